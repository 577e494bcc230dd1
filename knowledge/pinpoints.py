"""Pinpoints: the place inside a document as lawyers cite it, "para. 63" or "art. 12(2)".

They are read from what the document itself says: numbered paragraphs, and headings such as "Article 12", "Rule 3",
"Chapter II", in the six languages of the UN. They are written in the English short forms, as locators are.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["DIVIDED", "heading_place", "paragraph_lists", "pinpoint_of"]

_UNITS = {
    "art.": r"articles?|art\.|art[ií]culos?|artigo|artikel|статья|ст\.|ال?ماد[ةه]",
    "sec.": r"sections?|sec\.|secci[oó]n|se[cç][aã]o|раздел|القسم|قسم",
    "cl.": r"clauses?|cl\.|cl[aá]usula",
    "rule": r"rules?|reglas?|r[eè]gles?|правило|القاعدة",
    "reg.": r"regulations?|reg\.",
    "principle": r"principles?|principio|principe|принцип|المبدأ",
    "guideline": r"guidelines?|directriz|ligne directrice",
    "standard": r"standards?",
    "para.": r"paragraphs?|paras?\.|p[aá]rrafos?|p[aá]rr\.|paragraphe|пункт|п\.|الفقرة|فقرة",
    "ch.": r"chapters?|ch\.|cap[ií]tulo|chapitre|глава|الفصل|الباب",
    "part": r"part|parte|partie|часть|الجزء",
    "sch.": r"schedule",
    "annex": r"annex|appendix|anexo|annexe|приложение|المرفق",
}
_NUMBER = r"(?P<number>\d{1,4}(?:\.\d{1,3})*(?:\s?(?:bis|ter|quater)\b|[A-Z]\b)?|[IVXLC]{1,7}\b|[٠-٩]{1,4})"
_SUB = r"(?P<sub>(?:\s?\(\w{1,4}\))*)"
_UNIT = re.compile(
    "(?:" + "|".join(f"(?P<u{at}>{words})" for at, words in enumerate(_UNITS.values())) + rf")\s*{_NUMBER}{_SUB}",
    re.IGNORECASE,
)
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_ORDINAL_SCHEDULE = re.compile(rf"(?:the\s+)?({'|'.join(_ORDINALS)})\s+schedule\b", re.IGNORECASE)
_BEHIND = re.compile(
    r"(?:the\s+)?(?:schedules?|annex(?:es)?|appendix|appendices|explanatory\s+(?:memorandum|notes?|statement)|memorandum|statement\s+of\s+objects"
    r"|objects\s+and\s+reasons|table\s+of\s+contents|index|endnotes?|anexos?|annexes?|exposición\s+de\s+motivos|exposé\s+des\s+motifs"
    r"|приложени[ея]|пояснительная\s+записка)\b",
    re.IGNORECASE,
)
"""What stands behind the provisions of a text and is in none of them."""
_PARAGRAPH_SIGN = re.compile(rf"§{{1,2}}\s*{_NUMBER}{_SUB}")
_CHINESE = re.compile(r"第(?P<number>[一二三四五六七八九十百零〇两\d]{1,8})(?P<what>[条章节款编部])")
_CHINESE_UNITS = {"条": "art.", "章": "ch.", "节": "sec.", "款": "para.", "编": "part", "部": "part"}
_OWN_NUMBER = re.compile(
    r"[\[(](?P<in>\d{1,3})[\])]\s*(?=[^\s\d])|(?P<bare>\d{1,3}(?:\.\d{1,2})*)[.)．、](?:\s?[-–—])?\s*(?=[^\s\d])"
    r"|(?P<dotted>\d{1,2}(?:\.\d{1,2})+)\s+(?=[A-ZÀ-ÞА-Я])"
)
_LETTER = re.compile(r"\((?P<letter>[a-zA-Zа-яأ-ي]|هـ|[ivx]{1,5})\)\s|(?P<bare>[a-zа-я]|[ivxlc]{2,6})\)\s")
_AFTER_UNIT = re.compile(r"\s*[.:—–-]|\s*$|\s{2,}|\n")
DIVIDED = frozenset({"art.", "sec.", "cl.", "rule", "reg.", "principle", "guideline", "standard", "§"})
"""Units whose paragraphs are cited in brackets after them; paragraphs run on over chapters and parts."""
_LONG_LIST = 12
"""A list that counts so far is taken for numbered paragraphs, also where nothing interrupts it."""


def pinpoint_of(
    passage_text: str,
    heading: tuple[str, ...] = (),
    page: str = "",
    *,
    label: str = "",
    counted: bool = True,
    above: str = "",
) -> str:
    """Give the pinpoint of a passage, "" where the document gives none.

    ``heading`` is its path of headings, outermost first; ``label`` is the number its list item bears where Markdown has
    taken it off the text ("63" of "63. ..."). ``counted`` tells whether such numbers count the paragraphs of the document
    (:func:`paragraph_lists`) or just the items of a list. ``above`` is the pinpoint of the item around it, for
    "para. 63(a)". ``page`` is where it stands; the locator names it anyway, so that it adds nothing here.
    """
    del page
    start = passage_text[:80].lstrip("*_ ")
    unit = _unit_at(start, running_text=True)
    number = label or _own_number(start)
    if above:
        inner = _letter(start) or number
        # A part or an annex is not divided by marks: "part 39(i)" is the place of nothing.
        divided = above.startswith("para.") or above.partition(" ")[0] in DIVIDED
        return f"{above}({inner})" if inner and divided else above
    if unit:
        return unit
    place = heading_place(heading)
    kind = place.partition(" ")[0]
    if number:
        if kind in DIVIDED:
            return f"{place}({number})"
        return f"para. {number}" if counted else place
    letter = _letter(start)
    return f"{place}({letter})" if letter and kind in DIVIDED else place


def heading_place(heading: Iterable[str]) -> str:
    """Give the place that the innermost of the headings names that names one ("art. 12"), "" where none does."""
    for text in reversed(tuple(heading)):
        if found := _unit_at(text):
            return found
        if _BEHIND.match(text):
            return ""
    return ""


def paragraph_lists(items: Iterable[tuple[int, str]]) -> frozenset[int]:
    """Tell which lists number the paragraphs of a document, as UN documents do, and do not just list something.

    ``items`` are the outermost numbered list items of a document in order: the list they stand in and their number. The
    lists of a chain whose numbers go on over headings and other text ("..., 62." - heading - "63.") are taken, and
    one that counts far by itself. A gap of a few numbers (lost by extraction) does not break a chain.
    """
    chains: list[list[int]] = []
    ends: list[int] = []
    current = 0
    for list_id, label in items:
        if not label.isdigit():
            continue
        number = int(label)
        if chains and list_id == chains[-1][-1]:
            ends[-1] = max(ends[-1], number)
        elif current and 0 < number - ends[-1] <= 3:
            chains[-1].append(list_id)
            ends[-1] = number
        else:
            chains.append([list_id])
            ends.append(number)
        current = list_id
    return frozenset(
        list_id
        for chain, end in zip(chains, ends, strict=True)
        if len(chain) > 1 or end >= _LONG_LIST
        for list_id in chain
    )


def _unit_at(text: str, *, running_text: bool = False) -> str:
    """Read "Article 12" and its like at the start of a text; in running text a mark must follow the number."""
    chinese = _CHINESE.match(text)
    if chinese and (not running_text or text[chinese.end() : chinese.end() + 1] in {"", " ", "\u3000", "：", ":"}):
        return f"{_CHINESE_UNITS[chinese['what']]} {_chinese_number(chinese['number'])}"
    if ordinal := _ORDINAL_SCHEDULE.match(text):
        return f"sch. {_ORDINALS.index(ordinal[1].casefold()) + 1}"
    found = _PARAGRAPH_SIGN.match(text)
    if found:
        return f"§ {found['number']}{_tight(found['sub'])}"
    found = _UNIT.match(text)
    if found is None or (running_text and not _AFTER_UNIT.match(text, found.end("number"))):
        return ""
    rest = text[found.end() : found.end() + 1]
    if rest.isalnum():
        return ""
    unit = next(
        name
        for at, name in enumerate(_UNITS)
        if found[f"u{at}"]  # one of them always matched
    )
    return f"{unit} {_western(found['number'])}{_tight(found['sub'])}"


def _own_number(text: str) -> str:
    found = _OWN_NUMBER.match(text)
    return (found["in"] or found["bare"] or found["dotted"]) if found else ""


def _letter(text: str) -> str:
    found = _LETTER.match(text)
    return (found["letter"] or found["bare"] or "") if found else ""


def _tight(sub: str) -> str:
    return re.sub(r"\s", "", sub or "")


def _western(number: str) -> str:
    digits = number.translate(str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789"))
    return digits.upper() if digits.isalpha() else " ".join(digits.split())


def _chinese_number(text: str) -> str:
    """Write a Chinese number up to the hundreds in figures."""
    if text.isdigit():
        return text
    digits = {c: at for at, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
    total, digit = 0, 0
    for c in text:
        if c in digits:
            digit = digits[c]
        elif c in "十百":
            total += (digit or 1) * (10 if c == "十" else 100)
            digit = 0
    return str(total + digit)
