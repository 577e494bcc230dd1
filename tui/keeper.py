"""Writing what is kept behind the screen's back: in order, in a thread of its own, never waited for."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from knowledge.errors import Article45Error
from tui.kept import KeptTurn, name_from

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.conversation import Conversation
    from bot.service import Reply
    from tui.kept import KeptConversation
    from tui.shelf import Shelf


@dataclass(slots=True)
class _Going:
    """A conversation that is being kept; its id is set by the writing thread, with the first answer."""

    id: str = ""


class Keeper:
    """The conversation that is going on, kept on ``shelf`` (None: nothing is kept, everything else works).

    ``failed`` is called, in the writing thread, with words for the reader where something could not be kept; once.
    """

    def __init__(self, shelf: Shelf | None, failed: Callable[[str], None]) -> None:
        self.shelf = shelf
        self._failed = failed
        self._told = False
        self._after: list[Conversation] = []
        self._going = _Going()
        self._pool: ThreadPoolExecutor | None = None

    @property
    def id(self) -> str:
        """The id of the conversation that is going on, "" while nothing of it is kept."""
        return self._going.id

    def begin(self) -> None:
        """Begin another conversation; it is kept from its first answer on."""
        self._after, self._going = [], _Going()

    def resume(self, conversation: KeptConversation) -> None:
        """Go on with a conversation kept before."""
        self.begin()
        self._going.id = conversation.id
        self._after = conversation.memories()

    def note_question(self, question: str) -> None:
        """Keep ``question`` among those asked."""
        if self.shelf is not None:
            shelf = self.shelf
            self._do(lambda: shelf.ask(question))

    def note_answer(self, reply: Reply, before: Conversation | None) -> None:
        """Keep the answer of ``reply``, which was asked for with the memory ``before``."""
        after = reply.conversation
        base = next((n for n in range(len(self._after) - 1, -1, -1) if self._after[n] == before), -1)
        known = len(before.turns) if before is not None else 0
        memory = after.turns[-1] if len(after.turns) > known else None
        turn = KeptTurn(reply.answer, memory, base, datetime.now(UTC).isoformat(timespec="seconds"), reply.reading)
        self._after.append(after)
        shelf, going = self.shelf, self._going
        if shelf is not None:
            self._do(lambda: _add(shelf, going, turn))

    def wait(self) -> None:
        """Wait until everything is written; for leaving, and for tests."""
        if self._pool is not None:
            self._pool.shutdown(wait=True)
            self._pool = None

    def _do(self, write: Callable[[], None]) -> None:
        if self._pool is None:
            self._pool = ThreadPoolExecutor(1, thread_name_prefix="keeping")

        def run() -> None:
            try:
                write()
            except Article45Error as error:
                if not self._told:
                    self._told = True
                    self._failed(str(error))

        self._pool.submit(run)


def _add(shelf: Shelf, going: _Going, turn: KeptTurn) -> None:
    going.id = going.id or shelf.begin(name_from(turn.answer.question))
    shelf.add(going.id, turn)
