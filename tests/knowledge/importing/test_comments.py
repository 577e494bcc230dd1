"""Comments are found in one go through a text, however many are begun."""

from __future__ import annotations

import pytest

from knowledge.comments import without_comments


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("a <!-- page 3 -->b", "a b"),
        ("<!-- one\ntwo -->\nText <!-- x --> more", "\nText  more"),
        ("Text <!-- never closed", "Text <!-- never closed"),
        ("Text --> <!-- never closed", "Text --> <!-- never closed"),
        ("<!-- a --> Text <!-->", " Text <!-->"),
        ("<!-- a <!-- b --> Text", " Text"),
        ("", ""),
    ],
)
def test_what_is_a_comment(text: str, bare: str) -> None:
    assert without_comments(text) == bare
    assert without_comments(bare, "?") == bare


def test_beginnings_without_an_end_cost_nothing() -> None:
    text = "<!--" * 400_000 + " text"
    assert without_comments(text) == text
    assert without_comments("<!-- a -->" + text) == text
