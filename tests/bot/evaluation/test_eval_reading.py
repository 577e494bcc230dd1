"""SQuAD files and BEIR folders: what is read of them, and one message for what is wrong."""

from __future__ import annotations

import json
import os
import sys
import threading
from typing import TYPE_CHECKING, Any

import pytest

from bot.evaluation.beir import read_beir
from bot.evaluation.dataset_runs import form_of
from bot.evaluation.datasets import library_of, sample
from bot.evaluation.questions import read_questions
from bot.evaluation.squad import read_squad
from knowledge.errors import InputError
from knowledge.model import Terms

if TYPE_CHECKING:
    from pathlib import Path


def test_squad(hills: Path) -> None:
    data_set = read_squad(hills)
    assert (data_set.form, data_set.language, len(data_set.documents)) == ("SQuAD", "en", 3)
    assert {document.title for document in data_set.documents} == {"Hill country"}
    first, *_, impossible = data_set.questions
    assert first.relevant == {data_set.documents[0].id: 1}
    assert (first.answers, first.answerable) == (("412",), True)
    assert (impossible.relevant, impossible.answers, impossible.answerable) == ({}, (), False)


def test_language_is_told_from_the_text_or_given(tmp_path: Path) -> None:
    for text, language in (("Ферма стояла на холме у самой реки.", "ru"), ("La granja estaba en la colina.", "es")):
        path = tmp_path / "one.json"
        qas = [{"id": "1", "question": "?", "answers": [{"text": "x", "answer_start": 0}]}]
        path.write_text(json.dumps({"data": [{"paragraphs": [{"context": text, "qas": qas}]}]}), encoding="utf-8")
        assert read_squad(path).language == language
        assert read_squad(path, "de").language == "de"


def test_beir(village: Path) -> None:
    data_set = read_beir(village)
    assert [document.id for document in data_set.documents] == ["sheep", "boat", "mill"]
    assert [asked.id for asked in data_set.questions] == ["q1", "q2", "q3"], "neither judged nor labelled: left out"
    follow = data_set.questions[1]
    assert follow.before == ("Which ferry crossed Lake Osk?",), "what the agent said is left out"
    assert follow.relevant == {"boat": 2}, "grade 0 and documents that are not there are left out"
    assert [asked.answerable for asked in data_set.questions] == [True, True, False]


def test_qrels_are_chosen(village: Path) -> None:
    qrels = village / "qrels"
    (qrels / "dev.tsv").write_text("q4\tmill\t1\n", encoding="utf-8")
    assert [asked.id for asked in read_beir(village, qrels="dev").questions] == ["q3", "q4"]
    assert "q1" in {asked.id for asked in read_beir(village).questions}, "test.tsv where nothing is said"
    (qrels / "test.tsv").rename(qrels / "train.tsv")
    for name in ("", "other"):
        with pytest.raises(InputError, match="--qrels: dev, train"):
            read_beir(village, qrels=name)


def test_ids_are_read_alike_in_every_file_of_a_beir_folder(village: Path) -> None:
    (village / "corpus.jsonl").write_text('{"_id": "the  sheep", "text": "412 sheep."}', encoding="utf-8")
    (village / "qrels" / "test.tsv").write_text(" q1\tthe  sheep\t1\r\n", encoding="utf-8")
    first = read_beir(village).questions[0]
    assert (first.id, first.relevant) == ("q1", {"the sheep": 1})


def test_library_of_a_data_set(hills: Path) -> None:
    data_set = read_squad(hills)
    library = library_of(data_set, Terms(), frozenset({data_set.documents[1].id}))
    assert list(library.sources) == [data_set.documents[0].id, data_set.documents[2].id]
    assert len(library.passages) == 2
    assert library.quote(library.passages[0].source, library.passages[0].sentences[1]).startswith("Her dog Bruno")


def test_sample_is_the_same_for_the_same_seed(hills: Path) -> None:
    data_set = read_squad(hills)
    assert sample(data_set, 3, 7) == sample(data_set, 3, 7)
    assert len({str(sample(data_set, 2, seed).questions) for seed in range(20)}) > 1
    assert sample(data_set, 3, 7).documents == data_set.documents
    assert sample(data_set, 99) == data_set


def test_form_is_told_by_the_path(hills: Path, village: Path, tmp_path: Path) -> None:
    assert (form_of(hills), form_of(village), form_of(tmp_path / "q.yaml")) == ("squad", "beir", "questions")
    with pytest.raises(InputError, match=r"without corpus\.jsonl"):
        form_of(village / "qrels")


def of(*articles: Any) -> str:
    return json.dumps({"data": list(articles)})


def paragraph(**qa: Any) -> dict[str, Any]:
    return {"paragraphs": [{"context": "Text.", "qas": [qa]}]}


FAULTY = [
    ("", ":1: is not valid JSON"),
    ('{"data":\n [}', ":2: is not valid JSON"),
    ("[" * 100_000, "is not"),
    ("[]", 'has no list "data"'),
    (of(), "has no questions"),
    (of(3), 'data[0]: has no list "paragraphs"'),
    (of({"paragraphs": [{"context": " ", "qas": []}]}), 'data[0].paragraphs[0]: has no text "context"'),
    (of(paragraph(question="?")), 'qas[0]: has no text "id"'),
    (of(paragraph(id="1", question="?", answers=[])), "qas[0]: has no answers"),
    (of(paragraph(id="1", question="?", is_impossible="no")), "is_impossible is neither true nor false"),
    (of(*[paragraph(id="1", question="?", is_impossible=True)] * 2), "the id 1 is used twice"),
]


@pytest.mark.parametrize(("text", "message"), FAULTY)
def test_faulty_squad_files(text: str, message: str, tmp_path: Path) -> None:
    path = tmp_path / "faulty.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as raised:
        read_squad(path)
    assert str(path) in str(raised.value)
    assert message in str(raised.value)


@pytest.mark.parametrize(
    ("file", "text", "message"),
    [
        ("corpus.jsonl", "", "has no documents"),
        ("corpus.jsonl", '{"_id": "a", "text": 3}\n', 'corpus.jsonl:1: "text" is not text'),
        ("corpus.jsonl", '\n{"text": "x"}\n', 'corpus.jsonl:2: has no "_id"'),
        (
            "corpus.jsonl",
            '{"_id": "a", "text": "x"}\n{"_id": "a ", "text": "y"}\n',
            ":2: the _id a is already used in line 1",
        ),
        ("queries.jsonl", '{"_id": "q1", "text": "?"}\n' * 2, "queries.jsonl:2: the _id q1 is already used in line 1"),
        ("queries.jsonl", '{"_id": "q1"', "queries.jsonl:1: is not valid JSON"),
        ("queries.jsonl", "[]", "queries.jsonl:1: is not a JSON object"),
        ("queries.jsonl", '{"_id": "q1", "text": "?", "history": "hello"}', "history is not a list"),
        ("queries.jsonl", '{"_id": "q1", "text": " "}', 'queries.jsonl:1: has no "text"'),
        ("queries.jsonl", '{"_id": "other", "text": "?"}', "no query that is judged"),
        ("qrels/test.tsv", "query-id\tcorpus-id\tscore\nq1 sheep 1\n", "test.tsv:2: is not query-id"),
        ("qrels/test.tsv", "q1\tsheep\t²\n", "test.tsv:1: is not query-id"),
        ("qrels/test.tsv", "q1\tsheep\t--1\n", "test.tsv:1: is not query-id"),
        ("qrels/test.tsv", f"q1\tsheep\t{'9' * 12}\n", "test.tsv:1: is not query-id"),
    ],
)
def test_faulty_beir_folders(file: str, text: str, message: str, village: Path) -> None:
    (village / file).write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as raised:
        read_beir(village)
    assert message in str(raised.value)


def test_missing_and_unreadable_files(tmp_path: Path, village: Path) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        read_squad(tmp_path / "none.json")
    (tmp_path / "latin.json").write_bytes("é".encode("latin-1"))
    with pytest.raises(InputError, match="not UTF-8"):
        read_squad(tmp_path / "latin.json")
    (village / "queries.jsonl").unlink()
    with pytest.raises(InputError, match=r"queries\.jsonl: cannot be read"):
        read_beir(village)


def test_control_characters_do_not_come_through(tmp_path: Path) -> None:
    path = tmp_path / "hostile.json"
    path.write_text(of(paragraph(id="1\x1b[2J", question="Who\x1b]0;x\x07?", is_impossible=True)), encoding="utf-8")
    (asked,) = read_squad(path).questions
    assert "\x1b" not in asked.id + asked.text


def test_a_file_that_is_too_large_is_refused_whatever_its_form(
    tmp_path: Path, hills: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.evaluation.datasets._MOST_BYTES", 20)
    (tmp_path / "q.yaml").write_text("- {id: a, kind: fact, question: q, answerable: true}\n", encoding="utf-8")
    for read, path in ((read_squad, hills), (read_questions, tmp_path / "q.yaml")):
        with pytest.raises(InputError, match="is larger than"):
            read(path)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes")
def test_of_a_pipe_without_end_no_more_is_read_than_may_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.evaluation.datasets._MOST_BYTES", 20)
    pipe = tmp_path / "q.yaml"
    os.mkfifo(pipe)
    writer = threading.Thread(
        target=lambda: pipe.write_bytes(b"- {id: a, kind: fact, question: q, answerable: true}\n")
    )
    writer.start()
    with pytest.raises(InputError, match="is larger than"):
        read_questions(pipe)
    writer.join()
