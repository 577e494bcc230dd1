"""The bundled term bank: what no entry may be, whoever writes it."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import pytest

from bot.analysis import analyse
from knowledge.folders import bundled_folder
from knowledge.reading import read_library

if TYPE_CHECKING:
    from collections.abc import Mapping

    from knowledge.model import Concept

NEGATIONS = frozenset(["cannot", "neither", "never", "no", "nobody", "none", "nor", "not", "nothing", "without"])
SAME_MATTER = frozenset([("soft-law", "binding"), ("soft-law", "incorporation")])
"""Concepts of which one is the other denied: who asks whether something binds is answered by "it is not binding"."""


@pytest.fixture(scope="module")
def concepts() -> Mapping[str, Concept]:
    return {concept.id: concept for concept in read_library([bundled_folder()]).terms.concepts}


def test_no_list_holds_an_entry_twice(concepts: Mapping[str, Concept]) -> None:
    lists = [
        (concept.id, [entry.casefold() for entry in entries])
        for concept in concepts.values()
        for entries in (*concept.words.values(), concept.related)
    ]
    assert [(name, one) for name, entries in lists for one in set(entries) if entries.count(one) > 1] == []


def test_what_is_broader_is_there(concepts: Mapping[str, Concept]) -> None:
    assert [(c.id, b) for c in concepts.values() for b in c.broader if b not in concepts] == []


def test_no_phrase_is_its_own_opposite_in_another_concept(concepts: Mapping[str, Concept]) -> None:
    """Little words are passed over: "no extra step" stands for "extra step", which would say the contrary."""
    plain, denied = defaultdict(set), defaultdict(set)
    for concept in concepts.values():
        for phrase in concept.words["en"]:
            tokens = analyse(phrase)
            content = " ".join(token.stem for token in tokens if not token.stop)
            if " " in content:  # of one word alone the little words count
                kind = denied if any(token.stop and token.word in NEGATIONS for token in tokens) else plain
                kind[content].add(concept.id)
    both = {(one, other) for stems, some in denied.items() for one in some for other in plain[stems] - some}
    assert both - SAME_MATTER == set()
