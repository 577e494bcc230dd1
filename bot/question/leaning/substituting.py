"""Follow-ups that put something in the place of what the question before named: "What does route 2 cost?", "And route 3?".

Such a one asks all that the question before asked, of another thing. It is read as that question with the one in the place of the
other, where its form tells what that is: what bears a number or a title, follows a preposition, stands before the same word, or
was put there by the follow-up before, or is a country where one alone was named. English.
"""

from __future__ import annotations

import re

from bot.question.wordings import Wording
from knowledge import countries

LONGEST = 6
"""Words of what is put in the place of something else."""
_FRAME = Wording(
    "and|but|or|about|for|of",
    r"\A\W*(?:(?:ok(?:ay)?|so|now|thanks?|great|right|then)\W+)*"
    r"(?:(?:and|but|or)(?: (?:what|how) (?:about|of))?|what about|how about|what of|(?:the )?same for|as for)\W+"
    r"(?P<put>[^?!]*?)\W*\Z",
)
_NO_THING = Wording(
    "",
    r"\b(?:who\w*|what|when|where|why|how|which|if|because|is|are|was|were|do|does|did|can|could|must|may|should|shall|will|would"
    r"|has|have|had|it|its|they|them|their|he|him|his|she|her|we|us|our|i|me|my|you|your|then|so|that|this|these|those|there|else|not"
    r"|rest|others?|one|ones|more|all|both|next|also|after\w*|before)\b",
)
"""What names no thing that could stand in another's place: "and who pays?", "and the rest?"."""
_TITLES = (
    r"(?:mrs?|ms|miss|dr|prof(?:essor)?|judge|justice|senator|minister|superintendent|inspector|sir|lady|lord|dame|president|captain"
    r"|councillor|commissioner|ambassador)\.?"
)
_TITLED = Wording("", rf"\b{_TITLES} (?P<name>[\w’'-]+(?: (?-i:[A-Z])[\w’'-]+)?)")
_NUMBERED = Wording("", r"\b(?P<kind>[^\W\d_]{3,}) (?P<number>\d[\w.]*|[ivx]{1,5}\b|[a-h]\b)(?!\w)")
_NUMBER = re.compile(r"(?:(?:number|no\.?) )?(?P<number>\d{1,3})", re.IGNORECASE)
_RANGE = re.compile(
    r"(?:(?:the|those aged|aged|age) )?\d{1,2}(?: to |[-–]| and )\d{1,2}(?:s\b|(?: |-)year-olds?\b)?", re.IGNORECASE
)
_ORDINAL = Wording("", r"\b(?P<nth>first|second|third|fourth|fifth|last|latest)\b")
_ORDINAL_ALONE = Wording("", r"\A(?:the )?(?:first|second|third|fourth|fifth|last|latest)(?: one)?\Z")
"""One of several by its place in the row: "the second one"."""
_ORDINAL_FIRST = Wording(
    "", r"(?:\W*(?:and|or|but)\b)?\W*(?:the )?(?:first|second|third|fourth|fifth|last|latest)(?: one)?\?"
)
_PREPOSITIONS = "on|of|in|for|to|with|by|from|about|against|at|under|without|during|between|among|over"
_BEHIND = Wording("", rf"\A(?P<word>{_PREPOSITIONS}) (?P<what>.+)\Z")


def put_in(text: str) -> str:
    """What a follow-up puts in the place of something else: "route 3" of "And route 3?"; "" where it asks something of its own."""
    found = _FRAME.match(" ".join(text.split()))
    put = found["put"].strip(" ,;:") if found else ""
    if _ORDINAL_ALONE.found_in(put):
        return put.removesuffix(" one")
    return put if 0 < len(put.split()) <= LONGEST and not _NO_THING.found_in(put) else ""


def with_put(put: str, before: str, put_before: str = "") -> str:
    """The question ``before`` with ``put`` in the place of what it asks about; "" where it is not told which words that are.

    ``put_before`` is what the follow-up before had put there.
    """
    before = " ".join(before.split())
    if countries.find_countries(put):
        span = _by_country(put, before)
        return f"{before[: span[0]]}{span[2]}{before[span[1] :]}" if span else ""
    for find in (_by_title, _by_range, _by_number, _by_ordinal, _by_preposition, _by_same_word):
        if span := find(put, before):
            start, end, new = span
            return f"{before[:start]}{new}{before[end:]}"
    thing = thing_of(put_before)
    at = before.casefold().find(thing.casefold()) if thing else -1
    return f"{before[:at]}{thing_of(put)}{before[at + len(thing) :]}" if at >= 0 else ""


_ELSEWHERE = Wording(
    "other |else",
    r"\A\W*(?:(?:ok(?:ay)?|so|now|thanks?|great|right|then|and|but|or)\W+)*(?:what about |how about |what of )?"
    r"(?:(?:is|are|was|were) (?:there|it) |do |does |did |has |have )?(?:(?:in|for|from|at) )?(?:(?:any|some|the|which"
    r"|what|many) )?"
    r"(?:other (?:countr(?:y|ies)|places?|states?|nations?|jurisdictions?)|anywhere else|somewhere else|everywhere else|elsewhere)"
    r"(?: (?:do|does|did|have|has|had|like|with|doing|done|also|too|as well|that|this|it|so|the same|one|such))*\W*\Z",
)
"""The question before is asked of other countries: "any other country?", "and in other places?"."""


def asked_elsewhere(text: str, before: str) -> str:
    """The question ``before`` without its countries, where ``text`` asks the same of others; "" where it does not."""
    if not _ELSEWHERE.found_in(" ".join(text.split())):
        return ""
    before = " ".join(before.split())
    for found in reversed(countries.find_countries(before)):
        before = f"{before[: found.start]}{before[found.end :]}"
    return before.strip(" ,")


def thing_of(put: str) -> str:
    """What is put, without the preposition before it."""
    found = _BEHIND.match(put)
    return found["what"] if found else put


def _by_country(put: str, before: str) -> tuple[int, int, str] | None:
    """As in "And New Zealand?" behind "When did Scotland pass its bill?": each the only country named."""
    new, old = countries.find_countries(thing_of(put)), countries.find_countries(before)
    if len(new) != 1 or len(old) != 1 or (new[0].start, new[0].end) != (0, len(thing_of(put))):
        return None
    said = countries.adjective_of(new[0].code) if old[0].how == "adjective" else new[0].text
    return (old[0].start, old[0].end, said) if said and new[0].code != old[0].code else None


def _by_title(put: str, before: str) -> tuple[int, int, str] | None:
    """As in "And Ms Ode?" behind "What did Dr Lund say?"."""
    old = _TITLED.search(before) if _TITLED.match(thing_of(put)) else None
    return (*old.span(), thing_of(put)) if old else None


def _by_range(put: str, before: str) -> tuple[int, int, str] | None:
    """As in "And the 15 to 17s?" behind "How long are the 9 to 11s online?"."""
    old = _RANGE.search(before) if _RANGE.fullmatch(thing_of(put)) else None
    return (*old.span(), thing_of(put)) if old else None


def _by_number(put: str, before: str) -> tuple[int, int, str] | None:
    """As in "And route 3?" behind "What does route 2 cost?"."""
    bare, there = _NUMBER.fullmatch(put), list(_NUMBERED.finditer(before))
    if bare and len(there) == 1:  # "and 3?" behind "What is method 2?"
        return (*there[0].span("number"), bare["number"]) if there[0]["number"] != bare["number"] else None
    new = _NUMBERED.match(thing_of(put))
    if new is None:
        return None
    old = next((one for one in _NUMBERED.finditer(before) if one["kind"].casefold() == new["kind"].casefold()), None)
    return (*old.span(), thing_of(put)) if old and old["number"] != new["number"] else None


def _by_ordinal(put: str, before: str) -> tuple[int, int, str] | None:
    """As in "What about the second one?" behind "Why did the first draft fail?"."""
    new = _ORDINAL.search(put) if _ORDINAL_ALONE.found_in(put) else None
    old = _ORDINAL.search(before) if new and not _ORDINAL_FIRST.match(before) else None
    return (*old.span(), new["nth"]) if new and old else None


def _by_preposition(put: str, before: str) -> tuple[int, int, str] | None:
    """As in "And on fences?" behind "What is the council's view on hedges?": up to the next preposition or clause."""
    new = _BEHIND.match(put)
    if new is None:
        return None
    ends = rf"(?= (?:{_PREPOSITIONS}|and|or|but|if|when|who|that|which|because|do|does|did|is|are|was|were|have|has)\b|\W*\Z|[,;?])"
    found = [
        one for one in re.finditer(rf"\b{new['word']} (?P<what>[^,;?]+?){ends}", before, re.IGNORECASE) if one.start()
    ]
    if len(found) != 1 or _NO_THING.found_in(found[0]["what"]) or _digits(found[0]["what"]) != _digits(new["what"]):
        return None
    return (*found[0].span("what"), new["what"])


def _digits(text: str) -> bool:
    return any(one.isdigit() for one in text)


def _by_same_word(put: str, before: str) -> tuple[int, int, str] | None:
    """As in "And spring pruning?" behind "What is winter pruning?"."""
    words = thing_of(put).split()
    if len(words) < 2:
        return None
    last = re.escape(words[-1])
    old = re.search(rf"\b(?P<other>[\w’'-]+) {last}\b", before, re.IGNORECASE)
    if (
        old is None
        or _NO_THING.found_in(old["other"])
        or old["other"].casefold() in ("the", "a", "an", words[-2].casefold())
    ):
        return None
    new = words[1:] if words[0].casefold() in ("the", "a", "an") else words
    return (*old.span(), " ".join(new))
