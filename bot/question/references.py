"""References in a text: articles, sections, paragraphs, schedules, general comments, years, and other numbers."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from bot.analysis import analyse
from bot.question.labels import plain_mark
from bot.question.plain.shorthand import ORDINALS
from bot.question.references_abroad import named_spans, places_abroad, without_places
from bot.question.references_parts import SECTION, SECTION_NEEDS, parts_named
from bot.question.wordings import Wording

_PARAGRAPH = Wording("par", r"\b(?:paragraphs?|paras?\.?,?)\s*(\d{1,4})(?!\d)")
_SECTION = Wording(SECTION_NEEDS, rf"{SECTION}(\d{{1,3}}(?:\.\d{{1,2}})*[A-Z]?)\b(?!\.\d)")
_SCHEDULE = Wording(
    "schedule|sched",
    r"\b(?:schedules?|sched\.?) (?:no\.? ?)?(\d{1,2}|[IVX]{1,4})\b"
    rf"|\b({'|'.join(ORDINALS)}|\d{{1,2}}(?:st|nd|rd|th)) schedule\b",
)
_ANNEX = Wording(
    "annex|append", r"\b(?:annex|appendix) (?:no\.? ?)?(\d{1,2}|[IVX]{1,4}|[A-H])\b(?! of\b.{0,20}\bpages?\b)"
)
_PAGE = Wording("page", r"\bpages? (\d{1,4})\b")
_PARAGRAPH_SIGN, _SIGN = re.compile(r"¶\s*(\d{1,4})(?!\d)"), re.compile(r"§{1,2}\s*(\d{1,4}[A-Za-z]?)(?!\d)\b")
_COMMENT = Wording(
    "comment|gc|observa",
    r"\b(?:general comments?|gcs?|crc/c/gc/|observaci[óo]n general|observation générale)"
    r"\s*(?:no\.?|nº|n°|number|#)?\s*(\d{1,2})(?!\d)",
)
# Not a decade: "the 1990s" are met by any of its years.
_YEAR = re.compile(r"(?<![\d/-])(1[89]\d\d|20\d\d)(?![\d]|['’]?s\b)")
_NUMBER = re.compile(r"(?<![\w.,])\d[\d.,]*(?![\w])")


@dataclass(frozen=True, slots=True)
class References:
    """The references a text makes, as plain numbers in text form.

    ``parts`` are places with the marks of their part ("4(2)"), whose number is among the others, too.
    ``signs`` are those behind a "§", which stands for a section in one text and for a paragraph in another. ``naming`` are the
    words of a question, as analysed, that name a place or ask what it says (see :func:`references_in_question`).
    """

    articles: frozenset[str] = frozenset()
    paragraphs: frozenset[str] = frozenset()
    comments: frozenset[str] = frozenset()
    sections: frozenset[str] = frozenset()
    schedules: frozenset[str] = frozenset()
    annexes: frozenset[str] = frozenset()
    pages: frozenset[str] = frozenset()
    signs: frozenset[str] = frozenset()
    parts: frozenset[str] = frozenset()
    years: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()
    naming: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        """Whether there is any."""
        return any((*self.places, self.comments, self.years, self.numbers))

    @property
    def places(self) -> tuple[frozenset[str], ...]:
        """Those to places of a text: articles, paragraphs, sections, schedules, annexes, pages, and whatever a "§" is."""
        return (self.articles, self.paragraphs, self.sections, self.schedules, self.annexes, self.pages, self.signs)


@lru_cache(maxsize=256)  # a question is asked for them several times, and follow-ups for those of the same sentences
def references_of(text: str) -> References:
    """Every reference in ``text``; ``numbers`` are those that are none of the other kinds."""
    abroad = places_abroad(text)
    articles = abroad["articles"]
    paragraphs = abroad["paragraphs"].union(_PARAGRAPH.findall(text), _PARAGRAPH_SIGN.findall(text))
    comments = frozenset(_COMMENT.findall(text))
    sections = abroad["sections"].union(number.upper() for number in _SECTION.findall(text))
    annexes = frozenset(plain_mark(number).upper() for number in _ANNEX.findall(text))
    pages = frozenset(_PAGE.findall(text))
    signs = frozenset(number.upper() for number in _SIGN.findall(text))
    schedules = frozenset(_in_figures(number or ordinal) for number, ordinal in _SCHEDULE.findall(text))
    years = frozenset(_YEAR.findall(text))
    numbers = frozenset(number.rstrip(".,") for number in _NUMBER.findall(text))
    named = parts_named(text)
    paragraphs -= {mark for marks in named.values() for mark in marks}
    parts = frozenset(named)
    numbers -= {mark for part in parts for mark in re.findall(r"\((\d+)\)", part)}
    others = numbers - articles - paragraphs - comments - sections - schedules - annexes - pages - signs - years
    return References(
        articles,
        paragraphs,
        comments,
        sections,
        schedules,
        annexes,
        pages,
        signs=signs,
        parts=parts,
        years=years,
        numbers=others,
    )


def references_in_question(text: str, language: str) -> References:
    """The references of a question in ``language``, with the words that name them.

    In Chinese these are pairs of characters, some of which reach over the end of the place.
    """
    if not (spans := named_spans(text)):
        return references_of(text)
    over = (token.word for token in analyse(text, language) if any(a < token.end and token.start < b for a, b in spans))
    return replace(references_of(text), naming=frozenset(over))


def _in_figures(number: str) -> str:
    """A number as figures: "II", "second" and "2nd" as "2"."""
    plain = number.casefold()
    return (
        str(ORDINALS.index(plain) + 1)
        if plain in ORDINALS
        else plain_mark(re.sub(r"(?<=\d)(?:st|nd|rd|th)\Z", "", plain))
    )


def without_references(text: str) -> str:
    """Blank out the articles, sections, paragraphs and comments that ``text`` refers to, to look for other numbers."""
    text = without_places(text)
    for wording in (_SECTION, _SCHEDULE, _ANNEX, _PARAGRAPH, _COMMENT):
        text = wording.compiled.sub(" ", text)
    return _SIGN.sub(" ", _PARAGRAPH_SIGN.sub(" ", text))
