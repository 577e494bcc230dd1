"""What can be asked instead, below a refusal: what stands near to the question, or nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.indexing.index import build_index
from bot.service import Bot
from knowledge.folders import bundled_folder
from knowledge.reading import read_library

if TYPE_CHECKING:
    from pathlib import Path

RULES = """# Rules of the Swimming Bath

## Hats

Everybody wears a hat. Hats of cloth are left at the desk.

## Prices

A ticket costs two crowns. Whoever lives on the island pays one.

## Forbidden

It is forbidden:

- to dive;
- to run.
"""
WARDENS = """# Wardens

## Badges

E.g.: In Kenya, wardens wear a badge of tin.

## Horns

Wardens blow a horn at noon. The horn is kept by the eldest.
"""
KENYA = """id: kenya
title: "Kenya: badges of tin"
country: KE
actions:
  - text: badges
    quote: "In Kenya, wardens wear a badge of tin."
sources: [wardens]
"""


def library_bot(folder: Path) -> Bot:
    for name, text in {
        "sources/rules.md": f"---\nid: rules\ntitle: Rules of the Swimming Bath\n---\n{RULES}",
        "sources/wardens.md": f"---\nid: wardens\ntitle: Wardens\n---\n{WARDENS}",
        "cases/kenya.yaml": KENYA,
    }.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    library = read_library([bundled_folder(), folder])
    assert not library.faults
    return Bot(build_index(library))


def test_below_a_refusal_stands_what_is_near_to_the_question_alone(tmp_path: Path) -> None:
    bot = library_bot(tmp_path)
    answer = bot.ask("how many hats of cloth were sold at the desk in 1987").answer
    assert answer.status == "not_found"
    assert answer.related[0].source == "rules"
    assert answer.suggestions == ("List everything under “Hats”",)
    answer = bot.ask("how many horns did the eldest warden blow in 1987").answer
    assert answer.status == "not_found"
    assert answer.suggestions == ("List everything under “Horns”", "What happened in Kenya?")
    answer = bot.ask("how much does the badge of a warden in kenya cost").answer
    assert answer.status == "not_found"
    assert answer.suggestions[0] == "What happened in Kenya?"
    assert not any("Ghana" in offer for offer in answer.suggestions)


def test_whoever_asks_for_another_country_is_offered_those_that_there_are(tmp_path: Path) -> None:
    offers = library_bot(tmp_path).ask("What happened in Norway?").answer.suggestions
    assert {"What happened in Chile?", "What happened in Ghana?", "What happened in Kenya?"} <= set(offers)
    assert not any("Swimming" in offer or "Forbidden" in offer for offer in offers)


def test_what_is_about_something_else_altogether_has_no_suggestions(tmp_path: Path) -> None:
    answer = library_bot(tmp_path).ask("How do I bake a chocolate cake?").answer
    assert (answer.related, answer.suggestions) == ((), ())
