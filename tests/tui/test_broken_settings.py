"""A line of the settings that is no TOML is left out and told; what stands beside it holds."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from driven import Driven
from hypothesis import given
from hypothesis import strategies as st

from bot.testing import example_bot
from tui.app import Article45App
from tui.settings import NOTHING_HOLDS, read_settings
from tui.taking_settings import left_out

if TYPE_CHECKING:
    from pathlib import Path

GOOD = 'theme = "article45-light"\nhistory = false\n'


@pytest.mark.parametrize(
    ("config", "lines"),
    [
        (f'{GOOD}mouse = maybe\n[keys]\nwhy = "f12"\n', [3]),
        (f'mouse = maybe\nascii = perhaps\n{GOOD}[keys]\nwhy = "f12"\n', [1, 2]),
        (f'{GOOD}history = true\n[keys]\nwhy = "f12"', [3]),
        (f'{GOOD}[keys]\nwhy = "f12"\ncopy = "ctrl+y', [5]),
        (f'{GOOD}[keys]\nwhy = "f12"\n[keys]', [5]),
        (f'{GOOD}\x0b\n[keys]\nwhy = "f12"\n', [3]),
        (f'nonsense\r\n{GOOD}[keys]\r\nwhy = "f12"\r\n', [1]),
    ],
)
def test_the_rest_holds(tmp_path: Path, config: str, lines: list[int]) -> None:
    (tmp_path / "config.toml").write_bytes(config.encode())
    settings = read_settings(tmp_path)
    assert (settings.theme, settings.history, settings.keys) == ("article45-light", False, {"why": "f12"})
    assert [fault.line for fault in settings.faults] == lines
    assert not any(NOTHING_HOLDS in fault.what for fault in settings.faults)


@pytest.mark.parametrize(
    "content", [b"no settings\n" * 30, b'theme = "x"\n\xff', b"#" * 200_000], ids=["words", "bytes", "long"]
)
def test_where_nothing_holds_it_is_said(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "config.toml").write_bytes(content)
    settings = read_settings(tmp_path)
    (fault,) = settings.faults
    assert settings.theme == ""
    assert fault.what.endswith(NOTHING_HOLDS)
    assert left_out(settings.faults) == "Settings were left out"


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=12), max_size=8).map("\n".join))
def test_whatever_stands_there_reading_it_ends(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    folder = tmp_path_factory.mktemp("settings")
    (folder / "config.toml").write_text(text, encoding="utf-8", newline="")
    read_settings(folder)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this platform has no named pipes in folders")
def test_a_pipe_in_the_place_of_the_settings_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "config.toml")
    program = (
        "import sys; from pathlib import Path; from tui.settings import read_settings\n"
        "print(read_settings(Path(sys.argv[1])).faults)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)], capture_output=True, text=True, timeout=60, check=True
    )
    assert "cannot be read (not a plain file)" in ran.stdout


async def test_the_screen_says_what_is_true(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text(f'{GOOD}mouse = maybe\n[keys]\nwhy = "f12"\n', encoding="utf-8")
    app = Article45App([], example_bot(), settings=read_settings(tmp_path))
    async with app.run_test(size=(100, 30), notifications=True) as pilot:
        screen = Driven(pilot)
        await screen.ready()
        await screen.wait_for(lambda: "A setting was left out" in screen.flat())
        assert app.theme == "article45-light"
        await screen.press("f12")
        await screen.wait_for(lambda: "There is no answer" in screen.flat() or app.screen.id == "why")
        await screen.press("escape", "f8")
        await screen.wait_for(lambda: "These settings were left out; the others hold." in screen.flat())
        assert ":3" in screen.flat()
