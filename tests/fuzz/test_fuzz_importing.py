"""Damaged files of every format: read or refused with a reason, never anything else.

A bounded number of examples runs with the tests; ``tests/fuzz/atheris_importing.py`` goes on for as long as one wants.
"""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from mutating import attempt, damaged, damaged_inside, seeds

from knowledge.importing.pdf.columns import lines_of
from knowledge.importing.pdf.gutters import Gutters
from knowledge.importing.pdf.shapes import Page, Stretch
from knowledge.importing.writing import Writer

BOUNDED = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
PLACES = st.integers(0, 1_000_000)
KINDS = st.integers(0, 4)
BYTES = st.binary(min_size=1, max_size=40) | st.sampled_from(
    [
        b"<",
        b"&l;",
        b"<!--",
        b"-->",
        b"\\u-1",
        b"\\bin9",
        b"{",
        b"}",
        b"\x00",
        b"\xff\xfe",
        b"99999999999",
        b"-1",
        b"]]>",
        b"'",
        b'"',
    ]
)
ZIPPED = tuple(name for name, data in seeds().items() if data.startswith(b"PK"))


@pytest.mark.parametrize("name", sorted(seeds()))
def test_every_seed_is_read_whole(name: str) -> None:
    assert attempt(name, seeds()[name]) is not None


@pytest.mark.parametrize("name", sorted(seeds()))
@BOUNDED
@given(place=PLACES, kind=KINDS, with_bytes=BYTES)
def test_damaged_files_are_read_or_refused(name: str, place: int, kind: int, with_bytes: bytes) -> None:
    attempt(name, damaged(seeds()[name], place, kind, with_bytes))


@pytest.mark.parametrize("name", ZIPPED)
@BOUNDED
@given(place=PLACES, kind=KINDS, with_bytes=BYTES)
def test_documents_damaged_inside_their_zip_are_read_or_refused(
    name: str, place: int, kind: int, with_bytes: bytes
) -> None:
    attempt(name, damaged_inside(seeds()[name], place, kind, with_bytes))


@pytest.mark.parametrize("name", ["x.html", "x.rtf", "x.md", "x.txt", "x.csv", "x.jsonl", "x.xhtml", "x"])
@BOUNDED
@given(data=st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(name: str, data: bytes) -> None:
    attempt(name, data)


@BOUNDED
@given(
    st.lists(
        st.sampled_from(
            ["<p>", "</p>", "<ul>", "<li>", "</ul>", "<ol start=x>", "<table>", "<tr>", "<td>", "</table>", "<h1>", "</h3>",
             "<a href=#x>[1]</a>", "<sup>", "<br>", "<pre>", "<nav>", "<main>", "text ", "# 5 ", "<!-- page 3 -->",
             "&lt;!-- x --&gt;", "<div hidden>", "<svg>", "<q>", "</q>", "<dl><dt>", "<dd>"]
        ),
        max_size=60,
    )
)  # fmt: skip
def test_any_soup_of_tags_is_read_or_refused(tags: list[str]) -> None:
    attempt("x.html", ("<body>" + "".join(tags)).encode())


@BOUNDED
@given(
    st.lists(
        st.tuples(
            st.floats(-100, 900),
            st.floats(0, 400),
            st.floats(-100, 900),
            st.floats(1, 40),
            st.text(min_size=1, max_size=20),
        ),
        max_size=40,
    )
)
def test_any_words_on_a_page_are_put_in_order_and_none_is_lost(
    words: list[tuple[float, float, float, float, str]],
) -> None:
    page = Page(0, 600, 800)
    page.stretches = [Stretch(x, x + width, y, size, text) for x, width, y, size, text in words]
    given_text = sorted("".join(text for *_, text in words if text.strip()).split())
    lines = lines_of(page, Gutters())
    marks = [line.mark for line in lines]
    assert len("".join(given_text)) >= len("".join("".join(line.text.split()) for line in lines))
    letters = sorted(c for *_, text in words if text.strip() and len(text) > 3 for c in text if not c.isspace())
    found = sorted(c for line in lines for c in line.text + "".join(marks) if not c.isspace())
    assert not _missing(letters, found)


def _missing(wanted: list[str], found: list[str]) -> list[str]:
    from collections import Counter

    return list((Counter(wanted) - Counter(found)).elements())


@BOUNDED
@given(st.lists(st.tuples(st.sampled_from("phimw"), st.integers(0, 4), st.text(max_size=30)), max_size=12))
def test_what_is_written_as_markdown_reads_back_as_blocks_of_its_own(blocks: list[tuple[str, int, str]]) -> None:
    from knowledge.model import Source
    from knowledge.passages import passages_of
    from knowledge.untrusted import clean_text

    writer = Writer()
    for kind, depth, raw in blocks:
        text = clean_text(raw)
        if kind == "p":
            writer.paragraph(text)
        elif kind == "h":
            writer.heading(depth, text)
        elif kind == "m":
            writer.more(text)
        else:
            writer.item(depth, text, "-" if kind == "i" else f"{depth}.")
    writer.paragraph("The last words stand alone.")
    text = writer.text()
    passages = passages_of(Source(id="s", title="t", text=text))
    assert text[passages[-1].start : passages[-1].end] == "The last words stand alone."
