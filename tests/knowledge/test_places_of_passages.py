"""Places of parts that a document marks itself, "(a)", "(2)", "(iv)", wherever they stand in its Markdown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.model import Source
from knowledge.passages import passages_of
from knowledge.printed_marks import mark_of

HEAD = (
    "# Observations on Numland\n\n14. The Committee welcomes the act.\n\n15. The Committee recommends that Numland:\n\n"
)


def places(text: str, kind: str = "other") -> list[str]:
    """Give the places without the section."""
    found = passages_of(Source(id="doc", title="", text=text, kind=kind))
    return [passage.locator.partition(", section")[0].partition("section")[0] for passage in found]


def items(text: str) -> list[str]:
    return [passage.locator.rpartition(", ")[2] for passage in passages_of(Source(id="doc", title="", text=text))]


@pytest.mark.parametrize(
    "parts",
    [
        "- (a) Train judges;\n- (b) Hire guardians.\n",
        "(a) Train judges;\n\n(b) Hire guardians.\n",
        "a) Train.\n\nb) Hire.\n",
    ],
)
def test_lettered_parts_belong_to_the_numbered_paragraph_before_them(parts: str) -> None:
    assert places(f"{HEAD}{parts}\n16. It regrets the fee.\n") == [
        "para. 14",
        "para. 15",
        "para. 15(a)",
        "para. 15(b)",
        "para. 16",
    ]


def test_they_go_on_over_a_new_page_and_after_other_text() -> None:
    text = (
        HEAD + "    - (a) Train judges;\n\n<!-- page 4 -->\n\n- (b) Hire guardians.\n\nFlush text.\n\n- (c) Pay them.\n"
    )
    assert places(text) == [
        "para. 14",
        "para. 15",
        "para. 15(a)",
        "para. 15(b), page 4",
        "page 4",
        "para. 15(c), page 4",
    ]


def test_where_the_paragraph_they_belong_to_is_in_doubt_no_place_is_made_up() -> None:
    assert items(f"{HEAD}(a) Train.\n\nIn addition:\n\n- (a) Pay.\n- (b) Rest.\n")[-2:] == ["item (a)", "item (b)"]
    assert items(f"{HEAD}- (h) Train.\n- (i) Pay.\n")[-2:] == ["item (h)", "item (i)"]


def test_parts_within_parts_are_told_by_the_kind_of_their_marks() -> None:
    text = HEAD + "- (a) Train:\n- (i) judges;\n- (ii) clerks;\n- (b) Hire.\n\n16. It:\n\n- (g) seven\n"
    assert places(text)[2:6] == ["para. 15(a)", "para. 15(a)(i)", "para. 15(a)(ii)", "para. 15(b)"]
    letters = "".join(f"- ({letter}) Do it;\n" for letter in "abcdefghij")
    assert places(HEAD + letters)[-2:] == ["para. 15(i)", "para. 15(j)"]
    assert places(HEAD + letters.partition("- (i)")[0] + "- (i) one\n- (ii) two\n")[-2:] == [
        "para. 15(h)(i)",
        "para. 15(h)(ii)",
    ]


def test_a_paragraph_of_an_article_stands_between_the_article_and_its_letters() -> None:
    text = (
        "# CRC\n\n## Article 12\n\n1. First.\n\n2. To this end:\n\n(a) be heard;\n\n(b) be told.\n\n"
        "## Article 13\n\nIt:\n\n(a) is.\n"
    )
    assert places(text) == ["art. 12(1)", "art. 12(2)", "art. 12(2)(a)", "art. 12(2)(b)", "art. 13", "art. 13(a)"]


def test_marks_under_a_marked_heading_are_cited_with_it() -> None:
    text = (
        "# PART 39—DIRECTIVES\n\n## (p) Methods\n\n- (1) The Manager may.\n\n<!-- page 2 -->\n\n- (2) Before use, notify.\n"
        "- (4) For steps:\n    - (i) Those marked.\n    - (ii) Others.\n\n## (q) More\n\nText.\n\n(1) Contact.\n"
    )
    assert places(text) == [
        "para. (p)(1)",
        "para. (p)(2), page 2",
        "para. (p)(4), page 2",
        "para. (p)(4)(i), page 2",
        "para. (p)(4)(ii), page 2",
        "part 39, page 2",
        "para. (q)(1), page 2",
    ]


def test_a_part_or_annex_is_not_divided_by_marks() -> None:
    text = "# Part 39\n\n- Do:\n    - (i) this\n    - (ii) that\n"
    assert [place.partition(",")[0] for place in places(text)] == ["part 39"] * 3


def test_items_of_a_list_without_a_place_bear_the_mark_that_is_printed() -> None:
    assert items("# Page\n\nIt must:\n\n- (2) plan\n- (3) draft\n") == ["paragraph 1", "item (2)", "item (3)"]
    assert items("# Page\n\nIt must:\n\n1. plan\n2. do:\n\n- (a) this\n- (b) that\n")[-2:] == ["item 2(a)", "item 2(b)"]


def test_parts_of_a_subsection_are_cited_with_it() -> None:
    text = (
        "# Act\n\n11. Maintenance. (1) A parent shall:\n\n- (a) feed a child that:\n- (i) is young;\n- (b) clothe it.\n"
    )
    assert places(text, "law") == ["sec. 11(1)", "sec. 11(1)(a)", "sec. 11(1)(a)(i)", "sec. 11(1)(b)"]


def test_a_note_at_the_end_is_no_numbered_paragraph() -> None:
    text = "# Chapter of it\n\nOne sentence.\n\nAnother.\n\nA third.\n\n[1] See the book.\n"
    assert items(text) == [f"paragraph {number}" for number in (1, 2, 3, 4)]
    judgment = "# Case\n\n[1] The court held.\n\n[2] It said.\n\nA quotation.\n\n[3] So:\n\n(a) it paid.\n"
    assert places(judgment) == ["para. 1", "para. 2", "", "para. 3", "para. 3(a)"]


@pytest.mark.parametrize(
    ("text", "mark"),
    [("(a) x", "a"), ("a) x", "a"), ("(iv) x", "iv"), ("(12) x", "12"), ("(aa) x", "aa"), ("(A) x", "A"), ("(a)Train", "a"),
     ("(an) old", ""), ("(s)he", ""), ("A) x", ""), ("(a)", ""), ("(2003) x", "")],
)  # fmt: skip
def test_marks(text: str, mark: str) -> None:
    assert mark_of(text) == mark


@pytest.mark.parametrize(
    ("first", "second", "third"), [("а)", "б)", "в)"), ("(أ)", "(ب)", "(ج)"), ("(A)", "(B)", "(C)")]
)
def test_letters_of_other_alphabets_follow_in_their_own_order(first: str, second: str, third: str) -> None:
    found = places(f"{HEAD}{first} Один.\n\n{second} Два.\n\n<!-- page 2 -->\n\n{third} Три.\n")
    label = [mark.strip("()") for mark in (first, second, third)]
    assert found[2:] == [f"para. 15({label[0]})", f"para. 15({label[1]})", f"para. 15({label[2]}), page 2"]
    nested = places(f"{HEAD}    - {first} Один.\n    - {second} Два.\n")
    assert nested[2:] == [f"para. 15({label[0]})", f"para. 15({label[1]})"]


PIECES = [
    "# Article 12(bis)",
    "## (p) Part",
    "15. It:",
    "16. So.",
    "Article 12(²). X",
    "12. Title. (1) X",
    "<!-- page 2 -->",
    "Text.",
    "- (a) x",
    "- (b) y:",
    "(i) x",
    "(ii) y",
    "(bis) z",
    "(aa) y",
    "(3) z",
    "(h) x",
    "(z) y",
    "    - (c) x",
    "[1] n",
    "а) x",
    "(هـ) y",
]


@given(st.lists(st.sampled_from(PIECES), max_size=14), st.sampled_from(["law", "other"]))
def test_whatever_marks_follow_each_other_places_are_told_and_never_twice_open(parts: list[str], kind: str) -> None:
    for place in places("\n\n".join(parts) + "\n", kind):
        assert place.count("(") == place.count(")")
        assert len(place) < 80


def test_what_a_numbered_paragraph_introduces_belongs_to_it() -> None:
    text = (
        "# Judgment\n\n[1] He was held for 40 days.\n\n[2] Section 12(2) of the Act provides:\n\n"
        '"No child shall be detained for more than 14 days."\n\nA remark.\n\n[3] I do not agree.\n\n[4] The order is:\n\n'
        "1. The application succeeds.\n2. The respondent pays:\n   - the costs;\n   - the interest.\n\n[5] Nothing else:\n\n"
        "- no fee;\n- no fine.\n\n## Annex\n\n- A list.\n"
    )
    assert places(text) == [
        *("para. 1", "para. 2", "para. 2", "", "para. 3", "para. 4", "para. 4(1)", "para. 4(2)"),
        *("para. 4(2)", "para. 4(2)", "para. 5", "para. 5", "para. 5", ""),
    ]
