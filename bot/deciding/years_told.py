"""Years that a sentence tells of without naming them, and sentences that count what is asked for in other years alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.question.references import references_of
from bot.question.wordings import Wording

if TYPE_CHECKING:
    from collections.abc import Sequence, Set

_BEFORE = Wording("", r"\b(?:previous|preceding|prior) year\b|\bthe year before\b|\ba year earlier\b")


def years_before(text: str) -> set[str]:
    """The years that a text means by "the previous year", of which it names the next."""
    return {str(int(year) - 1) for year in references_of(text).years} if _BEFORE.search(text) else set()


_OTHER_YEAR = Wording(
    "",
    r"\b(?:previous|preceding|prior|last|next|following|same|that|each|every|per|a|one|two|three) year\b"
    r"|\byears? (?:earlier|later|before)\b"
    r"|\bcompared\b|\bversus\b|\b(?:up|down|risen|fallen) from\b|\bthan in\b"
    r"|\bannual|\byearly\b|\bthen\b|\b(?:19|20)\d\d ?(?:[-–/]|to|and|until|through) ?(?:(?:19|20)\d\d|\d\d)\b|\bsince\b|\bbetween\b"
    r"|\b(?:by|until|up to|before|after|from) (?:the end of )?(?:19|20)\d\d\b",
)
"""What may tell of a year that is not named: the one before, those between two."""


def counted_in_others(texts: Sequence[str], years: Set[str]) -> Set[str]:
    """The ``years`` asked for where each text that counts what is asked names others: "140 complaints in 2021, 61 in 2023"."""
    named = [references_of(text).years for text in texts]
    elsewhere = named and all(one and one.isdisjoint(years) for one in named)
    return years if elsewhere and not any(map(_OTHER_YEAR.search, texts)) else frozenset()
