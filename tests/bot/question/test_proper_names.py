"""Names that a text has and a question has not."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from making import few

from bot.question.answering.proper_names import names_one, names_person, new_names


def test_a_name_is_new_where_the_question_does_not_say_it() -> None:
    assert new_names("UNICEF is mandated by the General Assembly.", "Who gave UNICEF its mandate?")
    assert not new_names("UNICEF is mandated.", "Who gave UNICEF its mandate?")
    assert not new_names("Supporting participation.", "Who supports?")  # a capital at the head names nothing


@few
@given(st.text(max_size=80), st.text(max_size=12))
def test_no_text_names_anything_new_to_a_question_that_holds_it(text: str, question: str) -> None:
    assert not new_names(text, f"{question} {text}")


def test_names_that_a_sentence_has() -> None:
    assert names_one("It was carried out with Global Kids Online.", "Which companies took part?")
    assert not names_one("UNICEF and the Ministry launched consultations in Ghana.", "Which companies took part?")
    assert not names_one("It was carried out with Orange.", "Did Orange take part?")


def test_persons_that_a_sentence_names() -> None:
    words = {"children", "commission", "rights"}.__contains__
    assert names_person("It was led by Ana Torrealba.", words)
    assert names_person("It was led by Judge Smith.", words)
    assert names_person("It was under the leadership of Hassan al-Turabi.", words)
    assert names_person("It was led by Jeanne d'Arcourt.", words)
    assert names_person("It was led by Maria dos Santos, and Tariq ibn Ziyad left.", words)
    assert not names_person("It took part in the Rights Commission.", words)
    assert not names_person("It was done in Costa Rica.", words)
    assert not names_person("The boys of Larmer House have a dog.", words)
    assert names_person("Председатель – Н.И. Березина.", words)
    assert names_person("Présents : Mme Diouldé et M. Lemercier.", words)
    assert not names_person("It went before the U.S. Commission.", words)
