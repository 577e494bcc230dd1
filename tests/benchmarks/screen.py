#!/usr/bin/env python3
# ruff: noqa: T201 - a script: what it prints is what it is for
"""How quick the screen is, held against what cannot be avoided.

    python tests/benchmarks/screen.py [--rounds N] [--write]

Prints a table and exits with 1 where a limit is passed; ``--write`` puts it into RESULTS-screen.md beside this file.
Starts are measured in pseudo-terminals, each round starting every program once, so that a busy machine slows all of
them alike; the ratio is of the medians. Everything else is measured in one process over the bundled library.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import platform
import select
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Awaitable

HERE = Path(__file__).parent
FIRST_PAINT = 1.3
ANSWER_MS = 60.0
STALL_MS = 100.0
SOURCE_MS = 150.0
ANSWERS = 200
SOURCE_BYTES = 200_000
QUESTION = "How can UNICEF help a State to strengthen its laws?"

# The same kinds of widgets as the screen has: a scrolling column, two framed panels, a text area, a footer.
MINIMAL = """
from textual.app import App
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.widgets import Footer, Static, TextArea
class Minimal(App):
    BINDINGS = [("f%d" % n, "quit", "Key") for n in range(1, 10)]
    CSS = "TextArea { height: 3; border: round blue; } .framed { border: round blue; } #side { width: 45%; }"
    def compose(self):
        yield Static("title")
        with Horizontal():
            with VerticalScroll():
                yield Static("words " * 60)
            with Vertical(id="side"):
                with VerticalScroll(classes="framed"):
                    yield Static("words " * 40)
                with VerticalScroll(classes="framed"):
                    yield Static("words " * 40)
        yield TextArea(placeholder="Ask a question")
        yield Footer()
    def on_mount(self):
        self.query_one(TextArea).focus()
Minimal().run()
"""


def main() -> int:
    """Measure, print, and say by the exit code whether all limits are kept."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=15, help="how often each program is started (15)")
    parser.add_argument("--write", action="store_true", help="write RESULTS-screen.md")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="article45-screen-") as folder:
        for name in ("LIBRARY", "CACHE", "CONFIG", "HISTORY"):
            os.environ[f"ARTICLE45_{name}"] = str(Path(folder, name.lower()))
        minimal, ours = measure_first_paint(args.rounds)
        answer, stalls, source = asyncio.run(measure_screen())
    stall = max(stalls)  # the limit is on the longest; the median only shows whether it is the rule or an outlier
    rows = [
        ("first paint, minimal Textual app", f"{minimal:.0f} ms", ""),
        ("first paint, article45", f"{ours:.0f} ms", ""),
        ("first paint, article45 : minimal", f"{ours / minimal:.2f} times", f"{FIRST_PAINT}"),
        ("question to painted answer above the bot's own time (median)", f"{answer:.0f} ms", f"{ANSWER_MS:.0f} ms"),
        (
            f"longest stall while an answer below {ANSWERS} others arrives (worst of {len(stalls)})",
            f"{stall:.0f} ms",
            f"{STALL_MS:.0f} ms",
        ),
        ("the same, median", f"{statistics.median(stalls):.0f} ms", ""),
        (f"opening a source of {SOURCE_BYTES // 1000} KB at a quotation", f"{source:.0f} ms", f"{SOURCE_MS:.0f} ms"),
    ]
    kept = ours / minimal <= FIRST_PAINT and answer <= ANSWER_MS and stall <= STALL_MS and source <= SOURCE_MS
    for what, value, limit in rows:
        print(f"{what:72} {value:>12}  {f'limit {limit}' if limit else ''}")
    print("within the limits" if kept else "OVER THE LIMITS")
    if args.write:
        write_results(rows, args.rounds)
    return 0 if kept else 1


def write_results(rows: list[tuple[str, str, str]], rounds: int) -> None:
    """Write the figures with how they were made."""
    table = "\n".join(f"| {what} | {value} | {limit} |" for what, value, limit in rows)
    where = f"{os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}"
    text = (
        f"# How quick the screen is\n\n`python tests/benchmarks/screen.py --rounds {rounds} --write` on {where}, "
        f"{time.strftime('%Y-%m-%d')}; load average {os.getloadavg()[0]:.1f}, as other work ran beside it.\n\n"
        f"| | measured | limit |\n|---|---|---|\n{table}\n"
    )
    (HERE / "RESULTS-screen.md").write_text(text, encoding="utf-8")


def measure_first_paint(rounds: int) -> tuple[float, float]:
    """Give the median time from process start to the first painted prompt, in milliseconds: minimal app, ours."""
    script = Path(sys.executable).with_name("article45")
    programs = {
        "minimal": [sys.executable, "-c", MINIMAL],
        "ours": [str(script)] if script.exists() else [sys.executable, "-m", "tui"],
    }
    times: dict[str, list[float]] = {name: [] for name in programs}
    for number in range(rounds + 1):
        for name, command in programs.items():
            took = first_paint(command)
            if number:  # the first round fills caches
                times[name].append(took)
    return statistics.median(times["minimal"]), statistics.median(times["ours"])


def first_paint(command: list[str]) -> float:
    """Start ``command`` in a pseudo-terminal; give the milliseconds until its prompt is drawn."""
    import fcntl
    import pty
    import struct
    import termios

    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 34, 120, 0, 0))
    start = time.perf_counter()
    program = subprocess.Popen(
        command,
        stdin=slave,
        stdout=slave,
        stderr=slave,
        start_new_session=True,
        env={**_compiled(), "TERM": "xterm-256color", "LANG": "C.UTF-8", "COLORTERM": "truecolor"},
    )
    shown = b""
    try:
        while b"sk a question" not in shown:  # the cursor stands on its first letter
            if not select.select([master], [], [], 30)[0]:
                raise TimeoutError(f"{command}: nothing was drawn\n{shown[-500:]!r}")
            shown += os.read(master, 1 << 16)
        return 1000 * (time.perf_counter() - start)
    finally:
        program.kill()
        program.wait()
        os.close(slave)
        os.close(master)


def _compiled() -> dict[str, str]:
    """Give the environment without what forbids keeping compiled modules.

    pip compiles what it installs, so Textual always starts compiled; where PYTHONDONTWRITEBYTECODE is set, an editable
    installation of ours would be compiled anew at every start, and the ratio would tell of the compiler.
    """
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


async def measure_screen() -> tuple[float, list[float], float]:
    """Give in milliseconds: answer painted above the bot's own, the longest stall of each answer, long source opened."""
    from dataclasses import replace

    from bot.service import open_bot
    from knowledge.folders import bundled_folder
    from tui.app import Article45App
    from tui.places import Place

    bot = open_bot([bundled_folder()])
    app = Article45App([], bot)
    async with app.run_test(size=(120, 40)) as pilot:
        main = app.main_screen
        while main.bot is None:
            await pilot.pause(0.01)
        above = []
        for _ in range(10):
            start = time.perf_counter()
            bot.ask(QUESTION)
            own = time.perf_counter() - start
            above.append(1000 * (await _ask(main, app) - own))
        for _ in range(ANSWERS - 10):
            await _ask(main, app)
        stalls = [await _longest_stall(_ask(main, app)) for _ in range(9)]

        some = next(iter(bot.library.sources.values()))
        text = (some.text + "\n\n") * (SOURCE_BYTES // len(some.text.encode()) + 1)
        long = replace(some, id="long", text=text)
        library = replace(bot.library, sources={**bot.library.sources, "long": long})
        opened = []
        for turn in range(5):
            at = text.index("It is the only entity", len(text) // 2)
            start = time.perf_counter()
            main.source.open(library, Place("long", at, at + 60, "[1]", some.title), ())
            await _painted(app)
            opened.append(1000 * (time.perf_counter() - start))
            main.source.close(library)
            main.source.view.clear()
            await pilot.pause()
            del turn
    return statistics.median(above), stalls, statistics.median(opened)


async def _longest_stall(doing: Awaitable[object]) -> float:
    """Give the longest time in milliseconds that the event loop was busy without a break while ``doing`` was done."""
    longest = 0.0

    async def watch() -> None:
        nonlocal longest
        before = time.perf_counter()
        while True:
            await asyncio.sleep(0.001)
            now = time.perf_counter()
            longest = max(longest, 1000 * (now - before) - 1)
            before = now

    watching = asyncio.create_task(watch())
    await doing
    watching.cancel()
    await asyncio.gather(watching, return_exceptions=True)
    return longest


async def _ask(main: object, app: object) -> float:
    """Ask and wait until the answer is painted; give the seconds it took."""
    count = len(main.conversation.turns)  # type: ignore[attr-defined]
    main.prompt.insert(QUESTION)  # type: ignore[attr-defined]
    start = time.perf_counter()
    main.prompt.action_ask()  # type: ignore[attr-defined]
    while len(main.conversation.turns) == count or main.conversation.turns[-1].state.answer is None:  # type: ignore[attr-defined]
        await asyncio.sleep(0.001)
    await _painted(app)
    return time.perf_counter() - start


async def _painted(app: object) -> None:
    """Wait until what has changed is drawn."""
    drawn = asyncio.Event()
    app.screen.call_after_refresh(drawn.set)  # type: ignore[attr-defined]
    await drawn.wait()


if __name__ == "__main__":
    sys.exit(main())
