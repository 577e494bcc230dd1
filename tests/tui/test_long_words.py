"""A word without end, as a key that was held down or a file without blanks makes one, fills no screens."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tui.exporting import as_markdown
from tui.plain_answer import format_answer
from tui.spoken_answer import answer_in_words

if TYPE_CHECKING:
    from bot.service import Bot


@pytest.fixture(scope="module")
def bundled() -> Bot:
    from bot.service import open_bot
    from knowledge.folders import bundled_folder

    return open_bot([bundled_folder()])


LONG = "x" * 5000


@pytest.mark.parametrize(
    "asked", [f"What is {LONG}?", f"Who gave UNICEF its mandate for {LONG}?"], ids=["alone", "beside"]
)
def test_a_long_word_is_shown_shortened_and_kept_whole(bundled: Bot, asked: str) -> None:
    answer = bundled.ask(asked).answer
    assert answer.unmatched == (LONG,)
    shown = format_answer(answer)
    assert "xxx…”" in shown
    assert len(max(shown.split(), key=len)) < 200
    spoken = "\n".join(answer_in_words(answer))
    assert "xxx…" in spoken
    assert LONG not in spoken
    assert "…”" in as_markdown("name", [answer])
    assert not any(LONG in note for note in answer.notes)


def test_a_question_without_blanks_is_told_again_with_its_beginning(bundled: Bot) -> None:
    notes = bundled.ask(f"What happened in Chile?\nWho is {LONG}?").answer.notes
    assert any(note.startswith("Not in the sources: “Who is xxx") for note in notes)
