"""The tour: every scene shows what it says it shows, and it ends by itself or with any key."""

from __future__ import annotations

from typing import Any

import pytest
from driven import Driven

from tui.demo import TOUR, DemoApp


async def test_tour_ends_by_itself_and_shows_what_it_says(monkeypatch: pytest.MonkeyPatch) -> None:
    app = DemoApp(pace=0)
    seen: list[tuple[str, Any]] = []
    show = DemoApp._show

    async def watched(self: DemoApp, step: Any) -> None:
        await show(self, step)
        main = self.main_screen
        last = main.conversation.turns[-1].state.answer
        seen.append((last.status, main.source.place.mark if main.source.place else "", len(self.screen_stack)))

    monkeypatch.setattr(DemoApp, "_show", watched)
    async with app.run_test(size=(120, 36)) as pilot:
        await Driven(pilot).wait_for(lambda: app._exit, "the tour ends")
    assert len(seen) == len(TOUR)
    assert [status for status, _, _ in seen] == ["answered"] * 6 + ["not_found"] * 2
    assert seen[1][1] == "[1]"
    assert seen[3][1] == "[4]"
    assert [depth for _, _, depth in seen] == [1, 1, 1, 1, 1, 2, 1, 2]


@pytest.mark.parametrize("key", ["x", "escape", "f1"])
async def test_any_key_ends_it(key: str) -> None:
    app = DemoApp()
    async with app.run_test() as pilot:
        await pilot.press(key)
        await Driven(pilot).wait_for(lambda: app._exit, "the tour ends")
        assert app.main_screen.prompt.text != key
