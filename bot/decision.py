"""Whether the chosen sentences answer the question: a calibrated decision, not a threshold on a score.

What is looked at: which ideas of the question no chosen sentence covers and how much they weigh, whether the
expected kind of answer is there, and whether numbers, articles, years, countries or bodies of the question contradict the
sentences. A contradiction decides alone, but for an open word beside a very high estimate
(:func:`bot.deciding.open_words.outweighed`); the rest is weighed by two logistic models whose settings come from several
question sets (``tests/benchmarks``): one tells answers from near misses, the other what is about something else altogether.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.analysis import content_stems
from bot.choosing.selecting import covered
from bot.deciding.absent_subjects import absent_subjects
from bot.deciding.confidence import confidence_of
from bot.deciding.contradictions import WHOLES, contradictions
from bot.deciding.countries_asked import silent_countries
from bot.deciding.decision_features import features_of
from bot.deciding.open_words import outweighed
from bot.deciding.topic import topic_of
from bot.deciding.topicality import odds_against, stands_somewhere
from bot.deciding.words_told import words_elsewhere, words_missing
from bot.weighing.choice import UNCOVERED
from bot.weighing.measured import logistic

if TYPE_CHECKING:
    from bot.indexing.index import Index
    from bot.question.reading import Question
    from bot.weighing.choice import Choice
    from bot.weighing.pool import Pool

ANSWERS_FROM = 0.35
"""The estimated probability from which the sentences are shown: below one half, since what it was fitted on holds more questions
without an answer than people ask."""
FAR = -2.5
"""What the estimate of topic adds to the log odds of an answer to a question that is about something else altogether, at most."""
BEYOND_DOUBT = 0.8
"""The estimated probability from which a word that no sentence found has does not decide by itself: it may be a figure."""
UNSAID = 0.6
"""The estimated probability is no higher for a follow-up of which no chosen sentence speaks but by what it carries over."""
LEANS_ALONE = 0.3
"""Nor than this for one that says nothing itself, where they do not speak of what was asked before either."""
NEXT_TO_NOTHING = 0.125
"""Share of what was asked before below which they do not speak of it."""
RARE = 0.6
"""Words of at least this share of the greatest weight are told where they stand in the sources, but not in what was found."""


@dataclass(frozen=True, slots=True)
class Decision:
    """Whether to answer, what is estimated for it, and the reasons.

    ``probability`` is what it is decided by, beside the reasons; ``confidence`` how often that came true.
    ``unmatched`` are words of the question that no source holds, in this or another form, nor what they mean; ``unspoken`` those
    that some source does, but not the sentences chosen, and that say much: rare ones. ``elsewhere`` is whether the question is
    about something else altogether, so that not even what is nearest has to do with it. ``silent`` are the countries asked about
    beside others of which nothing found speaks.
    """

    answer: bool
    probability: float
    unmatched: tuple[str, ...]
    unspoken: tuple[str, ...]
    reasons: tuple[str, ...]
    elsewhere: bool = False
    silent: tuple[str, ...] = ()

    @property
    def confidence(self) -> float:
        """The chance, from 0 to 1, that the sentences answer (:mod:`bot.deciding.confidence`)."""
        return confidence_of(self.probability, answered=self.answer)

    @property
    def told(self) -> tuple[str, ...]:
        """The reasons, and behind them how likely the sentences answer, where any were found."""
        chance = f"estimated chance that they answer: {self.confidence:.0%}"
        return (*self.reasons, chance) if self.probability else self.reasons


def _as_written(word: str, index: Index) -> bool:
    """Whether a source holds ``word`` as it is written, be it in a heading alone, or in its own language in a French question."""
    stems, above = index.statistics.stems, index.surrounding_stems
    written = {stem for language in index.spelling.languages for stem in content_stems(word, language)}
    return any(stems.get(stem) or stem in above for stem in written)


def most_probable(pool: Pool, choice: Choice) -> float:
    """The estimated probability above which that of a follow-up is not put, as no chosen sentence speaks of what it asks.

    That is what it says itself, or where it says nothing itself what was asked before. 1 for what is no follow-up.
    """
    own = [i for i, idea in enumerate(pool.ideas) if idea.origin != "earlier question" and not idea.light]
    carried = [i for i, idea in enumerate(pool.ideas) if idea.origin == "earlier question"]
    if not carried:
        return 1.0
    asked, least, most = (own, UNCOVERED, UNSAID) if own else (carried, NEXT_TO_NOTHING, LEANS_ALONE)
    total = sum(pool.weights[i] for i in asked)
    rows = [row for row in pool.ranked if row.unit in choice.units]
    spoken_of = any(sum(pool.weights[i] * row.full[i] for i in asked) >= least * total for row in rows)
    return 1.0 if spoken_of else most


def decide(question: Question, pool: Pool, choice: Choice, index: Index) -> Decision:
    """Answer or abstain."""
    full = covered(pool, choice.units)
    left = [
        (idea, weight)
        for idea, match, weight in zip(pool.ideas, full, pool.weights, strict=True)
        if match < UNCOVERED and not idea.light and idea.origin != "earlier question" and weight > 0
    ]
    rare = RARE * index.statistics.idf(0)
    known = [stands_somewhere(idea, index) for idea, _ in left]
    missing = [idea for (idea, _), held in zip(left, known, strict=True) if not (held or _as_written(idea.text, index))]
    unmatched = words_missing(missing, question.text)
    unspoken = words_elsewhere(
        [idea for (idea, weight), held in zip(left, known, strict=True) if held and weight >= rare]
    )
    if not choice.units:
        return Decision(False, 0.0, unmatched, unspoken, ("no sentence shares a word or a meaning with the question",))
    topic = topic_of(question, pool, choice, index)
    reasons = list(dict.fromkeys(contradictions(topic)))  # two rules may miss the same
    features = features_of(question, pool, choice, index)
    whole = choice.shape in WHOLES
    silent = silent_countries(question, pool, choice, index) if len(question.countries) > 1 else ()
    against = 0.0 if whole else odds_against(question, full, features, pool, choice, index)
    probability = logistic(features.odds() + against)
    probability = min(probability, most_probable(pool, choice))
    reasons = [reason for reason in reasons if not outweighed(reason, probability)]
    covers = f"the sentences cover {features.coverage:.0%} of what was asked ({features.own_coverage:.0%} in their own words)"
    if whole:
        return Decision(not reasons, probability, unmatched, unspoken, (*reasons, covers), silent=silent)
    if probability < ANSWERS_FROM <= features.probability():
        reasons.append("the sentences found seem to be about something else than what is asked")
    if ANSWERS_FROM <= probability < BEYOND_DOUBT and not reasons:
        absent = absent_subjects(topic)
        reasons += [f"what the question is about is in no sentence found: {', '.join(absent)}"] if absent else []
    answer = probability >= ANSWERS_FROM and not reasons
    return Decision(answer, probability, unmatched, unspoken, (*reasons, covers), against < FAR, silent)
