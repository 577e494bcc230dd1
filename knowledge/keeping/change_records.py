"""Records of changes, kept in the library's trash so that they can be undone.

A record is a folder ``.trash/000012`` (``.trash/000012.undone`` once undone): ``change.json`` says which files the
change touched, with the sha256 before and after; what was replaced or removed lies beside it under a number.
"""

from __future__ import annotations

import json
import os
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from knowledge.errors import LibraryError
from knowledge.keeping.disk import flush_folder, keep_copy, read_plain, sha256_of, write_through
from knowledge.keeping.paths import is_library_path
from knowledge.keeping.settling import TRASH
from knowledge.untrusted import one_line, shown_path

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from knowledge.keeping.store import Change, Step

FORMAT = 1
_NAME = re.compile(r"([0-9]{6,})(\.undone)?")


@dataclass(frozen=True, slots=True)
class Touched:
    """A file that a change touched: sha256 before and after ("" where it was not there), ``kept`` its old content."""

    path: str
    before: str
    after: str
    kept: Path | None


@dataclass(frozen=True, slots=True)
class Record:
    """A change that was made (or, with ``undone``, taken back). ``when`` is a moment by ISO 8601, in UTC."""

    number: int
    undone: bool
    label: str
    about: str
    when: str
    group: str
    files: tuple[Touched, ...]

    @property
    def place(self) -> str:
        """Where the record lies, relative to the library."""
        return record_place(self.number, undone=self.undone)


def record_place(number: int, *, undone: bool) -> str:
    """Where the record with this number lies, relative to the library."""
    return f"{TRASH}/{number:06}{'.undone' if undone else ''}"


def next_number(folder: Path) -> int:
    """Give the number of the next change."""
    return max((number for number, _ in _numbers(folder)), default=0) + 1


def keep_record(folder: Path, kept: Path, steps: Sequence[Step], written: Mapping[str, str], change: Change) -> None:
    """Write the record of a change into the new folder ``kept``; ``written`` maps paths to their new sha256.

    Raises OSError.
    """
    kept.mkdir()
    files = []
    for number, step in enumerate(steps):
        path = folder / step.path
        before = ""
        if os.path.lexists(path):
            before = sha256_of(path)
            keep_copy(path, kept / str(number))
        files.append({"path": step.path, "before": before, "after": written.get(step.path, ""), "kept": str(number)})
    content = {
        "format": FORMAT,
        "label": change.label,
        "about": change.about,
        "when": datetime.now(UTC).isoformat(timespec="seconds"),
        "group": change.group,
        "files": files,
    }
    text = json.dumps(content, ensure_ascii=False, indent=1)
    # Names of files that are no UTF-8 come in what the change is about: JSON has an escape for what they hold.
    write_through(kept / "change.json", text.encode("utf-8", "backslashreplace"))
    flush_folder(kept)


def read_records(folder: Path) -> list[Record]:
    """Give the records of the library in ``folder``, oldest first; what is no good record is passed over."""
    found = []
    for number, undone in sorted(_numbers(folder)):
        record = _read(folder, number, undone)
        if record is not None:
            found.append(record)
    return found


def taken_back(folder: Path) -> list[str]:
    """Give the places of the good records of changes taken back, oldest first."""
    undone = [number for number, was in sorted(_numbers(folder)) if was]
    return [record_place(number, undone=True) for number in undone if _read(folder, number, True) is not None]


def damaged_records(folder: Path, *, undone: bool) -> list[int]:
    """Give the numbers of the records (of changes taken back, with ``undone``) that cannot be read, oldest first."""
    return [number for number, was in sorted(_numbers(folder)) if was is undone and _read(folder, number, was) is None]


def _numbers(folder: Path) -> list[tuple[int, bool]]:
    try:
        with os.scandir(folder / TRASH) as entries:
            names = [_NAME.fullmatch(entry.name) for entry in entries]
    except FileNotFoundError:
        return []
    except NotADirectoryError:
        raise LibraryError(
            f"{shown_path(folder / TRASH)} is a file, and undoing needs a folder of this name; move the file elsewhere"
        ) from None
    except OSError as error:
        shown = shown_path(folder / TRASH)
        raise LibraryError(f"{shown} cannot be read ({error.strerror}); check its rights") from None
    return [(int(name[1]), bool(name[2])) for name in names if name]


def _read(folder: Path, number: int, undone: bool) -> Record | None:
    place = folder / record_place(number, undone=undone)
    try:
        value = json.loads(read_plain(place / "change.json").decode())
        if not all(isinstance(one["path"], str) for one in value["files"]):
            return None
        files = tuple(
            Touched(one["path"], str(one["before"]), str(one["after"]), place / one["kept"] if one["before"] else None)
            for one in value["files"]
            if is_library_path(one["path"]) and str(one["kept"]).isdigit()
        )
        if any(file.kept is not None and (file.kept.is_symlink() or not file.kept.is_file()) for file in files):
            return None
        texts = {name: one_line(str(value[name])) for name in ("label", "about", "when", "group")}
        return Record(number, undone, **texts, files=files) if value["format"] == FORMAT else None
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
