"""Files made to do harm: each is refused with a reason, none takes the memory or the time of the machine."""

from __future__ import annotations

import io
import zipfile
import zlib

import pytest
from making_docx import docx, epub, odt, p, zipped
from making_pdf import drawn

from knowledge.importing.extracted import Extracted, RefusedError
from knowledge.importing.job import Job
from knowledge.importing.limits import Limits
from knowledge.importing.reading import read


def extract(data: bytes, name: str = "x", **limits: int) -> Extracted:
    return read(Job(name, data=data, limits=Limits(**limits)))


def reason(data: bytes, name: str = "x", **limits: int) -> str:
    with pytest.raises(RefusedError) as refused:
        extract(data, name, **limits)
    return refused.value.reason


def test_a_document_that_unpacks_to_far_more_than_it_is_packed_to_is_refused() -> None:
    bomb = docx(p("x")).replace(b"", b"")
    with zipfile.ZipFile(io.BytesIO(bomb)) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    files["word/document.xml"] = b"<a>" + b" " * 60_000_000 + b"</a>"
    assert reason(zipped(files)) == "bomb"


def test_the_sum_of_all_parts_is_bounded() -> None:
    files = {f"OEBPS/{n}.bin": bytes(900_000) for n in range(30)}
    data = epub(["<p>x</p>"], extra={name: content.decode() for name, content in files.items()})
    assert reason(data) == "bomb"


def test_too_many_parts_are_refused() -> None:
    data = epub(["<p>x</p>"], extra={f"OEBPS/{n}": "" for n in range(200)})
    assert reason(data, members=100) == "bomb"


def test_a_size_that_a_zip_lies_about_does_not_help_it() -> None:
    data = bytearray(zipped({"mimetype": "application/epub+zip", "META-INF/container.xml": "<x/>" + " " * 3_000_000}))
    at = data.rindex(b"PK\x01\x02")
    data[at + 24 : at + 28] = (10).to_bytes(4, "little")  # the size unpacked, as the directory states it
    assert reason(bytes(data)) in {"damaged", "bomb"}


def test_entities_are_not_expanded_and_files_not_read() -> None:
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10 if n else "ha"}">' for n in range(10))
    outside = '<!ENTITY f SYSTEM "file:///etc/passwd">'
    body = p("Good text ") + "<w:p><w:r><w:t>&l9;&f;</w:t></w:r></w:p>"
    with zipfile.ZipFile(io.BytesIO(docx(body))) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    document = files["word/document.xml"].split(b"?>", 1)[1]
    files["word/document.xml"] = f"<!DOCTYPE d [{laughs}{outside}]>".encode() + document
    try:
        text = extract(zipped(files)).text
    except RefusedError:
        return
    assert "haha" not in text
    assert "root" not in text


def test_xml_that_nests_too_deeply_is_refused() -> None:
    assert reason(docx("<w:p>" * 2_000 + "</w:p>" * 2_000)) == "too-deep"
    assert reason(odt("<text:p>" * 2_000 + "</text:p>" * 2_000)) == "too-deep"
    assert reason(epub(["<div>" * 2_000 + "x" + "</div>" * 2_000])) == "too-deep"


def test_html_that_nests_too_deeply_is_refused_and_not_cut_off_silently() -> None:
    data = b"<html><body><p>before</p>" + b"<div>" * 100_000 + b"lost" + b"</div>" * 100_000
    assert reason(data, "x.html") == "too-deep"


def test_rich_text_that_nests_too_deeply_is_refused() -> None:
    assert reason(b"{\\rtf1 " + b"{" * 5_000 + b"x" + b"}" * 5_000 + b"}") == "too-deep"


def test_a_long_run_of_binary_data_in_rich_text_is_passed_over() -> None:
    assert extract(b"{\\rtf1 before {\\pict\\bin5 {{{{{} after\\par}").text == "before after\n"
    assert extract(b"{\\rtf1 before \\bin999999999 x").text == "before\n"


def test_a_long_run_of_blanks_within_a_line_is_looked_at_once() -> None:
    """From each of its blanks anew it would take hours; a form laid out with blanks has such runs."""
    assert extract(b"Before" + b" \t" * 200_000 + b"behind it. \n\nEnd. \n", "form.txt").text.endswith("End.\n")


def test_too_much_text_is_refused() -> None:
    assert reason(b"word " * 3_000, "x.md", text=10_000) == "too-large"


def test_a_file_that_is_too_large_is_refused_before_it_is_read() -> None:
    assert reason(b"word " * 3_000, "x.md", file=10_000) == "too-large"


def pdf(objects: list[bytes]) -> bytes:
    """Give a PDF of these objects, numbered from 1; the first is the catalogue."""
    out, places = b"%PDF-1.7\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    return out + b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, start)


def test_absurd_page_counts_are_refused() -> None:
    kids = b" ".join(b"3 0 R" for _ in range(6_000))
    data = pdf(
        [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Count 6000/Kids[" + kids + b"]>>",
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>",
        ]
    )
    assert reason(data) in {"too-many-pages", "damaged", "no-text"}


@pytest.mark.parametrize("count", [b"-1", b"0", b"999999999"])
def test_page_counts_that_lie_are_survived(count: bytes) -> None:
    data = pdf([b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Count " + count + b"/Kids[]>>"])
    assert reason(data) in {"too-many-pages", "damaged", "empty", "no-text"}


def test_pages_that_are_their_own_parents_are_survived() -> None:
    data = pdf([b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Count 3/Kids[2 0 R 2 0 R 2 0 R]>>"])
    assert reason(data) in {"damaged", "empty", "no-text"}


def test_a_page_that_is_packed_tightly_is_survived() -> None:
    stream = zlib.compress(b"BT /F1 9 Tf 0 0 Td (word ) Tj ET\n" * 200_000)
    data = pdf(
        [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
            b"<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream" % (len(stream), stream),
            b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        ]
    )
    try:
        assert len(extract(data).text) < 2_000_000
    except RefusedError as refused:
        assert refused.reason in {"no-text", "too-large", "damaged"}


def test_a_page_of_absurd_size_is_survived() -> None:
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(1e7, 1e7))
    canvas.drawString(9e6, 9e6, "Far away.")
    canvas.drawString(10, 10, "Near.")
    canvas.save()
    text = extract(out.getvalue()).text
    assert "Far away." in text
    assert "Near." in text


def test_a_pdf_that_is_cut_off_is_refused_or_read_but_never_crashes() -> None:
    whole = drawn([[(72.0, 100.0 + 14 * n, f"Line {n} of the page.", 11.0) for n in range(20)]])
    for part in (0.1, 0.5, 0.9):
        try:
            assert extract(whole[: int(len(whole) * part)]).pages <= 1
        except RefusedError as refused:
            assert refused.reason in {"damaged", "no-text", "empty"}


def test_page_marks_in_a_document_cannot_pass_for_the_programs_own() -> None:
    text = extract(docx(p("<!-- page 99 -->") + p("```") + p("<script>") + p("- - -") + p("Last words."))).text
    from knowledge.model import Source
    from knowledge.passages import passages_of

    passages = passages_of(Source(id="s", title="t", text=text))
    assert text[passages[-1].start : passages[-1].end] == "Last words."
    assert "page" not in passages[-1].locator


def test_a_page_label_cannot_break_out_of_its_mark() -> None:
    from knowledge.importing.writing import Writer

    writer = Writer()
    writer.page("1 --> # Heading")
    writer.page("a-->b")
    assert "# Heading" not in writer.text()
    assert writer.text().count("-->") == writer.text().count("<!--")


def test_a_locked_pdf_does_not_make_the_next_damaged_one_look_locked() -> None:
    from making_pdf import prose, report

    assert reason(report([prose(1, 20)], encrypt="x")) == "encrypted"
    assert reason(pdf([b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Count 0/Kids[]>>"])) in {"damaged", "empty"}
