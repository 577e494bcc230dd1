"""``article45 ask``: one question, one answer."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from tui import console

if TYPE_CHECKING:
    import argparse

    from bot.answer import Answer

EXIT_CODES = {"answered": 0, "chitchat": 0, "not_found": 1}


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument(
        "question",
        metavar="QUESTION",
        nargs="*",
        help="the question; '-', or nothing where input is piped, reads it from standard input",
    )
    parser.add_argument("--json", action="store_true", help="print the answer as one JSON object")
    parser.add_argument("--explain", action="store_true", help="show how the question was read and why it was answered")


def run(args: argparse.Namespace) -> int:
    """Print the answer; 0 answered, 1 not found."""
    from tui.opening import open_bot

    question = _question(args.question)
    reply = open_bot(args).ask(question)
    answer = reply.answer
    if args.json:
        value = answer.as_json()
        if args.explain:
            from dataclasses import asdict

            value["explanation"] = asdict(reply.explanation)
        console.write_json(value)
        return EXIT_CODES[answer.status]
    tell_understood(answer)
    from tui.plain_answer import format_answer

    console.write_styled(format_answer(answer, console.width(), colour=console.colour_wanted()))
    if args.explain:
        from tui.plain_explanation import format_explanation

        console.write_styled("\n" + format_explanation(reply.explanation, console.width()))
    return EXIT_CODES[answer.status]


def tell_understood(answer: Answer) -> None:
    """Say on stderr how the question was read, where it was not read as it stands."""
    from bot.wording import say
    from tui.text import harmless_line, shortened

    for note in answer.notes:
        console.narrate(say("note", answer.language, note=note))
    if not answer.notes and answer.understood and _plain(answer.understood) != _plain(answer.question):
        console.narrate(say("understood", answer.language, text=shortened(harmless_line(answer.understood))))


def _plain(text: str) -> str:
    return " ".join(text.casefold().rstrip("?!. ").split())


def _question(words: list[str]) -> str:
    """Join the words, or read standard input.

    Raises :class:`knowledge.errors.InputError` where there is no question, or one that is not UTF-8.
    """
    from knowledge.errors import InputError

    if words == ["-"] or (not words and not console.is_terminal(sys.stdin)):
        return console.read_all()
    if not words:
        raise InputError('No question was given; type one: article45 ask "Who gave UNICEF its mandate?"')
    return console.typed_text(words)
