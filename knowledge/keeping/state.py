"""How the files of a library were after the last change by this program, so that changes by hand can be told.

Names, sizes, times and checksums; a help for ``diff``, and no part of the library: it may be missing or old. Only a file
whose size or time is another one is read: a copied library has new times and nothing that was changed.
"""

from __future__ import annotations

import json
import os
import secrets
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from knowledge.errors import LibraryError
from knowledge.keeping.disk import leads_out, read_plain, replace, sha256_of
from knowledge.keeping.paths import is_library_path
from knowledge.keeping.settling import PART, TRASH
from knowledge.untrusted import shown_path

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_FILE = "state.json"
_ROOMS = ("", "sources", "cases")


def note_state(folder: Path) -> None:
    """Note how the files of the library are now; where that fails, changes by hand cannot be told, and no more."""
    place = folder / TRASH
    part = place / f"{PART}{secrets.token_hex(6)}"
    with suppress(OSError):
        if leads_out(folder, place):
            return
        before = _noted(folder) or {}
        now: dict[str, list[int | str]] = {}
        for path, facts in files_now(folder).items():
            known = before.get(path)
            if isinstance(known, list) and len(known) == 3 and known[:2] == facts:
                now[path] = [*facts, str(known[2])]
            else:
                now[path] = [*facts, _sha256(folder / path)]
        part.write_text(json.dumps(now, ensure_ascii=False), encoding="utf-8", errors="surrogatepass")
        replace(part, place / _FILE)


def changed_since(folder: Path) -> dict[str, str] | None:
    """Give the files that were changed by hand since: path to "added", "removed" or "changed"; None: not known."""
    before = _noted(folder)
    if before is None:
        return None
    now = files_now(folder)
    found = {path: "removed" for path in before if path not in now and is_library_path(path)}
    for path, facts in now.items():
        if path not in before:
            found[path] = "added"
        elif not _same(folder / path, facts, before[path]):
            found[path] = "changed"
    return dict(sorted(found.items()))


def refuse_changed(folder: Path, seen: Mapping[str, list[int]], done: str) -> None:
    """Raise :class:`LibraryError` where the library is no longer as it was ``seen`` (:func:`files_now`).

    To be called under the lock by whoever planned a change before. ``done`` says what is not done ("removed").
    """
    if files_now(folder) != seen:
        raise LibraryError(
            f"The library {shown_path(folder)} was changed by someone else meanwhile; nothing was {done}, try again"
        )


def _noted(folder: Path) -> dict[str, Any] | None:
    try:
        noted = json.loads(read_plain(folder / TRASH / _FILE).decode("utf-8", "surrogatepass"))
    except (OSError, ValueError, RecursionError):
        return None
    return noted if isinstance(noted, dict) else None


def _same(path: Path, facts: list[int], noted: object) -> bool:
    """Whether a file holds what was noted of it; one that cannot be read counts as changed."""
    if not isinstance(noted, list):
        return False
    if noted[:2] == facts:
        return True
    return len(noted) == 3 and noted[0] == facts[0] and noted[2] == _sha256(path) != ""


def _sha256(path: Path) -> str:
    try:
        return sha256_of(path)
    except OSError:
        return ""


def files_now(folder: Path) -> dict[str, list[int]]:
    """Give the files of the library, originals apart: path to size in bytes and time of the last change in nanoseconds."""
    files = {}
    for room in _ROOMS:
        with suppress(OSError), os.scandir(folder / room) as entries:
            for entry in entries:
                relative = f"{room}/{entry.name}" if room else entry.name
                if is_library_path(relative) and entry.is_file():
                    facts = entry.stat()
                    files[relative] = [facts.st_size, facts.st_mtime_ns]
    return files
