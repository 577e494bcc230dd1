"""Word documents, EPUB books and OpenDocument texts for the importing tests, written as the zips that they are."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_TYPES = (
    '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    "{parts}</Types>"
)
_PART = (
    '<Override PartName="/word/{name}.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml"/>'
)
_RELS = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relations}</Relationships>'
)
_RELATION = (
    '<Relationship Id="{name}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}" '
    'Target="{target}"/>'
)
_KINDS = {"document": "document.main", "styles": "styles", "numbering": "numbering", "footnotes": "footnotes",
          "comments": "comments", "header1": "header"}  # fmt: skip
STYLES = (
    f'<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>'
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:rPr><w:b/><w:sz w:val="36"/></w:rPr></w:style>'
    + "".join(
        f'<w:style w:type="paragraph" w:styleId="Heading{n}"><w:name w:val="heading {n}"/><w:basedOn w:val="Normal"/>'
        f'<w:pPr><w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="{n - 1}"/></w:pPr>'
        f'<w:rPr><w:b/><w:sz w:val="{32 - 4 * n}"/></w:rPr></w:style>'
        for n in (1, 2, 3)
    )
    + '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own heading"/><w:basedOn w:val="Heading2"/></w:style>'
    "</w:styles>"
)


def _level(number: int, form: str, text: str, left: int) -> str:
    return (
        f'<w:lvl w:ilvl="{number}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/>'
        f'<w:pPr><w:ind w:left="{left}" w:hanging="360"/></w:pPr></w:lvl>'
    )


NUMBERING = (
    f"<w:numbering {W}>"
    '<w:abstractNum w:abstractNumId="1">' + _level(0, "decimal", "%1.", 0) + _level(1, "lowerLetter", "(%2)", 720)
    + _level(2, "lowerRoman", "(%3)", 1440) + "</w:abstractNum>"
    '<w:abstractNum w:abstractNumId="2">' + _level(0, "bullet", "•", 720) + _level(1, "bullet", "–", 1440)
    + "</w:abstractNum>"
    '<w:abstractNum w:abstractNumId="3">' + _level(0, "upperRoman", "%1.", 0) + "</w:abstractNum>"
    '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="3"/></w:num>'
    '<w:num w:numId="4"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="63"/>'
    "</w:lvlOverride></w:num></w:numbering>"
)  # fmt: skip


def p(text: str, style: str = "", number: tuple[int, int] | None = None, raw: str = "") -> str:
    """Give a paragraph: its text, its style, its list and level, and raw runs after the text."""
    properties = f'<w:pStyle w:val="{style}"/>' if style else ""
    if number:
        properties += f'<w:numPr><w:ilvl w:val="{number[1]}"/><w:numId w:val="{number[0]}"/></w:numPr>'
    run = f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r>' if text else ""
    return f"<w:p><w:pPr>{properties}</w:pPr>{run}{raw}</w:p>"


def r(text: str, properties: str = "") -> str:
    """Give a run."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def table(rows: Sequence[Sequence[str]]) -> str:
    """Give a table of plain cells."""
    cells = "".join("<w:tr>" + "".join(f"<w:tc><w:tcPr/>{p(cell)}</w:tc>" for cell in row) + "</w:tr>" for row in rows)
    return f"<w:tbl><w:tblPr/>{cells}</w:tbl>"


def note(number: int) -> str:
    """Give the mark of a footnote."""
    return f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="{number}"/></w:r>'


def docx(
    body: str, *, notes: Mapping[int, str] | None = None, core: str = "", parts: Mapping[str, str] | None = None
) -> bytes:
    """Give a Word document with this body."""
    own = {
        "document": f"<w:document {W}><w:body>{body}<w:sectPr/></w:body></w:document>",
        "styles": STYLES,
        "numbering": NUMBERING,
        **(parts or {}),
    }
    if notes:
        own["footnotes"] = f"<w:footnotes {W}>" + "".join(
            f'<w:footnote w:id="{n}">{p(text)}</w:footnote>' for n, text in notes.items()
        ) + "</w:footnotes>"  # fmt: skip
    relations = "".join(
        _RELATION.format(name=f"r{n}", kind=name.rstrip("1"), target=f"{name}.xml")
        for n, name in enumerate(own)
        if name != "document"
    )
    files = {
        "[Content_Types].xml": _TYPES.format(parts="".join(_PART.format(name=n, kind=_KINDS[n]) for n in own)),
        "_rels/.rels": _RELS.format(
            relations=_RELATION.format(name="d", kind="officeDocument", target="word/document.xml")
        ),
        "word/_rels/document.xml.rels": _RELS.format(relations=relations),
        **{f"word/{name}.xml": f'<?xml version="1.0" encoding="UTF-8"?>{xml}' for name, xml in own.items()},
    }
    if core:
        files["docProps/core.xml"] = (
            '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">'
            f"{core}</cp:coreProperties>"
        )
    return zipped(files)


def zipped(files: Mapping[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Give a zip of these files."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


def epub(pages: Sequence[str], *, metadata: str = "", extra: Mapping[str, str] | None = None, nav: str = "") -> bytes:
    """Give a book with these pages (what stands in ``body``), in this order."""
    items = "".join(
        f'<item id="p{n}" href="text/p%20{n}.xhtml" media-type="application/xhtml+xml"/>' for n in range(len(pages))
    )
    spine = "".join(f'<itemref idref="p{n}"/>' for n in range(len(pages)))
    if nav:
        items += '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>'
        spine = '<itemref idref="nav"/>' + spine
    page = (
        '<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" '
        'xmlns:epub="http://www.idpf.org/2007/ops"><head><title/></head><body>{}</body></html>'
    )
    files: dict[str, str | bytes] = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
        '<rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
        "OEBPS/book.opf": '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<metadata>{metadata}</metadata><manifest>{items}</manifest><spine>{spine}</spine></package>",
        **{f"OEBPS/text/p {n}.xhtml": page.format(body) for n, body in enumerate(pages)},
        **(extra or {}),
    }
    if nav:
        files["OEBPS/nav.xhtml"] = page.format(nav)
    return zipped(files)


def odt(body: str, *, meta: str = "", styles: str = "", manifest: str = "") -> bytes:
    """Give an OpenDocument text with this content in ``office:text``."""
    names = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{kind}:1.0"'
        for name, kind in (("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"), ("meta", "meta"),
                           ("draw", "drawing"))
    ) + ' xmlns:dc="http://purl.org/dc/elements/1.1/"'  # fmt: skip
    files: dict[str, str | bytes] = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": f"<office:document-content {names}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>",
        "meta.xml": f"<office:document-meta {names}><office:meta>{meta}</office:meta></office:document-meta>",
    }
    if manifest:
        files["META-INF/manifest.xml"] = manifest
    return zipped(files)
