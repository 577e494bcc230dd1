"""What adding a document costs, by the size of the library it goes into: a script, not a test.

    .venv/bin/python tests/benchmarks/adding.py [--sources 1000] [--rounds 7]

Adds one 10-page PDF by the real program, in turn to an empty library and to one of many sources (each with its
original, one in ten with a case example), and prints the medians and their ratio. Exits with 1 where the ratio is above
the limit.
"""

from __future__ import annotations

import argparse
import hashlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "knowledge" / "importing"), str(ROOT / "tests" / "benchmarks")]

from importing import make  # noqa: E402
from making_pdf import prose  # noqa: E402

from knowledge.keeping.rendering import render_source  # noqa: E402
from knowledge.keeping.starting import make_library  # noqa: E402
from knowledge.model import Source  # noqa: E402

LIMIT = 1.5
PAGES = 10


def fill(folder: Path, sources: int) -> None:
    """Put so many sources of some 3,000 words into a library, with originals and some case examples."""
    (folder / "originals").mkdir()
    for number in range(sources):
        name = f"source-{number:05}"
        sentence = f"In Jamaica, the office number {number} asked 300 children in 2015."
        text = f"# Report {number}\n\n{sentence}\n\n" + "\n\n".join(prose(number * 40 + n, 75) for n in range(40))
        original = name.encode()
        sha256 = hashlib.sha256(original).hexdigest()
        (folder / "originals" / f"{sha256}.pdf").write_bytes(original)
        source = Source(
            id=name,
            title=f"Report {number}",
            text=text,
            symbol=f"A/HRC/{number}/1",
            url=f"https://example.org/{number}",
            retrieved="2024-01-01",
            original=f"{name}.pdf",
            sha256=sha256,
        )
        (folder / "sources" / f"{name}.md").write_bytes(render_source(source))
        if number % 10 == 0:
            case = f'title: Jamaica {number}\ncountry: JM\ncontext: [{{quote: "{sentence}"}}]\nsources: [{name}]\n'
            (folder / "cases" / f"case-{number:05}.yaml").write_text(case, encoding="utf-8")


def add(library: Path, document: Path) -> float:
    """Add the document by the real program; give the seconds from start to end."""
    command = [sys.executable, "-m", "tui", "--library", str(library), "add", "--yes", str(document)]
    begun = time.perf_counter()
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    seconds = time.perf_counter() - begun
    if done.returncode or "added: " not in done.stdout:
        sys.exit(done.stdout + done.stderr)
    return seconds


def main() -> int:
    """Measure, print, and say by the exit code whether the limit is kept."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sources", type=int, default=1_000)
    parser.add_argument("--rounds", type=int, default=7)
    args = parser.parse_args()
    times: dict[str, list[float]] = {"empty": [], "large": []}
    with tempfile.TemporaryDirectory(prefix="article45-adding-") as place:
        document, large = Path(place, "document.pdf"), Path(place, "large")
        make(document, PAGES)
        make_library(large)
        fill(large, args.sources)
        for number in range(args.rounds):
            empty = Path(place, f"empty-{number}")
            make_library(empty)
            copy = Path(place, f"document-{number}.pdf")  # another checksum each time, so that it is new each time
            copy.write_bytes(document.read_bytes() + f"\n% copy {number}\n".encode())
            times["empty"].append(add(empty, copy))
            times["large"].append(add(large, copy))
            shutil.rmtree(empty)
            undo = [sys.executable, "-m", "tui", "--library", str(large), "undo"]
            subprocess.run(undo, cwd=ROOT, capture_output=True, check=True)
    empty_median, large_median = (statistics.median(times[name]) for name in ("empty", "large"))
    ratio = large_median / empty_median
    print(f"adding a PDF of {PAGES} pages, median of {args.rounds}:")  # noqa: T201
    print(f"  empty library           {empty_median * 1000:7.0f} ms")  # noqa: T201
    print(f"  library of {args.sources:,} sources {large_median * 1000:7.0f} ms")  # noqa: T201
    print(f"  ratio {ratio:.2f} (limit {LIMIT})")  # noqa: T201
    return 0 if ratio <= LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
