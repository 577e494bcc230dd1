"""Citations: the quotation is the text between its offsets, and labels and references say what a reader must know."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.citing import cite, label_of, reference_of
from bot.composing import answer_text, quoted, statements_of
from knowledge.model import Passage, Source

if TYPE_CHECKING:
    from conftest import MakeBot

    from bot.indexing.index import Index
    from bot.service import Bot


def number(index: Index, text: str) -> int:
    return next(n for n in range(len(index.units)) if index.text(n).startswith(text))


def test_every_unit_of_the_bundled_source_is_cited_letter_for_letter(index: Index) -> None:
    for unit in range(len(index.units)):
        citation = cite(unit + 1, unit, index)
        source = index.library.sources[citation.source]
        assert source.text[citation.start : citation.end] == citation.quote == index.text(unit)
        passage = index.library.passages[index.units[unit].passage]
        assert citation.passage == passage.id
        assert passage.start <= citation.start < citation.end <= passage.end
        assert citation.title in citation.reference
        assert citation.lead_in == "" or citation.lead_in in source.text


@pytest.mark.parametrize(
    ("head", "label"),
    [
        ("It is the only entity", "UNICEF"),
        ("It can also help States", "UNICEF"),
        ("UNICEF is mandated", ""),
        ("E.g.: In Chile", ""),
        ("offered technical support", "Chile"),
        ("UNICEF has on several occasions", "Chile"),
        ("Findings of the study", "Ghana"),
        ("These consultations raised", "Ghana"),  # "These" stands before a noun here
        ("Monitoring the implementation", ""),
    ],
)
def test_a_label_says_whom_it_means_and_which_country(index: Index, head: str, label: str) -> None:
    assert label_of(number(index, head), index) == label


def test_a_list_item_is_cited_with_the_sentence_that_introduces_it(index: Index) -> None:
    assert cite(1, number(index, "Monitoring"), index).lead_in.startswith("It can also help States")
    assert cite(1, number(index, "offered technical"), index).lead_in.endswith("in Congress, UNICEF has:")
    assert cite(1, number(index, "UNICEF is mandated"), index).lead_in == ""
    assert cite(1, number(index, "It can also help"), index).lead_in == ""


def test_a_reference_names_what_is_known_and_leaves_out_the_rest() -> None:
    passage = Passage("a#1", "a", "paragraph", 0, 1, locator="para. 63")
    full = Source("a", "Title", "x", publisher="Publisher", symbol="CRC/GC/5", date="2003", url="https://example.org")
    assert reference_of(full, passage) == "Publisher, “Title”, CRC/GC/5, 2003, para. 63. https://example.org"
    assert reference_of(Source("a", "Title", "x"), Passage("a#1", "a", "paragraph", 0, 1)) == "“Title”."


def test_labels_and_numbers_stand_outside_the_quotation_marks(index: Index) -> None:
    _, citations = statements_of([number(index, "It is the only entity")], index)
    assert answer_text(citations) == f"[UNICEF] “{citations[0].quote}” [1]"


def test_a_lead_in_is_said_once_before_its_items(bees: Bot) -> None:
    index = bees.index
    items = [number(index, head) for head in ("Inspecting", "Training")]
    lead = index.text(number(index, "The Guild can also"))
    _, citations = statements_of(items, index)
    assert answer_text(citations).splitlines() == [
        f"“{lead}”",
        f"- “{index.text(items[0])}” [1]",
        f"- “{index.text(items[1])}” [2]",
    ]


def test_a_lead_in_that_is_quoted_itself_is_not_said_again(bees: Bot) -> None:
    index = bees.index
    units = [number(index, head) for head in ("The Guild can also", "Inspecting", "Training")]
    text = answer_text(statements_of(units, index)[1])
    assert text.count(index.text(units[0])) == 1
    assert text.splitlines()[0].endswith("[1]")


def test_every_statement_is_a_quotation_with_its_number(bees: Bot) -> None:
    statements, citations = statements_of(range(len(bees.index.units)), bees.index)
    assert [statement.text for statement in statements] == [citation.quote for citation in citations]
    assert [statement.citations for statement in statements] == [(n,) for n in range(1, len(citations) + 1)]
    assert [citation.n for citation in citations] == list(range(1, len(citations) + 1))


@pytest.mark.parametrize("text", ["in [2006] it began", "see [1] and [22]", "[3]"])
def test_digits_in_brackets_inside_a_quotation_do_not_read_as_a_mark(text: str) -> None:
    import re

    shown = quoted(text)
    assert not re.search(r"\[\d+\]", shown)
    assert shown.replace("\u2060", "") == text


def test_white_space_of_a_quotation_is_folded_in_running_text_only(make_bot: MakeBot) -> None:
    bot = make_bot("# A\n\nThe zebra statute\nwas adopted in [1999] by\nthe herd.\n")
    answer = bot.ask("Who adopted the zebra statute?").answer
    assert answer.status == "answered"
    assert "The zebra statute was adopted in" in answer.answer
    assert (
        answer.statements[0].text
        == answer.citations[0].quote
        == "The zebra statute\nwas adopted in [1999] by\nthe herd."
    )
