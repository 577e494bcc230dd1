"""The question sets that settings are fitted on, with the libraries they are asked of."""

from __future__ import annotations

import tempfile
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from pages import QUESTION_SETS, ROOT, SETS, make_pages_library

from bot.evaluation.datasets import library_of
from bot.evaluation.squad import read_squad
from bot.indexing.index import Index, build_index
from bot.service import Bot, open_bot
from knowledge.folders import bundled_folder
from knowledge.reading import read_library

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.evaluation.datasets import Dataset

SHARED = ROOT.parent / "shared"
XQUAD = SHARED / "data" / "xquad" / "en.json"
HARD = "T"
"""A set with more unanswerable questions than people ask."""
BUNDLED = {
    "development": SHARED / "eval" / "questions.yaml",
    **{
        letter: SETS / f"questions-{letter.lower()}.yaml"
        for letter in [*"ABCDGKMNRUVWX", "G2", "G3", "G4", "G7", "G8", "G12", "G14", "G16"]
    },
    "languages": SETS / "questions-languages.yaml",
    HARD: SETS / "questions-t.yaml",
}
"""Sets on the bundled document; those of ``QUESTION_SETS`` that are held out are not among them, and O is measured alone."""
_FITTED = {
    "pages": "pages",
    "pages, natural": "pages-2",
    "pages, handbook": "z",
    "pages, other kinds": "y",
    "pages, reports": "f",
    "pages, guides": "i",
    "pages, mixed": "k2",
    "pages, of the field": "k3",
    "pages, briefed": "k4",
    "pages, asked": "p5",
    "pages, papers": "t6",
    "pages, acts": "v8",
    "pages, all kinds": "b2",
    "pages, far words": "m2",
    "pages, blind": "u3",
    "pages, talked": "u4",
    "pages, plain words": "u5",
    "pages, shared, blind": "hc",
    "pages, shared": "ha",
    "pages, shared, in talk": "g11",
    "pages, of clerks": "u8",
    "pages, in talk": "w1",
    "pages, of offices": "u9",
    "pages, invented": "u10",
    "pages, shared, easy": "h3",
    "pages, shared, asked": "h4",
    "pages, shared, in talk 2": "g13",
    "pages, of bodies": "u11",
    "pages, more of offices": "u12",
    "pages, shared, searched": "h6",
    "pages, public offices": "u13",
    "pages, public offices 2": "u14",
    "pages, courts, forums": "u15",
    "pages, committees": "u17",
}
ON_PAGES: dict[str, tuple[Path, Path]] = {
    name: (each.pages, each.questions) for name, end in _FITTED.items() if (each := QUESTION_SETS[end]).pages
} | {"pages, languages": (SETS / "pages", SETS / "questions-pages-languages.yaml")}
"""Sets over pages, which are like what users add; those of ``QUESTION_SETS`` that are held out are not among them."""


@contextmanager
def asked_sets() -> Iterator[dict[str, tuple[Bot, Path]]]:
    """Name -> (the bot to ask, the question file), for every set whose files are there."""
    bundled = open_bot([bundled_folder()])
    found = {name: (bundled, path) for name, path in BUNDLED.items() if path.exists()}
    with tempfile.TemporaryDirectory(prefix="article45-pages-") as place:
        folders = [folder for folder in dict.fromkeys(folder for folder, _ in ON_PAGES.values()) if folder.exists()]
        bots = {
            folder: open_bot([bundled_folder(), make_pages_library(Path(place) / f"{number}", folder)])
            for number, folder in enumerate(folders)
        }
        found |= {name: (bots[folder], path) for name, (folder, path) in ON_PAGES.items() if folder in bots}
        yield found


def xquad() -> tuple[Dataset, Index]:
    """XQuAD-en and the index of all its paragraphs."""
    dataset = read_squad(XQUAD)
    return dataset, build_index(library_of(dataset, read_library([bundled_folder()]).terms))


def asked_in(language: str, dataset: Dataset) -> Dataset:
    """XQuAD-en with its questions as XQuAD asks them in another language."""
    others = {asked.id: asked.text for asked in read_squad(XQUAD.with_name(f"{language}.json")).questions}
    return replace(dataset, questions=tuple(replace(asked, text=others[asked.id]) for asked in dataset.questions))


def xquad_halves(language: str = "en") -> tuple[Dataset, dict[str, int], list[Index]]:
    """XQuAD in ``language``, the half (0 or 1) that each paragraph's id is in, and the indexes of the two halves."""
    dataset = read_squad(XQUAD.with_name(f"{language}.json"), language)
    whole = library_of(dataset, read_library([bundled_folder()]).terms)
    half = {source: number % 2 for number, source in enumerate(whole.sources)}
    indexes = []
    for side in (0, 1):
        sources = {name: source for name, source in whole.sources.items() if half[name] == side}
        passages = tuple(passage for passage in whole.passages if half[passage.source] == side)
        indexes.append(build_index(replace(whole, sources=sources, passages=passages)))
    return dataset, half, indexes
