"""What a clerk asked of documents of their own: questions that a page answers, countries without a case, what led where."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from making import bot_over

from bot.choosing.under_heading import under_heading
from bot.conversation import Conversation
from bot.indexing.subjects import named_by_pronoun
from bot.indexing.units import is_name_line
from bot.question.answering.answer_types import leads_to
from bot.question.asked.amounts_asked import amount_asked
from bot.road import take_road

if TYPE_CHECKING:
    from bot.service import Bot

FAQ = """# Questions about complaints

## Can I stay anonymous?

You can, but we may then be unable to investigate. We never tell a school who wrote to us.

## After the decision

Can I appeal against the Commissioner's decision?

There is no appeal, but you may ask for a review by the Deputy Commissioner within 30 days.

## What to check in a bill

For each duty ask:

- who carries it out?
- who pays for it?
"""
KENYA = """# Children's law in Kenya

In Kenya, the Children Act was adopted in 2022 after UNICEF supported its drafting. The Ministry consulted 400 children in 2021.

## Risks

- flooding of schools;
- loss of records.
"""


@pytest.fixture(scope="module")
def faq() -> Bot:
    return bot_over(FAQ)


def quotes(question: str, bot: Bot) -> list[str]:
    return [citation.quote for citation in bot.ask(question).answer.citations]


def test_a_question_of_the_page_is_no_answer_and_its_reply_is(faq: Bot) -> None:
    assert quotes("can i appeal the commissioners decision", faq)[0].startswith("There is no appeal")


def test_the_reply_to_a_heading_that_asks_is_found_by_what_it_asks(faq: Bot) -> None:
    assert "You can, but we may then be unable to investigate." in quotes("can i stay anonymous", faq)


def test_a_list_of_what_to_ask_is_an_answer(faq: Bot) -> None:
    assert "who pays for it?" in quotes("What should be asked of each duty?", faq)


@pytest.mark.parametrize("asked", ["What happened in Kenya?", "Tell me about Kenya", "Is there an example from Kenya?"])
def test_a_country_without_a_case_is_told_of_by_the_sentences_that_name_it(asked: str) -> None:
    found = quotes(asked, bot_over(KENYA))
    assert found[0].startswith("In Kenya, the Children Act")
    assert "flooding of schools;" not in found


def test_a_list_that_is_asked_for_by_its_heading_stands_alone() -> None:
    assert quotes("What are the risks?", bot_over(KENYA)) == ["flooding of schools;", "loss of records."]


@pytest.mark.parametrize("asked", ["What did the position paper lead to?", "what came of the position paper"])
def test_what_led_to_something_is_not_what_that_led_to(bundled: Bot, asked: str) -> None:
    found = quotes(asked, bundled)
    assert any(
        quote.startswith("UNICEF and the Ministry used the paper to launch consultations") for quote in found[:2]
    )
    assert not any("led to the development of a position paper" in quote for quote in found)


def test_which_way_something_leads_is_told_by_where_it_stands() -> None:
    assert leads_to("The study led to a position paper.", {"paper", "posit"})
    assert not leads_to("The position paper led to consultations.", {"paper", "posit"})
    assert not leads_to("A position paper was written.", {"paper", "posit"})


@pytest.mark.parametrize("asked", ["5+5", "f", "12 x 7"])
def test_numbers_and_single_letters_ask_nothing(bundled: Bot, asked: str) -> None:
    assert bundled.ask(asked).answer.status == "not_found"
    after = bundled.ask("What happened in Chile?").conversation
    assert bundled.ask(asked, after).answer.status == "not_found"


def test_a_place_of_a_text_is_asked_for_by_its_number_alone(bundled: Bot) -> None:
    assert bundled.ask("article 45").answer.status == "answered"


def test_a_word_that_stands_in_a_heading_alone_is_held_by_the_source() -> None:
    minutes = bot_over("# Minutes\n\n## Karl Weiss\n\nThe members met on Monday to speak about the school bill.\n")
    assert minutes.ask("who gave karl weiss a bicycle").answer.unmatched == ("bicycle",)


@pytest.mark.parametrize(
    ("asked", "first", "second"),
    [
        ("who gave unicef its mandate and what happened in chile", "UNICEF is mandated by", "E.g.: In Chile"),
    ],
)
def test_two_questions_joined_by_and_are_both_answered(bundled: Bot, asked: str, first: str, second: str) -> None:
    found = quotes(asked, bundled)
    assert found[0].startswith(first)
    assert any(quote.startswith(second) for quote in found[1:])


@pytest.mark.parametrize("asked", ["who signed the cybersecurity act", "who sits on the crc committee"])
def test_the_words_of_one_name_are_met_as_one(bundled: Bot, asked: str) -> None:
    assert bundled.ask(asked).answer.status == "not_found"


def test_how_many_cases_is_answered_by_any_number_of_them() -> None:
    brief = bot_over(
        "# Key numbers\n\nIn 2022 judges gave leave to marry in 184 of 203 applications.\n\nCourts are open daily.\n"
    )
    assert brief.ask("in how many cases did judges give leave to marry in 2022").answer.status == "answered"


def test_who_speaks_or_has_an_office_is_a_person_whatever_the_name() -> None:
    text = "# Legal aid\n\n“Too many stand alone,” said Rose Marsh, the Bar Association’s president.\n\nThe desk opens on Monday.\n"
    assert bot_over(text).ask("who is the bar association's president").answer.status == "answered"


BRIEF = """# Ending child marriage

This brief sets out three options and recommends the third.

## What should be done

We recommend that Parliament:

- raise the minimum age;
- act on these points within a year.

## 7. Action points

Clerk to draft an amendment by 4 April. Ministry to supply figures.

## Limits of this brief

The survey did not cover the islands. The authors did not interview married girls.
"""


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        (
            "What are the limits of this brief?",
            ["The survey did not cover the islands.", "The authors did not interview married girls."],
        ),
        ("what are the action points", ["Clerk to draft an amendment by 4 April.", "Ministry to supply figures."]),
    ],
)
def test_a_section_is_given_whole_where_its_heading_is_asked_for(asked: str, found: list[str]) -> None:
    assert quotes(asked, bot_over(BRIEF)) == found


@pytest.mark.parametrize(
    "asked", ["who wrote the action points", "how many action points are there", "Are there limits of this brief?"]
)
def test_more_than_the_name_of_a_section_is_no_section(asked: str) -> None:
    bot = bot_over(BRIEF)
    road = take_road(asked, Conversation(), bot.index)
    assert under_heading(road.question, road.pool, bot.index) is None


@pytest.mark.parametrize(
    ("before", "label"),
    [
        ("The Bar Association of Kestria opened a legal aid desk for children.", ""),
        ("The Bar Association of Kestria met twice in 2023.", "Bar Association of Kestria"),
    ],
)
def test_it_is_not_labelled_where_something_new_may_be_meant(before: str, label: str) -> None:
    index = bot_over(f"# Legal aid\n\n{before} It is staffed by 14 lawyers.\n").index
    unit = next(n for n in range(len(index.units)) if index.text(n).startswith("It is"))
    assert named_by_pronoun(unit, index.units, index.library) == label


OPTIONS = """# Ending child marriage

## Option 2: a minimum age of 17

It costs 420,000 crowns a year.

## Option 3: a minimum age of 18 without exceptions

Nobody could marry before 18. The desk was given a grant of 900,000 crowns.

## The council

- (a) a judge of the Juvenile Court, who is the chairperson;
- (b) the Commissioner.

## Costs

Area | 2021 | 2022

Schools | 2021: 612 | 2022: 701

Police | 2021: 190 | 2022: 214
"""


def test_what_a_label_names_is_given_whole() -> None:
    assert quotes("what is option 3", bot_over(OPTIONS))[0] == "Nobody could marry before 18."


def test_the_row_that_names_the_columns_is_no_evidence() -> None:
    index = bot_over(OPTIONS).index
    assert not any(index.text(unit).startswith("Area") for unit in range(len(index.units)))
    assert any(index.text(unit).startswith("Schools") for unit in range(len(index.units)))


def test_an_office_tells_who_chairs() -> None:
    assert "who is the chairperson" in quotes("who is the chair of the council", bot_over(OPTIONS))[0]


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("how much did the desk at Sund get", "money"),
        ("how much do they need from donors", "money"),
        ("how much did they get involved", ""),
        ("how much do children need to be heard", ""),
    ],
)
def test_what_somebody_gets_or_needs_is_money(question: str, kind: str) -> None:
    assert amount_asked(question) == kind


ACT = """# Child Justice Act

## 2. Interpretation

“diversion” means the referral of a child away from court to a programme;

“place of safety” means a place approved by the Minister;

Institution: Any home, school or hospital where a child lives.

## 4. Diversion

- A prosecutor shall consider diversion in every case.
- Diversion is no criminal record.
- Diversion ends after six months.
"""


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("what is diversion", "“diversion” means the referral"),
        ("what does place of safety mean", "“place of safety” means"),
        ("what is an institution", "Institution: Any home"),
    ],
)
def test_a_definition_goes_before_lists_that_speak_of_the_word(asked: str, found: str) -> None:
    assert quotes(asked, bot_over(ACT))[0].startswith(found)


REPORT = """# Waiting for a Name

How to cite: Solberg Institute. Waiting for a Name. Kestria, 2020.

## Main findings

Our main findings are:

- a third of the children were not registered;
- mothers were turned away.

## Annex A: Forms

Bring the medical form.

## Annex B: Offices

The office in Sund is open on Mondays.
"""


def test_findings_are_what_stands_in_a_report() -> None:
    found = quotes("What are the main findings of the Kestria report?", bot_over(REPORT))
    assert "mothers were turned away." in found


def test_the_title_of_a_document_is_no_answer() -> None:
    index = bot_over(REPORT).index
    assert not any(index.text(unit) == "Waiting for a Name." for unit in range(len(index.units)))


def test_an_annex_is_a_place() -> None:
    assert quotes("what is in annex B", bot_over(REPORT)) == ["The office in Sund is open on Mondays."]
    assert bot_over(REPORT).ask("what is in annex C").answer.status == "not_found"


def test_when_something_was_founded_does_not_say_by_whom() -> None:
    text = "# Children's Parliament\n\nThe Children's Parliament was founded in 2009. It has 60 members.\n"
    assert bot_over(text).ask("who founded the children's parliament").answer.status == "not_found"
    by = text.replace("in 2009", "by Rosa Lind in 2009")
    assert bot_over(by).ask("who founded the children's parliament").answer.status == "answered"


OFFICE = """# Annual report

A child is allowed one visit a week by the family. Complaints can be sent to the office in Sund.

You need not be a citizen of Kestria.

Ruth Abara

Children's Commissioner
"""


@pytest.mark.parametrize(
    "asked",
    ["what did ruth abara say about visits", "what is the email of the office"],
)
def test_names_alone_and_other_amounts_are_no_answer(asked: str) -> None:
    found = quotes(asked, bot_over(OFFICE))
    assert "Ruth Abara" not in found
    assert bot_over(OFFICE).ask(asked).answer.status == "not_found" or "visit" in found[0]


def test_a_name_alone_tells_who() -> None:
    assert is_name_line("Children's Commissioner")
    assert not is_name_line("Bring the medical form")
    assert not is_name_line("Costs")


def test_an_email_address_is_found() -> None:
    bot = bot_over(OFFICE.replace("in Sund", "at help@office.example"))
    assert bot.ask("what is the email address of the office for complaints").answer.status == "answered"


def test_one_visit_a_week_is_how_often() -> None:
    assert quotes("how often is a visit allowed", bot_over(OFFICE))[0].startswith("A child is allowed one visit a week")
