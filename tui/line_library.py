"""What the line modes do with the library: adding files to it, telling its faults."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.errors import InputError
from tui import console

if TYPE_CHECKING:
    import argparse

    from bot.service import Bot


class LibraryLines:
    """The library behind a conversation; ``args`` as for :class:`tui.line_commands.LineCommands`."""

    def __init__(self, bot: Bot, args: argparse.Namespace | None) -> None:
        self._bot = bot
        self._args = args

    def add(self, argument: str) -> None:
        """Do what ``article45 add`` does with these words, then open the library again."""
        from knowledge.reports import counted
        from tui.cli import build_parser
        from tui.commands import add
        from tui.opening import open_bot

        if self._args is None or not argument:
            raise InputError("No file was given; for example: /add report.pdf")
        words = [] if self._args.library is None else ["--library", self._args.library]
        words += ["--no-bundled"] if self._args.no_bundled else []
        try:
            args = build_parser(["add"]).parse_args(["add", *words, *_words(argument)])
        except SystemExit as end:  # its message has been told
            if end.code:
                raise InputError("Nothing was added; /add takes the options of 'article45 add'") from None
            return
        before = self._bot.library
        code = add.run(args)
        self._bot = open_bot(self._args)
        if code == add.EXIT_REFUSED and self._bot.library.sources == before.sources:
            raise InputError("Nothing was added; the reason is given above")
        sources = counted(len(self._bot.library.sources), "source")
        cases = counted(len(self._bot.library.cases), "case example")
        console.narrate(f"The library has {sources} and {cases} now.")
        if code == add.EXIT_REFUSED:
            raise InputError("Not all of it was added; the reasons are given above")

    def faults(self, _: str) -> None:
        """Say what is wrong in the library's files."""
        faults = self._bot.library.faults
        if not faults:
            console.narrate("The library's files have no faults.")
        for number, fault in enumerate(faults, 1):
            console.write(f"Fault {number} of {len(faults)}: {fault}")


def _words(argument: str) -> list[str]:
    """Split what was typed as a shell would, unless it is the path of a file as it stands."""
    from tui.files import given_path, is_there, split_words

    path = given_path(argument)
    if is_there(path):
        return [str(path)]
    try:
        return split_words(argument)
    except ValueError as error:
        raise InputError(f"{argument}: {error}; close the quotation mark") from None
