"""``article45 serve``: the screen in a browser, for those who have no terminal."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

PORT = 8045
_MOST_PORT = 65_535


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("--port", metavar="N", type=int, default=PORT, help=f"the port to listen on ({PORT})")
    parser.add_argument("--host", metavar="ADDRESS", default="127.0.0.1", help="the address to listen on (127.0.0.1)")
    parser.add_argument(
        "--allow-remote", action="store_true", help="let other computers in; read what that means first"
    )


def run(args: argparse.Namespace) -> int:
    """Serve until Ctrl+C."""
    from knowledge.errors import InputError
    from tui.opening import library_folders

    if not 1 <= args.port <= _MOST_PORT:
        raise InputError(f"--port {args.port}: a port is a number from 1 to {_MOST_PORT}")
    library_folders(args)  # a folder that is not there is told now, not in the browser
    try:
        from tui.serving import LocalServer, is_loopback
    except ImportError:
        raise InputError(
            "'article45 serve' needs textual-serve, which is not installed; install it with: "
            f'"{sys.executable}" -m pip install "article45[serve]"'  # another pip installs it elsewhere
        ) from None
    if not is_loopback(args.host) and not args.allow_remote:
        raise InputError(
            f"--host {args.host} lets other computers in. Whoever reaches this address can then do what you can do on "
            "the screen, without a password: read your library and your kept conversations, add files of this "
            "computer, change and delete. What is sent can be read on the way. If that is what you want, give "
            "--allow-remote"
        )
    _check_free(args.host, args.port)
    LocalServer(_command(args), args.host, args.port).serve()
    return 0


def _check_free(host: str, port: int) -> None:
    """Raise :class:`knowledge.errors.InputError` where the address cannot be listened on."""
    import socket

    from knowledge.errors import InputError

    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        with socket.socket(family, socket.SOCK_STREAM) as tried:
            if os.name == "posix":  # as the server does: a port that was left a moment ago is free
                tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            tried.bind((host, port))
    except OSError as error:
        what = error.strerror or str(error)
        raise InputError(f"{host}, port {port}: cannot be listened on ({what}); choose another with --port") from None


def _command(args: argparse.Namespace) -> str:
    """Give the command line that runs the screen, quoted for the shell of this platform."""
    import shlex
    import subprocess

    words = [sys.executable, "-m", "tui"]
    words += [] if args.library is None else ["--library", os.path.abspath(args.library)]  # noqa: PTH100 - as typed, but whole
    words += ["--no-bundled"] if args.no_bundled else []
    return subprocess.list2cmdline(words) if os.name == "nt" else shlex.join(words)
