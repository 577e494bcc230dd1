"""The metadata of a source as a person or script gives it: which fields there are, and what each may hold."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.checking import MAX_VALUE, is_iso_date
from knowledge.checking_ids import PASSAGE_SIGN
from knowledge.errors import InputError
from knowledge.keeping.paths import is_file_name
from knowledge.keeping.rendering import ORDER
from knowledge.reading_sources import KINDS
from knowledge.reports import listed, nearest
from knowledge.untrusted import REPLACEMENT, make_safe_id, one_line, shorten
from knowledge.yaml_fields import is_language

if TYPE_CHECKING:
    from collections.abc import Iterable

SETTABLE = ("id", *(name for name in ORDER if name not in ("sha256", "original")))
"""The fields that can be set when a source is added."""

_DATES = ("date", "retrieved", "reviewed")
_BASIC_DATE = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})")
_CLEARED = ("id", "title", "kind", "language")


def check_field(name: str, value: str) -> str:
    """Give the value of a field as it will be written; "" leaves a field out.

    Raises :class:`InputError` that says what the field may hold.
    """
    name = name.strip()
    if name not in SETTABLE:
        near = nearest(name, SETTABLE)
        raise InputError(
            f"There is no field {shorten(name, 40)!r}; "
            + (f"did you mean {near}?" if near else f"fields are {listed(SETTABLE, 20)}")
        )
    value = one_line(value)
    if name in _DATES and (basic := _BASIC_DATE.fullmatch(value)):
        value = "-".join(basic.groups())  # a good date, written as no library cites it
    problem = _problem(name, value)
    if problem:
        raise InputError(f"{name} {shorten(value, 60)!r}: {problem}")
    return value


def parse_settings(settings: Iterable[str]) -> dict[str, str]:
    """Give the fields of ``key=value`` texts, each checked.

    Raises :class:`InputError` for a text without "=", an unknown field, or a value that it may not hold.
    """
    fields = {}
    for setting in settings:
        name, equals, value = setting.partition("=")
        if not equals:
            raise InputError(f"--set {shorten(setting, 60)!r} has no '='; write --set key=value, such as kind=report")
        fields["publisher" if name.strip() == "body" else name.strip()] = value
    return {name: check_field(name, value) for name, value in fields.items()}


def _problem(name: str, value: str) -> str:
    """Say what is wrong with a value; "" where nothing is."""
    if not value:
        return "may not be empty" if name in _CLEARED else ""
    if REPLACEMENT in value:
        return "contains a control character or a broken one; write it without"
    if len(value) > MAX_VALUE:
        return f"is longer than {MAX_VALUE} characters"
    hides = name == "id" and PASSAGE_SIGN in value
    if name in ("id", "superseded_by") and (hides or not is_file_name(f"{value}.md")):
        better = make_safe_id(re.sub(r"[^\w.-]+", "-", value))
        return f"cannot be an id; write {shorten(better, 60)}"
    if name == "kind" and value not in KINDS:
        near = nearest(value, KINDS)
        return f"did you mean {near}?" if near else f"write one of {listed(KINDS)}"
    if name == "language" and not is_language(value):
        return "is not a language code; write en, es, fr, ru, ar, zh or another BCP 47 code"
    if name in _DATES and not is_iso_date(value):
        return "is not a date; write 2024-03-31, 2024-03 or 2024"
    if name == "url" and not value.startswith(("https://", "http://")):
        return "is not a web address; write it with https:// in front"
    return ""
