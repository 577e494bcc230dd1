"""``article45 terms``: the acronyms and concepts by which people's words meet the sources' words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.reports import counted
from knowledge.untrusted import shorten
from tui import console

if TYPE_CHECKING:
    import argparse

    from knowledge.model import Acronym, Concept, Terms

_FEW = 6
"""Words of a concept that are shown without --all."""
_MOST = 20
"""Concepts of a word that are shown without --all."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("word", metavar="WORD", nargs="?", help="show only what WORD belongs to")
    parser.add_argument("--all", action="store_true", help="show the words of all languages, and what is related")
    parser.add_argument("--json", action="store_true", help="print one JSON object: acronyms, concepts")


def run(args: argparse.Namespace) -> int:
    """Print acronyms and concepts; 1 where WORD belongs to none."""
    from dataclasses import asdict

    from tui.opening import open_library

    terms = open_library(args, answering=True).terms
    acronyms, concepts = terms.acronyms, terms.concepts
    if args.word is not None:
        acronyms, concepts = matching(terms, args.word)
    if args.json:
        console.write_json(
            {"acronyms": [asdict(acronym) for acronym in acronyms], "concepts": [asdict(each) for each in concepts]}
        )
    elif acronyms or concepts:
        word, found = args.word or "", len(concepts)
        if word and not args.all:
            concepts = concepts[:_MOST]
        console.write_styled(format_terms(acronyms, concepts, console.width(), word, everything=args.all))
        if word and len(concepts) < found:
            console.narrate(f"{found - len(concepts)} more concepts hold it in a phrase.")
        elif not word:
            console.narrate(
                f"{counted(len(acronyms), 'acronym')}, {counted(found, 'concept')}; give a word to see its own."
            )
        if concepts and not args.all:
            console.narrate("--all shows everything, with the words of all languages and what is related.")
    if not (acronyms or concepts):
        if args.word is None:
            console.narrate("The library has no terms.")
        else:
            console.narrate(f"No acronym or concept has the word {shorten(args.word)!r}.")
            return 1
    return 0


def matching(terms: Terms, word: str) -> tuple[tuple[Acronym, ...], tuple[Concept, ...]]:
    """Give the acronyms and concepts that hold ``word``, whole or as a word of a phrase; case does not matter.

    Concepts that it names come before those of which only a phrase holds it.
    """
    acronyms = tuple(each for each in terms.acronyms if _holds(word, each.short, each.long, *each.also))
    concepts = tuple(
        each
        for each in terms.concepts
        if _holds(word, each.id, *each.related, *(phrase for phrases in each.words.values() for phrase in phrases))
    )
    wanted = " ".join(word.casefold().split())
    return acronyms, tuple(sorted(concepts, key=lambda each: wanted not in map(str.casefold, _names(each))))


def _names(concept: Concept) -> tuple[str, ...]:
    return (concept.id, *(phrase for phrases in concept.words.values() for phrase in phrases))


def _holds(word: str, *phrases: str) -> bool:
    wanted = f" {' '.join(word.casefold().split())} "
    return any(wanted in f" {' '.join(phrase.casefold().split())} " for phrase in phrases)


def _languages(concept: Concept, word: str) -> list[str]:
    """Give the languages in which a concept is shown: English, and where that does not hold ``word``, one that does."""
    holding = [name for name, phrases in concept.words.items() if word and _holds(word, *phrases)]
    return ["en"] if not holding or "en" in holding else ["en", holding[0]]


def _first(phrases: tuple[str, ...], word: str) -> tuple[str, ...]:
    """Give a few of ``phrases``, those that hold ``word`` first, with an ellipsis where some are left out."""
    ordered = sorted(phrases, key=lambda phrase: not (word and _holds(word, phrase)))
    return (*ordered[:_FEW], *(["…"] if len(ordered) > _FEW else []))


def format_terms(
    acronyms: tuple[Acronym, ...],
    concepts: tuple[Concept, ...],
    width: int,
    word: str = "",
    *,
    everything: bool = True,
) -> str:
    """Lay acronyms and concepts out, each under its heading.

    Without ``everything`` a concept is shown by its English words, and in the language in which it holds ``word``.
    """
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
            if not everything:
                parts = {name: _first(parts.get(name, ()), word) for name in _languages(each, word)}
            lines += [
                wrap(", ".join(phrases), width, f"      {name}: ", "        ")
                for name, phrases in parts.items()
                if phrases
            ]
        blocks.append("\n".join(["Concepts", *lines]))
    return "\n\n".join(blocks)
