"""Minutes sent by e-mail, wrapped by the program that sent them."""

from __future__ import annotations

from knowledge.importing.extracted import Extracted
from knowledge.importing.job import Job
from knowledge.importing.reading import read

MAIL = """\
From: Grace Nyathi <g.nyathi@ocyp.example.lz>
To: Liaison Forum (all members)
Date: Mon, 9 Sep 2024 16:42
Subject: FW: Minutes 3rd quarter Liaison Forum 5 Sept - pls correct by
Friday

Dear colleagues,

Please find below the minutes of last Thursday's meeting. Corrections to me
by Friday 13 September at noon, after that I take them as agreed. Apologies
for the long mail, the attachment was bounced by the police server.

Kind regards
Grace
Secretary to the Forum

---------------------------------------------------------------

LIAISON FORUM OF THE OMBUDSPERSON FOR CHILDREN AND YOUNG PERSONS
Minutes of the 3rd quarterly meeting 2024
Held: Thursday 5 September 2024, 09:30 - 12:50, Boardroom 2, Umoyo House,
Selwa City

Present: Mr J. Banda (Deputy Ombudsperson, chair); Supt. L. Chirwa
(Police Child Protection Unit); Ms R. van Tonder (Dept of Education); Mr P.
Sakala (Home Affairs, Civil Registry); Dr E. Mwale (Ministry of Health); Ms
G. Nyathi-Moyo (OCYP, secretary); Ms B. Tembo (Legal Aid Clinic, observer)
Apologies: Mrs A. Kunda (Social Welfare), who was at a burial; the Prison
Service sent neither a member nor an apology.

1. Minutes of 6 June
The minutes were adopted with one change: in item 4 "sixty" reads "sixteen".
Proposed by Dr Mwale, seconded by Supt. Chirwa.

ACTION POINTS
A1. Letter to the Minister of Education on publication of schools - G.
Nyathi-Moyo - by 20 September
A2. Quote for printing 3,000 referral forms - Supt. Chirwa - by 30 September
A3. Visit Mbeya Road sub-office and report back - P. Sakala - by 16
September

Next meeting: Thursday 5 December 2024, 09:30, same venue. Mr Sakala brings
the cake.
"""


def extracted(text: str = MAIL) -> Extracted:
    result = read(Job("minutes.txt", data=text.encode()))
    assert isinstance(result, Extracted)
    return result


def lines() -> list[str]:
    return [line for line in extracted().text.split("\n") if line]


def test_a_subject_that_was_wrapped_is_the_title_whole() -> None:
    assert extracted().title == "Minutes 3rd quarter Liaison Forum 5 Sept - pls correct by Friday"
    folded = MAIL.replace("correct by\nFriday", "correct by\n Friday")
    assert extracted(folded).title.endswith("correct by Friday")
    short = MAIL.replace(" 3rd quarter Liaison Forum 5 Sept - pls correct by\nFriday", "\nFriday is the day.")
    assert extracted(short).title == "Minutes"


def test_who_signs_below_a_greeting_is_no_heading() -> None:
    assert "Grace" in lines()
    assert "Secretary to the Forum" in lines()
    apart = extracted(MAIL.replace("Kind regards\n", "Kind regards\n\n")).text
    assert "\nGrace\n" in apart
    assert "# Grace" not in apart


def test_the_name_of_the_body_stands_above_what_record_it_is() -> None:
    found = lines()
    body = next(at for at, line in enumerate(found) if line.endswith("YOUNG PERSONS"))
    assert found[body + 1].endswith("Minutes of the 3rd quarterly meeting 2024")


def test_apologies_and_action_points_are_each_for_themselves() -> None:
    found = lines()
    assert any(line.startswith("Apologies: Mrs A. Kunda") for line in found)
    assert [line for line in found if line.startswith("- A")] == [
        "- A1. Letter to the Minister of Education on publication of schools - G. Nyathi-Moyo - by 20 September",
        "- A2. Quote for printing 3,000 referral forms - Supt. Chirwa - by 30 September",
        "- A3. Visit Mbeya Road sub-office and report back - P. Sakala - by 16 September",
    ]
