"""Choosing the sentences of an answer from the pool: the smallest set that answers, by kind of question."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.evidence import Scored, match
from bot.pool import Pool, cases_of_unit
from bot.question.ideas import LIGHT, REQUEST
from bot.units import HEADING, SUBJECT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.index import Index
    from bot.question.reading import Question

MOST_FACTS = 3
MOST_SEVERAL = 5
SIDE = 0.6
"""On each side of a comparison, sentences of at least this share of the side's best score are kept, up to three."""
SEVERAL = 0.75
"""For a question that wants several things, sentences of at least this share of the best score are kept."""
CLOSE = 0.66
"""A second sentence is kept when its score is at least this share of the best one's ..."""
VERY_CLOSE = 0.8
"""... a third one at this share ..."""
ADDS = 0.22
"""... or when it covers at least this share of the question's weight that the first leaves open."""


EXAMPLE = 0.6
"""A case's best sentence must score at least this share of the best of all to answer a question for an example."""
BY_HEADING = 0.62
"""Share of the question's weight that a list's introduction and headings must hold for the whole list to be meant."""
SINGLES_OUT = 0.25
"""Share of the question's weight that an item must hold, beyond what introduces the list, to be singled out."""


@dataclass(frozen=True, slots=True)
class Choice:
    """The units taken, in the order they will be shown, with the reason for each; ``shape`` names how they were chosen."""

    units: tuple[int, ...]
    why: dict[int, str]
    shape: str


def covered(pool: Pool, units: Sequence[int], own: bool = False) -> list[float]:
    """For each idea, its best match over ``units``."""
    rows = [scored for scored in pool.ranked if scored.unit in set(units)]
    return [max((row.own[i] if own else row.full[i] for row in rows), default=0.0) for i in range(len(pool.ideas))]


def choose(question: Question, pool: Pool, index: Index) -> Choice:
    """Choose by the question's intent: all cases, whole case, comparison, list, example, or fact."""
    intent = question.intent
    bare = asks_nothing_else(pool) and not intent.expects - {"place"}
    placed = question.countries or question.regions or pool.cases
    if index.library.cases and not placed and (intent.all_cases or (bare and question.intent.example)):
        return all_cases(index)
    if not pool.ranked:
        return Choice((), {}, "nothing")
    if (intent.comparison or len(pool.cases) >= 2) and (choice := comparison(question, pool, index)):
        return choice
    whole = intent.whole_case or intent.sequence or bare
    if whole and len(pool.cases) == 1 and (choice := whole_case(pool, index)):
        return choice
    leads = index.units[pool.ranked[0].unit].introduces
    if (intent.listing or (intent.doings and leads)) and (choice := whole_list(pool, index)):
        return choice
    if intent.example and not pool.cases and (choice := example(question, pool, index)):
        return choice
    return several(question, pool, index) if intent.listing else fact(pool, index)


def asks_nothing_else(pool: Pool) -> bool:
    """Whether the question holds no idea of its own beside countries and words of request ("Tell me about Chile")."""
    return not any(idea.factor > LIGHT and not idea.name and idea.origin != "earlier question" for idea in pool.ideas)


def _gain(scored: Scored, taken: Sequence[Scored], pool: Pool) -> float:
    """The weight of the ideas that ``scored`` covers in its own words beyond what ``taken`` cover."""
    return sum(
        weight * max(0.0, scored.own[i] - max(t.full[i] for t in taken)) for i, weight in enumerate(pool.weights)
    )


def fact(pool: Pool, index: Index, most: int = MOST_FACTS) -> Choice:
    """One to three sentences: the best, then those that are close to it or cover what it leaves open.

    A sentence that only introduces a list can be the best match; then it stands with the best item of its list.
    """
    ranked = pool.ranked
    taken = [ranked[0]]
    why = {ranked[0].unit: "best match"}
    if index.units[ranked[0].unit].introduces:
        items = set(list_units(_lists_at(ranked[0].unit, index)[-1], index))
        best_item = next((s for s in ranked[1:] if s.unit in items), None)
        if best_item and best_item.score >= 0.5 * ranked[0].score:
            taken.append(best_item)
            why[best_item.unit] = "best match in the list that it introduces"
    total = sum(pool.weights) or 1.0
    for scored in ranked[1:8]:
        if len(taken) >= most:
            break
        if (
            scored.score >= (CLOSE if len(taken) < 2 else VERY_CLOSE) * taken[0].score
            and not index.units[scored.unit].introduces
        ):
            why[scored.unit] = "nearly as good a match"
        elif _gain(scored, taken, pool) >= ADDS * total:
            why[scored.unit] = "covers words of the question that the first leaves open"
        else:
            continue
        taken.append(scored)
    return Choice(tuple(t.unit for t in taken), why, "fact")


def several(question: Question, pool: Pool, index: Index) -> Choice:
    """For a question that wants several things where no list stands in the sources: every sentence close to the best."""
    facts = [s for s in pool.ranked if not index.units[s.unit].introduces]
    count = question.intent.count
    if 0 < count <= MOST_SEVERAL:
        units = sorted(s.unit for s in facts[:count])
    else:
        units = sorted([s.unit for s in facts[:8] if s.score >= SEVERAL * pool.ranked[0].score][:MOST_SEVERAL])
    return (
        Choice(tuple(units), dict.fromkeys(units, "close to the best match"), "several") if units else fact(pool, index)
    )


def example(question: Question, pool: Pool, index: Index) -> Choice | None:
    """The case that matches the question best as a whole: its best sentences, and the one that opens it."""
    best: tuple[float, str] | None = None
    for case in index.library.cases:
        rows = [scored for scored in pool.ranked if case in cases_of_unit(scored.unit, index)]
        if not rows:
            continue
        spread = sum(weight * max(row.own[i] for row in rows) for i, weight in enumerate(pool.weights))
        value = rows[0].score + 0.5 * spread
        if best is None or value > best[0]:
            best = (value, case)
    if best is None:
        return None
    mine = replace(
        pool, ranked=tuple(s for s in pool.ranked if best[1] in cases_of_unit(s.unit, index)), cases=(best[1],)
    )
    if mine.ranked[0].score < EXAMPLE * pool.ranked[0].score:
        return None
    found = fact(mine, index, 2)
    opening = next(n for n in range(len(index.units)) if best[1] in cases_of_unit(n, index))
    if opening in found.units:
        return Choice(found.units, found.why, "example")
    return Choice((opening, *found.units), {**found.why, opening: "opens the case example"}, "example")


def all_cases(index: Index) -> Choice:
    """The first sentence of every case example."""
    units = []
    for case in index.library.cases.values():
        first = next((n for n in range(len(index.units)) if case.id in cases_of_unit(n, index)), None)
        if first is not None:
            units.append(first)
    return Choice(tuple(units), dict.fromkeys(units, "opens a case example"), "all cases")


def whole_case(pool: Pool, index: Index) -> Choice | None:
    """Every sentence of the one case the question is confined to, in text order."""
    units = tuple(n for n in range(len(index.units)) if pool.cases[0] in cases_of_unit(n, index))
    return Choice(units, dict.fromkeys(units, "part of the case example"), "whole case") if units else None


def list_units(list_id: str, index: Index) -> tuple[int, ...]:
    """The units of a list: the sentence that introduces it, then its items in order."""
    passages = [n for n, p in enumerate(index.library.passages) if p.list_id == list_id]
    items = [unit for n in passages for unit in index.units_of_passage.get(n, ())]
    first = index.library.passages[passages[0]] if passages else None
    lead = index.unit_at.get((first.source, first.lead_in)) if first and first.lead_in else None
    return ((lead,) if lead is not None else ()) + tuple(items)


def whole_list(pool: Pool, index: Index) -> Choice | None:
    """The list that the question asks for, whole, or those of its items that the question singles out.

    A list is asked for as a whole when the words of the question stand in what introduces it; when weighty words remain
    that only some items hold, those items are the answer.
    """
    if by_heading := _list_by_heading(pool, index):
        return _whole(by_heading, index)
    near = [scored for scored in pool.ranked[:6] if scored.score >= 0.8 * pool.ranked[0].score]
    found = [list_id for scored in near for list_id in _lists_at(scored.unit, index)]
    if not found:
        return None
    votes = {list_id: found.count(list_id) for list_id in found}
    best = max(votes, key=lambda list_id: (votes[list_id], -found.index(list_id)))
    if best not in _lists_at(pool.ranked[0].unit, index):
        return None
    units = list_units(best, index)
    if not index.units[units[0]].introduces:
        return None
    head, items = units[:1], units[1:]
    rows = {row.unit: row for row in pool.ranked if row.unit in units}
    lead = covered(pool, head)
    open_weight = {i: weight for i, weight in enumerate(pool.weights) if lead[i] < 0.3 and not pool.ideas[i].light}
    special = {u: sum(w * rows[u].own[i] for i, w in open_weight.items()) for u in items if u in rows}
    top = max(special.values(), default=0.0)
    if top >= SINGLES_OUT * (sum(pool.weights) or 1.0) and pool.ranked[0].unit != head[0]:
        chosen = tuple(u for u in items if special.get(u, 0.0) >= 0.6 * top)
        if len(chosen) <= max(3, len(items) // 2):
            return Choice(chosen, dict.fromkeys(chosen, "item of the list that the question singles out"), "list items")
    return _whole(best, index)


def _whole(list_id: str, index: Index) -> Choice:
    """A list with the sentence that introduces it."""
    units = list_units(list_id, index)
    why = dict.fromkeys(units, "item of the list asked for")
    if index.units[units[0]].introduces:
        why[units[0]] = "introduces the list"
    return Choice(units, why, "list")


def _list_by_heading(pool: Pool, index: Index) -> str:
    """The list whose introduction and headings hold what was asked nearly whole ("UNICEF's role in legislative reform")."""
    weights = [w if idea.factor > REQUEST else 0.0 for w, idea in zip(pool.weights, pool.ideas, strict=True)]
    total = sum(weights)
    best, best_share = "", BY_HEADING
    seen = set()
    for scored in pool.ranked:
        for list_id in _lists_at(scored.unit, index):
            if list_id in seen or not total:
                continue
            seen.add(list_id)
            units = list_units(list_id, index)
            if not index.units[units[0]].introduces:
                continue
            lead = index.contexts[units[0]]
            words = [
                index.units[units[0]].words,
                *(words for discount, words in lead.fields if discount in (SUBJECT, HEADING)),
            ]
            share = (
                sum(w * max(match(idea, one) for one in words) for w, idea in zip(weights, pool.ideas, strict=True))
                / total
            )
            if share > best_share:
                best, best_share = list_id, share
    return best


def _lists_at(unit: int, index: Index) -> list[str]:
    """The list a unit stands in, and the one it introduces."""
    passage = index.library.passages[index.units[unit].passage]
    found = [passage.list_id] if passage.list_id and passage.lead_in else []
    if index.units[unit].introduces:
        found += [
            p.list_id
            for p in index.library.passages
            if p.source == passage.source and p.lead_in == index.units[unit].span
        ][:1]
    return found


def comparison(question: Question, pool: Pool, index: Index) -> Choice | None:
    """The best sentences of each side. Sides are the cases named, else the two that match best when cases are spoken of.

    Within a side a second sentence is kept where it is close or covers more; the sides stand in library order.
    """
    sides = list(pool.cases) if len(pool.cases) >= 2 else []
    if not sides and not question.countries and len(index.library.cases) >= 2:
        general = sum(1 for scored in pool.ranked[:3] if not cases_of_unit(scored.unit, index))
        if general < 2 or question.intent.example:
            sides = list(dict.fromkeys(case for s in pool.ranked for case in cases_of_unit(s.unit, index)))[:2]
    if len(sides) < 2:
        return two_sides(pool, index)
    units: list[int] = []
    why: dict[int, str] = {}
    for side in [case for case in index.library.cases if case in sides][:4]:
        mine = tuple(
            s for s in pool.ranked if side in cases_of_unit(s.unit, index) and not index.units[s.unit].introduces
        )
        if not mine:
            continue
        kept = [s.unit for s in mine[:MOST_FACTS] if s.score >= SIDE * mine[0].score]
        for unit in kept:
            units.append(unit)
            why[unit] = f"best match on the side of {index.library.cases[side].title}"
    return Choice(tuple(units), why, "comparison") if units else None


def two_sides(pool: Pool, index: Index) -> Choice | None:
    """A comparison in general: two or three sentences that together cover most of the question, in text order."""
    ranked = [s for s in pool.ranked[:10] if not index.units[s.unit].introduces]
    if len(ranked) < 2:
        return None
    taken = [ranked[0]]
    while len(taken) < MOST_FACTS and len(taken) < len(ranked):
        rest = [s for s in ranked if s not in taken]
        best = max(rest, key=lambda s: _gain(s, taken, pool) + 0.3 * s.score)
        if (
            len(taken) >= 2
            and best.score < CLOSE * ranked[0].score
            and _gain(best, taken, pool) < ADDS * sum(pool.weights)
        ):
            break
        taken.append(best)
    units = tuple(sorted(s.unit for s in taken))
    return Choice(units, dict.fromkeys(units, "one side of the comparison"), "comparison")
