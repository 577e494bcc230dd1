"""Libraries made for one test."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

MakeLibrary = Callable[..., Path]


@pytest.fixture
def make_library(tmp_path: Path) -> MakeLibrary:
    """Write a library folder: ``make({"sources/a.md": "text"}, name="lib")``; bytes are written as they are."""

    def make(files: Mapping[str, str | bytes], name: str = "lib") -> Path:
        folder = tmp_path / name
        folder.mkdir(exist_ok=True)
        for relative, content in files.items():
            path = folder / relative
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
        return folder

    return make
