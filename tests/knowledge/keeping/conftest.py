"""A small library to change."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from kept_library import CASE, SOURCE

from knowledge.keeping.starting import make_library

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A library with one source and one case example that quotes it."""
    folder = tmp_path / "library"
    make_library(folder)
    (folder / "sources" / "report.md").write_text(SOURCE, encoding="utf-8")
    (folder / "cases" / "norway.yaml").write_text(CASE, encoding="utf-8")
    return folder
