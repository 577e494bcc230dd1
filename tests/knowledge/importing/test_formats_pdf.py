"""PDF: order, headings, numbers, notes, running heads, pages without text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from making_pdf import (
    BODY,
    CHAPTER,
    ITEM,
    SECTION,
    TITLE,
    columns,
    drawn,
    prose,
    report,
    scanned,
    table,
)

from knowledge.importing.extracted import Extracted, RefusedError
from knowledge.importing.job import Job
from knowledge.importing.reading import read
from knowledge.model import Source
from knowledge.passages import passages_of

if TYPE_CHECKING:
    from collections.abc import Sequence

GAP = "&nbsp;" * 8


def extract(data: bytes, **job: object) -> Extracted:
    return read(Job("x.pdf", data=data, **job))  # type: ignore[arg-type]


def un_report() -> bytes:
    """A report with numbered paragraphs, items, notes on two pages, running heads and page numbers."""
    paragraphs: list[object] = [
        ("Concluding observations on the second report of Exampleland<super size=6>*</super>", TITLE),
        ("I. Introduction", CHAPTER),
        f"1.{GAP}The Committee considered the report at its 2021st meeting,<super size=6>1</super> held in 2015. "
        + prose(1, 50),
        ("A. Legislation", SECTION),
        f"2.{GAP}The Committee recommends that the State party:",
        (f"(a){GAP}Adopt the child protection bill;", ITEM),
        (f"(b){GAP}Hear children before it does so.", ITEM),
        *(f"{n}.{GAP}{prose(n, 70)}" for n in range(3, 26)),
    ]
    notes = {
        1: ["* Adopted at the seventieth session.", "1 See CRC/C/SR.2021."],
        2: ["2 General Assembly resolution 44/25."],
    }
    return report(paragraphs, notes=notes)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def observed() -> Extracted:
    return extract(un_report())


def test_headings_come_from_size_and_weight(observed: Extracted) -> None:
    headings = re.findall(r"^#+ .*", observed.text, re.MULTILINE)
    assert headings == [
        "# Concluding observations on the second report of Exampleland",
        "## I. Introduction",
        "### A. Legislation",
    ]


def test_numbered_paragraphs_keep_their_numbers_and_items_stand_under_them(observed: Extracted) -> None:
    assert (
        "\n2. The Committee recommends that the State party:\n   - (a) Adopt the child protection bill;\n"
        in observed.text
    )
    numbers = [int(n) for n in re.findall(r"^(\d+)\. ", observed.text, re.MULTILINE)]
    assert numbers == list(range(1, 26))


def test_items_carry_their_lead_in_and_page_as_passages(observed: Extracted) -> None:
    passages = passages_of(Source(id="s", title="t", text=observed.text))
    item = next(p for p in passages if observed.text[p.start : p.end].startswith("(b) Hear"))
    assert item.lead_in is not None
    assert observed.text[slice(*item.lead_in)] == "The Committee recommends that the State party:"
    assert "page 1" in item.locator


def test_running_heads_page_numbers_and_job_numbers_are_dropped_and_told(observed: Extracted) -> None:
    assert "CRC/C/XYZ/CO/1" not in observed.text
    assert "GE.26" not in observed.text
    assert not re.search(r"^\d+$", observed.text, re.MULTILINE)
    assert "CRC/C/XYZ/CO/1" in observed.metadata["running_heads"]


def test_notes_stand_apart_and_their_marks_leave_the_sentence(observed: Extracted) -> None:
    assert "at its 2021st meeting, held in 2015." in observed.text
    page_1, page_2 = observed.text.split("<!-- page 2 -->")[:2]
    assert page_1.endswith("<!-- notes -->\n\n*\u00a0 Adopted at the seventieth session.\n\n1 See CRC/C/SR.2021.\n\n")
    assert "<!-- notes -->\n\n2 General Assembly resolution 44/25." in page_2


def test_every_page_is_marked_before_its_first_block(observed: Extracted) -> None:
    assert observed.pages >= 2
    assert re.findall(r"<!-- page (\S+) -->", observed.text) == [str(n) for n in range(1, observed.pages + 1)]


def test_columns_are_read_one_after_the_other() -> None:
    texts = [prose(n, 70) for n in range(14)]
    text = extract(columns([texts], "A title that runs over both columns of the page")).text
    blocks = [block for block in text.split("\n\n") if block and not block.startswith(("#", "<!--"))]
    assert [block.strip() for block in blocks] == texts
    assert "# A title that runs over both columns of the page" in text


def test_three_columns_are_read_one_after_the_other() -> None:
    texts = [prose(n, 60) for n in range(15)]
    text = extract(columns([texts], number=3)).text
    assert " ".join(texts) == " ".join(re.sub(r"<!--.*?-->", "", text).split())


def at(
    lines: Sequence[str], top: float = 120, step: float = 14, left: float = 72
) -> list[tuple[float, float, str, float]]:
    return [(left, top + step * n, line, 11.0) for n, line in enumerate(lines)]


def test_hyphens_at_line_ends_are_undone_but_for_words_that_have_one() -> None:
    broken = [
        "The State party should strengthen its imple-",
        "mentation of the law and adopt child-",
        "friendly procedures.",
    ]
    telling = [
        "Child-friendly justice is a right, and a child-friendly office helps. The imple-",
        "mentation is watched.",
    ]
    text = extract(drawn([at(broken) + at(telling, 260)])).text
    assert "strengthen its implementation of the law and adopt child-friendly procedures." in text


def test_bullets_become_lists_with_their_nesting() -> None:
    page = [
        (72.0, 120.0, "The measures are these, as the report sets out for the reader of these lines:", 11.0),
        (72.0, 150.0, "• a first measure that is long enough to fill the line of the page and", 11.0),
        (84.0, 164.0, "to go on in a second one;", 11.0),
        (100.0, 178.0, "– a part of it;", 11.0),
        (72.0, 192.0, "• a second measure.", 11.0),
    ]
    text = extract(drawn([page])).text
    assert (
        "- a first measure that is long enough to fill the line of the page and to go on in a second one;\n"
        "  - a part of it;\n- a second measure." in text
    )


def test_a_table_gives_a_row_a_paragraph() -> None:
    cells = [
        ("Country", "Year", "Law"),
        ("Chile", "2015", "Child Protection Bill"),
        ("Ghana", "2020", "Cybersecurity Act"),
    ]
    page = [(72.0 + 130 * x, 120.0 + 14 * y, cell, 10.0) for y, row in enumerate(cells) for x, cell in enumerate(row)]
    rows = "Chile | Year: 2015 | Law: Child Protection Bill\n\nGhana | Year: 2020 | Law: Cybersecurity Act"
    assert f"Country | Year | Law\n\n{rows}" in extract(drawn([page])).text


WRAPPED = (
    ("Recommendation", "Response of the State party", "Status"),
    (
        "The Committee recommends that the State party adopt the child protection bill without delay.",
        "The bill was adopted by parliament in 2015 and entered into force in the following year, as planned.",
        "Implemented",
    ),
    (
        "It recommends that children be heard, in line with article 12.",
        "Consultations were held in all regions.",
        "In part",
    ),
)


@pytest.mark.parametrize("style", [(("GRID", (0, 0), (-1, -1), 0.5, "black"),), ()], ids=["ruled", "spaced"])
def test_cells_of_several_lines_are_put_together(style: tuple[tuple[object, ...], ...]) -> None:
    text = extract(table(WRAPPED, [190, 190, 70], style)).text
    assert "\n\n".join(" | ".join(row) for row in WRAPPED) in text


def test_rows_of_numbers_between_two_rules_stay_rows() -> None:
    rows = [(f"Land {n}", str(n * 111), str(n * 222), str(n * 333)) for n in range(1, 9)]
    ruled = [("BOX", (0, 0), (-1, 3), 0.5, "black"), ("BOX", (0, 4), (-1, -1), 0.5, "black")]
    text = extract(table(rows, [100, 100, 100, 100], ruled)).text
    assert "Land 2 | 222 | 444 | 666\n\nLand 3 | 333 | 666 | 999" in text


def test_articles_at_the_head_of_pages_are_no_running_heads() -> None:
    pages = [
        [(72.0, 60.0, f"Article {n * 3 + 2}", 11.0), *at([f"Everyone has right number {n}, as the law says."], 120)]
        for n in range(6)
    ]
    text = extract(drawn(pages)).text
    assert all(f"Article {n * 3 + 2}" in text for n in range(6))


def test_printed_page_numbers_are_taken_over_counted_ones() -> None:
    pages = [[*at([f"Sentence number {n} stands on this page."]), (300.0, 810.0, str(n + 47), 9.0)] for n in range(4)]
    assert re.findall(r"<!-- page (\S+) -->", extract(drawn(pages)).text) == ["47", "48", "49", "50"]


def test_a_table_of_contents_is_left_out_and_told() -> None:
    contents = at([f"{'ABCDEF'[n]}. A chapter {'.' * 60} {n + 3}" for n in range(6)])
    extracted = extract(drawn([contents, at(["The text itself begins here."])]))
    assert "A chapter" not in extracted.text
    assert any("table of contents" in warning for warning in extracted.warnings)


def test_line_numbers_in_the_margin_are_dropped() -> None:
    words = [
        "The court heard the case",
        "of a child who asked to be",
        "heard, and it decided that",
        "the child must be heard",
    ]
    page = [(72.0, 100.0 + 24 * n, str(n + 1), 11.0) for n in range(12)]
    page += [(140.0, 100.0 + 24 * n, words[n % 4], 11.0) for n in range(12)]
    text = extract(drawn([page])).text
    assert "The court heard the case of a child who asked to be heard" in text


def test_a_scan_is_refused_with_the_number_of_pages_and_advice() -> None:
    with pytest.raises(RefusedError, match=r"2 of 3 pages have no text.*ocrmypdf") as refused:
        extract(scanned([True, False, False]))
    assert refused.value.reason == "no-text"


def test_a_few_pages_without_text_are_named() -> None:
    extracted = extract(scanned([True, False, True, True]))
    assert extracted.pages_without_text == (2,)
    assert any("page 2" in warning for warning in extracted.warnings)
    assert "Line 3 of page 4" in extracted.text


def test_a_picture_under_a_running_head_counts_as_a_page_without_text() -> None:
    import io

    from making_pdf import _PNG, HEIGHT, WIDTH
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(WIDTH, HEIGHT))
    for page in range(6):
        canvas.setFont("Times-Roman", 9)
        canvas.drawString(72, HEIGHT - 40, "Annual report of the office for children and their rights")
        if page == 3:
            canvas.drawImage(ImageReader(io.BytesIO(_PNG)), 50, 100, WIDTH - 100, HEIGHT - 250)
        else:
            for n in range(10):
                canvas.drawString(72, HEIGHT - 120 - 12 * n, f"Sentence {n} of page {page} holds some words.")
        canvas.showPage()
    canvas.save()
    assert extract(out.getvalue()).pages_without_text == (4,)


def test_a_password_opens_an_encrypted_pdf() -> None:
    locked = report([prose(1, 60)], encrypt="secret")
    with pytest.raises(RefusedError, match="--password") as refused:
        extract(locked)
    assert refused.value.reason == "encrypted"
    with pytest.raises(RefusedError, match="does not open") as refused:
        extract(locked, password="wrong")  # noqa: S106
    assert refused.value.reason == "wrong-password"
    assert prose(1, 14).split(".")[0] in extract(locked, password="secret").text  # noqa: S106


def test_text_that_runs_sideways_over_a_page_is_read() -> None:
    import io

    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(595, 842))
    canvas.translate(300, 100)
    canvas.rotate(90)
    canvas.setFont("Helvetica", 11)
    for n, words in enumerate(("The table of this page stands", "sideways, and its words are read", "as they stand.")):
        canvas.drawString(0, -14 * n, words)
    canvas.save()
    assert (
        "The table of this page stands sideways, and its words are read as they stand." in extract(out.getvalue()).text
    )


def test_a_page_whose_visible_part_begins_elsewhere_is_read() -> None:
    import io

    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(595, 842))
    canvas.setCropBox((60, 90, 500, 780))
    canvas.drawString(100, 700, "Words within the visible part.")
    canvas.save()
    assert "Words within the visible part." in extract(out.getvalue()).text


def test_a_pdf_with_too_many_pages_is_refused() -> None:
    from knowledge.importing.limits import Limits

    with pytest.raises(RefusedError, match="2 pages") as refused:
        extract(drawn([at(["One."]), at(["Two."])]), limits=Limits(pages=1))
    assert refused.value.reason == "too-many-pages"


def test_bold_sentences_are_no_headings() -> None:
    bold = BODY.clone("bold", fontName="Times-Bold")
    text = extract(
        report([prose(1, 60), (f"7.{GAP}The Committee urges the State party to adopt the bill without delay.", bold)])
    ).text
    assert "#" not in text
    assert "7. The Committee urges" in text


def column(x: float, top: float, lines: Sequence[str], size: float = 9) -> list[tuple[float, float, str, float]]:
    """Give the lines of a column, one below the other."""
    return [(x, top + 11 * at, line, size) for at, line in enumerate(lines)]


WORDS = ["the board hears every child before", "it decides and writes down what", "was said about the school and the"]


def test_a_head_above_the_second_column_of_the_first_page_parts_no_sentence() -> None:
    first = [*column(60, 130, ["The act says that", *WORDS * 12, "reference a specific portion of the"])]
    first += column(310, 62, ["Gazette of Numland", "Vol. 85, No. 152"], 8) + column(
        310, 130, ["draft act and", *WORDS * 12]
    )
    head = (60.0, 40.0, "Gazette of Numland / Vol. 85, No. 152 / Rules", 9.0)
    later = [[head, *column(60, 70, WORDS * 14), *column(310, 70, WORDS * 14)] for _ in range(3)]
    text = extract(drawn([first, *later])).text
    assert "reference a specific portion of the draft act and" in text
    assert "Gazette" not in text


def test_a_title_that_later_pages_repeat_stays() -> None:
    head = (60.0, 40.0, "Rules on hearings", 9.0)
    pages = [[head, *column(60, 70, WORDS * 14)] for _ in range(3)]
    text = extract(drawn([[(60, 70, "Rules on hearings", 18), *column(60, 130, WORDS * 14)], *pages])).text
    assert text.count("Rules on hearings") == 1


def test_small_capitals_at_the_end_of_a_line_part_no_sentence() -> None:
    lines = column(60, 70, ["Send what you want to keep from others", *WORDS, "should be sent to the person named"])
    lines += [(60, 125, "in the FOR FURTHER INFORMATION", 7.3), (60, 136, "CONTACT section. The rest is", 9.0)]
    lines += column(60, 147, ["put on the file that all can read,", *WORDS * 4])
    assert "in the FOR FURTHER INFORMATION CONTACT section." in extract(drawn([lines])).text


def test_a_document_without_a_title_is_told() -> None:
    assert any("No title was found" in warning for warning in extract(drawn([at(WORDS)])).warnings)
    assert not any("No title" in warning for warning in extract(report([("A title", TITLE), prose(1, 60)])).warnings)


def text_of(page: Sequence[tuple[float, float, str, float]], rules: Sequence[tuple[float, float, float]] = ()) -> str:
    return " ".join(re.sub(r"<!--.*?-->", "", extract(drawn([page], rules=rules)).text).split())


def test_columns_above_a_figure_are_read_before_those_below_it_where_the_text_goes_on_so() -> None:
    page = column(60, 70, ["(1) The manual is changed as", *WORDS * 2, "figure that stands below."])
    page += column(310, 70, ["(2) The chapter is changed as", *WORDS * 2, "second figure below."])
    page += column(60, 400, ["(3) The last of all is changed as", *WORDS * 2, "replace the existing"])
    page += column(310, 400, ["paragraph with the words", *WORDS * 2, "of the manual."])
    text = text_of(page)
    assert text.index("(1)") < text.index("(2)") < text.index("(3)")
    assert "replace the existing paragraph with the words" in text


def test_columns_with_a_figure_each_are_read_one_after_the_other() -> None:
    page = column(60, 70, ["The manual is changed as", *WORDS * 2, "and goes on below the"])
    page += column(310, 70, ["Another begins, and it is", *WORDS * 2, "and goes on below its"])
    page += column(60, 400, ["figure of the first column", *WORDS * 2, "and ends there."])
    page += column(310, 400, ["own figure in the second", *WORDS * 2, "and ends there too."])
    text = text_of(page)
    assert "goes on below the figure of the first column" in text
    assert "goes on below its own figure in the second" in text


def costs() -> list[tuple[float, float, str, float]]:
    """Two columns of text over a table across both, with its caption, a head of two lines, leaders and a row of two lines."""
    page = column(60, 70, ["The board hears", *WORDS * 4, "and removes the markers"])
    page += column(215, 70, ["if there are any, as the", *WORDS * 4, "costs are these:"])
    page += [
        (158, 253, "ESTIMATED COSTS", 10),
        (80, 276, "Action", 8),
        (170, 276, "Labor cost", 8),
        (300, 272, "Cost for all", 8),
    ]
    page += [(300, 280, "operators", 8), (60, 298, "Installing of it ............... 1 hour at $85 ...........", 8)]
    page += [(300, 298, "$6,205.", 8), (60, 308, "Revision of what is ........ 2 hours at $85 ........", 8)]
    return [*page, (300, 308, "$12,410.", 8), (68, 317, "installed.", 8)]


RULES = [(60.0, 355.0, 262.0), (60.0, 355.0, 286.0)]


def test_a_table_across_columns_is_no_part_of_their_text_and_keeps_its_rows() -> None:
    text = extract(drawn([costs()], rules=RULES)).text
    assert "removes the markers if there are any" in text
    assert text.endswith(
        "costs are these:\n\nESTIMATED COSTS\n\nAction | Labor cost | Cost for all operators\n\n"
        "Installing of it | Labor cost: 1 hour at $85 | Cost for all operators: $6,205.\n\n"
        "Revision of what is installed. | Labor cost: 2 hours at $85 | Cost for all operators: $12,410.\n"
    )


def test_a_table_that_columns_may_have_torn_is_told_with_its_page() -> None:
    assert any("Tables on page 1 may be torn" in warning for warning in extract(drawn([costs()])).warnings)
    whole = extract(drawn([costs()], rules=RULES))
    assert not any("torn" in warning for warning in whole.warnings)


def test_items_of_one_list_in_two_columns_are_of_one_depth() -> None:
    page = column(
        60,
        70,
        [
            *WORDS * 4,
            "the steps are these, as it says:",
            "• The first one is to hear what",
            "is said, and then the board",
        ],
    )
    page += column(
        215,
        70,
        ["writes it down.", "• The second one is to look at", *WORDS[1:], "• The third one is to end", *WORDS * 3],
    )
    text = extract(drawn([page])).text
    assert re.findall(r"(?m)^ *- The \w+", text) == ["- The first", "- The second", "- The third"]


def test_raised_numbers_are_not_fused_with_the_number_before_them() -> None:
    up = "<super size=6>{}</super>".format
    sentence = (
        f"About 10{up(16)} tokens and 10{up('-6')} grams in 2015{up(3)} on 20 m{up(2)}, as article 12{up(4)} says."
    )
    text = extract(report([("A title", TITLE), sentence, prose(1, 80)])).text
    assert "About 10¹⁶ tokens and 10⁻⁶ grams in 2015 on 20 m², as article 12⁴ says." in text
