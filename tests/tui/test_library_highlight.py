"""The library is left and come back to where one stood; a term that is found shows the phrase for which it was."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from textual.widgets import Input

from bot.testing import FakeBot, example_library
from knowledge.model import Fault
from tui.library_view import Node, holding, library_tree
from tui.widgets.library_tree import LibraryTree

if TYPE_CHECKING:
    from collections.abc import Callable

    from knowledge.model import Library

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
        await screen.press("enter", "e")
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


async def test_a_name_that_is_typed_at_once_is_looked_for(drive: Drive) -> None:
    async with drive() as screen:
        await screen.press("ctrl+l", *"kenya drn")
        sheet = screen.app.screen
        words = sheet.query_one("#library-words", Input)
        assert (sheet.id, words.value) == ("library", "kenya drn")
        await screen.press("escape", *"dr")
        assert (screen.app.screen, words.value) == (sheet, "dr"), "what is typed anew is looked for, too"
        await screen.press("escape", "escape")
        assert screen.app.screen is screen.main


async def test_a_stroke_before_the_first_word_is_no_part_of_it(drive: Drive) -> None:
    async with drive() as screen:
        await screen.press("ctrl+l", "slash", *"a/b")
        assert screen.app.screen.query_one("#library-words", Input).value == "a/b"


async def test_words_typed_before_the_library_is_gathered_are_looked_for_when_it_is(
    drive: Drive, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()

    def gather(*given: Any) -> tuple[Node, ...]:
        go_on.wait()
        return library_tree(*given)

    monkeypatch.setattr("tui.screens.library.library_tree", gather)
    monkeypatch.setattr("driven.GATHERED", frozenset())
    async with drive() as screen:
        await screen.press("ctrl+l", *"chile")
        assert "Nothing found" not in screen.text()
        go_on.set()
        await screen.wait_for(lambda: "Child protection law" in screen.text())
        assert screen.app.screen.query_one(LibraryTree).cursor_node.data.id == "chile-example"


def with_kenya(**changes: Any) -> Library:
    example = example_library()
    kenya = replace(example.sources["example"], id="kenya", title="The Kenyan Act", origin="own")
    return replace(example, sources={**example.sources, "kenya": replace(kenya, **changes)})


async def test_enter_leads_to_the_first_source_that_was_found(drive: Drive) -> None:
    fault = Fault("sources/kenya.md", 7, "no such language", "name one")
    async with drive(bot=FakeBot(replace(with_kenya(), faults=(fault,)))) as screen:
        await screen.press("ctrl+l")
        await screen.wait_for(lambda: "Needs a look (3)" in screen.text())
        await screen.press(*"kenya", "enter")
        tree = screen.app.screen.query_one(LibraryTree)
        assert (tree.cursor_node.data.kind, tree.cursor_node.data.id) == ("source", "kenya")
        assert "Needs a look (2 of 3)" in screen.text()
        assert "id kenya" in screen.flat(), "and below is told what is highlighted"
        await screen.press("d")
        await screen.wait_for(lambda: "D once more removes kenya" in screen.flat())


async def test_a_source_that_needs_no_look_any_more_is_stood_on_where_it_still_is(drive: Drive) -> None:
    async with drive(bot=FakeBot(with_kenya())) as screen:
        await screen.press("ctrl+l")
        await screen.wait_for(lambda: "Needs a look (2)" in screen.text())
        await screen.press(*"kenya", "enter")
        screen.app.screen.show_library(with_kenya(reviewed=date.today().isoformat()))
        await screen.wait_for(lambda: "Needs a look" not in screen.text())
        here = screen.app.screen.query_one(LibraryTree).cursor_node.data
        assert (here.kind, here.id) == ("source", "kenya")


async def test_what_is_told_below_is_what_the_tree_says(drive: Drive) -> None:
    async with drive() as screen:
        await screen.press("ctrl+l")
        await screen.wait_for(lambda: "Terms (2)" in screen.text())
        await screen.press("enter", "end", "slash", *"drafting", "enter", "up", "up")
        assert screen.text().count("Terms (1 of 2)") == 2
        await screen.press("slash", "backspace")
        await screen.wait_for(lambda: "Terms (2)" in screen.text())
        await screen.press("enter", "home")
        assert screen.text().count("Needs a look (1)") == 2


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
