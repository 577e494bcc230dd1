"""Names that a sentence points back to, and who says "we" in a document."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.indexing.mentioned_before import LOOK_BACK, names_meant, speaker_of
from bot.indexing.units import SURE

if TYPE_CHECKING:
    from conftest import MakeBot

    from bot.service import Bot

HEARING = """# Hearing

The Family Support Bill would shift money to help at home.

Mr Holt, speaking for the platforms, opposed the limit.

Small firms had no staff at weekends, he said, and he suggested 72 hours.

The bill lapsed in November.

Ms Reyes asked whether he had numbers.

# Elsewhere

The bill is pink, he said.
"""


def _meant(bot: Bot) -> dict[str, str]:
    index = bot.index
    return {index.text(number): names for number, names in enumerate(names_meant(index.units, index.library)) if names}


def test_the_last_word_of_a_name_and_what_somebody_said_point_back(make_bot: MakeBot) -> None:
    assert _meant(make_bot(HEARING)) == {
        "Small firms had no staff at weekends, he said, and he suggested 72 hours.": "Mr Holt",
        "The bill lapsed in November.": "Family Support Bill",
    }


def test_no_name_is_looked_for_beyond_the_last_sentences(make_bot: MakeBot) -> None:
    between = "Nothing more was said of it.\n\n"
    near, far = (
        make_bot(f"# Hearing\n\nThe Family Support Bill was tabled.\n\n{between * count}The bill lapsed.\n")
        for count in (LOOK_BACK - 1, LOOK_BACK)
    )
    assert _meant(near) == {"The bill lapsed.": "Family Support Bill"}
    assert _meant(far) == {}


def test_a_sentence_that_points_back_is_found_by_the_name(make_bot: MakeBot) -> None:
    bot = make_bot(HEARING + "\n# More\n\nThe Family Act was praised by all speakers.\n")
    answer = bot.ask("What happened to the Family Support Bill?").answer
    assert "The bill lapsed in November." in [statement.text for statement in answer.statements]
    unit = next(number for number in range(len(bot.index.units)) if "he suggested" in bot.index.text(number))
    assert any(discount == SURE and "holt" in words.stems for discount, words in bot.index.contexts[unit].fields)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("We closed 1,611 files.", True),
        ("In July I visited nine institutions.", True),
        ("Our office has no lift, and we've said so.", True),
        ("“We are not heard,” a girl said.", False),
        ("She spoke of the US and of part I.", False),
        ("The I. and the we.", False),
    ],
)
def test_we_is_who_issues_the_document(make_bot: MakeBot, text: str, says: bool) -> None:
    source = replace(make_bot(HEARING).library.sources["doc"], publisher="Ombudsperson of Tavara")
    assert speaker_of(text, source) == ("Ombudsperson of Tavara" if says else "")
    assert speaker_of(text, replace(source, publisher="")) == ("A document" if says else "")
