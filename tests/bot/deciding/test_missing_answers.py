"""What a question asks for and the sentences do not have, on a document as users add them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from making import bot_over

from bot.question.labels import labelled, labels_of

if TYPE_CHECKING:
    from conftest import MakeBot

    from bot.service import Bot

PAPER = """# Discussion paper on consent in Velmara

Option A would need no more than a leaflet, which the Ministry puts at 240,000 daleks.

Option B would rest on capacity alone, with no age in the statute.

The Ministry of Health estimates that training under Option C would cost 3.8 million daleks over three years.

In a survey among seven offices of the region, the Centre found that most callers had first turned to a teacher.

Each county publishes the number of pupils on a reduced day and their disability.

Five groups were heard in Velmara: nurses, doctors, parents, pupils and judges.

The capital has the highest number of complaints, 412 a year.

On 30 November 2023 the House struck out the exception for marriage by 97 votes to 41.

Women may seek annulment of the marriage free of charge until they are 23.

The Association of Counties said that recommendation 9 was impossible to keep.

The instruction forbids moving any child out of the country without a court order.

The Council for Children of Velmara meets at four. It is chaired by the Deputy Prime Minister.

Clause 40 requires a review of the Act after three years.

A nursery that does not report accidents loses its grant for the year.

Mediation is the cheapest procedure, and takes a month.

Nurseries collect drawings in the library, by post and at the town hall.

Which district of Velmara came first for the lawyers was settled by drawing lots.

The petition goes to the Council of State of Velmara, which shall give its opinion on the guardianship bill by May.

The Association of Judges will send a letter on the guardianship bill each October.

The regional forum holds its sessions at the town hall of Velmara.

A nursery that locks the gate pays a fine (article 9).

An age of twelve was chosen, as fourteen was thought to be late.

The whole campaign in Velmara cost 186,000 daleks over two years.
"""
NOTE = """# Note on libraries in Ruvenia

The library of Ruvenia opens at nine. Its roof is new. Books may be kept for a month.
"""


@pytest.fixture(scope="module")
def paper() -> Bot:
    return bot_over(PAPER, NOTE)


@pytest.mark.parametrize(
    ("question", "reason"),
    [
        ("What would Option B cost the Ministry of Health in Velmara?", "no money stands in the sentences found"),
        ("What does Option D cost in Velmara?", "no sentence found speaks of option d"),
        ("Which seven offices took part in the Centre's survey?", "do not tell one by one what is to be named"),
        ("Which county had the most pupils on a reduced day?", "no sentence found says which has the most"),
        ("What did the Council of State conclude on the guardianship bill?", "no sentence found tells what was said"),
        ("What did the Association of Judges say on the guardianship bill?", "no sentence found tells what was said"),
        ("What happens if nurseries collect drawings in the library?", "no sentence found says what follows"),
        ("Who is against nurseries that collect drawings?", "no sentence found says who is against it"),
        ("Who wrote this page on nurseries?", "no sentence found says who made it"),
        ("Who won, the nurseries or the library?", "no sentence found says who won"),
        ("Is the library of the nurseries still open?", "no sentence found says whether it goes on"),
        ("How did the nurseries react to the drawings?", "no sentence found says how anybody reacted"),
        ("Why did mediation take so many weeks?", "no sentence found says why it took so long"),
        ("Who opposed nurseries that collect drawings?", "no sentence found says who is against it"),
        ("How was the Council of State of Velmara elected?", "no sentence found says how one is chosen"),
        ("How do we ask nurseries for help with drawings?", "no sentence found says how one asks for it"),
        ("Who is on the Council of State of Velmara?", "no sentence found says who sits on it"),
        ("Which countries collected drawings in the library?", "no sentence found names a country"),
        ("When is the next mediation?", "no date stands"),
        ("What did the nurseries say on drawings?", "no sentence found tells what was said"),
        ("What should be in a nursery law?", "no sentence found says what stands in it"),
        ("What is the quickest way for nurseries to collect drawings?", "no sentence found sets one way above others"),
        ("Did the guardianship bill of the Council of State pass in the end?", "says whether it was passed"),
        ("How long does the annulment of a marriage take?", "no sentence found says how long it takes"),
        ("Which laws should the Association of Judges look at?", "no sentence found names a law"),
        ("Where does the Association of Judges meet?", "no sentence found says where they meet"),
        ("Where is the seat of the Council of State of Velmara based?", "no sentence found says where it is based"),
        ("Must nurseries collect drawings in the library?", "no sentence found says whether one must"),
        ("Is a nursery legally obliged to collect drawings?", "no sentence found says whether one must"),
        ("We are a nursery. Do nurseries have to collect drawings by post?", "no sentence found says whether one must"),
    ],
)
def test_what_only_seems_to_be_told_is_not_answered(paper: Bot, question: str, reason: str) -> None:
    reply = paper.ask(question)
    assert reply.answer.status == "not_found"
    assert any(reason in one for one in reply.explanation.decision)


@pytest.mark.parametrize(
    ("question", "quoted"),
    [
        ("What would Option C cost the Ministry of Health in Velmara?", "3.8 million daleks"),
        ("Which five groups were heard in Velmara?", "nurses, doctors, parents, pupils and judges"),
        ("Which place has the highest number of complaints?", "The capital has the highest number"),
        ("With what majority did the House abolish the marriage exception?", "97 votes to 41"),
        ("Up to which age can a woman have the marriage annulled for free?", "until they are 23"),
        ("What did the Association of Counties object to?", "recommendation 9 was impossible"),
        ("Is it allowed to bring a child abroad?", "forbids moving any child out of the country"),
        ("Which clause of the Act requires a review?", "Clause 40"),
        ("How was it decided which district gets the lawyers first?", "drawing lots"),
        ("Who chairs the Council for Children of Velmara?", "chaired by the Deputy Prime Minister"),
        ("What happens if a nursery does not report accidents?", "loses its grant"),
        ("What is the cheapest procedure?", "Mediation is the cheapest"),
        ("How do nurseries collect drawings?", "in the library, by post"),
        ("How long does mediation take?", "takes a month"),
        ("Can a complaint be made in the capital?", "number of complaints"),
        ("When is there a review of the contents of the Act?", "Clause 40 requires a review"),
        ("Is a review of the Act compulsory?", "Clause 40 requires a review"),
        ("Do women under 23 have to pay for an annulment of the marriage?", "free of charge until they are 23"),
        ("Where does the regional forum meet?", "sessions at the town hall"),
        ("Which clause sets the fine for nurseries that lock the gate?", "(article 9)"),
        ("Why 12 and not 14?", "twelve"),
        ("What was the total cost of the campaign in Velmara?", "186,000 daleks"),
    ],
)
def test_what_is_told_is_answered_in_whatever_words(paper: Bot, question: str, quoted: str) -> None:
    reply = paper.ask(question)
    assert reply.answer.status == "answered", reply.explanation.decision
    assert any(quoted in citation.quote for citation in reply.answer.citations)


def test_labels_are_told_by_kind_and_mark() -> None:
    assert labels_of("Options A and B: phase 2, Recommendation No. 5") == {
        ("option", "a"),
        ("phase", "2"),
        ("recommendation", "5"),
    }
    assert labels_of("goal 4.1 and method 2") == {("goal", "4.1"), ("method", "2")}
    assert labels_of("Phase II") == labels_of("phase 2")
    assert labels_of("what does option a cost, and option b?") == {("option", "b")}
    assert labels_of("how does option b differ from option a?") == {("option", "a"), ("option", "b")}
    assert labels_of("What does Option A cost?") == {("option", "a")}


@pytest.mark.parametrize(
    "text",
    [
        "no option at all",
        "the goal a child has",
        "At which stage I can speak?",
        "at what stage a bill can be amended",
        "the objectives e.g. of the law",
        "recommendations 10 years ago",
    ],
)
def test_words_behind_such_a_kind_are_no_labels(text: str) -> None:
    assert labels_of(text) == frozenset()


@pytest.mark.parametrize(
    ("text", "mark", "held"),
    [
        ("The forum made ten proposals. 5. Lower the age.", "5", True),
        ("(ii) to train judges", "2", True),
        ("Recommendation 5 was accepted.", "5", True),
        ("It breaches article 5.", "5", False),
        ("They met on 5.", "5", False),
    ],
)
def test_a_label_is_held_where_its_mark_opens_an_item(text: str, mark: str, held: bool) -> None:
    assert labelled(text, "recommendation", mark) is held


SPANISH = """# Ley de Velmara

El Consejo se reúne cada tres meses.

El Centro Aurora de Velmara fue fundado en 2009 por Ana Ruiz.

El Consejo tiene cinco miembros. Es miembro del Consejo el titular del Ministerio, quien lo presidirá.

Todo niño es escuchado en cualquier procedimiento, sin límite mínimo.
"""


def test_whether_there_is_an_age_is_answered_without_one(make_bot: MakeBot) -> None:
    act = make_bot(SPANISH, language="es")
    assert act.ask("¿Hay edad mínima para que un niño sea escuchado?").answer.status == "answered"
    assert act.ask("¿Cuál es la edad mínima para que un niño sea escuchado?").answer.status == "not_found"


def test_the_office_that_presides_is_told_in_spanish(make_bot: MakeBot) -> None:
    assert "presidirá" in make_bot(SPANISH, language="es").ask("quien preside el consejo?").answer.answer


@pytest.mark.parametrize(
    ("question", "quoted"),
    [("Who founded the Centro Aurora?", "Ana Ruiz"), ("Quién fundó el Centro Aurora?", "Ana Ruiz")],
)
def test_what_is_said_in_another_language_is_not_measured_by_english_words(
    make_bot: MakeBot, question: str, quoted: str
) -> None:
    # "founded" stands in no Spanish sentence: an English question who founded something was never answered from one.
    assert quoted in make_bot(SPANISH, language="es").ask(question).answer.answer


COMMENT = """# General Comment No. 4 (2022) on children in street situations

The Committee recommends small shelters for no more than twelve residents.

The Committee was told of shelters that are locked at night.
"""


def test_a_general_comment_need_not_repeat_its_number(make_bot: MakeBot) -> None:
    comment = make_bot(COMMENT)
    asked = "How many residents may a shelter have under General Comment No. {}?"
    assert "twelve residents" in comment.ask(asked.format(4)).answer.answer
    assert comment.ask(asked.format(9)).answer.status == "not_found"


def test_a_word_that_also_says_what_is_done_is_no_mere_time(bundled: Bot) -> None:
    answer = bundled.ask("Since when has UNICEF followed the Chilean bill?").answer
    assert "since 2015" in answer.statements[0].text


@pytest.mark.parametrize(("letter", "status"), [("b", "answered"), ("f", "not_found")])
def test_a_lettered_paragraph_is_told_by_its_mark(make_bot: MakeBot, letter: str, status: str) -> None:
    text = """# Rules of the F1 team

The Renault F1 team drives in March. Table F has rows.

(a) The driver wears a helmet.

(b) The car has wheels.
"""
    assert make_bot(text).ask(f"What does paragraph ({letter}) say?").answer.status == status


CLUB = """# Rowing club of Aske

## Helpers

The club has 14 helpers, who come on Sundays. Six of the helpers are women. Dogs wait outside.

(3) A helper may leave after the race.
"""


def test_how_many_are_such_is_not_told_by_how_many_there_are(make_bot: MakeBot) -> None:
    bot = make_bot(CLUB)
    assert "Six of the helpers are women." in [
        one.quote for one in bot.ask("how many of the helpers are women").answer.citations
    ]
    assert bot.ask("how many of the helpers are lawyers").answer.status == "not_found"
    assert bot.ask("how many helpers may leave after the race").answer.status == "not_found"


@pytest.mark.parametrize(
    "question", ["what cant unicef do", "who cannot ask unicef for help", "who do i call at unicef"]
)
def test_the_opposite_of_what_is_asked_is_no_answer(bundled: Bot, question: str) -> None:
    assert bundled.ask(question).answer.status == "not_found"


MILLS = (
    "# Mills\n\nIn Norland a miller advised passing one act on water wheels (Miller & Sons, 2004).\n\n"
    "The ministers joined in at a later stage.\n\nThe Water Act was passed in 1999.\n"
)


def test_the_year_of_a_writing_that_is_cited_dates_nothing_else(make_bot: MakeBot) -> None:
    bot = make_bot(MILLS)
    assert bot.ask("When did Norland pass the act on water wheels?").answer.status == "not_found"
    assert "2004" in bot.ask("When did Miller & Sons write about water wheels?").answer.citations[0].quote
    assert "later stage" in bot.ask("When did the ministers join in?").answer.citations[0].quote


def test_in_another_language_the_year_of_a_writing_may_be_asked_for(bundled: Bot) -> None:
    asked = "联合国秘书长是哪一年说促进儿童权利是整个联合国的责任的？"
    assert "2023" in bundled.ask(asked).answer.citations[0].quote


def test_names_that_are_to_be_named_must_be_told(bundled: Bot) -> None:
    reply = bundled.ask("Name the telecom companies which came to the Ghana consultations.")
    assert reply.answer.status == "not_found"
    assert any("names any companies" in one for one in reply.explanation.decision)


def test_a_road_that_is_no_street_asks_for_no_address(make_bot: MakeBot) -> None:
    bot = make_bot("# Mills\n\nFor most millers the quickest road to a licence is one letter to the Water Board.\n")
    assert bot.ask("Which road to a licence is quickest for millers?").answer.status == "answered"


def test_a_name_among_others_of_its_kind_need_not_be_said(make_bot: MakeBot) -> None:
    bot = make_bot("# Rules\n\nThe house rules of social media platforms decide what children see there.\n")
    assert bot.ask("Who decides what children see on tiktok and other social media?").answer.status == "answered"
    asked = "Who decides what children see on social media platforms, tiktok"
    assert bot.ask(f"{asked} and so on?").answer.status == "answered"
    assert bot.ask(f"{asked}?").answer.status == "not_found"
    assert bot.ask("Who decides what children see on tiktok?").answer.status == "not_found"


@pytest.mark.parametrize(
    ("text", "answered"),
    [
        ("The report of the millers is due by May 2019.", True),
        ("Millers must send their report within two weeks.", True),
        ("The report of the millers must be sent immediately.", True),
        ("The deadline for the report of the millers was set for 2030.", True),
        ("The report of the millers led to the development of a position paper in 2018.", False),
    ],
)
def test_a_year_in_which_something_was_done_is_no_deadline(make_bot: MakeBot, text: str, *, answered: bool) -> None:
    reply = make_bot(f"# Mills\n\n{text}\n").ask("What are the deadlines for the report of the millers?")
    assert (reply.answer.status == "answered") is answered


def test_what_is_counted_in_other_years_is_not_counted_in_the_one_asked_for() -> None:
    bot = bot_over(
        "# Office\n\nThe office registered 1,140 complaints in 2021 and 610 in 2023. Its head left in June 2022.\n"
    )
    assert bot.ask("How many complaints were registered in 2023?").answer.status == "answered"
    refused = bot.ask("How many complaints were registered in 2022?")
    assert "the question speaks of 2022, the sources found do not" in refused.explanation.decision
    bot = bot_over(
        "# Office\n\nIn 2023 the office registered 1,862 complaints, compared with 1,540 in the previous year.\n"
    )
    before = bot.ask("How many complaints were registered with the office in 2022?").explanation.decision
    assert not any("speaks of 2022" in one for one in before)
    bot = bot_over(
        "# Drought\n\nThe forest had a drought in 2010. The affected region was 1,160 square miles, compared to 734 in 2005.\n"
    )
    compared = bot.ask("How many square miles was the region affected by the 2010 drought?").explanation.decision
    assert not any("speaks of 2010" in one for one in compared)


def test_who_was_chosen_for_an_office_is_told_by_a_name() -> None:
    bot = bot_over(
        "# Rules\n\nClause 17 establishes a Bee Safety Commissioner. The Bee Safety Commissioner answers letters.\n"
    )
    refused = bot.ask("Who has been chosen as first Bee Safety Commissioner?")
    assert "no sentence found names the person" in refused.explanation.decision


def test_a_clause_is_named_by_its_number_whatever_the_law_calls_it() -> None:
    bot = bot_over(
        "# Law\n\nThe law was amended in 2014, and Article 104 now states that beekeepers have the right to be heard.\n"
    )
    asked = bot.ask("what number is the clause that says beekeepers must be listened to")
    assert asked.answer.status == "answered", asked.explanation.decision


def test_some_of_all_may_be_counted_behind_a_colon() -> None:
    bot = bot_over(
        "# Study\n\nOne court did most: of the judgments in our sample that cite the law, 23 of 64 are Sorenian.\n"
    )
    asked = bot.ask("of all the rulings in the sample how many are Sorenian")
    assert asked.answer.status == "answered", asked.explanation.decision
