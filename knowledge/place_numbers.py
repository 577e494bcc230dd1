"""The numbers of places as documents write them: "5", "5.1", "5-1", "12 bis", "1º", "Ier", "(٥)", "premier", "الأولى", "第十二".

They are given as they are cited: in western figures, and an ordinal as the number that it says.
"""

from __future__ import annotations

import re

__all__ = ["WESTERN", "chinese_number", "number_at"]

_SUFFIX = r"\s?(?:bis|ter|quater|quinquies|sexies|septies|octies|nonies|decies)\b|(?=[A-Z]\b)(?!o\b)[A-Z]"
_FIGURES = re.compile(
    rf"(?P<code>[LRD]\.?\s?(?=\d))?(?P<main>\d{{1,4}}(?:\.\d{{1,3}})*)"
    rf"(?:(?P<raised>[⁰¹²³⁴-⁹]{{1,2}})|(?P<hyphened>(?:-\d{{1,3}}){{1,3}})(?![\w-])|\.?\s?[ºª°]|(?:er|re|ère|ro|do|to|mo|vo|no|o)\b)?"
    rf"(?P<suffix>{_SUFFIX})?",
    re.IGNORECASE,
)
_ROMAN = re.compile(r"(?P<roman>(?=[IVXLC])C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3}))(?:er|re|ère)?\b", re.IGNORECASE)
_ARABIC = re.compile(
    r"(?:\(\s*(?P<in>[\d٠-٩]{1,4})\s*\)|(?P<bare>[٠-٩]{1,4}|\d{1,4}))(?P<again>\s*(?:مكرر(?:ا|اً|ًا)?|مكرّر)(?!\w))?"
)
WESTERN = str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789")
"""The Arabic-Indic figures as western ones."""
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
# One row a number, from the first on; the forms of several languages share no beginning that could be mistaken.
_ORDINALS = (
    r"premi(?:er|ère)|primer[oa]?|перв(?:ая|ый|ое)|(?:ال)?[أا]ول[ىي]?",
    r"deuxième|seconde?|segund[oa]|втор(?:ая|ой|ое)|(?:ال)?ثاني[ةه]?",
    r"troisième|tercer[oa]?|трет(?:ья|ий|ье)|(?:ال)?ثالث[ةه]?",
    r"quatrième|cuart[oa]|четв[её]рт(?:ая|ый|ое)|(?:ال)?رابع[ةه]?",
    r"cinquième|quint[oa]|пят(?:ая|ый|ое)|(?:ال)?خامس[ةه]?",
    r"sixième|sext[oa]|шест(?:ая|ой|ое)|(?:ال)?سادس[ةه]?",
    r"septième|s[eé]ptim[oa]|седьм(?:ая|ой|ое)|(?:ال)?سابع[ةه]?",
    r"huitième|octav[oa]|восьм(?:ая|ой|ое)|(?:ال)?ثامن[ةه]?",
    r"neuvième|noven[oa]|девят(?:ая|ый|ое)|(?:ال)?تاسع[ةه]?",
    r"dixième|d[eé]cim[oa]|десят(?:ая|ый|ое)|(?:ال)?عاشر[ةه]?",
)
_ORDINAL = re.compile(
    "(?:"
    + "|".join(f"(?P<o{at}>{words})" for at, words in enumerate(_ORDINALS))
    + r"|(?P<eleven>الحادي[ةه]?(?=\s+عشر)))"
    # "Twelfth" begins with "second" in Arabic and "tenth" in Spanish; beyond nineteen nothing is read.
    rf"(?P<teen>\s+عشر[ةه]?)?(?!\w)(?!\s+(?:و?ال\w+(?:ون|ين)\b|(?:{'|'.join(_ORDINALS)})(?!\w)))",
    re.IGNORECASE,
)


def number_at(text: str, at: int, unit: str) -> tuple[str, int] | None:
    """Read the number that stands at ``at``, behind the word ``unit``, and give it as it is cited with its end; None without one.

    "Articles 5-7" are several, "Article 5-1" is one; a small raised figure is a part of the number in Russian only, a mark of
    a note elsewhere; brackets stand around the whole number in Arabic only.
    """
    if _is_in(unit, "؀", "ۿ") and (arabic := _ARABIC.match(text, at)):
        figures = (arabic["in"] or arabic["bare"]).translate(WESTERN)
        return figures + (" bis" if arabic["again"] else ""), arabic.end()
    if found := _FIGURES.match(text, at):
        return _in_figures(found, unit)
    if found := _ORDINAL.match(text, at):
        value = next((n for n in range(1, 11) if found[f"o{n - 1}"]), 1)
        return str(value + (10 if found["teen"] else 0)), found.end()
    found = _ROMAN.match(text, at)
    return (found["roman"].upper(), found.end()) if found and found["roman"] else None


def _in_figures(found: re.Match[str], unit: str) -> tuple[str, int]:
    number = (found["code"] or "").upper().replace(".", "").strip() + found["main"]
    if raised := found["raised"]:
        if not _is_in(unit, "Ѐ", "ӿ"):
            return number, found.end("main")
        number += "." + raised.translate(_RAISED)
    if found["hyphened"]:
        if unit.casefold().rstrip(".").endswith("s"):
            return number, found.end("main")
        number += found["hyphened"]
    return number + _suffix(found["suffix"]), found.end()


def _suffix(suffix: str | None) -> str:
    word = (suffix or "").strip()
    return f" {word.lower()}" if len(word) > 1 else word.upper()


def _is_in(word: str, first: str, last: str) -> bool:
    return bool(word) and first <= word[-1 if word[-1] != "." else 0] <= last


def chinese_number(text: str) -> str:
    """Write a Chinese number up to the thousands in figures."""
    if text.isdigit():
        return text
    digits = {c: at for at, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
    powers = {"十": 10, "百": 100, "千": 1000}
    total, digit = 0, 0
    for c in text:
        if c in digits:
            digit = digits[c]
        elif c in powers:
            total += (digit or 1) * powers[c]
            digit = 0
    return str(total + digit)
