"""Opening the index of a library: from the cache folder where it is fresh, else built anew and kept there.

The store is JSON (nothing in it is ever executed), named by a fingerprint of the library's files, written to a temporary
file and renamed into place, under a lock of which there is one for the whole folder. One that is stale is not found
under its new name; one that is damaged or cannot be written is built again, and the program goes on.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import asdict, replace
from typing import Any, TYPE_CHECKING

from bot.evidence import Context
from bot.index import Index, build_index
from bot.lexicon import Lexicon
from bot.question.spelling import Spelling
from bot.units import Unit, Words
from knowledge.folders import cache_folder
from knowledge.model import CaseExample, Claim, Library, Passage, Source, Terms
from knowledge.reading import library_fingerprint, read_library

if TYPE_CHECKING:
    from pathlib import Path
    from collections.abc import Sequence

FORMAT = 5
"""Counted up whenever the form of the store, or how anything in it is derived, changes."""
KEPT = 8
"""Stores kept in the cache folder; the oldest go first."""


def open_index(folders: Sequence[Path], without: frozenset[str] = frozenset()) -> Index:
    """The index of the libraries in ``folders``; from the store where it can, and nothing it holds is in ``without``.

    A library with faults is never stored, so that its faults are read and shown every time. ``library.terms`` is empty in an
    index from the store: what answering needs of it is in ``lexicon``.
    """
    if without & {"terms", "names"}:
        whole = read_library(folders)
        return build_index(replace(whole, terms=Terms()) if "terms" in without else whole, without)
    file = cache_folder() / f"index-{FORMAT}-{library_fingerprint(folders)[:32]}.json"
    with suppress(OSError, ValueError, KeyError, TypeError, IndexError, AttributeError):
        return _from_json(json.loads(file.read_text(encoding="utf-8")))
    library = read_library(folders)
    index = build_index(library)
    if not library.faults:
        with suppress(OSError):
            _keep(file, index)
    return index


def _keep(file: Path, index: Index) -> None:
    """Write the store; only the user may read it. Raises OSError where that is impossible."""
    from filelock import FileLock, Timeout  # late: only a rebuilt index is written

    file.parent.mkdir(parents=True, exist_ok=True)
    with suppress(Timeout), FileLock(file.parent / "index.lock", timeout=5):
        part = file.with_name(f"{file.name}.{os.getpid()}.part")
        try:
            part.write_text(json.dumps(_to_json(index), ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
            part.replace(file)
        finally:
            part.unlink(missing_ok=True)
        stores = sorted(file.parent.glob("index-*.json"), key=lambda path: path.stat().st_mtime)
        for old in stores[:-KEPT]:
            old.unlink(missing_ok=True)


def _to_json(index: Index) -> dict[str, Any]:
    table: list[Words] = []
    numbers: dict[int, int] = {}

    def number(words: Words) -> int:
        if id(words) not in numbers:
            numbers[id(words)] = len(table)
            table.append(words)
        return numbers[id(words)]

    units = [[u.passage, u.sentence, u.span, u.order, u.introduces, number(u.words)] for u in index.units]
    contexts = [[[discount, number(words)] for discount, words in context.fields] for context in index.contexts]
    library = index.library
    return {
        "library": {
            "name": library.name,
            "folders": library.folders,
            "sources": [asdict(source) for source in library.sources.values()],
            "passages": [asdict(passage) for passage in library.passages],
            "cases": [asdict(case) for case in library.cases.values()],
        },
        "lexicon": index.lexicon.to_json(),
        "words": [[words.stems, words.concepts] for words in table],
        "units": units,
        "contexts": contexts,
        "spelling": {"known": index.spelling.known, "real": index.spelling.real, "common": index.spelling.common},
        "documents": index.documents,
    }


def _from_json(data: dict[str, Any]) -> Index:
    words = [Words(stems, concepts) for stems, concepts in data["words"]]
    units = tuple(
        Unit(passage, sentence, (span[0], span[1]), words[n], tuple(order), introduces)
        for passage, sentence, span, order, introduces, n in data["units"]
    )
    contexts = tuple(Context(tuple((discount, words[n]) for discount, n in fields)) for fields in data["contexts"])
    return Index(
        _library(data["library"]),
        Lexicon.from_json(data["lexicon"]),
        units,
        Spelling(**data["spelling"]),
        tuple(data["documents"]),
        contexts,
    )


def _library(data: dict[str, Any]) -> Library:
    sources = {one["id"]: Source(**one) for one in data["sources"]}
    passages = tuple(_passage(one) for one in data["passages"])
    cases = {one["id"]: _case(one) for one in data["cases"]}
    return Library(data["name"], sources, passages, cases, folders=tuple(data["folders"]))


def _passage(one: dict[str, Any]) -> Passage:
    for name in ("heading", "cases"):
        one[name] = tuple(one[name])
    one["sentences"] = tuple((start, end) for start, end in one["sentences"])
    one["lead_in"] = tuple(one["lead_in"]) if one["lead_in"] else None
    return Passage(**one)


def _case(one: dict[str, Any]) -> CaseExample:
    for name in ("countries", "years", "topics", "sources"):
        one[name] = tuple(one[name])
    one["claims"] = tuple(Claim(**claim) for claim in one["claims"])
    return CaseExample(**one)
