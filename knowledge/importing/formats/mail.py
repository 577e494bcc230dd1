"""Emails as mail programs save them (.eml): who wrote to whom, when and about what, and the words of the message."""

from __future__ import annotations

import email
import email.policy
from dataclasses import replace
from typing import TYPE_CHECKING

from knowledge.importing.decoding import decode
from knowledge.importing.extracted import RefusedError
from knowledge.importing.formats import html, text
from knowledge.reports import counted, listed
from knowledge.untrusted import one_line

if TYPE_CHECKING:
    from email.message import EmailMessage

    from knowledge.importing.extracted import Extracted
    from knowledge.importing.job import Job

_HEAD = ("From", "To", "Cc", "Date", "Subject")


def read(job: Job) -> Extracted:
    """Read the message, as plain text where it has such a part; what is attached is named among the warnings."""
    message: EmailMessage = email.message_from_bytes(job.read(), policy=email.policy.default)
    body = message.get_body(("plain", "html"))
    payload = body.get_payload(decode=True) if body is not None else None
    if body is None or not isinstance(payload, bytes):
        raise RefusedError("The email holds no text; add what is attached to it by itself.", "no-text")
    words, warnings = decode(payload, body.get_content_charset("utf-8"))
    head = [f"{name}: {one_line(str(message[name]))}" for name in _HEAD if message[name]]
    if body.get_content_type() == "text/html":
        page = html.read(replace(job, data=words.encode("utf-8", "replace")))
        of_head = text.read(replace(job, data="\n".join(head).encode("utf-8", "replace")))
        parts = [part for part in (of_head.text.strip("\n"), page.text) if part]
        extracted = replace(page, text="\n\n".join(parts), title=of_head.title, date=of_head.date, publisher="", url="")
    else:
        extracted = text.read(replace(job, data="\n".join([*head, "", words]).encode("utf-8", "replace")))
    if not extracted.title:  # a head of two lines is none of an email that was pasted, but here it is
        extracted = replace(extracted, title=text.subject_of(one_line(str(message["Subject"] or ""))))
    names = [one_line(part.get_filename() or "without a name") for part in message.iter_attachments()]
    if names:
        what = f"{counted(len(names), 'attachment')} not read: {listed(names, 5)}; add what you need by itself."
        warnings = (*warnings, what)
    return replace(extracted, warnings=(*warnings, *extracted.warnings))
