"""Reading a batch of files in worker processes: the same processes for all, results in the order of the input."""

from __future__ import annotations

import itertools
import os
import queue
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from knowledge.importing.extracted import Extracted, Guess, Refusal, RefusedError
from knowledge.importing.incoming import Incoming
from knowledge.importing.limits import DEFAULT, Limits
from knowledge.importing.serving import out_of_memory
from knowledge.importing.worker import Asked, Said, Worker
from knowledge.untrusted import shown_path

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from types import TracebackType

_TICK = 0.1
"""Seconds between two looks at the clocks and the memory of the workers."""
_AHEAD = 4
"""Finished files a worker may be ahead of the one whose turn it is, so that a slow file does not fill the memory."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A file that is being read: ``page`` of ``pages`` (0 where it has no pages or they are not known yet)."""

    name: str
    page: int = 0
    pages: int = 0


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a batch is: files done of ``total``, pages read in all, and what is being read now."""

    done: int
    total: int
    refused: int
    pages: int
    now: tuple[Reading, ...] = ()


@dataclass(slots=True)
class _Batch:
    """One call of ``extract_many``: what is left to ask, what is being read, and what waits for its turn."""

    waiting: Iterator[tuple[int, Incoming]]
    total: int
    ahead: int = _AHEAD
    running: dict[int, Incoming] = field(default_factory=dict)
    ready: dict[int, tuple[Incoming, Extracted | Refusal]] = field(default_factory=dict)
    turn: int = 0
    done: int = 0
    refused: int = 0
    pages: int = 0
    exhausted: bool = False

    def finish(self, job: int, incoming: Incoming, result: Extracted | Refusal) -> None:
        self.running.pop(job, None)
        self.ready[job] = (incoming, result)
        self.done += 1
        self.refused += isinstance(result, Refusal)
        self.pages += result.pages if isinstance(result, Extracted) else 0


class Importer:
    """Reads files in worker processes with limits on time, memory and size.

    Use it as a context manager; leaving it ends the workers. ``workers`` is how many files are read at once (default:
    as many as the machine has processors). Not for use by two threads at once, except :meth:`stop`.
    """

    def __init__(
        self,
        *,
        workers: int | None = None,
        limits: Limits = DEFAULT,
        password: str | None = None,
        ocr: bool = False,
    ) -> None:
        self._answers: queue.Queue[Said] = queue.Queue()
        self._workers = [Worker(self._answers) for _ in range(max(1, workers or os.cpu_count() or 1))]
        self._limits, self._password, self._ocr = limits, password, ocr
        self._stopped = False
        self._number = itertools.count()

    def __enter__(self) -> Importer:
        """Give itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the workers."""
        self.close()

    def close(self) -> None:
        """End the workers; a file that is being read is given up."""
        for worker in self._workers:
            worker.end()

    def stop(self) -> None:
        """Let :meth:`extract_many` give nothing more than what is ready; may be called from another thread."""
        self._stopped = True

    def extract(self, what: Incoming | Path | str) -> Extracted:
        """Read one file; :class:`RefusedError` where it cannot be taken."""
        return _or_refuse(next(iter(self._run([_incoming(what)], None)))[1])

    def extract_bytes(self, name: str, data: bytes) -> Extracted:
        """Read a file that is given as bytes (standard input); ``name`` is for messages, its ending helps detection."""
        return _or_refuse(next(iter(self._run([Incoming(name, Path(name))], None, data)))[1])

    def extract_many(
        self,
        what: Iterable[Incoming | Path | str],
        *,
        progress: Callable[[Progress], None] | None = None,
    ) -> Iterator[tuple[Incoming, Extracted | Refusal]]:
        """Read files at the same time and give each with its result, in the order of ``what``.

        ``progress`` is called in the caller's thread about ten times a second. Ctrl+C ends the workers and goes on to
        the caller; results that were given before stay good.
        """
        yield from self._run([_incoming(one) for one in what], progress)

    def _run(
        self,
        items: list[Incoming],
        progress: Callable[[Progress], None] | None,
        data: bytes | None = None,
    ) -> Iterator[tuple[Incoming, Extracted | Refusal]]:
        first = next(self._number)
        self._number = itertools.count(first + len(items))
        batch = _Batch(zip(itertools.count(first), items, strict=False), len(items), turn=first)
        batch.ahead = _AHEAD * len(self._workers)
        self._stopped = False
        try:
            while batch.turn < first + len(items):
                while batch.turn in batch.ready:
                    yield batch.ready.pop(batch.turn)
                    batch.turn += 1
                    _tell(batch, self._workers, progress)
                if self._stopped or batch.turn >= first + len(items):
                    break
                self._hand_out(batch, data)
                if batch.turn not in batch.ready:
                    self._wait(batch)
                    _tell(batch, self._workers, progress)
        finally:
            for worker in self._workers:
                if worker.job is not None:  # the caller went away in the middle
                    worker.end()

    def _hand_out(self, batch: _Batch, data: bytes | None) -> None:
        """Give every idle worker a file, unless too many results wait for their turn already."""
        for worker in self._workers:
            while worker.job is None and not batch.exhausted and len(batch.ready) < batch.ahead:
                following = next(batch.waiting, None)
                if following is None:
                    batch.exhausted = True
                    return
                job, incoming = following
                try:
                    asked = self._asked(incoming, data)
                except RefusedError as error:
                    batch.finish(job, incoming, Refusal(incoming.name, error.message, error.reason))
                    continue
                batch.running[job] = incoming
                worker.ask(job, asked)

    def _asked(self, incoming: Incoming, data: bytes | None) -> Asked:
        if incoming.refusal is not None:
            raise RefusedError(incoming.refusal.why, incoming.refusal.reason)
        if incoming.member:
            data = incoming.read_bytes(self._limits)
        name = incoming.file_name
        path = None if data is not None else str(incoming.path.absolute())
        return Asked(name, path, data, self._password, self._ocr, self._limits, incoming.name, incoming.beside)

    def _wait(self, batch: _Batch) -> None:
        """Wait for the workers for a moment; take in what they say and end those that cost too much."""
        try:
            said: Said | None = self._answers.get(timeout=_TICK)
        except queue.Empty:
            said = None
        while said is not None:
            self._hear(batch, said)
            try:
                said = self._answers.get_nowait()
            except queue.Empty:
                said = None
        for worker in self._workers:
            if worker.overdue():
                self._give_up(batch, worker, _too_slow(worker), "timeout")
            elif worker.overfull():
                self._give_up(batch, worker, out_of_memory(worker.limits), "memory")

    def _hear(self, batch: _Batch, said: Said) -> None:
        worker, line = said.worker, said.line
        if worker.job is None or worker.job not in batch.running:
            if line is None:
                worker.end()
            return
        if line is None:
            why = "Reading it made the reader crash, so the file is probably damaged; save it anew and add that."
            self._give_up(batch, worker, why, "crash")
        elif line.get("job") == worker.job and ("done" in line or "refused" in line):
            incoming = batch.running[worker.job]
            batch.finish(worker.job, incoming, _result(incoming, line))
            worker.job = None
            if line.get("reason") == "memory":
                worker.end()
        else:
            worker.heard(line)

    def _give_up(self, batch: _Batch, worker: Worker, why: str, reason: str) -> None:
        job = worker.job
        worker.end()
        if job is not None:
            incoming = batch.running[job]
            batch.finish(job, incoming, Refusal(incoming.name, why, reason))


def _too_slow(worker: Worker) -> str:
    where = f" (page {worker.page} of {worker.pages} was the last)" if worker.pages else ""
    return f"Reading it took too long and was stopped{where}; save the file anew (for example: print it to PDF)."


def _incoming(what: Incoming | Path | str) -> Incoming:
    return what if isinstance(what, Incoming) else Incoming(shown_path(what), Path(what))


def _or_refuse(result: Extracted | Refusal) -> Extracted:
    if isinstance(result, Refusal):
        raise RefusedError(result.why, result.reason)
    return result


def _result(incoming: Incoming, line: dict[str, Any]) -> Extracted | Refusal:
    """Take a worker's answer: checked in form, since the worker has handled a file that may be hostile."""
    if "refused" in line:
        return Refusal(incoming.name, str(line["refused"]), str(line.get("reason", "damaged")))
    try:
        fields = dict(line["done"])
        for name in ("pages_without_text", "warnings", "records"):
            fields[name] = tuple(fields.get(name, ()))
        fields["guessed"] = tuple(Guess(**guess) for guess in fields.get("guessed") or ())
        extracted = Extracted(**fields)
        if not _is_sound(extracted):
            raise TypeError("a field of another kind")
    except (TypeError, ValueError):
        return Refusal(incoming.name, "Reading it gave nothing that makes sense; save the file anew.", "crash")
    return extracted


def _is_sound(extracted: Extracted) -> bool:
    """Whether each field holds what it is to hold; the rest of the program relies on it."""
    words = (getattr(extracted, name) for name in ("text", "title", "language", "date", "publisher", "url", "format"))
    guessed = [word for guess in extracted.guessed or () for word in (guess.field, guess.value, guess.why)]
    return (
        all(isinstance(word, str) for word in (*words, *extracted.warnings, *guessed))
        and all(isinstance(stated, dict) for stated in (extracted.metadata, extracted.front))
        and all(isinstance(value, str) for value in (*extracted.metadata.values(), *extracted.front.values()))
        and all(isinstance(count, int) for count in (extracted.pages, *extracted.pages_without_text))
        and all(isinstance(record, dict) for record in extracted.records)
    )


def _tell(batch: _Batch, workers: list[Worker], progress: Callable[[Progress], None] | None) -> None:
    if progress is None:
        return
    now = tuple(
        Reading(batch.running[worker.job].name, worker.page, worker.pages)
        for worker in workers
        if worker.job is not None and worker.job in batch.running
    )
    pages = batch.pages + sum(reading.page for reading in now)
    progress(Progress(batch.done, batch.total, batch.refused, pages, now))
