"""The question being typed: what takes the place of a selection, and how all of it goes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from textual.widgets.text_area import Selection

from tui.widgets.prompt import LONGEST_PASTE

if TYPE_CHECKING:
    from collections.abc import Callable

    Drive = Callable[..., Any]


async def test_what_is_pasted_over_a_full_prompt_takes_its_place(drive: Drive) -> None:
    # No room was counted for it, though what is selected goes: the prompt was empty then.
    async with drive() as screen:
        prompt = screen.main.prompt
        prompt.take_pasted("y" * LONGEST_PASTE)
        prompt.select_all()
        prompt.take_pasted("hello")
        assert prompt.text == "hello"
        await screen.settle()
        assert prompt.border_title is None


@pytest.mark.parametrize("key", ["ctrl+j", "shift+enter"])
async def test_a_new_line_takes_the_place_of_what_is_selected(drive: Drive, key: str) -> None:
    async with drive() as screen:
        await screen.type("one two three")
        screen.main.prompt.selection = Selection((0, 3), (0, 8))
        await screen.press(key, "x")
        assert screen.main.prompt.text == "one\nxthree"


async def test_a_question_is_taken_out_by_one_key_and_brought_back(drive: Drive) -> None:
    async with drive() as screen:
        await screen.type("word " * 200 + "\nand more")
        before = screen.main.prompt.text
        await screen.press("ctrl+g")
        assert screen.main.prompt.text == ""
        await screen.press("ctrl+z")
        assert screen.main.prompt.text == before
