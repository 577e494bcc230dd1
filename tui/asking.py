"""The queue of questions: one at a time, in order, each in the light of the turns before it.

Plain values and no widgets, so that the rules (a question asked before the library is open waits; a new conversation
forgets what is on its way) can be tested without a screen.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.conversation import Conversation
    from bot.service import Reading


@dataclass(frozen=True, slots=True)
class Asked:
    """A question on its way: its ``ticket`` names it in messages.

    ``otherwise`` says which reading is left out: the light of the turns before, or the repair of spelling.
    """

    ticket: int
    question: str
    otherwise: Reading = ""


class Asking:
    """Who is next, and what was said before.

    ``conversation`` is what the bot remembers, None in a new conversation. ``open`` says whether there is a bot to
    ask; questions wait until there is.
    """

    def __init__(self) -> None:
        self.conversation: Conversation | None = None
        self.open = False
        self._tickets = 0
        self._waiting: deque[Asked] = deque()
        self._current: Asked | None = None

    def new_ticket(self) -> int:
        """Give a ticket that no question has."""
        self._tickets += 1
        return self._tickets

    def add(self, question: str, otherwise: Reading = "") -> Asked:
        """Put ``question`` at the end of the queue."""
        asked = Asked(self.new_ticket(), question, otherwise)
        self._waiting.append(asked)
        return asked

    @property
    def waited_for(self) -> int | None:
        """The ticket of the question that is being answered, or else of the first that waits; None where none does."""
        first = self._current or next(iter(self._waiting), None)
        return first.ticket if first is not None else None

    def next(self) -> Asked | None:
        """Take the question to ask now; None while one is being answered, the library is closed, or none waits."""
        if not self.open or self._current is not None or not self._waiting:
            return None
        self._current = self._waiting.popleft()
        return self._current

    def finish(self, ticket: int, conversation: Conversation | None) -> bool:
        """Take note that the question with ``ticket`` has its answer, or with ``conversation`` None that it failed.

        False when it is no longer waited for, because a new conversation began: its answer is to be dropped.
        """
        if self._current is None or self._current.ticket != ticket:
            return False
        self._current = None
        if conversation is not None:
            self.conversation = conversation
        return True

    def drop_waiting(self) -> list[Asked]:
        """Give up every question that has not been asked yet, and say which."""
        dropped = list(self._waiting)
        self._waiting.clear()
        return dropped

    def reset(self) -> None:
        """Begin a new conversation: nothing said before counts, nothing on its way is waited for."""
        self._waiting.clear()
        self._current = None
        self.conversation = None
