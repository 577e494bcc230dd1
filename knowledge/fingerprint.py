"""Whether a library has changed since something was derived from it: told from names, sizes and times alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.library_files import library_files

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

FORMAT = 5
"""Counted up whenever reading gives other values for the same files."""


def library_fingerprint(folders: Sequence[Path]) -> str:
    """Give a hash over the files of the libraries in ``folders``: path, size and time of change of each.

    No file is opened. Raises :class:`knowledge.errors.LibraryError` as reading does.
    """
    from hashlib import sha256  # noqa: PLC0415  late, as everything a fast start can do without

    digest = sha256(f"format {FORMAT}".encode())
    for folder in folders:
        digest.update(f"\0folder\0{folder}".encode("utf-8", "surrogatepass"))
        for file in library_files(folder):
            facts = f"\0{file.relative}\0{file.size}\0{file.mtime_ns}\0{file.problem}"
            digest.update(facts.encode("utf-8", "surrogatepass"))
    return digest.hexdigest()
