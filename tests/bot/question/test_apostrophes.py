"""Genitives without an apostrophe, as people type them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.question.typed.apostrophes import with_apostrophes

if TYPE_CHECKING:
    from bot.service import Bot

ACRONYMS = frozenset({"unicef", "ngo", "crc"})


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("what is unicefs role", "what is unicef's role"),
        ("UNICEFs role", "UNICEF's role"),
        ("when is someones data wiped, everybodys", "when is someone's data wiped, everybodys"),
        ("what is chiles new law, and ghanas act?", "what is chile's new law, and ghana's act?"),
        ("which ngos can help", "which ngos can help"),
        ("the netherlands law", "the netherlands law"),
        ("wales law", "wales law"),
        ("childrens rights laws in chile", "childrens rights laws in chile"),
        ("the americas bodies, the americas or africa", "the americas bodies, the americas or africa"),
        ("the two ghanas and the chiles of today", "the two ghanas and the chiles of today"),
        ("laws of the two chiles", "laws of the two chiles"),
    ],
)
def test_genitives_of_names_get_their_apostrophe(typed: str, read: str) -> None:
    assert with_apostrophes(typed, ACRONYMS) == read


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("what is unicefs role", "what is unicef's role"),
        ("chiles new child protection law", "Chile's new child protection law"),
    ],
)
def test_such_a_question_is_answered_as_the_one_with_apostrophes(bundled: Bot, typed: str, written: str) -> None:
    one, other = bundled.ask(typed).answer, bundled.ask(written).answer
    assert one.status == other.status == "answered"
    assert [citation.quote for citation in one.citations] == [citation.quote for citation in other.citations]
