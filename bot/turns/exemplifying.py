"""An example of what was spoken of: "Can you give me one?" asks nothing of all the cases that a library holds.

First comes an example that stands in the section quoted before, nearest to what was quoted, and none that was shown already where
another one is asked for; else the case example that matches the question before. Where neither is there, there is none.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.analysis import stem
from bot.choosing.selecting import example
from bot.conversation import place_of
from bot.decision import Decision, decide
from bot.question.leaning.bare_examples import bare_example, holds_example, opens_example
from bot.weighing.choice import Choice
from bot.weighing.pool import cases_of_unit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.conversation import Conversation, Turn
    from bot.indexing.index import Index
    from bot.question.leaning.bare_examples import BareExample
    from bot.question.reading import Question
    from bot.weighing.pool import Pool

SHAPE = "example of that"
SENTENCES, EXAMPLES = 3, 3
"""Sentences that are shown of one example, and examples where several are asked for."""
AROUND = 20
"""Sentences around the quoted one within which an example of it stands, in its section."""
MATCHES = 0.5
"""Share of what the question before asks that a case example must hold to be one of it."""
STATED = 0.9
"""The estimated probability that an example standing in the section quoted before is one of what was quoted."""


def asked_example(asked: str, conversation: Conversation, index: Index) -> BareExample | None:
    """The example that ``asked`` wants of what ``conversation`` spoke of; None where it asks for something else, or of nothing."""
    if topic_turn(conversation) is None:
        return None
    last = conversation.turns[-1]
    number = index.passage_number.get(last.passages[0]) if last.passages else None
    after = bare_example(last.question) is not None or (
        number is not None
        and any(_is_example(u, index) for u in index.units_of_passage[number] if index.units[u].span[0] == last.first)
    )
    return bare_example(asked, after)


def topic_turn(conversation: Conversation) -> Turn | None:
    """The last turn that asked for something, and not just for an example of it.

    A follow-up that had no answer told of nothing: what it leaned on is still spoken of.
    """
    asked = [turn for turn in reversed(conversation.turns) if bare_example(turn.question, True) is None]
    told = (turn for turn in asked if turn.status != "not_found" or turn.understood == turn.question)
    return next(told, asked[0] if asked else None)


def exemplified(
    wanted: BareExample, question: Question, pool: Pool, conversation: Conversation, index: Index
) -> tuple[Choice, Decision]:
    """The example of what was spoken of, and that it is one; a choice of nothing where there is none.

    ``pool`` is made of what the question before asked.
    """
    topic = topic_turn(conversation)
    turns = conversation.turns[conversation.turns.index(topic) :] if topic else ()
    shown = {unit for turn in turns for unit in units_quoted(turn, index)}
    near = [at for at in _beside(topic, index) if _is_example(at, index)] if topic else []
    holding = [at for at in (_beside(topic, index) if topic else ()) if holds_example(index.text(at))]
    if wanted.of:  # "Sectors such as?": they may be told by what was quoted itself
        quoted = [at for at in (units_quoted(topic, index) if topic else ()) if holds_example(index.text(at))]
        near = [at for at in (*quoted, *holding, *near) if stem(wanted.of) in index.units[at].words.stems] or near
    near = near or holding
    new = [at for at in near if at not in shown]
    if openings := (new or ([] if wanted.another else near))[: EXAMPLES if wanted.several else 1]:
        units = [unit for at in openings for unit in _whole(at, index)]
        why = dict.fromkeys(units, "an example in the section quoted before")
        told = ("it stands as an example in the section quoted before",)
        return Choice(tuple(units), why, SHAPE), Decision(True, STATED, (), (), told)
    cases = {case for unit in shown for case in cases_of_unit(unit, index)} if wanted.another else set()
    left = replace(pool, ranked=tuple(row for row in pool.ranked if not cases & set(cases_of_unit(row.unit, index))))
    choice = example(question, left, index) if left.ranked and not pool.cases else None
    if choice is None or _share(choice.units, left) < MATCHES:
        return Choice((), {}, "nothing"), Decision(False, 0.0, (), (), ("no example of what was spoken of was found",))
    return choice, decide(question, left, choice, index)


def units_quoted(turn: Turn, index: Index) -> list[int]:
    """The units that ``turn`` quoted; of a turn that did not keep their places, all units of the passages it quoted from."""
    numbers = [index.passage_number[one] for one in turn.passages if one in index.passage_number]
    units = [unit for number in numbers for unit in index.units_of_passage.get(number, ())]
    if not turn.quoted:
        return units
    ids = {number: index.library.passages[number].id for number in numbers}
    return [u for u in units if place_of(ids[index.units[u].passage], index.units[u].span[0]) in turn.quoted]


def _is_example(unit: int, index: Index) -> bool:
    """Whether an example begins with a sentence: by how it begins, or because it opens a case example."""
    opens = any(index.units_of_case[case][0] == unit for case in cases_of_unit(unit, index))
    return opens or opens_example(index.text(unit))


def _beside(turn: Turn, index: Index) -> Iterator[int]:
    """The units of the sections that ``turn`` quoted from, of its first document: those behind the quoted ones first."""
    numbers = [index.passage_number[one] for one in turn.passages if one in index.passage_number]
    passages = index.library.passages
    seen: set[int] = set()
    for number in numbers:
        home = passages[number]
        own = index.units_of_passage.get(number, ())
        if not own or home.source != passages[numbers[0]].source:
            continue
        start = next((u for u in own if index.units[u].span[0] == turn.first), own[0])
        for unit in (*range(start, start + AROUND), *range(start - 1, start - AROUND, -1)):
            if unit in seen or not 0 <= unit < len(index.units):
                continue
            here = passages[index.units[unit].passage]
            if (here.source, here.heading) == (home.source, home.heading):
                seen.add(unit)
                yield unit


def _whole(unit: int, index: Index) -> Sequence[int]:
    """The sentences of the example that begins with ``unit``: of a case example what its passage tells, else that one alone."""
    if not cases_of_unit(unit, index):
        return (unit,)
    last = min(len(index.units), unit + SENTENCES)
    return [one for one in range(unit, last) if index.units[one].passage == index.units[unit].passage]


def _share(units: Sequence[int], pool: Pool) -> float:
    """The share of what is asked that the best of ``units`` holds, with what stands around it."""
    total = sum(pool.weights) or 1.0
    held = (sum(w * m for w, m in zip(pool.weights, row.full, strict=True)) for row in pool.ranked if row.unit in units)
    return max(held, default=0.0) / total
