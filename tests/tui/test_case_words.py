"""The form of a case example says what is wrong without a word of the file that it makes."""

from __future__ import annotations

import re

import pytest

from knowledge.keeping.case_making import CaseForm, ClaimForm, make_case
from knowledge.model import Source
from knowledge.reading_sources import SourceRecord
from tui.case_words import form_words

TEXT = "# Report\n\nIn Norway, it asked 400 children in 2023. The act is good. The act is old.\n"
SOURCES = {"report": SourceRecord(Source("report", "A report", TEXT, file="/home/x/sources/report.md"), 1)}
QUOTE = "In Norway, it asked 400 children in 2023"
FILE = re.compile(r"[\[\]{}]|\w: |line \d+ of|report\.md|\.\.\.|prefix")


def wrong(*claims: ClaimForm, title: str = "T", countries: tuple[str, ...] = ("NO",), **form: object) -> list[str]:
    made = make_case(CaseForm(title, countries, "report", claims, **form), SOURCES)  # type: ignore[arg-type]
    return [form_words(fault) for fault in made.faults]


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (wrong(title="", countries=()), "The case has no title."),
        (wrong(title="", countries=()), "The case has no country."),
        (wrong(), "The case has no claim: say what happened"),
        (wrong(ClaimForm("action", "", QUOTE)), "A claim (Action) has no words of yours"),
        (wrong(ClaimForm("actor", "it", "")), "A claim (Actor) has no quotation."),
        (wrong(ClaimForm("action", "x", "in Norway, it asked 400 children")), "does not stand in the source report."),
        (wrong(ClaimForm("action", "x", "Nothing like this at all")), "does not stand in the source report."),
        (
            wrong(ClaimForm("action", "x", QUOTE), years=(1999,)),
            "The year 1999 is in no quotation of the case; add",
        ),
        (wrong(ClaimForm("action", "x", QUOTE), years=(12,)), "12 is not a year: a year has four figures."),
        (wrong(ClaimForm("action", "x", QUOTE), countries=("CL",)), "names the country CL; add a quotation that"),
    ],
)
def test_what_is_wrong_is_said_without_the_file(said: list[str], words: str) -> None:
    assert any(words in one for one in said), said
    for one in said:
        bare = one.replace("claim: ", "").replace("year: ", "")
        assert not FILE.search(re.sub('".*"', "", bare)), one


def test_nobody_is_told_to_remove_the_only_country() -> None:
    made = make_case(CaseForm("T", ("CL",), "report", (ClaimForm("action", "x", QUOTE),)), SOURCES)
    (fault,) = made.faults
    assert form_words(fault).endswith("or remove the country.")
    assert form_words(fault, only_country=True).endswith("(under context where no other part fits).")


def test_a_quotation_that_stands_often_is_told_without_the_file() -> None:
    from knowledge.model import Fault

    fault = Fault(
        "cases/x.yaml", 3, 'the quotation "The act" stands 2 times in /x/report.md (lines 3, 3)', "add prefix:"
    )
    assert form_words(fault) == 'The quotation "The act" stands 2 times in the source: quote more words.'
