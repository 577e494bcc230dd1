"""``article45 --demo``: a short tour of the screen, with the real bot over the bundled library.

The tour types questions, opens quotations and cases as a reader would, says in passing what it shows, and ends by
itself; any key or click ends it sooner. Nothing of it is kept.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual import events, work

from tui.app import Article45App
from tui.console import narrate
from tui.keys import COMMANDS
from tui.leaving import clean_terminal

if TYPE_CHECKING:
    from collections.abc import Callable

    from tui.settings import Settings

_TYPING = 0.035  # seconds a character
_READING = 3.5  # seconds to read what has come
_WAITING = 0.02  # seconds between two looks at whether something has come


@dataclass(frozen=True, slots=True)
class Step:
    """One scene: what is said, the question typed ("" for none), and what is done with its answer.

    ``opens`` is the number of a quotation, 0 for none; ``command`` the id of a command of the screen, "" for none.
    """

    says: str
    question: str = ""
    opens: int = 0
    command: str = ""


TOUR: tuple[Step, ...] = (
    Step(
        "Ask in your own words. Every sentence of the answer is a quotation.",
        "Which article of the CRC mentions UNICEF?",
    ),
    Step("A number opens the quotation where it stands in its source.", opens=1),
    Step(
        "A list comes whole, under the sentence that introduces it.",
        "How can UNICEF help a State to strengthen its laws?",
    ),
    Step("F4 goes from quotation to quotation.", opens=4),
    Step("Case examples stand beside the answer, each claim with its quotation.", "What happened in Ghana?"),
    Step("F6 shows all of them.", command="cases"),
    Step("What the sources do not say is not answered.", "How much does a lawyer for children cost in Norway?"),
    Step("F7 shows why.", command="why"),
)
"""The scenes in order."""


def run_demo(settings: Settings | None = None) -> int:
    """Play the tour on the terminal; give the exit code."""
    app = DemoApp(settings)
    with clean_terminal():
        app.run(mouse=app.settings.mouse)
    narrate("That was the tour. 'article45' opens the screen; type a question, or press F1 for help.")
    return app.return_code or 0


class DemoApp(Article45App):
    """The screen, played by itself. ``pace`` 0 waits for nothing but answers."""

    def __init__(self, settings: Settings | None = None, pace: float = 1.0) -> None:
        from knowledge.folders import bundled_folder

        super().__init__([bundled_folder()], settings=settings)
        self._pace = pace

    def on_mount(self) -> None:
        """Begin the tour."""
        super().on_mount()
        self._play()

    async def on_event(self, event: events.Event) -> None:
        """End the tour where the reader presses a key or a button of the mouse."""
        if isinstance(event, events.Key | events.MouseDown | events.Paste):
            self.exit()
            return
        await super().on_event(event)

    @work(exclusive=True, group="demo")
    async def _play(self) -> None:
        main = self.main_screen
        await self._until(lambda: main.bot is not None)
        for step in TOUR:
            await self._show(step)
            await asyncio.sleep(_READING * self._pace)
            while len(self.screen_stack) > 1:
                self.pop_screen()
        self.exit()

    async def _show(self, step: Step) -> None:
        main = self.main_screen
        self.clear_notifications()
        self.notify(step.says, title="A short tour – any key ends it", timeout=30 * max(self._pace, 0.1), markup=False)
        if step.question:
            main.prompt.focus()
            for character in step.question:
                main.prompt.insert(character)
                await asyncio.sleep(_TYPING * self._pace)
            before = len(main.conversation.turns)
            main.prompt.action_ask()
            await self._until(
                lambda: len(main.conversation.turns) > before and main.conversation.turns[-1].state.answer
            )
        if step.opens:
            main.action_open_number(step.opens)
        for command in COMMANDS:
            if command.id == step.command:
                await main.run_action(command.action)
                await self._until(lambda: len(self.screen_stack) > 1)
        drawn = asyncio.Event()
        self.screen.call_after_refresh(drawn.set)
        await drawn.wait()

    async def _until(self, condition: Callable[[], object]) -> None:
        while not condition():
            await asyncio.sleep(_WAITING)
