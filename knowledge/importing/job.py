"""What a format reader is given: the file, and what it may cost."""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from knowledge.importing.extracted import RefusedError
from knowledge.importing.limits import DEFAULT, Limits

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def _nobody(_what: str, _number: int) -> None:
    """Tell nobody."""


@dataclass(frozen=True, slots=True)
class Job:
    """One file to read. ``data`` is set for bytes without a file of their own (a member of a zip, standard input).

    ``report(what, number)`` tells the program how far the reading is: ``"pages"`` with how many there are (which also
    lengthens the time limit), ``"page"`` with each page that is done. ``shown`` is what to call the file in messages, its
    name where that is empty; ``beside`` are fields of metadata that a person wrote for it.
    """

    name: str
    path: Path | None = None
    data: bytes | None = None
    password: str | None = None
    ocr: bool = False
    limits: Limits = DEFAULT
    report: Callable[[str, int], None] = _nobody
    shown: str = ""
    beside: Mapping[str, str] = field(default_factory=dict)

    @property
    def suffix(self) -> str:
        """The ending of the file's name in lower case, with its dot; "" where there is none."""
        return Path(self.name.replace("\\", "/")).suffix.lower()

    def open(self) -> BinaryIO:
        """Open the file for reading from its beginning."""
        if self.data is not None:
            return io.BytesIO(self.data)
        if self.path is None:
            raise RefusedError("There is nothing to read; name a file.", "unreadable")
        try:
            return self.path.open("rb")
        except OSError as error:
            raise unreadable(error) from None

    def read(self, count: int = -1) -> bytes:
        """Read the first ``count`` bytes, or all of them."""
        if self.data is not None:
            return self.data if count < 0 else self.data[:count]
        try:
            with self.open() as handle:
                return handle.read(count)
        except OSError as error:
            raise unreadable(error) from None

    def size(self) -> int:
        """Give the file's size in bytes."""
        if self.data is not None:
            return len(self.data)
        if self.path is None:
            return 0
        try:
            return self.path.stat().st_size
        except OSError as error:
            raise unreadable(error) from None


def unreadable(error: OSError) -> RefusedError:
    """Turn an error of the operating system into a refusal."""
    reason = error.strerror or type(error).__name__
    return RefusedError(
        f"The file cannot be read ({reason}); check that it is there and that you may read it.", "unreadable"
    )
