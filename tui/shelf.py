"""The folder in which conversations and asked questions are kept: private where the platform has private files."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from dataclasses import dataclass
from itertools import chain, count
from pathlib import Path
from typing import TYPE_CHECKING

from knowledge.errors import LibraryError
from tui.kept import KeptConversation, KeptTurn, head_line, read_lines, read_name, turn_line
from tui.matching import spans_of
from tui.text import harmless_line

if TYPE_CHECKING:
    from collections.abc import Iterable

_QUESTIONS = "questions.txt"
_MOST_QUESTIONS = 1_000
"""Questions that are remembered for the arrow keys."""
_AROUND = 30
"""Characters shown left and right of words that were found."""


def history_folder() -> Path:
    """Where conversations are kept: in the platform's folder for user data, or where ARTICLE45_HISTORY says."""
    from knowledge.folders import named_folder

    if (named := named_folder("ARTICLE45_HISTORY")) is not None:
        return named
    from platformdirs import user_data_path

    return user_data_path("article45", appauthor=False) / "conversations"


@dataclass(frozen=True, slots=True)
class Found:
    """A conversation in which words were found: where first (some words around them), and in how many answers."""

    conversation: KeptConversation
    around: str = ""
    answers: int = 0


class Shelf:
    """Conversations in ``folder``, which is made when something is to be kept.

    Methods that write raise :class:`knowledge.errors.LibraryError` where that is not possible.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def begin(self, name: str) -> str:
        """Begin a conversation; gives its id. Its file is there as a whole or not at all.

        Where another has the same name, as everybody asks some questions often, a number tells them apart.
        """
        import secrets

        taken = set(self._names())
        free = next(one for one in chain([name], (f"{name} ({n})" for n in count(2))) if one not in taken)
        made = f"{time.strftime('%Y%m%d-%H%M%S')}-{secrets.token_hex(3)}"
        self._write(self._path(made), head_line(free))
        return made

    def add(self, conversation: str, turn: KeptTurn) -> None:
        """Add a turn to the conversation with this id."""
        self._append(self._path(conversation), turn_line(turn))

    def rename(self, conversation: str, name: str) -> None:
        """Give a conversation another name."""
        self._append(self._path(conversation), head_line(name))

    def delete(self, conversation: str) -> frozenset[str]:
        """Delete a conversation, with its questions among those asked; give these. It is no fault if it is gone already.

        A question that another conversation holds too stays among those asked.
        """
        path = self._path(conversation)
        theirs: frozenset[str] = frozenset()
        with suppress(LibraryError):  # it has gone, or cannot be read
            theirs = _questions_of(self.read(conversation))
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise _explained(error, path) from None
        gone = theirs.difference(*map(_questions_of, self.all()))
        asked = self.questions()
        kept = [question for question in asked if question.strip() not in gone]
        if len(kept) < len(asked):
            self._write_questions(kept)
        return gone

    def read(self, conversation: str) -> KeptConversation:
        """Read a conversation."""
        path = self._path(conversation)
        try:
            return read_lines(conversation, _text(path), path.stat().st_mtime)
        except OSError as error:
            raise _explained(error, path) from None

    def all(self) -> list[KeptConversation]:
        """Read every conversation that has an answer, the one last added to first."""
        found = []
        for path in self._files():
            with suppress(LibraryError):
                conversation = self.read(path.stem)
                if conversation.turns:
                    found.append(conversation)
        return sorted(found, key=lambda one: (one.when, one.id), reverse=True)

    def questions(self) -> list[str]:
        """Give the questions asked, oldest first."""
        try:
            text = _text(self.folder / _QUESTIONS)
        except OSError:
            return []
        # A line that was not ended was not written to its end.
        return [_unfold(line) for line in text.split("\n")[:-1] if line.strip()][-_MOST_QUESTIONS:]

    def ask(self, question: str) -> None:
        """Note that ``question`` was asked."""
        path = self.folder / _QUESTIONS
        self._append(path, _fold(question) + "\n")
        if path.stat().st_size > 200 * _MOST_QUESTIONS:
            kept = self.questions()
            if sum(map(len, kept)) < path.stat().st_size // 2:
                self._write_questions(kept)

    def _write_questions(self, questions: Iterable[str]) -> None:
        self._write(self.folder / _QUESTIONS, "".join(_fold(one) + "\n" for one in questions))

    def _files(self) -> Iterable[Path]:
        return self.folder.glob("*.jsonl") if self.folder.is_dir() else ()

    def _names(self) -> Iterable[str]:
        for path in self._files():
            with suppress(OSError):
                yield read_name(_text(path))

    def _path(self, conversation: str) -> Path:
        return self.folder / f"{Path(conversation).name}.jsonl"

    def _append(self, path: Path, line: str) -> None:
        """Add ``line`` in one step; a line before it that was not written to its end is ended first."""
        from knowledge.keeping.disk import refuse_endless

        try:
            self._make_folder()
            refuse_endless(path)
            handle = os.open(path, os.O_RDWR | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
            with os.fdopen(handle, "r+b", buffering=0) as file:
                size = file.seek(0, os.SEEK_END)
                if size:
                    file.seek(size - 1)
                    line = line if file.read(1) == b"\n" else "\n" + line
                file.write(line.encode("utf-8", "backslashreplace"))
        except OSError as error:
            raise _explained(error, path) from None

    def _write(self, path: Path, text: str) -> None:
        part = path.with_name(f".{path.name}.{os.getpid()}.part")
        try:
            self._make_folder()
            handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
            with os.fdopen(handle, "wb") as file:
                file.write(text.encode("utf-8", "backslashreplace"))
            part.replace(path)
        except OSError as error:
            raise _explained(error, path) from None
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)

    def _make_folder(self) -> None:
        if not self.folder.is_dir():
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            with suppress(OSError):
                self.folder.chmod(0o700)


def _text(path: Path) -> str:
    from knowledge.keeping.disk import refuse_endless

    refuse_endless(path)
    return path.read_text(encoding="utf-8", errors="replace")


def find_in(conversations: Iterable[KeptConversation], words: str) -> list[Found]:
    """Give the conversations whose name, questions or answers hold ``words``; all of them for no words."""
    found = []
    for conversation in conversations:
        if not words.strip():
            found.append(Found(conversation))
            continue
        around, answers = "", 0
        for turn in conversation.turns:
            quotes = " ".join(citation.quote for citation in (*turn.answer.citations, *turn.answer.related))
            text = harmless_line(f"{turn.answer.question} {turn.answer.answer} {quotes}")
            spans = spans_of(words, text)
            if spans:
                answers += 1
                around = around or _snippet(text, *spans[0])
        if answers or spans_of(words, conversation.name):
            found.append(Found(conversation, around, answers))
    return found


def _snippet(text: str, start: int, end: int) -> str:
    left = "…" if start > _AROUND else ""
    right = "…" if end + _AROUND < len(text) else ""
    return f"{left}{text[max(0, start - _AROUND) : end + _AROUND].strip()}{right}"


def _questions_of(conversation: KeptConversation) -> frozenset[str]:
    return frozenset(turn.answer.question.strip() for turn in conversation.turns)


def _fold(question: str) -> str:
    return question.replace("\\", "\\\\").replace("\r", " ").replace("\n", "\\n")


def _unfold(line: str) -> str:
    return "\\".join(part.replace("\\n", "\n") for part in line.split("\\\\"))


def _explained(error: OSError, path: Path) -> LibraryError:
    why = error.strerror or type(error).__name__
    return LibraryError(f"{path}: cannot be kept or read ({why}); check the folder, or start with --no-history")
