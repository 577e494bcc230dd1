"""Text made harmless and laid out in lines."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.text import cells, harmless, harmless_json, harmless_line, pad, shorten, wrap

DANGEROUS = [chr(code) for code in (*range(9), *range(0x0B, 0x20), *range(0x7F, 0xA0), *range(0x202A, 0x202F), 0x2066)]


@pytest.mark.parametrize("character", DANGEROUS, ids=lambda character: f"U+{ord(character):04X}")
def test_nothing_a_terminal_obeys_is_left(character: str) -> None:
    assert character not in harmless(f"a{character}b")
    assert character not in harmless_line(f"a{character}b")
    if ord(character) > 0x1F:
        assert character not in harmless_json(json.dumps(character, ensure_ascii=False))


def test_line_feeds_tabs_and_every_script_stay() -> None:
    text = "a\tb\nчлен 45 – المادة ٤٥ – 第四十五条 ‘x’"
    assert harmless(text) == text


@given(st.text())
def test_escaped_json_holds_the_same_value(text: str) -> None:
    assert json.loads(harmless_json(json.dumps(text, ensure_ascii=False))) == text


@given(st.text())
def test_harmless_text_can_always_be_written(text: str) -> None:
    assert harmless(text + "\udce9").encode("utf-8")


def test_wide_and_combining_characters_are_counted_as_shown() -> None:
    assert cells("abc") == 3
    assert cells("第四") == 4
    assert cells("e\u0301") == 1
    assert cells("\u200b") == 0


def test_wrap_keeps_every_word_and_no_line_is_too_wide() -> None:
    text = "UNICEF can promote the ratification of the CRC and its OPs:"
    lines = wrap(text, 24, "  • ").splitlines()
    assert lines[0].startswith("  • UNICEF")
    assert all(line.startswith("    ") for line in lines[1:])
    assert all(cells(line) <= 24 for line in lines)
    assert " ".join(" ".join(lines).replace("•", "").split()) == text


def test_wrap_keeps_together_what_a_blank_holds_together() -> None:
    assert wrap("dit «\u00a0oui\u00a0» ici", 9) == "dit\n«\u00a0oui\u00a0»\nici"
    assert harmless_line(" a\u00a0: b\n\tc ") == "a\u00a0: b c"


def test_wrap_breaks_text_without_blanks() -> None:
    assert wrap("第四十五条第四十五条", 8) == "第四十五\n条第四十\n五条"


@given(st.text(), st.integers(10, 60), st.sampled_from(["", "  - ", "[1][2] "]))
def test_wrap_loses_nothing_and_fits(text: str, width: int, first: str) -> None:
    wrapped = wrap(text, width, first)
    assert all(cells(line) <= width for line in wrapped.split("\n"))
    assert "".join(wrapped[len(first.rstrip()) :].split()) == "".join(harmless(text).split())


def test_shorten_and_pad() -> None:
    assert shorten("drafting", 8) == "drafting"
    assert shorten("drafting", 6) == "draft…"
    assert cells(shorten("第四十五条", 6)) <= 6
    assert pad("第", 4) == "第  "
