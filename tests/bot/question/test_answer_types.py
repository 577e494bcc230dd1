"""Whether a text holds what a question of a type (a date, an amount, a reason) asks for."""

from __future__ import annotations

import pytest

from bot.question.answering.answer_types import holds_type


@pytest.mark.parametrize(
    ("text", "expected", "held"),
    [
        ("UNICEF began in 2015.", "date", True),
        ("It began in December.", "date", True),
        ("It began early.", "date", False),
        ("120 teachers took part", "number", True),
        ("three teachers took part", "number", True),
        ("It was adopted in 2015.", "number", False),
        ("It was adopted in 2015, then in 2017; it ended.", "number", False),
        ("2015.5 tonnes", "number", True),
        ("as article 45 of the CRC says", "number", False),
        ("CRC GC 5, para. 63", "number", False),
        ("CRC GC 5, para. 63, asks 12 States for it", "number", True),
        ("Some teachers took part.", "number", False),
        ("weekly discussions", "frequency", True),
        ("on several occasions", "frequency", True),
        ("It cost 40 dollars", "money", True),
        ("within the telecommunications sector", "money", False),
        ("It took two years.", "duration", True),
        ("in 2015", "duration", False),
        ("mentioned in article 45", "reference", True),
        ("see https://example.org", "link", True),
        ("in order to advise them", "reason", True),
        ("by the General Assembly", "actor", True),
        ("by people", "actor", False),
        ("anything", "content", True),
    ],
)
def test_the_type_of_answer_stands_in_a_text_or_not(text: str, expected: str, held: bool) -> None:
    assert holds_type(text, expected) is held


@pytest.mark.parametrize(
    ("text", "expected", "holds"),
    [
        ("adopted on 12 March 2020", "day", True),
        ("adopted on 12.03.2020", "day", True),
        ("adoptada el 3 de marzo de 2020", "day", True),
        ("adopted in 2020", "day", False),
        ("the report of December 2017", "day", False),
        ("children aged 12 may speak", "age", True),
        ("A child under twelve years is heard outside.", "age", True),
        ("No child under three may be placed there.", "age", True),
        ("Children from six countries spoke.", "age", False),
        ("It is a group of 18 young people between 12 and 20.", "age", True),
        ("Between 12 and 20 people came.", "age", False),
        ("Children under two roofs spoke.", "age", False),
        ("children under the age of 14", "age", True),
        ("in 2014 children spoke", "age", False),
        ("it was held twice", "number", True),
        ("it lasted for two decades", "duration", True),
        ("it has run since 2015", "duration", True),
        ("it was held in Accra", "duration", False),
        ("They should be asked as early as possible.", "term", True),
        ("Parents are told well in advance.", "term", True),
        ("Children were asked from the outset.", "term", True),
        ("Children should be asked early in life.", "term", False),
    ],
)
def test_a_type_of_answer_is_held_or_not(text: str, expected: str, holds: bool) -> None:
    assert holds_type(text, expected) is holds


@pytest.mark.parametrize(
    ("text", "kind", "held"),
    [
        ("The office has 21 days to reply.", "term", True),
        ("It was adopted in 2003.", "term", True),
        ("The office replies.", "term", False),
        ("An answer is due within sixty days.", "duration", True),
        ("It lasts fourteen months.", "duration", True),
        ("The child is heard without delay.", "term", True),
        ("The child is heard.", "term", False),
        ("The committee settled on 13 without exceptions.", "age", True),
        ("It sat 13 times.", "age", False),
        ("The ‘Research Report on Risks and Opportunities’ was used.", "title", True),
        ("(Secretary General 2023)", "title", False),
        ("It lasted well into the nineteenth century.", "duration", True),
    ],
)
def test_terms_ages_and_titles(text: str, kind: str, held: bool) -> None:
    assert holds_type(text, kind) is held


@pytest.mark.parametrize(
    ("text", "kind", "held"),
    [
        ("The 39-year-old quarterback won.", "age", True),
        ("He played at age 38.", "age", True),
        ("It lasted 38 years.", "age", False),
        ("The fossils are 515 million years old.", "age", True),
        ("It began 22,000 years ago.", "date", True),
        ("It lasted 22,000 years.", "date", False),
    ],
)
def test_ages_and_dates_beyond_those_of_children(text: str, kind: str, held: bool) -> None:
    assert holds_type(text, kind) is held


@pytest.mark.parametrize("sign", ["1.", "1,", "1", "(", "一"])
@pytest.mark.parametrize("kind", ["duration", "day", "date", "age", "reference"])
def test_long_rows_of_digits_and_signs_are_read_in_no_time(sign: str, kind: str) -> None:
    assert not any(holds_type(sign * 100_000, kind, language) for language in ("en", "zh"))


@pytest.mark.parametrize("kind", ["month", "date", "day"])
@pytest.mark.parametrize(
    "text", ["States may submit reports.", "Those over 16 may complain.", "The pupils march to school."]
)
def test_may_and_march_are_verbs_without_a_capital(text: str, kind: str) -> None:
    assert not holds_type(text, kind)


def test_may_and_march_are_months_with_a_capital() -> None:
    assert holds_type("It was passed in May.", "month")
    assert holds_type("It was passed on 5 March.", "day")
