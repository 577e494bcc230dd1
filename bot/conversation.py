"""What a conversation remembers between turns: frozen, so that a turn can be undone by keeping the old value."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Turn:
    """One question and what its answer rested on.

    ``question`` is as asked, ``understood`` as searched; ``passages`` the ids of the cited passages in order;
    ``cases`` the ids of the case examples in focus; ``status`` that of the answer; ``first`` where the first quotation
    begins in the text of its source, in the first of ``passages`` (-1 where nothing was quoted). ``quoted`` tells every quotation
    by its passage and where it begins (:func:`place_of`).
    """

    question: str
    understood: str
    passages: tuple[str, ...] = ()
    cases: tuple[str, ...] = ()
    status: str = "answered"
    first: int = -1
    quoted: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Conversation:
    """The turns so far, oldest first. ``Conversation()`` is a new conversation."""

    turns: tuple[Turn, ...] = ()

    def before_repeat(self, question: str) -> Conversation:
        """The conversation up to where ``question`` was asked, where it is asked again word by word: it does not lean on itself."""
        turns = self.turns
        while turns and _bare(turns[-1].question) == _bare(question):
            turns = turns[:-1]
        return Conversation(turns)


def place_of(passage: str, start: int) -> str:
    """The place of a quotation in one word: the id of its passage, and where it begins in the text of its source."""
    return f"{passage}@{start}"


def _bare(question: str) -> str:
    return " ".join(question.casefold().split()).strip(" ?!.")
