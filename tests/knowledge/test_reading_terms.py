"""Terms: acronyms and concepts, each faulty entry set aside alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge.model import Acronym, Concept
from knowledge.reading import read_library

TERMS = """acronyms:
  - {short: CRC, long: Convention on the Rights of the Child, also: [UNCRC, CRoC]}
concepts:
  - id: ratification
    words: [ratify, ratification, ratify]
    es: [ratificar, ratificación]
    zh: 批准
    related: [signature]
    broader: [treaty-action]
    weight: 0.9
  - id: treaty-action
    words: [treaty action]
"""


def read_terms(make_library, content, language="en", name="lib"):
    about = f"language: {language}\n"
    return read_library([make_library({"library.yaml": about, "terms.yaml": content}, name=name)])


def test_acronyms_and_concepts(make_library):
    library = read_terms(make_library, TERMS)
    assert library.faults == ()
    assert library.terms.acronyms == (Acronym("CRC", "Convention on the Rights of the Child", ("UNCRC", "CRoC")),)
    ratification, action = library.terms.concepts
    assert ratification == Concept(
        id="ratification",
        words={"en": ("ratify", "ratification"), "es": ("ratificar", "ratificación"), "zh": ("批准",)},
        related=("signature",),
        broader=("treaty-action",),
        weight=0.9,
    )
    assert action.weight == 1.0


def test_words_are_in_the_language_of_the_library(make_library):
    library = read_terms(make_library, "concepts:\n  - {id: a, words: [uno], es: [dos, uno], en: [one]}\n", "es")
    assert library.terms.concepts[0].words == {"es": ("uno", "dos"), "en": ("one",)}


def test_a_language_is_the_same_with_its_region_and_in_capitals(make_library):
    content = "concepts:\n  - {id: a, words: [one], ES: [uno], es-MX: [otro], zh-Hans: [一], fra: [un]}\n"
    library = read_terms(make_library, content, "en-GB")
    assert library.faults == ()
    assert library.terms.concepts[0].words == {"en": ("one",), "es": ("uno", "otro"), "zh": ("一",), "fr": ("un",)}


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("words: [ratify,", "wordz: [ratify,", (5, "unknown field wordz in a concept", "did you mean words?")),
        (
            "related: [signature]",
            "related: [signature, [x]]",
            (8, "the field related holds something that is not plain text", "write related:"),
        ),
        (
            "related: [signature]",
            "related: [signature, '']",
            (8, "the field related holds an empty entry", "remove it"),
        ),
        ("weight: 0.9", "weight: 2", (10, "the weight 2 is not a number from 0 to 1", "0.5")),
        ("weight: 0.9", "weight: nan", (10, "the weight nan is not a number from 0 to 1", "0.5")),
        ("weight: 0.9", "decisive: perhaps", (10, "decisive: perhaps is neither yes nor no", "leave it out")),
        ("weight: 0.9", "concrete: 1", (10, "concrete: 1 is neither yes nor no", "leave it out")),
        (
            "weight: 0.9",
            "literal: [ratify, treaty]",
            (10, "literal: treaty is none of the words of the concept", "write it under words too"),
        ),
        ("weight: 0.9", "weight: high", (10, "the weight high is not a number from 0 to 1", "0.5")),
        ("- id: ratification\n    w", "- w", (4, "the concept has no id", "write id:")),
        ("id: ratification", "id: to ratify", (4, "to ratify cannot be an id", "write id: to-ratify")),
        (
            "broader: [treaty-action]",
            "broader: [treaty-acton]",
            (9, "there is no concept treaty-acton", "did you mean treaty-action?"),
        ),
        (
            "broader: [treaty-action]",
            "broader: [ratification]",
            (9, "the broader concept ratification is set aside, or leads back to ratification", "break the circle"),
        ),
        (
            "    words: [ratify, ratification, ratify]\n    es: [ratificar, ratificación]\n    zh: 批准\n",
            "",
            (4, "the concept has no words", "write words:"),
        ),
    ],
)
def test_a_faulty_concept_is_set_aside_alone(make_library, old, new, expected):
    line, what, mend = expected
    assert old in TERMS
    library = read_terms(make_library, TERMS.replace(old, new, 1))
    assert [concept.id for concept in library.terms.concepts] == ["treaty-action"]
    assert len(library.terms.acronyms) == 1
    (fault,) = library.faults
    assert (Path(fault.file).name, fault.line, fault.what) == ("terms.yaml", line, what)
    assert mend in fault.mend


def test_a_faulty_acronym_is_set_aside_alone(make_library):
    library = read_terms(make_library, TERMS.replace("short: CRC", "shrt: CRC"))
    assert library.terms.acronyms == ()
    assert len(library.terms.concepts) == 2
    assert [(f.line, f.what) for f in library.faults] == [
        (2, "unknown field shrt in an acronym"),
        (2, "the acronym has no short or no long form"),
    ]


def test_concepts_that_lean_on_one_set_aside_fall_with_it(make_library):
    content = """concepts:
  - {id: a, words: [x], weight: 9}
  - {id: b, words: [y], broader: [a]}
  - {id: c, words: [z], broader: [b]}
  - {id: d, words: [w]}
  - {id: e, words: [v], broader: [f]}
  - {id: f, words: [u], broader: [e]}
"""
    library = read_terms(make_library, content)
    assert [concept.id for concept in library.terms.concepts] == ["d"]
    assert [fault.line for fault in library.faults] == [2, 3, 4, 6, 7]
    assert library.faults[1].what == "the broader concept a is set aside, or leads back to b"


def test_the_same_entries_twice(make_library):
    first = make_library({"terms.yaml": TERMS}, name="one")
    second = make_library({"terms.yaml": TERMS + "  - {id: new, words: [n], broader: [ratification]}\n"}, name="two")
    library = read_library([first, second])
    assert [concept.id for concept in library.terms.concepts] == ["ratification", "treaty-action", "new"]
    assert len(library.terms.acronyms) == 1
    there = str(first / "terms.yaml")
    assert [(f.line, there in f.what) for f in library.faults] == [(2, True), (4, True), (11, True)]


def test_one_acronym_may_stand_for_two_things(make_library):
    content = "acronyms:\n  - {short: GC, long: General Comment}\n  - {short: GC, long: Geneva Convention}\n"
    library = read_terms(make_library, content)
    assert library.faults == ()
    assert len(library.terms.acronyms) == 2


@pytest.mark.parametrize(
    ("content", "line", "what"),
    [
        ("acronym: []\nconcepts: []\n", 1, "unknown field acronym in a term file"),
        ("concepts:\n  - just a word\n", 2, "the field concepts holds something that is not a set of fields"),
        ("concepts:\n  - {id: a, words: &w [x]}\n", 2, "uses the YAML anchor &w"),
        ("concepts: [\n", 2, "is not valid YAML"),
    ],
)
def test_faults_of_the_file(make_library, content, line, what):
    (fault,) = read_terms(make_library, content).faults
    assert fault.line == line
    assert fault.what.startswith(what)
