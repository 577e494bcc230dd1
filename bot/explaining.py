"""From the road of a question to its explanation: worked out only when somebody asks why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.engines.base import search
from bot.explanation import Candidate, Considered, Explanation, TermWeight
from bot.replying import notes_of
from bot.retrieval import alternatives_of, by_own_idf, neighbours

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.index import Index
    from bot.pool import Pool
    from bot.question.ideas import Idea
    from bot.question.small_talk import Talk
    from bot.road import Road


def explain_talk(kind: Talk) -> Explanation:
    """The explanation of a reply to small talk."""
    return Explanation(understood=(f"small talk: {kind}",))


_TOLD_OF_INTENT = (
    "listing", "sequence", "comparison", "example", "all_cases", "whole_case", "yes_no", "definition", "verbatim", "negated",
)  # fmt: skip
"""Fields of :class:`bot.question.intent.Intent` that are told by their names where they hold."""


def explain(road: Road, index: Index, *, refused: bool = False) -> Explanation:
    """The explanation of the road; where the question was ``refused``, nothing counts as taken."""
    return Explanation(
        tuple(_understood(road, index)),
        tuple(_terms(road.pool, index)),
        candidates(road.pool.ideas, road.ranked[:10], index),
        tuple(_looked_at(road, index, refused=refused)),
        (*(["refused"] if refused else []), f"chosen as: {road.choice.shape}", *road.decision.reasons),
    )


def _understood(road: Road, index: Index) -> Iterator[str]:
    """What was read out of the question, a line each."""
    intent = road.question.intent
    yield f"language: {road.question.language}"
    yield from notes_of(road, index)
    if wanted := [name for name in _TOLD_OF_INTENT if getattr(intent, name)]:
        yield "kind of question: " + ", ".join(wanted).replace("_", " ")
    if intent.expects:
        yield "expected answer: " + ", ".join(sorted(intent.expects))
    if road.link.carries:
        yield f"a follow-up, because {road.link.why}"
    if road.focus:
        yield "confined to: " + ", ".join(road.focus)


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
            why=f"{why}, but the question was refused" if refused and scored.unit in choice.units else why,
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
