"""Case examples found at import: on paragraphs written for it, on the handbook pages, and written into a library."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from knowledge.countries import country_code
from knowledge.folders import bundled_folder
from knowledge.importing.case_drafts import CaseDraft, anchor, with_free_id
from knowledge.importing.case_finder import find_case_drafts, sections_without_country
from knowledge.importing.case_markers import glued_markers
from knowledge.importing.case_names import actors_in, laws_in
from knowledge.importing.case_places import citations_in, main_countries, places_in
from knowledge.importing.plain_text import read_plain_text
from knowledge.model import Source
from knowledge.passages import passages_of
from knowledge.reading import read_library
from knowledge.untrusted import is_safe_id
from knowledge.years import years_in

EXAMPLES: dict[str, list[Any]] = yaml.safe_load(Path(__file__).with_name("examples.yaml").read_text(encoding="utf-8"))
HANDBOOK = Path(os.environ.get("ARTICLE45_SHARED") or Path(__file__).resolve().parents[4] / "shared") / "handbook"


def drafts_of(text: str, language: str = "en", name: str = "page") -> tuple[CaseDraft, ...]:
    source = Source(id=name, title="A page", text=text, language=language)
    return find_case_drafts(source, passages_of(source))


def sure(text: str, language: str = "en") -> list[CaseDraft]:
    return [draft for draft in drafts_of(text, language) if draft.certain]


@pytest.mark.parametrize("example", EXAMPLES["examples"], ids=lambda example: example["text"][:40])
def test_examples_are_found_with_their_countries_and_years(example: dict[str, Any]) -> None:
    found = sure(example["text"], example.get("language", "en"))
    assert [(set(draft.countries), set(draft.years)) for draft in found] == [
        (set(case["countries"]), set(case["years"])) for case in example["cases"]
    ]


@pytest.mark.parametrize("text", EXAMPLES["others"], ids=lambda text: text[:40])
def test_what_only_looks_like_an_example_is_not_taken(text: str) -> None:
    assert sure(text) == []


@pytest.mark.parametrize("example", EXAMPLES["going_on"], ids=lambda example: example["text"][:40])
def test_a_case_takes_along_what_goes_on_with_it_and_no_more(example: dict[str, Any]) -> None:
    assert [len(draft.passages) for draft in sure(example["text"])] == example["passages"]


def test_there_are_enough_examples_of_both_kinds() -> None:
    assert len(EXAMPLES["examples"]) >= 60
    assert len(EXAMPLES["others"]) >= 40


def test_the_bundled_source_holds_exactly_chile_with_its_bullets_and_ghana() -> None:
    library = read_library([bundled_folder()])
    source = library.sources["international-organisations"]
    chile, ghana = find_case_drafts(source, library.passages)
    assert (chile.countries, chile.years, chile.certain) == (("CL",), (2015,), True)
    assert (ghana.countries, ghana.years, ghana.certain) == (("GH",), (2017, 2018, 2020), True)
    assert "communicated the importance of the law" in source.text[chile.start : chile.end]
    assert len(chile.passages) == 6
    assert source.text[ghana.start : ghana.end].endswith("address online child sexual exploitation and abuse.")
    assert "Cybersecurity Act 2020" in [law.label for law in ghana.laws]
    assert {"UNICEF", "Ministry of Communications", "Global Kids Online"} <= {actor.label for actor in ghana.actors}
    # The bundled case files were made by hand; what they say of the source, the drafts say too.
    by_hand = [case for name in (chile, ghana) for case in library.cases.values() if case.countries == name.countries]
    assert [case.years for case in by_hand] == [chile.years, ghana.years]


# The handbook pages, where the project's shared inputs are.


@cache
def handbook_drafts() -> dict[str, tuple[Source, tuple[CaseDraft, ...]]]:
    found = {}
    for path in sorted((HANDBOOK / "pages").glob("*.txt")):
        source = Source(id=path.stem, title="", text=read_plain_text(path.read_text(encoding="utf-8")).markdown)
        found[path.stem] = (source, find_case_drafts(source, passages_of(source)))
    return found


@pytest.fixture
def gold(shared: Path) -> dict[str, list[dict[str, Any]]]:
    loaded: dict[str, list[dict[str, Any]]] = yaml.safe_load(
        (shared / "handbook" / "cases.yaml").read_text(encoding="utf-8")
    )
    return loaded


def overlapping(page: str, first_chars: str) -> list[CaseDraft]:
    """Give the sure drafts that hold the paragraph beginning with ``first_chars``."""
    source, drafts = handbook_drafts()[page]
    start = source.text.index(first_chars)
    return [draft for draft in drafts if draft.certain and draft.start < start + len(first_chars) and draft.end > start]


def test_all_true_cases_of_the_handbook_are_found_with_countries_and_years(
    gold: dict[str, list[dict[str, Any]]],
) -> None:
    matched = 0
    for case in gold["true_cases"]:
        (draft,) = overlapping(case["page"], case["first_chars"])
        assert draft.countries == tuple(country_code(name) for name in case["country"]), case["id"]
        assert set(draft.years) == set(case["years"]), case["id"]
        matched += 1
    assert matched == 11
    assert sum(draft.certain for _, drafts in handbook_drafts().values() for draft in drafts) == matched


def test_no_false_friend_of_the_handbook_is_taken(gold: dict[str, list[dict[str, Any]]]) -> None:
    for friend in gold["false_friends"]:
        assert overlapping(friend["page"], friend["first_chars"]) == [], friend["id"]


def test_a_mention_without_a_marker_is_at_most_offered(gold: dict[str, list[dict[str, Any]]]) -> None:
    for mention in gold["unmarked_examples"]:
        assert overlapping(mention["page"], mention["first_chars"]) == []


# What a draft consists of.


def test_every_quotation_stands_in_the_source_letter_for_letter() -> None:
    for example in EXAMPLES["examples"]:
        for draft in drafts_of(example["text"], example.get("language", "en")):
            for one in (*draft.laws, *draft.actors, *draft.actions, *draft.context):
                assert example["text"][one.start : one.end] == one.quote


def test_a_case_is_read_back_from_its_yaml_without_faults(tmp_path: Path) -> None:
    for room in ("sources", "cases"):
        (tmp_path / room).mkdir()
    awkward = (
        'E.g.: In Kenya, the “Act” of 2001 said: "a\\b" # no comment.\n\n'
        'E.g.: In Kenya, the “Act” of 2001 said: "a\\b" # no comment.\n\n'
        "E.g.: in Mali a\nlaw of 2001 was\n  passed\u2028here\ttab: {x}.\n\n"
        "E.g.: In Norway, the parliament debated it in 2020-21."
    )
    texts = [(example["text"], example.get("language", "en")) for example in EXAMPLES["examples"]] + [(awkward, "en")]
    for number, (text, language) in enumerate(texts):
        head = f"---\nid: s{number}\ntitle: Page {number}\nlanguage: {language}\n---\n"
        (tmp_path / "sources" / f"s{number}.md").write_text(head + text, encoding="utf-8", newline="\n")
    library = read_library([tmp_path])
    assert not library.faults
    written: dict[str, CaseDraft] = {}
    for source in library.sources.values():
        passages = [passage for passage in library.passages if passage.source == source.id]
        for draft in find_case_drafts(source, passages, written):
            written[draft.id] = draft
            (tmp_path / "cases" / f"{draft.id}.yaml").write_text(draft.to_yaml(), encoding="utf-8", newline="\n")
    read = read_library([tmp_path])
    assert [str(fault) for fault in read.faults] == []
    assert len(written) > len(texts)
    assert read.cases.keys() == written.keys()
    for name, draft in written.items():
        case = read.cases[name]
        assert (case.countries, case.years, case.title, case.sources) == (
            draft.countries,
            draft.years,
            draft.title,
            (draft.source,),
        )
        assert [claim.label for claim in case.claims if claim.part == "law"] == [law.label for law in draft.laws]


def test_ids_are_safe_speak_and_differ() -> None:
    text = "\n\n".join(
        [
            "E.g.: In Côte d’Ivoire, the Children Act 2010 was passed.",
            "E.g.: In Côte d’Ivoire, the Children Act 2010 was amended in 2012.",
            "E.g.: In Côte d’Ivoire, the Children Act 2010 was amended again.",
        ]
    )
    ids = [draft.id for draft in drafts_of(text)]
    assert ids == [
        "cote-divoire-children-act-2010",
        "cote-divoire-children-act-2010-2010",
        "cote-divoire-children-act-2010-2",
    ]
    assert all(is_safe_id(name) for name in ids)


def test_ids_in_use_are_left_alone_whatever_their_case() -> None:
    (draft,) = drafts_of("E.g.: In Peru, the Code on Children of 2000 was adopted.")
    assert with_free_id(draft, {draft.id.upper()}).id == f"{draft.id}-2000"
    assert with_free_id(draft, {draft.id, f"{draft.id}-2000"}).id == f"{draft.id}-2"


def test_a_quotation_that_stands_twice_gets_words_around_it() -> None:
    text = "Before one. It was passed. After one. Before two. It was passed. After two."
    second = text.rindex("It was passed.")
    one = anchor(text, "passing", second, second + len("It was passed."))
    assert one is not None
    assert (one.quote, one.start) == ("It was passed.", second)
    assert one.prefix.endswith("Before two.")
    assert one.suffix.startswith("After two.")


def test_a_quotation_that_nothing_tells_apart_is_not_used() -> None:
    long = "Word " * 900
    text = (long + "It was passed. ") * 3
    place = text.index("It was passed.", len(long) + 20)
    assert anchor(text, "passing", place, place + len("It was passed.")) is None


def test_laws_and_bodies_are_anchored_to_the_sentences_that_name_them() -> None:
    (draft,) = sure(
        "E.g.: In Uganda, the Ministry of Gender, Labour and Social Development and UNICEF held hearings. "
        "The Children (Amendment) Act, 2016 followed. It was upheld in Attorney General v. Smith [2018] UGSC 5 (UNICEF 2019)."
    )
    assert [law.label for law in draft.laws] == [
        "Children (Amendment) Act, 2016",
        "Attorney General v. Smith [2018] UGSC 5",
    ]
    assert [actor.label for actor in draft.actors] == [
        "Ministry of Gender, Labour and Social Development",
        "UNICEF",
    ]
    assert draft.laws[0].quote == "The Children (Amendment) Act, 2016 followed."
    assert draft.years == (2016, 2018)


def test_the_year_of_a_publication_counts_only_where_there_is_no_other() -> None:
    assert sure("E.g.: In Jamaica, a coalition led the work (UNICEF 2004).")[0].years == (2004,)
    assert sure("E.g.: In 1991 Jamaica saw a coalition lead the work (UNICEF 2004).")[0].years == (1991,)


def test_a_draft_says_why_it_was_made_and_is_offered_only_where_it_is_doubtful() -> None:
    (draft,) = drafts_of("Some do so. For instance, India and Sri Lanka do so, which makes their systems complex.")
    assert not draft.certain
    assert draft.countries == ("IN", "LK")
    assert "“For instance” and India, Sri Lanka" in draft.why


def test_what_a_case_is_about_comes_from_its_words_and_heading() -> None:
    text = "# Page\n\n## Role of academia\n\nE.g.: In Peru, universities reviewed the bill on juvenile justice in 2015."
    (draft,) = sure(text)
    assert {"academic research", "juvenile justice", "role of academia"} <= set(draft.topics)
    assert draft.title == "Peru: universities reviewed the bill on juvenile justice in 2015"


def test_a_section_named_after_a_country_is_one_case_that_quotes_its_heading() -> None:
    text = "# Page\n\n## Case studies\n\n### Namibia\n\nThe Act took twenty years.\n\nHearings were held.\n\n## Other\n\nEnd."
    (draft,) = sure(text)
    assert draft.countries == ("NA",)
    assert len(draft.passages) == 2
    assert [one.quote for one in draft.context] == ["Namibia"]


def test_a_heading_gives_the_country_to_an_example_that_names_none() -> None:
    text = "# Devolved States\n\n## Scotland\n\nE.g.: The parliament asked 500 children before the vote in 2021."
    (draft,) = sure(text)
    assert draft.countries == ("GB",)
    assert draft.why.endswith("in the heading")
    assert sure("# Scotland\n\nE.g.: teachers, judges, police officers.") == []


def test_examples_glued_to_the_sentence_before_are_found() -> None:
    found = sure(
        "Involve judges; E.g.: In Kenya, judges wrote the rules in 2012.E.g.: In Peru, judges wrote them in 2013."
    )
    assert [draft.countries for draft in found] == [("KE",), ("PE",)]


def test_an_example_in_a_line_of_its_own_inside_a_paragraph_is_found() -> None:
    assert sure("by collecting data\nE.g.: In Kenya, data were collected in 2012.")[0].countries == ("KE",)


@pytest.mark.parametrize(
    ("text", "codes", "weight"),
    [
        ("In Kenya, with Danish funding, it was done.", ["KE"], 4),
        ("The law of 2003 in Norway, Sweden and Iceland was new.", ["NO", "SE", "IS"], 3),
        ("Save the Children Sweden helped the ministry.", ["SE"], 1),
        ("States, including Chile and Peru, agreed.", ["CL"], 1),
        ("Congolese NGOs (DRC) trained judges.", ["CD"], 4),
        ("It was based on English common law.", [], 0),
        ("The Committee met in Geneva.", [], 0),
        ("It cost 5 million (UNICEF Ghana 2018).", [], 0),
    ],
)
def test_the_country_that_a_text_is_about(text: str, codes: list[str], weight: int) -> None:
    found, its_weight = main_countries(places_in(text), text)
    assert found[: len(codes)] == codes
    assert its_weight == weight


def test_citations_are_told_from_other_brackets() -> None:
    text = "A (UNICEF Ghana 2018; Smith and Doe, 2019) b (Kenya 2001) c (Children Act 2001) d (6 October 2008) e (adopted 2003)"
    assert [text[start:end] for start, end in citations_in(text)] == ["(UNICEF Ghana 2018; Smith and Doe, 2019)"]


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("In 2020-21 and 2014–2016", (2014, 2016, 2020, 2021)),
        ("in the late 1980s, CRC/GC/2003/5, 2000 children", ()),
        ("Law No. 2014-18 and Act 38/2005", (2005, 2014)),
        ("[2006] UKHL 35; Act, 1993", (1993, 2006)),
    ],
)
def test_years(text: str, years: tuple[int, ...]) -> None:
    assert years_in(text) == years


@pytest.mark.parametrize(
    ("text", "laws"),
    [
        ("the Law on the Rights of the Child and the Domestic Violence Law",
         ["Law on the Rights of the Child", "Domestic Violence Law"]),
        ("R (on the application of Williamson) v. Secretary of State for Education [2005] UKHL 15 held",
         ["R (on the application of Williamson) v. Secretary of State for Education [2005] UKHL 15"]),
        ("the Convention on the Rights of the Child and common law", []),
        ("the Scottish Law Commission", []),
        ("Закон «О правах ребёнка» и 《未成年人保护法》", ["Закон «О правах ребёнка»", "《未成年人保护法》"]),
        ("Law No. 1680/2001, Ley 287-04", ["Law No. 1680/2001", "Ley 287-04"]),
    ],
)  # fmt: skip
def test_laws(text: str, laws: list[str]) -> None:
    assert [law.name for law in laws_in(text)] == laws


@pytest.mark.parametrize(
    "piece", ["A ", "Aa of ", "Aa (b ", "Aa and the ", "R v ", "1999 ", "Act No. ", "E.g.: In Kenya, ", "(e.g. "]
)
def test_text_made_to_be_slow_is_read_in_steps_that_grow_with_its_length(piece: str) -> None:
    # Names are read outward with a limit; without it these texts would not end in this century.
    text = piece * 2_000
    assert len(laws_in(text)) <= 12
    assert len(actors_in(text)) <= 12
    assert isinstance(drafts_of(text), tuple)


_PIECES = """
    E.g.:|E.g.|e.g.|(e.g.|For example,|In Kenya,|Ghana’s|the Act 2001|(UNICEF 2004)|[2006]|v.|Smith|was adopted.|It|-|•
    |#|##|\n|\n\n|1.|:|;|Ministry of Justice|and|Children|“Law”|Chile|2020-21|See also|Examples|Case study:|In Peru
    |with\tout|<!-- page 3 -->|中国|в Чили|Norway, Sweden|)
"""
_WORDS = st.sampled_from([piece.strip(" ").removesuffix("\n    ") for piece in _PIECES.split("|")])


@given(st.lists(_WORDS, max_size=60).map(" ".join))
def test_arbitrary_text_gives_drafts_whose_quotations_are_true(text: str) -> None:
    drafts = drafts_of(text)
    assert max(Counter(draft.id for draft in drafts).values(), default=1) == 1
    for draft in drafts:
        assert draft.countries
        assert draft.actions
        loaded = yaml.safe_load(draft.to_yaml())
        assert loaded["country"] == list(draft.countries)
        for one, written in zip(draft.actions, loaded["actions"], strict=True):
            assert text[one.start : one.end] == one.quote == written["quote"]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("It was asked. E.g.: In Chile", [14]),
        ("It was asked \n \n E.g.: In Chile", [17]),
        ("\nE.g. Chile", [1]),
        ("Asked:E.g.: In Chile (once)e.g. no E.g.: no", [6]),
        ("E.g.: In Chile", []),
    ],
)
def test_markers_behind_a_clause_are_found_at_any_space(text: str, places: list[int]) -> None:
    assert glued_markers(text) == places


def test_a_run_of_line_ends_is_looked_through_once() -> None:
    """In a process of its own, which is ended where it hangs."""
    program = (
        "from knowledge.importing.case_markers import glued_markers; print(glued_markers('a.' + 200_000 * '\\n' + 'b'))"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)
    assert ran.stdout == "[]\n"


def test_the_example_that_a_box_with_a_title_tells_below_it_is_found() -> None:
    text = (
        "# Report\n\n## Findings\n\nSome words on the courts.\n\nBox 1: Training magistrates\n\n"
        "In Kenya, 30 magistrates were trained in 2021 in hearing children.\n\n## Next\n\nMore words.\n"
    )
    found = sure(text)
    assert [(draft.countries, draft.years) for draft in found] == [(("KE",), (2021,))]
    assert found[0].actions[0].quote == "In Kenya, 30 magistrates were trained in 2021 in hearing children."


def test_a_title_ends_where_a_phrase_does() -> None:
    long = (
        "E.g.: In Lesotho, the Law Reform Commission travelled on horseback to eleven mountain villages in 2019 to ask herd boys"
        " about the proposed minimum age for employment."
    )
    (draft,) = drafts_of(long)
    assert (
        draft.title == "Lesotho: the Law Reform Commission travelled on horseback to eleven mountain villages in 2019"
    )


def test_sections_about_countries_that_nobody_knows_are_named() -> None:
    text = "# Guide\n\n## Case study: the School Meals Act in Tarsia\n\nIn Tarsia the campaign began in 2014.\n"
    source = Source(id="x", title="x", text=f"{text}\n## Case study: Kenya\n\nIn Kenya the bill was adopted in 2015.\n")
    passages = tuple(passages_of(source))
    drafts = find_case_drafts(source, passages)
    assert [draft.countries for draft in drafts] == [("KE",)]
    assert sections_without_country(passages, drafts) == ("Case study: the School Meals Act in Tarsia",)
