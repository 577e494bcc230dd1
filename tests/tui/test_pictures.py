"""The pictures in the documents show what the program shows today."""

from __future__ import annotations

import html
import importlib.util
import re
import sys
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest
import textual
from driven import Driven

DOCS = Path(__file__).parents[2] / "docs"
APPROVED = "8.2.8"
NAMES = ("screen", "start", "cases", "not-in-the-sources", "narrow")


@pytest.fixture(scope="module")
def make_pictures() -> Any:
    spec = importlib.util.spec_from_file_location("make_pictures", DOCS / "make_pictures.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


def words(svg: str) -> list[str]:
    """The words of a picture, in the order they are drawn."""
    return html.unescape(" ".join(re.findall(r">([^<]+)</text>", svg))).replace("\xa0", " ").split()


def test_every_picture_is_tested_and_stands_in_the_readme(make_pictures: Any) -> None:
    assert set(make_pictures.PICTURES) == set(NAMES)
    readme = (DOCS.parent / "README.md").read_text(encoding="utf-8")
    for name in NAMES:
        assert f"](docs/{name}.svg)" in readme


@pytest.mark.skipif(version(textual.__name__) != APPROVED, reason=f"the pictures were made with Textual {APPROVED}")
@pytest.mark.parametrize("name", NAMES)
async def test_the_picture_is_current(make_pictures: Any, name: str) -> None:
    drawn = (DOCS / f"{name}.svg").read_text(encoding="utf-8")
    today = await make_pictures.picture(name, lambda pilot: Driven(pilot).settle())
    assert words(drawn) == words(today), "run: python docs/make_pictures.py"
    assert "@font-face" not in drawn  # whoever looks at it fetches nothing from a third party
