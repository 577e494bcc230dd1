"""Several questions in one: told apart, each answered by itself, what is left without an answer named."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import bot_over, few

from bot.question import parts
from bot.question.parts import _END, MOST, MOST_LISTED, parts_of

if TYPE_CHECKING:
    from bot.service import Bot

MANDATE, CHILE = "UNICEF is mandated by the UN General Assembly", "E.g.: In Chile, UNICEF has been closely following"
LISTED = """Dear colleague,
could you please tell me
- who gave UNICEF its mandate
- what happened in Chile
{more}Many thanks
Maria
"""


@pytest.mark.parametrize(
    ("text", "parts", "listed"),
    [
        (LISTED.format(more=""), ("who gave UNICEF its mandate", "what happened in Chile"), True),
        ("1. Who pays for it?\n2) When was it passed?", ("Who pays for it?", "When was it passed?"), True),
        (
            "Who gave it its mandate?\nWhat happened in Chile?",
            ("Who gave it its mandate?", "What happened in Chile?"),
            True,
        ),
        ("Who gave it? What happened in Chile?", ("Who gave it?", "What happened in Chile?"), False),
        ("who gave it, and what happened in Chile?", ("who gave it", "what happened in Chile?"), False),
    ],
)
def test_questions_are_told_apart(text: str, parts: tuple[str, ...], listed: bool) -> None:
    found = parts_of(text)
    assert found is not None
    assert (found.questions, found.listed) == (parts, listed)


@pytest.mark.parametrize(
    "text",
    [
        "Who gave UNICEF its mandate?",
        "who gave UNICEF\nits mandate?",
        "When was it passed, and when?",
        "What did UNICEF do, and where?",
        "What did UNICEF do? Give me each activity.",
        "We are in Peru. What can UNICEF do for us?",
        "- bees\n- hives\n- honey",
        "",
    ],
)
def test_one_question_stays_one(text: str) -> None:
    assert parts_of(text) is None


@few
@given(st.text(max_size=200))
def test_any_text_can_be_parted(text: str) -> None:
    found = parts_of(text)
    assert found is None or 1 < len(found.questions) <= (MOST_LISTED if found.listed else MOST)


def test_a_pasted_list_is_answered_question_by_question(bundled: Bot) -> None:
    answer = bundled.ask(LISTED.format(more="")).answer
    quotes = [one.quote for one in answer.citations]
    assert answer.status == "answered"
    assert quotes[0].startswith(MANDATE)
    assert any(quote.startswith(CHILE) for quote in quotes)
    assert [one.n for one in answer.citations] == list(range(1, len(quotes) + 1))
    assert not any("maria" in word for word in answer.unmatched)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "on what day did the bees swarm and how many came back",
            ("on what day did the bees swarm", "how many came back"),
        ),
        (
            "what does a hive cost each year and how much of the money is refunded",
            ("what does a hive cost each year", "how much of the money is refunded"),
        ),
        (
            "who keeps the bees, and in which year was the shed built?",
            ("who keeps the bees", "in which year was the shed built?"),
        ),
    ],
)
def test_questions_joined_by_and_are_told_apart_whatever_they_ask_of(text: str, parts: tuple[str, ...]) -> None:
    found = parts_of(text)
    assert found is not None
    assert found.questions == parts


def test_what_tells_of_whom_or_what_is_no_question_of_its_own() -> None:
    assert parts_of("What help should the law give to girls who were sent away?") is None
    assert parts_of("What did the report say on hives in which bees were found?") is None


def test_the_second_question_may_speak_of_what_the_first_does() -> None:
    vote = "Sorenia held a vote on its bee law on 4 May 2019. At the polls 300 citizens turned up."
    lake = "The lake is deep. In 2018 some 40 boats were counted there, and 20 citizens fish."
    bot = bot_over(f"# Votes\n\n## Sorenia\n\n{vote}\n\n## Velmora\n\n{lake}\n")
    assert bot.ask("how many went to the polls").answer.status == "not_found"
    answer = bot.ask("on what day did Sorenia vote and how many went to the polls").answer
    assert [one.quote[:12] for one in answer.citations] == ["Sorenia held", "At the polls"]


def test_a_question_of_several_without_an_answer_is_named(bundled: Bot) -> None:
    answer = bundled.ask(LISTED.format(more="- where is unicef based\n")).answer
    assert answer.status == "answered"
    assert "Not in the sources: “where is unicef based”" in answer.notes


def test_no_part_is_dropped_without_a_word(bundled: Bot) -> None:
    quotes = [
        one.quote for one in bundled.ask("UNICEF mandate: who gave it, and what happened in Chile?").answer.citations
    ]
    assert any(quote.startswith(MANDATE) for quote in quotes)
    assert any(quote.startswith(CHILE) for quote in quotes)


def test_what_is_refused_as_a_whole_is_not_answered_in_part(bundled: Bot) -> None:
    asked = "Did any teenagers take part in the consultations in Ghana, and how were they chosen?"
    assert bundled.ask(asked).answer.status == "not_found"


def test_a_list_of_which_nothing_is_in_the_sources_is_refused(bundled: Bot) -> None:
    asked = "- who won the football world cup in 1998\n- how long do bees live in winter"
    assert bundled.ask(asked).answer.status == "not_found"


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "what does unicef do, what do schools do and what do companies do",
            ("what does unicef do", "what do schools do", "what do companies do"),
        ),
        (
            "when was the paper written and what did the lawyer do",
            ("when was the paper written", "what did the lawyer do"),
        ),
    ],
)
def test_whole_questions_in_one_sentence_are_told_apart(text: str, parts: tuple[str, ...]) -> None:
    found = parts_of(text)
    assert found is not None
    assert (found.questions, found.listed, found.whole) == (parts, False, True)


@pytest.mark.parametrize(
    "text",
    [
        "who gave UNICEF its mandate and what does it say",
        "what they did and where was it",
        "is there a fine and how much is it",
        "who sits on the board and how are they chosen",
    ],
)
def test_a_part_that_leans_on_the_other_is_no_question_of_its_own(text: str) -> None:
    found = parts_of(text)
    assert found is not None
    assert found.leaning
    assert not found.whole


def test_each_of_three_is_answered(bundled: Bot) -> None:
    asked = "who gave UNICEF its mandate, what article names it, and what happened in Chile"
    found = parts_of(asked)
    assert found is not None
    assert found.questions == ("who gave UNICEF its mandate", "what article names it", "what happened in Chile")
    quotes = [one.quote for one in bundled.ask(asked).answer.citations]
    assert quotes[0].startswith(MANDATE)
    assert any("(article 45)" in quote for quote in quotes)
    assert any(quote.startswith(CHILE) for quote in quotes)


def test_what_leans_behind_a_part_without_answer_means_what_that_meant(bundled: Bot) -> None:
    answer = bundled.ask("who gave UNICEF its mandate, how much does it cost, and who helps it do that").answer
    assert "Not in the sources: “how much does it cost”" in answer.notes
    assert answer.citations[0].quote.startswith(MANDATE)
    assert len(answer.citations) == len(
        bundled.ask("who gave UNICEF its mandate, and who helps it do that").answer.citations
    )


@pytest.mark.parametrize(
    "text",
    ["tell me what is asked and what is done", "what happens when a pupil asks and does not get an answer"],
)
def test_what_goes_on_with_the_same_is_no_second_question(text: str) -> None:
    assert parts_of(text) is None


def test_whole_questions_are_answered_each_by_itself(bundled: Bot) -> None:
    answer = bundled.ask("when was the position paper written and what did the lawyer do in chile").answer
    quoted = " ".join(one.quote for one in answer.citations)
    assert "2018" in quoted
    assert "specialised lawyer" in quoted


@pytest.mark.parametrize("between", [" and ", ", and ", " and also "])
def test_of_two_joined_by_and_one_is_answered_and_the_other_named(bundled: Bot, between: str) -> None:
    # The whole was refused for the half that the sources do not answer.
    answer = bundled.ask(f"when was the position paper written{between}who is the president of France").answer
    assert "2018" in answer.answer
    assert any("president of France" in note for note in answer.notes)


def test_a_relative_clause_is_no_question_of_its_own(bundled: Bot) -> None:
    asked = "What is the name of the minister who signed the position paper of Ghana?"
    assert bundled.ask(asked).answer.status == "not_found"


@pytest.mark.parametrize(
    "text",
    [
        "1. What happened in Chile?\n2. ___ ___ ___ ?",
        "___ ___ ___? What happened in Chile?",
    ],
)
def test_a_line_that_was_left_empty_asks_nothing(bundled: Bot, text: str) -> None:
    assert bundled.ask(text).answer.citations[0].quote.startswith(CHILE)


def test_the_other_lines_of_a_form_are_answered(bundled: Bot) -> None:
    parts = parts_of("1. Who gave UNICEF its mandate?\n2. __ __ __ ?\n3. What happened in Chile?")
    assert parts is not None
    assert parts.questions == ("Who gave UNICEF its mandate?", "What happened in Chile?")


SEVEN = """Who gave UNICEF its mandate?
What happened in Chile?
What happened in Ghana?
How can UNICEF help a State?
When was the position paper developed?
Who is the king of Spain?
What did the position paper lead to?
"""


def test_a_list_of_more_questions_than_a_sentence_holds_is_answered(bundled: Bot) -> None:
    # Seven were one question, and that was not in the sources.
    answer = bundled.ask(SEVEN).answer
    quotes = [one.quote for one in answer.citations]
    assert answer.status == "answered"
    assert all(any(quote.startswith(start) for quote in quotes) for start in (MANDATE, CHILE, "The research report"))
    assert answer.notes[:1] == ("Not in the sources: “Who is the king of Spain?”",)


def test_who_pastes_more_than_are_answered_is_told_where_to_ask_on(bundled: Bot) -> None:
    asked = "\n".join(f"What happened in Chile in {1980 + number}?" for number in range(MOST_LISTED + 10))
    notes = bundled.ask("What happened in Ghana?\n" + asked).answer.notes
    assert notes[-1] == (
        "Of a list 30 questions are answered at once; 11 more were not looked for. "
        "Ask on from: “What happened in Chile in 2009?”"
    )


def test_that_questions_were_left_is_told_where_none_is_answered(bundled: Bot) -> None:
    asked = "\n".join(f"Who won the football cup in {1980 + number}?" for number in range(MOST_LISTED + 1))
    answer = bundled.ask(asked).answer
    assert answer.status == "not_found"
    assert any("1 more were not looked for" in note for note in answer.notes)


def test_a_line_that_leans_costs_the_others_of_a_list_nothing(bundled: Bot) -> None:
    asked = "1. Who is the king of Spain?\n2. And why?\n3. Who gave UNICEF its mandate?\n4. How?"
    answer = bundled.ask(asked).answer
    assert answer.citations[0].quote.startswith(MANDATE)
    assert "Ask this one by itself, and say what it is about: “And why?”" in answer.notes


def test_no_line_of_a_list_is_passed_over_because_the_others_are_answered(bundled: Bot) -> None:
    notes = bundled.ask("What happened in Chile?\nWho is the king of Spain?").answer.notes
    assert "Not in the sources: “Who is the king of Spain?”" in notes


def test_a_list_in_chinese_is_one_too() -> None:
    found = parts_of("谁给了联合国儿童基金会任务？\n智利发生了什么？")
    assert found is not None
    assert len(found.questions) == 2


@pytest.mark.parametrize(
    ("question", "several"),
    [
        ("what is the fine for a head who bribes an inspector", False),
        ("what happens to children who takes part", False),
        ("what do universities do and who pays the drafters", True),
        ("what did UNICEF do in Chile who led the study in Ghana", True),
    ],
)
def test_who_may_tell_of_whom_something_is_said(question: str, several: bool) -> None:
    parts = parts_of(question)
    assert (parts is not None and len(parts.questions) > 1) is several


@pytest.mark.parametrize(
    "question",
    [
        "Where did the ministry and UNICEF set out in writing what was missing from the rules?",
        "What does a judge have to weigh up to decide what is best for a child?",
        "How can children's opinions get into what is sent to the treaty body?",
        "Who in the office checks what was promised to the families?",
    ],
)
def test_a_clause_of_the_words_before_it_is_no_question_of_its_own(question: str) -> None:
    assert parts_of(question) is None


def test_two_questions_run_together_are_two() -> None:
    parts = parts_of("who pays the lawyers what do schools do")
    assert parts is not None
    assert parts.questions == ("who pays the lawyers", "what do schools do")


def test_the_time_for_a_long_row_of_questions_does_not_grow_with_its_square() -> None:
    looked_at = [len(part) for part in _looked_at("who is it " * 1000)]
    assert looked_at
    assert max(looked_at) <= _END


def _looked_at(question: str) -> list[str]:
    """What is searched for the words that a clause belongs to."""
    found = []

    class Noted:
        def search(self, text: str) -> None:
            found.append(text)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(parts, "_TAKES_CLAUSE", Noted())
        parts_of(question)
    return found


@pytest.mark.parametrize(
    ("question", "parts"),
    [
        (
            "What is the statute called, and which ministry wrote the paper?",
            ("What is the statute called", "which ministry wrote the paper?"),
        ),
        (
            "To what did the talks lead? Secondly, and in general, what does the office do?",
            ("To what did the talks lead?", "Secondly, and in general, what does the office do?"),
        ),
        (
            "The body of the UN for children is ...? and where is that told in the text?",
            ("The body of the UN for children is ...?", "and where is that told in the text?"),
        ),
    ],
)
def test_questions_behind_one_another_are_parted(question: str, parts: tuple[str, ...]) -> None:
    found = parts_of(question)
    assert found and found.questions == parts


def test_what_says_once_more_what_is_asked_is_no_second_question() -> None:
    assert parts_of("how do we decide which method suits our country, what are the factors?") is None


@pytest.mark.parametrize(
    ("text", "questions"),
    [
        (
            "since when has UNICEF followed the bill, and how often did they meet?",
            ("since when has UNICEF followed the bill", "how often did they meet?"),
        ),
        (
            "For a note on Jamaica: who led the reform, and when had they ratified it?",
            ("For a note on Jamaica: who led the reform", "when had they ratified it?"),
        ),
        (
            "who mandated UNICEF and which article of the convention mentions it?",
            ("who mandated UNICEF", "which article of the convention mentions it?"),
        ),
        ("Tell me how long she serves and when the law starts.", ("how long she serves", "when the law starts.")),
        (
            "How many petitions got 50,000 names and how many got to 10,000?",
            ("how many petitions got 50,000 names?", "how many petitions got to 10,000?"),
        ),
        (
            "how many children were heard and how many of them wrote a letter?",
            ("how many children were heard?", "how many children wrote a letter?"),
        ),
    ],
)
def test_what_leans_or_is_only_told_is_parted_too(text: str, questions: tuple[str, ...]) -> None:
    found = parts_of(text)
    assert found is not None
    assert found.questions == questions


@pytest.mark.parametrize("text", ["Tell me what the act says", "I need to know who chairs it and serves"])
def test_one_clause_is_one_question(text: str) -> None:
    assert parts_of(text) is None


def test_the_first_of_two_is_not_left_out_for_what_the_second_asks(bundled: Bot) -> None:
    quotes = [
        one.quote for one in bundled.ask("who gave UNICEF its mandate and which article names it").answer.citations
    ]
    assert any(quote.startswith(MANDATE) for quote in quotes[:2])
    assert any("(article 45)" in quote for quote in quotes)
