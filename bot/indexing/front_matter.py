"""Front matter: what stands between the title of a document and its text - subtitle, who issues it, number, dates, authors.

It says of the whole document what it is, as the title does: every sentence is to be read under it, and by its names a reader
tells one document from another ("the Lesotho study", "the Fair Start Network's rules"). By itself it seldom answers anything.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.analysis import is_han
from bot.question.wordings import Wording

if TYPE_CHECKING:
    from knowledge.model import Library, Passage, Source

LINE, LONGEST, LINES = 20, 200, 8
"""Words and letters (a quarter of these in Chinese) that a line of front matter may have, and how many such lines are looked at."""
_ISSUED = Wording(
    " published | prepared | submitted | issued | circulated | adopted | compiled | drafted | written | edited | commissioned "
    "| translated | presented | released | approved | printed | produced | financed | funded | supported | developed "
    "| authored | revised | updated | last updated | edition | publicado| elaborado| preparado| presentado| aprobado| redactado"
    "| editado| publié| préparé| présenté| adopté| rédigé| élaboré| établi| опубликовано | подготовлено | представлено "
    "| принято | составлено ",
    r"\W*\b(?:(?:published|prepared|submitted|issued|circulated|adopted|compiled|drafted|written|edited|commissioned|translated|presented"
    r"|released|approved|printed|produced|financed|funded|supported|developed|authored|revised|updated|last updated)"
    r" (?:by|on|in|at|for|under|to|with)\b"
    r"|(?:first|second|third|fourth|fifth|revised|new|updated|\d+(?:st|nd|rd|th)) edition\b"
    r"|(?:publicado|elaborado|preparado|presentado|aprobado|redactado|editado)s? (?:por|en|el)\b"
    r"|(?:publié|préparé|présenté|adopté|rédigé|élaboré|établi)e?s? (?:par|en|le)\b"
    r"|(?:опубликовано|подготовлено|представлено|принято|составлено)\b)",
)
_BY = Wording(" by ", r"\W*\bby (?-i:[A-ZÀ-Þ]{2}|[A-ZÀ-Þ][\w.’'-]* [A-ZÀ-Þ])")
"""How a sentence begins that has no verb of its own and says who made the document, or when."""
_OFFICE_LINE = Wording(
    "",
    r"\A(?=[^.]{8,110}\.(?:\s|\Z))(?:(?:[A-ZÀ-Þ][\w’'&-]*|of|the|for|and|on|in|to|de|del|la|du|des|y|et),? ?){2,16}"
    r"\.(?:\s+(?:(?:[A-Z]\w+|\d+\w*) edition|in force|version|no\.|number|\d"
    r"|(?:approved|adopted|issued|published|updated|revised)\b)|\s*\Z)",
    re.NOFLAG,
)
"""Who issues a document, in a line without a verb: "Office of the Guardian, Region of Orland. Second edition, in force ..."."""
_NO_VERB = r"(?:(?!\b(?:is|are|was|were|has|have|had|must|may|can|should|will|shall|do|does)\b)[^.]|\.(?=\d))"
_VERSION_LINE = Wording(
    " edition | version | revision ",
    rf"\A\W*(?-i:[A-ZÀ-Þ]){_NO_VERB}{{3,110}}?\b(?:edition|version|revision)\b{_NO_VERB}{{0,80}}(?:\.(?:\s|\Z)|\Z)",
)
"""Whose document it is, and which version: "Harbour Lantern, field edition, version 2.3, June 2024. Written by ..."."""
_LABELLED = Wording("", r"\W*[^\W\d_][\w’' -]{1,24}: *\S", re.NOFLAG)
"""A line with a label: "Author: ...", "Issued: 14 May 2024"."""
_ATTENDANCE = Wording(
    " present | apologies | absent | attendance | participants | members | chair | agenda | subject | re | presentes "
    "| asistentes | présents | excusés | присутствовали |目录|出席",
    r"\W*\b(?:present|apologies|absent|in attendance|attendance|participants|members|chair|agenda|subject|re|presentes|asistentes"
    r"|présents|excusés|присутствовали|目录|出席)\b",
)
"""The heads of minutes and letters answer questions of their own: who was there, what it is about."""
_END = (".", ":", "?", "!", ";", "。", "？", "！", "؟")
_HEADING = Wording("", r"#{1,6} +(.*\S)", re.NOFLAG)


@dataclass(frozen=True, slots=True, eq=False, repr=False)  # never compared, and made at every start
class FrontMatter:
    """The text of title, headings and lines at the head of a document, and the ids of the passages that such lines are."""

    text: str
    passages: frozenset[str] = frozenset()


def front_matter_of(library: Library) -> dict[str, FrontMatter]:
    """Source id -> its front matter, the title at least."""
    first: dict[str, Passage] = {}
    lines: dict[str, list[str]] = {source: [] for source in library.sources}
    for passage in library.passages:
        source = passage.source
        if source in first:
            continue
        if len(lines[source]) < LINES and is_front(library.quote(source, (passage.start, passage.end)), passage):
            lines[source].append(passage.id)
        else:
            first[source] = passage
    # What a document says must stand somewhere: one of lines alone has no front matter but its title.
    return {
        source.id: FrontMatter(
            _issued(_text(source.title, source.text, first[source.id]), source), frozenset(lines[source.id])
        )
        if source.id in first
        else FrontMatter(source.title)
        for source in library.sources.values()
    }


def is_front(text: str, passage: Passage) -> bool:
    """Whether a passage at the head of a document is a line of front matter and no sentence of the text."""
    text = text.strip()
    words = len(text.split())
    if passage.list_id or words > 2 * LINE or _ATTENDANCE.match(text):
        return False
    if _ISSUED.match(text) or _BY.match(text) or _OFFICE_LINE.match(text) or _VERSION_LINE.match(text):
        return True
    if words > LINE or len(text) > LONGEST or sum(map(is_han, text)) > LONGEST // 4:
        return False
    return (
        (text.startswith("(") and text.endswith(")")) or bool(_LABELLED.compiled.match(text)) or not text.endswith(_END)
    )


def _text(title: str, text: str, first: Passage) -> str:
    """The title and what stands above the first passage of the text, but for the heading of that passage's own section."""
    lines = [title]
    headings = [
        (line, bool(_HEADING.compiled.match(line))) for line in text[: first.start].splitlines() if line.strip()
    ]
    for number, (line, heading) in enumerate(headings):
        if heading and number == len(headings) - 1:
            continue
        plain = _HEADING.compiled.sub(r"\1", line).strip(" *-|")
        if not plain.casefold().startswith(title.casefold()):  # "Title - Name of the site" says no more than the title
            lines.append(plain)
    return ". ".join(line for line in lines if line)


def _issued(text: str, source: Source) -> str:
    """The front matter with who issues the document, where only its description names that: a web page in its footer."""
    known = text.casefold()
    return text if not source.publisher or source.publisher.casefold() in known else f"{text}. {source.publisher}"
