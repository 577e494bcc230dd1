"""Which sentences of a passage on one country tell of another place: what a neighbour, or the document's own town, made of it.

"In Peru, 40 judges were trained. Velmora has taken over the plan. It costs little." speaks of Peru in its first sentence alone.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.countries import find_countries
from knowledge.home import NAME, Home, is_uncommon

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

__all__ = ["told_here"]

_WE = re.compile(r"\W*(?:We|Our)\b")
_THE_BODY = re.compile(r"\W*The\s+(?P<body>[A-Z]\w+)\b")
_TRAVELLED = re.compile(
    r"\b(?:visit(?:ed|s)|travel(?:led|s)|went|flew|sent|came back from|return(?:ed|s) from"
    r"|(?:study )?(?:trip|visit|tour|mission) to)\b",
    re.IGNORECASE,
)
_LEARNED = re.compile(
    r"\b(?:learn(?:ed|t|s|ing)?|cop(?:y|ied|ies)|borrow(?:ed|s)?|took over|take(?:s|n)? over|adapted|imitat\w+|inspired by"
    r"|model(?:led|ed)|follow(?:s|ed|ing)? (?:the|this|its|their) (?:example|model)"
    r"|same (?:kind|model|form|idea)|similar|idea|example)\b",
    re.IGNORECASE,
)
_LED_TO = re.compile(r"\b(?:to|from|of|in|visited|visits)\s+(?:the\s+)?$", re.IGNORECASE)
_OPENING = re.compile(
    r"\W*(?:(?:in|within|across|at|for|by|since|until|after|under|from|[\w-]+ly|also|today|now|then|later|similarly|meanwhile|the|both)"
    r"[\s,]+){0,4}(?:early |late )?(?:\d{4},?\s+)?(?:in\s+)?(?:the\s+)?$",
    re.IGNORECASE,
)
"""What may stand before the place that a sentence is about: "In 2024, in Norway"."""
_THERE = re.compile(rf"(?<![\w’'-])(?P<word>[Ii]n|[Aa]t|[Aa]cross|[Tt]hroughout|[Ww]ithin)\s+(?P<name>{NAME})")
_SUBJECT = re.compile(
    rf"\W*(?P<name>{NAME})(?:[’']s\s|\s+(?:has|had|is|was|did|does|will|also|then|later|now|soon|[a-z]+(?:ed|es|s))\b)"
)
_NO_PLACE = re.compile(
    r"\d|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday"
    r"|Friday|Saturday|Sunday|Spring|Summer|Autumn|Winter|Act|Law|Code|Bill|Constitution|Article|Section|Part|Chapter|Annex|Schedule"
    r"|Committee|Commission|Council|Court|Tribunal|Parliament|Congress|Senate|Assembly|Ministry|Department|Office|Government|Union"
    r"|Convention|Protocol|School|University|Institute|Centre|Center|Plan|Programme|Program|Network|Coalition|Forum|Report|English"
    r"|French|Spanish|Arabic|Russian|Chinese)\b|\b[A-Z]{2,}\b"
)


def told_here(
    sentences: Iterable[str], codes: Collection[str], home: Home, rest: str = "", *, strict: bool = False
) -> Iterator[bool]:
    """Tell for each of the ``sentences`` of a passage or case on the countries ``codes`` whether it is told of these.

    What says nothing of where it happened goes on with the sentence before it. ``rest`` is what else the document says: a name
    that it uses for a place is one. ``strict`` leaves out too what happened in another country, or in a place that nothing
    before has said to lie in this one.
    """
    own = home if not home.countries & set(codes) else Home()
    here, told = True, ""
    for sentence in sentences:
        found = _elsewhere(sentence, codes, own, told, rest, strict=strict)
        if found is not None:
            here = not found
        if here:
            told = f"{told} {sentence}"
        yield here


def _elsewhere(sentence: str, codes: Collection[str], home: Home, told: str, rest: str, *, strict: bool) -> bool | None:
    """Whether a sentence tells of another place (True), of this one (False), or does not say (None)."""
    mentions = find_countries(sentence)
    mine = [one for one in mentions if one.code in codes or set(one.others) & set(codes)]
    named = _named_at(sentence, home)
    if mine:
        if named is not None and named < mine[0].start:
            return True
        if _is_visited(sentence, mine[0].start, city=mine[0].how == "city"):
            return True
        return any(one.start < mine[0].start and _OPENING.fullmatch(sentence[: one.start]) for one in mentions)
    if named is not None or _is_speaker(sentence, home, told):
        return True
    if any(_OPENING.fullmatch(sentence[: one.start]) for one in mentions):
        return True
    if strict and any(
        re.search(r"\b(?:in|across|within)\s+(?:the\s+)?$", sentence[: one.start], re.I) for one in mentions
    ):
        return True
    return True if _is_unknown_place(sentence, told, rest, strict=strict) else None


def _named_at(sentence: str, home: Home) -> int | None:
    """Where a sentence names the place, or the own law, of its document; None where it does not."""
    places = [
        found.start() for name in home.names if (found := re.search(rf"(?<!\w){re.escape(name)}(?!\w)", sentence))
    ]
    places += [one.start for one in find_countries(sentence) if one.code in home.countries]
    if home.known:
        laws = re.finditer(
            r"(?:[A-Z][\w’'-]+\s(?:of\s|on\s|and\s|for\s)?){1,6}(?:Act|Code|Law|Bill|Ordinance|Charter)\b", sentence
        )
        places += [law.start() for law in laws if re.sub(r"^(?:The|In|Under|By)\s", "", law.group()) in home.title]
    return min(places, default=None)


def _is_speaker(sentence: str, home: Home, told: str) -> bool:
    """Whether the subject of a sentence is who issues the document: "We", or "The Office" where nothing before spoke of one."""
    if not home.known:
        return False
    body = _THE_BODY.match(sentence)
    named = body and body["body"].casefold()
    return bool(_WE.match(sentence)) or bool(named and named in home.bodies and named not in told.casefold())


def _is_visited(sentence: str, at: int, *, city: bool) -> bool:
    """Whether a sentence names the country at ``at`` only as where others went, or from where they took something."""
    if not _LED_TO.search(sentence[:at]) or _OPENING.fullmatch(sentence[:at]):
        return False
    before = sentence[:at]
    if _TRAVELLED.search(before) and (not city or _LEARNED.search(sentence)):
        return True
    learned = _LEARNED.search(before)
    return bool(learned and re.search(r"\b(?:from|of)\s+(?:the\s+)?$", before) and re.match(r"\W*[A-Z]", sentence))


def _is_unknown_place(sentence: str, told: str, rest: str, *, strict: bool) -> bool:
    """Whether a sentence happens in, or is about, a place of which nothing before has said that it lies in this country."""
    subject = _SUBJECT.match(sentence)
    if (
        subject
        and _is_name_of_place(subject["name"], told)
        and re.search(rf"\b[Ii]n\s+{re.escape(subject['name'])}\b", rest)
    ):
        return True
    return strict and any(_is_name_of_place(found["name"], told) for found in _THERE.finditer(sentence))


def _is_name_of_place(name: str, told: str) -> bool:
    return not _NO_PLACE.search(name) and is_uncommon(name) and name not in told
