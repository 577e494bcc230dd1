"""The terms of one text kept as one string: it is read without a copy of every term at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_PARTING = "\t"


def joined(terms: Sequence[str]) -> str:
    """Give terms as one string; raises ValueError for one that could not be told from two."""
    if any(_PARTING in term for term in terms):
        raise ValueError("a term that no line can hold")
    return _PARTING.join(terms)


class SharedTerms(dict[str, str]):
    """Each term once, however many texts hold it: copies would fill the memory in a large library."""

    def __missing__(self, term: str) -> str:
        self[term] = term
        return term

    def parted(self, terms: str) -> tuple[str, ...]:
        """Give the terms that :func:`joined` joined."""
        return tuple(map(self.__getitem__, terms.split(_PARTING))) if terms else ()
