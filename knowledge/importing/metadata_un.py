"""The titles of UN documents, told by their form: general comments, concluding observations, resolutions."""

from __future__ import annotations

import re

from knowledge.untrusted import one_line

__all__ = ["un_title"]

_GENERAL_COMMENT = re.compile(
    r"(?P<name>general (?:comment|recommendation) no\.? ?\d+(?:\s*\(\d{4}\))?)\s*[:.]?\s*(?P<on>[^\n]*(?:\n(?![\n#])[^\n]+){0,2})",
    re.IGNORECASE,
)
_ITS_SUBJECT = re.compile(r"\s*(?:#+\s*)?(?P<on>[A-Z][^\n]{5,200}(?:\n(?![\n#\d])[^\n]{5,120})?)")
_CONCLUDING = re.compile(
    r"(?P<name>(?:concluding observations|observaciones finales|observations finales|заключительные замечания)"
    r"[^\n]*(?:\n(?![\n#\d])[^\n]+){0,2})",
    re.IGNORECASE,
)
_RESOLUTION = re.compile(r"(?:^|\n)[#*\s]*(?P<name>\d{1,3}/\d{1,4}\.?\s+[A-Z][^\n]{5,200})")


def un_title(head: str) -> tuple[str, str, str]:
    """Give the title of a document of the UN: as proposed, as it stands there, and which form tells; all "" where it has none."""
    top = head[:2_500]
    comment = _GENERAL_COMMENT.search(top)
    if comment and _begins_line(top, comment.start()):
        name, subject = one_line(comment["name"]), one_line(comment["on"]).strip("# *_")
        if not subject:
            below = _ITS_SUBJECT.match(top, comment.end())
            subject = one_line(below["on"]) if below else ""
        joined = name if not subject else f"{name} {subject}" if subject[0].islower() else f"{name}: {subject}"
        return _sentence_case(joined), joined, "the form of a general comment"
    concluding = _CONCLUDING.search(top)
    if concluding and _begins_line(top, concluding.start()):
        text = one_line(concluding["name"]).rstrip("* ")
        return _sentence_case(text), text, "the form of concluding observations"
    resolution = _RESOLUTION.search(top)
    if resolution and re.search(r"resolution|résolution|resolución", top, re.IGNORECASE):
        text = one_line(resolution["name"]).rstrip("* ")
        return text, text, "the form of a resolution"
    return "", "", ""


def _begins_line(text: str, start: int) -> bool:
    return not text[:start].rpartition("\n")[2].strip(" #*_>\t")


def _sentence_case(text: str) -> str:
    """Write a title that is in capitals in small letters, so far as it is ("GENERAL COMMENT No. 5: ...")."""
    name, mark, rest = text.partition(": ")
    if name.split(" No")[0].isupper():
        name = (name[0] + name[1:].lower()).replace(" no.", " No.")
    if rest.isupper():
        rest = rest[0] + rest[1:].lower()
    return name + mark + rest
