"""What a file that is in the library already does not bring: documents that were removed, fields that stay as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.keeping.whence import Whence

if TYPE_CHECKING:
    from collections.abc import Mapping

    from knowledge.keeping.placing import Shelf


def missing_documents(shelf: Shelf, name: str) -> str:
    """Say how many documents of the file of records ``name`` are no longer there; "" where none are missing."""
    entry = shelf.catalog.by_id(name)
    if entry is None or not entry.records:
        return ""
    were = shelf.places.get(entry.path, Whence()).documents
    gone = were - sum(bool(line.strip()) for line in shelf.content(entry).splitlines())
    return f"{gone} of its {were} documents not; --replace {name} brings them back" if gone > 0 else ""


def fields_otherwise(shelf: Shelf, name: str, fields: Mapping[str, str]) -> tuple[str, ...]:
    """Give those of ``fields`` that the source ``name`` has otherwise; of a file of records, whose documents differ, all."""
    entry = shelf.catalog.by_id(name)
    if entry is None:
        return ()
    record = shelf.record(entry)
    return tuple(field for field, value in fields.items() if not record or getattr(record.source, field) != value)
