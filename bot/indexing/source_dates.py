"""Dates that tell a source from the others: "the meeting of 6 March 2024" is asked of the minutes that bear this date.

Such a date says which document is meant, as a name does (:mod:`bot.indexing.source_names`); a sentence that repeats it answers no
better.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.indexing.index import Index
    from bot.question.ideas import Idea

OPENING = 2
"""Passages at the head of a source in which its own date may stand."""
_MAY_HOLD = re.compile(r"(?:19|20)\d\d|[٠-٩]{4}")


def dates_of_sources(index: Index) -> dict[str, frozenset[str]]:
    """A day (ISO 8601) -> the ids of the sources that bear it: as their date, in their front matter, or at their head."""
    from knowledge.importing.metadata_dates import dates_in  # noqa: PLC0415  late: few questions give a date

    opening: dict[str, list[str]] = {}
    for passage in index.library.passages:
        lines = opening.setdefault(passage.source, [])
        if len(lines) < OPENING:
            lines.append(index.library.quote(passage.source, (passage.start, passage.end)))
    found: dict[str, set[str]] = {}
    for source in index.library.sources.values():
        head = [index.front_matter[source.id].text, *opening.get(source.id, ())]
        days = {source.date, *(one.iso for line in head for one in dates_in(line))}
        for day in days:
            found.setdefault(day, set()).add(source.id)
    return {day: frozenset(sources) for day, sources in found.items() if _is_day(day)}


def with_source_dates(ideas: Sequence[Idea], text: str, index: Index) -> list[Idea]:
    """``ideas`` of the question ``text``, those of a day that some sources bear marked as naming these."""
    if not _MAY_HOLD.search(text) or len(index.library.sources) < 2:
        return list(ideas)
    from knowledge.importing.metadata_dates import dates_in  # noqa: PLC0415  late: few questions give a date

    found = list(ideas)
    for written in dates_in(text):
        sources = index.source_dates.get(written.iso, frozenset()) if _is_day(written.iso) else frozenset()
        for number, idea in enumerate(found):
            if sources and written.start <= idea.span[0] < written.end:
                found[number] = replace(idea, name=True, sources=sources)
    return found


def _is_day(iso: str) -> bool:
    return len(iso) == len("2024-03-06")
