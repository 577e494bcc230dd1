"""Paths as they come into the line of the screen: typed, pasted, or dropped there by a file manager."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from urllib.request import url2pathname

from knowledge.errors import InputError
from tui.files import given_path, is_there, split_words

if TYPE_CHECKING:
    from pathlib import Path

_WEB = re.compile(r"(?:https?|ftp)://", re.IGNORECASE)


def typed_paths(text: str, below: Path) -> list[str]:
    """Give the paths that ``text`` names: one, or several where it is no path and each of its words leads to a file.

    What does not stand in the current folder is looked for ``below`` the one whose files are shown: who sees it there types
    its name, and does not know from where the program was started.

    Raises :class:`knowledge.errors.InputError` for a web address, and where a user is named who has no folder.
    """
    text = text.strip()
    bare = text.strip("\"'")
    if _WEB.match(bare):
        raise InputError("A web address cannot be read here: save the page in your browser, and give the file.")
    whole = _found(bare, below)
    if is_there(whole):
        return [str(whole)]
    try:
        words = [_found(word, below) for word in split_words(text)]
    except (ValueError, InputError):  # a quotation mark that is an apostrophe: what stands there is one name
        words = []
    return [str(word) for word in words] if words and all(map(is_there, words)) else [str(whole)]


def _found(text: str, below: Path) -> Path:
    path = given_path(_without_scheme(text))
    return below / path if not is_there(path) and is_there(below / path) else path


def _without_scheme(text: str) -> str:
    """Give the path of a ``file://`` address, as file managers write it; anything else as it is."""
    return url2pathname(urlsplit(text).path) if text.casefold().startswith("file://") else text
