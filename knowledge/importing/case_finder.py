"""Case examples in a source, found at import and proposed as drafts.

An example is a country's experience that the text itself sets apart: behind "E.g.:" or another marker, in a list announced
as examples, or under a heading such as "Case studies". It takes along what goes on with it: the bullets below and paragraphs
that point back. What only looks so (lists of professions, references, remarks in brackets, countries named in
passing) is left alone, or proposed as uncertain.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from operator import itemgetter
from typing import TYPE_CHECKING

from knowledge.countries import name_of, names_country
from knowledge.importing.case_drafts import Anchor, CaseDraft, anchor, draft_id, with_free_id
from knowledge.importing.case_markers import marker_at
from knowledge.importing.case_names import actors_in, laws_in
from knowledge.importing.case_openings import Opening, Openings
from knowledge.importing.case_places import citations_in, places_in
from knowledge.importing.case_sentences import (
    is_gerund,
    is_normative,
    points_back,
    speaks_of_the_country,
    tells_past,
)
from knowledge.importing.case_topics import topics_of
from knowledge.untrusted import shorten
from knowledge.years import year_mentions, years_in

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from knowledge.model import Passage, Source, Span

__all__ = ["CaseDraft", "find_case_drafts"]

_MOST_PASSAGES = 40
_MOST_ACTIONS = 60
_EVERYBODY = frozenset(
    {"unicef", "crc committee", "ohchr", "undp", "who", "world bank", "council of europe", "european union"}
)
"""Actors of so many texts that naming them again is no sign of going on."""
_LEADING_PLACE = re.compile(r"^(?:in|within|concerning|for)\s+(?:the\s+)?[^,:;.]{2,40}[,:]\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Part:
    """A stretch of the source that belongs to a case, and the sentences in it."""

    start: int
    end: int
    sentences: tuple[Span, ...]
    passage: str


def find_case_drafts(source: Source, passages: Sequence[Passage], taken: Collection[str] = ()) -> tuple[CaseDraft, ...]:
    """Propose the case examples of ``source``.

    ``passages`` are those of the source, in order; ``taken`` are ids of cases that are in use already. Drafts come in the
    order of the source, each with an id of its own.
    """
    own = [passage for passage in passages if passage.source == source.id]
    finder = Openings(source, own)
    openings = sorted(finder.find(), key=lambda opening: opening.start)
    used = set(taken)
    drafts = []
    for opening in openings:
        draft = _draft(source, own, opening, _parts(finder, opening))
        if draft:
            draft = with_free_id(draft, used)
            used.add(draft.id)
            drafts.append(draft)
    return tuple(drafts)


def _parts(finder: Openings, opening: Opening) -> list[_Part]:
    """Give the stretches that belong to a case: its opening, and the passages that go on with it."""
    passages = finder.passages
    opener = passages[opening.at]
    parts = [_part(opener, opening.start, opening.end)]
    if opening.lead:
        above = next((p for p in passages[: opening.at] if p.start <= opening.lead[0] < p.end), opener)
        parts.insert(0, _Part(*opening.lead, (opening.lead,), above.id))
    if not opening.last:
        return parts
    at = opening.at + 1
    while at < len(passages) and len(parts) < _MOST_PASSAGES:
        passage = passages[at]
        if passage.heading != opener.heading or at in finder.found:
            break
        if not opening.section and not _goes_on(finder, opening, parts, at):
            break
        parts.append(_part(passage, passage.start, passage.end))
        at += 1
    return parts


def _part(passage: Passage, start: int, end: int) -> _Part:
    sentences = passage.sentences or ((passage.start, passage.end),)
    first = max(0, bisect_right(sentences, start, key=itemgetter(0)) - 1)
    last = bisect_left(sentences, end, key=itemgetter(0))
    clipped = ((max(start, s), min(end, e)) for s, e in sentences[first:last])
    return _Part(start, end, tuple((s, e) for s, e in clipped if s < e), passage.id)


def _goes_on(finder: Openings, opening: Opening, parts: Sequence[_Part], at: int) -> bool:
    """Tell whether the passage at index ``at`` belongs to the case whose parts stand right before it."""
    passages = finder.passages
    passage, before, opener = passages[at], passages[at - 1], passages[opening.at]
    text = finder.text(at)
    marker = marker_at(text)
    if marker and marker.strength != "weak":
        return False
    if passage.parent and any(part.passage == passage.parent for part in parts):
        return True
    if passage.kind == "item":
        if opener.kind == "item" and passage.depth <= opener.depth:
            return _continues(finder, opening, parts, text)
        introduced = next((p for p in passages[:at] if passage.lead_in and p.start <= passage.lead_in[0] < p.end), None)
        if introduced:
            return any(part.passage == introduced.id for part in parts)
        if before.list_id == passage.list_id and any(part.passage == before.id for part in parts):
            return _item_continues(finder, opening, parts, text)
        return _item_begins(finder, opening, parts, text)
    return _continues(finder, opening, parts, text)


def _other_country(opening: Opening, text: str) -> bool | None:
    """Tell whether a text is about another country (True), about this one (False), or names none (None)."""
    places = places_in(text)
    if any(place.mention.code in opening.countries for place in places):
        first = next((place for place in places if place.weight == 4), None)
        return first is not None and first.mention.code not in opening.countries
    return True if any(place.weight >= 2 for place in places) else None


def _continues(finder: Openings, opening: Opening, parts: Sequence[_Part], text: str) -> bool:
    """Tell whether a paragraph goes on with the case: it must show that it does."""
    other = _other_country(opening, text)
    if other is True:
        return False
    if other is False:
        return not re.match(r"(?:unlike|other|many|most|some|in other)\b", text, re.IGNORECASE)
    told = " ".join(finder.source.text[part.start : part.end] for part in parts)
    if is_normative(text) and not (points_back(text, told) and tells_past(text)):
        return False
    if points_back(text, told):
        return tells_past(text) or speaks_of_the_country(text)
    return _shares_name(text, told) and tells_past(text)


def _shares_name(text: str, told: str) -> bool:
    """Tell whether a text begins with a body or law that the case has named."""
    start = text[:80].casefold()
    named = [name.name for name in (*actors_in(told), *laws_in(told))]
    for name in named:
        folded = name.casefold()
        if folded in _EVERYBODY:
            continue
        last = folded.rsplit(" ", 1)[-1]
        if folded in start or (start.startswith("the ") and start[4:].startswith(last)):
            return True
    return False


def _item_begins(finder: Openings, opening: Opening, parts: Sequence[_Part], text: str) -> bool:
    """Tell whether a list that no sentence introduces goes on with the case above it."""
    other = _other_country(opening, text)
    if other is not None:
        return not other
    told = " ".join(finder.source.text[part.start : part.end] for part in parts)
    if is_normative(text) or is_gerund(text):
        return False
    if tells_past(text) or points_back(text, told) or speaks_of_the_country(text):
        return True
    return text[:1].islower()


def _item_continues(finder: Openings, opening: Opening, parts: Sequence[_Part], text: str) -> bool:
    """Tell whether an item goes on with the list above it, which belongs to the case."""
    other = _other_country(opening, text)
    if other is not None:
        return not other
    if text[:1].islower():
        return True
    told = " ".join(finder.source.text[part.start : part.end] for part in parts)
    if points_back(text, told) and tells_past(text):
        return True
    return not is_normative(text) and not is_gerund(text)


def _draft(source: Source, passages: Sequence[Passage], opening: Opening, parts: Sequence[_Part]) -> CaseDraft | None:
    """Write down what the parts of a case say, as far as it can be anchored."""
    text = source.text
    actions = [
        found
        for part in parts
        for start, end in part.sentences
        if (found := anchor(text, _label(text[start:end]), start, end))
    ][:_MOST_ACTIONS]
    heading = passages[opening.at].heading
    context = _heading_anchor(text, heading, parts[0].start) if opening.section or opening.by_heading else ()
    quotes = [found.quote for found in (*actions, *context)]
    codes = [code for code in _countries(text, opening, parts) if any(names_country(quote, code) for quote in quotes)]
    if not codes or not actions:
        return None
    told = "\n".join(text[part.start : part.end] for part in parts)
    subject = heading[-1] if len(heading) > 1 else ""
    topics = topics_of(told, subject)
    title = _title(codes, told, parts[1:] if opening.lead else parts, text)
    draft = CaseDraft(
        id="",
        title=title,
        source=source.id,
        countries=tuple(codes),
        years=tuple(year for year in _years(text, parts) if any(year in years_in(quote) for quote in quotes)),
        topics=topics,
        laws=_anchored(text, parts, laws=True),
        actors=_anchored(text, parts, laws=False),
        actions=tuple(actions),
        context=tuple(context),
        start=parts[0].start,
        end=parts[-1].end,
        passages=tuple(part.passage for part in parts),
        certain=opening.certain,
        why=opening.why,
    )
    about = draft.laws[0].label if draft.laws else topics[0] if topics else title
    return replace(draft, id=draft_id(draft, about))


def _countries(text: str, opening: Opening, parts: Sequence[_Part]) -> list[str]:
    """Give the countries of the opening, and those of later sentences that begin "In X, ..."."""
    codes = list(opening.countries)
    for part in parts:
        for start, end in part.sentences:
            sentence = text[start:end]
            if not re.match(r"in\s", sentence, re.IGNORECASE) or start == parts[0].start:
                continue
            first = next((place for place in places_in(sentence) if place.weight == 4), None)
            if first and first.mention.how == "name":
                codes.append(first.mention.code)
    return list(dict.fromkeys(codes))


def _years(text: str, parts: Sequence[_Part]) -> list[int]:
    """Give the years of a case; those of literature it cites only where it has no others."""
    own: set[int] = set()
    cited: set[int] = set()
    for part in parts:
        piece = text[part.start : part.end]
        citations = citations_in(piece)
        for mention in year_mentions(piece):
            inside = any(start <= mention.start < end for start, end in citations)
            (cited if inside else own).add(mention.year)
    return sorted(own or cited)


def _anchored(text: str, parts: Sequence[_Part], *, laws: bool) -> tuple[Anchor, ...]:
    """Anchor the laws or actors that the parts name to the sentences that name them."""
    found: dict[str, Anchor] = {}
    for part in parts:
        for start, end in part.sentences:
            sentence = text[start:end]
            cited = citations_in(sentence)
            for named in laws_in(sentence) if laws else actors_in(sentence):
                if any(first <= named.start < last for first, last in cited):
                    continue
                key = named.name.casefold()
                one = anchor(text, named.name, start, end) if key not in found else None
                if one:
                    found[key] = one
    return tuple(found.values())[:12]


def _heading_anchor(text: str, heading: Sequence[str], before: int) -> tuple[Anchor, ...]:
    """Quote the heading over a case, which may be all that names its country."""
    if not heading:
        return ()
    start = text.rfind(heading[-1], 0, before)
    found = anchor(text, heading[-1], start, start + len(heading[-1])) if start >= 0 else None
    return (found,) if found else ()


def _label(sentence: str) -> str:
    """Shorten a sentence to what fits on a line of a form."""
    return shorten(sentence.strip().rstrip(".;:"), 100)


def _title(codes: Sequence[str], told: str, parts: Sequence[_Part], text: str) -> str:
    """Name the countries, and say in the source's words what it is about."""
    names = ", ".join(name_of(code) for code in codes[:3]) + ("…" if len(codes) > 3 else "")
    sentences = [text[start:end] for part in parts for start, end in part.sentences]
    first = sentences[0] if sentences else told
    if len(first.split()) < 7 and len(sentences) > 1:
        first = sentences[1]
    clause = _LEADING_PLACE.sub("", first, count=1) if names_country(first[:60], codes[0]) else first
    clause = re.split(r"(?<=[a-z)])[;:](?=\s)", clause)[0].strip(" .,;:")
    return f"{names}: {shorten(clause, 90)}"
