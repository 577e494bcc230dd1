"""A list as evidence: its units, and what of it answers, the whole or those of its items that the question singles out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.choosing.enumerating import parts_told
from bot.evidence import match
from bot.indexing.lists import list_units, parted
from bot.indexing.subjects import completes_item
from bot.indexing.units import SUBJECT
from bot.question.asked.asked_kinds import asks_for_all, asks_for_several, leaves_number_open
from bot.question.asked.asked_parts import asks_parts
from bot.weighing.choice import MOST_FACTS, Choice, covered

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.indexing.index import Index
    from bot.question.reading import Question
    from bot.weighing.pool import Pool

SINGLES_OUT = 0.25
"""Share of the question's weight that an item must hold, beyond what introduces the list, to be singled out."""
AS_SPECIAL = 0.6
"""Items that hold at least this share of what the one most singled out holds are singled out with it."""
LED = 0.3
"""From this match on what introduces a list says a word for all its items: it singles none out."""
SPOKEN = 0.55
"""From this match on what stands over a list speaks of somebody, be it by a word that means another too (0.8 over root 2)."""
ENUMERATED = frozenset({"fact", "several", "list", "list items"})
"""Shapes of an answer that a sentence which enumerates is put beside ..."""
AMONG, AS_GOOD = 8, 0.4
"""... where it is among so many of the best, with this share of the best one's score."""


def of_list(list_id: str, pool: Pool, index: Index) -> Choice:
    """The list, whole, or those of its items that hold weighty words of the question which what introduces it leaves open."""
    units = list_units(list_id, index)
    head, items = parted(units, index)
    rows = {row.unit: row for row in pool.ranked if row.unit in units}
    lead = covered(pool, head) if head else _covered_above(pool, units[0], index)
    open_weight = {i: weight for i, weight in enumerate(pool.weights) if lead[i] < LED and not pool.ideas[i].light}
    special = {u: sum(w * rows[u].own[i] for i, w in open_weight.items()) for u in items if u in rows}
    top = max(special.values(), default=0.0)
    if top >= SINGLES_OUT * (sum(pool.weights) or 1.0) and pool.ranked[0].unit not in head:
        chosen = tuple(u for u in items if special.get(u, 0.0) >= AS_SPECIAL * top)
        if len(chosen) <= max(3, (len(items) + 1) // 2):
            more = [u + 1 for u in chosen if u + 1 in items and completes_item(index.text(u + 1))]
            chosen = tuple(sorted({*chosen, *more}))
            return Choice(chosen, dict.fromkeys(chosen, "item of the list that the question singles out"), "list items")
    return whole_list(list_id, index)


def whole_list(list_id: str, index: Index) -> Choice:
    """The list with what introduces it."""
    units = list_units(list_id, index)
    why = dict.fromkeys(units, "item of the list asked for")
    if index.units[units[0]].introduces:
        why[units[0]] = "introduces the list"
    return Choice(units, why, "list")


def doings(list_id: str, pool: Pool, index: Index) -> Choice | None:
    """The whole list, where what introduces it, or stands above it, speaks of whom the question asks after; else None."""
    units = list_units(list_id, index)
    if index.library.passages[index.units[units[-1]].passage].cases and not pool.cases:
        return None  # what happened once is not what somebody does
    head, _ = parted(units, index)
    above = zip(covered(pool, head), _covered_above(pool, units[-1], index), strict=True)
    spoken = all(max(pair) >= SPOKEN for idea, pair in zip(pool.ideas, above, strict=True) if not idea.light)
    return Choice(units, dict.fromkeys(units, "in the list of what was asked after"), "doings") if spoken else None


def _covered_above(pool: Pool, unit: int, index: Index) -> list[float]:
    """For each idea, its best match in what a list stands under: its subject and headings."""
    context = index.contexts[unit]
    above = [*(words for discount, words in context.fields if discount == SUBJECT), context.heading]
    return [max((match(idea, words) for words in above), default=0.0) for idea in pool.ideas]


def lists_at(unit: int, index: Index) -> list[str]:
    """The list a unit stands in, where a sentence or a heading introduces it, and the one that the unit introduces."""
    passage = index.library.passages[index.units[unit].passage]
    led_in = passage.lead_in or passage.heading
    found = [passage.list_id] if passage.list_id and led_in and len(index.passages_of_list[passage.list_id]) > 1 else []
    led = index.list_led_by.get((passage.source, index.units[unit].span))
    return [*found, led] if led else found


def with_enumeration(choice: Choice, question: Question, pool: Pool, index: Index) -> Choice:
    """The choice with a sentence that enumerates, where several things are asked for and such a one is among the best."""
    if choice.shape not in ENUMERATED or question.intent.comparison or not pool.ranked:
        return choice
    text = question.text
    several = question.intent.listing or asks_for_several(text) or asks_for_all(text) or asks_parts(text)
    if not several and (choice.shape == "fact" or not leaves_number_open(text)):
        return choice
    best = pool.ranked[0].score
    for one in pool.ranked[:AMONG]:
        if one.score >= AS_GOOD * best and parts_told(index.text(one.unit)):
            if one.unit in choice.units:
                return choice
            if choice.shape == "fact":  # few sentences stay few: there it takes the place of the last
                head = _told_on(choice.units, index)
                units = (*choice.units[:head], one.unit, *choice.units[head:])[:MOST_FACTS]
            elif one.score < _best_of_list(choice, pool, index):
                units = (*choice.units, one.unit)
            elif choice.units[0] == pool.ranked[0].unit:
                units = (choice.units[0], one.unit, *choice.units[1:])
            else:
                units = (one.unit, *choice.units)
            return Choice(units, {**choice.why, one.unit: "names several things in a row"}, choice.shape)
    return choice


def _told_on(units: Sequence[int], index: Index) -> int:
    """How many of ``units`` go on with the first, one behind the other in its passage; with the first itself."""
    head = 1
    while head < len(units) and units[head] == units[0] + head:
        if index.units[units[head]].passage != index.units[units[0]].passage:
            break
        head += 1
    return head


def _best_of_list(choice: Choice, pool: Pool, index: Index) -> float:
    """The score of the best sentence that a list chosen is introduced by or holds; 0 where none is."""
    listed = {unit for unit in choice.units if index.library.passages[index.units[unit].passage].list_id}
    listed |= {unit for unit in choice.units if index.units[unit].introduces}
    return max((one.score for one in pool.ranked if one.unit in listed), default=0.0)
