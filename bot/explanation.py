"""What every step of answering knew and decided: the values behind ``--explain`` and "Why this answer?"."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TermWeight:
    """One idea of the question as it was searched.

    ``text`` is the question's own word or phrase; ``weight`` its importance (idf, 0 or more); ``origin`` says how it
    came in: "question", "spelling", "acronym", "earlier question"; ``alternatives`` are the words and concepts
    that count as a match, with their weights (0 to 1).
    """

    text: str
    weight: float
    origin: str
    alternatives: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """A passage that retrieval found: its score and the share of each idea in it (shares sum to the score)."""

    passage: str
    score: float
    shares: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class Considered:
    """A sentence or list item that was looked at as evidence, and why it was taken or left."""

    passage: str
    start: int
    end: int
    text: str
    score: float
    taken: bool
    why: str
    shares: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Explanation:
    """The road of one question.

    ``understood`` are plain sentences on how the question was read (language, spelling, acronyms, kind of question,
    follow-up); ``decision`` are plain sentences on why it was answered or not.
    """

    understood: tuple[str, ...] = ()
    terms: tuple[TermWeight, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    evidence: tuple[Considered, ...] = ()
    decision: tuple[str, ...] = ()
