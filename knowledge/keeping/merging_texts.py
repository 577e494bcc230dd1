"""What changes inside a file of a pack when it is taken in: its id, the ids of sources it names, its language."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from knowledge.keeping.trying import kind_of
from knowledge.library_files import decode
from knowledge.reports import SetAsideError
from knowledge.untrusted import clean_text
from knowledge.yaml_lines import read_yaml

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_MATTER = re.compile(rb"(?:\xef\xbb\xbf)?---[ \t]*(?:\r\n|\r|\n)(.*?)(?<=[\r\n])---[ \t]*(?:\r|\n|\Z)", re.DOTALL)
"""Front matter as it stands in the file; group 1 are its fields."""
_ID = re.compile(rb"(?<![^\r\n])id[ \t]*:[^\r\n]*")
_LANGUAGE = re.compile(rb"(?<![^\r\n])language[ \t]*:")


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
    """Put the new ids of sources into a case file where it names sources, and nowhere else; a faulty file stays as it is."""
    try:
        text = clean_text(decode(content))
        read_yaml(text)  # refuses whatever nests or points elsewhere
    except SetAsideError:
        return content
    for start, end, name in sorted(_sources_at(text), reverse=True):
        if name in new_ids:
            line_end = "\n" * text[start:end].endswith("\n")  # that of a block of lines is part of it
            text = text[:start] + json.dumps(new_ids[name], ensure_ascii=False) + line_end + text[end:]
    return text.encode()


def _sources_at(text: str) -> Iterator[tuple[int, int, str]]:
    """Give the offsets at which a case file names sources, each with the id that stands there."""
    import yaml  # noqa: PLC0415  late: only a file whose sources have new ids needs its places

    root: Any = yaml.compose(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    for key, value in root.value:
        for item in value.value if isinstance(value, yaml.SequenceNode) else [value]:
            named = [item] if key.value == "sources" else []
            if isinstance(item, yaml.MappingNode):
                named = [given for field, given in item.value if field.value == "source"]
            for node in named:
                if isinstance(node, yaml.ScalarNode):
                    yield node.start_mark.index, node.end_mark.index, " ".join(node.value.split())


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
