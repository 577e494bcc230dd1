"""Taking values out of a mapping of a library file, noting what is wrong with them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.languages import plain_language
from knowledge.reports import Report, listed, nearest
from knowledge.untrusted import one_line, shorten
from knowledge.yaml_lines import Fields, Items, Node, Scalar

if TYPE_CHECKING:
    from collections.abc import Collection

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")


def check_names(fields: Fields, known: Collection[str], report: Report, where: str = "") -> None:
    """Note every field that is not in ``known``, with the nearest known one."""
    for name, line in fields.lines.items():
        if name in known:
            continue
        near = nearest(name, known)
        mend = f"did you mean {near}?" if near else f"known fields are {listed(known, 20)}"
        report.add(line, f"unknown field {shorten(name, 40)}{where}", mend)


def text_field(fields: Fields, name: str, report: Report) -> str:
    """Give the field as one line of text; "" where it is missing or empty."""
    node = fields.values.get(name)
    if node is None:
        return ""
    if not isinstance(node, Scalar):
        report.add(fields.lines[name], f"the field {name} is not plain text", f"write {name}: text")
        return ""
    return "" if node.empty else one_line(node.text)


def raw_field(fields: Fields, name: str, report: Report) -> str:
    """As :func:`text_field`, but with the white space inside kept: for words that must match a source."""
    node = fields.values.get(name)
    return node.text.strip() if isinstance(node, Scalar) and not node.empty else text_field(fields, name, report)


def texts_field(fields: Fields, name: str, report: Report) -> list[tuple[str, int]]:
    """Give the field as lines of text, each with its line number; one text stands for a list of one."""
    node = fields.values.get(name)
    if node is None or (isinstance(node, Scalar) and node.empty):
        return []
    texts: list[tuple[str, int]] = []
    for item in _items(node):
        if not isinstance(item, Scalar):
            what = f"the field {name} holds something that is not plain text"
            report.add(item.line, what, f"write {name}: [one, two]; put quotation marks around texts with a colon")
        elif item.empty or not item.text.strip():
            report.add(item.line, f"the field {name} holds an empty entry", "remove it or fill it in")
        else:
            texts.append((one_line(item.text), item.line))
    return texts


def fields_list(fields: Fields, name: str, report: Report, example: str) -> list[Fields]:
    """Give the field as mappings; one mapping stands for a list of one. ``example`` shows the form in the message."""
    node = fields.values.get(name)
    if node is None or (isinstance(node, Scalar) and node.empty):
        return []
    found: list[Fields] = []
    for item in _items(node):
        if isinstance(item, Fields):
            found.append(item)
        else:
            report.add(item.line, f"the field {name} holds something that is not a set of fields", f"write {example}")
    return found


def line_of(fields: Fields, name: str) -> int:
    """Give the line of the field ``name``, or of the mapping where the field is missing."""
    return fields.lines.get(name, fields.line)


def language_field(fields: Fields, name: str, report: Report, default: str) -> str:
    """Give the language that a BCP 47 code names, without its region; ``default`` where none is given."""
    language = text_field(fields, name, report)
    if language and not is_language(language):
        what = f"{shorten(language, 40)} is not a language code"
        report.add(line_of(fields, name), what, "write a BCP 47 code such as en, es, fr, ru, ar or zh")
    return plain_language(language) or default


def is_language(text: str) -> bool:
    """Whether ``text`` has the form of a BCP 47 language: a code of two or three letters, then subtags."""
    return _LANGUAGE.fullmatch(text) is not None


def _items(node: Node) -> tuple[Node, ...]:
    return node.items if isinstance(node, Items) else (node,)
