"""From which place on the disk each source was added, so that two files of one name in two folders are told apart.

For a file of many documents it is noted how many they were, so that missing ones can be told when it is added again.

A help for adding, and no part of the library: it lies in the trash, and may be missing or old. Places are held as
checksums, as a library that is handed on should not tell of its owner's folders.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from knowledge.keeping.disk import read_plain
from knowledge.keeping.settling import TRASH

if TYPE_CHECKING:
    from pathlib import Path

    from knowledge.importing import Incoming

_FILE = "places.jsonl"


def place_of(incoming: Incoming) -> str:
    """Give the checksum of where a file lies: its full path and, in a zip, its name there."""
    try:
        path = os.path.realpath(incoming.path)
    except (OSError, ValueError):
        path = str(incoming.path)
    return sha256(f"{path}\0{incoming.member}".encode("utf-8", "surrogateescape")).hexdigest()


@dataclass(frozen=True, slots=True)
class Whence:
    """The ``place`` that a source was added from ("" where it had none), and the number of its ``documents`` (or 0)."""

    place: str = ""
    documents: int = 0


def note_place(folder: Path, source: str, whence: Whence) -> None:
    """Note from where the file ``source`` of the library (a relative path) was added; a line is added, so it is cheap."""
    file = folder / TRASH / _FILE
    # In a library that came from someone else it may be a link to anywhere, or a pipe that nobody reads.
    if file.is_symlink() or (file.exists() and not file.is_file()):
        return
    with suppress(OSError), file.open("a", encoding="utf-8") as out:
        out.write(json.dumps([source, whence.place, whence.documents]) + "\n")


def read_places(folder: Path) -> dict[str, Whence]:
    """Give what was noted: relative path of the source to whence it came; the last note counts."""
    found: dict[str, Whence] = {}
    with suppress(OSError):
        for line in read_plain(folder / TRASH / _FILE).decode("utf-8", "replace").split("\n"):
            with suppress(ValueError, TypeError, RecursionError):
                source, place, documents = json.loads(line)
                if isinstance(source, str) and isinstance(place, str) and isinstance(documents, int):
                    found[source] = Whence(place, documents)
    return found
