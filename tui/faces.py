"""What opens when no command is given: the screen, its tour, or the line mode in words alone."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from tui.console import is_terminal

if TYPE_CHECKING:
    import argparse

OPTIONS = ("plain", "no_mouse", "no_history", "demo")
"""Options that mean something only where no command is given."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options of the screen."""
    group = parser.add_argument_group("without a command")
    group.add_argument("--plain", action="store_true", help="line by line, in words alone, in place of the screen")
    group.add_argument("--no-mouse", action="store_true", help="leave the mouse to the terminal")
    group.add_argument("--no-history", action="store_true", help="the screen: keep no conversations and questions")
    group.add_argument("--demo", action="store_true", help="play a short tour of the screen; any key ends it")


def open_face(args: argparse.Namespace) -> int:
    """Open the screen, or the line mode with ``--plain`` and where the terminal knows nothing but lines.

    Raises :class:`knowledge.errors.InputError` where the screen has no terminal.
    """
    import gc

    from knowledge.errors import InputError

    if args.plain or (is_terminal(sys.stdout) and is_terminal(sys.stdin) and only_lines()):
        from tui.line_mode import run_plain

        return run_plain(args)
    served = "TEXTUAL_DRIVER" in os.environ  # `article45 serve` runs the screen for a browser, without a terminal
    if not served and not (is_terminal(sys.stdin) and is_terminal(sys.stdout)):
        raise InputError(
            "The screen needs a terminal, and input or output is none here; "
            'use: article45 ask "QUESTION", article45 chat, or article45 --plain'
        )
    gc.disable()  # until the first paint (see tui.app): nothing made before it is thrown away
    if args.demo:
        from tui.demo import run_demo
        from tui.settings import config_folder, read_settings

        return run_demo(read_settings(config_folder()))
    from tui.opening import answering_folders

    folders = answering_folders(args)
    from tui.app import run_screen
    from tui.settings import config_folder, read_settings
    from tui.shelf import Shelf, history_folder

    settings = read_settings(config_folder())
    shelf = None if args.no_history or not settings.history else Shelf(history_folder())
    return run_screen(folders, shelf=shelf, settings=settings, mouse=not args.no_mouse)


def only_lines() -> bool:
    """Whether the terminal says that it cannot place anything on a screen (TERM=dumb, as in Emacs' shell)."""
    return os.environ.get("TERM", "") == "dumb"
