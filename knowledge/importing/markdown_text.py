"""Markdown as it is stored: without signs of emphasis and addresses of links, the rows of a table as paragraphs; all else is kept.

Quotations are shown as they stand in the stored text, so that ``**whom**`` would be shown with its signs.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.importing.table_rows import rows_with_headings
from knowledge.importing.writing import harmless
from knowledge.wholes import is_attribution

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["plain_markdown"]

_FENCE = re.compile(r" *(?P<sign>`{3,}|~{3,})")
_ITEM = re.compile(r"\s*(?:[-*+]|\d{1,9}[.)])\s")
_RULE = re.compile(r"\s*(?:(?:\*\s*){3,}|(?:_\s*){3,}|(?:-\s*){3,})")
_DIVIDER = re.compile(r"\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*|\s*\|\s*:?-+:?\s*\|\s*")
_CELL_END = re.compile(r"(?<!\\)\|")
_CODE = re.compile(
    r"(?P<ticks>`+)(?!`).{1,2000}?(?<!`)(?P=ticks)(?!`)|<[^<>\n]+>|\]\([^()\n]*\)|https?://\S+", re.DOTALL
)
"""What is no running text inside a line: code, tags, addresses."""
_EMPHASIS = re.compile(
    r"(?<![\w\\*])(?P<star>\*{1,3})(?=[\w“\"‘'(\[¿¡«`€£$¥₹§%…+–—\-\ue000])(?P<starred>[^*]{1,2000}?)"
    r"(?<=[\w.!?:;,)”\"’'\]»%…`\ue000])(?<!\\)(?P=star)(?![\w*])"
    r"|(?<![\w\\_])(?P<line>_{1,3})(?=[\w“\"‘'(\[¿¡«`€£$¥₹§%…+–—\-\ue000])(?P<lined>[^_]{1,2000}?)"
    r"(?<=[\w.!?:;,)”\"’'\]»%…`\ue000])(?<![\\_])(?P=line)(?![\w_])"
)
_LINK = re.compile(
    r"(?P<code>(?P<ticks>`+)(?!`).{1,2000}?(?<!`)(?P=ticks)(?!`))"
    r"|(?<![!\\])\[(?P<words>[^\[\]\n]{1,400})\]\((?:https?://|mailto:|www\.|[./#?])[^()\s]{0,1000}(?:\([^()\s]{0,200}\)[^()\s]{0,200})?"
    r"(?:\s+\"[^\"\n]{0,200}\")?\)",
    re.DOTALL,
)
_ONLY_SIGNS = re.compile(r"\s*(?:\*{1,3}#{1,6}\*{1,3}|_{1,3}#{1,6}_{1,3})\s*")
"""The sign under a press release, "###", set in emphasis: it ends the text, and says nothing."""
_FACT = re.compile(r"(?P<sign>\*{2}|_{2})[^*_:：\n]{1,40}(?:[:：](?P=sign)|(?P=sign)\s?[:：])\s*\S")
_BECOMES_MARK = re.compile(r"\s*(?:[-+#>|=]|[*_~`]{3})")
_QUOTED = re.compile(r" {0,3}> ?(?P<text>(?![-*+#>|=`~]\s|[-*+#>|=`~]{3}|>|\||\d{1,9}[.)]\s|\s)\S.*)")
"""A line of a quotation that is running text."""
_LONGEST_QUOTE = 5_000
_HIDDEN = "\ue000"
_LONGEST_BLOCK = 50_000
"""Characters of one block beyond which it is no prose, and is kept as it is."""


def plain_markdown(text: str) -> str:
    """Give a Markdown document without signs of emphasis and addresses of links, its tables as rows; code stays as it is."""
    out: list[str] = []
    block: list[str] = []
    fence = ""
    lines = text.split("\n")
    at = 0
    listed = False
    while at < len(lines):
        line = lines[at]
        found = _FENCE.match(line)
        if fence:
            out.append(line)
            if found and found["sign"].startswith(fence) and not line[found.end() :].strip():
                fence = ""
        elif found:
            out += [*_without_emphasis(block), line]
            block, fence = [], found["sign"]
        elif not line.strip():
            out += [*_without_emphasis(block), line]
            block = []
        elif not block and line.startswith(("    ", "\t")) and not listed:
            out.append(line)  # code that is set in
        elif at + 1 < len(lines) and _is_table(line, lines[at + 1]):
            end = at + 2
            while end < len(lines) and lines[end].strip() and "|" in lines[end]:
                end += 1
            before = _without_emphasis(block)
            out += [*before, *([""] if before else []), *_rows([line, *lines[at + 2 : end]])]
            out += [""] if end < len(lines) and lines[end].strip() else []
            block, at = [], end - 1
        else:
            if _ITEM.match(line) or _RULE.fullmatch(line):
                out += _without_emphasis(block)
                block = []
            _add(block, line)
        if line.strip() and not line[0].isspace():
            listed = _ITEM.match(line) is not None
        at += 1
    return "\n".join([*out, *_without_emphasis(block)])


def _add(block: list[str], line: str) -> None:
    """Add a line to its block; the wrapped lines of a quotation, which all bear its sign, become one, also with who said it."""
    found = _QUOTED.fullmatch(line)
    if found and len(block) > 1 and block[-1].strip() == ">" and is_attribution(found["text"]):
        block.pop()
    above = _QUOTED.fullmatch(block[-1]) if block and found else None
    if found and above and len(block[-1]) < _LONGEST_QUOTE:
        block[-1] = f"{block[-1].rstrip().removesuffix(chr(92))} {found['text']}"
    else:
        block.append(line)


def _is_table(line: str, following: str) -> bool:
    return "|" in line and not line.lstrip().startswith(">") and _DIVIDER.fullmatch(following) is not None


def _rows(lines: Sequence[str]) -> list[str]:
    """Write the lines of a table, the first of which names the columns, as paragraphs."""
    indent = lines[0][: len(lines[0]) - len(lines[0].lstrip())]
    rows = [_cells(line) for line in lines]
    rows = [cells + [""] * (len(rows[0]) - len(cells)) for cells in rows]
    texts = [text for text in rows_with_headings(rows, marked=True) if text]
    return [part for at, text in enumerate(texts) for part in ([""] if at else []) + [indent + harmless(text)]]


def _cells(line: str) -> list[str]:
    inner = line.strip().removeprefix("|")
    inner = inner[:-1] if inner.endswith("|") and not inner.endswith("\\|") else inner
    return [_without_emphasis([cell.strip().replace("\\|", "|")])[0] for cell in _CELL_END.split(inner)]


def _without_emphasis(block: Sequence[str]) -> list[str]:
    """Take the signs of emphasis out of the lines of one block, and the addresses behind the words of its links."""
    text = ("\n\n" if _are_facts(block) else "\n").join("" if _ONLY_SIGNS.fullmatch(line) else line for line in block)
    if "](" in text and len(text) <= _LONGEST_BLOCK:
        text = _LINK.sub(lambda found: found["code"] or found["words"], text)
    if not ("*" in text or "_" in text) or len(text) > _LONGEST_BLOCK or _RULE.fullmatch(text):
        return text.split("\n") if block else []
    kept: list[str] = []

    def hide(found: re.Match[str]) -> str:
        kept.append(found[0])
        return _HIDDEN

    plain = _CODE.sub(hide, text.replace(_HIDDEN, ""))
    for _ in range(2):  # emphasis in emphasis
        plain = _EMPHASIS.sub(_bare, plain)
    pieces = plain.split(_HIDDEN)
    plain = "".join(piece + shown for piece, shown in zip(pieces, [*kept, ""], strict=True))
    return plain.split("\n")


def _are_facts(block: Sequence[str]) -> bool:
    """Whether each line of a block states one fact behind a label in emphasis: "**Court:** Supreme Court"."""
    return len(block) > 1 and all(map(_FACT.match, block))


def _bare(found: re.Match[str]) -> str:
    """Give emphasized words alone; with their signs where a line would begin with what looks like another mark without them."""
    words = str(found["starred"] or found["lined"])
    begins = not found.string[: found.start()].rpartition("\n")[2].strip()
    return found[0] if begins and _BECOMES_MARK.match(words) else words
