"""Case examples beside an answer: not for a word that is everywhere, nor beside another document's answer for no theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

from bot.service import open_bot
from knowledge.folders import bundled_folder

PAGE = """# Children in custody

Children are held together with adults in four prisons. Children have no teacher there.

Common mistakes are counted every year. Children were asked about the food.
"""


def test_children_are_no_theme(tmp_path: Path) -> None:
    (tmp_path / "sources").mkdir()
    (tmp_path / "library.yaml").write_text("name: made for a test\n", encoding="utf-8")
    (tmp_path / "sources" / "custody.md").write_text(PAGE, encoding="utf-8")
    bot = open_bot([bundled_folder(), tmp_path])
    for question in ("are children held together with adults in prison", "which mistakes are counted every year"):
        answer = bot.ask(question).answer
        assert answer.status == "answered"
        assert answer.cases == ()
    assert bot.ask("who can draft a law").answer.cases
