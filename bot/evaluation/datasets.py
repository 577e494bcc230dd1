"""Data sets in the forms that others publish: documents, questions, and what is known of the right answers.

A data set brings its own documents. :func:`library_of` makes a library of them that exists in memory alone, so that
the bot is asked over them as over any other library.
"""

from __future__ import annotations

import json
import random
from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, TypeVar

from bot.question.language import detect_language
from knowledge.errors import InputError
from knowledge.model import Library, Source, Terms
from knowledge.passages import passages_of
from knowledge.untrusted import shown_path

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

_Item = TypeVar("_Item")

_SAMPLED = 200  # documents looked at to tell the language
_MOST_BYTES = 500_000_000
"""The greatest size of a file of a data set; it is read whole."""


@dataclass(frozen=True, slots=True)
class Document:
    """One document of a data set: it becomes one source. ``text`` is Markdown, cleaned; ``title`` is one line."""

    id: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Asked:
    """One question of a data set and what is known of it.

    ``before`` are the questions asked before it in its conversation, oldest first. ``relevant`` maps ids of documents
    to grades above 0; empty where none was judged. ``answers`` are gold answers, any of which is right.
    ``answerable`` says whether the documents answer it; None where nobody says.
    """

    id: str
    text: str
    before: tuple[str, ...] = ()
    relevant: Mapping[str, int] = field(default_factory=dict)
    answers: tuple[str, ...] = ()
    answerable: bool | None = None


@dataclass(frozen=True, slots=True)
class Dataset:
    """A data set: ``form`` is how it was written ("SQuAD", "BEIR"), ``language`` the one of its documents (BCP 47)."""

    name: str
    form: str
    language: str
    documents: tuple[Document, ...]
    questions: tuple[Asked, ...]


def sample(dataset: Dataset, size: int, seed: int = 0) -> Dataset:
    """Keep ``size`` questions drawn by ``seed`` (see :func:`drawn`), and all documents."""
    return replace(dataset, questions=drawn(dataset.questions, size, seed))


def drawn(items: Sequence[_Item], size: int | None, seed: int) -> tuple[_Item, ...]:
    """Keep ``size`` items drawn by ``seed``, in their order; all where ``size`` is None or larger."""
    if size is None or size >= len(items):
        return tuple(items)
    kept = sorted(random.Random(seed).sample(range(len(items)), size))  # noqa: S311  no secret depends on it
    return tuple(items[number] for number in kept)


def language_of(documents: Iterable[str]) -> str:
    """The one of the six languages that most of the first documents are written in; English where nothing tells."""
    votes = Counter(detect_language(text) for _, text in zip(range(_SAMPLED), documents, strict=False))
    return votes.most_common(1)[0][0] if votes else "en"


def library_of(dataset: Dataset, terms: Terms, without: frozenset[str] = frozenset()) -> Library:
    """Make a library of the documents, one source each, but for those whose ids are in ``without``.

    ``terms`` is the term bank to use with it.
    """
    sources = {
        document.id: Source(document.id, document.title or document.id, document.text, dataset.language)
        for document in dataset.documents
        if document.id not in without
    }
    passages = tuple(passage for source in sources.values() for passage in passages_of(source))
    return Library(dataset.name, sources, passages, terms=terms)


def read_json(path: Path) -> Any:
    """The value in a JSON file; raises InputError that names file and line."""
    text = read_text(path)
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise InputError(
            f"{shown_path(path)}:{error.lineno}: is not valid JSON ({error.msg}, column {error.colno}); correct it there"
        ) from None
    except (ValueError, RecursionError):
        raise InputError(f"{shown_path(path)}: is not usable JSON (nested too deep, or a number too long)") from None


def read_text(path: Path) -> str:
    """The text of a file; raises InputError where it cannot be read, is too large or not UTF-8."""
    shown = shown_path(path)
    try:
        with path.open("rb") as file:  # what a pipe or a device holds, no look at its size tells
            content = file.read(_MOST_BYTES + 1)
        if len(content) > _MOST_BYTES:
            raise InputError(f"{shown}: is larger than {_MOST_BYTES // 1_000_000} MB; split it")
        return content.decode("utf-8-sig")
    except OSError as error:
        raise InputError(f"{shown}: cannot be read ({error.strerror}); check the path") from None
    except UnicodeDecodeError:
        raise InputError(f"{shown}: not UTF-8; save the file as UTF-8") from None
