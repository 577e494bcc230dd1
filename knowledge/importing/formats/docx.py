"""Word documents (DOCX): headings by style, lists with their numbers, tables as rows, notes, without what is deleted.

Read from the XML itself: the numbers of paragraphs ("63.") are not in the text but counted, and none of python-docx,
mammoth and docx2python gives headings, counted numbers and footnotes together (see tests/benchmarks/RESULTS-import.md).
"""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING

from knowledge.importing.extracted import Extracted
from knowledge.importing.metadata_stated import made_by_template
from knowledge.importing.packages import Package, opened
from knowledge.importing.trees import attribute, local
from knowledge.importing.typed import text_of
from knowledge.importing.word_body import Body
from knowledge.importing.word_styles import Styles
from knowledge.importing.writing import one_blank

if TYPE_CHECKING:
    from knowledge.importing.job import Job

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_KEPT = {
    "creator": "author",
    "subject": "subject",
    "description": "description",
    "keywords": "keywords",
    "category": "category",
}


def read(job: Job) -> Extracted:
    """Read a Word document."""
    with opened(job) as package:
        main = _main_part(package)
        folder = posixpath.dirname(main)
        tree = package.xml(main)
        styles = Styles(
            package.optional_xml(posixpath.join(folder, "styles.xml")),
            package.optional_xml(posixpath.join(folder, "numbering.xml")),
        )
        notes = {kind: package.optional_xml(posixpath.join(folder, f"{kind}notes.xml")) for kind in ("foot", "end")}
        body = Body(styles, notes)
        body.write(tree)
        core = package.optional_xml("docProps/core.xml")
        comments = package.optional_xml(posixpath.join(folder, "comments.xml"))
    stated = {local(e): one_blank(e.text or "") for e in core} if core is not None else {}
    metadata = {_KEPT[name]: value for name, value in stated.items() if name in _KEPT and value}
    for name in ("created", "modified"):
        stamp = stated.get(name, "")
        if (found := _DATE.match(stamp)) and not made_by_template(stamp):
            metadata[name] = found[0]
    warnings = list(body.warnings())
    count = 0 if comments is None else sum(1 for e in comments if local(e) == "comment")
    if count:
        warnings.append(f"Comments in the margin were left out ({count}).")
    return Extracted(
        text_of(body.writer),
        title=stated.get("title", ""),
        language=stated.get("language", "") or styles.language,
        metadata=metadata,
        warnings=tuple(warnings),
    )


def _main_part(package: Package) -> str:
    """Give the name of the main part, which the package states."""
    relations = package.optional_xml("_rels/.rels")
    for relation in relations if relations is not None else ():
        if attribute(relation, "Type").endswith("/officeDocument"):
            name = attribute(relation, "Target").lstrip("/")
            if name in package.names:
                return name
    return "word/document.xml"
