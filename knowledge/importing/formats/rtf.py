"""Rich Text (RTF): headings by style, lists with the numbers that stand in the file, tables as rows, notes.

Read from its signs: striprtf gives bare text, without headings and notes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.importing.extracted import Extracted
from knowledge.importing.rtf_body import RtfReader, paired
from knowledge.importing.rtf_tokens import tokens
from knowledge.importing.typed import text_of
from knowledge.importing.writing import struck_warning

if TYPE_CHECKING:
    from knowledge.importing.job import Job


def read(job: Job) -> Extracted:
    """Read a Rich Text file."""
    reader = RtfReader()
    for token in tokens(job.read()):
        reader.take(token)
    reader.finish()
    about = {name: paired([value])[0] for name, value in reader.info.items()}
    warnings = struck_warning(reader.struck)
    if reader.stack:
        warnings += ("The file is cut off; its end is missing.",)
    return Extracted(
        text_of(reader.writer),
        title=about.pop("title", ""),
        metadata=about,
        warnings=warnings,
    )
