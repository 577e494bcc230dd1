"""The clipboard of the computer, for terminals that take nothing from a program (OSC 52): Terminal of macOS, GNOME's.

What is asked for comes with the system (``pbcopy``, ``clip``) or is installed by those who use it (``wl-copy``, ``xclip``,
``xsel``). Nothing is done from far away: it would be the clipboard of another computer.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import PureWindowsPath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_PATIENCE = 2.0
"""Seconds that a program has to take the text: one whose display is gone waits for ever."""


@dataclass(frozen=True, slots=True)
class Taker:
    """A program that takes what it reads for the clipboard; ``more`` is what its environment needs besides."""

    command: tuple[str, ...]
    encoding: str = "utf-8"
    more: Mapping[str, str] = field(default_factory=dict)


def takers(environment: Mapping[str, str], platform: str, find: Callable[[str], str | None]) -> list[Taker]:
    """Give the programs that reach the reader's own clipboard, the likeliest first; ``find`` tells where one is."""
    if any(environment.get(name) for name in ("SSH_CONNECTION", "SSH_CLIENT", "SSH_TTY")):
        return []
    known: list[Taker] = []
    if platform == "darwin":
        known.append(Taker(("pbcopy",), more={"LC_CTYPE": "UTF-8"}))  # without it letters beyond ASCII are lost
    elif platform == "win32":
        if not environment.get("WT_SESSION"):  # Windows Terminal takes it from the program itself
            # by its whole path: Windows looks for a bare name in the folder first in which one is
            system = PureWindowsPath(environment.get("SystemRoot", r"C:\Windows"), "System32", "clip.exe")
            known.append(Taker((str(system),), "utf-16-le"))
    else:
        if environment.get("WAYLAND_DISPLAY"):
            known.append(Taker(("wl-copy",)))
        if environment.get("DISPLAY"):
            known += [Taker(("xclip", "-selection", "clipboard")), Taker(("xsel", "--input", "--clipboard"))]
        if environment.get("WSL_DISTRO_NAME"):
            known.append(Taker(("clip.exe",), "utf-16-le"))
    return [taker for taker in known if find(taker.command[0])]


def own_takers() -> list[Taker]:
    """Give the programs of this computer."""
    return takers(os.environ, sys.platform, shutil.which)


def hand_over(text: str, to: list[Taker]) -> bool:
    """Let the first program that can take ``text``; False where none did. It may take some seconds: not on the screen's thread."""
    return any(_taken(text, taker) for taker in to)


def _taken(text: str, taker: Taker) -> bool:
    try:
        done = subprocess.run(  # noqa: S603 - a name of our own, no shell
            taker.command,
            input=text.encode(taker.encoding, "replace"),
            stdout=subprocess.DEVNULL,  # xclip and wl-copy stay to serve the text, and would hold a pipe open
            stderr=subprocess.DEVNULL,
            timeout=_PATIENCE,
            check=False,
            env={**os.environ, **taker.more},
        )
    except (OSError, subprocess.SubprocessError):
        return False
    return done.returncode == 0
