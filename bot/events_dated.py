"""When something was passed, ratified or founded is told by what says that it was: the date of a study of it does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.evidence import match, weight_of
from bot.question.wordings import Wording
from bot.said_otherwise import MEANT
from bot.tables import is_row
from knowledge.countries import find_countries

if TYPE_CHECKING:
    from bot.index import Index
    from bot.question.ideas import Idea
    from bot.question.reading import Question

_AUX = r"(?:did|has|have|had|will)"
_IS = r"(?:was|were|is|been|be|gets?|got)"
_SOON = r"(?:(?:finally|eventually|first|originally|actually|formally|officially|at last|ever) )?"
_WHEN = r"(?:\bwhen\b|\byears?\b|\bdates?\b|\bmonths?\b|\bsince\b)"
_LAW = frozenset(("act", "law", "bill", "code", "statute", "legislation", "reform", "year", "date"))
AROUND, SPOKEN_OF = 0.2, 0.25
"""From this match on what stands around a sentence says a word, and the share of the words for a thing that speak of it."""
_PLAIN = r"(?:(?!\b(?:that|which|who|whom|whose|after|before|to|by|if|because)\b)[^?,;:])"
"""No clause of its own: "the act that parliament passed" asks for no date of its passing."""


def _asked(base: str, past: str, noun: str) -> str:
    return (
        rf"{_WHEN}{_PLAIN}{{0,20}}?\b{_AUX} {_PLAIN}{{2,80}}? {_SOON}(?:{base})\b"
        rf"|{_WHEN}{_PLAIN}{{0,90}}?\b{_IS} (?:{_PLAIN}{{2,80}}? )?{_SOON}(?:{past})\b"
        rf"|\byear (?:in which|when|that) {_PLAIN}{{2,60}}? {_SOON}(?:{past})\b|\b(?:years?|dates?) of (?:the |its "
        rf"|their )?(?:{noun})\b"
    )


_EVENTS: tuple[tuple[Wording, Wording, str], ...] = (
    (
        Wording(
            "pass|adopt|enact",
            _asked("pass|adopt|enact", "passed|adopted|enacted", "passage|passing|adoption|enactment"),
        ),
        Wording(
            "",
            r"\b(?:pass(?:ed|es|ing|age)|adopt\w*|enact\w*|approv\w*|vot(?:e[ds]?|ing)|promulgat\w*|sign(?:ed|ing)|became law"
            r"|(?:in|into|of) force|took effect|entered|introduc\w*|since|made law|came in|expanded|amend\w*|recogni\w*"
            r"|incorporat\w*)\b",
        ),
        "passed",
    ),
    (
        Wording(
            "ratif|acce|party|join",
            _asked(
                "ratify|accede|become (?:a )?(?:state )?party|join",
                "ratified|acceded|became (?:a )?party|joined",
                "ratification|accession",
            ),
        ),
        Wording(
            "",
            r"\b(?:ratif\w*|acced\w*|accession|part(?:y|ies)|join(?:ed|s|ing)|sign\w*|bound by|incorporat\w*|in force|member)\b",
        ),
        "ratified",
    ),
    (
        Wording(
            "found|set up|establish|creat",
            _asked(
                "found|set up|establish|create",
                "founded|set up|established|created",
                "foundation|founding|establishment|creation",
            ),
        ),
        Wording(
            "",
            r"\b(?:found(?:ed|ing|ation)?|set(?:ting)? up|establish\w*|creat\w*|form(?:ed|ing)|since|beg[au]n\w*|start\w*"
            r"|open\w*|launch\w*"
            r"|inaugurat\w*|built|exist\w*|in place|introduc\w*|appoint\w*|has (?:had|been)|have (?:had|been)|added"
            r"|under the|by the)\b",
        ),
        "founded",
    ),
)
"""What is asked for a date, what says that it happened, and what it is called."""


def event_undated(question: Question, dated: tuple[int, ...], index: Index) -> str:
    """What is asked for its date though none of the ``dated`` sentences says that it happened; "" where that is not so.

    What happened in another country than the one that is asked about is another thing, and so is what happened to something of
    which the sentence, with what stands around it, does not speak.
    """
    text = question.asking or question.text
    for asked, told, name in _EVENTS:
        if event := asked.search(text):
            codes = _countries(text)
            telling = _telling(question, event.group(), index)
            here = [unit for unit in dated if not codes or codes & (_countries(index.text(unit)) or codes)]
            here = [unit for unit in here if _speaks_of(unit, telling, index)]
            return "" if any(is_row(one) or told.search(one) for one in (_with_lead(u, index) for u in here)) else name
    return ""


def _telling(question: Question, event: str, index: Index) -> list[tuple[Idea, float]]:
    """The words for what was passed, ratified or founded, each with its weight; none where the question names nothing by itself."""
    passed_over = _LAW | {*event.casefold().split()[-2:]}
    return [
        (idea, weight_of(idea, index.statistics))
        for idea in question.ideas
        if not (idea.light or idea.name or idea.number or idea.sources or idea.text in passed_over)
    ]


def _speaks_of(unit: int, telling: list[tuple[Idea, float]], index: Index) -> bool:
    """Whether a sentence, with what stands around it, speaks of a thing."""
    held = sum(weight for idea, weight in telling if _holds(unit, idea, index))
    return held >= SPOKEN_OF * sum(weight for _, weight in telling)


def _holds(unit: int, idea: Idea, index: Index) -> bool:
    context = index.contexts[unit]
    return match(idea, index.units[unit].words) >= MEANT or any(
        discount * match(idea, words) >= AROUND for discount, words in context.fields
    )


def _countries(text: str) -> set[str]:
    return {code for found in find_countries(text) for code in (found.code, *found.others)}


def _with_lead(unit: int, index: Index) -> str:
    """A sentence, behind what introduces the list that it is an item of."""
    passage = index.library.passages[index.units[unit].passage]
    text = index.text(unit)
    return (
        f"{index.library.quote(passage.source, passage.lead_in)} {text}"
        if passage.lead_in and not is_row(text)
        else text
    )
