"""Signs of Markdown that stand for something else, or for how it is shown: they are no words to be quoted.

Entities ("&amp;"), the backslash that breaks a line, the boxes of a list of tasks, marks of highlighting, terms and what is said
of them. Code stays as it is.
"""

from __future__ import annotations

import html
import re

from knowledge.importing.html_terms import with_term
from knowledge.importing.writing import harmless

__all__ = ["without_signs"]

_FENCE = re.compile(r" *(?P<sign>`{3,}|~{3,})")
_CODE = re.compile(r"(?P<ticks>`+)(?!`).{1,2000}?(?<!`)(?P=ticks)(?!`)")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_ITEM = re.compile(r"(?:[-*+]|\d{1,9}[.)])\s")
_TASK = re.compile(r"^(\s*(?:[-*+]|\d{1,9}[.)])\s+)\[[ xX]\]\s+(?=\S)")
_HIGHLIGHT = re.compile(r"(?<![=\w])==(?=[^\s=])([^=\n]{1,1000}?)(?<=[^\s=])==(?![=\w])")
_BREAK = re.compile(r"(?<!\\)\\$")
_SAID = re.compile(r" {0,3}:[ \t]+(?P<said>\S.*)")
_TERM = re.compile(r"(?![-*+>#|:\s]|\d{1,9}[.)]\s)[^\n|]{1,120}")


def without_signs(text: str) -> str:
    """Give a Markdown document without such signs; what becomes a sign of Markdown by it at the head of a line does no harm."""
    lines = text.split("\n")
    out: list[str] = []
    fence, termed = "", False
    set_in = listed = False  # in code that is set in; in a list, where what is set in is text
    for at, line in enumerate(lines):
        marks = _FENCE.match(line)
        if fence:
            fence = "" if marks and marks["sign"].startswith(fence) and not line[marks.end() :].strip() else fence
            out.append(line)
        elif marks:
            fence = marks["sign"]
            out.append(line)
        elif line.startswith(("    ", "\t")) and not listed and (set_in or not (out and out[-1].strip())):
            out.append(line)
            set_in = True
        else:
            more = at + 1 < len(lines) and bool(lines[at + 1].strip())
            termed = _add(out, _bare(line, more=more), termed=termed)
            set_in = set_in and not line.strip()
            if line.strip() and not line[0].isspace():
                listed = _ITEM.match(line) is not None
    return "\n".join(out)


def _bare(line: str, *, more: bool) -> str:
    """Give a line without signs; ``more`` tells whether its paragraph goes on."""
    if not any(sign in line for sign in ("&", "\\", "==", "[")):
        return line
    line = _TASK.sub(r"\1", line)
    if more:
        line = _BREAK.sub("", line)
    pieces: list[str] = []
    begun = 0
    for code in [*_CODE.finditer(line), None]:
        piece = line[begun : code.start() if code else len(line)]
        pieces.append(_ENTITY.sub(_character, _HIGHLIGHT.sub(r"\1", piece)))
        if code:
            pieces.append(code[0])
            begun = code.end()
    whole = "".join(pieces)
    return harmless(whole) if line.startswith("&") else whole


def _character(found: re.Match[str]) -> str:
    """Give the character that an entity stands for; itself where it stands for none, or for one that nothing shows."""
    said = html.unescape(found[0])
    return said if said and said != found[0] and (said.isprintable() or said == "\u00a0") else found[0]


def _add(out: list[str], line: str, *, termed: bool) -> bool:
    """Add a line; what is said of a term goes behind it. Tell whether the last line is such a term with what is said of it.

    ``termed`` is what was told of the line before.
    """
    said = _SAID.fullmatch(line)
    above = next((at for at in range(len(out) - 1, max(-1, len(out) - 3), -1) if out[at].strip()), -1)
    if not said or above < 0:
        out.append(line)
        return termed and not line.strip()
    if termed:
        parting = " " if out[above].rstrip()[-1:] in ".:?!;。？！؟" else "; "
        out[above:] = [f"{out[above].rstrip()}{parting}{said['said']}"]
        return True
    if (above == 0 or not out[above - 1].strip()) and _TERM.fullmatch(out[above]):
        out[above:] = [with_term([out[above].strip()], said["said"])]
        return True
    out.append(line)
    return False
