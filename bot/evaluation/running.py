"""Asking every question of a file, and the figures that come of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.answer import Answer
from bot.conversation import Conversation
from bot.evaluation.grading import grade, invented_quotations
from bot.evaluation.typos import with_typos
from bot.question.language import detect_language
from knowledge.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from bot.evaluation.questions import Item
    from bot.service import Bot

PARTS = {
    "terms": "terms.yaml: acronyms and concepts",
    "names": "short forms of names found in the sources",
    "glossary": "everyday words of one language in another",
    "spelling": "correction of words that are in no source",
    "history": "the turns before: follow-up questions",
    "abstaining": "the decision that the sources do not answer",
}
"""The parts of the bot that :class:`bot.service.Settings` can leave out, and what each is."""


@dataclass(frozen=True, slots=True)
class Graded:
    """One graded answer; ``reasons`` say why it fails, none where it passes. ``turn`` counts from 1."""

    id: str
    turn: int
    kind: str
    question: str
    answer: Answer
    reasons: tuple[str, ...]
    invented: int

    @property
    def passed(self) -> bool:
        """Whether nothing speaks against the answer."""
        return not self.reasons


@dataclass(frozen=True, slots=True)
class Row:
    """The figures of some graded answers: how many, how many passed, citations and words in all."""

    name: str
    count: int
    passed: int
    citations: int
    words: int
    invented: int

    @property
    def citations_each(self) -> float:
        """Citations an answer, on average; 0 where there are none."""
        return self.citations / self.count if self.count else 0.0

    @property
    def words_each(self) -> float:
        """Words an answer, on average; 0 where there are none."""
        return self.words / self.count if self.count else 0.0


def run(bot: Bot, items: Iterable[Item], country_code: Callable[[str], str | None] = lambda _: None) -> list[Graded]:
    """Ask every turn of every item, each item in a conversation of its own, and grade what is to be graded."""
    texts = {source.id: source.text for source in bot.library.sources.values()}
    graded = []
    for item in items:
        conversation = Conversation()
        for number, turn in enumerate(item.turns, 1):
            answer, conversation = _ask(bot, turn.question, conversation)
            if turn.expected is not None:
                reasons = grade(turn.expected, answer, texts, country_code)
                invented = len(invented_quotations(answer, texts))
                graded.append(Graded(item.id, number, item.kind, turn.question, answer, reasons, invented))
    return graded


def _ask(bot: Bot, question: str, conversation: Conversation) -> tuple[Answer, Conversation]:
    """Ask; a question that cannot be used counts as not found, as in a chat."""
    try:
        reply = bot.ask(question, conversation)
    except InputError as error:
        return Answer(question, "", "not_found", str(error)), conversation
    return reply.answer, reply.conversation


def mistyped(items: Sequence[Item], rate: float, seed: int) -> tuple[Item, ...]:
    """Put typing mistakes into every question; see :func:`bot.evaluation.typos.with_typos`."""
    if not rate:
        return tuple(items)
    return tuple(
        replace(
            item,
            turns=tuple(
                replace(turn, question=_mistyped(turn.question, rate, seed, f"{item.id}.{number}"))
                for number, turn in enumerate(item.turns, 1)
            ),
        )
        for item in items
    )


def _mistyped(question: str, rate: float, seed: int, name: str) -> str:
    return with_typos(question, rate, seed, name, detect_language(question))


def rows_by_kind(graded: Sequence[Graded]) -> list[Row]:
    """Give one row a kind, in the order the kinds come up."""
    return [row(kind, [each for each in graded if each.kind == kind]) for kind in dict.fromkeys(g.kind for g in graded)]


def row(name: str, graded: Sequence[Graded]) -> Row:
    """Sum ``graded`` up."""
    return Row(
        name,
        len(graded),
        sum(each.passed for each in graded),
        sum(len(each.answer.citations) for each in graded),
        sum(len(each.answer.answer.split()) for each in graded),
        sum(each.invented for each in graded),
    )
