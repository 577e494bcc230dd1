"""Places asked for by their number: sections, articles and numbered paragraphs, whole where nothing else is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.evaluation.datasets import Dataset, Document, library_of
from bot.indexing.index import build_index
from bot.indexing.places import places_of_passage
from bot.service import Bot
from knowledge.model import Passage, Terms

if TYPE_CHECKING:
    from conftest import MakeBot

    from bot.answer import Answer

ACT = """# Children's Act of Velmora

10. Discipline. (1) Nobody shall inflict physical punishment on a child.

(2) The defence of reasonable chastisement is abolished.

11. Maintenance. (1) Each parent shall contribute in proportion to income.

(2) The duty ends at the age of twenty-three.

12. Report. (1) The following persons shall report abuse:

- (a) teachers; and
- (b) coaches of sports clubs.

(2) The report is confidential.
"""
OBSERVATIONS = """# Concluding observations on Tarsenia

## Violence

10. The Committee notes that corporal punishment remains lawful in the home.

11. It is alarmed that the helpline closes at night.

## Follow-up

12. The State party is invited to report by 14 November 2027.
"""


def bot_over(*documents: Document) -> Bot:
    return Bot(build_index(library_of(Dataset("made", "test", "en", documents, ()), Terms())))


@pytest.fixture(scope="module")
def bot() -> Bot:
    return bot_over(
        Document("act", "Children's Act of Velmora", ACT),
        Document("observations", "Concluding observations on Tarsenia", OBSERVATIONS),
    )


def quotes(answer: Answer) -> list[str]:
    return [statement.text for statement in answer.statements]


@pytest.mark.parametrize(
    ("locator", "heading", "places"),
    [
        ("sec. 22(1)(a), section “Duty to report”", "Duty to report", {("sections", "22")}),
        ("cl. 3, section “Aims”", "Aims", {("sections", "3")}),
        ("reg. 14(2)(a), section “Panel”", "Panel", {("sections", "14")}),
        ("rule 7, section “Hearings”", "Hearings", {("sections", "7")}),
        ("art. 12(2), page 4", "", {("articles", "12"), ("pages", "4")}),
        ("section “Annex B: Forms”, paragraph 1", "Annex B: Forms", {("annexes", "B")}),
        ("para. 63, section “V”", "V", {("paragraphs", "63")}),
        ("sch. 2, section “SECOND SCHEDULE”", "SECOND SCHEDULE", {("schedules", "2")}),
        ("section “3.2 Findings”, paragraph 2", "3.2 Findings", {("sections", "3.2")}),
        ("para. 7, section “3. Findings”", "3. Findings", {("sections", "3"), ("paragraphs", "7")}),
        ("section “10 ways to be heard”, paragraph 1", "10 ways to be heard", set()),
        ("section “Part 3”, paragraph 2", "Part 3", set()),
        ("ch. 2, section “Two”", "Two", set()),
    ],
)
def test_places_are_read_from_locators_and_numbered_headings(
    locator: str, heading: str, places: set[tuple[str, str]]
) -> None:
    passage = Passage("s#1", "s", "paragraph", 0, 9, (heading,) if heading else (), locator=locator)
    assert places_of_passage(passage) == places


BILL = """# Child Justice (Amendment) Bill

## 13. Offences

- (1) Nobody may publish the name of a child.
- (2) The fine is 20,000 crowns.

## 14. National Council

- (1) There is a National Council.
- (2) The Council consists of-
  - (a) a judge;
  - (b) two other persons.

## FIRST SCHEDULE

- Family group conference.
- Mediation with the victim.

## SECOND SCHEDULE

- Two hours in the open air every day.
"""
REPORT = """# Annual report of the Ombudsperson

## 3 Recommendations

The office made 31 recommendations.

## 4 Staff and money

The office has nine members of staff.
"""


REGULATIONS = """# The Children (Play) Regulations, 2023

## PART I

1. Citation. (1) These Regulations may be cited as the Play Regulations.

   (2) They come into force on 1 May.

2. Panel. (1) There is a panel.

   (2) It consists of -

   - (a) five girls; and
   - (b) four boys.

   (3) It meets twice a year.

3. Revocation. The Toys Rules, 2009, are revoked.
"""
MINUTES = """# Minutes of the Committee

## 2. PANEL

2.1 The Chair spoke of the panel.

2.2 Members asked for its report.
"""


@pytest.mark.parametrize(
    ("asked", "places"),
    [
        ("What does regulation 3 do?", ["reg. 3"]),
        ("regulation 2(2)", ["reg. 2(2)", "reg. 2(2)(a)", "reg. 2(2)(b)"]),
        ("What does regulation 2 (3) of the play regulations say?", ["reg. 2(3)"]),
        ("What does reg. 2 say?", ["reg. 2(1)", "reg. 2(2)", "reg. 2(2)(a)", "reg. 2(2)(b)", "reg. 2(3)"]),
    ],
)
def test_a_regulation_and_its_parts_are_told_by_their_numbers(asked: str, places: list[str]) -> None:
    bot = bot_over(
        Document("regs", "The Children (Play) Regulations, 2023", REGULATIONS),
        Document("minutes", "Minutes of the Committee", MINUTES),
    )
    assert [citation.locator.partition(",")[0] for citation in bot.ask(asked).answer.citations] == places


@pytest.fixture(scope="module")
def numbered() -> Bot:
    return bot_over(
        Document("bill", "Child Justice (Amendment) Bill", BILL),
        Document("report", "Annual report of the Ombudsperson", REPORT),
    )


@pytest.mark.parametrize("asked", ["what does clause 14 say", "What does section 14 of the child justice bill say?"])
def test_a_clause_is_told_by_its_numbered_heading(numbered: Bot, asked: str) -> None:
    answer = numbered.ask(asked).answer
    assert [citation.locator.partition(",")[0] for citation in answer.citations] == [
        "cl. 14(1)", "cl. 14(2)", "cl. 14(2)(a)", "cl. 14(2)(b)",
    ]  # fmt: skip


def test_a_section_of_a_report_is_told_by_its_numbered_heading(numbered: Bot) -> None:
    assert quotes(numbered.ask("what does section 3 of the annual report say").answer) == [
        "The office made 31 recommendations."
    ]


@pytest.mark.parametrize(
    "asked", ["what does the second schedule say", "whats in the 2nd schedule", "what is in schedule 2"]
)
def test_a_schedule_is_told_by_its_number(numbered: Bot, asked: str) -> None:
    assert quotes(numbered.ask(asked).answer) == ["Two hours in the open air every day."]


def test_a_list_that_a_dash_introduces_comes_with_its_items(numbered: Bot) -> None:
    assert quotes(numbered.ask("what does the Council consist of?").answer) == [
        "(2) The Council consists of-", "(a) a judge;", "(b) two other persons.",
    ]  # fmt: skip


@pytest.mark.parametrize("question", ["What does section 11 say?", "show me sec. 11 of the Velmora act", "section 11"])
def test_a_section_is_quoted_whole(bot: Bot, question: str) -> None:
    assert [text[:3] for text in quotes(bot.ask(question).answer)] == ["(1)", "(2)"]


def test_the_full_wording_of_what_the_source_holds_is_given(bot: Bot) -> None:
    assert len(quotes(bot.ask("Give me the full wording of section 11, word for word").answer)) == 2


def test_which_document_was_taken_is_told_where_the_question_names_none(bot: Bot) -> None:
    other = Document(
        "other",
        "Youth Act of Zandora",
        "# Youth Act of Zandora\n\n11. Age. (1) Youth ends at thirty.\n\n12. End. (1) It ends.\n",
    )
    twice = bot_over(Document("act", "Children's Act of Velmora", ACT), other)
    told = twice.ask("What does section 11 say?").answer
    assert any("other sources have such a place" in note for note in told.notes)
    assert len({citation.source for citation in told.citations}) == 1
    assert not twice.ask("What does section 11 of the Velmora Act say?").answer.notes
    assert not bot.ask("What does section 11 say?").answer.notes


def test_a_long_section_is_quoted_to_its_end() -> None:
    items = "\n".join(f"- ({letter}) duty {letter}{letter};" for letter in "abcdefghijklmnopqrst")
    document = Document(
        "long", "Long Act", f"# Long Act\n\n7. Duties. (1) The office shall have these duties:\n\n{items}\n"
    )
    assert len(quotes(bot_over(document).ask("What does section 7 say?").answer)) == 21


def test_a_section_comes_with_its_lettered_items(bot: Bot) -> None:
    found = quotes(bot.ask("What is in section 12?").answer)
    assert [text[:3] for text in found] == ["(1)", "(a)", "(b)", "(2)"]


def test_a_numbered_paragraph_is_found_by_its_number(bot: Bot) -> None:
    assert quotes(bot.ask("What does paragraph 11 say?").answer) == ["It is alarmed that the helpline closes at night."]


def test_what_else_is_asked_of_a_section_is_answered_from_it(bot: Bot) -> None:
    found = quotes(bot.ask("What does section 12 say about coaches?").answer)
    assert found
    assert found[0].startswith("(b) coaches")


@pytest.mark.parametrize(
    ("question", "quoted"),
    [
        ("What does subsection (2) of section 12 say?", ["(2) The report is confidential."]),
        ("paragraph (b) of section 12(1)", ["coaches of sports clubs"]),
        ("What is in sec. 11(2)?", ["(2) The duty ends at the age of twenty-three."]),
    ],
)
def test_a_part_of_a_section_is_quoted_alone(bot: Bot, question: str, quoted: list[str]) -> None:
    answer = bot.ask(question).answer
    assert len(answer.citations) == len(quoted)
    assert all(part in citation.quote for part, citation in zip(quoted, answer.citations, strict=True))


@pytest.mark.parametrize("question", ["section 12(9)", "What does subsection 4 of section 11 say?", "section 12(1)(c)"])
def test_a_part_that_a_section_has_not_is_not_answered(bot: Bot, question: str) -> None:
    reply = bot.ask(question)
    assert (reply.answer.status, reply.answer.language) == ("not_found", "en")
    assert any("the sources found do not" in reason for reason in reply.explanation.decision)


def test_a_section_that_is_not_there_is_not_answered(bot: Bot) -> None:
    assert bot.ask("What does section 99 say?").answer.status == "not_found"


def test_a_sign_stands_for_sections_and_for_paragraphs() -> None:
    signed = bot_over(
        Document("code", "Family Code", "# Family Code\n\n## § 22 Records\n\nRecords are kept for ten years.\n"),
        Document("observations", "Concluding observations on Tarsenia", OBSERVATIONS),
    )
    assert quotes(signed.ask("What does § 22 say?").answer) == ["Records are kept for ten years."]
    assert "helpline" in quotes(signed.ask("What does § 11 of the observations on Tarsenia say?").answer)[0]
    assert signed.ask("What does § 99 say?").answer.status == "not_found"


def test_the_number_of_an_article_is_read_to_its_end() -> None:
    code = bot_over(
        Document(
            "code",
            "Civil Code",
            "# Civil Code\n\n## Article 1214\n\nCorporal punishment is banned.\n\n## Article 1215\n\nA child is heard.\n",
        )
    )
    assert quotes(code.ask("What does article 1215 say?").answer) == ["A child is heard."]
    assert code.ask("What does article 121 say?").answer.status == "not_found"


ABROAD = {
    "es": (
        (
            "# Ley de Valdoria\n\n## Artículo 1. Objeto\n\nLa Ley protege a la niñez.\n\n## Artículo 12. Voz\n\n"
            "Toda niña será escuchada.\n\nLa audiencia se graba.\n\n## Artículo 12 bis. Abogado\n\nLa asistencia es gratuita.\n"
        ),
        {
            "¿qué dice el artículo 12?": ["Toda niña será escuchada.", "La audiencia se graba."],
            "que establece el art. 12": ["Toda niña será escuchada.", "La audiencia se graba."],
            "el texto del artículo 12 bis": ["La asistencia es gratuita."],
            "artículo primero": ["La Ley protege a la niñez."],
        },
        "¿qué dice el artículo 20?",
    ),
    "fr": (
        (
            "# Loi de Soranie\n\n## Article 1\n\nLa loi protège les enfants.\n\n## Article 5\n\nL'enfant est entendu.\n\n"
            "Le juge motive sa décision.\n"
        ),
        {
            "que dit l'article 5 ?": ["L'enfant est entendu.", "Le juge motive sa décision."],
            "que prévoit l'article 5": ["L'enfant est entendu.", "Le juge motive sa décision."],
            "que dit l'article premier": ["La loi protège les enfants."],
        },
        "que dit l'article 5-1 ?",
    ),
    "ru": (
        (
            "# Закон Велмории\n\n## Статья 3\n\nРебёнок вправе быть услышанным.\n\nСуд учитывает его мнение.\n\n"
            "## Статья 5\n\nДоклад публикуется ежегодно.\n"
        ),
        {
            "что говорит статья 3?": ["Ребёнок вправе быть услышанным.", "Суд учитывает его мнение."],
            "что сказано в ст. 3": ["Ребёнок вправе быть услышанным.", "Суд учитывает его мнение."],
            "статья пятая": ["Доклад публикуется ежегодно."],
        },
        "что говорит статья 5.1?",
    ),
    "ar": (
        "# قانون زندورا\n\n## المادة 1\n\nيحمي القانون الأطفال.\n\n## المادة 5\n\nيُستمع إلى الطفل.\n\nيسبب القاضي قراره.\n",
        {
            "ماذا تقول المادة 5؟": ["يُستمع إلى الطفل.", "يسبب القاضي قراره."],
            "نص المادة (٥)": ["يُستمع إلى الطفل.", "يسبب القاضي قراره."],
            "ماذا تقول المادة الأولى؟": ["يحمي القانون الأطفال."],
        },
        "ماذا تقول المادة السابعة؟",
    ),
    "zh": (
        "# 兰州儿童条例\n\n## 第一条\n\n保护儿童的权利。\n\n## 第三条\n\n儿童的意见应当听取。\n\n法官应当说明理由。\n",
        {
            "第三条规定了什么?": ["儿童的意见应当听取。", "法官应当说明理由。"],
            "第3条怎么说": ["儿童的意见应当听取。", "法官应当说明理由。"],
            "第一条说什么": ["保护儿童的权利。"],
        },
        "第二十条说什么",
    ),
}


@pytest.mark.parametrize("language", ABROAD)
def test_a_place_is_asked_for_in_each_language(language: str) -> None:
    text, told, absent = ABROAD[language]
    title = text.partition("\n")[0].lstrip("# ")
    documents = (Document("act", title, text),)
    bot = Bot(build_index(library_of(Dataset("made", "test", language, documents, ()), Terms())))
    assert {question: quotes(bot.ask(question).answer) for question in told} == told
    assert bot.ask(absent).answer.status == "not_found"


def test_what_is_said_of_a_clause_of_a_bill_does_not_stand_in_the_section_of_an_act(make_bot: MakeBot) -> None:
    text = """# Act

## Section 19. Order of preference

A child shall be placed with a kinship carer.

# Minutes

Ms Brandt answered that clause 19 created a new offence.
"""
    bot = make_bot(text)
    first = bot.ask("What does clause 19 say?").answer.statements[0]
    assert first.text == "Ms Brandt answered that clause 19 created a new offence."
    assert (
        bot.ask("What does section 19 say?").answer.statements[0].text
        == "A child shall be placed with a kinship carer."
    )
