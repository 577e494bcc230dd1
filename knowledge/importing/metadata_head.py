"""The title block of a document: the lines above its text, in which it says what it is, whose, and of when.

A name or a date in the running text, in a note or in a list of people belongs to what is told there, not to the document.
"""

from __future__ import annotations

import re

from knowledge.importing.bodies import says_whose

__all__ = ["title_block", "without_notes"]

_NOTES = re.compile(r"<!-- notes -->.*?(?=^#|^<!-- page|\Z)", re.DOTALL | re.MULTILINE)
_HEADING = re.compile(r"#{1,6}[ \t]+")
_ITEM = re.compile(r"[-*+•][ \t]+\S|(?!vs?\.)\(?[0-9a-z]{1,3}[.)][ \t]+\S|\(\w{1,3}\)|\[\d+\]|\|")
_PEOPLE = re.compile(
    r"\W*(?:(?:members |also )?(?:present|absent|in attendance|attendance|attending)|apologies|participants|appearances|observers?"
    r"|partners|distribution|copied to|cc|to(?=\s*[:：])|addressees"
    r"|attendees|presentes|asistentes|ausentes|participantes|présents|absents|excusés|participants|anwesend|abwesend|entschuldigt"
    r"|teilnehmende|присутствовали|отсутствовали|участники|الحضور|الحاضرون|出席)(?: \w+)?\s*(?:[:：(].*)?",
    re.IGNORECASE | re.DOTALL,
)
"""A line under which, or behind which, those are named who were there, or whom it is sent to."""
_ABOUT_IT = re.compile(
    r"\W*(?:an act|a bill|be it enacted|held|published|prepared|submitted|issued|adopted|passed|approved|presented"
    r"|introduced|laid|written|assented|celebrada?|publicado|presentado|aprobad[ao]|tenue|publié|présenté|adoptée?)\b|\W*\(",
    re.IGNORECASE,
)
"""The long title of a law, what tells how a document was made, and remarks in brackets may be sentences above its text."""
_LAW = re.compile(r"\W*(?:an act|a bill)\b", re.IGNORECASE)
_IMPRINT = re.compile(r"[^.;:!?]{0,60}(?:\bno\. ?\d[^.;:!?]{0,30})?\b(?:19|20)\d\d[).]*(?:\s|$)", re.IGNORECASE)
_TOLD = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|will|shall|may|must|can|could|would|should|do|does|did|we|they|he|she|it|i|who|which)\b"
)
"""Below the title number, date, body and authors may stand in one line: "Brief No. 6, July 2024. Ana Ruiz."."""
_TAKEN = re.compile(r"\W*(?:from|source|(?:extract(?:ed)?|taken|reproduced|adapted) from)\s*[:：]", re.IGNORECASE)
"""... and so may stand from what book it is taken."""
_DATED = re.compile(r"\b(?:19|20)\d\d[).]*$")
_SENTENCE_END = re.compile(r"(?<![ap]\.m)[.!?。؟][”\"’)]*$")
_LINES = 24
_SENTENCE_WORDS = 16
"""A sentence of so many words is running text; so is what has three times as many, whatever it ends with."""


def without_notes(text: str) -> str:
    """Give the Markdown of a document without its notes."""
    return _NOTES.sub("", text)


def title_block(head: str) -> tuple[str, ...]:
    """Give the lines above the running text of a document, without the marks of headings; ``head`` is how its Markdown begins."""
    lines: list[str] = []
    kept = [
        line for line in map(str.strip, head.splitlines()) if sum(map(str.isalnum, line)) > 1 and line[:4] != "<!--"
    ]
    for at, line in enumerate(kept[:_LINES]):
        marks = _HEADING.match(line)
        text = line[marks.end() :] if marks else line
        if _PEOPLE.fullmatch(text) or (_ITEM.match(text) and at):
            break  # what numbers or lists is the text, but for a title such as "5. Annual report"
        if not marks and _is_running(text) and not (at == 1 and _is_imprint(text)):
            break
        following = kept[at + 1] if at + 1 < len(kept) else ""
        opens = (_is_running(following) and not _PEOPLE.fullmatch(following)) or _ITEM.match(following)
        if marks and at and opens and not _DATED.search(text):
            break  # the heading of the first section
        lines.append(text.strip("*_ "))
    return tuple(lines)


def _is_running(text: str) -> bool:
    """Whether a line is a paragraph of the text."""
    words = len(text.split())
    if _ABOUT_IT.match(text):
        return words > 3 * _SENTENCE_WORDS and not _LAW.match(text)
    if words > 3 * _SENTENCE_WORDS or (words > 2 and text.endswith((":", "：")) and " | " not in text):
        return True  # what introduces a list stands in the text
    return words >= _SENTENCE_WORDS and bool(_SENTENCE_END.search(text))


def _is_imprint(text: str) -> bool:
    """Whether a line below the title says of when and whose a paper is, sentence by sentence without a verb."""
    imprint = _IMPRINT.match(text) or _TAKEN.match(text) or says_whose(text)
    return len(text.split()) <= 3 * _SENTENCE_WORDS and bool(imprint) and not _TOLD.search(text)
