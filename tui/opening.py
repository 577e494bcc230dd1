"""Which library folders are in use, and the library or bot opened from them, with its faults told."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from knowledge.errors import LibraryError
from tui.console import is_terminal, narrate

if TYPE_CHECKING:
    import argparse

    from bot.service import Bot, Settings
    from knowledge.model import Fault, Library


LARGE = 3_000_000
"""Bytes of sources from which making the index takes so long that whoever waits is told, at a terminal or not."""


def library_folders(args: argparse.Namespace) -> list[Path]:
    """Give the folders to read, the bundled one first.

    ``--library DIR`` takes the place of the user's own folder, which is used where it exists; ``--no-bundled`` leaves
    the bundled one out. Raises :class:`knowledge.errors.LibraryError` for a missing DIR,
    for a file in the place of either, or where no folder is left.
    """
    from knowledge.folders import bundled_folder, own_folder

    folders = [] if args.no_bundled else [bundled_folder()]
    if args.library is not None:
        chosen = Path(args.library)
        if not chosen.is_dir():
            what = "is a file" if chosen.exists() else "does not exist"
            raise LibraryError(f"Library folder {args.library}: {what}; give the path of a folder with --library")
        return [*folders, chosen]
    own = own_folder()
    if own.is_dir():
        folders.append(own)
    elif own.exists():
        raise LibraryError(
            f"Your library {own} is a file; a library is a folder: name one with ARTICLE45_LIBRARY or --library"
        )
    if not folders:
        raise LibraryError(
            f"No library to read: --no-bundled leaves the bundled one out and there is none at {own}; "
            "give one with --library DIR"
        )
    return folders


def answering_folders(args: argparse.Namespace) -> list[Path]:
    """Give the folders to answer from: as :func:`library_folders`, and the bundled terms where the rest is left out.

    They are how the bot knows that kids are children; without them it would hardly understand a question.
    """
    from knowledge.folders import bundled_terms

    return [bundled_terms()] * args.no_bundled + library_folders(args)


def open_library(args: argparse.Namespace, *, answering: bool = False) -> Library:
    """Read the library of ``args``, or what is answered from; faulty files are set aside and told on stderr."""
    from knowledge.reading import read_library

    library = read_library(answering_folders(args) if answering else library_folders(args))
    tell_faults(library.faults)
    return library


def open_bot(args: argparse.Namespace, settings: Settings | None = None) -> Bot:
    """Open the bot over the library of ``args``; faulty files are set aside and told on stderr."""
    from bot import service

    folders = answering_folders(args)
    quiet = getattr(args, "json", False)
    bot = service.open_bot(folders, settings, None if quiet else partial(_tell_building, folders))
    tell_faults(bot.library.faults)
    return bot


def _tell_building(folders: list[Path]) -> None:
    """Tell who waits for the index: always where it takes long, else at a terminal alone."""
    from knowledge.library_files import library_files

    files = (file for folder in folders for file in library_files(folder))
    size = sum(file.size for file in files if file.kind in ("markdown", "records"))
    if size >= LARGE:
        narrate(
            f"article45: Reading a large library ({size / 1_000_000:,.0f} MB of text); this may take minutes the first time, and "
            "after each change of it"
        )
    elif is_terminal(sys.stderr):
        narrate("Reading the library; the first time takes some seconds.")


def tell_faults(faults: tuple[Fault, ...]) -> None:
    """Say on stderr what was set aside: the first fault in full, and how many more."""
    if not faults:
        return
    more = f" (and {len(faults) - 1} more)" if len(faults) > 1 else ""
    narrate(f"article45: set aside: {faults[0]}{more}")
    if more:
        narrate("article45: 'article45 check' lists every fault")
