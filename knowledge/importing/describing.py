"""What a document is, told where it is read: in a worker, whose limits of time and memory hold for this too.

The patterns that tell it meet whatever stands at the head of a file, and none of them can be stopped from inside.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from knowledge.importing.cut_off import cut_off_warning
from knowledge.importing.first_heading import with_one_title
from knowledge.importing.metadata import guesses
from knowledge.keeping.beside import read_front_matter
from knowledge.untrusted import plain_line

if TYPE_CHECKING:
    from collections.abc import Mapping

    from knowledge.importing.extracted import Extracted, Guess
    from knowledge.importing.job import Job

_STATED = ("language", "date", "publisher", "url", "format")


def described(extracted: Extracted, job: Job) -> Extracted:
    """Give what was read of a file with the front matter that is good, warnings of the rest, and what can be guessed.

    What a person wrote beside the document (``job.beside``) counts first, then its front matter, then what it states.
    """
    extracted = _with_front_matter(extracted, job)
    guessed = guessed_of(extracted, plain_line(job.name), {**extracted.front, **job.beside})
    said = {guess.field: guess.value for guess in guessed}
    text = (
        extracted.text
        if extracted.records
        else with_one_title(extracted.text, said.get("title", ""), said.get("url", ""))
    )
    warnings = (*extracted.warnings, *(() if extracted.records else cut_off_warning(text)))
    return replace(extracted, text=text, guessed=guessed, warnings=warnings)


def guessed_of(extracted: Extracted, file_name: str, written: Mapping[str, str]) -> tuple[Guess, ...]:
    """Guess the metadata of a document; ``written`` are the fields that a person wrote for it."""
    stated = {name: value for name in _STATED if (value := getattr(extracted, name))}
    extra = {**extracted.metadata, **stated, **written}
    title = written.get("title") or extracted.title
    return guesses("" if extracted.records else extracted.text, title, file_name, extra)


def _with_front_matter(extracted: Extracted, job: Job) -> Extracted:
    """Read the front matter of a Markdown file as the library's reader reads it.

    What its format read of it line by line is taken out, so that nothing is used of which it is told that it is not.
    """
    front = read_front_matter(job.shown or job.name, job.read()) if extracted.format == "markdown" else None
    if front is None:
        return extracted
    rest = {name: value for name, value in extracted.metadata.items() if not name.startswith("front_matter.")}
    bare = replace(extracted, title="", language="", date="", url="", publisher="", metadata=rest)
    return replace(bare, front=front.fields, warnings=(*extracted.warnings, *front.warnings))
