"""The library as it lies in the store of its index: everything but its terms and faults, as JSON."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from knowledge.model import CaseExample, Claim, Library, Passage, Source


def library_as_json(library: Library) -> dict[str, Any]:
    """Give the values of a library for JSON; terms and faults are left out."""
    return {
        "name": library.name,
        "folders": library.folders,
        "sources": [asdict(source) for source in library.sources.values()],
        "passages": [asdict(passage) for passage in library.passages],
        "cases": [asdict(case) for case in library.cases.values()],
    }


def library_from_json(data: dict[str, Any]) -> Library:
    """Give the library that :func:`library_as_json` wrote; ``data`` is used up.

    Raises KeyError or TypeError where it is of another form.
    """
    sources = {one["id"]: Source(**one) for one in data["sources"]}
    passages = tuple(_passage(one) for one in data["passages"])
    cases = {one["id"]: _case(one) for one in data["cases"]}
    return Library(data["name"], sources, passages, cases, folders=tuple(data["folders"]))


def _passage(one: dict[str, Any]) -> Passage:
    for name in ("heading", "cases"):
        one[name] = tuple(one[name])
    one["sentences"] = tuple((start, end) for start, end in one["sentences"])
    one["lead_in"] = tuple(one["lead_in"]) if one["lead_in"] else None
    return Passage(**one)


def _case(one: dict[str, Any]) -> CaseExample:
    for name in ("countries", "years", "topics", "sources"):
        one[name] = tuple(one[name])
    one["claims"] = tuple(Claim(**claim) for claim in one["claims"])
    return CaseExample(**one)
