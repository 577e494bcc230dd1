"""Good files of every format, and ways to damage them."""

from __future__ import annotations

import io
import sys
import zipfile
from functools import cache
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "knowledge" / "importing"))

from making_docx import docx, epub, note, odt, p, table
from making_pdf import CHAPTER, columns, prose, report

from knowledge.importing.extracted import Extracted, RefusedError
from knowledge.importing.job import Job
from knowledge.importing.limits import Limits
from knowledge.importing.reading import read

LIMITS = Limits(unpacked=50_000_000, text=5_000_000)


@cache
def seeds() -> dict[str, bytes]:
    """Give a small good file of each format by its name."""
    body = (
        p("Chapter", "Heading1")
        + p("One.", "", (1, 0), note(1))
        + p("two", "", (1, 1))
        + table([["a", "b"], ["c", "d"]])
    )
    listed = (
        "<text:h text:outline-level='1'>Chapter</text:h><text:list><text:list-item><text:p>an item</text:p></text:list-item>"
        "</text:list><text:p>Text.</text:p>"
    )
    return {
        "a.pdf": report(
            [("I. Introduction", CHAPTER), prose(1, 80), f"2.&nbsp;&nbsp;&nbsp;{prose(2, 40)}"], notes={1: ["1 See."]}
        ),
        "columns.pdf": columns([[prose(n, 50) for n in range(4)]]),
        "a.docx": docx(body, notes={1: "See there."}),
        "a.epub": epub(["<h1>One</h1><p>Text <b>bold</b>.</p><ul><li>item</li></ul>", "<p>Two.</p>"]),
        "a.odt": odt(listed),
        "a.rtf": b"{\\rtf1\\ansi{\\fonttbl{\\f0 Times;}}{\\stylesheet{\\s1 heading 1;}}\\s1 Chapter\\par\\pard "
        b"Text caf\\'e9 \\u1044?.{\\footnote Note.}\\par\\intbl a\\cell b\\cell\\row}",
        "a.html": b"<!doctype html><html lang=en><head><title>T</title></head><body><nav><a href=/>x</a></nav><main><h1>T</h1>"
        b"<p>Text &amp; more</p><ol start=3><li>a<ul><li>b</ul></ol><table><tr><td>1<td>2</table></main></body></html>",
        "a.mhtml": b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n"
        b"<p>Text of the page.</p>\r\n--b--\r\n",
        "a.md": b"---\ntitle: T\n---\n# T\n\nText.\n",
        "a.txt": b"TITLE\n\nText of a page.\n\n- item\n",
        "a.csv": b'_id,title,text\n1,T,"Text, more"\n',
        "a.jsonl": b'{"_id": "1", "title": "T", "text": "Text."}\n{"_id": "2", "text": "More."}\n',
    }


def attempt(name: str, data: bytes) -> Extracted | None:
    """Read a file as a worker does; None where it is refused. Any other error goes on to the caller: a fault of ours."""
    try:
        extracted = read(Job(name, data=data, limits=LIMITS))
    except RefusedError as error:
        assert error.message.strip()
        assert error.reason
        return None
    check(extracted)
    return extracted


def check(extracted: Extracted) -> None:
    """Check what must hold of everything that is read, however damaged the file."""
    from knowledge.untrusted import clean_text

    assert extracted.text.strip()
    assert clean_text(extracted.text) == extracted.text or extracted.records
    for field in (extracted.title, extracted.language, extracted.date, extracted.url, *extracted.metadata.values()):
        assert clean_text(field) == field
        assert "\n" not in field
    assert all(1 <= page <= extracted.pages for page in extracted.pages_without_text)


def damaged(data: bytes, place: int, kind: int, with_bytes: bytes) -> bytes:
    """Damage a file at a place (taken modulo its length) in one of several ways."""
    at = place % (len(data) + 1)
    length = len(with_bytes)
    return (
        data[:at] + with_bytes + data[at + length :],  # overwritten
        data[:at] + with_bytes + data[at:],  # put in
        data[:at] + data[at + length :],  # taken out
        data[:at],  # cut off
        data[:at] + data[at : at + 64] * (length + 1) + data[at:],  # repeated
    )[kind % 5]


def damaged_inside(data: bytes, place: int, kind: int, with_bytes: bytes) -> bytes:
    """Damage one member of a zip and pack it again, so that the damage gets past the checksums."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        names = old.namelist()
        chosen = names[place % len(names)]
        for name in names:
            content = old.read(name)
            new.writestr(name, damaged(content, place // len(names), kind, with_bytes) if name == chosen else content)
    return out.getvalue()
