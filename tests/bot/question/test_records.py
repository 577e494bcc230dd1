"""Lines of records that no question repeats: who was present, who sent apologies, who was in the chair, when they meet next."""

from __future__ import annotations

import pytest
from making import bot_over

from bot.question.asked.records import gives_record, records_asked

MINUTES = """# Standing Committee of Kiritea

Minutes of the ninth meeting, Committee Room 2.

Present: Hon. Tebora Maluafiti (Chair), Hon. Ioane Peleke, Hon. Sina Raukura.

Apologies: Hon. Peni Vaotu.

## Business

The Clerk reported that the ship had been repaired. Members attended to the petition and thanked the Clerk of the committee.

Next meeting: Wednesday 10 April 2024. The meeting closed with a hymn.
"""
OTHER = """# Rules of Zandora

The assembly of Zandora meets in spring. Members attend every meeting of the assembly.
"""


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("Who was there at the forum?", "Present: Ms A. Banda"),
        ("Which members attended the meeting?", "Members present: A, B"),
        ("¿Quiénes asistieron a la reunión?", "Asistentes: la señora Ruiz"),
        ("Qui était présent à la séance ?", "Présents : Mme Diop"),
        ("Кто присутствовал на заседании?", "Присутствовали: Лыткина О. С."),
        ("من حضر الاجتماع؟", "الحاضرون: محمد"),
        ("谁出席了会议？", "出席：张三"),
        ("who stayed away without an apology?", "Apologies: Hon. Vaotu"),
        ("Who presided over the meeting?", "Present: Hon. T. Maluafiti (Chair)"),
        ("When is the next meeting?", "Next meeting: 10 April 2024"),
        ("Who were the judges in the case?", "Judges: Tamm, Ruys"),
        ("who wrote the budget brief", "Prepared by: Thandeka Moyale"),
        ("who wrote the evaluation", "Final report prepared for the Ministry of Roads by Larch Partners, May 2022."),
        ("who prepared the assessment", "Team leader: Dr Otto Quill."),
    ],
)
def test_what_is_asked_for_is_told_from_its_line(question: str, line: str) -> None:
    assert gives_record(line, records_asked(question))


@pytest.mark.parametrize(
    "question",
    ["Who pays for it?", "Who wrote the law?", "How many members must attend?", "What does the present law say?"],
)
def test_other_questions_ask_for_no_such_line(question: str) -> None:
    assert not gives_record("Present: Ms A. Banda", records_asked(question))


def test_a_sentence_with_the_word_is_no_such_line() -> None:
    assert not gives_record("The present law says: nothing of it.", (0,))


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Which members attended the Kiritea committee meeting?", "Present: Hon. Tebora"),
        ("Who chaired the Kiritea committee?", "Present: Hon. Tebora"),
        ("Who stayed away from the Kiritea committee?", "Apologies: Hon. Peni"),
        ("When is the next meeting of the Kiritea committee?", "Next meeting: Wednesday 10 April"),
    ],
)
def test_the_line_is_quoted_first(question: str, answer: str) -> None:
    found = bot_over(MINUTES, OTHER).ask(question).answer
    assert found.citations[0].quote.startswith(answer)


def test_the_subject_of_an_email_that_is_its_title_is_no_sentence() -> None:
    bot = bot_over("# Minutes of the forum\n\nSubject: FW: Minutes of the forum\n\nThe forum met.\n")
    assert [bot.index.text(unit) for unit in range(len(bot.index.units))] == ["The forum met."]


def test_when_they_met_is_told_at_the_head_of_their_minutes() -> None:
    text = """# Senate Committee on Family

Minutes of the fourteenth sitting, held on Tuesday, 9 May 2023, in Room 2

Subject: Public hearing on the Juvenile Justice Bill, 2023

Present: Senator Amblecote, Senator Orlu.

## Opening

The Chairperson welcomed the witnesses. The Bill had been read for the first time on 21 February 2023.
"""
    answer = bot_over(text, OTHER).ask("When did the committee hold its hearing on the Juvenile Justice Bill?").answer
    assert "9 May 2023" in answer.statements[0].text
