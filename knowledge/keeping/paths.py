"""Paths inside a library: which ones a change, a pack or a journal may name."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import PurePosixPath
from unicodedata import normalize

from knowledge.untrusted import is_safe_id

TOP_FILES = ("library.yaml", "terms.yaml")
_SUFFIXES = {"sources": (".md", ".jsonl"), "cases": (".yaml", ".yml")}
_SHA256 = re.compile(r"[0-9a-f]{64}")
_ORIGINAL = re.compile(rf"{_SHA256.pattern}(\.[a-z0-9]{{1,10}}){{0,2}}")
_UNFIT = re.compile(r'[<>:"|?*]')
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)


@lru_cache(maxsize=100_000)  # each change of a library looks at the names of all its files
def is_library_path(relative: str) -> bool:
    """Whether ``relative`` (forward slashes) is where a file of a library may lie, on every platform.

    These are library.yaml, terms.yaml, and plain files lying directly in sources, cases and originals, with names that
    every platform takes: no folders above or below, no drive letters, no device names, nothing hidden. Letters with marks
    may be written in one piece or in two, as macOS does.
    """
    if relative in TOP_FILES:
        return True
    room, slash, name = relative.partition("/")
    if not slash:
        return False
    if room == "originals":
        return _ORIGINAL.fullmatch(name) is not None
    name = normalize("NFC", name)
    return room in _SUFFIXES and name.casefold().endswith(_SUFFIXES[room]) and is_file_name(name)


def is_sha256(text: str) -> bool:
    """Whether ``text`` is a checksum as originals are named by it: 64 hexadecimal figures, in small letters."""
    return _SHA256.fullmatch(text) is not None


def is_file_name(name: str) -> bool:
    """Whether a file on every platform can have this name, and its stem can be an id."""
    stem = PurePosixPath(name).stem
    return (
        is_safe_id(stem)
        and not re.search(r"[/\\]", name)
        and not name.startswith((".", "~"))
        and not name.endswith((".", "~"))
        and not _UNFIT.search(name)
        and not _RESERVED.fullmatch(name)
        and len(name.encode()) <= 240
        and name == normalize("NFC", name)
    )


def make_slug(text: str, limit: int = 80) -> str:
    """Give an id made of the letters and figures of ``text``, in lower case, parted by hyphens; "" where it has none.

    Letters of all scripts are kept, marks on Latin ones dropped; the id is never the name of a device on Windows.
    """
    plain = "".join(_plain(character) for character in normalize("NFKC", text).casefold())
    slug = "-".join(re.findall(r"[^\W_]+", normalize("NFC", plain)))
    if len(slug) > limit:
        slug = slug[: limit + 1].rpartition("-")[0] or slug[:limit]
    while len(slug.encode()) > 2 * limit:  # file systems count bytes
        slug = slug[:-1].rstrip("-")
    return f"{slug}-1" if _RESERVED.fullmatch(slug) else slug


def _plain(character: str) -> str:
    """Give a Latin letter without its marks (é: e), any other character as it is."""
    base = normalize("NFD", character)[0]
    return base if base.isascii() else character
