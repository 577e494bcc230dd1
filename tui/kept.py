"""Conversations kept on disk: values and their JSON lines.

A conversation is one file of JSON lines that is only ever added to: a head, a line for every answer, a line for every
new name. A line that was not written to its end (the process was killed, the disk was full) is left out when the file
is read, so nothing that was kept before is lost.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, fields
from typing import TYPE_CHECKING, Any

from tui.text import harmless_line, shorten

if TYPE_CHECKING:  # the first paint does not wait for what is needed when something is kept or read
    from collections.abc import Iterable

    from bot.answer import Answer
    from bot.conversation import Conversation, Turn
    from bot.service import Reading

LONGEST_NAME = 80
"""Columns of the name of a conversation."""


@dataclass(frozen=True, slots=True)
class KeptTurn:
    """An answer (it holds its question), what the bot remembers of it (None: nothing), when and how it was asked.

    ``base`` is the number of the turn (from 0) whose memory it was asked in, -1 where it was asked with none.
    """

    answer: Answer
    memory: Turn | None = None
    base: int = -1
    when: str = ""
    reading: Reading = ""


@dataclass(frozen=True, slots=True)
class KeptConversation:
    """A conversation as it was kept: ``id`` names its file, ``name`` is for people, ``when`` it was last added to."""

    id: str
    name: str
    when: float = 0.0
    turns: tuple[KeptTurn, ...] = field(default_factory=tuple)

    def memories(self) -> list[Conversation]:
        """What the bot remembered after every turn."""
        from bot.conversation import Conversation

        after: list[Conversation] = []
        for turn in self.turns:
            before = after[turn.base] if 0 <= turn.base < len(after) else Conversation()
            after.append(Conversation((*before.turns, turn.memory)) if turn.memory else before)
        return after


def name_from(question: str) -> str:
    """Make the name of a conversation from its first question."""
    return shorten(harmless_line(question), LONGEST_NAME) or "Conversation"


def turn_line(turn: KeptTurn) -> str:
    """Write a turn as one line."""
    memory = asdict(turn.memory) if turn.memory else None
    about = {"memory": memory, "base": turn.base, "when": turn.when, "reading": turn.reading}
    return _line({"answer": turn.answer.as_json(), **about})


def head_line(name: str) -> str:
    """Write the first line of a conversation, or give it a new name."""
    return _line({"name": name})


def read_lines(name: str, text: str, when: float = 0.0) -> KeptConversation:
    """Read a conversation; lines that are not whole or not ours are left out. ``name`` is the id."""
    shown, turns = "", []
    for line in text.split("\n"):
        value = _object(line)
        if isinstance(value.get("name"), str):
            shown = harmless_line(value["name"])
        if isinstance(value.get("answer"), dict):
            turn = _turn(value)
            if turn is not None:
                turns.append(turn)
    if not shown and turns:
        shown = name_from(turns[0].answer.question)
    return KeptConversation(name, shown or name, when, tuple(turns))


def read_name(text: str) -> str:
    """Give of a conversation its name alone, without the time that reading the answers takes; "" where it has none."""
    values = [_object(line) for line in text.split("\n") if line.startswith(head_line("")[: -len('"}\n')])]
    return next((harmless_line(one["name"]) for one in reversed(values) if isinstance(one.get("name"), str)), "")


def _line(value: dict[str, Any]) -> str:
    import json

    return json.dumps(value, ensure_ascii=False).encode("utf-8", "backslashreplace").decode() + "\n"


def _object(line: str) -> dict[str, Any]:
    import json

    try:
        value = json.loads(line) if line.strip() else None
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def _turn(value: dict[str, Any]) -> KeptTurn | None:
    from bot.conversation import Turn

    try:
        answer = answer_from(value["answer"])
        memory = value.get("memory")
        kept = _make(Turn, memory) if isinstance(memory, dict) else None
        base, when = value.get("base"), value.get("when")
        reading: Reading = value["reading"] if value.get("reading") in ("follow-up", "spelling") else ""
        number = base if isinstance(base, int) else -1
        return KeptTurn(answer, kept, number, when if isinstance(when, str) else "", reading)
    except (TypeError, ValueError, KeyError):
        return None


def answer_from(value: dict[str, Any]) -> Answer:
    """Give the answer that :meth:`bot.answer.Answer.as_json` wrote. Raises TypeError or ValueError for anything else."""
    from bot.answer import Answer, CaseMatch, Citation, Statement

    inner: dict[str, type] = {
        "statements": Statement,
        "citations": Citation,
        "related": Citation,
        "cases": CaseMatch,
        "other_cases": CaseMatch,
    }
    known = dict(value)
    for name, kind in inner.items():
        known[name] = tuple(_make(kind, one) for one in value.get(name, ()))
    answer: Answer = _make(Answer, known)
    if answer.status not in ("answered", "not_found", "chitchat"):
        raise ValueError(answer.status)
    return answer


def _make(kind: type, value: dict[str, Any]) -> Any:
    """Make a dataclass of plain fields, lists as tuples; every field must be of the type that the others read."""
    made = {}
    for one in fields(kind):
        if one.name in value:
            given = value[one.name]
            given = tuple(given) if isinstance(given, list) else given
            if not _fits(given, str(one.type)):
                raise TypeError(one.name)
            made[one.name] = given
    return kind(**made)


def _fits(value: object, wanted: str) -> bool:
    if wanted in ("str", "Status"):
        return isinstance(value, str)
    if wanted == "int":
        return isinstance(value, int)
    if not isinstance(value, tuple):
        return False
    if "str" in wanted:
        return _all(value, str)
    return _all(value, int) if "int" in wanted else True


def _all(values: Iterable[object], kind: type) -> bool:
    return all(isinstance(value, kind) for value in values)
