"""Acts whose subsections stand line under line: each is a passage of its own, with its own place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.marked_lines import MarkedLines
from knowledge.model import Source
from knowledge.passages import passages_of


def read(text: str) -> list[tuple[str, str, str]]:
    source = Source("s", "Hearings Act", text, kind="law")
    return [(p.locator.partition(", section")[0], p.kind, text[p.start : p.end]) for p in passages_of(source)]


def test_subsections_under_each_other_are_cited_each_by_its_own_place() -> None:
    assert read(
        "## Section 6. Privacy\n(1) Hearings are closed.\n(2) Nobody shall publish\nthe name.\n(3) A fine is due.\n"
    ) == [
        ("sec. 6(1)", "paragraph", "(1) Hearings are closed."),
        ("sec. 6(2)", "paragraph", "(2) Nobody shall publish\nthe name."),
        ("sec. 6(3)", "paragraph", "(3) A fine is due."),
    ]


def test_marks_under_a_colon_are_items_and_the_count_around_them_goes_on() -> None:
    text = "## Article 4\n\n"
    text += "(1) The court shall:\n(a) hear the child;\n(b) record\n(i) the words, and\n(ii) the day.\n(2) It may sit alone.\n"
    assert [(place, kind) for place, kind, _ in read(text)] == [
        ("art. 4(1)", "paragraph"),
        ("art. 4(1)(a)", "item"),
        ("art. 4(1)(b)", "item"),
        ("art. 4(1)(b)(i)", "item"),
        ("art. 4(1)(b)(ii)", "item"),
        ("art. 4(2)", "paragraph"),
    ]
    passages = passages_of(Source("s", "S", text))
    assert passages[1].list_id == passages[2].list_id != ""
    assert passages[2].lead_in == passages[0].sentences[-1]


def test_a_subsection_typed_below_the_items_of_the_one_before_is_none_of_them() -> None:
    text = "## Section 11\n(1) The Minister appoints.\n(2) It reports on:\n- hearings;\n- complaints.\n(3) It may be removed.\n"
    assert read(text)[-2:] == [
        ("sec. 11", "item", "complaints."),
        ("sec. 11(3)", "paragraph", "(3) It may be removed."),
    ]


def test_subsections_below_the_first_of_a_numbered_section_are_its_subsections() -> None:
    assert [
        place for place, _, _ in read("11. Maintenance. (1) Each parent shall pay.\n(2) The court fixes it.\n")
    ] == [
        "sec. 11(1)",
        "sec. 11(2)",
    ]


def test_a_line_of_running_text_that_begins_with_a_bracket_is_not_cut_off() -> None:
    for text in ("It should (1) hear children and\n(2) publish it.\n", "See subsection\n(3) and the rest.\n"):
        assert len(read(text)) == 1


def test_marks_under_a_new_heading_begin_anew() -> None:
    assert len(read("## One\n\n(1) First.\n\n## Two\n\nWords of\n(2) which nothing comes.\n")) == 2


@given(
    st.lists(st.sampled_from(["(1) a", "(2) b", "(a) c:", "(b) d", "(i) e", "words:", "words"]), min_size=1),
    st.booleans(),
)
def test_the_parts_hold_every_line_in_order(lines: list[str], inside: bool) -> None:
    text = "\n".join(lines)
    parts = MarkedLines().parts(text, (0, len(text)), inside=inside)
    assert "\n".join(text[slice(*part.span)] for part in parts) == text


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("(a) x\n" * 40_000, id="one mark that nothing follows"),
        pytest.param("(1) x\n" * 20_000 + "(2) y\n", id="one mark that opens ever more"),
        pytest.param("(1) x:\n(a) y\n(i) z\n" * 10_000, id="marks within each other"),
    ],
)
def test_very_many_lines_with_marks_take_no_more_than_their_share(text: str) -> None:
    assert MarkedLines().parts(text, (0, len(text)), inside=False)


def test_the_next_mark_counts_only_behind_the_first() -> None:
    text = "Intro\n(b) two\n(a) one"
    assert len(MarkedLines().parts(text, (0, len(text)), inside=False)) == 1


def items(text: str) -> list[tuple[str, str]]:
    """Each passage's words, and the sentence that introduces it as an item."""
    source = Source("s", "S", text)
    return [
        (text[p.start : p.end], text[slice(*p.lead_in)] if p.lead_in and p.list_id else "") for p in passages_of(source)
    ]


def test_marks_that_markdown_does_not_know_are_items_of_the_line_above_them() -> None:
    lead = "La nueva ley establece:"
    listed = [
        ("a) la prohibición del castigo;", lead),
        ("b) la edad mínima;", lead),
        ("c) el derecho a ser oído.", lead),
    ]
    close = f"{lead}\n\n" + "\n".join(words for words, _ in listed) + "\n\nOtra cosa.\n"
    apart = f"{lead}\n\n" + "\n\n".join(words for words, _ in listed) + "\n\nOtra cosa.\n"
    assert items(close) == items(apart) == [(lead, ""), *listed, ("Otra cosa.", "")]
    roman = "It asks for:\n\ni) a law;\nii) a budget;\niii) a plan.\n"
    assert [words for words, lead in items(roman) if lead == "It asks for:"] == roman.splitlines()[2:]
    assert all(not lead for _, lead in items("## It asks for:\n\na) a law;\nb) a budget.\n"))
    assert all(not lead for _, lead in items("It asks.\n\na) a law;\nb) a budget.\n"))


def test_a_dash_introduces_items_as_a_colon_does() -> None:
    for dash in ("-", "—", " –"):
        head = f"(2) The Council consists of{dash}"
        typed = f"## Section 14\n\n(1) It is here.\n{head}\n(a) a judge;\n(b) a doctor.\n(3) It meets.\n"
        assert items(typed)[2:4] == [("(a) a judge;", head), ("(b) a doctor.", head)]
        assert [place for place, _, _ in read(typed)][1:] == [
            "sec. 14(2)",
            "sec. 14(2)(a)",
            "sec. 14(2)(b)",
            "sec. 14(3)",
        ]
        nested = f"- {head}\n  - (a) a judge;\n  - (b) a doctor.\n"
        assert items(nested)[1:] == [("(a) a judge;", head), ("(b) a doctor.", head)]
    assert all(not lead for _, lead in items("They came in twos -- and threes.\n\n(a) a judge;\n(b) a doctor.\n"))


def test_a_stem_that_nothing_ends_introduces_what_is_marked_below_it() -> None:
    stem = "(2) The Warden may"
    for text in (
        f"## Section 7\n\n(1) It is here.\n{stem}\n(a) open any gate;\n(b) ask any child.\n(3) It meets.\n",
        f"## Section 7\n\n(1) It is here.\n\n{stem}\n\n- (a) open any gate;\n- (b) ask any child.\n\n(3) It meets.\n",
    ):
        assert items(text)[2:4] == [("(a) open any gate;", stem), ("(b) ask any child.", stem)]
    other = "## Section 7\n\nThe Warden opens the gate.\n\n- (a) in the morning;\n- (b) at night.\n"
    assert all(not lead for _, lead in items(other))
    plain = "## Who comes\n\nThe Warden may\n\n- open any gate;\n"
    assert items(plain)[1:] == [("open any gate;", "The Warden may")]


def test_marks_below_a_paragraph_that_the_document_numbers_are_its_items() -> None:
    text = "12. It met.\n\n13. It recommended that the State:\n\n    (a) register both;\n    (b) pay them;\n    (c) report.\n\n"
    text = "\n\n".join(f"{n}. It sat." for n in range(1, 12)) + f"\n\n{text}14. It closed.\n"
    read_so = [(p.locator, p.kind, p.depth, text[p.start : p.end]) for p in passages_of(Source("s", "S", text))]
    assert [(place.partition(",")[0], kind, depth, words) for place, kind, depth, words in read_so[12:]] == [
        ("para. 13", "item", 1, "It recommended that the State:"),
        ("para. 13(a)", "item", 2, "(a) register both;"),
        ("para. 13(b)", "item", 2, "(b) pay them;"),
        ("para. 13(c)", "item", 2, "(c) report."),
        ("para. 14", "item", 1, "It closed."),
    ]


def test_a_numbered_paragraph_that_begins_with_an_article_is_cited_by_its_number() -> None:
    text = "\n\n".join(f"{n}. It sat." for n in range(1, 12)) + "\n\n12. *Article 6.* The refusal breached it.\n"
    assert passages_of(Source("s", "S", text))[-1].locator.startswith("para. 12")


def test_the_number_of_a_row_is_no_paragraph_and_ends_no_sentence() -> None:
    row = "3.\u00a0 Customary courts | 2024: 60,000 | Total: 610,000"
    (passage,) = passages_of(Source("s", "S", f"## Budget\n\n{row}\n"))
    assert len(passage.sentences) == 1
    assert "para." not in passage.locator
