"""Dates as documents write them, in the six languages of the UN and three more, as ISO 8601."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

_MONTHS = (
    "january jan janvier janv enero ene janeiro januar января январь كانون_الثاني يناير janúar",
    "february feb février fevrier févr febrero fevereiro februar февраля февраль شباط فبراير febrúar",
    "march mar mars marzo março marco märz марта март آذار مارس",
    "april apr avril avr abril abr апреля апрель نيسان أبريل ابريل apríl",
    "may mai mayo maio мая май أيار مايو maí",
    "june jun juin junio junho juni июня июнь حزيران يونيو júní",
    "july jul juillet juil julio julho juli июля июль تموز يوليو júlí",
    "august aug août aout agosto ago августа август آب أغسطس ágúst",
    "september sept sep septembre septiembre setembro сентября сентябрь أيلول سبتمبر",
    "october oct octobre octubre outubro oktober октября октябрь تشرين_الأول أكتوبر اكتوبر október",
    "november nov novembre noviembre novembro ноября ноябрь تشرين_الثاني نوفمبر nóvember",
    "december dec décembre decembre diciembre dic dezembro dezember декабря декабрь كانون_الأول ديسمبر desember",
)
_NUMBER_OF = {name.replace("_", " "): number for number, names in enumerate(_MONTHS, start=1) for name in names.split()}
_MONTH = "|".join(sorted((re.escape(name) for name in _NUMBER_OF), key=len, reverse=True))
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_DAY = r"(?P<day>\d{1,2})"
# UN Arabic writes both names of a month: "تشرين الأول/أكتوبر".
_NAMED = rf"(?P<month>{_MONTH})\.?(?:\s?/\s?(?:{_MONTH}))?"
_FORMS = (
    re.compile(rf"(?<![\d-]){_YEAR}-(?P<mm>\d{{2}})-(?P<day>\d{{2}})(?!\d)"),
    re.compile(
        rf"(?<!\d){_DAY}(?:st|nd|rd|th|er|º|\.)?\s+(?:(?:day\s+)?of\s+|de\s+)?{_NAMED},?\s+(?:de\s+|del\s+)?{_YEAR}\b",
        re.I,
    ),
    re.compile(rf"(?<!\d){_DAY}\s+días\s+del\s+mes\s+de\s+{_NAMED}\s+del?\s+(?:año\s+)?{_YEAR}\b", re.I),
    re.compile(rf"\b{_NAMED}\s+{_DAY}(?:st|nd|rd|th)?,?\s+{_YEAR}\b", re.I),
    re.compile(rf"{_YEAR}\s?年\s?(?P<mm>\d{{1,2}})\s?月(?:\s?(?P<day>\d{{1,2}})\s?日)?"),
    re.compile(rf"(?<![\d.]){_DAY}\.(?P<mm>\d{{1,2}})\.{_YEAR}(?!\d)"),
    re.compile(rf"(?<![\d/]){_DAY}/(?P<mm>\d{{1,2}})/{_YEAR}(?![\d/])"),
    re.compile(rf"(?<!\w){_NAMED},?\s+(?:de\s+|of\s+)?{_YEAR}\b", re.I),
)
_ARABIC_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789")
_WEEKDAY = r"(?:[^\W\d_]+(?:day|tag|di)|mittwoch|lunes|martes|miércoles|jueves|viernes|sábado|domingo),?\s+"
_LABELS = re.compile(
    r"(?P<distr>\bdistr(?![a-z])\s?\.?|التوزيع|توزيع)\s*[:：]?\s*(?:\w+|générale?|общая|عام)?"
    r"|(?:^|(?<=[\n(\[*_>#]))\s*+(?P<adopted>adopted|adoptad[ao]s?|adoptée?s?|принят[аоы]?|اعتمد(?:ت|تها)?)\b|(?P<passed>通过)"
    r"|(?:^|(?<=[\n(\[*_>#|•·.;,–—-]))\s*+(?:"
    r"(?P<decided>(?:date of (?:the )?)?(?:judge?ment|decision|ruling|order)(?: date)?"
    r"(?: (?:delivered|given|handed down|rendered))?"
    r"(?: on| of)?\s*[:：]?|(?:delivered|decided|handed down)(?: on)?\s*[:：]?"
    r"|(?:fecha de (?:la )?)?(?:sentencia|resolución)(?: de(?:l)?)?\s*[:：]?"
    r"|(?:date de (?:l[’'])?)?(?:arrêt|jugement|décision)(?: du| rendue? le)?\s*[:：]?|(?:urteil|beschluss)(?: vom)\s*[:：]?)"
    r"|(?P<enacted>(?:passed|enacted|assented to|promulgated|approved|signed into law"
    r"|sancionada|promulgada|aprobad[ao]|promulguée?)\b)"
    r"|(?P<introduced>(?:introduced|tabled|presented|laid before|laid|read a first time|submitted"
    r"|presentad[ao]|déposée?|présentée?)\b)"
    r"|(?P<updated>(?:page )?(?:last )?(?:updated|modified|edited)(?: on)?\s*[:：]?)"
    r"|(?P<dated>(?:date(?: of (?:issue|publication|approval|this \w+|the \w+))?|dated|published(?: on| in)?|publication date"
    r"|issued(?: on| in)?|last updated|updated|posted(?: on)?|fecha|publicado(?: el| en)?|publié(?: le| en)?|дата|опубликовано"
    r"|تاريخ|日期)\s*[:：]?"
    r"|г\.\s?[а-яё-]{2,30}(?:\s[а-яё-]{2,30})?,|fait à [^\n,.;:]{2,40}, le|en (?:la ciudad de )?[^\n,.;:]{2,40}, a(?: los)?))",
    re.IGNORECASE,
)
_BETWEEN = re.compile(rf"[\s:：*_(]*(?:(?:on|in|the|el|le|am|vom|в)\s+)*(?:{_WEEKDAY})?[\s*_]*", re.IGNORECASE)
"""What may stand between such a label and its date: "Date of hearing: 3 May" is no date of the document."""
_OF_THE_BLOCK = frozenset({"decided", "enacted", "introduced"})
"""Labels that tell of the document itself in its title block alone."""
_OF_ITS_LINE = frozenset({"enacted", "introduced"})
"""Labels whose date comes behind a name: "Introduced by the Minister of Justice on 6 February 2024"."""
_OTHERS = re.compile(
    r"\b(?:hear(?:d|ing)|argued|visits?|missions?|force|operation|commence\w*|effect|effective|applies|next|deadline|closing"
    r"|due|valid|born|retrieved"
    r"|accessed|amended|founded|established|period|duration|length|expir\w+|contract|audiencia|vista|vigor|vigencia|audience"
    r"|vigueur|kraft|verhandlung|plazo|délai)\b"
    r"|(?:\b(?:by|until|before|since|from|between|after|to|desde|hasta|entre|depuis|jusqu['’]au|seit|bis|с|до)|[-–—])\s+$",
    re.IGNORECASE,
)
"""Words before a date that make it one of something else than the document: a hearing, its commencement, a period."""
_OF_ANOTHER = re.compile(
    r"\b(?:acts?|laws?|ordinance|code|statute|regulations?|rules|decree|order|resolution|decision|judge?ment|ruling|treaty"
    r"|convention|protocol"
    r"|letter|agreement|constitution|ley|decreto|resolución|sentencia|convenio|loi|décret|arrêté|arrêt|gesetz|закон\w*|указ\w*)"
    r"\s+(?:(?:no|nr|n[.º°o]{1,2}|№)\.?\s?[\w/.-]{1,12}\s+)?(?:of|dated|de|del|du|vom|от)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_TELLING = re.compile(
    r"\b(?:is|are|was|were|be|has|have|had|will|shall|may|must|can|did|fue|es|son|est|sont|a été|wurde|ist)\b",
    re.IGNORECASE,
)
_MADE = re.compile(
    r"\b(?:publish\w*|issued?|adopt\w*|approv\w*|held|made|dated?|prepared|written|submitted|presented|passed|signed|launched"
    r"|released|tabled"
    r"|introduced|laid|assented|delivered|decided|given|revised|updated|ordered|printed|meets?|met|publicad\w*|aprobad\w*"
    r"|publié\w*|adopté\w*)\b",
    re.IGNORECASE,
)
"""A sentence in a title block tells the document's date only where it says how it was made; others stand behind their names."""
_DAYS = re.compile(r"\d{1,2}(?:\s+[^\W\d_]{3,12})?(?:\s+(?:to|and|a|al|y|au|et|bis|und|и)\s+|\s*[-–—]\s*)$")
"""The first day of several: "22 to 24 November 2024"."""
_EDITION = re.compile(
    r"(?:\b(?:first|second|third|fourth|fifth|sixth|\d{1,2}(?:st|nd|rd|th)|new|revised|updated)\s(?:and \w+\s)?edition"
    r"|\b(?:primera|segunda|tercera|cuarta|nueva|\d{1,2}\.?ª)\sedición|\b(?:première|deuxième|troisième|nouvelle|\d{1,2}e)\sédition)"
    r"\s*[,:(–—-]?\s*(?:(?:of|de|published(?: in)?)\s)?$",
    re.IGNORECASE,
)
_IMPRINT_YEAR = re.compile(
    r"(?:\bedition|\b(?:published|prepared|issued|written|produced|printed|compiled)\b[^;!?]{0,120})[,(]\s?(?P<year>(?:19"
    r"|20)\d\d)\b(?![/-]\d)",
    re.IGNORECASE,
)
_TITLE_YEAR = re.compile(
    r"\((19[4-9]\d|20\d\d)\)|(?<![\d/–—-])(?<![\d/–—-] )\b(?:of|,)?\s?(19[4-9]\d|20\d\d)(?: ?\([^()\d]{1,30}\))?$"
)
_PERIOD = re.compile(
    r"(?:19|20)\d\d\s*(?:[-–—/]|to|until|through|and|a|al|y|au|à|et|bis|und|по|до)\s*(?:19|20)\d\d\W*$", re.IGNORECASE
)
"""A period at the end of a title is that which a plan is for, or of which a report tells: "Plan for Families 2031-2035"."""
_NAME_WORDS = 5
"""Words of a line that may be the name of the document itself with its date: "Law No. 12 of 3 May 2020"."""
_REACH = 160
"""A date belongs to a label within so many characters."""


@dataclass(frozen=True, slots=True)
class Dated:
    """A date found in a text: ISO 8601 (``2003-10-03``, ``2003-10``), its offsets, and the label it stands behind."""

    iso: str
    start: int
    end: int
    label: str = ""


def dates_in(text: str) -> list[Dated]:
    """Give the dates in a text in order; a day that does not exist is none."""
    western = text.translate(_ARABIC_DIGITS)
    found: list[Dated] = []
    for form in _FORMS:
        for match in form.finditer(western):
            if not any(one.start < match.end() and match.start() < one.end for one in found):
                found.append(Dated(_iso(match), match.start(), match.end()))  # not the month inside a date already read
    return sorted((one for one in found if one.iso), key=lambda one: one.start)


def labelled_date(text: str, block: Collection[str] = ()) -> Dated | None:
    """Give the date that a document states as its own: of distribution, else of adoption, decision or publication.

    ``block`` are the lines of its title block. Elsewhere only some labels count, and only at the beginning of a line: "The bill,
    introduced on 3 May 2020, ..." tells of something else.
    """
    dates = dates_in(text)
    best: dict[str, Dated] = {}
    for match in _LABELS.finditer(text):
        label = str(match.lastgroup)
        near = [one for one in dates if match.end() <= one.start <= match.end() + _REACH]
        if not near or label in best:
            continue
        if not _in_block(text, match.start(label), block) and (
            label in _OF_THE_BLOCK or _inside(text, match.start(label))
        ):
            continue
        one = near[0]
        between = text[match.end() : one.start]
        if label in _OF_ITS_LINE and (re.search(r"[\n.;:]", between) or _OTHERS.search(between)):
            continue
        if label in {"dated", "updated", "decided"} and not _BETWEEN.fullmatch(between):
            continue
        best[label] = Dated(one.iso, one.start, one.end, label)
    order = ("distr", "adopted", "passed", "decided", "enacted", "introduced", "updated", "dated")
    return next((best[label] for label in order if label in best), None)


def edition_date(head: str) -> str:
    """Give the date behind the edition that the head of a document names: "second edition, May 2021"; "" without one."""
    return next((one.iso for one in dates_in(head) if _EDITION.search(head[: one.start][-60:])), "")


def _in_block(text: str, start: int, block: Collection[str]) -> bool:
    end = text.find("\n", start)
    line = text[text.rfind("\n", 0, start) + 1 : end if end >= 0 else len(text)]
    return line.strip().lstrip("#").strip("*_ \t") in block


def _inside(text: str, start: int) -> bool:
    """Whether a label stands behind a mark within a sentence or between sentences."""
    return text[:start].rstrip(" \t")[-1:] in {".", ";", ",", "–", "—", "-"}


def own_date(lines: Sequence[str]) -> str:
    """Give the first date in the title block of a document that is none of a hearing, a commencement or a period; "" without."""
    for line in lines:
        for one in dates_in(line):
            clause = re.split(r"[.;|]\s|[()]", line[: one.start])[-1]
            told = _TELLING.search(clause) and not _MADE.search(clause)
            another = _OF_ANOTHER.search(clause) and len(clause.split()) > _NAME_WORDS
            if not (told or another or _OTHERS.search(_DAYS.sub("", clause))):
                return one.iso
    return ""


def imprint_year(lines: Sequence[str]) -> str:
    """Give the year in a line of the title block that says who made the paper, or in which edition: "... second edition, 2023"."""
    return next((found["year"] for line in lines[1:] if (found := _IMPRINT_YEAR.search(line))), "")


def year_of_title(title: str) -> str:
    """Give the year with which a title ends, "" without one; neither the end of a period nor a year to come dates a paper."""
    year = _TITLE_YEAR.search(title)
    if year is None or _PERIOD.search(title):
        return ""
    iso = year[1] or year[2]
    return iso if int(iso) <= date.today().year else ""


def as_iso(text: str) -> str:
    """Read a whole string as a date (a file's own statement); "" where it is none."""
    plain = text.strip()
    whole = re.match(r"(?:D:)?((?:19|20)\d\d)(?:-?(\d\d))?(?:-?(\d\d))?(?:[T\s\d].*)?$", plain)
    if whole:
        return _checked(*(int(part) if part else 0 for part in whole.groups()))
    found = dates_in(plain)
    return found[0].iso if found else ""


def _iso(match: re.Match[str]) -> str:
    groups = match.groupdict()
    name = " ".join((groups.get("month") or "").casefold().split())
    month = _NUMBER_OF[name] if name else int(groups["mm"])
    day = int(groups["day"]) if groups.get("day") else 0
    if "/" in match[0] and groups.get("mm") and month <= 12 and day <= 12 and day != month:
        return groups["year"]  # day or month first: nobody can tell
    if "/" in match[0] and groups.get("mm") and month > 12:
        day, month = month, day
    return _checked(int(groups["year"]), month, day)


def _checked(year: int, month: int = 0, day: int = 0) -> str:
    if not month:
        return f"{year:04d}"
    try:
        date(year, month, day or 1)
    except ValueError:
        return ""
    return f"{year:04d}-{month:02d}-{day:02d}" if day else f"{year:04d}-{month:02d}"
