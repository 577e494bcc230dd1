"""Rows of a source: every code point is shown once, in order, and no row is wider than it may be."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from tui.text import harmless
from tui.widgets import source_lines
from tui.widgets.source_lines import read_lines, wrap_lines

_CHARACTERS = st.sampled_from(" a b.—é漢字ا#-*1.\n\t)´́\x1b\u202e\x85")


@given(st.text(_CHARACTERS, max_size=400), st.integers(9, 40))
def test_rows_show_every_visible_character_once_and_in_order(text: str, width: int) -> None:
    lines = read_lines(text)
    rows = wrap_lines(text, lines, width)
    shown = "".join(text[row.start : row.end] for row in rows)
    kept = "".join(text[line.start : line.end] for line in lines)
    assert shown == kept
    assert [row.start for row in rows] == sorted(row.start for row in rows)
    for row in rows:
        line = lines[row.line]
        assert line.start <= row.start <= row.end <= line.end
        drawn = harmless(text[row.start : row.end]).replace("\t", " ")
        assert cell_len(drawn.rstrip()) <= max(8, width - len(line.first))


def test_marks_of_markdown_are_drawn_as_what_they_mean() -> None:
    text = "# Head\n\n- item\n  1. nested\n<!-- page 3 -->\nplain #1\n"
    lines = read_lines(text)
    assert [(line.kind, line.first, text[line.start : line.end]) for line in lines] == [
        ("heading", "", "Head"),
        ("blank", "", ""),
        ("item", "• ", "item"),
        ("item", "  1. ", "nested"),
        ("page", "page 3", ""),
        ("text", "", "plain #1"),
        ("blank", "", ""),
    ]


def test_a_line_that_only_looks_like_a_mark_is_text() -> None:
    text = "#hashtag\n-5 degrees\n*starred*\n45. \n"
    assert {line.kind for line in read_lines(text)} == {"text", "blank"}


def test_characters_taken_for_plain_are_one_cell_wide_and_harmless() -> None:
    plain = [chr(code) for code in range(0x10000) if source_lines._PLAIN.fullmatch(chr(code))]
    assert len(plain) > 500
    assert [hex(ord(one)) for one in plain if cell_len(one) != 1 or harmless(one) != one] == []
