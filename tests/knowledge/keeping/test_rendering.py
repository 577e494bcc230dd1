"""What is written is read back as it was, whatever it holds; and told from its head alone as by the full reader."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.keeping.catalog import read_catalog
from knowledge.keeping.paths import is_file_name, is_library_path, make_slug
from knowledge.keeping.rendering import ORDER, render_case, render_source
from knowledge.keeping.trying import try_case, try_source
from knowledge.model import CaseExample, Claim, Source
from knowledge.reading_sources import SourceRecord
from knowledge.untrusted import clean_text, one_line

NASTY = [
    "",
    "null",
    "no",
    "~",
    "- a",
    "a: b",
    "# a",
    "a #b",
    "{a}",
    "[a]",
    "*a",
    "&a",
    "!a",
    "%a",
    "@a",
    "`a`",
    "'",
    '"',
    "|",
    ">",
]
VALUES = st.one_of(st.sampled_from(NASTY), st.text(max_size=60))


@given(
    st.fixed_dictionaries({name: VALUES for name in ORDER if name not in ("kind", "language")}),
    st.text(min_size=1, max_size=300),
)
def test_a_source_is_read_back_as_it_was_written(fields: dict[str, str], text: str) -> None:
    source = Source(id="a-source", text=text, kind="report", language="fr", **fields)
    read, faults = try_source("sources/a-source.md", render_source(source))
    kept = clean_text(text).rstrip() + "\n"
    if not kept.strip():
        assert [fault.what for fault in faults] == ["holds no text"]
        return
    assert faults == ()
    assert read is not None
    assert read.source.text == kept
    for name in ORDER:
        expected = one_line(getattr(source, name))
        if name != "title" or expected:  # without a title the first heading, or the id, takes its place
            assert getattr(read.source, name) == expected


@pytest.mark.parametrize("sign", ["\ufffe", "\uffff"])
def test_what_is_no_character_is_written_as_its_replacement(sign: str) -> None:
    """YAML cannot hold these two: a document was refused for front matter that nobody had written."""
    source = Source(id="a", title=f"A{sign}B", text=clean_text(f"Wor{sign}ds.\n"))
    read, faults = try_source("sources/a.md", render_source(source))
    assert faults == ()
    assert read is not None
    assert (read.source.title, read.source.text) == ("A\ufffdB", "Wor\ufffdds.\n")


@given(st.fixed_dictionaries(dict.fromkeys(("title", "symbol", "url", "original"), VALUES)))
def test_the_head_of_a_source_tells_what_reading_tells(fields: dict[str, str]) -> None:
    source = Source(id="a", text="Text.", language="ru", sha256="a" * 64, **fields)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        (folder / "sources").mkdir()
        (folder / "sources" / "a.md").write_bytes(render_source(source))
        entry = read_catalog(folder).entries["sources/a.md"]
    for name in ("title", "symbol", "url", "original", "language", "sha256"):
        assert getattr(entry, name) == one_line(getattr(source, name))


@pytest.mark.parametrize(
    ("matter", "symbol"),
    [
        ("symbol: CRC/GC/2003/5", "CRC/GC/2003/5"),
        ("symbol: 'CRC/GC/2003/5'", "CRC/GC/2003/5"),
        ("symbol: >-\n  CRC/GC\n  /2003", "CRC/GC /2003"),
        ("symbol: CRC/GC/2003/5   # checked", "CRC/GC/2003/5"),
        ("symbol:\n  CRC/GC/2003/5", "CRC/GC/2003/5"),
        ('symbol: "CRC\\x2fGC"', "CRC/GC"),
        ("title: [broken\nsymbol: CRC", ""),
        ("rights: |\n  symbol: not this\nsymbol: A/1", "A/1"),
        ("x: 1\n" * 2000 + "symbol: A/1", "A/1"),
    ],
)
def test_front_matter_written_by_hand_is_told_as_by_the_reader(tmp_path: Path, matter: str, symbol: str) -> None:
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources" / "a.md").write_text(f"---\n{matter}\n---\nText.\n", encoding="utf-8")
    assert read_catalog(tmp_path).entries["sources/a.md"].symbol == symbol


def test_blanks_inside_a_field_hold_no_change_up(tmp_path: Path) -> None:
    """Looked through in a process of its own, which is ended where it hangs."""
    (tmp_path / "sources").mkdir()
    matter = f"title: a{' ' * 250_000}b \t\nsymbol: A/1  "
    (tmp_path / "sources" / "a.md").write_text(f"---\n{matter}\n---\nText.\n", encoding="utf-8")
    program = (
        "import sys; from pathlib import Path; from knowledge.keeping.catalog import read_catalog\n"
        "entry = read_catalog(Path(sys.argv[1])).entries['sources/a.md']; print(len(entry.title), entry.symbol)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)], capture_output=True, text=True, timeout=60, check=True
    )
    assert ran.stdout == "250002 A/1\n"


TEXT = "In Chile, the law was made in 2015. In Chile, the law was kept.\n\nIn Chile, the law was made in 2016.\n"


def test_a_case_is_read_back_as_it_was_made_also_where_its_words_stand_twice() -> None:
    record = SourceRecord(Source("s", "S", TEXT), 1)
    other = SourceRecord(Source("o", "O", 'Congress said "yes: #1".\n'), 1)
    second = TEXT.index("In Chile", 5)
    year = TEXT.rindex("made in 2016")
    said = 'said "yes: #1"'
    start = other.source.text.index(said)
    case = CaseExample(
        id="chile",
        title="Chile: a law [draft]",
        countries=("CL",),
        years=(2016,),
        topics=("law: making", "no"),
        law="law",
        claims=(
            Claim("law", "law", "s", "In Chile, the law was", second, second + 21),
            Claim("actor", "Congress", "o", said, start, start + len(said), "says yes"),
            Claim("context", "", "s", "made in 2016", year, year + 12),
        ),
        sources=("s", "o"),
    )
    sources = {"s": record, "o": other}
    content = render_case(case, {name: one.source.text for name, one in sources.items()})
    read, faults = try_case("cases/chile.yaml", content, sources)
    assert faults == ()
    assert read is not None
    assert replace(read.case, file="") == case


@given(st.text(max_size=200))
def test_every_slug_is_a_name_that_every_platform_takes(text: str) -> None:
    slug = make_slug(text)
    assert slug == "" or is_file_name(f"{slug}.md")
    assert slug == "" or is_library_path(f"sources/{slug}.md")
    assert make_slug(slug) in (slug, f"{slug}-1")


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("CRC/C/CHL/CO/6-7", "crc-c-chl-co-6-7"),
        ("Ünïted Nations — Rapport (2)", "united-nations-rapport-2"),
        ("儿童权利公约", "儿童权利公约"),
        ("AUX", "aux-1"),
        ("../../etc/passwd", "etc-passwd"),
        ("\u202ereport\x1b[31m", "report-31m"),
        ("!!!", ""),
        ("word " * 40, "-".join(["word"] * 16)),
    ],
)
def test_slugs(text: str, slug: str) -> None:
    assert make_slug(text) == slug


def test_names_in_the_form_of_macos_are_names_of_the_library() -> None:
    assert is_library_path("sources/résumé.md")
    assert is_library_path("sources/re\u0301sume\u0301.md")
