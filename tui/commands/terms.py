"""``article45 terms``: the acronyms and concepts by which people's words meet the sources' words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.untrusted import shorten
from tui import console

if TYPE_CHECKING:
    import argparse

    from knowledge.model import Acronym, Concept, Terms


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("word", metavar="WORD", nargs="?", help="show only what WORD belongs to")
    parser.add_argument("--json", action="store_true", help="print one JSON object: acronyms, concepts")


def run(args: argparse.Namespace) -> int:
    """Print acronyms and concepts; 1 where WORD belongs to none."""
    from dataclasses import asdict

    from tui.opening import open_library

    terms = open_library(args).terms
    acronyms, concepts = terms.acronyms, terms.concepts
    if args.word is not None:
        acronyms, concepts = matching(terms, args.word)
    if args.json:
        console.write_json(
            {"acronyms": [asdict(acronym) for acronym in acronyms], "concepts": [asdict(each) for each in concepts]}
        )
    elif acronyms or concepts:
        console.write_styled(format_terms(acronyms, concepts, console.width()))
    if not (acronyms or concepts):
        console.narrate(
            f"No acronym or concept holds {shorten(args.word)!r}." if args.word else "The library holds no terms."
        )
        return 1 if args.word else 0
    return 0


def matching(terms: Terms, word: str) -> tuple[tuple[Acronym, ...], tuple[Concept, ...]]:
    """Give the acronyms and concepts that hold ``word``, whole or as a word of a phrase; case does not matter."""
    wanted = f" {' '.join(word.casefold().split())} "

    def holds(*phrases: str) -> bool:
        return any(wanted in f" {' '.join(phrase.casefold().split())} " for phrase in phrases)

    acronyms = tuple(each for each in terms.acronyms if holds(each.short, each.long, *each.also))
    concepts = tuple(
        each
        for each in terms.concepts
        if holds(each.id, *each.related, *(phrase for phrases in each.words.values() for phrase in phrases))
    )
    return acronyms, concepts


def format_terms(acronyms: tuple[Acronym, ...], concepts: tuple[Concept, ...], width: int) -> str:
    """Lay acronyms and concepts out, each under its heading."""
    from tui.text import wrap

    blocks = []
    if acronyms:
        lines = [
            wrap(f"{each.short}: {', '.join((each.long, *each.also))}", width, "  ", "      ") for each in acronyms
        ]
        blocks.append("\n".join(["Acronyms", *lines]))
    if concepts:
        lines = []
        for each in concepts:
            lines.append(wrap(each.id, width, "  "))
            parts = {
                **each.words,
                "related": each.related,
                "broader": each.broader,
            }
            lines += [
                wrap(", ".join(phrases), width, f"      {name}: ", "        ")
                for name, phrases in parts.items()
                if phrases
            ]
        blocks.append("\n".join(["Concepts", *lines]))
    return "\n\n".join(blocks)
