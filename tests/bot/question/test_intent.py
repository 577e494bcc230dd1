"""What kind of answer a question asks for, told from its wording."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import few

from bot.question.asked.intent import intent_of

EXPECTS = [
    ("When did UNICEF begin?", "date"),
    ("How overcrowded are the wards?", "number"),
    ("How small are the classes?", "number"),
    ("Since when has UNICEF followed the bill?", "date"),
    ("In which year was the report published?", "date"),
    ("¿Cuándo empezó UNICEF?", "date"),
    ("Quand l'UNICEF a-t-il commencé ?", "date"),
    ("Когда начал ЮНИСЕФ?", "date"),
    ("متى بدأت اليونيسف؟", "date"),
    ("哪一年开始的？", "date"),
    ("What is the earliest date you have?", "date"),
    ("On which day was the vote?", "day"),
    ("Give me the exact date of the vote.", "day"),
    ("¿Qué día se votó?", "day"),
    ("From what age may a child be heard?", "age"),
    ("Is there a minimum age?", "age"),
    ("How long did it take?", "duration"),
    ("How many years has UNICEF followed the bill?", "duration"),
    ("How often did they meet?", "frequency"),
    ("How much did the study cost?", "money"),
    ("What was the budget?", "money"),
    ("How come nobody was told?", "reason"),
    ("On what ground did the judge disagree?", "reason"),
    ("How did she account for the rise?", "reason"),
    ("What will the money be used for?", "reason"),
    ("How many children were reached?", "number"),
    ("¿Cuántos niños participaron?", "number"),
    ("多少儿童参加？", "number"),
    ("Which article mentions UNICEF?", "reference"),
    ("¿Qué artículo menciona a UNICEF?", "reference"),
    ("Who gave UNICEF its mandate?", "actor"),
    ("Which ministry carried out the study?", "actor"),
    ("What number is the paragraph on advice?", "reference"),
    ("¿Quién dio el mandato?", "actor"),
    ("Кто дал мандат?", "actor"),
    ("Where was the study done?", "place"),
    ("Which country has done it?", "place"),
    ("Why was the paper written?", "reason"),
    ("What is the framework for?", "reason"),
    ("Pourquoi ce rapport ?", "reason"),
    ("Where can I download the report?", "link"),
    ("What came out of the consultations?", "effect"),
    ("What resulted from the study?", "effect"),
    ("What was the outcome of the talks?", "effect"),
    ("What difference did the lawyer make?", "effect"),
    ("What did the paper lead to?", "effect"),
    ("¿Qué efectos tuvieron las consultas?", "effect"),
    ("À quoi ont mené les consultations ?", "effect"),
    ("К чему привели консультации?", "effect"),
    ("ما نتائج المشاورات؟", "effect"),
    ("磋商带来了什么影响？", "effect"),
]
KINDS = [
    ("List the ways UNICEF can help.", "listing"),
    ("Name all the partners.", "listing"),
    ("What are the tasks of UNICEF?", "listing"),
    ("In which three ways can UNICEF help?", "listing"),
    ("¿Cuáles son las tareas?", "listing"),
    ("Steps taken by UNICEF in Chile?", "listing"),
    ("conditions for a grant", "listing"),
    ("I need everything UNICEF may do for us", "doings"),
    ("the things UNICEF did in Santiago?", "doings"),
    ("How was it done in Chile as opposed to Ghana?", "comparison"),
    ("How are Chile and Ghana alike?", "comparison"),
    ("What did UNICEF do in Chile?", "doings"),
    ("How can UNICEF help States?", "doings"),
    ("What is UNICEF's role?", "doings"),
    ("what unicef can do for us", "doings"),
    ("What went on in the Chilean congress?", "doings"),
    ("¿Cómo puede UNICEF ayudar a los Estados?", "doings"),
    ("Comment l'UNICEF peut-il aider les États ?", "doings"),
    ("联合国儿童基金会如何帮助国家？", "doings"),
    ("Walk me through what happened.", "sequence"),
    ("Give me a timeline of the reform.", "sequence"),
    ("Compare Chile and Ghana.", "comparison"),
    ("What is the difference between Chile and Ghana?", "comparison"),
    ("What do Chile and Ghana have in common?", "comparison"),
    ("Is there an example of a consultation?", "example"),
    ("Has any country used research as an advocacy tool?", "example"),
    ("¿Hay ejemplos?", "example"),
    ("Are there stories from real places?", "example"),
    ("What country examples do you have?", "all_cases"),
    ("List the case examples", "all_cases"),
    ("Which countries are covered?", "all_cases"),
    ("Tell me the whole story of Ghana.", "whole_case"),
    ("Summarise the Chile case", "whole_case"),
    ("Write up the Ghana case in full", "whole_case"),
    ("Take me through the whole Chile story", "whole_case"),
    ("Did UNICEF work in Chile?", "yes_no"),
    ("And is it binding?", "yes_no"),
    ("What does CRC mean?", "definition"),
    ("What does GANHRI stand for?", "definition"),
    ("Give the definition of child participation", "definition"),
    ("Quote paragraph 63.", "verbatim"),
    ("What does article 45 say?", "verbatim"),
    ("Apart from UNICEF, who helped?", "negated"),
    ("What exactly did the lawyer do?", "detail"),
    ("Who was the minister?", "naming"),
    ("What are the names of the experts?", "naming"),
]
KIND_NAMES = {kind for _, kind in KINDS}


@pytest.mark.parametrize(
    "question",
    [
        "What are hearings used for?",
        "What is participation made of?",
        "What are associated with good laws?",
        "What is participation good for?",
        "what is ombudsperson role in chile",
        "What is said about participation?",
    ],
)
def test_what_a_thing_is_for_or_made_of_is_not_what_it_is(question: str) -> None:
    assert not intent_of(question).definition


@pytest.mark.parametrize(("question", "expected"), EXPECTS)
def test_the_type_of_answer_is_read(question: str, expected: str) -> None:
    assert expected in intent_of(question).expects


@pytest.mark.parametrize(("question", "kind"), KINDS)
def test_the_kind_of_question_is_read(question: str, kind: str) -> None:
    assert getattr(intent_of(question), kind)


@pytest.mark.parametrize(
    "question",
    [
        "UNICEF supports States Parties to implement the CRC",
        "child protection legislation",
        "the mandate of the General Assembly",
    ],
)
def test_words_that_ask_nothing_say_nothing(question: str) -> None:
    intent = intent_of(question)
    assert not intent.expects
    assert not any(getattr(intent, kind) for kind in KIND_NAMES)


@pytest.mark.parametrize(
    ("question", "not_this"),
    [
        ("What should States do when they amend a law?", "date"),
        ("Tell us when we can ratify", "date"),
        ("Is the government whole?", "money"),
        ("What is Child Budget Watch in Karvania?", "money"),
        ("How many pupils were hit in the past year?", "date"),
        ("What was adopted last year?", "date"),
        ("What did UNICEF do?", "actor"),
    ],
)
def test_look_alikes_are_told_apart(question: str, not_this: str) -> None:
    assert not_this not in intent_of(question).expects


@pytest.mark.parametrize(
    "question", ["examples of consultations with teachers", "Which examples of research are there?"]
)
def test_examples_of_something_are_not_all_case_examples(question: str) -> None:
    assert intent_of(question).example
    assert not intent_of(question).all_cases


@pytest.mark.parametrize(
    ("question", "count"),
    [
        ("In which three ways can it help?", 3),
        ("Name both partners", 2),
        ("What two ministries took part?", 2),
        ("Name the five aims", 5),
        ("What are the aims?", 0),
        ("It took three years", 0),
    ],
)
def test_how_many_things_are_asked_for(question: str, count: int) -> None:
    assert intent_of(question).count == count


@pytest.mark.parametrize("question", ["What is UNICEF’s role?", "WHAT IS UNICEF'S ROLE?", "what  is\nunicef's role"])
def test_apostrophes_case_and_line_ends_do_not_count(question: str) -> None:
    assert intent_of(question) == intent_of("What is UNICEF's role?")


@few
@given(st.text(max_size=200))
def test_any_text_can_be_read(text: str) -> None:
    assert intent_of(text).count in range(9)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("What deadline does the office have?", {"term"}),
        ("By when must they be told?", {"date", "term"}),
        ("How high can the fine be?", {"number"}),
        ("I need the number of the article", {"reference"}),
        ("What is the exact title of the report?", {"title"}),
    ],
)
def test_types_of_terms_amounts_and_titles(question: str, expected: set[str]) -> None:
    assert set(intent_of(question).expects) == expected


def test_a_request_is_no_yes_no_question() -> None:
    assert not intent_of("Could you give me the name of the lawyer?").yes_no
    assert intent_of("Could you give me the name of the lawyer?").naming
    assert intent_of("Could UNICEF help?").yes_no


def test_whether_examples_are_shared_asks_for_no_example() -> None:
    assert not intent_of("Do agencies pass on examples of what works?").example
    assert intent_of("Are there examples of what works?").example


@pytest.mark.parametrize("text", ["Name the six tasks", "Name the sıx tasks", "NAME THE SİX TASKS"])
def test_a_count_is_read_whatever_letter_i_it_is_written_with(text: str) -> None:
    assert intent_of(text).count == 6


def test_a_list_that_is_spoken_of_is_not_asked_for() -> None:
    assert not intent_of("What is the deadline for the list of foster families?").listing
    assert not intent_of("Who is on the list?").listing
    assert intent_of("Give me the list of foster families").listing


@pytest.mark.parametrize(
    ("question", "defines"),
    [
        ("What is proposed in Tarvonia?", False),
        ("What is banned?", False),
        ("What is needed in Chile?", False),
        ("What is applied research?", True),
        ("What is diversion in Velmora?", True),
    ],
)
def test_what_is_done_somewhere_asks_for_no_meaning(question: str, defines: bool) -> None:
    assert intent_of(question).definition is defines
