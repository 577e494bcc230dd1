"""What follows from a library alone is worked out once for each key of an index, and for each index by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.indexing.index import build_index
from bot.indexing.remembered import once_for_each

if TYPE_CHECKING:
    from bot.indexing.index import Index
    from bot.service import Bot


def test_it_is_worked_out_once_for_each_key_and_each_index(bundled: Bot) -> None:
    asked = []

    @once_for_each
    def length(unit: int, index: Index) -> int:
        asked.append(unit)
        return len(index.text(unit))

    @once_for_each
    def nothing(unit: int, index: Index) -> None:
        asked.append(-1 - unit + 0 * len(index.units))

    other = build_index(bundled.library)
    assert [length(one, bundled.index) for one in (0, 1, 0, 1)] == [
        len(bundled.index.text(one)) for one in (0, 1, 0, 1)
    ]
    assert asked == [0, 1]
    assert length(0, other) == length(0, bundled.index)
    assert asked == [0, 1, 0]
    assert nothing(0, other) is nothing(0, other) is None  # another function has values of its own, None too
    assert asked == [0, 1, 0, -1]
