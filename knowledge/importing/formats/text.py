"""Plain text: its headings, lists and menus are found by :mod:`knowledge.importing.plain_text`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.importing.decoding import decode
from knowledge.importing.extracted import Extracted
from knowledge.importing.plain_text import to_markdown
from knowledge.untrusted import clean_text

if TYPE_CHECKING:
    from knowledge.importing.job import Job


def read(job: Job) -> Extracted:
    """Read a plain-text page."""
    text, warnings = decode(job.read())
    return Extracted(to_markdown(clean_text(text)), warnings=warnings)
