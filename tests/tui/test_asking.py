"""The queue of questions."""

from __future__ import annotations

from bot.conversation import Conversation, Turn
from tui.asking import Asking


def test_questions_wait_until_the_library_is_open_and_are_asked_one_by_one() -> None:
    asking = Asking()
    first, second = asking.add("one"), asking.add("two")
    assert asking.next() is None
    asking.open = True
    assert asking.next() == first
    assert asking.next() is None
    said = Conversation((Turn("one", "one"),))
    assert asking.finish(first.ticket, said)
    assert asking.conversation == said
    assert asking.next() == second


def test_a_failed_question_is_not_remembered() -> None:
    asking = Asking()
    asking.open = True
    asked = asking.add("one")
    asking.next()
    assert asking.finish(asked.ticket, None)
    assert asking.conversation is None


def test_a_new_conversation_drops_what_is_on_its_way() -> None:
    asking = Asking()
    asking.open = True
    asked, waiting = asking.add("one"), asking.add("two")
    asking.next()
    asking.reset()
    assert not asking.finish(asked.ticket, Conversation())
    assert asking.next() is None
    fresh = asking.add("three")
    assert fresh.ticket not in (asked.ticket, waiting.ticket)
    assert asking.next() == fresh


def test_waiting_questions_can_be_given_up() -> None:
    asking = Asking()
    one, two = asking.add("one"), asking.add("two")
    assert asking.drop_waiting() == [one, two]
    asking.open = True
    assert asking.next() is None
