"""Reading SQuAD JSON (versions 1 and 2, and what is written like it, as XQuAD): paragraphs, questions, gold answers.

    {"data": [{"title": "...", "paragraphs": [{"context": "...", "qas": [
        {"id": "...", "question": "...", "answers": [{"text": "...", "answer_start": 0}], "is_impossible": false}]}]}]}

Rajpurkar et al., "SQuAD: 100,000+ questions for machine comprehension of text", 2016, and "Know what you don't know",
2018. Each paragraph becomes a document with the title of its article.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.evaluation.datasets import Asked, Dataset, Document, language_of, read_json
from knowledge.errors import InputError
from knowledge.untrusted import clean_text, one_line, shown_path

if TYPE_CHECKING:
    from pathlib import Path


def read_squad(path: Path, language: str = "") -> Dataset:
    """Read a SQuAD file; ``language`` is that of the paragraphs, told from the text where it is empty.

    A question is answerable unless ``is_impossible`` says otherwise. Raises :class:`knowledge.errors.InputError` that
    says where the file is not in this form.
    """
    shown = shown_path(path)
    documents: list[Document] = []
    questions: dict[str, Asked] = {}
    for a, article in enumerate(_list(read_json(path), "data", shown)):
        title = one_line(_text(article, "title", f"{shown}: data[{a}]", needed=False).replace("_", " "))
        for p, paragraph in enumerate(_list(article, "paragraphs", f"{shown}: data[{a}]")):
            where = f"{shown}: data[{a}].paragraphs[{p}]"
            # The article's number keeps paragraphs of articles without a title apart.
            document = Document(f"{a + 1}.{p + 1}", title, clean_text(_text(paragraph, "context", where)).strip())
            documents.append(document)
            for q, entry in enumerate(_list(paragraph, "qas", where)):
                asked = _asked(entry, document.id, f"{where}.qas[{q}]")
                if asked.id in questions:
                    raise InputError(
                        f"{where}.qas[{q}]: the id {asked.id} is used twice; give each question its own id"
                    )
                questions[asked.id] = asked
    if not questions:
        raise InputError(f"{shown}: has no questions; is it the right file?")
    spoken = language or language_of(document.text for document in documents)
    return Dataset(path.name, "SQuAD", spoken, tuple(documents), tuple(questions.values()))


def _asked(entry: Any, document: str, where: str) -> Asked:
    name = one_line(_text(entry, "id", where))
    question = one_line(_text(entry, "question", where))
    impossible = entry.get("is_impossible", False)
    if not isinstance(impossible, bool):
        raise InputError(f"{where}: is_impossible is neither true nor false")
    if impossible:
        return Asked(name, question, answerable=False)
    answers = [clean_text(_text(answer, "text", f"{where}.answers")) for answer in _list(entry, "answers", where)]
    if not answers:
        raise InputError(f'{where}: has no answers; write them, or "is_impossible": true')
    return Asked(name, question, relevant={document: 1}, answers=tuple(dict.fromkeys(answers)), answerable=True)


def _list(value: Any, field: str, where: str) -> list[Any]:
    entries = value.get(field) if isinstance(value, dict) else None
    if not isinstance(entries, list):
        raise InputError(f'{where}: has no list "{field}"; a SQuAD file is {{"data": [{{"paragraphs": [...]}}]}}')
    return entries


def _text(value: Any, field: str, where: str, *, needed: bool = True) -> str:
    text = value.get(field, "") if isinstance(value, dict) else ""
    if not isinstance(text, str) or (needed and not text.strip()):
        raise InputError(f'{where}: has no text "{field}"; see the form of SQuAD files')
    return text
