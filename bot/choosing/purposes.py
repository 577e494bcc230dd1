"""What something is for: "What is the purpose of evaluation?" is answered by what evaluation does, or is meant to do. English.

A sentence that has the word "goals" and speaks of evaluation beside it says nothing of that.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.analysis import analyse
from bot.choosing.choosing_sentences import fact
from bot.evidence import HELD, match
from bot.indexing.units import words_of
from bot.question.wordings import Wording
from bot.statements.said_otherwise import MEANT
from knowledge.lead_ins import ends_as_lead_in

if TYPE_CHECKING:
    from bot.analysis import Token
    from bot.indexing.index import Index
    from bot.question.reading import Question
    from bot.weighing.choice import Choice
    from bot.weighing.pool import Pool

_THING = r"(?P<{}>(?:the |an? |our |this |that )?(?!(?:it|they|that|this|these|those)\b)[\w’'-]+(?: [\w’'-]+){{0,5}}?)"
_STANDS_WITH = (
    r"(?:used|known|famous|responsible|named|noted|called|remembered|looking|asking|waiting|eligible|entitled|paid|charged|made|fined"
    r"|punished|convicted|praised|blamed|criticised|accountable)"
)
"""What has "for" with it and asks for no purpose: "known for"."""
_ASKED = Wording(
    "purpose|aim|goal|objective| point | use | function| for",
    r"\A\W*(?:(?:and|so|but|ok(?:ay)?)\W+)*"
    r"(?:(?:what(?:['’]?s| is| are| was| were) (?:the )?)?(?:main |real |whole |overall |actual )?"
    rf"(?:aims?|goals?|purposes?|objectives?|point|use|function) (?:of|behind) {_THING.format('of')}"
    rf"|what(?:['’]?s| is| are| was| were) (?![^?]*\b{_STANDS_WITH} for\b){_THING.format('for')} "
    r"(?:good |meant |there |useful )?for)\W*\Z",
)
_MEANT_TO = Wording(
    "",
    r"\b(?:aim(?:s|ed)?|seeks?|sought|intended|meant|designed|serves?|helps?|in order to|so that|purpose|goal|objective"
    r"|wants? to)\b"
    r"|\b(?:is|are|was|were) to [a-z]"
    r"|\b(?:mandated|set up|established|created|formed|founded|tasked|charged|supposed|there|needed|required)\b"
    r"[^.;]{0,60}? to [a-z]",
)
"""What says what something is meant for, behind the word for that thing."""
_IN_ORDER_TO = Wording(
    "", r"\A\W*(?:In order )?To (?!this\b|that\b|date\b|the\b|be\b)[a-z]+ [^.;]{3,200}?, ", re.NOFLAG
)
"""A sentence that begins with what is done for: "To learn what the law does, ..."."""
_WHICH_DOES = Wording("", r"[\w’'-]*,? (?:that|which|who) (?!is\b|are\b|was\b|were\b|has\b|have\b)[a-z]+")
"""Behind the word: "a code that gathers all provisions"."""
DOES, AIM, AS_WELL = 1, 2, 0.5
"""How a sentence tells it, and the share of the best one's score from which one that says what it is meant for goes first."""
SUBJECT = 2
"""Content words at the head of a sentence among which stands what it is about."""


def purpose_told(question: Question, pool: Pool, index: Index) -> Choice | None:
    """The sentences that say what the thing asked about does or is for, the best first; None where no purpose is asked for."""
    found = _ASKED.search(question.text) if question.language == "en" else None
    if found is None:
        return None
    start, end = found.span("of" if found["of"] is not None else "for")
    things = [i for i, idea in enumerate(pool.ideas) if start <= idea.span[0] < end and not idea.name]
    if not things:
        return None
    thing = max(things, key=lambda i: pool.weights[i])
    told = {row: how for row in pool.ranked if row.own[thing] >= HELD and (how := _told(thing, row.unit, pool, index))}
    if not told:
        return None
    best = next(iter(told)).score
    # What it is meant for goes before what it does, where it fits about as well.
    telling = sorted(told, key=lambda row: told[row] < AIM or row.score < AS_WELL * best)
    return fact(question, replace(pool, ranked=tuple(telling)), index)


def _told(thing: int, unit: int, pool: Pool, index: Index) -> int:
    """:data:`AIM` where a sentence says what the ``thing`` is meant for, :data:`DOES` where it says what it does, else 0."""
    text = index.text(unit)
    if index.language_of(unit) != "en" or ends_as_lead_in(text):
        return 0
    if _IN_ORDER_TO.found_in(text):
        return AIM
    tokens = [token for token in analyse(text) if not token.stop]
    at = next((n for n, token in enumerate(tokens) if _means(token, thing, pool, index)), None)
    if at is None:
        return 0
    behind = text[tokens[at].end :]
    if _MEANT_TO.found_in(behind):
        return AIM
    does = _WHICH_DOES.compiled.match(behind) or (at < SUBJECT and _DOES.compiled.match(behind))
    return DOES if does else 0


_DOES = Wording("", r" (?:[a-z]+ly |also |mainly )?(?:[a-z]{3,}s|can|may|must|should|will) [a-z]")
"""A verb right behind the word that a sentence begins with: "Evaluation measures what laws do"."""


def _means(token: Token, thing: int, pool: Pool, index: Index) -> bool:
    return match(pool.ideas[thing], words_of([token], index.lexicon, "en")) >= MEANT
