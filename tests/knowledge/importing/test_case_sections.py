"""Overviews with a section a country, and what cut-off texts and passing words give to case examples."""

from __future__ import annotations

import pytest

from knowledge.importing.case_finder import CaseDraft, find_case_drafts, sections_without_country
from knowledge.importing.case_sections import country_of_section
from knowledge.importing.case_topics import topics_of
from knowledge.importing.cut_off import cut_off_warning, is_cut_off
from knowledge.importing.link_sections import without_bare_links
from knowledge.model import Source
from knowledge.passages import passages_of

OVERVIEW = """# Three ways to a playground law

Playgrounds are dear, and few laws speak of them.

## Kenya: a law in one year

In 2019 the Ministry of Parks was asked by 40 mothers. The Playgrounds Act was passed in 2020.

Nobody had voted against it.

## Nepal: two steps back

A Playgrounds Bill was written in 2015, and lapsed in 2016.

## Orvandia: a ban that fell

The bill was tabled in 2018 by the Ministry of Noise. It was sunk by the neighbours.

## What we learn

Neighbours were heard too late.
"""


def drafts_of(text: str) -> tuple[CaseDraft, ...]:
    source = Source("s", "S", text)
    return find_case_drafts(source, passages_of(source))


def test_sections_of_countries_side_by_side_are_case_examples() -> None:
    found = drafts_of(OVERVIEW)
    assert [(one.title, one.countries, one.years, one.certain) for one in found] == [
        ("Kenya: a law in one year", ("KE",), (2019, 2020), True),
        ("Nepal: two steps back", ("NP",), (2015, 2016), True),
    ]
    assert [anchor.quote for anchor in found[0].actions][-1] == "Nobody had voted against it."
    assert not any("kenya" in topic.casefold() for topic in found[0].topics)


def test_one_of_them_whose_country_is_unknown_is_named() -> None:
    source = Source("s", "S", OVERVIEW)
    passages = passages_of(source)
    drafts = find_case_drafts(source, passages)
    assert sections_without_country(passages, drafts) == ("Orvandia: a ban that fell",)


def test_countries_alone_are_headings_of_cases_too_and_one_country_is_none() -> None:
    text = "# Laws\n\n## 1. Kenya\n\nThe Ministry of Parks was asked in 2019.\n\n## 2. Nepal\n\nNoise is a nuisance.\n"
    assert [one.countries for one in drafts_of(text)] == [("KE",)]
    assert drafts_of(text.replace("2. Nepal", "2. Noise")) == ()


def test_what_tells_of_no_year_is_only_perhaps_a_case() -> None:
    text = "# Laws\n\n## Kenya: mud\n\nMud was thrown by many children.\n\n## Nepal: sand\n\nSand was thrown by none.\n"
    assert [one.certain for one in drafts_of(text)] == [False, False]


@pytest.mark.parametrize(
    ("heading", "codes"),
    [
        ("Kenya: a law in one year", ("KE",)),
        ("2.1 Kenya – mud", ("KE",)),
        ("Kenya", ("KE",)),
        ("Playgrounds in Kenya", ()),
        ("Kenya and Nepal: mud", ()),
        ("Kenya's law: mud", ()),
    ],
)
def test_what_is_the_heading_of_one_country(heading: str, codes: tuple[str, ...]) -> None:
    assert country_of_section(heading) == codes


def test_half_a_sentence_at_the_end_of_a_text_is_no_action() -> None:
    text = "E.g.: In Kenya, the Ministry of Parks was asked in 2019. It gave three swings. Later, in"
    assert [anchor.quote for anchor in drafts_of(text)[0].actions] == [
        "In Kenya, the Ministry of Parks was asked in 2019.",
        "It gave three swings.",
    ]


def test_titles_of_cases_are_not_broken_off_behind_what_was_agreed_or_held() -> None:
    agreed = (
        "E.g.: In Kenya, the Playgrounds Commission and the gardeners of all the towns of the northern highlands agreed to mend "
        "the swings in every town before the rains begin, and to paint them in 2019."
    )
    assert drafts_of(agreed)[0].title.endswith("agreed to mend the swings")
    held = (
        "E.g.: In Kenya, Abel v. Brown [2011] KLR 44 (High Court) held that gates which are closed at night have to be opened, as "
        "far as can be done, by whoever has the key of them, and that nobody may be kept outside."
    )
    assert drafts_of(held)[0].title == "Kenya: Abel v. Brown [2011] KLR 44"


@pytest.mark.parametrize(
    ("text", "topic", "there"),
    [
        ("It was decided by the Constitutional Court.", "constitutional reform", False),
        ("The constitutional amendment was passed.", "constitutional reform", True),
        ("The law schools of the town took part.", "education", False),
        ("The Ministry of Education was asked.", "education", False),
        ("Every school has a swing.", "education", True),
        ("The Forgotten Children Act was passed.", "children's code", False),
        ("The Children’s Act was passed.", "children's code", True),
    ],
)
def test_words_in_the_names_of_others_show_no_topic(text: str, topic: str, there: bool) -> None:
    assert (topic in topics_of(text)) is there


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("# Play\n\nSwings are good. Slides are better. Ropes were given to the chil\n", True),
        ("# Play\n\n- Swings are good for all.\n- Ropes were given to\n", True),
        ("# Play\n\n- Swings are good for all.\n- Ropes were given to every chi\n", True),
        ("# Play\n\nSwings are good. Slides are better.\n", False),
        ("# Play\n\n- swings for the small ones\n- ropes for the tall ones\n", False),
        ("# Play\n\nSwings are good.\n\nAda Abel\nKeeper of the Gate\n", False),
        ("# Play\n\nSwings are good.\n\n## A heading that nothing ends at all\n", False),
        ("# Play\n\nTown | Swings: 4 | Slides: 3\n", False),
        ("", False),
    ],
)
def test_a_text_that_ends_in_the_middle_of_a_sentence_is_told_of(text: str, cut: bool) -> None:
    assert is_cut_off(text) is cut
    assert bool(cut_off_warning(text)) is cut


def test_titles_below_see_also_are_left_out_and_sentences_stay() -> None:
    text = "# Play\n\nSwings are good.\n\n## See also\n\nE.g.: The Book of Swin\n"
    assert without_bare_links(text) == ("# Play\n\nSwings are good.\n\n", ("See also",))
    told = text.replace("The Book of Swin", "The Book of Swings says so.")
    assert without_bare_links(told) == (told, ())
