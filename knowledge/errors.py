"""Errors that a person can act on.

    Article45Error
     ├─ LibraryError    a library folder that cannot be used at all
     │   └─ DiskFullError   there is no room for a change; a smaller one may still fit
     └─ InputError      an argument, question file or question that cannot be used

Each message says what is wrong, where, and what to do. The command line prints it and exits with 2.
"""

from __future__ import annotations

import os


class Article45Error(Exception):
    """Base of the errors this program raises on purpose."""


class LibraryError(Article45Error):
    """A library folder is missing, unreadable or not a library."""


class DiskFullError(LibraryError):
    """A change was not made as the disk is full; another, smaller one may still find room."""


class InputError(Article45Error):
    """An argument, a file given on the command line, or a question cannot be used."""


def debugging() -> bool:
    """Whether a developer wants to see where an error of the program happened: ARTICLE45_DEBUG is 1, and nothing else."""
    return os.environ.get("ARTICLE45_DEBUG") == "1"
