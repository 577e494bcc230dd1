"""Finding a source, passage or case example by its id, with near ids named where there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.errors import InputError
from knowledge.reports import listed
from knowledge.untrusted import one_line, shorten

if TYPE_CHECKING:
    from collections.abc import Iterable

    from knowledge.model import CaseExample, Library, Passage, Source


def find_source_or_passage(library: Library, name: str) -> Source | Passage:
    """Find the source or passage with the id ``name``, or the one document whose ``_id`` it is.

    Raises :class:`knowledge.errors.InputError` where there is none, or several documents have that ``_id``.
    """
    name = _known_as(library, name)
    if name in library.sources:
        return library.sources[name]
    for passage in library.passages:
        if passage.id == name:
            return passage
    source, _, number = name.partition("#")
    if number and source in library.sources:
        numbers = [passage.id.partition("#")[2] for passage in library.passages if passage.source == source]
        there = f"its passages are {source}#{numbers[0]} to #{numbers[-1]}" if numbers else "it has no passages"
        raise InputError(f"No passage {shorten(name, 60)!r}; {there}")
    ids = [*library.sources, *(passage.id for passage in library.passages)]
    raise InputError(
        f"No source or passage {shorten(name, 60)!r}; {near_ids(name, ids)}'article45 list' lists the sources"
    )


def _known_as(library: Library, name: str) -> str:
    """Give ``name`` with the id of a source where it is, or begins with, an ``_id`` that no source has for its id."""
    before, sign, number = name.rpartition("#")
    own, sign, number = (before, sign, number) if number.isdigit() and sign else (name, "", "")
    if name in library.sources or own in library.sources:
        return name
    own = one_line(own)
    known = [source.id for source in library.sources.values() if own and source.record == own]
    if len(known) > 1:
        raise InputError(f"{shorten(own, 60)!r} is the _id of several documents; say which: {listed(known)}")
    return f"{known[0]}{sign}{number}" if known else name


def find_case(library: Library, name: str) -> CaseExample:
    """Find the case example with the id ``name``.

    Raises :class:`knowledge.errors.InputError` where there is none.
    """
    if name in library.cases:
        return library.cases[name]
    raise InputError(
        f"No case example {shorten(name, 60)!r}; {near_ids(name, library.cases)}'article45 cases' lists them"
    )


def near_ids(name: str, ids: Iterable[str]) -> str:
    """Say which ids are near to ``name``, as a question that ends in a blank; "" where none is."""
    from difflib import get_close_matches

    near = get_close_matches(name, list(ids), n=3)
    return f"did you mean {', '.join(near)}? " if near else ""
