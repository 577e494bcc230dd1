"""What follows from a library alone, and from no question: worked out when it is first asked for, and kept with the index."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from bot.indexing.index import Index

_Key = TypeVar("_Key", bound="Hashable")
_Value = TypeVar("_Value")


def once_for_each(function: Callable[[_Key, Index], _Value]) -> Callable[[_Key, Index], _Value]:
    """Call ``function`` once for each key of an index (the number of a unit, the id of a list), and keep what it gives.

    It is kept as long as the index is: a library that changed is opened as a new one.
    """

    @wraps(function)
    def kept(key: _Key, index: Index) -> _Value:
        known: dict[Any, Any] | None = index.remembered.get(function)
        if known is None:
            known = index.remembered[function] = {}
        if key in known:
            value: _Value = known[key]
            return value
        value = known[key] = function(key, index)
        return value

    return kept
