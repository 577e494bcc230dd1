"""The answer to a question, as values and as the JSON that other tools read (design/architecture.md)."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Literal

Status = Literal["answered", "not_found", "chitchat"]


@dataclass(frozen=True, slots=True)
class Citation:
    """Where a quotation stands.

    ``n`` is its number in the answer, from 1. ``start``/``end`` are code-point offsets into the text of ``source``;
    ``quote`` is exactly the text between them. ``label`` is the bracketed help for the reader ("UNICEF", "Chile")
    that is no part of the quotation, "" where none is needed. ``lead_in`` is the sentence that introduces the list a
    list item stands in, "" elsewhere.
    """

    n: int
    source: str
    passage: str
    title: str
    heading: tuple[str, ...]
    locator: str
    quote: str
    start: int
    end: int
    reference: str
    label: str = ""
    lead_in: str = ""


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence or list item of the answer, verbatim, with the numbers of its citations."""

    text: str
    citations: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class CaseMatch:
    """A case example shown beside an answer, why it matched, and the citations that carry it."""

    id: str
    title: str
    countries: tuple[str, ...]
    why: tuple[str, ...]
    citations: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """What the bot says to one question; ``as_json`` gives the published form.

    ``language`` (BCP 47) is that of the question, in which everything is said that is no quotation.
    """

    question: str
    understood: str
    status: Status
    answer: str
    statements: tuple[Statement, ...] = ()
    citations: tuple[Citation, ...] = ()
    cases: tuple[CaseMatch, ...] = ()
    other_cases: tuple[CaseMatch, ...] = ()
    related: tuple[Citation, ...] = ()
    unmatched: tuple[str, ...] = ()
    suggestions: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    language: str = "en"

    def as_json(self) -> dict[str, Any]:
        """The answer as a JSON object: the keys of the design, tuples as lists."""
        return asdict(self)
