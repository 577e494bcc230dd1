"""Dates as documents write them, in the six languages of the UN and three more, as ISO 8601."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

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
        rf"(?<!\d){_DAY}(?:st|nd|rd|th|er|º|\.)?\s+(?:of\s+|de\s+)?{_NAMED},?\s+(?:de\s+|del\s+)?{_YEAR}\b", re.I
    ),
    re.compile(rf"\b{_NAMED}\s+{_DAY}(?:st|nd|rd|th)?,?\s+{_YEAR}\b", re.I),
    re.compile(rf"{_YEAR}\s?年\s?(?P<mm>\d{{1,2}})\s?月(?:\s?(?P<day>\d{{1,2}})\s?日)?"),
    re.compile(rf"(?<![\d.]){_DAY}\.(?P<mm>\d{{1,2}})\.{_YEAR}(?!\d)"),
    re.compile(rf"(?<![\d/]){_DAY}/(?P<mm>\d{{1,2}})/{_YEAR}(?![\d/])"),
    re.compile(rf"(?<!\w){_NAMED},?\s+(?:de\s+|of\s+)?{_YEAR}\b", re.I),
)
_ARABIC_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789")
_LABELS = re.compile(
    r"(?P<distr>\bdistr(?![a-z])\s?\.?|التوزيع|توزيع)\s*[:：]?\s*(?:\w+|générale?|общая|عام)?"
    r"|(?:^|(?<=[\n(\[*_>#]))\s*(?P<adopted>adopted|adoptad[ao]s?|adoptée?s?|принят[аоы]?|اعتمد(?:ت|تها)?)\b|(?P<passed>通过)"
    r"|(?:^|(?<=[\n(\[*_>#|•·–—-]))\s*(?P<updated>(?:(?:last|page) )?(?:updated|modified|edited)(?: on)?\s*[:：]?)"
    r"|(?P<dated>(?<![a-zà-ÿ])(?:date|dated|published(?: on)?|publication date|issued(?: on)?|last updated|updated|posted(?: on)?"
    r"|fecha|publié le|дата|تاريخ|日期)\s*[:：]?)",
    re.IGNORECASE,
)
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


def labelled_date(text: str) -> Dated | None:
    """Give the date that a document states as its own: of distribution, else of adoption or publication."""
    dates = dates_in(text)
    best: dict[str, Dated] = {}
    for match in _LABELS.finditer(text):
        label = str(match.lastgroup)
        near = [one for one in dates if match.end() <= one.start <= match.end() + _REACH]
        if not near or label in best:
            continue
        one = near[0]
        if label in {"dated", "updated"} and one.start - match.end() > 20:
            continue
        best[label] = Dated(one.iso, one.start, one.end, label)
    return next((best[label] for label in ("distr", "adopted", "passed", "updated", "dated") if label in best), None)


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
