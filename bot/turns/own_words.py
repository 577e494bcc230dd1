"""What a follow-up of a few words names itself, and no sentence chosen speaks of: "pizza", "only in winter?".

Whatever the words of the question before find, it is no answer to that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.deciding.decision_features import TYPE_WORDS
from bot.question.leaning.bare_kinds import says_what
from bot.question.leaning.follow_up import ELLIPTIC, LEFT_OPEN, is_fragment
from bot.question.leaning.left_out import leaves_out
from bot.question.wordings import Wording
from bot.statements.said_otherwise import said_otherwise
from bot.weighing.choice import UNCOVERED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.indexing.index import Index
    from bot.question.reading import Question
    from bot.weighing.pool import Pool

_HEAD = Wording("", r"\A\W*(?:(?:and|but|so|ok(?:ay)?|then|also|what about|how about|same for|y|et|и|а|و)\b\W*)+")
"""How a follow-up begins that goes on with the question before."""


def own_unspoken(question: Question, pool: Pool, units: Sequence[int], index: Index) -> str:
    """The words of a follow-up that is no whole sentence, where no sentence of ``units`` speaks of any of them; else "".

    One that asks for a kind of statement ("since when?", "the reasons?") names nothing that must be said.
    """
    intent, text = question.intent, _HEAD.compiled.sub("", question.text)
    if intent.expects or intent.locating or intent.example or intent.listing or intent.definition or intent.all_cases:
        return ""
    if says_what(question.text) or LEFT_OPEN.found_in(question.text):
        return ""
    if len(text.split()) > ELLIPTIC and not (is_fragment(question.text) or leaves_out(question.text)):
        return ""
    own = [
        i
        for i, idea in enumerate(pool.ideas)
        if idea.origin != "earlier question" and not idea.light and idea.text not in TYPE_WORDS
    ]
    rows = [row for row in pool.ranked if row.unit in units]
    if not own or any(row.full[i] >= UNCOVERED for i in own for row in rows):
        return ""
    if any(said_otherwise(pool.ideas[i], units, index) for i in own):
        return ""
    return ", ".join(pool.ideas[i].text for i in own)
