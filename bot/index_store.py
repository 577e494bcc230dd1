"""Opening the index of a library: from the cache folder where it is fresh, else built anew (and kept)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from bot.index import Index, build_index
from knowledge.model import Terms
from knowledge.reading import read_library


def open_index(folders: Sequence[Path], without: frozenset[str] = frozenset()) -> Index:
    """The index of the libraries in ``folders``."""
    library = read_library(folders)
    if "terms" in without:
        library = replace(library, terms=Terms())
    return build_index(library)
