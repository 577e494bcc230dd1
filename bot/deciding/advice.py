"""What no source holds, whatever it says: an opinion of the bot's, advice on the asker's own affair."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.question.asked import asked_statements as asked
from bot.question.asked.opinions import asks_opinion
from bot.question.wordings import Wording

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.question.reading import Question

_INSTRUCTS = Wording(
    "",
    r"\byou(?:r|rs)?\b|(?:\A|: )\W*(?:don['’]t|do not|never|always|avoid|make sure|keep|ask|give|use|send|put|choose|check|say|tell"
    r"|write|plan|prepare|invite|let|be|try|remember|find|look|take|bring|offer|explain|agree|follow|call|ring|contact|apply|fill|spend|start)\b",
)
"""What tells its reader what to do."""


def not_of_the_sources(question: Question, texts: Sequence[str]) -> list[str]:
    """Reasons why no source can answer. Guides and handouts do tell their reader what to do: then ``texts`` have it."""
    asking = question.asking or question.text
    reasons = []
    if asks_opinion(asking):
        reasons.append("an opinion is asked for; the sources are quoted, not judged")
    advised = asked.ADVICE.found_in(asking) and not any(_INSTRUCTS.search(text) for text in texts)
    if advised or asked.PRIVATE_AFFAIR.found_in(question.text):
        reasons.append("advice on an affair of one's own is asked for; the sources hold none")
    return reasons
