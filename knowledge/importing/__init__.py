"""Turning files into sources: what can be read, and how a batch of files is read safely.

A program expands what a person named and reads it in worker processes with limits on time, memory and size::

    with Importer() as importer:
        for incoming, result in importer.extract_many(expand(paths), progress=show):
            ...  # result: Extracted, or Refusal with the reason and what to do

Reading libraries are imported inside the workers only, so importing this package costs little.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.importing.detect import FORMATS, Format
from knowledge.importing.extracted import Extracted, Refusal, RefusedError
from knowledge.importing.incoming import Incoming, expand
from knowledge.importing.limits import DEFAULT, Limits
from knowledge.importing.pool import Importer, Progress, Reading

if TYPE_CHECKING:
    from pathlib import Path

__all__ = [
    "DEFAULT",
    "Extracted",
    "Format",
    "Importer",
    "Incoming",
    "Limits",
    "Progress",
    "Reading",
    "Refusal",
    "RefusedError",
    "expand",
    "extract_bytes",
    "extract_file",
    "formats_known",
]


def formats_known() -> tuple[Format, ...]:
    """Give the formats that can be read, each with its name and what people call it."""
    return FORMATS


def extract_file(path: Path, *, password: str | None = None, ocr: bool = False, limits: Limits = DEFAULT) -> Extracted:
    """Read one file in a worker process of its own; :class:`RefusedError` where it cannot be taken."""
    with Importer(workers=1, limits=limits, password=password, ocr=ocr) as importer:
        return importer.extract(path)


def extract_bytes(
    name: str, data: bytes, *, password: str | None = None, ocr: bool = False, limits: Limits = DEFAULT
) -> Extracted:
    """Read a file given as bytes, as :func:`extract_file` does; the ending of ``name`` helps to tell its format."""
    with Importer(workers=1, limits=limits, password=password, ocr=ocr) as importer:
        return importer.extract_bytes(name, data)
