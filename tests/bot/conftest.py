"""Bots over the bundled library and over libraries made for one test."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import pytest
from making import CASES, TERMS, WORLD

from bot.indexing.index import build_index
from bot.service import Bot, open_bot
from knowledge.folders import bundled_folder
from knowledge.reading import read_library

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from bot.indexing.index import Index


@pytest.fixture(scope="session")
def bundled() -> Bot:
    """The bot over the bundled library alone."""
    return open_bot([bundled_folder()])


@pytest.fixture(scope="session")
def index(bundled: Bot) -> Index:
    """The index of the bundled library."""
    return bundled.index


class MakeBot(Protocol):
    """Makes a bot over a library of one Markdown source ``doc``, with cases and terms as YAML."""

    def __call__(
        self, text: str, cases: Mapping[str, str] | None = None, terms: str = "", language: str = "en"
    ) -> Bot: ...


@pytest.fixture
def make_bot(tmp_path: Path) -> MakeBot:
    """Make a bot; the test fails where the library has a fault."""

    def make(text: str, cases: Mapping[str, str] | None = None, terms: str = "", language: str = "en") -> Bot:
        folder = tmp_path / "library"
        files = {
            "library.yaml": "name: made for a test\n",
            "sources/doc.md": f"---\nid: doc\ntitle: A document\nlanguage: {language}\n---\n{text}",
            **{f"cases/{name}.yaml": content for name, content in (cases or {}).items()},
            **({"terms.yaml": terms} if terms else {}),
        }
        for name, content in files.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(content, encoding="utf-8")
        library = read_library([folder])
        assert not library.faults, [str(fault) for fault in library.faults]
        return Bot(build_index(library))

    return make


@pytest.fixture
def bees(make_bot: MakeBot) -> Bot:
    """A bot over the made-up handbook of bees, with two cases (Kenya, Peru) and a few terms."""
    return make_bot(WORLD, CASES, TERMS)
