"""Metadata that a person wrote for a document: the YAML file beside it, and the front matter of Markdown.

What cannot be used is never passed over in silence: the field or the file is named, with its line.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from knowledge.errors import InputError
from knowledge.importing import Incoming, Limits, RefusedError
from knowledge.keeping.fields import SETTABLE, check_field
from knowledge.library_files import MAX_BYTES, decode
from knowledge.model import Fault
from knowledge.reading_sources import FIELDS
from knowledge.reports import NO_SUCH_FIELDS, SetAsideError, listed, nearest
from knowledge.untrusted import clean_text, shorten, shown_path
from knowledge.yaml_lines import Fields, Items, Scalar, read_yaml

if TYPE_CHECKING:
    from collections.abc import Mapping

    from knowledge.yaml_lines import Node

SIDECAR = (".yaml", ".yml")
_FRONT = re.compile(r"---[ \t]*\n(.*?)^---[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_FIELD = re.compile(r"^([A-Za-z_][\w-]*):[ \t]+(\S.*?)[ \t]*$", re.MULTILINE)
_OTHER_THAN_TEXT = ("[", "{", "|", ">", "&", "*", "!")
"""With these a YAML value begins that is a list, goes on in the next lines, or stands somewhere else."""
_CLOSED_BY = {"[": "]", "{": "}"}
_DATES = ("date", "retrieved", "reviewed")
_TOLD = 10
"""So many warnings are told; the rest are counted."""


@dataclass(frozen=True, slots=True)
class Beside:
    """What a file of metadata holds: good ``fields``, ``warnings`` on the others; ``problem`` where it is no good at all."""

    fields: Mapping[str, str] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()
    problem: str = ""


def look_beside(one: Incoming) -> Incoming | None:
    """Give the file of metadata that lies beside a plain file, None where there is none."""
    if one.member:
        return None
    for suffix in SIDECAR:
        path = one.path.with_suffix(suffix)
        try:
            if path != one.path and path.is_file() and not path.is_symlink():
                return Incoming(shown_path(path), path)
        except (OSError, ValueError):  # what may not be looked at is not there
            continue
    return None


def read_beside(one: Incoming) -> Beside:
    """Read a file of metadata."""
    try:
        matter = read_yaml(decode(one.read_bytes(Limits(file=MAX_BYTES["case"]))))
    except SetAsideError as error:
        return Beside(problem=str(Fault(one.name, error.line, error.what, error.mend)))
    except RefusedError as error:
        return Beside(problem=f"{one.name}: {error.message}")
    fields, warnings = _sorted_out(matter, one.name)
    return Beside(fields, tuple(warnings))


def read_front_matter(name: str, content: bytes) -> Beside | None:
    """Read the front matter of a Markdown file called ``name``, in any encoding; None where it has none.

    What is no YAML is read line by line, which is told: people write titles with a colon in them.
    """
    from knowledge.importing.decoding import decode as decode_any  # noqa: PLC0415  late: only adding reads such files

    if b"-" not in content[:8]:  # most files have none, and telling the encoding of a long one takes its time
        return None
    found = _FRONT.match(clean_text(decode_any(content)[0]))
    if found is None or not found[1].strip():
        return None
    try:
        fields, warnings = _sorted_out(read_yaml(found[1], first_line=2), name)
    except SetAsideError as error:
        fields, warnings = _sorted_out(_by_line(found[1], first_line=2), name)
        what = f"the front matter {error.what}, so it was read line by line"
        warnings = [str(Fault(name, error.line, what, error.mend)), *warnings]
    return Beside(fields, tuple(warnings))


def _by_line(matter: str, first_line: int) -> Fields:
    """Read the lines that look like a field; a value that goes on elsewhere is none."""
    values: dict[str, Node] = {}
    lines: dict[str, int] = {}
    for match in _FIELD.finditer(matter):
        name, value = match[1].lower(), match[2]
        line = first_line + matter.count("\n", 0, match.start())
        if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
            value = value[1:-1]
        lines[name] = line
        open_only = value[:1] in _CLOSED_BY and not value.endswith(_CLOSED_BY[value[0]])  # "[draft" is a title
        values[name] = Scalar(value, line) if open_only or value[:1] not in _OTHER_THAN_TEXT else Items((), line)
    return Fields(values, lines, first_line)


def _sorted_out(matter: Fields, name: str) -> tuple[dict[str, str], list[str]]:
    """Part what may be used from what may not, which is told."""
    fields: dict[str, str] = {}
    warnings: list[str] = []
    strangers: list[str] = []
    for given, value in matter.values.items():
        at = f"{name}:{matter.lines[given]}: "
        meant = "publisher" if given == "body" else given
        if meant not in FIELDS:
            near = nearest(given, FIELDS)
            if near:
                warnings.append(f"{at}there is no field {shorten(given, 40)}; did you mean {near}? It is not used.")
            else:
                strangers.append(given)
        elif meant not in SETTABLE or (isinstance(value, Scalar) and value.empty):
            continue  # the program fills in itself what names the original
        elif not isinstance(value, Scalar):
            warnings.append(f"{at}{given} is not plain text and is not used; write {given}: text.")
        else:
            try:
                good = check_field(meant, value.text)
                fields[meant] = (meant in _DATES and _date(good)) or good  # of a moment the day is what is cited
            except InputError as error:
                read = _date(value.text) if meant in _DATES else ""
                fields |= {meant: read} if read else {}
                warnings.append(f"{at}{error}. It is {f'read as {read}' if read else 'not used'}.")
    more = len(warnings) - _TOLD
    if more > 0:
        warnings = [*warnings[:_TOLD], f"{name}: {more} more fields are not used."]
    if strangers:
        line = matter.lines[strangers[0]]
        warnings.append(f"{name}:{line}: {NO_SUCH_FIELDS}: {listed(strangers)}.")
    return fields, warnings


def _date(written: str) -> str:
    """Read a date or a moment, also as a library does not write it, as in 12 March 2019; "" where it cannot be read."""
    from knowledge.importing.metadata_dates import as_iso  # noqa: PLC0415  late, as above

    return as_iso(written)
