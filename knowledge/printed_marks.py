"""The marks that a document prints before its parts, "(a)", "(2)", "(iv)", as places: "para. 15(a)", "para. (p)(4)(i)".

Files often hold such parts as paragraphs or items of their own, not inside the numbered paragraph that they belong to: on a
new page, in another list, or because nothing was indented. Which place they belong to is told by what stands before them and
by the order of the marks. Where that leaves doubt, no place is given.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from knowledge.pinpoints import DIVIDED, heading_place
from knowledge.place_numbers import WESTERN, chinese_number

if TYPE_CHECKING:
    from collections.abc import Sequence

_MARK = re.compile(
    r"\((?P<in>\d{1,3}|[a-zA-Zа-яأ-ي]|هـ|([a-z])\2|[ivxlc]{2,6}|[IVXLC]{2,5})\)(?:\s+(?=\S)|(?=[A-ZÀ-ÞА-Я“‘\"]))"
    r"|(?P<bare>[a-zа-я]|[ivxlc]{2,6})\)\s|(?P<arabic>[أ-ي]|هـ)\)\s|[（(](?P<chinese>[一二三四五六七八九十]{1,3})[）)]|（(?P<wide>\d{1,2})）"
    r"|(?P<roman>[IVX]{1,6})\.\s?[-–—]\s?(?=\S)"
)
_ORDINALS = (
    "primer[oa]|premièrement|во-первых|[أا]ول[اًا]{1,2}|第一",
    "segund[oa]|deuxièmement|во-вторых|ثاني[اًا]{1,2}|第二",
    "tercer[oa]|troisièmement|в-третьих|ثالث[اًا]{1,2}|第三",
    "cuart[oa]|quatrièmement|в-четв[её]ртых|رابع[اًا]{1,2}|第四",
    "quint[oa]|cinquièmement|в-пятых|خامس[اًا]{1,2}|第五",
    "sext[oa]|sixièmement|в-шестых|سادس[اًا]{1,2}|第六",
    "s[eé]ptim[oa]|septièmement|в-седьмых|سابع[اًا]{1,2}|第七",
    "octav[oa]|huitièmement|в-восьмых|ثامن[اًا]{1,2}|第八",
    "noven[oa]|neuvièmement|в-девятых|تاسع[اًا]{1,2}|第九",
    "d[eé]cim[oa]|dixièmement|в-десятых|عاشر[اًا]{1,2}|第十",
)
"""How the parts of decisions are counted in words, one row a number."""
_IN_WORDS = re.compile(
    f"(?:{'|'.join(f'(?P<o{at}>{words})' for at, words in enumerate(_ORDINALS, 1))})\\s?(?:[.:,،：，]|[-–—])[-–—]?\\s*(?=\\S)",
    re.IGNORECASE,
)
_LOOSE = re.compile(
    r"(?P<degree>\d{1,2})\s?\.?\s?[°º]\)?[.:-]*\s+(?=[^\W\d])|(?P<counted>\d{1,2}|[٠-٩]{1,2})\s?[-–.)]\s*(?=[؀-ۿ])"
    r"|(?P<parted>\d{1,2}(?:\.\d{1,2}){1,2})\.?\s+(?=[^\W\d])|(?P<listed>[一二三四五六七八九十]{1,3})(?:、|是)|(?P<wide>\d{1,2})\s?[、．]|(?P<ring>[①-⑳])"
    r"|(?P<letter>[أ-ي]|هـ)\s?[-–.]\s*(?=\S)|(?P<roman>[IVX]{1,6}|[ivx]{1,6}|[a-zа-я])\.(?:\s?[-–])?\s+(?=\S)"
)
"""Marks that running text may begin with too, initials, dates: they are ones only where a list is introduced."""
_BRACKETED = re.compile(r"\[(\d{1,3})\]\s*")
_GROUP = re.compile(r"\((\w{1,6})\)")
_EXACT = re.compile(
    r"(?P<base>(?:art\.|sec\.|cl\.|rule|reg\.|principle|guideline|standard|para\.|§) [^()]*)(?P<groups>(?:\(\w{1,6}\))*)"
)
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_CHINESE = frozenset("一二三四五六七八九十")
_ORDERS = ("абвгдежзиклмнопрстуфхцчшщэюя", "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ")
"""The order of letters that mark parts in Russian and in Arabic, where it is no order of the alphabet."""
FIRST_MARKS = frozenset({"1", "a", "i", "A", "I", "а", "أ", "一"})
"""Marks that a count begins with."""
_PARTED = "."
"""What parts the numbers of a mark that counts within a number: "2.1"."""


def is_first(mark: str) -> bool:
    """Whether a count begins with ``mark``: "1", "a", or "2.1" within the number 2."""
    return mark in FIRST_MARKS or mark.endswith(f"{_PARTED}1")


def mark_of(text: str, *, listed: bool = False) -> str:
    """Give the mark that ``text`` begins with, without its brackets ("a" of "(a) ..."), "" where there is none.

    What is ``listed`` may be marked without brackets: "1° ...", "I. ...", "2.1. ...", "أ- ...", "一、...", "①...", or
    in words: "Primero. ...", "أولاً: ...".
    """
    start = text[:80].lstrip("*_ ")
    found = _MARK.match(start)
    if found:
        return next(mark for mark in found.group("in", "bare", "arabic", "chinese", "wide", "roman") if mark)
    if listed and (counted := _IN_WORDS.match(start)):
        return next(name[1:] for name, word in counted.groupdict().items() if word)
    found = _LOOSE.match(start) if listed else None
    mark = next(mark for mark in found.groups() if mark) if found else ""
    return unicodedata.normalize("NFKC", mark).translate(WESTERN)


def notes_among(texts: Sequence[str]) -> dict[int, str]:
    """Give the blocks that begin with a number in square brackets and are notes, by index, without that number.

    Judgments number their paragraphs so ("[63] The court held"): from early on, one after the other, and many of them. Notes stand
    at the end, or here and there.
    """
    found = [(at, int(match[1])) for at, text in enumerate(texts) if (match := _BRACKETED.match(text))]
    if not found:
        return {}
    first = found[0][0]
    running = all(0 < two - one <= 3 for (_, one), (_, two) in pairwise(found))
    if running and 2 * first < len(texts) and 3 * len(found) >= len(texts) - first:
        return {}
    return {at: _BRACKETED.sub("", texts[at], count=1) for at, _ in found}


@dataclass(slots=True)
class PrintedMarks:
    """Where the reading of a document is: the place that marks stand under, and the marks that are open.

    Call :meth:`under` with the headings of each block in order, then :meth:`number` for one that bears a place of its own,
    :meth:`mark` for one that begins with a mark, :meth:`other` for any other.
    """

    heading: tuple[str, ...] = ()
    _base: str = ""
    _item: str = ""
    _open: list[tuple[str, str]] = field(default_factory=list)  # style and label, outermost first
    _fixed: int = 0  # how many of them are the headings'
    _numbered: bool = False
    _apart: bool = False
    seen: bool = False
    """Whether the document numbers its paragraphs in another way."""

    def under(self, heading: tuple[str, ...]) -> None:
        """Go on under a path of headings; a new one closes what was open."""
        if heading == self.heading:
            return
        self.heading = heading
        self._item, self._open, self._numbered, self._apart = "", [], False, False
        for text in heading:
            if heading_place((text,)):
                self._open = []
            elif label := mark_of(text):
                self._push(label)
        place = heading_place(heading)
        self._base = place if place.partition(" ")[0] in DIVIDED else "para. " if self._open else ""
        self._fixed = len(self._open)

    def number(self, place: str, item: str = "") -> None:
        """Go on to a paragraph at ``place`` ("para. 15", "art. 12(2)"), or to the item of a list that gives no place."""
        found = _EXACT.fullmatch(place)
        self._open, self._apart, self._numbered, self._item = [], False, True, "" if found else item
        self._base = found["base"] if found else ""
        for label in _GROUP.findall(found["groups"]) if found else ():
            self._push(label)
        self._fixed = min(self._fixed, len(self._open)) if self._base == "para. " else 0
        self.seen = self.seen or place.startswith("para.")

    def other(self) -> None:
        """Go on to a paragraph that bears neither number nor mark."""
        self._apart = True

    def goes_on(self, depth: int) -> str:
        """Go on to a paragraph at the margin that ends the provision before it, a proviso or closing words, and give its place.

        ``depth`` is that of the list behind which it stands, to all of which it belongs; subsections may be items themselves.
        "" where no provision is open.
        """
        if self._base.partition(" ")[0] not in DIVIDED:
            return ""
        subsection = bool(self._open) and self._open[0][0] == "1"
        del self._open[max(int(subsection), len(self._open) - depth) :]
        return self.place

    def mark(self, label: str, following: str = "") -> None:
        """Go on to a part that begins with ``label``; ``following`` is the mark after it ("(i)" before "(ii)" is no letter)."""
        loose = range(len(self._open) - 1, self._fixed - 1, -1)
        if not (label == "i" and following == "ii"):
            for at in loose:
                if follows(*self._open[at], label):
                    self._enter(at, label, self._open[at][0])
                    return
        style = self._style(label)
        alike = next((at for at in loose if self._open[at][0] == style), len(self._open))
        if is_first(label) and self._apart and (self._numbered or loose):
            self._lose()  # after other text, a new beginning need not belong to what stood before that text
        elif not is_first(label) and alike == len(self._open) and (self._numbered or loose):
            self._lose()
        self._enter(min(alike, len(self._open)), label, style)

    @property
    def place(self) -> str:
        """The pinpoint of the part that was entered last, "" where the document gives none."""
        return self._base + self._marks() if self._base and self._open else ""

    @property
    def item(self) -> str:
        """The part that was entered last as an item of a list that gives no place: "2(a)", "(a)"."""
        return self._item + self._marks()

    def _marks(self) -> str:
        return "".join(f"({label})" for _, label in self._open)

    def _enter(self, at: int, label: str, style: str) -> None:
        self._open[at:] = [(style, label)]
        self._apart = False

    def _push(self, label: str) -> None:
        self._open.append((self._style(label), label))

    def _lose(self) -> None:
        """Give up the place: what comes next has none until a number or a heading."""
        self._base = self._item = ""
        self._open, self._fixed = [], 0

    def _style(self, label: str) -> str:
        return style_of(label, [style for style, _ in self._open[self._fixed :]])


def style_of(label: str, opened: Sequence[str] = ()) -> str:
    """Tell the kind of a mark ("1", "a", "A", "i", "I"); ``opened`` are the kinds of those that are open around it.

    A letter that is a Roman number too is one at the beginning, or after others.
    """
    if label.isdecimal():
        return "1"
    if _PARTED in label:
        return f"{label.rpartition(_PARTED)[0]}{_PARTED}1"
    if label[0] in _CHINESE:
        return "一"
    roman, letter = ("I", "A") if label.isupper() else ("i", "a")
    if set(label.lower()) <= set(_ROMAN):
        if len(set(label)) > 1:
            return roman
        return roman if roman in opened or label.lower() in {"i", "ii", "iii"} else letter
    return letter


def follows(style: str, before: str, label: str) -> bool:
    """Whether the mark ``label`` is the next after ``before``, a mark of the kind ``style``."""
    if _PARTED in style or _PARTED in label:
        return style == style_of(label) and int(label.rpartition(_PARTED)[2]) == int(before.rpartition(_PARTED)[2]) + 1
    if style == "1":
        return label.isdecimal() and int(label) == int(before) + 1
    if style == "一" or label[0] in _CHINESE:
        return style == "一" and label[0] in _CHINESE and int(chinese_number(label)) == int(chinese_number(before)) + 1
    if label.isdecimal() or label.isupper() != before.isupper():
        return False
    if style in {"i", "I"}:
        return set(label.lower()) <= set(_ROMAN) and _value(label) == _value(before) + 1
    for order in _ORDERS:
        if before[0] in order:
            return label[0] in order and order.index(label[0]) == order.index(before[0]) + 1
    if len(before) == len(label) == 1:
        return ord(label) - ord(before) == 1
    return label == ("aa" if before == "z" else chr(ord(before[0]) + 1) * len(before)) and len(label) > 1


def _value(roman: str) -> int:
    """Give the value of a Roman number."""
    values = [_ROMAN[c] for c in roman.lower()]
    return sum(-one if one < two else one for one, two in zip(values, [*values[1:], 0], strict=True))
