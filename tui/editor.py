"""Editing a text in the person's own editor, checked before it counts."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from knowledge.errors import Article45Error, InputError
from tui import console
from tui.files import split_words
from tui.writing import can_ask, confirm

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from knowledge.model import Fault

_FALLBACKS = ("sensible-editor", "editor", "nano", "vim", "vi")
_ON_TERMINAL = frozenset(
    (*_FALLBACKS, "nvim", "pico", "micro", "hx", "helix", "joe", "jed", "ne", "mcedit", "kak", "mg")
)


def editor_command() -> list[str]:
    """Give the command of the editor: VISUAL, else EDITOR, else what the platform has.

    Raises :class:`knowledge.errors.InputError` where there is none, or where it names a program that is not there.
    """
    for name in ("VISUAL", "EDITOR"):
        given = os.environ.get(name, "").strip()
        if given:
            return _split(given, name)
    if sys.platform == "win32":
        return ["notepad.exe"]
    found = next((path for path in map(shutil.which, _FALLBACKS) if path), None)
    if found is None:
        raise InputError("There is no editor to use; set the environment variable EDITOR, for example EDITOR=nano")
    return [found]


def _split(given: str, name: str) -> list[str]:
    if shutil.which(given):  # a path with blanks in it
        return [given]
    try:
        words = split_words(given)
    except ValueError as error:
        raise InputError(f"{name} {given!r} cannot be understood ({error}); write it as a command") from None
    if not words or not shutil.which(words[0]):
        raise InputError(f"{name} names {words[0] if words else given!r}, which is not there; set it to an editor")
    return words


def _refuse_without_terminal(command: Sequence[str]) -> None:
    """Raise InputError for an editor that draws on the terminal where there is none; others open windows, or are scripts."""
    name = Path(command[0]).stem.casefold()
    if name in _ON_TERMINAL and not (console.is_terminal(sys.stdin) and console.is_terminal(sys.stdout)):
        raise InputError(
            f"The editor {name} draws on the terminal, and input or output is not a terminal here; run this at a terminal, "
            "or set EDITOR to a program that opens a window"
        )


def edit_until_good(name: str, content: bytes, faults_of: Callable[[bytes], Sequence[Fault]]) -> bytes | None:
    """As :func:`edited_until_good`, for what is only remembered: the copy is gone once the text is good."""
    with edited_until_good(name, content, faults_of) as edited:
        return edited


@contextmanager
def edited_until_good(
    name: str, content: bytes, faults_of: Callable[[bytes], Sequence[Fault]]
) -> Iterator[bytes | None]:
    """Let the person edit ``content`` until it is good; None where nothing was changed.

    ``name`` is the file's name in messages, its ending that of the copy that is edited. Faults are shown and the editor
    is offered again. Raises :class:`knowledge.errors.InputError` where the text stays faulty and where the editor fails.
    The copy is removed when the block ends. Where it ends in an error, what was written is kept, and the error says where.
    """
    command = editor_command()
    _refuse_without_terminal(command)
    place = Path(tempfile.mkdtemp(prefix="article45-edit-"))
    copy = place / PurePosixPath(name).name
    copy.write_bytes(content)
    keep = False
    try:
        yield _good(command, name, copy, content, faults_of)
    except Article45Error as error:
        keep = _differs(copy, content)
        raise type(error)(f"{error}; what you wrote is kept in {copy}" if keep else str(error)) from None
    except BaseException:
        keep = _differs(copy, content)
        if keep:
            console.narrate(f"article45: What you wrote is kept in {copy}")
        raise
    finally:
        if not keep:
            shutil.rmtree(place, ignore_errors=True)


def _good(
    command: list[str], name: str, copy: Path, content: bytes, faults_of: Callable[[bytes], Sequence[Fault]]
) -> bytes | None:
    """Run the editor on the copy until what it holds is good; None where it is as before."""
    while True:
        _run(command, copy)
        try:
            edited = _as_kept(copy.read_bytes())
        except OSError as error:
            raise InputError(
                f"{copy} cannot be read after editing ({error.strerror}); save it under its name"
            ) from None
        if edited == _as_kept(content):
            console.narrate(
                "Nothing was changed. (If your editor returns at once, give it its option to wait, "
                "such as EDITOR='code --wait'.)"
            )
            return None
        faults = faults_of(edited)
        if not faults:
            return edited
        for fault in faults:
            console.narrate(f"article45: {fault}")
        if not can_ask() or not confirm("Open the editor again?", default=True):
            raise InputError(f"{name} was not changed, as it would be faulty")


def _differs(copy: Path, content: bytes) -> bool:
    """Whether the copy holds something that was written by the person; False where it is gone."""
    try:
        return _as_kept(copy.read_bytes()) != _as_kept(content)
    except OSError:
        return False


def _as_kept(content: bytes) -> bytes:
    """Give a text as it is kept, whatever an editor makes of the ends of its lines; and no byte order mark."""
    return content.replace(b"\r\n", b"\n").removeprefix(b"\xef\xbb\xbf")


def _run(command: list[str], path: Path) -> None:
    try:
        done = subprocess.run([*command, str(path)], check=False)  # noqa: S603  the person's own editor
    except OSError as error:
        raise InputError(f"The editor {command[0]} cannot be started ({error.strerror}); set EDITOR") from None
    if done.returncode:
        raise InputError(f"The editor {command[0]} ended with an error ({done.returncode}); nothing was changed")
