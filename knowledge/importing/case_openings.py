"""Where in a source an example begins, and what makes it one."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import takewhile
from typing import TYPE_CHECKING

from knowledge.countries import name_of
from knowledge.importing.case_judging import Piece, cut_at, is_certain, tells_something
from knowledge.importing.case_markers import (
    Marker,
    Strength,
    announces_examples,
    example_after,
    glued_markers,
    introduces_list,
    is_examples_heading,
    is_reference_heading,
    marker_at,
)
from knowledge.importing.case_names import actors_in, laws_in
from knowledge.importing.case_places import main_countries, places_in
from knowledge.importing.case_sections import sections_of_countries
from knowledge.importing.case_sentences import has_predicate, tells_past
from knowledge.years import years_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.model import Passage, Source, Span

_HINT = re.compile(
    r"e\.?\s?g|\bexamples?\b|instance|illustrat|case|\bbox\b|concerning|\bregard|\bas (?:for|to)\b|ejemplo|exempl"
    r"|p\. ?ej|beispiel|z\. ?b\.|наприм|пример|\bтак,|مثال|مثلا|例|比如|\bex\.?\s?:|practices?:",
    re.IGNORECASE,
)
_WORDS = re.compile(r"[^\W_]+")
_LABEL_LENGTH = 60
"""Characters of the longest line before a list that can be a heading such as "References"."""
_TITLE_WORDS = 12
"""Words of the longest title of an example."""
_MARKER_REACH = 300
"""A marker, also one of many words, ends within so many characters."""


@dataclass(frozen=True, slots=True)
class Opening:
    """The beginning of an example.

    ``at`` is the index of its passage; ``start`` the offset in the source where its words begin (behind the marker) and
    ``end`` where its part of the passage ends. ``section`` is true where all passages under the heading belong to it,
    ``by_heading`` where only the heading names the country. ``lead`` is the sentence that introduces the list it stands in.
    """

    at: int
    start: int
    end: int
    countries: tuple[str, ...]
    certain: bool
    why: str
    last: bool = True
    section: bool = False
    by_heading: bool = False
    lead: Span | None = None


class Openings:
    """Finds the openings of a source; holds what is looked up again and again."""

    def __init__(self, source: Source, passages: Sequence[Passage]) -> None:
        self.source = source
        self.passages = passages
        self.found: dict[int, list[Opening]] = {}
        self._announced = self._items_announced()
        self._of_countries = sections_of_countries(passages)

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
                here = self._under_heading(at) or self._section_of_country(at)
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

    def _pieces(self, at: int, text: str) -> list[Piece]:
        passage = self.passages[at]
        sentences = cut_at(passage.sentences or ((passage.start, passage.end),), passage.start, glued_markers(text))
        starts: list[tuple[Span, Marker]] = []
        open_brackets, counted = 0, 0
        for number, (start, end) in enumerate(sentences):
            before = text[counted : start - passage.start]
            open_brackets = max(0, open_brackets + before.count("(") - before.count(")"))
            counted = start - passage.start
            if open_brackets:
                continue
            head = text[counted : counted + _MARKER_REACH]
            marker = self._marker(head, text[counted : end - passage.start], number)
            if marker:
                starts.append(((start, end), marker))
        pieces = []
        for number, ((start, end), marker) in enumerate(starts):
            stop = starts[number + 1][0][0] if number + 1 < len(starts) else passage.end
            whole = start == sentences[0][0]
            pieces.append(Piece(marker, start + marker.end, stop, max(end, start + marker.end), whole))
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

    def _judge(self, at: int, piece: Piece, *, last: bool) -> Opening | None:
        """Decide whether what a marker introduces is a country's example, and how sure that is."""
        text = self.source.text[piece.start : piece.end].rstrip()
        if not text or (piece.whole and piece.marker.strength == "strong" and self._is_title(text)):
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
        by_heading = not codes and piece.marker.strength == "strong" and tells_past(text)
        if by_heading:
            innermost = "".join(self.passages[at].heading[-1:])
            codes, weight = main_countries(places_in(innermost), innermost)
        if not codes:
            return None
        told = tells_something(
            text,
            first,
            places,
            self.source.language,
            reference=self.is_reference(at),
            last=at == len(self.passages) - 1,
        )
        if told is None:
            return None
        certain = told and is_certain(piece, text, first, weight, later=later)
        names = ", ".join(name_of(code) for code in codes)
        why = f"“{piece.marker.words}” and {names}" + (" in the heading" if by_heading else "")
        why += "" if certain else "; it may be a passing mention"
        return Opening(at, piece.start, piece.end, tuple(codes), certain, why, last=last, by_heading=by_heading)

    def _is_title(self, text: str) -> bool:
        """Whether what stands behind a marker is the title of an example that is told below it: "Box 1: Training in Kenya"."""
        ends = text[-1] in ".!?:;" or len(text.split()) > _TITLE_WORDS
        return not ends and not has_predicate(text, self.source.language)

    def _next_passage(self, at: int, marker: Marker) -> Opening | None:
        """Take the passage after a marker that stands alone, or with a title ("E.g.:", "Box 1: Kenya") for what it introduces."""
        if at + 1 >= len(self.passages) or self.passages[at + 1].heading != self.passages[at].heading:
            return None
        following = self.passages[at + 1]
        end = following.sentences[0][1] if following.sentences else following.end
        piece = Piece(Marker(marker.words, marker.strength, 0), following.start, following.end, end, whole=True)
        opening = self._judge(at + 1, piece, last=True)
        if opening:
            self.found[at + 1] = [opening]
        return None

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
        strength: Strength = "medium" if marker.strength != "strong" else "strong"
        opening = self._judge(
            at, Piece(Marker(marker.words, strength, 0), passage.start, passage.end, end, whole=True), last=True
        )
        return [replace(opening, lead=self._lead_of(passage))] if opening else []

    def _lead_of(self, passage: Passage) -> Span | None:
        """Give the sentence that introduces a list of examples, without its marker; None where it says no more than that."""
        if passage.lead_in is None:
            return None
        start, end = passage.lead_in
        marker = marker_at(self.source.text[start:end])
        start += marker.end if marker and marker.strength == "strong" else 0
        return (start, end) if _WORDS.search(self.source.text[start:end]) else None

    def _section_of_country(self, at: int) -> list[Opening]:
        """Make an opening of the first passage of a section about one country, beside others of the kind."""
        passage = self.passages[at]
        codes = self._of_countries.get(passage.heading)
        if not codes or (at and self.passages[at - 1].heading == passage.heading):
            return []
        section = takewhile(lambda one: self.passages[one].heading == passage.heading, range(at, len(self.passages)))
        text = "\n".join(map(self.text, section))
        if not tells_past(text):
            return []
        why = f"the heading “{passage.heading[-1]}” beside those of other countries"
        certain = bool(years_in(text) and (actors_in(text) or laws_in(text)))
        return [Opening(at, passage.start, passage.end, codes, certain, why, section=True)]

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
        opening = self._judge(at, Piece(marker, passage.start, passage.end, end, whole=True), last=True)
        return [opening] if opening else []
