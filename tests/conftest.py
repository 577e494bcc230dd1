"""What all tests share: no test sees or touches the library and cache of the person who runs it."""

from __future__ import annotations

import io
import os
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.testing import FakeBot
    from knowledge.model import Library

# The same examples on every machine, so that what passes here passes there; new ones are sought with
# --hypothesis-profile=explore, and what that finds becomes a test of its own.
settings.register_profile("repeatable", derandomize=True, deadline=None)
settings.register_profile("explore", max_examples=1000, deadline=None)
settings.load_profile("repeatable")

SHARED = Path(os.environ.get("ARTICLE45_SHARED") or Path(__file__).resolve().parents[2] / "shared")
"""The project's inputs, beside the project or where the variable says; tests that need them are skipped where they are missing."""


def pytest_configure(config: pytest.Config) -> None:
    """Point the program's folders to an empty place before any test module is imported."""
    place = tempfile.TemporaryDirectory(prefix="article45-tests-", ignore_cleanup_errors=True)
    config.add_cleanup(place.cleanup)
    os.environ["ARTICLE45_LIBRARY"] = str(Path(place.name, "own-library"))
    os.environ["ARTICLE45_CACHE"] = str(Path(place.name, "cache"))
    os.environ["ARTICLE45_CONFIG"] = str(Path(place.name, "config"))
    os.environ["ARTICLE45_HISTORY"] = str(Path(place.name, "history"))
    # What the program keeps of a text that an editor left faulty must not pile up on the machine; pytest's own folders stay.
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", tempfile.gettempdir())
    temporary = Path(place.name, "temporary")
    temporary.mkdir()
    tempfile.tempdir = str(temporary)
    for name in ("TMPDIR", "TEMP", "TMP"):
        os.environ[name] = tempfile.tempdir
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "LINES", "ARTICLE45_DEBUG"):
        os.environ.pop(name, None)


@pytest.fixture
def own_folder() -> Iterator[Path]:
    """The user's own library folder, made for this test and removed after it."""
    import shutil

    folder = Path(os.environ["ARTICLE45_LIBRARY"])
    folder.mkdir(parents=True)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture(scope="session")
def shared() -> Path:
    """The project's shared inputs; the test is skipped where they are missing."""
    if not SHARED.is_dir():
        pytest.skip(f"{SHARED} is not on this machine")
    return SHARED


@dataclass(frozen=True)
class Ran:
    """What one run of the command line gave."""

    code: int
    out: str
    err: str


class RunCli(Protocol):
    """Runs the command line in this process, with ``stdin`` as piped input."""

    def __call__(self, *arguments: str, stdin: bytes = b"") -> Ran: ...


@pytest.fixture
def run_cli(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> RunCli:
    """Run ``article45`` in this process."""
    from tui.cli import main

    def run(*arguments: str, stdin: bytes = b"") -> Ran:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"))
        code = main(arguments)
        captured = capsys.readouterr()
        return Ran(code, captured.out, captured.err)

    return run


@pytest.fixture
def fake_bot(monkeypatch: pytest.MonkeyPatch) -> FakeBot:
    """The example bot, in place of the real one and its library, for the command line."""
    from bot.testing import example_bot

    bot = example_bot()

    def read(*_: object) -> Library:
        return bot.library

    monkeypatch.setattr("bot.service.open_bot", lambda *_, **__: bot)
    monkeypatch.setattr("knowledge.reading.read_library", read)
    return bot
