"""Whether the chosen sentences answer the question: a calibrated decision, not a threshold on a score.

What is looked at: which ideas of the question no chosen sentence covers and how much they weigh, whether the
expected kind of answer is there, and whether numbers, articles, years, countries or bodies of the question contradict the
sentences. A contradiction decides alone; the rest is weighed by a logistic model whose settings come from several
question sets (``tests/benchmarks``).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.decision_weights import BIAS, WEIGHTS
from bot.pool import Pool, cases_of_unit
from bot.question.ideas import REQUEST
from bot.question.references import defines, holds_type, references_of
from bot.selecting import Choice, covered
from knowledge import countries

if TYPE_CHECKING:
    from bot.index import Index
    from bot.question.ideas import Idea
    from bot.question.reading import Question

SOFT_TYPES = frozenset({"reason", "place", "actor"})
"""Types that a sentence can meet without any mark that shows it."""
AMOUNTS = frozenset({"number", "money", "duration", "link", "day", "age"})
"""Types without which there is no answer: a sentence without a number does not say how many."""
MEANT = 0.45
"""Strength from which a word stands for a concept itself and does not just point at it."""
NEAREST = 0.5
"""Share of the topic, against the sentence that holds most, from which a sentence can carry the amount asked for."""
TYPE_WORDS = frozenset(
    [
        "year",
        "date",
        "day",
        "month",
        "number",
        "article",
        "paragraph",
        "provision",
        "section",
        "country",
        "place",
        "organisation",
        "organization",
        "body",
        "agency",
        "reference",
    ]
)
"""What is asked for by these words is met by its type, not by the word."""
WHOLES = ("all cases", "whole case")
"""Shapes of an answer that are asked for as such, whatever words stand in them."""
TOPIC_MET = 0.12
"""Share of what is asked, countries aside, below which nothing of it is met."""
FOCUS_MET = 0.3
"""What is asked for must be matched at least this well to count as met."""
UNCOVERED = 0.25
"""A match below this leaves an idea uncovered."""


@dataclass(frozen=True, slots=True)
class Features:
    """What the decision knows; every value is from 0 to 1.

    Coverage, as shares of the question's weight: ``coverage`` by all chosen sentences with their context, ``own_coverage``
    without it, ``sentence`` by the best single sentence alone, ``topic`` by that sentence with countries left aside.
    What is open: ``open_known`` and ``open_unknown`` by the term bank knowing it or not, ``largest_open`` the heaviest open
    idea, ``focus`` how badly what is asked for is met (0 met, 1 open), ``open_name`` whether a word written as a name is
    open. The kind of answer: ``type_missing`` the share of expected types that the best sentence lacks, ``detail`` and
    ``naming`` whether more than a mention, or a name, is asked for. The question: ``short`` 1 for one idea, falling with
    length; ``yes_no``, ``listing``, ``example``; ``number_asked`` whether an amount is asked for;
    ``elsewhere`` whether the sentence that is nearest in topic is about none of the countries named;
    ``follow_up`` whether the question leans on an earlier one. ``absolute`` is the weight that the best sentence matches, not as a
    share but against three words as rare as can be: long questions leave much open and can still be met; ``gap`` how far the
    best sentence left out lies behind the best of all.
    """

    coverage: float
    own_coverage: float
    sentence: float
    topic: float
    open_known: float
    open_unknown: float
    largest_open: float
    focus: float
    open_name: float
    type_missing: float
    detail: float
    naming: float
    short: float
    yes_no: float
    listing: float
    example: float
    number_asked: float
    elsewhere: float
    follow_up: float
    absolute: float
    gap: float

    def vector(self) -> tuple[float, ...]:
        """The values in the order of the fields."""
        return tuple(getattr(self, name) for name in self.__dataclass_fields__)

    def probability(self) -> float:
        """The estimated probability that sentences with these features answer: logistic in the features."""
        z = BIAS + sum(WEIGHTS[name] * getattr(self, name) for name in self.__dataclass_fields__)
        return 1.0 / (1.0 + math.exp(-z))


@dataclass(frozen=True, slots=True)
class Decision:
    """Whether to answer, the probability that the sentences answer, the words left uncovered, and the reasons."""

    answer: bool
    probability: float
    unmatched: tuple[str, ...]
    reasons: tuple[str, ...]


def features_of(question: Question, pool: Pool, choice: Choice, index: Index) -> Features:
    """Measure the chosen sentences against what the question itself says (words carried from earlier turns aside)."""
    said = _said(question, pool)
    weights = {i: pool.weights[i] for i in said}
    total = sum(weights.values()) or 1.0
    rows = [row for row in pool.ranked if row.unit in choice.units]
    full, own = covered(pool, choice.units), covered(pool, choice.units, own=True)
    open_weights = {i: w for i, w in weights.items() if full[i] < UNCOVERED and not pool.ideas[i].light}
    known = sum(w for i, w in open_weights.items() if pool.ideas[i].concepts)
    topical = {i: w for i, w in weights.items() if not pool.ideas[i].name}
    best = max(rows, key=lambda row: sum(w * row.own[i] for i, w in topical.items()), default=None)
    expects = question.intent.expects - SOFT_TYPES
    text = index.text(best.unit) if best else ""
    focus = [full[i] for i in said if pool.ideas[i].focus and pool.ideas[i].text not in TYPE_WORDS]
    intent = question.intent
    return Features(
        coverage=sum(w * full[i] for i, w in weights.items()) / total,
        own_coverage=sum(w * own[i] for i, w in weights.items()) / total,
        sentence=sum(w * best.own[i] for i, w in weights.items()) / total if best else 0.0,
        topic=sum(w * best.own[i] for i, w in topical.items()) / (sum(topical.values()) or 1.0) if best else 0.0,
        open_known=known / total,
        open_unknown=(sum(open_weights.values()) - known) / total,
        largest_open=max(open_weights.values(), default=0.0) / index.statistics.idf(0),
        focus=1.0 - min(1.0, min(focus) / FOCUS_MET) if focus else 0.0,
        open_name=float(any(full[i] < FOCUS_MET for i in said if pool.ideas[i].capital)),
        type_missing=sum(1 for e in expects if not holds_type(text, e)) / max(1, len(expects)),
        detail=float(intent.detail),
        naming=float(intent.naming),
        short=1.0 / max(1, len([i for i in said if not pool.ideas[i].light])),
        yes_no=float(intent.yes_no),
        listing=float(intent.listing),
        example=float(intent.example),
        number_asked=float(bool(intent.expects & AMOUNTS)),
        follow_up=float(any(idea.origin == "earlier question" for idea in pool.ideas)),
        absolute=min(1.0, sum(w * best.own[i] for i, w in weights.items()) / (3 * index.statistics.idf(0)))
        if best
        else 0.0,
        gap=_gap(pool, choice),
        elsewhere=float(bool(best and question.countries and not _is_about(best.unit, question, index))),
    )


def _gap(pool: Pool, choice: Choice) -> float:
    """How far the best sentence left out lies behind the best of all, as a share of that one's score."""
    left = next((row.score for row in pool.ranked if row.unit not in choice.units), 0.0)
    return (pool.ranked[0].score - left) / pool.ranked[0].score if pool.ranked and pool.ranked[0].score else 0.0


def _is_about(unit: int, question: Question, index: Index) -> bool:
    """Whether a sentence, or the case it belongs to, is about a country that the question names."""
    about = {code for case in cases_of_unit(unit, index) for code in index.library.cases[case].countries}
    return bool(about & set(question.countries)) or any(
        countries.names_country(index.text(unit), c) for c in question.countries
    )


def _said(question: Question, pool: Pool) -> list[int]:
    """The ideas of the question itself; all of them where it says next to nothing by itself ("Since when?", "Who took part?")."""
    said = [i for i, idea in enumerate(pool.ideas) if idea.origin != "earlier question" and idea.factor > REQUEST]
    own = sum(1 for i in said if not pool.ideas[i].light)
    leans = len(said) < len(pool.ideas)
    bare = own == 0 or (leans and own == 1 and question.intent.expects & {"date", "actor", "place", "frequency"})
    return list(range(len(pool.ideas))) if bare else said


def contradictions(question: Question, pool: Pool, choice: Choice, index: Index) -> list[str]:
    """Reasons why the sentences cannot answer, whatever they cover: references, years, names, countries that differ."""
    texts = " ".join(index.text(unit) for unit in choice.units)
    cases = {case for unit in choice.units for case in cases_of_unit(unit, index)}
    years = {str(year) for case in cases for year in index.library.cases[case].years}
    held, asked = references_of(texts), question.references
    reasons = []
    for kind, word in (("articles", "article"), ("paragraphs", "paragraph"), ("comments", "general comment")):
        missing = getattr(asked, kind) - getattr(held, kind)
        if missing:
            reasons.append(f"the question speaks of {word} {', '.join(sorted(missing))}, the sources found do not")
    years |= references_of(" ".join(_surroundings(unit, index) for unit in choice.units)).years
    missing_years = {year for year in asked.years if year not in held.years and year not in years}
    if missing_years:
        reasons.append(f"the question speaks of {', '.join(sorted(missing_years))}, the sources found do not")
    if question.names:
        reasons.append(f"no source names {', '.join(question.names)}")
    reasons += _places(question, choice, index)
    said = _said(question, pool)
    topical = [
        (i, weight)
        for i, weight in enumerate(pool.weights)
        if i in said and not pool.ideas[i].name and not pool.ideas[i].light
    ]
    full = covered(pool, choice.units)
    reasons += [f"no sentence found speaks of {name}" for name in _open_names(question, pool, full)]
    asked_for = [pool.ideas[i].text for i, _ in topical if full[i] < UNCOVERED and _decisive(pool.ideas[i], index)]
    if asked_for:
        reasons.append(f"the question is about something that no sentence found speaks of: {', '.join(asked_for)}")
    near = _nearest(pool, choice, [i for i, _ in topical])
    for amount in sorted(question.intent.expects & AMOUNTS):
        if not any(holds_type(index.text(unit), amount) for unit in near):
            reasons.append(f"no {amount} stands in the sentences found")
    if question.intent.listing and len(choice.units) == 1 and index.text(choice.units[0]).rstrip().endswith(":"):
        reasons.append("the sentence found would introduce a list, but the source has none behind it")
    leans = any(idea.origin == "earlier question" for idea in pool.ideas)
    if (
        choice.shape not in WHOLES
        and not leans
        and topical
        and sum(w * full[i] for i, w in topical) < TOPIC_MET * sum(w for _, w in topical)
    ):
        reasons.append("nothing of what is asked stands in the sentences found")
    if question.intent.definition and not any(
        defines(idea.text, index.text(unit)) for unit in choice.units for idea in question.ideas
    ):
        reasons.append("no sentence found says what it means")
    return reasons


def _open_names(question: Question, pool: Pool, full: list[float]) -> list[str]:
    """Names of several words in the question of which no sentence found holds any ("the World Bank")."""
    names: list[list[int]] = []
    for i, idea in enumerate(pool.ideas):
        if not idea.capital or idea.origin == "earlier question" or question.text.istitle():
            continue
        if names and pool.ideas[names[-1][-1]].span[1] + 1 == idea.span[0]:
            names[-1].append(i)
        else:
            names.append([i])
    several = [name for name in names if len(name) > 1 and all(full[i] < UNCOVERED for i in name)]
    return [question.text[pool.ideas[name[0]].span[0] : pool.ideas[name[-1]].span[1]] for name in several]


def _decisive(idea: Idea, index: Index) -> bool:
    """Whether a word stands for something that must be in the sentence itself ("repeal", "fee", "penalty")."""
    return any(strength >= MEANT and concept in index.lexicon.decisive for concept, strength in idea.concepts.items())


def _nearest(pool: Pool, choice: Choice, topical: list[int]) -> list[int]:
    """The chosen sentences that hold, in their own words, at least half as much of the topic as the one that holds most."""
    held = {
        row.unit: sum(pool.weights[i] * row.own[i] for i in topical) for row in pool.ranked if row.unit in choice.units
    }
    most = max(held.values(), default=0.0)
    return [unit for unit in choice.units if held.get(unit, 0.0) >= NEAREST * most]


def _surroundings(unit: int, index: Index) -> str:
    """The passage of a sentence with its headings and the title of its source: what is said there is said of the sentence."""
    passage = index.library.passages[index.units[unit].passage]
    text = index.library.quote(passage.source, (passage.start, passage.end))
    return " ".join((index.library.sources[passage.source].title, *passage.heading, text))


def _places(question: Question, choice: Choice, index: Index) -> list[str]:
    """Countries and regions of the question that no chosen sentence, and no case of one, is about."""
    if not (question.countries or question.regions):
        return []
    about = {
        code
        for unit in choice.units
        for case in cases_of_unit(unit, index)
        for code in index.library.cases[case].countries
    }
    texts = [_surroundings(unit, index) for unit in choice.units]
    spoken: dict[str, list[str]] = {}
    for mention in countries.find_countries(question.text):
        spoken.setdefault(mention.code, []).append(question.text[mention.start : mention.end].casefold())
    missing = [
        c
        for c in question.countries
        if c not in about
        and not any(countries.names_country(t, c) for t in texts)
        and not any(word in text.casefold() for text in texts for word in spoken.get(c, ()))
    ]
    reasons = [f"no sentence found is about {countries.name_of(code)}" for code in missing]
    for region in question.regions:
        name = countries.region_name(region)
        words = [name, *(question.text[r.start : r.end] for r in countries.find_regions(question.text))]
        held = countries.countries_of(region) & about or any(
            word.casefold() in text.casefold() for word in words for text in texts
        )
        if not held and not question.countries:
            reasons.append(f"no sentence found is about {name}")
    return reasons


def decide(question: Question, pool: Pool, choice: Choice, index: Index) -> Decision:
    """Answer or abstain."""
    full = covered(pool, choice.units)
    unmatched = tuple(
        idea.text
        for idea, match, weight in zip(pool.ideas, full, pool.weights, strict=True)
        if match < UNCOVERED and not idea.light and idea.origin != "earlier question" and weight > 0
    )
    if not choice.units:
        return Decision(False, 0.0, unmatched, ("no sentence shares a word or a meaning with the question",))
    reasons = contradictions(question, pool, choice, index)
    features = features_of(question, pool, choice, index)
    probability = features.probability()
    facts = (
        f"the sentences cover {features.coverage:.0%} of what was asked ({features.own_coverage:.0%} in their own words)",
        f"estimated chance that they answer: {probability:.0%}",
    )
    if choice.shape in WHOLES:
        return Decision(not reasons, probability, unmatched, (*reasons, *facts))
    return Decision(probability >= 0.5 and not reasons, probability, unmatched, (*reasons, *facts))
