"""HTML inside Markdown, pictures, and what is struck out: none of it is text that can be quoted.

A table of HTML is read as one of a web page. Comments stay, since pages are marked by them, and code stays as it is.
"""

from __future__ import annotations

import re

from knowledge.importing.html_blocks import Blocks
from knowledge.importing.trees import parse_html
from knowledge.importing.writing import Writer, raised

__all__ = ["without_tags"]

_FENCED = re.compile(r"^ {0,3}(?P<sign>`{3,}|~{3,}).*?(?:^ {0,3}(?P=sign)[`~]*[ \t]*$|\Z)", re.DOTALL | re.MULTILINE)
_TABLE = re.compile(r"</?table\b[^<>\n]{0,1000}>", re.IGNORECASE)
_LINE_OF_TAGS = re.compile(
    r"^[ \t]*(?:</?[a-z][a-z0-9]*(?:\s[^<>\n]{0,1000})?/?>[ \t]*)+$", re.IGNORECASE | re.MULTILINE
)
_NAMES = (
    "a|abbr|b|big|center|cite|code|dd|details|dfn|div|dl|dt|em|figcaption|figure|font|h[1-6]|i|img|ins|kbd|li|mark|ol|p|q|small|span"
    "|strong|sub|summary|sup|time|u|ul|section|article|aside|header|footer|main|picture|source|video|audio|iframe"
)
_INLINE = re.compile(
    r"(?P<code>(?P<ticks>`+)(?!`).{1,2000}?(?<!`)(?P=ticks)(?!`))"
    r"|(?P<struck>~~(?=\S)[^~\n]{1,2000}?(?<=\S)~~|<(?P<tag>del|s|strike)>(?:[^<]|<(?!/?(?:del|s|strike)>)){1,2000}+</(?P=tag)>)"
    r"(?P<after>[ \t]?)"
    r"|(?P<picture>!\[[^\[\]\n]{0,400}\]\([^()\s]{0,1000}(?:\s+\"[^\"\n]{0,200}\")?\)[ \t]?)"
    r"|<sup>(?P<raised>[^<>\n]{1,40})</sup>"
    r"|(?P<break><br\s*/?>)"
    rf"|</?(?:{_NAMES})(?:\s[^<>\n]{{0,1000}})?/?>",
    re.DOTALL | re.IGNORECASE,
)


def without_tags(text: str) -> tuple[str, int]:
    """Give a Markdown document without tags and pictures, and how many struck places were left out."""
    struck = 0

    def bare(found: re.Match[str]) -> str:
        nonlocal struck
        if found["code"]:
            return found[0]
        if found["struck"]:
            struck += 1
            before = found.string[: found.start()][-1:]
            return "" if not before or before.isspace() else found["after"]
        return "  \n" if found["break"] else raised(found["raised"] or "")

    out: list[str] = []
    at = 0
    for fence in [*_FENCED.finditer(text), None]:
        prose = text[at : fence.start() if fence else len(text)]
        if "<" in prose or "![" in prose or "~~" in prose:
            prose = _with_rows(prose)
            prose = _INLINE.sub(bare, _LINE_OF_TAGS.sub("", prose))
        out.append(prose)
        if fence:
            out.append(fence[0])
            at = fence.end()
    return "".join(out), struck


def _with_rows(text: str) -> str:
    """Give a text with its tables of HTML, also those that hold others, as rows; one that never ends is left to its tags."""
    out: list[str] = []
    done = depth = begun = 0
    for tag in _TABLE.finditer(text):
        if not tag[0].startswith("</"):
            if not depth and text[text.rfind("\n", 0, tag.start()) + 1 : tag.start()].strip():
                continue  # a word about tables, in code
            begun = begun if depth else tag.start()
            depth += 1
        elif depth:
            depth -= 1
            if not depth:
                writer = Writer()
                Blocks(writer).write(parse_html(text[begun : tag.end()]))
                out += [text[done:begun], "\n", writer.text().strip("\n"), "\n"]
                done = tag.end()
    return "".join([*out, text[done:]])
