"""Telling a file's format by what is in it; the name only decides between kinds of plain text."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from zipfile import ZipFile

from knowledge.importing.decoding import utf_16_without_mark
from knowledge.importing.extracted import RefusedError
from knowledge.importing.zips import ZIP_ERRORS

if TYPE_CHECKING:
    from knowledge.importing.job import Job

HEAD = 8_192
"""Bytes from the beginning of a file that are looked at."""


@dataclass(frozen=True, slots=True)
class Format:
    """A format that can be read: its name, and what people call it."""

    name: str
    shown: str


FORMATS = (
    Format("markdown", "Markdown"),
    Format("text", "plain text"),
    Format("html", "web page"),
    Format("pdf", "PDF"),
    Format("docx", "Word document"),
    Format("epub", "EPUB book"),
    Format("odt", "OpenDocument text"),
    Format("rtf", "Rich Text"),
    Format("mail", "email"),
    Format("csv", "table of documents (BEIR)"),
    Format("jsonl", "JSON lines (BEIR)"),
)

TEXTS = frozenset(
    (".md", ".markdown", ".txt", ".text", ".csv", ".tsv", ".jsonl", ".ndjson", ".html", ".htm", ".xhtml", ".eml", "")
)
"""How the names of text files end that are read by what they say."""
_NAMED = frozenset((".pdf", ".docx", ".epub", ".odt", ".rtf"))
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_CONVERT = "open it with the program that made it, save it as PDF, DOCX or text, and add that"
_FOREIGN = (
    (b"\x89PNG", "a picture; make a PDF of it with a text layer (for example: ocrmypdf --image-dpi 300)"),
    (b"\xff\xd8\xff", "a picture; make a PDF of it with a text layer (for example: ocrmypdf --image-dpi 300)"),
    (b"GIF8", "a picture; add a document"),
    (b"II*\x00", "a picture; make a PDF of it with a text layer (for example: ocrmypdf --image-dpi 300)"),
    (b"MM\x00*", "a picture; make a PDF of it with a text layer (for example: ocrmypdf --image-dpi 300)"),
    (b"\x1f\x8b", "a gzip archive; unpack it and add what was in it"),
    (b"7z\xbc\xaf", "a 7z archive; unpack it and add what was in it"),
    (b"Rar!", "a RAR archive; unpack it and add what was in it"),
    (b"BZh", "a bzip2 archive; unpack it and add what was in it"),
    (b"\xfd7zXZ", "an xz archive; unpack it and add what was in it"),
    (b"MZ", "a program; add a document"),
    (b"\x7fELF", "a program; add a document"),
    (b"%!PS", "PostScript; make a PDF of it (for example: ps2pdf) and add that"),
    (b"AT&TFORM", "a DjVu file; make a PDF of it and add that"),
    (b"SQLite format 3", "a database; export its texts as CSV or JSONL and add that"),
)
_HTML = re.compile(rb"<(?:!doctype\s+html|html[\s>]|head[\s>]|body[\s>])", re.IGNORECASE)
_TAGS = re.compile(rb"</?(?:p|div|h[1-6]|span|ul|ol|li|table|article|main|section|title)\b[^<>]*>", re.IGNORECASE)
_XML = re.compile(rb"\s*<\?xml", re.IGNORECASE)
_JSON_RECORD = re.compile(rb'\s*\{.*"(?:_id|text)"\s*:', re.DOTALL)
_MAIL_HEAD = re.compile(rb"(?:[!-9;-~]{1,60}:[^\n]{0,2000}\n(?:[ \t][^\n]{0,2000}\n){0,50}){2,200}")
_OF_MAIL = re.compile(rb"^(?:mime-version|message-id):", re.IGNORECASE | re.MULTILINE)
_FROM = re.compile(rb"^from:", re.IGNORECASE | re.MULTILINE)
_MIME = re.compile(rb"^(?:mime-version|content-type|from|subject|snapshot-content-location):", re.IGNORECASE)


def detect(job: Job) -> str:
    """Give the name of the format of a file; raise :class:`RefusedError` for what cannot be read."""
    size = job.size()
    if size == 0:
        raise RefusedError("The file is empty (0 bytes); check that it was saved or downloaded whole.", "empty")
    if size > job.limits.file:
        raise RefusedError(
            f"The file is too large ({size // 1_000_000} MB; at most {job.limits.file // 1_000_000} MB are read);"
            " split it and add the parts.",
            "too-large",
        )
    head = job.read(HEAD)
    if not head.strip(b"\x00\t\n\r \xef\xbb\xbf\xff\xfe"):
        raise RefusedError("The file holds nothing but blanks; check that it was saved or downloaded whole.", "empty")
    if b"%PDF-" in head[:1_024]:
        return "pdf"
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _zipped(job)
    if head.startswith(_OLE):
        raise _ole(job)
    for magic, what in _FOREIGN:
        if head.startswith(magic):
            raise RefusedError(f"This is {what}.", "unknown-format")
    if head.lstrip()[:5] == b"{\\rtf":
        return "rtf"
    return _text(job, head)


def _zipped(job: Job) -> str:
    """Tell DOCX, EPUB, ODT and other things that are zips inside."""
    try:
        with job.open() as handle, ZipFile(handle) as archive:
            names = set(archive.namelist())
            mimetype = archive.read("mimetype")[:100].strip() if "mimetype" in names else b""
    except ZIP_ERRORS:
        raise RefusedError(
            "The file begins like DOCX, EPUB or ODT, but is damaged or cut off; download or save it again.",
            "damaged",
        ) from None
    if mimetype == b"application/epub+zip" or "META-INF/container.xml" in names:
        return "epub"
    if mimetype.startswith(b"application/vnd.oasis.opendocument.text"):
        return "odt"
    if mimetype.startswith(b"application/vnd.oasis.opendocument"):
        raise RefusedError(f"This is an OpenDocument file, but no text document; {_CONVERT}.", "unknown-format")
    if any(name.startswith("word/") for name in names):
        return "docx"
    if any(name.startswith("xl/") for name in names):
        raise RefusedError("This is an Excel workbook; save the sheet as CSV and add that.", "unknown-format")
    if any(name.startswith("ppt/") for name in names):
        raise RefusedError("This is a PowerPoint presentation; save it as PDF and add that.", "unknown-format")
    raise RefusedError(
        "This is a zip inside a zip, or of an unknown kind; unpack it and add what is in it.", "unknown-format"
    )


def _ole(job: Job) -> RefusedError:
    """Say what an OLE file is: old Word, an encrypted new document, or something else of old Office."""
    data = job.read(4_000_000)
    if "EncryptedPackage".encode("utf-16-le") in data:
        return RefusedError(
            "The document is protected with a password; open it in Word, save it without the password, and add that.",
            "encrypted",
        )
    if "WordDocument".encode("utf-16-le") in data:
        named = " although its name ends in .docx" if job.suffix == ".docx" else ""
        return RefusedError(
            f"This is a Word document of the old kind (.doc){named}, which cannot be read; open it in Word or"
            " LibreOffice, save it as .docx, and add that (or: soffice --convert-to docx FILE).",
            "old-word",
        )
    return RefusedError(f"This is a file of old Office programs; {_CONVERT}.", "unknown-format")


def _text(job: Job, head: bytes) -> str:
    """Tell kinds of plain text apart: by marks inside first, then by the file's name."""
    if _is_binary(head):
        raise _binary(job)
    plain = head if b"\x00" not in head else head.replace(b"\x00", b"")
    suffix = job.suffix
    if _MIME.match(plain) and b"multipart/related" in plain.lower():
        return "html"
    if _is_mail(plain.replace(b"\r\n", b"\n"), suffix):
        return "mail"
    if _HTML.search(plain) and (suffix not in {".md", ".markdown", ".txt", ".csv", ".tsv", ".jsonl", ".ndjson"}):
        return "html"
    if suffix in {".html", ".htm", ".xhtml"} or (suffix == "" and len(_TAGS.findall(plain)) > 5):
        return "html"
    if _HTML.match(plain.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")):
        return "html"  # a web page saved under the name of a text file
    if suffix in {".jsonl", ".ndjson"} or (
        suffix in {"", ".json", ".txt"} and _JSON_RECORD.match(plain.split(b"\n", 1)[0])
    ):
        return "jsonl"
    if suffix in {".csv", ".tsv"}:
        return "csv"
    if _XML.match(plain) or suffix in {".xml", ".json", ".yaml", ".yml"} or _is_json(job, plain):
        raise RefusedError(f"The file holds data (XML, JSON or YAML), not a document; {_CONVERT}.", "unknown-format")
    if suffix in {".md", ".markdown"} or plain.startswith(b"---\n"):
        return "markdown"
    return "text"


def _binary(job: Job) -> RefusedError:
    """Say why a file is no text, by what its name says that it is."""
    if job.suffix and job.suffix in TEXTS:
        return RefusedError(
            "The file holds control characters (such as zero bytes) that no text holds; it is damaged, or no text file."
            " Open it with the program that made it, save it as plain text, and add that.",
            "unknown-format",
        )
    if job.suffix in _NAMED:
        return RefusedError(
            f"Its name ends in {job.suffix}, but it does not begin as such a file does: it is damaged or of another kind;"
            " download or save it again.",
            "damaged",
        )
    return RefusedError(f"The file is of a kind that is not known; {_CONVERT}.", "unknown-format")


def _is_json(job: Job, head: bytes) -> bool:
    """Whether all of a small text is an object or a list of JSON, whatever it is called."""
    if head.lstrip()[:1] not in (b"{", b"[") or job.size() > HEAD:
        return False
    try:
        return isinstance(json.loads(head.decode("utf-8-sig")), dict | list)
    except (ValueError, RecursionError):
        return False


def _is_mail(head: bytes, suffix: str) -> bool:
    """Whether a file is an email as mail programs save it; its text alone, as people paste it, is none."""
    fields = _MAIL_HEAD.match(head)
    if fields is None or not _FROM.search(fields[0]):
        return False
    return suffix == ".eml" or _OF_MAIL.search(fields[0]) is not None


def _is_binary(head: bytes) -> bool:
    """Whether bytes are no text in any encoding that is read here."""
    if head[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return False
    if 0 in head:
        return not utf_16_without_mark(head)
    control = sum(head.count(byte) for byte in (*range(1, 9), *range(14, 27), *range(28, 32)))
    return control > len(head) // 50
