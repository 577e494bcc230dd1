"""One evaluation of a data set from its settings to its figures: what the command and the benchmarks share."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from bot.evaluation.asking import ask_all, ask_crossed, folds_of
from bot.evaluation.beir import read_beir
from bot.evaluation.datasets import Dataset, library_of
from bot.evaluation.measures import DEPTH
from bot.evaluation.squad import read_squad
from bot.evaluation.typos import with_typos
from bot.indexing.index import build_index
from bot.service import Bot, Settings
from knowledge.errors import InputError
from knowledge.languages import plain_language
from knowledge.model import Terms
from knowledge.untrusted import shown_path

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from bot.evaluation.asking import History, Outcome
    from bot.evaluation.datasets import Asked


@dataclass(frozen=True, slots=True)
class RunSettings:
    """How a data set is asked.

    ``history`` as in :func:`bot.evaluation.asking.ask_all`; ``crossed`` adds the questions of
    :func:`bot.evaluation.asking.folds_of`, each over the documents that do not answer it; ``typos`` is the share of content words
    with a typing mistake, drawn by ``seed``; ``without`` names parts of the bot that are left out. ``withheld`` shows the
    statements of abstentions too, for calibration. ``depth`` is how many documents are ranked.
    """

    history: History = "none"
    crossed: bool = False
    typos: float = 0.0
    seed: int = 0
    without: frozenset[str] = field(default_factory=frozenset)
    withheld: bool = False
    depth: int = DEPTH


Form = Literal["squad", "beir", "questions"]


def form_of(path: Path) -> Form:
    """How the file or folder at ``path`` is written; raises InputError for a folder that is none of BEIR."""
    if path.is_dir():
        if (path / "corpus.jsonl").is_file():
            return "beir"
        raise InputError(
            f"{shown_path(path)}: is a folder without corpus.jsonl; a BEIR folder has one, and queries.jsonl"
        )
    return "squad" if path.suffix.casefold() == ".json" else "questions"


def read_dataset(path: Path, language: str = "", qrels: str = "") -> Dataset:
    """Read a SQuAD file or a BEIR folder; see :mod:`bot.evaluation.squad` and :mod:`bot.evaluation.beir`.

    Raises InputError as these do, and where ``qrels`` are named for a SQuAD file, which has none.
    """
    language = plain_language(language)
    if qrels and form_of(path) == "squad":
        raise InputError(f"--qrels is for BEIR folders; {shown_path(path)} is read as a SQuAD file")
    return read_beir(path, language, qrels) if form_of(path) == "beir" else read_squad(path, language)


def bot_over(
    dataset: Dataset, terms: Terms, without: frozenset[str] = frozenset(), left_out: frozenset[str] = frozenset()
) -> Bot:
    """Make a bot over the documents of ``dataset`` but for ``left_out``, with parts of it left out."""
    bank = Terms() if "terms" in without else terms
    return Bot(build_index(library_of(dataset, bank, left_out), without), Settings(without))


def run_dataset(
    dataset: Dataset,
    terms: Terms,
    settings: RunSettings,
    tell: Callable[[int, int], None] = lambda *_: None,
    open_over: Callable[[frozenset[str]], Bot] | None = None,
) -> list[Outcome]:
    """Ask every question and give what came of each; ``tell`` is called with how many of how many are done.

    ``open_over`` makes another bot than ours, over all documents but those it is given. Raises InputError where questions are
    to be crossed and none can be.
    """
    bot_without = open_over or (lambda left_out: bot_over(dataset, terms, settings.without, left_out))

    def typed(asked: Asked) -> str:
        if not settings.typos:
            return asked.text
        return with_typos(asked.text, settings.typos, settings.seed, asked.id, dataset.language)

    def told(outcomes: Iterable[Outcome], total: int, done: int = 0) -> list[Outcome]:
        found = []
        for number, outcome in enumerate(outcomes, done + 1):
            found.append(outcome)
            tell(number, total)
        return found

    count = len(dataset.questions)
    total = count + (sum(len(questions) for _, questions in folds_of(dataset)) if settings.crossed else 0)
    if settings.crossed and total == count:
        raise InputError(
            f"{dataset.name}: no question can be asked over the other documents, as none is labelled as answerable by "
            "documents that are there; leave --unanswerable cross away"
        )
    bot = bot_without(frozenset())
    withheld = bot.without("abstaining") if settings.withheld else None
    asked_all = ask_all(
        bot,
        dataset.questions,
        dataset.language,
        settings.history,
        typed=typed,
        withheld=withheld,
        depth=settings.depth,
    )
    outcomes = told(asked_all, total)
    if settings.crossed:
        outcomes += told(ask_crossed(bot_without, dataset, typed), total, count)
    return outcomes
