"""Documents that are zips inside (DOCX, EPUB, ODT): opening them and reading their parts within the limits."""

from __future__ import annotations

import zipfile
from contextlib import contextmanager
from typing import TYPE_CHECKING

from knowledge.importing.extracted import RefusedError
from knowledge.importing.trees import Element, parse_xml
from knowledge.importing.zips import ZIP_ERRORS, check_zip, read_member

if TYPE_CHECKING:
    from collections.abc import Iterator

    from knowledge.importing.job import Job

_PART = 100_000_000
"""Bytes that one part may unpack to."""


class Package:
    """An open document. Names of parts are those of the zip; nothing outside it can be named."""

    def __init__(self, archive: zipfile.ZipFile, job: Job) -> None:
        self.archive, self.job = archive, job
        self.names = frozenset(archive.namelist())

    def read(self, name: str) -> bytes:
        """Give the bytes of a part; :class:`RefusedError` where it is missing or damaged."""
        try:
            info = self.archive.getinfo(name)
        except KeyError:
            raise RefusedError(
                "The document is incomplete (a part of it is missing); save it anew with the program that made it.",
                "damaged",
            ) from None
        if info.file_size > _PART:
            raise RefusedError("A part of the document is too large to be read; split the document.", "bomb")
        return read_member(self.archive, info, self.job.limits)

    def xml(self, name: str) -> Element:
        """Give a part as XML."""
        return parse_xml(self.read(name))

    def optional_xml(self, name: str) -> Element | None:
        """Give a part as XML, None where it is missing or cannot be read: the document can do without."""
        if name not in self.names:
            return None
        try:
            return self.xml(name)
        except RefusedError:
            return None


@contextmanager
def opened(job: Job) -> Iterator[Package]:
    """Open a document and check that it does not unpack to too much."""
    with job.open() as handle:
        try:
            archive = zipfile.ZipFile(handle)
        except ZIP_ERRORS:
            raise RefusedError("The document is damaged or cut off; download or save it again.", "damaged") from None
        with archive:
            check_zip(archive, job.limits)
            yield Package(archive, job)
