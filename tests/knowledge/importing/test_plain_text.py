"""Plain text becomes Markdown: structure is found, words stay, what is left out is reported."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from knowledge.folders import bundled_folder
from knowledge.importing.plain_lines import division_level, looks_like_heading
from knowledge.importing.plain_text import PlainPage, read_plain_text
from knowledge.model import Passage, Source
from knowledge.passages import passages_of

if TYPE_CHECKING:
    from pathlib import Path


def words(text: str) -> list[str]:
    """The words of a text with their marks, without marks that stand alone and mark up a line."""
    return [word for word in re.sub(r"<!-- page \d+ -->", " ", text).split() if re.search(r"[^\W_]", word)]


def passages(text: str) -> tuple[Source, tuple[Passage, ...]]:
    source = Source(id="page", title="", text=read_plain_text(text).markdown)
    return source, passages_of(source)


FLATTENED = """WHO
Contents- Introduction
- The State
-
Legal context
- Common law
- Media
Academic institutions
Role of academic institutions in reform
The Committee wants States Parties to cooperate with independent academic institutions in many ways and at all times.
Scholars can review legislation. They can:
- They should be heard in consultations. See section HOW.
- E.g.: In 2016, the Scottish Law Commission agreed to promote law reform.
With research they can enrich debate, for instance by collecting data
E.g.: In South Africa, the Centre pursues litigation.
"""


def test_the_menu_at_the_head_of_a_flattened_page_is_left_out_and_reported() -> None:
    page = read_plain_text(FLATTENED)
    assert page.title == "Academic institutions"
    assert page.dropped == (
        "WHO",
        "Contents- Introduction",
        "- The State",
        "-",
        "Legal context",
        "- Common law",
        "- Media",
    )
    assert page.markdown.startswith(
        "# Academic institutions\n\n## Role of academic institutions in reform\n\nThe Committee"
    )


def test_each_line_of_a_flattened_page_is_a_block_of_its_own() -> None:
    source, found = passages(FLATTENED)
    texts = [source.text[p.start : p.end] for p in found]
    assert "E.g.: In South Africa, the Centre pursues litigation." in texts
    assert texts.index("With research they can enrich debate, for instance by collecting data") == len(texts) - 2
    items = [p for p in found if p.kind == "item"]
    assert len(items) == 2
    assert all(source.text[p.lead_in[0] : p.lead_in[1]] == "They can:" for p in items if p.lead_in)
    assert all(p.lead_in for p in items)


def test_a_list_of_contents_in_running_text_is_no_menu() -> None:
    text = "A page\n\nThis page has a list. It is not a menu.\n\nContents:\n- one\n- two\n- three\n"
    assert read_plain_text(text).dropped == ()


def test_a_breadcrumb_is_left_out_and_reported() -> None:
    page = read_plain_text("Home > How > Drafting\nDrafting\nA bill has to be drafted by somebody.\n")
    assert page.dropped == ("Home > How > Drafting",)
    assert page.title == "Drafting"


def test_bullets_nest_by_indentation_and_paragraphs_stay_between_lists() -> None:
    text = (
        "Page\n\n  • One.\n    • One a:\n      • deep;\n    • One b.\n  • Two.\n\nE.g.: In Kenya, it was done:\n\n"
        "  • first;\n  • last.\n\nThe end of it."
    )
    assert read_plain_text(text).markdown == (
        "# Page\n\n- One.\n  - One a:\n    - deep;\n  - One b.\n- Two.\n\nE.g.: In Kenya, it was done:\n\n"
        "- first;\n- last.\n\nThe end of it.\n"
    )


def test_the_bundled_document_gets_the_structure_of_the_bundled_source(shared: Path) -> None:
    seed = (shared / "seed" / "international-organisations.txt").read_text(encoding="utf-8")
    file = bundled_folder() / "sources" / "international-organisations.md"
    bundled = file.read_text(encoding="utf-8").split("---\n", 2)[2]
    page = read_plain_text(seed)
    assert page.markdown.strip() == re.sub(r"\n{3,}", "\n\n", bundled).strip()
    # The nesting that the plain text lost was understood, and that is said.
    assert page.notes == ("Lines 38 to 41 were put under the item that introduces them (line 37).",)


def test_the_bundled_source_keeps_its_structure_through_plain_text() -> None:
    """As above, from the bundled source with its marks taken off, so that it holds where the original is missing."""
    file = bundled_folder() / "sources" / "international-organisations.md"
    bundled = file.read_text(encoding="utf-8").split("---\n", 2)[2]
    flat = re.sub(r"(?m)^ *- ", "  • ", re.sub(r"(?m)^#+ ", "", bundled))
    assert read_plain_text(flat).markdown.strip() == re.sub(r"\n{3,}", "\n\n", bundled).strip()


def test_every_word_of_the_handbook_pages_stays_or_is_reported(shared: Path) -> None:
    checked = 0
    for path in sorted((shared / "handbook" / "pages").glob("*.txt")):
        text = path.read_text(encoding="utf-8")
        page = read_plain_text(text)
        assert sorted(words(page.markdown) + words("\n".join(page.dropped))) == sorted(words(text)), path.name
        assert words(page.markdown) == words(text)[len(words(text)) - len(words(page.markdown)) :], path.name
        checked += 1
    assert checked >= 12


def test_the_titles_of_the_handbook_pages_are_found(shared: Path) -> None:
    for path in sorted((shared / "handbook" / "pages").glob("*.txt")):
        title = " ".join(yaml.safe_load(path.with_suffix(".yaml").read_text(encoding="utf-8"))["title"].split())
        page = read_plain_text(path.read_text(encoding="utf-8"))
        if page.title:
            assert title.startswith(page.title.removesuffix(" - Childrens Rights Reform")), path.name
        else:
            assert path.stem == "how-setting-a-timeline"  # which holds nothing but running text


def test_wrapped_lines_are_joined_and_numbered_paragraphs_of_the_un_are_kept() -> None:
    text = """GENERAL COMMENT No. 5 (2003)

I.  INTRODUCTION

62. When a State ratifies the Convention on the Rights of the Child, it
takes on obligations under international law to implement it. States
parties take action to ensure:

    (a) The development of special structures and the adoption of laws
        that are reviewed;
    (b) Comprehensive review.

63. While it is the State which takes on obligations, its task engages
all sectors of society.
"""
    assert read_plain_text(text).markdown == (
        "# GENERAL COMMENT No. 5 (2003)\n\n## I.  INTRODUCTION\n\n"
        "62. When a State ratifies the Convention on the Rights of the Child, it takes on obligations under international "
        "law to implement it. States parties take action to ensure:\n"
        "    - (a) The development of special structures and the adoption of laws that are reviewed;\n"
        "    - (b) Comprehensive review.\n"
        "63. While it is the State which takes on obligations, its task engages all sectors of society.\n"
    )
    _, found = passages(text)
    assert [p.locator.split(",")[0] for p in found] == ["para. 62", "para. 62(a)", "para. 62(b)", "para. 63"]
    assert [p.depth for p in found] == [1, 2, 2, 1]


def test_headings_are_underlined_numbered_in_capitals_or_divisions_of_a_law() -> None:
    text = """My report
=========

Aims
----
The aims are these.

1. Introduction
This is the first part, and it ends here.
2.1 Scope
This is the second part, and it ends here.

FINAL PROVISIONS

Article 12
Respect for views

1. Every child may speak.
2. The views are heard.

Article 4 of the CRC says that States act.
"""
    headings = [line for line in read_plain_text(text).markdown.splitlines() if line.startswith("#")]
    assert headings == [
        "# My report",
        "## Aims",
        "## 1. Introduction",
        "### 2.1 Scope",
        "## FINAL PROVISIONS",
        "##### Article 12",
        "###### Respect for views",
    ]
    assert "\n1. Every child may speak.\n2. The views are heard.\n" in read_plain_text(text).markdown
    assert "\nArticle 4 of the CRC says that States act.\n" in read_plain_text(text).markdown


def test_form_feeds_are_pages_whose_numbers_and_running_heads_are_left_out() -> None:
    text = "".join(f"Report on children\nText of page {n} that\nruns on here.\nPage {n} of 4\f" for n in range(1, 5))
    page = read_plain_text(text)
    assert page.dropped == tuple(line for n in range(1, 5) for line in ("Report on children", f"Page {n} of 4"))
    assert re.findall(r"<!-- page (\d+) -->", page.markdown) == ["1", "2", "3", "4"]
    source = Source(id="page", title="", text=page.markdown)
    assert [p.locator.split(",")[0] for p in passages_of(source)][-1] == "page 4"


def test_a_list_goes_on_over_a_page_break() -> None:
    page = read_plain_text("Title of it\n\n  • one\n    • one a\n\f    • one b\n  • two\n")
    assert "- one\n  - one a\n\n    <!-- page 2 -->\n\n  - one b\n- two" in page.markdown
    source = Source(id="page", title="", text=page.markdown)
    assert [p.depth for p in passages_of(source)] == [1, 2, 2, 1]


def test_words_parted_at_line_ends_become_one_only_where_the_text_writes_them_so() -> None:
    text = (
        "The implementation of the law took many years in all of the coun-\n"
        "tries where it had been adopted, and a follow-\n"
        "up was planned. The countries were many, and so it went on for a\n"
        "long time until the last of them had reported to the committee."
    )
    markdown = read_plain_text(text).markdown
    assert "in all of the countries where" in markdown
    assert "a follow-up was planned" in markdown


def test_items_are_nested_under_a_lead_in_only_where_that_is_sure() -> None:
    sure = read_plain_text("- Best interests should be first:\n- in all laws;\n- in courts.\n- They matter.\n")
    assert sure.markdown == "- Best interests should be first:\n  - in all laws;\n  - in courts.\n- They matter.\n"
    assert len(sure.notes) == 1
    unsure = read_plain_text("- We note this:\n- Laws matter.\n- Courts matter.\n")
    assert unsure.markdown == "- We note this:\n- Laws matter.\n- Courts matter.\n"
    assert unsure.notes == ()


def test_titles_under_see_also_are_no_headings() -> None:
    text = "Page\nRunning text stands here.\nSee also\nHandbook on reform\nToolkit\nModel laws\n"
    assert [line for line in read_plain_text(text).markdown.splitlines() if line.startswith("#")] == [
        "# Page",
        "## See also",
    ]


def test_raw_html_fences_and_control_characters_cannot_swallow_text() -> None:
    page = read_plain_text("Before it all.\n\n<!-- never closed\n\n```\n\n\x1b[31mred\u202e text.\n\nAfter it all.\n")
    source = Source(id="page", title="", text=page.markdown)
    texts = [source.text[p.start : p.end] for p in passages_of(source)]
    assert texts[-1] == "After it all."
    assert "\x1b" not in page.markdown
    assert "\u202e" not in page.markdown


@pytest.mark.parametrize(
    ("text", "level"),
    [("PART II", 2), ("Chapter 1: General provisions", 3), ("Article 12", 5), ("Article 12. Respect for views", 5), ("第三条", 5),
     ("Статья 2", 5), ("Article 4 of the CRC says so.", 0), ("Part of the law", 0), ("Section 12 applies to all children.", 0)],
)  # fmt: skip
def test_divisions_of_laws(text: str, level: int) -> None:
    assert division_level(text) == level


@pytest.mark.parametrize(
    ("text", "heading"),
    [("Role of UNICEF in reform", True), ("Why children should take part", True), ("What is law reform?", True),
     ("Pre-existence of customary law and Shari’a", True), ("WHO", True),
     ("Different methods can be combined", False), ("E.g.: Australia Human Righ", False), ("Distr.: General", False),
     ("Where the money comes from", True), ("Children who are often forgotten", True), ("They were told to leave", False),
     ("A State that has ratified the Convention and then has to", False),
     ("27 November 2003", False), ("It is over.", False), ("and so on", False), ("They can:", False)],
)  # fmt: skip
def test_what_can_be_a_heading(text: str, heading: bool) -> None:
    assert looks_like_heading(text) is heading


def test_a_form_feed_inside_the_line_above_a_menu_loses_nothing() -> None:
    page = read_plain_text("WHO\fthe rest of it\nContents- Introduction")
    assert "the rest of it" in page.markdown
    assert page.dropped == ("WHO", "Contents- Introduction")


_LINES = st.lists(
    st.one_of(
        st.text(max_size=40),
        st.sampled_from(
            ["Contents- One", "- Two", "-", "  • item", "    • nested", "E.g.: In Kenya, it was so.", "1. first", "63. The",
             "(a) x", "====", "----", "TITLE", "Article 12", "", "", "\f", "See also", "A short line",
             "A long line that ends in a full stop, as sentences do."]
        ),
    ),
    max_size=30,
)  # fmt: skip


@given(_LINES)
def test_no_word_is_lost_or_added_whatever_the_text(lines: list[str]) -> None:
    text = "\n".join(lines)
    page = read_plain_text(text)
    assert isinstance(page, PlainPage)
    letters = re.compile(r"[^\W\d_]")
    before = "".join(letters.findall(text))
    after = re.sub(r"<!-- page \d+ -->", "", page.markdown)
    assert sorted("".join(letters.findall(after)) + "".join(letters.findall("".join(page.dropped)))) == sorted(before)


def test_the_colours_of_a_terminal_are_no_words() -> None:
    text = "The \x1b[1;31mOffice\x1b[0m asked children.\x1b]0;a title\x07\n\nIt cost 5 \x1b euros."
    assert read_plain_text(text).markdown == "The Office asked children.\n\nIt cost 5 � euros.\n"


def markdown_of(text: str) -> str:
    return read_plain_text(text).markdown


ATTENDANCE = """COMMITTEE ON FAMILY AFFAIRS

Minutes of the 7th meeting

Present:
    Hon. Miriam Okello (Chair)
    Hon. Per Lindqvist
    Hon. Ilse Brandt (from 10:40)

Apologies:
    Hon. Sofia Petrov

Asistentes
Sra. Ana Ruiz, Ministerio de Justicia
Sr. Luis Vega

1. Opening

The Chair opened the meeting at 10:05 and noted that all the members who had been expected to come were present.

Action points

Clerk to circulate the draft report by 4 April
Ministry of Justice to send the figures by the end of May
Second reminder - chair - March

2. Next meeting

The next meeting will be held in April, and all the members will be told of the day and place by the Clerk in time.

Tom Sayle
Committee Clerk
"""


def test_those_present_and_action_points_are_items_and_no_headings() -> None:
    source, found = passages(ATTENDANCE)
    headings = [line for line in source.text.splitlines() if line.startswith("#")]
    assert headings == [
        "# COMMITTEE ON FAMILY AFFAIRS",
        "## Minutes of the 7th meeting",
        "## Asistentes",
        "## 1. Opening",
        "## Action points",
        "## 2. Next meeting",
    ]
    texts = {source.text[p.start : p.end]: p for p in found}
    for name, lead in (
        ("Hon. Miriam Okello (Chair)", "Present:"),
        ("Hon. Ilse Brandt (from 10:40)", "Present:"),
        ("Hon. Sofia Petrov", "Apologies:"),
    ):
        lead_in = texts[name].lead_in
        assert lead_in and source.text[slice(*lead_in)] == lead
    for line in ("Sr. Luis Vega", "Clerk to circulate the draft report by 4 April", "Second reminder - chair - March"):
        assert texts[line].kind == "item"
    assert {"Tom Sayle", "Committee Clerk"} <= set(texts)


def test_a_persons_name_above_what_they_said_stays_a_heading() -> None:
    text = (
        "Hearing\n\nMs Ana Lind, Bar Association\n\n" + "The law should be changed because children are not heard. " * 5
    )
    assert "## Ms Ana Lind, Bar Association" in markdown_of(text)
    assert "## Participants" in markdown_of("Report\n\nParticipants\n\n" + "Forty children came to the meeting. " * 5)


def test_schedules_end_the_part_and_parties_stand_together() -> None:
    text = (
        "Children Act\n\nPART III\n\nArticle 9\n\nNo child shall be charged.\n\nFIRST SCHEDULE\n\nFamily group conference.\n\n"
        "Annex A: Form\n\nThe form is short.\n"
    )
    headings = [line for line in markdown_of(text).splitlines() if line.startswith("#")]
    assert headings == ["# Children Act", "## PART III", "##### Article 9", "## FIRST SCHEDULE", "## Annex A: Form"]
    case = markdown_of("Supreme Court of Kestria\n\nA.B. and Others\nv\nMinister of Education\n\nThe case was heard.\n")
    assert "A.B. and Others v Minister of Education" in case


def test_titles_of_laws_stand_above_their_chapters_in_other_languages() -> None:
    text = (
        "LOI n° 5 sur l'enfant\n\nTITRE PREMIER : OBJET\n\nChapitre Ier : De l'objet\n\nLa loi protège l'enfant.\n\n"
        "TITRE II : DE LA COMMISSION\n\nElle se réunit.\n"
    )
    headings = [line for line in read_plain_text(text).markdown.splitlines() if line.startswith("#")]
    assert headings[1:] == [
        "## TITRE PREMIER : OBJET",
        "### Chapitre Ier : De l'objet",
        "## TITRE II : DE LA COMMISSION",
    ]


def test_parts_of_a_law_hold_its_sections_and_their_titles_are_one_heading() -> None:
    act = (
        "PLAYGROUNDS ACT 2021\n\nPART I\nOPENING\n\n1. Gates\n(1) Gates open at dawn.\n(2) They close at night.\n\n"
        "PART II\n\nNOISE\n\n2. Bells\nA bell is rung once.\n\nSCHEDULE\n(Section 2)\nThe bells\n1. One is of brass.\n"
        "2. One is of wood.\n"
    )
    headings = [line for line in read_plain_text(act).markdown.splitlines() if line.startswith("#")]
    assert headings == [
        "# PLAYGROUNDS ACT 2021",
        "## PART I: OPENING",
        "### 1. Gates",
        "## PART II: NOISE",
        "### 2. Bells",
        "## SCHEDULE (Section 2): The bells",
    ]


def test_who_was_not_there_is_no_heading() -> None:
    minutes = (
        "Minutes of the 3rd meeting\n\nPresent: Ms Abel (Chair), Mr Brown\nApologies: Ms Corden (on leave; nobody in her place)\n"
        "In attendance: Mr Dunn (clerk), Ms Eames (Playground Trust)\n\n1. Swings\n\nThe swings were mended.\n"
    )
    assert "\nApologies: Ms Corden (on leave; nobody in her place)\n" in read_plain_text(minutes).markdown


def test_sections_counted_with_their_chapter_stand_right_below_it_and_the_title_opens_none() -> None:
    text = (
        "A guide to swings\n\nThis is about swings.\n\nCHAPTER 3: ROPES\n\n3.1 Long ones\n\nThey are long.\n\n"
        "3.1.1 Very long ones\n\nThey are longer.\n\n3.2 Short ones\n\nThey are short.\n\n"
        "What belongs where\n\nRopes hang from beams.\n"
    )
    headings = [line for line in read_plain_text(text).markdown.splitlines() if line.startswith("#")]
    assert headings == [
        "# A guide to swings",
        "### CHAPTER 3: ROPES",
        "#### 3.1 Long ones",
        "##### 3.1.1 Very long ones",
        "#### 3.2 Short ones",
        "## What belongs where",
    ]
    chapter = "Chapter 3. Ropes\n\nThis is about ropes.\n\n3.1 Long ones\n\nThey are long.\n"
    assert "\n### 3.1 Long ones\n" in read_plain_text(chapter).markdown


def test_what_is_numbered_before_and_behind_parts_stands_in_none_of_them() -> None:
    text = (
        "Notes on the Playgrounds Bill\n\nThese are notes.\n\n1. Aims\n\nIt is about swings.\n\n2. Clauses\n\nPart 1: Gates\n\n"
        "Gates open.\n\nPart 2: Bells\n\nBells ring.\n\n3. Costs\n\nIt costs little.\n"
    )
    markdown = read_plain_text(text).markdown
    assert "\n## Part 2: Bells\n" in markdown
    assert "\n## 3. Costs\n" in markdown
