"""Two things set side by side: the sentences that speak of each, on the respect in which they are compared."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.analysis import analyse
from bot.question.answering.defining import defines
from bot.question.answering.quantities import FIGURE
from bot.question.asked.compared import compared
from bot.question.asked.comparing_frames import IN_TIME, MEASURES
from bot.question.ideas import REQUEST
from bot.weighing.choice import UNCOVERED, Choice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.evidence import Scored
    from bot.indexing.index import Index
    from bot.question.asked.compared import Compared, Span
    from bot.question.reading import Question
    from bot.weighing.pool import Pool

RESPECT = 0.5
"""What the respect in which two things are compared counts, beside the things themselves."""
WHOLE = 0.25
"""What the match with the whole question counts beside that."""
PHRASE = 0.6
"""What a sentence gains that holds the words of a side next to one another, as a share of the side's weight ..."""
SUBJECT, HEAD = 0.4, 3
"""... and one that has the side among its first words: it is about it."""
DEFINED = 0.4
"""... or that says what the side is, where no respect is told in which the two are compared."""
FRAGMENT = 0.3
"""What an item of a list loses there: it tells about what introduces the list."""
MEASURED = 0.3
"""What a sentence gains that gives a figure, where it is asked which of the two is the longer, the dearer, the more."""
FIGURES, TIMES = "figures", "times"
"""What tells which of the two is the more."""
OTHER = 0.5
"""What a sentence loses that speaks of the other side first."""
ALIKE = 0.85
"""A second sentence of a side is kept from this share of the best one's value."""
SECTION, SOURCE = 0.2, 0.1
"""What two sentences gain that stand in one section, or in one document, as a share of the best value."""
LISTED, BOTH = 0.35, 0.45
"""... two that are items of one list, and one that speaks of both things."""
SPOKEN = 0.2
"""A side of which the sentences hold less than this share of its weight is silent."""
LOOKED_AT = 8
"""So many of the best sentences of each side are looked at in pairs."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of the things compared: its words as they stand, its ``own`` ideas, and its stems in order.

    ``respect`` are the ideas that tell what is wanted of it; where it is told by a name, those beside the name are among them.
    """

    text: str
    own: tuple[int, ...]
    stems: tuple[str, ...]
    respect: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Sides:
    """The two things compared; ``sure`` as the wording is (:class:`bot.question.asked.compared.Compared`).

    ``measured`` where it is asked which of them is the longer, the dearer, the more: by :data:`FIGURES`, or also by :data:`TIMES`.
    """

    first: Side
    second: Side
    sure: bool = True
    measured: str = ""


def sides_of(question: Question, pool: Pool) -> Sides | None:
    """The two things that the question compares, parted where their own weights are most alike; None where it names no two."""
    best: tuple[float, Sides] | None = None
    for reading in compared(question.asking or question.text):
        if (sides := _sides(question, reading, pool)) is None:
            continue
        weights = [sum(pool.weights[i] for i in side.own) for side in (sides.first, sides.second)]
        if not min(weights):
            continue
        even = min(weights) / max(weights)
        if best is None or even > best[0]:
            best = (even, sides)
    if best is None:
        return None
    measured = FIGURES if MEASURES.found_in(question.text) else ""
    return replace(best[1], measured=TIMES if IN_TIME.found_in(question.text) else measured)


def _sides(question: Question, reading: Compared, pool: Pool) -> Sides | None:
    stems = [_stems(question, span) for span in (reading.first, reading.second)]
    held = [
        {
            i
            for i, idea in enumerate(pool.ideas)
            if idea.factor > REQUEST
            and idea.origin != "earlier question"
            and (span[0] <= idea.span[0] < span[1] or set(idea.stems) & set(stem))
        }
        for span, stem in zip((reading.first, reading.second), stems, strict=True)
    ]
    own = [held[0] - held[1], held[1] - held[0]]
    named = [{i for i in side if pool.ideas[i].name or pool.ideas[i].capital} for side in own]
    if all(named):
        own = named
    heavy = [{i for i in side if not pool.ideas[i].light} or side for side in own]
    if not all(heavy):
        return None
    beyond = [side - mine for side, mine in zip(held, heavy, strict=True)]
    shared = {i for i, idea in enumerate(pool.ideas) if i not in held[0] | held[1] and not idea.light}
    shared |= {i for i in held[0] & held[1] if not pool.ideas[i].light}
    # Who says no more of the second than its name asks of it what was asked of the first ("the term of A compared with B").
    respects = [shared | (mine or theirs) for mine, theirs in (beyond, reversed(beyond))]
    first, second = (
        Side(_called(question.text, span, side, pool), tuple(sorted(side)), stem, tuple(sorted(respect)))
        for span, side, stem, respect in zip((reading.first, reading.second), heavy, stems, respects, strict=True)
    )
    return Sides(first, second, reading.sure)


_ASKING = re.compile(
    r"\W*(?:who|whom|what|whats|when|where|which|how|why|is|are|was|were|do|does|did|has|have|can|tell|show|explain)\b",
    re.IGNORECASE,
)


def _called(text: str, span: Span, own: set[int], pool: Pool) -> str:
    """The words of a side as they stand; where the asking stands before them, only from the first of its ``own`` on."""
    starts = [pool.ideas[i].span[0] for i in own if span[0] <= pool.ideas[i].span[0] < span[1]]
    start = min(starts, default=span[0]) if _ASKING.match(text, *span) else span[0]
    return text[start : span[1]].strip()


def _stems(question: Question, span: Span) -> tuple[str, ...]:
    return tuple(t.stem for t in analyse(question.text[slice(*span)], question.language) if not t.stop)


def _value(row: Scored, side: Side, other: Side, measured: str, pool: Pool, index: Index) -> float:
    """How well a sentence tells about ``side``, 0 where it does not speak of its weightiest word."""
    weight = sum(pool.weights[i] for i in side.own)
    telling = max(side.own, key=lambda i: pool.weights[i])
    order = index.units[row.unit].order
    if row.full[telling] < UNCOVERED or not set(order) - set(side.stems):
        return 0.0  # nor does one that is no more than its name
    value = sum(row.shares[i] for i in side.own) + RESPECT * sum(row.shares[i] for i in side.respect)
    value += WHOLE * row.score
    asked = set(itertools.pairwise(side.stems))
    if asked:
        value += PHRASE * weight * len(asked & set(itertools.pairwise(order))) / len(asked)
    mine, beside = _first(order, side, pool), _first(order, other, pool)
    if mine < min(HEAD, beside):
        value += SUBJECT * weight * (HEAD - mine) / HEAD
    text = index.text(row.unit)
    gives = measured and (_FIGURE.search(text) or (measured == TIMES and _YEAR.search(text)))
    if gives:
        value += MEASURED * weight
    if not side.respect:
        if defines(pool.ideas[telling].text, text):
            value += DEFINED * weight
        elif index.library.passages[index.units[row.unit].passage].list_id and not _ENTRY.match(text):
            value -= FRAGMENT * weight
    # A sentence that gives figures may give those of both.
    return value - OTHER * weight if beside < mine and not gives else value


_FIGURE = re.compile(rf"(?<!^){FIGURE}|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve)\b")
"""A figure, but for a year and for the number that a row or an item begins with."""
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
_ENTRY = re.compile(r"[^\w’'-]*(?:[\w’'-]+\s+){0,5}[\w’'-]+: \w")
"""An item that begins with what it is about: "Override: the statute sets custom aside"."""


def _first(order: Sequence[str], side: Side, pool: Pool) -> int:
    """Where among the content words of a sentence the weightiest word of a side stands; far behind their end where it does not."""
    stems = pool.ideas[max(side.own, key=lambda i: pool.weights[i])].stems
    return next((at for at, stem in enumerate(order) if stem in stems), len(order) + HEAD)


def _together(one: int, other: int, index: Index) -> float:
    """How near two sentences stand: what a text says of both things next to one another is meant to be compared.

    One that speaks of both compares them itself.
    """
    if one == other:
        return BOTH
    a, b = (index.library.passages[index.units[unit].passage] for unit in (one, other))
    if a.source != b.source:
        return 0.0
    if a.list_id and a.list_id == b.list_id:
        return LISTED
    return SECTION if a.heading == b.heading else SOURCE


def silent_sides(question: Question, pool: Pool) -> tuple[Side, ...]:
    """The sides of which hardly a word, nor what it means, stands in any sentence looked at: nothing can be compared with them.

    None where it is not sure that the question compares two things.
    """
    sides = sides_of(question, pool)
    if sides is None or not sides.sure or (sides.measured == FIGURES and " than " in question.text):
        return ()  # what is more than elsewhere may be told of the one alone
    one_word = len(sides.first.stems) == 1 < len(sides.second.stems)
    if one_word and not any(pool.ideas[i].name or pool.ideas[i].capital for i in sides.first.own):
        return ()  # "small vs large grants": the noun of the first stands in the second, and says it in other words
    return tuple(side for side in (sides.first, sides.second) if _spoken(side, pool) < SPOKEN)


def _spoken(side: Side, pool: Pool) -> float:
    """The share of a side's weight that the sentences looked at hold, each word where it stands best."""
    held = {i: max((row.full[i] for row in pool.ranked), default=0.0) for i in side.own}
    return sum(pool.weights[i] * held[i] for i in side.own) / sum(pool.weights[i] for i in side.own)


def paired(sides: Sides, pool: Pool, index: Index) -> Choice | None:
    """The best sentences of each side, one side after the other as they were named; None where a side has none."""
    values: list[dict[int, float]] = []
    for side, other in ((sides.first, sides.second), (sides.second, sides.first)):
        rows = [row for row in pool.ranked if not index.units[row.unit].introduces]
        value = {row.unit: _value(row, side, other, sides.measured, pool, index) for row in rows}
        values.append({unit: v for unit, v in value.items() if v > 0})
    if not all(values):
        return None
    best = [max(value.values()) for value in values]
    heads = [sorted(value, key=lambda unit: (-value[unit], unit))[:LOOKED_AT] for value in values]
    pairs = itertools.product(*heads)
    pair = max(
        pairs,
        key=lambda two: (
            values[0][two[0]] / best[0] + values[1][two[1]] / best[1] + _together(two[0], two[1], index),
            -two[0],
            -two[1],
        ),
    )
    taken: dict[int, str] = {}
    for side, value, head, mine in zip((sides.first, sides.second), values, heads, pair, strict=True):
        more = [
            unit
            for unit in head
            if value[unit] >= ALIKE * value[mine]
            and unit not in pair
            and _together(unit, mine, index) in (SECTION, LISTED)
        ][:1]
        for unit in sorted([mine, *more]):
            taken.setdefault(unit, f"best match for “{side.text}”")
    return Choice(tuple(taken), taken, "comparison")
