"""Which list a question asks for: the question matched against what introduces a list, its headings, and its items together.

An item is often too short to share a word with the question ("Listen first."), and what introduces it too general ("It needs:").
Together with the headings, the title of the page and the kind of things that are announced, the list as a whole can be told.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.choosing_lists import SINGLES_OUT, list_units, lists_at, parted
from bot.evidence import match
from bot.question.asked_kinds import kinds_announced, kinds_asked
from bot.question.ideas import REQUEST
from bot.units import HEADING, TITLE

if TYPE_CHECKING:
    from bot.index import Index
    from bot.pool import Pool
    from bot.question.ideas import Idea
    from bot.question.reading import Question

BY_LEAD_IN, BY_HEADING, BY_TITLE, BY_ITEM = 1.0, 0.85, 0.4, 0.5
"""What a word of the question counts where it stands: the best place decides ..."""
BY_PLACES, BY_ITEMS = 0.1, 0.45
"""... each further place adds a little, and so does the share of the items that hold it."""
KIND = 0.2
"""What a list gains, in shares of the question's weight, for announcing the kind of things that is asked for."""
IN_A_CASE = 0.8
"""What a list inside a case example counts where the question names no case."""
ENOUGH = 0.5
"""The least share of the question from which a list can be meant."""
HELD = 0.3
"""From this match on an item holds a word."""
MOST_LISTS = 120
"""Lists that are looked at."""


def list_meant(question: Question, pool: Pool, index: Index, least: float, longest: int) -> str:
    """The id of the list that matches the question best, "" where none matches it ``least`` times as well as its best sentence.

    Lists of more than ``longest`` items are left out.
    """
    total = sum(pool.weights)
    if not total or not pool.ranked:
        return ""
    scored = [
        (_share(list_id, question, pool, index), list_id)
        for list_id in _candidates(pool, index)
        if 1 < len(index.passages_of_list.get(list_id, ())) <= longest
    ]
    share, best = max(scored, default=(0.0, ""))
    sentence = sum(w * m for w, m in zip(pool.weights, pool.ranked[0].full, strict=True)) / total
    if best and _introduced_by_the_best(best, pool, index):
        return best
    return best if share >= max(ENOUGH, least * sentence) else ""


def _introduced_by_the_best(list_id: str, pool: Pool, index: Index) -> bool:
    """Whether the best sentence only introduces the list, and no item of it is singled out: the list is what it has to say."""
    best = pool.ranked[0]
    if not index.units[best.unit].introduces or list_id not in lists_at(best.unit, index):
        return False
    items = {*list_units(list_id, index)} - {best.unit}
    alone = [
        sum(w * max(0.0, row.own[i] - best.full[i]) for i, w in enumerate(pool.weights))
        for row in pool.ranked
        if row.unit in items
    ]
    return max(alone, default=0.0) < SINGLES_OUT * (sum(pool.weights) or 1.0)


def _candidates(pool: Pool, index: Index) -> list[str]:
    """The lists near the evidence: those it stands in, then the others of the same sources."""
    found = dict.fromkeys(list_id for scored in pool.ranked for list_id in lists_at(scored.unit, index))
    sources = dict.fromkeys(index.library.passages[index.units[scored.unit].passage].source for scored in pool.ranked)
    for source in sources:
        if len(found) >= MOST_LISTS:
            break
        found |= dict.fromkeys(index.lists_of_source.get(source, ()))
    return list(found)[:MOST_LISTS]


def _share(list_id: str, question: Question, pool: Pool, index: Index) -> float:
    """How much of the question the list holds, as a share of its weight, with what its kind adds."""
    units = list_units(list_id, index)
    head, items = parted(units, index)
    passage = index.library.passages[index.units[items[0]].passage]
    fields = [(BY_LEAD_IN, index.units[unit].words) for unit in head]
    fields += [(BY_HEADING, words) for discount, words in index.contexts[items[0]].fields if discount == HEADING]
    fields += [(BY_TITLE, words) for discount, words in index.contexts[items[0]].fields if discount == TITLE]

    def held(idea: Idea) -> float:
        if idea.sources:  # the name of a document tells its lists from those of others, and none of them from the rest
            return float(passage.source in idea.sources)
        places = [(by, match(idea, words)) for by, words in fields]
        of_items = [match(idea, index.units[unit].words) for unit in items]
        places.append((BY_ITEM, max(of_items)))
        spread = sum(1 for one in of_items if one > HELD) / len(of_items)
        return max(by * one for by, one in places) + BY_PLACES * sum(one for _, one in places) + BY_ITEMS * spread

    asked = [
        (weight, idea)
        for weight, idea in zip(pool.weights, pool.ideas, strict=True)
        if idea.factor > REQUEST and weight
    ]
    share = sum(weight * held(idea) for weight, idea in asked) / (sum(weight for weight, _ in asked) or 1.0)
    lead_in = index.text(head[0]) if head else ""
    if kinds_asked(question.text) & kinds_announced((passage.heading or ("",))[-1], lead_in):
        share += KIND
    return share * (IN_A_CASE if passage.cases and not pool.cases else 1.0)
