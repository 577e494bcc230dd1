"""A file that someone wants to add, as it is: its name, its content, its checksum; and metadata lying beside it."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from knowledge.importing import Incoming, Refusal, RefusedError
from knowledge.keeping.beside import SIDECAR, Beside, look_beside, read_beside
from knowledge.keeping.disk import sha256_of
from knowledge.keeping.whence import place_of
from knowledge.untrusted import plain_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_SUFFIX = re.compile(r"\.[a-z0-9]{1,10}")


@dataclass(frozen=True, slots=True)
class Original:
    """A file to add. ``data`` is its content where it came over standard input; ``fields`` is metadata beside it.

    ``warnings`` tell what of that metadata cannot be used.
    """

    incoming: Incoming
    data: bytes | None = None
    fields: Mapping[str, str] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """What to call it in messages."""
        return self.incoming.name

    @property
    def file_name(self) -> str:
        """The last part of its name, as it can be written into a library: names of files may hold anything."""
        return plain_line(self.incoming.file_name) or "unnamed"

    @property
    def place(self) -> str:
        """Where it lies, as a checksum; "" for standard input."""
        return "" if self.data is not None else place_of(self.incoming)

    def content(self) -> bytes | Path:
        """Give the content: bytes, or the file to copy; :class:`RefusedError` where a zip cannot be read."""
        if self.data is not None:
            return self.data
        return self.incoming.read_bytes() if self.incoming.member else self.incoming.path

    def sha256(self) -> str:
        """Give the checksum of the content; :class:`RefusedError` where it cannot be read."""
        content = self.content()
        if isinstance(content, bytes):
            return hashlib.sha256(content).hexdigest()
        try:
            return sha256_of(content)
        except OSError as error:
            raise RefusedError(
                f"It cannot be read ({error.strerror or 'error'}); check its rights.", "unreadable"
            ) from None

    def kept_as(self, sha256: str) -> str:
        """Where the original is kept, relative to the library."""
        suffix = _SUFFIX.fullmatch(PurePosixPath(self.file_name).suffix.lower())
        return f"originals/{sha256}{suffix[0] if suffix else ''}"


def gather(incomings: Iterable[Incoming]) -> list[Original]:
    """Give the files to add; a YAML file beside a document of the same name is taken as its metadata.

    It need not be among ``incomings``: what lies on the disk beside a document is looked for. A document whose metadata
    cannot be read comes with a refusal, as it would be kept without it.
    """
    listed = list(incomings)
    beside = {_stem(one) for one in listed if one.refusal is None and not _is_yaml(one)}
    sidecars: dict[tuple[str, str, str], Beside] = {}
    for one in listed:
        if one.refusal is None and _is_yaml(one) and _stem(one) in beside:
            sidecars[_stem(one)] = read_beside(one)
    found = []
    for one in listed:
        stem = _stem(one)
        if one.refusal is not None:
            found.append(Original(one))
        elif not _is_yaml(one):
            if stem not in sidecars and (there := look_beside(one)):
                sidecars[stem] = read_beside(there)
            found.append(_with_metadata(one, sidecars.get(stem, Beside())))
        elif stem not in sidecars:
            found.append(Original(one))
    return found


def _with_metadata(one: Incoming, beside: Beside) -> Original:
    if beside.problem:
        why = f"The metadata beside it cannot be used: {beside.problem}; rename it where it belongs to another file."
        return Original(replace(one, refusal=Refusal(one.name, why, "damaged")))
    return Original(replace(one, beside=beside.fields), fields=beside.fields, warnings=beside.warnings)


def _is_yaml(one: Incoming) -> bool:
    return PurePosixPath(one.file_name).suffix.lower() in SIDECAR


def _stem(one: Incoming) -> tuple[str, str, str]:
    """Give what a document and the metadata beside it have in common: zip, folder, name without ending."""
    inside = PurePosixPath(one.member) if one.member else PurePosixPath(one.path.as_posix())
    return str(one.path) if one.member else "", str(inside.parent), inside.stem
