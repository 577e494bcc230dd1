"""The two case examples of the bundled library cover their parts of the document, word for word."""

from __future__ import annotations

import pytest

from knowledge.folders import bundled_folder
from knowledge.reading import read_library

CHILE = [
    "In Chile, UNICEF has been closely following",
    "UNICEF has on several occasions leveraged",
    "During the discussion of this legislation in Congress, UNICEF has:",
    "supported the presence of a specialised lawyer",
    "offered technical support to the commissions",
    "taken part in weekly discussions",
    "communicated the importance of the law",
]
GHANA = [
    "In the run-up to the adoption",
    "The 2017 ‘Research Report on Risks",
    "The research report and advocacy activities led",
    "UNICEF and the Ministry used the paper",
    "These consultations raised awareness",
    "Findings of the study also informed",
]


@pytest.fixture(scope="module")
def library():
    return read_library([bundled_folder()])


@pytest.mark.parametrize(
    ("case", "parts", "first", "last"),
    [
        ("chile-child-protection", CHILE, "E.g.: In Chile", "media channels."),
        ("ghana-cybersecurity", GHANA, "E.g.: In the run-up", "exploitation and abuse."),
    ],
)
def test_every_sentence_of_a_case_is_quoted(library, case, parts, first, last):
    """Each sentence or list item of the part of the document that tells the case is met by a quotation."""
    text = library.sources["international-organisations"].text
    start = text.index(first)
    end = text.rindex(last) if case.startswith("ghana") else text.index(last)
    claims = library.cases[case].claims
    assert all(start <= claim.start and claim.end <= end + len(last) for claim in claims)
    sentences = [span for p in library.passages if start <= p.start <= end for span in p.sentences]
    for begin, finish in sentences:
        sentence = text[begin:finish]
        assert sentence == "E.g.:" or any(c.start < finish and begin < c.end for c in claims), sentence
    for part in parts:
        place = text.index(part)
        assert any(c.start <= place < c.end for c in claims), part


def test_every_quotation_is_verbatim(library):
    for case in library.cases.values():
        for claim in case.claims:
            assert library.sources[claim.source].text[claim.start : claim.end] == claim.quote


def test_passages_of_the_cases(library):
    """Chile has its paragraph, the item below it, and four nested ones; Ghana one paragraph; no other is marked."""
    of = {name: [p for p in library.passages if name in p.cases] for name in library.cases}
    paragraph, item, *nested = of["chile-child-protection"]
    assert (paragraph.kind, item.kind) == ("paragraph", "item")
    assert [p.parent for p in nested] == [item.id] * 4
    assert len(of["ghana-cybersecurity"]) == 1


def test_what_the_cases_say(library):
    chile, ghana = library.cases["chile-child-protection"], library.cases["ghana-cybersecurity"]
    assert (chile.countries, chile.years) == (("CL",), (2015,))
    assert (ghana.countries, ghana.years, ghana.law) == (("GH",), (2017, 2018, 2020), "Cybersecurity Act 2020")
    chilean = {claim.label for claim in chile.claims if claim.part == "actor"}
    assert {"UNICEF", "Ombudsperson Office for Children", "Children’s Rights Commission", "Congress"} <= chilean
    ghanaian = {claim.label for claim in ghana.claims if claim.part == "actor"}
    assert {
        "UNICEF",
        "Ministry of Communications",
        "Ministry of Gender, Children and Social Protection",
        "Global Kids Online",
        "teachers in schools",
        "telecommunications sector",
    } <= ghanaian


def test_the_cases_do_not_say_more_than_the_document(library):
    """No law is said to be adopted in Chile; the Act in Ghana is not said to come from the advocacy."""
    chile, ghana = library.cases["chile-child-protection"], library.cases["ghana-cybersecurity"]
    wording = [
        chile.title,
        chile.law,
        chile.stage,
        *chile.topics,
        *(w for c in chile.claims for w in (c.label, c.note)),
    ]
    assert not [words for words in wording if "adopt" in words or "passed" in words or "enact" in words]
    assert not [claim for claim in chile.claims if claim.part == "outcome"]
    assert "run-up" in ghana.stage
    assert not [claim.label for claim in ghana.claims if claim.part == "outcome" and "Act" in claim.label]
