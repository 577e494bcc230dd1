"""A mapping kept as lines gives back what was put in, and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.indexing.stored_map import StoredMap, lines_of

KEYS = st.text(st.characters(exclude_categories=("Cc", "Cs")), min_size=1, max_size=6)
VALUES = st.lists(st.tuples(st.text(max_size=4), st.floats(0, 1)), max_size=3).map(
    lambda pairs: [list(p) for p in pairs]
)


@given(st.dictionaries(KEYS, VALUES), KEYS)
def test_what_was_stored_is_found_and_nothing_else(mapping: dict[str, object], other: str) -> None:
    stored: StoredMap[object] = StoredMap(lines_of(mapping))
    assert len(stored) == len(mapping)
    assert {key: stored[key] for key in mapping} == mapping
    assert dict(stored) == mapping
    assert stored.get(other) == mapping.get(other)
    assert (other in stored) == (other in mapping)


def test_a_key_that_begins_another_is_not_taken_for_it() -> None:
    stored = StoredMap(lines_of({"child protection": 2, "children": 1}), int)
    assert stored.get("child") is None
    assert "child" not in stored
    assert stored.get("child", 7) == 7
    with pytest.raises(KeyError):
        stored["child"]


def test_text_is_kept_as_it_is() -> None:
    assert dict(StoredMap(lines_of({"laws": "law", "lois": "loi"}), str)) == {"laws": "law", "lois": "loi"}


@pytest.mark.parametrize("key", ["a\tb", "a\nb", "a\fb"])
def test_a_key_that_no_line_can_hold_is_refused(key: str) -> None:
    with pytest.raises(ValueError, match="no line"):
        lines_of({key: 1})


def test_what_is_not_there_is_not_remembered() -> None:
    stored = StoredMap(lines_of({"law": 2}), int)
    for number in range(99):
        assert stored.get(f"word{number}") is None
    assert stored.get("law") == 2
    assert list(stored._found) == ["law"]


def test_going_through_all_looks_no_key_up(monkeypatch: pytest.MonkeyPatch) -> None:
    stored = StoredMap(lines_of({"law": 2, "act": 1}), int)
    monkeypatch.setattr(StoredMap, "get", None)
    assert sorted(stored.items()) == [("act", 1), ("law", 2)]
    assert sorted(stored.values()) == [1, 2]
