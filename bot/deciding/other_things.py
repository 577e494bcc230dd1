"""Told of something else: another law was passed, another offence is fined. English.

"Did parliament pass the media act?" is not answered by "Parliament passed the health code", nor the fine for one thing by that for
another: the sentence that tells it, with what stands around it, must speak of the thing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.deciding.topic import chosen_rows
from bot.question.answering.amounts import gives_amount
from bot.question.asked.amounts_asked import amount_asked, counted_ideas
from bot.question.asked.asked_outcomes import TELLS_PENALTY, WHETHER_PASSED
from bot.question.labels import nth_of, speaks_of_nth
from bot.question.wordings import Wording
from bot.statements.kinds_of_statement import PASSED
from bot.weighing.choice import UNCOVERED

if TYPE_CHECKING:
    from bot.deciding.topic import Topic

SPOKEN = 0.4
"""A sentence speaks of a thing from this share of the words for it."""
_LAW = r"(?:laws?|acts?|bills?|legislation|statutes?|codes?|reforms?)"
_WHICH_LAW = Wording(
    "law|act|bill|legislation|statute|code|reform",
    rf"\b(?:the|an?|that|its|their|new|draft)(?P<what>(?: (?!(?:new|draft|first|final|whole)\b)[\w’'-]+){{1,4}}?) {_LAW}\b",
)
_PENALTY_FOR = Wording(
    "penalt|punishment|fine|sanction",
    r"(?:\bwhat(?:['’]?s| is| are| was| were| would be) the (?:\w+ ){0,2}?|\A\W*(?:the )?)"
    r"(?:penalt(?:y|ies)|punishments?|fines?|sanctions?) (?:for|on)"
    r"(?P<what> [^?]{3,80})",
)
_WHO_DOES = Wording(
    " who | that | which ",
    r"\b(?:who|that|which) (?:(?:does|do|did|will|would|has|have|is|are)(?:n['’]?t| not)? )?(?P<verb>[\w’'-]+)",
)
"""What one does who is to be fined: a fine for something else that the same people do is none for that."""
_ASKED = (
    (WHETHER_PASSED, _WHICH_LAW, PASSED, "no sentence found tells that of the law that is asked about"),
    (_PENALTY_FOR, _PENALTY_FOR, TELLS_PENALTY, "no sentence found sets a penalty for that"),
)
"""What is asked, where in the question the thing stands, what tells it, and the reason where that is told of other things alone."""


_WHO_ARE = Wording(
    "how many",
    r"\bhow many [^?]{2,60}? (?:are|were|is|was) (?:(?:actually|really|also|still) )?(?P<what>(?!there\b|in\b|on\b|at\b)"
    r"(?:[\w’'-]+(?<!ed)(?<![a-ln-qs-z]en)(?<!ing)(?<!left)(?<!held)(?<!set)(?<!found)(?<!kept) ?){1,3})\W*\Z",
)
"""Asks how many of some are such: women, lawyers, under twelve; what was done with them is said in too many words."""


_COUNTS = frozenset({"count", "change"})
"""Amounts that are counted: "how many votes", "by how many votes"."""


def counted_others(topic: Topic) -> list[str]:
    """Whether all that gives the number counts others: how many helpers came does not tell how many of them are men.

    Nor do the votes on the second bill tell those on the third.
    """
    question, pool, index = topic.question, topic.pool, topic.index
    if question.language == "en" and (places := nth_of(question.text)) and amount_asked(question.text) in _COUNTS:
        counted = counted_ideas(question.text, pool.ideas)
        texts = [index.text(row.unit) for row in chosen_rows(topic)]
        giving = [text for text in texts if gives_amount(text, "count", counted, index.lexicon)]
        if giving and all(speaks_of_nth(places, text) < 0 for text in giving):
            return ["the numbers found are those of another in the row"]
    found = _WHO_ARE.search(question.text) if question.language == "en" else None
    if found is None:
        return _shares_of_others(topic) if question.language == "en" else []
    counted = counted_ideas(question.text, pool.ideas)
    said = [i for i, idea in enumerate(pool.ideas) if idea.span[0] in range(*found.span("what"))]
    rows = [row for row in chosen_rows(topic) if gives_amount(index.text(row.unit), "count", counted, index.lexicon)]
    if not said or not rows or any(max(row.full[i] for i in said) >= UNCOVERED for row in rows):
        return []
    return ["the numbers found count others"]


PEOPLE = (
    r"(?:children|kids|people|persons|pupils|students|adolescents|teenagers|young people|youths?|adults|minors|families"
    r"|households)"
)
_SHARE_OF = Wording(
    "percentage|per cent|percent|share|proportion|fraction",
    rf"\b(?:percentage|per ?cent|share|proportion|fraction) of (?:the |all |all the )?(?P<what>(?:(?!(?:that|who|which|in"
    rf"|at|on|of)\b)[\w’'-]+ ){{1,4}}?){PEOPLE}\b"
    r"|\b(?:percentage|per ?cent|share|proportion|fraction) of (?:the |all |all the )?(?P<who>boys|girls|women|men"
    r"|mothers|fathers|teachers|judges|officers)\b",
)
"""Of which people the share is asked for."""
_ABSOLUTE = Wording(
    "total number|absolute|percent|per cent",
    r"\btotal number of\b|\babsolute (?:numbers?|figures?|terms)\b|\bnot (?:the |a |as a |in )?per ?cent(?:age)?\b",
)
_PER_CENT = Wording("", r"\b[\d.,]+ ?(?:%|per ?cent\b)")


def _shares_of_others(topic: Topic) -> list[str]:
    """Whether all shares found are those of others than asked, or shares where numbers are asked for."""
    question, pool, index = topic.question, topic.pool, topic.index
    rows = chosen_rows(topic)
    if _ABSOLUTE.found_in(question.text):
        counted = counted_ideas(question.text, pool.ideas)
        giving = [
            t for t in map(index.text, (row.unit for row in rows)) if gives_amount(t, "count", counted, index.lexicon)
        ]
        plain = (_PER_CENT.sub(" ", text) for text in giving)
        shares_alone = giving and not any(gives_amount(text, "count", counted, index.lexicon) for text in plain)
        return ["the numbers found are shares"] if shares_alone else []
    found = _SHARE_OF.search(question.text)
    if found is None:
        return []
    whose = [
        i for i, idea in enumerate(pool.ideas) if idea.span[0] in range(*found.span("what" if found["what"] else "who"))
    ]
    rows = [row for row in rows if gives_amount(index.text(row.unit), "share", (), index.lexicon)]
    if not whose or not rows or any(max(row.full[i] for i in whose) >= UNCOVERED for row in rows):
        return []
    return ["the shares found are those of others"]


def told_of_others(topic: Topic) -> list[str]:
    """Reasons why the sentences cannot answer: what they tell is told of another law, or another offence."""
    question = topic.question
    text = question.text
    if question.language != "en":
        return []
    reasons = []
    for asked, thing, tells, reason in _ASKED:
        found = thing.search(text) if asked.found_in(text) else None
        if found is None:
            continue
        start, end = found.span("what")
        about = [i for i in topic.topical if start <= topic.pool.ideas[i].span[0] < end]
        telling = [row for row in chosen_rows(topic) if tells.found_in(topic.index.text(row.unit))]
        if not (about and telling):
            continue
        weights = topic.pool.weights
        least = SPOKEN * sum(weights[i] for i in about)
        done = _WHO_DOES.compiled.search(text, start, end) if asked is _PENALTY_FOR else None
        verb = [i for i in about if done and topic.pool.ideas[i].span[0] == done.start("verb")]
        if all(
            sum(weights[i] * row.full[i] for i in about) < least or any(row.full[i] < UNCOVERED for i in verb)
            for row in telling
        ):
            reasons.append(reason)
    return reasons
