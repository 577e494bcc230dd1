"""Articles, paragraphs, comments, years and other numbers of a text, kept apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import few

from bot.question import references
from bot.question.references import References, defines, holds_type, names_one, names_person, new_names, references_of


@pytest.mark.parametrize(
    ("text", "kind", "found"),
    [
        ("article 45 and Art. 12, arts 3", "articles", {"45", "12", "3"}),
        ("el artículo 45", "articles", {"45"}),
        ("статья 45", "articles", {"45"}),
        ("المادة 45", "articles", {"45"}),
        ("第45条", "articles", {"45"}),
        ("(CRC GC 5, para. 63)", "paragraphs", {"63"}),
        ("paragraph 63, paras 7, § 4", "paragraphs", {"63", "7", "4"}),
        ("(CRC GC 5, para. 63)", "comments", {"5"}),
        ("General Comment No. 14 of the CRC/C/GC/21", "comments", {"14", "21"}),
        ("observación general n.º 5 / observation générale 7", "comments", {"7"}),
        ("since 2015, in 1989", "years", {"2015", "1989"}),
        ("120 teachers and 3.5 days", "numbers", {"120", "3.5"}),
    ],
)
def test_references_are_found_by_kind(text: str, kind: str, found: set[str]) -> None:
    assert getattr(references_of(text), kind) == found


@pytest.mark.parametrize("text", ["A/RES/44-1989", "12345", "20155", "a 2015x"])
def test_a_number_inside_a_symbol_or_longer_number_is_no_year(text: str) -> None:
    assert "1989" not in references_of(text).years
    assert "12345" not in references_of(text).years
    assert "2015" not in references_of("20155").years


def test_a_number_is_of_one_kind_only() -> None:
    found = references_of("Article 45 of 1989, para. 63 of GC 5, and 120 teachers")
    kinds = [found.articles, found.paragraphs, found.comments, found.years, found.numbers]
    assert [set(kind) for kind in kinds] == [{"45"}, {"63"}, {"5"}, {"1989"}, {"120"}]


def test_no_reference_is_false() -> None:
    assert not references_of("UNICEF is mandated by the General Assembly")
    assert not References()
    assert references_of("in 2015")


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


def test_a_name_is_new_where_the_question_does_not_say_it() -> None:
    assert new_names("UNICEF is mandated by the General Assembly.", "Who gave UNICEF its mandate?")
    assert not new_names("UNICEF is mandated.", "Who gave UNICEF its mandate?")
    assert not new_names("Supporting participation.", "Who supports?")  # a capital at the head names nothing


@pytest.mark.parametrize(
    "text",
    [
        "Participation is a right.",
        "The participation means being heard.",
        "Child participation refers to being heard.",
        "taking part (participation) in decisions",
        "“participation” means being heard",
    ],
)
def test_a_sentence_that_says_what_a_word_is_defines_it(text: str) -> None:
    assert defines("participation", text)


@pytest.mark.parametrize(
    "text", ["They support participation.", "participation (article 12) of States", "the party is over", ""]
)
def test_a_sentence_that_only_uses_a_word_does_not(text: str) -> None:
    assert not defines("participation", text)


@few
@given(st.text(max_size=80), st.text(max_size=12))
def test_any_text_can_be_read(text: str, word: str) -> None:
    references_of(text)
    defines(word, text)
    new_names(text, word)


def test_a_decade_is_no_year() -> None:
    assert references_of("acts of the 1990s and of 1994").years == {"1994"}


@pytest.mark.parametrize(
    ("text", "expected", "holds"),
    [
        ("adopted on 12 March 2020", "day", True),
        ("adopted on 12.03.2020", "day", True),
        ("adoptada el 3 de marzo de 2020", "day", True),
        ("adopted in 2020", "day", False),
        ("the report of December 2017", "day", False),
        ("children aged 12 may speak", "age", True),
        ("children under the age of 14", "age", True),
        ("in 2014 children spoke", "age", False),
        ("it was held twice", "number", True),
        ("it lasted for two decades", "duration", True),
        ("it has run since 2015", "duration", True),
        ("it was held in Accra", "duration", False),
    ],
)
def test_a_type_of_answer_is_held_or_not(text: str, expected: str, holds: bool) -> None:
    assert holds_type(text, expected) is holds


@pytest.mark.parametrize(
    ("word", "text"),
    [
        ("clades", "Groups of one origin are called clades."),
        ("plastid", "A plastid is an organelle of plants."),
        ("NASUWT", "Teachers join the NASUWT, which is a union."),
        ("monism", "This is known as monism."),
    ],
)
def test_what_a_word_means_is_said_in_many_ways(word: str, text: str) -> None:
    assert defines(word, text)


def test_a_mention_defines_nothing() -> None:
    assert not defines("monism", "Many countries of the region follow monism in practice.")


@pytest.mark.parametrize(
    ("text", "kind", "held"),
    [
        ("The office has 21 days to reply.", "term", True),
        ("It was adopted in 2003.", "term", True),
        ("The office replies.", "term", False),
        ("The committee settled on 13 without exceptions.", "age", True),
        ("It sat 13 times.", "age", False),
        ("The ‘Research Report on Risks and Opportunities’ was used.", "title", True),
        ("(Secretary General 2023)", "title", False),
        ("It lasted well into the nineteenth century.", "duration", True),
    ],
)
def test_terms_ages_and_titles(text: str, kind: str, held: bool) -> None:
    assert holds_type(text, kind) is held


def test_names_that_a_sentence_has() -> None:
    assert names_one("It was carried out with Global Kids Online.", "Which companies took part?")
    assert not names_one("UNICEF and the Ministry launched consultations in Ghana.", "Which companies took part?")
    assert not names_one("It was carried out with Orange.", "Did Orange take part?")


def test_persons_that_a_sentence_names() -> None:
    words = {"children", "commission", "rights"}.__contains__
    assert names_person("It was led by Ana Torrealba.", words)
    assert names_person("It was led by Judge Smith.", words)
    assert not names_person("It took part in the Rights Commission.", words)
    assert not names_person("It was done in Costa Rica.", words)


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


def test_no_pattern_is_tried_on_a_sentence_without_the_word(monkeypatch: pytest.MonkeyPatch) -> None:
    def search(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr(references.re, "search", search)
    monkeypatch.setattr(references.re, "match", search)
    assert not defines("evaluation", "Bees need flowers in spring.")


@pytest.mark.parametrize(
    ("word", "text"),
    [
        ("find", "A FİND is a thing found."),
        ("find", "A fınd is a thing found."),
        ("states", "A ſtate, which signs."),
        ("evaluation", "Evaluations measure what laws do."),
        ("crc", "CRC (Convention on the Rights of the Child)"),
        ("k", "K is a letter."),
    ],
)
def test_a_word_is_defined_however_it_is_written(word: str, text: str) -> None:
    assert defines(word, text)


@pytest.mark.parametrize("sign", ["1.", "1,", "1", "(", "一"])
@pytest.mark.parametrize("kind", ["duration", "day", "date", "age", "reference"])
def test_long_rows_of_digits_and_signs_are_read_in_no_time(sign: str, kind: str) -> None:
    assert not any(holds_type(sign * 100_000, kind, language) for language in ("en", "zh"))
