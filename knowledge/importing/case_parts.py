"""Which stretches of a source belong to one case example: where it opens, and what goes on with it below."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from operator import itemgetter
from typing import TYPE_CHECKING

from knowledge.importing.case_markers import marker_at
from knowledge.importing.case_names import actors_in, laws_in
from knowledge.importing.case_places import places_in
from knowledge.importing.case_sentences import (
    is_gerund,
    is_normative,
    points_back,
    speaks_of_the_country,
    tells_past,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.importing.case_openings import Opening, Openings
    from knowledge.model import Passage, Span

_MOST_PASSAGES = 40
"""A case example is no chapter: no more passages than this are taken to go on with it."""
_EVERYBODY = frozenset(
    {"unicef", "crc committee", "ohchr", "undp", "who", "world bank", "council of europe", "european union"}
)
"""Actors of so many texts that naming them again is no sign of going on."""


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the source that belongs to a case, and the sentences in it."""

    start: int
    end: int
    sentences: tuple[Span, ...]
    passage: str


def parts_of(finder: Openings, opening: Opening) -> list[Part]:
    """Give the stretches that belong to a case: its opening, and the passages that go on with it."""
    passages = finder.passages
    opener = passages[opening.at]
    parts = [_part(opener, opening.start, opening.end)]
    if opening.lead:
        above = next((p for p in passages[: opening.at] if p.start <= opening.lead[0] < p.end), opener)
        parts.insert(0, Part(*opening.lead, (opening.lead,), above.id))
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


def _part(passage: Passage, start: int, end: int) -> Part:
    sentences = passage.sentences or ((passage.start, passage.end),)
    first = max(0, bisect_right(sentences, start, key=itemgetter(0)) - 1)
    last = bisect_left(sentences, end, key=itemgetter(0))
    clipped = ((max(start, s), min(end, e)) for s, e in sentences[first:last])
    return Part(start, end, tuple((s, e) for s, e in clipped if s < e), passage.id)


def _goes_on(finder: Openings, opening: Opening, parts: Sequence[Part], at: int) -> bool:
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


def _continues(finder: Openings, opening: Opening, parts: Sequence[Part], text: str) -> bool:
    """Tell whether a paragraph goes on with the case: it must show that it does."""
    other = _other_country(opening, text)
    if other is True:
        return False
    if other is False:
        return not re.match(r"(?:unlike|other|many|most|some|in other)\b", text, re.IGNORECASE)
    told = _told(finder, parts)
    if is_normative(text) and not (points_back(text, told) and tells_past(text)):
        return False
    if points_back(text, told):
        return tells_past(text) or speaks_of_the_country(text)
    return _shares_name(text, told) and tells_past(text)


def _told(finder: Openings, parts: Sequence[Part]) -> str:
    """Give the words of the case so far."""
    return " ".join(finder.source.text[part.start : part.end] for part in parts)


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


def _item_begins(finder: Openings, opening: Opening, parts: Sequence[Part], text: str) -> bool:
    """Tell whether a list that no sentence introduces goes on with the case above it."""
    other = _other_country(opening, text)
    if other is not None:
        return not other
    told = _told(finder, parts)
    if is_normative(text) or is_gerund(text):
        return False
    if tells_past(text) or points_back(text, told) or speaks_of_the_country(text):
        return True
    return text[:1].islower()


def _item_continues(finder: Openings, opening: Opening, parts: Sequence[Part], text: str) -> bool:
    """Tell whether an item goes on with the list above it, which belongs to the case."""
    other = _other_country(opening, text)
    if other is not None:
        return not other
    if text[:1].islower():
        return True
    told = _told(finder, parts)
    if points_back(text, told) and tells_past(text):
        return True
    return not is_normative(text) and not is_gerund(text)
