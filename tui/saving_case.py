"""A case example written into the library, over no change that somebody else made meanwhile."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from knowledge.errors import InputError
from knowledge.keeping.starting import make_library
from knowledge.keeping.store import Change, Step, open_store
from tui.files import bytes_there

if TYPE_CHECKING:
    from pathlib import Path

    from knowledge.keeping.case_making import MadeCase

__all__ = ["write_case"]


def write_case(folder: Path, path: str, before: bytes | None, made: MadeCase) -> None:
    """Write ``made`` into the library in ``folder``: to ``path`` where ``before`` stood, "" for a new one.

    Raises :class:`knowledge.errors.InputError` where something else stands there now.
    """
    make_library(folder)
    target = path or f"cases/{made.id}.yaml"
    with open_store(folder) as store:
        now = bytes_there(folder / target)
        if not path and now is not None:
            raise InputError(f"{target} was made by someone else meanwhile; change the title")
        if now not in (before, None):
            raise InputError(f"{target} was changed by someone else meanwhile; leave the form and edit it again")
        label, done = ("edit", "changed") if path else ("cases new", "made")
        about = f"{done} the case example {made.id}"
        store.apply(Change((Step(target, made.content),), label, about, secrets.token_hex(6)))
