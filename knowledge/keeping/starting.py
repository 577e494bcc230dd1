"""A library that begins: its folder made in one step, with examples to copy."""

from __future__ import annotations

import secrets
import shutil
import time
from contextlib import suppress
from typing import TYPE_CHECKING

from knowledge.errors import LibraryError
from knowledge.keeping.disk import explained, flush_folder, replace, write_through
from knowledge.keeping.rendering import yaml_scalar
from knowledge.keeping.settling import PART, begun
from knowledge.untrusted import one_line, shown_path

if TYPE_CHECKING:
    from pathlib import Path

_NEW = f"{PART}new-"
_OLD = 3600  # seconds after which the half-made folder of another process is surely not in use

LIBRARY = """\
# What this library is. Every field may be left out.
name: {name}
# description: What our office has collected, for whom, and who keeps it
# language: en      the language of sources that name none: en, es, fr, ru, ar, zh or another BCP 47 code
"""

TERMS = """\
# How people's words meet the sources' words. Everything here is commented out: take away the '#' to use it.
# 'article45 check' finds slips; 'article45 terms' shows what is known, with the terms of the bundled library.
#
# acronyms:
#   - {short: EOFC, long: Example Office for Children, also: [the Office]}
#
# concepts:
#   - id: readable-version
#     words: [easy-read edition, version of the bill that children can read]
#     es: [edicion de lectura facil]
#     related: [plain language]
#     weight: 0.8
"""

SOURCE_EXAMPLE = """\
---
id: example-report
title: Report on hearing children
publisher: Example Ombudsperson
kind: report
language: en
date: 2024-05-14
url: https://example.org/report
licence: CC BY 4.0
---
# Report on hearing children

## Consultations

In Norway, the Ombudsperson asked 400 children in 2023 about the draft act.

The report recommends:

- hearing children before a bill is introduced;
- publishing a version of the bill that children can read.
"""

CASE_EXAMPLE = """\
# A case example: every claim has a quotation that is in its source, letter for letter.
id: norway-consultation
title: "Norway: children asked about a draft act"
country: NO
years: [2023]
topics: [hearing children]
law:
  name: draft act
  quote: "about the draft act"
actors:
  - name: Ombudsperson
    role: asked children
    quote: "the Ombudsperson asked 400 children in 2023"
actions:
  - text: asking 400 children about the draft act
    quote: "In Norway, the Ombudsperson asked 400 children in 2023 about the draft act."
sources: [example-report]
"""

README = """\
# A library of Article 45

Answers of the program 'article45' cite the documents in this folder. The files are plain text, and everything else is
made from them.

    library.yaml             name, description, default language
    sources/ID.md            one document: front matter, then its text as Markdown
    sources/NAME.jsonl       many small documents, one a line
    originals/SHA256.EXT     the files that the sources were made from, untouched
    cases/ID.yaml            one case example
    terms.yaml               acronyms, and words that mean the same

To begin:

    article45 --library . add FILES...        PDF, Word, web pages, text: metadata and case examples are proposed
    article45 --library . cases new           write a case example
    article45 --library . check               find what is wrong, with file and line
    article45 --library . ask "QUESTION"

Written by hand, documents and cases work as well: copy sources/example-report.md.example and
cases/norway-consultation.yaml.example without '.example', and change what they say.

The folder can be kept in git. '.trash' is what 'article45 undo' needs; '.lock' keeps two writers apart.
"""

GITIGNORE = f"""\
.lock
.journal.json
.trash/
{PART}*
"""
GITATTRIBUTES = "originals/* -text\n"  # git must not change line ends in files named by their checksum


def is_library(folder: Path) -> bool:
    """Whether ``folder`` holds a library, be it an empty one."""
    return any((folder / name).exists() for name in ("library.yaml", "terms.yaml", "sources", "cases")) or begun(folder)


def check_place(folder: Path) -> None:
    """Raise :class:`LibraryError` where no library can be made in ``folder``: it is or lies in a file, or holds something else."""
    shown = shown_path(folder)
    try:
        if folder.exists() and not folder.is_dir():
            raise LibraryError(f"{shown} is a file; a library is a folder: give the path of one")
        above = next((path for path in folder.parents if path.exists()), None)
        if above is not None and not above.is_dir():
            raise LibraryError(f"{shown_path(above)} is a file, and {shown} would lie in it; give the path of a folder")
        if folder.is_dir() and any(True for path in folder.iterdir() if not path.name.startswith(".")):
            raise LibraryError(f"{shown} contains other files and is not a library; give the path of a new folder")
    except OSError as error:
        raise explained(error, folder) from None


def make_library(folder: Path, name: str = "My library") -> bool:
    """Make an empty library with commented examples; False where there is one already.

    Folders above it are made too. Raises :class:`LibraryError` as :func:`check_place` does, and where the folder cannot
    be written.
    """
    try:
        if is_library(folder):
            return False
        check_place(folder)
        if folder.is_dir():
            _fill(folder, name)
            return True
        return _make_whole(folder, name)
    except OSError as error:
        raise explained(error, folder) from None


def _make_whole(folder: Path, name: str) -> bool:
    """Fill a folder beside the place of the library, then give it the library's name."""
    parent = folder.absolute().parent
    parent.mkdir(parents=True, exist_ok=True)
    _sweep(parent)
    new = parent / f"{_NEW}{secrets.token_hex(6)}"
    new.mkdir()
    try:
        _fill(new, name)
        replace(new, folder.absolute())
    except OSError:
        if is_library(folder):  # another process was faster
            return False
        raise
    finally:
        shutil.rmtree(new, ignore_errors=True)
    flush_folder(parent)
    return True


def _fill(folder: Path, name: str) -> None:
    """Write the files of an empty library; library.yaml, by which it is one, comes last."""
    for room in ("sources", "cases"):
        (folder / room).mkdir(exist_ok=True)
    files = {
        "README.md": README,
        ".gitignore": GITIGNORE,
        ".gitattributes": GITATTRIBUTES,
        "sources/example-report.md.example": SOURCE_EXAMPLE,
        "cases/norway-consultation.yaml.example": CASE_EXAMPLE,
        "terms.yaml": TERMS,
        "library.yaml": LIBRARY.format(name=yaml_scalar(one_line(name))),
    }
    for relative, text in files.items():
        path = folder / relative
        part = path.with_name(f"{PART}{secrets.token_hex(6)}")
        if not path.exists():
            write_through(part, text.encode())
            replace(part, path)
    for room in ("sources", "cases", ""):
        flush_folder(folder / room)


def _sweep(parent: Path) -> None:
    """Remove folders that a killed process began long ago."""
    for left in parent.glob(f"{_NEW}*"):
        with suppress(OSError):
            if time.time() - left.stat().st_mtime > _OLD:
                shutil.rmtree(left, ignore_errors=True)
