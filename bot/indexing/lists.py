"""The units of a list: what introduces it, and its items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.indexing.remembered import once_for_each
from bot.indexing.units import points_elsewhere

if TYPE_CHECKING:
    from bot.indexing.index import Index


@once_for_each
def list_units(list_id: str, index: Index) -> tuple[int, ...]:
    """The units of a list: the sentence that introduces it, then its items in order, each with the items inside it."""
    passages = index.passages_of_list.get(list_id, ())
    first = index.library.passages[passages[0]] if passages else None
    lead = index.unit_at.get((first.source, first.lead_in)) if first and first.lead_in else None
    return ((lead,) if lead is not None else ()) + items_of(list_id, index)


@once_for_each
def items_of(list_id: str, index: Index) -> tuple[int, ...]:
    """The units of a list's items, in order; none where all of them only point elsewhere ("See section 3.")."""
    return tuple(unit for n in index.passages_of_list.get(list_id, ()) for unit in _units_of_item(n, index))


def _units_of_item(passage: int, index: Index) -> list[int]:
    units = [unit for unit in index.units_of_passage.get(passage, ()) if not points_elsewhere(index.text(unit))]
    for inner in index.passages_inside.get(index.library.passages[passage].id, ()):
        units += _units_of_item(inner, index)
    return units


def parted(units: tuple[int, ...], index: Index) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """What introduces a list (nothing where it stands right under its heading) and its items."""
    return (units[:1], units[1:]) if index.units[units[0]].introduces else ((), units)
