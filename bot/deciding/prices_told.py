"""What something costs, or somebody gave, is told of it: a sum in a sentence about something else is another price. English."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.deciding.topic import chosen_rows
from bot.indexing.tables import is_row
from bot.question.answering.answer_types import holds_type
from bot.question.plain.scaffold import stands_in
from bot.question.wordings import Wording
from bot.statements.said_otherwise import MEANT

if TYPE_CHECKING:
    from bot.deciding.topic import Topic

_PRICE = Wording(
    " cost| price|how much|how many",
    r"\b(?:how much(?: money)?(?: in total| altogether| overall| all told)?|what) (?:did|does|do|will|would|has"
    r"|have) (?P<thing>[^?]{3,80}?) cost\b"
    r"|\bhow (?:much(?: money)?|many (?:euros|dollars|pounds|francs|rupees|\w+ dollars)) (?:did|does|do|will|would|has"
    r"|have) (?P<giver>[^?]{3,60}?)"
    r" (?:give|gave|given|contribute|contributed|donate|donated|provide|provided|put (?:in|up)|chip(?:ped)? in|pledge|pledged)\b"
    r"|\b(?:costs?|price) of (?:the |an? |one |each |this |that )?(?P<of>[^?,;]{3,60})",
)


def price_of_another(topic: Topic) -> list[str]:
    """The reason against an answer where no sentence that gives a sum speaks of what costs that, or of who gave it."""
    question, pool, index = topic.question, topic.pool, topic.index
    found = _PRICE.search(question.text) if question.language == "en" else None
    if found is None:
        return []
    span = found.span(found.lastgroup or "of")
    asked = [i for i in topic.topical if stands_in(pool.ideas[i].span[0], [span])]
    if any(idea.sources and stands_in(idea.span[0], [span]) for idea in pool.ideas):
        return []  # all that a document says is said of what the document is named by
    sums = [row for row in chosen_rows(topic) if holds_type(index.text(row.unit), "money", index.language_of(row.unit))]
    if not asked or not sums or any(is_row(index.text(row.unit)) for row in sums):
        return []
    told = any(row.full[i] >= MEANT for row in sums for i in asked)
    return [] if told else ["no sentence found says what that costs"]
