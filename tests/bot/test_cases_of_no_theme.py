"""Case examples beside an answer of another document: not for no theme at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.service import open_bot
from knowledge.folders import bundled_folder

if TYPE_CHECKING:
    from pathlib import Path

PAGE = """# Guide to drafting a children's act

## Drafting

A drafting team of five lawyers writes the bill.

## Common mistakes

- Leaving the finance ministry out until the end.
- Copying the act of another country.
"""


def test_no_case_is_shown_for_no_theme(tmp_path: Path) -> None:
    (tmp_path / "sources").mkdir()
    (tmp_path / "library.yaml").write_text("name: made for a test\n", encoding="utf-8")
    (tmp_path / "sources" / "guide.md").write_text(PAGE, encoding="utf-8")
    bot = open_bot([bundled_folder(), tmp_path])
    answer = bot.ask("What are the common mistakes?").answer
    assert answer.status == "answered"
    assert answer.cases == ()


def test_a_case_is_shown_for_its_theme() -> None:
    bot = open_bot([bundled_folder()])
    assert any(
        "legal drafting" in reason for case in bot.ask("who can draft a law").answer.cases for reason in case.why
    )
