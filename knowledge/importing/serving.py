r"""The worker's side: a process that reads one file after another and sends back plain JSON.

Started by :mod:`knowledge.importing.worker` as a child with pipes, not with ``multiprocessing``: what comes back from
a process that handled a hostile file must not be a pickle, and no main module is imported anew.

From the program, for each file, a line of JSON (``job``, ``name``, ``path``, ``bytes``, ``password``, ``ocr``,
``limits``, ``shown``, ``beside``), followed by ``bytes`` bytes where the file has no path. To the program, lines of JSON:
``{"job", "pages"}``, ``{"job", "page"}``, and at the end ``{"job", "done": {...}}`` or
``{"job", "refused", "reason"}``.
"""

from __future__ import annotations

import contextlib
import dataclasses
import gc
import json
import os
import queue
import signal
import sys
import threading
import time
from pathlib import Path
from typing import IO, Any

from knowledge.errors import debugging
from knowledge.importing.extracted import RefusedError
from knowledge.importing.job import Job
from knowledge.importing.limits import Limits

_PROGRESS_EVERY = 0.1
"""Seconds between two reports of a page."""
_BASE = 800_000_000
"""Address space that Python and the reading libraries need by themselves, on top of a file's memory limit."""


def main() -> None:
    """Serve until the program closes the pipe."""
    answers = _private_output()
    with contextlib.suppress(ValueError, OSError):
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # the program decides what Ctrl+C stops
    jobs: queue.Queue[tuple[dict[str, Any], bytes | None]] = queue.Queue()
    threading.Thread(target=_take, args=(sys.stdin.buffer, jobs), daemon=True).start()
    limited = False
    while True:
        asked, data = jobs.get()
        limits = Limits(**asked["limits"])
        if not limited and not asked["ocr"]:  # a limit would hold for the OCR program as well
            _limit_memory(limits)
            limited = True
        if not _serve(asked, data, limits, answers):
            return
        gc.collect()


def _private_output() -> IO[bytes]:
    """Keep the pipe to the program for answers alone: a library that prints must not disturb them."""
    answers = os.fdopen(os.dup(1), "wb")
    with Path(os.devnull).open("wb") as nowhere:
        os.dup2(nowhere.fileno(), 1)
    return answers


def _take(pipe: IO[bytes], jobs: queue.Queue[tuple[dict[str, Any], bytes | None]]) -> None:
    """Read jobs as they come; end the process when the program is gone, even in the middle of a file."""
    while line := pipe.readline():
        asked = json.loads(line)
        count = asked["bytes"]
        data = pipe.read(count) if count is not None else None
        jobs.put((asked, data))
    os._exit(0)


def _limit_memory(limits: Limits) -> None:
    """Bound the address space where the system can (Linux and other Unixes; elsewhere the program's limits hold)."""
    try:
        import resource  # noqa: PLC0415  not on Windows
    except ImportError:
        return
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_AS, (limits.memory + _BASE, limits.memory + _BASE))


def _serve(asked: dict[str, Any], data: bytes | None, limits: Limits, answers: IO[bytes]) -> bool:
    """Read one file and answer; False where the process should not read another (its memory is spent)."""
    number, last = asked["job"], 0.0

    def say(**what: Any) -> None:
        answers.write(json.dumps({"job": number, **what}).encode("ascii") + b"\n")
        answers.flush()

    def report(what: str, count: int) -> None:
        nonlocal last
        now = time.monotonic()
        if what == "page" and now - last < _PROGRESS_EVERY:
            return
        last = now
        say(**{what: count})

    job = Job(
        asked["name"],
        Path(asked["path"]) if asked["path"] is not None else None,
        data,
        asked["password"],
        asked["ocr"],
        limits,
        report,
        asked["shown"],
        asked["beside"],
    )
    try:
        from knowledge.importing.reading import read  # noqa: PLC0415  late: a worker is ready sooner

        answer: dict[str, Any] = {"done": dataclasses.asdict(read(job))}
    except RefusedError as error:
        answer = {"refused": error.message, "reason": error.reason}
        if debugging() and error.__cause__ is not None:
            import traceback  # noqa: PLC0415  for developers only

            traceback.print_exception(error.__cause__)
    except MemoryError:
        say(refused=out_of_memory(limits), reason="memory")
        return False
    say(**answer)
    return True


def out_of_memory(limits: Limits) -> str:
    """Say that a file needed too much memory."""
    return (
        f"Reading it needs more than {limits.memory // 1_000_000} MB of memory; split the file, or save it anew"
        " (for example: print it to PDF)."
    )


if __name__ == "__main__":
    main()
