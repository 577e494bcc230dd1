"""EPUB books, OpenDocument texts, Rich Text."""

from __future__ import annotations

import pytest
from making_docx import epub, odt

from knowledge.importing.extracted import Extracted, RefusedError
from knowledge.importing.job import Job
from knowledge.importing.reading import read


def extract(data: bytes, name: str = "book") -> Extracted:
    return read(Job(name, data=data))


def test_a_book_is_read_in_the_order_of_its_spine_without_its_contents() -> None:
    links = "".join(f'<li><a href="text/p%20{n}.xhtml">{title}</a></li>' for n, title in enumerate(("First", "Second")))
    nav = f'<nav epub:type="toc"><ol>{links}</ol></nav>'
    pages = ["<h1>One</h1><p>Text&nbsp;one.</p>", "<p>Without a heading.</p>"]
    text = extract(epub(pages, nav=nav)).text
    assert text == "# One\n\nText\u00a0one.\n\n# Second\n\nWithout a heading.\n"


def test_a_page_that_begins_in_a_sentence_does_not_cut_it() -> None:
    body = (
        '<p>Nobody else may <span epub:type="pagebreak" title="12"/>be '
        '<em>present <span epub:type="pagebreak" title="13"/>there</em>.</p>'
        '<ul><li>One thing <span epub:type="pagebreak" title="14">14</span>more.</li><li>Another.</li></ul><p>The end.</p>'
    )
    assert extract(epub([body])).text == (
        "Nobody else may be present there.\n\n<!-- page 12 -->\n\n<!-- page 13 -->\n\n"
        "- One thing more.\n- Another.\n\n<!-- page 14 -->\n\nThe end.\n"
    )


def test_the_number_of_a_note_is_not_that_of_a_paragraph() -> None:
    note = '<aside epub:type="footnote"><p>{}</p></aside>'
    body = "<p>It holds.</p>" + note.format("1. As in the Act.") + note.format("[2] See it.")
    assert extract(epub([body])).text == "It holds.\n\n<!-- notes -->\n\n1 As in the Act.\n\n2 See it.\n"


def test_page_marks_and_notes_of_a_book_are_kept_apart() -> None:
    body = (
        '<p>The sentence<a epub:type="noteref" href="#n">1</a> ends. <span epub:type="pagebreak" title="12"/>Next page.</p>'
        '<aside epub:type="footnote" id="n"><p>1 A note.</p></aside>'
    )
    text = extract(epub([body])).text
    assert text == "The sentence ends.\n\n<!-- page 12 -->\n\nNext page.\n\n<!-- notes -->\n\n1 A note.\n"


def test_text_from_right_to_left_keeps_its_order() -> None:
    sentence = "توصي اللجنة الدولة الطرف (CRC/C/XYZ/2-3) بأن تعتمد القانون."
    assert extract(epub([f'<p dir="rtl">{sentence}</p>'])).text == sentence + "\n"


def test_what_a_book_states_is_taken_up() -> None:
    metadata = (
        "<dc:title>A book</dc:title><dc:language>fr</dc:language><dc:date>2020-05-01T00:00:00Z</dc:date>"
        "<dc:publisher>A house</dc:publisher><dc:creator>Someone</dc:creator>"
    )
    extracted = extract(epub(["<p>Texte.</p>"], metadata=metadata))
    assert (extracted.title, extracted.language, extracted.date) == ("A book", "fr", "2020-05-01")
    assert (extracted.publisher, extracted.metadata["author"]) == ("A house", "Someone")


def test_all_authors_of_a_book_its_licence_and_its_title_in_another_script_are_taken_up() -> None:
    metadata = (
        '<dc:title id="t">Le livre</dc:title><dc:language>ar</dc:language><dc:rights>Shared (CC BY-SA 3.0).</dc:rights>'
        '<meta refines="#t" property="alternate-script" xml:lang="ar">الكتاب</meta>'
        '<dc:creator id="a">One</dc:creator><dc:creator id="b">Two</dc:creator><dc:creator id="c">Her translator</dc:creator>'
        '<meta refines="#b" property="role">aut</meta><meta refines="#c" property="role">trl</meta>'
        '<link rel="cc:license" href="http://creativecommons.org/licenses/by-sa/3.0/"/>'
    )
    extracted = extract(epub(["<p>نص.</p>"], metadata=metadata))
    assert extracted.metadata["author"] == "One; Two"
    assert extracted.metadata["licence"].endswith("/by-sa/3.0/")
    assert extracted.title == "Le livre" and "“الكتاب”" in extracted.warnings[0]
    assert not extract(epub(["<p>نص.</p>"], metadata=metadata.replace(">ar<", ">fr<"))).warnings


def locked(algorithm: str) -> dict[str, str]:
    return {
        "META-INF/encryption.xml": '<encryption><EncryptedData><EncryptionMethod xmlns="http://www.w3.org/2001/04/xmlenc#" '
        f'Algorithm="{algorithm}"/></EncryptedData></encryption>'
    }


def test_a_book_locked_by_its_shop_is_refused() -> None:
    with pytest.raises(RefusedError, match="DRM") as refused:
        extract(epub(["<p>x</p>"], extra=locked("http://www.w3.org/2001/04/xmlenc#aes128-cbc")))
    assert refused.value.reason == "drm"


def test_encrypted_fonts_do_no_harm() -> None:
    assert extract(epub(["<p>Read.</p>"], extra=locked("http://www.idpf.org/2008/embedding"))).text == "Read.\n"


NUMBERS = (
    '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>'
    '<text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/>'
    '</text:list-style><text:list-style style:name="L2"><text:list-level-style-bullet text:level="1"/></text:list-style>'
)


def test_an_opendocument_text_keeps_headings_lists_tables_and_notes() -> None:
    body = (
        '<text:h text:outline-level="1">Chapter</text:h>'
        '<text:list text:style-name="L1"><text:list-item text:start-value="63"><text:p>The State party should:</text:p>'
        "<text:list><text:list-item><text:p>adopt a law;</text:p></text:list-item>"
        "<text:list-item><text:p>hear<text:s text:c='2'/>children.</text:p></text:list-item></text:list>"
        "</text:list-item></text:list>"
        '<text:list text:style-name="L2"><text:list-item><text:p>a bullet</text:p></text:list-item></text:list>'
        "<text:p>The act<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>See there.</text:p>"
        "</text:note-body></text:note> ends.<office:annotation><text:p>remark</text:p></office:annotation></text:p>"
        "<table:table><table:table-row><table:table-cell><text:p>Chile</text:p></table:table-cell>"
        "<table:table-cell><text:p>2015</text:p></table:table-cell></table:table-row></table:table>"
        "<text:table-of-content><text:index-body><text:p>Chapter 1</text:p></text:index-body></text:table-of-content>"
    )
    extracted = extract(odt(body, meta="<dc:title>T</dc:title><dc:language>es</dc:language>", styles=NUMBERS))
    assert extracted.text == (
        "# Chapter\n\n63. The State party should:\n    - (a) adopt a law;\n    - (b) hear children.\n\n- a bullet\n\n"
        "The act ends.\n\nChile | 2015\n\n<!-- notes -->\n\n1 See there.\n"
    )
    assert (extracted.title, extracted.language) == ("T", "es")
    assert "table of contents" in extracted.warnings[0]


def test_a_locked_opendocument_text_is_refused() -> None:
    manifest = '<m:manifest xmlns:m="m"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>'
    with pytest.raises(RefusedError) as refused:
        extract(odt("<text:p>x</text:p>", manifest=manifest))
    assert refused.value.reason == "encrypted"


RTF = (
    rb"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\froman\fcharset0 Times;}{\f1\fnil\fcharset204 TimesCyr;}}"
    rb"{\stylesheet{\s0 Normal;}{\s1 heading 1;}}{\info{\title R\'e9port}{\author An office}}{\header running head}"
    rb"\pard\s1 The act\par\pard\s0 Caf\'e9 and \u1044?\u1077?.{\footnote See there.} It goes on \ldblquote here\rdblquote.\par "
    rb"{\listtext 63.\tab}The State party should:\par{\listtext (a)\tab}adopt a law;\par\pard "
    rb"\trowd\pard\intbl Chile\cell 2015\cell\row\pard {\f1\'cf\'f0\'e8\'e2\'e5\'f2}{\v hidden}{\*\unknown stuff}\par "
    rb"{\pict 0102ff}{\field{\*\fldinst HYPERLINK x}{\fldrslt linked}}\par}"
)


def test_rich_text_keeps_headings_letters_lists_rows_and_notes() -> None:
    extracted = extract(RTF)
    assert extracted.text == (
        "# The act\n\nCafé and Де. It goes on “here”.\n\n63. The State party should:\n    - (a) adopt a law;\n\n"
        "Chile | 2015\n\nПривет\n\nlinked\n\n<!-- notes -->\n\n1 See there.\n"
    )
    assert (extracted.title, extracted.metadata) == ("Réport", {"author": "An office"})


def test_rich_text_that_is_cut_off_says_so() -> None:
    assert extract(RTF[:-1]).warnings == ("The file is cut off; its end is missing.",)


def test_struck_text_is_left_out_and_exponents_are_raised_in_every_kind_of_book() -> None:
    styles = (
        '<style:style style:name="T1"><style:text-properties style:text-line-through-style="solid"/></style:style>'
        '<style:style style:name="T2"><style:text-properties style:text-position="super 58%"/></style:style>'
    )
    span = '<text:span text:style-name="{}">{}</text:span>'
    files = (
        odt(
            f"<text:p>The fee is {span.format('T1', '500')} 300, or 10{span.format('T2', '16')}.</text:p>",
            styles=styles,
        ),
        rb"{\rtf1\ansi The fee is {\strike 500} {\strike0 300}, or 10{\super 16}.\par}",
        epub(["<p>The fee is <del>500</del> 300, or 10<sup>16</sup>.</p>"]),
    )
    for data in files:
        extracted = extract(data)
        assert extracted.text == "The fee is 300, or 10¹⁶.\n"
        assert "Text that is struck out or marked as deleted was left out (1 place)." in extracted.warnings
