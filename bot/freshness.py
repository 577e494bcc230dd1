"""Warnings that what an answer cites may be out of date, in the language of the question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.wording import say

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from bot.answer import Citation
    from knowledge.model import Library


def freshness_notes(
    citations: Iterable[Citation], library: Library, language: str = "en", today: date | None = None
) -> tuple[str, ...]:
    """Say of each cited source once whether another takes its place, and whether it was reviewed too long ago.

    ``today`` (None: the clock's day) is what "long ago" is counted from.
    """
    cited = [library.sources[name] for name in dict.fromkeys(citation.source for citation in citations)]
    dated = [source for source in cited if source.superseded_by or source.reviewed]
    if not dated:
        return ()
    from datetime import date as day  # noqa: PLC0415  late: few sources carry such dates

    from knowledge.keeping.freshness import YEARS, is_superseded, long_unreviewed  # noqa: PLC0415  late, as above

    notes = []
    for source in dated:
        if is_superseded(source):
            notes.append(say("superseded", language, title=source.title, id=source.id, by=source.superseded_by))
        if long_unreviewed(source, today or day.today()):
            reviewed = source.reviewed[:7]
            notes.append(say("unreviewed", language, title=source.title, id=source.id, date=reviewed, years=YEARS))
    return tuple(notes)
