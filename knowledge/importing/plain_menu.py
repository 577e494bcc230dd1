"""What a web page saved as text carries above its own text: breadcrumb, section name, "Contents" menu.

The flattened form begins like this, and only "Academic institutions" and what follows is the page::

    WHO
    Contents- Introduction
    - The State
    -
    Legal context
    - Common law
    Academic institutions
    Role of academic institutions ...
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.importing.plain_lines import is_sentence_end, looks_like_heading, mark_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.importing.plain_lines import Line

_CONTENTS = re.compile(
    r"(?:table of )?contents|on this page|in this section|contenidos?|[íi]ndice|sommaire|table des matières"
    r"|содержание|оглавление|المحتويات|目录|inhalt(?:sverzeichnis)?",
    re.IGNORECASE,
)
_GLUED = re.compile(rf"(?:{_CONTENTS.pattern})\s*[:]?\s*[-–•]\s*\S.*", re.IGNORECASE)
_ALONE = re.compile(rf"(?:{_CONTENTS.pattern})\s*:?", re.IGNORECASE)
_LEADERS = re.compile(r".*(?:\.{4,}|(?:\. ){4,}|…{2,}|\t)\s*[\divxlc]{1,5}$", re.IGNORECASE)
_BREADCRUMB = re.compile(r"[^>»›]{1,60}(?:\s[>»›]\s?[^>»›]{1,60}){1,6}")
_ENTRY_WORDS = 10
_ENTRY_LENGTH = 80
"""What has more words or characters than these is no entry of a menu."""
_HEAD = 8
"""A menu begins within so many lines of the head."""


def same_page(first: str, second: str) -> bool:
    """Tell whether two titles name one page: "Business sector" and "Business sector - Childrens Rights Reform" do."""
    one, other = _folded(first), _folded(second)
    return bool(one) and (one == other or _without_site(one) == other or one == _without_site(other))


def _folded(title: str) -> str:
    return " ".join(title.split()).casefold()


def _without_site(title: str) -> str:
    return re.split(r"\s+[-–|]\s+(?=[^-–|]*$)", title)[0]


def split_head(lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """Part the lines of a document into those to keep and those that are menu or breadcrumb."""
    at = _menu_start(lines)
    if at is None:
        crumbs = [line for line in lines[:2] if _is_breadcrumb(line.text)]
        return [line for line in lines if line not in crumbs], crumbs
    end = _menu_end(lines, at)
    # By place, not by number: a form feed inside a line makes two lines of one number.
    gone = {place for place, line in enumerate(lines[:at]) if _is_above_menu(line.text)} | {*range(at, end)}
    kept = [line for place, line in enumerate(lines) if place not in gone]
    return kept, [lines[place] for place in sorted(gone)]


def _is_breadcrumb(text: str) -> bool:
    return bool(_BREADCRUMB.fullmatch(text)) and not is_sentence_end(text)


def _is_above_menu(text: str) -> bool:
    """Tell whether a line above the menu is the site's section name or where the page stands in the site."""
    return looks_like_heading(text) or _is_breadcrumb(text)


def _menu_start(lines: Sequence[Line]) -> int | None:
    for at, line in enumerate(lines[:_HEAD]):
        if _GLUED.fullmatch(line.text) and len(line.text) <= _ENTRY_LENGTH + 20:
            return at
        if _ALONE.fullmatch(line.text):
            entries = [entry.text for entry in lines[at + 1 : at + 4]]
            if len(entries) == 3 and (all(map(_is_entry, entries)) or all(map(_LEADERS.fullmatch, entries))):
                return at
        if is_sentence_end(line.text):
            return None  # running text has begun
    return None


def _menu_end(lines: Sequence[Line], at: int) -> int:
    """Give the index of the first line after the menu that begins at ``at``."""
    end = at + 1
    while end < len(lines):
        text = lines[end].text
        if text in {"-", "–", "•"}:
            end += 1
            following = lines[end + 1].text if end + 1 < len(lines) else ""
            if end < len(lines) and looks_like_heading(lines[end].text) and _is_entry(following):
                end += 1  # the name of a menu inside the menu
        elif _is_entry(text) or _LEADERS.fullmatch(text):
            end += 1
        else:
            break
    return end


def _is_entry(text: str) -> bool:
    mark = mark_of(text)
    if mark is None or mark.label:
        return False
    return len(mark.rest) <= _ENTRY_LENGTH and len(mark.rest.split()) <= _ENTRY_WORDS and not is_sentence_end(mark.rest)
