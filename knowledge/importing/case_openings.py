"""Where in a source an example begins, and what makes it one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from knowledge.countries import name_of
from knowledge.importing.case_markers import (
    Marker,
    announces_examples,
    example_after,
    glued_markers,
    has_link,
    introduces_list,
    is_examples_heading,
    is_hypothetical,
    is_reference_heading,
    marker_at,
)
from knowledge.importing.case_names import actors_in, is_court_case, laws_in
from knowledge.importing.case_places import main_countries, places_in
from knowledge.importing.case_sentences import has_predicate, tells_past
from knowledge.years import years_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.importing.case_places import Place
    from knowledge.model import Passage, Source, Span

_HINT = re.compile(
    r"e\.?\s?g|\bexamples?\b|instance|illustrat|case|\bbox\b|concerning|\bregard|\bas (?:for|to)\b|ejemplo|exempl"
    r"|p\. ?ej|beispiel|z\. ?b\.|наприм|пример|\bтак,|مثال|مثلا|例|比如|\bex\.?\s?:|practices?:",
    re.IGNORECASE,
)
_WORDS = re.compile(r"[^\W_]+")
_SENTENCE_END = re.compile(r"[.!?。！？؟][\"”’»)\]]*$")
_LABEL_LENGTH = 60
_SHORT = 6
"""A text of fewer words tells nothing."""


@dataclass(frozen=True, slots=True)
class Opening:
    """The beginning of an example.

    ``at`` is the index of its passage; ``start`` the offset in the source where its words begin (behind the marker) and
    ``end`` where its part of the passage ends. ``section`` is true where all passages under the heading belong to it.
    """

    at: int
    start: int
    end: int
    countries: tuple[str, ...]
    certain: bool
    why: str
    last: bool = True
    section: bool = False


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of a passage that a marker opens."""

    marker: Marker
    start: int
    end: int
    first_end: int
    whole: bool
    """Whether it begins its passage."""


class Openings:
    """Finds the openings of a source; holds what is looked up again and again."""

    def __init__(self, source: Source, passages: Sequence[Passage]) -> None:
        self.source = source
        self.passages = passages
        self.found: dict[int, list[Opening]] = {}
        self._announced = self._items_announced()

    def text(self, at: int) -> str:
        """Give the text of a passage."""
        passage = self.passages[at]
        return self.source.text[passage.start : passage.end]

    def find(self) -> list[Opening]:
        """Give all openings in order."""
        sections: set[tuple[str, ...]] = set()
        for at, passage in enumerate(self.passages):
            if passage.heading in sections:
                continue
            here = self._marked(at) or self._announced_one(at)
            if not here:
                here = self._under_heading(at)
                if here and here[0].section:
                    sections.add(passage.heading)
            if here:
                self.found[at] = here
        return [opening for openings in self.found.values() for opening in openings]

    def is_reference(self, at: int) -> bool:
        """Tell whether a passage stands under "See also" or another heading or label of that kind."""
        passage = self.passages[at]
        if any(is_reference_heading(heading) for heading in passage.heading[-1:]):
            return True
        for before in range(at - 1, max(-1, at - 12), -1):
            if self.passages[before].heading != passage.heading:
                break
            text = self.text(before)
            if len(text) <= _LABEL_LENGTH and is_reference_heading(text.strip("*_# ")):
                return True
        return False

    def _items_announced(self) -> dict[str, Marker]:
        """Map the lists that a sentence announces as examples to the marker it stands for."""
        announced: dict[str, Marker] = {}
        for at, passage in enumerate(self.passages):
            if not passage.lead_in or passage.list_id in announced:
                continue
            start, end = passage.lead_in
            lead_in = self.source.text[start:end]
            above = next((p for p in map(self.passages.__getitem__, range(at - 1, -1, -1)) if p.start <= start), None)
            if above is None or not announces_examples(lead_in):
                continue
            whole = self.source.text[above.start : above.end]
            marker = marker_at(lead_in) or marker_at(whole)
            if main_countries(places_in(lead_in), lead_in)[1] >= 3 or (marker and places_in(whole)):
                continue  # it names its country: the list belongs to that example
            announced[passage.list_id] = marker or Marker(lead_in[:40], "weak", 0)
        return announced

    def _marked(self, at: int) -> list[Opening]:
        """Find the openings that a marker in the passage makes."""
        text = self.text(at)
        if not _HINT.search(text):
            return []
        openings = []
        pieces = self._pieces(at, text)
        for piece in pieces:
            opening = self._judge(at, piece, last=piece is pieces[-1])
            if opening:
                openings.append(opening)
        return openings

    def _pieces(self, at: int, text: str) -> list[_Piece]:
        passage = self.passages[at]
        sentences = _cut_at(passage.sentences or ((passage.start, passage.end),), passage.start, glued_markers(text))
        starts: list[tuple[Span, Marker]] = []
        open_brackets, counted = 0, 0
        for number, (start, end) in enumerate(sentences):
            before = text[counted : start - passage.start]
            open_brackets = max(0, open_brackets + before.count("(") - before.count(")"))
            counted = start - passage.start
            if open_brackets:
                continue
            marker = self._marker(
                text[start - passage.start :], text[start - passage.start : end - passage.start], number
            )
            if marker:
                starts.append(((start, end), marker))
        pieces = []
        for number, ((start, end), marker) in enumerate(starts):
            stop = starts[number + 1][0][0] if number + 1 < len(starts) else passage.end
            whole = start == sentences[0][0]
            pieces.append(_Piece(marker, start + marker.end, stop, max(end, start + marker.end), whole))
        return pieces

    def _marker(self, text: str, sentence: str, number: int) -> Marker | None:
        """Read the marker that a sentence begins with, or has behind its first country."""
        marker = marker_at(text)
        if marker and number and (marker.strength == "weak" or text.lstrip("*_ “")[0].islower()):
            return None
        if marker is None:
            if not re.search(r",\s*(?:for|e\.|por|par|наприм|zum)", sentence[:120], re.IGNORECASE):
                return None
            first = next((place for place in places_in(sentence) if place.weight == 4), None)
            return example_after(sentence, first.mention.end) if first else None
        inner = marker_at(text[marker.end :])
        if inner:
            return Marker(marker.words, marker.strength, marker.end + inner.end)
        return marker

    def _judge(self, at: int, piece: _Piece, *, last: bool) -> Opening | None:
        """Decide whether what a marker introduces is a country's example, and how sure that is."""
        text = self.source.text[piece.start : piece.end].rstrip()
        if not text:
            return self._next_passage(at, piece.marker)
        first = text[: max(piece.first_end - piece.start, 0)] or text
        places = places_in(text)
        codes, weight = main_countries([place for place in places if place.mention.start < len(first)], text)
        later = False
        if weight < 2:
            rest = [place for place in places if place.mention.start >= len(first)]
            found, rest_weight = main_countries(rest, text)
            if rest_weight >= 2:
                codes, weight, later = found, rest_weight, True
        if not codes:
            return None
        told = self._tells(at, text, first, places)
        if told is None:
            return None
        certain = told and self._is_certain(piece, text, first, weight, later=later)
        names = ", ".join(name_of(code) for code in codes)
        why = f"“{piece.marker.words}” and {names}" + ("" if certain else "; it may be a passing mention")
        return Opening(at, piece.start, piece.end, tuple(codes), certain, why, last=last)

    def _next_passage(self, at: int, marker: Marker) -> Opening | None:
        """Take the passage after a marker that stands alone ("E.g.:") for what it introduces."""
        if at + 1 >= len(self.passages) or self.passages[at + 1].heading != self.passages[at].heading:
            return None
        following = self.passages[at + 1]
        end = following.sentences[0][1] if following.sentences else following.end
        opening = self._judge(
            at + 1,
            _Piece(Marker(marker.words, marker.strength, 0), following.start, following.end, end, whole=True),
            last=True,
        )
        if opening:
            self.found[at + 1] = [opening]
        return None

    def _tells(self, at: int, text: str, first: str, places: Sequence[Place]) -> bool | None:
        """Tell whether a text says something about its country; None where it is no example at all."""
        words = _WORDS.findall(text)
        language = self.source.language
        predicate = has_predicate(_without_places(first, places), language) or (
            len(text) > len(first) and has_predicate(_without_places(text, places), language)
        )
        if self.is_reference(at) or (has_link(text) and not predicate):
            whole = _SENTENCE_END.search(text) or len(words) >= 25
            told = predicate and len(words) >= 15 and whole and tells_past(text) and not has_link(text)
            return True if told else None
        if predicate:
            return True if len(words) >= _SHORT or not language.startswith("en") else None
        named = [
            law for law in laws_in(text) if years_in(law.name) or is_court_case(law.name) or re.search(r"\d", law.name)
        ]
        if named:
            return True
        if len(words) < _SHORT or (text.count(",") + text.count(";")) * 4 >= len(words):
            return None  # a mere list, or a cut-off name
        # "In Germany, a commission on ...": a sentence with an unknown verb, or cut off at the end of the text.
        begins = any(place.weight == 4 for place in places) and len(words) >= _SHORT + 2
        return begins and bool(_SENTENCE_END.search(text) or at == len(self.passages) - 1)

    def _is_certain(self, piece: _Piece, text: str, first: str, weight: int, *, later: bool) -> bool:
        if is_hypothetical(first) or weight < 2:
            return False
        concrete = bool(years_in(text) or laws_in(text) or actors_in(text))
        if piece.marker.strength == "strong":
            return concrete or tells_past(text) or not later
        if later:
            return False
        if piece.marker.strength == "medium" and piece.whole:
            return weight >= 3 or concrete
        dated = bool(years_in(text) or laws_in(text))
        return weight >= 3 and dated

    def _announced_one(self, at: int) -> list[Opening]:
        """Make an opening of a list item that names its country, where the list was announced as examples."""
        passage = self.passages[at]
        marker = self._announced.get(passage.list_id)
        if marker is None or passage.kind != "item":
            return []
        end = passage.sentences[0][1] if passage.sentences else passage.end
        text = self.source.text[passage.start : end]
        if not any(place.weight >= 3 for place in places_in(text)):
            return []
        strength = "medium" if marker.strength != "strong" else "strong"
        opening = self._judge(
            at, _Piece(Marker(marker.words, strength, 0), passage.start, passage.end, end, whole=True), last=True
        )
        return [opening] if opening else []

    def _under_heading(self, at: int) -> list[Opening]:
        """Make an opening of a passage under a heading such as "Country examples" or "Case study: Kenya"."""
        passage = self.passages[at]
        over = [heading for heading in passage.heading if is_examples_heading(heading)]
        if not over or self.is_reference(at):
            return []
        innermost = passage.heading[-1]
        text = self.text(at)
        codes, _ = main_countries(places_in(innermost), innermost)
        if codes and not is_reference_heading(innermost):
            if not has_predicate(text, self.source.language) and not introduces_list(text):
                return []
            names = ", ".join(name_of(code) for code in codes)
            why = f"the heading “{innermost}” and {names}"
            return [Opening(at, passage.start, passage.end, tuple(codes), True, why, section=True)]
        if passage.depth > 1:
            return []
        end = passage.sentences[0][1] if passage.sentences else passage.end
        places = [place for place in places_in(self.source.text[passage.start : end]) if place.weight == 4]
        if not places:
            return []
        marker = Marker(over[-1], "medium", 0)
        opening = self._judge(at, _Piece(marker, passage.start, passage.end, end, whole=True), last=True)
        return [opening] if opening else []


def _cut_at(sentences: Sequence[Span], begin: int, places: Sequence[int]) -> list[Span]:
    """Part sentences also where a marker is glued to the clause before it; ``places`` are offsets from ``begin``."""
    cut: list[Span] = []
    for start, end in sentences:
        inside = [begin + place for place in places if start < begin + place < end]
        edges = [start, *inside, end]
        cut += [(edges[at], edges[at + 1]) for at in range(len(edges) - 1)]
    return cut


def _without_places(text: str, places: Sequence[Place]) -> str:
    """Take the names of countries out of a text: "United States" holds no verb."""
    parts, reached = [], 0
    for place in places:
        if place.mention.start >= len(text):
            break
        parts.append(text[reached : place.mention.start])
        reached = min(place.mention.end, len(text))
    return "".join([*parts, text[reached:]])
