"""YAML as text with line numbers, and nothing else.

Library files need mappings, lists and text. So only the parser's events are used and no value is ever constructed:
every scalar stays the text it is (``NO`` is a country and not ``False``, ``2015-01-02`` stays as written), and tags,
anchors, aliases, repeated keys and deep nesting are refused with the line they stand on.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from knowledge.reports import SetAsideError
from knowledge.untrusted import clean_text, shorten

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_DEPTH = 16
"""Levels within levels that are read; no file of a library needs as many."""


class Scalar(NamedTuple):
    """A piece of text; ``line`` is 1-based; ``empty`` is true for ``~``, ``null`` and nothing at all."""

    text: str
    line: int
    empty: bool = False


class Items(NamedTuple):
    """A list."""

    items: tuple[Node, ...]
    line: int


class Fields(NamedTuple):
    """A mapping; ``lines`` are the lines of its keys."""

    values: dict[str, Node]
    lines: dict[str, int]
    line: int


Node = Scalar | Items | Fields


@dataclass(slots=True)
class _Open:
    """A list or mapping whose end has not come yet; ``key`` is a mapping's key that waits for its value."""

    is_list: bool
    line: int
    items: list[Node]
    values: dict[str, Node]
    lines: dict[str, int]
    key: Scalar | None = None


def read_yaml(text: str, first_line: int = 1) -> Fields:
    """Read the mapping that ``text`` holds; line numbers count from ``first_line``.

    Raises :class:`SetAsideError` for anything that is not one plain mapping.
    """
    root = read_yaml_node(text, first_line)
    if root is None or (isinstance(root, Scalar) and root.empty):
        raise SetAsideError(first_line, "holds no fields", "write fields, one a line: name: value")
    if not isinstance(root, Fields):
        raise SetAsideError(root.line, "is not a set of fields", "write fields, one a line: name: value")
    return root


def read_yaml_node(text: str, first_line: int = 1) -> Node | None:
    """Read whatever ``text`` holds, None where it holds nothing; otherwise as :func:`read_yaml`."""
    import yaml  # noqa: PLC0415  late: a fresh derived index needs no YAML

    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        return _build(yaml.parse(clean_text(text), Loader=loader), first_line)
    except yaml.YAMLError as error:
        raise _explained(error, first_line) from None


def _build(events: Iterator[Any], first_line: int) -> Node | None:
    """Build the tree of the only document; loops over events so that no nesting can exhaust the stack."""
    root: Node | None = None
    stack: list[_Open] = []
    documents = 0
    for event in events:
        kind = type(event).__name__
        line = event.start_mark.line + first_line
        if kind == "DocumentStartEvent":
            documents += 1
            if documents > 1:
                raise SetAsideError(
                    line, "a second YAML document begins here", "keep one document a file: remove the ---"
                )
            continue
        if kind in ("MappingStartEvent", "SequenceStartEvent", "ScalarEvent", "AliasEvent"):
            _refuse_tricks(event, kind, line)
        if kind in ("MappingStartEvent", "SequenceStartEvent"):
            if len(stack) >= MAX_DEPTH:
                raise SetAsideError(line, f"is nested deeper than {MAX_DEPTH} levels", "write it flatter")
            if stack and not stack[-1].is_list and stack[-1].key is None:
                raise SetAsideError(line, "the name of a field is not plain text", "write fields as name: value")
            stack.append(_Open(kind == "SequenceStartEvent", line, [], {}, {}))
            continue
        if kind == "ScalarEvent":
            plain = event.implicit[0]
            node: Node = Scalar(
                clean_text(event.value), line, plain and event.value in ("", "~", "null", "Null", "NULL")
            )
        elif kind in ("MappingEndEvent", "SequenceEndEvent"):
            done = stack.pop()
            node = Items(tuple(done.items), done.line) if done.is_list else Fields(done.values, done.lines, done.line)
        else:
            continue
        if stack:
            _put(stack[-1], node)
        else:
            root = node
    return root


def _refuse_tricks(event: Any, kind: str, line: int) -> None:
    """Raise for tags, anchors and aliases: no library file needs them, and hostile ones are made of them."""
    if kind == "AliasEvent":
        raise SetAsideError(line, f"uses the YAML alias *{shorten(event.anchor, 40)}", "write the value out")
    if event.anchor is not None:
        what = f"uses the YAML anchor &{shorten(event.anchor, 40)}"
        raise SetAsideError(line, what, "remove it, or put quotation marks around a value that starts with &")
    if event.tag is not None:
        what = f"uses the YAML tag {shorten(event.tag, 60)}"
        raise SetAsideError(line, what, "remove the tag: library files hold text, lists and fields only")


def _put(into: _Open, node: Node) -> None:
    """Add a finished node to the list or mapping around it."""
    if into.is_list:
        into.items.append(node)
    elif into.key is None:
        if not isinstance(node, Scalar):
            raise SetAsideError(node.line, "the name of a field is not plain text", "write fields as name: value")
        if node.text in into.values:
            what = f"the field {shorten(node.text, 40)} is already used in line {into.lines[node.text]}"
            raise SetAsideError(node.line, what, "keep one of the two")
        into.key = node
    else:
        into.values[into.key.text] = node
        into.lines[into.key.text] = into.key.line
        into.key = None


def _explained(error: Exception, first_line: int) -> SetAsideError:
    """Say what PyYAML found, in words for a person."""
    bracket = "flow" in str(getattr(error, "context", ""))  # one that is not closed is named where it opens
    marks = [getattr(error, f"{which}_mark", None) for which in ("problem", "context")]
    mark = next((one for one in (reversed(marks) if bracket else marks) if one is not None), None)
    line = mark.line + first_line if mark is not None else 0
    problem = shorten(str(getattr(error, "problem", None) or error), 120)
    if "mapping values" in problem:
        mend = "put the value in quotation marks: it holds a colon followed by a blank"
    elif "cannot start any token" in problem:
        mend = "indent with blanks, not tabs; put quotation marks around a value that starts with a sign such as @ or %"
    elif "quoted scalar" in str(error):
        mend = "close the quotation mark, or double a ' inside '...'"
    elif bracket:
        mend = "close the brackets, or put quotation marks around a value that begins with one"
    else:
        mend = "correct the line: indentation, brackets and quotation marks must fit together"
    return SetAsideError(line, f"is not valid YAML ({problem})", mend)
