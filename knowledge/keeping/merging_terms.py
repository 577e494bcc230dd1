"""Two term files made one: the entries of the first, and those of the second that it has not."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from knowledge.errors import InputError
from knowledge.keeping.rendering import yaml_scalar
from knowledge.reports import SetAsideError
from knowledge.untrusted import clean_text, one_line
from knowledge.yaml_lines import Fields, Items, Node, Scalar, read_yaml

if TYPE_CHECKING:
    from collections.abc import Iterator

_KEYS = {"acronyms": ("short", "long"), "concepts": ("id",)}


def merge_terms(ours: bytes, theirs: bytes) -> bytes:
    """Give one term file; where both have an entry of one name, ours stays. Remarks are lost.

    Raises :class:`InputError` where one of them cannot be read.
    """
    first, second = _read(ours, "yours"), _read(theirs, "that of the pack")
    lines = ["# Merged from two term files by 'article45 import'."]
    for name, keys in _KEYS.items():
        entries = list(_entries(first, name))
        known = {_key(entry, keys) for entry in entries}
        entries += [entry for entry in _entries(second, name) if _key(entry, keys) not in known]
        if entries:
            lines += ["", f"{name}:"]
            for entry in entries:
                for number, (field, value) in enumerate(entry.values.items()):
                    lines.append(f"  {'- ' if number == 0 else '  '}{field}: {_inline(value)}")
    return ("\n".join(lines) + "\n").encode()


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
    return f"{{{', '.join(f'{name}: {_quoted(value)}' for name, value in node.values.items())}}}"


def _quoted(node: Node) -> str:
    return json.dumps(one_line(node.text), ensure_ascii=False) if isinstance(node, Scalar) else _inline(node)
