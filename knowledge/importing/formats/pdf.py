"""PDF: pages one at a time, so that a long document costs little more memory than a short one."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pypdfium2
import pypdfium2.raw as pdfium

from knowledge.importing.extracted import Extracted, RefusedError
from knowledge.importing.pdf.about import bookmarks_of, language_of, metadata_of, title_of, warnings_of
from knowledge.importing.pdf.bands import has_wide_gaps
from knowledge.importing.pdf.blocks import to_markdown
from knowledge.importing.pdf.columns import lines_of
from knowledge.importing.pdf.drawn import rules_of, shows_something
from knowledge.importing.pdf.furniture import find_furniture, without_furniture, without_line_numbers
from knowledge.importing.pdf.gutters import Gutters
from knowledge.importing.pdf.recognizing import recognized
from knowledge.importing.pdf.shapes import Line, Page
from knowledge.importing.pdf.text import read_page

if TYPE_CHECKING:
    from knowledge.importing.job import Job

_LITTLE, _SCANNED_LETTERS = 1_000, 25
"""A page with a picture over most of it and fewer letters than this is a scan with a stamp, not a page of text."""


@dataclass(slots=True)
class _Gathered:
    """What reading the pages gave."""

    pages: list[Page] = field(default_factory=list)
    lines: list[list[Line]] = field(default_factory=list)
    labels: list[str] = field(default_factory=list)
    empty: list[int] = field(default_factory=list)
    sideways: list[int] = field(default_factory=list)
    letters: int = 0


def read(job: Job) -> Extracted:
    """Read a PDF."""
    document = _open(job)
    try:
        return _read(document, job)
    finally:
        document.close()


def _open(job: Job) -> Any:
    source = job.data if job.data is not None else job.path
    try:
        return pypdfium2.PdfDocument(source, password=job.password)
    except pypdfium2.PdfiumError as error:
        code = getattr(error, "err_code", None)
        # pdfium may leave the error of an earlier file in place, so the file itself must say that it is locked.
        locked = _holds(job, b"/Encrypt")
        if code == pdfium.FPDF_ERR_PASSWORD and locked:
            raise _locked(job) from None
        if code == pdfium.FPDF_ERR_SECURITY and locked:
            raise RefusedError(
                "The PDF is protected in a way that is not known; print it to a new PDF and add that.", "encrypted"
            ) from None
        raise RefusedError(
            "The PDF is damaged or cut off; download it again, or print it to a new PDF and add that.", "damaged"
        ) from None


def _holds(job: Job, word: bytes) -> bool:
    """Whether a file holds a word, looked for piece by piece."""
    with job.open() as handle:
        before = b""
        while piece := handle.read(1_000_000):
            if word in before + piece:
                return True
            before = piece[-len(word) :]
    return False


def _locked(job: Job) -> RefusedError:
    if job.password is None:
        return RefusedError("The PDF is protected with a password; give it with --password.", "encrypted")
    return RefusedError("The password does not open the PDF; give the right one with --password.", "wrong-password")


def _read(document: Any, job: Job) -> Extracted:
    count = len(document)
    if count == 0:
        raise RefusedError("The PDF has no pages; check that it was saved whole.", "empty")
    if count > job.limits.pages:
        raise RefusedError(
            f"The PDF has {count} pages (at most {job.limits.pages} are read); split it and add the parts.",
            "too-many-pages",
        )
    job.report("pages", count)
    gathered = _gather(document, count, job)
    drop, heads, offset = find_furniture(gathered.pages, gathered.lines)
    lines = [without_furniture(own, drop) for own in gathered.lines]
    for page, own in zip(gathered.pages, lines, strict=True):
        if page.picture and sum(len(line.text) for line in own) < _SCANNED_LETTERS:
            gathered.empty.append(page.number)  # a picture under a running head
    gathered.empty = sorted(set(gathered.empty))
    filled = recognized(document, gathered.empty, job) if gathered.empty and job.ocr else {}
    missing = tuple(number + 1 for number in gathered.empty if not filled.get(number))
    warnings = _of_pages_without_text(len(gathered.empty), missing, count, ocr=job.ocr)
    labels = _labels(gathered, offset)
    text, more = to_markdown(lines, [page.rules for page in gathered.pages], labels, bookmarks_of(document), filled)
    if gathered.sideways:
        where = _listed(tuple(number + 1 for number in gathered.sideways))
        warnings.append(f"Text that stands sideways or aslant was left out on {where}.")
    if torn := [labels[page.number] for page in gathered.pages if page.torn]:
        where = _listed(tuple(torn))
        warnings.append(
            f"Tables on {where} may be torn apart by the columns of the text; compare them with the original."
        )
    warnings += [*more, *warnings_of(document)]
    about = document.get_metadata_dict(skip_empty=True)
    return Extracted(
        text,
        title=title_of(about),
        language=language_of(document),
        metadata=metadata_of(about, heads),
        pages=count,
        pages_without_text=missing,
        warnings=tuple(warnings),
    )


def _of_pages_without_text(empty: int, missing: tuple[int, ...], count: int, *, ocr: bool) -> list[str]:
    """Warn of pages whose text is that of pictures or is missing; refuse a PDF of which more than half is missing.

    ``empty`` is how many of the ``count`` pages have no text of their own, ``missing`` those (from 1) that still have none.
    """
    warnings = []
    if empty and ocr:
        done = empty - len(missing)
        warnings.append(f"The text of {done} of {count} pages was recognized from pictures (OCR); look it through.")
    if 2 * len(missing) > count:
        raise RefusedError(
            f"{len(missing)} of {count} pages have no text that can be read; run OCR and add the result"
            " (for example: ocrmypdf IN.pdf OUT.pdf), or use --ocr where ocrmypdf or tesseract is installed.",
            "no-text",
        )
    if missing:
        have = "has" if len(missing) == 1 else "have"
        warnings.append(f"{len(missing)} of {count} pages {have} no text that can be read: {_listed(missing)}.")
    return warnings


def _gather(document: Any, count: int, job: Job) -> _Gathered:
    """Read all pages, keeping their lines alone; each page is closed before the next is opened."""
    gathered = _Gathered()
    gutters = Gutters()
    for number in range(count):
        page = Page(number, 0.0, 0.0)
        empty = _one_page(document, number, page)
        if empty:
            gathered.empty.append(number)
        gathered.letters += page.letters
        if gathered.letters > job.limits.text:
            raise RefusedError(
                "The PDF holds too much text to be read at once; split it and add the parts.", "too-large"
            )
        without_line_numbers(page)
        if page.sideways:
            gathered.sideways.append(number)
        gathered.lines.append(lines_of(page, gutters) if page.stretches and not empty else [])
        gathered.labels.append(_label(document, number))
        page.stretches = []
        gathered.pages.append(page)
        job.report("page", number + 1)
    return gathered


def _one_page(document: Any, number: int, page: Page) -> bool:
    """Read one page; tell whether it shows something, but has no text that can be read."""
    try:
        handle = document[number]
    except pypdfium2.PdfiumError:
        return True
    try:
        page.width, page.height = handle.get_size()
        page.left, page.bottom = handle.get_bbox()[:2]
        textpage = handle.get_textpage()
        try:
            damaged = read_page(textpage.raw, page, (handle.get_rotation() // 90) % 4)
        finally:
            textpage.close()
        if damaged:
            return True
        if handle.get_rotation() == 0 and has_wide_gaps(page):
            page.rules = rules_of(handle, page)
        page.picture = page.letters < _LITTLE and shows_something(handle, page)
        return page.picture and page.letters < _SCANNED_LETTERS
    except pypdfium2.PdfiumError:
        return True
    finally:
        handle.close()


def _label(document: Any, number: int) -> str:
    try:
        return str(document.get_page_label(number) or "").strip()
    except (pypdfium2.PdfiumError, ValueError):
        return ""


def _labels(gathered: _Gathered, offset: int | None) -> list[str]:
    """Give what each page is called: its label, else the number printed on it, else its own number from 1."""
    if len(set(gathered.labels)) == len(gathered.labels) and all(gathered.labels):
        return gathered.labels
    start = offset if offset is not None and offset >= 0 else 1
    return [str(number + start) for number in range(len(gathered.labels))]


def _listed(numbers: tuple[int, ...] | tuple[str, ...]) -> str:
    shown = ", ".join(str(number) for number in numbers[:12])
    more = f" and {len(numbers) - 12} more" if len(numbers) > 12 else ""
    return f"page {shown}" if len(numbers) == 1 else f"pages {shown}{more}"
