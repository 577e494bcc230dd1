"""The road of a question, step by step: understood -> retrieved -> evidence chosen -> decided. Plain values between steps."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.choosing.choosing_sentences import fact
from bot.choosing.selecting import Choice, choose, typed_first
from bot.decision import Decision, decide
from bot.question.asked.records import gives_record, records_asked
from bot.question.leaning.substituting import put_in
from bot.retrieval import rank_passages
from bot.turns.exemplifying import exemplified
from bot.turns.second_reading import goes_on, leans_perhaps
from bot.turns.staying import asks_for_else, lies_outside, not_again, speaking_first, speaking_of, staying, unspoken
from bot.understanding import Understood, cited_before, understand
from bot.weighing.places_asked import passages_asked
from bot.weighing.pool import Pool, build_pool
from bot.weighing.whereabouts import confined
from knowledge import countries

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.conversation import Conversation
    from bot.indexing.index import Index
    from bot.question.leaning.follow_up import Link
    from bot.question.reading import Question

NEAREST = 10
"""Passages found whose sources are looked at for the lines of records that are asked for."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)  # never compared, and made at every start
class Road:
    """Everything that was known on the way to one answer.

    ``earlier`` is what a question that leans on the turn before is searched with beside its own words, ``before`` the question of
    that turn as it was asked; both are empty where it stands alone.
    """

    question: Question
    link: Link
    earlier: str
    before: str
    named: tuple[str, ...]
    focus: tuple[str, ...]
    ranked: tuple[tuple[int, float], ...]
    pool: Pool
    choice: Choice
    decision: Decision


def pool_of(
    understood: Understood, passages: Sequence[int], index: Index, retrieved: dict[int, float] | None = None
) -> Pool:
    """The scored sentences of ``passages``; ``retrieved`` as in :func:`bot.weighing.pool.build_pool`."""
    question, ideas, focus = understood.question, understood.ideas, understood.focus
    # What asks for nothing by itself ("Since when?") leans on the very words of the question before.
    home = frozenset[int]() if understood.nothing_own else understood.home
    pool = build_pool(question, ideas, index, passages, focus, understood.prior, retrieved, home)
    pool = confined(question, pool, index)
    pool = speaking_of(understood.put, question, pool, index) if understood.put else pool
    leans = understood.link.carries and not understood.example
    if leans:
        pool = staying(question, pool, understood.turns, understood.home, index)
        if understood.anew or asks_for_else(question.text):
            spoken_of = (
                {found.code for found in countries.find_countries(understood.earlier)} if understood.anew else None
            )
            pool = not_again(pool, understood.turns, index, spoken_of)
    put = "" if understood.put or not leans or question.language != "en" else put_in(question.text)
    return speaking_first(put, question, pool) if put else pool


def _records(understood: Understood, found: Sequence[int], index: Index) -> list[int]:
    """The lines of records that are asked for ("Present: ..."), in the sources that the question names, else in the nearest ones.

    They share few words with a question, and would not be found by these.
    """
    kinds = records_asked(understood.question.text)
    if not kinds:
        return []
    passages = index.library.passages
    named = {source for idea in understood.ideas for source in idea.sources}
    sources = named or {passages[number].source for number in found[:NEAREST]}
    return [
        number
        for number, one in enumerate(passages)
        if one.source in sources and gives_record(index.library.quote(one.source, (one.start, one.end)), kinds)
    ]


def take_road(asked: str, conversation: Conversation, index: Index, without: frozenset[str] = frozenset()) -> Road:
    """Go the whole road for one question."""
    understood = understand(asked, conversation, index, without)
    road = _road_of(understood, index)
    if road.decision.answer or "history" in without or not leans_perhaps(understood, conversation):
        return road
    again = _road_of(understand(asked, conversation, index, without, leans=True), index)
    return again if goes_on(again, conversation, index) else road


def _passages_of(understood: Understood, found: Sequence[int], index: Index) -> list[int]:
    """The numbers of the passages that a question is asked of: those ``found`` by its words, and those that it points at."""
    question, focus, numbers = understood.question, understood.focus, list(found)
    if focus or understood.home:
        in_cases = dict.fromkeys(
            index.units[unit].passage for case in focus for unit in index.units_of_case.get(case, ())
        )
        there = (*in_cases, *sorted(understood.home - in_cases.keys()))
        known = set(found)
        numbers += [number for number in there if number not in known]
    asked_for = [*passages_asked(question.references, index), *_records(understood, numbers, index)]
    numbers += [number for number in dict.fromkeys(asked_for) if number not in numbers]
    if understood.nothing_own and question.intent.locating:
        # "Where does it say so?" asks for the place of what was quoted last, not for more.
        return cited_before(understood.turns, index) or numbers
    return numbers


def _road_of(understood: Understood, index: Index) -> Road:
    question, link, focus = understood.question, understood.link, understood.focus
    ranked = rank_passages(understood.ideas, index)
    numbers = _passages_of(understood, [number for number, _ in ranked], index)
    pool = pool_of(understood, numbers, index, dict(ranked))
    if understood.example:
        choice, decision = exemplified(understood.example, question, pool, understood.turns, index)
        return Road(
            question, link, understood.earlier, understood.before, (), (), tuple(ranked), pool, choice, decision
        )
    if link.carries:
        from bot.turns.quoted_again import quoted_again  # noqa: PLC0415  late: only a follow-up needs it

        if quoted := quoted_again(understood, index):
            earlier, before = understood.earlier, understood.before
            return Road(question, link, earlier, before, understood.named, focus, tuple(ranked), pool, *quoted)
    choice = choose(question, pool, index)
    if understood.home and lies_outside(choice, question, pool, understood.home, index):
        choice = fact(question, pool, index)
    decision = decide(question, pool, choice, index)
    if not decision.answer and choice.units:
        from bot.deciding.second_look import LIKELY, second_look  # noqa: PLC0415  late: most questions are answered at once

        if other := second_look(question, pool, choice, index):
            again = decide(question, pool, other, index)
            choice, decision = (other, again) if again.answer and again.probability >= LIKELY else (choice, decision)
    if link.carries:
        from bot.turns.following import NEXT_SHAPE, led_on  # noqa: PLC0415  late: only a follow-up needs it
        from bot.turns.own_words import own_unspoken  # noqa: PLC0415  late, as above
        from bot.turns.thing_meant import dated_otherwise, other_time_untold, thing_unspoken  # noqa: PLC0415  late, as above

        choice, decision = led_on(understood, pool, choice, decision, index)
        put = put_in(question.text) if decision.answer and question.language == "en" else ""
        missing = put if put and unspoken(put, choice.units, question, pool) else ""
        missing = missing or (thing_unspoken(question, pool, choice.units) if decision.answer else "")
        if decision.answer and not missing and choice.shape != NEXT_SHAPE:
            missing = own_unspoken(question, pool, choice.units, index)
        reason = f"no sentence found speaks of {missing}" if missing else ""
        if decision.answer and (dated := dated_otherwise(question, understood.earlier, pool, choice.units, index)):
            reason = f"the dates found are not those of the {dated}"
        if decision.answer and other_time_untold(question, choice.units, index):
            reason = "no sentence found tells of another time"
        if reason:
            decision = replace(decision, answer=False, reasons=(reason, *decision.reasons))
    choice = typed_first(choice, question, pool, index) if decision.answer else choice
    earlier, before, named = understood.earlier, understood.before, understood.named
    return Road(question, link, earlier, before, named, focus, tuple(ranked), pool, choice, decision)
