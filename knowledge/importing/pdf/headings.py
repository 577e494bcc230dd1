"""Which paragraphs are headings, and of which level: by the size and weight of the type, numbers, and bookmarks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.importing.appended import is_appended
from knowledge.importing.labels import is_versus
from knowledge.importing.pdf.paragraphs import Paragraph, ends_sentence

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from knowledge.importing.pdf.measures import Measures

_ROMAN = re.compile(r"(?:[IVX]{1,6})[.\s]\s*\S")
_LETTER = re.compile(r"[A-Z]\.\s+\S")
_ARABIC = re.compile(r"\d{1,2}[.)]?\s+\S")
_DECIMAL = re.compile(r"(\d{1,2}(?:\.\d{1,2})+)\.?\s+\S")
_CHAPTER = re.compile(
    r"(?:chapter|part|title|annex|appendix|capítulo|chapitre|partie|annexe|anexo|глава|часть|приложение)\b",
    re.IGNORECASE,
)
_PARAGRAPH_NUMBER = re.compile(r"\d{1,3}\.\s")
_KEY = re.compile(r"[\W_]+")
_CJK = re.compile("[\u3000-\u30ff\u3400-\u4dbf\u4e00-\u9fff]")
MAX_LETTERS, MAX_LINES = 220, 5
"""What is longer than this is no heading."""

Style = tuple[float, int]


def bookmark_key(text: str) -> str:
    """Give what is compared when a bookmark is looked for among the paragraphs."""
    return _KEY.sub("", text.casefold())


def find_headings(paragraphs: Sequence[Paragraph], measures: Measures, bookmarks: Mapping[str, int]) -> dict[int, int]:
    """Give the levels (1 to 6) of those paragraphs that are headings, by their index."""
    styles: dict[int, Style] = {}
    for index, paragraph in enumerate(paragraphs):
        among_rows = index and paragraphs[index - 1].first.cells and 0 < paragraph.gap < 1.5
        if among_rows and not _stands_out(paragraph, measures):
            continue  # a line among the rows of a table
        following = paragraphs[index + 1] if index + 1 < len(paragraphs) else None
        if bookmark_key(paragraph.text) in bookmarks or _is_heading(paragraph, following, measures):
            styles[index] = _style(paragraph, measures)
    order = {style: place for place, style in enumerate(_ranked(set(styles.values())))}
    ranks: dict[int, float] = {}
    last_marked = 0
    for index, style in styles.items():
        marked = bookmarks.get(bookmark_key(paragraphs[index].text), 0)
        if marked:
            ranks[index] = last_marked = marked
        else:
            # Below the bookmark above it, or, before all bookmarks, above them.
            ranks[index] = last_marked + (order[style] + 1) / 100
    return _nested(ranks)


def _nested(ranks: Mapping[int, float]) -> dict[int, int]:
    """Give levels without leaps: each heading is one below the nearest heading above it of a higher rank (less)."""
    levels: dict[int, int] = {}
    above: list[float] = []
    for index, rank in ranks.items():
        while above and above[-1] >= rank:
            above.pop()
        above.append(rank)
        levels[index] = min(6, len(above))
    return levels


def _ranked(styles: set[Style]) -> list[Style]:
    """Put styles in order: larger first; of about the same size, by weight and numbering."""
    sizes = sorted({size for size, _ in styles}, reverse=True)
    groups: dict[float, float] = {}
    for size in sizes:
        near = next((group for group in groups.values() if group - size < 0.6), size)
        groups[size] = near
    ranked: list[Style] = sorted(styles, key=lambda style: (-groups[style[0]], style[1]))
    return ranked


def _style(paragraph: Paragraph, measures: Measures) -> Style:
    """Give what decides the level: the size, and a rank among headings of that size (less is higher)."""
    line = paragraph.first
    text = paragraph.text
    rank = 40 if _is_caps(text) else 50
    if _CHAPTER.match(text) or is_appended(text):
        rank = 0
    elif _ROMAN.match(text):
        rank = 1
    elif _LETTER.match(text):
        rank = 2
    elif decimal := _DECIMAL.match(text):
        rank = 3 + decimal[1].count(".")
    elif _ARABIC.match(text):
        rank = 3
    if not line.bold and not _is_caps(text):
        rank += 100
    elif not line.bold and measures.bold is False and not _is_caps(text):
        rank += 10
    return round(line.size * 2) / 2, rank


def _stands_out(paragraph: Paragraph, measures: Measures) -> bool:
    """Whether a line below a table is no row of it: set in bold and clearly larger than the text."""
    line = paragraph.first
    return line.bold and line.size >= 1.2 * measures.body and not line.cells


def _is_caps(text: str) -> bool:
    letters = [c for c in text if c.isalpha()]
    return len(letters) >= 4 and sum(c.isupper() for c in letters) > 0.9 * len(letters)


def _is_heading(paragraph: Paragraph, following: Paragraph | None, measures: Measures) -> bool:
    line, text = paragraph.first, paragraph.text.strip()
    letters = sum(c.isalpha() for c in text)
    if (
        line.cells
        or letters < (2 if _CJK.match(text) else 3)
        or len(text) > MAX_LETTERS
        or len(paragraph.lines) > MAX_LINES
    ):
        return False
    if "/" in text and " " not in text:
        return False  # the symbol of a document
    if letters < 0.5 * len(text.replace(" ", "")) or text[:1].islower() or text.endswith((",", ";")):
        return False
    if all(one.size >= 1.12 * measures.body for one in paragraph.lines):
        return not (text.endswith(".") and len(text) > 100)
    if line.size < (0.8 if line.bold else 0.9) * measures.body or (
        following is not None and following.first.cells and not line.bold
    ):
        return False
    bold = all(one.bold for one in paragraph.lines if not is_versus(one.text)) and not measures.bold
    if bold:
        sentence = ends_sentence(text) and (len(text) > 60 or _PARAGRAPH_NUMBER.match(text) is not None)
        return not sentence and not text.endswith(":")
    if ends_sentence(text):
        return False
    if _is_caps(text) and len(text) <= 120:
        return letters >= 6
    apart = paragraph.gap > 1.25 or paragraph.gap == 0.0
    followed = following is not None and following.letters > 60
    if _ROMAN.match(text) and len(text) <= 120 and text[:1].isupper() and "." in text[:7]:
        return apart and followed
    italic = all(one.italic for one in paragraph.lines) and not measures.italic
    return italic and apart and followed and len(text) <= 100 and len(paragraph.lines) <= 2
