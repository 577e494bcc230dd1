""" "Give me an example" asks for one of what was spoken of, not for every case that the library holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from making import bot_over

from bot.conversation import Conversation
from bot.question.leaning.bare_examples import BareExample, bare_example

if TYPE_CHECKING:
    from bot.service import Bot

GUIDE = """# Running a village library

## Volunteers

Volunteers keep the reading room open at weekends. They need a short training first.

For instance, in Olmstead four retired teachers share the Sundays. For example, scouts in Perrin shelve the books that come back.

## Money

The village pays for the building. Friends of the library pay for new books, such as atlases.

## Noise

Talking is allowed in the hall alone.
"""


@pytest.fixture(scope="module")
def library() -> Bot:
    return bot_over(GUIDE)


def talk(bot: Bot, *questions: str) -> list[str]:
    """The quotations that answer the last of ``questions``."""
    conversation, quotes = Conversation(), list[str]()
    for question in questions:
        reply = bot.ask(question, conversation)
        conversation, quotes = reply.conversation, [citation.quote for citation in reply.answer.citations]
    return quotes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("give me an example", BareExample()),
        ("Could you show me a concrete example of that, please?", BareExample()),
        ("for example?", BareExample()),
        ("such as?", BareExample()),
        ("any examples?", BareExample(several=True)),
        ("another example", BareExample(another=True)),
        ("¿Puedes dar un ejemplo?", BareExample()),
        ("Un autre exemple ?", BareExample(another=True)),
        ("Например?", BareExample()),
        ("هل هناك مثال آخر؟", BareExample(another=True)),
        ("能举个例子吗？", BareExample()),
        ("give me an example of a lending rule", None),
        ("is there an example from Peru?", None),
        ("what examples do you have?", None),
        ("another one", None),
    ],
)
def test_it_is_told_who_asks_for_an_example_of_what_was_said(text: str, expected: BareExample | None) -> None:
    assert bare_example(text) == expected


def test_another_one_is_another_example_behind_one() -> None:
    assert bare_example("and another one?", after_example=True) == BareExample(another=True)
    assert bare_example("what else?", after_example=True) is None


def test_an_example_stands_in_the_section_quoted_before(library: Bot) -> None:
    quotes = talk(library, "What do volunteers keep open?", "give me an example")
    assert quotes == ["For instance, in Olmstead four retired teachers share the Sundays."]


def test_what_names_examples_is_one_where_no_sentence_begins_so(library: Bot) -> None:
    quotes = talk(library, "Who pays for new books?", "For example?")
    assert quotes == ["Friends of the library pay for new books, such as atlases."]


def test_where_no_example_was_given_there_is_none(library: Bot) -> None:
    assert not talk(library, "Where is talking allowed?", "an example please")


def test_another_example_is_one_that_was_not_shown(library: Bot) -> None:
    asked = "What do volunteers keep open?", "give me an example", "another one"
    assert talk(library, *asked) == ["For example, scouts in Perrin shelve the books that come back."]
    assert not talk(library, *asked, "and another one?")


def test_without_a_topic_all_cases_are_shown(bundled: Bot) -> None:
    assert len(bundled.ask("Give me an example").answer.cases) == len(bundled.library.cases)


def test_an_example_is_of_what_was_spoken_of_before_a_refusal(library: Bot) -> None:
    told = talk(library, "Who keeps the reading room open at weekends?", "what do they weigh", "any example?")
    assert told, "the follow-up that had no answer told of nothing"
    assert "For instance, in Olmstead four retired teachers share the Sundays." in told
