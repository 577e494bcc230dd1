"""Comments in a document's Markdown: page marks and the like, which are no words of it."""

from __future__ import annotations

import re

_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_END = "-->"


def without_comments(text: str, instead: str = "") -> str:
    """Give ``text`` with ``instead`` in the place of every comment; one that is never closed stays.

    What follows the last end of a comment is not looked at: there each beginning would be followed to the end of the
    text, and a file of nothing but beginnings would take minutes.
    """
    end = text.rfind(_END) + len(_END) if _END in text else 0
    return _COMMENT.sub(instead, text[:end]) + text[end:]
