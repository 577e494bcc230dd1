"""The pictures in the documents show what the program shows today."""

from __future__ import annotations

import html
import importlib.util
import re
from importlib.metadata import version
from pathlib import Path

import pytest
import textual

DOCS = Path(__file__).parents[2] / "docs"
APPROVED = "8.2.8"


def words(svg: str) -> list[str]:
    """The words of a picture, in the order they are drawn."""
    return html.unescape(" ".join(re.findall(r">([^<]+)</text>", svg))).replace("\xa0", " ").split()


@pytest.mark.skipif(version(textual.__name__) != APPROVED, reason=f"the pictures were made with Textual {APPROVED}")
async def test_the_picture_of_the_screen_is_current() -> None:
    spec = importlib.util.spec_from_file_location("make_pictures", DOCS / "make_pictures.py")
    make_pictures = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(make_pictures)
    drawn = (DOCS / "screen.svg").read_text(encoding="utf-8")
    assert words(drawn) == words(await make_pictures.picture()), "run: python docs/make_pictures.py"
    assert "@font-face" not in drawn  # whoever looks at it fetches nothing from a third party
