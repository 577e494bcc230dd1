"""Whether a list answers a question, or single sentences: a calibrated choice.

People seldom say that they want a list ("What should we look out for?"), and who asks "which" may want one thing. What tells is
the form of the question, how the list that matches best compares with the best sentence, and how that list looks. The settings are
those of a logistic model over question sets: ``tests/benchmarks/fit_lists.py``.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.analysis import is_han
from bot.choosing.list_weights import BIAS, WEIGHTS
from bot.evidence import HELD
from bot.indexing.lists import list_units, parted
from bot.question.answering.answer_types import holds_type
from bot.question.asked.amounts_asked import amount_asked
from bot.question.asked.asked_addresses import WHOM_TO_ASK
from bot.question.asked.asked_kinds import asks_for_all, asks_for_several, leaves_number_open
from bot.question.asked.asked_outcomes import FATE, WHETHER_PASSED
from bot.question.wordings import Wording
from bot.weighing.choice import SOFT_TYPES, covered
from bot.weighing.measured import Measured, logistic
from bot.weighing.ordering import chances
from knowledge.lead_ins import ends_as_lead_in

if TYPE_CHECKING:
    from bot.choosing.matching_lists import ListMatch
    from bot.indexing.index import Index
    from bot.question.reading import Question
    from bot.weighing.pool import Pool

_WHEN = frozenset({"date", "day", "month"})
_DUE = Wording(
    " by when | until when | deadline | due | which date | what date | which day | what day | close | end | start | begin "
    "| need to | have to ",
    r"\b(?:by when|until when|deadline|due|(?:what|which) (?:date|day)"
    r"|when (?:do|does|did)\b.{0,60}\b(?:have to|need to|close|end|start|begin))\b",
)
"""Who asks "when" so wants a day; who asks when something is allowed may want its conditions."""
_WHO = Wording(" who ", r"\bwho\b")
LIST_FROM = 0.4
"""The estimated probability from which the list is shown; the best sentence stands with it, so that who wanted that has it too."""
LIST_FROM_LESS_KNOWN = 0.5
"""The same where less is known: of the question in another language, which has no near words, or where it says how many things it
wants ("the three tasks") and the list has another number of items."""
LIST_FROM_BESIDE = 0.5
"""The same where the best sentence stands outside of the list, and no list is asked for by name: mostly it is beside the point."""
TELLS_MUCH, OVER_IT = 1.0, 0.2
"""Where a question tells so much (``ideas``), and less than this share is met over the list, none is asked for, unless by name."""
WHOLLY, MOSTLY = 0.95, 0.7
"""Shares of what is asked that a sentence outside of the list says in its own words, and that the list has to say beside it."""
SURE, ONE_OF_MANY = 0.88, 0.45
"""The estimated chance of an item from which it answers alone, where what introduces the list says less than that share."""
NEAR = 6
"""The best sentences that are counted inside the list."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)  # measures: never compared, and made at every start
class ListTraits(Measured):
    """What the choice knows; truths are 0 or 1, shares are of the question's weight.

    The question: ``several`` and ``listing`` ask for several things or for a list, ``everything`` for all there is, ``doings`` for
    what somebody does, ``open`` leaves open how many; ``yes_no``, ``definition``, ``locating``, ``amount``, ``typed`` (a date, a
    number, an article), ``country``, ``example``, ``who``; ``name_open`` whether it names something that the list does not;
    ``ideas`` grows with its length, up to 1.

    The list: ``share``, ``like``, ``soft``, ``relation`` and ``ahead`` of :class:`bot.choosing.matching_lists.ListMatch`,
    ``introduced`` the share that what introduces it holds, ``colon`` whether that ends so, ``items`` the logarithm of their
    number and ``item_length`` of their mean length in words, ``in_case`` whether it tells of a case that nothing asks for.

    The sentences: ``sentence`` and ``own`` the shares that the best one holds with and without its context, ``holds_best`` and
    ``leads_best`` whether it is an item of the list or what introduces it, ``near`` how many of the best are in the list,
    ``chance`` its estimated chance to answer and ``chance_inside`` that of the list's sentences together.
    """

    several: float
    listing: float
    everything: float
    doings: float
    open: float
    yes_no: float
    definition: float
    locating: float
    amount: float
    typed: float
    country: float
    example: float
    name_open: float
    who: float
    ideas: float
    share: float
    like: float
    soft: float
    relation: float
    ahead: float
    introduced: float
    colon: float
    items: float
    item_length: float
    in_case: float
    sentence: float
    own: float
    holds_best: float
    leads_best: float
    near: float
    chance: float
    chance_inside: float

    def probability(self) -> float:
        """The estimated probability that the list answers better than single sentences do."""
        return logistic(self.weighed(WEIGHTS, BIAS))


def list_traits(question: Question, pool: Pool, found: ListMatch, index: Index) -> ListTraits:
    """The traits of a question, the list that matches it best, and its best sentences (there is at least one)."""
    intent, best = question.intent, pool.ranked[0]
    units = list_units(found.id, index)
    head, items = parted(units, index)
    passage = index.library.passages[index.units[items[0]].passage]
    total = sum(pool.weights) or 1.0

    def share(matches: list[float] | tuple[float, ...]) -> float:
        return sum(weight * one for weight, one in zip(pool.weights, matches, strict=True)) / total

    likely = list(zip(pool.ranked, chances(pool.ranked), strict=False))
    words = sum(_length_in_words(index.text(unit)) for unit in items)
    return ListTraits(
        several=float(asks_for_several(question.text)),
        listing=float(intent.listing),
        everything=float(asks_for_all(question.text)),
        doings=float(intent.doings),
        open=float(leaves_number_open(question.text)),
        yes_no=float(intent.yes_no),
        definition=float(intent.definition),
        locating=float(intent.locating),
        amount=float(bool(amount_asked(question.text, question.language))),
        typed=float(bool(intent.expects - SOFT_TYPES)),
        country=float(bool(question.countries)),
        example=float(intent.example),
        name_open=float(
            any(idea.capital and one < HELD for idea, one in zip(pool.ideas, covered(pool, units), strict=True))
        ),
        who=float(bool(_WHO.search(question.text)) or (question.language != "en" and "actor" in intent.expects)),
        ideas=min(8, sum(not idea.light for idea in pool.ideas)) / 8,
        share=found.share,
        like=found.like,
        soft=found.soft,
        relation=found.relation,
        ahead=found.ahead,
        introduced=share(covered(pool, head)) if head else 0.0,
        colon=float(bool(head) and ends_as_lead_in(index.text(head[0]))),
        items=math.log(len(items)),
        item_length=math.log(max(1.0, words / len(items))),
        in_case=float(bool(passage.cases) and not pool.cases),
        sentence=share(best.full),
        own=share(best.own),
        holds_best=float(best.unit in items),
        leads_best=float(best.unit in head),
        near=sum(one.unit in units for one in pool.ranked[:NEAR]) / NEAR,
        chance=likely[0][1],
        chance_inside=sum(chance for one, chance in likely if one.unit in units),
    )


def _length_in_words(text: str) -> float:
    """How long a text is: in Chinese, which writes no blanks, two characters are about a word."""
    if text.isascii():
        return len(text.split())
    return sum(sum(map(is_han, piece)) / 2 or 1 for piece in text.split())


def _in_another_source(unit: int, other: int, index: Index) -> bool:
    passages, units = index.library.passages, index.units
    return passages[units[unit].passage].source != passages[units[other].passage].source


_OF_ONE_BEFORE = Wording("", r"\A\W*(?:it|they|he|she)\b")
"""A sentence that names nobody: whose doings it tells, the one before says."""


def list_answers(question: Question, pool: Pool, found: ListMatch, index: Index) -> bool:
    """Whether the list is the better answer; to how many, how much and what became of something it never is."""
    fate = FATE.found_in(question.text) or WHETHER_PASSED.found_in(question.text)
    if amount_asked(question.text, question.language) or (fate and "reason" not in question.intent.expects):
        return False
    wanted = question.intent.expects & _WHEN if _DUE.search(question.text) else ()
    units = list_units(found.id, index)
    if WHOM_TO_ASK.found_in(question.text) and _OF_ONE_BEFORE.found_in(index.text(units[0])):
        return False  # what "it can help to do" names nobody who does
    if wanted and not any(holds_type(index.text(u), one, index.language_of(u)) for u in units for one in wanted):
        return False  # when something is due is told by no list without a date
    traits = list_traits(question, pool, found, index)
    named = traits.several or traits.listing or traits.everything
    if not named and traits.ideas >= TELLS_MUCH and traits.soft < OVER_IT:
        return False  # one of its items may answer; the others would pass for answers as well
    if not named and traits.own >= WHOLLY and traits.share < MOSTLY and not (traits.holds_best or traits.leads_best):
        return False  # a sentence elsewhere says all that is asked, and the list says something else of the same
    if not named and traits.sentence >= traits.share and _in_another_source(units[-1], pool.ranked[0].unit, index):
        return False  # another document lists something of the kind, and this one says it
    if not named and traits.holds_best and traits.chance >= SURE and traits.introduced < ONE_OF_MANY:
        return False  # one of its items answers; the others are listed under the same words
    items = len(parted(list_units(found.id, index), index)[1])
    known = question.language == "en" and question.intent.count in (0, items)
    inside = traits.holds_best or traits.leads_best or named
    least = (LIST_FROM if known else LIST_FROM_LESS_KNOWN) if inside else LIST_FROM_BESIDE
    return traits.probability() > least


_TOLD_TOGETHER = frozenset({"actor", "date", "day", "money", "number", "duration", "place"})
"""Kinds of answer of which one sentence may give several: "It was founded in 2007 by the Speaker"."""


def gives_all(question: Question, unit: int, index: Index) -> bool:
    """Whether a sentence that is no part of a list gives each of two or more kinds of answer that are asked for."""
    wanted = question.intent.expects & _TOLD_TOGETHER
    listed = index.units[unit].introduces or index.library.passages[index.units[unit].passage].list_id
    language = index.language_of(unit)
    return not listed and len(wanted) > 1 and all(holds_type(index.text(unit), one, language) for one in wanted)
