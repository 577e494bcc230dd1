"""Question files: what is asked, and what an answer must and must not hold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, cast

from bot.evaluation.datasets import read_text
from knowledge.errors import InputError
from knowledge.reports import Report, SetAsideError
from knowledge.untrusted import shown_path
from knowledge.yaml_fields import check_names, raw_field, text_field
from knowledge.yaml_lines import Fields, Items, Node, Scalar, read_yaml_node

if TYPE_CHECKING:
    from pathlib import Path

Behaviour = Literal["answer", "answer_or_no_match", "abstain", "no_case", "correct_or_abstain", "chitchat"]

_BEHAVIOURS = ("answer", "answer_or_no_match", "abstain", "no_case", "correct_or_abstain", "chitchat")
_LISTS = (
    "gold",
    "gold_any",
    "all_of",
    "must_have",
    "must_not",
    "cases",
    "cases_forbidden",
    "countries",
    "correction_gold",
)
_EXPECTED = ("answerable", "behaviour", "must_not_whole_word", "why", *_LISTS)
ITEM_FIELDS = ("id", "kind", "question", "turns", *_EXPECTED)
"""The fields of a question; another one is a mistake."""
TURN_FIELDS = ("question", *_EXPECTED)
"""The fields of a turn that is graded by itself."""
_GOLD_FIELDS = ("text", "source", "locator", "note")


@dataclass(frozen=True, slots=True)
class Expected:
    """What is graded in one answer; the README explains each field of a question file."""

    behaviour: Behaviour
    gold: tuple[str, ...] = ()
    gold_any: tuple[str, ...] = ()
    all_of: tuple[str, ...] = ()
    must_have: tuple[str, ...] = ()
    must_not: tuple[str, ...] = ()
    must_not_whole_word: bool = False
    cases: tuple[str, ...] = ()
    cases_forbidden: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    correction_gold: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Turn:
    """One question of a conversation; ``expected`` is None where its answer is not graded."""

    question: str
    expected: Expected | None


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a question file: a conversation of one or more turns."""

    id: str
    kind: str
    turns: tuple[Turn, ...]


def read_questions(path: Path) -> tuple[Item, ...]:
    """Read a question file: a YAML list, or a mapping with the list under ``items``.

    Raises :class:`knowledge.errors.InputError` that names every fault with file and line.
    """
    text = read_text(path)
    report = Report(shown_path(path))
    try:
        items = _items(read_yaml_node(text), report)
    except SetAsideError as error:
        report.add_error(error)
        items = ()
    if not items and not report.faults:
        report.add(0, "has no questions", "write a list of questions; the README shows one")
    if report.faults:
        raise InputError("\n".join(str(fault) for fault in report.faults))
    return items


def _items(root: Node | None, report: Report) -> tuple[Item, ...]:
    if isinstance(root, Fields) and "items" in root.values:  # else its other fields are those of another kind of file
        check_names(root, ("items",), report)
        root = root.values["items"]
    if not isinstance(root, Items):
        raise SetAsideError(
            root.line if root else 0,
            "is not a list of questions",
            "start each with '- id:', as README shows under 'Question files'",
        )
    found: list[Item] = []
    lines: dict[str, int] = {}
    for node in root.items:
        if not isinstance(node, Fields):
            report.add(node.line, "is not a question", "write fields, one a line: name: value")
            continue
        item = _item(node, report)
        if item.id in lines:
            report.add(node.line, f"the id {item.id} is already used in line {lines[item.id]}", "give each its own id")
        lines[item.id] = node.line
        found.append(item)
    return tuple(found)


def _item(node: Fields, report: Report) -> Item:
    check_names(node, ITEM_FIELDS, report)
    name, kind = text_field(node, "id", report), text_field(node, "kind", report)
    for field, value in (("id", name), ("kind", kind)):
        if not value:
            report.add(node.line, f"the question has no {field}", f"add {field}: ...")
    if ("question" in node.values) == ("turns" in node.values):
        report.add(node.line, "needs either question or turns", "write question: for one, turns: for a conversation")
        return Item(name, kind, ())
    turns = node.values.get("turns")
    if turns is None:
        return Item(name, kind, (Turn(_question(node, report), _expected(node, kind, report)),))
    if not isinstance(turns, Items) or not turns.items:
        report.add(node.lines["turns"], "turns is not a list of questions", "write one question a line after a dash")
        return Item(name, kind, ())
    return Item(name, kind, tuple(_turns(node, turns, kind, report)))


def _turns(node: Fields, turns: Items, kind: str, report: Report) -> list[Turn]:
    """Plain turns lead to the last one, which the fields of the item grade; a turn with fields is graded by itself."""
    found = []
    for number, turn in enumerate(turns.items, 1):
        if isinstance(turn, Fields):
            check_names(turn, TURN_FIELDS, report, " of a turn")
            found.append(Turn(_question(turn, report), _expected(turn, kind, report)))
        elif isinstance(turn, Scalar) and turn.text.strip():
            is_last = number == len(turns.items)
            found.append(Turn(_folded(turn.text), _expected(node, kind, report) if is_last else None))
        else:
            report.add(turn.line, "the turn is not a question", "write its text, or fields with question:")
    return found


def _question(node: Fields, report: Report) -> str:
    question = _folded(raw_field(node, "question", report))
    if not question:
        report.add(node.line, "the question is empty", "write question: ...")
    return question


def _folded(question: str) -> str:
    """Make the question one line, as it would be typed."""
    return " ".join(question.split())


def _expected(node: Fields, kind: str, report: Report) -> Expected:
    answerable = _truth(node, "answerable", report, needed="behaviour" not in node.values)
    behaviour = text_field(node, "behaviour", report)
    if behaviour and behaviour not in _BEHAVIOURS:
        report.add(node.lines["behaviour"], f"unknown behaviour {behaviour}", f"write one of {', '.join(_BEHAVIOURS)}")
    if not behaviour:
        behaviour = "answer" if answerable else "chitchat" if kind == "chitchat" else "abstain"
    lists = {name: _texts(node, name, report) for name in _LISTS}
    whole_word = _truth(node, "must_not_whole_word", report, needed=False)
    return Expected(cast("Behaviour", behaviour), must_not_whole_word=whole_word, **lists)


def _truth(node: Fields, name: str, report: Report, *, needed: bool) -> bool:
    text = text_field(node, name, report)
    if text.lower() in ("true", "yes"):
        return True
    if (text or needed) and text.lower() not in ("false", "no"):
        report.add(node.lines.get(name, node.line), f"{name} is neither true nor false", f"write {name}: true")
    return False


def _texts(node: Fields, name: str, report: Report) -> tuple[str, ...]:
    """Read a list of texts; an entry may be a mapping with the text under ``text``."""
    value = node.values.get(name)
    if value is None or (isinstance(value, Scalar) and value.empty):
        return ()
    entries = value.items if isinstance(value, Items) else (value,)
    texts = []
    for entry in entries:
        if isinstance(entry, Fields):
            check_names(entry, _GOLD_FIELDS, report, f" in {name}")
            text = raw_field(entry, "text", report)
        else:
            text = entry.text if isinstance(entry, Scalar) else ""
        if text.strip():
            texts.append(text)
        else:
            report.add(entry.line, f"{name} has an entry without text", "remove it or fill it in")
    return tuple(texts)
