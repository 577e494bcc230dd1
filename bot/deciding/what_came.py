"""What came after something, what came of it, when it ended: told only by what went before, what was meant, when it began. English.

"What happened after the act was adopted?" is not answered by "in the run-up to the adoption", nor "what did the evaluation find?"
by "it was to find weak points", nor "until when?" by "since 2015".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.deciding.topic import chosen_rows
from bot.question.wordings import Wording

if TYPE_CHECKING:
    from bot.deciding.topic import Topic

_ENDED = Wording(
    "until when|till when|end|stop|finish",
    r"\b(?:until|till) when\b|\bwhen (?:did|does|will|was|is) (?:[\w’'-]+ ){1,8}?(?:end|stop|finish|finished|ended)\b"
    r"|\b(?:in )?(?:which|what) year (?:did|does|will|was) (?:[\w’'-]+ ){1,8}?(?:end|stop|finish|finished|ended)\b",
)
"""It is asked when something ended: that it goes on since 2015 does not tell."""
_TELLS_ENDED = Wording(
    "",
    r"\b(?:until|till|end(?:s|ed|ing)?|finish\w*|stopp?(?:s|ed)?|clos(?:e[sd]?|ing)|complet\w+|conclud\w+|expir\w+|last(?:s|ed)"
    r"|to (?:19|20)\d\d|final|wound up|over|dissolved|abolished|ceas\w+|discontinued|\d{4}\s?[-–]\s?\d{2,4})\b",
)


def what_came_untold(topic: Topic) -> list[str]:
    """The reasons against an answer that tells the other side of what is asked."""
    if topic.question.language != "en":
        return []
    return [*_before_it(topic), *_only_meant(topic), *_not_ended(topic)]


def _not_ended(topic: Topic) -> list[str]:
    """When something ended, where no sentence says that anything did."""
    if not _ENDED.found_in(topic.question.text):
        return []
    ended = any(_TELLS_ENDED.found_in(topic.index.text(unit)) for unit in topic.choice.units)
    return [] if ended else ["no sentence found says when it ended"]


_AFTER = Wording(
    " after | once | since | following ",
    r"\bwhat (?:happened|came|was done|did [^?]{2,40}? do) (?:after|once|since|following) [^?]{4}",
)
_RUN_UP = Wording("", r"\b(?:run-?up to|ahead of|prior to|before|leading up to|in advance of|in preparation for)\b")
_LATER = Wording(
    "", r"\b(?:after|since|following|later|then|subsequent\w*|once|now|as a result|led to|contributed to|informed)\b"
)


def _before_it(topic: Topic) -> list[str]:
    """What happened after something, where all that was found tells what went before it."""
    if not _AFTER.found_in(topic.question.text):
        return []
    texts = [topic.index.text(unit) for unit in topic.choice.units]
    only_before = any(map(_RUN_UP.found_in, texts)) and not any(map(_LATER.found_in, texts))
    return ["the sentences found tell what went before it"] if only_before else []


_AIM_ALONE = Wording(
    "what |which |did ",
    r"\b(?:what|which [\w’'-]+)\b[^?]{0,40}? did [^?]{2,60}? "
    r"(?P<verb>find|show|reveal|conclude|recommend|decide|discover|uncover)\b",
)


def _only_meant(topic: Topic) -> list[str]:
    """What somebody found or decided, where a sentence says that this was to be done and none that it was."""
    found = _AIM_ALONE.search(topic.question.text)
    if found is None:
        return []
    stem = found["verb"].rstrip("e")
    meant = re.compile(
        rf"\b(?:was|were|is|are|meant|intended|designed|set up|aimed|in order|had|wants?|wanted) to (?:[^.;]{{0,60}}? )?{stem}",
        re.IGNORECASE,
    )
    rows = chosen_rows(topic)
    if not rows or not meant.search(topic.index.text(rows[0].unit)):
        return []
    past = re.compile(
        rf"\b(?:{stem}e?d|{stem}s|found|findings?|showed|results?|conclu\w+|recommend(?:ed|ations?)|decided|decisions?)\b",
        re.IGNORECASE,
    )
    texts = [meant.sub("", topic.index.text(unit)) for unit in topic.choice.units]
    return (
        [] if any(map(past.search, texts)) else ["the sentences found say what was to be done, and not what came of it"]
    )
