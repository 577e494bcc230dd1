"""Plain text: its headings, lists and menus are found by :mod:`knowledge.importing.plain_text`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.importing.decoding import decode
from knowledge.importing.extracted import Extracted
from knowledge.importing.metadata_dates import as_iso
from knowledge.importing.plain_text import read_plain_text
from knowledge.untrusted import shorten

if TYPE_CHECKING:
    from knowledge.importing.job import Job

_MAIL_HEAD = re.compile(
    r"(?P<name>from|to|cc|bcc|sent|date|subject|reply-to|importance|attachments?)[ \t]*:[ \t]*(?P<value>.*)",
    re.IGNORECASE,
)
_ANSWER = re.compile(r"(?:\s*(?:re|fwd?|aw|rv|tr)\s*:)+\s*", re.IGNORECASE)
_MAIL_LINES, _WRAPPED = 16, 60
"""Lines of such a head at most, and letters of a line that may have been wrapped."""


def _mail(text: str) -> dict[str, str]:
    """Give the fields at the head of a text that is an email, by their names in small letters; none where it is no email."""
    fields: dict[str, str] = {}
    name, before = "", ""
    for line in text.lstrip("\ufeff\n\r\t ").split("\n", _MAIL_LINES)[:_MAIL_LINES]:
        found = _MAIL_HEAD.match(line.strip())
        if found is None and (not line.strip() or not (line[0].isspace() or (name and len(before) >= _WRAPPED))):
            break
        if found and found["name"].lower() not in fields:
            name = found["name"].lower()
            fields[name] = found["value"].strip()
        elif found:
            name = ""
        elif name:
            fields[name] = f"{fields[name]} {line.strip()}".strip()
        before = line
    return fields if "subject" in fields and "from" in fields and len(fields) > 2 else {}


def subject_of(line: str) -> str:
    """Give the subject of an email without what says that it is an answer: "Re: Fwd: The bill"."""
    return _ANSWER.sub("", line, count=1)


def read(job: Job) -> Extracted:
    """Read a plain-text page; what was left out of it (a menu, page numbers) is said among the warnings."""
    text, warnings = decode(job.read())
    page = read_plain_text(text)
    if page.dropped:
        lines = f"{len(page.dropped)} lines" if len(page.dropped) > 1 else "1 line"
        what = shorten("; ".join(page.dropped), 120)
        warnings = (*warnings, f"{lines} of menu, breadcrumb or page edge were left out: {what}")
    pages = len(re.findall(r"(?m)^ *<!-- page \d+ -->$", page.markdown))
    mail = _mail(text)
    subject = subject_of(mail.get("subject", ""))
    sent = as_iso(mail.get("date") or mail.get("sent", ""))
    return Extracted(page.markdown, title=subject, date=sent, warnings=(*warnings, *page.notes), pages=pages)
