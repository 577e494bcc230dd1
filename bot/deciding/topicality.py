"""Whether the chosen sentences are about what is asked at all.

The decision to answer (:mod:`bot.deciding.decision_features`) tells an answer from its near misses, questions about the right
thing that nothing answers; those share most of their words with the sentences. What is about something else altogether ("the
speed limit in Velmora", asked of an Act of Velmora) shares a name and a chance word, which a document that is not about it holds
for nearly any question. It is told apart by a second estimate, over what speaks for a topic: ideas met together in one sentence,
and what the whole document never speaks of. Names of countries and documents are left aside, for they say where the answer is
looked for, not what is asked.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.analysis import content_stems
from bot.deciding.topic import said_by_itself
from bot.deciding.topicality_weights import BIAS, BIAS_ABROAD, WEIGHTS, WEIGHTS_ABROAD
from bot.question.wordings import Wording
from bot.statements.said_otherwise import said_otherwise
from bot.weighing.choice import SOFT_TYPES, UNCOVERED
from bot.weighing.measured import Measured

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.deciding.decision_features import Features
    from bot.evidence import Scored
    from bot.indexing.index import Index
    from bot.question.ideas import Idea
    from bot.question.reading import Question
    from bot.weighing.choice import Choice
    from bot.weighing.pool import Pool

ELSEWHERE = -1.0
"""The log odds of being about what is asked below which a question counts as one about something else, the more the lower: most
questions with an answer are above ..."""
ELSEWHERE_ABROAD = 0.5
"""... and the same for a question in another language than the sentences: what is translated meets more by chance."""
MIDDLING = 0.35
"""How like in meaning a question and the document that answers it are by the middle: taken where there are no word vectors."""
_NAME = Wording("", r"\b[A-Z][\w’'-]+(?: (?:of |the |for |and |de |da )?[A-Z][\w’'-]+)+", re.NOFLAG)
TOGETHER = 4
"""Ideas in one sentence beyond which more say no more."""
HEAVY = 2.0
"""The weight, in that of a word no source holds, beyond which more says no more."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)  # measures: never compared, and made at every start
class Topicality(Measured):
    """What the estimate knows; every value is from 0 to 1.

    Of the ideas that the question itself says, names aside: ``unspoken`` the share of their weight that no sentence of the document
    chosen first speaks of, and ``kin`` how like they are in meaning to all that this document says; ``together`` how many of them
    (of :data:`TOGETHER`) one chosen sentence speaks of, and ``held`` the weight that one holds; ``unknown`` the weight of those
    that no source speaks of. Of all ideas: ``single_open`` and ``absolute`` as in :class:`bot.deciding.decision_features.Features`.
    ``of_document`` is whether the question names a document, ``of_country`` whether it names a country and no document.
    """

    unspoken: float
    together: float
    held: float
    unknown: float
    single_open: float
    absolute: float
    of_document: float
    of_country: float
    kin: float = 0.0

    def odds(self, *, abroad: bool = False) -> float:
        """The log odds that sentences with these measures are about what is asked, be it in their language or in another."""
        return self.weighed(WEIGHTS_ABROAD, BIAS_ABROAD) if abroad else self.weighed(WEIGHTS, BIAS)


def odds_against(
    question: Question, full: Sequence[float], features: Features, pool: Pool, choice: Choice, index: Index
) -> float:
    """What it adds to the log odds of an answer that the sentences may be about something else: 0 or less.

    ``full`` is the best match of each idea. What leans on an earlier question shares few words with the sentences and is not
    measured.
    """
    if features.follow_up:
        return 0.0
    measured = topicality_of(question, full, features, pool, choice, index)
    abroad = bool(features.abroad)
    if measured is None or (not abroad and measured.odds() >= ELSEWHERE):
        return 0.0
    odds = with_kin(measured, question, pool, choice, index).odds(abroad=abroad)
    return min(0.0, odds - (ELSEWHERE_ABROAD if abroad else ELSEWHERE))


def stands_somewhere(idea: Idea, index: Index) -> bool:
    """Whether some source holds a word, or what stands for it."""
    statistics = index.statistics
    return any(statistics.stems.get(stem) for stem in idea.stems) or any(
        strength >= UNCOVERED and statistics.concepts.get(concept) for concept, strength in idea.concepts.items()
    )


def topicality_of(
    question: Question, full: Sequence[float], features: Features, pool: Pool, choice: Choice, index: Index
) -> Topicality | None:
    """Measure the chosen sentences; ``full`` is the best match of each idea. None where nothing but a name is asked about."""
    ideas, weights = pool.ideas, pool.weights
    said = said_by_itself(question, pool)
    topical = _beside_names_and_documents(question, pool)
    telling = [i for i in topical if not ideas[i].light]
    if not telling:
        return None
    total = sum(weights[i] for i in topical) or 1.0
    heavy = HEAVY * index.statistics.idf(0)
    rows = [row for row in pool.ranked if row.unit in choice.units]
    left = [i for i in telling if full[i] < UNCOVERED]
    otherwise = [i for i in left if said_otherwise(ideas[i], choice.units, index)]
    left = [i for i in left if i not in otherwise]
    around = _same_source(pool, source_of(choice, index), index) if left else ()
    unspoken = [i for i in left if not any(row.own[i] >= UNCOVERED for row in around)]
    # A name with the date or number that is asked for says more than the name.
    given = bool(question.intent.expects - SOFT_TYPES) and not features.type_missing
    together = max((_met_in(row, telling, ideas, index, apart=given) for row in rows), default=0)
    held = max((sum(weights[i] * row.full[i] for i in telling) for row in rows), default=0.0)
    unknown = sum(weights[i] for i in unspoken if not stands_somewhere(ideas[i], index))
    of_document = any(ideas[i].sources for i in said)
    return Topicality(
        unspoken=sum(weights[i] for i in unspoken) / total,
        together=min(1.0, (together + len(otherwise)) / TOGETHER),
        held=min(1.0, held / heavy),
        unknown=min(1.0, unknown / heavy),
        single_open=features.single_open,
        absolute=features.absolute,
        of_document=float(of_document),
        of_country=float(not of_document and any(ideas[i].name for i in said)),
    )


def _met_in(row: Scored, telling: Sequence[int], ideas: Sequence[Idea], index: Index, *, apart: bool) -> int:
    """How many of the ideas ``telling`` a sentence meets, those in one name ("Port Almer") as one unless they count ``apart``."""
    met = [i for i in telling if row.full[i] >= UNCOVERED]
    count = len(met)
    for name in _NAME.finditer(index.text(row.unit)) if count > 1 and not apart else ():
        stems = set(content_stems(name.group()))
        count -= max(0, sum(not stems.isdisjoint(ideas[i].stems) for i in met) - 1)
    return max(count, min(1, len(met)))


def with_kin(topicality: Topicality, question: Question, pool: Pool, choice: Choice, index: Index) -> Topicality:
    """The same, and how like in meaning what is asked is to the document: looked for where the words alone speak against it."""
    from bot.weighing.likeness import Weighed, likeness_to_source  # noqa: PLC0415  late: most questions share words enough

    topical = _beside_names_and_documents(question, pool)
    sought = Weighed([pool.ideas[i] for i in topical], [pool.weights[i] for i in topical], question.language)
    kin = likeness_to_source(source_of(choice, index), sought, index)
    return replace(topicality, kin=MIDDLING if kin is None else kin)


def source_of(choice: Choice, index: Index) -> str:
    """The id of the source that the first of the chosen sentences stands in."""
    return index.source_of(choice.units[0])


def _beside_names_and_documents(question: Question, pool: Pool) -> list[int]:
    """The ideas that the question itself says, but for names of countries and documents."""
    return [i for i in said_by_itself(question, pool) if not (pool.ideas[i].name or pool.ideas[i].sources)]


def _same_source(pool: Pool, source: str, index: Index) -> list[Scored]:
    """The scored sentences of a source."""
    passages = index.library.passages
    return [row for row in pool.ranked if passages[index.units[row.unit].passage].source == source]
