"""``article45 chat``: a conversation line by line, as JSON lines for programs or as text for people."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from tui import console

if TYPE_CHECKING:
    import argparse

    from bot.service import Bot

_SHOWN_OF_BAD = 200  # code points of a question that cannot be used, in the object that stands for its answer


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument(
        "--json",
        action="store_true",
        help="one question a line in, one JSON object a line out; an empty line starts a new conversation",
    )


def run(args: argparse.Namespace) -> int:
    """Answer the lines of standard input until it ends; 2 where a line could not be used."""
    from tui.opening import open_bot

    if args.json:
        return _json_lines(open_bot(args))
    from tui.line_mode import LineMode

    return LineMode(open_bot(args), typed=console.is_terminal(sys.stdin), args=args).run()


def _json_lines(bot: Bot) -> int:
    """Write one object for each line, also for one that cannot be used, so that counts stay in step."""
    from bot.conversation import Conversation
    from knowledge.errors import InputError

    conversation, code = Conversation(), 0
    for number, raw in enumerate(console.read_lines(), 1):
        if not raw.strip(b" \t\r\n\xef\xbb\xbf"):
            conversation = Conversation()
            continue
        try:
            reply = bot.ask(console.decode(raw), conversation)
        except InputError as error:
            code = 2
            console.narrate(f"article45: line {number}: {error}")
            console.write_json(_unusable(raw, str(error)), indent=None)
            continue
        conversation = reply.conversation
        console.write_json(reply.answer.as_json(), indent=None)
    return code


def _unusable(raw: bytes, message: str) -> dict[str, object]:
    """Make the object that stands for the answer to a line that cannot be used."""
    from bot.answer import Answer

    question = raw[: 4 * _SHOWN_OF_BAD].decode("utf-8", "replace").strip()[:_SHOWN_OF_BAD]
    return Answer(question, "", "not_found", message, notes=(message,)).as_json()
