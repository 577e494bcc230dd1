"""What changes inside a file of a pack when it is taken in: its id, the ids of sources it names, its language."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from knowledge.keeping.trying import kind_of

if TYPE_CHECKING:
    from collections.abc import Mapping

_MATTER = re.compile(rb"(?:\xef\xbb\xbf)?---[ \t]*(?:\r\n|\r|\n)(.*?)(?<=[\r\n])---[ \t]*(?:\r|\n|\Z)", re.DOTALL)
"""Front matter as it stands in the file; group 1 are its fields."""
_ID = re.compile(rb"(?<![^\r\n])id[ \t]*:[^\r\n]*")
_LANGUAGE = re.compile(rb"(?<![^\r\n])language[ \t]*:")
_IDS = re.compile(r"[^\s\[\]{},:\"'#]+")


def with_new_id(path: str, content: bytes, new_id: str) -> bytes:
    """State the id ``new_id`` where the file of a source or case example states one; the text of a source stays."""
    start, end = 0, len(content)
    if kind_of(path) == "markdown":
        matter = _MATTER.match(content)
        if matter is None:
            return content
        start, end = matter.span(1)
    stated = f"id: {json.dumps(new_id, ensure_ascii=False)}".encode()
    return content[:start] + _ID.sub(lambda _: stated, content[start:end], count=1) + content[end:]


def with_new_sources(content: bytes, new_ids: Mapping[str, str]) -> bytes:
    """Put the new ids of sources into a case file, where it names sources."""
    lines = content.decode("utf-8", "surrogateescape").split("\n")
    inside = False
    for number, line in enumerate(lines):
        top = re.match(r"[^\s#-]", line) is not None
        inside = bool(re.match(r"sources\s*:", line)) or (inside and not top)
        if inside or re.match(r"(?:- )?(?:.*[{,]\s*)?source\s*:", line.lstrip()):
            lines[number] = _IDS.sub(lambda found: new_ids.get(found[0], found[0]), line)
    return "\n".join(lines).encode("utf-8", "surrogateescape")


def in_language(path: str, content: bytes, language: str, default: str) -> bytes:
    """State the language of a source that left it to its library's default, where the new library has another."""
    if language == default or not path.startswith("sources/") or kind_of(path) != "markdown":
        return content
    matter = _MATTER.match(content)
    stated = f"language: {language}\n".encode()
    if matter is None:
        return b"---\n" + stated + b"---\n" + content.removeprefix(b"\xef\xbb\xbf")
    if _LANGUAGE.search(matter[1]):
        return content
    return content[: matter.start(1)] + stated + content[matter.start(1) :]
