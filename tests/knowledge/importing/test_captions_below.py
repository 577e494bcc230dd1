"""Captions below tables, facts on lines of their own, and the way to a page that stands above it."""

from __future__ import annotations

from knowledge.importing.captions import with_captions_above
from knowledge.importing.formats import html
from knowledge.importing.job import Job
from knowledge.importing.markdown_text import plain_markdown
from knowledge.importing.reading import read

ROWS = "Island | Workshops\n\nSelu | Workshops: 7\n\nTepi | Workshops: 4"
CAPTION = "Table 1. Workshops by island."


def test_a_caption_below_a_table_is_put_above_it_and_what_it_adds_stays_below() -> None:
    text = f"We held some.\n\n{ROWS}\n\n{CAPTION} Children with a disability: 29.\n"
    assert with_captions_above(text) == f"We held some.\n\n{CAPTION}\n\n{ROWS}\n\nChildren with a disability: 29.\n"


def test_a_caption_above_a_table_or_between_two_stays() -> None:
    for text in (
        f"{CAPTION}\n\n{ROWS}\n\nTable 2. Of this there is none.\n",
        f"{ROWS}\n\nTable 2. Visits.\n\n{ROWS}\n",
        f"No rows.\n\n{CAPTION}\n",
        f"{ROWS}\n\nTables are dull.\n",
    ):
        assert with_captions_above(text) == text


def test_every_format_is_read_so() -> None:
    page = f"# R\n\n| Island | Workshops |\n|---|---|\n| Selu | 7 |\n| Tepi | 4 |\n\n{CAPTION}\n"
    text = read(Job("r.md", data=page.encode())).text
    assert text.index(CAPTION) < text.index("Selu | Workshops: 7")


def test_facts_with_labels_in_emphasis_are_paragraphs_each() -> None:
    text = "**Court:** Supreme Court\n**Judges**: Ada Roe, Ben Moe\n"
    assert plain_markdown(text).strip() == "Court: Supreme Court\n\nJudges: Ada Roe, Ben Moe"
    plain = "**Note:** this goes on\nover two lines.\n"
    assert plain_markdown(plain) == "Note: this goes on\nover two lines.\n"


def test_the_way_to_a_page_is_no_text_of_it() -> None:
    body = "<p>The House met at ten, and it heard of children in prison, all of them boys.</p>" * 5
    page = (
        f'<html><body><div id="crumb">Home &gt; Hansard &gt; 2024</div><div><h1>Report</h1>{body}</div></body></html>'
    )
    assert "Hansard >" not in html.read(Job(name="a.html", data=page.encode())).text
