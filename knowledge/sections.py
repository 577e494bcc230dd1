"""The sections of a statute, be their titles headings, "11. Maintenance", or in the running text: "11. Maintenance. (1) Each ...".

Acts and bills of the common law often name a section at the head of its first subsection; the subsections after it, "(2) ...",
are paragraphs of their own that say neither the section's number nor its title. Their place is "sec. 11(2)". English.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_TITLE = re.compile(r"(?P<title>[A-Z][^.;:!?\n()“”]{2,80})(?:\.\s*[—–-]*|\s*[—–]+)\s*(?=(?P<first>\(1\)\s)|[A-Z“‘\"])")
_FINITE = re.compile(r"\b(?:is|are|was|were|shall|may|must|can|will|has|have|had|applies|apply|means|includes?)\b")
"""A title has no finite verb; a short first sentence has."""
_SUBSECTION = re.compile(r"\((?P<number>\d{1,2})\)\s")
_GOES_ON = re.compile(r"[a-z]|Provided\b|[“\"‘][^”\"’\n]{1,60}[”\"’],?\s")
"""What stands at the margin behind the lettered parts of a section goes on with it: "and the Minister shall", "Provided that"; so
does what it defines: "child" means ..."""
_LAW = "law"
_MADE_OF = {"regulations": "Regulation", "rules": "Rule"}
_SHORT = {"Clause": "cl.", "Regulation": "reg.", "Rule": "rule"}
_BILL = re.compile(r"\bbill\b", re.IGNORECASE)
_STATUTE = re.compile(
    r"\b(?P<what>act|bill|code|ordinance|statute|regulations|rules|law|decree)\b(?:\s*\([^()]*\))?"
    r"(?:,?\s*(?:no\.?\s*\d+\s*)?(?:(?:of|,)\s*)?(?:19|20)\d\d)?\W*$",
    re.IGNORECASE,
)
"""A statute's title ends with what it is, and its year ..."""
_ABOUT_ONE = re.compile(
    r"\b(?:on|about|under|into|reviews?|guides?|reports?|memorandum|commentar\w+|submission|brief|handbook|notes?|summary|evaluation"
    r"|consultation|statement|stud(?:y|ies)|overview|introduction|analysis)\b",
    re.IGNORECASE,
)
"""... and that of a paper about one says so."""
_NUMBERED = re.compile(r"(?P<number>\d{1,3}[A-Z]?)(?:\.|\)|\s[—–-])?\s+(?![A-Z][A-Z.]{1,6}\s+(?:[Pp]art|§|\d))(?=\S)")
"""The number of a section; "14 CFR Part 39" and "42 U.S.C. 1983" name a volume."""
_GAZETTE_PART = re.compile(r"(?:proposed |final |interim )+rules?\W*", re.IGNORECASE)
"""What the part of a gazette is called that holds many of them."""


def section_unit(kind: str, title: str) -> str:
    """What the numbered headings of a source are: "Clause" in a bill, "Section" in another statute, "" where they are neither.

    In what is made of regulations or of rules they are those.
    """
    statute = None if _ABOUT_ONE.search(title) or _GAZETTE_PART.fullmatch(title) else _STATUTE.search(title)
    if statute and _BILL.search(title):
        return "Clause"
    if statute:
        return _MADE_OF.get(statute["what"].lower(), "Section")
    return "Section" if kind == _LAW else ""


def as_sections(headings: tuple[str, ...], unit: str) -> tuple[str, ...]:
    """``headings`` with the numbered ones named by the ``unit`` that they are: "11. Maintenance" as "Section 11. Maintenance"."""
    return tuple(f"{unit} {one}" if unit and _NUMBERED.match(one) else one for one in headings)


def above_sections(headings: tuple[str, ...], unit: str) -> tuple[str, ...]:
    """``headings`` without the innermost ones that are sections: the next section stands in none of them."""
    end = len(headings)
    while unit and end and _NUMBERED.match(headings[end - 1]):
        end -= 1
    return headings[:end]


@dataclass(slots=True)
class Sections:
    """Where the reading of a statute is: ``kind`` and ``title`` are the source's, the rest the section it is in.

    ``place`` is the pinpoint of the section or subsection, ``name`` the section's title; both "" outside of any.
    """

    kind: str
    title: str
    place: str = ""
    name: str = ""
    _section: str = ""
    _subsection: int = 0
    _heading: tuple[str, ...] = ()

    def enter(self, text: str, number: str, heading: tuple[str, ...], *, outermost: bool) -> int:
        """Go on to the next block and give how many characters of ``text`` are the section's title.

        ``number`` is the block's own ("11" of "11. ..."); an ``outermost`` block stands in no item of a list.
        """
        if heading != self._heading:
            self._heading = heading
            self._leave()
        if number.isdigit():
            return self._open(text, number)
        following = _SUBSECTION.match(text)
        if self._subsection and following and int(following["number"]) == self._subsection + 1:
            self._subsection += 1
            self.place = f"{self._section}({self._subsection})"
        elif outermost and not (self._section and _GOES_ON.match(text)):
            self._leave()
        return 0

    def _open(self, text: str, number: str) -> int:
        self._leave()
        found = _TITLE.match(text)
        unit = section_unit(self.kind, self.title)
        titled = bool(found and not _FINITE.search(found["title"]) and (found["first"] or unit))
        first = found["first"] if found and titled else _SUBSECTION.match(text)
        if not titled and not (first and text.startswith("(1)")):
            return 0
        self._section = f"{_SHORT.get(unit, 'sec.')} {number}"
        self._subsection = 1 if first else 0
        self.place = f"{self._section}(1)" if first else self._section
        if found and titled:
            self.name = found["title"].strip()
            return found.end()
        return 0

    def _leave(self) -> None:
        self.place = self.name = self._section = ""
        self._subsection = 0
