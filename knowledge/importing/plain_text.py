"""A plain-text document becomes Markdown: headings, lists and their nesting are found, every word stays.

Two forms of handbook pages are known (with blank lines and nested bullets; flattened, with a menu glued to the head),
besides general text: wrapped lines, underlined, numbered and capital headings, numbered paragraphs, form feeds as page
breaks. Only what is no text of the page is left out: menus, breadcrumbs, page numbers and running heads; each left-out
line is reported.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from knowledge.importing.plain_bars import with_barred_rows
from knowledge.importing.plain_blocks import Block, blocks_of
from knowledge.importing.plain_clauses import with_clause_headings
from knowledge.importing.plain_columns import with_rows
from knowledge.importing.plain_headings import find_headings
from knowledge.importing.plain_letters import join_letter_lines
from knowledge.importing.plain_lines import lines_of
from knowledge.importing.plain_menu import split_head
from knowledge.importing.plain_notes import drop_note_marks, with_starred_notes
from knowledge.importing.plain_numbers import list_lettered, with_numbered_paragraphs
from knowledge.importing.plain_people import list_people
from knowledge.importing.writing import harmless

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.importing.plain_lines import Line

__all__ = ["PlainPage", "read_plain_text"]

_PAGE_NUMBER = re.compile(
    r"(?:page|p\.|página|стр\.?)?\s*[-–—]?\s*\d{1,4}\s*[-–—]?(?:\s*(?:/|of|de|sur|из)\s*\d{1,4})?", re.I
)
_MARKS = re.compile(r"^#{1,6}[ \t]+(?=\S)")
_MARKUP = re.compile(r"<[!?/a-zA-Z]|```|~~~")


@dataclass(frozen=True, slots=True)
class PlainPage:
    """A plain-text document as Markdown.

    ``title`` is its first heading ("" where it has none), ``dropped`` the lines that were left out, in order, and ``notes``
    say in whole sentences what was understood beyond the marks in the file.
    """

    markdown: str
    title: str = ""
    dropped: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def read_plain_text(text: str) -> PlainPage:
    """Read a plain-text document into Markdown."""
    lines, running = _without_running_lines(lines_of(text))
    lines, menu = split_head(lines)
    blocks = with_clause_headings(
        blocks_of(with_numbered_paragraphs(with_rows(with_barred_rows(with_starred_notes(lines)))))
    )
    drop_note_marks(blocks)
    list_people(blocks)
    list_lettered(blocks)
    find_headings(blocks)
    for block in blocks:
        if block.kind == "heading":
            block.text = _MARKS.sub("", block.text)  # typed as in Markdown, by habit
    join_letter_lines(blocks)
    notes = _nest_under_lead_ins(blocks)
    title = next((block.text for block in blocks[:1] if block.kind == "heading"), "")
    dropped = tuple(line.text for line in sorted(menu + running, key=lambda line: line.number))
    return PlainPage(_markdown(blocks), title, dropped, tuple(notes))


def _without_running_lines(lines: list[Line]) -> tuple[list[Line], list[Line]]:
    """Leave out page numbers and running heads: lines at the edge of pages that come back with other numbers."""
    starts = [at for at, line in enumerate(lines) if line.page]
    if len(starts) < 2:
        return lines, []
    edges = set(starts) | {at - 1 for at in starts if at} | {len(lines) - 1}
    forms = Counter(re.sub(r"\d+", "#", lines[at].text) for at in edges)
    often = max(3, len(starts) // 2)
    gone = {
        at
        for at in edges
        if _PAGE_NUMBER.fullmatch(lines[at].text)
        or (forms[re.sub(r"\d+", "#", lines[at].text)] >= often and len(lines[at].text) < 120)
    }
    kept: list[Line] = []
    page = 0
    for at, line in enumerate(lines):
        page = line.page or page
        if at in gone:
            continue
        kept.append(line if line.page == page else _on_page(line, page))
        page = 0
    return kept, [lines[at] for at in sorted(gone)]


def _on_page(line: Line, page: int) -> Line:
    return replace(line, page=page, gap=line.gap or bool(page))


def _nest_under_lead_ins(blocks: list[Block]) -> list[str]:
    """Put items that only go on with the item above them ("UNICEF has:" - "supported ...;") under it.

    Flat lists lose their nesting. It is taken as certain where an item ends in a colon and all that follow begin in small
    letters, while the items before it do not; what was done is said in the notes.
    """
    notes = []
    for at, block in enumerate(blocks):
        if block.kind != "item" or not block.text.endswith(":") or block.text[:1].islower():
            continue
        members = _fragments_below(blocks, at)
        if members:
            for member in members:
                member.level += 1
            first, last = members[0].number, members[-1].number
            notes.append(f"Lines {first} to {last} were put under the item that introduces them (line {block.number}).")
    return notes


def _fragments_below(blocks: Sequence[Block], at: int) -> list[Block]:
    """Give the items right below an item that continue its sentence, with the examples among them."""
    level = blocks[at].level
    found: list[Block] = []
    waiting: list[Block] = []
    for block in blocks[at + 1 :]:
        if block.kind != "item" or block.level < level or block.label:
            break
        if block.level > level:
            (found if found else waiting).append(block)
            if not found:
                return []  # it has nested items of its own
        elif block.text[:1].islower():
            found += [*waiting, block]
            waiting = []
            if block.text.endswith("."):
                break
        elif found and re.match(r"e\.?g\b", block.text, re.IGNORECASE):
            waiting.append(block)
        else:
            break
    return found if len(found) > 1 else []


def _markdown(blocks: Sequence[Block]) -> str:
    """Write blocks as Markdown."""
    out: list[str] = []
    indents: list[str] = []  # the indentation of the text of each open list item
    before: Block | None = None
    for block in blocks:
        within = block.kind == "item" or block.inside
        if not within:
            indents.clear()
        if block.page:
            pad = indents[-1] if within and indents else ""
            out += ["", f"{pad}<!-- page {block.page} -->", ""]
        depth = min(block.level, len(indents)) if within else 0
        if block.kind == "heading":
            out += ["", "#" * block.level + " " + block.text, ""]
        elif block.kind == "item":
            pad = indents[depth - 1] if depth else ""
            mark = block.label or "-"
            del indents[depth:]
            indents.append(pad + " " * (len(mark) + 1))
            # A number that is not the first would not part from the words above it, by the rules of Markdown.
            goes_inside = before is not None and depth > before.level and mark[0].isdigit() and mark[:-1] != "1"
            if before is None or before.kind != "item" or goes_inside:
                out.append("")
            out.append(f"{pad}{mark} {_escaped(block.text)}")
        else:
            pad = indents[min(depth, len(indents) - 1)] if block.inside and indents else ""
            text = harmless(block.text) if block.row else _escaped(block.text)
            out += ["", pad + text, ""]
        before = block
    return re.sub(r"\n{3,}", "\n\n", "\n".join(out)).strip("\n") + "\n"


def _escaped(text: str) -> str:
    """Keep a line from being read as a fence, a comment or raw HTML, which would swallow what follows it."""
    return "\\" + text if _MARKUP.match(text) else text
