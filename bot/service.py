"""The one door to the bot: open a library, ask, search. Faces (command line, screen) use nothing deeper.

    bot = open_bot([bundled_folder(), own_folder()])
    reply = bot.ask("When did UNICEF begin in Chile?")
    reply = bot.ask("And in Ghana?", reply.conversation)
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bot.answer import Answer
from bot.conversation import Conversation
from bot.explanation import Explanation
from knowledge.model import Library


@dataclass(frozen=True, slots=True)
class Reply:
    """What one call of :meth:`Bot.ask` gives: the answer, the conversation to pass on, and the explanation."""

    answer: Answer
    conversation: Conversation
    explanation: Explanation


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


class Bot:
    """Answers questions over one library. Immutable after opening; safe to share between threads."""

    def __init__(self, library: Library) -> None:
        self.library = library

    def ask(self, question: str, conversation: Conversation | None = None) -> Reply:
        """Answer ``question`` in the light of ``conversation`` (None: a new one).

        Raises :class:`knowledge.errors.InputError` for a question that is empty or too long (over 10,000 characters).
        """
        raise NotImplementedError

    def search(self, question: str, k: int = 10) -> list[SearchHit]:
        """The ``k`` best passages for ``question``, best first, each with at least one matching term."""
        raise NotImplementedError


def open_bot(folders: Sequence[Path], settings: Settings | None = None) -> Bot:
    """Read the library folders (first the bundled one) and make ready to answer.

    Uses the derived index from the user's cache folder where it is fresh, else rebuilds it.
    Raises :class:`knowledge.errors.LibraryError` when a folder is missing or unreadable.
    """
    raise NotImplementedError
