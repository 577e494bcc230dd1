"""What kind of answer a question asks for: a fact and its type, a list, a comparison, an example, a definition.

Patterns of question wording, in English, with the commonest of Spanish and French. They never decide alone what is
answered: they steer which sentence is chosen and how many.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.question import intent_wordings as wordings
from bot.question.wordings import Wording


@dataclass(frozen=True, slots=True)
class Intent:
    """How the question was read.

    ``expects`` are the types of answer asked for (several questions in one line give several). ``listing`` asks for a
    list, ``doings`` for what somebody does (a list where the sources have one), ``sequence`` for events in order, ``comparison`` for sides, ``example`` for a country's experience, ``all_cases`` for the
    case examples as such, ``whole_case`` for everything about one, ``yes_no`` is a yes/no question, ``definition`` asks for the
    meaning of a word, ``verbatim`` for a passage by its reference, ``detail`` for more than a mention ("what exactly", "one by
    one"), ``naming`` for somebody's or something's name. ``locating`` asks where something
    is said. ``count`` is how many things are asked for, 0 where it is not said.
    """

    expects: frozenset[str] = frozenset()
    listing: bool = False
    doings: bool = False
    sequence: bool = False
    comparison: bool = False
    example: bool = False
    all_cases: bool = False
    whole_case: bool = False
    yes_no: bool = False
    definition: bool = False
    verbatim: bool = False
    negated: bool = False
    detail: bool = False
    naming: bool = False
    locating: bool = False
    count: int = 0


_COUNT = Wording(
    "two|three|four|five|six|seven|eight|both",
    r"\b(?:which|what|the|name|in which|list|give(?: me)?|those|both|all)(?: the)? (two|three|four|five|six|seven|eight) (?:\w+)|\b(both)\b",
)
_COUNTS = {"both": 2, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8}


def _count(text: str) -> int:
    found = _COUNT.search(text)
    return _COUNTS[(found.group(1) or found.group(2)).casefold()] if found else 0


def intent_of(question: str) -> Intent:
    """Read the intent from the wording of ``question`` (spelling repaired, as far as known)."""
    text = " ".join(question.split()).replace("’", "'")
    return Intent(
        expects=frozenset(name for name, kind in wordings.TYPES if kind.found_in(text)),
        listing=wordings.LIST.found_in(text),
        doings=wordings.DOINGS.found_in(text),
        sequence=wordings.SEQUENCE.found_in(text),
        comparison=wordings.COMPARE.found_in(text),
        example=wordings.EXAMPLE.found_in(text) and not wordings.SHARING.search(text),
        all_cases=wordings.ALL_CASES.found_in(text),
        whole_case=wordings.WHOLE.found_in(text),
        yes_no=wordings.YES_NO.found_in(text),
        definition=wordings.DEFINE.found_in(text),
        verbatim=wordings.VERBATIM.found_in(text),
        negated=wordings.NEGATED.found_in(text),
        detail=wordings.DETAIL.found_in(text),
        naming=wordings.NAMING.found_in(text),
        locating=wordings.LOCATING.found_in(text),
        count=_count(text),
    )
