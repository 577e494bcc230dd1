"""The terms of a library that was opened from its index, which holds them compiled."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from knowledge.model import Library


def with_terms(library: Library) -> Library:
    """Give ``library`` with the terms of its folders' files; faults in them are told by who reads the whole library."""
    if library.terms.acronyms or library.terms.concepts or not library.folders:
        return library
    from knowledge.keeping.trying import library_language
    from knowledge.library_files import library_files
    from knowledge.reading_terms import TermsRead, read_terms
    from knowledge.reports import Report

    read = TermsRead()
    for folder in map(Path, library.folders):
        for file in library_files(folder):
            if file.kind == "terms.yaml":
                read_terms(file, library_language(folder), read, Report(file.shown))
    return replace(library, terms=read.finish()[0])
