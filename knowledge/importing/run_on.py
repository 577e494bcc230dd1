"""What a reader of a format cannot part: subsections that run on in one paragraph, and the lines of a table of contents."""

from __future__ import annotations

import re

__all__ = ["with_subsections_apart", "without_contents"]

_OPENING = re.compile(
    r"(?P<mark> *(?:- |\d{1,3}\. )?)(?:(?:\d{1,3}[A-Z]?\.\s+)?[A-Z][^.;:()\n]{2,90}(?:\.|[—–]|\.?\s?-)[—–-]{0,2}\s?)?"
    r"\((?P<number>\d{1,2})\)\s+(?=[A-Z“\"])"
)
_RUN_ON = re.compile(
    r"(?<!\bpara)(?<!\bsec)(?<!\bart)(?<!\bcl)(?<!\breg)[.;:—–-]\s+(?P<mark>\((?P<number>\d{1,2})\)\s+(?=[A-Z“\"]))"
)
"""A subsection behind the end of the one before it, in the same line."""
_CONTENTS = re.compile(
    r"^(?=.{8,400}$).{3,200}?(?:\.{4,}|(?:\. ){4,}|…{2,}|·{4,})\s*(?:\d{1,4}|[ivxlc]{1,7})\s*$", re.MULTILINE
)
"""A line of a table of contents: what stands where, with dots between."""
_LEAST = 3


def with_subsections_apart(text: str) -> str:
    """Give Markdown with "4. Diversion.-(1) A child may ... . (2) The following ..." parted before each subsection that counts on.

    The parts below would be cited as those of the first.
    """
    return "\n".join(_parted(line) if "(" in line else line for line in text.split("\n"))


def _parted(line: str) -> str:
    opening = _OPENING.match(line)
    if opening is None:
        return line
    number = int(opening["number"])
    cuts = [0]
    for found in _RUN_ON.finditer(line, opening.end()):
        if int(found["number"]) == number + 1:
            number += 1
            cuts.append(found.start("mark"))
    parts = [line[start:end].rstrip() for start, end in zip(cuts, [*cuts[1:], len(line)], strict=True)]
    mark = opening["mark"]
    again = mark if mark.endswith("- ") else " " * len(mark)
    return "\n\n".join([parts[0], *(again + part for part in parts[1:])])


def without_contents(text: str) -> tuple[str, int]:
    """Give Markdown without the lines of a table of contents, and how many there were; nothing there can be quoted."""
    found = len(_CONTENTS.findall(text))
    return (_CONTENTS.sub("", text), found) if found >= _LEAST else (text, 0)
