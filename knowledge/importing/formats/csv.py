"""Many small documents as a table (CSV or TSV) with a column ``text`` and, if wanted, ``_id``, ``title`` and others."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from knowledge.importing.decoding import decode
from knowledge.importing.extracted import RefusedError
from knowledge.importing.records import Records, column_of
from knowledge.library_files import MAX_RECORD_BYTES

if TYPE_CHECKING:
    from knowledge.importing.extracted import Extracted
    from knowledge.importing.job import Job


def read(job: Job) -> Extracted:
    """Read a table of documents: one a row, the first row naming the columns."""
    text, warnings = decode(job.read())
    csv.field_size_limit(MAX_RECORD_BYTES)
    rows = csv.reader(io.StringIO(text.replace("\x00", ""), newline=""), delimiter=_delimiter(text, job.suffix))
    records = Records()
    try:
        names = [column_of(name) for name in next(rows, [])]
        if "text" not in names:
            raise RefusedError(
                "The table has no column named text; name the columns in its first row: _id, title, text, and others"
                " such as url, date, language.",
                "damaged",
            )
        for row in rows:
            if any(cell.strip() for cell in row):
                records.add(rows.line_num, dict(zip(names, row, strict=False)))
    except csv.Error as error:
        raise RefusedError(
            f"The table cannot be read (line {rows.line_num}: {error}); save it anew as CSV.", "damaged"
        ) from None
    return records.extracted(warnings)


def _delimiter(text: str, suffix: str) -> str:
    """Give the sign that parts the cells: the one that the first row has most of."""
    if suffix == ".tsv":
        return "\t"
    first = text.split("\n", 1)[0]
    return max(",;\t|", key=first.count)
