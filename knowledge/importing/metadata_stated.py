"""Which dates that files state are believed, and the date on which a page says that it was last changed.

Programs write dates that say nothing of the document: that of their own template, the day from which they count, that of a copy.
"""

from __future__ import annotations

import re

from knowledge.importing.metadata_dates import dates_in

__all__ = ["changed_on", "is_contradicted", "made_by_template"]

_TEMPLATES = (
    "2013-12-23T23:15:00",  # python-docx, docxtpl and whatever fills in their template
    "2006-09-16T00:00:00",  # spreadsheets and documents of libraries that copy Office's first theme
    "2000-01-01T00:00:00",  # builds that are to be the same every time
    "1980-01-01T00:00:00",  # the first day of zip files
    "1970-01-01T00:00:00",  # of Unix
    "1601-01-01T00:00:00",  # of Windows
    "1899-12-30T00:00:00",  # of spreadsheets
    "0001-01-01T00:00:00",
)
_DAYS = frozenset({"2000-01-01", "1980-01-01", "1970-01-01", "1601-01-01", "1899-12-30", "1900-01-01", "1899-12-31"})
_YEAR = re.compile(r"(?<![\d/.-])(?:19|20)\d\d(?![\d/-])")
_FEW_YEARS, _LATER = 4, 3
"""Mentions of years that tell of when a text is, and by how many years its file was made later than the last of them."""
_LABEL = re.compile(
    r"\W*(?:(?:this |the )?(?:page|document|site|content|information|version) )?(?:was |were )?(?:last )?(?:updated|modified"
    r"|reviewed|revised|changed|edited|update|revision)(?: on)?"
    r"|\W*(?:fecha de (?:la )?)?(?:última )?(?:actualización|modificación|revisión)(?: de (?:la|esta) página)?"
    r"|\W*(?:página )?(?:actualizad[ao]|modificad[ao])(?: por última vez)?(?: el)?"
    r"|\W*(?:date de )?(?:la )?(?:dernière )?(?:mise à jour|modification)(?: de (?:la|cette) page)?(?: le)?"
    r"|\W*(?:page )?(?:mise? à jour|modifiée?) le"
    r"|\W*(?:дата )?(?:последн\w{2,3} )?(?:обновлени[ея]|изменени[ея])(?: страницы)?|\W*(?:страница )?(?:обновлен[ао]|изменен[ао])"
    r"|\W*(?:تاريخ )?[آا]خر (?:تحديث|تعديل)(?: للصفحة)?|\W*(?:本页)?(?:最后|最近)?(?:更新|修改)(?:日期|时间|于)?",
    re.IGNORECASE,
)
_REST = re.compile(r"[\s:：|,–—-]*(?:(?:\w{3,10},|at|on|le|el)\s+)?")
_BEHIND = re.compile(
    r"\W*(?:(?:at |à )?\d{1,2}[:.h]\d{2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?|[A-Z]{2,4})?)?\W*(?:г\.?|года)?\W*",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"\n|(?<=[.!?。])\s+(?=[^\W\d_])")
_LINE = 90
"""Characters of the longest line that says nothing but when a page was changed."""


def made_by_template(stamp: str) -> bool:
    """Whether a date, as a file states it, is that of a template or of the day from which a program counts."""
    return stamp.strip().startswith(_TEMPLATES) or stamp.strip() in _DAYS


def is_contradicted(iso: str, text: str) -> bool:
    """Whether a text that names years names none near the year in which its file was made: that is the date of a copy."""
    years = [int(year) for year in _YEAR.findall(text)]
    past = [year for year in years if year <= int(iso[:4])]
    return len(years) >= _FEW_YEARS and (not past or int(iso[:4]) - max(past) >= _LATER)


def changed_on(text: str, *, sentences: bool = False) -> str:
    """Give the date in the last line that says nothing but when a page changed: "Page last updated: 18 January 2024"; "" without.

    Lines in six languages are known. With ``sentences`` a sentence counts as a line does.
    """
    for line in reversed(_SENTENCE_END.split(text) if sentences else text.split("\n")):
        label = _LABEL.match(line) if len(line) <= _LINE else None
        dates = dates_in(line) if label else []
        if label is None or len(dates) != 1:
            continue
        if _REST.fullmatch(line, label.end(), dates[0].start) and _BEHIND.fullmatch(line, dates[0].end):
            return dates[0].iso
    return ""
