"""A file that someone wants to add, as it is: its name, its content, its checksum; and metadata lying beside it."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from knowledge.errors import InputError
from knowledge.importing import Incoming, RefusedError
from knowledge.keeping.disk import sha256_of
from knowledge.keeping.fields import SETTABLE, check_field
from knowledge.keeping.whence import place_of
from knowledge.library_files import decode
from knowledge.reports import SetAsideError
from knowledge.yaml_lines import Scalar, read_yaml

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_SUFFIX = re.compile(r"(\.tar)?\.[a-z0-9]{1,10}")
_SIDECAR = (".yaml", ".yml")


@dataclass(frozen=True, slots=True)
class Original:
    """A file to add. ``data`` is its content where it came over standard input; ``fields`` is metadata beside it."""

    incoming: Incoming
    data: bytes | None = None
    fields: Mapping[str, str] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """What to call it in messages."""
        return self.incoming.name

    @property
    def file_name(self) -> str:
        """The last part of its name."""
        return self.incoming.file_name

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

    Of such a file the fields that front matter has are taken, where they hold what they may hold.
    """
    listed = list(incomings)
    beside = {_stem(one) for one in listed if one.refusal is None and not _is_yaml(one)}
    sidecars: dict[tuple[str, str, str], dict[str, str]] = {}
    for one in listed:
        if one.refusal is None and _is_yaml(one) and _stem(one) in beside:
            fields = _fields(one)
            if fields:
                sidecars[_stem(one)] = fields
    return [
        Original(one, fields=sidecars.get(_stem(one), {}))
        for one in listed
        if not (_is_yaml(one) and _stem(one) in sidecars and one.refusal is None)
    ]


def _is_yaml(one: Incoming) -> bool:
    return PurePosixPath(one.file_name).suffix.lower() in _SIDECAR


def _stem(one: Incoming) -> tuple[str, str, str]:
    """Give what a document and the metadata beside it have in common: zip, folder, name without ending."""
    inside = PurePosixPath(one.member) if one.member else PurePosixPath(one.path.as_posix())
    return str(one.path) if one.member else "", str(inside.parent), inside.stem


def _fields(one: Incoming) -> dict[str, str]:
    """Give the known fields of a YAML file; none where it is something else."""
    try:
        node = read_yaml(decode(one.read_bytes()))
    except (SetAsideError, RefusedError):
        return {}
    fields = {}
    for given, value in node.values.items():
        name = "publisher" if given == "body" else given
        if name in SETTABLE and isinstance(value, Scalar) and not value.empty:
            try:
                fields[name] = check_field(name, value.text)
            except InputError:
                continue
    return fields
