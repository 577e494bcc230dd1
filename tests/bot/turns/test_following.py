"""What comes next: a follow-up for it is answered by the sentences behind the one that was quoted first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from making import bot_over

from bot.conversation import Conversation, Turn
from bot.question.reading import read_question
from bot.turns.following import MOST, asks_what_follows, date_read, what_follows

if TYPE_CHECKING:
    from conftest import MakeBot

    from bot.indexing.index import Index
    from bot.service import Bot


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("What did they do with it afterwards?", True),
        ("So what did the two of them do with it next?", True),
        ("and then?", True),
        ("what happened next", True),
        ("What did that lead to?", True),
        ("What did the companies do next?", False),
        ("What did they do with it?", False),
        ("Which law was passed after that report?", False),
    ],
)
def test_it_is_told_who_asks_what_followed(index: Index, asked: str, expected: bool) -> None:
    assert asks_what_follows(read_question(asked, index)) is expected


def test_what_was_done_next_is_what_stands_next(bundled: Bot) -> None:
    paper = bundled.ask("Which paper did UNICEF and the Ministry write?")
    asked = bundled.ask("So what did the two of them do with it next?", paper.conversation).answer
    assert paper.answer.citations[0].quote.startswith("The research report and advocacy activities led to")
    assert asked.citations[0].quote.startswith("UNICEF and the Ministry used the paper to launch consultations")
    assert len(asked.citations) <= MOST


def test_nothing_follows_beyond_a_section(make_bot: MakeBot) -> None:
    bot = make_bot(
        "# Bees\n\n## Spring\n\nThe keepers counted the hives. They wrote a report.\n\n## Law\n\nThe law was passed.\n"
    )
    passage = bot.library.passages[0]
    first, second = (bot.index.units[unit].span[0] for unit in bot.index.units_of_passage[0])
    follows = what_follows(Turn("q", "q", (passage.id,), first=first), bot.index)
    assert follows is not None
    assert [bot.index.text(unit) for unit in follows.units] == ["They wrote a report."]
    assert what_follows(Turn("q", "q", (passage.id,), first=second), bot.index) is None
    assert what_follows(Turn("q", "q", (passage.id,)), bot.index) is None
    assert what_follows(Turn("q", "q"), bot.index) is None


def test_a_question_that_is_answered_is_left_as_it_is(bundled: Bot) -> None:
    turn = Turn("q", "q", (), first=-1)
    assert bundled.ask("Who gave UNICEF its mandate?", Conversation((turn,))).answer.status == "answered"


INN = """# Rules of the Larch inn

## Stays

A guest may stay in the attic for at most three weeks if the cook agrees within two days. Every stay is entered
in a book. The longest stay in all is five weeks.

## Meals

Soup is served at noon.
"""


def test_who_asks_for_how_long_has_read_what_was_quoted(make_bot: MakeBot) -> None:
    bot = make_bot(INN)
    first = bot.ask("may a guest stay in the attic")
    second = bot.ask("for how long", first.conversation).answer
    assert first.answer.citations[0].quote.startswith("A guest may stay in the attic")
    assert second.citations[0].quote == "The longest stay in all is five weeks."


@pytest.mark.parametrize("asked", ["since when", "Since when?", "and since when exactly?"])
def test_since_when_is_told_by_the_date_that_was_quoted(asked: str) -> None:
    office = "Matching bees with hives is the task of the new Central Hive Office in Lindhava, which opened on 15 January 2024."
    other = "Since the law came into force, everyone in Sorenia can ask the Central Hive Office to see a file."
    bot = bot_over(f"# Hives\n\n{office} It has 22 staff.\n\n## Files\n\n{other}\n")
    before = bot.ask("is there a central office that matches bees with hives")
    assert before.answer.citations[0].quote == office
    answer = bot.ask(asked, before.conversation).answer
    assert answer.status == "answered"
    assert answer.citations[0].quote == office
    turn = before.conversation.turns[-1]
    found = date_read(read_question(asked, bot.index), turn, bot.index)
    assert found is not None
    assert [bot.index.text(unit) for unit in found.units] == [office]
    assert date_read(read_question("Since when has she had that post?", bot.index), turn, bot.index) is None
    assert date_read(read_question("How many?", bot.index), turn, bot.index) is None
