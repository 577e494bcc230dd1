"""A second look where none of the chosen sentences says a word that an answer must say: one that does may stand close behind.

"What is the biggest fine?" is matched best by sentences on the company and the bill that it names; that on the "maximum civil
penalty" comes after them. The same holds for the amount or the date that a question asks for, and for a country ("Which
countries are dualist?": "Norway is dualist" stands behind what is said of dualism).
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from bot.choosing.choosing_sentences import fact
from bot.choosing.neighbours import names_behind
from bot.deciding.open_words import open_words
from bot.deciding.topic import topic_of
from bot.deciding.topicality import source_of
from bot.question.answering.amounts import gives_amount
from bot.question.answering.answer_types import holds_type
from bot.question.asked.amounts_asked import amount_asked, counted_ideas
from bot.question.asked.asked_statements import COUNTRIES, UTMOST, asks_for_date
from bot.statements.dates_told import dating
from bot.statements.kinds_of_statement import SAID
from bot.statements.said_otherwise import MEANT
from bot.weighing.whereabouts import names_country

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.choosing.selecting import Choice
    from bot.deciding.topic import Topic
    from bot.indexing.index import Index
    from bot.question.reading import Question
    from bot.weighing.pool import Pool

SHAPES = frozenset({"fact", "several", "list"})
"""Shapes of an answer in which one sentence stands for another."""
AS_GOOD, AS_AMOUNT, AS_COUNTRY = 0.6, 0.7, 0.4
"""The share of the best score that a sentence must have to be looked at again: for a word it says, for an amount it gives, for a
country it names (then it must mean all that is asked)."""
MEANT_IN_ALL = 0.75
"""The share of what is asked that a sentence must mean behind which countries are named ("Some do. For instance, India ...")."""
MEANT_OF_DATED = 0.5
"""The share of what is asked that a sentence must mean in its own words to tell by its date when that was."""
LIKELY = 0.5
"""The estimated probability from which what the second look finds is shown."""


def second_look(question: Question, pool: Pool, choice: Choice, index: Index) -> Choice | None:
    """Sentences of the same document that say what those of ``choice`` leave unsaid; None where there are none."""
    if choice.shape not in SHAPES:
        return _where_country_named(topic_of(question, pool, choice, index)) if choice.shape == "list items" else None
    topic = topic_of(question, pool, choice, index)
    missing = {i for ideas in open_words(topic).values() for i in ideas}
    amount = _amount_missing(topic) or _date_missing(topic)
    if not missing and amount is None:
        return _where_country_named(topic) or _where_said(topic)
    source = source_of(choice, index)
    least = (AS_GOOD if amount is None else AS_AMOUNT) * pool.ranked[0].score
    rows = [
        row
        for row in pool.ranked
        if row.score >= least
        and all(row.own[i] >= MEANT for i in missing)
        and index.source_of(row.unit) == source
        and (amount is None or amount(row.unit))
    ]
    return fact(question, replace(pool, ranked=tuple(rows)), index) if rows else None


def _where_country_named(topic: Topic) -> Choice | None:
    """The sentences that name a country and mean all that is asked, where countries are asked for and none chosen names any."""
    question, pool, index = topic.question, topic.pool, topic.index
    asks = COUNTRIES.found_in(question.asking or question.text)
    if not asks or any(names_country(unit, index, question.text) for unit in topic.choice.units):
        return None
    asked = [i for i in topic.topical if not pool.ideas[i].light]
    least = AS_COUNTRY * pool.ranked[0].score
    total = sum(pool.weights[i] for i in asked)
    rows = [
        row
        for row in pool.ranked
        if row.score >= least
        and (
            (all(row.own[i] >= MEANT for i in asked) and names_country(row.unit, index, question.text))
            or (
                sum(pool.weights[i] * row.own[i] for i in asked) >= MEANT_IN_ALL * total
                and names_behind(row.unit, question, index) is not None
            )
        )
    ]
    return fact(question, replace(pool, ranked=tuple(rows)), index) if rows and asked else None


def _where_said(topic: Topic) -> Choice | None:
    """The sentences of the document that make the kind of statement asked for, where none chosen does: "Who was against it?".

    Which has the most is told by no "most" alone: what is said of it must be matched too.
    """
    question, pool, index = topic.question, topic.pool, topic.index
    asking = question.asking or question.text
    wanted = (
        [says for wording, says, _ in SAID if wording is not UTMOST and wording.found_in(asking)]
        if question.language == "en"
        else []
    )
    if not wanted or any(all(says.search(index.text(unit)) for says in wanted) for unit in topic.choice.units):
        return None
    source = source_of(topic.choice, index)
    least = AS_GOOD * pool.ranked[0].score
    rows = [
        row
        for row in pool.ranked
        if row.score >= least
        and index.source_of(row.unit) == source
        and all(says.search(index.text(row.unit)) for says in wanted)
    ]
    return fact(question, replace(pool, ranked=tuple(rows)), index) if rows else None


def _date_missing(topic: Topic) -> Callable[[int], bool] | None:
    """Whether a unit gives a date; None where none is asked for, or where one of the sentences nearest in topic gives one."""
    question, index = topic.question, topic.index
    if question.language != "en" or not asks_for_date(question.text) or "date" not in question.intent.expects:
        return None
    pool = topic.pool
    if any(idea.origin == "earlier question" for idea in pool.ideas):
        return None
    asked = [i for i in topic.topical if not pool.ideas[i].light]
    least = MEANT_OF_DATED * sum(pool.weights[i] for i in asked)
    telling = {row.unit for row in pool.ranked if sum(pool.weights[i] * row.own[i] for i in asked) >= least}

    @cache  # as below
    def dated(unit: int) -> bool:
        return holds_type(dating(index.text(unit), question), "date", index.language_of(unit))

    return None if any(map(dated, topic.near)) else lambda unit: unit in telling and dated(unit)


def _amount_missing(topic: Topic) -> Callable[[int], bool] | None:
    """Whether a unit gives the amount asked for; None where none is, or where one of the sentences nearest in topic gives it."""
    question, index = topic.question, topic.index
    kind = amount_asked(question.text) if question.language == "en" else ""
    if not kind:
        return None
    counted = counted_ideas(question.text, topic.pool.ideas)

    @cache  # the nearest sentences are among those looked at again
    def gives(unit: int) -> bool:
        return gives_amount(index.text(unit), kind, counted, index.lexicon)

    return None if any(gives(unit) for unit in topic.near) else gives
