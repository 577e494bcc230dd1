"""Reading one file in this process: tell its format, call its reader, check what came out.

Runs inside a worker (:mod:`knowledge.importing.serving`); tests call it directly.
"""

from __future__ import annotations

import re
from dataclasses import replace
from importlib import import_module
from typing import TYPE_CHECKING

from knowledge.comments import without_comments
from knowledge.importing.captions import with_captions_above
from knowledge.importing.detect import FORMATS, TEXTS, detect
from knowledge.importing.extracted import Extracted, RefusedError
from knowledge.importing.link_sections import dropped_warning, without_bare_links
from knowledge.importing.metadata_titles import FILE_NAME, FIRST_LINE, guess_title
from knowledge.importing.run_on import with_subsections_apart, without_contents
from knowledge.untrusted import REPLACEMENT, clean_text, one_line, plain_line, shorten

if TYPE_CHECKING:
    from knowledge.importing.job import Job

_INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff]")
_MANY_EMPTY = re.compile(r"\n(?:[ \t]*\n){2,}")
_TRAILING = re.compile(r"(?<![ \t])[ \t]+$", re.MULTILINE)
"""Looked for from the first blank of a run alone: from each of them, a long run within a line would take hours."""
_MARKS = re.compile(r"[#>*_`|\s-]+")
_LAID_OUT = frozenset({"pdf", "docx", "epub", "odt", "rtf"})
"""Formats in which a title can be told from other lines by how it looks; a plain note often has none."""
_HEADINGS = re.compile(r"^ {0,3}#{1,6}(?:[ \t].*)?$", re.MULTILINE)
MAX_METADATA = 2_000
"""Characters of a statement about the file that are kept."""


def read(job: Job) -> Extracted:
    """Read one file; :class:`RefusedError` where it cannot be taken, with the reason and what to do.

    Every error of a reading library becomes a refusal here: those libraries raise nearly anything on damaged files.
    """
    name = detect(job)
    reader = import_module(f"knowledge.importing.formats.{name}")
    try:
        extracted: Extracted = reader.read(job)
    except (RefusedError, MemoryError, KeyboardInterrupt):
        raise
    except RecursionError:
        raise RefusedError(
            "The file nests too deeply to be read; save it anew from the program that made it.", "too-deep"
        ) from None
    except Exception as error:
        shown = next(known.shown for known in FORMATS if known.name == name)
        raise RefusedError(
            f"The {shown} is damaged or written in a way that cannot be read ({type(error).__name__});"
            " open it with the program that made it and save it anew.",
            "damaged",
        ) from error
    extracted = replace(extracted, format=name, warnings=(*_mislabelled(name, job), *extracted.warnings))
    checked = _checked(extracted, job)
    from knowledge.importing.describing import described  # noqa: PLC0415  late: a file that is refused needs none of it

    try:
        return described(checked, job)
    except (RefusedError, MemoryError, KeyboardInterrupt):
        raise
    except Exception as error:
        raise RefusedError(
            f"The program failed on its text ({type(error).__name__}: {error}), which is an error of the program; "
            "please report it.",
            "crash",
        ) from error


def _mislabelled(name: str, job: Job) -> tuple[str, ...]:
    """Warn of a file that is something else than its name says: what was saved is often the page that asks to sign in."""
    said = job.suffix.removeprefix(".")
    if name == "text" and job.suffix not in TEXTS and said not in _LAID_OUT:
        return (f"Its name ends in .{said}, which is not a format that is read; it was taken as plain text.",)
    if said == name or said not in _LAID_OUT:
        return ()
    shown = next(known.shown for known in FORMATS if known.name == name)
    return (
        f"Its name ends in .{said}, but what is in it is of another kind ({shown}); check that it is the right file.",
    )


def _checked(extracted: Extracted, job: Job) -> Extracted:
    """Clean the text and refuse what holds none."""
    if len(extracted.text) > job.limits.text:
        raise RefusedError(
            f"The file holds too much text ({len(extracted.text) // 1_000_000} million characters); split it.",
            "too-large",
        )
    warnings = list(extracted.warnings)
    if extracted.records:
        return replace(extracted, metadata=_clean_metadata(extracted))
    text, contents = extracted.text, 0
    if extracted.format != "markdown":  # which is kept as it is
        text, contents = without_contents(with_subsections_apart(text))
    text, left_out = without_bare_links(text)
    warnings += dropped_warning(left_out)
    text = with_captions_above(tidy(text, keep_layout=extracted.format == "markdown"))
    if contents:
        warnings.append(f"A table of contents was left out ({contents} lines).")
    if REPLACEMENT in text:
        count = text.count(REPLACEMENT)
        there, stand = ("1 character", "stands") if count == 1 else (f"{count} characters", "stand")
        warnings.append(f"{there} could not be read or may not be shown, and {stand} as {REPLACEMENT}.")
    words = without_comments(text)
    if not _MARKS.sub("", words):
        raise RefusedError("The file holds no text; check that it is the right file.", "no-text")
    if not _MARKS.sub("", _HEADINGS.sub("", words)):
        warnings.append("The file holds headings alone, so there is nothing that an answer could quote.")
    if extracted.format in _LAID_OUT:
        title = guess_title(without_comments(text[:4_000]), extracted.title, plain_line(job.name), extracted.url)
        if title.why in {FIRST_LINE, FILE_NAME}:
            named = f"it is called “{shorten(title.text)}” after {title.why}"
            warnings.append(f"No title was found in the document; where none is given, {named}.")
    return replace(
        extracted,
        text=text,
        title=one_line(extracted.title)[:MAX_METADATA],
        publisher=one_line(extracted.publisher)[:MAX_METADATA],
        url=one_line(extracted.url)[:MAX_METADATA],
        date=one_line(extracted.date)[:40],
        language=one_line(extracted.language)[:40],
        metadata=_clean_metadata(extracted),
        warnings=tuple(dict.fromkeys(one_line(warning) for warning in warnings)),
    )


def tidy(text: str, *, keep_layout: bool = False) -> str:
    """Give ``text`` without harmful and invisible characters, blanks at line ends, and runs of empty lines.

    Soft hyphens, zero-width spaces, word joiners and byte-order marks are dropped: they are no letters of the document,
    and a quotation typed by a person would never match them. Everything else stays as the document has it; in
    particular the text is not normalized (NFC), so what is quoted is what stands there.
    """
    text = _INVISIBLE.sub("", clean_text(text))
    if keep_layout:
        return text
    text = _TRAILING.sub("", text)
    return _MANY_EMPTY.sub("\n\n", text).strip("\n") + "\n"


def _clean_metadata(extracted: Extracted) -> dict[str, str]:
    return {
        one_line(str(name))[:100]: one_line(str(value))[:MAX_METADATA]
        for name, value in list(extracted.metadata.items())[:100]
        if str(value).strip()
    }
