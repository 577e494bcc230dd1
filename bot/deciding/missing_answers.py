"""Kinds of answer that a question asks for and no sentence has: an amount, a name, a date, a meaning, an opinion."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from bot.analysis import analyse
from bot.choosing.enumerating import LEAST, parts_told
from bot.choosing.neighbours import told_behind
from bot.deciding.advice import not_of_the_sources
from bot.deciding.missing_types import types_missing
from bot.indexing.units import is_name_line
from bot.question.answering.defining import CALLED
from bot.question.answering.persons_abroad import names_office
from bot.question.answering.proper_names import has_capitals, names_one, names_person
from bot.question.answering.quantities import FIGURE
from bot.question.answering.types_abroad import LED_BY as LED_ABROAD
from bot.question.asked import asked_statements as asked
from bot.question.asked.asked_names import asks_who_somebody_is, named_kind, referred_kind, speaks_of_kind
from bot.question.asked.compared import compared
from bot.question.wordings import Wording, Wordings
from bot.statements.kinds_of_statement import ARTICLE, CONTENT_HEADING, LED_BY, SAID, STANDS_IN, names_numbered
from bot.statements.kinds_written import WRITTEN
from bot.weighing.places_asked import places_asked, places_of
from bot.weighing.whereabouts import names_country, surroundings

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from bot.indexing.index import Index
    from bot.question.reading import Question


def missing_answers(
    question: Question, units: Sequence[int], near: Sequence[int], telling: Sequence[int], index: Index
) -> list[str]:
    """What is missing, each as a reason.

    ``near`` are those of the chosen ``units`` that hold most of the topic, ``telling`` those that hold some of what is asked
    besides names: a date elsewhere is the date of something else.
    """
    near_dates = {*near, *units[:1]} & {*telling}
    return [
        *not_of_the_sources(question, [index.text(unit) for unit in units]),
        *_unsaid(question, units, index),
        *_unnamed(question, units, near_dates, index),
        *types_missing(question, units, near, near_dates, index),
    ]


def _is_word(word: str, index: Index) -> bool:
    """Whether a word is one of everyday language or of the field, and so no name."""
    table = index.lexicon.tables.get("en")
    return word in index.spelling.real or (table is not None and any(t.stem in table.phrases for t in analyse(word)))


def _unsaid(question: Question, units: Sequence[int], index: Index) -> list[str]:
    """Kinds of statement that are asked for and that no sentence makes."""
    text, texts = question.asking or question.text, [index.text(unit) for unit in units]

    def some(says: Callable[[str], object]) -> bool:
        return any(says(one) for one in texts)

    english = all(index.language_of(unit) == "en" for unit in units)
    kinds = (*SAID, *WRITTEN) if english else WRITTEN
    reasons = [
        reason
        for wording, says, reason in kinds
        if wording.found_in(text) and not some(says.search) and not _told_otherwise(wording, says, text, units, index)
    ]
    if asked.COUNTRIES.found_in(text) and not any(names_country(unit, index, question.text) for unit in units):
        reasons.append("no sentence found names a country")
    items = sum(bool(index.library.passages[index.units[unit].passage].list_id) for unit in units)
    if (
        asked.NAMES_OF_SO_MANY.found_in(text)
        and items < LEAST
        and not some(parts_told)
        and not any(len(set(told_behind(unit, index)) & set(units)) >= LEAST for unit in units)
    ):
        reasons.append("the sentences found do not tell one by one what is to be named")
    of_sources = any(idea.sources for idea in question.ideas)
    at_place = places_of(units, index) & places_asked(question.references)
    headings = (heading for unit in units for heading in index.library.passages[index.units[unit].passage].heading)
    if asked.CONTENT_OF_PAPER.found_in(text) and not (
        not english or of_sources or at_place or some(STANDS_IN.search) or any(map(CONTENT_HEADING.search, headings))
    ):
        reasons.append("no sentence found says what stands in it")
    if asked.WORDING_OF_ARTICLE.found_in(text) and not (some(ARTICLE.compiled.match) or at_place):
        reasons.append("the wording asked for does not stand in the sources")
    return reasons


def _told_otherwise(asks: Wording | Wordings, says: Wording, text: str, units: Sequence[int], index: Index) -> bool:
    """Whether it is told without the words for it: which costs more by what each costs, how to complain by what stands above."""
    if asks is asked.RANKING:
        return bool(compared(text)) and _measured([index.text(unit) for unit in units])
    return asks is asked.COMPLAINING and any(says.search(surroundings(unit, index)) for unit in units)


_FIGURE = re.compile(FIGURE)
_DECIDED = frozenset({"judgment", "judgement", "ruling"})
_PARTIES = Wording(" v ", r"(?-i:[A-Z])[\w’'-]+ v\.? (?-i:[A-Z])")
"""A judgment is named by its parties, without the word: "Smith v. Smith and Another [2006] UKHL 35 held ..."."""


def _measured(texts: Sequence[str]) -> bool:
    """Whether two of the sentences each give a figure: which of two costs more is told by what each of them costs."""
    return sum(bool(_FIGURE.search(one)) for one in texts) > 1


def _unnamed(question: Question, units: Sequence[int], near: Collection[int], index: Index) -> list[str]:
    """What is asked for by its name and that no sentence names.

    A thing's own name must stand in a sentence ``near`` to the topic: elsewhere it is that of something else.
    """
    text, texts = question.asking or question.text, [index.text(unit) for unit in units]
    referred, kind, is_word = referred_kind(text), named_kind(text), partial(_is_word, index=index)
    reasons = []
    at = {kind for kind, _ in places_of(units, index)}  # the number that opens a section stands where it is cited
    if (
        referred
        and f"{referred}s" not in at
        and not (referred in _DECIDED and any(map(_PARTIES.found_in, texts)))
        and not any(
            re.search(rf"\b{referred}s?\b", one, re.IGNORECASE) or names_numbered(referred, one) for one in texts
        )
    ):
        reasons.append(f"no sentence found names a {referred}")
    if kind and not any(
        (names_one(index.text(unit), text) and speaks_of_kind(kind, index.text(unit)))
        or (_MINISTER.found_in(kind) and _PORTFOLIO.found_in(index.text(unit)))
        for unit in near
    ):
        reasons.append(f"no sentence found names any {kind}")
    if asks_who_somebody_is(text) and not any(
        names_person(one, is_word, text)
        or _led(one)
        or _is_signature(one)
        or (_HEAD_ASKED.found_in(text) and _HEADED_BY.found_in(one))
        or ("name" in text.casefold() and CALLED.search(one))
        or not (has_capitals(one) or names_office(text))
        for one in texts
    ):
        reasons.append("no sentence found names the person")
    return reasons


_MINISTER = Wording("", r"\b(?:minist\w+|department|ministry)\b")
_PORTFOLIO = Wording("", r"\b(?:ministr(?:y|ies)|ministers?|departments?) (?:of|for|responsible for|in charge of) \w")
"""A ministry is told by what it is responsible for, be it without capitals."""
_HEAD_ASKED = Wording(
    "", r"\bwho\b[^?]{0,40}?\b(?:chair|head|lead|presid|r[ua]n|coordinat|direct|charge|organi[sz])\w*"
)
_HEADED_BY = Wording(
    "",
    r"\b(?:judge|minister|secretary|director|commissioner|governor|mayor|officer|chancellor|magistrate|professor|member"
    r"|representative|"
    r"deputy|president|head|official)\b[^.;]{0,60}?,? (?:who|which|that|and|to|shall|will) (?:shall |will |also )*(?:preside"
    r"|chair|head|lead|direct)\w*"
    r"|\b(?:leaders?|chair(?:person|man|woman)?|head|president|coordinators?|organi[sz]ers?"
    r"|director)\b(?: of [^,.;]{2,40})? (?:was|is|were|are)"
    r" (?:the|an?|its|their|two|three) \w",
)
"""Who stands at the head is also told by an office ("a judge, who presides") or a body ("the leader was the Coalition")."""
_NAME_ALONE = Wording("", r"(?:[^\W\d_a-z][\w’'-]*\.?(?: |\Z)){2,4}", re.NOFLAG)
"""A name of capitalised words alone, as persons have: not "Library and Inquiry Service"."""


def _is_signature(text: str) -> bool:
    """Whether ``text`` is a person's name with the office, as a letter ends."""
    name = re.split(r"[\n,]", text.strip(), maxsplit=1)[0]
    return name != text.strip() and is_name_line(text) and bool(_NAME_ALONE.compiled.fullmatch(name.strip()))


def _led(text: str) -> bool:
    """Whether ``text`` says by which office something is led."""
    return bool(LED_BY.search(text) or LED_ABROAD.search(text))
