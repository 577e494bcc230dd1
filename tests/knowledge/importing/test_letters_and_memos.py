"""Letters, memos, judgments and guides: what they are called, whose they are, and what of them says nothing alone."""

from __future__ import annotations

import pytest

from knowledge.importing.job import Job
from knowledge.importing.metadata import guesses
from knowledge.importing.reading import read
from knowledge.letters import is_closing_line, is_salutation
from knowledge.model import Source
from knowledge.passages import passages_of

LETTER = """\
OFFICE OF THE OMBUDSPERSON FOR CHILDREN OF NORTHMARCH
14 Quay Street, Ellisport

6 October 2025

The Honourable Tobias Renn
Minister of Justice and Digital Affairs

Dear Minister,

Age limits and data protection in the Online Services Bill

I write to you about the Online Services Bill, which your department published on 1 September and which Parliament
will debate for the first time on 12 November. I was given eleven working days to comment.

Yours sincerely,

Marguerite Solano
Ombudsperson for Children
"""
RUNNING = (
    "The bill was read by the whole of the committee on Tuesday, and nobody who was there spoke against it at all.\n"
)


def fields(text: str, name: str = "letter.txt") -> dict[str, str]:
    found = read(Job(name, data=text.encode()))
    return {guess.field: guess.value for guess in found.guessed or ()}


def test_a_letter_is_called_by_the_subject_below_its_salutation() -> None:
    found = fields(LETTER)
    assert found["title"] == "Age limits and data protection in the Online Services Bill"
    assert found["publisher"] == "Office of the Ombudsperson for Children of Northmarch"
    other = LETTER.replace("Dear Minister,\n", "Re: The Bill\n\nDear Minister,\n").replace(
        "Age limits and", "I write on"
    )
    assert fields(other)["title"] == "The Bill"


def test_what_says_nothing_alone_is_no_passage_of_its_own() -> None:
    text = read(Job("letter.txt", data=LETTER.encode())).text
    passages = passages_of(Source(id="x", title="x", text=text, language="en"))
    said = [text[passage.start : passage.end] for passage in passages]
    assert "Dear Minister," in text and "Yours sincerely," in text
    assert not [one for one in said if one.startswith(("Dear", "Yours"))]
    assert "The Honourable Tobias Renn\nMinister of Justice and Digital Affairs" in said
    assert said[-1] == "Marguerite Solano\nOmbudsperson for Children"


@pytest.mark.parametrize(
    ("line", "salutation", "closing"),
    [
        ("Dear Minister,", True, False),
        ("Madame la Ministre,", True, False),
        ("Sehr geehrte Frau Ministerin,", True, False),
        ("Уважаемая Анна Петровна!", True, False),
        ("尊敬的部长：", True, False),
        ("Yours sincerely,", False, True),
        ("С уважением,", False, True),
        ("Dear children were heard. They left.", False, False),
        ("Madam Chair spoke of 12 bills.", False, False),
        ("Regards are due to all.", False, False),
    ],
)
def test_how_letters_begin_and_end(line: str, salutation: bool, closing: bool) -> None:
    assert (is_salutation(line), is_closing_line(line)) == (salutation, closing)


@pytest.mark.parametrize(
    ("sender", "publisher"),
    [
        ("Comparative Law Desk, Adeyemi & Strand Chambers", "Comparative Law Desk, Adeyemi & Strand Chambers"),
        ("Ana Ruiz, Legal Officer, Ministry of Justice", "Ministry of Justice"),
        ("Ana Ruiz, Head of Section", ""),
        ("Ana Ruiz", ""),
    ],
)
def test_a_memo_is_published_by_the_body_that_sends_it(sender: str, publisher: str) -> None:
    memo = f"MEMORANDUM\n\nTo: Legal Unit, Ministry of Youth\nFrom: {sender}\nSubject: The ban in Peru\n\n{RUNNING}"
    assert fields(memo).get("publisher", "") == publisher
    assert "publisher" not in fields(memo.replace("MEMORANDUM", "NEWS OF THE DAY"))


def test_a_letter_without_a_letterhead_is_published_by_the_body_it_is_signed_for() -> None:
    letter = f"6 October 2025\n\nDear Ms Roe,\n\n{RUNNING}\nYours faithfully,\n\nAda Moe\nNorthern Children's Rights Network\n"
    assert fields(letter)["publisher"] == "Northern Children's Rights Network"


@pytest.mark.parametrize(
    ("line", "court"),
    [
        (
            "Constitutional Court of Halveth, judgment of 8 July 2022, [2022] HCC 31. Coram: Ferrand P and Quist JJ.",
            True,
        ),
        ("Constitutional Court of Halveth", True),
        ("The Constitutional Court of Halveth heard the appeal in July and gave its judgment after that.", False),
    ],
)
def test_a_judgment_is_published_by_the_court_at_its_head(line: str, court: bool) -> None:
    found = {guess.field: guess.value for guess in guesses(f"# D. v Secretary\n\n{line}\n\n## Facts\n\n{RUNNING}")}
    assert (found.get("publisher") == "Constitutional Court of Halveth") is court


@pytest.mark.parametrize(
    "edition", ["second edition, May 2021", "Revised edition (May 2021)", "2nd edition, published in May 2021"]
)
def test_an_edition_tells_the_date(edition: str) -> None:
    found = {
        guess.field: guess.value
        for guess in guesses(f"# Guide\n\nA guide by the Lantern Coalition, {edition}.\n\n{RUNNING}")
    }
    assert found["date"] == "2021-05"
