"""The country before a quotation is that of the quotation, and not of what stands beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.citing import label_of

if TYPE_CHECKING:
    from conftest import MakeBot

PAGE = """# Wardens of Velmora

There are nine gates in Velmora today.

E.g.: In Kenya, 40 wardens were trained in 2019. A third of them were women. The same was tried in Port Karsk in 2022.

In Norway, 20 wardens wear a badge of tin. It is blue. In Peru, 30 wardens wear a hat. It has a feather.

E.g.: In Ghana, wardens have whistles. Velmora has bought the same. They cost a crown each.
"""
CASES = {
    name: f'id: {name}\ntitle: Wardens\ncountry: {code}\nactions:\n  - text: wardens\n    quote: "{quote}"\n{more}sources: [doc]\n'
    for name, code, quote, more in (
        ("kenya", "KE", "In Kenya, 40 wardens were trained in 2019.", ""),
        ("norway", "NO", "In Norway, 20 wardens wear a badge of tin.", '  - text: blue\n    quote: "It is blue."\n'),
        ("peru", "PE", "In Peru, 30 wardens wear a hat.", '  - text: feather\n    quote: "It has a feather."\n'),
        ("ghana", "GH", "In Ghana, wardens have whistles.", ""),
    )
}


@pytest.mark.parametrize(
    ("head", "label"),
    [
        ("A third of them", "Kenya"),
        ("The same was tried", ""),
        ("It is blue", "Norway"),
        ("It has a feather", "Peru"),
        ("Velmora has bought", ""),
        ("They cost a crown", ""),
    ],
)
def test_a_sentence_that_tells_of_another_place_has_no_label_of_the_country(
    make_bot: MakeBot, head: str, label: str
) -> None:
    index = make_bot(PAGE, CASES).index
    number = next(n for n in range(len(index.units)) if index.text(n).startswith(head))
    assert [part for part in label_of(number, index).split(", ") if part in ("Kenya", "Norway", "Peru", "Ghana")] == [
        part for part in [label] if part
    ]
