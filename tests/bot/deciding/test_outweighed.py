"""A word that no sentence says weighs less the surer the estimate of an answer is."""

from __future__ import annotations

import pytest

from bot.deciding.open_words import OUTWEIGHED_FROM, TURNS_ON, UNSPOKEN, outweighed


@pytest.mark.parametrize("kind", [TURNS_ON, UNSPOKEN])
def test_a_word_nobody_says_counts_up_to_an_estimate_and_no_further(kind: str) -> None:
    least = OUTWEIGHED_FROM[kind]
    assert not outweighed(f"{kind}: nasty", least - 0.01)
    assert outweighed(f"{kind}: nasty", least)


def test_any_other_reason_counts_however_sure_the_estimate_is() -> None:
    assert not outweighed("no date stands in the sentences found", 1.0)
