"""The line modes: ``article45 chat``, and ``article45 --plain`` in words alone.

They work on any terminal, with a screen reader, a braille display, and with piped input. Everything the screen can do
with questions, quotations, case examples, sources and files can be done here; what can be typed in place of a question
is the table :data:`COMMANDS`, done by :class:`tui.line_commands.LineCommands`.
"""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

from knowledge.errors import Article45Error
from tui import console
from tui.line_commands import COMMANDS, LineCommands
from tui.text import LEAVING, number_meant, wrap

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from bot.service import Bot
    from tui.voices import Voice

__all__ = ["COMMANDS", "LineMode", "run_plain"]

_COMMAND = re.compile(r"/([A-Za-z]+)(?:\s+(.*\S))?\s*")


def run_plain(args: argparse.Namespace) -> int:
    """Run the line mode in words alone over the library of ``args``; give the exit code."""
    from tui.opening import open_bot
    from tui.voices import WordVoice

    typed = console.is_terminal(sys.stdin)
    return LineMode(open_bot(args), typed=typed, voice=WordVoice(), args=args).run()


class LineMode:
    """One conversation over lines. ``typed``: a person sits at the terminal, so prompt, and forgive bad lines."""

    def __init__(
        self, bot: Bot, *, typed: bool, voice: Voice | None = None, args: argparse.Namespace | None = None
    ) -> None:
        if voice is None:
            from tui.voices import EyeVoice

            voice = EyeVoice()
        self._voice = voice
        self._typed = typed
        self._commands = LineCommands(bot, voice, args)
        self._code = 0

    def run(self) -> int:
        """Answer until the input ends or ``/quit``; 2 where a piped line could not be used, else 0."""
        from knowledge.keeping.disk import is_full

        if self._typed:
            console.narrate("Ask a question. /help shows the commands, /quit leaves.")
        for number, raw in enumerate(self._lines(), 1):
            try:
                line = raw if isinstance(raw, str) else console.decode(raw)
                if not self._answer_line(line.strip()):
                    break
            except BrokenPipeError:  # nobody reads on
                raise
            except (Article45Error, OSError) as error:  # one line that cannot be done must not end the conversation
                if isinstance(error, OSError) and is_full(error) and not error.filename:
                    raise  # nothing can be written any more, and it is not the line's fault
                where = "" if self._typed else f"line {number}: "
                words = f"article45: {where}{error}"
                console.narrate(wrap(words, console.width()) if self._typed else words)
                self._code = 0 if self._typed else 2
            sys.stdout.flush()
        return self._code

    def _lines(self) -> Iterator[str | bytes]:
        """Lines as typed, with the prompt on stderr where stdout is piped, or as bytes from a pipe."""
        if not self._typed:
            yield from console.read_lines()
            return
        if console.is_terminal(sys.stdout):
            _load_line_editing()
        while True:
            try:
                if console.is_terminal(sys.stdout):
                    yield input(self._voice.prompt)
                else:
                    print(self._voice.prompt, end="", file=sys.stderr, flush=True)
                    yield input()
            except EOFError:
                console.narrate("")
                return
            except UnicodeDecodeError:
                console.narrate("article45: What was typed is not UTF-8; set the terminal to UTF-8")

    def _answer_line(self, line: str) -> bool:
        """Answer one line; False to leave."""
        if not line:
            if not self._typed:  # as in the JSON lines; a person who presses Enter means nothing by it
                self._commands.new()
            return True
        if line.casefold() in LEAVING:
            return False
        command = _COMMAND.fullmatch(line)
        if command:
            return self._commands.obey(command.group(1).lower(), command.group(2) or "")
        number = number_meant(line)
        if number is not None:
            return self._commands.obey("open", str(number))
        self._commands.ask(line)
        return True


def _load_line_editing() -> None:
    """Load history and cursor keys for :func:`input`, on platforms that have them.

    A terminal that knows nothing but lines, or says so with TERM=dumb, gets none: editing moves the cursor.
    """
    import os

    if os.environ.get("TERM", "") == "dumb":
        return
    try:
        import readline

        # Bracketed paste is switched on and off by escapes, which a screen reader or a recording need not see.
        readline.parse_and_bind("set enable-bracketed-paste off")
    except ImportError:
        return
