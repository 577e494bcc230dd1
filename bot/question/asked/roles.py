"""Questions for the part that somebody plays: "What role do universities play?", "Can companies help?", "the role of NGOs".

They are answered by a section or a page about those who are named, whose sentences seldom name them again. English.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.question.ideas import LIGHT, REQUEST
from bot.question.wordings import Wording, Wordings
from knowledge.organisations import organisations_named

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from bot.question.ideas import Idea

_WHOM = r"(?P<whom>(?!(?:you|we|i|it|they|this|that|there)\b)(?:(?!(?:help|be|have|do|in|the role)\b)[\w’'-]+ ){1,5}?)"
_LAST = r"(?P<whom>(?:the )?(?:[\w’'-]+ ){0,3}?[\w’'-]+)"
_TAKE_PART = (
    r"(?:(?:be|get) )?(?:involved|included)|(?P<aid>contribute|come in|fit in|join in)|take part|be (?:of use|useful)"
)
_TO_HERE = r"(?= (?:in|during|when|as|within|under|here|at)\b|\W*$)"
_AIDS = r"(?:can|could|do|does|did|should|may|might|must|will|would)"
_TO_WHAT = r"(?:\W*$| (?:for|about|against|in|to (?:help|support|improve|stop|prevent))\b)"
_ROLE = r"roles?|functions?|place|contributions?|responsibilit(?:y|ies)|tasks?|jobs?"
_ROLES = Wordings(
    (
        "role|part|function|place|contribution|responsibilit|task|job",
        rf"\b(?:what|which)(?: [\w-]+)? (?P<role>{_ROLE}|part) {_AIDS} {_WHOM}(?P<verb>play|plays|have|take|fulfil|make)\b",
    ),
    (
        "role|function|contribution|responsibilit|task|job",
        rf"\b(?P<role>roles?(?= for)|(?!place)(?:{_ROLE})(?= of)) \w+ {_LAST}{_TO_HERE}",
    ),
    (
        "role|place",
        rf"\b{_AIDS} {_WHOM}(?P<verb>play|have|get|take) (?:a|an|any|some) (?:[\w-]+ )?(?P<role>role|place)\b",
    ),
    (
        "involved|included|contribute|come in|fit in|join in|take part|of use|useful",
        rf"\b{_AIDS} {_WHOM}(?:{_TAKE_PART})\b",
    ),
    (
        " help | do ",
        rf"(?:\A\W*|\b(?:how|what|where)\W+){_AIDS} {_WHOM}(?P<aid>help|do){_TO_WHAT}",
    ),
    (
        " why ",
        rf"\bwhy (?:should (?:we|one|states|governments) )?(?:involve|include|invite|ask|bring in) {_LAST}\W*$",
    ),
)
"""Each with those who play the part in the group ``whom``."""
_UN = Wording(" un | unicef | united nations ", r"\b(?:UN|UNICEF|United Nations)\b")


def _asked(text: str) -> list[re.Match[str]]:
    """Where it is asked for a part, but not an organisation's that is named: what UNICEF does is told by sentences that name it."""
    found = list(_ROLES.finditer(text))
    if not found:
        return []
    named = [*(start for _, start, _ in organisations_named(text)), *(one.start() for one in _UN.finditer(text))]
    return [one for one in found if not any(one.start("whom") <= at < one.end("whom") for at in named)]


def actor_spans(text: str) -> list[tuple[int, int]]:
    """Where those stand whose part in something is asked for."""
    return [found.span("whom") for found in _asked(text)]


def without_words_of_roles(ideas: Sequence[Idea], text: str) -> list[Idea]:
    """``ideas`` with the words that only ask for a part somebody plays weighing next to nothing; not where it is a name's.

    That somebody helps may be said in just that word: it is a light one.
    """
    most: dict[int, float] = {}
    for found in _asked(text):
        start, end = found.span("whom")
        whom = [idea for idea in ideas if start <= idea.span[0] < end and not idea.light]
        if whom and not any(idea.name or idea.capital for idea in whom):
            groups = found.groupdict()
            most |= {found.start(name): REQUEST for name in ("role", "verb") if groups.get(name)}
            most |= {found.start("aid"): LIGHT} if groups.get("aid") else {}
    return [replace(i, factor=min(i.factor, most[i.span[0]])) if i.span[0] in most else i for i in ideas]
