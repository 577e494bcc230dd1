"""Choosing for a comparison: the best sentences of each side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.choice import ADDS, CLOSE, MOST_FACTS, Choice, gain
from bot.pool import cases_of_unit

if TYPE_CHECKING:
    from bot.index import Index
    from bot.pool import Pool
    from bot.question.reading import Question

SIDE = 0.6
"""On each side of a comparison, sentences of at least this share of the side's best score are kept, up to three."""


def countries_with_cases(question: Question, pool: Pool, index: Index) -> list[str]:
    """The countries that the question names and that some case in the pool is about, in the order of the question."""
    have = {code for case in pool.cases for code in index.library.cases[case].countries}
    return [code for code in question.countries if code in have]


def _sides(question: Question, pool: Pool, index: Index) -> list[frozenset[str]]:
    """The sides of a comparison, each as the ids of its cases: the countries named, else the two cases that match best."""
    named = countries_with_cases(question, pool, index)
    if len(named) >= 2:
        return [
            frozenset(case for case in pool.cases if code in index.library.cases[case].countries) for code in named[:4]
        ]
    if question.countries or len(index.library.cases) < 2:
        return []
    general = sum(1 for scored in pool.ranked[:3] if not cases_of_unit(scored.unit, index))
    if general >= 2 and not question.intent.example:
        return []
    best = list(dict.fromkeys(case for s in pool.ranked for case in cases_of_unit(s.unit, index)))[:2]
    return [frozenset({case}) for case in index.library.cases if case in best]


def comparison(question: Question, pool: Pool, index: Index) -> Choice | None:
    """The best sentences of each side, up to three; a comparison without sides is answered by what covers it best."""
    sides = _sides(question, pool, index)
    if len(sides) < 2:
        return two_sides(pool, index)
    units: list[int] = []
    why: dict[int, str] = {}
    for side in sides:
        mine = [
            s for s in pool.ranked if side & set(cases_of_unit(s.unit, index)) and not index.units[s.unit].introduces
        ]
        for scored in sorted((s for s in mine[:MOST_FACTS] if s.score >= SIDE * mine[0].score), key=lambda s: s.unit):
            if scored.unit not in why:
                units.append(scored.unit)
                why[scored.unit] = f"best match on the side of {index.library.cases[min(side)].title}"
    return Choice(tuple(units), why, "comparison") if units else None


def two_sides(pool: Pool, index: Index) -> Choice | None:
    """A comparison in general: two or three sentences that together cover most of the question, in text order."""
    ranked = [s for s in pool.ranked[:10] if not index.units[s.unit].introduces]
    if len(ranked) < 2:
        return None
    taken = [ranked[0]]
    while len(taken) < MOST_FACTS and len(taken) < len(ranked):
        rest = [s for s in ranked if s not in taken]
        best = max(rest, key=lambda s: gain(s, taken, pool) + 0.3 * s.score)
        if (
            len(taken) >= 2
            and best.score < CLOSE * ranked[0].score
            and gain(best, taken, pool) < ADDS * sum(pool.weights)
        ):
            break
        taken.append(best)
    units = tuple(sorted(s.unit for s in taken))
    return Choice(units, dict.fromkeys(units, "one side of the comparison"), "comparison")
