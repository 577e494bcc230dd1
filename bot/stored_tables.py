"""The term tables of the languages as the store of an index keeps them: all but English are read when one is asked for."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from functools import cached_property
from typing import TYPE_CHECKING

from bot.lexicon import Table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

BROKEN = (OSError, ValueError, KeyError, TypeError, IndexError, AttributeError)
"""What comes of reading a file that is damaged, or not there."""


class StoredTables(Mapping[str, Table]):
    """The tables by language: ``english`` at hand, the others from ``file``, by ``made_anew`` where that cannot be read."""

    def __init__(self, english: Table, file: Path, made_anew: Callable[[], Mapping[str, Table]]) -> None:
        self._english = english
        self._file = file
        self._made_anew = made_anew

    @cached_property
    def _others(self) -> Mapping[str, Table]:
        with suppress(*BROKEN):
            kept = json.loads(self._file.read_text(encoding="utf-8"))
            return {language: Table(**table) for language, table in kept.items()}
        return self._made_anew()

    def __getitem__(self, language: str) -> Table:
        return self._english if language == "en" else self._others[language]

    def __iter__(self) -> Iterator[str]:
        return iter({"en", *self._others})

    def __len__(self) -> int:
        return len({"en", *self._others})
