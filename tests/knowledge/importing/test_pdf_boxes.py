"""Paragraphs and lists set narrower, or more widely spaced, than the text around them: lines of one paragraph stay together."""

from __future__ import annotations

import io

import pytest
from making_pdf import BODY, SECTION, drawn
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Table

from knowledge.importing.extracted import Extracted
from knowledge.importing.job import Job
from knowledge.importing.reading import read

AROUND = (
    "Three lines explain the cut. The grant for shelters was merged into the general grant to provinces, which are free to"
    " use it for anything, and the scheme for children freed from bonded labour was ended because its targets were met."
    " Our members counted more than four thousand such children in the eight provinces during the last year alone, and the"
    " posts that had stood empty for two years were struck out of the plan without a word to those who had asked for them."
)
SMALLER = (
    "1. More rupees, smaller slice. The Finance Minister has set aside SR 1,284 crore for programmes that serve children"
    " directly. That is SR 97 crore more than last year, but the share in the whole budget falls from 11.8 to 11.2 per cent."
)
EATEN = (
    "2. Inflation eats the rise. Prices rose by 9.3 per cent. Measured in the rupees of last year, spending for children"
    " goes down by about one per cent."
)
MESSAGES = [SMALLER, EATEN]


def brief(width: float, leading: float, indent: float) -> str:
    style = ParagraphStyle("message", parent=BODY, leading=10 * leading, leftIndent=indent, firstLineIndent=-indent)
    messages: list[Flowable] = [Paragraph(text, style) for text in MESSAGES]
    if width:
        messages = [Table([[messages]], colWidths=[width], hAlign="LEFT")]
    made = io.BytesIO()
    SimpleDocTemplate(made).build(
        [
            Paragraph(AROUND, BODY),
            Paragraph("Key messages", SECTION),
            *messages,
            Paragraph("What comes next", SECTION),
            Paragraph(AROUND, BODY),
        ]
    )
    result = read(Job("brief.pdf", data=made.getvalue()))
    assert isinstance(result, Extracted)
    return result.text


@pytest.mark.parametrize("indent", [0.0, 14.0])
@pytest.mark.parametrize(("width", "leading"), [(200, 1.25), (250, 1.2), (320, 1.6), (0, 1.6), (200, 1.6)])
def test_lines_of_one_paragraph_stay_together(width: float, leading: float, indent: float) -> None:
    paragraphs = [" ".join(part.split()) for part in brief(width, leading, indent).split("\n\n")]
    assert [part for part in paragraphs if part[:1].isdigit()] == MESSAGES


def test_lines_that_end_where_they_were_meant_to_stay_apart() -> None:
    lines = ["Child Budget Watch", "14 Lal Kothi Road", "Near the Old Market", "Navgaon", "Sundhara"]
    places = [(72.0, 300.0 + 13 * at, text, 10.0) for at, text in enumerate(lines)]
    running = [(72.0, 100.0 + 13 * at, AROUND[90 * at : 90 * at + 88], 10.0) for at in range(4)]
    result = read(Job("address.pdf", data=drawn([[*running, *places]])))
    assert isinstance(result, Extracted)
    assert "Road Near" not in result.text
