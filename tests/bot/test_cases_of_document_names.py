"""A case example is near in theme by what its sentences say, and not by the name of the document they stand in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.indexing.index import build_index
from bot.service import Bot
from knowledge.folders import bundled_folder
from knowledge.reading import read_library

if TYPE_CHECKING:
    from pathlib import Path

REVIEW = """# Gatekeeper of Ardovia: Annual Review 2030

## Keys

We lost 1,386 keys, 214 more than in 2029. Of these, 40 were found.

## Locks

We oiled 90 locks.

E.g.: In Kenya, the wardens paint their doors every second year.
"""
KENYA = """id: kenya
title: "Kenya: painted doors"
country: KE
actions:
  - text: doors
    quote: "In Kenya, the wardens paint their doors every second year."
sources: [review]
"""


def test_the_place_a_document_is_from_makes_no_case_near(tmp_path: Path) -> None:
    for name, text in {
        "sources/review.md": f'---\nid: review\ntitle: "Gatekeeper of Ardovia: Annual Review 2030"\n---\n{REVIEW}',
        "cases/kenya.yaml": KENYA,
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    bot = Bot(build_index(read_library([bundled_folder(), tmp_path])))
    answer = bot.ask("what did the ardovia gatekeeper oil").answer
    assert answer.status == "answered"
    assert answer.cases == ()
    assert [case.id for case in bot.ask("who paints doors").answer.cases] == ["kenya"]
