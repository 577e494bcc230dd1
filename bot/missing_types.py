"""Types of answer that a question asks for and no sentence gives: an amount, a date, a list behind its introduction, a meaning."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.analysis import analyse, content_stems, fold
from bot.evidence import match
from bot.question.amounts import amount_asked
from bot.question.answer_types import holds_type
from bot.question.asked_statements import asks_for_date
from bot.question.defining import defines, words_for
from bot.question.types_abroad import HELD_ABROAD, PHONE_ASKED, without_what_counts_nothing
from bot.question.wordings import Wording
from bot.tables import is_row
from bot.units import words_of_text
from knowledge.lead_ins import ends_as_lead_in

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from bot.index import Index
    from bot.question.reading import Question

AMOUNTS = frozenset({"number", "money", "duration", "term", "link", "title", "day", "month", "age"})
"""Types without which there is no answer: a sentence without a number does not say how many."""
_SUM = Wording(
    "much|amount|sum|cost|price|fee|salar|allowance|fine",
    r"\bhow much\b|\b(?:amounts?|sums?|costs?|price|fees?|salar(?:y|ies)|allowances?|fines?)\b",
)
"""A sum is asked for by its name; "budget" is many other things as well."""
MEANS = 0.6
"""The match from which the subject of a sentence means what is asked about."""
_IN_CELLS = frozenset({"number", "money"})
"""Types that a figure in the row of a table gives: what it counts, and in which money, stands over the table."""
_TITLED = Wording(
    "", r"\b((?:Act|Law|Code|Bill|Decree|Statute|Ordinance|Regulations?)(?: of|,)? )\(?(?:1[89]|20)\d\d\)?", re.NOFLAG
)
"""A law's title with its year."""
_ASKED_LAW = Wording(
    "", r"\b(?:acts?|laws?|legislation|bills?|statutes?|codes?|decrees?|ordinances?|regulations?|reforms?)\b"
)
_ASKED_OTHER = Wording(
    "",
    r"\b(?:frameworks?|conventions?|treat(?:y|ies)|protocols?|polic(?:y|ies)|strateg(?:y|ies)|plans?|programmes?|programs?|guidelines?|"
    r"reports?|stud(?:y|ies)|papers?|constitutions?|charters?|resolutions?|consultations?|hearings?|elections?|committees?|commissions?)\b",
)
"""Things with a date of their own."""
_MADE = Wording(
    "",
    r"\b(?:pass(?:ed)?|adopt(?:ed)?|enact(?:ed)?|created?|made?|sign(?:ed)?|approved?|introduced?|agreed?|dated?|from)\b",
)
"""What is asked of a law that the year in its title answers."""
_BELONGING = Wording(
    "",
    r"\b(?:amend\w+|changes?|revis\w+|rules?|regulations?|orders?|protocols?|schedules?|annex\w*|guid\w+|reports?|reviews?|comments?"
    r"|commentary) (?:to|of|under|on|for)\b",
)
"""What belongs to a law has a year of its own."""
_DATED_TITLE = Wording(
    "",
    r"\b(?:((?:1[89]|20)\d\d) )?((?:[A-Z][\w’'-]+ (?:(?:of|the|and|on|for|to) ){0,2}){1,8}?"
    r"(?:Act|Law|Code|Directive|Convention|Protocol|Charter|Treaty|Declaration|Regulations?|Decree|Statute|Ordinance))\b"
    r"(?:,? (?:of )?\(?((?:1[89]|20)\d\d)\b)?",
    re.NOFLAG,
)
"""The title of a law, with its year before or behind it."""
SET_IN_TIME = Wording(
    "",
    r"\b(?:[Aa]t the (?:end|beginning|start|outbreak|height|close) of"
    r"|(?:[Bb]efore|[Aa]fter|[Dd]uring|[Uu]ntil|[Ff]ollowing|[Ss]ince) (?:the |his |her |its )?(?:[A-Za-z]+ )?"
    r"(?:[Ww]ar|[Rr]evolution|independence|coup|[Ee]lections?|census)\b"
    r"|(?:only|not|until) (?:[a-z]+ ){0,2}when [A-Z])",
    re.NOFLAG,
)
"""A time told by what happened then: "after the elections", "only when Norway had left"."""
_YEARS = Wording("", r"\b\d{1,2} years\b")


def _without_years_of_others(text: str, question: str) -> str:
    """``text`` without the years in titles of laws, where the ``question`` asks for the date of something else.

    "Cybersecurity Act 2020" dates no framework and no convention.
    """
    if not _ASKED_OTHER.search(question) or _ASKED_LAW.search(question):
        return text
    return _TITLED.compiled.sub(lambda found: found.group(1), text)


def _dated_by_title(text: str, question: str) -> bool:
    """Whether ``text`` has the title, with its year, of the very law that is asked after: "the Schools Act of 1996"."""
    if not _MADE.search(question) or _BELONGING.search(question):
        return False
    asked = {token.stem for token in analyse(question)}
    for before, title, behind in _DATED_TITLE.findall(text):
        stems = content_stems(title)
        if (before or behind) and len(stems) > 1 and asked.issuperset(stems):
            return True
    return False


def _gives(amount: str, unit: int, index: Index, *, counting: bool = False) -> bool:
    """Whether a sentence gives an amount; "Norway: 15 years" gives an age where what stands over it speaks of ages.

    Where things are counted (``counting``), a time or a share in a sentence of another language is no count. In English what is
    counted is told by :mod:`bot.question.amounts`.
    """
    text, language = index.text(unit), index.language_of(unit)
    if amount in _IN_CELLS and is_row(text) and any(sign.isdecimal() for sign in text):
        return True
    if counting and amount == "number" and language != "en":
        return holds_type(without_what_counts_nothing(text), amount, language)
    if holds_type(text, amount, language):
        return True
    around = index.contexts[unit].fields
    return amount == "age" and bool(_YEARS.search(text)) and any("age" in words.stems for _, words in around)


_SUBJECT_IS = Wording(
    "",
    r"\A\W*(?:the |an? |every |any )?(?P<subject>(?:[\w’'-]+ ){1,5}?)(?:is|are|means?|refers? to)"
    r" (?:an?|the|any|every|those|one)\b",
)
"""What a sentence that begins so says what it is: "A children's commissioner is an independent office ..."."""


def _says_what_is_meant(text: str, question: Question, index: Index) -> bool:
    """Whether a sentence says what something is that means the same as the word asked about."""
    found = _SUBJECT_IS.match(text)
    asked = [idea for idea in question.ideas if not idea.light]
    if not (found and asked):
        return False
    words = words_of_text(found["subject"], index.lexicon)
    return all(match(idea, words) >= MEANS for idea in asked)


def types_missing(
    question: Question, units: Sequence[int], near: Sequence[int], near_dates: Collection[int], index: Index
) -> list[str]:
    """Types of answer without which there is none, a list behind its introduction, a meaning."""
    texts = [index.text(unit) for unit in units]
    # "Is there a minimum age?" is answered by "without any age limit".
    wanted = question.intent.expects & AMOUNTS - ({"age"} if question.intent.yes_no else set())
    asked = amount_asked(question.text, question.language)
    if question.language == "en" and asked == "money" and _SUM.found_in(question.text):
        wanted |= {"money"}
    reasons = []
    dated = asks_for_date(question.text) and "day" not in wanted and "date" in question.intent.expects
    if (
        dated
        and not any(
            holds_type(_without_years_of_others(index.text(unit), question.text), "date", index.language_of(unit))
            for unit in near_dates
        )
        and not any(_dated_by_title(text, question.text) for text in texts)
        and not any(SET_IN_TIME.search(index.text(unit)) for unit in near_dates)
    ):
        reasons.append("no date stands in the sentences found")
    counting = asked == "count" and not (
        PHONE_ASKED.search(question.text) or HELD_ABROAD["money"].search(question.text)
    )
    reasons += [
        f"no {amount} stands in the sentences found"
        for amount in sorted(wanted)
        if not any(_gives(amount, unit, index) for unit in near)
        or not any(_gives(amount, unit, index, counting=counting) for unit in units)
    ]
    if question.intent.listing and len(texts) == 1 and ends_as_lead_in(texts[0]):
        reasons.append("the sentence found would introduce a list, but the source has none behind it")
    english = [text for unit, text in zip(units, texts, strict=True) if index.language_of(unit) == "en"]
    # How the other languages define is not known here: their sentences are taken to.
    if (
        question.intent.definition
        and len(english) == len(texts)
        and not any(defines(word, text) for text in english for idea in question.ideas for word in words_for(idea))
        and not any(fold(long) in fold(text) for text in english for _, long in question.expansions)
        and not any(_says_what_is_meant(text, question, index) for text in english)
    ):
        reasons.append("no sentence found says what it means")
    return reasons
