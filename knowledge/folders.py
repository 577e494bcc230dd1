"""Where libraries and derived files lie on this computer."""

from __future__ import annotations

import os
from pathlib import Path

PROGRAM = "article45"


def bundled_folder() -> Path:
    """Give the library that comes with the program: read-only, beside this module."""
    return Path(__file__).resolve().parent / "library"


def own_folder() -> Path:
    """Give the user's own library: in the platform's folder for user data, or where ARTICLE45_LIBRARY says.

    The folder need not exist yet.
    """
    named = os.environ.get("ARTICLE45_LIBRARY", "").strip()
    if named:
        return Path(named).expanduser()
    from platformdirs import user_data_path  # noqa: PLC0415  late: most runs name a folder or have a fresh index

    return user_data_path(PROGRAM, appauthor=False) / "library"


def cache_folder() -> Path:
    """Where derived files may lie: in the platform's cache folder, or where ARTICLE45_CACHE says.

    Everything in it can be deleted at any time. The folder need not exist yet.
    """
    named = os.environ.get("ARTICLE45_CACHE", "").strip()
    if named:
        return Path(named).expanduser()
    from platformdirs import user_cache_path  # noqa: PLC0415  late, as above

    return user_cache_path(PROGRAM, appauthor=False)
