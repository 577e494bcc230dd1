"""``article45 search``: the passages that match a question, or a TREC run over many questions."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from tui import console
from tui.evaluating import add_force, count, refuse_writing_over

if TYPE_CHECKING:
    import argparse

    from bot.service import Bot, SearchHit

_TAG = "article45"
_DEFAULT_K, _DEFAULT_RUN_K = 10, 100


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("question", metavar="QUESTION", nargs="*", help="the question")
    parser.add_argument(
        "-k",
        metavar="N",
        type=count,
        help=f"how many, at most (passages: {_DEFAULT_K}; documents of a run: {_DEFAULT_RUN_K})",
    )
    parser.add_argument("--json", action="store_true", help="print the passages as a JSON list")
    parser.add_argument(
        "--queries", metavar="FILE", help='search for every line of a JSONL file: {"_id": "...", "text": "..."}'
    )
    parser.add_argument("--run", metavar="OUT", help="with --queries: the TREC run file to write")
    add_force(parser)


def run(args: argparse.Namespace) -> int:
    """Print the passages; 0 found, 1 none."""
    from knowledge.errors import InputError
    from tui.opening import open_bot

    if (args.queries is None) != (args.run is None):
        raise InputError("--queries FILE and --run OUT go together; give both")
    if args.force and args.run is None:
        raise InputError("--force is for --run OUT; give both")
    if args.queries is not None:
        if args.question or args.json:
            raise InputError("--queries takes the questions from a file; leave QUESTION and --json out")
        return _write_run(args)
    question = console.typed_text(args.question)
    if not question.strip():
        raise InputError('No question was given; type one: article45 search "drafting of legislation"')
    hits = open_bot(args).search(question, args.k or _DEFAULT_K)
    if args.json:
        console.write_json([asdict(hit) for hit in hits])
    else:
        for rank, hit in enumerate(hits, 1):
            console.write_styled(_format(rank, hit))
    if not hits:
        console.narrate("No passage contains a word of the question.")
    return 0 if hits else 1


def _format(rank: int, hit: SearchHit) -> str:
    from tui.text import wrap

    place = hit.locator or " > ".join(hit.heading)
    head = wrap(f"{hit.passage} (score {hit.score:.3f}) {place}", console.width(), f"{rank:3}  ")
    return f"{head}\n{wrap(hit.text, console.width(), '     ')}\n"


def _write_run(args: argparse.Namespace) -> int:
    """Search for every query and write the run in one step, so that a stopped run leaves no half file."""
    from knowledge.errors import InputError
    from knowledge.reports import counted
    from knowledge.untrusted import shorten
    from tui.files import read_queries, write_atomically
    from tui.opening import open_bot

    refuse_writing_over("--run", args.run, Path(args.queries), force=args.force)
    queries = read_queries(Path(args.queries))
    bot = open_bot(args)
    for source in bot.library.sources.values():  # whatever reads a run parts its columns at blanks
        if " " in source.record:
            raise InputError(
                f"{source.file}: a TREC run has no room for the blank in the _id {shorten(source.record, 60)!r}; write it without"
            )
    lines = []
    for query in queries:
        try:
            ranked = rank_documents(bot, query.text, args.k or _DEFAULT_RUN_K)
        except InputError as error:
            raise InputError(f"{args.queries}:{query.line}: {error}") from None
        for rank, (document, score) in enumerate(ranked, 1):
            lines.append(f"{query.id} Q0 {document} {rank} {score:.6f} {_TAG}\n")
    write_atomically(Path(args.run), "".join(lines))
    asked = counted(len(queries), "query", "queries")
    console.narrate(f"{asked}, {counted(len(lines), 'line')} written to {args.run}")
    return 0


def rank_documents(bot: Bot, question: str, k: int) -> list[tuple[str, float]]:
    """Rank the ``k`` best documents for ``question``, each by the score of its best passage.

    A document is named by the ``_id`` of its line where it came from a JSONL file, else by the id of the source.
    """
    asked = k
    while True:
        hits = bot.search(question, asked)
        best: dict[str, float] = {}
        for hit in hits:
            source = bot.library.sources[hit.source]
            best.setdefault(source.record or source.id, hit.score)
        if len(best) >= k or len(hits) < asked:
            return list(best.items())[:k]
        asked *= 4  # many passages of few documents: look deeper
