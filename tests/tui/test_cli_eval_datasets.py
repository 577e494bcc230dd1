"""``article45 eval`` on data sets, and ``article45 calibrate``: output, options, faults."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
import yaml

from bot.evaluation.calibration import SHIPPED_THRESHOLD

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import RunCli

SHEEP = "The shepherd Ona Verrill counted 412 sheep on Mount Tarn in 1907."
BOAT = "The ferry Meridian crossed Lake Osk twice a day until a storm sank it in 1931."


@pytest.fixture
def hills(tmp_path: Path) -> Path:
    def qa(name: str, question: str, answer: str) -> dict[str, object]:
        return {"id": name, "question": question, "answers": [{"text": answer, "answer_start": 0}]}

    paragraphs = [
        {"context": SHEEP, "qas": [qa("s1", "How many sheep did the shepherd count?", "412")]},
        {
            "context": BOAT,
            "qas": [qa("b1", "What sank the ferry?", "a storm"), qa("b2", "Which lake did it cross?", "Lake Nowhere")],
        },
    ]
    path = tmp_path / "hills.json"
    path.write_text(json.dumps({"data": [{"title": "Hills", "paragraphs": paragraphs}]}), encoding="utf-8")
    return path


@pytest.fixture
def village(tmp_path: Path) -> Path:
    folder = tmp_path / "village"
    (folder / "qrels").mkdir(parents=True)
    corpus = [{"_id": "sheep", "text": SHEEP}, {"_id": "boat", "text": BOAT}]
    history = [{"speaker": "user", "text": "Which ferry crossed Lake Osk?"}]
    queries = [{"_id": "q1", "text": "And how old was it?", "history": history}]
    for name, values in (("corpus", corpus), ("queries", queries)):
        lines = [json.dumps(value) for value in values]
        (folder / f"{name}.jsonl").write_text("\n".join(lines), encoding="utf-8")
    (folder / "qrels" / "test.tsv").write_text("q1\tboat\t1\n", encoding="utf-8")
    return folder


def test_squad_figures(run_cli: RunCli, hills: Path) -> None:
    ran = run_cli("eval", str(hills))
    assert ran.code == 0
    first, second, *_, last = ran.out.splitlines()
    assert first == "passages    R@1 1.000   MRR@10 1.000   nDCG@10 1.000   (3 questions)"
    assert second.startswith(
        "answers     gold answer in the first statement 0.667, in the first two 0.667, in any 0.667"
    )
    assert last == "honesty     0 quotations not in the sources"
    assert "hills.json: 3 questions, 2 documents (SQuAD, en)" in ran.err


def test_squad_as_json_with_crossed_questions(run_cli: RunCli, hills: Path) -> None:
    value = json.loads(run_cli("eval", str(hills), "--json", "--unanswerable", "cross").out)
    assert (value["form"], value["language"], value["documents"]) == ("SQuAD", "en", 2)
    (only,) = value["runs"]
    assert only["ranking"]["r_at_1"] == 1
    assert (only["abstaining"]["answerable"], only["abstaining"]["unanswerable"]) == (3, 3)
    assert only["questions"][0]["statements"] == [SHEEP]
    assert [each["rank"] for each in only["questions"]] == [1, 1, 1, 0, 0, 0]


def test_what_fails_is_reported(run_cli: RunCli, hills: Path, tmp_path: Path) -> None:
    report = tmp_path / "report.yaml"
    run_cli("eval", str(hills), "--report", str(report))
    (fail,) = yaml.safe_load(report.read_text(encoding="utf-8"))
    assert (fail["id"], fail["gold"], fail["statement"]) == ("b2", ["Lake Nowhere"], 0)


def test_sample_and_typos(run_cli: RunCli, hills: Path) -> None:
    arguments = ("eval", str(hills), "--json", "--sample", "2", "--typos", "1", "--seed", "3")
    questions = json.loads(run_cli(*arguments).out)["runs"][0]["questions"]
    assert len(questions) == 2
    assert not {each["question"] for each in questions} & {"How many sheep did the shepherd count?"}
    again = json.loads(run_cli(*arguments).out)["runs"][0]["questions"]
    assert [each["question"] for each in again] == [each["question"] for each in questions]


def test_both_ways_with_the_history(run_cli: RunCli, village: Path) -> None:
    lines = run_cli("eval", str(village), "--history", "both").out.splitlines()
    assert [line for line in lines if line.startswith("history")] == ["history none", "history used"]
    value = json.loads(run_cli("eval", str(village), "--json").out)
    assert [each["history"] for each in value["runs"]] == ["used"]
    assert value["runs"][0]["questions"][0]["ranking"][0] == "boat"


def test_another_measure(run_cli: RunCli, village: Path) -> None:
    pytest.importorskip("ir_measures")
    assert run_cli("eval", str(village), "--measure", "P@2").out.splitlines()[-1] == "P@2         0.500"
    ran = run_cli("eval", str(village), "--measure", "magic")
    assert (ran.code, ran.out) == (2, "")
    assert "No measure 'magic'" in ran.err


def test_a_measure_looks_as_deep_as_it_says(run_cli: RunCli, tmp_path: Path) -> None:
    pytest.importorskip("ir_measures")
    folder = tmp_path / "barns"
    (folder / "qrels").mkdir(parents=True)
    texts = [f"Barn number {number} was painted red." for number in range(20)]
    lines = [json.dumps({"_id": f"d{number}", "text": text}) for number, text in enumerate(texts)]
    (folder / "corpus.jsonl").write_text("\n".join(lines), encoding="utf-8")
    (folder / "queries.jsonl").write_text('{"_id": "q", "text": "Which barn was painted red?"}', encoding="utf-8")
    judged = "".join(f"q\td{number}\t1\n" for number in range(20))
    (folder / "qrels" / "test.tsv").write_text(judged, encoding="utf-8")
    ran = run_cli("eval", str(folder), "--measure", "R@10", "--measure", "R@20", "--json")
    (only,) = json.loads(ran.out)["runs"]
    assert only["measures"] == {"R@10": 0.5, "R@20": 1.0}


def test_calibrate_on_a_data_set(run_cli: RunCli, hills: Path, tmp_path: Path) -> None:
    ran = run_cli("calibrate", str(hills), "--out", str(tmp_path / "curve"))
    assert ran.code == 0
    assert ran.out.startswith("6 questions; if all were answered, 2 (0.333) rightly\nAUROC ")
    assert f"\nshipped   threshold {SHIPPED_THRESHOLD:.2f}: answers " in ran.out
    assert "\nsuggested threshold " in ran.out
    assert (tmp_path / "curve.csv").read_text(encoding="utf-8").startswith("threshold,answered,right,coverage,risk\n")
    assert (tmp_path / "curve.svg").read_text(encoding="utf-8").startswith("<svg ")


def test_calibrate_on_a_question_file(run_cli: RunCli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mine.yaml").write_text(
        '- {id: a, kind: fact, question: "Who gave UNICEF its mandate?", answerable: true, gold: [General Assembly]}\n'
        '- {id: b, kind: none, question: "What is the capital of France?", answerable: false}\n',
        encoding="utf-8",
    )
    value = json.loads(run_cli("calibrate", "mine.yaml", "--json").out)
    assert (value["count"], value["right"], value["auroc_answerable"]) == (2, 1, 1.0)
    assert (value["shipped"]["precision"], value["shipped"]["recall"]) == (1.0, 1.0)
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "mine-risk-coverage.csv",
        "mine-risk-coverage.svg",
        "mine.yaml",
    ]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--without", "magic"), "No part 'magic'"),
        (("--language", "klingon!"), "not a language code"),
        (("--typos", "2"), "not a number from 0 to 1"),
        (("--sample", "0"), "not a whole number above 0"),
        (("--report", "none/there.yaml"), "cannot be written"),
    ],
)
def test_bad_options(run_cli: RunCli, hills: Path, arguments: tuple[str, ...], message: str) -> None:
    ran = run_cli("eval", str(hills), *arguments)
    assert (ran.code, ran.out) == (2, "")
    assert message in ran.err


@pytest.mark.parametrize("option", [("--history", "both"), ("--unanswerable", "cross"), ("--qrels", "dev")])
def test_options_of_data_sets_on_a_question_file(run_cli: RunCli, tmp_path: Path, option: tuple[str, str]) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text("- {id: a, kind: fact, question: q, answerable: true}", encoding="utf-8")
    ran = run_cli("eval", str(path), *option)
    assert ran.code == 2
    assert f"{option[0]} is for data sets" in ran.err


def test_options_that_the_form_of_the_data_set_leaves_no_use_for(run_cli: RunCli, hills: Path, village: Path) -> None:
    ran = run_cli("eval", str(hills), "--qrels", "dev")
    assert (ran.code, ran.out) == (2, "")
    assert "--qrels is for BEIR folders" in ran.err
    ran = run_cli("eval", str(village), "--unanswerable", "cross")
    assert (ran.code, ran.out) == (2, "")
    assert "none is labelled as answerable" in ran.err


def test_faulty_files(run_cli: RunCli, tmp_path: Path) -> None:
    path = tmp_path / "bad.json"
    path.write_text('{"data": 3}', encoding="utf-8")
    for command in ("eval", "calibrate"):
        for target, message in ((path, 'has no list "data"'), (tmp_path, "without corpus.jsonl")):
            ran = run_cli(command, str(target))
            assert (ran.code, ran.out) == (2, "")
            assert message in ran.err


def test_the_curve_is_not_written_over_the_questions(run_cli: RunCli, tmp_path: Path) -> None:
    path = tmp_path / "mine.csv"
    path.write_text('- {id: a, kind: none, question: "Zebra opera?", answerable: false}', encoding="utf-8")
    ran = run_cli("calibrate", str(path), "--out", str(tmp_path / "mine"))
    assert ran.code == 2
    assert "mine.csv: is the file with the questions" in ran.err


@pytest.mark.parametrize("name", ["curve.svg", "curve.csv"])
def test_a_curve_is_written_over_no_file_unasked(run_cli: RunCli, hills: Path, tmp_path: Path, name: str) -> None:
    there = tmp_path / name
    there.write_text("mine", encoding="utf-8")
    ran = run_cli("calibrate", str(hills), "--out", str(tmp_path / "curve"))
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == f"article45: {there} is there already; give another name, or --force to write over it\n"
    assert there.read_text(encoding="utf-8") == "mine"
    assert len(list(tmp_path.glob("curve.*"))) == 1
    assert run_cli("calibrate", str(hills), "--out", str(tmp_path / "curve"), "--force").code == 0
    assert there.read_text(encoding="utf-8") != "mine"


def test_nothing_to_calibrate_on(run_cli: RunCli, tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text('- {id: a, kind: none, question: "Zebra opera?", answerable: false}', encoding="utf-8")
    ran = run_cli("calibrate", str(path), "--out", str(tmp_path / "curve"))
    assert (ran.code, ran.out) == (2, "")
    assert "nothing to calibrate on" in ran.err
    assert not (tmp_path / "curve.svg").exists()
