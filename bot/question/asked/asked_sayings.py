"""What somebody says or wants, and what tells it: "What does the Committee want?", "The Committee urges ...". English."""

from __future__ import annotations

from bot.question.wordings import Wording

_ASKED = Wording(
    "what ",
    r"\bwhat (?:else |exactly )?(?:did|does|do|has|have) (?:the |an? |its |their |our )?"
    r"(?P<who>(?!(?:you|i|we|it|they|he|she|this|that|one)\b)(?:(?!(?:who|which|that|when|if|to)\b)[\w’'-]+ ){1,5}?)"
    r"(?:actually |really )?(?:say|said|ask|asked|tell|told|want|wanted|recommend(?:ed)?|advise[d]?|urge[d]?|suggest(?:ed)?"
    r"|demand(?:ed)?|request(?:ed)?|call(?:ed)? (?:for|on)|expect(?:ed)?|propose[d]?|encourage[d]?)\b",
)
_SAYS = Wording(
    "",
    r"\b(?P<noun>[^\W\d][\w-]*)(?: \([^)]{1,24}\))?,?(?: (?:has|have|had|also|\w+ly|then|again|thus)){0,2} "
    r"(?:sa(?:id|ys?)|stat(?:ed|es)|wrote|writes|told|tells|ask(?:s|ed)|want(?:s|ed)|recommend(?:s|ed)|advis(?:es|ed)|urg(?:es|ed)"
    r"|suggest(?:s|ed)|demand(?:s|ed)|request(?:s|ed)|call(?:s|ed) (?:for|on|upon)|expect(?:s|ed)|propos(?:es|ed)|encourag(?:es|ed)"
    r"|invit(?:es|ed)|insist(?:s|ed)|stress(?:es|ed)|emphasi[sz](?:es|ed)|not(?:es|ed)|remind(?:s|ed)|reiterat(?:es|ed)|regret(?:s|ted)"
    r"|welcom(?:es|ed)|warn(?:s|ed)|argu(?:es|ed)|underlin(?:es|ed)|observ(?:es|ed)|considers?|considered|believ(?:es|ed))\b",
)

_WRITTEN = frozenset("law act bill convention treaty code constitution article section report paper protocol".split())  # noqa: SIM905
"""What says something by what stands in it, all of it: no sentence need have it say so."""


def speaker_asked(text: str) -> str:
    """The head of whoever is asked about, what they say being asked for: "committee"; "" where nothing of the kind is asked."""
    found = _ASKED.search(text)
    speaker = _one(found["who"].split()[-1]) if found else ""
    return "" if speaker in _WRITTEN else speaker


def speaks(speaker: str, text: str) -> bool:
    """Whether ``speaker`` (see :func:`speaker_asked`) says, asks or wants something in ``text``."""
    return any(_one(found["noun"]) == speaker for found in _SAYS.finditer(text))


def _one(noun: str) -> str:
    """A noun, of one or of many, in small letters."""
    return noun.casefold().removesuffix("s")
