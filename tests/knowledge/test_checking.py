"""What checking finds beyond reading."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest

from knowledge.checking import check_library, is_iso_date
from knowledge.folders import bundled_folder


def found(folder):
    return [(Path(f.file).name, f.line, f.what) for f in check_library([folder])]


def test_the_bundled_library_is_in_order():
    assert check_library([bundled_folder()]) == ()


def test_faults_of_reading_come_first(make_library):
    folder = make_library({"sources/a.md": "---\ndate: soon\n---\nOne.\n", "sources/b.md": "---\nx: y\n---\nTwo.\n"})
    assert found(folder) == [
        ("b.md", 2, "unknown field x in the front matter"),
        ("a.md", 2, "date soon is not an ISO 8601 date"),
    ]


@pytest.mark.parametrize(
    ("field", "what", "mend"),
    [
        ("date: 27 November 2003", "date 27 November 2003 is not an ISO 8601 date", "2024-03-31"),
        ("retrieved: 2024-02-30", "retrieved 2024-02-30 is not an ISO 8601 date", "2024-03-31"),
        ("reviewed: 2024-13", "reviewed 2024-13 is not an ISO 8601 date", "2024-03-31"),
        ("url: www.example.org", "www.example.org is not a web address", "https://"),
        ("sha256: abc", "sha256 is not a checksum of 64 hexadecimal figures", "copy it again"),
        ("superseded_by: a", "a source cannot supersede itself", "newer source"),
        ("superseded_by: newr", "there is no source newr", "did you mean newer?"),
        ("superseded_by: zzzzzz", "there is no source zzzzzz", "newer source"),
    ],
)
def test_front_matter(make_library, field, what, mend):
    folder = make_library({"sources/a.md": f"---\ntitle: T\n{field}\n---\nOne.\n", "sources/newer.md": "Two.\n"})
    (fault,) = check_library([folder])
    assert (fault.line, fault.what) == (3, what)
    assert mend in fault.mend


def test_good_front_matter(make_library):
    matter = "date: 2003\nretrieved: 2024-01\nreviewed: 2024-01-02T03:04:05Z\nurl: http://x.org\nsuperseded_by: newer"
    folder = make_library({"sources/a.md": f"---\n{matter}\n---\nOne.\n", "sources/newer.md": "Two.\n"})
    assert found(folder) == []


def test_iso_dates():
    assert all(map(is_iso_date, ["2003", "2003-11", "2003-11-27", "2003-11-27T10:00:00+02:00"]))
    assert not any(
        map(
            is_iso_date,
            ["", "03", "2003/11/27", "2003-00", "27-11-2003", "circa 2003", "20031127", "2003-W05", "2003-W05-1"],
        )
    )


def test_the_same_text_twice(make_library):
    folder = make_library({"sources/a.md": "---\ntitle: A\n---\nOne.\n", "sources/b.md": "One.\n"})
    assert found(folder) == [("b.md", 1, f"the text is that of the source a in {folder / 'sources' / 'a.md'}")]


def test_characters_that_were_replaced(make_library):
    folder = make_library({"sources/a.md": "---\ntitle: A\n---\nOne.\n\nT\x1bw\x07o.\n"})
    assert found(folder) == [
        ("a.md", 6, "2 characters of the text are control characters or broken, shown as U+FFFD"),
    ]
    folder = make_library({"sources/a.md": "---\ntitle: A\n---\nOne\x1b.\n"})
    assert found(folder) == [
        ("a.md", 4, "1 character of the text is a control character or broken, shown as U+FFFD"),
    ]


def test_characters_that_were_replaced_in_a_case(make_library):
    case = 'title: "T\\e[31m"\ncountry: CL\nsources: [a]\ncontext: {quote: "In Chile"}\n'
    folder = make_library({"sources/a.md": "In Chile.\n", "cases/c.yaml": case})
    assert found(folder) == [("c.yaml", 1, "holds a control character or a broken one, shown as U+FFFD")]


def test_a_source_that_a_case_does_not_quote(make_library):
    case = 'title: T\ncountry: CL\nsources: [a, b]\ncontext: {quote: "In Chile"}\n'
    folder = make_library({"sources/a.md": "In Chile.\n", "sources/b.md": "Two.\n", "cases/c.yaml": case})
    assert found(folder) == [("c.yaml", 3, "the case lists the source b but quotes nothing from it")]


def test_originals(make_library):
    kept, changed, orphan = (sha256(text).hexdigest() for text in (b"kept", b"changed", b"orphan"))
    folder = make_library(
        {
            "sources/a.md": f"---\nsha256: {kept}\n---\nOne.\n",
            "sources/b.md": f"---\nsha256: {changed.upper()}\n---\nTwo.\n",
            f"originals/{kept}.pdf": b"kept",
            f"originals/{changed}.pdf": b"something else",
            f"originals/{orphan}.pdf": b"orphan",
            "originals/notes.txt": b"x",
            "originals/.hidden": b"x",
        }
    )
    assert sorted(found(folder)) == sorted(
        [
            (f"{changed}.pdf", 0, "the original has changed since it was brought in"),
            (f"{orphan}.pdf", 0, "no source came from this original"),
            ("notes.txt", 0, "is not an original"),
        ]
    )


def test_an_original_that_is_missing_is_told_where_originals_are_kept(make_library):
    there, gone = (sha256(text).hexdigest() for text in (b"there", b"gone"))
    line = f'{{"_id": "n%d", "text": "Text %d.", "metadata": {{"sha256": "{gone}"}}}}\n'
    files = {
        "sources/a.md": f"---\nsha256: {there}\n---\nOne.\n",
        "sources/b.md": f"---\ntitle: B\nsha256: {gone}\noriginal: b.pdf\n---\nTwo.\n",
        "sources/c.jsonl": line % (1, 1) + line % (2, 2),
    }
    assert found(make_library(files)) == []  # exported without its originals
    assert found(make_library({f"originals/{there}.pdf": b"there"})) == [
        ("b.md", 3, "the original (b.pdf) is not among the originals"),
        ("c.jsonl", 1, "the original is not among the originals"),
    ]


def test_a_checksum_that_is_none_is_told_with_its_line(make_library):
    bad = "?" * 64
    folder = make_library(
        {
            "sources/a.md": f'---\ntitle: A\nsha256: "{bad}"\n---\nOne.\n',
            "sources/b.jsonl": f'{{"_id": "n1", "text": "Two.", "metadata": {{"sha256": "{bad}"}}}}\n',
        }
    )
    what = "sha256 is not a checksum of 64 hexadecimal figures"
    assert found(folder) == [("a.md", 3, what), ("b.jsonl", 1, what)]


def test_all_that_is_wrong_with_a_source_is_told_at_once(make_library):
    matter = "kind: nonsense\nlanguage: English!\ndate: 2024-13-45\nurl: x"
    folder = make_library({"sources/a.md": f"---\n{matter}\n---\nOne.\n"})
    assert sorted(line for _, line, _ in found(folder)) == [2, 3, 4, 5]


def test_names_that_are_nearly_right(make_library):
    folder = make_library(
        {"sources/a.md": "One.\n", "library.yml": "name: L\n", "case/c.yaml": "x", "notes.md": "x", "resource.txt": "x"}
    )
    faults = check_library([folder])
    assert [(Path(f.file).name, f.what, f.mend) for f in faults] == [
        ("case", "is not read", "did you mean cases? Rename it"),
        ("library.yml", "is not read", "did you mean library.yaml? Rename it"),
    ]


def test_nobody_is_told_to_delete_an_original_while_a_source_is_set_aside(make_library):
    content = b"original"
    kept = sha256(content).hexdigest()
    files = {"sources/a.md": f"---\nsha256: {kept}\nkind: nonsense\n---\nOne.\n", f"originals/{kept}.pdf": content}
    assert [fault.what for fault in check_library([make_library(files)])] == ["unknown kind nonsense"]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        (".a.md", "---\nsha256: '{}'\n---\nOne.\n"),
        (
            ".b.jsonl",
            '{{"_id": "1", "text": "One."}}\n{{"_id": "2", "text": "Two.", "metadata": {{"sha256": "{}"}}}}\n',
        ),
    ],
)
def test_an_original_of_a_hidden_source_is_in_use(make_library, name, content):
    kept, orphan = (sha256(text).hexdigest() for text in (b"kept", b"orphan"))
    files = {"sources/z.md": "Three.\n", f"originals/{kept}.pdf": b"kept", f"originals/{orphan}.pdf": b"orphan"}
    folder = make_library({**files, f"sources/{name}": content.format(kept.upper())})
    assert found(folder) == [(f"{orphan}.pdf", 0, "no source came from this original")]


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ('{"_id": "a", "text": "One.", "metadata": {"kind": "zzz"}}', "unknown kind zzz"),
        ('{"_id": "a", "text": "One.", "metadata": {"language": 5}}', "language of the metadata is not text"),
        ('{"_id": "a", "text": "One.", "metadata": {"language": "English!"}}', "English! is not a language code"),
        ('{"_id": "a", "text": "One.", "metadata": NaN}', "metadata is not a set of fields"),
        ('{"_id": "a", "_id": "b", "text": "One."}', "the field _id stands twice"),
        ('{"_id": "../x", "text": "One."}', "the _id ../x cannot be an id"),
        ('{"_id": "a", "text": "One.", "metadata": {"bogus": 1, "kind": "law", "language": "en"}}', ""),
    ],
)
def test_what_reading_passes_over_in_single_documents(make_library, line, what):
    faults = check_library([make_library({"sources/a.jsonl": "\n" + line + "\n"})])
    assert [fault.line for fault in faults] == ([2] if what else [])
    assert all(fault.what.startswith(what) and fault.mend for fault in faults)


def test_faults_of_single_documents_are_told_within_bounds(make_library):
    lines = "".join(f'{{"_id": "a{n}", "text": "One {n}.", "metadata": 5}}\n' for n in range(200))
    assert len(check_library([make_library({"sources/a.jsonl": lines})])) == 51


def test_control_characters_in_fields_and_terms_are_told(make_library):
    terms = 'acronyms:\n  - short: OEC\n    long: "b\\x00c"\nconcepts:\n  - {id: x, words: [a\x07b]}\n'
    matter = 'title: "a\\x1bb"\npublisher: "a\\0b"\nurl: "https://x.org/\\x07"'
    folder = make_library({"terms.yaml": terms, "sources/a.md": f"---\n{matter}\n---\nOne.\n"})
    assert sorted(found(folder)) == [
        ("a.md", 2, "title holds a control character or a broken one, shown as U+FFFD"),
        ("a.md", 3, "publisher holds a control character or a broken one, shown as U+FFFD"),
        ("a.md", 4, "url holds a control character or a broken one, shown as U+FFFD"),
        ("terms.yaml", 3, "holds a control character or a broken one, shown as U+FFFD"),
        ("terms.yaml", 5, "holds a control character or a broken one, shown as U+FFFD"),
    ]


def test_huge_values_are_told(make_library):
    folder = make_library({"sources/a.md": f"---\ntitle: {'long ' * 500}\n---\nOne.\n"})
    assert found(folder) == [("a.md", 2, "title has 2,499 characters")]


def test_sources_that_supersede_each_other(make_library):
    pages = {"a": "b", "b": "c", "c": "b", "d": "d2", "d2": ""}
    files = {
        f"sources/{name}.md": f"---\ntitle: {name}\n{f'superseded_by: {newer}' if newer else 'kind: law'}\n---\n{name}.\n"
        for name, newer in pages.items()
    }
    assert found(make_library(files)) == [("b.md", 3, "the sources b, c supersede each other")]


def test_ids_that_hide_something(make_library):
    folder = make_library(
        {
            "sources/a.md": "The first passage.\n",
            "sources/a#1.md": "Something else.\n",
            "sources/b#x.md": "Something more.\n",
            "sources/c.jsonl": '{"_id": "doc#7", "text": "Someone else counts so."}\n{"_id": "b#x#1", "text": "Three."}\n',
            "cases/new.yaml": 'title: T\ncountry: CL\nsources: [d]\ncontext: {quote: "In Chile"}\n',
            "sources/d.md": "In Chile.\n",
        }
    )
    assert found(folder) == [
        ("a#1.md", 1, "the id a#1 is that of a passage of another source too, which cannot be shown"),
        ("b#x.md", 1, "the id b#x holds #, which parts a source from the number of a passage"),
        ("c.jsonl", 2, "the id b#x#1 is that of a passage of another source too, which cannot be shown"),
        ("new.yaml", 1, "'article45 cases new' makes a case example, so that this one cannot be shown"),
    ]
