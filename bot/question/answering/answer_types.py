"""Types of answers (a date, an amount, a reason): whether a text holds what a question of that type asks for.

What English writes stands here, what the other languages write in :mod:`bot.question.answering.types_abroad`.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from bot.analysis import content_stems
from bot.question.answering.proper_names import names_any
from bot.question.answering.quantities import NUMBER_WORDS, SUM_OF_MONEY, YEAR_ALONE
from bot.question.answering.types_abroad import HELD_ABROAD
from bot.question.references import without_references
from bot.question.wordings import Wording

if TYPE_CHECKING:
    from collections.abc import Collection

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
MONTHS = "january|february|(?-i:March|May)|april|june|july|august|september|october|november|december"
"""The months in English, as alternatives of a pattern of texts: without a capital "may" and "march" are verbs."""
_MONTHS_FR = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
_FROM_FIVE = r"five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:-\w+)?"
_YOUNG = rf"(?:[1-9]|1\d|2[0-5]|two|three|four|{_FROM_FIVE})"
_PERSONS = r"\b(?:child(?:ren)?|persons?|people|minors?|girls?|boys?|pupils?|adolescents?|babies|those|anyone|everyone) (?:aged )?"
_AGE = (
    r"\b\d{1,3}[ -]years?[ -](?:olds?|of age)\b|\bage[ds]? (?:of )?\d{1,3}\b|\bmillion years\b"
    rf"|\bage[ds]? (?:of |from |between |at |was |is |limit |under |over )*{_YOUNG}\b"
    rf"|\b{_YOUNG}[ -]years?(?:[ -]olds?| of age| (?:or|and) (?:over|older|above|under|younger|more))\b"
    rf"|\b(?:under|over|below|above|before|until|to|at|of|from|by|than|turn(?:s|ed)?|reach(?:es|ed)?|and|is|was|said|proposed|on|least) (?:the age of |their |the )?"
    rf"(?:[5-9]|1\d|2[0-5]|{_FROM_FIVE}|eighteenth|sixteenth)"
    r"(?=\W*$|[,.;:)]| (?:without|with|and|or|but|for|in|when|if|to|instead|who|may|must|shall|should|are|is|were|was)\b)"
    rf"|{_PERSONS}(?:under|over|below|above|of|from|younger than|older than) {_YOUNG} years?\b"
    rf"|{_PERSONS}(?:under|over|below|above) {_YOUNG}\b(?! (?!is\b|was\b|has\b)\w+s\b)"
    rf"|\b(?:children|people|persons|girls|boys|pupils|students|adolescents|teenagers|minors|youths?|members) (?:who are |aged |all )?(?:between|from) {_YOUNG} (?:and|to) {_YOUNG}\b"
    rf"|\b(?:until|till|when|before|after|once|if) (?:they|she|he|you|the child|a child|one) (?:are|is|turns?|reach(?:es)?) {_YOUNG}\b"
    rf"|\bas (?:young|old) as {_YOUNG}\b"
    r"|\b\d{1,2}(?:[–-]| to )\d{1,2} years\b|\bage of\b|\bany age\b|\ball ages\b|\b(?:\w+teenth|\w+th|first|second|third|[1-9]\d?(?:st|nd|rd|th)) birthday\b"
)
"""How a text gives an age."""
# Where a number must be followed by something, its length has a limit or its head is told: else a long row of digits and
# points would be tried from each of them on.
_HAS = {
    "date": Wording("", rf"\byears ago\b|(?<![\d.,/-])(?:1\d|20)\d\d(?![\d,]\d|\d)|\b\d+(?:st|nd|rd|th)[- ]century\b|\b(?:BCE?|BP|AD)\b|\b(?:{MONTHS})\b"),
    "age": Wording("", _AGE),
    "day": Wording("", rf"\b(?:\d{{1,2}}(?:st|nd|rd|th)|first|last|end) (?:(?:working )?day )?of (?:(?:the|each|every|that) )?(?:(?:following|next|same|previous|coming|current) )?(?:month|week|quarter|year|term)\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b|\b(?:{MONTHS})\b \d{{1,2}}(?!\d)|\d(?:st|nd|rd|th)? (?:of )?(?:{MONTHS})\b|\b\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{2,4}}\b|(?<!\d)\d+ (?:de \w+ de \d{{4}}|(?:{_MONTHS_FR}|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)\b)|月\s*\d"),
    "month": Wording("", rf"\b(?:{MONTHS}|{_MONTHS_FR}|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b|\d[./-]\d{{1,2}}[./-]\d{{2,4}}\b|月"),
    "number": Wording("", r"(?<![\w/.-])(?!" + YEAR_ALONE + r"(?!\d|%|[,.]\d))\d[\d.,]*|[一二三四五六七八九十百千万亿两]+|[٠-٩]+|\b(?:" + "|".join(_NUMBER_WORDS) + r"|per cent)\b"),
    "frequency": Wording("", r"\b(?:an?|one|two|three|four|six|\d{1,2}) (?:\w+ )?(?:a|per) (?:day|week|month|quarter|term|year)\b|\b(?:daily|weekly|monthly|yearly|annual(?:ly)?|quarterly|every|each|once|twice|times?|regular(?:ly)?|occasions?|occasionally|often|rarely|seldom|frequently|always|never|periodic(?:ally)?)\b"),
    "money": Wording("", SUM_OF_MONEY),
    "duration": Wording("", rf"\b(?:\d+|\d[\d.,]{{0,20}}(?: to | ?[–-] ?)?\d*|{NUMBER_WORDS}|few|many|some|half an?|an?)(?: \w+)? (?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)|generations?)\b|\b(?:days?|weeks?|months?|years?|decades?) (?:long|later|after)\b|\b(?:until|since|throughout)\b|\bcentur(?:y|ies)\b|\bfrom \d{{4}}\b|\b(?:between|from) (?:{MONTHS})\b|\bfor the rest of\b|\b(?:well|far|deep) into the\b|\bfor (?:life|good)\b|\bpermanent(?:ly)?\b|\bindefinite(?:ly)?\b"),
    "reference": Wording("", r"\b(?:articles?|art\.|paras?\.|paragraph|sections?|clauses?|CRC GC|General Comment|chapter|(?:rule|regulation|schedule|part) (?:\d+|[IVX]+))\b|\([^\d(]*\d"),
    "title": Wording("", r"[‘“\"][A-Z][^’”\"]{8,}|(?:[A-Z][\w’-]+ (?:(?:of|on|for|the|and|to|in) )*){2,}[A-Z][\w’-]+|\b[A-Z]\w+(?:[’']s)? (?:Act|Law|Code|Bill|Framework|Plan|Strategy|Policy|Report|Charter)\b", re.NOFLAG),
    "link": Wording("", r"https?://|www\.|@\w"),
    "reason": Wording("", r"\b(?:to|because|since|so that|in order|due to|as (?:it|they|this)|for the purpose|aims?|aimed|therefore|thus|reason)\b"),
    "effect": Wording("", r"\b(?:le(?:a)?d(?:s|ing)? to|result(?:s|ed|ing)? in|(?:as a|the) results?|contribut\w+ to|inform(?:s|ed)|rais(?:es|ed)|br(?:ings?|ought)(?: \w+){0,3} about|prompt(?:s|ed)|trigger\w*|caus(?:es|ed|ing)|enabl(?:es|ed)|used (?:[\w’'-]+ ){1,5}to|gave rise|thereby|therefore|so that|thanks to|owing to|increas(?:es|ed)|reduc(?:es|ed)|fell|rose|chang(?:es|ed)|grew|dropped|doubled|halved|consequences?|effects?|impact)\b"),
}  # fmt: skip


_LEADS = Wording(
    "",
    r"\b(?:le(?:a)?d(?:s|ing)? to|result(?:s|ed|ing)? in|contribut(?:es?|ed|ing) to|br(?:ings?|ought) about|gives? rise to|gave rise to)\b",
)


def leads_to(text: str, asked: Collection[str]) -> bool:
    """Whether a sentence tells what led to the things whose stems are ``asked``, and not what those led to."""
    found = _LEADS.search(text)
    if not found:
        return False
    before, behind = content_stems(text[: found.start()]), content_stems(text[found.end() :])
    return len(set(asked) & set(behind)) > len(set(asked) & set(before))


EARLY = (
    r"as (?:early|soon) as possible|early on|in good time|without (?:undue |any )?delay"
    r"|(?:from|at) the (?:very )?(?:start|beginning|outset)"
)
"""What tells when and how soon alike: a pattern, for text in any case."""
_AT_ONCE = Wording(
    "",
    r"\b(?:"
    + EARLY
    + r"|immediately|at once|promptly|forthwith|straight ?away|as (?:early|soon) as|at an early (?:stage|point)"
    r"|well (?:in advance|before|ahead)|(?:the )?same day)\b",
)
"""How soon, without a number."""
_OFFICE_NAME = Wording(
    "",
    r"\b(?:Ministr(?:y|ies)|Minister|Committee|Commission|Council|Department|Office|Institute|Secretariat) (?:(?:of|for|on) (?:the )?)"
    r"[A-Z][\w’-]+(?:,? (?:(?:and|of|the) ){0,2}[A-Z][\w’-]+){0,6}|\bGeneral Assembly\b|\b[A-Z][a-z]+ Nations\b",
    re.NOFLAG,
)
"""The name of an office, which is as long as a title and is none."""


@lru_cache(maxsize=8192)  # what a sentence holds does not change from question to question
def holds_type(text: str, expected: str, language: str = "en") -> bool:
    """Whether ``text``, in ``language``, holds something of the expected type of answer (a date, a number, a named body ...).

    A year, or the number of an article, paragraph or comment, is no answer to "how many".
    """
    if expected == "number":
        # Most sentences have none; only of the others need the references be blanked out, which takes far longer.
        return _held(text, expected, language) and _held(without_references(text), expected, language)
    if expected == "term":
        return bool(_AT_ONCE.compiled.search(text)) or any(
            _held(text, kind, language) for kind in ("duration", "date", "day")
        )
    if expected == "title":
        text = _OFFICE_NAME.compiled.sub(" ", text)
    if expected in _HAS:
        return _held(text, expected, language)
    if expected in ("actor", "place"):
        return names_any(text)
    return True


def _held(text: str, kind: str, language: str) -> bool:
    if _HAS[kind].search(text):
        return True
    return language != "en" and kind in HELD_ABROAD and bool(HELD_ABROAD[kind].search(text))
