"""From the road of a question to its explanation: worked out only when somebody asks why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.engines.base import search
from bot.explanation import Candidate, Considered, Explanation, TermWeight
from bot.replying import notes_of
from bot.retrieval import alternatives_of, by_own_idf, neighbours
from bot.weighing.choice import NAMED_SECTION, SIDE_BY_SIDE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.indexing.index import Index
    from bot.question.ideas import Idea
    from bot.question.small_talk import Talk
    from bot.road import Road
    from bot.weighing.pool import Pool


_LANGUAGES = {"en": "English", "es": "Spanish", "fr": "French", "ru": "Russian", "ar": "Arabic", "zh": "Chinese"}
_TALK: dict[str, str] = {
    "greeting": "a greeting",
    "thanks": "thanks",
    "aside": "a remark",
    "complaint": "a complaint",
    "farewell": "a farewell",
    "identity": "a question about who answers here",
    "ability": "a question about what can be asked",
    "summary": "a wish for a summary",
    "sources": "a question about what the library holds",
    "keys": "a question about how the program is used",
}
_ASKED = {
    "listing": "asks for a list",
    "sequence": "asks for events in their order",
    "comparison": "asks for a comparison",
    "example": "asks for the experience of a country",
    "all_cases": "asks which case examples there are",
    "whole_case": "asks what happened, or happens",
    "yes_no": "asks for yes or no",
    "definition": "asks what a word means",
    "verbatim": "asks for a passage by its place",
    "negated": "asks for what is not so",
}
"""What is told of the fields of :class:`bot.question.asked.intent.Intent` where they hold."""
_EXPECTED = {
    "date": "when",
    "day": "on which day",
    "month": "in which month",
    "age": "an age",
    "duration": "how long",
    "term": "within what time",
    "frequency": "how often",
    "money": "a sum of money",
    "number": "a number",
    "reference": "a law, article or document",
    "actor": "who",
    "place": "where",
    "title": "a title",
    "link": "a web address",
    "effect": "what came of it",
    "reason": "why",
}
"""What is told of the types of answer that an intent expects."""
_CHOSEN = {
    "fact": "the sentence that fits best, with others that fit nearly as well",
    "several": "several sentences that stand close together",
    "list": "a list",
    "list items": "the items of a list that the question singles out",
    "doings": "the list of what somebody does",
    "comparison": "sentences on each side of a comparison",
    SIDE_BY_SIDE: "sentences on each of the countries",
    NAMED_SECTION: "everything under the heading that was asked for",
    "whole place": "everything at the place that was asked for",
    "example": "a case example",
    "all cases": "the beginning of each case example",
    "whole case": "everything that a case example quotes",
    "example of that": "an example of what was spoken of before",
    "quoted again": "what was quoted before and is asked for again",
    "what follows": "what stands next to the sentences quoted before",
    "what comes next": "what comes next in the source",
    "several questions": "an answer to each of several questions",
    "nothing": "nothing",
}
"""What is told of the shape of a :class:`bot.weighing.choice.Choice`: its own names are for the code."""


def explain_talk(kind: Talk) -> Explanation:
    """The explanation of a reply to small talk."""
    return Explanation(understood=(f"small talk: {_TALK.get(kind, kind)}",))


def explain(road: Road, index: Index, *, refused: bool = False) -> Explanation:
    """The explanation of the road; where the question was ``refused``, nothing counts as taken."""
    return Explanation(
        tuple(_understood(road, index)),
        tuple(_terms(road.pool, index)),
        candidates(road.pool.ideas, road.ranked[:10], index),
        tuple(_looked_at(road, index, refused=refused)),
        (
            *(["not answered"] if refused else []),
            f"what was chosen: {_CHOSEN.get(road.choice.shape, road.choice.shape)}",
            *road.decision.told,
        ),
    )


def _understood(road: Road, index: Index) -> Iterator[str]:
    """What was read out of the question, a line each."""
    intent, language = road.question.intent, road.question.language
    yield f"language: {_LANGUAGES.get(language, language)}"
    yield from notes_of(road, index)
    if wanted := [told for name, told in _ASKED.items() if getattr(intent, name)]:
        yield f"it {', '.join(wanted)}"
    if intent.expects:
        yield "what an answer has to say: " + ", ".join(_EXPECTED.get(name, name) for name in sorted(intent.expects))
    if road.link.carries:
        yield f"a follow-up, because {road.link.why}"
    if road.focus:
        titles = (f"“{index.library.cases[case].title}”" for case in road.focus)
        yield f"looked for only where these case examples are told: {', '.join(titles)}"


def _terms(pool: Pool, index: Index) -> Iterator[TermWeight]:
    """What was searched for, each with what counted as the same and how much."""
    for idea, weight in zip(pool.ideas, pool.weights, strict=True):
        concepts = {index.lexicon.labels.get(concept, concept): s for concept, s in idea.concepts.items()}
        same = [(word, round(strength, 2)) for word, strength in {**idea.stems, **idea.akin, **concepts}.items()]
        same.sort(key=lambda one: (-one[1], one[0]))
        yield TermWeight(idea.text, round(weight, 3), idea.origin, tuple(same))


def _looked_at(road: Road, index: Index, *, refused: bool) -> Iterator[Considered]:
    """The best dozen sentences, each with why it was taken or left, or would have been taken."""
    pool, choice = road.pool, road.choice
    for scored in pool.ranked[:12]:
        unit = index.units[scored.unit]
        why = choice.why.get(scored.unit, "adds too little to the sentences taken")
        shares = zip(pool.ideas, scored.shares, strict=True)
        yield Considered(
            passage=index.library.passages[unit.passage].id,
            start=unit.span[0],
            end=unit.span[1],
            text=index.text(scored.unit),
            score=round(scored.score, 3),
            taken=scored.unit in choice.units and not refused,
            why=f"{why}, but the question was not answered" if refused and scored.unit in choice.units else why,
            shares=tuple((idea.text, round(share, 3)) for idea, share in shares if share > 0),
        )


def candidates(ideas: Sequence[Idea], ranked: Sequence[tuple[int, float]], index: Index) -> tuple[Candidate, ...]:
    """The ranked passages with the share of each idea in the score, for the explanation."""
    wanted = {number for number, _ in ranked}
    shares: dict[int, list[tuple[str, float]]] = {number: [] for number in wanted}
    for idea in ideas:
        found = search(index.engine, [(idea.factor, by_own_idf(alternatives_of(idea), index))])
        for number, value in found.items():
            if number in wanted:
                shares[number].append((idea.text, round(value, 4)))
    for pair in neighbours(ideas):
        for number, value in search(index.engine, [pair]).items():
            if number in wanted:
                shares[number].append((f"{pair[1][0][0]} (side by side)", round(value, 4)))
    return tuple(
        Candidate(index.library.passages[number].id, round(score, 4), tuple(shares[number])) for number, score in ranked
    )
