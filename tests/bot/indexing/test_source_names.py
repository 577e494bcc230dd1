"""Names that tell a source from the others: a question that names a document is asked of that document."""

from __future__ import annotations

import pytest

from bot.conversation import Conversation
from bot.evaluation.datasets import Dataset, Document, library_of
from bot.indexing.index import build_index
from bot.indexing.source_names import _with_names_of_two_words, place_of
from bot.question.ideas import Idea
from bot.road import take_road
from bot.service import Bot
from knowledge.model import Terms

VELMORA = """# Children's Act of Velmora

This Act may be cited as the Velmora Act.

## Final provisions

The Council of Velmora is established.

It shall meet at least four times a year.

Its chair is elected for three years.
"""
ZANDORA = """# Minutes of the Zandora Assembly

## Decisions

The Committee of Zandora resolved to ask for an opinion.

The panel shall meet at least once a month.

Nobody voted against it.
"""


def bot_over(**texts: str) -> Bot:
    documents = tuple(Document(name, text.partition("\n")[0].lstrip("# "), text) for name, text in texts.items())
    return Bot(build_index(library_of(Dataset("made", "test", "en", documents, ()), Terms())))


@pytest.fixture
def both() -> Bot:
    return bot_over(velmora=VELMORA, zandora=ZANDORA)


def best(question: str, bot: Bot) -> str:
    return bot.index.text(take_road(question, Conversation(), bot.index).choice.units[0])


def test_every_sentence_of_the_document_that_is_named_is_about_its_name(both: Bot) -> None:
    assert best("How often must they meet in Velmora?", both).startswith("It shall meet at least four")
    assert best("How often must they meet in Zandora?", both).startswith("The panel shall meet at least once")


def test_the_ideas_that_name_a_source_say_which(both: Bot) -> None:
    ideas = take_road("How often must the Velmora council meet?", Conversation(), both.index).pool.ideas
    assert {idea.text: set(idea.sources) for idea in ideas if idea.sources} == {"velmora": {"velmora"}}


def test_what_is_from_a_place_is_named_by_the_place(both: Bot) -> None:
    assert place_of("zandoran", both.index) == "zandora"
    assert place_of("velmorans", both.index) == "velmora"
    assert place_of("zandora", both.index) == ""
    assert place_of("meetings", both.index) == ""
    road = take_road("How often must the Zandoran panel meet?", Conversation(), both.index)
    assert not road.question.names
    assert best("How often must the Zandoran panel meet?", both).startswith("The panel shall meet at least once")


def test_one_source_alone_is_told_from_nothing() -> None:
    bot = bot_over(velmora=VELMORA)
    ideas = take_road("How often must the Velmora council meet?", Conversation(), bot.index).pool.ideas
    assert not any(idea.sources for idea in ideas)


HALDEN = """# Guidance Note: Supporting Law Reform

## Halden Fund for Children

### Purpose

This note is for country offices.

A review is finished within nine months.

Two adults are in the room at all times.
"""
OFTEN = """# Terms for a consultant

## Context

The islands ratified the Convention. Quorra has four districts.

The courts of Quorra sit twice a year.

## Work

The consultant visits Quorra in spring.

The report is handed in by September.
"""


def test_who_issues_a_document_names_it() -> None:
    bot = bot_over(halden=HALDEN, velmora=VELMORA)
    ideas = take_road("How many adults must be there at a Halden workshop?", Conversation(), bot.index).pool.ideas
    assert {idea.text: set(idea.sources) for idea in ideas if idea.sources} == {"halden": {"halden"}}
    assert best("How many adults must be there at a Halden workshop?", bot).startswith("Two adults are in the room")


def test_a_name_that_stands_often_in_one_document_alone_names_it() -> None:
    bot = bot_over(quorra=OFTEN, velmora=VELMORA)
    assert "quorra" in bot.index.openings["quorra"]
    assert best("When is the Quorra report due?", bot).startswith("The report is handed in")
    seldom = bot_over(quorra=OFTEN.replace("visits Quorra", "visits them"), velmora=VELMORA)
    assert "quorra" not in seldom.index.openings["quorra"]


BOAT = """# Paper Boat Foundation: Annual Report

## Who we are

The foundation Paper Boat was set up by seven teachers.

Board members receive no remuneration at all.

Three auditors look at the accounts.
"""


def test_a_name_of_two_plain_words_names_a_source_as_well() -> None:
    bot = bot_over(boat=BOAT, velmora=VELMORA, zandora=ZANDORA)
    ideas = take_road("What remuneration do members of Paper Boat receive?", Conversation(), bot.index).pool.ideas
    assert {idea.text: set(idea.sources) for idea in ideas if idea.sources} == {"paper": {"boat"}, "boat": {"boat"}}
    assert best("What remuneration do members of Paper Boat receive?", bot).startswith("Board members")


def test_two_plain_words_in_small_letters_are_no_name_where_any_is_meant() -> None:
    bot = bot_over(boat=BOAT, velmora=VELMORA, zandora=ZANDORA)
    ideas = take_road("Who folds a paper boat with them?", Conversation(), bot.index).pool.ideas
    assert not any(idea.sources for idea in ideas)


MODEL = """# Model Law on Child Justice

No child under fourteen years is responsible.

The child has the right to a lawyer.
"""


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("What is the minimum age in the model law?", {"model", "law"}),
        ("Is there a minimum age in a model law?", set()),
        ("Who spoke of the child justice?", set()),
    ],
)
def test_the_kind_of_document_is_a_name_in_small_letters_where_one_is_called_so(question: str, named: set[str]) -> None:
    index = bot_over(model=MODEL, velmora=VELMORA, zandora=ZANDORA).index
    ideas = take_road(question, Conversation(), index).pool.ideas
    assert {idea.text for idea in ideas if idea.sources} == named
    two = bot_over(model=MODEL, second=MODEL, velmora=VELMORA, zandora=ZANDORA).index
    assert not any(idea.sources for idea in take_road(question, Conversation(), two).pool.ideas)


@pytest.mark.parametrize(
    ("at", "capital", "number", "named"),
    [(6, True, False, True), (6, False, False, True), (9, True, False, False), (6, True, True, False)],
)
def test_only_words_side_by_side_that_are_written_as_a_name_are_one(
    at: int, capital: bool, number: bool, named: bool
) -> None:
    index = bot_over(boat=BOAT, velmora=VELMORA, zandora=ZANDORA).index
    left = Idea("paper", (0, 5), {"paper": 1.0}, {}, capital=capital)
    right = Idea("boat", (at, at + 4), {"boat": 1.0}, {}, number=number)
    assert all(idea.name is named for idea in _with_names_of_two_words([left, right], index, 1.0, ""))


def test_the_kind_of_document_beside_its_name_names_it_too(both: Bot) -> None:
    ideas = take_road("Who voted, say the Zandora minutes?", Conversation(), both.index).pool.ideas
    assert {idea.text for idea in ideas if idea.sources == {"zandora"}} == {"zandora", "minutes"}
    alone = take_road("How many minutes may a member of the panel speak?", Conversation(), both.index).pool.ideas
    assert not any(idea.sources for idea in alone if idea.text == "minutes")


def test_a_country_is_met_by_its_words_in_the_language_of_the_sources() -> None:
    text = "# Presidentes\n\nEl presidente costarricense estudió allí.\n\nEl presidente chileno vino más tarde.\n"
    documents = (Document("es", "Presidentes", text),)
    bot = Bot(build_index(library_of(Dataset("made", "test", "es", documents, ()), Terms())))
    assert "costarricense" in best("¿Quién es el presidente de Costa Rica?", bot)


@pytest.mark.parametrize("name", ["Velmora", "velmora"])
def test_what_another_document_says_is_no_answer_about_the_one_that_is_named(both: Bot, name: str) -> None:
    road = take_road(f"Did anybody in {name} vote against it?", Conversation(), both.index)
    assert not road.decision.answer
    assert take_road("Did anybody in Zandora vote against it?", Conversation(), both.index).decision.answer


PAPER = """# Options for the representation of children

## 3.1 Lindmark

Lindmark introduced compulsory representation in 2009.

The scheme costs 11 million euros a year.

## 3.2 Tamarra

Tamarra has a guardian, unlike Lindmark.

The model is cheap.

## 4. Options

Option D follows Lindmark.

The cost is put at 8 million euros.
"""


def test_a_name_that_is_all_of_a_heading_names_that_part_of_the_document() -> None:
    bot = bot_over(paper=PAPER, zandora=ZANDORA)
    road = take_road("How much is the cost in Lindmark?", Conversation(), bot.index)
    texts = [bot.index.text(unit) for unit in road.choice.units]
    assert texts[0] == "The scheme costs 11 million euros a year."
    assert "The cost is put at 8 million euros." not in texts


def test_what_is_from_a_place_is_named_by_it_though_a_source_has_that_word_too() -> None:
    text = PAPER + "\nOption C follows the Tamarran model. Option E costs more.\n"
    bot = bot_over(paper=text, zandora=ZANDORA)
    assert place_of("tamarran", bot.index) == "tamarra"


def test_a_name_may_begin_with_a_small_letter_before_a_capital() -> None:
    text = "# Note\n\nThe eSafety Office can fine. The eSafety Office has staff.\n\nGo to the eSafety Office.\n"
    assert "esafeti" in bot_over(note=text, zandora=ZANDORA).index.openings["note"]


def test_a_standing_name_of_two_words_is_one_in_small_letters() -> None:
    text = """# Fair Start: an evaluation

Fair Start ran from April to May. Fair Start was paid for by Norway.

## Lessons learned

- Pilot before printing.
- A law passes faster than a habit changes.
- Salaries need a date of handover.
"""
    bot = bot_over(start=text, zandora=ZANDORA)
    quotes = [one.quote for one in bot.ask("what lessons were learnt from fair start").answer.citations]
    assert quotes[0] == "Pilot before printing."
    assert not any("ran from" in quote for quote in quotes)


TWO_TOWNS = """# Letter of the boat builders

News from our two towns, May 2020.

## Velmund: slow and steady

The yard of Velmund is small. Velmund built a pier. A boat was launched in Velmund in April.

## Torvik: thin ice

The yard pays apprentices 90 crowns a month. Torvik has a crane. Torvik sells rope. Ice came to Torvik early.

## Corrections

We wrote that Velmund had a crane. It has none.
"""


def test_what_stands_under_the_name_of_one_place_is_not_told_of_another() -> None:
    bot = bot_over(letter=TWO_TOWNS, paper="# Paper of the sail makers\n\nThe lofts of the sail makers are dry.\n")
    paid = "The yard pays apprentices 90 crowns a month."
    assert bot.ask("how much does torvik pay apprentices a month").answer.citations[0].quote == paid
    assert bot.ask("how much does velmund pay apprentices a month").answer.status == "not_found"
    assert "It has none." in [one.quote for one in bot.ask("does velmund have a crane").answer.citations]
