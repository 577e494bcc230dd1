"""PDF files for the importing tests, made with reportlab: nothing of anyone else's is kept."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from reportlab.lib.enums import TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    FrameBreak,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Paragraph,
    SimpleDocTemplate,
    Spacer,
    Table,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

WIDTH, HEIGHT = A4
BODY = ParagraphStyle("body", fontName="Times-Roman", fontSize=10, leading=12, alignment=TA_JUSTIFY, spaceAfter=6)
NUMBERED = ParagraphStyle("numbered", parent=BODY, firstLineIndent=0)
ITEM = ParagraphStyle("item", parent=BODY, firstLineIndent=28)
TITLE = ParagraphStyle("title", fontName="Times-Bold", fontSize=14, leading=17, spaceBefore=8, spaceAfter=8)
CHAPTER = ParagraphStyle("chapter", fontName="Times-Bold", fontSize=12, leading=14, spaceBefore=12, spaceAfter=6)
SECTION = ParagraphStyle("section", fontName="Times-Bold", fontSize=10, leading=12, spaceBefore=10, spaceAfter=6)

WORDS = [
    "the",
    "committee",
    "notes",
    "that",
    "children",
    "were",
    "heard",
    "by",
    "the",
    "ministry",
    "before",
    "a",
    "bill",
    "on",
    "protection",
    "was",
    "sent",
    "to",
    "parliament",
    "and",
    "recommends",
    "that",
    "every",
    "authority",
    "publish",
    "a",
    "version",
    "that",
    "children",
    "can",
    "read",
    "while",
    "measures",
    "are",
    "evaluated",
    "with",
    "independent",
    "monitoring",
    "bodies",
    "schools",
    "families",
    "and",
    "local",
    "communities",
    "throughout",
    "the",
    "territory",
    "of",
    "the",
    "state",
    "party",
]


def prose(seed: int, words: int = 60) -> str:
    """Give running text of so many words, another for each seed."""
    picked = [WORDS[(seed * 7 + i * 13 + i * i * seed) % len(WORDS)] for i in range(words)]
    sentences = [picked[i : i + 14] for i in range(0, words, 14)]
    return " ".join(" ".join(s).capitalize() + "." for s in sentences)


def report(
    paragraphs: Sequence[str | tuple[str, ParagraphStyle]],
    *,
    symbol: str = "CRC/C/XYZ/CO/1",
    notes: dict[int, Sequence[str]] | None = None,
    encrypt: str | None = None,
) -> bytes:
    """Give a report as United Nations bodies lay them out: running heads, page numbers at the foot, footnotes."""
    out = io.BytesIO()
    notes = notes or {}

    def furniture(canvas: Canvas, _document: BaseDocTemplate) -> None:
        page = canvas.getPageNumber()
        canvas.setFont("Times-Bold", 9)
        if page % 2:
            canvas.drawRightString(WIDTH - 2.5 * cm, HEIGHT - 1.5 * cm, symbol)
            canvas.drawRightString(WIDTH - 2.5 * cm, 1.2 * cm, str(page))
        else:
            canvas.drawString(2.5 * cm, HEIGHT - 1.5 * cm, symbol)
            canvas.drawString(2.5 * cm, 1.2 * cm, str(page))
        canvas.setFont("Times-Roman", 7)
        canvas.drawString(WIDTH / 2, 1.2 * cm, "GE.26-01234")
        y = 2.2 * cm + 10 * len(notes.get(page, ()))
        for line in notes.get(page, ()):
            y -= 10
            mark, _, text = line.partition(" ")
            if mark:
                canvas.setFont("Times-Roman", 5)
                canvas.drawString(2.7 * cm, y + 3, mark)
            canvas.setFont("Times-Roman", 8)
            canvas.drawString(3.1 * cm, y, text)

    document = BaseDocTemplate(out, pagesize=A4, title="", **({"encrypt": encrypt} if encrypt else {}))
    frame = Frame(2.5 * cm, 3.6 * cm, WIDTH - 5 * cm, HEIGHT - 6 * cm)
    document.addPageTemplates([PageTemplate(frames=[frame], onPage=furniture)])
    story: list[Flowable] = []
    for given in paragraphs:
        if given == "\f":
            story.append(PageBreak())
            continue
        text, style = (given, BODY) if isinstance(given, str) else given
        story.append(Paragraph(text, style))
    document.build(story)
    return out.getvalue()


def columns(texts: Sequence[Sequence[str]], title: str = "", number: int = 2) -> bytes:
    """Give pages of so many columns: for each page the paragraphs that flow through them, under a title over all."""
    out = io.BytesIO()
    document = BaseDocTemplate(out, pagesize=A4)
    gap, left = 14, 2 * cm
    width = (WIDTH - 2 * left - gap * (number - 1)) / number
    top = HEIGHT - 2 * cm - (30 if title else 0)
    frames = [
        Frame(left + i * (width + gap), 3 * cm, width, top - 3 * cm, leftPadding=0, rightPadding=0, id=f"c{i}")
        for i in range(number)
    ]
    head = Frame(left, top, WIDTH - 2 * left, 30, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0)
    document.addPageTemplates(
        [PageTemplate("first", [head, *frames] if title else frames), PageTemplate("later", frames)]
    )
    story: list[Flowable] = [NextPageTemplate("later")]
    if title:
        story += [Paragraph(title, TITLE), FrameBreak()]
    style = ParagraphStyle("narrow", parent=BODY, fontSize=9, leading=11)
    for page, texts_of_page in enumerate(texts):
        if page:
            story.append(PageBreak())
        story += [Paragraph(text, style) for text in texts_of_page]
    story.append(Spacer(1, 1))
    document.build(story)
    return out.getvalue()


def table(rows: Sequence[Sequence[str]], widths: Sequence[float], style: Sequence[tuple[object, ...]] = ()) -> bytes:
    """Give a page with a table, its cells wrapped, between two paragraphs."""
    out = io.BytesIO()
    cell = ParagraphStyle("cell", fontName="Times-Roman", fontSize=9, leading=11)
    data = [[Paragraph(text, cell) for text in row] for row in rows]
    SimpleDocTemplate(out, pagesize=A4).build(
        [
            Paragraph(prose(1, 40), BODY),
            Table(data, colWidths=list(widths), style=list(style)),
            Paragraph(prose(2, 40), BODY),
        ]
    )
    return out.getvalue()


def drawn(
    pages: Sequence[Sequence[tuple[float, float, str, float]]],
    rotate: int = 0,
    rules: Sequence[tuple[float, float, float]] = (),
) -> bytes:
    """Give pages with text at places: (x, y from the top, text, size) each, and rules (from, to, y) on every page."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4)
    for page in pages:
        for x, y, text, size in page:
            canvas.setFont("Helvetica", size)
            canvas.drawString(x, HEIGHT - y, text)
        for x0, x1, y in rules:
            canvas.line(x0, HEIGHT - y, x1, HEIGHT - y)
        if rotate:
            canvas.setPageRotation(rotate)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def scanned(with_text: Sequence[bool]) -> bytes:
    """Give pages that are pictures; those marked True hold text instead."""
    from reportlab.lib.utils import ImageReader

    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4)
    picture = ImageReader(io.BytesIO(_PNG))
    for number, text in enumerate(with_text):
        if text:
            canvas.setFont("Times-Roman", 11)
            for line in range(10):
                canvas.drawString(
                    72, HEIGHT - 100 - 14 * line, f"Line {line} of page {number + 1} holds words to read."
                )
        else:
            canvas.drawImage(picture, 0, 0, WIDTH, HEIGHT)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _png() -> bytes:
    """Give a small grey picture."""
    import struct
    import zlib

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\x00" + bytes((x * y) % 256 for x in range(64)) for y in range(64))
    header = struct.pack(">IIBBBBB", 64, 64, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


_PNG = _png()


def table_below(heading: str) -> bytes:
    """Give a page with a table of figures in a ruled grid and, close below it, a large heading in bold with its text."""
    out = io.BytesIO()
    large = ParagraphStyle("large", fontName="Helvetica-Bold", fontSize=18, leading=20, spaceAfter=6)
    rows = [
        ["Item", "Budget", "Spent"],
        ["Salaries", "3,900", "3,610"],
        ["Rent", "820", "825"],
        ["Total", "4,720", "4,435"],
    ]
    SimpleDocTemplate(out, pagesize=A4).build(
        [
            Paragraph("4 Staff and money", large),
            Paragraph(prose(1, 40), BODY),
            Table(rows, colWidths=[150, 110, 110], style=[("GRID", (0, 0), (-1, -1), 0.4, "grey")]),
            Paragraph(heading, large),
            Paragraph(prose(2, 40), BODY),
        ]
    )
    return out.getvalue()
