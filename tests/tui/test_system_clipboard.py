"""Copying where the terminal takes nothing: the computer's own clipboard, and what is told of it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import pytest

from tui.system_clipboard import Taker, hand_over, takers

if TYPE_CHECKING:
    from pathlib import Path

Drive = "Callable[..., Any]"


def _everything(name: str) -> str:
    return name


@pytest.mark.parametrize(
    ("platform", "environment", "expected"),
    [
        ("darwin", {}, ["pbcopy"]),
        ("win32", {"SystemRoot": r"D:\Win"}, [r"D:\Win\System32\clip.exe"]),
        ("win32", {"WT_SESSION": "1"}, []),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, ["wl-copy", "xclip", "xsel"]),
        ("linux", {"WSL_DISTRO_NAME": "Debian"}, ["clip.exe"]),
        ("linux", {}, []),
        ("darwin", {"SSH_CONNECTION": "1 2 3 4"}, []),
        ("linux", {"DISPLAY": "localhost:10.0", "SSH_TTY": "/dev/pts/0"}, []),
    ],
)
def test_which_programs_reach_the_readers_own_clipboard(
    platform: str, environment: dict[str, str], expected: list[str]
) -> None:
    assert [taker.command[0] for taker in takers(environment, platform, _everything)] == expected
    assert not takers(environment, platform, lambda _: None), "what is not installed is not asked"


def _writer(target: Path, encoding: str = "utf-8") -> Taker:
    """A program that writes what it reads into a file."""
    code = f"import sys, pathlib; pathlib.Path({str(target)!r}).write_bytes(sys.stdin.buffer.read())"
    return Taker((sys.executable, "-c", code), encoding)


def _refuser() -> Taker:
    return Taker((sys.executable, "-c", "raise SystemExit(1)"))


def test_the_first_program_that_can_takes_the_text(tmp_path: Path) -> None:
    gone = Taker((str(tmp_path / "gone"),))
    assert hand_over("Ñandú 儿童", [gone, _refuser(), _writer(tmp_path / "taken", "utf-16-le")])
    assert (tmp_path / "taken").read_bytes().decode("utf-16-le") == "Ñandú 儿童"
    assert not hand_over("words", [gone, _refuser()])


async def test_a_copy_that_was_taken_is_told_as_one(
    drive: Drive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with drive(120, 40) as screen:
        await screen.ask("Who gave UNICEF its mandate?")
        monkeypatch.setattr(screen.app, "clipboard_takers", lambda: [_writer(tmp_path / "taken")])
        await screen.press("alt+c")
        await screen.wait_for(lambda: "Copied quotation [1] with its reference." in screen.flat())
        assert "through the terminal" not in screen.flat(), "it is known, and nothing has to be guessed"
        assert (tmp_path / "taken").read_text(encoding="utf-8") == screen.app.clipboard
        monkeypatch.setattr(screen.app, "clipboard_takers", lambda: [_refuser()])
        await screen.press("ctrl+y")
        await screen.wait_for(lambda: "Copied the answer through the terminal's clipboard" in screen.flat())


async def test_a_test_leaves_the_clipboard_of_the_computer_alone(drive: Drive) -> None:
    async with drive() as screen:
        app: Any = screen.app
        assert app.clipboard_takers() == []
