"""Originals that nothing needs any more when sources go: what stays, and what is only hidden, keeps its own."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

from knowledge.keeping.catalog import originals_of

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

_CHECKSUM = re.compile(rb"(?<![0-9A-Fa-f])[0-9A-Fa-f]{64}(?![0-9A-Fa-f])")
_SUFFIXES = (".md", ".jsonl")


def left_over(folder: Path, going: Collection[str], staying: Collection[str]) -> list[str]:
    """Give the originals, relative to the library, with a checksum in ``going`` that nothing which stays has.

    ``staying`` are the checksums that the sources which stay state; those of hidden sources stay too. Where a hidden source
    cannot be read, any original may be its own, and none is left over.
    """
    unneeded = dict.fromkeys(checksum for checksum in going if checksum and checksum not in staying)
    hidden = hidden_checksums(folder) if unneeded else set()
    if hidden is None:
        return []
    return [path for checksum in unneeded if checksum not in hidden for path in originals_of(folder, checksum)]


def hidden_checksums(folder: Path) -> set[str] | None:
    """Give the checksums in the sources that have a dot before their names, and can be brought back; None: not known."""
    place = folder / "sources"
    found: set[str] = set()
    try:
        names = [name for name in os.listdir(place) if name.startswith(".")]  # noqa: PTH208  thousands of names
        for path in (place / name for name in names):
            if path.suffix.casefold() in _SUFFIXES and path.is_file() and not path.is_symlink():
                with path.open("rb") as lines:
                    found |= {checksum.decode().lower() for line in lines for checksum in _CHECKSUM.findall(line)}
    except FileNotFoundError:
        return found
    except OSError:
        return None
    return found
