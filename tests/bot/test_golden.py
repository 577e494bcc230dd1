"""Golden conversations over the bundled library: what people ask, and what must come."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from bot.conversation import Conversation

if TYPE_CHECKING:
    from bot.answer import Answer
    from bot.service import Bot

CONVERSATIONS = yaml.safe_load((Path(__file__).parent / "golden" / "conversations.yaml").read_text(encoding="utf-8"))
KEYS = {"ask", "status", "quotes", "never", "most", "cases", "other_cases", "told", "labelled", "unmatched"}


def test_the_file_is_well_formed() -> None:
    names = [conversation["name"] for conversation in CONVERSATIONS]
    assert len(set(names)) == len(names)
    for conversation in CONVERSATIONS:
        assert conversation.keys() == {"name", "turns"}
        for turn in conversation["turns"]:
            assert {"ask", "status"} <= turn.keys() <= KEYS, turn


@pytest.mark.parametrize("conversation", CONVERSATIONS, ids=lambda one: one["name"])
def test_conversation(bundled: Bot, conversation: dict[str, Any]) -> None:
    history = Conversation()
    for turn in conversation["turns"]:
        reply = bundled.ask(turn["ask"], history)
        history = reply.conversation
        why = f"{turn['ask']!r} gave: {reply.answer.answer}\nbecause {reply.explanation.decision}"
        assert list(misses(turn, reply.answer)) == [], why


def misses(turn: dict[str, Any], answer: Answer) -> list[str]:
    """What ``answer`` lacks of what the turn expects."""
    quotes = [" ".join(citation.quote.split()) for citation in answer.citations]
    told = " ".join((answer.answer, *answer.notes))
    return [
        *([f"status {answer.status}"] if answer.status != turn["status"] else []),
        *(f"not quoted: {text}" for text in turn.get("quotes", ()) if not any(text in quote for quote in quotes)),
        *(f"quoted: {text}" for text in turn.get("never", ()) if any(text in quote for quote in quotes)),
        *([f"{len(quotes)} citations"] if len(quotes) > turn.get("most", 99) else []),
        *(f"{key}: {found}" for key, found in _cases(answer).items() if key in turn and found != sorted(turn[key])),
        *(f"not told: {text}" for text in turn.get("told", ()) if text not in told),
        *(
            f"not labelled: {text}"
            for text, label in turn.get("labelled", {}).items()
            if not any(text in citation.quote and label in citation.label for citation in answer.citations)
        ),
        *(f"matched: {word}" for word in turn.get("unmatched", ()) if word not in answer.unmatched),
    ]


def _cases(answer: Answer) -> dict[str, list[str]]:
    return {key: sorted(case.id for case in getattr(answer, key)) for key in ("cases", "other_cases")}
