"""Small data sets in the published forms, written for these tests."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pathlib import Path

SHEEP = "The shepherd Ona Verrill counted 412 sheep on Mount Tarn in 1907. Her dog Bruno guarded the western gate."
BOAT = "The ferry Meridian crossed Lake Osk twice a day until 1931. A storm sank it near the lighthouse."
MILL = "Water from the river Pell drove the old mill. The miller Jonas Quade ground barley for nine villages."


def squad(*paragraphs: tuple[str, list[dict[str, Any]]], title: str = "Hill_country") -> dict[str, Any]:
    return {"data": [{"title": title, "paragraphs": [{"context": text, "qas": qas} for text, qas in paragraphs]}]}


def qa(name: str, question: str, *answers: str, **more: Any) -> dict[str, Any]:
    return {"id": name, "question": question, "answers": [{"text": a, "answer_start": 0} for a in answers], **more}


HILLS = squad(
    (
        SHEEP,
        [qa("s1", "How many sheep did the shepherd count?", "412"), qa("s2", "Which dog guarded the gate?", "Bruno")],
    ),
    (BOAT, [qa("b1", "What sank the ferry?", "A storm", "storm")]),
    (MILL, [qa("m1", "Who ground barley?", "Jonas Quade"), qa("m2", "Who painted the moon?", is_impossible=True)]),
)


@pytest.fixture
def hills(tmp_path: Path) -> Path:
    """A SQuAD file of three paragraphs and five questions, one of them impossible."""
    path = tmp_path / "hills.json"
    path.write_text(json.dumps(HILLS), encoding="utf-8")
    return path


@pytest.fixture
def village(tmp_path: Path) -> Path:
    """A BEIR folder in the MTRAG form: three documents, three queries, one with a history."""
    folder = tmp_path / "village"
    (folder / "qrels").mkdir(parents=True)
    corpus = [
        {"_id": "sheep", "title": "Sheep", "text": SHEEP},
        {"_id": "boat", "title": "", "text": BOAT},
        {"_id": "mill", "title": "Mill", "text": MILL},
    ]
    history = [
        {"speaker": "user", "text": "Which ferry crossed Lake Osk?"},
        {"speaker": "agent", "text": "The Meridian."},
    ]
    queries = [
        {"_id": "q1", "text": "How many sheep were counted?", "answerability": "ANSWERABLE"},
        {"_id": "q2", "text": "And how old was it?", "history": history, "answerability": "PARTIAL"},
        {"_id": "q3", "text": "Who painted the moon?", "answerability": "UNANSWERABLE"},
        {"_id": "q4", "text": "nobody judged this"},
    ]
    write_lines(folder / "corpus.jsonl", corpus)
    write_lines(folder / "queries.jsonl", queries)
    judged = "query-id\tcorpus-id\tscore\nq1\tsheep\t1\nq2\tboat\t2\nq2\tmill\t0\nq2\tgone\t1\n"
    (folder / "qrels" / "test.tsv").write_text(judged, encoding="utf-8")
    return folder


def write_lines(path: Path, values: list[dict[str, Any]]) -> None:
    path.write_text("".join(json.dumps(value) + "\n" for value in values), encoding="utf-8")
