"""What a provision refers to by its number: who "fails to comply with subsection (1)" fails in what subsection (1) demands.

Only marks of the same section are followed ("subsection (1)", "paragraph (b)", "el apartado 1", "пункт 1"): those of other sections
say more often where something else is found than what is meant.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.question.wordings import Wording

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.units import Unit
    from knowledge.model import Library

_REFERENCE = Wording(
    "",
    r"\b(?:sub-?sections?|paragraphs?|sub-?paragraphs?|clauses?|apartados?|incisos?|numerales?|alinéas?|paragraphes?|част(?:ь|и|ью)|пункт(?:а|ом|у)?)"
    r"\s(?P<mark>\(\w{1,4}\)|\d{1,3}(?![\w.]))",
)
_ELSEWHERE = Wording(
    "",
    r"\s?(?:\(\w{1,4}\)\s?)*(?:of|del?|de la|de l['’]|статьи)\s"
    r"(?:section|article|schedule|part|regulation|rule|art[ií]culo|l['’]article|\d)",
)
"""Behind the mark: it is that of another section."""
_MARK = Wording(
    "",
    r"\W*(?P<mark>\(\w{1,4}\)|\d{1,3}[.)])\s",
)
FARTHEST = 12
"""Sentences of the section that are looked through, before the one that refers."""


def referred_to(number: int, units: Sequence[Unit], library: Library) -> list[int]:
    """The units that bear the marks which unit ``number`` refers to, in its own section."""
    passages = library.passages
    here = passages[units[number].passage]
    text = library.quote(here.source, units[number].span)
    marks = {
        found["mark"].strip("()").casefold()
        for found in _REFERENCE.compiled.finditer(text)
        if not _ELSEWHERE.compiled.match(text, found.end())
    }
    if not marks:
        return []
    found = []
    for other in range(number - 1, max(-1, number - 1 - FARTHEST), -1):
        there = passages[units[other].passage]
        if (there.source, there.heading) != (here.source, here.heading):
            break
        marked = _MARK.compiled.match(library.quote(there.source, units[other].span))
        if marked and marked["mark"].strip("().").casefold() in marks:
            found.append(other)
    return found
