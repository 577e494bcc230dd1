"""Types of answer that a question asks for and no sentence gives: an amount, a date, a list behind its introduction, a meaning."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.analysis import fold
from bot.evidence import match
from bot.indexing.tables import is_row
from bot.indexing.units import words_of_text
from bot.question.answering.amounts import gives_amount
from bot.question.answering.answer_types import holds_type
from bot.question.answering.defining import defines, words_for
from bot.question.answering.types_abroad import HELD_ABROAD, PHONE_ASKED, without_what_counts_nothing
from bot.question.asked.amounts_asked import amount_asked
from bot.question.asked.asked_statements import asks_for_date
from bot.question.wordings import Wording
from bot.statements.dates_told import SET_IN_TIME, dated_by_title, dating, sets_no_limit
from knowledge.lead_ins import ends_as_lead_in

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from bot.indexing.index import Index
    from bot.question.reading import Question

AMOUNTS = frozenset({"number", "money", "duration", "term", "link", "title", "day", "month", "age"})
"""Types without which there is no answer: a sentence without a number does not say how many."""
_SUM = Wording(
    "much|amount|sum|cost|price|fee|salar|allowance|fine|charge|spen|in money|month|week|year| day| hour",
    r"\bhow much\b|\bspen[dt]\b|\bin money\b|\b(?:per|an?|each|every) (?:month|week|day|year|hour)\b|\bcharges?\W*(?:\Z"
    r"| for\b| us\b| our\b)"
    r"|\b(?:amounts?|sums?|costs?|price|fees?|salar(?:y|ies)|allowances?|fines?)\b",
)
"""A sum is asked for by its name; "budget" is many other things as well."""
MEANS = 0.6
"""The match from which the subject of a sentence means what is asked about."""
_IN_CELLS = frozenset({"number", "money"})
"""Types that a figure in the row of a table gives: what it counts, and in which money, stands over the table."""
_YEARS = Wording("", r"\b\d{1,2} years\b")


def _gives(amount: str, unit: int, index: Index, *, counting: bool = False) -> bool:
    """Whether a sentence gives an amount; "Norway: 15 years" gives an age where what stands over it speaks of ages.

    Where things are counted (``counting``), a time or a share in a sentence of another language is no count. In English what is
    counted is told by :mod:`bot.question.answering.amounts`.
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
    if asked == "times" and any(gives_amount(text, asked, (), index.lexicon) for text in texts):
        wanted -= {"number"}  # "weekly" tells how many times a month
    reasons = []
    dated = asks_for_date(question.text) and "day" not in wanted and "date" in question.intent.expects
    if (
        dated
        and not any(
            holds_type(dating(index.text(unit), question), "date", index.language_of(unit)) for unit in near_dates
        )
        and not any(dated_by_title(text, question.text) for text in texts)
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
        or (amount == "term" and all(sets_no_limit(text, question) for text in texts))
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
