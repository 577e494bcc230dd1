"""Make the pictures of the documents from the real program: ``python docs/make_pictures.py``.

Every picture is one run over the bundled library: a question, keys pressed afterwards, the screen as SVG. A test holds
the words in the pictures against what the program shows today.
"""

from __future__ import annotations

import asyncio
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from knowledge.folders import bundled_folder
from tui.app import Article45App

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from textual.pilot import Pilot

HERE = Path(__file__).parent
_FONTS = re.compile(r"@font-face \{.*?\}\s*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Picture:
    """What is asked ("" for nothing) and pressed; ``size`` in columns and rows; ``until`` words that must be seen."""

    question: str
    keys: tuple[str, ...] = ()
    size: tuple[int, int] = (120, 36)
    until: str = ""


PICTURES = {
    "screen": Picture("How did UNICEF support law reform in Chile?", ("2",), until="2 of 3"),
    "start": Picture("", size=(120, 28), until="To begin with"),
    "cases": Picture("", ("f6",), size=(120, 32), until="Timeline"),
    "not-in-the-sources": Picture("How much does a lawyer for children cost in Norway?", size=(100, 28)),
    "narrow": Picture("Which article of the CRC mentions UNICEF?", ("1",), size=(60, 20), until="article 45"),
}
"""Each picture by the name of its file."""


async def _pause(pilot: Pilot[None]) -> None:
    await pilot.pause()


async def picture(name: str, rest: Callable[[Pilot[None]], Awaitable[None]] = _pause) -> str:
    """Give the picture called ``name`` as SVG; ``rest`` lets the program finish what it has begun."""
    wanted = PICTURES[name]
    app = Article45App([bundled_folder()])
    async with app.run_test(size=wanted.size) as pilot:
        main = app.main_screen

        async def until(condition: Callable[[], object]) -> None:
            for _ in range(2000):
                if condition():
                    await rest(pilot)
                    return
                await pilot.pause(0.01)
            raise TimeoutError(f"{name}: the screen never got there")

        def shown() -> str:
            strips = app.screen._compositor.render_strips()
            return "\n".join("".join(segment.text for segment in strip) for strip in strips)

        await until(lambda: main.bot)
        if wanted.question:
            main.prompt.insert(wanted.question)
            await pilot.press("enter")
            await until(lambda: main.conversation.turns and main.conversation.turns[-1].state.answer)
        await pilot.press(*wanted.keys)
        await until(lambda: wanted.until in shown())
        # Whoever looks at the picture fetches no font from a third party.
        return _FONTS.sub("", app.export_screenshot(title="article45"))


def main() -> None:
    """Write every picture beside this file."""
    os.environ.pop("NO_COLOR", None)
    os.environ |= {"TERM": "xterm-256color", "COLORTERM": "truecolor"}  # the same pictures wherever they are made
    for name in PICTURES:
        (HERE / f"{name}.svg").write_text(asyncio.run(picture(name)), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
