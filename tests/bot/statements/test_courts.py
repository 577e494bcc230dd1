"""Which court did what: one below it does not speak for the court that is asked about."""

from __future__ import annotations

from making import bot_over

from bot.statements.courts import courts_in, of_another_court

JUDGMENT = """# Detention of children in Halveth

The Court of Appeal upheld the detention by two votes to one.

The Constitutional Court of Halveth found the detention to be against the Constitution by four votes to one.
"""


def test_courts_are_told_by_their_kind() -> None:
    assert courts_in("the Constitutional Court and the Court of Appeals") == {"constitutional court", "court of appeal"}
    assert courts_in("The appeal court sat.") == {"court of appeal"}
    assert courts_in("The court sat.") == frozenset()


def test_a_sentence_on_another_court_is_told() -> None:
    asked = frozenset({"constitutional court"})
    assert of_another_court("On appeal, the High Court dismissed it.", asked)
    assert not of_another_court("The High Court was overruled by the Constitutional Court.", asked)
    assert not of_another_court("The applicants had not gone to the High Court.", asked)
    assert not of_another_court("The High Court dismissed it.", frozenset())


def test_what_a_court_decided_is_told_of_that_court() -> None:
    bot = bot_over(JUDGMENT)
    first = bot.ask("How did the Constitutional Court vote on the detention?").answer.citations[0].quote
    assert first.startswith("The Constitutional Court")
    reply = bot.ask("How did the Supreme Court vote on the detention?")
    assert not any(one.quote.startswith("The Court of Appeal") for one in reply.answer.citations[:1])
