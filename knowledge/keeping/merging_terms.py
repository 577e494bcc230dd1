"""Two term files made one: the entries of the first, and those of the second that it has not."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from knowledge.errors import InputError
from knowledge.keeping.rendering import yaml_scalar
from knowledge.library_files import MAX_BYTES
from knowledge.reading_terms import ACRONYM, CONCEPT
from knowledge.reports import SetAsideError
from knowledge.untrusted import clean_text, one_line
from knowledge.yaml_fields import is_language
from knowledge.yaml_lines import Fields, Items, Node, Scalar, read_yaml

if TYPE_CHECKING:
    from collections.abc import Iterator

_KEYS = {"acronyms": ("short", "long"), "concepts": ("id",)}


def merge_terms(ours: bytes, theirs: bytes) -> bytes:
    """Give one term file; where both have an entry of one name, ours stays. Remarks, and their unknown fields, are lost.

    Raises :class:`InputError` where one of them, or the one made of them, cannot be read: all terms would be set aside.
    """
    first, second = _read(ours, "yours"), _read(theirs, "that of the pack")
    lines = ["# Merged from two term files by 'article45 import'."]
    for name, keys in _KEYS.items():
        entries = list(_entries(first, name))
        known = {_key(entry, keys) for entry in entries}
        entries += [_known(entry, name) for entry in _entries(second, name) if _key(entry, keys) not in known]
        if entries:
            lines += ["", f"{name}:"]
            for entry in entries:
                for number, (field, value) in enumerate(entry.values.items()):
                    lines.append(f"  {'- ' if number == 0 else '  '}{yaml_scalar(field)}: {_inline(value)}")
    return _tried("\n".join(lines) + "\n")


def _tried(text: str) -> bytes:
    """Give the content of the file as the reader of terms will take it."""
    advice = "'--on-conflict keep' leaves yours as it is"
    content = text.encode()
    if len(content) > MAX_BYTES["terms.yaml"]:
        raise InputError(f"terms.yaml would be too large with the terms of the pack; {advice}")
    try:
        read_yaml(text)
    except SetAsideError as error:
        raise InputError(f"terms.yaml and that of the pack make no whole one: it {error.what}; {advice}") from None
    return content


def _known(entry: Fields, name: str) -> Fields:
    """Give an entry of others without the fields that no entry has."""
    fields = ACRONYM if name == "acronyms" else CONCEPT
    kept = {
        field: value
        for field, value in entry.values.items()
        if field in fields or (name == "concepts" and is_language(field))
    }
    return entry._replace(values=kept)


def _read(content: bytes, whose: str) -> Fields:
    text = clean_text(content.decode("utf-8", "replace").removeprefix("\ufeff"))
    if not any(line.strip() and not line.lstrip().startswith("#") for line in text.splitlines()):
        return Fields({}, {}, 1)
    try:
        return read_yaml(text)
    except SetAsideError as error:
        raise InputError(
            f"terms.yaml ({whose}), line {error.line}: {error.what}; {error.mend}; then the two can be merged"
        ) from None


def _entries(fields: Fields, name: str) -> Iterator[Fields]:
    node = fields.values.get(name)
    for item in node.items if isinstance(node, Items) else (node,):
        if isinstance(item, Fields):
            yield item


def _key(entry: Fields, keys: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(
        one_line(node.text).casefold() if isinstance(node := entry.values.get(key), Scalar) else "" for key in keys
    )


def _inline(node: Node) -> str:
    """Give a value on one line."""
    if isinstance(node, Scalar):
        return '""' if node.empty else yaml_scalar(one_line(node.text))
    if isinstance(node, Items):
        return f"[{', '.join(_quoted(item) for item in node.items)}]"
    return f"{{{', '.join(f'{json.dumps(name)}: {_quoted(value)}' for name, value in node.values.items())}}}"


def _quoted(node: Node) -> str:
    return json.dumps(one_line(node.text), ensure_ascii=False) if isinstance(node, Scalar) else _inline(node)
