"""Files given on the command line: queries read, results written; and the file of a case example."""

from __future__ import annotations

import os
import shlex
import stat
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from knowledge.errors import InputError
from knowledge.folders import link_followed

if TYPE_CHECKING:
    from knowledge.model import CaseExample

_MOST_BYTES = 500_000_000
"""Of a file of queries."""


@dataclass(frozen=True, slots=True)
class Query:
    """One line of a query file: its id, its text, and its line number from 1."""

    id: str
    text: str
    line: int


def read_queries(path: Path) -> list[Query]:
    """Read queries in the BEIR layout, one JSON object a line with ``_id`` and ``text``; other keys are ignored.

    Raises :class:`knowledge.errors.InputError` with file and line for a line that cannot be used, an id given
    twice, a file without queries, or one that is too large.
    """
    queries: dict[str, Query] = {}
    content = read_bytes(path, _MOST_BYTES)
    if len(content) > _MOST_BYTES:
        raise InputError(f"{path}: is larger than {_MOST_BYTES // 1_000_000} MB; split it")
    for number, raw in enumerate(content.splitlines(), 1):
        if not raw.strip():
            continue
        query = _query(raw, number, path)
        if query.id in queries:
            raise InputError(
                f"{path}:{number}: _id {query.id!r} stands in line {queries[query.id].line} too; give each line its own"
            )
        queries[query.id] = query
    if not queries:
        raise InputError(f'{path}: no queries in it; each line is {{"_id": "...", "text": "..."}}')
    return list(queries.values())


def _query(raw: bytes, number: int, path: Path) -> Query:
    import json

    try:
        value = json.loads(raw.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise InputError(f"{path}:{number}: not UTF-8; save the file as UTF-8") from None
    except (ValueError, RecursionError) as error:
        raise InputError(f"{path}:{number}: not JSON ({error}); each line is one JSON object") from None
    name = value.get("_id") if isinstance(value, dict) else None
    if isinstance(name, int) and not isinstance(name, bool):
        name = str(name)
    text = value.get("text") if isinstance(value, dict) else None
    if not isinstance(name, str) or not name or len(name.split()) != 1:
        raise InputError(f'{path}:{number}: no "_id" of one word; each line is {{"_id": "...", "text": "..."}}')
    if any("\ud800" <= character <= "\udfff" for character in name):  # told now, not when all is searched and written
        raise InputError(f'{path}:{number}: "_id" holds half a character (\\ud800 and its like); write it out')
    if not isinstance(text, str) or not text.strip():
        raise InputError(f'{path}:{number}: no "text"; each line is {{"_id": "...", "text": "..."}}')
    return Query(name, text, number)


def read_bytes(path: Path, limit: int) -> bytes:
    """Read a file given on the command line; at most one byte more than ``limit``, as a device may have no end.

    Raises :class:`knowledge.errors.InputError` where it is missing, a folder, or may not be read.
    """
    try:
        with path.open("rb") as file:
            return file.read(limit + 1)
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror}); check the path") from None


def given_path(text: str) -> Path:
    """Give the path that a person has written, ``~`` read as their own folder.

    Raises :class:`knowledge.errors.InputError` where it names a user who has no folder.
    """
    try:
        return Path(text).expanduser()
    except RuntimeError:
        raise InputError(f"{text}: there is no such user's folder; write the path in full") from None


def split_words(text: str, *, windows: bool = sys.platform == "win32") -> list[str]:
    r"""Split what was typed into words as a shell would, quotation marks taken off; on Windows ``\`` parts folders.

    Raises ValueError where a quotation mark is not closed.
    """
    words = shlex.shlex(text, posix=True)
    words.whitespace_split, words.commenters = True, ""
    if windows:
        words.escape = ""
    return list(words)


def is_there(path: Path) -> bool:
    """Whether something lies at ``path``; at one that cannot be (too long, say), or not be looked at, nothing does."""
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def new_path(name: str) -> Path:
    """Give ``name`` as a file in the working folder, with a number where there is such a file already."""
    try:
        folder = Path.cwd()
    except OSError:  # removed meanwhile
        folder = Path()
    path = folder / name
    number = 2
    while is_there(path):
        path = (folder / name).with_stem(f"{Path(name).stem}-{number}")
        number += 1
    return path


def write_new(path: Path, text: str) -> None:
    """Write ``text`` to ``path`` as :func:`write_atomically` does, but over no file that is there."""
    if is_there(path):
        raise InputError(f"{path}: is there already; give the name of a new file")
    write_atomically(path, text)


def write_atomically(path: Path, text: str) -> None:
    """Write ``text`` to ``path`` as a whole or not at all, UTF-8 with line feeds.

    Where ``path`` is a link, what it leads to is written; a file that was there keeps its rights. A device or pipe
    (``/dev/stdout``) is written straight. Raises :class:`knowledge.errors.InputError` where the folder is missing or may
    not be written, and where a link leads in a circle.
    """
    straight = is_there(path) and not path.is_file()
    path = path if straight else link_followed(path)
    target = path if straight else path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with target.open("w", encoding="utf-8", newline="\n") as file:
            if not straight:
                _give_rights(target, path)
            file.write(text)
        if not straight:
            target.replace(path)
    except OSError as error:
        raise InputError(f"{path}: cannot be written ({error.strerror}); check the path and its folder") from None
    except ValueError as error:  # a NUL in it
        raise InputError(f"{path}: cannot be written ({error}); check the path") from None
    finally:
        if not straight:
            with suppress(OSError, ValueError):  # what went wrong has been told
                target.unlink(missing_ok=True)


def _give_rights(part: Path, path: Path) -> None:
    """Give ``part`` the rights of the file whose place it takes, as far as the platform has any."""
    with suppress(OSError, ValueError):
        part.chmod(stat.S_IMODE(path.stat().st_mode))


def file_of_case(case: CaseExample, folder: Path) -> str:
    """Give the file in which ``case`` is kept, relative to the library: its ending may be .yml."""
    with suppress(ValueError):
        path = Path(case.file).relative_to(folder)
        if (folder / path).is_file():
            return path.as_posix()
    return f"cases/{case.id}.yaml"


def bytes_there(path: Path) -> bytes | None:
    """Give the content of a file, None where there is none."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
