"""Reading BEIR folders: ``corpus.jsonl``, ``queries.jsonl`` and ``qrels/*.tsv``; and conversations in the MTRAG form.

    corpus.jsonl    {"_id": "...", "title": "...", "text": "..."}
    queries.jsonl   {"_id": "...", "text": "..."}
    qrels/test.tsv  query-id <tab> corpus-id <tab> score, with that line as its head

Thakur et al., "BEIR: a heterogeneous benchmark for zero-shot evaluation of information retrieval models", 2021. A query
of MTRAG (Katsis et al., "MTRAG: a multi-turn conversational benchmark", 2025) also has ``history``, a list of
``{"speaker", "text"}``, and ``answerability``.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from bot.evaluation.datasets import Asked, Dataset, Document, language_of, read_text
from knowledge.errors import InputError
from knowledge.untrusted import clean_text, one_line, shorten, shown_path

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_SCORE = re.compile(r"\s*-?[0-9]{1,9}\s*")
_ANSWERABILITY = {"ANSWERABLE": True, "PARTIAL": True, "UNANSWERABLE": False}
"""Whether the documents answer; a question that is UNDERSPECIFIED is neither."""


def read_beir(folder: Path, language: str = "", qrels: str = "") -> Dataset:
    """Read a BEIR folder with the judgements of ``qrels/<qrels>.tsv``: where it is empty "test", else the only file.

    ``language`` is that of the documents, told from the text where it is empty. Documents without text and title are left
    out. Raises :class:`knowledge.errors.InputError` that names file and line.
    """
    documents = {document.id: document for document in _documents(folder / "corpus.jsonl")}
    if not documents:
        raise InputError(f"{shown_path(folder / 'corpus.jsonl')}: has no documents")
    judged = _judgements(_qrels_file(folder / "qrels", qrels), documents)
    questions = tuple(_questions(folder / "queries.jsonl", judged))
    if not questions:
        raise InputError(f"{shown_path(folder / 'queries.jsonl')}: has no query that is judged; give another --qrels")
    spoken = language or language_of(document.text for document in documents.values())
    return Dataset(folder.resolve().name, "BEIR", spoken, tuple(documents.values()), questions)


def _documents(path: Path) -> Iterator[Document]:
    taken: dict[str, str] = {}
    for where, fields in _json_lines(path):
        name = _id(fields, where, taken)
        title, text = one_line(_text(fields, "title", where)), clean_text(_text(fields, "text", where)).strip()
        if text or title:
            yield Document(name, title, text or title)


def _questions(path: Path, judged: dict[str, dict[str, int]]) -> Iterator[Asked]:
    """Give the queries that are judged or said to be answerable or not."""
    taken: dict[str, str] = {}
    for where, fields in _json_lines(path):
        name = _id(fields, where, taken)
        answerable = _ANSWERABILITY.get(str(fields.get("answerability", "")))
        relevant = judged.get(name, {})
        if relevant or answerable is False:
            text = one_line(_text(fields, "text", where))
            if not text:
                raise InputError(f'{where}: has no "text"')
            before = tuple(_before(fields.get("history") or [], where))
            yield Asked(name, text, before, relevant, answerable=answerable)


def _before(history: Any, where: str) -> Iterator[str]:
    """What the user said before: what an agent answered is not ours to build on."""
    if not isinstance(history, list) or not all(isinstance(turn, dict) for turn in history):
        raise InputError(f'{where}: history is not a list of {{"speaker", "text"}}')
    for turn in history:
        text = one_line(_text(turn, "text", where))
        if turn.get("speaker") == "user" and text:
            yield text


def _judgements(path: Path, documents: dict[str, Document]) -> dict[str, dict[str, int]]:
    """Give for each query the grades above 0 of documents that are there."""
    judged: dict[str, dict[str, int]] = {}
    for number, line in enumerate(read_text(path).split("\n"), 1):
        parts = line.split("\t")
        if not line.strip() or (number == 1 and parts[0] == "query-id"):
            continue
        if len(parts) != 3 or not _SCORE.fullmatch(parts[2]):
            raise InputError(f"{shown_path(path)}:{number}: is not query-id, corpus-id and score, apart by tabs")
        query, document = map(one_line, parts[:2])  # as ids are read, or none with two blanks would be met
        if int(parts[2]) > 0 and document in documents:
            judged.setdefault(query, {})[document] = int(parts[2])
    return judged


def _qrels_file(folder: Path, name: str) -> Path:
    files = {file.stem: file for file in sorted(folder.glob("*.tsv"))}
    if not files:
        raise InputError(f"{shown_path(folder)}: has no .tsv file with judgements")
    wanted = name or (next(iter(files)) if len(files) == 1 else "test")
    if wanted not in files:
        raise InputError(f"{shown_path(folder)}: name one with --qrels: {', '.join(map(shorten, files))}")
    return files[wanted]


def _json_lines(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    for number, line in enumerate(read_text(path).split("\n"), 1):
        if not line.strip():
            continue
        where = f"{shown_path(path)}:{number}"
        try:
            fields = json.loads(line)
        except (ValueError, RecursionError):
            raise InputError(f"{where}: is not valid JSON; write one object a line") from None
        if not isinstance(fields, dict):
            raise InputError(f"{where}: is not a JSON object")
        yield where, fields


def _id(fields: dict[str, Any], where: str, taken: dict[str, str]) -> str:
    """Give the id of a line, and note it in ``taken``: one that stands twice would be judged twice, or hide the other."""
    name = fields.get("_id")
    if isinstance(name, int) and not isinstance(name, bool):
        name = str(name)
    if not isinstance(name, str) or not name.strip():
        raise InputError(f'{where}: has no "_id"')
    name = one_line(name)
    if name in taken:
        raise InputError(
            f"{where}: the _id {shorten(name, 60)} is already used in line {taken[name]}; give each line its own"
        )
    taken[name] = where.rpartition(":")[2]
    return name


def _text(fields: dict[str, Any], field: str, where: str) -> str:
    text = fields.get(field) or ""
    if not isinstance(text, str):
        raise InputError(f'{where}: "{field}" is not text')
    return text
