"""From the road of a question to its explanation: worked out only when somebody asks why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.engines.base import search
from bot.explanation import Candidate, Considered, Explanation, TermWeight
from bot.replying import notes_of
from bot.retrieval import alternatives_of, by_own_idf, neighbours

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.index import Index
    from bot.question.ideas import Idea
    from bot.question.small_talk import Talk
    from bot.road import Road


def explain_talk(kind: Talk) -> Explanation:
    """The explanation of a reply to small talk."""
    return Explanation(understood=(f"small talk: {kind}",))


def explain(road: Road, index: Index) -> Explanation:
    """The explanation of the road."""
    question, pool, choice = road.question, road.pool, road.choice
    understood = [f"language: {question.language}", *notes_of(road, index)]
    wanted = [
        name
        for name in (
            "listing",
            "sequence",
            "comparison",
            "example",
            "all_cases",
            "whole_case",
            "yes_no",
            "definition",
            "verbatim",
            "negated",
        )
        if getattr(question.intent, name)
    ]
    if wanted:
        understood.append("kind of question: " + ", ".join(wanted).replace("_", " "))
    if question.intent.expects:
        understood.append("expected answer: " + ", ".join(sorted(question.intent.expects)))
    if road.link.carries:
        understood.append(f"a follow-up, because {road.link.why}")
    if road.focus:
        understood.append("confined to: " + ", ".join(road.focus))
    terms = tuple(
        TermWeight(
            idea.text,
            round(weight, 3),
            idea.origin,
            tuple(
                (k, round(v, 2))
                for k, v in sorted(
                    {
                        **idea.akin,
                        **idea.stems,
                        **{index.lexicon.labels.get(c, c): s for c, s in idea.concepts.items()},
                    }.items(),
                    key=lambda kv: (-round(kv[1], 2), kv[0]),
                )
            ),
        )
        for idea, weight in zip(pool.ideas, pool.weights, strict=True)
    )
    looked_at = []
    for scored in pool.ranked[:12]:
        taken = scored.unit in choice.units
        looked_at.append(
            Considered(
                passage=index.library.passages[index.units[scored.unit].passage].id,
                start=index.units[scored.unit].span[0],
                end=index.units[scored.unit].span[1],
                text=index.text(scored.unit),
                score=round(scored.score, 3),
                taken=taken,
                why=choice.why.get(scored.unit, "adds too little to the sentences taken"),
                shares=tuple(
                    (idea.text, round(share, 3))
                    for idea, share in zip(pool.ideas, scored.shares, strict=True)
                    if share > 0
                ),
            )
        )
    return Explanation(
        tuple(understood),
        terms,
        candidates(pool.ideas, road.ranked[:10], index),
        tuple(looked_at),
        (f"chosen as: {choice.shape}", *road.decision.reasons),
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
