"""Laws say what they are in the lines below the State's name or the gazette's: "LOI n° 2018-47 du 12 juillet 2018 portant ...".

In French, Spanish, Russian, Arabic and Chinese; those in English: :mod:`knowledge.importing.metadata_statutes`.
"""

from __future__ import annotations

import re

from knowledge.importing.metadata_dates import dates_in
from knowledge.importing.metadata_statutes import is_gazette_line, is_statute, signed_date, statute_title

__all__ = ["is_law", "is_masthead", "law_date", "law_title"]

_MASTHEAD = re.compile(
    r"(?:la )?(?:république|royaume|repúblicas?|reino|estados unidos|республика|российская федерация|королевство|جمهورية|مملكة"
    r"|المملكة|دولة|سلطنة)(?:\s[\w’'-]+){0,5}"
    r"|(?:journal officiel|diario oficial|gaceta oficial|bolet[ií]n oficial|официальный вестник|الجريدة الرسمية"
    r"|الوقائع)(?:\s[\w’'-]+){0,7}"
    r"|\w{2,12}(?:共和国|王国)|باسم الشعب",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"(?:(?:projet|proposition) de )?(?:loi|décret|décret-loi|ordonnance|arrêté)(?: organique)?\s+n[°ºo]\.?\s?\d.*"
    r"|(?:ley|decreto|decreto[- ](?:ley|supremo|legislativo))(?: orgánica| federal)?\s+(?:n[.°ºo]{1,3}|núm\.|número)\s?\d.*"
    r"|ley (?:orgánica |general |federal )*(?:de|del|para|sobre|que)\s.+|código (?:de(?!\s+conducta)|del|civil|penal|procesal)\b.*"
    r"|code (?:de(?! conduite)|du|des|civil|pénal)\b.*"
    r"|(?:(?:федеральный|конституционный|областной|краевой|модельный) ){0,2}закон(?: [^.]+)?"
    r"|(?:[а-яё-]+ ){0,2}кодекс(?! поведения| этики)(?: [^.]+)?"
    r"|(?:مشروع )?(?:قانون|مرسوم بقانون|مرسوم|نظام)(?: اتحادي)?(?: رقم \(?[\d٠-٩]+\)? (?:لسنة|لعام) [\d٠-٩]{4}.*|\s+\w.*)"
    r"|\S{2,40}(?:(?<![方看做说想立司执])法|条例)(?:（\S{1,20}）)?",
    re.IGNORECASE,
)
"""The line that names a law."""
_BARE = re.compile(
    r"(?P<kind>(?:[а-яё-]+ ){0,2}(?:закон|кодекс))|(?P<arabic>.*(?:لسنة|لعام) \(?[\d٠-٩]{4}\)?)", re.IGNORECASE
)
"""Such a line that leaves to the next one what the law is about ..."""
_SUBJECT = re.compile(r"(?:об?|о мерах|по)\s\S.*|(?:بشأن|في شأن|بإصدار|بتعديل|الخاص)\s.*", re.IGNORECASE)
"""... and how the next one says it."""
_KIND = re.compile(
    rf"{_NUMBERED.pattern}|(?:décret|arrêté|decreto|ley|loi|ordonnance)\b.*",
    re.IGNORECASE,
)
_NUMBER_LINE = re.compile(
    r"^\W*от\s++(?P<date>[^\n№]{8,40}?)\s*+(?:года|г\.)?\s*+(?:№|N\b)", re.MULTILINE | re.IGNORECASE
)
_MADE = re.compile(
    r"^\W*(?:publicad[ao]|promulgad[ao]|sancionad[ao]|dad[ao] en|promulguée?|fait à|fait le|صدرت?|حرر"
    r"|принят[аоы]?|подписан[аоы]?)\b[^\n]*",
    re.MULTILINE | re.IGNORECASE,
)
_CHINESE = re.compile(r"^\W*(?P<date>\d{4}年\d{1,2}月\d{1,2}日)[^\n]{0,80}?(?:通过|公布|发布|颁布)", re.MULTILINE)
_LINES = 10
_SHORT = 10
"""Words of the longest line that may stand between the State's name and the law's: a motto."""


def is_masthead(line: str) -> bool:
    """Whether a line is no more than the name of a State or of its gazette."""
    return _MASTHEAD.fullmatch(line.strip("#*_ \t")) is not None or is_gazette_line(line)


def is_law(title: str) -> bool:
    """Whether a title is that of a law."""
    return _KIND.fullmatch(title.strip()) is not None or is_statute(title)


def law_title(head: str) -> str:
    """Give the title of a law that stands below the State's name, or that its first two lines make; "" where none does."""
    lines = [text for line in head.splitlines() if (text := line.strip("#*_ \t")) and not text.startswith("<!--")][
        :_LINES
    ]
    for at, line in enumerate(lines):
        following = lines[at + 1] if at + 1 < len(lines) else ""
        if _NUMBERED.fullmatch(line):
            bare = _BARE.fullmatch(line)
            if bare and _SUBJECT.fullmatch(following):
                return f"{line} {following}" if bare["arabic"] else f"{line.capitalize()} «{following}»"
            return line if at and not bare else ""
        if at and (title := statute_title(line, lines[at - 1] if at > 1 else "")):
            return title
        if not is_masthead(lines[0]) or len(line.split()) > _SHORT or line.endswith((".", ":", ";")):
            return ""
    return ""


def law_date(text: str) -> str:
    """Give the date that a law bears in the line of its number, else in one that says when it was made; "" without one."""
    numbered = _NUMBER_LINE.search(text)
    chinese = _CHINESE.search(text)
    lines = [found["date"] for found in (numbered, chinese) if found]
    lines += [found[0] for found in _MADE.finditer(text)]
    return next((dates[0].iso for line in lines if len(dates := dates_in(line)) == 1), "") or signed_date(text)
