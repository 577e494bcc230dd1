"""The program's side of one worker process: starting it, asking it, ending it."""

from __future__ import annotations

import contextlib
import dataclasses
import json
import os
import signal
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from knowledge.errors import debugging
from knowledge.importing.limits import Limits

if TYPE_CHECKING:
    import queue
    from collections.abc import Mapping

_ROOT = str(Path(__file__).resolve().parents[2])
_START = (
    "import sys; root = sys.argv[1]; root in sys.path or sys.path.append(root);"
    "from knowledge.importing.serving import main; main()"
)
_MOST = 1_000_000_000
"""No count of pages or files is as great; a greater one could not even be multiplied with seconds."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a worker is asked to read: a path, or bytes."""

    name: str
    path: str | None
    data: bytes | None
    password: str | None
    ocr: bool
    limits: Limits
    shown: str
    beside: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Said:
    """One line from a worker, sound in form; ``line`` is None when its pipe has closed or it says what makes no sense."""

    worker: Worker
    line: dict[str, Any] | None


@dataclass(slots=True, eq=False)
class Worker:
    """One worker process. ``answers`` is shared by all workers of a pool; ``job`` is None while it is idle."""

    answers: queue.Queue[Said]
    process: subprocess.Popen[bytes] | None = None
    job: int | None = None
    limits: Limits = field(default_factory=Limits)
    deadline: float = 0.0
    page: int = 0
    pages: int = 0

    def ask(self, job: int, asked: Asked) -> None:
        """Give the worker a file to read; start the process where none is running."""
        if self.process is None or self.process.poll() is not None:
            self._start()
        self.job, self.limits, self.page, self.pages = job, asked.limits, 0, 0
        seconds = asked.limits.ocr_seconds if asked.ocr else asked.limits.seconds
        self.deadline = time.monotonic() + seconds
        line = {
            "job": job,
            "name": asked.name,
            "path": asked.path,
            "bytes": None if asked.data is None else len(asked.data),
            "password": asked.password,
            "ocr": asked.ocr,
            "shown": asked.shown,
            "beside": dict(asked.beside),
            "limits": dataclasses.asdict(asked.limits),
        }
        assert self.process is not None and self.process.stdin is not None  # noqa: S101 - just started
        payload = json.dumps(line).encode("ascii") + b"\n" + (asked.data or b"")
        with contextlib.suppress(OSError):  # a worker that died at once is seen by its closed pipe
            self.process.stdin.write(payload)
            self.process.stdin.flush()

    def heard(self, line: dict[str, Any]) -> None:
        """Take in a report of progress; the number of pages lengthens the time that the file may take."""
        if "pages" in line:
            self.pages = line["pages"]
            more = min(self.limits.seconds_per_page * self.pages, self.limits.max_seconds)
            self.deadline = max(self.deadline, time.monotonic() + more)
        if "page" in line:
            self.page = line["page"]

    def overdue(self) -> bool:
        """Whether the file has taken more time than it may."""
        return self.job is not None and time.monotonic() > self.deadline

    def overfull(self) -> bool:
        """Whether the process holds more memory than it may (seen on Linux; elsewhere always False)."""
        if self.job is None or self.process is None or sys.platform != "linux":
            return False
        try:
            pages = Path(f"/proc/{self.process.pid}/statm").read_text("ascii").split()[1]
        except (OSError, IndexError):
            return False
        return int(pages) * os.sysconf("SC_PAGE_SIZE") > self.limits.memory

    def end(self) -> None:
        """End the process at once, whatever it is doing."""
        process, self.process, self.job = self.process, None, None
        if process is None:
            return
        _kill(process)
        with contextlib.suppress(OSError):
            if process.stdin is not None:
                process.stdin.close()
        process.wait()

    def _start(self) -> None:
        self.end()
        options: dict[str, Any] = {}
        if sys.platform == "win32":
            options["creationflags"] = subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW
        else:
            options["process_group"] = 0  # Ctrl+C goes to the program, which ends its workers itself
        process = subprocess.Popen(  # noqa: S603 - our own interpreter and module
            # -P: no module may be taken from the folder that the person happens to be in.
            [sys.executable, "-P", "-X", "utf8", "-c", _START, _ROOT],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=None if debugging() else subprocess.DEVNULL,
            **options,
        )
        self.process = process
        assert process.stdout is not None  # noqa: S101 - asked for above
        threading.Thread(target=self._listen, args=(process, process.stdout), daemon=True).start()

    def _listen(self, process: subprocess.Popen[bytes], pipe: IO[bytes]) -> None:
        """Pass on what the process says, and that it is gone; what an ended process still says is dropped."""
        with pipe:
            for raw in pipe:
                line = _sound(raw)
                if line is None:
                    break
                if self.process is not process:
                    return
                self.answers.put(Said(self, line))
        if self.process is process:
            self.answers.put(Said(self, None))


def _sound(raw: bytes) -> dict[str, Any] | None:
    """Give what a line says; None where it is none of ours, since the process has handled a file that may be hostile."""
    try:
        line = json.loads(raw)
    except (ValueError, RecursionError):
        return None
    if not isinstance(line, dict) or not all(_is_count(line.get(name, 0)) for name in ("job", "page", "pages")):
        return None
    return line


def _is_count(value: object) -> bool:
    return isinstance(value, int) and 0 <= value < _MOST


def _kill(process: subprocess.Popen[bytes]) -> None:
    """End a process and, where the system knows groups of processes, what it started itself (OCR)."""
    if sys.platform != "win32":
        with contextlib.suppress(OSError):
            os.killpg(process.pid, signal.SIGKILL)
    with contextlib.suppress(OSError):
        process.kill()
