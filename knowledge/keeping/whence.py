"""From which place on the disk each source was added, so that two files of one name in two folders are told apart.

For a file of many documents it is noted how many they were, so that missing ones can be told when it is added again; of
any other what it said of itself, so that a new version tells what a person has changed since from what the file said.

A help for adding, and no part of the library: it lies in the trash, and may be missing or old. Places and values are held
as checksums, as a library that is handed on should not tell of its owner's folders.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import sha256
from typing import TYPE_CHECKING

from knowledge.keeping.disk import read_plain
from knowledge.keeping.settling import TRASH

if TYPE_CHECKING:
    from collections.abc import Mapping
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
    """The ``place`` that a source was added from ("" where it had none), and the number of its ``documents`` (or 0).

    ``said`` are checksums of the metadata that each version gave by itself, before a person changed any (:func:`checksum_of`).
    """

    place: str = ""
    documents: int = 0
    said: Mapping[str, str] = field(default_factory=dict)


def checksum_of(value: str) -> str:
    """Give a short checksum of the value of a field, to tell whether it is still the same."""
    return sha256(value.encode("utf-8", "surrogateescape")).hexdigest()[:16]


def note_place(folder: Path, source: str, whence: Whence) -> None:
    """Note from where the file ``source`` of the library (a relative path) was added; a line is added, so it is cheap."""
    file = folder / TRASH / _FILE
    # In a library that came from someone else it may be a link to anywhere, or a pipe that nobody reads.
    if file.is_symlink() or (file.exists() and not file.is_file()):
        return
    with suppress(OSError), file.open("a", encoding="utf-8") as out:
        out.write(json.dumps([source, whence.place, whence.documents, dict(whence.said)]) + "\n")


def read_places(folder: Path) -> dict[str, Whence]:
    """Give what was noted: relative path of the source to whence it came; the last note counts."""
    found: dict[str, Whence] = {}
    with suppress(OSError):
        for line in read_plain(folder / TRASH / _FILE).decode("utf-8", "replace").split("\n"):
            with suppress(ValueError, TypeError, RecursionError):
                source, place, documents, *said = json.loads(line)
                if isinstance(source, str) and isinstance(place, str) and isinstance(documents, int):
                    earlier = found.get(source, Whence()).said  # an update that is undone leaves its note behind
                    found[source] = Whence(place, documents, {**earlier, **(_texts(said[0]) if said else {})})
    return found


def _texts(value: object) -> dict[str, str]:
    """Give what is text in an object that was read; nothing of anything else."""
    pairs = value.items() if isinstance(value, dict) else ()
    return {name: text for name, text in pairs if isinstance(name, str) and isinstance(text, str)}
