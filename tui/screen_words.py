"""What is said of files and libraries, for somebody on the screen, who can give no option of the command line."""

from __future__ import annotations

import re

_OPTION = re.compile(r",? or [^,;.]*--[a-z][^,;.]*")


def without_options(words: str) -> str:
    """Leave out advice such as ", or name another with --library DIR"."""
    return _OPTION.sub("", words)
