"""Whether what a source says may be out of date: for warnings beside answers that rest on it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from knowledge.model import Source

YEARS = 3
"""A source that was looked through longer ago than this many years is told of."""


def warnings_for(source: Source, today: date) -> tuple[str, ...]:
    """Say, in whole sentences, why an answer that rests on ``source`` may be out of date; empty where nothing says so.

    A source is told of where another one takes its place, and where ``reviewed`` is more than three years ago. One
    that names no day of review, or none that can be read, is not told of for its age.
    """
    warnings = []
    if is_superseded(source):
        warnings.append(f"{source.title} ({source.id}) has been superseded by {source.superseded_by}.")
    if long_unreviewed(source, today):
        warnings.append(
            f"{source.title} ({source.id}) was last reviewed in {source.reviewed[:7]}, more than {YEARS} years ago."
        )
    return tuple(warnings)


def is_superseded(source: Source) -> bool:
    """Whether ``source`` says that another one takes its place."""
    return bool(source.superseded_by) and source.superseded_by != source.id


def long_unreviewed(source: Source, today: date) -> bool:
    """Whether ``source`` names a day of review, and that is more than ``YEARS`` years before ``today``."""
    reviewed = _latest_day(source.reviewed)
    # Years first: what a file says may lie further in the future than there are dates.
    return reviewed is not None and reviewed.year + YEARS <= today.year and _years_later(reviewed) < today


def _latest_day(text: str) -> date | None:
    """Give the last day that a date such as 2024, 2024-03 or 2024-03-31 can mean; None for what is no date."""
    try:
        year, month, day = (*(int(part) for part in text[:10].split("-")), 0, 0)[:3]
        if day:
            return date(year, month, day)
        return date(year, 12, 31) if not month else date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
    except (ValueError, OverflowError):
        return None


def _years_later(day: date) -> date:
    """Give the same day ``YEARS`` later; the 29th of February has the 1st of March as its like."""
    try:
        return day.replace(year=day.year + YEARS)
    except ValueError:
        return date(day.year + YEARS, 3, 1)
