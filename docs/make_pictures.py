"""Make the pictures of the documents from the real program: ``python docs/make_pictures.py``.

The screen is driven over the bundled library, so a picture shows what a reader sees; a test holds them to be current.
"""

from __future__ import annotations

import asyncio
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

from knowledge.folders import bundled_folder
from tui.app import Article45App

if TYPE_CHECKING:
    from collections.abc import Callable

HERE = Path(__file__).parent
SIZE = (120, 36)
QUESTION = "How did UNICEF support law reform in Chile?"
_FONTS = re.compile(r"@font-face \{.*?\}\s*", re.DOTALL)


async def picture() -> str:
    """Ask a question, open its second quotation, and give the screen as SVG."""
    app = Article45App([bundled_folder()])
    async with app.run_test(size=SIZE) as pilot:
        main = app.main_screen

        async def until(condition: Callable[[], object]) -> None:
            for _ in range(2000):
                if condition():
                    await pilot.pause()
                    return
                await pilot.pause(0.01)
            raise TimeoutError("the screen never got there")

        await until(lambda: main.bot)
        main.prompt.insert(QUESTION)
        await pilot.press("enter")
        await until(lambda: main.conversation.turns and main.conversation.turns[-1].state.answer)
        await pilot.press("2")
        await until(lambda: main.source.place is not None and main.source.place.mark == "[2]")
        # Whoever looks at the picture fetches no font from a third party.
        return _FONTS.sub("", app.export_screenshot(title="article45"))


def main() -> None:
    """Write ``screen.svg`` beside this file."""
    os.environ.pop("NO_COLOR", None)
    (HERE / "screen.svg").write_text(asyncio.run(picture()), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
