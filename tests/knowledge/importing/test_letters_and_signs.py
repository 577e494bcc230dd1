"""What is said in letters, debates and press releases: lines that are no headings, signs, a mail's own fields."""

from __future__ import annotations

import pytest

from knowledge.importing.formats import text as text_format
from knowledge.importing.job import Job
from knowledge.importing.markdown_text import plain_markdown
from knowledge.importing.plain_lines import looks_like_heading
from knowledge.importing.plain_text import read_plain_text


@pytest.mark.parametrize(
    ("written", "stored"),
    [
        ("It costs **€240,000** a year.", "It costs €240,000 a year."),
        ("See [the *draft* act](https://example.org/act_one(2)) now.", "See the draft act now."),
        ('See [our page](/about "About") and ![a seal](seal.png).', "See our page and ![a seal](seal.png)."),
        ("`[kept](https://example.org)`", "`[kept](https://example.org)`"),
        ("The end.\n\n*###*\n", "The end.\n\n\n"),
    ],
)
def test_signs_of_markdown_are_not_stored(written: str, stored: str) -> None:
    assert plain_markdown(written) == stored


@pytest.mark.parametrize(
    "line",
    [
        "Will the Minister give way?",
        "Does my hon. Friend agree?",
        "Room 14, Unity House, Port Sabine",
        "12 Harbour Street, Port Sabine",
        "Best wishes",
        "Kind regards,",
        "Mobile: 555 0199",
    ],
)
def test_what_is_said_or_addressed_is_no_heading(line: str) -> None:
    assert not looks_like_heading(line)


@pytest.mark.parametrize("line", ["Who may apply?", "Room for improvement", "Best interests", "Will it cost more?"])
def test_what_only_begins_like_it_stays_a_heading(line: str) -> None:
    assert looks_like_heading(line)


def test_a_name_above_an_office_is_a_signature() -> None:
    text = "The draft\n\nWe ask for it.\n\nAmina Folau\nMinister of Justice\n\nAnnexed is the bill. It is short.\n"
    markdown = read_plain_text(text).markdown
    assert "# Amina" not in markdown
    assert "# Minister" not in markdown


def test_a_mail_is_called_by_its_subject_and_dated_by_its_date() -> None:
    mail = (
        "From: A. Folau <a@example.org>\nTo: Clerk\nDate: Tue, 5 Mar 2024 10:12:03 +0100\nSubject: RE: Hearing of children\n\n"
        "Dear Clerk\n\nThe hearing is moved to May.\n\nBest wishes\nAmina\n"
    )
    extracted = text_format.read(Job("mail.txt", data=mail.encode()))
    assert (extracted.title, extracted.date) == ("Hearing of children", "2024-03-05")
    assert "# Best" not in extracted.text


def test_marks_of_notes_glued_to_words_are_left_out_where_the_notes_are_there() -> None:
    body = "The child was heard twice.1 The court agreed,2 and it ended.\n\nIt was over.\n\n"
    for notes in ("1 See the Act.\n\n2 See the Rules.\n", "1. See the Act.\n2. See the Rules.\n"):
        markdown = read_plain_text(body + notes).markdown
        assert "heard twice. The court agreed, and it ended." in markdown
        assert "See the Rules." in markdown


@pytest.mark.parametrize(
    "text",
    [
        "The child was heard twice.1 It ended.\n\nNothing follows here.\n",
        "See para.5 and art.2 there. It ended.\n\n1 See the Act.\n",
    ],
)
def test_other_figures_behind_a_full_stop_stay(text: str) -> None:
    assert text.partition("\n")[0] in read_plain_text(text).markdown
