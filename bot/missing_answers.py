"""Kinds of answer that a question asks for and no sentence has: an amount, a name, a date, a meaning, an opinion."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.question.asked_kinds import (
    article_in_full,
    asks_advice,
    asks_for_date,
    asks_for_first,
    asks_opinion,
    asks_who_somebody_is,
    named_kind,
)
from bot.question.references import defines, holds_type, names_one, names_person

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.index import Index
    from bot.question.reading import Question

AMOUNTS = frozenset({"number", "money", "duration", "term", "link", "title", "day", "month", "age"})
"""Types without which there is no answer: a sentence without a number does not say how many."""


def missing_answers(question: Question, units: Sequence[int], near: Sequence[int], index: Index) -> list[str]:
    """What is missing, each as a reason; ``near`` are those of the chosen ``units`` that hold most of the topic."""
    texts = [index.text(unit) for unit in units]
    reasons = []
    if asks_opinion(question.asking or question.text):
        reasons.append("an opinion is asked for; the sources are quoted, not judged")
    if asks_advice(question.asking or question.text):
        reasons.append("advice on an affair of one's own is asked for; the sources hold none")
    if asks_for_first(question.text) and not any("first" in text.casefold().split() for text in texts):
        reasons.append("no sentence found says who was first")
    if (number := article_in_full(question.text)) and not any(
        re.match(rf"\W*(?:article|art\.?) {number}\b", text, re.IGNORECASE) for text in texts
    ):
        reasons.append(f"the wording of article {number} does not stand in the sources")
    if (kind := named_kind(question.text)) and not any(names_one(text, question.text) for text in texts):
        reasons.append(f"no sentence found names any {kind}")
    if asks_who_somebody_is(question.text) and not any(
        names_person(text, index.spelling.real.__contains__) for text in texts
    ):
        reasons.append("no sentence found names the person")
    wanted = question.intent.expects & AMOUNTS
    dated = asks_for_date(question.text) and "day" not in wanted and "date" in question.intent.expects
    if dated and not any(holds_type(index.text(unit), "date") for unit in {*near, *units[:1]}):
        reasons.append("no date stands in the sentences found")
    reasons += [
        f"no {amount} stands in the sentences found"
        for amount in sorted(wanted)
        if not any(holds_type(index.text(unit), amount) for unit in near)
    ]
    if question.intent.listing and len(texts) == 1 and texts[0].rstrip().endswith(":"):
        reasons.append("the sentence found would introduce a list, but the source has none behind it")
    if question.intent.definition and not any(defines(idea.text, text) for text in texts for idea in question.ideas):
        reasons.append("no sentence found says what it means")
    return reasons
