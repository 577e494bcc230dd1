"""Which list a question asks for: the question matched against what introduces a list, its headings, and its items together.

An item is often too short to share a word with the question ("Listen first."), and what introduces it too general ("It needs:").
Together with the headings, the title of the page and the kind of things that are announced, the list as a whole can be told.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.choosing.choosing_lists import lists_at
from bot.evidence import HELD
from bot.indexing.lists import items_of, list_units, parted
from bot.indexing.units import HEADING
from bot.question.asked.asked_kinds import kinds_announced, kinds_asked
from bot.question.asked.asked_relations import announces, relations_asked
from bot.question.ideas import REQUEST
from bot.question.wordings import Wording
from bot.weighing.likeness import Weighed, announced_softly, likeness_of_list
from bot.weighing.pool import IN_A_CASE
from bot.weighing.warnings_headed import asks_for_mistakes, headed_as_mistakes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.indexing.index import Index
    from bot.question.reading import Question
    from bot.weighing.pool import Pool

BY_LEAD_IN, BY_HEADING, BY_TITLE, BY_ITEM = 1.0, 0.85, 0.4, 0.5
"""What a word of the question counts where it stands: the best place decides ..."""
BY_PLACES, BY_ITEMS = 0.1, 0.45
"""... each further place adds a little, and so does the share of the items that hold it."""
KIND = 0.2
"""What a list gains, in shares of the question's weight, for announcing the kind of things that is asked for ..."""
LIKE, SOFT, RELATION = 0.45, 0.5, 0.2
"""... and, of the lists that match best, for its likeness to the question in meaning, for what of the question is met over it by
the very words or by near ones, and for announcing what is asked for of the subject: its reasons, conditions, steps ..."""
NEAR = 12
"""Sentences among which a list with the number of items asked for is looked for."""
MOST_LISTS, LONGEST, BEST_LISTS = 120, 40, 12
"""Lists that are looked at, of how many items one may be, and among how many of the best likeness is looked at."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)  # never compared, and made at every start
class ListMatch:
    """A list and how it matches a question.

    ``share`` is the share of the question's weight that it holds, with what its kind adds, ``like`` its likeness to the question;
    ``soft`` the share that is met over it, by near words too (:func:`bot.weighing.likeness.announced_softly`), ``relation``
    whether it announces what is asked for of the subject. ``ahead`` is how far its value is above that of the next best list.
    """

    id: str
    share: float
    like: float
    soft: float
    relation: float
    ahead: float = 0.0

    @property
    def value(self) -> float:
        """What the lists are compared by."""
        return self.share + LIKE * self.like + SOFT * self.soft + RELATION * self.relation


def best_list(question: Question, pool: Pool, index: Index) -> ListMatch | None:
    """The list that matches the question best; None where there is none."""
    found = lists_by_match(question, pool, index)
    if len(found) < 2:
        return found[0] if found else None
    return replace(found[0], ahead=found[0].value - found[1].value)


def lists_by_match(question: Question, pool: Pool, index: Index) -> list[ListMatch]:
    """The lists that match the question best (at most :data:`BEST_LISTS`), the best first."""
    shares = [
        (share_of(list_id, question, pool, index), list_id)
        for list_id in _candidates(question, pool, index)
        if 1 < len(index.passages_of_list.get(list_id, ())) <= LONGEST and items_of(list_id, index)
    ]
    best = sorted(shares, reverse=True)[:BEST_LISTS]
    asked = ([list_id for _, list_id in best], Weighed(pool.ideas, pool.weights, question.language), index)
    sought = relations_asked(question.text, question.language)
    found = [
        ListMatch(list_id, share, like, soft, _relation(question, list_id, sought, index))
        for (share, list_id), like, soft in zip(best, likeness_of_list(*asked), announced_softly(*asked), strict=True)
    ]
    return sorted(found, key=lambda one: -one.value)


_WAYS = Wording(
    "way|channel|means|how can|how do|how could|how may|how to",
    r"\b(?:ways?|channels?|means)\b(?! of (?:life|living))|\bhow (?:can|do|could|may|to)\b",
)
"""Asks by what means something is done."""
MEANS = 2.0
"""What a list of means counts where ways are asked for, against one that announces what is asked for of the subject."""
_BY = Wording("", r"\A\W*(?:by|through|via|using|with|in person|in writing|online|on the|at the|over the)\b")
"""How an item begins that tells a means: "by letter", "through the form on our website"."""


def _relation(question: Question, list_id: str, sought: frozenset[str], index: Index) -> float:
    """Whether a list announces what is ``sought`` of the subject, or tells the means where ways are asked for."""
    told = float(announces(sought, *_announced_to(question, list_id, index)))
    ways = question.language == "en" and _WAYS.found_in(question.text)
    return max(told, MEANS) if ways and _tells_means(list_id, index) else told


def _tells_means(list_id: str, index: Index) -> bool:
    """Whether most items of a list begin with what tells a means."""
    items = [index.text(unit) for unit in items_of(list_id, index)]
    return 2 * sum(map(_BY.found_in, items)) > len(items)


def _announced_to(question: Question, list_id: str, index: Index) -> tuple[str, str, str]:
    """The heading right over a list, the sentence that introduces it ("" where none does), and the language of both.

    Neither counts where the list is in another language than the ``question``, unless one of them is English: what translations
    share by chance says little, and a list of the asker's own language is the one that is meant.
    """
    head, items = parted(list_units(list_id, index), index)
    passage = index.library.passages[index.units[items[0]].passage]
    language = index.language_of(items[0])
    if language != question.language and "en" not in (language, question.language):
        return "", "", language
    return (passage.heading or ("",))[-1], index.text(head[0]) if head else "", language


def _candidates(question: Question, pool: Pool, index: Index) -> list[str]:
    """The lists near the evidence: those it stands in, then the others of the same sources; of mistakes where asked for."""
    found = dict.fromkeys(list_id for scored in pool.ranked for list_id in lists_at(scored.unit, index))
    sources = dict.fromkeys(index.source_of(scored.unit) for scored in pool.ranked)
    for source in sources:
        if len(found) >= MOST_LISTS:
            break
        found |= dict.fromkeys(index.lists_of_source.get(source, ()))
    if elsewhere := sources.keys() - _sources_that_say_names(pool, index):
        found = {one: None for one in found if _source_of(one, index) not in elsewhere}
    if not asks_for_mistakes(question):
        first = {one: index.library.passages[index.passages_of_list[one][0]] for one in found}
        found = {one: None for one, passage in first.items() if not headed_as_mistakes(passage)}
    return list(found)[:MOST_LISTS]


def _sources_that_say_names(pool: Pool, index: Index) -> set[str]:
    """The sources whose evidence says one of the names that the question tells documents by, or bears it; all where it says none.

    Who asks about one country wants no list of what another has.
    """
    naming = [idea for idea in pool.ideas if idea.sources]
    said = {source for idea in naming for source in idea.sources}
    for scored in pool.ranked:
        unit = index.units[scored.unit]
        if not naming or any(stem in unit.words.stems for idea in naming for stem in idea.stems):
            said.add(index.library.passages[unit.passage].source)
    return said


def _source_of(list_id: str, index: Index) -> str:
    return index.library.passages[index.passages_of_list[list_id][0]].source


def share_of(list_id: str, question: Question, pool: Pool, index: Index) -> float:
    """How much of the question the list holds, as a share of its weight, with what its kind adds."""
    units = list_units(list_id, index)
    head, items = parted(units, index)
    passage = index.library.passages[index.units[items[0]].passage]
    matches, context = pool.matches, index.contexts[items[0]]
    fields = [(BY_LEAD_IN, index.units[unit].words) for unit in head]
    # What is as near to the first item as its heading counts as one: the item above it, the sentence before the list.
    fields += [(BY_HEADING, words) for discount, words in context.fields if discount >= HEADING]
    fields += [(BY_TITLE, context.title)]
    places = [(by, matches.of(words)) for by, words in fields]
    of_items = [matches.of(index.units[unit].words) for unit in items]
    share = total = 0.0
    for i, (weight, idea) in enumerate(zip(pool.weights, pool.ideas, strict=True)):
        if idea.factor > REQUEST and weight:
            total += weight
            # The name of a document tells its lists from those of others, and none of them from the rest.
            if idea.sources:
                share += weight * float(passage.source in idea.sources)
            else:
                share += weight * _held([(by, found[i]) for by, found in places], [found[i] for found in of_items])
    share /= total or 1.0
    if kinds_asked(question.text, question.language) & kinds_announced(*_announced_to(question, list_id, index)):
        share += KIND
    return share * (IN_A_CASE if passage.cases and not pool.cases else 1.0)


def _held(places: Sequence[tuple[float, float]], of_items: Sequence[float]) -> float:
    """How far a list holds an idea, by its match in each place over the list and in each item."""
    places = [*places, (BY_ITEM, max(of_items))]
    spread = sum(1 for one in of_items if one > HELD) / len(of_items)
    return max(by * one for by, one in places) + BY_PLACES * sum(one for _, one in places) + BY_ITEMS * spread


def list_by_count(count: int, pool: Pool, index: Index) -> str:
    """The list that has as many items as were asked for ("the three methods"), if one of the nearest lists does; else ""."""
    if count < 2:
        return ""
    for scored in pool.ranked[:NEAR]:
        if scored.score < 0.5 * pool.ranked[0].score:
            break
        for list_id in lists_at(scored.unit, index):
            passages = index.passages_of_list.get(list_id, ())
            led_in = bool(passages) and bool(index.library.passages[passages[0]].lead_in)
            if len(passages) == count and led_in and items_of(list_id, index):
                return list_id
    return ""
