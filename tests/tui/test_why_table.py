"""The bars of "Why this answer?" stand below each other, whatever the words beside them are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.explanation import Explanation, TermWeight
from bot.testing import FakeBot, example_bot

if TYPE_CHECKING:
    from collections.abc import Callable

    Drive = Callable[..., Any]

ARABIC = tuple((word, 1.0) for word in ("عقاب", "عقوب", "غرام", "اصدار", "اصدر", "نشر"))
MANY = tuple((f"word{number}", 1.0) for number in range(20))


async def test_words_that_are_read_from_the_right_move_no_bar(drive: Drive) -> None:
    example = example_bot()
    terms = (
        TermWeight("penalty", 2.0, "question", ARABIC),
        TermWeight("summary", 1.0, "question", MANY),
        TermWeight("عقاب", 1.0, "spelling", (("punish", 1.0),)),
    )
    explained = FakeBot(example.library, example._answers, Explanation(terms=terms))
    for width in (80, 120):
        async with drive(width, 35, bot=explained) as screen:
            await screen.ask("Who gave UNICEF its mandate?")
            await screen.press("f7")
            rows = [row for row in screen.text().split("\n") if "████" in row]
            assert len(rows) == 3
            assert len({row.index("█") for row in rows}) == 1, rows
            assert [row.split("█")[-1].split()[0] for row in rows] == ["2.00", "1.00", "1.00"]
            flat = screen.flat()
            assert all(word in flat for word, _ in ARABIC)
            assert "word11 and 8 more" in flat
            assert "from spelling; also punish" in flat
