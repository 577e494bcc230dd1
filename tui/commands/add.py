"""``article45 add``: documents of one's own into the library, with metadata and case examples proposed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tui import console

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from knowledge.importing import Extracted, Importer, Refusal
    from knowledge.keeping.adding import Adding, Taken
    from knowledge.keeping.originals import Original
    from knowledge.keeping.proposing import Proposal
    from tui.add_report import AddReport
    from tui.progress import ProgressLine

EXIT_REFUSED = 2
_EXIT_INTERRUPTED = 130


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument(
        "paths",
        metavar="PATH",
        nargs="+",
        help="files, folders, patterns, zips; '-' reads one file from standard input",
    )
    parser.add_argument(
        "--yes", action="store_true", help="take metadata and case examples as proposed, without asking"
    )
    parser.add_argument(
        "--set", metavar="KEY=VALUE", action="append", default=[], help="set a field for every file; may be repeated"
    )
    parser.add_argument("--no-cases", action="store_true", help="look for no case examples")
    parser.add_argument("--replace", metavar="ID", default="", help="put the file in the place of this source")
    parser.add_argument("--name", metavar="NAME", help="the name of the file that comes over standard input")
    parser.add_argument("--password", metavar="TEXT", help="the password of encrypted files")
    parser.add_argument("--ocr", action="store_true", help="read pages without text by ocrmypdf or tesseract")
    parser.add_argument("--dry-run", action="store_true", help="show what would be added, change nothing")
    parser.add_argument(
        "--json", action="store_true", help="print one JSON object: added, updated, there, refused, ..."
    )


@dataclass(slots=True)
class _Run:
    """One run of the command: what was asked for, and what has come of it so far."""

    args: argparse.Namespace
    adding: Adding
    report: AddReport
    progress: ProgressLine
    total: int = 0
    asking: bool = False
    number: int = 0

    def hidden(self, paths: list[str]) -> None:
        """Tell which hidden files and folders were passed over."""
        from knowledge.reports import listed

        self.report.hidden = len(paths)
        if paths:
            names = listed((Path(path).name for path in paths), 3)
            console.narrate(
                f"article45: hidden files and folders left out: {len(paths)} ({names}); add one by its own name"
            )

    def say(self, *lines: str) -> None:
        """Tell what came of a file: data on stdout, with ``--json`` narration."""
        self.progress.clear()
        for line in lines:
            if self.args.json or line.startswith("refused:"):
                console.narrate(line)
            else:
                console.write(line)


def run(args: argparse.Namespace) -> int:
    """Add the files; 0 where all were taken or there already, 2 where one was refused."""
    from knowledge.importing import Importer

    run = _prepare(args)
    stopped = failed = gone = False
    code = 0
    try:
        originals = _originals(args, run)
        run.total = len(originals)
        if originals:
            workers = 1 if len(originals) == 1 else None
            with Importer(workers=workers, password=args.password, ocr=args.ocr) as importer:
                stopped = not _add_all(run, originals, importer)
    except KeyboardInterrupt:
        stopped, code = True, _EXIT_INTERRUPTED
    except BrokenPipeError:
        gone = True
        raise
    except Exception:
        failed = True
        raise
    finally:
        run.progress.clear()
        if stopped:
            console.narrate("Stopped; what was added before is kept" if run.report.entries else "Stopped")
        if not failed or run.report.entries:
            console.narrate(f"article45: {run.report.summary(stopped=stopped)}")
        if args.yes and not args.json and (advice := run.report.advice()):
            console.narrate(f"article45: {advice}")
        if args.json and not gone and (not failed or run.report.entries):
            console.write_json(run.report.as_json(stopped=stopped or failed))
    return code or (EXIT_REFUSED if run.report.count("refused") else 0)


def _prepare(args: argparse.Namespace) -> _Run:
    """Look at the options and the library. Raises :class:`knowledge.errors.Article45Error` where they do not fit."""
    from knowledge.errors import InputError
    from knowledge.importing import expand
    from knowledge.keeping.adding import Adding, Settings
    from knowledge.keeping.fields import parse_settings
    from tui.add_report import AddReport
    from tui.progress import ProgressLine
    from tui.writing import bundled_in_use, can_ask, library_to_write

    fields = parse_settings(args.set)
    if "" in args.paths:  # it would mean the folder one stands in, with all that is in it
        raise InputError("A path is empty; name the files to add, or '.' for all that is in this folder")
    asking = not args.yes and not args.dry_run
    if "-" in args.paths and len(args.paths) > 1:
        raise InputError(
            "'-' reads a file from standard input; give it alone, and add other files in a run of their own"
        )
    if args.name is not None and args.paths != ["-"]:
        raise InputError("--name names the file that comes over standard input; use it with '-' as the path")
    if asking and (args.paths == ["-"] or (not can_ask() and any(one.refusal is None for one in expand(args.paths)))):
        raise InputError(
            "No terminal to ask on whether the metadata is right: give --yes to take it as proposed, or --dry-run to see it"
        )
    folder = library_to_write(args, make=True, later=True)
    adding = Adding(folder, bundled_in_use(args), Settings(fields, not args.no_cases, args.replace))
    return _Run(args, adding, AddReport(str(folder), args.dry_run), ProgressLine(), asking=asking)


def _originals(args: argparse.Namespace, run: _Run) -> list[tuple[Original, str]]:
    """Give the files to read with their checksums; those that are there already are told of and left out."""
    from knowledge.errors import InputError
    from knowledge.importing import DEFAULT, Incoming, expand
    from knowledge.keeping.originals import Original, gather
    from tui.adding_run import Fresh, look_through

    if args.paths == ["-"]:
        data = console.read_whole(DEFAULT.file)
        if len(data) > DEFAULT.file:
            raise InputError(f"Standard input: more than {DEFAULT.file // 1_000_000} MB; split the file")
        name = Path(args.name or "stdin").name
        found = [Original(Incoming(name, Path(name)), data)]
    else:
        hidden: list[str] = []
        found = gather(expand(args.paths, hidden=hidden))
        run.hidden(hidden)
    if len(found) > 1 and (args.replace or "id" in run.adding.settings.fields):
        option = "--replace" if args.replace else "--set id"
        raise InputError(f"{option} is for one file, and {len(found)} were given; add them one by one")
    fresh = []
    for one in look_through(run.adding, found):
        name = one.original.name
        if isinstance(one, Fresh):
            fresh.append((one.original, one.sha256))
        elif one.what == "own":
            run.say(run.report.skipped(name, one.why))
        elif one.what == "refused":
            run.say(run.report.refused(name, one.why, one.reason))
        else:
            run.say(*run.report.there(name, one.why, run.adding.missing(one.why), run.adding.unset(one.why)))
    return fresh


def _add_all(run: _Run, originals: list[tuple[Original, str]], importer: Importer) -> bool:
    """Read, propose, ask and take one file after the other; False where the person stopped."""
    from knowledge.errors import DiskFullError
    from knowledge.importing import Refusal, RefusedError
    from knowledge.keeping.disk import is_full

    for number, (original, sha256, result) in enumerate(_read(run, originals, importer), 1):
        run.number = number
        if isinstance(result, Refusal):
            run.say(run.report.refused(original.name, result.why, result.reason))
            continue
        try:
            if not _add_one(run, original, sha256, result):
                return False
        except RefusedError as error:
            run.say(run.report.refused(original.name, error.message, error.reason))
        except (DiskFullError, OSError) as error:  # a smaller file may still find room
            if isinstance(error, OSError) and not is_full(error):
                raise
            why = "The disk is full, and it was not added; free some room and add it again."
            run.say(run.report.refused(original.name, why, "disk-full"))
    return True


def _read(
    run: _Run, originals: list[tuple[Original, str]], importer: Importer
) -> Iterator[tuple[Original, str, Extracted | Refusal]]:
    from knowledge.importing import Refusal, RefusedError

    first, sha256 = originals[0]
    if first.data is not None:
        try:
            yield first, sha256, importer.extract_bytes(first.file_name, first.data)
        except RefusedError as error:
            yield first, sha256, Refusal(first.name, error.message, error.reason)
        return
    results = importer.extract_many([original.incoming for original, _ in originals], progress=run.progress.tell)
    for (original, digest), (_, result) in zip(originals, results, strict=False):
        yield original, digest, result


def _add_one(run: _Run, original: Original, sha256: str, extracted: Extracted) -> bool:
    from tui.approving import approve
    from tui.writing import make_now, uninterrupted

    proposal = _propose(run, original, sha256, extracted)
    if proposal.same_as:
        run.say(*run.report.there(original.name, proposal.same_as, unset=run.adding.unset(proposal.same_as)))
        return True
    if run.args.dry_run:
        run.say(*_would(run, proposal))
        return True
    if run.asking:
        run.progress.clear()
        place = f"{run.number} of {run.total}: " if run.total > 1 else ""
        decision = approve(proposal, run.adding, place)
        if decision.verdict == "stop":
            return False
        if decision.verdict == "skip":
            run.say(run.report.skipped(original.name, "you skipped it"))
            return True
        run.asking = decision.verdict != "all"
        proposal = decision.proposal
    with uninterrupted():
        make_now(run.adding.folder)  # only now: a run in which nothing is taken should leave nothing behind
        taken = run.adding.take(proposal)
        run.say(*_tell(run, taken, proposal))
    return True


def _propose(run: _Run, original: Original, sha256: str, extracted: Extracted) -> Proposal:
    """Make the proposal; a text that the program fails on is refused, so that the rest of the batch goes on."""
    from knowledge.errors import Article45Error, debugging
    from knowledge.importing import RefusedError

    try:
        return run.adding.propose(original, sha256, extracted)
    except (Article45Error, OSError):
        raise
    except Exception as error:
        if debugging():
            raise
        raise RefusedError(
            f"The program failed on its text ({type(error).__name__}: {error}), which is an error of the program; "
            "please report it.",
            "crash",
        ) from None


def _tell(run: _Run, taken: Taken, proposal: Proposal) -> list[str]:
    if taken.outcome == "there":
        return run.report.there(taken.name, taken.id, unset=run.adding.unset(taken.id))
    return run.report.taken(taken, proposal)


def _would(run: _Run, proposal: Proposal) -> list[str]:
    """Tell what would be added, with the metadata and case examples that would be taken."""
    from knowledge.keeping.adding import Taken
    from tui.approving import summary_lines

    outcome = "updated" if proposal.replaces else "added"
    cases = tuple(one.case.id for one in proposal.cases)
    taken = Taken(
        outcome, proposal.original.name, proposal.source.id, proposal.path, cases, proposal.change, (), proposal.notes
    )
    lines = run.report.taken(taken, proposal)
    return lines if run.args.json else [lines[0], *summary_lines(proposal, console.width())]
