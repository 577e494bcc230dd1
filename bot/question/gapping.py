"""Two questions of which the second leaves out what the first has said: "How much is paid by the State and how much by UNICEF?".

What is left out is the verb and what goes with it ("gapping": Quirk et al., "A Comprehensive Grammar of the English Language",
1985, 13.92-13.95). The second question is read with the words of the first in place of what it leaves out. English only.
"""

from __future__ import annotations

import re

from bot.question.wordings import Wording

_MEASURE = "much|many|long|far|often|soon|quickly|high|old"
_ASKING = rf"how (?:{_MEASURE})|how(?! (?:{_MEASURE})\b)|why|where|when|which|what|who"
_GAPPED = Wording(
    " and | or | versus | vs | while | but ",
    rf"^(?P<before>.*?)\b(?P<asking>{_ASKING})\b(?P<middle> [^?]{{8,}}?),? (?:and|or|versus|vs\.?|while|but)(?: then)?"
    r" (?P=asking) (?P<rest>[^?,;]{2,70}?)\W*$",
)
_VERB = Wording(
    "",
    r"\b(?:is|are|was|were|do|does|did|has|have|had|can|could|may|might|must|shall|should|will|would|be|been|to"
    r"|who|that|they|it|he|she|we|you)\b",
)
"""What has one of these leaves out no verb."""
_ACTS = Wording(
    "",
    r"(?:[a-z]{2,}ed|happens?|came|went|gave|made|paid|led|wrote|took|said)\b|[a-z]{3,}s (?:it|them|him|her|the|this|that|an?)\b",
)
"""Nor does what begins with one of its own: "what happened in Chile", "who pays them"."""
_OF_ANOTHER = Wording(
    "",
    r"(?:how (?:many|much)|which|what) (?:(?!(?:in|on|at|by|for|from|to|of|with|over|under|after|before)\b)[\w’'-]+ ){1,2}"
    r"(?:[a-z]{3,}ed|came|went|got|gave|made|took|won|lost|sat|fell|rose|left|became|began|ran|met)\b",
)
_ASKED = Wording("", rf"[,;] (?:and )?(?:{_ASKING})\b")
"""A further question between the two."""
_DOES = r"(?:is|are|was|were|did|do|does|has|have|had|got|get|came|made|gave|took|went|won|paid|[a-z]{3,}ed)"
_OF_THEM = re.compile(r"\A of (?:them|these|those)\b", re.IGNORECASE)
_COUNTED = Wording(
    "how many ",
    rf"^(?P<before>.*?)\bhow many (?P<counted>(?!{_DOES}\b|of\b)[\w’'-]+(?: (?!{_DOES}\b)[\w’'-]+){{0,3}}?)"
    rf" (?P<first>{_DOES}\b[^?]{{0,90}}?),? (?:and|or|but)(?: then)? how many"
    rf"(?P<second> of (?:them|these|those) [^?]{{3,90}}?| {_DOES}\b[^?]{{3,90}}?)\W*$",
)
"""The second question leaves out what is counted: "How many petitions got 50,000 signatures and how many got 10,000?"."""
_PREPOSITION = Wording(
    "", r"(?:by|for|in|of|from|at|to|on|with|under|among|during|after|before|over|above|below|into|through)\b"
)
_SUBJECT = Wording(
    "",
    r"^(?P<aux> (?:\w+ ){0,2}?(?:is|are|was|were|do|does|did|can|could|may|must|should|will|would|has|have|had))"
    r" (?P<subject>(?:(?:the|an?|his|her|their|its|our|this|that) )?[\w’'-]+)(?P<tail>(?: .*)?)$",
)
LONGEST = 8
"""Words of the longest rest."""


def ungapped(question: str) -> tuple[str, str] | None:
    """Both questions in full; None where nothing is left out."""
    found = _GAPPED.search(" ".join(question.split()))
    if not found:
        return None
    rest, middle = found["rest"].strip(), found["middle"]
    if f" {rest}".endswith((f" {middle.split()[-1]}s", f" {middle.split()[-1]}es")):
        return None  # "what the bill wants versus what the ombudsperson wants": nothing is left out
    if _OF_ANOTHER.compiled.match(f"{found['asking']} {rest}"):
        return None  # "how many ideas came in and how many articles ended up in it": each says what it counts, and has its verb
    if len(rest.split()) > LONGEST or _VERB.search(rest) or _ACTS.compiled.match(rest) or _ASKED.search(middle):
        return None
    head = f"{found['before']}{found['asking']}"
    second = _put_in(middle, rest)
    return f"{head}{middle}?", f"{head}{second}?"


def counted_alike(question: str) -> tuple[str, str] | None:
    """Both questions in full, where the second counts what the first does; None where it says what it counts."""
    found = _COUNTED.search(" ".join(question.split()))
    if not found:
        return None
    first = f"{found['before']}how many {found['counted']} {found['first']}"
    second = _OF_THEM.sub("", found["second"])
    return f"{first}?", f"how many {found['counted']}{second}?"


def _put_in(middle: str, rest: str) -> str:
    """``middle`` with ``rest`` in place of what it is the counterpart of: what begins with the same preposition, or the subject."""
    if preposition := _PREPOSITION.compiled.match(rest):
        places = [one.start() for one in re.finditer(rf" {preposition.group()} ", middle, re.IGNORECASE)]
        return f"{middle[: places[-1]]} {rest}" if places else f"{middle} {rest}"
    if clause := _SUBJECT.compiled.match(middle):
        return f"{clause['aux']} {rest}{clause['tail']}"
    return f"{middle} {rest}"
