"""What documents of offices showed: who issues them, tables and captions, sums, years, lists of others, "who" behind a noun."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from making import bot_of, bot_over, bundled_terms

from bot.analysis import analyse
from bot.choosing.matching_lists import best_list
from bot.conversation import Conversation
from bot.evaluation.datasets import Dataset, Document, library_of
from bot.indexing.tables import captions_of, names_columns
from bot.indexing.units import is_name_line
from bot.question.asked.intent import intent_of
from bot.question.plain.phrasal import phrasal_verbs
from bot.road import take_road
from bot.statements.said_otherwise import said_otherwise

if TYPE_CHECKING:
    from bot.choosing.matching_lists import ListMatch
    from bot.question.ideas import Idea
    from bot.service import Bot

PAGE = """# Make a complaint

We look into complaints about public offices. It costs nothing and you don't need a lawyer.

## How long does it take?

Urgent cases: if a child's life is at stake, the duty officer acts within 12 hours.
"""
REPORT = """# Annual Report 2022

Office of the Ombudsperson, Tsorongo

## Complaints

In 2022 the Office received 1,486 complaints, compared with 1,201 in the previous year.

Complaints by subject, 2022

Subject | Received | Closed

Exclusion from school | Received: 431 | Closed: 390

Custody and contact | Received: 257 | Closed: 249

## Investigations

Of the 140 schools in our sample 61 still applied the circular, although it had been repealed in 2019.
"""
OTHER = """# Rules of the Kasheru Trust

The Trust awards grants to clubs. Clubs may use them for:

- books;
- travel;
- instruments.
"""


@pytest.fixture(scope="module")
def office() -> Bot:
    documents = tuple(
        Document(name, text.partition("\n")[0].lstrip("# "), text)
        for name, text in (("page", PAGE), ("report", REPORT), ("other", OTHER))
    )
    library = library_of(Dataset("made", "test", "en", documents, ()), bundled_terms())
    page = replace(library.sources["page"], publisher="Lakhimar Commission for the Rights of the Child")
    return bot_of(replace(library, sources={**library.sources, "page": page}))


def quotes(bot: Bot, question: str) -> list[str]:
    return [citation.quote for citation in bot.ask(question).answer.citations]


def test_a_page_that_names_its_publisher_nowhere_is_found_by_that_name(office: Bot) -> None:
    assert any("lawyer" in quote for quote in quotes(office, "Do I need a lawyer for a complaint in Lakhimar?"))
    assert not quotes(office, "Do I need a lawyer for a complaint in Ostrava?")


def test_a_typing_mistake_in_the_publisher_is_repaired(office: Bot) -> None:
    assert "lakhimar" in office.index.spelling.known


def test_a_caption_is_quoted_for_no_answer_and_says_what_its_rows_are_about(office: Bot) -> None:
    library = office.index.library
    rows = {library.quote(p.source, (p.start, p.end)): n for n, p in enumerate(library.passages)}
    assert captions_of(library) == {
        rows[row]: rows["Complaints by subject, 2022"] for row in rows if " | " in row and "school" not in row[:6]
    }
    assert names_columns(rows["Subject | Received | Closed"], library)
    texts = [office.index.text(unit) for unit in range(len(office.index.units))]
    assert "Complaints by subject, 2022" not in texts
    custody = texts.index("Custody and contact | Received: 257 | Closed: 249")
    assert any("complaint" in words.stems for _, words in office.index.contexts[custody].fields)


def test_a_sentence_that_ends_is_no_caption() -> None:
    bot = bot_over("# A report\n\nWe counted them all.\n\nArea | Number\n\nNorth | Number: 4\n")
    assert captions_of(bot.index.library) == {}


def test_how_many_there_were_in_a_year_is_not_told_by_what_else_happened_in_it(office: Bot) -> None:
    assert not quotes(office, "How many complaints did the Tsorongo ombudsperson get in 2019?")
    assert "1,486" in quotes(office, "How many complaints did the Tsorongo ombudsperson get in 2022?")[0]


def test_the_word_for_a_body_beside_its_name_names_its_document_too(office: Bot) -> None:
    pool = take_road("How many complaints did the Tsorongo ombudsperson receive?", Conversation(), office.index).pool
    assert {idea.text for idea in pool.ideas if idea.sources} == {"tsorongo", "ombudsperson"}


def test_the_heading_and_the_title_of_a_sentence_are_told_from_its_neighbours(office: Bot) -> None:
    number = next(n for n in range(len(office.index.units)) if office.index.text(n).startswith("In 2022 the Office"))
    context = office.index.contexts[number]
    assert "complaint" in context.heading.stems
    assert "report" in context.title.stems
    assert "complaint" not in context.title.stems


def test_who_asks_about_one_body_gets_no_list_of_another(office: Bot) -> None:
    found = best_list_for("What may clubs use the grants of the Tsorongo ombudsperson for?", office)
    assert found is None
    found = best_list_for("What may clubs use the grants of the Kasheru trust for?", office)
    assert found is not None
    assert found.id.startswith("other/")


def best_list_for(question: str, bot: Bot) -> ListMatch | None:
    road = take_road(question, Conversation(), bot.index)
    return best_list(road.question, road.pool, bot.index)


@pytest.mark.parametrize(
    ("question", "asks"),
    [
        ("What happens with a child who robs somebody?", False),
        ("Which children who lost their parents get help?", False),
        ("Who decides?", True),
        ("When was it founded and who runs it?", True),
        ("Is it known who pays?", True),
        ("What is the fund? Who pays?", True),
        ("commissioner who appoints him", True),
    ],
)
def test_who_tells_people_apart_behind_a_noun(question: str, asks: bool) -> None:
    assert ("actor" in intent_of(question).expects) is asks


@pytest.mark.parametrize(
    ("text", "money"),
    [
        ("The centre spends 38 pesa a day on food.", True),
        ("The Treasury gives MB 24 million back.", True),
        ("A place costs KES 96,000 a year.", True),
        ("Teachers are fined up to 50,000 rupia.", True),
        ("Fees are Rs. 500 a term.", True),
        ("The UN has 193 members.", False),
        ("It sat for 38 days.", False),
    ],
)
def test_a_sum_is_money_whatever_its_currency_is_called(office: Bot, text: str, money: bool) -> None:
    bot = bot_over(f"# Money\n\n{text}\n")
    idea = money_of(office)
    assert said_otherwise(idea, [0], bot.index) is money


def money_of(office: Bot) -> Idea:
    pool = take_road("How much money is there?", Conversation(), office.index).pool
    return next(idea for idea in pool.ideas if idea.text == "money")


def test_to_end_up_somewhere_says_nothing_of_an_end() -> None:
    assert phrasal_verbs("Where did they end up?") == {15: ""}
    assert phrasal_verbs("Why did it end?") == {}


@pytest.mark.parametrize("text", ["Dr Amina Kessou-Bah, Ombudsperson", "Ruth Abara, Commissioner for Children"])
def test_a_name_with_its_office_is_a_name_line(text: str) -> None:
    assert is_name_line(text)


@pytest.mark.parametrize("text", ["Fees, which rose, fell", "The Bill passed, Members said", "Kenya"])
def test_a_sentence_is_no_name_line(text: str) -> None:
    assert not is_name_line(text)


def test_a_figure_in_a_cell_is_the_amount_that_row_and_column_name() -> None:
    bot = bot_over(
        "# Report of Aldermark\n\nComplaints by subject\n\nSubject | 2022 | 2023\n\nMental health care | 2022: 388 | 2023: 716\n\n"
        "Custody | 2022: 702 | 2023: 593\n",
        "# Memorandum of Velmora\n\n## Costs\n\nItem | 2026 | 2027\n\n"
        "Diversion coordinators | 2026: 1.94 | 2027: 2.07\n\nTraining | 2026: 0.48 | 2027: 0.16\n",
    )
    assert "716" in quotes(bot, "How many complaints did Aldermark get about mental health in 2023?")[0]
    assert "1.94" in quotes(bot, "What is the cost of diversion coordinators in 2026?")[0]


@pytest.mark.parametrize(("typed", "written"), [("childrens", "children's"), ("womens", "women's"), ("mens", "men's")])
def test_a_possessive_typed_without_its_apostrophe_is_the_same_word(typed: str, written: str) -> None:
    assert [token.stem for token in analyse(typed)] == [token.stem for token in analyse(written)]
