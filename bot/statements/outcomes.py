"""How it ended, or what came of it, told behind the sentence that the question finds.

"Senator Ode moved that the age be set at twelve. The motion was put to the vote and lost.": the words of "Was the motion to set the
age at twelve adopted?" stand in the first, what is asked for in the second. English.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.indexing.subjects import points_to_last_sentence
from bot.question.answering.answer_types import holds_type
from bot.question.asked.asked_outcomes import FATE, MOVED, TELLS_FATE, WHETHER_PASSED
from bot.question.wordings import Wording

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.indexing.index import Index
    from bot.question.reading import Question

WITHIN = 3
"""Sentences behind one of those found among which the outcome is looked for."""
BELOW = 8
"""Sentences behind a motion among which, paragraphs further down, the vote on it is looked for."""
_ITS_FATE = Wording(
    "the |that |this ",
    r"\A\W*(?:\(?\d{1,3}[.)]\s*)?(?:the|that|this) (?:motion|amendment|proposal|resolution|clause|request|change|draft)"
    r"(?:,? [^.]{0,60}?)? (?:was|were|has been|had been|is)\b",
)
_NAMES_IT_AGAIN = Wording("", r"\A\W*(?:in the (?:end|vote)|finally|(?:the|its) [^\W\d_][\w’'-]+)\b")
"""How a sentence begins, beside by a pronoun, that goes on with something named before it: "The motion was put to the vote"."""
_OF_OTHERS = Wording(
    "",
    r",? (?:which|who|whose)\b[^,;.]*|\b(?:children|persons|people|those|men|women|boys|girls|anyone|anybody) [a-z]+ed\b",
)
"""What a clause that hangs on a noun says ends nothing: "clause 23, which would name children convicted of murder"."""


def outcome_behind(units: Sequence[int], question: Question, index: Index) -> tuple[int, int] | None:
    """Where in ``units`` a sentence belongs that stands behind one of them and tells how it ended with what that speaks of.

    Or what came of it, where that is asked; with the sentence, or None where there is none.
    """
    fate = FATE.found_in(question.text) or WHETHER_PASSED.found_in(question.text)
    if not (fate or "effect" in question.intent.expects) or any(index.language_of(unit) != "en" for unit in units):
        return None

    def tells(text: str) -> bool:
        return TELLS_FATE.found_in(text) if fate else holds_type(text, "effect", "en")

    if units and tells(_OF_OTHERS.compiled.sub("", index.text(units[0]))):
        return None
    for at, unit in enumerate(units, 1):
        behind = range(unit + 1, min(len(index.units), unit + 1 + WITHIN))
        same = (other for other in behind if index.units[other].passage == index.units[unit].passage)
        told = next((one for one in same if tells(index.text(one))), None)
        if told is not None and (not fate or _goes_on(index.text(told))):
            return at, told
        if fate and told is None and (told := _decided_below(unit, index)) is not None:
            return at, told
    return None


def _decided_below(unit: int, index: Index) -> int | None:
    """The sentence that begins a paragraph further down with what became of the motion that ``unit`` speaks of.

    "Ms. Ode moved an amendment. Mr. Lund preferred another. | The amendment was carried by four votes to none."
    """
    moved = MOVED.search(index.text(unit))
    place = index.library.passages[index.units[unit].passage]
    for other in range(unit + 1, min(len(index.units), unit + 1 + BELOW) if moved else 0):
        text, there = index.text(other), index.library.passages[index.units[other].passage]
        if (there.source, there.heading) != (place.source, place.heading):
            return None
        if _ITS_FATE.search(text) and TELLS_FATE.found_in(text):
            return other
        if MOVED.search(text):
            return None  # what is decided behind this is another motion
    return None


def _goes_on(text: str) -> bool:
    return points_to_last_sentence(text) or _NAMES_IT_AGAIN.found_in(text)
