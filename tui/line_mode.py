"""The plain line mode of ``article45 chat``: works on any terminal, with a screen reader, and with piped input."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

from bot.conversation import Conversation
from knowledge.errors import InputError
from tui import console
from tui.text import harmless_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.answer import Answer, Citation
    from bot.service import Bot

COMMANDS = {
    "/new": "start a new conversation",
    "/open N": "show the passage that citation N of the last answer stands in",
    "/cases": "list the case examples",
    "/help": "show these commands",
    "/quit": "leave (so does the end of input)",
}
"""What can be typed in place of a question."""

_COMMAND = re.compile(r"/([a-z]+)(?:\s+(\S+))?\s*")
_PROMPT = "> "


class LineMode:
    """One conversation over lines. ``typed``: a person sits at the terminal, so prompt, and forgive bad lines."""

    def __init__(self, bot: Bot, *, typed: bool) -> None:
        self._bot = bot
        self._typed = typed
        self._conversation = Conversation()
        self._last: Answer | None = None
        self._code = 0

    def run(self) -> int:
        """Answer until the input ends or ``/quit``; 2 where a piped line could not be used, else 0."""
        if self._typed:
            console.narrate("Ask a question. /help shows the commands, /quit leaves.")
        for number, raw in enumerate(self._lines(), 1):
            try:
                line = raw if isinstance(raw, str) else console.decode(raw)
                if not self._answer_line(line.strip()):
                    break
            except InputError as error:
                where = "" if self._typed else f"line {number}: "
                console.narrate(f"article45: {where}{error}")
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
                    yield input(_PROMPT)
                else:
                    print(_PROMPT, end="", file=sys.stderr, flush=True)
                    yield input()
            except EOFError:
                console.narrate("")
                return
            except UnicodeDecodeError:
                console.narrate("article45: what was typed is not UTF-8; set the terminal to UTF-8")

    def _answer_line(self, line: str) -> bool:
        """Answer one line; False to leave."""
        if not line:
            if not self._typed:  # as in the JSON lines; a person who presses Enter means nothing by it
                self._new()
            return True
        command = _COMMAND.fullmatch(line)
        if command:
            return self._command(command.group(1), command.group(2) or "")
        reply = self._bot.ask(line, self._conversation)
        self._conversation, self._last = reply.conversation, reply.answer
        from tui.commands.ask import tell_understood
        from tui.plain_answer import format_answer

        tell_understood(reply.answer)
        console.write_styled(format_answer(reply.answer, console.width(), colour=console.colour_wanted()) + "\n")
        return True

    def _command(self, name: str, argument: str) -> bool:
        """Do what a line that starts with a slash says; False to leave."""
        if name == "quit":
            return False
        if name == "new":
            self._new()
            console.narrate("A new conversation.")
        elif name == "open":
            self._open(argument)
        elif name == "cases":
            for case in self._bot.library.cases.values():
                console.write(harmless_line(f"{case.id}  {case.title}"))
        elif name == "help":
            for command, what in COMMANDS.items():
                console.narrate(f"{command:8}  {what}")
        else:
            raise InputError(f"No command /{name}; there are {', '.join(COMMANDS)}")
        return True

    def _new(self) -> None:
        self._conversation, self._last = Conversation(), None

    def _open(self, argument: str) -> None:
        """Show the passage of a citation."""
        from tui.finding import find_source_or_passage
        from tui.reading_view import format_found

        citation = self._citation(argument)
        found = find_source_or_passage(self._bot.library, citation.passage or citation.source)
        console.write_styled(format_found(self._bot.library, found, console.width()) + "\n")

    def _citation(self, argument: str) -> Citation:
        citations = (self._last.citations or self._last.related) if self._last else ()
        for citation in citations:
            if str(citation.n) == argument:
                return citation
        if not citations:
            raise InputError("The last answer has no citation to open; ask a question first")
        numbers = ", ".join(str(citation.n) for citation in citations)
        raise InputError(f"No citation {argument or 'number was given'}; the last answer has {numbers}")


def _load_line_editing() -> None:
    """Load history and cursor keys for :func:`input`, on platforms that have them."""
    try:
        import readline  # noqa: F401
    except ImportError:
        return
