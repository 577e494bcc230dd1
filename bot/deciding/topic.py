"""The topic of a question, and how the chosen sentences hold it: what every reason against an answer is measured by."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.evidence import match, speaks_of
from bot.question.ideas import REQUEST
from bot.question.labels import labels_of, speaks_of_labelled
from bot.statements.said_otherwise import MEANT, said_otherwise
from bot.weighing.choice import covered

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.evidence import Scored
    from bot.indexing.index import Index
    from bot.question.ideas import Idea
    from bot.question.reading import Question
    from bot.weighing.choice import Choice
    from bot.weighing.pool import Pool

NEAREST = 0.5
"""Share of the topic, against the sentence that holds most, from which a sentence can carry the amount asked for."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)  # never compared, and made at every start
class Topic:
    """A question with the sentences chosen for it, and how these hold its topic.

    ``topical`` are the numbers of the ideas that tell it (:func:`weighty_beside_names`), ``near`` the chosen units nearest to it
    (:func:`nearest_in_topic`), ``full`` is the best match of each idea of the pool in the chosen sentences.
    """

    question: Question
    pool: Pool
    choice: Choice
    index: Index
    topical: Sequence[int]
    near: Sequence[int]
    full: Sequence[float]


def topic_of(question: Question, pool: Pool, choice: Choice, index: Index) -> Topic:
    """Measure the sentences of ``choice``."""
    topical, near = weighty_beside_names(question, pool), nearest_in_topic(question, pool, choice, index)
    return Topic(question, pool, choice, index, topical, near, covered(pool, choice.units))


def chosen_rows(topic: Topic) -> list[Scored]:
    """How the chosen sentences match, the best first; without those that match nothing."""
    return [row for row in topic.pool.ranked if row.unit in topic.choice.units]


def said_by_itself(question: Question, pool: Pool) -> list[int]:
    """The ideas of the question itself; all of them where it says next to nothing by itself ("Since when?", "Who took part?")."""
    said = [i for i, idea in enumerate(pool.ideas) if idea.origin != "earlier question" and idea.factor > REQUEST]
    own = sum(1 for i in said if not pool.ideas[i].light)
    leans = len(said) < len(pool.ideas)
    bare = own == 0 or (leans and own == 1 and question.intent.expects & {"date", "actor", "place", "frequency"})
    return list(range(len(pool.ideas))) if bare else said


def weighty_beside_names(question: Question, pool: Pool) -> list[int]:
    """The ideas of the question itself that tell its topic: no names of countries and no light words."""
    return [i for i in said_by_itself(question, pool) if not pool.ideas[i].name and not pool.ideas[i].light]


def nearest_in_topic(question: Question, pool: Pool, choice: Choice, index: Index) -> list[int]:
    """The chosen sentences nearest to what is asked, countries aside (:func:`nearest`).

    Of what the question labels they speak, or of nothing so labelled: what Option A costs Option B need not.
    """
    near, asked = nearest(pool, choice, weighty_beside_names(question, pool), index), labels_of(question.text)
    return [unit for unit in near if not asked or speaks_of_labelled(asked, index.text(unit)) >= 0]


def nearest(pool: Pool, choice: Choice, topical: list[int], index: Index) -> list[int]:
    """The chosen sentences that hold, in their own words, at least half as much of the topic as the one that holds most.

    The first of all is among them: it was put there for more than its words. With them come those right behind one of these in
    its passage: "The case must then be brought ..." goes on with the same.
    """
    held = {
        row.unit: sum(pool.weights[i] * row.own[i] for i in topical) for row in pool.ranked if row.unit in choice.units
    }
    most = max(held.values(), default=0.0)
    first = next(iter(held), None)
    near = [unit for unit in choice.units if unit == first or held.get(unit, 0.0) >= NEAREST * most]
    behind = [
        unit
        for unit in choice.units
        if unit not in near and unit - 1 in near and index.units[unit].passage == index.units[unit - 1].passage
    ]
    return near + behind


def spoken_of(i: int, topic: Topic) -> bool:
    """Whether a sentence chosen, or what stands above or around it, says an idea's word, or means a thing that it stands for."""
    idea, index, units = topic.pool.ideas[i], topic.index, topic.choice.units
    meant = [concept for concept, strength in idea.concepts.items() if strength >= MEANT]
    spoken = [index.units[unit].words for unit in units]
    spoken += [words for unit in units for _, words in index.contexts[unit].fields]
    return any(speaks_of(idea, meant, words, MEANT) for words in spoken) or said_otherwise(idea, topic.near, index)


def said_above(idea: Idea, units: Sequence[int], index: Index) -> bool:
    """Whether the title or a heading over one of the sentences holds the word itself, or one that means it."""
    contexts = [index.contexts[unit] for unit in units]
    return any(match(idea, words) >= MEANT for context in contexts for words in (context.heading, context.title))
