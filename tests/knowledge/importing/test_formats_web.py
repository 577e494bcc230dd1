"""Saved web pages: the main text alone, in order, with what the page states about itself."""

from __future__ import annotations

import pytest

from knowledge.importing.extracted import Extracted, RefusedError
from knowledge.importing.job import Job
from knowledge.importing.reading import read

MENU = "<ul>" + "".join(f'<li><a href="/{n}">Menu entry {n}</a></li>' for n in range(6)) + "</ul>"
TEXT = "<p>The ombudsperson asked four hundred children about the draft act before it was sent to parliament.</p>"


def page(body: str, head: str = "", html: str = 'lang="en"') -> bytes:
    return f"<!doctype html><html {html}><head><meta charset=utf-8>{head}</head><body>{body}</body></html>".encode()


def extract(data: bytes, name: str = "page.html") -> Extracted:
    return read(Job(name, data=data))


def test_menus_banners_and_footers_are_dropped() -> None:
    text = extract(
        page(
            f'<header><a href="/">Site name</a>{MENU}</header><nav>{MENU}</nav>'
            f'<div class="cookie-banner"><p>We use cookies.</p></div><div id="sidebar">{MENU}</div>'
            f"<main><h1>Hearing children</h1>{TEXT}<h2>What came of it</h2>{TEXT}</main>"
            f"<aside><p>Related pages</p></aside><footer><p>All rights reserved.</p></footer><script>evil()</script>"
        )
    ).text
    sentence = TEXT[3:-4]
    assert text == f"# Hearing children\n\n{sentence}\n\n## What came of it\n\n{sentence}\n"


def test_a_page_that_does_not_name_its_main_text_loses_its_lists_of_links() -> None:
    text = extract(page(f"<div>{MENU}</div><h1>Title</h1>{TEXT * 4}<div>{MENU}</div>")).text
    assert "Menu entry" not in text
    assert text.count("ombudsperson") == 4


def test_lists_of_links_within_the_main_text_stay() -> None:
    laws = "<ul>" + "".join(f'<li><a href="/law/{n}">Children Act {n}</a></li>' for n in range(4)) + "</ul>"
    text = extract(page(f"<main><h1>Laws</h1>{TEXT}{laws}{TEXT}</main>")).text
    assert "- Children Act 0\n- Children Act 1" in text


def test_a_table_of_contents_of_the_page_itself_is_dropped() -> None:
    contents = "<ul>" + "".join(f'<li><a href="#s{n}">Section {n}</a></li>' for n in range(4)) + "</ul>"
    assert "Section 2" not in extract(page(f"<main><h1>Laws</h1>{TEXT}{contents}{TEXT}</main>")).text


def test_lists_keep_nesting_and_numbers() -> None:
    text = extract(
        page(
            '<main><p>The act says:</p><ol start="3"><li>first<ul><li>a part</li></ul></li><li>second</li></ol></main>'
        )
    ).text
    assert text == "The act says:\n\n3. first\n   - a part\n\n4. second\n"


def test_tables_of_data_give_rows_and_tables_for_layout_their_content() -> None:
    data = "<table><tr><th>Country</th><th>Year</th></tr><tr><td>Chile</td><td>2015</td></tr></table>"
    layout = "<table><tr><td><h2>Left</h2><p>One.</p></td><td><h2>Right</h2><p>Two.</p></td></tr></table>"
    text = extract(page(f"<main>{TEXT}{data}{layout}</main>")).text
    assert "Country | Year\n\nChile | Year: 2015\n\n## Left\n\nOne.\n\n## Right\n\nTwo.\n" in text


def test_marks_of_notes_leave_the_sentence_and_exponents_stay() -> None:
    body = '<p>The law<sup><a href="#n1">[1]</a></sup> of 2015 covers 20 m<sup>2</sup><a href="#n2">[2]</a>.</p>'
    note = '<p id="n1"><a href="#r1">[1]</a> See the gazette. <a href="#r1">↩</a></p>'
    text = extract(page(f"<main>{TEXT}{body}{note}</main>")).text
    assert "The law of 2015 covers 20 m²." in text
    assert "\n[1] See the gazette.\n" in text


def test_exponents_are_not_fused_with_the_number_before_them() -> None:
    text = extract(
        page(f"<main>{TEXT}<p>About 10<sup>16</sup> tokens, 10<sup>-6</sup> m, the 1<sup>st</sup>.</p></main>")
    ).text
    assert "About 10¹⁶ tokens, 10⁻⁶ m, the 1st." in text


def test_what_is_struck_out_is_left_out_and_told_and_what_was_inserted_stays() -> None:
    body = (
        "<p>The fee is <del>500</del> <ins>300</ins> florins.</p><del><p>It may be <s>fully</s> waived.</p></del>"
        '<p>Pay <span style="text-decoration: line-through">monthly</span> <strike>or weekly </strike>yearly.</p>'
    )
    extracted = extract(page(f"<main>{TEXT}{body}</main>"))
    assert "The fee is 300 florins.\n\nPay yearly.\n" in extracted.text
    assert "waived" not in extracted.text
    assert any("struck out" in warning for warning in extracted.warnings)
    assert not extract(page(f"<main>{TEXT}<p><ins>New.</ins></p></main>")).warnings


def test_ordered_lists_keep_their_letters_and_where_they_begin() -> None:
    letters = '<ol type="a" start="3"><li>pay;</li><li>rest.<ol type="i"><li>Daily.</li></ol></li></ol>'
    styled = '<ol style="list-style-type: upper-roman"><li>First.</li></ol><ol type="a"><li>(a) Own letter.</li></ol>'
    back = "<ol reversed><li>Second.</li><li>First.</li></ol>"
    bare = '<ol style="list-style: none"><li>(2) Its own.</li></ol>'
    text = extract(page(f"<main>{TEXT}{letters}<p>And:</p>{styled}<p>And:</p>{back}{bare}</main>")).text
    assert "- (c) pay;\n- (d) rest.\n  - (i) Daily.\n" in text
    assert "- (I) First.\n" in text and "- (a) Own letter.\n" in text
    assert "2. Second.\n\n1. First.\n\n- (2) Its own.\n" in text


def test_lists_in_the_cells_of_a_row_with_a_head_stay_and_their_items_are_kept_apart() -> None:
    cell = "<ul>" + "".join(f'<li><a href="/{name}">{name}</a></li>\n' for name in ("Edge", "Azure", "Bing")) + "</ul>"
    table = f"<table><tr><th>Founded</th><td>1975</td></tr><tr><th>Services</th><td>{cell}</td></tr></table>"
    text = extract(page(f"<main><h1>It</h1>{table}<p>{TEXT}</p></main>")).text
    assert "Services | Edge; Azure; Bing\n" in text


def test_a_page_is_dated_by_its_last_change() -> None:
    data = '{"@type": "Article", "datePublished": "2001-11-03T01:00:00Z", "dateModified": "2024-03-13T02:03:00Z"}'
    extracted = extract(page(TEXT, f'<script type="application/ld+json">{data}</script>'))
    assert (extracted.date, extracted.metadata["published"]) == ("2024-03-13", "2001-11-03")
    changed = '<meta property="article:modified_time" content="2023-01-02"><meta name="date" content="2020-01-01">'
    assert extract(page(TEXT, changed)).date == "2023-01-02"


def test_line_breaks_in_twos_part_paragraphs() -> None:
    assert (
        extract(page("<main>First line<br>goes on.<br><br>Second.</main>")).text == "First line goes on.\n\nSecond.\n"
    )


def test_what_the_page_states_is_taken_up() -> None:
    head = (
        "<title>Hearing children | Example Office</title>"
        '<meta property="og:site_name" content="Example Office">'
        '<meta property="article:published_time" content="2024-03-31T10:00:00Z">'
        '<link rel="canonical" href="https://example.org/hearing"><meta name="description" content="How it went">'
    )
    extracted = extract(page(f"<h1>Hearing children</h1>{TEXT}", head, 'lang="fr-CA"'))
    assert extracted.title == "Hearing children"
    assert (extracted.language, extracted.date, extracted.publisher) == ("fr-CA", "2024-03-31", "Example Office")
    assert extracted.url == "https://example.org/hearing"
    assert extracted.metadata["description"] == "How it went"


def test_the_address_that_the_browser_noted_is_taken_up() -> None:
    data = b"<!DOCTYPE html>\n<!-- saved from url=(0025)https://example.org/saved -->\n" + page(TEXT)
    assert extract(data).url == "https://example.org/saved"


def test_a_page_saved_as_one_file_is_read() -> None:
    body = page(TEXT).decode().replace("=", "=3D")
    data = (
        "From: <Saved by a browser>\r\nSnapshot-Content-Location: https://example.org/one\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\n'
        f"Content-Transfer-Encoding: quoted-printable\r\n\r\n{body}\r\n--b--\r\n"
    ).encode()
    extracted = extract(data, "page.mhtml")
    assert "four hundred children" in extracted.text
    assert extracted.url == "https://example.org/one"


@pytest.mark.parametrize("encoding", ["utf-8", "windows-1251", "utf-16"])
def test_the_encoding_that_a_page_declares_is_used(encoding: str) -> None:
    text = (
        f'<html><head><meta charset="{encoding}"></head><body><p>Комитет рекомендует принять закон.</p></body></html>'
    )
    assert extract(text.encode(encoding)).text == "Комитет рекомендует принять закон.\n"


def test_entities_are_letters_and_text_like_markup_stays_text() -> None:
    text = extract(
        page("<main><p># 5 &lt;!-- page 9 --&gt; caf&eacute; &amp; more</p><p>&lt;script&gt; is a word</p></main>")
    ).text
    assert "<!-- page" not in text.split("#")[0]
    assert "# 5" not in text.splitlines()[0][:3]
    assert "café & more" in text
    assert "<\u00a0script> is a word" in text


def test_a_page_without_text_is_refused() -> None:
    with pytest.raises(RefusedError) as refused:
        extract(page("<script>alert(1)</script>"))
    assert refused.value.reason == "no-text"


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("Aims:<br>- to hear<br>- to heed<br>", "Aims:\n\n- to hear\n- to heed\n"),
        ("<p>• to hear<br>\nchildren<br>• to heed</p><p>After.</p>", "- to hear children\n- to heed\n\nAfter.\n"),
        ("1. Hear:<br>(a) boys;<br>(b) girls.<br>2. Heed.", "1. Hear:\n   - (a) boys;\n   - (b) girls.\n\n2. Heed.\n"),
        ("It was a long<br>- and slow - reform.", "It was a long - and slow - reform.\n"),
        ("In<br>2019. It rained.<br>2020. It did not.", "In 2019. It rained. 2020. It did not.\n"),
    ],
)
def test_a_list_typed_with_line_breaks_is_a_list(typed: str, text: str) -> None:
    assert extract(page(f"<main>{typed}</main>")).text == text


@pytest.mark.parametrize(
    ("title", "heading", "expected"),
    [
        ("News – Bar Association", "Bar Association opens a legal aid desk", "Bar Association opens a legal aid desk"),
        ("Frequently asked questions | Office", "Frequently asked questions about complaints", None),
        ("Hearing children: a guide for committees", "Hearing children", "Hearing children: a guide for committees"),
        ("How the office hears all children | Office", "Our work", "How the office hears all children | Office"),
        ("Hearing children | Office", "Hearing children", "Hearing children"),
    ],
)
def test_the_main_heading_names_a_page_whose_title_names_the_site_or_its_section(
    title: str, heading: str, expected: str | None
) -> None:
    extracted = extract(page(f"<main><h1>{heading}</h1>{TEXT}</main>", f"<title>{title}</title>"))
    assert extracted.title == (expected or heading)


def headings(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.startswith("#")]


def test_a_question_that_unfolds_is_the_heading_of_its_answer() -> None:
    asked = "<details><summary>{}</summary><p>There is no appeal.</p></details>"
    text = extract(
        page(
            f"<main><h1>Questions</h1>{TEXT}<h2>Complaints</h2>{asked.format('Who can complain?')}\n"
            f"{asked.format('Can I appeal?')}<h3>Is it free?</h3>{TEXT}{asked.format('Can I stay anonymous?')}"
            f"<h2>More</h2>{TEXT}{asked.format('Read more')}</main>"
        )
    ).text
    assert headings(text) == [
        "# Questions",
        "## Complaints",
        "### Who can complain?",
        "### Can I appeal?",
        "### Is it free?",
        "### Can I stay anonymous?",
        "## More",
    ]
    assert "### Can I appeal?\n\nThere is no appeal.\n" in text
    assert "\nRead more\n" in text
    # What stands behind the answer is none of it, so that no heading may take it in.
    text = extract(page(f"<main><h1>Questions</h1>{asked.format('Can I appeal?')}{TEXT}</main>")).text
    assert headings(text) == ["# Questions"]


def test_a_term_stands_with_what_is_said_of_it() -> None:
    text = extract(
        page(
            f"<main><h1>Words</h1>{TEXT}<dl><dt>Institution</dt><dd>A home for children.</dd>"
            "<div><dt>Complainant</dt><dd><p>The person who complains.</p></dd></div>"
            "<dt>Speakers:</dt><dd>Ana Lind</dd><dd>Per Holm</dd>"
            "<dt>Steps</dt><dd><p>There are two.</p><ul><li>Write.</li><li>Wait.</li></ul></dd><dd></dd></dl></main>"
        )
    ).text
    assert text.endswith(
        "Institution: A home for children.\n\nComplainant: The person who complains.\n\nSpeakers: Ana Lind\n\n"
        "Speakers: Per Holm\n\nSteps\n\nThere are two.\n\n- Write.\n- Wait.\n"
    )


def test_notes_at_the_foot_of_a_page_are_no_list_of_its_last_section() -> None:
    body = (
        '<h1>Guide</h1><p>A child may be held for 14 days.<sup><a href="#fn1">1</a></sup></p><h2>Exceptions</h2><p>None.</p>'
        '<section role="doc-endnotes"><ol><li id="fn1">Children Act, s. 12(2). <a href="#r1">↩</a></li></ol></section>'
    )
    assert extract(page(body)).text.endswith("None.\n\n<!-- notes -->\n\n1 Children Act, s. 12(2).\n")
