"""Case examples: anchored to their sources, or set aside with file and line."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge.quotations import nearest_words, places_of
from knowledge.reading import read_library

SOURCE = """---
title: Laws
---
# Laws

In Chile, UNICEF has followed the “new law” since 2015.

- It offered advice to Congress;
- it offered advice to the public.

The Ministry’s report of 2018 led to reform in Chile and in Ghana.
"""

CASE = """id: chile
title: Chile and its law
country: CL
years: [2015, 2018]
topics: [law, advice]
law: {name: the new law, quote: "In Chile, UNICEF has followed the “new law” since 2015."}
stage: {name: followed, quote: "UNICEF has followed"}
actors:
  - {name: UNICEF, role: follows, quote: "UNICEF has followed the “new law”"}
  - {name: the public, quote: "it offered advice to the public"}
actions:
  - text: advice
    quote: offered advice
    suffix: to Congress
    prefix: It
outcome:
  text: reform
  quote: >-
    The Ministry’s report of 2018
    led to reform in Chile
context:
  - quote: in Ghana
sources: [laws]
"""


def read_case(make_library, case, source=SOURCE, name="chile"):
    library = read_library([make_library({"sources/laws.md": source, f"cases/{name}.yaml": case})])
    return library.cases.get(name), library


def test_a_case_and_its_anchors(make_library):
    case, library = read_case(make_library, CASE)
    assert library.faults == ()
    assert (case.title, case.countries, case.years) == ("Chile and its law", ("CL",), (2015, 2018))
    assert (case.law, case.stage, case.topics, case.sources) == (
        "the new law",
        "followed",
        ("law", "advice"),
        ("laws",),
    )
    assert [claim.part for claim in case.claims] == ["law", "stage", "actor", "actor", "action", "outcome", "context"]
    assert [claim.note for claim in case.claims if claim.part == "actor"] == ["follows", ""]
    text = library.sources["laws"].text
    for claim in case.claims:
        assert text[claim.start : claim.end] == claim.quote
    assert case.claims[4].start == text.index("offered advice to Congress")
    marked = [library.quote("laws", (p.start, p.end)) for p in library.passages if "chile" in p.cases]
    assert len(marked) == 4


def test_several_countries_laws_and_sources(make_library):
    case = """
title: Two countries
country: [CL, GH]
law:
  - {name: one, quote: "“new law”"}
  - {name: two, quote: "Second Act", source: other}
context: {quote: "reform in Chile and in Ghana"}
sources: [laws]
"""
    files = {"sources/laws.md": SOURCE, "sources/other.md": "The Second Act.\n", "cases/two.yaml": case}
    library = read_library([make_library(files)])
    assert library.faults == ()
    two = library.cases["two"]
    assert (two.countries, two.law, two.sources) == (("CL", "GH"), "one; two", ("laws", "other"))


FAULTS = [
    # the quotation is not in the source
    (
        'UNICEF has followed"}\nactors',
        'UNICEF was followed by all"}\nactors',
        (7, 'the quotation "UNICEF was followed by all" does not stand in the source laws', "nearest is line 6 of"),
    ),
    (
        '“new law” since 2015."}',
        '\\"new law\\" since 2015."}',
        (
            6,
            'the quotation "In Chile, UNICEF has followed the "new law" since 2015." does not stand in the source laws',
            "copy the words letter for letter from line 6",
        ),
    ),
    (
        'it offered advice to the public"',
        'It offered advice to Congress; it offered"',
        (
            10,
            'the quotation "It offered advice to Congress; it offered" does not stand in the source laws',
            "run over several lines",
        ),
    ),
    (
        "in Ghana",
        "Zebras quietly juggle",
        (22, 'the quotation "Zebras quietly juggle" does not stand in the source laws', "or remove the claim"),
    ),
    # not in one place alone
    ("    suffix: to Congress\n    prefix: It\n", "", (13, "lines 8, 9", "add prefix: or suffix:")),
    ("prefix: It", "prefix: We", (15, "is not between this prefix and suffix", "copy them from line 8")),
    ("    prefix: It\n", "", (None, "", "")),
    # countries and years
    ("country: CL", "country: [CL, PE]", (3, "no quotation of the case names the country PE", "add a quotation")),
    ("country: CL", "country: Chile", (3, "Chile is not a country code", "write CL")),
    ("country: CL", "country: Atlantis", (3, "Atlantis is not a country code", "two letters")),
    ("country: CL\n", "", (1, "the case names no country", "write country:")),
    (
        "years: [2015, 2018]",
        "years: [2015, 2017]",
        (4, "the year 2017 is in no quotation of the case", "add a quotation"),
    ),
    ("years: [2015, 2018]", "years: [2015,\n  since 2018]", (5, "since 2018 is not a year", "four figures")),
    # fields
    ("topics:", "topcs:", (5, "unknown field topcs in a case example", "did you mean topics?")),
    ("{name: the public,", "{nam: the public,", (10, "unknown field nam under actors", "did you mean name?")),
    ("{name: the public, ", "{", (10, "an entry under actors has no name", "actors: {name: ..., quote")),
    ("title: Chile and its law\n", "", (1, "the case has no title", "write title:")),
    ("id: chile", "id: ../../chile", (1, "the id ../../chile is not the file's name", "write id: chile")),
    (
        "  - quote: in Ghana",
        "  - in Ghana",
        (22, "the field context holds something that is not a set of fields", 'context: [{quote: "..."}]'),
    ),
    ("quote: offered advice\n", "quote:\n", (13, "an entry under actions has no quotation", "words of the source")),
    ("quote: offered advice\n", "quote: [a]\n", (13, "the field quote is not plain text", "quote: text")),
    # sources
    ("sources: [laws]", "sources: [lawz]", (23, "there is no source lawz", "did you mean laws?")),
    ("sources: [laws]", "sources: [nothing-like-it]", (23, "there is no source nothing-like-it", "laws")),
    ("sources: [laws]", "sources: []", (23, "the case names no sources", "id of the source")),
    (
        "quote: offered advice\n",
        "quote: offered advice\n    source: law\n",
        (14, "there is no source law", "did you mean laws?"),
    ),
]


@pytest.mark.parametrize(("old", "new", "expected"), FAULTS)
def test_faults_of_cases(make_library, old, new, expected):
    line, what, mend = expected
    assert CASE.count(old) == 1
    case, library = read_case(make_library, CASE.replace(old, new))
    if line is None:
        assert library.faults == ()
        return
    assert case is None
    fault = library.faults[0]
    assert (Path(fault.file).name, fault.line) == ("chile.yaml", line)
    assert what in fault.what
    assert mend in fault.mend
    assert not any("chile" in passage.cases for passage in library.passages)


def test_every_wrong_quotation_of_a_case_is_named(make_library):
    broken = CASE.replace("UNICEF has followed", "UNICEF had followed")
    _, library = read_case(make_library, broken)
    assert [fault.line for fault in library.faults] == [6, 7, 9]


def test_a_case_without_claims(make_library):
    _, library = read_case(make_library, "title: T\ncountry: CL\nsources: [laws]\n")
    assert library.faults[0].what == "the case makes no claim"


def test_a_case_file_that_is_not_utf8(make_library):
    folder = make_library({"sources/laws.md": SOURCE, "cases/chile.yaml": CASE.encode("utf-16")})
    (fault,) = read_library([folder]).faults
    assert (fault.line, fault.what) == (1, "is not UTF-8 text (byte 0 is 0xff)")


def test_duplicate_cases_name_both_files(make_library):
    folder = make_library({"sources/laws.md": SOURCE, "cases/chile.yaml": CASE, "cases/chile.yml": CASE})
    library = read_library([folder])
    (fault,) = library.faults
    assert (Path(fault.file).name, fault.line) == ("chile.yml", 1)
    assert str(folder / "cases" / "chile.yaml") in fault.what


def test_a_quotation_copied_from_a_source_with_control_characters_is_found(make_library):
    source = "In Chile \u202ereform\u202c came.\n"
    case = 'title: T\ncountry: CL\nsources: [laws]\ncontext: {quote: "In Chile \u202ereform\u202c came."}\n'
    found, library = read_case(make_library, case, source)
    assert library.faults == ()
    assert found.claims[0].quote == "In Chile \ufffdreform\ufffd came."


def test_messages_are_one_printable_line(make_library):
    case = CASE.replace("“new law” since 2015.", "x\\e[31m\\u202E" + "very long " * 500)
    _, library = read_case(make_library, case)
    assert all(str(fault).isprintable() and len(str(fault)) < 1000 for fault in library.faults)


def test_places_and_nearest_words():
    text = "aaa. One two, three. One  two, four."
    assert places_of(text, "aa") == [0, 1]
    assert places_of(text, "two,", suffix="four") == [text.rindex("two,")]
    assert places_of(text, "") == []
    near = nearest_words(text, "ONE two, FOUR.")
    assert (near.same_words, text[near.start : near.end]) == (True, "One  two, four.")
    near = nearest_words(text, "One or two, or four")
    assert not near.same_words
    assert nearest_words(text, "unheard-of") is None
    assert nearest_words(text, " ") is None


def test_the_same_words_are_found_whatever_stands_between_them():
    text = "> *İstanbul — the* town\n- twenty-one GIRLS * and boys"
    near = nearest_words(text, "Twenty-one girls and")
    assert (near.same_words, text[near.start : near.end]) == (True, "twenty-one GIRLS * and")
    assert nearest_words(text, "- * -") is None


def test_a_missing_quotation_of_dashes_is_looked_for_in_no_time(make_library):
    quote = "- " * 40 + "y"
    _, library = read_case(
        make_library, CASE.replace("“new law” since 2015.", quote), SOURCE + "\n" + "-" * 60 + " x\n"
    )
    assert any("does not stand in the source" in fault.what for fault in library.faults)
    assert nearest_words("-" * 2_000 + " x", quote) is None
