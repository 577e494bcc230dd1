"""The events of a case example in time: the years that its quotations name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from knowledge.model import CaseExample, Claim

_YEAR = re.compile(r"(?<!\d)(?:1[89]|20)\d\d(?!\d)")


@dataclass(frozen=True, slots=True)
class Event:
    """What a quotation says of a year (None: it names none): ``labels`` are the claims it carries, in short."""

    year: int | None
    claim: Claim
    labels: tuple[str, ...]


def events_of(case: CaseExample) -> tuple[Event, ...]:
    """Give the events of ``case`` by year; what names no year comes last, in the order of the case.

    A quotation that names several years stands at each of them. Claims with the same quotation are one event.
    """
    labels: dict[tuple[str, int, int], list[str]] = {}
    first: dict[tuple[str, int, int], Claim] = {}
    for claim in case.claims:
        key = (claim.source, claim.start, claim.end)
        first.setdefault(key, claim)
        if claim.label and claim.label not in labels.setdefault(key, []):
            labels[key].append(claim.label)
    dated: list[Event] = []
    undated: list[Event] = []
    for key, claim in first.items():
        said = tuple(labels.get(key, ()))
        years = sorted({int(year) for year in _YEAR.findall(claim.quote)})
        dated += [Event(year, claim, said) for year in years]
        if not years:
            undated.append(Event(None, claim, said))
    return (*sorted(dated, key=lambda event: event.year or 0), *undated)
