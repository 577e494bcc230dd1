"""Choosing a list: whole, or those of its items that the question singles out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.choice import Choice, covered
from bot.evidence import match
from bot.question.ideas import REQUEST
from bot.units import HEADING, SUBJECT, points_elsewhere

if TYPE_CHECKING:
    from bot.index import Index
    from bot.pool import Pool
    from bot.units import Words

LISTS_SEEN = 12
"""Sentences among which a list with the number of items asked for is looked for."""
BY_HEADING = 0.62
"""Share of the question's weight that a list's introduction and headings must hold for the whole list to be meant."""
IN_A_CASE = 0.95
"""What a list inside a case example counts where the question names no case: of two that are meant alike, the general one."""
SINGLES_OUT = 0.25
"""Share of the question's weight that an item must hold, beyond what introduces the list, to be singled out."""


def list_units(list_id: str, index: Index) -> tuple[int, ...]:
    """The units of a list: the sentence that introduces it, then its items in order, each with the items inside it."""
    passages = index.passages_of_list.get(list_id, ())
    items = [unit for n in passages for unit in _units_of_item(n, index)]
    first = index.library.passages[passages[0]] if passages else None
    lead = index.unit_at.get((first.source, first.lead_in)) if first and first.lead_in else None
    return ((lead,) if lead is not None else ()) + tuple(items)


def _units_of_item(passage: int, index: Index) -> list[int]:
    units = [unit for unit in index.units_of_passage.get(passage, ()) if not points_elsewhere(index.text(unit))]
    for inner in index.passages_inside.get(index.library.passages[passage].id, ()):
        units += _units_of_item(inner, index)
    return units


def whole_list(pool: Pool, index: Index, count: int = 0) -> Choice | None:
    """The list that the question asks for, whole, or those of its items that the question singles out.

    A list is asked for as a whole when the words of the question stand in what introduces it; when weighty words remain
    that only some items hold, those items are the answer.
    """
    asked_for = _list_by_count(count, pool, index) or _list_by_heading(pool, index)
    if asked_for:
        return the_list(asked_for, index)
    near = [scored for scored in pool.ranked[:6] if scored.score >= 0.8 * pool.ranked[0].score]
    found = [list_id for scored in near for list_id in lists_at(scored.unit, index)]
    if not found:
        return None
    votes = {list_id: found.count(list_id) for list_id in found}
    best = max(votes, key=lambda list_id: (votes[list_id], -found.index(list_id)))
    if best not in lists_at(pool.ranked[0].unit, index):
        return None
    return of_list(best, pool, index)


def of_list(list_id: str, pool: Pool, index: Index) -> Choice:
    """The list, whole, or those of its items that hold weighty words of the question which what introduces it leaves open."""
    units = list_units(list_id, index)
    head, items = parted(units, index)
    rows = {row.unit: row for row in pool.ranked if row.unit in units}
    lead = covered(pool, head) if head else _covered_above(pool, units[0], index)
    open_weight = {i: weight for i, weight in enumerate(pool.weights) if lead[i] < 0.3 and not pool.ideas[i].light}
    special = {u: sum(w * rows[u].own[i] for i, w in open_weight.items()) for u in items if u in rows}
    top = max(special.values(), default=0.0)
    if top >= SINGLES_OUT * (sum(pool.weights) or 1.0) and pool.ranked[0].unit not in head:
        chosen = tuple(u for u in items if special.get(u, 0.0) >= 0.6 * top)
        if len(chosen) <= max(3, len(items) // 2):
            return Choice(chosen, dict.fromkeys(chosen, "item of the list that the question singles out"), "list items")
    return the_list(list_id, index)


def parted(units: tuple[int, ...], index: Index) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """What introduces a list (nothing where it stands right under its heading) and its items."""
    return (units[:1], units[1:]) if index.units[units[0]].introduces else ((), units)


def _words_above(unit: int, index: Index) -> list[Words]:
    """The words of what a list stands under: its subject and headings."""
    return [words for discount, words in index.contexts[unit].fields if discount in (SUBJECT, HEADING)]


def _covered_above(pool: Pool, unit: int, index: Index) -> list[float]:
    above = _words_above(unit, index)
    return [max((match(idea, words) for words in above), default=0.0) for idea in pool.ideas]


def the_list(list_id: str, index: Index) -> Choice:
    """A list with the sentence that introduces it."""
    units = list_units(list_id, index)
    why = dict.fromkeys(units, "item of the list asked for")
    if index.units[units[0]].introduces:
        why[units[0]] = "introduces the list"
    return Choice(units, why, "list")


def _list_by_count(count: int, pool: Pool, index: Index) -> str:
    """The list that has as many items as were asked for ("the three methods"), if one of the nearest lists does."""
    if count < 2:
        return ""
    for scored in pool.ranked[:LISTS_SEEN]:
        if scored.score < 0.5 * pool.ranked[0].score:
            break
        for list_id in lists_at(scored.unit, index):
            passages = index.passages_of_list.get(list_id, ())
            if len(passages) == count and index.library.passages[passages[0]].lead_in:
                return list_id
    return ""


def _list_by_heading(pool: Pool, index: Index) -> str:
    """The list whose introduction and headings hold what was asked nearly whole ("UNICEF's role in legislative reform")."""
    weights = [w if idea.factor > REQUEST else 0.0 for w, idea in zip(pool.weights, pool.ideas, strict=True)]
    total = sum(weights)
    best, best_share = "", BY_HEADING
    seen = set()
    for scored in pool.ranked:
        for list_id in lists_at(scored.unit, index):
            if list_id in seen or not total:
                continue
            seen.add(list_id)
            units = list_units(list_id, index)
            head, _ = parted(units, index)
            words = [*(index.units[unit].words for unit in head), *_words_above(units[0], index)]
            share = (
                sum(
                    w * max((match(idea, one) for one in words), default=0.0)
                    for w, idea in zip(weights, pool.ideas, strict=True)
                )
                / total
            )
            if not pool.cases and index.library.passages[index.units[units[0]].passage].cases:
                share *= IN_A_CASE
            if share > best_share:
                best, best_share = list_id, share
    return best


def lists_at(unit: int, index: Index) -> list[str]:
    """The list a unit stands in, where a sentence or a heading introduces it, and the one that the unit introduces."""
    passage = index.library.passages[index.units[unit].passage]
    led_in = passage.lead_in or passage.heading
    found = [passage.list_id] if passage.list_id and led_in and len(index.passages_of_list[passage.list_id]) > 1 else []
    led = index.list_led_by.get((passage.source, index.units[unit].span))
    return [*found, led] if led else found
