"""Whether a reason is told where one is asked for. English.

"Why was the second house put off?" is not answered by "The second house has been put off twice": a sentence that says all that the
question takes for granted must say why, or stand in a passage where another of the sentences found does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.question.wordings import Wording
from bot.topic import chosen_rows, said_by_itself

if TYPE_CHECKING:
    from bot.index import Index
    from bot.topic import Topic

TAKEN_FOR_GRANTED = 0.7
"""From this share of the question's words on a sentence says all that is to be explained."""
REACH = 2
"""Sentences before or behind it in which the reason may be told."""
_ASKED = Wording(
    "why|how come|reason",
    r"(?:\A\W*(?:(?:and|but|so|ok(?:ay)?|please|then)\W+)*|[,:;.?!–-] ?(?:(?:and|but|so) )?)(?:why|how come)\b"
    r"|\b(?:for|from) what reasons?\b|\bwhat(?:['’]?s| is| was| were| are) (?:the|their|its|his|her) reasons?\b",
)
_TELLS = Wording(
    "",
    r"\b(?:because|since (?!\d|january|february|march|april|may |june|july|august|september|october|november|december)|due to|owing"
    r"|so (?:that|as)|in order|grounds?|reasons?|reasoned|therefore|thus|hence|given|in view of|as a result|result\w*|explain\w*"
    r"|justif\w+|argu\w+|excus\w+|blam\w+|cit(?:ed|es|ing)|attribut\w+|claim\w*|said|says|fear\w*|afraid|lack\w*|shortage|absence"
    r"|for want of|aims?|aimed|need\w*|cost\w*|worr\w+|concern\w*|too|cannot|can|could|may|might|must|would|should|will|help\w*"
    r"|allow\w*|enabl\w*|ensur\w*|mean\w*|otherwise|unless|if|put\w* (?:it |this |the \w+ )?down|wish\w*|want\w*|hope\w*"
    r"|rather|better"
    r"|more|less|fewer|easier|without|instead|serv\w+|no longer|caus\w+|led|trigger\w*|prompt\w*|only|but"
    r"|while|although|though|depend\w*|prevent\w*|avoid\w*|protect\w*|forc\w+|thanks)\b|n['’]t\b|\bnot\b"
    # Purpose: "to widen the law", but "to the Speaker" is none.
    r"|(?<!began )(?<!begun )(?<!agreed )(?<!right )(?<!decided )\bto (?:[a-z]{2,}ly )?(?!the\b|an?\b|this\b|that\b"
    r"|these\b|those\b|their\b|its\b|his\b|her\b|our\b|which\b|whom\b|each\b|all\b"
    r"|every\b|any\b|some\b|date\b|[a-z]+ing\b|[a-z]+s\b)[a-z]{2,}"
    r"|: (?-i:[a-z])|—|–|, (?:as|for|so|and so) ",
)
"""What may tell a reason, or a purpose; whether it is that of what is asked the match of the words decides."""


_TELLS_BESIDE = Wording(
    "",
    r"\b(?:because|since (?!\d)|due to|owing|so that|in order|grounds?|reasons?|hence|in view of|as a result|result\w*"
    r"|explain\w*|justif\w+"
    r"|argu\w+|excus\w+|blam\w+|cit(?:ed|es|ing)|attribut\w+|claim\w*|said|says|fear\w*|afraid|lack\w*|shortage|for want of"
    r"|aims?|need\w*|cost\w*|worr\w+|concern\w*|too|cannot|could|can|would|otherwise|without|put\w* (?:it |this "
    r"|the \w+ )?down|to (?:avoid|prevent"
    r"|protect)|caus\w+|led|trigger\w*|prompt\w*|no longer|help\w*|mean\w*|rather|show\w*|found)\b|\A(?:this|that|it|they"
    r"|these|such)\b|n['’]t\b|\bnot\b",
)
"""What may tell it in another sentence."""


def reason_untold(topic: Topic) -> list[str]:
    """The reason against an answer where what is to be explained is told, and nothing that explains it."""
    question, pool, index = topic.question, topic.pool, topic.index
    if question.language != "en" or not _ASKED.found_in(question.text):
        return []
    said = said_by_itself(question, pool)
    whole = TAKEN_FOR_GRANTED * sum(pool.weights[i] for i in said)
    telling = [row.unit for row in chosen_rows(topic) if sum(pool.weights[i] * row.full[i] for i in said) >= whole > 0]
    if not telling or any(_TELLS.found_in(index.text(unit).removeprefix("E.g.: ")) for unit in telling):
        return []
    around = [unit for unit in topic.choice.units if any(_beside(unit, one, index) for one in telling)]
    if any(_TELLS_BESIDE.found_in(index.text(unit)) for unit in around if unit not in telling):
        return []
    return ["the sentences found say that it is so, and not why"]


def _beside(unit: int, other: int, index: Index) -> bool:
    """Whether a sentence is ``other``, or stands within ``REACH`` of it in its passage."""
    return abs(unit - other) <= REACH and index.units[unit].passage == index.units[other].passage
