"""Pinpoints: the place inside a document as lawyers cite it, "para. 63" or "art. 12(2)".

They are read from what the document itself says: numbered paragraphs, and headings such as "Article 12", "Rule 3",
"Chapter II", in the six languages of the UN. They are written in the English short forms, as locators are.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.place_numbers import WESTERN, chinese_number, number_at

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["DIVIDED", "heading_place", "label_at", "paragraph_lists", "pinpoint_of"]

_UNITS = {
    "art.": r"articles?|art\.|art[ií]culos?|artigo|artikel|статья|ст\.|(?:ال|لل)?مادّ?[ةه]",
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
_SUB = re.compile(r"(?:\s?\(\w{1,4}\))*")
_UNIT = re.compile(
    "(?:" + "|".join(f"(?P<u{at}>{words})" for at, words in enumerate(_UNITS.values())) + r")(?![^\W\d_])\s*",
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
_PARAGRAPH_SIGN = re.compile(r"§{1,2}\s*")
_CHINESE = re.compile(
    r"第(?P<number>[一二三四五六七八九十百千零〇两\d]{1,10})(?P<what>[条條章节節款编編部])(?:之(?P<then>[一二三四五六七八九十]{1,3}))?"
)
_CHINESE_SIGNS = {"art.": "条條", "ch.": "章", "sec.": "节節", "para.": "款", "part": "编編部"}
_CHINESE_UNITS = {sign: unit for unit, signs in _CHINESE_SIGNS.items() for sign in signs}
_TITLE = re.compile(r"(?:t[ií]tulo|titre|title|libro|livre|book|книга|الكتاب)\s+\S", re.IGNORECASE)
"""Divisions that nothing is cited by, and that stand above chapters and all that chapters hold."""
_OWN_NUMBER = re.compile(
    r"[\[(](?P<in>\d{1,3})[\])]\s*(?=[^\s\d])|(?P<bare>\d{1,3}(?:\.\d{1,2})*)[.)．、](?:\s?[-–—])?\s*(?=[^\s\d])"
    r"|(?P<dotted>\d{1,2}(?:\.\d{1,2})+)\s+(?=[A-ZÀ-ÞА-Я])"
)
_ROW = " | "
"""What parts the cells of a table's row: the number one begins with counts rows."""
_DASHED = re.compile(r"([\d٠-٩]{1,3})\s?[-–.)]\s*(?=[؀-ۿ])")
"""The paragraphs of an article in Arabic; elsewhere a list is written so, too."""
_LETTER = re.compile(r"\((?P<letter>[a-zA-Zа-яأ-ي]|هـ|[ivx]{1,5})\)\s|(?P<bare>[a-zа-я]|[ivxlc]{2,6})\)\s")
_PARAGRAFO = re.compile(
    r"par[áa]grafo(?:\s+(?:(?P<number>\d{1,2})|(?P<word>primeir?o|segundo|terceir?o|cuarto|quarto|quinto|[úu]nico|transit[oó]rio)))?"
    r"\s?[°º]?\s?[.:–-]",
    re.IGNORECASE,
)
"""What is added to an article in laws of Latin America; its paragraphs are counted besides."""
_IN_FIGURES = {
    "primero": "1",
    "primeiro": "1",
    "segundo": "2",
    "tercero": "3",
    "terceiro": "3",
    "cuarto": "4",
    "quarto": "4",
}
_AFTER_UNIT = re.compile(r"\s*(?:[.:：—–]|-(?!\w))|\s*$|\s{2,}|\n|\u3000")
# "المادة (5) يجتمع المجلس" opens an article, "المادة (5) من القانون" speaks of one.
_AFTER_BRACKETS = re.compile(
    r"\s+(?!(?:من|في|على|التي|الى|إلى|أعلاه|أدناه|المذكورة|المشار|و\w*|أو|فقرة|الفقرة)(?!\w))\w"
)
DIVIDED = frozenset({"art.", "sec.", "cl.", "rule", "reg.", "principle", "guideline", "standard", "§"})
"""Units whose paragraphs are cited in brackets after them; paragraphs run on over chapters and parts."""
_LONG_LIST = 12
"""A list that counts so far is taken for numbered paragraphs, also where nothing interrupts it."""


def pinpoint_of(
    passage_text: str,
    heading: tuple[str, ...] = (),
    *,
    label: str = "",
    counted: bool = True,
    above: str = "",
) -> str:
    """Give the pinpoint of a passage, "" where the document gives none.

    ``heading`` is its path of headings, outermost first; ``label`` is the number its list item bears where Markdown has
    taken it off the text ("63" of "63. ..."). ``counted`` tells whether such numbers count the paragraphs of the document
    (:func:`paragraph_lists`) or just the items of a list. ``above`` is the pinpoint of the item around it, for
    "para. 63(a)".
    """
    start = passage_text[:80].lstrip("*_ ")
    unit = _unit_at(start, running_text=True)
    number = label or ("" if _ROW in passage_text else _own_number(start))
    dashed = "" if number else _dashed_number(start)
    if above:
        inner = _letter(start) or number
        # A part or an annex is not divided by marks: "part 39(i)" is the place of nothing.
        divided = above.startswith("para.") or above.partition(" ")[0] in DIVIDED
        return f"{above}({inner})" if inner and divided else above
    if unit and not (label and counted):  # what a numbered paragraph begins with is its subject: "11. Article 14. ..."
        return unit
    place = heading_place(heading)
    kind = place.partition(" ")[0]
    if kind in DIVIDED and (added := _PARAGRAFO.match(start)):
        word = (added["word"] or "").lower()
        return f"{place} par. {added['number'] or _IN_FIGURES.get(word, word)}".rstrip()
    if number:
        if kind in DIVIDED:
            return f"{place}({number})"
        return f"para. {number}" if counted else place
    if dashed and kind in DIVIDED:
        return f"{place}({dashed})"
    letter = _letter(start)
    return f"{place}({letter})" if letter and kind in DIVIDED else place


def heading_place(heading: Iterable[str]) -> str:
    """Give the place that the innermost of the headings names that names one ("art. 12"), "" where none does."""
    titled = False
    for text in reversed(tuple(heading)):
        if found := _unit_at(text):
            # A title, or a book, ends the chapter before it, also where the document's headings are wrongly nested.
            return found if not titled or found.startswith("part ") else ""
        if _BEHIND.match(text):
            return ""
        titled = titled or bool(_TITLE.match(text))
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


def label_at(text: str) -> tuple[str, int]:
    """Read the place that running text opens with ("Article 12. States ..."), and where its label ends; ``("", 0)`` without one."""
    return _read_unit(text, running_text=True)


def _unit_at(text: str, *, running_text: bool = False) -> str:
    return _read_unit(text, running_text=running_text)[0]


def _read_unit(text: str, *, running_text: bool) -> tuple[str, int]:
    """Read "Article 12" and its like at the start of a text; in running text a mark must follow the number."""
    chinese = _CHINESE.match(text)
    if chinese and (
        not running_text or text[chinese.end() : chinese.end() + 1] in {"", " ", "\u3000", "：", ":", "【"}
    ):
        then = f"-{chinese_number(chinese['then'])}" if chinese["then"] else ""
        return f"{_CHINESE_UNITS[chinese['what']]} {chinese_number(chinese['number'])}{then}", chinese.end()
    if ordinal := _ORDINAL_SCHEDULE.match(text):
        return f"sch. {_ORDINALS.index(ordinal[1].casefold()) + 1}", ordinal.end()
    if found := _PARAGRAPH_SIGN.match(text):
        unit, word, running_text = "§", "§", False
    elif found := _UNIT.match(text):
        at = next(at for at in range(len(_UNITS)) if found[f"u{at}"])  # one of them always matched
        unit, word = list(_UNITS)[at], found[f"u{at}"]
    else:
        return "", 0
    number = number_at(text, found.end(), word)
    if number is None or (running_text and not _ends_label(text, number[1])):
        return "", 0
    sub = _SUB.match(text, number[1])
    end = sub.end() if sub else number[1]
    if text[end : end + 1].isalnum() and not text[end].isdigit():  # a raised figure is the mark of a note
        return "", 0
    return f"{unit} {number[0]}{_tight(text[number[1] : end])}", end


def _ends_label(text: str, end: int) -> bool:
    bracketed = text[end - 1 : end] == ")" and _AFTER_BRACKETS.match(text, end)
    return bool(bracketed or _AFTER_UNIT.match(text, end))


def _own_number(text: str) -> str:
    found = _OWN_NUMBER.match(text)
    return (found["in"] or found["bare"] or found["dotted"]) if found else ""


def _dashed_number(text: str) -> str:
    found = _DASHED.match(text)
    return found[1].translate(WESTERN) if found else ""


def _letter(text: str) -> str:
    found = _LETTER.match(text)
    return (found["letter"] or found["bare"] or "") if found else ""


def _tight(sub: str) -> str:
    return re.sub(r"\s", "", sub or "")
