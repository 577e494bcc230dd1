"""The title of a box that is set as a quotation heads what stands in the box, and nothing behind it."""

from __future__ import annotations

import pytest

from knowledge.importing.job import Job
from knowledge.importing.reading import read
from knowledge.model import Source
from knowledge.passages import passages_of

BOX = """# A chapter

## Councils

There is no ideal home for them.

> **Box 9.1 — Ardenica: a council that met**
>
> The council existed on paper for eight years.

Where it has its own budget, it works.
"""


def _read(text: str) -> str:
    return read(Job("a.md", data=text.encode())).text


def test_the_title_of_a_box_heads_the_box_alone() -> None:
    text = _read(BOX)
    assert "> ### Box 9.1 — Ardenica: a council that met\n>\n> The council" in text
    found = {text[one.start : one.end]: one.heading for one in passages_of(Source("s", "A title", text))}
    assert found["The council existed on paper for eight years."] == (
        "A chapter",
        "Councils",
        "Box 9.1 — Ardenica: a council that met",
    )
    assert found["Where it has its own budget, it works."] == ("A chapter", "Councils")


@pytest.mark.parametrize(
    "quote",
    [
        "> **We were never asked.**\n>\n> That is what they said.\n",
        "> **We were never asked**\n",
        "> **Asked** by nobody\n>\n> That is what they said.\n",
        "> **We were never asked**\n>\n> — Amina, 15\n",
        "```\n\n> **We were asked**\n>\n> That is it.\n```\n",
    ],
)
def test_what_is_said_in_bold_is_no_title(quote: str) -> None:
    assert "#" not in _read(quote)
