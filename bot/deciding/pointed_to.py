"""What a schedule or an annex holds, where all that was found only says that it is there. English.

"Which amendments does Schedule 3 make?" is not answered by "with small changes listed in Schedule 3".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.question.wordings import Wording
from bot.weighing.places_asked import places_asked, places_of

if TYPE_CHECKING:
    from bot.deciding.topic import Topic

_PLACE = r"(?:the )?(?:schedule|annex|appendix|table|part|chapter|section|article|paragraph) (?:\d+\w?|[a-h]|[ivx]+)\b"
_ASKED = Wording(
    "schedule|annex|appendix|table|part|chapter|section|article|paragraph",
    rf"\b(?:does|do|did|has) {_PLACE}|\b(?:is|are|stands?|said|listed|written|set out|contained) in {_PLACE}\W*\Z",
)
_POINTS = Wording(
    "schedule|annex|appendix|table|part|chapter|section|article|paragraph",
    rf"\b(?:listed|set out|contained|described|specified|given|found|detailed|laid down|shown|reproduced|appears?|printed|see)"
    rf"(?: (?:in|at|by|below))? {_PLACE}",
)


def only_pointed_to(topic: Topic) -> list[str]:
    """The reason against an answer whose best sentence says where a thing is told, and does not stand there."""
    question, index = topic.question, topic.index
    asked = places_asked(question.references)
    if question.language != "en" or not asked or not topic.choice.units or not _ASKED.found_in(question.text):
        return []
    if asked & places_of(topic.choice.units, index) or not _POINTS.found_in(index.text(topic.choice.units[0])):
        return []
    return ["the sentences found say where it is told, and not what"]
