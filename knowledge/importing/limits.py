"""How much a file may cost before it is refused."""

from __future__ import annotations

from dataclasses import dataclass

MB = 1_000_000


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds for one import. Sizes in bytes, times in seconds.

    ``seconds`` is the time for a file, ``seconds_per_page`` is added for each page that a PDF reports having, up to
    ``max_seconds``. ``memory`` bounds the worker process. ``text`` bounds the characters a file may give.
    ``unpacked`` and ``ratio`` bound what a zip (also a DOCX, EPUB, ODT) may unpack to; ``members`` how many files it
    may hold; ``depth`` how deep HTML and XML may nest.
    """

    file: int = 200 * MB
    pages: int = 5_000
    seconds: float = 60.0
    seconds_per_page: float = 1.0
    max_seconds: float = 900.0
    ocr_seconds: float = 3_600.0
    memory: int = 1_200 * MB
    text: int = 50 * MB
    unpacked: int = 500 * MB
    ratio: int = 200
    members: int = 20_000
    depth: int = 250


DEFAULT = Limits()
