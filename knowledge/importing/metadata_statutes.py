"""Acts, bills and regulations in English: their title below the gazette's name and the notice's number, and when they were made.

"IRRAVAN GOVERNMENT GAZETTE" / "Legal Notice No. 58 of 2024" / "THE CHILDREN (ONLINE SERVICES) REGULATIONS, 2024".
"""

from __future__ import annotations

import re

from knowledge.importing.metadata_dates import dates_in

__all__ = ["is_gazette_line", "is_statute", "signed_date", "statute_title"]

_NUMBER = r"(?:no\.?|number|#)?\s?[\divxlc]{1,5}"
_OF_YEAR = r"(?:(?:,? of |\s?/\s?|, )\s?(?:19|20)\d\d)?"
_GAZETTE_LINE = re.compile(
    r"(?:the )?(?:[\w’'&.-]+ ){0,5}gazettes?(?:[ ,:–—(-]+(?:supplement|extraordinary|special|acts|bills|part"
    r"|vol(?:ume|\.)?|issue|no\.?|[\divxlc]{1,6}|of)\b\.?\)?){0,6}(?: of (?:the )?[\w’' -]{3,50})?(?:,? dated .{3,40})?"
    rf"|(?:special )?(?:issue|supplement|bills? supplement|acts? supplement|legislative supplement)(?: {_NUMBER})?{_OF_YEAR}"
    rf"|(?:legal|government|general|gazette|public) notices?,? {_NUMBER}{_OF_YEAR}"
    rf"|statutory (?:instruments?|rules?(?: and orders?)?|orders?),? (?:(?:19|20)\d\d )?{_NUMBER}{_OF_YEAR}"
    rf"|(?:s\.?\s?i\.?|l\.?\s?[ni]\.?|g\.?\s?n\.?|s\.?\s?r\.?\s?o\.?) {_NUMBER}{_OF_YEAR}"
    rf"|(?:act|bill|law|decree|ordinance|chapter|cap\.?)(?: of parliament)? {_NUMBER}{_OF_YEAR}|(?:19|20)\d\d no\.? ?\d+"
    r"|(?:the )?(?:(?:federal|democratic|islamic|people['’]s|united|co-?operative) ){0,3}(?:republic|kingdom|commonwealth"
    r"|government|parliament|union|state) of (?:the )?[\w’' -]{3,50}"
    r"|(?:subsidiary|subordinate|principal) legislation|(?:revised )?laws of (?:the )?[\w’' -]{3,40}"
    r"|arrangement of (?:sections|clauses|regulations|rules|articles|paragraphs)",
    re.IGNORECASE,
)
_WHAT = (
    r"(?:act|bill|ordinance|regulations|rules|order|bye?-?laws|decree|proclamation|code|measure|law)"
    r"(?:,? \((?:no|number|amendment|consolidation)\b[^()]{0,30}\))?,? ?"
)
_YEAR = r"(?:(?:no\.? ?\d+ )?(?:of )?\(?(?:19|20)\d\d\)?)"
_STATUTE = re.compile(rf"(?:the )?\w[^.;:?!]{{3,160}}[\s)]{_WHAT}{_YEAR}?", re.IGNORECASE)
_WITH_YEAR = re.compile(rf"(?:the )?\w[^.;:?!]{{3,160}}[\s)]{_WHAT}{_YEAR}", re.IGNORECASE)
_BARE = re.compile(rf"{_WHAT}{_YEAR}", re.IGNORECASE)
"""The end of such a title, on a line of its own."""
_ABOUT_ONE = re.compile(
    r"(?:made|under|pursuant|in exercise|whereas|to|an act|a bill|be it|as|see|short|published)\b"
    r"|.*\b(?:guides?|reports?|memorandum|commentar\w+|submissions?|briefs?|briefing|handbook|summary|evaluation|reviews?|stud(?:y|ies)"
    r"|overview|introduction|analysis|statement|explained|on the|of the bill)\b",
    re.IGNORECASE,
)
"""What is no title, and what is written about a law."""
_SIGNED = re.compile(
    r"^[^\w\n]*(?:made|dated|given|signed|issued|done|enacted|passed)\b[^\n]{0,100}?\b(?P<date>(?:this|on)\b[^\n]{0,60})"
    r"|^[^\w\n]*(?:dated|date of assent\s?:?|assented to(?: on)?)\s+(?P<plain>[^\n]{0,40})",
    re.IGNORECASE | re.MULTILINE,
)
_TOO_LONG = 300


def is_gazette_line(line: str) -> bool:
    """Whether a line is no more than the name of a gazette, the number of a notice in it, or of a law."""
    return len(line) < _TOO_LONG and _GAZETTE_LINE.fullmatch(line.strip("#*_ \t")) is not None


def is_statute(title: str) -> bool:
    """Whether a title is that of an act, a bill or regulations, with its year; a guide to one is none."""
    text = title.strip()
    return len(text) < _TOO_LONG and _WITH_YEAR.fullmatch(text) is not None and not _ABOUT_ONE.match(text)


def statute_title(line: str, above: str) -> str:
    """Give the title that a line holds, or ends that begins ``above`` it ("THE CHILDREN (CARE)" / "ACT, 2022"); "" else."""
    if len(line) + len(above) > _TOO_LONG or _ABOUT_ONE.match(line):
        return ""
    if _BARE.fullmatch(line):
        joined = f"{above} {line}"
        return joined if above and not is_gazette_line(above) and _STATUTE.fullmatch(joined) else ""
    return line if _STATUTE.fullmatch(line) and not is_gazette_line(line) else ""


def signed_date(text: str) -> str:
    """Give the date on which a law says that it was made: "Made at Dasgir this 11th day of June, 2024"; "" without one."""
    found = [one["date"] or one["plain"] or "" for one in _SIGNED.finditer(text)]
    return next((dates[0].iso for line in reversed(found) if len(dates := dates_in(line)) == 1), "")
