"""The command line: which command, its options, and how errors become one message and an exit code.

Only :mod:`argparse` is imported here; the module of a command is imported when the command is used, and what it needs
(the library, the bot, Textual) only when it runs, so that ``--help`` stays fast.
"""

from __future__ import annotations

import argparse
import sys
from importlib import import_module
from typing import TYPE_CHECKING, NoReturn

from tui import faces
from tui.console import drop_stdout, narrate, prepare_streams
from tui.text import harmless

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from types import ModuleType
    from typing import Any

EXIT_ERROR = 2
EXIT_INTERRUPTED = 130  # 128 + SIGINT
EXIT_BROKEN_PIPE = 141  # 128 + SIGPIPE

COMMANDS: dict[str, tuple[str, str]] = {
    "ask": ("answer one question", 'article45 ask "Who gave UNICEF its mandate?"'),
    "chat": ("ask line by line, in a conversation", "article45 chat"),
    "search": ("show the passages that match a question", 'article45 search "drafting of legislation" -k 3'),
    "show": ("show a source or a passage", "article45 show international-organisations"),
    "list": ("list the sources", "article45 list"),
    "cases": ("show case examples", "article45 cases --country Ghana"),
    "terms": ("show acronyms and concepts", "article45 terms CRC"),
    "check": ("find faults in the library", "article45 check --library my-library"),
    "add": ("add documents to your library", "article45 add reports/ --yes"),
    "remove": ("remove sources or case examples", "article45 remove example-report"),
    "undo": ("undo the last change", "article45 undo"),
    "edit": ("edit a source, a case example or the terms", "article45 edit example-report"),
    "diff": ("show what changed", "article45 diff"),
    "export": ("write your library to one zip", "article45 export library.zip"),
    "import": ("take in a library from a zip", "article45 import library.zip"),
    "init": ("make an empty library", "article45 init my-library"),
    "serve": ("open the screen in a browser", "article45 serve"),
    "where": ("show where the files are", "article45 where"),
    "eval": ("grade the bot on questions of yours, or on a data set", "article45 eval questions.yaml"),
    "calibrate": ("measure when the bot should not answer", "article45 calibrate questions.yaml"),
}
"""Each command: what it does and an example. Its module is ``tui.commands.<name>`` (``import_`` for ``import``)."""

_ABOUT = "Ask about international support for children's-rights law reform: quoted, cited answers, offline."
_SCREEN = "Without a command: open the screen."


class _Parser(argparse.ArgumentParser):
    """A parser whose messages are harmless to the terminal and name no abbreviations."""

    def __init__(self, **options: Any) -> None:
        options.setdefault("formatter_class", argparse.RawDescriptionHelpFormatter)
        super().__init__(allow_abbrev=False, **options)

    def error(self, message: str) -> NoReturn:
        """Say what is wrong as everything else is said: one line, and what to do."""
        words = harmless(f"{message[:1].upper()}{message[1:]}")
        narrate(f"article45: {words}; '{self.prog} --help' shows what can be given")
        raise SystemExit(EXIT_ERROR)

    def _print_message(self, message: str, file: Any = None) -> None:
        """Print as argparse does, but pass over no error of standard output: help to a full disk must not seem done."""
        if message and file is sys.stdout:
            print(message, end="")
        else:
            super()._print_message(message, file)


class _Version(argparse.Action):
    """Print the version; looked up only when asked for."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> NoReturn:
        from importlib.metadata import PackageNotFoundError, version

        try:
            number = version("article45")
        except PackageNotFoundError:  # run from a folder that was never installed
            number = "(version unknown: not installed)"
        print(f"article45 {number}")
        parser.exit()


_NOTHING_SAID: dict[str, object] = {
    "command": None,
    "library": None,
    "no_bundled": False,
    **dict.fromkeys(faces.OPTIONS, False),
}
"""What parsing no arguments gives; the screen opens sooner without the parsers of all commands."""


def build_parser(commands: Iterable[str] = (), *, alone: bool = False) -> argparse.ArgumentParser:
    """Build the parser; only the options of ``commands`` are filled in, the others are known by name.

    With ``alone`` the others are not known at all: what begins with a command is parsed sooner so.
    """
    examples = "\n".join(f"  {example}" for _, example in COMMANDS.values())
    parser = _Parser(
        prog="article45",
        description=f"{_ABOUT}\n{_SCREEN}",
        epilog=f"examples:\n  article45\n{examples}\n\n'article45 COMMAND --help' shows the options of a command.",
        parents=[_shared_options()],
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="show the version and exit")
    parser.set_defaults(**{name: value for name, value in _NOTHING_SAID.items() if name != "command"})
    faces.configure(parser)
    subparsers = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    wanted = set(commands)
    for name, (summary, example) in COMMANDS.items():
        if alone and name not in wanted:
            continue
        command = subparsers.add_parser(
            name,
            help=summary,
            description=f"{summary[0].upper()}{summary[1:]}.",
            epilog=f"example:\n  {example}",
            parents=[_shared_options()],
        )
        command.add_argument(
            "--version", action=_Version, nargs=0, default=argparse.SUPPRESS, help="show the version and exit"
        )
        if name in wanted:
            _module(name).configure(command)
    return parser


def _shared_options() -> _Parser:
    """Options that stand before or after the command; the later one counts."""
    shared = _Parser(add_help=False, argument_default=argparse.SUPPRESS)
    shared.add_argument("--library", metavar="DIR", help="use the library in DIR in place of your own")
    shared.add_argument("--no-bundled", action="store_true", help="leave the bundled document and its cases out")
    return shared


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with ``argv`` (None: that of the process) and give its exit code; see the README."""
    prepare_streams()
    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        code = _run(arguments)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
    except BrokenPipeError:
        drop_stdout()
        return EXIT_BROKEN_PIPE
    except OSError as error:
        drop_stdout()  # what waits to be written cannot be, and exit would complain
        narrate(f"article45: Writing failed ({error.strerror or error}); make room on the disk, or write elsewhere")
        return EXIT_ERROR
    return code


def _run(arguments: Sequence[str]) -> int:
    """Parse and run; every error a person can act on becomes one message."""
    from knowledge.errors import Article45Error, debugging

    try:
        args = _parsed(arguments) if arguments else argparse.Namespace(**_NOTHING_SAID)
    except SystemExit as stop:  # argparse has printed its help or its message
        return stop.code if isinstance(stop.code, int) else 0
    try:
        _refuse_an_empty_library(args)
        return faces.open_face(args) if args.command is None else _command(args)
    except Article45Error as error:
        narrate(f"article45: {error}")
    except BrokenPipeError:
        raise
    except OSError as error:
        from knowledge.keeping.disk import is_full

        if is_full(error) and not error.filename:  # a write, most often to standard output
            raise
        where = f"{error.filename}: " if error.filename else ""
        narrate(f"article45: {where}{error.strerror or error}; check that it exists and may be read and written")
    except Exception as error:
        if debugging():
            raise
        if isinstance(error, ModuleNotFoundError) and _is_of_others(error.name or "tui"):
            narrate(
                f"article45: The package {error.name} is missing, which the program needs; start it with the Python that it was "
                'installed for, or install it anew (README, "Set up and start")'
            )
            return EXIT_ERROR
        narrate(
            f"article45: An error of the program, not yours: {type(error).__name__}: {error}; "
            "please report it; ARTICLE45_DEBUG=1 shows where it happened"
        )
    return EXIT_ERROR


def _is_of_others(module: str) -> bool:
    """Whether a module is none of this program's own."""
    return module.partition(".")[0] not in {"knowledge", "bot", "tui"}


def _parsed(arguments: Sequence[str]) -> argparse.Namespace:
    _refuse_a_question(arguments)
    if arguments[0] in COMMANDS:
        return build_parser(arguments[:1], alone=True).parse_args(arguments)
    return build_parser([name for name in COMMANDS if name in arguments]).parse_args(arguments)


def _refuse_a_question(arguments: Sequence[str]) -> None:
    """Say how to ask what was given in the place of a command; raises :class:`SystemExit` then."""
    words = list(arguments)
    while words and words[0].startswith("-"):
        words = words[2:] if words[0] == "--library" else words[1:]
    if not words or words[0] in COMMANDS:
        return
    from difflib import get_close_matches

    near = get_close_matches(words[0], COMMANDS, 1) if len(words[0].split()) == 1 else []
    if near:
        narrate(f"article45: There is no command {words[0]}; did you mean 'article45 {near[0]}'?")
    else:
        question = " ".join(words).replace('"', "'")
        narrate(f"article45: To ask a question: article45 ask \"{question}\"; 'article45 --help' shows the commands")
    raise SystemExit(EXIT_ERROR)


def _command(args: argparse.Namespace) -> int:
    _refuse_options_of_the_screen(args)
    code: int = _module(args.command).run(args)
    return code


def _refuse_an_empty_library(args: argparse.Namespace) -> None:
    """An empty path would mean the folder one stands in; most often it is a variable of a script that is not set."""
    from knowledge.errors import InputError

    if args.library == "":
        raise InputError("--library is empty; give the path of a folder, or leave it out for your own library")


def _refuse_options_of_the_screen(args: argparse.Namespace) -> None:
    from knowledge.errors import InputError

    for name in faces.OPTIONS:
        if getattr(args, name):
            option = f"--{name.replace('_', '-')}"
            raise InputError(f"{option} is for the screen, not for 'article45 {args.command}'; leave one of them out")


def _module(command: str) -> ModuleType:
    return import_module(f"tui.commands.{'import_' if command == 'import' else command}")


if __name__ == "__main__":
    sys.exit(main())
