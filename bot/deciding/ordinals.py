"""Told of another in the row: "who smacks for the second time" is not answered by what a first incident leads to. English."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.deciding.topic import chosen_rows
from bot.question.plain.shorthand import ORDINALS
from bot.question.wordings import Wording

if TYPE_CHECKING:
    from bot.deciding.topic import Topic

_NTH = "|".join(ORDINALS)
_ONE = r"(?:the|his|her|its|their|your|our|my|every|an?(?! (?:third|fifth|tenth)\b))"
"""What stands before an ordinal that counts; "a third" is a part."""
_NO_PLACE = (
    r"(?! (?:of all|instance|languages?|names?|aid|lad(?:y|ies)|nations?|place|hand|sight|glance|half|world|part(?:y|ies)|sectors?"
    r"|countr(?:y|ies)|states?|generation|class|degree|thing|line|come|do|see|ask|tell|get|go|look)\b)(?= [a-z])"
)
"""What it counts nothing of: the first lady, a third party, "first ask ..."."""
_ASKED = Wording(_NTH, rf"\b{_ONE} (?P<nth>{_NTH})\b{_NO_PLACE}")
_TOLD = Wording(_NTH, rf"\b{_ONE} (?P<nth>{_NTH})\b{_NO_PLACE}(?! [a-z]+ed\b)")
_AGAIN = Wording("", r"\b(?:again|repeat\w*|twice|further|subsequent\w*|next|another)\b")
"""What speaks of a second time without saying so."""


def another_in_the_row(topic: Topic) -> list[str]:
    """The reason against an answer whose best sentence speaks of another in the row than the one that is asked about."""
    question, index = topic.question, topic.index
    asked = _places(_ASKED, question.text) if question.language == "en" else frozenset[str]()
    rows = chosen_rows(topic) if asked else []
    told = _places(_TOLD, index.text(rows[0].unit)) if rows else frozenset[str]()
    if not told or told & asked:
        return []
    heading = index.library.passages[index.units[rows[0].unit].passage].heading
    around = " ".join([*(index.text(unit) for unit in topic.choice.units), *heading]).casefold()
    if any(nth in around for nth in asked) or _AGAIN.search(around):
        return []
    other, one = (min(some, key=ORDINALS.index) for some in (told, asked))
    return [f"the sentences found tell it of the {other} and not of the {one}"]


def _places(wording: Wording, text: str) -> frozenset[str]:
    return frozenset(found["nth"].casefold() for found in wording.finditer(text))
