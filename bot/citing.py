"""Citations: where a quotation stands, how it is referred to, and the bracketed label that makes it clear."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answer import Citation
from bot.indexing.remembered import once_for_each
from bot.indexing.subjects import has_pronoun_subject, named_by_pronoun
from bot.locating import locator_in
from bot.wording import joined
from knowledge import countries
from knowledge.home import home_of
from knowledge.told_elsewhere import told_here

if TYPE_CHECKING:
    from bot.indexing.index import Index
    from knowledge.model import Passage, Source, Span


def reference_of(source: Source, passage: Passage, language: str = "en") -> str:
    """A formatted reference: publisher or symbol, title, date, place in the document, address."""
    parts = [part for part in (source.publisher, f"“{source.title}”", source.symbol, source.date) if part]
    text = ", ".join(parts)
    if locator := locator_in(passage, language):
        text += f", {locator}"
    return f"{text}. {source.url}" if source.url else f"{text}."


def label_of(unit: int, index: Index, language: str = "en") -> str:
    """What a reader must know to understand the quotation alone: whom "It" means, which country it is about.

    Countries are named in ``language``. Empty when the quotation says so itself. The label stands outside the quotation,
    in brackets.
    """
    text = index.text(unit)
    labels = []
    if has_pronoun_subject(text) and (subject := named_by_pronoun(unit, index.units, index.library)):
        labels.append(subject)
    for code in _countries_told_of(unit, index):
        name = countries.name_of(code, language)
        if not countries.names_country(text, code) and name not in labels:
            labels.append(name)
    return joined(labels, language)


@once_for_each
def _countries_told_of(unit: int, index: Index) -> tuple[str, ...]:
    """The countries of the case examples that a sentence belongs to; none where it tells of another place itself.

    Where its passage holds several case examples, it belongs to those that quote it, if any does.
    """
    passage, (start, end) = index.library.passages[index.units[unit].passage], index.units[unit].span
    cases = [index.library.cases[case] for case in passage.cases]
    quoting = [
        case
        for case in cases
        if any(one.source == passage.source and one.start < end and start < one.end for one in case.claims)
    ]
    codes = tuple(dict.fromkeys(code for case in quoting or cases for code in case.countries))
    if not codes:
        return ()
    source = index.library.sources[passage.source]
    spans = [span for span in passage.sentences if span[1] <= start]
    above = [passage.lead_in] if passage.lead_in and passage.lead_in[1] <= passage.start else []
    sentences = [source.text[first:last] for first, last in (*above, *spans, (start, end))]
    rest = f"{source.text[: passage.start]} {source.text[passage.end :]}"
    home = home_of(source.title, source.publisher, source.text)
    here = tuple(told_here(sentences, codes, home, rest, strict=True))
    return codes if here[-1] else ()


def cite(n: int, unit: int, index: Index, language: str = "en") -> Citation:
    """The citation of a unit as number ``n``, with label and place in ``language``."""
    span = index.units[unit].span
    passage = index.library.passages[index.units[unit].passage]
    lead_in = ""
    if passage.lead_in and passage.lead_in != span:
        lead_in = index.library.quote(passage.source, passage.lead_in)
    return cite_span(n, passage, span, index, label_of(unit, index, language), lead_in, language)


def cite_span(
    n: int, passage: Passage, span: Span, index: Index, label: str = "", lead_in: str = "", language: str = "en"
) -> Citation:
    """The citation of any span of a passage."""
    source = index.library.sources[passage.source]
    return Citation(
        n=n,
        source=source.id,
        passage=passage.id,
        title=source.title,
        heading=passage.heading,
        locator=locator_in(passage, language),
        quote=source.text[span[0] : span[1]],
        start=span[0],
        end=span[1],
        reference=reference_of(source, passage, language),
        label=label,
        lead_in=lead_in,
    )
