"""``article45 eval``: the table, the JSON, the report, and agreement with the outside grader."""

from __future__ import annotations

import json
import shlex
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
import yaml

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import RunCli

    from bot.testing import FakeBot

SET = """
- {id: one, kind: fact, question: "Who gave UNICEF its mandate?", answerable: true, gold: [UN General Assembly]}
- {id: two, kind: fact, question: "Why?", answerable: true, gold: [UNICEF]}
- {id: three, kind: chitchat, question: hello, answerable: false}
"""


@pytest.fixture
def questions(tmp_path: Path) -> Path:
    path = tmp_path / "set.yaml"
    path.write_text(SET, encoding="utf-8")
    return path


def test_table(run_cli: RunCli, fake_bot: FakeBot, questions: Path) -> None:
    ran = run_cli("eval", str(questions))
    assert ran.code == 0
    assert ran.out.splitlines() == [
        "fact           pass   1 of   2   0.5 citations and 11 words an answer",
        "chitchat       pass   1 of   1   0.0 citations and 9 words an answer",
        "TOTAL pass 2 of 3 = 0.667; 0 quotations not in the sources; 0.5 citations a fact",
    ]


def test_json(run_cli: RunCli, fake_bot: FakeBot, questions: Path) -> None:
    value = json.loads(run_cli("eval", str(questions), "--json").out)
    assert (value["total"]["passed"], value["total"]["count"], value["fact_citations"]) == (2, 3, 0.5)
    assert [each["passed"] for each in value["answers"]] == [True, False, True]
    assert value["answers"][1]["reasons"] == ["status not_found", "gold not cited: UNICEF"]
    assert value["answers"][0]["answer"]["status"] == "answered"


def test_report_holds_what_fails(run_cli: RunCli, fake_bot: FakeBot, questions: Path, tmp_path: Path) -> None:
    report = tmp_path / "report.yaml"
    run_cli("eval", str(questions), "--report", str(report))
    (fail,) = yaml.safe_load(report.read_text(encoding="utf-8"))
    assert (fail["id"], fail["status"]) == ("two.1", "not_found")
    assert fail["why"] == ["status not_found", "gold not cited: UNICEF"]


def test_a_report_is_not_written_over_what_is_read(run_cli: RunCli, fake_bot: FakeBot, questions: Path) -> None:
    ran = run_cli("eval", str(questions), "--report", str(questions))
    assert (ran.code, ran.out) == (2, "")
    assert "give another name" in ran.err
    assert questions.read_text(encoding="utf-8") == SET
    corpus = questions.parent / "beir" / "corpus.jsonl"
    corpus.parent.mkdir()
    corpus.write_text("{}\n", encoding="utf-8")
    assert "give another name" in run_cli("eval", str(corpus.parent), "--report", str(corpus)).err
    assert corpus.read_text(encoding="utf-8") == "{}\n"


def test_a_report_is_written_over_no_file_unasked(
    run_cli: RunCli, fake_bot: FakeBot, questions: Path, tmp_path: Path
) -> None:
    case = tmp_path / "case.yaml"
    case.write_text("title: Mine\n", encoding="utf-8")
    ran = run_cli("eval", str(questions), "--report", str(case))
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == f"article45: {case} is there already; give another name, or --force to write over it\n"
    assert case.read_text(encoding="utf-8") == "title: Mine\n"
    assert run_cli("eval", str(questions), "--report", str(case), "--force").code == 0
    assert "two.1" in case.read_text(encoding="utf-8")
    assert "--force is for --report" in run_cli("eval", str(questions), "--force").err
    before = questions.read_text(encoding="utf-8")
    assert run_cli("eval", str(questions), "--report", str(questions), "--force").code == 2
    assert questions.read_text(encoding="utf-8") == before


def test_parts_left_out_reach_the_bot(
    run_cli: RunCli, fake_bot: FakeBot, questions: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[frozenset[str]] = []

    def open_bot(_: object, settings: object, building: object = None) -> FakeBot:
        seen.append(settings.without)  # type: ignore[attr-defined]
        return fake_bot

    monkeypatch.setattr("bot.service.open_bot", open_bot)
    run_cli("eval", str(questions), "--without", "terms", "--without", "spelling")
    assert seen == [frozenset({"terms", "spelling"})]


def test_unknown_part(run_cli: RunCli, fake_bot: FakeBot, questions: Path) -> None:
    ran = run_cli("eval", str(questions), "--without", "magic")
    assert (ran.code, ran.out) == (2, "")
    assert "No part 'magic' to leave out; there are terms, " in ran.err


def test_bad_question_file_is_exit_2(run_cli: RunCli, fake_bot: FakeBot, questions: Path) -> None:
    questions.write_text("- {id: a, kind: x, question: q, answerable: true, golden: [x]}", encoding="utf-8")
    ran = run_cli("eval", str(questions))
    assert (ran.code, ran.out) == (2, "")
    assert f"{questions}:1: unknown field golden" in ran.err


def test_agrees_with_the_outside_grader(run_cli: RunCli, shared: Path) -> None:
    questions = shared / "eval" / "questions.yaml"
    outside = subprocess.run(
        [
            sys.executable,
            str(shared / "eval" / "grade.py"),
            str(questions),
            "--bot",
            shlex.join([sys.executable, "-m", "tui.cli", "chat", "--json"]),
            "--source",
            str(shared / "seed" / "international-organisations.txt"),
        ],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )
    inside = run_cli("eval", str(questions)).out.splitlines()
    rows = outside.stdout.splitlines()
    assert inside[:-1] == rows[:-1]
    assert inside[-1].split(" = ")[0] == rows[-1].split(" = ")[0]
    assert inside[-1].split("; ")[1:] == rows[-1].split("; ")[1:]
