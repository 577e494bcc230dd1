"""Plain text: its headings, lists and menus are found by :mod:`knowledge.importing.plain_text`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.importing.decoding import decode
from knowledge.importing.extracted import Extracted
from knowledge.importing.plain_text import read_plain_text
from knowledge.untrusted import shorten

if TYPE_CHECKING:
    from knowledge.importing.job import Job


def read(job: Job) -> Extracted:
    """Read a plain-text page; what was left out of it (a menu, page numbers) is said among the warnings."""
    text, warnings = decode(job.read())
    page = read_plain_text(text)
    if page.dropped:
        lines = f"{len(page.dropped)} lines" if len(page.dropped) > 1 else "1 line"
        what = shorten("; ".join(page.dropped), 120)
        warnings = (*warnings, f"{lines} of menu, breadcrumb or page edge were left out: {what}")
    pages = len(re.findall(r"(?m)^ *<!-- page \d+ -->$", page.markdown))
    return Extracted(page.markdown, warnings=(*warnings, *page.notes), pages=pages)
