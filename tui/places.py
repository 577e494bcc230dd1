"""A place in a source that a reader can be led to, with the words that stand beside it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.answer import Answer, Citation
    from knowledge.model import CaseExample, Claim, Library, Source

MOVED = "The source has changed since; the quotation may stand elsewhere in it than its reference says."


@dataclass(frozen=True, slots=True)
class Place:
    """Where to look: ``start``/``end`` are code-point offsets into the text of ``source`` (an id).

    ``mark`` is how the reader knows it ("[1]", "(2)", ""), ``where`` the heading path and locator in words,
    ``reference`` the formatted reference, ``note`` what else there is to know about it; ``near`` says that it is near
    and does not answer. ``quote`` is what has to stand there, "" where that is not known. ``case`` is the id of the case
    example of which it carries a claim.
    """

    source: str
    start: int
    end: int
    mark: str = ""
    title: str = ""
    where: str = ""
    reference: str = ""
    note: str = ""
    near: bool = False
    quote: str = ""
    case: str = ""


def place_of_citation(citation: Citation, *, answers: bool = True) -> Place:
    """Say where ``citation`` stands; ``answers`` False for a related passage, which does not answer."""
    return Place(
        citation.source,
        citation.start,
        citation.end,
        f"[{citation.n}]" if answers else f"({citation.n})",
        citation.title,
        where(citation.heading, citation.locator),
        citation.reference,
        "" if answers else "Near, but not an answer.",
        near=not answers,
        quote=citation.quote,
    )


def places_of_answer(answer: Answer) -> tuple[Place, ...]:
    """Give the places a reader can step through: the citations, or the related passages where nothing is cited."""
    if answer.citations:
        return tuple(place_of_citation(citation) for citation in answer.citations)
    return tuple(place_of_citation(citation, answers=False) for citation in answer.related)


def place_of_claim(case: CaseExample, claim: Claim, library: Library) -> Place:
    """Say where the quotation stands that carries ``claim``."""
    source = library.sources.get(claim.source)
    return Place(
        claim.source,
        claim.start,
        claim.end,
        "",
        source.title if source else claim.source,
        _where_at(claim.source, claim.start, library),
        source_reference(source) if source else "",
        f"{case.title}: {claim.label}" if claim.label else case.title,
        quote=claim.quote,
        case=case.id,
    )


def _where_at(source: str, start: int, library: Library) -> str:
    passage = next((p for p in library.passages if p.source == source and p.start <= start < p.end), None)
    return where(passage.heading, passage.locator) if passage else ""


def still_there(place: Place, library: Library) -> Place | None:
    """Give ``place`` where its quotation stands now; None where the source no longer holds it, or is gone.

    A conversation is kept longer than a source stays the same. A citation that has moved says so in its note: its
    reference is that of the place where it stood. The quotation of a case example is told anew with its place.
    """
    source = library.sources.get(place.source)
    if source is None:
        return None
    if place.case and (now := _claim_now(place, library)):
        return now
    if not place.quote or source.text[place.start : place.end] == place.quote:
        return place
    start = source.text.find(place.quote)
    if start < 0:
        return None
    if place.case:  # the case example is gone, or quotes something else now
        found = _where_at(place.source, start, library)
        return replace(place, start=start, end=start + len(place.quote), where=found)
    note = place.note if MOVED in place.note else " ".join(filter(None, (place.note, MOVED)))
    return replace(place, start=start, end=start + len(place.quote), note=note)


def _claim_now(place: Place, library: Library) -> Place | None:
    """Give the place of the claim that ``place`` was made of, as the library holds it now; None where it is gone."""
    case = library.cases.get(place.case)
    claims = [one for one in case.claims if (one.source, one.quote) == (place.source, place.quote)] if case else []
    found = [place_of_claim(case, claim, library) for claim in claims] if case else []
    return next((one for one in found if one.note == place.note), found[0] if found else None)


def gone(place: Place, library: Library) -> str:
    """Say in a sentence why ``place`` cannot be shown: its source is gone, or says something else now."""
    what = "has changed, and the quotation no longer stands in it"
    return f"The source {place.source} {what if place.source in library.sources else 'is no longer in the library'}."


def place_of_source(source: Source) -> Place:
    """Give the beginning of ``source``; nothing is highlighted."""
    return Place(source.id, 0, 0, "", source.title, "", source_reference(source))


def where(heading: tuple[str, ...], locator: str) -> str:
    """Say in one line where something stands: the locator where it names the last heading, else both."""
    path = " › ".join(heading)
    if not locator or locator in heading:
        return path
    if not heading or heading[-1] in locator:
        return locator
    return f"{path} · {locator}"


def source_reference(source: Source) -> str:
    """Say who published ``source``, what it is called and where it is, in one line."""
    return ", ".join(part for part in (source.publisher, source.title, source.symbol, source.date, source.url) if part)
