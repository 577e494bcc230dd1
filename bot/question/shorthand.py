"""What people shorten when they type in haste: "natl govt, wich yr". Facts of written English; a word of the sources is left alone.

None is a word that people mean as it stands: a leg is no legislation, a sect no section.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.question.wordings import Wording

if TYPE_CHECKING:
    from collections.abc import Container

_TABLE = """
yr year; yrs years; abt about; intl international; org organisation; orgs organisations; govt government;
govts governments; gvmt government; gov government; natl national; dept department; depts departments;
cttee committee; cttees committees; ctte committee; cmte committee; parl parliament; legis legislation; regs regulations;
info information; doc document; docs documents; wat what; wot what; wich which; wen when; wher where; hw how; ppl people; thru through;
w with; bc because; cuz because; coz because; bcos because; cos because; ur your; u you; r are; nos numbers; mtg meeting; mtgs meetings;
recs recommendations; rpt report; rept report; rpts reports; const constitution; conv convention; artcl article; max maximum;
edu education; juv juvenile; crt court; crts courts; mech mechanism; mechs mechanisms; stats statistics;
eval evaluation; impl implementation; ref reference; refs references; pg page; approx approximately; amdt amendment; amdts amendments;
prot protection; sel select; dev development; mgmt management; assoc association; lang language; langs languages; sigs signatures;
secgen secretary-general; ombud ombudsperson; ombuds ombudsperson; thx thanks;
wld would; shld should; cld could; hav have; wud would; shud should; tho though; btwn between; diff different; govs governments;
nxt next; prev previous; mth month; mths months; wks weeks; hrs hours; mins minutes; govn government; regd registered; reqd required;
teh the; hte the; adn and; cn can; duz does; tel tell; thay they; thier their; becuase because;
qs questions; mbr member; mbrs members; grp group; grps groups; pic picture; pics pictures; vid video; vids videos; reps representatives; rep representative
"""
SHORTHAND: dict[str, str] = dict(entry.split() for entry in _TABLE.replace("\n", " ").split(";"))
_SET_APART = Wording(
    "", r"\b(?:diff\w*|distinct\w*|contrast|compar\w*|similarit\w*|relation\w*|links?|gap|choos\w*|choice)\b"
)

_FREE = Wording(
    " free ",
    r"\A(?=.*\b(?:is|are|was|were|it['’]s|its)\b)"
    r"(?!.*\b(?:child\w*|people|person|press|prisoners?|media|country|state|we|they|he|she|you)\b[^?.!]{0,12}\bfree\b)"
    r"(?P<before>[^?.!]*)\bfree(?=\W*\Z| (?:or|for) \w+\W*\Z)",
)
"""Of a service: the press, a person or a country that is free is not had for nothing."""
_FOR_FREE = Wording(" for free ", r"\bfor free\b")

ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_ORDINAL = re.compile(r"(?<![\w.,])(?P<number>\d{1,2})(?P<ending>st|nd|rd|th)\b", re.IGNORECASE)
_MONTH = Wording("", r"\A\s*(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)")


def free_of_charge(text: str) -> str:
    """``text`` in which something that "is free" or comes "for free" costs nothing, and is not at liberty."""
    if _FOR_FREE.possible(text):
        return _FOR_FREE.compiled.sub("free of charge", text)
    return _FREE.compiled.sub(r"\g<before>free of charge", text) if _FREE.possible(text) else text


_AGAINST = Wording(
    " against ",
    r"\b(?P<who>who(?: else| all)?|which (?:[\w-]+ ){1,2}?|(?:any|some|every)(?:one|body))(?: (?:is|are|was|were|had been)|['’]s) (?:all )?against\b"
    r"(?= (?!(?:it|them|him|her|and|then)\b|(?:this|that)\W*\Z)\w)",
)
"""A preposition that says all: as a word it would be looked for nowhere."""


def opposed(text: str) -> str:
    """``text`` in which whoever "was against" something opposed it."""
    return _AGAINST.compiled.sub(r"\g<who> opposed", text) if _AGAINST.possible(text) else text


_LITTLE = (
    r"(?:and|so|but|ok|okay|then|well|hi|hello|hey|please|thanks|yes|no|not|sorry|question|tell|explain|know|say|ask|if|when|where|who|whom"
    r"|what|which|how|why|is|are|was|were|do|does|did|can|could|should|would|will|has|have|had|it|they|this|that|in|on|for|about|me|i|we|you)"
)
_THING = rf"\A\W*(?P<thing>(?:(?!{_LITTLE}\b)[\w’'-]+ ){{0,4}}(?!{_LITTLE}\b)[\w’'-]+)\W+(?P<asks>who|what|when|where|why|how(?: (?:much|many|long))?)"
_FRONTED = (
    Wording(
        " it | its | they | he | she ",
        rf"{_THING}(?P<does> (?:do|does|did|is|are|was|were|can|could|should|must|may|will|has|have)) (?:it|they|he|she)\b(?P<rest>.*)",
    ),
    Wording(" it | them ", rf"{_THING}(?P<does> (?:[\w’'-]+ ){{1,4}}?)(?:it|them)(?P<rest>)\W*\Z"),
)
"""What is asked about stands first, and a word for it where it would stand: "universities what do they do", "the paper who wrote it"."""


def unfronted(text: str) -> str:
    """``text`` in which what is asked about stands in its place."""
    for wording in _FRONTED:
        if found := wording.search(text):
            return f"{found['asks']}{found['does'].rstrip()} {found['thing']}{found['rest']}"
    return text


_SLASHED = Wording(" w | w o | b c ", r"(?<![\w/])(?:w/o|w/|b/c)(?![\w/])", re.IGNORECASE)
_SLASHES = {"w/o": "without", "w/": "with", "b/c": "because"}


def without_slashes(text: str) -> str:
    """``text`` with "w/o" as "without", "w/" as "with", "b/c" as "because"."""
    if not _SLASHED.possible(text):
        return text
    return _SLASHED.compiled.sub(lambda found: _SLASHES[found.group().casefold()], text)


def with_ordinals(text: str, spoken: Container[str]) -> str:
    """``text`` with "2nd" as "second", up to the tenth, but for days of a month; ``spoken`` are the stems of the sources.

    Left as it is where the sources write it so themselves.
    """

    def spelled(found: re.Match[str]) -> str:
        before = text[: found.start()].split()[-1:]
        day = _MONTH.compiled.match(text[found.end() :]) or any(_MONTH.compiled.match(word) for word in before)
        number = int(found["number"])
        kept = day or found["ending"].casefold() in spoken or not 0 < number <= len(ORDINALS)
        return found.group() if kept else ORDINALS[number - 1]

    return _ORDINAL.sub(spelled, text)


def spelled_out(typed: str, before: str) -> str:
    """What ``typed`` is short for, "" where it is short for nothing; ``before`` is the text that leads up to it.

    "btw" is "between" behind a word that sets two things side by side, and "by the way" everywhere else.
    """
    word = typed.casefold()
    if word in ("btw", "b/w"):
        return "between" if _SET_APART.compiled.search(before) else "by the way"
    return SHORTHAND.get(word, "")
