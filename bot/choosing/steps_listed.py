"""Steps that the headings or paragraphs of a document number ("Step 1: Gather the facts"), asked for as a whole. English."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.analysis import content_stems
from bot.question.wordings import Wording
from bot.weighing.choice import NAMED_SECTION, Choice

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.indexing.index import Index
    from bot.question.reading import Question
    from bot.weighing.pool import Pool

_NAMES = r"steps|stages|phases"
_ALL = Wording(
    _NAMES,
    rf"\A\W*(?:(?:please )?(?:list|name|show|tell me|give me|explain|describe) )?(?:what (?:are|were) |which (?:are|were) )?"
    rf"(?:(?:all|the|these|those|its|main|different|various|single) )*(?:{_NAMES})(?: there are)?"
    r"(?: (?:of|in|for|to|towards?|when) (?P<of>[^?]{3,80}))?\W*\Z",
)
_NUMBERED = re.compile(r"(?:step|stage|phase) (?:no\.? ?|number )?(?:\d{1,2}|[ivx]{1,4}|[a-h])(?=\W|\Z)", re.IGNORECASE)
LEAST = 2
"""Headings with such a label from which on they number the steps of something."""


def steps_listed(question: Question, pool: Pool, index: Index) -> Choice | None:
    """What each of the steps begins with, in order; None where nothing of the kind is asked for or no headings number them."""
    asked = _ALL.search(" ".join(question.text.split())) if question.language == "en" else None
    if asked is None:
        return None
    units = _of_source(_first_units(index), content_stems(asked["of"] or ""), pool, index)
    reason = "what the step under this heading begins with"
    return Choice(tuple(units), dict.fromkeys(units, reason), NAMED_SECTION) if units else None


def _first_units(index: Index) -> dict[str, list[int]]:
    """By source the first sentence under each heading that numbers a step, or the one that begins so, in the document's order."""
    found: dict[str, list[int]] = {}
    seen: set[tuple[str, str]] = set()
    for number, passage in enumerate(index.library.passages):
        units = index.units_of_passage.get(number, ())
        headed = next((one for one in passage.heading if _NUMBERED.match(one)), "")
        begun = _NUMBERED.match(index.text(units[0])) if units and not headed else None
        label = headed or (begun.group() if begun else "")
        if label and units and (passage.source, label) not in seen:
            seen.add((passage.source, label))
            found.setdefault(passage.source, []).append(units[0])
    return found


def _of_source(found: Mapping[str, Sequence[int]], of: Sequence[str], pool: Pool, index: Index) -> Sequence[int]:
    """The steps of the document that is asked after: the one that holds the words ``of`` what they are, or the one there is."""
    several = {source: units for source, units in found.items() if len(units) >= LEAST}
    if of:
        told = {source: index.library.sources[source].title for source in several}
        titled = [source for source, title in told.items() if set(of) <= set(content_stems(title))]
        nearest = [index.source_of(row.unit) for row in pool.ranked[:1]]
        return next((several[source] for source in (*titled, *nearest) if source in several), ())
    return next(iter(several.values())) if len(several) == 1 else ()
