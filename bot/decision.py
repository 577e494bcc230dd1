"""Whether the chosen sentences answer the question: a calibrated decision, not a threshold on a score.

What is looked at: which ideas of the question no chosen sentence covers and how much they weigh, whether the
expected kind of answer is there, and whether numbers, articles, years, countries or bodies of the question contradict the
sentences. A contradiction decides alone; the rest is weighed by a logistic model whose settings come from several
question sets (``tests/benchmarks``).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.analysis import content_stems
from bot.choice import UNCOVERED
from bot.contradictions import WHOLES, contradictions, topic_met
from bot.decision_features import features_of
from bot.selecting import covered
from bot.words_told import words_elsewhere, words_missing

if TYPE_CHECKING:
    from bot.choice import Choice
    from bot.index import Index
    from bot.pool import Pool
    from bot.question.ideas import Idea
    from bot.question.reading import Question

ANSWERS_FROM = 0.4
"""The estimated probability from which the sentences are shown: below one half, since what it was fitted on holds more questions
without an answer than people ask."""
LEAST_COVERED, SURE_OF_LITTLE = 0.2, 0.85
"""The share of what is asked that the sentences must cover at least, however they were chosen, unless their estimated probability
is at least the second: who sets a long scene says much that no answer needs to hold."""
TOPIC_MET, SURE_OF_NAMES = 0.12, 0.66
"""The share of what is asked, countries aside, below which nothing of it is met, and the probability from which that passes."""
RARE = 0.6
"""Words of at least this share of the greatest weight are told where they stand in the sources, but not in what was found."""


@dataclass(frozen=True, slots=True)
class Decision:
    """Whether to answer, the probability that the sentences answer, and the reasons.

    ``unmatched`` are words of the question that no source holds, in this or another form, nor what they mean; ``unspoken`` those
    that some source does, but not the sentences chosen, and that say much: rare ones.
    """

    answer: bool
    probability: float
    unmatched: tuple[str, ...]
    unspoken: tuple[str, ...]
    reasons: tuple[str, ...]


def _stands_somewhere(idea: Idea, index: Index) -> bool:
    """Whether some source holds a word, or what stands for it."""
    statistics = index.statistics
    return any(statistics.stems.get(stem) for stem in idea.stems) or any(
        strength >= UNCOVERED and statistics.concepts.get(concept) for concept, strength in idea.concepts.items()
    )


def _as_written(word: str, index: Index) -> bool:
    """Whether some source holds ``word`` in its own language: an English heading that is named in a French question."""
    stems = index.statistics.stems
    return any(stems.get(stem) for language in index.spelling.languages for stem in content_stems(word, language))


def decide(question: Question, pool: Pool, choice: Choice, index: Index) -> Decision:
    """Answer or abstain."""
    full = covered(pool, choice.units)
    left = [
        (idea, weight)
        for idea, match, weight in zip(pool.ideas, full, pool.weights, strict=True)
        if match < UNCOVERED and not idea.light and idea.origin != "earlier question" and weight > 0
    ]
    rare = RARE * index.statistics.idf(0)
    known = [_stands_somewhere(idea, index) for idea, _ in left]
    missing = [idea for (idea, _), held in zip(left, known, strict=True) if not (held or _as_written(idea.text, index))]
    unmatched = words_missing(missing, question.text)
    unspoken = words_elsewhere(
        [idea for (idea, weight), held in zip(left, known, strict=True) if held and weight >= rare]
    )
    if not choice.units:
        return Decision(False, 0.0, unmatched, unspoken, ("no sentence shares a word or a meaning with the question",))
    reasons = contradictions(question, pool, choice, index)
    features = features_of(question, pool, choice, index)
    probability = features.probability()
    facts = (
        f"the sentences cover {features.coverage:.0%} of what was asked ({features.own_coverage:.0%} in their own words)",
        f"estimated chance that they answer: {probability:.0%}",
    )
    if choice.shape in WHOLES:
        return Decision(not reasons, probability, unmatched, unspoken, (*reasons, *facts))
    if features.coverage < LEAST_COVERED and not features.follow_up and probability < SURE_OF_LITTLE:
        reasons.append("the sentences found hold hardly anything of what was asked")
    if probability < SURE_OF_NAMES and topic_met(question, pool, choice) < TOPIC_MET:
        reasons.append("nothing of what is asked stands in the sentences found")
    return Decision(probability >= ANSWERS_FROM and not reasons, probability, unmatched, unspoken, (*reasons, *facts))
