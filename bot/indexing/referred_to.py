"""What a provision refers to by its number: who "fails to comply with subsection (1)" fails in what subsection (1) demands.

Marks of the same section are followed ("subsection (1)", "paragraph (b)", "el apartado 1", "пункт 1"); another section only where
it sets the duty that is spoken of ("fails to comply with section 8(1)"): else it says where something else is found.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.question.wordings import Wording

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.indexing.units import Unit
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


_OF_DUTY = Wording(
    "section|article|regulation|rule|clause",
    r"\b(?:(?:fail\w*|refus\w+|omit\w*) to comply with|contraven\w+|(?:acts? )?in breach of|breach(?:es|ed)?(?: of)?|violat\w+"
    r"|infring\w+|non-compliance with|required (?:by|under)|(?:dut(?:y|ies)|obligations?) (?:in|under|of|imposed by|set out in))"
    r" (?:[\w-]+ ){0,4}?(?:section|article|regulation|rule|clause) (?P<number>\d{1,3}[A-Za-z]?)(?: ?\((?P<mark>\w{1,4})\))?",
)
"""What must be done is said in another section, by its number and, it may be, a mark in it."""
_NUMBERED = Wording(
    "", r"\A\W*(?:(?:section|article|art\.?|regulation|rule|clause|§) ?)?(?P<number>\d{1,3}[A-Za-z]?)\b(?![.,]\d)"
)
"""The number that a heading over a section begins with."""
Sections = dict[tuple[str, str], list[int]]
"""The units below a numbered heading, by source and number."""


def sections_of(units: Sequence[Unit], library: Library) -> Sections:
    """The units of each numbered section, in order."""
    found: Sections = {}
    for number, unit in enumerate(units):
        passage = library.passages[unit.passage]
        numbered = _NUMBERED.match(passage.heading[-1]) if passage.heading else None
        if numbered:
            found.setdefault((passage.source, numbered["number"].casefold()), []).append(number)
    return found


def duties_referred_to(number: int, units: Sequence[Unit], library: Library, sections: Sections) -> list[int]:
    """The units of other sections that set the duty of which unit ``number`` speaks by their number."""
    here = library.passages[units[number].passage]
    found = []
    for asked in _OF_DUTY.finditer(library.quote(here.source, units[number].span)):
        there = sections.get((here.source, asked["number"].casefold()), [])
        marks = [(unit, _MARK.match(library.quote(here.source, units[unit].span))) for unit in there]
        wanted = (asked["mark"] or "").casefold()
        same = [unit for unit, mark in marks if mark and mark["mark"].strip("().").casefold() == wanted]
        found += (same if wanted else there)[:1]
    return [unit for unit in found if unit != number]


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
