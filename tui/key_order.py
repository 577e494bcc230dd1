"""Keys are obeyed in the order in which they were typed, however quickly they come and whatever has the keyboard.

Textual hands a key to what has the keyboard and goes on with the next one. What the first is bound to is looked up only when
it has come back, by way of every part of the screen around it; characters typed after it have been taken by then. Of letters
typed while the conversation has the keyboard the line breaks came last, and what was typed behind Tab stood in the field
before it.
"""

from __future__ import annotations

from collections import deque
from time import monotonic

from textual import events, on
from textual.message import Message

from tui.quitting import QuittingApp

_LONGEST = 1.0
"""Seconds that keys wait for the one before: what had the keyboard may be gone, and with it all that was on its way there."""
_AT_ONCE = frozenset({"ctrl+q", "ctrl+c", "f1"})
"""Keys that must work whatever else is stuck."""


class Passed(Message):
    """Goes behind key ``number`` wherever that goes; back at the app, everything that the key is bound to has been done.

    It goes twice, the second time behind what the key has sent to the screen: most often, word of what gets the keyboard.
    """

    def __init__(self, number: int, *, again: bool = False) -> None:
        super().__init__()
        self.number = number
        self.again = again


class OrderlyApp(QuittingApp):
    """An app that lets a key go only when the one before has done what it does."""

    def __init__(self) -> None:
        super().__init__()
        self._held: deque[events.Key | events.Paste] = deque()
        self._going = 0  # the number of the key that is on its way, 0 where none is
        self._newest = 0
        self._since = 0.0

    async def on_event(self, event: events.Event) -> None:
        """Hold a key, or what is pasted, while one before is on its way."""
        if not isinstance(event, events.Key | events.Paste) or event.is_forwarded or _is_urgent(event):
            await super().on_event(event)
        elif self._going or self._held:
            self._held.append(event)
            if monotonic() - self._since > _LONGEST:
                await self._let_go()
            elif len(self._held) == 1:
                self.set_timer(_LONGEST, lambda number=self._going: self._give_up(number))
        else:
            await self._let(event)

    async def _let(self, event: events.Key | events.Paste) -> None:
        """Let ``event`` go, and note whether what comes next must wait for it."""
        focused = self.focused if self.screen_stack else None
        # A character stays where it is typed, and so do those behind it.
        stays = isinstance(event, events.Key) and focused and focused.check_consume_key(event.key, event.character)
        await super().on_event(event)
        if self.screen_stack and not stays:
            target = focused if focused and focused.is_attached else self.screen
            self._newest += 1
            self._going, self._since = self._newest, monotonic()
            if not target.post_message(Passed(self._going)):
                self._going = 0

    @on(Passed)
    def _has_passed(self, message: Passed) -> None:
        if message.number != self._going:
            return
        if not message.again and self.screen_stack and self.screen.post_message(Passed(message.number, again=True)):
            return
        self.call_later(self._give_up, message.number)  # behind what has asked for the keyboard meanwhile

    async def _give_up(self, number: int) -> None:
        """Wait no longer for key ``number``."""
        if number == self._going:
            await self._let_go()

    async def _let_go(self) -> None:
        self._going = 0
        while self._held and not self._going:
            await self._let(self._held.popleft())
        if self._held:
            self.set_timer(_LONGEST, lambda number=self._going: self._give_up(number))


def _is_urgent(event: events.Event) -> bool:
    return isinstance(event, events.Key) and event.key in _AT_ONCE
