"""Where libraries and derived files lie on this computer."""

from __future__ import annotations

import os
from pathlib import Path

from knowledge.errors import InputError
from knowledge.untrusted import shorten, shown_path

PROGRAM = "article45"


def bundled_folder() -> Path:
    """Give the library that comes with the program: read-only, beside this module."""
    return Path(__file__).resolve().parent / "library"


def bundled_terms() -> Path:
    """Give the term bank that comes with the program: among folders to read, a library that holds nothing else.

    It is how the bot knows words, whatever it is asked about: it is read where the rest of the bundled library is left out.
    """
    return bundled_folder() / "terms.yaml"


def is_bundled(folder: Path) -> bool:
    """Whether ``folder`` comes with the program, as a whole or its terms alone."""
    return folder in (bundled_folder(), bundled_terms())


def named_folder(variable: str) -> Path | None:
    """Give the folder that an environment variable names, ``~`` read as the user's own; None where it names none.

    Raises :class:`knowledge.errors.InputError` where it names a user who has no folder.
    """
    named = os.environ.get(variable, "").strip()
    if not named:
        return None
    try:
        return Path(named).expanduser()
    except RuntimeError:
        raise InputError(
            f"{variable} is {shorten(named, 80)}: there is no such user's folder; write the path in full"
        ) from None


def own_folder() -> Path:
    """Give the user's own library: in the platform's folder for user data, or where ARTICLE45_LIBRARY says.

    The folder need not exist yet.
    """
    if (named := named_folder("ARTICLE45_LIBRARY")) is not None:
        return named
    from platformdirs import user_data_path  # noqa: PLC0415  late: most runs name a folder or have a fresh index

    return user_data_path(PROGRAM, appauthor=False) / "library"


def cache_folder() -> Path:
    """Where derived files may lie: in the platform's cache folder, or where ARTICLE45_CACHE says.

    Everything in it can be deleted at any time. The folder need not exist yet.
    """
    if (named := named_folder("ARTICLE45_CACHE")) is not None:
        return named
    from platformdirs import user_cache_path  # noqa: PLC0415  late, as above

    return user_cache_path(PROGRAM, appauthor=False)


def link_followed(path: Path) -> Path:
    """Give what a link leads to, so that writing there leaves the link; any other path as it is.

    Raises :class:`knowledge.errors.InputError` where it leads round in a circle.
    """
    try:
        return path.resolve() if path.is_symlink() else path
    except (OSError, RuntimeError):
        raise InputError(f"{shown_path(path)} is a link that leads nowhere; give the name of a file") from None
    except ValueError:  # a NUL in it, which writing tells of
        return path
