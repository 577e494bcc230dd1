"""Manners of the command line: exit codes, messages of one form, streams, locales."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import zipfile
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import RunCli

    from bot.testing import FakeBot


@pytest.mark.skipif(sys.platform == "win32", reason="Windows hands words over as UTF-16")
@pytest.mark.parametrize("command", ["ask", "search"])
def test_a_question_is_utf_8_whatever_the_locale_says(command: str, tmp_path: Path) -> None:
    bare = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "HOME": str(tmp_path)}
    words = [sys.executable.encode(), b"-m", b"tui", command.encode(), "Кто дал мандат?".encode()]
    ran = subprocess.run(words, env={**os.environ, **bare}, capture_output=True, check=False, timeout=120)
    assert b"UTF-8" not in ran.stderr
    assert b"UNICEF" in ran.stdout


def test_bytes_that_are_no_text_are_told_of(run_cli: RunCli, fake_bot: FakeBot) -> None:
    ran = run_cli("ask", "caf\udce9?")
    assert (ran.code, fake_bot.asked) == (2, [])
    assert "is not UTF-8" in ran.err


def test_a_library_goes_to_standard_output(run_cli: RunCli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library = tmp_path / "library"
    (library / "sources").mkdir(parents=True)
    (library / "sources" / "note.md").write_text("# A note\n\nThe law was passed.\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    sent = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(sent, encoding="utf-8"))
    ran = run_cli("--library", str(library), "export", "-")
    assert (ran.code, (tmp_path / "-").exists()) == (0, False)
    assert any(name.endswith("note.md") for name in zipfile.ZipFile(sent).namelist())
    assert "1 source" in ran.err
    assert run_cli("--library", str(library), "export", "-", "--json").code == 2


def test_an_editor_of_the_terminal_is_not_started_without_one(
    run_cli: RunCli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = tmp_path / "library"
    (library / "sources").mkdir(parents=True)
    (library / "sources" / "note.md").write_text("# A note\n\nThe law was passed.\n", encoding="utf-8")
    editor = tmp_path / "vim"
    editor.write_text('#!/bin/sh\necho started > "$0.started"\n', encoding="utf-8")
    editor.chmod(0o755)
    monkeypatch.setattr("tui.editor.editor_command", lambda: [str(editor)])
    ran = run_cli("--library", str(library), "edit", "note")
    assert (ran.code, (tmp_path / "vim.started").exists()) == (2, False)
    assert "The editor vim draws on the terminal" in ran.err


@pytest.mark.parametrize("command", [["undo"], ["undo", "--list"], ["undo", "--again"], ["diff"]])
def test_where_nothing_was_ever_added_there_is_no_change(run_cli: RunCli, command: list[str]) -> None:
    ran = run_cli(*command)
    assert (ran.code, ran.out) == (1, "")
    assert "no change" in ran.err
    assert run_cli(*command, "--json").code == 1


@pytest.mark.parametrize("command", [["undo"], ["diff"]])
def test_a_library_that_was_named_and_is_not_there_is_an_error(
    run_cli: RunCli, command: list[str], tmp_path: Path
) -> None:
    assert run_cli("--library", str(tmp_path / "nothing"), *command).code == 2


@pytest.mark.parametrize(
    "arguments",
    [["ask", " "], ["search", "x", "-k"], ["ask", "--nonsense"], ["nosuch", "words"], ["lst"], ["show", "nosuch"]],
)
def test_messages_have_one_form(run_cli: RunCli, fake_bot: FakeBot, arguments: list[str]) -> None:
    ran = run_cli(*arguments)
    assert ran.code == 2
    (line,) = ran.err.splitlines()
    assert line.startswith("article45: ")
    assert line.removeprefix("article45: ")[:1].isupper()


def test_a_passage_that_is_not_there_is_told_by_what_is(run_cli: RunCli) -> None:
    ran = run_cli("show", "international-organisations#99")
    assert "its passages are international-organisations#1 to #2" in ran.err
    assert "did you mean" not in ran.err


def test_who_waits_for_the_first_answer_is_told_at_a_terminal(run_cli: RunCli, monkeypatch: pytest.MonkeyPatch) -> None:
    words = "Reading the library; the first time takes some seconds."
    question = "Who gave UNICEF its mandate?"
    assert words not in run_cli("ask", question).err
    monkeypatch.setattr("bot.indexing.index_store._opened", _nothing_kept)
    monkeypatch.setattr("tui.opening.is_terminal", lambda _: True)
    assert words in run_cli("ask", question).err
    assert words not in run_cli("ask", "--json", question).err
    monkeypatch.undo()


def test_who_waits_long_for_a_large_library_is_told_wherever_the_words_go(
    run_cli: RunCli, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = "article45: Reading a large library (0 MB of text); this may take minutes the first time, and after each change of it"
    question = "Who gave UNICEF its mandate?"
    plain = run_cli("ask", question)
    monkeypatch.setattr("tui.opening.LARGE", 1_000)
    assert words not in run_cli("ask", question).err  # what was kept is at hand
    monkeypatch.setattr("bot.indexing.index_store._opened", _nothing_kept)
    ran = run_cli("ask", question)
    assert (words in ran.err.splitlines(), ran.out) == (True, plain.out)
    assert words not in run_cli("ask", "--json", question).err
    monkeypatch.setattr("tui.opening.LARGE", 1_000_000)
    assert "Reading" not in run_cli("ask", question).err
    monkeypatch.undo()


def _nothing_kept(*_: object) -> None:
    raise OSError


def test_what_was_refused_is_no_new_state_of_the_library(run_cli: RunCli, fake_bot: FakeBot, tmp_path: Path) -> None:
    (tmp_path / "empty.md").write_text("", encoding="utf-8")
    ran = run_cli("chat", stdin=f"/add {tmp_path / 'empty.md'} --yes\n".encode())
    assert "The library has" not in ran.err
    assert "Nothing was added" in ran.err


def test_a_package_that_is_missing_is_no_error_of_the_program(run_cli: RunCli, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever starts it with a Python that it was not installed for should not report that."""
    monkeypatch.delenv("ARTICLE45_LIBRARY")
    monkeypatch.setitem(sys.modules, "platformdirs", None)
    ran = run_cli("where")
    assert (ran.code, ran.out) == (2, "")
    assert "The package platformdirs is missing" in ran.err
    assert "error of the program" not in ran.err
    monkeypatch.setitem(sys.modules, "tui.shelf", None)  # a part of the program itself is
    assert "An error of the program, not yours: ModuleNotFoundError" in run_cli("where").err
