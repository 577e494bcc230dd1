"""To whom something was done: "Were children consulted?" is not decided by a sentence on the consulting of others. English."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.analysis import analyse
from bot.deciding.presupposed import TOLD
from bot.deciding.topic import chosen_rows
from bot.evidence import match
from bot.indexing.units import words_of
from bot.question.wordings import Wording
from bot.statements.said_otherwise import MEANT

if TYPE_CHECKING:
    from bot.deciding.topic import Topic
    from bot.question.ideas import Idea

_ASKED = Wording(
    "consulted|heard|asked|interviewed|involved|included|trained|surveyed|questioned|invited|informed|represented|protected",
    r"\A\W*(?:(?:and|so|but|ok(?:ay)?)\W+)*(?:were|was|are|is|have|has|had|should|must|can|could|will|would|may) "
    r"(?P<who>(?:the |all |any |some |local |our )?[\w’'-]+(?: and [\w’'-]+)?) "
    r"(?:ever |also |really |actually |not )?(?:been |be )?"
    r"(?P<act>consulted|heard|asked|interviewed|involved|included|trained|surveyed|questioned|invited|informed|represented|protected)\b",
)
_POINTS = Wording("", r"\b(?:they|them|their|those|everyone|everybody|anyone|anybody|all)\b")
"""Who is meant stands before the sentence, or whoever is asked about is among them."""


def done_to_others(topic: Topic) -> list[str]:
    """Whether it is asked if something was done to some, and what was chosen tells it of others alone."""
    question, ideas = topic.question, topic.pool.ideas
    found = _ASKED.search(question.asking or question.text) if question.language == "en" else None
    if found is None or " or " in question.text:
        return []
    whom = [i for i, idea in enumerate(ideas) if _within(idea, found.span("who")) and not idea.name]
    acts = [i for i, idea in enumerate(ideas) if _within(idea, found.span("act"))]
    if not whom or not acts:
        return []
    index = topic.index
    rows = [row for row in chosen_rows(topic) if row.own[acts[0]] >= MEANT and index.language_of(row.unit) == "en"]
    texts = [index.text(row.unit) for row in rows]
    if not texts or any(map(_POINTS.found_in, texts)):
        return []
    for text in texts:
        words = words_of(analyse(text), index.lexicon, "en")
        if any(match(ideas[i], words) >= TOLD for i in whom):
            return []
    return [f"no sentence found says so of {' '.join(ideas[i].text for i in whom)}"]


def _within(idea: Idea, span: tuple[int, int]) -> bool:
    return span[0] <= idea.span[0] < span[1]
