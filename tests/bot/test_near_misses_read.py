"""What documents come close to and do not say, and what they say in a form that is easily passed over."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from making import bot_of_text, bot_over, told_of

from bot.analysis import content_stems
from bot.conversation import Conversation
from bot.question.answering.answer_types import holds_type
from bot.question.asked.amounts_asked import amount_asked
from bot.question.asked.intent import intent_of
from bot.question.leaning.follow_up import counts_open
from bot.weighing.whereabouts import countries_around

if TYPE_CHECKING:
    from bot.service import Bot

STUDY = """# Children online in Orland: a study

## How the study was made

The study combined three strands.

- Household survey. Interviewers asked 2,418 children aged 9 to 17 in every province of the country.
- Group discussions. Eighteen groups met, one of them of deaf children with interpreters.
- Platform test. Researchers sent 240 reports of harmful content to six platforms.

## What was found

Of the children 29 per cent were treated badly online. Disabled children were treated badly twice as often.

The quickest platform answered within five hours, the slowest in nine days.

The minister handed in the report of the study late, in March 2024. The report must not exceed 21,200 words.

Children as young as 15 may enrol in the navy of Orland.

The network was asked by the Law Commission to write a note on the study.

Courts may strike down older laws that breach the treaty and may declare that later laws breach it.

In 2019 the ministry trained 1,900 judges before the act took effect.

Orland is a territory and may not make laws on defence, migration or nationality.
"""
told = partial(told_of, STUDY)


@pytest.mark.parametrize(
    "question",
    [
        "What reason did the minister give for handing in the report so late?",
        "Which platform in Orland was the slowest?",
        "What percentage of disabled children in Orland were treated badly online?",
        "What did the ministry of Orland spend on training judges?",
        "Total number of children who were treated badly online in Orland, not the percentage",
    ],
)
def test_what_comes_near_is_no_answer(question: str) -> None:
    assert told(question) == []


@pytest.mark.parametrize(
    ("question", "quoted"),
    [
        ("how young can they join the navy in Orland", "as young as 15"),
        ("Who commissioned the note on the study in Orland?", "asked by the Law Commission"),
        ("what's the length limit for the report of the study?", "21,200 words"),
        ("Courts in Orland: what may they do with older laws that breach the treaty versus newer ones?", "strike down"),
        ("Fields on which Orland may not make laws?", "defence, migration or nationality"),
        ("what percentage of the children were treated badly online", "29 per cent"),
    ],
)
def test_what_is_said_in_another_form_is_found(question: str, quoted: str) -> None:
    assert any(quoted in one for one in told(question))


def test_a_label_before_an_item_of_a_list_is_no_answer_by_itself() -> None:
    assert "Platform test." not in told("How many reports did the platform test send?")


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("how much did they put in?", "money"),
        ("What did the State spend on training judges?", "money"),
        ("Highest sum awarded so far?", "money"),
        ("cost of the campaign", "money"),
        ("what does the State pay for?", ""),
        ("What did the minister pay attention to?", ""),
    ],
)
def test_sums_are_asked_for_without_how_much(question: str, kind: str) -> None:
    assert amount_asked(question) == kind


def test_as_young_as_gives_an_age() -> None:
    assert holds_type("children as young as twelve may work", "age")


@pytest.mark.parametrize("written", ["50 000", "50,000", "50.000", "50\u202f000"])
def test_thousands_are_parted_by_a_blank_too(written: str) -> None:
    assert content_stems(f"more than {written} signatures")[-2:] == ["50000", "signatur"]


def test_numbers_side_by_side_are_two() -> None:
    assert "2019" in content_stems("in 2019 340 children") and "340" in content_stems("in 2019 340 children")


@pytest.mark.parametrize(
    ("question", "compares"),
    [
        ("On what material is the network's comparison built?", False),
        ("Give me a comparison of Chile and Ghana", True),
        ("Chile and Ghana: a comparison", True),
    ],
)
def test_a_comparison_that_is_spoken_of_is_not_asked_for(question: str, *, compares: bool) -> None:
    assert intent_of(question).comparison is compares


@pytest.mark.parametrize(
    ("question", "leaves_open"),
    [("how many came in?", True), ("and how many are listed?", True), ("how many children came in?", False)],
)
def test_how_many_of_what_may_be_left_open(question: str, *, leaves_open: bool) -> None:
    assert counts_open(question) is leaves_open


def test_countries_are_to_be_named_whatever_they_did(bundled: Bot) -> None:
    assert bundled.ask("which countries got help with their courts for the young?").answer.status == "not_found"


def test_asking_a_body_for_something_is_no_part_of_what_is_asked(bundled: Bot) -> None:
    answer = bundled.ask("can we ask unicef to help us draft a law?").answer
    assert any("drafting of legislation" in one.text for one in answer.statements)


def test_a_document_on_the_treaty_need_not_use_its_acronym() -> None:
    treaty = (
        "# Orland\n\nThe Convention on the Rights of the Child is part of the law of Orland. "
        "Its articles 3 and 12 bind the courts.\n"
    )
    assert bot_over(treaty).ask("which CRC articles bind the courts in Orland?").answer.status == "answered"


GUIDE = """# How to complain to the Ombuds Office of Orland

## Complaints

### Which form

Use form 1, or form 1E, the easy-to-read version with pictures. A complaint to the office does not stop court time limits.

Files are destroyed seven years after a case is closed.

### What not to do

- Do not send the same complaint to several members of staff.
- Do not post photographs of the child online.
- Do not question the child again and again.

## Consultations on bills

### What not to do

- Do not copy a template.
- Do not offer gifts to whoever drafts the bill.
"""


advised = partial(told_of, GUIDE)


def test_what_to_avoid_is_told_by_the_list_under_such_a_heading() -> None:
    told = advised("What should people avoid while a complaint to the ombuds office of Orland is open?")
    assert [one for one in told if one.startswith("Do not")] == [
        "Do not send the same complaint to several members of staff.",
        "Do not post photographs of the child online.",
        "Do not question the child again and again.",
    ]


def test_of_two_such_lists_the_one_in_that_part_is_meant() -> None:
    assert "Do not copy a template." in advised("what not to do in consultations on bills in Orland?")


@pytest.mark.parametrize(
    ("question", "quoted"),
    [
        ("is there a simple form for a complaint in Orland, our client has a learning disability", "form 1E"),
        ("after how many years does the office of Orland destroy files (data protection request)", "seven years"),
        (
            "does a complaint to the office of Orland stop the limitation period for going to court?",
            "court time limits",
        ),
    ],
)
def test_whom_it_is_for_need_not_be_spoken_of(question: str, quoted: str) -> None:
    assert any(quoted in one for one in advised(question))


def test_what_one_committee_said_is_not_what_another_did() -> None:
    paper = "# Orland\n\nThe Committee on the Rights of the Child told Orland to end early marriage.\n"
    assert bot_over(paper).ask("What did CEDAW tell Orland about early marriage?").answer.status == "not_found"
    assert bot_over(paper).ask("Who told Orland to end early marriage?").answer.status == "answered"


def test_a_school_year_is_no_school() -> None:
    paper = "# Orland\n\nTeaching in the Sundran language ends after grade 4 in Orland.\n"
    assert bot_over(paper).ask("Until which school year is there teaching in Sundran in Orland?").answer.statements


HANDOUT = """# How a bill goes through Parliament

For new staff of the Parliament of Namibia. Module 4 of the induction course. Reading time: 20 minutes.

## First reading

There is no debate and no vote at first reading.

## Second reading

School classes can follow from the public gallery, which has 60 seats. Kenya has a gallery of this kind too.
"""


def about(handout: str) -> frozenset[str]:
    """The codes of the countries that what stands under "First reading" is about."""
    index = bot_over(handout).index
    unit = next(n for n in range(len(index.units)) if index.text(n).startswith("There is no debate"))
    return countries_around(unit, index)


def test_a_document_is_about_the_country_named_behind_its_title() -> None:
    bot = bot_over(HANDOUT)
    assert any(
        "no vote" in one.text for one in bot.ask("Is there a vote at first reading in Namibia?").answer.statements
    )
    assert about(HANDOUT) == {"NA"}


def test_one_that_speaks_more_of_others_is_about_none() -> None:
    assert about(HANDOUT.replace("Kenya has", "Kenya is large. In Kenya there are two. Kenya has")) == frozenset()
    assert about(HANDOUT.replace("of Namibia", "of Orland")) == frozenset()


HELPLINE = """# The helpline of Orland

The home for children is run by a private foundation under contract with the town.

The service is provided by 186 volunteers and 17 employees.

The deficit was due to the new chat software, which cost 74,000 crowns.

The Blue Harbour Trust pays for the telephone line.

The Committee is concerned that judges have used the treaty in four judgments only. It recommends that training on the
treaty be made compulsory for all judges.

A person who puts pressure on a complainant may be fined under section 33 of the Ombuds Act.
"""


@pytest.mark.parametrize(
    ("question", "answered"),
    [
        ("what is the foundation called that runs the home in Orland", False),
        ("who supplied the new chat software of the helpline", False),
        ("How many volunteers provide the service of the helpline?", True),
        ("What did the new chat software cost?", True),
    ],
)
def test_names_doers_and_counts_must_be_those_asked_for(question: str, *, answered: bool) -> None:
    assert bool(told_of(HELPLINE, question)) is answered


@pytest.mark.parametrize(
    ("before", "asked", "quoted"),
    [
        ("How many judgments used the treaty?", "and what should be done about it, says the Committee?", "compulsory"),
        ("How many judgments used the treaty?", "what does it recommend?", "compulsory"),
        ("May a person be fined for pressure on a complainant?", "legal basis?", "section 33"),
    ],
)
def test_remedies_and_legal_bases_in_a_talk(before: str, asked: str, quoted: str) -> None:
    first = bot_of_text(HELPLINE).ask(before, Conversation())
    assert quoted in bot_of_text(HELPLINE).ask(asked, first.conversation).answer.statements[0].text
