"""Drafts of case examples in a document from elsewhere: each is made of what is told of its own country."""

from __future__ import annotations

import pytest

from knowledge.importing.case_finder import CaseDraft, find_case_drafts
from knowledge.importing.case_titles import label_of
from knowledge.importing.case_topics import topics_of
from knowledge.model import Source
from knowledge.passages import passages_of

LEAFLET = """# Swings and the Law: your questions on the Fair Swings Act 2021

Prepared by the Gardeners' Bureau of Tolvany. May 2031.

## Who mends a swing?

In Tolvany, the gardener does.

## How do other countries do it?

Case study: In Kenya, a playground council brings parents, wardens and pupils to one bench each month. Broken swings in Kisumu fell
from 90 to 12. Tolvany has set up the same in four towns since 2024.

Case study: In Peru, a trial in two towns let 80 pupils paint their own swings in 2018. A third fewer were broken. The drafters of
the Fair Swings Act went to Cusco in March 2020 and copied the paint.

Case study: In Nepal, 60 specially trained gardeners oil the chains. Tolvany did not follow, as oil is dear.
"""


def drafts_of(
    text: str, title: str = "Swings and the Law: your questions on the Fair Swings Act 2021"
) -> dict[str, CaseDraft]:
    source = Source("s", title, text, publisher="Gardeners' Bureau of Tolvany")
    return {name: one for one in find_case_drafts(source, passages_of(source)) for name in one.countries}


def test_what_the_home_of_a_document_made_of_it_is_no_part_of_a_case() -> None:
    found = drafts_of(LEAFLET)
    assert {name: one.years for name, one in found.items()} == {"KE": (), "PE": (2018,), "NP": ()}
    assert [law.label for one in found.values() for law in one.laws] == []
    told = " ".join(anchor.quote for one in found.values() for anchor in one.actions)
    assert "Broken swings in Kisumu" in told
    assert "Tolvany" not in told
    assert "Cusco" not in told


def test_neither_the_question_over_it_nor_a_neighbour_gives_a_theme() -> None:
    topics = {topic for one in drafts_of(LEAFLET).values() for topic in one.topics}
    assert "legal drafting" not in topics
    assert not any("other countries" in topic for topic in topics)


@pytest.mark.parametrize("heading", ["What do others do?", "Lessons from abroad", "Good practices", "Autres pays"])
def test_headings_that_only_say_that_others_are_told_of_name_no_theme(heading: str) -> None:
    text = f"# Swings\n\n## {heading}\n\nE.g.: In Kenya, the Ministry of Parks mended 40 swings in 2019.\n"
    source = Source("s", "Swings", text)
    (draft,) = find_case_drafts(source, passages_of(source))
    assert draft.topics == ()


def test_the_heading_over_what_a_body_did_at_home_names_no_theme_of_an_example_from_abroad() -> None:
    text = "# Review\n\n## Oiling of chains\n\nWe oiled 40.\n\nE.g.: In Kenya, gardeners oiled 900 chains in 2019.\n"
    assert drafts_of(text, "Review")["KE"].topics == ()
    source = Source("s", "Review", text)
    assert find_case_drafts(source, passages_of(source))[0].topics == ("oiling of chains",)


def test_an_id_is_made_of_what_is_told_where_no_law_is_named() -> None:
    assert drafts_of(LEAFLET)["NP"].id == "nepal-60-specially-trained-gardeners"


def test_a_title_is_not_broken_off_before_what_its_verb_needs() -> None:
    assert drafts_of(LEAFLET)["KE"].title == (
        "Kenya: a playground council brings parents, wardens and pupils to one bench each month"
    )
    long = (
        "E.g.: In Kenya, the national council of gardeners and wardens in the seven northern counties publishes a calendar in which"
        " pupils are asked about their favourite swings and slides and what they would rather have."
    )
    title = drafts_of(f"# P\n\n{long}\n", "P")["KE"].title
    assert not title.endswith(("asked", "calendar in", "in which", "about"))


def test_the_wording_of_a_claim_ends_with_a_word() -> None:
    claim = "Nobody may paint the swing posts of " + "another " * 30 + "town."
    short = label_of(claim)
    assert short.endswith(" …")
    assert claim.startswith(short.removesuffix(" …") + " ")
    assert label_of("The swings were mended.") == "The swings were mended"


@pytest.mark.parametrize(
    ("text", "topic", "there"),
    [
        ("60 specially trained gardeners oil the chains.", "training and awareness", False),
        ("The Ministry trained 60 gardeners.", "training and awareness", True),
        ("It sent 80 pupils to a gardener instead of court.", "juvenile justice", True),
        ("A calendar in which ten-year-olds are asked what they like.", "child participation", True),
    ],
)
def test_words_that_show_a_theme(text: str, topic: str, there: bool) -> None:
    assert (topic in topics_of(text)) is there
