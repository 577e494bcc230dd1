"""A line to type into that keeps the order of what is typed, however quickly it comes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.binding import Binding
from textual.widgets import Input

if TYPE_CHECKING:
    from textual import events

_ACTIONS = {binding.key: binding.action for binding in Binding.make_bindings(Input.BINDINGS)}
"""What Textual's own line does at keys that are no characters."""


class LineInput(Input):
    """Does at once what its keys are bound to.

    Textual looks at bindings only after a key has gone up to the app and back; characters that were typed after it are in the
    line by then. On a busy machine, or from a terminal far away, Backspace took away what was typed after it, and Ctrl+U a whole
    path.
    """

    async def _on_key(self, event: events.Key) -> None:
        """Obey a key that is no character; Textual goes on with one that is."""
        action = _ACTIONS.get(event.key)
        if action is not None and await self.app.run_action(action, self):
            event.stop()
            event.prevent_default()
