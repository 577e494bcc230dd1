"""Pictures of the screen, compared with approved ones in ``__snapshots__``.

A picture holds everything Textual and Rich draw, so it is compared only with the versions it was approved with; what
the screen says is held by the other tests with every version. After a change that is meant, or with new versions, run
``pytest tests/tui/test_screen_snapshots.py --snapshot-update``, look at the pictures, and set the versions here.
"""

from __future__ import annotations

from dataclasses import replace
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

import pytest
from driven import Driven

from bot.testing import FakeBot, example_bot
from knowledge.model import Fault
from tui.app import Article45App

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from textual.pilot import Pilot

APPROVED = {"textual": "8.2.8", "rich": "15.0.0"}

pytestmark = pytest.mark.skipif(
    any(version(name) != approved for name, approved in APPROVED.items()),
    reason=f"the pictures were approved with {APPROVED}",
)
Compare = "Callable[..., bool]"

LIST = "How can UNICEF help States?"
NOT_FOUND = "What about Ghana?"


def asking(*questions: str, then: tuple[str, ...] = (), shown: str = "") -> Callable[[Pilot[Any]], Awaitable[None]]:
    """Ask, wait for the answers, press keys, wait until ``shown`` is on the screen."""

    async def run(pilot: Pilot[Any]) -> None:
        driven = Driven(pilot)
        await driven.ready()
        for question in questions:
            await driven.ask(question)
        await driven.press(*then)
        await driven.wait_for(lambda: shown in driven.text(), f"{shown!r} is shown")

    return run


@pytest.mark.parametrize("size", [(160, 50), (120, 40), (80, 24), (60, 20)], ids=lambda size: f"{size[0]}x{size[1]}")
class TestSizes:
    def test_start(self, snap_compare: Compare, size: tuple[int, int]) -> None:
        assert snap_compare(Article45App([], example_bot()), terminal_size=size, run_before=asking())

    def test_answer(self, snap_compare: Compare, size: tuple[int, int]) -> None:
        assert snap_compare(Article45App([], example_bot()), terminal_size=size, run_before=asking(LIST))

    def test_source(self, snap_compare: Compare, size: tuple[int, int]) -> None:
        run = asking(LIST, then=("2",))
        assert snap_compare(Article45App([], example_bot()), terminal_size=size, run_before=run)

    def test_not_found(self, snap_compare: Compare, size: tuple[int, int]) -> None:
        assert snap_compare(Article45App([], example_bot()), terminal_size=size, run_before=asking(NOT_FOUND))

    def test_cases(self, snap_compare: Compare, size: tuple[int, int]) -> None:
        run = asking(LIST, then=("f2", "f2"))
        assert snap_compare(Article45App([], example_bot()), terminal_size=size, run_before=run)


@pytest.mark.parametrize("size", [(160, 50), (80, 24), (60, 20)], ids=lambda size: f"{size[0]}x{size[1]}")
class TestSheets:
    def test_library(self, snap_compare: Compare, size: tuple[int, int]) -> None:
        run = asking(then=("ctrl+l",), shown="Terms (2)")
        assert snap_compare(Article45App([], example_bot()), terminal_size=size, run_before=run)

    def test_case_browser(self, snap_compare: Compare, size: tuple[int, int]) -> None:
        run = asking(then=("f6",), shown="1 case example")
        assert snap_compare(Article45App([], example_bot()), terminal_size=size, run_before=run)

    def test_case_form(self, snap_compare: Compare, size: tuple[int, int]) -> None:
        run = asking(then=("alt+n",), shown="has no title")
        assert snap_compare(Article45App([], example_bot()), terminal_size=size, run_before=run)

    def test_find(self, snap_compare: Compare, size: tuple[int, int]) -> None:
        run = asking(LIST, then=("ctrl+f", *"states"), shown="of 2")
        assert snap_compare(Article45App([], example_bot()), terminal_size=size, run_before=run)


def test_timeline(snap_compare: Compare) -> None:
    run = asking(then=("f6", "t"), shown="in time")
    assert snap_compare(Article45App([], example_bot()), terminal_size=(80, 24), run_before=run)


def test_light(snap_compare: Compare) -> None:
    run = asking(LIST, then=("f9",))
    assert snap_compare(Article45App([], example_bot()), terminal_size=(120, 40), run_before=run)


def test_no_color(snap_compare: Compare, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    assert snap_compare(Article45App([], example_bot()), terminal_size=(120, 40), run_before=asking(LIST))


def test_why(snap_compare: Compare) -> None:
    run = asking("Who gave UNICEF its mandate?", then=("f7",))
    assert snap_compare(Article45App([], example_bot()), terminal_size=(100, 30), run_before=run)


def test_help(snap_compare: Compare) -> None:
    assert snap_compare(Article45App([], example_bot()), terminal_size=(100, 30), run_before=asking(then=("f1",)))


def test_faults(snap_compare: Compare) -> None:
    fault = Fault("cases/x.yaml", 7, "the quotation is not in its source", "copy it from the source")
    bot = FakeBot(replace(example_bot().library, faults=(fault,)), {})
    assert snap_compare(Article45App([], bot), terminal_size=(80, 24), run_before=asking(then=("f8",)))
