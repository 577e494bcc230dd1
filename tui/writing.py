"""What the commands that change a library share: which library, asking on a terminal, and not being interrupted."""

from __future__ import annotations

import signal
import sys
import threading
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from knowledge.errors import LibraryError
from tui import console
from tui.text import harmless

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator


def library_to_write(args: argparse.Namespace, *, make: bool = False, later: bool = False) -> Path:
    """Give the folder of the library to change: DIR of ``--library``, else the user's own.

    With ``make`` a library that is not there yet is made, unless ``later``: then it is only looked whether it can be
    made. Raises :class:`knowledge.errors.LibraryError` for the bundled library, a folder that holds something else, and (without
    ``make``) where there is no library.
    """
    from knowledge.folders import bundled_folder, own_folder
    from knowledge.keeping.starting import check_place, is_library

    folder = own_folder() if args.library is None else Path(args.library)
    if folder.exists() and folder.resolve() == bundled_folder().resolve():
        raise LibraryError("The bundled library cannot be changed; leave --library out, or give another folder")
    if is_library(folder):
        return folder
    if not make:
        raise LibraryError(
            f"There is no library at {folder}; 'article45 add FILES' makes one there, 'article45 init DIR' elsewhere"
        )
    if args.library is not None and not folder.absolute().parent.exists():
        raise LibraryError(
            f"Library folder {args.library}: {folder.parent} does not exist; check the path of --library"
        )
    if later:
        check_place(folder)
    else:
        make_now(folder)
    return folder


def no_library_yet(args: argparse.Namespace) -> bool:
    """Whether nothing has been added yet: no folder was named, and the user's own library is not there."""
    from knowledge.folders import own_folder

    return args.library is None and not own_folder().exists()


def make_now(folder: Path) -> None:
    """Make the library in ``folder`` where it is not there yet, and tell of it."""
    from knowledge.keeping.starting import make_library

    if make_library(folder):
        console.narrate(f"Made the library {folder}")


def bundled_in_use(args: argparse.Namespace) -> Path | None:
    """Give the folder of the bundled library, None where it is left out."""
    from knowledge.folders import bundled_folder

    return None if args.no_bundled else bundled_folder()


def folders_in_use(args: argparse.Namespace, folder: Path) -> list[Path]:
    """Give the folders to read when ``folder`` is the library that is written."""
    bundled = bundled_in_use(args)
    return [*([bundled] if bundled else []), folder]


def can_ask() -> bool:
    """Whether there is a person to ask: a terminal to read from and one to write to."""
    return console.is_terminal(sys.stdin) and console.is_terminal(sys.stderr)


def ask(prompt: str) -> str | None:
    """Ask on the terminal, on stderr; None where input has ended."""
    print(harmless(prompt), end="", file=sys.stderr, flush=True)
    line = sys.stdin.readline()
    if not line:
        print(file=sys.stderr)
        return None
    return harmless(line).strip()


def confirm(question: str, *, default: bool = False) -> bool:
    """Ask for yes or no; Enter gives ``default``. The end of input is no: whoever ends it has agreed to nothing."""
    answer = ask(f"{question} [{'Y/n' if default else 'y/N'}] ")
    return answer.casefold().startswith("y") if answer else default and answer is not None


@contextmanager
def uninterrupted() -> Iterator[None]:
    """Let Ctrl+C wait until the block is done: what is being written is then whole and can be told of."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    pressed: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, _: pressed.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
    if pressed:
        raise KeyboardInterrupt
