"""Documents: front matter, the text as it is held, records of JSONL files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge import reading_sources
from knowledge.reading import read_library
from knowledge.untrusted import clean_text, is_safe_id, make_safe_id

FULL = """---
id: gc5
title: General measures of implementation
body: CRC Committee
url: https://example.org/gc5
symbol: CRC/GC/2003/5
kind: general-comment
language: en
date: 2003-11-27
retrieved: 2024-01-02
licence: free to quote
rights: >-
  The text belongs
  to its publisher.
sha256: 0000000000000000000000000000000000000000000000000000000000000000
reviewed: 2024-02-03
superseded_by: gc6
---
# Heading

First paragraph.
"""


def read_one(make_library, content, name="gc5"):
    library = read_library([make_library({f"sources/{name}.md": content})])
    return library.sources.get(name), library


def test_front_matter_and_text(make_library):
    source, library = read_one(make_library, FULL)
    assert library.faults == ()
    assert source.text == "# Heading\n\nFirst paragraph.\n"
    assert (source.title, source.publisher) == ("General measures of implementation", "CRC Committee")
    assert (source.symbol, source.kind, source.language) == ("CRC/GC/2003/5", "general-comment", "en")
    assert (source.date, source.retrieved, source.reviewed) == ("2003-11-27", "2024-01-02", "2024-02-03")
    assert (source.licence, source.rights) == ("free to quote", "The text belongs to its publisher.")
    assert (source.url, source.superseded_by) == ("https://example.org/gc5", "gc6")
    assert source.record == ""


@pytest.mark.parametrize(
    ("content", "title"),
    [
        ("Words.\n\n## The *first* heading ##\n\n# Another\n", "The *first* heading"),
        ("No heading at all.\n", "gc5"),
        ("---\nkind: law\n---\n# From the text\n\nWords.\n", "From the text"),
        ("---\n---\nWords.\n", None),
        ("# ##\n\n#  \n\n# \u00a0After empty ones # \t\n", "After empty ones"),
        ("# a" + " " * 60_000 + "b\n", "a b"),  # a pattern that tries every blank against every other takes years
    ],
    ids=range(6),
)
def test_a_missing_title_is_taken_from_the_text_or_the_name(make_library, content, title):
    source, library = read_one(make_library, content)
    if title is None:
        assert [f.what for f in library.faults] == ["holds no fields"]
    else:
        assert source.title == title


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "kind: general-comment",
            "kind: general-coment",
            (7, "unknown kind general-coment", "did you mean general-comment?"),
        ),
        ("kind: general-comment", "kind: 42", (7, "unknown kind 42", "treaty")),
        ("symbol:", "symbl:", (6, "unknown field symbl in the front matter", "did you mean symbol?")),
        ("licence:", "license:", (11, "unknown field license in the front matter", "did you mean licence?")),
        ("licence:", "zzz:", (11, "unknown field zzz in the front matter", "known fields are id, title")),
        ("id: gc5", "id: gc6", (2, "the id gc6 is not the file's name", "write id: gc5")),
        ("id: gc5", "id: ../gc5", (2, "the id ../gc5 is not the file's name", "write id: gc5")),
        ("language: en", "language: English", (8, "English is not a language code", "BCP 47")),
        ("url:", "publisher: Someone\nurl:", (4, "publisher and body say different things", "keep one")),
        ("date: 2003-11-27", "date: [2003]", (9, "the field date is not plain text", "date: text")),
        ("date: 2003-11-27", "date: 1\ndate: 2", (10, "the field date is already used in line 9", "keep one")),
        ("title: G", "title: &a G", (3, "uses the YAML anchor &a", "remove it")),
        (
            "title: G",
            "title: !!python/name:os.system G",
            (3, "uses the YAML tag tag:yaml.org,2002:python/name:os.system", ""),
        ),
        (
            "symbol: CRC/GC/2003/5",
            "symbol: a: b",
            (6, "is not valid YAML (mapping values are not allowed in this context)", "quotation marks"),
        ),
        ("# Heading\n\nFirst paragraph.\n", " \n\n", (19, "holds no text", "after the front matter")),
    ],
)
def test_faults_of_front_matter(make_library, old, new, expected):
    line, what, mend = expected
    assert old in FULL
    source, library = read_one(make_library, FULL.replace(old, new, 1))
    assert source is None
    (fault,) = library.faults
    assert (Path(fault.file).name, fault.line, fault.what) == ("gc5.md", line, what)
    assert mend in fault.mend


def test_front_matter_that_never_ends(make_library):
    source, library = read_one(make_library, "---\ntitle: x\n\nText.\n")
    assert source is None
    assert (library.faults[0].line, library.faults[0].what) == (1, "the front matter that begins here never ends")


def test_a_rule_in_the_text_is_no_front_matter(make_library):
    source, _ = read_one(make_library, "---\ntitle: x\n---\n\nOne.\n\n---\n\nTwo.\n")
    assert source.text == "\nOne.\n\n---\n\nTwo.\n"


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_ends_and_byte_order_marks_do_not_change_the_text(make_library, newline, mark):
    source, library = read_one(make_library, (mark + FULL).replace("\n", newline))
    assert library.faults == ()
    assert source.text == "# Heading\n\nFirst paragraph.\n"
    (passage,) = library.passages
    assert source.text[passage.start : passage.end] == "First paragraph."


def test_a_byte_order_mark_without_front_matter(make_library):
    source, _ = read_one(make_library, "\ufeffWords.\n")
    assert source.text == "Words.\n"


def test_text_that_is_not_utf8(make_library):
    source, library = read_one(make_library, b"---\ntitle: x\n---\nLey org\xe1nica\n")
    assert source is None
    (fault,) = library.faults
    assert (fault.line, fault.what) == (4, "is not UTF-8 text (byte 24 is 0xe1)")
    assert fault.mend == "save the file as UTF-8"


def test_control_characters_are_replaced_one_for_one(make_library):
    text = "Red \x1b[31m, bell \x07, C1 \x9b, nul \x00, override \u202e, isolate \u2066, tab \t, mark \u200f, café.\n"
    source, library = read_one(make_library, text)
    assert library.faults == ()
    assert len(source.text) == len(text)
    assert [c for c in source.text if c not in text] == ["\ufffd"] * 6
    assert "\t" in source.text and "\u200f" in source.text


def test_a_title_cannot_carry_an_escape(make_library):
    source, _ = read_one(make_library, '---\ntitle: "a\\e[31m \\u202E b"\n---\nWords.\n')
    assert source.title == "a\ufffd[31m \ufffd b"


@pytest.mark.parametrize("name", ["my document", "a\x1bb", "."])
def test_file_names_that_cannot_be_ids(make_library, name):
    library = read_library([make_library({f"sources/{name}.md": "Words.\n", "sources/b.md": "Words.\n"})])
    assert list(library.sources) == ["b"]
    if name == ".":  # a hidden file
        assert library.faults == ()
    else:
        (fault,) = library.faults
        assert fault.what == "the file's name cannot be an id"
        assert "rename it" in fault.mend
        assert str(fault).isprintable()


@given(st.text())
def test_clean_text_keeps_every_offset(text):
    cleaned = clean_text(text)
    one_for_one = text.replace("\r\n", "\n").replace("\r", "\n")
    assert len(cleaned) == len(one_for_one)
    assert all(new in (old, "\ufffd") for old, new in zip(one_for_one, cleaned, strict=True))
    assert clean_text(cleaned) == cleaned
    cleaned.encode("utf-8")


@given(st.text())
def test_made_ids_are_safe(text):
    assert is_safe_id(make_safe_id(text))


# --- JSONL --------------------------------------------------------------------------------------------------


def lines(*documents: object) -> str:
    return "".join(json.dumps(document) + "\n" for document in documents)


def test_records_become_sources(make_library):
    metadata = {"url": "https://example.org", "body": "UN", "language": "fr", "kind": "law", "date": "2020", "pages": 3}
    content = lines(
        {"_id": "4983", "title": "First", "text": "One.", "metadata": metadata},
        {"_id": "a<::>b-2_c", "title": "", "text": "Two."},
        {"_id": 7, "text": "Three.", "metadata": {"kind": "nonsense", "language": "English language"}, "extra": None},
        {"_id": "only-a-title", "title": "The title", "text": " "},
    )
    library = read_library([make_library({"sources/corpus.jsonl": content})])
    assert library.faults == ()
    assert list(library.sources) == ["4983", "a<::>b-2_c", "7", "only-a-title"]
    first = library.sources["4983"]
    assert (first.title, first.text, first.record) == ("First", "One.", "4983")
    assert (first.url, first.publisher, first.language, first.kind, first.date) == (
        "https://example.org", "UN", "fr", "law", "2020",
    )  # fmt: skip
    assert library.sources["a<::>b-2_c"].title == "a<::>b-2_c"
    assert (library.sources["7"].kind, library.sources["7"].language) == ("other", "en")
    assert library.sources["only-a-title"].text == "The title"
    assert [p.source for p in library.passages] == list(library.sources)


@pytest.mark.parametrize(
    ("written", "read"), [("en-US", "en"), ("EN", "en"), ("eng", "en"), ("zh-Hant-TW", "zh"), ("tet", "tet")]
)
def test_the_region_of_a_language_makes_no_other_language(make_library, written, read):
    files = {
        "library.yaml": f"language: {written}\n",
        "sources/a.md": f"---\nlanguage: {written}\n---\nWords.\n",
        "sources/b.md": "Words.\n",
        "sources/c.jsonl": lines({"_id": "c", "text": "Words.", "metadata": {"language": written}}),
    }
    library = read_library([make_library(files)])
    assert library.faults == ()
    assert {source.id: source.language for source in library.sources.values()} == {"a": read, "b": read, "c": read}


def test_ids_that_are_taken_or_unsafe_get_the_name_of_the_file(make_library):
    folder = make_library(
        {
            "sources/1.md": "Words.\n",
            "sources/a.jsonl": lines({"_id": "1", "text": "One."}, {"_id": "../x y\u202e", "text": "Two."}),
            "sources/b.jsonl": lines({"_id": "1", "text": "Three."}, {"_id": "2", "text": "Four."}),
        }
    )
    library = read_library([folder])
    assert library.faults == ()
    assert {name: source.record for name, source in library.sources.items()} == {
        "1": "",
        "a-1": "1",
        "a-x-y": "../x y\ufffd",
        "b-1": "1",
        "2": "2",
    }


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ('{"_id": "x", "text": "y"', "is not valid JSON (Expecting ',' delimiter, column 25)"),
        ("[1]", "is not a JSON object"),
        ('{"text": "y"}', "the document has no _id"),
        ('{"_id": true, "text": "y"}', "the document has no _id"),
        ('{"_id": " ", "text": "y"}', "the document has no _id"),
        ('{"_id": "x"}', "the document has no text"),
        ('{"_id": "x", "text": ["y"]}', "title or text is not text"),
        ('{"_id": "first", "text": "y"}', "the _id first is already used in line 1"),
        ('{"_id": "x", "text": ' + "[" * 100_000, "is not usable JSON (nested too deep, or a number too long)"),
        ('{"_id": ' + "9" * 5000 + ', "text": "y"}', "is not usable JSON (nested too deep, or a number too long)"),
    ],
)
def test_a_faulty_record_is_set_aside_alone(make_library, line, what):
    first, last = '{"_id": "first", "text": "One."}', '{"_id": "last", "text": "Two."}'
    library = read_library([make_library({"sources/c.jsonl": f"\ufeff{first}\n\n{line}\n{last}"})])
    assert list(library.sources) == ["first", "last"]
    (fault,) = library.faults
    assert (Path(fault.file).name, fault.line, fault.what) == ("c.jsonl", 3, what)
    assert fault.mend


def test_a_record_that_is_not_utf8(make_library):
    content = b'{"_id": "a", "text": "One."}\r\n{"_id": "b", "text": "\xe1"}\r\n'
    library = read_library([make_library({"sources/c.jsonl": content})])
    assert list(library.sources) == ["a"]
    assert (library.faults[0].line, library.faults[0].what) == (2, "is not UTF-8 text (byte 22 of the line is 0xe1)")


def test_records_are_made_harmless(make_library):
    content = '{"_id": "a\\ud800", "title": "t\\u001b[2J", "text": "x\\u202ey\\r\\nz\\ud83d"}\n'
    (source,) = read_library([make_library({"sources/c.jsonl": content})]).sources.values()
    assert (source.id, source.title, source.text) == ("c-a", "t\ufffd[2J", "x\ufffdy\nz\ufffd")


def test_many_faulty_records_are_counted(make_library):
    library = read_library([make_library({"sources/c.jsonl": "x\n" * 60})])
    assert len(library.faults) == reading_sources.MAX_RECORD_FAULTS + 1
    assert library.faults[-1].what == "10 more lines like these are set aside"


def test_a_file_without_records(make_library):
    library = read_library([make_library({"sources/c.jsonl": "\n\n"})])
    assert [f.what for f in library.faults] == ["holds no documents"]


def test_an_endless_line(make_library, monkeypatch):
    monkeypatch.setattr(reading_sources, "MAX_RECORD_BYTES", 100)
    content = lines({"_id": "a", "text": "One."}) + "x" * 500 + "\n"
    library = read_library([make_library({"sources/c.jsonl": content})])
    assert list(library.sources) == ["a"]
    assert (library.faults[0].line, library.faults[0].what) == (2, "the line is too long")
