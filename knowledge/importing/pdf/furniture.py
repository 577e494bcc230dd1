"""What stands on a page and is no text of the document: running heads, footers, page numbers, line numbers.

Found by repetition over the pages, in the margins only, so that a sentence that comes twice is never taken for a head.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from statistics import median

from knowledge.importing.pdf.notes import begins_note
from knowledge.importing.pdf.shapes import Line, Page, Stretch, rows_of

_TOP, _BOTTOM = 0.13, 0.87
"""The margins end and begin here, as shares of the page's height from its top."""
_NEAR = 5
"""How many pages before and after may show the same head."""
_DIGITS = re.compile(r"\d+")
_NOT_WORD = re.compile(r"[\W_]+")
_PAGE_NUMBER = re.compile(
    r"[\[(|•\-–—\s]*(?:page|pagina|página|pág\.?|p\.|стр\.?|страница|第|صفحة)?\s*"
    r"(?P<number>\d{1,5}|[ivxlc]{1,7})"
    r"(?:\s*(?:of|/|de|sur|из|من)\s*\d{1,5})?\s*(?:页)?[\])|•\-–—\s]*(?:p\s?a\s?g\s?e)?",
    re.IGNORECASE,
)
_JOB_NUMBER = re.compile(
    r"(?:\d{1,4}\s+)?GE\.\d\d-\d{4,6}.*|\d\d-\d{5}\s*\([A-Z]\).*|\*\s?\d{6,8}\s?\*|Please recycle.*", re.IGNORECASE
)
_MARGIN_ROWS = 4
"""Rows that a running head or foot may have."""


@dataclass(slots=True)
class _Margin:
    """A line in the margin of a page: ``key`` is its text without digits, ``outer`` whether it is the outermost.

    ``beside`` is the key of all that stands on its row, which the columns of one page may part and those of another not.
    """

    page: int
    line: Line
    key: str
    place: float
    outer: bool
    beside: str


def without_line_numbers(page: Page) -> None:
    """Take the numbers of a line-numbered page (court transcripts, bills) out."""
    numbers = sorted((s for s in page.stretches if s.text.isascii() and s.text.isdigit()), key=lambda s: s.y)
    edges = Counter(round(s.x1 / 3) for s in numbers)
    for edge, count in edges.most_common(2):
        if count < 8:
            break
        column = [s for s in numbers if abs(round(s.x1 / 3) - edge) <= 1]
        steps = [int(b.text) - int(a.text) for a, b in itertools.pairwise(column)]
        outside = min(s.x0 for s in column) <= min(s.x0 for s in page.stretches) + 3
        if outside and steps.count(1) >= 0.9 * len(steps):
            page.stretches = [s for s in page.stretches if s not in column]
            return


def margins(pages: list[Page], lines: list[list[Line]]) -> list[_Margin]:
    """Give the lines in the margins of all pages."""
    found: list[_Margin] = []
    for page, own in zip(pages, lines, strict=True):
        rows = rows_of([Stretch(line.x0, line.x1, line.y, line.size, str(at)) for at, line in enumerate(own)])
        top = [row for row in rows[: _apart(rows)] if row[0].y < _TOP * page.height]
        foot = rows[::-1][: _apart(rows[::-1], nearest=True)]
        bottom = [row for row in reversed(foot) if row[0].y > _BOTTOM * page.height]
        if any(begins_note(own[int(one.text)]) for row in bottom[:-1] for one in row):
            bottom = bottom[-1:]  # notes whose last line stands on other pages too, such as "Ibid."
        for group, outermost in ((top, 0), (bottom, len(bottom) - 1)):
            for at, row in enumerate(group):
                beside = _key(" ".join(own[int(one.text)].text for one in row))
                for one in row:
                    line = own[int(one.text)]
                    place = line.y / page.height
                    found.append(_Margin(page.number, line, _key(line.text), place, at == outermost, beside))
    return found


def _apart(rows: list[list[Stretch]], *, nearest: bool = False) -> int:
    """Give how many rows at the edge of a page stand apart from the text: a gap comes after them.

    With ``nearest`` the first gap counts, else the last one within the outermost rows.
    """
    if len(rows) <= _MARGIN_ROWS // 2:
        return len(rows)  # nothing else stands on the page
    count = 0
    for at, (row, following) in enumerate(itertools.pairwise(rows[: _MARGIN_ROWS + 1]), 1):
        if abs(following[0].y - row[0].y) > 1.5 * max(row[0].size, following[0].size):
            count = at
            if nearest:
                break
    return count


def _key(text: str) -> str:
    return _NOT_WORD.sub(" ", _DIGITS.sub("0", text.casefold())).strip(" 0")


def find_furniture(pages: list[Page], lines: list[list[Line]]) -> tuple[set[int], list[str], int | None]:
    """Find what is no text: the ids of lines, samples of the running heads, and the printed number of the first page.

    The last is the number that stands on the page less the page's own number, where most pages agree; None elsewhere.
    """
    found = margins(pages, lines)
    by_key: dict[str, list[_Margin]] = defaultdict(list)
    by_row: dict[str, list[_Margin]] = defaultdict(list)
    for margin in found:
        by_key[margin.key].append(margin)
        by_row[margin.beside].append(margin)
    drop: set[int] = set()
    heads: dict[str, str] = {}
    numbers: list[tuple[int, int]] = []
    for margin in found:
        text = margin.line.text.strip()
        number = _PAGE_NUMBER.fullmatch(text)
        if number and margin.outer:
            drop.add(id(margin.line))
            if number["number"].isdigit():
                numbers.append((margin.page, int(number["number"])))
        elif _JOB_NUMBER.fullmatch(text):
            drop.add(id(margin.line))
        elif (
            margin.key
            and not margin.line.mark
            and any(_repeated(margin, alike, len(pages)) for alike in (by_key[margin.key], by_row[margin.beside]))
        ):
            drop.add(id(margin.line))
            heads.setdefault(margin.key, text)
            numbers += [(margin.page, int(digits)) for digits in _ends(text)]
    for page, own in zip(pages, lines, strict=True):
        drop.update(id(line) for line in _heads_of_columns(page, own, list(heads)))
    return drop, list(heads.values()), _offset(numbers, len(pages))


def without_furniture(lines: list[Line], drop: set[int]) -> list[Line]:
    """Give the lines of a page that are text; where the first of a column is none, the next one begins the column."""
    kept: list[Line] = []
    begins = False
    for line in lines:
        begins = begins or line.first
        if id(line) not in drop:
            line.first = begins
            begins = False
            kept.append(line)
    return kept


def _heads_of_columns(page: Page, lines: list[Line], heads: list[str]) -> list[Line]:
    """Give the lines above a later column that say, in small type, what the running heads of other pages say.

    The first page of an issue often has its head there. Above the first column the same words may be the title.
    """
    found: list[Line] = []
    usual = median(line.size for line in lines) if lines else 0.0
    tops = [at for at, line in enumerate(lines) if line.first][1:]
    for top in tops:
        end = top
        while end < len(lines) and end - top < _MARGIN_ROWS and (end == top or not lines[end].first):
            line = lines[end]
            said = any(f" {_key(line.text)} " in f" {head} " for head in heads)
            if not said or line.y > _TOP * page.height or line.size > usual:
                break
            end += 1
        apart = end < len(lines) and (lines[end].first or lines[end].y - lines[end - 1].y > 2 * usual)
        if end > top and apart and min(line.x0 for line in lines) < lines[top].x0 - 5 * usual:
            found += lines[top:end]
    return found


def _ends(text: str) -> set[str]:
    """Give the numbers that a running head begins and ends with: one of them may be the page's."""
    words = text.split()
    return {word for word in (words[0], words[-1]) if word.isdecimal() and len(word) < 6 and not word.startswith("0")}


def _repeated(margin: _Margin, others: list[_Margin], count: int) -> bool:
    """Whether the same words stand at the same height of pages near by."""
    near = {
        other.page
        for other in others
        if abs(other.page - margin.page) <= _NEAR
        and abs(other.place - margin.place) < 0.03
        and _numbers_agree(margin, other)
    }
    return len(near) >= (2 if count <= 5 else 3)


def _numbers_agree(one: _Margin, other: _Margin) -> bool:
    """Whether all numbers are the same or grow with the pages: "Article 5" and "Article 9" are no running heads."""
    pairs = list(zip(_DIGITS.findall(one.line.text), _DIGITS.findall(other.line.text), strict=False))
    agreeing = [a == b or int(b[:9]) - int(a[:9]) == other.page - one.page for a, b in pairs]
    return agreeing.count(True) >= 0.8 * len(pairs)


def _offset(numbers: list[tuple[int, int]], count: int) -> int | None:
    """Give the difference between printed and own page numbers that most pages share."""
    if not numbers:
        return None
    offset, votes = Counter(number - page for page, number in numbers).most_common(1)[0]
    pages = len({page for page, _ in numbers})
    return offset if votes >= max(2, 0.6 * pages) and votes >= 0.4 * count else None
