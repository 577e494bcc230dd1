"""Plans, briefing papers, minutes and acts as offices write them: whose they are, of when, and what they are called."""

from __future__ import annotations

from datetime import date

import pytest

from knowledge.importing.bodies import body_in
from knowledge.importing.first_heading import with_one_title
from knowledge.importing.metadata import guesses

TEXT = "\n\n## Aims\n\nEvery child in Tarvania shall have a place to play within ten minutes of walking from home.\n"


def guessed(text: str, **extra: str) -> dict[str, str]:
    return {guess.field: guess.value for guess in guesses(text, extra=extra)}


@pytest.mark.parametrize("years", ["2021-2027", "2021–2027", "2021 to 2027", "2021/2027", "2021 - 2027"])
def test_the_end_of_a_period_dates_nothing(years: str) -> None:
    assert "date" not in guessed(f"# Plan for Play {years}{TEXT}")


def test_a_year_to_come_dates_nothing_and_a_past_one_does() -> None:
    assert "date" not in guessed(f"# Play Strategy {date.today().year + 3}{TEXT}")
    assert guessed(f"# Play Strategy 2019{TEXT}")["date"] == "2019"


def test_a_plan_is_of_the_day_on_which_it_was_approved_and_of_the_ministry_named_there() -> None:
    line = (
        "Republic of Tarvania, Ministry for Parks and Playgrounds. Approved by the Council of Ministers on 4 May 2021."
    )
    found = guessed(f"# Room to Play: National Plan 2021-2027\n\n{line}{TEXT}")
    assert (found["date"], found["publisher"]) == ("2021-05-04", "Ministry for Parks and Playgrounds")


@pytest.mark.parametrize(
    ("line", "body"),
    [
        ("Working Paper 7, Institute for Play Research, Orvia, May 2021", "Institute for Play Research"),
        ("Republic of Orvia, Ministry of Parks", "Ministry of Parks"),
        ("Republic of Orvia. Approved on 3 May 2021", ""),
        ("In May 2021 the Ministry of Parks, which had been asked, wrote a paper", ""),
    ],
)
def test_number_and_state_may_stand_before_the_body(line: str, body: str) -> None:
    assert body_in(line) == body


def test_the_line_of_an_imprint_is_read_in_no_time() -> None:
    assert body_in("Approved" + " by the" * 4_000 + "!") == ""


def test_minutes_are_called_minutes_and_not_by_the_letterhead() -> None:
    head = (
        "# HOUSE OF ORVIA\n\n## COMMITTEE ON PLAY AND PARKS\n\n## MINUTES OF THE 12TH MEETING\n\nMonday, 3 May 2021\n"
    )
    found = guessed(f"{head}{TEXT}")
    assert found["title"] == "Committee on Play and Parks: Minutes of the 12th Meeting"


@pytest.mark.parametrize(
    ("title", "called"),
    [
        ("PLAYGROUNDS (NOISE AND LIGHT) ACT 2021", "Playgrounds (Noise and Light) Act 2021"),
        ("HOW THE PPA WORKS: PART IV", "How the PPA Works: Part IV"),
        ("Playgrounds in ORVIA", "Playgrounds in ORVIA"),
        ("LEY DE LOS PARQUES", "Ley de los parques"),
    ],
)
def test_titles_in_capitals_are_written_as_titles(title: str, called: str) -> None:
    spanish = title.startswith("LEY")
    text = (
        "\n\nEl parque es de los niños y de las niñas que viven cerca.\n" if spanish else f"{TEXT}\nThe PPA is a law.\n"
    )
    assert guessed(f"# {title}{text}")["title"] == (title if spanish else called)


def test_a_law_without_a_publisher_is_that_of_its_state() -> None:
    head = "# Playgrounds Act 2021\n\n## Act No. 3 of 2021\n\nRepublic of Orvia. Assented to on 3 May 2021.\n"
    found = guessed(f"{head}{TEXT}")
    assert (found["publisher"], found["date"]) == ("Republic of Orvia", "2021-05-03")
    assert "publisher" not in guessed(f"# Playing outside\n\nRepublic of Orvia. Published on 3 May 2021.\n{TEXT}")


def test_what_a_text_calls_itself_is_its_kind() -> None:
    assert (
        guessed("# Swings and roundabouts\n\nThis report asks who plays where, and why so few girls do.\n")["kind"]
        == "report"
    )
    assert (
        guessed("# Swings and roundabouts\n\nThe report asks who plays where, and why so few girls do.\n")["kind"]
        == "other"
    )


URL = "https://playoutside.example/how"


@pytest.mark.parametrize(
    ("text", "title", "told"),
    [
        ("# Who plays - Play Outside\n\n## Who plays\n\nAll do.\n", "Who plays", "# Who plays\n\nAll do.\n"),
        ("# Who plays - Play Outside\n\nAll do.\n", "Who plays", "# Who plays\n\nAll do.\n"),
        ("<!-- page 1 -->\n\n## Play\n\n## Play\n\nAll do.\n", "Play", "<!-- page 1 -->\n\n## Play\n\nAll do.\n"),
        ("# Who plays - and who not\n\nAll do.\n", "Who plays", "# Who plays - and who not\n\nAll do.\n"),
        ("All do.\n\n# Play\n\n# Play\n", "Play", "All do.\n\n# Play\n\n# Play\n"),
        ("", "Play", ""),
    ],
)
def test_a_page_begins_with_its_title_once_and_without_its_site(text: str, title: str, told: str) -> None:
    assert with_one_title(text, title, URL) == told
