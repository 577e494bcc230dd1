"""Circulars and official letters: they are called by their number and their subject, not by the ministry that stands above them."""

from __future__ import annotations

import re

__all__ = ["letter_title"]

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


def letter_title(head: str) -> str:
    """Give the title of a circular or letter: its number, its subject, or both; "" where its first lines name neither."""
    lines = [text for line in head.splitlines() if (text := line.strip("#*_ \t")) and not text.startswith("<!--")][
        :_LINES
    ]
    number = ""
    for at, line in enumerate(lines):
        subject = _SUBJECT.fullmatch(line)
        if subject and (number or at):
            words = subject["subject"].rstrip(" .")
            return f"{number}: {words}" if number else words
        if not number and any(map(str.isdigit, line)) and _NUMBERED.fullmatch(line):
            number = line
        elif len(line.split()) > _WORDS or (line.endswith((".", "。")) and len(line.split()) > _WORDS // 2):
            break  # its text begins
    return number
