"""The one door to the bot: open a library, ask, search. Faces (command line, screen) use nothing deeper.

bot = open_bot([bundled_folder(), own_folder()])
reply = bot.ask("What did UNICEF do in Chile?")
reply = bot.ask("And in Ghana?", reply.conversation)
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from bot.conversation import Conversation
from bot.indexing.index_store import open_index
from bot.question.leaning.asked_shorter import SHORTER
from bot.question.parts import parts_of
from bot.question.small_talk import steers
from bot.replying import answered, chat, language_of, next_conversation, not_found
from bot.retrieval import rank_passages
from bot.road import pool_of, take_road
from bot.talking import talk_of
from bot.turns.staying import asks_for_else, units_told
from bot.understanding import understand
from bot.wording import say
from knowledge.errors import InputError
from knowledge.untrusted import without_escapes

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from bot.answer import Answer
    from bot.explanation import Explanation
    from bot.indexing.index import Index
    from bot.question.small_talk import Talk
    from bot.road import Road
    from bot.several_questions import Apart
    from knowledge.model import Library


Reading = Literal["", "follow-up", "spelling"]


@dataclass(frozen=True, slots=True)
class Reply:
    """What one call of :meth:`Bot.ask` gives: the answer, the conversation to pass on, and the explanation.

    ``confidence`` is the chance (0 to 1) that the chosen sentences answer, shown or not (:mod:`bot.deciding.confidence`).
    ``reading`` says how the question was read beyond its words: in the light of the turns before, or with its spelling
    repaired; it can be asked without.
    """

    answer: Answer
    conversation: Conversation
    explain: Callable[[], Explanation]
    confidence: float = 0.0
    reading: Reading = ""

    @property
    def explanation(self) -> Explanation:
        """The road of the question; worked out when it is asked for, since most answers are read without it."""
        return self.explain()


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A passage found by :meth:`Bot.search`: its id, source id, score, text, heading path and locator."""

    passage: str
    source: str
    score: float
    text: str
    heading: tuple[str, ...] = ()
    locator: str = ""


@dataclass(frozen=True, slots=True)
class Settings:
    """Parts of the road that can be left out, to measure what each gives (``eval --without``)."""

    without: frozenset[str] = field(default_factory=frozenset)


LONGEST_QUESTION = 10_000
"""Code points; a longer question is refused."""


class Bot:
    """Answers questions over one library; safe to share between threads.

    What it holds never changes. Caches are filled while it is used, each entry with what any thread would put there.
    """

    def __init__(self, index: Index, settings: Settings | None = None) -> None:
        self.library: Library = index.library
        self.index = index
        self.settings = settings or Settings()

    def without(self, *parts: str) -> Bot:
        """Give a bot over the same library that leaves ``parts`` (see :class:`Settings`) out too; costs nothing."""
        return Bot(self.index, Settings(self.settings.without.union(parts)))

    def ask(self, question: str, conversation: Conversation | None = None) -> Reply:
        """Answer ``question`` in the light of ``conversation`` (None: a new one).

        Raises :class:`knowledge.errors.InputError` for a question that is empty or too long (over 10,000 characters).
        """
        asked = checked_question(question)
        before = conversation or Conversation()
        talk = talk_of(asked, self.index, self.settings.without)
        # What was quoted can be quoted in fewer sentences; a summary in other words there is none.
        if talk and not (any(turn.passages for turn in before.turns) and SHORTER.found_in(asked)):
            kind, language = talk
            return Reply(
                chat(kind, asked, self.index, language),
                before,
                lambda: _explained_talk(kind),
            )
        road = take_road(asked, before, self.index, self.settings.without)
        told: tuple[str, ...] = ()
        steered = steers(asked)
        if not steered and (apart := self._apart(question, road, before)):
            road, told = apart.road, apart.notes(language_of(road))
        elif road.decision.answer and road.link.carries and asks_for_else(asked):
            nothing_new = units_told(before, self.index).issuperset(road.choice.units)
            told = (say("again", language_of(road)),) if nothing_new else ()
        if steered:
            road = replace(road, decision=replace(road.decision, answer=False))
            answer = not_found(road, asked, self.index, "steered")
        elif road.decision.answer or ("abstaining" in self.settings.without and road.choice.units):
            answer = answered(road, asked, self.index, told=told)
        else:
            answer = not_found(road, asked, self.index, told=told)
        after = next_conversation(answer, road, before, self.index)
        reading: Reading = "follow-up" if road.link.carries else "spelling" if road.question.repairs else ""
        return Reply(
            answer,
            after,
            lambda: _explained(road, self.index, refused=answer.status == "not_found"),
            road.decision.confidence,
            reading,
        )

    def _apart(self, question: str, road: Road, before: Conversation) -> Apart | None:
        """What several questions in one come to, each answered by itself; None for a single one."""
        parts = parts_of("\n".join(map(_plain, without_escapes(question).splitlines())))
        if parts is None:
            return None
        from bot.several_questions import answered_apart  # noqa: PLC0415  late: most put one question

        return answered_apart(road, parts, before, self.index, self.settings.without)

    def search(self, question: str, k: int = 10, conversation: Conversation | None = None) -> list[SearchHit]:
        """The ``k`` best passages for ``question``, best first, each with at least one matching term; none for a ``k`` below 1.

        Fewer of them are always the first of more. A question is taken for what :meth:`ask` takes it for, a follow-up in the light
        of the turns of ``conversation``.
        """
        from bot.weighing.reranking import LOOKED_AT, rerank  # noqa: PLC0415  late: only searching needs it

        asked = checked_question(question)
        understood = understand(asked, conversation or Conversation(), self.index, self.settings.without)
        found = rank_passages(understood.ideas, self.index, max(k, LOOKED_AT))
        pool = pool_of(understood, [number for number, _ in found[:LOOKED_AT]], self.index)
        ranked = rerank(found, pool, self.index, understood.question.language)
        hits = []
        for number, score in ranked[: max(0, k)]:
            passage = self.library.passages[number]
            text = self.library.quote(passage.source, (passage.start, passage.end))
            hits.append(SearchHit(passage.id, passage.source, round(score, 4), text, passage.heading, passage.locator))
        return hits


def prepare(stopped: Callable[[], bool], pause: float) -> None:
    """Do beforehand what the first answers would wait for (:func:`bot.preparing.prepare`), where many will be asked for."""
    from bot import preparing  # noqa: PLC0415  late: a command that answers one question does without

    preparing.prepare(stopped, pause)


def _explained(road: Road, index: Index, *, refused: bool) -> Explanation:
    from bot.explaining import explain  # noqa: PLC0415  late: most answers are read without it

    return explain(road, index, refused=refused)


def _explained_talk(kind: Talk) -> Explanation:
    from bot.explaining import explain_talk  # noqa: PLC0415  late, as above

    return explain_talk(kind)


def checked_question(question: str) -> str:
    """``question`` without what a terminal obeys and outer blanks; raises InputError where nothing or too much is left."""
    if len(question) > LONGEST_QUESTION:
        raise InputError(
            f"The question has {len(question):,} characters; the most is {LONGEST_QUESTION:,}: ask a shorter one"
        )
    text = _plain(without_escapes(question))
    if not any(c.isalnum() for c in text) and text != "?":
        raise InputError("The question is empty: type what you want to know, e.g. “Who gave UNICEF its mandate?”")
    return text


def _plain(text: str) -> str:
    """``text`` on one line, without characters that are not seen."""
    seen = "".join(
        " " if unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp") else c
        for c in text
        if unicodedata.category(c) != "Cf" or c in "\u200c\u200d"
    )
    return " ".join(seen.split())


def open_bot(
    folders: Sequence[Path], settings: Settings | None = None, building: Callable[[], None] | None = None
) -> Bot:
    """Read the library folders (first the bundled one) and make ready to answer.

    Uses the derived index from the user's cache folder where it is fresh, else rebuilds it, after a call of ``building``.
    Raises :class:`knowledge.errors.LibraryError` when a folder is missing or unreadable.
    """
    return Bot(open_index(folders, (settings or Settings()).without, building), settings)
