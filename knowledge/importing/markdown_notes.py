"""Footnotes of Markdown: their marks leave the sentences, and the notes stand behind the text, as those of other formats do."""

from __future__ import annotations

import re

__all__ = ["with_notes_apart"]

_NOTE = re.compile(r"\[\^(?P<mark>[^\]\s]{1,40})\]:[ \t]+(?P<text>\S.*)")
_MORE = re.compile(r"(?: {2,}|\t)\S")
_MARK = re.compile(r"\[\^([^\]\s]{1,40})\](?!:)")
_FENCE = re.compile(r" {0,3}(?:```|~~~)")


def with_notes_apart(text: str) -> str:
    """Give a Markdown document with its footnotes at its end, behind the mark for the program that they are no running text.

    Marks without a note, and what stands in blocks of code, stay.
    """
    kept: list[str] = []
    notes: dict[str, str] = {}
    last, code = "", False
    for line in text.split("\n"):
        code ^= _FENCE.match(line) is not None
        found = None if code else _NOTE.fullmatch(line)
        if found:
            last = found["mark"]
            notes.setdefault(last, found["text"].strip())
        elif last and _MORE.match(line):
            notes[last] += f" {line.strip()}"
        else:
            last = ""
            kept.append(line)
    if not notes:
        return text
    body = _without_marks(kept, notes).rstrip("\n")
    return "\n\n".join([body, "<!-- notes -->", *(f"{mark} {note}" for mark, note in notes.items())]) + "\n"


def _without_marks(lines: list[str], notes: dict[str, str]) -> str:
    code, out = False, []
    for line in lines:
        code ^= _FENCE.match(line) is not None
        out.append(line if code else _MARK.sub(lambda found: "" if found[1] in notes else found[0], line))
    return "\n".join(out)
