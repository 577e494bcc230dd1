"""While very many values are made the collector of cycles rests, and it never rests for good."""

from __future__ import annotations

import gc

import pytest

from bot.engines import bm25
from bot.engines.bm25 import RankBM25Engine
from bot.indexing import index_store
from bot.indexing.index_store import open_index
from bot.indexing.uncollected import uncollected
from knowledge.folders import bundled_folder


def test_it_is_off_inside_and_on_again_behind() -> None:
    with uncollected():
        assert not gc.isenabled()
        with uncollected():
            assert not gc.isenabled()
        assert not gc.isenabled(), "the inner one did not switch it off"
    assert gc.isenabled()


def test_it_is_on_again_after_an_error() -> None:
    with pytest.raises(KeyError), uncollected():
        raise KeyError
    assert gc.isenabled()


def test_who_switched_it_off_keeps_it_off() -> None:
    gc.disable()
    try:
        with uncollected():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_a_library_is_opened_and_its_engine_made_without_it(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[bool] = []
    fingerprint, counter = index_store.library_fingerprint, bm25.Counter
    monkeypatch.setattr(
        index_store, "library_fingerprint", lambda folders: seen.append(gc.isenabled()) or fingerprint(folders)
    )
    monkeypatch.setattr(bm25, "Counter", lambda document: seen.append(gc.isenabled()) or counter(document))
    open_index([bundled_folder()])
    RankBM25Engine([["law"]])
    assert seen
    assert not any(seen)
    assert gc.isenabled()
