"""What the command line says where something is refused, too much to read, or stopped."""

from __future__ import annotations

import sys
import zipfile
from typing import TYPE_CHECKING

import pytest

from bot.testing import example_bot
from tui import console
from tui.exporting import as_markdown

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import RunCli

    from bot.testing import FakeBot


def test_a_file_of_another_kind_is_no_question_file_and_its_fields_are_not_told(
    run_cli: RunCli, tmp_path: Path
) -> None:
    path = tmp_path / "case.yaml"
    path.write_text("id: x\ntitle: A case\ncountry: NO\n", encoding="utf-8")
    ran = run_cli("eval", str(path))
    assert ran.code == 2
    assert "case.yaml:1: is not a list of questions; start each with '- id:'" in ran.err
    assert "unknown field" not in ran.err


def test_of_a_word_in_many_concepts_the_first_are_shown(run_cli: RunCli) -> None:
    ran = run_cli("terms", "children")
    assert len(ran.out.splitlines()) < 100
    assert " more concepts hold it in a phrase." in ran.err
    assert len(run_cli("terms", "children", "--all").out) > 3 * len(ran.out)
    assert " concepts; give a word to see its own." in run_cli("terms").err


def test_a_pack_is_not_written_over_what_is_none(run_cli: RunCli, tmp_path: Path) -> None:
    run_cli("init", str(tmp_path / "lib"))
    path = tmp_path / "case.yaml"
    path.write_text("title: A case\n", encoding="utf-8")
    export = ("--library", str(tmp_path / "lib"), "export", "--force")
    ran = run_cli(*export, str(path))
    assert ran.code == 2
    assert "case.yaml is not a zip, so a pack is not written over it" in ran.err
    assert path.read_text(encoding="utf-8") == "title: A case\n"
    for _ in range(2):
        assert run_cli(*export, str(tmp_path / "pack.zip")).code == 0
    assert zipfile.is_zipfile(tmp_path / "pack.zip")


def test_references_that_are_one_stand_once() -> None:
    answer = example_bot().ask("How can UNICEF help States?").answer
    assert len(answer.citations) > 1
    text = as_markdown("n", [answer])
    references = [line for line in text.splitlines() if line.startswith("- \\[")]
    assert len(references) < len(answer.citations)
    assert all(f"\\[{one.n}\\]" in "".join(references) for one in answer.citations)


@pytest.mark.parametrize("end", ["", "q\n"])
def test_nothing_is_said_to_be_kept_where_nothing_was_added(
    run_cli: RunCli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, end: str
) -> None:
    (tmp_path / "a.txt").write_text("The office heard ten children.\n", encoding="utf-8")
    monkeypatch.setattr(console, "is_terminal", lambda _: True)
    ran = run_cli("--library", str(tmp_path / "lib"), "add", str(tmp_path / "a.txt"), stdin=f"what?\n{end}".encode())
    assert "Stopped\n" in ran.err
    assert "article45: nothing was added" in ran.err
    told = ran.err[ran.err.index("'what?' is not understood") :].splitlines()
    assert max(map(len, told[:4])) <= console.width()  # wrapped by the program, which knows where words end


def test_the_making_of_a_case_says_how_to_stop_and_how_to_end_the_list(
    run_cli: RunCli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(console, "is_terminal", lambda _: True)
    typed = "international-organisations\nNorway: a new act\nNO\n"
    ran = run_cli("--library", str(tmp_path / "lib"), "cases", "new", stdin=typed.encode())
    said = " ".join(ran.err.split())
    assert said.index("Ctrl+D (on Windows Ctrl+Z and Enter) stops, and nothing is kept.") < said.index(
        "Source (its id)"
    )
    assert "When there are no more, press Enter." in said


def test_a_quotation_for_a_paper_breaks_between_words_on_a_terminal(
    run_cli: RunCli, fake_bot: FakeBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(console, "is_terminal", lambda stream: stream is sys.stdout)
    monkeypatch.setattr("tui.system_clipboard.own_takers", tuple)
    ran = run_cli("--plain", stdin=b"Who gave UNICEF its mandate?\n/cite 1\n")
    (citation, *_) = fake_bot.ask("Who gave UNICEF its mandate?").answer.citations
    assert f"“{citation.quote}” ({citation.reference}" in " ".join(ran.out.split())
    assert max(map(len, ran.out.splitlines())) <= console.width()
