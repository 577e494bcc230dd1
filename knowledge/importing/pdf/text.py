"""From a page of a PDF to stretches of words with their places and type, through pdfium.

pdfium's own order of characters is kept within a stretch, since it has resolved right-to-left text and added the blanks
that the file does not hold.
"""

from __future__ import annotations

import ctypes
import re
import unicodedata
from collections import Counter
from typing import TYPE_CHECKING, Any

import pypdfium2.raw as pdfium

from knowledge.importing.pdf.accents import with_accents
from knowledge.importing.pdf.probe import Probe
from knowledge.importing.pdf.rtl import Glyph, lines_of_glyphs
from knowledge.importing.pdf.stretches import HYPHEN, MARK, Word, stretches_of

if TYPE_CHECKING:
    from knowledge.importing.pdf.shapes import Page

_WORD = re.compile("[^\\s\ufffe]+\ufffe?|\ufffe")
_AT_END = re.compile(rf"(?<=[^\s\d,.])[.,;:]?(?P<mark>{MARK})(?=[.,;:)”’\"]*\ufffe?$)")
_AT_START = re.compile(rf"(?P<mark>{MARK})(?=\D)")
_MARKED = re.compile(r"[\d*†‡§]")
_POWER = re.compile(r"\d+[-\u2212\u2013+]?\d+")
"""A number that another one may be raised behind: pdfium gives them as one word."""
_RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_FORMS = re.compile("[\ufb00-\ufb4f\ufb50-\ufdff\ufe70-\ufefc]")
_UNKNOWN = re.compile("[\x00-\x08\x0e-\x1f\ufffd\ue000-\uefff\uf100-\uf8ff]")


def read_page(textpage: Any, page: Page, rotation: int) -> bool:
    """Fill ``page`` with its stretches; tell whether its letters have no meaning (a font without a table of characters).

    ``rotation`` is the page's own, in quarter turns clockwise (0 to 3).
    """
    text = _characters(textpage)
    page.letters = sum(map(str.isalnum, text))
    unknown = len(_UNKNOWN.findall(text))
    if unknown > 10 and unknown > 0.25 * (page.letters + unknown):
        return True
    if not page.letters:
        return False
    probe = Probe(textpage, page, rotation)
    page.rtl = 2 * len(_RTL.findall(text)) > page.letters
    words = _rtl_words(text, probe) if page.rtl else _words(text, probe)
    page.stretches = stretches_of(words)
    if page.rtl:
        for stretch in page.stretches:
            stretch.x0, stretch.x1 = page.width - stretch.x1, page.width - stretch.x0
    return False


def _characters(textpage: Any) -> str:
    """Give the characters of a page so that the index of each is pdfium's own."""
    count = pdfium.FPDFText_CountChars(textpage)
    if count <= 0:
        return ""
    buffer = (ctypes.c_ushort * (count + 1))()
    got = pdfium.FPDFText_GetText(textpage, 0, count, buffer)
    if got == count + 1:
        text = bytes(buffer)[: 2 * count].decode("utf-16-le", "surrogatepass")
        if len(text) == count:
            return text
    codes = (pdfium.FPDFText_GetUnicode(textpage, index) for index in range(count))
    return "".join(chr(code) if 0 < code < 0x110000 else "\ufffd" for code in codes)


def _words(text: str, probe: Probe) -> list[Word]:
    """Give the upright words of a page, in pdfium's order, raised marks parted from their words."""
    found: list[tuple[tuple[int, int], int, int, float]] = []
    turns = Counter[tuple[int, int]]()
    for match in _WORD.finditer(text):
        direction, size = probe.direction_and_size(match.start())
        found.append((direction, match.start(), match.end(), size))
        turns[direction] += match.end() - match.start()
    turns.pop((0, 0), None)
    if not turns:
        probe.page.sideways = len(found)
        return []
    upright = _upright(turns, probe)
    words: list[Word] = []
    seen: set[tuple[str, int, int]] = set()
    for direction, start, end, size in found:
        if direction != upright:
            probe.page.sideways += 1
            continue
        spaced = start > 0 and text[start - 1] != HYPHEN
        for one, two in _parts(text, start, end, probe):
            known = size if one == start else probe.direction_and_size(one)[1]
            word = _word(text[one:two], (one, two), known, probe, spaced and one == start)
            key = (word.text, round(word.x0 / 2), round(word.y / 2))
            if key not in seen:  # letters printed twice to look bold
                seen.add(key)
                words.append(word)
    return [word for word in words if -5 <= word.x0 <= probe.page.width + 5 and -5 <= word.y <= probe.page.height + 5]


def _rtl_words(text: str, probe: Probe) -> list[Word]:
    """Give the words of a page that is read from right to left, in the order of reading."""
    turns = Counter[tuple[int, int]]()
    placed: list[tuple[int, str, tuple[int, int], float]] = []
    for index, character in enumerate(text):
        if character in "\r\n\ufffe" or (character == " " and pdfium.FPDFText_IsGenerated(probe.handle, index) == 1):
            continue
        direction, size = probe.direction_and_size(index)
        turns[direction] += 1
        placed.append((index, character, direction, size))
    if not turns:
        return []
    upright = _upright(turns, probe) if turns.most_common(1)[0][0] != (0, 0) else (1, 0)
    glyphs: list[Glyph] = []
    for index, character, direction, size in placed:
        if direction != upright:
            probe.page.sideways += 1
            continue
        x0, x1 = probe.edges(index)
        glyphs.append(Glyph(_plain(character), index, x0, x1, probe.origin(index)[1], size))
    words: list[Word] = []
    for line in lines_of_glyphs(glyphs):
        run: list[Glyph] = []
        for glyph in [*line, None]:
            if glyph is not None and not glyph.text.isspace():
                run.append(glyph)
            elif run:
                words.append(_rtl_word(run, probe))
                run = []
    return words


def _rtl_word(run: list[Glyph], probe: Probe) -> Word:
    bold, italic = probe.style(run[0].index)
    left, right = min(g.x0 for g in run), max(g.x1 for g in run)
    size = max(g.size for g in run)
    return Word("".join(g.text for g in run), left, right, run[0].y, size, bold, italic, True)


def _upright(turns: Counter[tuple[int, int]], probe: Probe) -> tuple[int, int]:
    """Give the direction to read in; a page whose text nearly all stands sideways is turned."""
    way, count = turns.most_common(1)[0]
    if way == (1, 0) or count < 0.8 * turns.total() or turns[(1, 0)] > 0.2 * turns.total():
        return (1, 0)
    quarter = {(0, 1): 3, (-1, 0): 2, (0, -1): 1}[way]
    probe.rotation = (probe.rotation + quarter) % 4
    if quarter != 2:
        probe.page.width, probe.page.height = probe.page.height, probe.page.width
    return way


def _parts(text: str, start: int, end: int, probe: Probe) -> list[tuple[int, int]]:
    """Part a word from a raised mark that stands at its beginning or end without a blank: ``children.12``."""
    word = text[start:end]
    if not _MARKED.search(word):
        return [(start, end)]
    for power in _POWER.finditer(word):
        first, two = start + power.start(), start + power.end()
        if _stands_above(two - 1, first, probe):
            one = next(at for at in range(first + 1, two) if _stands_above(at, first, probe))
            return [pair for pair in ((start, one), (one, two), (two, end)) if pair[0] < pair[1]]
    for pattern in (_AT_END, _AT_START):
        match = pattern.search(word) if pattern is _AT_END else pattern.match(word)
        if match is None:
            continue
        one, two = start + match.start("mark"), start + match.end("mark")
        other = start if one > start else two
        _, mark_size = probe.direction_and_size(one)
        _, other_size = probe.direction_and_size(other)
        if mark_size < 0.85 * other_size or (
            mark_size <= other_size and probe.origin(one)[1] < probe.origin(other)[1] - 0.2 * other_size
        ):
            return [pair for pair in ((start, one), (one, two), (two, end)) if pair[0] < pair[1]]
    return [(start, end)]


def _stands_above(one: int, other: int, probe: Probe) -> bool:
    """Whether a character is smaller than another and raised above its line."""
    size = probe.direction_and_size(other)[1]
    smaller = probe.direction_and_size(one)[1] < 0.85 * size
    return smaller and probe.origin(one)[1] < probe.origin(other)[1] - 0.12 * size


def _word(raw: str, at: tuple[int, int], size: float, probe: Probe, spaced: bool) -> Word:
    start, end = at
    _, y = probe.origin(start)
    left, right = probe.edges(start)
    if end - start > 1:
        last = end - 2 if raw[-1] == HYPHEN else end - 1
        other = probe.edges(last)
        left, right = min(left, other[0]), max(right, other[1])
    bold, italic = probe.style(start)
    return Word(_plain(with_accents(raw, start, probe)), left, right, y, size, bold, italic, spaced)


def _plain(raw: str) -> str:
    """Give the letters that glyphs stand for: ligatures (ﬁ) and Arabic letter forms are the printer's."""
    if _FORMS.search(raw):
        raw = _FORMS.sub(lambda match: unicodedata.normalize("NFKC", match[0]), raw)
    return raw
