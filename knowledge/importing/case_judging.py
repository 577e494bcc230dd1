"""Whether what a marker introduces is a country's example: what it tells, and how sure that is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from knowledge.importing.case_markers import Marker, has_link, is_hypothetical
from knowledge.importing.case_names import actors_in, is_court_case, laws_in
from knowledge.importing.case_sentences import has_predicate, tells_past
from knowledge.years import years_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.importing.case_places import Place
    from knowledge.model import Span

_WORDS = re.compile(r"[^\W_]+")
_SENTENCE_END = re.compile(r"[.!?。！？؟][\"”’»)\]]*$")
_SHORT = 6
"""A text of fewer words tells nothing."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a passage that a marker opens, as offsets into the source.

    ``first_end`` is the end of its first sentence; ``whole`` tells whether it begins its passage.
    """

    marker: Marker
    start: int
    end: int
    first_end: int
    whole: bool


def tells_something(
    text: str, first: str, places: Sequence[Place], language: str, *, reference: bool, last: bool
) -> bool | None:
    """Tell whether a text says something about its country; None where it is no example at all.

    ``first`` is its first sentence, ``places`` are the countries it names. ``reference``: it stands under "See also";
    ``last``: the document ends with it, and may be cut off.
    """
    words = _WORDS.findall(text)
    predicate = has_predicate(_without_places(first, places), language) or (
        len(text) > len(first) and has_predicate(_without_places(text, places), language)
    )
    if reference or (has_link(text) and not predicate):
        whole = _SENTENCE_END.search(text) or len(words) >= 25
        told = predicate and len(words) >= 15 and whole and tells_past(text) and not has_link(text)
        return True if told else None
    if predicate:
        enough = len(words) >= _SHORT or (len(words) >= _SHORT - 2 and (years_in(text) or laws_in(text)))
        return True if enough or not language.startswith("en") else None
    named = [
        law for law in laws_in(text) if years_in(law.name) or is_court_case(law.name) or re.search(r"\d", law.name)
    ]
    if named:
        return True
    if len(words) < _SHORT or (text.count(",") + text.count(";")) * 4 >= len(words):
        return None  # a mere list, or a cut-off name
    # "In Germany, a commission on ...": a sentence with an unknown verb, or cut off at the end of the text.
    begins = any(place.weight == 4 for place in places) and len(words) >= _SHORT + 2
    return begins and bool(_SENTENCE_END.search(text) or last)


def is_certain(piece: Piece, text: str, first: str, weight: int, *, later: bool) -> bool:
    """Tell whether what a marker introduces is surely a country's example, and no passing mention.

    ``weight`` is that of its country (:mod:`knowledge.importing.case_places`); ``later``: only a later sentence names it.
    """
    if is_hypothetical(first) or weight < 2:
        return False
    concrete = bool(years_in(text) or laws_in(text) or actors_in(text))
    if piece.marker.strength == "strong":
        return concrete or tells_past(text) or not later
    if later:
        return False
    if piece.marker.strength == "medium" and piece.whole:
        return weight >= 3 or concrete
    laws = laws_in(text)
    if any(is_court_case(law.name) and years_in(law.name) for law in laws):
        return True
    return weight >= 3 and bool(years_in(text) or laws)


def _without_places(text: str, places: Sequence[Place]) -> str:
    """Take the names of countries out of a text: "United States" holds no verb."""
    parts, reached = [], 0
    for place in places:
        if place.mention.start >= len(text):
            break
        parts.append(text[reached : place.mention.start])
        reached = min(place.mention.end, len(text))
    return "".join([*parts, text[reached:]])


def cut_at(sentences: Sequence[Span], begin: int, places: Sequence[int]) -> list[Span]:
    """Part sentences also where a marker is glued to the clause before it; ``places`` are offsets from ``begin``."""
    cut: list[Span] = []
    for start, end in sentences:
        inside = [begin + place for place in places if start < begin + place < end]
        edges = [start, *inside, end]
        cut += [(edges[at], edges[at + 1]) for at in range(len(edges) - 1)]
    return cut
