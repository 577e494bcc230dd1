"""Noting in the file of a source on which day somebody looked it through."""

from __future__ import annotations

import re
import secrets
from typing import TYPE_CHECKING

from knowledge.errors import InputError
from knowledge.keeping.editing import faults_in, find_editable
from knowledge.keeping.store import Change, Step, open_store

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

_MATTER = re.compile(
    r"(?P<open>\ufeff?---[ \t]*(?P<end>\r?\n))(?P<fields>.*?)(?P<close>^---[ \t]*\r?$)", re.DOTALL | re.MULTILINE
)
_REVIEWED = re.compile(r"^reviewed[ \t]*:[^\r\n]*", re.MULTILINE)


def note_review(folders: Sequence[Path], folder: Path, name: str, day: date) -> None:
    """Say in the source ``name`` of the library in ``folder`` that it was looked through on ``day``, in one change.

    Raises :class:`knowledge.errors.Article45Error` where the source cannot be changed.
    """
    with open_store(folder) as store:
        path, content = find_editable(folders, folder, name)
        noted = with_review(content, day)
        faults = faults_in(folders, folder, path, noted)
        if faults:
            raise InputError(f"{path} cannot be changed: {faults[0].what}; 'article45 edit {name}' opens it")
        store.apply(Change((Step(path, noted),), "edit", f"noted that {name} was looked through", secrets.token_hex(6)))


def with_review(content: bytes, day: date) -> bytes:
    """Give the ``content`` of a source's file with the day in its front matter; everything else stays as it is."""
    text = content.decode("utf-8", "surrogateescape")
    line = f"reviewed: {day.isoformat()}"
    matter = _MATTER.match(text)
    if matter is None:
        text = f"---\n{line}\n---\n{text}"
    else:
        fields, end = matter["fields"], matter["end"]
        fields = _REVIEWED.sub(line, fields, count=1) if _REVIEWED.search(fields) else f"{fields}{line}{end}"
        text = f"{matter['open']}{fields}{text[matter.start('close') :]}"
    return text.encode("utf-8", "surrogateescape")
