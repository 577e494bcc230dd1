"""The library is left and come back to where one stood; a term that is found shows the phrase for which it was."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tui.library_view import Node, holding
from tui.widgets.library_tree import LibraryTree

if TYPE_CHECKING:
    from collections.abc import Callable

    Drive = Callable[..., Any]


@pytest.mark.parametrize("way", ["enter", "escape"])
async def test_the_highlight_is_where_it_was(drive: Drive, way: str) -> None:
    async with drive() as screen:
        await screen.press("ctrl+l")
        await screen.wait_for(lambda: "An example source" in screen.text())
        tree = screen.app.screen.query_one(LibraryTree)
        while tree.cursor_node.data.kind != "case":
            await screen.press("down")
        await screen.press(way)
        await screen.wait_for(lambda: screen.app.screen is screen.main)
        await screen.press("ctrl+l")
        await screen.wait_for(lambda: "An example source" in screen.text())
        await screen.settle()
        at = screen.app.screen.query_one(LibraryTree).cursor_node.data
        assert (at.kind, at.id) == ("case", "chile-example")
        await screen.press("e")
        await screen.wait_for(lambda: "cannot be changed" in screen.flat() or screen.app.screen.id == "case-form")


async def test_what_was_found_in_a_closed_branch_is_gone_back_to(drive: Drive) -> None:
    async with drive() as screen:
        await screen.press("ctrl+l")
        await screen.wait_for(lambda: "Terms (2)" in screen.text())
        await screen.press("slash", *"drafting", "enter", "end", "escape")
        await screen.wait_for(lambda: screen.app.screen is screen.main)
        await screen.press("ctrl+l")
        await screen.wait_for(lambda: "en: drafting" in screen.flat())
        assert screen.app.screen.query_one(LibraryTree).cursor_node.data.id == "drafting"


def term(name: str, *about: str) -> Node:
    return Node(name, "term", name, about)


def found(words: str) -> list[str]:
    terms = (
        term("autistic", "en: autistic, deaf and blind, disabled", "ru: слепой"),
        term("border", "en: border, boundary", "zh: 国家边界, 边境"),
        term("Lindmark"),
    )
    return [child.text for branch in holding((Node("Terms", children=terms),), words) for child in branch.children]


@pytest.mark.parametrize(
    ("words", "texts"),
    [
        ("lind", ["Lindmark"]),
        ("blind", ["autistic – deaf and blind"]),
        ("deaf", ["autistic – deaf and blind"]),
        ("bound", ["border – boundary"]),
        ("слеп", ["autistic – слепой"]),
        ("边界", ["border – 国家边界"]),
        ("auti", ["autistic"]),
        ("order", []),
    ],
)
def test_a_term_is_found_by_the_beginnings_of_its_words_and_says_by_which(words: str, texts: list[str]) -> None:
    assert found(words) == texts
