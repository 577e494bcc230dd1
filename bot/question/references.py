"""References in a text: articles, paragraphs, general comments, years, and other numbers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.question.types_abroad import HELD_ABROAD
from bot.question.wordings import Wording, folded_letters
from knowledge import countries

if TYPE_CHECKING:
    from collections.abc import Callable

_NUMBER_WORDS = [
    "once",
    "twice",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
    "thirty",
    "forty",
    "fifty",
    "sixty",
    "seventy",
    "eighty",
    "ninety",
    "hundred",
    "hundreds",
    "thousand",
    "thousands",
    "million",
    "millions",
    "billion",
    "billions",
    "dozen",
    "dozens",
    "half",
    "quarter",
    "third",
    "majority",
    "single",
    "sole",
    "only",
    "none",
    "percent",
    "dos",
    "tres",
    "cuatro",
    "cinco",
    "seis",
    "siete",
    "ocho",
    "diez",
    "cien",
    "mil",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "sept",
    "huit",
    "neuf",
    "dix",
    "cent",
    "mille",
    "два",
    "две",
    "три",
    "четыре",
    "пять",
]
_ARTICLE = Wording(
    "art|стать|المادة|第",
    r"\b(?:articles?|arts?\.?|art[íi]culos?|стать[яеиюё]\w*)\s*(?:no\.?\s*)?(\d{1,3})|(?:المادة)\s*(\d{1,3})|第\s*(\d{1,3})\s*条",
)
_PARAGRAPH = Wording("par|pár", r"\b(?:paragraphs?|paras?\.?,?|párrafos?|paragraphes?)\s*(\d{1,4})")
_SECTION = Wording("sec|clause| cl ", r"\b(?:sections?|secs?\.?|clauses?|cl\.) ?(\d{1,3}[A-Z]?)(?![\w.]\d)\b")
_SIGN = re.compile(r"[¶§]\s*(\d{1,4})")
_COMMENT = Wording(
    "comment|gc|observa",
    r"\b(?:general comments?|gcs?|crc/c/gc/|observaci[óo]n general|observation générale)\s*(?:no\.?|nº|n°|number|#)?\s*(\d{1,2})",
)
# Not a decade: "the 1990s" are met by any of its years.
_YEAR = re.compile(r"(?<![\d/-])(1[89]\d\d|20\d\d)(?![\d]|['’]?s\b)")
_NUMBER = re.compile(r"(?<![\w.,])\d[\d.,]*(?![\w])")


@dataclass(frozen=True, slots=True)
class References:
    """The references a text makes, as plain numbers in text form."""

    articles: frozenset[str] = frozenset()
    paragraphs: frozenset[str] = frozenset()
    comments: frozenset[str] = frozenset()
    sections: frozenset[str] = frozenset()
    years: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        """Whether there is any."""
        return bool(self.articles or self.paragraphs or self.comments or self.sections or self.years or self.numbers)


def references_of(text: str) -> References:
    """Every reference in ``text``; ``numbers`` are those that are none of the other kinds."""
    articles = frozenset(next(filter(None, groups)) for groups in _ARTICLE.findall(text))
    paragraphs = frozenset(_PARAGRAPH.findall(text) + _SIGN.findall(text))
    comments = frozenset(_COMMENT.findall(text))
    sections = frozenset(_SECTION.findall(text))
    years = frozenset(_YEAR.findall(text))
    numbers = frozenset(number.rstrip(".,") for number in _NUMBER.findall(text))
    others = numbers - articles - paragraphs - comments - sections - years
    return References(articles, paragraphs, comments, sections, years, others)


MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
"""The months in English, as alternatives of a pattern."""
_MONTHS_FR = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
_FROM_FIVE = r"five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:-\w+)?"
_YOUNG = rf"(?:[1-9]|1\d|2[0-5]|two|three|four|{_FROM_FIVE})"
AGE = (
    r"\b\d{1,3}[ -]years?[ -](?:olds?|of age)\b|\bage[ds]? (?:of )?\d{1,3}\b|\bmillion years\b"
    rf"|\bage[ds]? (?:of |from |between |at |was |is |limit |under |over )*{_YOUNG}\b"
    rf"|\b{_YOUNG}[ -]years?(?:[ -]olds?| of age| (?:or|and) (?:over|older|above|under|younger|more))\b"
    rf"|\b(?:under|over|below|above|before|until|to|at|of|from|by|than|turn(?:s|ed)?|reach(?:es|ed)?|and|is|was|said|proposed|on|least) (?:the age of |their |the )?"
    rf"(?:[5-9]|1\d|2[0-5]|{_FROM_FIVE}|eighteenth|sixteenth)"
    r"(?=\W*$|[,.;:)]| (?:without|with|and|or|but|for|in|when|if|to|instead|who|may|must|shall|should|are|is|were|was)\b)"
    r"|\b\d{1,2}(?:[–-]| to )\d{1,2} years\b|\bage of\b|\bany age\b|\ball ages\b|\b(?:\w+teenth|twelfth) birthday\b"
)
"""How a text gives an age."""
# Where a number must be followed by something, its length has a limit or its head is told: else a long row of digits and
# points would be tried from each of them on.
_HAS = {
    "date": Wording("", r"\byears ago\b|(?<![\d.,/-])(?:1\d|20)\d\d(?![\d,]\d|\d)|\b\d+(?:st|nd|rd|th)[- ]century\b|\b(?:BCE?|BP|AD)\b|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b"),
    "age": Wording("", AGE),
    "day": Wording("", rf"\b(?:{MONTHS})\b \d{{1,2}}(?!\d)|\d(?:st|nd|rd|th)? (?:of )?(?:{MONTHS})\b|\b\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{2,4}}\b|(?<!\d)\d+ (?:de \w+ de \d{{4}}|(?:{_MONTHS_FR}|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)\b)|月\s*\d"),
    "month": Wording("", rf"\b(?:{MONTHS}|{_MONTHS_FR}|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b|\d[./-]\d{{1,2}}[./-]\d{{2,4}}\b|月"),
    "number": Wording("", r"(?<![\w/.-])(?!(?:1[89]|20)\d\d(?!\d|%|[,.]\d))\d[\d.,]*|[一二三四五六七八九十百千万亿两]+|[٠-٩]+|\b(?:" + "|".join(_NUMBER_WORDS) + r"|per cent)\b"),
    "frequency": Wording("", r"\b(?:daily|weekly|monthly|yearly|annual(?:ly)?|quarterly|every|each|once|twice|times?|regular(?:ly)?|occasions?|often|periodic(?:ally)?)\b"),
    "money": Wording("", r"[$€£¥]|\b(?:dollars?|euros?|usd|eur|cost(?:s|ed)?|free of charge|budget(?:s|ed)?|fees?|fund(?:s|ed|ing)?)\b"),
    "duration": Wording("", r"\b(?:\d+|\d[\d.,]{0,20}(?: to | ?[–-] ?)?\d*|one|two|three|four|five|six|ten|several|few|many|some|half an?|an?)(?: \w+)? (?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)|generations?)\b|\b(?:days?|weeks?|months?|years?|decades?) (?:long|later|after)\b|\b(?:until|since|throughout)\b|\bcentur(?:y|ies)\b|\bfrom \d{4}\b"),
    "reference": Wording("", r"\b(?:articles?|art\.|paras?\.|paragraph|sections?|CRC GC|General Comment|chapter)\b|\([^\d(]*\d"),
    "title": Wording("", r"[‘“\"][A-Z][^’”\"]{8,}|(?:[A-Z][\w’-]+ (?:(?:of|on|for|the|and|to|in) )*){2,}[A-Z][\w’-]+|\b[A-Z]\w+ (?:Act|Law|Code|Bill|Framework|Plan|Strategy|Policy|Report|Charter)\b", re.NOFLAG),
    "link": Wording("", r"https?://|www\.|@\w"),
    "reason": Wording("", r"\b(?:to|because|since|so that|in order|due to|as (?:it|they|this)|for the purpose|aims?|aimed|therefore|thus|reason)\b"),
    "effect": Wording("", r"\b(?:le(?:a)?d(?:s|ing)? to|result(?:s|ed|ing)? in|(?:as a|the) results?|contribut\w+ to|inform(?:s|ed)|rais(?:es|ed)|br(?:ings?|ought)(?: \w+){0,3} about|prompt(?:s|ed)|trigger\w*|caus(?:es|ed|ing)|enabl(?:es|ed)|gave rise|thereby|therefore|so that|thanks to|owing to|increas(?:es|ed)|reduc(?:es|ed)|fell|rose|chang(?:es|ed)|grew|dropped|doubled|halved|consequences?|effects?|impact)\b"),
}  # fmt: skip
_NAME = re.compile(r"\b(?:[A-ZА-ЯЁ][a-zA-Zа-яё’'-]+|[A-ZА-ЯЁ]{2,}s?)\b")


def holds_type(text: str, expected: str, language: str = "en") -> bool:
    """Whether ``text``, in ``language``, holds something of the expected type of answer (a date, a number, a named body ...).

    A year, or the number of an article, paragraph or comment, is no answer to "how many".
    """
    if expected == "number":
        for wording in (_ARTICLE, _PARAGRAPH, _COMMENT):
            text = wording.compiled.sub(" ", text)
        text = _SIGN.sub(" ", text)
    if expected == "term":
        return any(_held(text, kind, language) for kind in ("duration", "date", "day"))
    if expected in _HAS:
        return _held(text, expected, language)
    if expected in ("actor", "place"):
        return bool(_NAME.search(text[1:]) or re.match(r"[A-Z]{2,}", text))
    return True


def _held(text: str, kind: str, language: str) -> bool:
    if _HAS[kind].search(text):
        return True
    return language != "en" and kind in HELD_ABROAD and bool(HELD_ABROAD[kind].search(text))


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


_PERSON = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Prof|Judge|Justice|President|Minister|Senator)\.? [A-Z]\w+|"
    r"\b([A-ZÀ-ÞА-ЯЁ][\w’'-]*[a-zß-ÿа-яё])(?: [A-ZА-ЯЁ]\.)?(?: (?:de|da|del|la|van|von|der|al|bin))* ([A-ZÀ-ÞА-ЯЁ][\w’'-]*[a-zß-ÿа-яё])\b"
)


def names_person(text: str, is_word: Callable[[str], bool]) -> bool:
    """Whether ``text`` names a person: by a title, or by two names of which one is no word and neither a country.

    ``is_word`` tells whether a case-folded word is one of the language or of the sources' subject. A text in a script without
    capitals is taken to.
    """
    return not has_capitals(text) or any(
        match.group(1) is None
        or (
            not all(is_word(word.casefold()) for word in match.groups()) and not countries.find_countries(match.group())
        )
        for match in _PERSON.finditer(text)
    )


_AGENT = re.compile(r"\bby (?:the |a |an )?(?:[\w-]+ )?[A-Z]")


def names_agent(text: str) -> bool:
    """Whether ``text`` says by whom: "mandated by the UN General Assembly"."""
    return bool(_AGENT.search(text))


def defines(word: str, text: str) -> bool:
    """Whether a sentence says what ``word`` is or means: "X is ...", "X means ...", "Long Name (X)", "X (long name)"."""
    # Each pattern below has at least this of the word in it; most sentences do not, and compiling costs more than all else here.
    if folded_letters(word[:-2]) not in folded_letters(text):
        return False
    escaped = re.escape(word)
    if re.search(
        rf"^\W*(?:(?:the|an?)\s+)?(?:\w+\s+){{0,2}}{escaped}\w*\s+"
        r"(?:is|are|was|were|means?|refers?|stands? for|comprises?|consists?)\b",
        text,
        re.IGNORECASE,
    ):
        return True
    # "Evaluation measures what laws do" says what it is: the word is what the sentence is about.
    # What an organisation does ("UNICEF supports ...") does not say what it is.
    about = rf"\W*(?:the |an? )?({re.escape(word[:-2])}\w*)\s+(?:\w+\s+)?[a-z]+s?\b"
    if len(word) > 5 and (found := re.match(about, text, re.IGNORECASE)) and not found.group(1).isupper():
        return True
    root = rf"{re.escape(word.removesuffix('s')) if len(word) > 3 else escaped}(?:s|es)?"
    if re.search(
        rf"\b(?:called|termed|known as|named|referred to as|meaning|i\.e\.|that is)\s+(?:the |an? )?[“‘\"']?{root}\b"
        rf"|\b{root}[”’\"']?(?:\s+\([^)]{{3,60}}\))?(?:,| [—–-])\s+(?:which|who|an?|the|or|i\.e\.|that is|also|one of)\b"
        rf"|\b{root}\s+(?:\w+\s+){{0,2}}(?:is|are|was|were)\s+(?:an?|the|any|those|all|when|one)\b",
        text,
        re.IGNORECASE,
    ):
        return True
    if re.search(rf"\({escaped}\)|[“‘\"]{escaped}[”’\"]\s+(?:means?|is|refers)", text, re.IGNORECASE):
        return True
    # "CRC (article 45)" is a reference; "CRC (Convention on the Rights of the Child)" says what it stands for.
    for bracket in re.findall(rf"\b{escaped}\s+\(([^)]+)\)", text, re.IGNORECASE):
        capitals = "".join(part[0] for part in re.findall(r"\w+", bracket) if part[0].isupper())
        if capitals.casefold() == word.casefold():
            return True
    return False
