"""The explanation of a refusal says nothing that sounds like an answer; light verbs are no gap in a right one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.service import Bot


def test_nothing_is_taken_where_the_question_was_refused(bundled: Bot) -> None:
    reply = bundled.ask("Who won the football world cup in 1998?")
    assert reply.answer.status == "not_found"
    assert reply.explanation.decision[0] == "not answered"
    assert not any(one.taken for one in reply.explanation.evidence)


def test_that_no_source_says_gave_is_not_told_below_a_right_answer(bundled: Bot) -> None:
    for question in ("¿Quién dio su mandato a UNICEF?", "Who gave UNICEF its mandate?"):
        answer = bundled.ask(question).answer
        assert (answer.status, answer.unmatched) == ("answered", ()), question
