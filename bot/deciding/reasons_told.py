"""Whether a reason is told where one is asked for. English.

"Why was the second house put off?" is not answered by "The second house has been put off twice": a sentence that says all that the
question takes for granted must say why, or stand in a passage where another of the sentences found does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.analysis import content_stems
from bot.deciding.topic import chosen_rows, said_by_itself
from bot.question.wordings import Wording, spaced_words

if TYPE_CHECKING:
    from collections.abc import Set

    from bot.deciding.topic import Topic
    from bot.indexing.index import Index

TAKEN_FOR_GRANTED = 0.7
"""From this share of the question's words on a sentence says all that is to be explained."""
REACH = 2
"""Sentences before or behind it in which the reason may be told."""
_ASKED = Wording(
    "why|how come|reason",
    r"(?:\A\W*(?:(?:and|but|so|ok(?:ay)?|please|then)\W+)*|[,:;.?!–-] ?(?:(?:and|but|so) )?)(?:why|how come)\b"
    r"|\b(?:for|from) what reasons?\b|\bwhat(?:['’]?s| is| was| were| are) (?:the|their|its|his|her) reasons?\b",
)
_CAUSE = (
    r"because|since (?!\d|january|february|march|april|may |june|july|august|september|october|november|december)|due to"
    r"|owing|so that"
    r"|in order|grounds?|reasons?|hence|in view of|as a result|result\w*|explain\w*|justif\w+|argu\w+|excus\w+|blam\w+"
    r"|cit(?:ed|es|ing)"
    r"|attribut\w+|claim\w*|said|says|fear\w*|afraid|lack\w*|shortage|for want of|aims?|need\w*|cost\w*|worr\w+"
    r"|concern\w*|too|cannot|could"
    r"|can|would|otherwise|without|put\w* (?:it |this |the \w+ )?down|to (?:avoid|prevent|protect)|caus\w+|led|trigger\w*"
    r"|prompt\w*|no longer"
    r"|help\w*|mean\w*|rather|following (?:an?|the|its|their) (?:[\w’'-]+ )?(?:recommend\w+|request|decision|complaints?"
    r"|report|ruling|judgment|scandal|inspection|visit|review|inquiry)"
    r"|at the (?:request|suggestion|insistence) of|in response to|in reaction to|on the advice of"
)
"""What tells a reason wherever it stands."""
_TELLS_BESIDE = Wording("", rf"\b(?:{_CAUSE}|show\w*|found)\b|\A(?:this|that|it|they|these|such)\b|n['’]t\b|\bnot\b")
"""What may tell it in another sentence."""
_CAUSED = Wording("because|due|owing", r"\b(?:because|due to|owing to)\b")
"""What tells a reason and nothing else."""
_TELLS = Wording(
    "",
    rf"\b(?:{_CAUSE}|so as|reasoned|therefore|thus|given|absence|aimed|may|might|must|should|will|allow\w*|enabl\w*"
    rf"|ensur\w*|unless|if"
    r"|wish\w*|want\w*|hope\w*|better|more|less|fewer|easier|instead|serv\w+|only|but|while|although|though|depend\w*|prevent\w*|avoid\w*"
    r"|protect\w*|forc\w+|thanks)\b|n['’]t\b|\bnot\b"
    # Purpose: "to widen the law", but "to the Speaker" is none.
    r"|(?<!began )(?<!begun )(?<!agreed )(?<!right )(?<!decided )\bto (?:[a-z]{2,}ly )?(?!the\b|an?\b|this\b|that\b|these\b|those\b"
    r"|their\b|its\b|his\b|her\b|our\b|which\b|whom\b|each\b|all\b|every\b|any\b|some\b|date\b|[a-z]+ing\b|[a-z]+s\b)[a-z]{2,}"
    r"|: (?-i:[a-z])|—|–|, (?:as|for|so|and so) ",
)
"""What may tell a reason, or a purpose, in the sentence itself; whether of what is asked the match of the words decides."""


def reason_untold(topic: Topic) -> list[str]:
    """The reason against an answer where what is to be explained is told, and nothing that explains it."""
    question, pool, index = topic.question, topic.pool, topic.index
    if question.language != "en" or not _ASKED.found_in(question.text):
        return []
    said = said_by_itself(question, pool)
    whole = TAKEN_FOR_GRANTED * sum(pool.weights[i] for i in said)
    held = {row.unit: sum(pool.weights[i] * row.full[i] for i in said) for row in chosen_rows(topic)}
    telling = [unit for unit, weight in held.items() if weight >= whole > 0]
    own = {*content_stems(question.text), *spaced_words(question.text).split()}
    if not telling or any(_tells(index.text(unit).removeprefix("E.g.: "), own) for unit in telling):
        return []
    # The sentence that says more of what is asked need not be the one that explains it.
    if any(weight >= whole / 2 and _CAUSED.found_in(index.text(unit)) for unit, weight in held.items()):
        return []
    around = [unit for unit in topic.choice.units if any(_beside(unit, one, index) for one in telling)]
    if any(_TELLS_BESIDE.found_in(index.text(unit)) for unit in around if unit not in telling):
        return []
    return ["the sentences found say that it is so, and not why"]


def _tells(text: str, asked: Set[str]) -> bool:
    """Whether a sentence may tell a reason by a word that the question does not have itself: "why did they need a system?"."""
    told = (found.group().casefold() for found in _TELLS.finditer(text))
    return any(word not in asked and asked.isdisjoint(content_stems(word)) for word in told)


def _beside(unit: int, other: int, index: Index) -> bool:
    """Whether a sentence is ``other``, or stands within ``REACH`` of it in its passage."""
    return abs(unit - other) <= REACH and index.units[unit].passage == index.units[other].passage
