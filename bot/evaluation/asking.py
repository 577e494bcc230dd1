"""Asking a bot the questions of a data set, and what came of each."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from bot.analysis import fold
from bot.conversation import Conversation
from bot.evaluation.grading import invented_quotations
from bot.evaluation.measures import DEPTH
from knowledge.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from bot.evaluation.datasets import Asked, Dataset
    from bot.service import Bot, Reply

History = Literal["none", "used"]

FOLDS = 8
"""How many libraries the crossed questions are asked over."""

_UNSPACED = frozenset({"zh", "ja", "th", "lo", "km", "my", "ar"})
"""Languages whose answers may begin or end inside what is written as one word."""
_LETTER = re.compile(r"[^\W_]")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one question.

    ``ranking`` are ids of documents by their best passages, best first. ``statements`` are those of the answer, none
    where it abstained. ``confidence`` is the chance that the chosen sentences answer; ``answered`` what
    it decided. ``held`` is the number of the first statement that holds a gold answer, from 1; 0 where none does.
    ``answerable`` is None where nobody says. ``cited`` are the ids of the cited documents in order; ``invented`` counts
    quotations that do not stand in them. ``milliseconds`` is the time of the answer alone.
    """

    asked: Asked
    question: str
    ranking: tuple[str, ...]
    statements: tuple[str, ...]
    confidence: float
    answered: bool
    held: int
    answerable: bool | None
    cited: tuple[str, ...]
    invented: int
    milliseconds: float


def ask_all(
    bot: Bot,
    questions: Sequence[Asked],
    language: str,
    history: History = "none",
    *,
    typed: Callable[[Asked], str] = lambda asked: asked.text,
    withheld: Bot | None = None,
    depth: int = DEPTH,
) -> Iterator[Outcome]:
    """Ask every question and give what came of it, one after the other.

    With ``history`` "used" the questions before are asked first, and the bot's own answers make the conversation; with
    "none" every question stands alone. ``typed`` says how a question was typed. ``withheld`` is a bot that always
    answers: where it is given, an abstention is shown with the statements it would have been. ``depth`` is how many
    documents are ranked.
    """
    conversations: dict[tuple[str, ...], Conversation] = {(): Conversation()}
    texts = {source.id: source.text for source in bot.library.sources.values()}
    for asked in questions:
        before = asked.before if history == "used" else ()
        conversation = _conversation(bot, before, conversations)
        question = typed(asked)
        began = time.perf_counter()
        reply = _reply(bot, question, conversation)
        spent = 1000 * (time.perf_counter() - began)
        answered = reply is not None and reply.answer.status == "answered"
        if withheld and not answered:
            shown = _reply(withheld, question, conversation)
            reply = replace(shown, confidence=reply.confidence) if shown and reply else reply
        statements = tuple(s.text for s in reply.answer.statements) if reply else ()
        yield Outcome(
            asked,
            question,
            rank_sources(bot, question, conversation, depth),
            statements,
            reply.confidence if reply else 0.0,
            answered,
            held_in(asked.answers, statements, language),
            asked.answerable,
            tuple(dict.fromkeys(c.source for c in reply.answer.citations)) if reply else (),
            len(invented_quotations(reply.answer, texts)) if reply else 0,
            spent,
        )


def ask_crossed(
    bot_without: Callable[[frozenset[str]], Bot],
    dataset: Dataset,
    typed: Callable[[Asked], str] = lambda asked: asked.text,
) -> Iterator[Outcome]:
    """Ask the questions of :func:`folds_of` over the other documents alone: questions that nothing answers.

    ``bot_without`` makes a bot over all documents but those named. (Some of these questions are answered elsewhere all the same;
    what is measured is therefore a little too low, the same for every bot.)
    """
    for left_out, questions in folds_of(dataset):
        unanswerable = [replace(one, relevant={}, answers=(), before=(), answerable=False) for one in questions]
        yield from ask_all(bot_without(left_out), unanswerable, dataset.language, typed=typed)


def folds_of(dataset: Dataset) -> list[tuple[frozenset[str], list[Asked]]]:
    """The ids of the documents that are left out at a time, each time with the questions that these alone answer.

    Every eighth document is left out at a time, so that the neighbours of a paragraph, which look most like an answer, stay. A
    question is left aside that documents of several folds answer, or none that is known: it would have an answer all the same.
    """
    found = []
    for first in range(FOLDS):
        left_out = frozenset(document.id for document in dataset.documents[first::FOLDS])
        mine = [one for one in dataset.questions if one.answerable and one.relevant and set(one.relevant) <= left_out]
        if mine:
            found.append((left_out, mine))
    return found


def _conversation(bot: Bot, before: tuple[str, ...], known: dict[tuple[str, ...], Conversation]) -> Conversation:
    """The conversation after the questions ``before``; each beginning of one is asked but once."""
    if before not in known:
        earlier = _conversation(bot, before[:-1], known)
        reply = _reply(bot, before[-1], earlier)
        known[before] = reply.conversation if reply else earlier
    return known[before]


def _reply(bot: Bot, question: str, conversation: Conversation) -> Reply | None:
    """Ask; None for a question that cannot be used, which counts as not found."""
    try:
        return bot.ask(question, conversation)
    except InputError:
        return None


def rank_sources(
    bot: Bot, question: str, conversation: Conversation | None = None, depth: int = DEPTH
) -> tuple[str, ...]:
    """The first ``depth`` sources in the order of their best passages; fewer where fewer match."""
    wanted = depth
    while True:
        try:
            hits = bot.search(question, wanted, conversation)
        except InputError:
            return ()
        found = tuple(dict.fromkeys(hit.source for hit in hits))[:depth]
        if len(found) == depth or len(hits) < wanted:
            return found
        wanted *= 4


def held_in(answers: Sequence[str], statements: Sequence[str], language: str) -> int:
    """The number of the first statement, from 1, that holds one of ``answers``; 0 where none does.

    Case, compatibility forms and white space do not count; an answer is not found inside a longer word or number, save
    in languages that write several words as one.
    """
    patterns = [_pattern(answer, language) for answer in answers if _plain(answer)]  # else it would stand everywhere
    for number, statement in enumerate(statements, 1):
        text = _plain(statement)
        if any(pattern.search(text) for pattern in patterns):
            return number
    return 0


def _pattern(answer: str, language: str) -> re.Pattern[str]:
    text = _plain(answer)
    pattern = re.escape(text)
    if language not in _UNSPACED:
        pattern = (r"(?<![^\W_])" if _LETTER.match(text) else "") + pattern
        pattern += r"(?![^\W_])" if _LETTER.match(text[-1:]) else ""
    return re.compile(pattern)


def _plain(text: str) -> str:
    return " ".join(fold(text).split())
