"""The term tables of the languages as the store of an index keeps them: all but English are read when one is asked for."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from functools import cached_property
from typing import TYPE_CHECKING

from bot.indexing.lexicon import Table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

BROKEN = (OSError, ValueError, KeyError, TypeError, IndexError, AttributeError)
"""What comes of reading a file that is damaged, or not there."""


class StoredTables(Mapping[str, Table]):
    """The tables by language: ``english`` at hand, the others from ``file``, by ``made_anew`` where that cannot be read.

    The file has a line for each language, its code before a blank and then the table in JSON: only that of a language that is asked
    for is parsed.
    """

    def __init__(self, english: Table, file: Path, made_anew: Callable[[], Mapping[str, Table]]) -> None:
        self._read = {"en": english}
        self._file = file
        self._made_anew = made_anew

    @cached_property
    def _others(self) -> Mapping[str, str]:
        """The lines by language; empty where they cannot be read."""
        with suppress(*BROKEN):
            lines = self._file.read_text(encoding="utf-8").split("\n")
            return {language: table for language, _, table in (line.partition(" ") for line in lines)}
        return {}

    @cached_property
    def _anew(self) -> Mapping[str, Table]:
        return self._made_anew()

    def __getitem__(self, language: str) -> Table:
        if language not in self._read:
            self._read[language] = self._parsed(language)
        return self._read[language]

    def _parsed(self, language: str) -> Table:
        if self._others and language not in self._others:
            raise KeyError(language)
        with suppress(*BROKEN):
            return Table(**json.loads(self._others[language]))
        return self._anew[language]

    def __iter__(self) -> Iterator[str]:
        return iter(dict.fromkeys(("en", *(self._others or self._anew))))

    def __len__(self) -> int:
        return len({"en", *(self._others or self._anew)})


def as_lines(tables: Mapping[str, str]) -> str:
    """The tables of the languages, each in JSON, as :class:`StoredTables` reads them."""
    return "\n".join(f"{language} {table}" for language, table in tables.items())
