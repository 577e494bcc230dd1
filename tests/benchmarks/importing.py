"""How fast PDFs are read and how much memory that takes: a script, not a test.

    .venv/bin/python tests/benchmarks/importing.py [--pages 2000] [--files 4] [PDF ...]

Makes a large report of running text with headings, numbered paragraphs, running heads and footnotes (or takes the
files that are named), reads it in worker processes as ``article45 add`` does, and prints pages a second and the
highest memory of the workers and of the program itself.
"""

# ruff: noqa: T201 - a script: what it prints is what it is for

from __future__ import annotations

import argparse
import os
import resource
import sys
import tempfile
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "knowledge" / "importing")]

from making_pdf import CHAPTER, prose, report  # noqa: E402

from knowledge.importing import Extracted, Importer  # noqa: E402


def make(path: Path, pages: int) -> None:
    """Write a report of about so many pages (some 3,300 characters each)."""
    paragraphs = []
    for number in range(1, pages * 6 + 1):
        if number % 30 == 1:
            paragraphs.append((f"Chapter {number // 30 + 1} of the report", CHAPTER))
        paragraphs.append(f"{number}.&nbsp;&nbsp;&nbsp;{prose(number, 88)}")
    notes = {page: [f"{page % 90 + 1} See document {page}."] for page in range(2, pages, 3)}
    path.write_bytes(report(paragraphs, notes=notes))


def watch(importer: Importer, peaks: dict[int, int], done: threading.Event) -> None:
    """Note the highest memory of each worker until ``done``."""
    while not done.wait(0.05):
        for worker in importer._workers:
            process = worker.process
            if process is None:
                continue
            try:
                size = int(Path(f"/proc/{process.pid}/statm").read_text("ascii").split()[1])
            except (OSError, IndexError):
                continue
            peaks[process.pid] = max(peaks.get(process.pid, 0), size * os.sysconf("SC_PAGE_SIZE"))


def main() -> None:
    """Read the files and print the figures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("pdf", nargs="*", type=Path)
    parser.add_argument("--pages", type=int, default=2_000)
    parser.add_argument("--files", type=int, default=1)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        paths = given.pdf
        if not paths:
            paths = [Path(folder, f"report-{number}.pdf") for number in range(given.files)]
            make(paths[0], given.pages)
            for path in paths[1:]:
                path.write_bytes(paths[0].read_bytes())
        peaks: dict[int, int] = {}
        done = threading.Event()
        start = time.perf_counter()
        pages = letters = refused = 0
        with Importer() as importer:
            watcher = threading.Thread(target=watch, args=(importer, peaks, done), daemon=True)
            watcher.start()
            for _incoming, result in importer.extract_many(paths):
                if isinstance(result, Extracted):
                    pages += result.pages
                    letters += len(result.text)
                else:
                    refused += 1
            done.set()
        seconds = time.perf_counter() - start
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    workers = ", ".join(f"{peak // 1_000_000} MB" for peak in peaks.values())
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    processor = spent.ru_utime + spent.ru_stime
    print(f"{len(paths)} files, {pages} pages, {letters / 1e6:.1f} million characters, {refused} refused")
    print(f"{seconds:.1f} s, {pages / seconds:.0f} pages a second; workers at most {workers}; the program {own} MB")
    print(f"{processor:.1f} s of processor time in the workers: {pages / processor:.0f} pages a second and processor")


if __name__ == "__main__":
    main()
