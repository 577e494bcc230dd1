"""Collecting what is wrong with one file of a library, and saying numbers and lists of things in a sentence."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from knowledge.model import Fault
from knowledge.untrusted import shorten

if TYPE_CHECKING:
    from collections.abc import Iterable

NEAREST_AMONG = 5000
"""How many known names are looked at for the nearest one: enough for people, cheap for huge libraries."""


NO_SUCH_FIELDS = "not used, as there are no such fields"
"""What is told of fields that no source has."""


class SetAsideError(Exception):
    """A file that cannot be used at all: line (0 where none makes sense), what is wrong, what to do."""

    def __init__(self, line: int, what: str, mend: str) -> None:
        super().__init__(what)
        self.line = line
        self.what = what
        self.mend = mend


class Report:
    """The faults of one file, in the order they were found."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.faults: list[Fault] = []

    def add(self, line: int, what: str, mend: str) -> None:
        """Note a fault at ``line`` (1-based; 0 where no line makes sense)."""
        self.faults.append(Fault(self.file, line, what, mend))

    def add_error(self, error: SetAsideError) -> None:
        """Note the fault that made the file useless."""
        self.add(error.line, error.what, error.mend)


def nearest(name: str, known: Iterable[str]) -> str | None:
    """Give the known name that ``name`` was most likely meant to be, or None."""
    from difflib import get_close_matches  # noqa: PLC0415  late: only a faulty file needs it

    found = get_close_matches(name.casefold()[:200], list(islice(known, NEAREST_AMONG)), n=1, cutoff=0.65)
    return found[0] if found else None


def listed(names: Iterable[str], limit: int = 12) -> str:
    """Names as "a, b, c", cut after ``limit`` of them."""
    shown = [shorten(name, 60) for name in islice(names, limit + 1)]
    return ", ".join(shown[:limit]) + (", …" if len(shown) > limit else "")


def counted(number: int, thing: str, things: str = "") -> str:
    """Give a number of things, as in "1 file" and "2 files"; ``things`` is the plural where it is not made with an s."""
    return f"{number:,} {thing if number == 1 else things or f'{thing}s'}"
