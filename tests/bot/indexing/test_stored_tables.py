"""The term tables of the languages as they are stored: each is read when its language is asked for, and no other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.indexing.lexicon import Table
from bot.indexing.stored_tables import StoredTables, as_lines

if TYPE_CHECKING:
    from pathlib import Path

ENGLISH = Table(phrases={"child": (("child", 1.0),)})
SPANISH = '{"phrases":{"niño":[["child",1.0]]}}'
ANEW = {"es": Table(phrases={"anew": ()}), "fr": Table(phrases={"de nouveau": ()})}


def stored(file: Path, text: str) -> StoredTables:
    file.write_text(text, encoding="utf-8")
    return StoredTables(ENGLISH, file, lambda: ANEW)


def test_a_table_is_read_whatever_stands_in_the_line_of_another_language(tmp_path: Path) -> None:
    tables = stored(tmp_path / "tables", f"{as_lines({'es': SPANISH})}\nfr {{damaged")
    assert list(tables) == ["en", "es", "fr"]
    assert len(tables) == 3
    assert list(tables["es"].phrases) == ["niño"]
    assert tables["en"] is ENGLISH
    assert tables["fr"] is ANEW["fr"]  # its line cannot be read


def test_a_language_without_words_has_no_table(tmp_path: Path) -> None:
    tables = stored(tmp_path / "tables", as_lines({"es": SPANISH}))
    assert tables.get("sw") is None
    with pytest.raises(KeyError):
        tables["sw"]


@pytest.mark.parametrize("missing", [True, False])
def test_tables_are_made_anew_where_their_file_cannot_be_read(tmp_path: Path, missing: bool) -> None:
    file = tmp_path / "tables"
    if not missing:
        file.write_bytes(b"\xff\xfe{")
    tables = StoredTables(ENGLISH, file, lambda: ANEW)
    assert list(tables) == ["en", "es", "fr"]
    assert tables["es"] is ANEW["es"]
    assert tables.get("sw") is None
