"""Many small documents as JSON lines in the layout of BEIR: ``_id``, ``title``, ``text``, ``metadata``."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from knowledge.importing.decoding import decode
from knowledge.importing.records import Records

if TYPE_CHECKING:
    from knowledge.importing.extracted import Extracted
    from knowledge.importing.job import Job


def read(job: Job) -> Extracted:
    """Read a file of JSON lines."""
    text, warnings = decode(job.read())
    records = Records()
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            value = json.loads(line)
        except (ValueError, RecursionError):
            records.pass_over(number, "is not JSON")
            continue
        if isinstance(value, dict):
            records.add(number, value)
        else:
            records.pass_over(number, "is not a JSON object")
    return records.extracted(warnings)
