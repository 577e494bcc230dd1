"""How the files of a library were after the last change by this program, so that changes by hand can be told.

Names, sizes and times alone; a help for ``diff``, and no part of the library: it may be missing or old.
"""

from __future__ import annotations

import json
import os
import secrets
from contextlib import suppress
from typing import TYPE_CHECKING

from knowledge.keeping.disk import replace
from knowledge.keeping.paths import is_library_path
from knowledge.keeping.settling import PART, TRASH

if TYPE_CHECKING:
    from pathlib import Path

_FILE = "state.json"
_ROOMS = ("", "sources", "cases")


def note_state(folder: Path) -> None:
    """Note how the files of the library are now; where that fails, changes by hand cannot be told, and no more."""
    place = folder / TRASH
    part = place / f"{PART}{secrets.token_hex(6)}"
    with suppress(OSError):
        part.write_text(json.dumps(_files(folder), ensure_ascii=False), encoding="utf-8", errors="surrogatepass")
        replace(part, place / _FILE)


def changed_since(folder: Path) -> dict[str, str] | None:
    """Give the files that were changed by hand since: path to "added", "removed" or "changed"; None: not known."""
    try:
        before = json.loads((folder / TRASH / _FILE).read_text(encoding="utf-8", errors="surrogatepass"))
    except (OSError, ValueError):
        return None
    if not isinstance(before, dict):
        return None
    now = _files(folder)
    found = {path: "removed" for path in before if path not in now and is_library_path(path)}
    for path, facts in now.items():
        if path not in before:
            found[path] = "added"
        elif before[path] != facts:
            found[path] = "changed"
    return dict(sorted(found.items()))


def _files(folder: Path) -> dict[str, list[int]]:
    files = {}
    for room in _ROOMS:
        with suppress(OSError), os.scandir(folder / room) as entries:
            for entry in entries:
                relative = f"{room}/{entry.name}" if room else entry.name
                if is_library_path(relative) and entry.is_file():
                    facts = entry.stat()
                    files[relative] = [facts.st_size, facts.st_mtime_ns]
    return files
