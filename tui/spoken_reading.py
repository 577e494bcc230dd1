"""Sources, case examples and the road of a question in words alone; see :mod:`tui.spoken_answer`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.wording import say
from knowledge.countries import name_of
from knowledge.reports import counted
from tui.spoken_answer import place_in_words
from tui.text import harmless_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.answer import Citation
    from bot.explanation import Explanation
    from bot.service import SearchHit
    from knowledge.model import CaseExample, Library, Passage, Source

_MOST_CANDIDATES = 8
_MOST_EVIDENCE = 12
_MOST_ALTERNATIVES = 6


def quotation_in_words(
    library: Library, citation: Citation, total: int, *, answers: bool, language: str = "en"
) -> list[str]:
    """Say a quotation in its source: where it stands, what is before it, the quotation, what is after it."""
    what = "spoken_in_source" if answers else "spoken_near_in_source"
    lines = [say(what, language, n=citation.n, total=total)]
    lines.append(say("spoken_the_source", language, title=harmless_line(citation.title)))
    place = place_in_words(citation, language)
    lines += [say("spoken_the_place", language, place=place)] if place else []
    passages = source_passages(library, citation.source)
    at = passage_at(passages, citation.start)
    if at is None:
        return [*lines, say("spoken_the_quotation", language), harmless_line(citation.quote)]
    passage = passages[at]
    text = library.sources[citation.source].text
    introduced = "" if passage.lead_in is None else harmless_line(library.quote(passage.source, passage.lead_in))
    groups = [
        ("spoken_before", _text(library, passages[at - 1]) if at else ""),
        ("spoken_introduced", introduced if at and introduced != _text(library, passages[at - 1]) else ""),
        ("spoken_before_in", harmless_line(text[passage.start : citation.start])),
        ("spoken_the_quotation", harmless_line(citation.quote)),
        ("spoken_after_in", harmless_line(text[citation.end : max(citation.end, passage.end)])),
        ("spoken_after", _text(library, passages[at + 1]) if at + 1 < len(passages) else ""),
    ]
    for head, words in groups:
        lines += [say(head, language), words] if words else []
    return lines


def source_passages(library: Library, source: str) -> list[Passage]:
    """Give the passages of a source in order."""
    return [passage for passage in library.passages if passage.source == source]


def passage_at(passages: Sequence[Passage], offset: int) -> int | None:
    """Find the number of the passage that ``offset`` lies in, from 0; None where it lies in none."""
    return next((n for n, passage in enumerate(passages) if passage.start <= offset < passage.end), None)


def passages_in_words(library: Library, passages: Sequence[Passage]) -> list[str]:
    """Say passages one after the other, each new heading before them."""
    lines: list[str] = []
    heading: tuple[str, ...] = ()
    for passage in passages:
        if passage.heading and passage.heading != heading:
            heading = passage.heading
            lines.append(f"Heading: {', then '.join(harmless_line(part) for part in heading)}.")
        lines.append(f"{'List item: ' if passage.kind == 'item' else ''}{_text(library, passage)}")
    return lines


def _text(library: Library, passage: Passage) -> str:
    return harmless_line(library.quote(passage.source, (passage.start, passage.end)))


def source_head_in_words(library: Library, source: Source) -> list[str]:
    """Say what is known of a source."""
    facts = (
        ("Publisher", source.publisher),
        ("Kind", source.kind),
        ("Symbol", source.symbol),
        ("Date", source.date),
        ("Language", source.language),
        ("Address", source.url),
        ("Replaced by the source", source.superseded_by),
    )
    lines = [f"Source: {harmless_line(source.title)}."]
    lines += [f"{name}: {harmless_line(value)}" for name, value in facts if value]
    return [*lines, f"It has {counted(len(source_passages(library, source.id)), 'passage')}."]


def sources_list_in_words(library: Library) -> list[str]:
    """List the sources."""
    lines = [f"{counted(len(library.sources), 'source')}."]
    for number, source in enumerate(library.sources.values(), 1):
        bundled = "of the bundled library" if source.origin == "bundled" else "of your own library"
        lines.append(f"Source {number}: {harmless_line(source.title)}, {bundled}. To read it: /source {source.id}")
    return lines


def cases_list_in_words(cases: Sequence[CaseExample]) -> list[str]:
    """List case examples."""
    lines = [f"{counted(len(cases), 'case example')}."]
    for number, case in enumerate(cases, 1):
        facts = [f"Country: {', '.join(name_of(code) for code in case.countries)}."] if case.countries else []
        facts += [f"Years: {', '.join(map(str, case.years))}."] if case.years else []
        title = harmless_line(case.title)
        lines.append(f"Case example {number}: {title}. {' '.join(facts)} To read it: /case {case.id}")
    return lines


def case_in_words(library: Library, case: CaseExample) -> list[str]:
    """Say a case example: what it is, then each claim with the quotation that carries it."""
    facts = (
        ("Country", ", ".join(name_of(code) for code in case.countries)),
        ("Years", ", ".join(map(str, case.years))),
        ("Themes", ", ".join(map(harmless_line, case.topics))),
    )
    lines = [f"Case example: {harmless_line(case.title)}.", *(f"{name}: {value}." for name, value in facts if value)]
    for number, claim in enumerate(case.claims, 1):
        note = f", {harmless_line(claim.note)}" if claim.note else ""
        source = library.sources.get(claim.source)
        said = f"Claim {number} of {len(case.claims)}, {claim.part}: {harmless_line(claim.label)}{note}."
        lines.append(f"{said} Its quotation, from {harmless_line(source.title if source else claim.source)}:")
        lines.append(harmless_line(claim.quote))
    return lines


def explanation_in_words(explanation: Explanation, library: Library) -> list[str]:
    """Say how an answer was found: what was decided, understood, searched, found, taken and left."""
    lines = ["Why this answer.", *_sentences("Decided:", explanation.decision)]
    lines += _sentences("Understood:", explanation.understood)
    if explanation.terms:
        lines.append("Searched for:")
    for term in explanation.terms:
        also = [harmless_line(word) for word, _ in term.alternatives[:_MOST_ALTERNATIVES] if word != term.text]
        words = f" or {', '.join(also)}" if also else ""
        lines.append(
            f"{harmless_line(term.text)}{words}; weight {term.weight:.1f}, from: {harmless_line(term.origin)}."
        )
    candidates = explanation.candidates[:_MOST_CANDIDATES]
    passages = {passage.id: passage for passage in library.passages}
    if candidates:
        count = counted(len(explanation.candidates), "passage")
        shown = f", the best {len(candidates)} are" if len(explanation.candidates) > len(candidates) else ""
        lines.append(f"Found {count}{shown}:")
    for number, candidate in enumerate(candidates, 1):
        found = passages.get(candidate.passage)
        where = harmless_line(found.locator) if found else ""
        shares = ", ".join(f"{harmless_line(word)} {share:.1f}" for word, share in candidate.shares if share > 0)
        place = f"{harmless_line(candidate.passage)}{f', {where}' if where else ''}"
        lines.append(f"Passage {number}: {place}; score {candidate.score:.1f}: {shares}.")
    for considered in sorted(explanation.evidence, key=lambda one: not one.taken)[:_MOST_EVIDENCE]:
        verdict = "Taken" if considered.taken else "Left out"
        lines += [f"{verdict}: {harmless_line(considered.why)}. The sentence:", harmless_line(considered.text)]
    return lines


def _sentences(head: str, sentences: Sequence[str]) -> list[str]:
    return [head, *map(harmless_line, sentences)] if sentences else []


def hits_in_words(library: Library, hits: Sequence[SearchHit]) -> list[str]:
    """Say passages that hold words, whether they answer or not."""
    lines = [f"Found {counted(len(hits), 'passage')}, whether they answer or not."]
    for number, hit in enumerate(hits, 1):
        source = library.sources.get(hit.source)
        place = f", {harmless_line(hit.locator)}" if hit.locator else ""
        title = harmless_line(source.title if source else hit.source)
        lines.append(f"Passage {number}, in {title}{place}. To read it: /source {harmless_line(hit.passage)}")
        lines.append(harmless_line(hit.text))
    return lines
