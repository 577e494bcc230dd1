"""Which court: what a court below held is no answer to what the Constitutional Court decided. English."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.question.wordings import Wording, folded_letters

if TYPE_CHECKING:
    from bot.deciding.topic import Topic

_NAME = (
    r"(?:constitutional|supreme|high|federal|appeals?|district|juvenile|children['’]s|family|magistrates['’]?|county|labou?r"
    r"|administrative|regional|circuit|criminal|civil) court|court of (?:appeals?|cassation|human rights|justice|first instance)"
)
_COURT = Wording(" court ", rf"\b(?:{_NAME})\b")
_SUBJECT = Wording(
    " court ", rf"\A\W*(?:(?:on appeal|in \d{{4}}|later|first|then|by a majority),? )?(?:the |a )?({_NAME})\b"
)
"""The court that a sentence is about."""
OTHER_COURT = 3.0
"""What a sentence on another court loses, in units of a middling idea's weight."""


def courts_in(text: str) -> frozenset[str]:
    """The courts that ``text`` names by their kind, as one writes them in small letters."""
    return frozenset(_plain(found.group()) for found in _COURT.finditer(text))


def of_another_court(text: str, asked: frozenset[str]) -> bool:
    """Whether a sentence tells what a court did that is none of those ``asked`` about, and names none of these."""
    found = _SUBJECT.search(text) if asked else None
    return found is not None and _plain(found.group(1)) not in asked and asked.isdisjoint(courts_in(text))


def other_court(topic: Topic) -> list[str]:
    """Reasons why the sentences cannot answer: all that is near to the question was done by another court."""
    asked = courts_in(topic.question.asking or topic.question.text) if topic.question.language == "en" else frozenset()
    near = [topic.index.text(unit) for unit in topic.near]
    if asked and near and all(of_another_court(text, asked) for text in near):
        return ["what was found was done by another court"]
    return []


def _plain(name: str) -> str:
    return (
        folded_letters(name).replace("’", "'").replace("appeals", "appeal").replace("appeal court", "court of appeal")
    )
