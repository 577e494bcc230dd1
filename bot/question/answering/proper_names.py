"""Proper names in a text: whether it names something new, somebody, a person, or by whom a thing was done."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from bot.question.answering.persons_abroad import names_person_abroad
from bot.question.wordings import Wording
from knowledge import countries

if TYPE_CHECKING:
    from collections.abc import Callable

_NAME = re.compile(r"\b(?:[A-ZА-ЯЁ][a-zA-Zа-яё’'-]+|[A-ZА-ЯЁ]{2,}s?)\b")

TITLES = (
    r"(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Rev|Reverend|Hon|Justice|Judge|Magistrate|Senator|Deputy|Representative"
    r"|Councillor|Minister|President|Chair\w{0,6}|Speaker|Director|Secretary|Commissioner|Superintendent|Inspector|Ambassador|Clerk|King|Queen)"
)
"""What stands before the name of a person."""
PERSON = Wording("", rf"\b{TITLES}\.? [A-Z][\w’'-]+(?: [A-Z][\w’'-]+){{0,3}}", re.NOFLAG)
"""A person with a title. English."""


def names_any(text: str) -> bool:
    """Whether ``text`` holds a name: a capitalised word beyond its first letter, or an acronym at its beginning."""
    return bool(_NAME.search(text[1:]) or re.match(r"[A-Z]{2,}", text))


def new_names(text: str, question: str) -> bool:
    """Whether ``text`` names something that ``question`` does not: a capitalised word beyond its first, or an acronym."""
    asked = question.casefold()
    return any(
        name.casefold() not in asked and (match.start() > 0 or name.isupper())
        for match in _NAME.finditer(text)
        if len(name := match.group()) > 1
    )


_NO_NAMES = frozenset(
    """
    act acts article articles assembly bill cabinet charter children code commission committee concluding conference congress
    constitution convention council court courts covenant department directive framework general government house international
    law laws ministry ministries minister national nations observations office optional parliament parties protocol protocols
    regional report research secretary senate state states supreme united
    january february march april may june july august september october november december
    """.split()  # noqa: SIM905  a list of words reads better as text
)


def has_capitals(text: str) -> bool:
    """Whether names are written with capitals in the script of ``text``: not in Arabic or Chinese, where nothing tells them."""
    return sum(c.lower() != c.upper() for c in text) * 2 > sum(c.isalpha() for c in text)


def names_one(text: str, question: str) -> bool:
    """Whether ``text`` names somebody or something by a proper name that ``question`` has not: no acronym, country or mere title.

    Of a text in a script without capitals it is taken to.
    """
    if not has_capitals(text):
        return True
    asked = question.casefold()
    countries_named = [(m.start, m.end) for m in countries.find_countries(text)]
    return any(
        match.start() > 0
        and not match.group().isupper()
        and match.group().casefold() not in _NO_NAMES
        and match.group().casefold() not in asked
        and not any(start <= match.start() < end for start, end in countries_named)
        for match in _NAME.finditer(text)
    )


_PERSON = Wording(
    "",
    r"\b(?:Mr|Mrs|Ms|Dra?|Prof|Judge|Justice|President|Minister|Senator|Sr|Sra|Mme|Mlle|M(?=\.)|[Гг]-н|[Гг]-жа)\.? [A-ZÀ-ÞА-ЯЁ]\w+"
    # Two initials and a surname; not "U.S. Congress".
    r"|\b(?!(?:U\.[KNS]|E\.U|D\.C)\.)[A-ZА-ЯЁ]\.[ -]?[A-ZА-ЯЁ]\. ?[A-ZА-ЯЁ][a-zа-яё]{2,}"
    # Who speaks or has an office is a person, though the names be words too: "said Helena Marsh, the Association's president".
    r"|\bnamed [A-Z][\w’'-]+[a-z]\b"
    r"|\b(?:said|says|adds|added|replied|explained|recalled) [A-Z][\w’'-]+ [A-Z][\w’'-]+"
    r"|\b[A-Z][\w’'-]+ [A-Z][\w’'-]+(?:, | \()(?:the |its |an? |then |now |former )?(?:[\w’'-]+ ){0,3}"
    r"(?:president|chair\w*|director|head|minister|judge|secretary|commissioner|ombuds\w+|spokes\w+|coordinator|rapporteur|professor)\b|"
    # "The Young Readers" are none.
    r"(?<![Tt]he )\b([A-ZÀ-ÞА-ЯЁ][\w’'-]*[a-zß-ÿа-яё])(?: [A-ZА-ЯЁ]\.)?"
    r"(?: (?:de|da|del|la|van|von|der|den|dos|al|bin|ibn))* (?:(?:al|el|d)[-’'])?([A-ZÀ-ÞА-ЯЁ][\w’'-]*[a-zß-ÿа-яё])\b",
    re.NOFLAG,
)


_NO_PERSON = frozenset(
    """
    academy airport avenue bridge building camp castle center centre church clinic college court estate farm hall harbour home
    hospital hostel hotel house institute island islands lake library lodge mosque mountain museum park plaza port prison river road
    school square station street temple tower town university valley village ward
    """.split()  # noqa: SIM905  a list of words reads better as text
)
"""The last word of a place's name, or a building's."""


def names_person(text: str, is_word: Callable[[str], bool], asked: str = "") -> bool:
    """Whether ``text`` names a person: by a title, or by two names of which one is no word and neither a country.

    What the question names itself (``asked``) names nobody: "the girl from Lower Brack".
    ``is_word`` tells whether a case-folded word is one of the language or of the sources' subject. In a script without capitals
    names are told by what they stand beside (:mod:`bot.question.answering.persons_abroad`).
    """
    if not has_capitals(text) and (told := names_person_abroad(text)) is not None:
        return told
    folded = asked.casefold()
    return not has_capitals(text) or any(
        match.group(1) is None
        or (
            not all(is_word(word.casefold()) for word in match.groups())
            and match.group(2).casefold() not in _NO_PERSON
            and not countries.find_countries(match.group())
            and match.group().casefold() not in folded
        )
        for match in _PERSON.finditer(text)
    )


_AGENT = re.compile(r"\bby (?:the |a |an )?(?:[\w-]+ )?[A-Z]")


@lru_cache(maxsize=8192)  # what a sentence says does not change from question to question
def names_agent(text: str) -> bool:
    """Whether ``text`` says by whom: "mandated by the UN General Assembly"."""
    return bool(_AGENT.search(text))
