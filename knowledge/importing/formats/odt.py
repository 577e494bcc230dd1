"""OpenDocument texts (ODT): headings, lists with their numbers, tables as rows, notes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.importing.extracted import Extracted, RefusedError
from knowledge.importing.metadata_stated import made_by_template
from knowledge.importing.odt_body import OdtBody, list_levels
from knowledge.importing.packages import opened
from knowledge.importing.trees import local
from knowledge.importing.typed import text_of
from knowledge.importing.writing import one_blank

if TYPE_CHECKING:
    from knowledge.importing.job import Job

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_KEPT = {
    "creator": "author",
    "initial-creator": "author",
    "subject": "subject",
    "description": "description",
    "keyword": "keywords",
}


def read(job: Job) -> Extracted:
    """Read an OpenDocument text."""
    with opened(job) as package:
        manifest = package.optional_xml("META-INF/manifest.xml")
        if manifest is not None and any(local(e) == "encryption-data" for e in manifest.iter()):
            raise RefusedError(
                "The document is protected with a password; open it, save it without the password, and add that.",
                "encrypted",
            )
        content = package.xml("content.xml")
        styles = package.optional_xml("styles.xml")
        meta = package.optional_xml("meta.xml")
    body = OdtBody({**list_levels(styles), **list_levels(content)})
    body.take_styles(styles)
    body.take_styles(content)
    body.write(content)
    stated: dict[str, str] = {}
    for element in meta.iter() if meta is not None else ():
        if one_blank(element.text or ""):
            stated.setdefault(local(element), one_blank(element.text))
    metadata: dict[str, str] = {}
    for name, key in _KEPT.items():
        if name in stated:
            metadata.setdefault(key, stated[name])
    for name, key in (("creation-date", "created"), ("date", "modified")):
        stamp = stated.get(name, "")
        if (found := _DATE.match(stamp)) and not made_by_template(stamp):
            metadata[key] = found[0]
    return Extracted(
        text_of(body.writer),
        title=stated.get("title", ""),
        language=stated.get("language", ""),
        metadata=metadata,
        warnings=tuple(body.warnings()),
    )
