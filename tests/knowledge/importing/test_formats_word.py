"""Word documents: headings by style, counted numbers, tables, notes; nothing deleted, hidden or in the margins."""

from __future__ import annotations

import pytest
from making_docx import STYLES, W, docx, note, p, r, table, zipped

from knowledge.importing.extracted import Extracted, RefusedError
from knowledge.importing.job import Job
from knowledge.importing.reading import read


def extract(data: bytes, name: str = "x.docx") -> Extracted:
    return read(Job(name, data=data))


def test_headings_come_from_styles_also_inherited_ones() -> None:
    body = p("The report", "Title") + p("Chapter", "Heading1") + p("Section", "Own") + p("Text.")
    assert extract(docx(body)).text == "# The report\n\n## Chapter\n\n### Section\n\nText.\n"


def test_numbers_that_word_counts_are_written() -> None:
    body = (
        p("Concerns", "Heading1", (3, 0)) + p("The Committee recommends:", "", (1, 0)) + p("a law;", "", (1, 1))
        + p("a budget:", "", (1, 1)) + p("for schools.", "", (1, 2)) + p("It also notes this.", "", (1, 0))
        + p("Recommendations", "Heading1", (3, 0)) + p("It thanks the State party.", "", (1, 0))
    )  # fmt: skip
    assert extract(docx(body)).text == (
        "# I. Concerns\n\n1. The Committee recommends:\n   - (a) a law;\n   - (b) a budget:\n     - (i) for schools.\n\n"
        "2. It also notes this.\n\n# II. Recommendations\n\n3. It thanks the State party.\n"
    )


def test_letters_stand_under_their_number_whatever_the_list_is_called() -> None:
    form = '<w:lvl w:ilvl="{0}"><w:start w:val="{1}"/><w:numFmt w:val="{2}"/><w:lvlText w:val="{3}"/></w:lvl>'
    levels = form.format(0, 14, "decimal", "%1.") + form.format(1, 1, "lowerLetter", "(%2)")
    numbering = (
        f'<w:numbering {W}><w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    )
    body = p("It welcomes.", number=(1, 0)) + p("It recommends:", number=(1, 0)) + p("train judges;", number=(1, 1))
    text = extract(docx(body, parts={"numbering": numbering})).text
    assert text == "14. It welcomes.\n\n15. It recommends:\n    - (a) train judges;\n"


def test_a_list_that_begins_at_another_number_does_so() -> None:
    assert extract(docx(p("One.", "", (4, 0)) + p("Two.", "", (4, 0)))).text == "63. One.\n\n64. Two.\n"


def test_numbers_typed_by_hand_are_kept_with_their_items() -> None:
    body = p("63.\tThe State party should:") + p("(a)\tadopt the bill;") + p("(b)\thear children.")
    assert (
        extract(docx(body)).text == "63. The State party should:\n    - (a) adopt the bill;\n    - (b) hear children.\n"
    )


def test_bullets_nest_and_end_with_their_list() -> None:
    body = (
        p("It needs:")
        + p("a law", "", (2, 0))
        + p("a good one", "", (2, 1))
        + p("money", "", (2, 0))
        + p("That is all.")
    )
    assert extract(docx(body)).text == "It needs:\n\n- a law\n  - a good one\n- money\n\nThat is all.\n"


def test_notes_stand_at_the_end_of_their_section() -> None:
    body = (
        p("Chapter", "Heading1") + p("The act", raw=note(2) + r(" was adopted.")) + p("Next", "Heading1") + p("More.")
    )
    assert extract(docx(body, notes={2: "See the gazette."})).text == (
        "# Chapter\n\nThe act was adopted.\n\n<!-- notes -->\n\n1 See the gazette.\n\n# Next\n\nMore.\n"
    )


def test_tables_give_rows_and_long_cells_their_paragraphs() -> None:
    assert "Country | Year\n\nChile | 2015\n" in extract(docx(table([["Country", "Year"], ["Chile", "2015"]]))).text


def test_what_was_deleted_hidden_or_put_in_margins_is_left_out() -> None:
    raw = (
        f'<w:del w:id="1"><w:r><w:delText>old </w:delText></w:r></w:del>'
        f'<w:ins w:id="2">{r("new ")}</w:ins>{r("secret ", "<w:vanish/>")}'
        f'<w:hyperlink w:anchor="x">{r("linked")}</w:hyperlink>'
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>'
    )
    comments = f'<w:comments {W}><w:comment w:id="1">{p("a remark")}</w:comment></w:comments>'
    header = f"<w:hdr {W}>{p('running head')}</w:hdr>"
    extracted = extract(docx(p("The ", raw=raw), parts={"comments": comments, "header1": header}))
    assert extracted.text == "The new linked\n"
    assert "tracked changes" in extracted.warnings[0]
    assert "Comments" in extracted.warnings[1]


def test_struck_text_is_left_out_and_told_and_exponents_are_raised() -> None:
    raised = '<w:vertAlign w:val="superscript"/>'
    body = p("The fee is ", raw=r("500", "<w:strike/>") + r(" 300 florins.")) + p(
        "About 10", raw=r("16", raised) + r(" tokens on the 1") + r("st", raised) + r(".", '<w:strike w:val="0"/>')
    )
    extracted = extract(docx(body))
    assert extracted.text == "The fee is 300 florins.\n\nAbout 10¹⁶ tokens on the 1st.\n"
    assert "Text that is struck out or marked as deleted was left out (1 place)." in extracted.warnings


def test_a_document_without_styles_has_its_short_bold_lines_as_headings() -> None:
    body = (
        p("", raw=r("General measures", "<w:b/>")) + p("The Committee notes this.") + p("", raw=r("It ends.", "<w:b/>"))
    )
    assert extract(docx(body)).text == "## General measures\n\nThe Committee notes this.\n\nIt ends.\n"


def test_the_heading_styles_of_united_nations_documents_are_known() -> None:
    style = '<w:style w:type="paragraph" w:styleId="HChG"><w:name w:val="_ H _Ch_G"/></w:style></w:styles>'
    parts = {"styles": STYLES.replace("</w:styles>", style)}
    assert extract(docx(p("I. Introduction", "HChG") + p("Text."), parts=parts)).text == "## I. Introduction\n\nText.\n"


def test_what_the_document_states_is_taken_up() -> None:
    core = (
        "<dc:title>The report</dc:title><dc:creator>An office</dc:creator><dc:language>es</dc:language>"
        "<dcterms:created>2024-03-31T00:00:00Z</dcterms:created>"
    )
    extracted = extract(docx(p("Texto."), core=core))
    assert (extracted.title, extracted.language) == ("The report", "es")
    assert extracted.metadata == {"author": "An office", "created": "2024-03-31"}


def test_text_boxes_and_breaks_within_paragraphs_are_read() -> None:
    box = (
        '<w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice><w:drawing><w:txbxContent>'
        f"{p('In the box.')}</w:txbxContent></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><w:txbxContent>{p('In the box.')}</w:txbxContent></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )
    body = p("One", raw="<w:r><w:br/><w:t>line</w:t><w:tab/><w:t>more</w:t></w:r>" + box)
    assert extract(docx(body)).text == "One line more\n\nIn the box.\n"


def test_an_old_word_document_is_told_apart_from_a_misnamed_one() -> None:
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
    with pytest.raises(
        RefusedError, match=r"old kind \(\.doc\) although its name ends in \.docx.*save it as \.docx"
    ) as refused:
        extract(ole + "WordDocument".encode("utf-16-le") + bytes(600))
    assert refused.value.reason == "old-word"
    assert extract(docx(p("New inside.")), "misnamed.doc").text == "New inside.\n"


def test_a_document_with_a_password_is_refused() -> None:
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le")
    with pytest.raises(RefusedError, match="without the password") as refused:
        extract(ole)
    assert refused.value.reason == "encrypted"


@pytest.mark.parametrize(
    ("part", "what"), [("xl/workbook.xml", "CSV"), ("ppt/presentation.xml", "PDF"), ("other", "zip")]
)
def test_other_office_files_are_refused_with_advice(part: str, what: str) -> None:
    with pytest.raises(RefusedError, match=what) as refused:
        extract(zipped({"[Content_Types].xml": "<Types/>", part: "x"}))
    assert refused.value.reason == "unknown-format"


def test_a_paragraph_whose_end_was_deleted_goes_on_with_the_next() -> None:
    ends = "<w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>"
    body = f"<w:p>{ends}{r('The State party')}</w:p>" + p("should hear children.") + p("After.")
    extracted = extract(docx(body))
    assert extracted.text == "The State party should hear children.\n\nAfter.\n"
    assert any("tracked changes" in warning for warning in extracted.warnings)
    last = docx(p("Before.") + f"<w:p>{ends}{r('The last words.')}</w:p>" + table([["a", "b"]]))
    assert extract(last).text == "Before.\n\nThe last words.\n\na | b\n"


def test_words_with_their_reading_above_them_keep_the_words() -> None:
    ruby = f"<w:r><w:ruby><w:rubyPr/><w:rt>{r('ér tóng')}</w:rt><w:rubyBase>{r('儿童')}</w:rubyBase></w:ruby></w:r>"
    assert extract(docx(f"<w:p>{r('听取')}{ruby}{r('的意见。')}</w:p>")).text == "听取儿童的意见。\n"


def test_a_text_box_in_a_table_is_read_once() -> None:
    box = "<w:txbxContent>" + p("In the box.") + "</w:txbxContent>"
    both = (
        '<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        f'<mc:Choice Requires="wps">{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r>'
    )
    cells = f"<w:tc><w:p>{r('One')}{both}</w:p></w:tc><w:tc>{p('Two')}</w:tc>"
    assert extract(docx(f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>")).text == "One In the box. | Two\n"


def test_rows_bear_the_headings_of_their_columns_where_the_table_says_which_row_they_are() -> None:
    rows = [["", "Option 1", "Option 2"], ["Cost", "150", "420"], ["New act", "no", "yes"]]
    text = extract(docx(table(rows))).text
    assert (
        text
        == "| Option 1 | Option 2\n\nCost | Option 1: 150 | Option 2: 420\n\nNew act | Option 1: no | Option 2: yes\n"
    )
    words = [["Method", "Good for"], ["Survey", "numbers"], ["Group", "depth"]]
    assert "Survey | numbers" in extract(docx(table(words))).text
    marked = table(words).replace("<w:tr>", "<w:tr><w:trPr><w:tblHeader/></w:trPr>", 1)
    assert "Survey | Good for: numbers" in extract(docx(marked)).text
    ground = table(words)
    for _ in words[0]:
        ground = ground.replace("<w:tcPr/>", '<w:tcPr><w:shd w:val="clear" w:fill="D9E2F3"/></w:tcPr>', 1)
    assert "Survey | Good for: numbers" in extract(docx(ground)).text
    merged = marked.replace("<w:tc>", '<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>', 1)
    assert "Survey | numbers" in extract(docx(merged)).text


TYPED = ["CHILDREN ACT", "PART I", "1. Short title", "This Act may be cited as the Children Act.", "2. Best interests"]
TYPED += ["(1) They come first.", "(2) A court shall consider-", "(a) the wishes of the child;", "(b) its age."]


def typed_odt() -> bytes:
    of = "urn:oasis:names:tc:opendocument:xmlns"
    body = "".join(f"<text:p>{line}</text:p>" for line in TYPED)
    content = (
        f'<office:document-content xmlns:office="{of}:office:1.0" xmlns:text="{of}:text:1.0"><office:body><office:text>{body}'
        "</office:text></office:body></office:document-content>"
    )
    return zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("x.docx", docx("".join(map(p, TYPED)))),
        ("x.odt", typed_odt()),
        ("x.rtf", ("{\\rtf1\\ansi " + "\\par ".join(TYPED) + "\\par}").encode("ascii")),
    ],
)
def test_a_law_typed_without_styles_has_its_headings_and_sections(name: str, data: bytes) -> None:
    assert extract(data, name).text == (
        "# CHILDREN ACT\n\n## PART I\n\n### 1. Short title\n\nThis Act may be cited as the Children Act.\n\n"
        "### 2. Best interests\n\n(1) They come first.\n\n(2) A court shall consider-\n\n"
        "- (a) the wishes of the child;\n- (b) its age.\n"
    )


def test_where_anything_tells_by_its_form_what_it_is_the_forms_count() -> None:
    body = "".join(map(p, TYPED)) + table([["a", "b"], ["c", "d"]])
    assert "# CHILDREN ACT" not in extract(docx(body)).text
