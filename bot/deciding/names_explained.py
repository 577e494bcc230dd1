"""What a named body is, or who a named person is: a sentence that only mentions the name does not say. English.

"Who is Hoffman?" is not answered by "(Hoffman 2020)", nor "What is the Venice Commission?" by "the Venice Commission suggests".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.analysis import fold
from bot.question.wordings import Wording

if TYPE_CHECKING:
    from bot.deciding.topic import Topic

_ASKED = Wording(
    "what |whats |who |whos ",
    r"\A\W*(?:(?:and|so|ok|please|hi|hello)\W+)*(?:what|who)(?:['’]?s| is| was) (?:(?:the|this|that"
    r"|an?) )?(?P<name>[^\W\d_][\w’'&. -]{1,70}?)\W*\Z",
)
_LITTLE = frozenset("of the for and on in de la para du des del al &".split())  # noqa: SIM905  as others
_BEFORE_SUBJECT = re.compile(
    r"\W*(?:e\.?g\.?[:,]?\s*)?(?:(?:in|at|on|under|from|since|for|by|with) [^,:;]{2,40}[,:]\s*)?(?:the\s+|an?\s+|this\s+"
    r"|our\s+)?[“‘\"'(]*\Z",
    re.IGNORECASE,
)
_SAYS_WHAT = re.compile(
    r"[”’\"']?(?:\s*\([^()]{2,40}\))?,?\s+(?:is|are|was|were|means?|has|had|consists?|comprises?)\b"
    r"|[”’\"']?,\s+(?:the|an?|which|who|whose|set up|formed|established|created|founded|one of|our|its|his|her|their|then"
    r"|former|aged|now)\b"
    r"|[”’\"']?\s*(?::|[–—]|\()\s*(?![^()]{0,40}\b(?:19|20)\d\d\))\w",
    re.IGNORECASE,
)
_TOLD_BEFORE = re.compile(
    r"\b(?:called|named|known as|such as|including|namely|Mr|Mrs|Ms|Dr|Judge|Justice|Professor|Senator|President|Minister"
    r"|Commissioner|"
    r"Ombudsperson|Advocate|Director|Chair|Chairperson|Secretary|Captain|Sister|Father|Reverend"
    r"|[a-z]{3,} of)\s+(?:the\s+)?[“‘\"']?\Z|[A-Z][\w’'-]+(?:, |,?\s*\n\s*)\Z"
)
_CITED = re.compile(r"[^()]{0,60}\b(?:19|20)\d\d[a-z]?\b[^()]{0,20}\)")


def names_unexplained(topic: Topic) -> list[str]:
    """Whether a name is asked about and every sentence chosen only mentions it."""
    question, index = topic.question, topic.index
    found = _ASKED.search(question.asking or question.text) if question.language == "en" else None
    if found is None or question.intent.definition or question.expansions:
        return []
    name = found["name"].strip()
    spoken = [
        (index.text(unit), one)
        for unit in topic.choice.units
        for one in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", index.text(unit), re.IGNORECASE)
    ]
    if not spoken or not all(_is_name(one[0]) for _, one in spoken):
        return []
    headings = [
        heading for u in topic.choice.units for heading in index.library.passages[index.units[u].passage].heading
    ]
    if any(fold(name) in fold(heading) for heading in headings) or any(_explains(text, one) for text, one in spoken):
        return []
    return [f"the sentences found only mention {spoken[0][1][0]}"]


def _is_name(words: str) -> bool:
    return all(word[:1].isupper() or word.casefold() in _LITTLE for word in words.split())


def _explains(text: str, found: re.Match[str]) -> bool:
    """Whether ``text`` says what the name that was ``found`` in it is, or is about it."""
    before, behind = text[: found.start()], text[found.end() :]
    if before.count("(") > before.count(")") and _CITED.match(behind):
        return False
    return bool(_BEFORE_SUBJECT.match(before) or _SAYS_WHAT.match(behind) or _TOLD_BEFORE.search(before))
