"""What "one" and "it" stand for in a follow-up, where that is not spoken of: "did Chile make one too?", "when was it adopted?".

English.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.question.answering.answer_types import holds_type
from bot.question.asked.asked_statements import event_asked
from bot.question.wordings import Wording
from bot.statements.said_otherwise import MEANT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.indexing.index import Index
    from bot.question.reading import Question
    from bot.weighing.pool import Pool

_ONE = Wording(
    " one| ones",
    r"\A\W*(?:(?:and|but|so|ok)\W+)*(?:does|do|did|has|have|had|is there|are there|was there)\b[^?]{0,60}?"
    r"\bones?(?: (?:too|also|as well|there|like (?:it|that|this)|(?:in|for) (?:[\w’'-]+ ?){1,3}))?\W*\Z",
)
"""Whether there is another such thing, somewhere else: "did Chile make one too?"."""


def thing_unspoken(question: Question, pool: Pool, units: Sequence[int]) -> str:
    """The thing that "one" stands for in "does Chile have one?", where no sentence of ``units`` speaks of such; else ""."""
    if question.language != "en" or not _ONE.found_in(question.text):
        return ""
    things = [
        i
        for i, idea in enumerate(pool.ideas)
        if idea.origin == "earlier question" and not (idea.light or idea.name or idea.capital)
    ]
    thing = min(things, key=lambda i: pool.ideas[i].span[0], default=None)
    rows = [row for row in pool.ranked if row.unit in units]
    if thing is None or any(row.full[thing] >= MEANT for row in rows):
        return ""
    return pool.ideas[thing].text


_OTHER_TIME = Wording(
    " year| month| decade",
    r"\A\W*(?:(?:and|but|so|ok|then)\W+)*(?:(?:what|how) about |how many )?(?:in |for )?"
    r"(?:(?:(?:the|a|one|two|three|four|five|ten|twenty|\d+|a few|some) )?(?:years?|months?|decades?)"
    r" (?:before|after|earlier|later)(?: (?:that|then|it))?"
    r"|(?:the )?(?:previous|following|next|preceding) (?:year|month|decade))\W*\Z",
)
"""A follow-up that asks the same of another time: "and the year after?", "and ten years before that?"."""
_TELLS_OTHER_TIME = Wording(
    "",
    r"\b(?:previous|preceding|prior|last|next|following|same|each|every|per) (?:year|month|decade)\b"
    r"|\b(?:years?|months?|decades?) (?:earlier|later|before|after)\b"
    r"|\b(?:afterwards|thereafter|subsequently|since|annual(?:ly)?|yearly)\b"
    r"|\b(?:compared|up|down|rose|risen|fell|fallen|increased|decreased|doubled|halved|grew)\b|\bthan in\b"
    r"|\b(?:1[89]|20)\d\d\b[^.;]*\b(?:1[89]|20)\d\d\b",
)
"""What tells of more than one time."""


def other_time_untold(question: Question, units: Sequence[int], index: Index) -> bool:
    """Whether it is asked how it was at another time, and no sentence of ``units`` tells of more than one."""
    if question.language != "en" or not _OTHER_TIME.found_in(question.text):
        return False
    return not any(_TELLS_OTHER_TIME.search(index.text(unit)) for unit in units if index.language_of(unit) == "en")


_WHEN_WAS_IT = Wording(
    "when |year |date ",
    r"\A\W*(?:(?:and|but|so|ok)\W+)*(?:when|(?:in )?(?:which|what) year|on (?:which|what) date)"
    r" (?:was|were|did|is|will) (?:it|they|this|that)\b",
)
_TAKEN_UP = Wording("", r"\A\W*(?:it|they|this|these|that|those|he|she|its|their)\b")
"""How a sentence begins that goes on with what was spoken of."""
_GOES_ON = Wording("it|they|them", r"\b(?:it|they|them)\b")
_DETERMINED = Wording("", r"\b(?:the|an?|this|that|these|its|their|our|which|what) \Z")
_NAMED = Wording("", r"(?<![.!?] )(?<!\A)\b[A-Z][\w’'-]+ (?:(?:of|and|on|the|for) ){0,2}[A-Z][\w’'-]+", re.NOFLAG)


def dated_otherwise(question: Question, earlier: str, pool: Pool, units: Sequence[int], index: Index) -> str:
    """What "When was it adopted?" asks about, where the first date in ``units`` is that of something else; else "".

    ``earlier`` is the question that names it. Of a framework says nothing when an act was adopted. What goes on with "it", or names
    nothing else, may well be about it.
    """
    if question.language != "en" or not _WHEN_WAS_IT.found_in(question.text) or event_asked(question.text) == (0, 0):
        return ""
    if _GOES_ON.found_in(earlier):
        return ""  # "Which offices were on it?" has not named what it is
    ideas = pool.ideas
    theirs = [i for i, idea in enumerate(ideas) if idea.origin == "earlier question" and not idea.name]
    thing = -1
    for i in sorted(theirs, key=lambda i: ideas[i].span):
        if thing >= 0 and ideas[i].span[0] > ideas[thing].span[1] + 1:
            break
        if thing >= 0 or _DETERMINED.search(earlier[: ideas[i].span[0]]):
            thing = i
    rows = {row.unit: row for row in pool.ranked}
    first = next((unit for unit in units if unit in rows and holds_type(index.text(unit), "date", "en")), None)
    if thing < 0 or first is None or rows[first].own[thing] >= MEANT:
        return ""
    text = index.text(first)
    return "" if _TAKEN_UP.found_in(text) or not _NAMED.search(text) else ideas[thing].text
