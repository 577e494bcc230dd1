"""Finding a source, passage or case example by its id, with near ids named where there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.errors import InputError
from knowledge.untrusted import shorten

if TYPE_CHECKING:
    from collections.abc import Iterable

    from knowledge.model import CaseExample, Library, Passage, Source


def find_source_or_passage(library: Library, name: str) -> Source | Passage:
    """Find the source or passage with the id ``name``.

    Raises :class:`knowledge.errors.InputError` where there is none.
    """
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
