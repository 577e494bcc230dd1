"""Choosing for a comparison: the best sentences of each side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.analysis import content_stems
from bot.indexing.lists import list_units
from bot.question.asked.compared import compared
from bot.question.wordings import Wording
from bot.weighing.choice import ADDS, MOST_FACTS, SIDE_BY_SIDE, Choice, asks_nothing_else, gain
from bot.weighing.pool import cases_of_unit
from knowledge import countries

if TYPE_CHECKING:
    from bot.indexing.index import Index
    from bot.question.reading import Question
    from bot.weighing.pool import Pool

FAR, WHOLE, ALIKE = 20, 0.25, 0.9
"""How far down the pool a side's sentence is looked for, what the match with the whole question counts beside that with the
side, and from which share of the best a second sentence is kept."""
CLOSE = 0.66
"""Where a question does not part in two, a third sentence is kept with at least this share of the best one's score, or for what it
adds (:data:`bot.weighing.choice.ADDS`)."""
BY_ITSELF = 0.3
"""What a sentence's own score counts beside what it adds to those taken."""
NAMED = 0.5
"""From this match on a sentence names a country."""
SIDE = 0.45
"""On each side of a comparison, sentences of at least this share of the side's best score are kept, up to three."""


def countries_with_cases(question: Question, pool: Pool, index: Index) -> list[str]:
    """The countries that the question names and that some case in the pool is about, in the order of the question."""
    have = {code for case in pool.cases for code in index.library.cases[case].countries}
    return [code for code in question.countries if code in have]


def _regions_with_cases(question: Question, pool: Pool, index: Index) -> list[frozenset[str]]:
    """The cases of each region that the question names, where it names no country and no case is of two of them."""
    if question.countries or len(question.regions) < 2:
        return []
    sides = [
        frozenset(
            case for case in pool.cases if countries.countries_of(region) & set(index.library.cases[case].countries)
        )
        for region in question.regions
    ]
    shared = any(a & b for number, a in enumerate(sides) for b in sides[:number])
    return [] if shared or not all(sides) else sides


def _sides(question: Question, pool: Pool, index: Index) -> list[frozenset[str]]:
    """The sides of a comparison, each as the ids of its cases: the countries named, else the two cases that match best."""
    named = countries_with_cases(question, pool, index)
    if len(named) >= 2:
        return [
            frozenset(case for case in pool.cases if code in index.library.cases[case].countries) for code in named[:4]
        ]
    if around := _regions_with_cases(question, pool, index):
        return around
    if question.countries or len(index.library.cases) < 2 or not _CASES.compiled.search(question.text):
        return []
    general = sum(1 for scored in pool.ranked[:3] if not cases_of_unit(scored.unit, index))
    if general >= 2 and not question.intent.example:
        return []
    best = list(dict.fromkeys(case for s in pool.ranked for case in cases_of_unit(s.unit, index)))[:2]
    return [frozenset({case}) for case in index.library.cases if case in best]


def sets_side_by_side(question: Question) -> bool:
    """Whether the question names two things that it compares, whatever it calls that."""
    return any(reading.sure for reading in compared(question.asking or question.text))


def comparison(question: Question, pool: Pool, index: Index) -> Choice | None:
    """The best sentences of each side, up to three; a comparison without sides is answered by what covers it best."""
    sides = _sides(question, pool, index)
    if len(sides) < 2:
        return two_sides(question, pool, index)
    units: list[int] = []
    why: dict[int, str] = {}
    bare = asks_nothing_else(pool)
    for side in sides:
        mine = _rows_of_side(side, sides, pool, index)[:MOST_FACTS]
        kept = [unit for at, (value, unit) in enumerate(mine) if not at or value >= SIDE * mine[0][0]]
        if bare:
            # "The Ministry used the paper" is not understood before what opens the case.
            openings = [index.units_of_case[case][0] for case in sorted(side) if case in index.units_of_case]
            kept = list(dict.fromkeys((*openings, *kept)))[:MOST_FACTS]
        for unit in sorted(_with_lead_ins(kept, index)):
            if unit not in why:
                units.append(unit)
                why[unit] = f"best match on the side of {index.library.cases[min(side)].title}"
    # Who asks for nothing but the countries is shown what there is of each, whatever words stand in it.
    return Choice(tuple(units), why, SIDE_BY_SIDE if bare else "comparison") if units else None


def _with_lead_ins(units: list[int], index: Index) -> list[int]:
    """``units`` with what introduces those that are items of a list: "the Legal Aid Act, 1997" says nothing by itself."""
    lists = {index.library.passages[index.units[unit].passage].list_id for unit in units} - {None}
    leads = [of_list[0] for one in lists if one and (of_list := list_units(one, index))]
    leads = [unit for unit in leads if index.units[unit].introduces]
    return list(dict.fromkeys((*leads, *units)))


def _rows_of_side(
    side: frozenset[str], sides: list[frozenset[str]], pool: Pool, index: Index
) -> list[tuple[float, int]]:
    """What is said on one side, best first, by how well it holds what is asked of both; where nothing is, by its score."""
    names = {i for i, idea in enumerate(pool.ideas) if idea.name}
    asked = any(not idea.light and i not in names for i, idea in enumerate(pool.ideas))
    codes = {code for case in side for code in index.library.cases[case].countries}
    called = {stem for code in codes for stem in content_stems(countries.name_of(code))}
    mine = {i for i in names if called & set(pool.ideas[i].stems)}
    others = frozenset().union(*(one for one in sides if one != side))
    inside, outside = [], []
    for row in pool.ranked:
        belongs = set(cases_of_unit(row.unit, index))
        if index.units[row.unit].introduces:
            continue
        value = row.score - sum(row.shares[i] for i in names) if asked else row.score
        if side & belongs:
            inside.append((value, row.unit))
        elif not others & belongs and any(row.own[i] >= NAMED for i in mine):
            outside.append((value, row.unit))
    best = max(inside, default=(0.0, 0))[0]
    # What is said of the country elsewhere counts where it says more than all its example does.
    rows = inside + [(value, unit) for value, unit in outside if value > best]
    return sorted(rows, key=lambda row: (-row[0], row[1]))


_CASES = Wording(
    "",
    r"\b(?:countr|cases?\b(?! of\b)|stud(?:y|ies)|examples?\b|stor(?:y|ies)|experiences?\b|both\b|states?\b|the two\b)",
)
"""A comparison in which no country is named is one of case examples only where it says so."""
_PARTS = Wording(
    "", r"\b(?:vs\.?|versus|compared (?:to|with)|as opposed to|in contrast to|unlike|rather than|than|and|or)\b|;|, "
)
"""What stands between the two things compared."""


def _spoken_sides(question: Question, pool: Pool) -> tuple[list[int], list[int]] | None:
    """The ideas before and behind what parts the two things compared; None where one side would say nothing of its own.

    Of several places where the question could be parted, the one that leaves the sides most alike in weight is taken.
    """
    best: tuple[float, list[int], list[int]] | None = None
    for part in _PARTS.compiled.finditer(question.text):
        left = [i for i, idea in enumerate(pool.ideas) if idea.span[1] <= part.start() and not idea.light]
        right = [i for i, idea in enumerate(pool.ideas) if idea.span[0] >= part.end() and not idea.light]
        weights = [sum(pool.weights[i] for i in side) for side in (left, right)]
        if not left or not right or not min(weights):
            continue
        plain = part.group().strip(" ,;").casefold() in ("", "and", "or")
        even = min(weights) / max(weights) + (0.0 if plain else 1.0)
        if best is None or even > best[0]:
            best = (even, left, right)
    return best[1:] if best else None


def _by_side(question: Question, pool: Pool, index: Index) -> Choice | None:
    """The best sentence for each of the two things that the question sets side by side, and a second where it is as good."""
    from bot.choosing.pairing import paired, sides_of  # noqa: PLC0415  late: few questions compare two things

    if (named := sides_of(question, pool)) is not None and (choice := paired(named, pool, index)):
        return choice
    sides = _spoken_sides(question, pool)
    if sides is None:
        return None
    ranked = [s for s in pool.ranked[:FAR] if not index.units[s.unit].introduces]
    taken: dict[int, str] = {}
    for side in sides:
        value = {s.unit: sum(s.shares[i] for i in side) + s.score * WHOLE for s in ranked}
        order = sorted(value, key=lambda unit: (-value[unit], unit))
        fresh = [unit for unit in order if unit not in taken][:1]
        for unit in [unit for unit in order[:2] if value[unit] >= ALIKE * value[order[0]]] or fresh:
            taken.setdefault(unit, "best match for one side of the comparison")
    if len(taken) < len(sides):
        return None
    return Choice(tuple(sorted(taken)), taken, "comparison")


def two_sides(question: Question, pool: Pool, index: Index) -> Choice | None:
    """A comparison in general: the best sentences for the two things set side by side.

    Where the question does not part in two, two or three sentences that together cover most of it. In text order.
    """
    if choice := _by_side(question, pool, index):
        return choice
    ranked = [s for s in pool.ranked[:10] if not index.units[s.unit].introduces]
    if len(ranked) < 2:
        return None
    taken = [ranked[0]]
    while len(taken) < MOST_FACTS and len(taken) < len(ranked):
        rest = [s for s in ranked if s not in taken]
        best = max(rest, key=lambda s: gain(s, taken, pool) + BY_ITSELF * s.score)
        if (
            len(taken) >= 2
            and best.score < CLOSE * ranked[0].score
            and gain(best, taken, pool) < ADDS * sum(pool.weights)
        ):
            break
        taken.append(best)
    units = tuple(sorted(s.unit for s in taken))
    return Choice(units, dict.fromkeys(units, "one side of the comparison"), "comparison")
