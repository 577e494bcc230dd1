"""The line of keys: whole keys only, as many as there is room for, in signs that the terminal can draw."""

from __future__ import annotations

from typing import Any

import pytest
from textual.binding import Binding

from tui.app import Article45App
from tui.settings import Settings

Drive = "Callable[..., Any]"
ALL = "⏎ Ask f1 Help f2 Panel f3 f4 Quotations f6 Cases ^y Copy f7 Why? ^n New"


def footer(screen: Any) -> str:
    return screen.text().split("\n")[-1].rstrip()


@pytest.mark.parametrize(
    ("width", "shown"),
    [
        (60, ALL.removesuffix(" f7 Why? ^n New")),
        (74, ALL),
        (80, ALL.removesuffix(" ^n New") + "    ▏^p palette"),
    ],
)
async def test_no_key_is_cut(drive: Drive, width: int, shown: str) -> None:
    async with drive(width, 24) as screen:
        await screen.wait_for(lambda: footer(screen) == shown, shown)


async def test_keys_come_and_go_with_the_width(drive: Drive) -> None:
    async with drive(60, 24) as screen:
        await screen.wait_for(lambda: "Copy" in footer(screen))
        await screen.pilot.resize_terminal(120, 24)
        await screen.wait_for(lambda: "New" in footer(screen) and "palette" in footer(screen))
        await screen.pilot.resize_terminal(50, 24)
        await screen.wait_for(lambda: footer(screen) == "⏎ Ask f1 Help f2 Panel f3 f4 Quotations f6 Cases")


@pytest.mark.parametrize(("ascii_only", "shown"), [(True, "enter"), (None, "⏎")])
async def test_a_key_whose_sign_cannot_be_drawn_is_named(ascii_only: bool | None, shown: str) -> None:
    app = Article45App([], settings=Settings(ascii=ascii_only))
    async with app.run_test():
        assert app.get_key_display(Binding("enter", "ask")) == shown
        assert app.get_key_display(Binding("ctrl+n", "new")) == "^n"
