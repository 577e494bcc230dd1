"""The question sets that settings are fitted on, with the libraries they are asked of."""

from __future__ import annotations

import tempfile
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from pages import (
    ACT_PAGES,
    ACTS,
    ASKED,
    ASKED_PAGES,
    BLIND,
    BLIND_PAGES,
    BRIEFED,
    BRIEFED_PAGES,
    CLERKS,
    CLERKS_PAGES,
    FAR,
    FAR_PAGES,
    GUIDE_PAGES,
    GUIDES,
    HANDBOOK,
    HANDBOOK_PAGES,
    IN_TALK,
    IN_TALK_PAGES,
    INVENTED,
    INVENTED_PAGES,
    KINDS,
    KINDS_PAGES,
    MIXED,
    MIXED_PAGES,
    NATURAL,
    NATURAL_PAGES,
    NATURALLY,
    OFFICE,
    OFFICE_PAGES,
    OTHER,
    OTHER_PAGES,
    PAGES,
    PAPER_PAGES,
    PAPERS,
    PLAIN,
    PLAIN_PAGES,
    QUESTIONS,
    REPORT_PAGES,
    REPORTS,
    SHARED_ASKED,
    SHARED_BLIND,
    SHARED_EASY,
    SHARED_LEARNT,
    SHARED_PAGES,
    SHARED_TALK,
    SHARED_TALK_2,
    TALKED,
    TALKED_PAGES,
    make_pages_library,
)

from bot.evaluation.datasets import library_of
from bot.evaluation.squad import read_squad
from bot.index import Index, build_index
from bot.service import Bot, open_bot
from knowledge.folders import bundled_folder
from knowledge.reading import read_library

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.evaluation.datasets import Dataset

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
EVALUATION = ROOT / "tests" / "evaluation"
XQUAD = SHARED / "data" / "xquad" / "en.json"
HARD = "T"
"""A set with more unanswerable questions than people ask."""
BUNDLED = {
    "development": SHARED / "eval" / "questions.yaml",
    **{
        letter: EVALUATION / f"questions-{letter.lower()}.yaml"
        for letter in [*"ABCDGKMNRUVWX", "G2", "G3", "G4", "G7", "G8", "G12", "G14"]
    },
    "languages": EVALUATION / "questions-languages.yaml",
    HARD: EVALUATION / "questions-t.yaml",
}
"""Sets on the bundled document. E, S, O2, G5, G6, G9, G10 and G15 are held out; O is measured alone."""
ON_PAGES = {
    "pages": (PAGES, QUESTIONS),
    "pages, natural": (PAGES, NATURAL),
    "pages, languages": (PAGES, EVALUATION / "questions-pages-languages.yaml"),
    "pages, handbook": (HANDBOOK_PAGES, HANDBOOK),
    "pages, other kinds": (OTHER_PAGES, OTHER),
    "pages, reports": (REPORT_PAGES, REPORTS),
    "pages, guides": (GUIDE_PAGES, GUIDES),
    "pages, mixed": (MIXED_PAGES, MIXED),
    "pages, of the field": (NATURAL_PAGES, NATURALLY),
    "pages, briefed": (BRIEFED_PAGES, BRIEFED),
    "pages, asked": (ASKED_PAGES, ASKED),
    "pages, papers": (PAPER_PAGES, PAPERS),
    "pages, acts": (ACT_PAGES, ACTS),
    "pages, all kinds": (KINDS_PAGES, KINDS),
    "pages, far words": (FAR_PAGES, FAR),
    "pages, blind": (BLIND_PAGES, BLIND),
    "pages, talked": (TALKED_PAGES, TALKED),
    "pages, plain words": (PLAIN_PAGES, PLAIN),
    "pages, shared, blind": (SHARED_PAGES, SHARED_BLIND),
    "pages, shared": (SHARED_PAGES, SHARED_LEARNT),
    "pages, shared, in talk": (SHARED_PAGES, SHARED_TALK),
    "pages, of clerks": (CLERKS_PAGES, CLERKS),
    "pages, in talk": (IN_TALK_PAGES, IN_TALK),
    "pages, of offices": (OFFICE_PAGES, OFFICE),
    "pages, invented": (INVENTED_PAGES, INVENTED),
    "pages, shared, easy": (SHARED_PAGES, SHARED_EASY),
    "pages, shared, asked": (SHARED_PAGES, SHARED_ASKED),
    "pages, shared, in talk 2": (SHARED_PAGES, SHARED_TALK_2),
}
"""Sets over pages, which are like what users add. A1, H5, HB, J, L, N2, Q, U6, U7 and W9 are held out."""


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
