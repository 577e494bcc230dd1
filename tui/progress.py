"""How far a batch of files is, on stderr: a line that is written over on a terminal, now and then a line elsewhere."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

from tui import console
from tui.text import harmless_line, pad, shorten

if TYPE_CHECKING:
    from collections.abc import Callable

    from knowledge.importing import Progress

_ON_TERMINAL = 0.2  # seconds between two lines
_ELSEWHERE = 15.0
"""Seconds between two lines where these are kept (a file, a log of a build)."""
_SURE = 2.0  # seconds before a time left is told


class ProgressLine:
    """Tells how far a batch is; give :meth:`tell` to the importer and call :meth:`clear` before other output.

    ``clock`` gives seconds. A batch of one file is told only on a terminal.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._begun = clock()
        self._told = clock() if not console.is_terminal(sys.stderr) else float("-inf")
        self._shown = False

    def tell(self, progress: Progress) -> None:
        """Write the line, where the last one is old enough."""
        now, on_terminal = self._clock(), console.is_terminal(sys.stderr)
        if now - self._told < (_ON_TERMINAL if on_terminal else _ELSEWHERE):
            return
        self._told = now
        text = progress_text(progress, now - self._begun)
        if on_terminal:
            width = min(console.width(), 80) - 1
            print(f"\r{pad(shorten(text, width), width)}", end="", file=sys.stderr, flush=True)
            self._shown = True
        elif progress.total > 1:
            console.narrate(text)

    def clear(self) -> None:
        """Take the line away."""
        if self._shown:
            width = min(console.width(), 80) - 1
            print(f"\r{' ' * width}\r", end="", file=sys.stderr, flush=True)
            self._shown = False


def progress_text(progress: Progress, seconds: float) -> str:
    """Say how many files and pages are read, how fast, what is being read, and how long it will still take."""
    parts = [f"{progress.done} of {progress.total} files"]
    if progress.pages:
        speed = f", {progress.pages / seconds:.0f} a second" if seconds >= _SURE else ""
        parts.append(f"{progress.pages} pages{speed}")
    if progress.refused:
        parts.append(f"{progress.refused} refused")
    share = progress.done + sum(one.page / one.pages for one in progress.now if one.pages)
    if share and seconds >= _SURE and progress.done < progress.total:
        parts.append(f"{duration(seconds * (progress.total - share) / share)} left")
    if progress.now:
        one = progress.now[0]
        where = f" (page {one.page} of {one.pages})" if one.pages else ""
        parts.append(f"{harmless_line(one.name).rpartition('/')[2]}{where}")
    return "; ".join(parts)


def duration(seconds: float) -> str:
    """Say a time in the unit that fits: 40 s, 3 min, 2 h 10 min."""
    if seconds < 100:
        return f"{max(1, round(seconds))} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 100 else f"{minutes // 60} h {minutes % 60} min"
