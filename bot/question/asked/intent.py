"""What kind of answer a question asks for: a fact and its type, a list, a comparison, an example, a definition.

Patterns of question wording, in English and, fewer of them, in the other five languages. They never decide alone what is
answered: they steer which sentence is chosen and how many.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.question.answering.settled import without_settled
from bot.question.asked import intent_wordings as wordings
from bot.question.asked.wordings_abroad import INTENTS
from bot.question.wordings import Wording, Wordings, folded_letters


@dataclass(frozen=True, slots=True)
class Intent:
    """How the question was read.

    ``expects`` are the types of answer asked for (several questions in one line give several). ``listing`` asks for a
    list, ``doings`` for what somebody does (a list where the sources have one), ``sequence`` for events in order, ``comparison``
    for sides, ``example`` for a country's experience, ``all_cases`` for the case examples as such, ``whole_case`` for everything
    about one, ``yes_no`` is a yes/no question, ``definition`` asks for the meaning of a word, ``verbatim`` for a passage by its
    reference, ``negated`` for what is not so ("which country has never ...?"), ``detail`` for more than a mention ("what exactly",
    "one by one"), ``naming`` for somebody's or something's name, ``locating`` for where something is said. ``count`` is how many
    things are asked for, 0 where it is not said. ``verbatim`` and ``negated`` are told in the explanation and decide nothing.
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
    return _COUNTS[folded_letters(found.group(1) or found.group(2))] if found else 0


def _put(name: str, english: Wordings, text: str) -> bool:
    """Whether something is put in English, or in one of the other languages by the same name."""
    return english.found_in(text) or (name in INTENTS and INTENTS[name].found_in(text))


_SUMS = frozenset({wordings.MONEY, wordings.DURATION, wordings.AGE})
_NUMBER = dict(wordings.TYPES)[wordings.NUMBER]


def _types(text: str) -> frozenset[str]:
    """The types of answer asked for; "كم سعر ...", "多少钱" ask for a sum, which need hold no number as such ("دينارين", two dinars)."""
    found = frozenset(name for name, kind in wordings.TYPES if _put(name, kind, text))
    return found - {wordings.NUMBER} if found & _SUMS and not _NUMBER.found_in(text) else found


def intent_of(question: str) -> Intent:
    """Read the intent from the wording of ``question`` (spelling repaired, as far as known)."""
    text = " ".join(question.split()).replace("’", "'")
    locating = _put("locating", wordings.LOCATING, text)
    return Intent(
        # Where it is written asks for no town.
        expects=_types(without_settled(text)) - ({wordings.PLACE} if locating else frozenset()),
        listing=_put("listing", wordings.LIST, text) and not wordings.WHY_OF_ALL.found_in(text),
        doings=_put("doings", wordings.DOINGS, text),
        sequence=_put("sequence", wordings.SEQUENCE, text),
        comparison=_put("comparison", wordings.COMPARE, text),
        example=_put("example", wordings.EXAMPLE, text) and not wordings.SHARING.search(text),
        all_cases=_put("all_cases", wordings.ALL_CASES, text),
        whole_case=_put("whole_case", wordings.WHOLE, text),
        yes_no=_put("yes_no", wordings.YES_NO, text),
        definition=_put("definition", wordings.DEFINE, text),
        verbatim=_put("verbatim", wordings.VERBATIM, text),
        negated=_put("negated", wordings.NEGATED, text),
        detail=_put("detail", wordings.DETAIL, text),
        naming=_put("naming", wordings.NAMING, text),
        locating=locating,
        count=_count(text),
    )
