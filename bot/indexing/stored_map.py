"""A mapping kept as sorted lines of text: it opens in no time, and only the values that are asked for are read."""

from __future__ import annotations

import json
from bisect import bisect_left
from collections.abc import Callable, ItemsView, Iterator, Mapping, ValuesView
from functools import cached_property
from typing import Any, Generic, TypeVar

Value = TypeVar("Value")


class StoredMap(Mapping[str, Value], Generic[Value]):
    """The mapping that :func:`lines_of` wrote as ``text``.

    A look-up is a binary search over the lines; ``read`` makes a value of what stands behind a key (by default, of JSON).
    Going through all of it reads all values once.
    """

    def __init__(self, text: str, read: Callable[[str], Value] = json.loads) -> None:
        self._text = text
        self._read = read
        self._found: dict[str, Value] = {}

    @cached_property
    def _lines(self) -> list[str]:
        return self._text.split("\n") if self._text else []

    @cached_property
    def _whole(self) -> dict[str, Value]:
        pairs = (line.partition("\t") for line in self._lines)
        return {key: self._read(value) for key, _, value in pairs}

    def get(self, key: str, default: Any = None) -> Any:  # noqa: D102  as Mapping says; without an exception for each miss
        if key in self._found:
            return self._found[key]
        start = f"{key}\t"
        place = bisect_left(self._lines, start)
        if place == len(self._lines) or not self._lines[place].startswith(start):
            return default  # not remembered: what is asked for and not there has no bound
        found = self._found[key] = self._read(self._lines[place][len(start) :])
        return found

    def __getitem__(self, key: str) -> Value:
        found: Value | None = self.get(key)
        if found is None:
            raise KeyError(key)
        return found

    def __contains__(self, key: object) -> bool:
        return isinstance(key, str) and self.get(key) is not None

    def __iter__(self) -> Iterator[str]:
        return (line.partition("\t")[0] for line in self._lines)

    def __len__(self) -> int:
        return len(self._lines)

    def items(self) -> ItemsView[str, Value]:  # noqa: D102  as Mapping says; without a look-up for each key
        return self._whole.items()

    def values(self) -> ValuesView[Value]:  # noqa: D102  as above
        return self._whole.values()


def lines_of(mapping: Mapping[str, object]) -> str:
    """``mapping`` as lines for :class:`StoredMap`: values as JSON, text as it is.

    Raises ValueError for a key with a tab, a line break or a form feed, which could not be told from what parts keys and values.
    No value is None.
    """
    if any(mark in key for key in mapping for mark in "\t\n\f"):
        raise ValueError("a key that no line can hold")
    return "\n".join(sorted(f"{key}\t{_written(value)}" for key, value in mapping.items()))


def _written(value: object) -> str:
    if isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
