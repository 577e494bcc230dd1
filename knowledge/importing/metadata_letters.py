"""Circulars, official letters and memos: they are called by their number and their subject, not by the ministry above them.

Who signs a letter with the name of a body, or sends a memo, publishes it.
"""

from __future__ import annotations

import re

from knowledge.importing.bodies import as_name, is_body, known_body
from knowledge.importing.metadata_publishers import is_organisation
from knowledge.letters import is_closing_line, is_salutation

__all__ = ["letter_title", "sender", "signed_for"]

_NUMBERED = re.compile(
    r"(?:(?:general|administrative|ministerial|education|joint|staff|office|policy|public|technical) ){0,2}"
    r"(?:circular(?: letter)?|memorandum|memo|directive|instruction"
    r"|guidance note|circulaire|note circulaire|циркуляр|указание|تعميم|منشور)"
    r"\s*(?:no\.?|number|n[.º°o]{1,2}|núm\.?|№|رقم|#)?\s*\(?(?:[A-Z\d]{1,8}[/.-]){0,4}[\d٠-٩][\w./() -]{0,30}",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"(?:re|sub(?:j(?:ect)?)?|asunto|objet|betreff|тема|الموضوع|主题)\s*[:：–—-]+\s*(?P<subject>\S.{3,200})",
    re.IGNORECASE,
)
_LINES, _WORDS = 16, 14
_ENDS = (".", "。", ",", ";", ":", "!", "…")
"""A line below the salutation that ends so is no subject, but the text."""
_MEMO = re.compile(
    r"(?:(?:internal|office|legal|briefing|confidential) ){0,2}(?:memo(?:randum)?|aide[- ]?m[ée]moire|note)\b.{0,60}",
    re.IGNORECASE,
)
_FROM = re.compile(r"(?:from|de|von|от|من)\s*[:：]\s*(?P<name>\S.{2,120})", re.IGNORECASE)
_UNIT = re.compile(
    r"\b(?:desk|unit|team|section|division|branch|group|chambers|llp|ltd|gmbh|partners|associates|consult\w+|clinic|firm|bureau"
    r"|directorate|secretariat|library|service|advis[eo]rs|unidad|dirección|división|direction|abteilung|referat|отдел|управление)\b",
    re.IGNORECASE,
)
"""What those that send memos are called beside organisations: "Comparative Law Desk, Adeyemi & Strand Chambers"."""
_OFFICES = re.compile(
    r"\b(?:officer|director|head|chief|adviser|advisor|manager|secretary|clerk|counsel|analyst|specialist|consultant)\b",
    re.IGNORECASE,
)
_SIGNED, _SIGNED_LINES = 800, 5
"""Characters at the end of a letter, and lines below "Yours sincerely,", in which it is signed."""


def letter_title(head: str) -> str:
    """Give the title of a circular or letter: its number, its subject, or both; "" where its first lines name neither."""
    lines = [text for line in head.splitlines() if (text := line.strip("#*_ \t")) and not text.startswith("<!--")][
        :_LINES
    ]
    number = ""
    for at, line in enumerate(lines):
        if at and is_salutation(lines[at - 1]) and 1 < len(line.split()) <= _WORDS and not line.endswith(_ENDS):
            return f"{number}: {line}" if number else line
        subject = _SUBJECT.fullmatch(line)
        if subject and (number or at):
            words = subject["subject"].rstrip(" .")
            return f"{number}: {words}" if number else words
        if not number and any(map(str.isdigit, line)) and _NUMBERED.fullmatch(line):
            number = line
        elif (len(line.split()) > _WORDS and not is_salutation(line)) or (
            line.endswith((".", "。")) and len(line.split()) > _WORDS // 2
        ):
            break  # its text begins
    return number


def sender(head: str) -> str:
    """Give the body that a memo names behind "From:"; "" for a person, and where nothing is called a memo."""
    lines = [text for line in head.splitlines() if (text := line.strip("#*_ \t"))][:_LINES]
    if not any(_MEMO.fullmatch(line) for line in lines[:3]):
        return ""
    name = next(
        (found["name"].strip(" .*_") for line in lines if (found := _FROM.fullmatch(line.replace("**", "")))), ""
    )
    parts = [part.strip() for part in name.split(",")]
    # A person stands before the office: "Ana Ruiz, Legal Officer, Ministry of Justice".
    while parts and not _is_unit(parts[0]):
        parts.pop(0)
    return as_name(", ".join(parts))


def _is_unit(name: str) -> bool:
    return is_body(name) or ((is_organisation(name) or _UNIT.search(name) is not None) and not _OFFICES.search(name))


def signed_for(text: str) -> str:
    """Give the body whose name stands below the signature of a letter; "" where none does."""
    lines = [line.strip("#*_ \t") for line in text[-_SIGNED:].splitlines() if line.strip()]
    closing = next((at for at in range(len(lines) - 1, -1, -1) if is_closing_line(lines[at])), None)
    if closing is None:
        return ""
    signed = [part for line in lines[closing + 1 : closing + 1 + _SIGNED_LINES] for part in line.split(", ")]
    return next((as_name(line) for line in signed if is_body(line) or known_body(line)), "")
