"""How like in meaning a question and a sentence are, by the vectors of their words, where the term bank knows no equivalence.

Two figures from 0 to 1, also with what surrounds a sentence. The soft coverage is the share of the question's weight that it meets,
each idea by its best match, be it by the very word, by a concept, or by the nearest word of the sentence; the likeness is the
cosine of the sums of all word vectors, each weighed by its rarity (Arora, Liang and Ma, "A simple but tough-to-beat baseline for
sentence embeddings", ICLR 2017). English alone has vectors; in other languages words count as the bank and their stems let them.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from operator import mul
from typing import TYPE_CHECKING

from bot.analysis import analyse
from bot.evidence import match
from bot.indexing.lists import list_units, parted
from bot.indexing.remembered import once_for_each
from bot.indexing.units import words_of_text
from bot.question.ideas import REQUEST
from knowledge.word_vectors import nearness, vector_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.analysis import Token
    from bot.evidence import Scored
    from bot.indexing.index import Index
    from bot.indexing.units import Words
    from bot.question.ideas import Idea
    from knowledge.word_vectors import Vector


MET = 0.7
"""From this match on an idea is met: hardly any other word is nearer to it, so that none is looked for."""

AKIN = 0.35
"""Two words less near than this have nothing to do with each other: nearness is counted from here on."""
AS_MEANT = 0.7
"""What a word of another language means is told by the words for it that are at least so strong, against the strongest."""
OVER = 0.5
"""What the nearness of a word in a heading or the title counts against that of a word in the sentence."""
SPREAD_OVER = 60
"""Sentences that tell what a source is about: more would take longer and tell hardly more."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)  # never compared, and made at every start
class Weighed:
    """What is asked for: the ``ideas`` of a question with their ``weights``, and its ``language``."""

    ideas: Sequence[Idea]
    weights: Sequence[float]
    language: str

    def vectors(self) -> list[Vector | None]:
        """The vector of each idea; None for a word that has none, and for all in other languages than English."""
        return [vector_of(idea.text) if self.language == "en" else None for idea in self.ideas]


@dataclass(frozen=True, slots=True, eq=False, repr=False)  # never compared, and made at every start
class Said:
    """What a sentence says: the content words that have a vector, and the sum of those vectors, each weighed by its rarity."""

    words: tuple[str, ...]
    total: tuple[float, ...]


@once_for_each
def said_by(unit: int, index: Index) -> Said:
    """What a unit says."""
    if index.language_of(unit) != "en":
        return Said((), ())
    tokens = [token for token in analyse(index.text(unit)) if not token.stop]
    words = tuple(dict.fromkeys(token.word for token in tokens if vector_of(token.word)))
    return Said(words, sum_of_vectors(tokens, index))


@dataclass(frozen=True, slots=True, eq=False, repr=False)  # measures: never compared, and made for each question
class Likeness:
    """How like in meaning a sentence is to what is sought: shares and cosines from 0 to 1.

    ``soft`` is the soft coverage. ``squared`` and ``least`` are of the soft coverage where words of the
    title and the headings count too, at OVER: that of the squares of what the ideas meet (of two that meet as much in all, the one
    that meets more ideas has less of it), and the least that an idea meets which is more than a light word. ``over`` is the
    likeness of the sentence together with what stands over it, ``before`` that of the sentence before, ``passage`` that of the
    passage.
    """

    soft: float
    squared: float
    least: float
    over: float
    before: float
    passage: float


def likeness_of(scored: Sequence[Scored], sought: Weighed, index: Index) -> list[Likeness]:
    """How like each of ``scored`` is to what is sought."""
    weights, total = sought.weights, sum(sought.weights) or 1.0
    vectors = sought.vectors()
    asked = _sum(zip(vectors, weights, strict=True))
    # Words that say little weigh little: what is near to them is not worth the time.
    told = [idea.text if vector and not idea.light else "" for idea, vector in zip(sought.ideas, vectors, strict=True)]
    nearest = list(map(_Nearest, told))
    weighty = [number for number, idea in enumerate(sought.ideas) if not idea.light and weights[number] > 0]
    found = []
    for one in scored:
        unit, said = index.units[one.unit], said_by(one.unit, index)
        over = _said_over_passage(unit.passage, index)
        soft = [
            full if full >= MET else max(full, near.of(said.words))
            for full, near in zip(one.full, nearest, strict=True)
        ]
        softer = [
            each if each >= MET else max(each, OVER * near.of(over.words))
            for each, near in zip(soft, nearest, strict=True)
        ]
        follows = unit.sentence and index.units[one.unit - 1].passage == unit.passage
        found.append(
            Likeness(
                soft=sum(map(mul, weights, soft)) / total,
                squared=sum(weight * each * each for weight, each in zip(weights, softer, strict=True)) / total,
                least=min((softer[number] for number in weighty), default=0.0),
                over=_likeness(asked, _added((said.total, over.total))),
                before=_likeness(asked, said_by(one.unit - 1, index).total) if follows else 0.0,
                passage=_likeness(asked, _said_by_passage(unit.passage, index)),
            )
        )
    return found


def likeness_of_list(lists: Sequence[str], sought: Weighed, index: Index) -> list[float]:
    """The likeness of each of ``lists``, with the title and the headings that it stands under, to what is sought."""
    asked = _sum(zip(sought.vectors(), sought.weights, strict=True))
    return [_likeness(asked, _said_by_list(list_id, index)) for list_id in lists]


def likeness_to_source(source: str, sought: Weighed, index: Index) -> float | None:
    """The likeness of what is sought to all that a source says, from 0 to 1; None where it cannot be told.

    Words of another language than English mean what the glossary has for them.
    """
    said = _said_by_source(source, index)
    english = sought.language == "en"
    vectors = sought.vectors() if english else map(_of_meaning, sought.ideas)
    asked = _sum(zip(vectors, sought.weights, strict=True))
    if not said or (not asked and not english):
        return None
    return _likeness(asked, said)


def _of_meaning(idea: Idea) -> tuple[float, ...] | None:
    """A vector of length 1 for what a word of another language means in English; None where that is not known."""
    most = max(idea.meant.values(), default=0.0)
    near = [(vector_of(word), strength) for word, strength in idea.meant.items() if strength >= AS_MEANT * most]
    # Not translated: a name, or a word that is written alike.
    return of_length_one(_sum(near) or vector_of(idea.text) or ()) or None


def announced_softly(lists: Sequence[str], sought: Weighed, index: Index) -> list[float]:
    """The share of the weight sought that what stands right over each of ``lists`` meets, by the very word or by a near one.

    That is the sentence that introduces it, and its own heading: who asks in other words than a list is written in is nearest to
    what announces it, for its items are many and speak of many things.
    """
    asked = [
        (idea, weight, _Nearest(idea.text if vector else ""))
        for idea, weight, vector in zip(sought.ideas, sought.weights, sought.vectors(), strict=True)
        if idea.factor > REQUEST and weight > 0
    ]
    total = sum(weight for _, weight, _ in asked) or 1.0
    found = []
    for list_id in lists:
        heading, words = _said_over(list_id, index)
        head, _ = parted(list_units(list_id, index), index)
        over = [heading, *(index.units[unit].words for unit in head)]
        met = 0.0
        for idea, weight, near in asked:
            held = max(match(idea, one) for one in over)
            met += weight * (held if held >= MET else max(held, (near.of(words) - AKIN) / (1.0 - AKIN)))
        found.append(met / total)
    return found


@once_for_each
def _said_over_passage(passage: int, index: Index) -> Said:
    """What the title of its document and the headings over a passage say."""
    one = index.library.passages[passage]
    source = index.library.sources[one.source]
    if source.language != "en":
        return Said((), ())
    tokens = [token for token in analyse(" ".join((source.title, *(one.heading or ())))) if not token.stop]
    return Said(
        tuple(dict.fromkeys(token.word for token in tokens if vector_of(token.word))), sum_of_vectors(tokens, index)
    )


@once_for_each
def _said_by_passage(passage: int, index: Index) -> tuple[float, ...]:
    """The sum of what the sentences of a passage say."""
    totals = [said_by(unit, index).total for unit in index.units_of_passage.get(passage, ())]
    return _added(totals)


@once_for_each
def _said_over(list_id: str, index: Index) -> tuple[Words, tuple[str, ...]]:
    """The words of a list's own heading, and of this and what introduces it the content words that have a vector."""
    head, items = parted(list_units(list_id, index), index)
    heading = (index.library.passages[index.units[items[0]].passage].heading or ("",))[-1]
    language = index.language_of(items[0])
    tokens = analyse(" ".join([*(index.text(unit) for unit in head), heading])) if language == "en" else []
    words = dict.fromkeys(token.word for token in tokens if not token.stop and vector_of(token.word))
    return words_of_text(heading, index.lexicon, language), tuple(words)


@once_for_each
def _said_by_list(list_id: str, index: Index) -> tuple[float, ...]:
    units = list_units(list_id, index)
    passage = index.library.passages[index.units[units[-1]].passage]
    above = " ".join((index.library.sources[passage.source].title, *(passage.heading or ())))
    totals = [said_by(unit, index).total for unit in units]
    if any(totals):
        totals.append(sum_of_vectors([token for token in analyse(above) if not token.stop], index))
    return _added(totals)


@once_for_each
def _said_by_source(source: str, index: Index) -> tuple[float, ...]:
    """The sum of what the sentences of a source say; of a long one those of some, evenly spread."""
    passages = [number for number, one in enumerate(index.library.passages) if one.source == source]
    units = [unit for number in passages for unit in index.units_of_passage.get(number, ())]
    step = max(1, len(units) // SPREAD_OVER)
    return _added(said_by(unit, index).total for unit in units[::step])


def sum_of_vectors(tokens: Iterable[Token], index: Index) -> tuple[float, ...]:
    """The sum of the vectors of words, each weighed by its rarity."""
    counts = index.statistics.stems
    return _sum((vector_of(token.word), index.statistics.idf(counts.get(token.stem, 0))) for token in tokens)


class _Nearest(dict[str, float]):
    """How near the words of sentences are to one word of the question; each is looked up once."""

    def __init__(self, word: str) -> None:
        super().__init__()
        self._word = word

    def __missing__(self, word: str) -> float:
        near = self[word] = max(0.0, nearness(self._word, word))
        return near

    def of(self, words: Iterable[str]) -> float:
        """The likeness of the nearest of ``words``; 0 where there is none, or none that is told by a vector."""
        return max(map(self.__getitem__, words), default=0.0) if self._word else 0.0


def _sum(weighted: Iterable[tuple[Sequence[float] | None, float]]) -> tuple[float, ...]:
    """The weighted sum of vectors; empty where there is none."""
    rows = [[weight * number for number in vector] for vector, weight in weighted if vector is not None and weight > 0]
    return tuple(map(sum, zip(*rows, strict=True)))


def of_length_one(vector: Sequence[float]) -> tuple[float, ...]:
    """The vector of length 1 in the same direction; empty where there is none."""
    length = math.sqrt(sum(map(mul, vector, vector)))
    return tuple(number / length for number in vector) if length else ()


def _added(totals: Iterable[tuple[float, ...]]) -> tuple[float, ...]:
    """The sum of vectors, of which some may be empty."""
    return tuple(map(sum, zip(*filter(None, totals), strict=True)))


def _likeness(asked: Sequence[float], said: Sequence[float]) -> float:
    """The cosine of two vectors where they have anything in common, else 0."""
    return max(0.0, _cosine(asked, said))


def _cosine(one: Sequence[float], other: Sequence[float]) -> float:
    if not one or not other:
        return 0.0
    lengths = math.sqrt(sum(map(mul, one, one)) * sum(map(mul, other, other)))
    return sum(map(mul, one, other)) / lengths if lengths else 0.0
