"""Standard input, output and error: data goes to stdout, narration to stderr, both harmless to the terminal."""

from __future__ import annotations

import contextlib
import os
import sys
from typing import TYPE_CHECKING, Any

from tui.text import harmless, harmless_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import BinaryIO, TextIO

MOST_BYTES = 1_000_000
"""Bytes of one question read from standard input; far above the longest question, far below what hurts."""

_WIDEST = 100  # columns: longer lines are hard to read
_UNKNOWN_WIDTH = 80
"""Columns where no terminal tells how many it has."""


def prepare_streams() -> None:
    """Make the three streams UTF-8 on every platform; what cannot be written is shown as an escape.

    One that the program was started without (``2>&-``, a service) holds nothing and takes everything: ``print`` to no stream
    writes to standard output, among the data.
    """
    for name, mode, errors in (
        ("stdin", "r", "strict"),
        ("stdout", "w", "backslashreplace"),
        ("stderr", "w", "backslashreplace"),
    ):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115  open until the end
        reconfigure = getattr(getattr(sys, name), "reconfigure", None)
        if reconfigure is not None:
            with contextlib.suppress(OSError, ValueError):
                reconfigure(encoding="utf-8", errors=errors)


def write(text: str = "") -> None:
    """Write ``text`` and a line end to stdout, harmless; styled text goes through :func:`write_styled`."""
    print(harmless(text))


def write_styled(text: str) -> None:
    """Write ``text``, already harmless, with the styles of this program's own in it."""
    print(text)


def write_json(value: Any, *, indent: int | None = 2) -> None:
    """Write ``value`` as JSON to stdout, flushed: one line where ``indent`` is None."""
    import json

    print(harmless_json(json.dumps(value, ensure_ascii=False, indent=indent)), flush=True)


def narrate(text: str) -> None:
    """Write ``text`` and a line end to stderr, harmless; where stderr takes nothing, nobody can be told.

    Raises BrokenPipeError where its reader has gone.
    """
    try:
        print(harmless(text), file=sys.stderr, flush=True)
    except BrokenPipeError:
        raise
    except OSError:
        drop(sys.stderr)


def is_terminal(stream: TextIO | None) -> bool:
    """Say whether ``stream`` is a terminal; a closed or missing one is not."""
    try:
        return stream is not None and stream.isatty()
    except ValueError:
        return False


def drawn_on() -> TextIO | None:
    """Give the stream on which the screen is drawn: Textual's choice is standard error, which may be sent elsewhere."""
    return sys.__stderr__ if is_terminal(sys.__stderr__) else sys.__stdout__


def width() -> int:
    """Columns to lay text out in: those of the terminal, at most 100; 80 where stdout is no terminal."""
    if not is_terminal(sys.stdout):
        return _UNKNOWN_WIDTH
    try:
        columns = os.get_terminal_size(sys.stdout.fileno()).columns
    except (OSError, ValueError):
        columns = _UNKNOWN_WIDTH
    return max(20, min(columns or _UNKNOWN_WIDTH, _WIDEST))


def colour_wanted() -> bool:
    """Say whether stdout takes styles: a terminal that knows them, and NO_COLOR not set."""
    if not is_terminal(sys.stdout) or os.environ.get("NO_COLOR"):
        return False
    if sys.platform == "win32":  # the old console shows escapes as text; Windows Terminal and others set these
        return bool(os.environ.get("WT_SESSION") or os.environ.get("TERM"))
    return os.environ.get("TERM", "") not in ("", "dumb")


def decode(raw: bytes) -> str:
    """Decode a question from standard input.

    Raises :class:`knowledge.errors.InputError` where it is longer than :data:`MOST_BYTES` or not UTF-8.
    """
    from knowledge.errors import InputError

    if len(raw) > MOST_BYTES:
        raise InputError(f"Standard input: a question of more than {MOST_BYTES:,} bytes; ask a shorter one")
    try:
        return raw.decode("utf-8-sig").rstrip("\r\n")
    except UnicodeDecodeError as error:
        raise InputError(
            f"Standard input is not UTF-8 (byte 0x{raw[error.start]:02x} at position {error.start}); "
            "save or convert the text as UTF-8"
        ) from None


def typed_text(words: Iterable[str]) -> str:
    """Give words of the command line as one text, whichever encoding the locale says they have.

    Under a locale that knows nothing but ASCII (LC_ALL=C, as in cron and containers) Python hands other bytes on as they are.
    Raises :class:`knowledge.errors.InputError` where they are not UTF-8.
    """
    from knowledge.errors import InputError

    text = " ".join(words)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        try:
            return os.fsencode(text).decode("utf-8")
        except UnicodeError:
            raise InputError("The question is not UTF-8; set the terminal to UTF-8, or pipe the question in") from None
    return text


def read_all() -> str:
    """Read one question from standard input, all of it.

    Raises :class:`knowledge.errors.InputError` as :func:`decode` does.
    """
    return decode(_bytes_in().read(MOST_BYTES + 1))


def read_whole(limit: int) -> bytes:
    """Read a file that comes over standard input; at most one byte more than ``limit``."""
    return _bytes_in().read(limit + 1)


def read_lines() -> Iterator[bytes]:
    """Yield the lines of standard input as bytes, each cut after :data:`MOST_BYTES` + 1."""
    stream = _bytes_in()
    while line := stream.readline(MOST_BYTES + 1):
        rest = line
        while len(rest) > MOST_BYTES and not rest.endswith(b"\n"):  # the remainder of a line without end
            rest = stream.readline(MOST_BYTES + 1)
        yield line


def drop_stdout() -> None:
    """Send what is still to be written nowhere: the reader of a pipe has gone, and exit would complain."""
    drop(sys.stdout)


def drop(stream: TextIO) -> None:
    """Send what ``stream`` still holds, and whatever is written to it from now on, nowhere."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)


def _bytes_in() -> BinaryIO:
    """Give standard input as bytes."""
    return sys.stdin.buffer
