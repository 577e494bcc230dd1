"""The title of a document, and the name of the site in a web page's title."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from knowledge.importing.bodies import STATE_OR_HOUSE, as_name, is_issuer
from knowledge.importing.metadata_assignments import assignment_of
from knowledge.importing.metadata_head import title_block
from knowledge.importing.metadata_laws import is_masthead, law_title
from knowledge.importing.metadata_letters import letter_title
from knowledge.importing.metadata_symbols import symbols_in
from knowledge.importing.metadata_un import un_title
from knowledge.importing.papers import names_paper, subject_below
from knowledge.importing.plain_lines import is_sentence_end, states_a_fact
from knowledge.untrusted import one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

_SITE = re.compile(r"(?P<page>.+?)\s+[-–—|·»]\s+(?P<site>[^-–—|·»]{3,60})")
_HEADING = re.compile(r"^(?P<level>#{1,6})[ \t]+(?P<text>.+?)[ \t#]*$", re.MULTILINE)
_NO_TITLE = re.compile(
    r"(?:untitled|document\d*|microsoft word.*|powerpoint.*|slide \d+|title|index|home|welcome|contents|.*\.(?:docx?|pdf"
    r"|indd|qxd|html?|txt|rtf|odt)|united nations|nations unies|naciones unidas|general|convention on the rights of the child"
    r"|committee on the rights of the child|\W*|\d+)",
    re.IGNORECASE,
)
_MASTHEAD = re.compile(
    r"united nations|nations unies|naciones unidas|организация объединенных наций|الأمم المتحدة|联合国|distr\b|original:|general"
    r"|committee on the rights of the child|human rights council|general assembly|advance (?:unedited )?version"
    r"|(?:sixt|sevent|eight|nine|fort|fift|thirt|twent|first|second|third)\S*.* session|agenda item.*|\d+ \w+ \d{4}",
    re.IGNORECASE,
)
_PART_OF_IT = re.compile(
    r"(?:(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4}|[A-Z])[.):]?\s+)?(?:introduction|abstract|(?:executive )?summary|preface|foreword"
    r"|background|overview|acknowledge?ments?|conclusions?|references|notes?|appendix|introducción|resumen|prólogo|antecedentes"
    r"|résumé|avant-propos|préface|contexte|введение|предисловие|резюме|مقدمة|ملخص|تمهيد|引言|导言|摘要|前言|序言)",
    re.IGNORECASE,
)
"""Headings that every document may have: they title a part of it."""
_NOTICE = re.compile(
    r"(?:official\s*[-–—]\s*)?subject to (?:final )?(?:review|revision|approval)|not for (?:citation|distribution|release)"
    r"|for (?:official|internal) use(?: only)?"
    r"|(?:draft|confidential|restricted|unclassified|embargoed|advance)(?: (?:version|copy))?",
    re.IGNORECASE,
)
_DRAWN = re.compile(r"(?:\s*[-–—_=*.]){3,}(?:\s*x)?\s*$")
_RECORD = re.compile(
    r"(?:draft |approved |summary |verbatim )?(?:minutes|record)\b|(?:case|media|press) summary|case note|actas?\b"
    r"|procès-verbal|compte rendu|protokoll\b|niederschrift|ata da\b|verbale\b|протокол|محضر|会议记录",
    re.IGNORECASE,
)
"""How the title of minutes and of a summary of a case begins."""
_RECORD_ABROAD = re.compile(r"actas?\b|procès-verbal|compte rendu|протокол|محضر|会议(?:记录|纪要)", re.IGNORECASE)
_BODY = re.compile(
    r"\b(?:(?:sub-?)?committee(?! rooms?\b)|commission|council(?! chamber)"
    r"|working group|task force|board|panel|assembly|parliament|senate|court|tribunal"
    r"|comité|comisión|consejo|grupo de trabajo|conseil|groupe de travail|ausschuss|arbeitsgruppe|комитет\w*|комисси\w*|совет\w*)\b"
    r"|لجنة|مجلس|委员会",
    re.IGNORECASE,
)
_MET = re.compile(r",?\s+(?:which was )?(?:held|convened|took place)\b|,\s+(?:on|at)\s")
"""What says where and when a body met, behind the name of its minutes."""
_WHERE = re.compile(r"(?<=\b\d{4}),\s.*(?:\b[ap]\.m|\b\d{1,2}[.:h]\d\d\b|\b(?:room|hall|chamber)\b).*", re.IGNORECASE)
"""Room and hours behind the date on which it met."""
_RECORD_LINES = 6
_LINE_WORDS = 30
"""Words of the longest title; a longer paragraph is text."""
_MAX_LENGTH = 300
"""A line of more characters is a text without line breaks (or Chinese without blanks), not a title."""
STATED = "stated by the file"
FIRST_LINE, FILE_NAME = "the first line", "the file's name"
"""Why a title is proposed where the document has none that can be told."""


@dataclass(frozen=True, slots=True)
class Title:
    """A title: as proposed, as it stood (with the site's name), why, and whether it is sure."""

    text: str = ""
    raw: str = ""
    why: str = ""
    sure: bool = False


def guess_title(head: str, stated: str, filename: str, url: str) -> Title:
    """Find the title: of a UN document by its form, else as the file states it, else the first heading or line."""
    for title in (
        _of_un(head),
        _stated(stated),
        _law(head),
        _record(head),
        _letter(head),
        _from_headings(head),
        _first_line(head),
    ):
        if title.text:
            title = _with_body(title, head)  # noqa: PLW2901
            if assignment := assignment_of(title.text, head):
                return replace(title, text=f"{as_name(title.text).rstrip(' :')}: {assignment}")
            if subject := subject_below(title.text, title_block(head)):
                return replace(title, text=f"{as_name(title.text).rstrip(' :')}: {subject}")
            site = site_of(title.raw, head, url)
            if site:
                page = title.raw[: title.raw.rfind(site)].rstrip(" -–—|·»")
                return Title(page, title.raw, f"{title.why}, without the site's name", title.sure)
            return title
    stem = re.sub(r"\.\w{1,5}$", "", filename.rsplit("/", 1)[-1])
    words = " ".join(re.sub(r"[_+]+|(?<=[a-z])-(?=[a-z])", " ", stem).split())
    return Title(words[:1].upper() + words[1:], words, FILE_NAME) if words else Title()


def site_of(title: str, head: str, url: str) -> str:
    """Give the site's name at the end of a page's title, "" where nothing shows that it is one.

    It is shown by the URL's host, or by the page's heading, which repeats the title without it.
    """
    match = _SITE.fullmatch(one_line(title))
    if match is None:
        return ""
    site, page = match["site"], match["page"]
    host = urlsplit(url).hostname or "" if url else ""
    letters = re.sub(r"[\W_]", "", site.casefold())
    if letters and letters in re.sub(r"[\W_]", "", host):
        return site
    headings = {one_line(heading["text"]).casefold() for heading in _HEADING.finditer(head)}
    return site if page.casefold() in headings else ""


def _stated(title: str) -> Title:
    text = one_line(title)
    if not text or _NO_TITLE.fullmatch(text) or len(text) > _MAX_LENGTH or symbols_in(text):
        return Title()
    return Title(text, text, STATED, sure=True)


def _of_un(head: str) -> Title:
    text, raw, why = un_title(head)
    return Title(text, raw, why, sure=bool(text))


def _from_headings(head: str) -> Title:
    found = list(_HEADING.finditer(head))
    for heading in [*_below_bodies(head, found), *sorted(found, key=lambda one: len(one["level"]))]:
        text = one_line(heading["text"]).strip("*_ ")
        if _PART_OF_IT.fullmatch(text) or " | " in text or len(text) > _MAX_LENGTH:
            continue
        if not (_NO_TITLE.fullmatch(text) or _MASTHEAD.match(text) or is_masthead(text) or symbols_in(text)):
            return Title(text, text, "the first heading", sure=len(heading["level"]) == 1)
    only = next((one_line(heading["text"]) for heading in _HEADING.finditer(head)), "")
    if not only or len(only) > _MAX_LENGTH or _PART_OF_IT.fullmatch(only):
        return Title()
    return Title(only, only, "the first heading")


def _law(head: str) -> Title:
    text = law_title(head)
    return (
        Title(text, text, "the name of the law below that of the State", sure=True)
        if len(text) <= _MAX_LENGTH
        else Title()
    )


def _letter(head: str) -> Title:
    text = letter_title(head)
    return Title(text, text, "the number and the subject of the letter") if len(text) <= _MAX_LENGTH else Title()


def _record(head: str) -> Title:
    """The line above all headings, or below those of the body that met, that says what record it is: "Minutes of the 37th ..."."""
    for line in [line.strip() for line in head.splitlines() if line.strip()][:_RECORD_LINES]:
        if not line.startswith("#"):
            text = _WHERE.sub("", _MET.split(line[:_MAX_LENGTH].strip("*_ "), maxsplit=1)[0]).rstrip(" ,;:–—-")
            named = _RECORD.match(text) and len(text.split()) <= _LINE_WORDS and not is_sentence_end(text)
            if named and head.lstrip().startswith("#") and len(text.split()) > 2:
                return Title(text, text, "the line below the name of the body")
            break
    first = next((line.strip("*_ ") for line in head.splitlines() if line.strip()), "")
    if len(first.split()) > _LINE_WORDS or is_sentence_end(first) or not _RECORD.match(first):
        return Title()
    return Title(first, first, "the line above the headings")


def _with_body(title: Title, head: str) -> Title:
    """Name the body that met where minutes do not: it stands above their title."""
    if not _RECORD.match(title.text) or _BODY.search(title.text):
        return title
    lines = [one_line(line) for line in title_block(head)]
    found = next((at for at, line in enumerate(lines) if line.startswith(title.text)), None)
    # A heading right above the text is no line of the block.
    end = found if found is not None else len(lines) if _RECORD_ABROAD.match(title.text) else 0
    above, below = lines[:end], lines[found + 1 : found + 2] if found is not None else []
    if below and below[0][0].islower() and _BODY.search(below[0]) and len(below[0].split()) <= _LINE_WORDS:
        # "ПРОТОКОЛ № 4 / заседания Межведомственной комиссии ...": one title on two lines.
        return replace(title, text=f"{as_name(title.text)} {below[0].rstrip('.')}")
    name = next((line for line in reversed(above) if _BODY.search(line) and len(line.split()) <= _LINE_WORDS // 2), "")
    return replace(title, text=f"{as_name(name)}: {title.text}") if name else title


def _below_bodies(head: str, headings: Sequence[re.Match[str]]) -> list[re.Match[str]]:
    """The heading below those of the bodies that issued a paper ("MINISTRY OF JUSTICE"), where nothing stands between them."""
    for at, heading in enumerate(headings):
        between = head[headings[at - 1].end() if at else 0 : heading.start()].splitlines()
        if any(line.strip() and not (at and states_a_fact(line.strip())) for line in between):
            return []
        text = one_line(heading["text"]).strip("*_ ")
        if at and _RECORD.match(text):
            return [heading]
        issuer = STATE_OR_HOUSE.fullmatch(text) or (is_issuer(text) and _paper_follows(headings, at))
        issuer = issuer or (is_issuer(text) and _record_follows(headings, at))
        if not issuer and not (_BODY.search(text) and _next_is_record(head, headings, at)):
            return [heading] if at else []
    return []


def _paper_follows(headings: Sequence[re.Match[str]], at: int) -> bool:
    """Whether the heading below those of bodies says what paper it is."""
    below = (one_line(heading["text"]).strip("*_ ") for heading in headings[at + 1 :])
    return names_paper(next((text for text in below if not is_issuer(text)), ""))


def _record_follows(headings: Sequence[re.Match[str]], at: int) -> bool:
    """Whether the heading below those of bodies is that of minutes."""
    below = (one_line(heading["text"]).strip("*_ ") for heading in headings[at + 1 :])
    return bool(_RECORD.match(next((text for text in below if not is_issuer(text)), "")))


def _next_is_record(head: str, headings: Sequence[re.Match[str]], at: int) -> bool:
    """Whether minutes stand right below the heading at ``at``: then it names who met, whatever form the name has."""
    if at + 1 >= len(headings) or head[headings[at].end() : headings[at + 1].start()].strip():
        return False
    return bool(_RECORD.match(one_line(headings[at + 1]["text"])))


def _first_line(head: str) -> Title:
    for line in head.splitlines():
        text = _DRAWN.sub("", line.strip("#*_>- \t"))
        if _PART_OF_IT.fullmatch(text) or _NOTICE.fullmatch(text):
            continue
        if " | " in text or text.startswith("|"):
            return Title()  # a row of a table
        if (
            not text
            or _MASTHEAD.match(text)
            or is_masthead(text)
            or STATE_OR_HOUSE.fullmatch(text)
            or symbols_in(text)
            or "://" in text
        ):
            continue
        if len(text.split()) > _LINE_WORDS or len(text) > _MAX_LENGTH or is_sentence_end(text):
            return Title()
        return Title(text, text, FIRST_LINE)
    return Title()
