"""What is new among files that are to be added; and one run of adding from the screen, which can be stopped at any time."""

from __future__ import annotations

from dataclasses import dataclass, replace
from threading import Lock
from typing import TYPE_CHECKING, Literal

from knowledge.errors import Article45Error

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from knowledge.importing import Incoming, Progress
    from knowledge.keeping.adding import Adding, Taken
    from knowledge.keeping.originals import Original
    from knowledge.keeping.proposing import Proposal


@dataclass(frozen=True, slots=True)
class Fresh:
    """A file that can be read, with its checksum."""

    original: Original
    sha256: str


@dataclass(frozen=True, slots=True)
class Left:
    """A file that is not read: it is the library's "own", "refused", or "there" already as the source ``why``.

    ``why`` says it for the reader else; ``reason`` is the word for it in JSON.
    """

    original: Original
    what: Literal["own", "refused", "there"]
    why: str
    reason: str = ""


def look_through(adding: Adding, originals: Iterable[Original]) -> Iterator[Fresh | Left]:
    """Tell of each file, one after the other, whether it is to be read."""
    from knowledge.importing import RefusedError

    for original in originals:
        refusal = original.incoming.refusal
        if original.data is None and adding.is_own(original.incoming.path):
            yield Left(original, "own", "it is a file of this library")
        elif refusal is not None:
            yield Left(original, "refused", refusal.why, refusal.reason)
        else:
            try:
                sha256 = original.sha256()
            except RefusedError as error:
                yield Left(original, "refused", error.message, error.reason)
                continue
            there = adding.there(sha256)
            yield Fresh(original, sha256) if there is None else Left(original, "there", there.id)


class AddingRun:
    """Reads what lies behind a path and proposes it; knows nothing of the screen.

    ``proposed``, ``passed_over`` (name and why) and ``progressed`` are called in the reading thread.
    """

    def __init__(
        self,
        folder: Path,
        bundled: Path | None,
        proposed: Callable[[Proposal], None],
        passed_over: Callable[[str, str], None],
        progressed: Callable[[Progress], None],
    ) -> None:
        self._folder, self._bundled = folder, bundled
        self._proposed, self._passed_over, self._progressed = proposed, passed_over, progressed
        self._lock = Lock()  # proposing and taking look at the same catalogue
        self._stopped = False
        self.adding: Adding | None = None
        self.expected = 0
        """So many documents are or will be proposed, as far as is known."""

    def read(self, *paths: str) -> None:
        """Read every file behind ``paths`` and propose it; to be called in a thread.

        Raises :class:`knowledge.errors.Article45Error` where nothing can be read or no library be made.
        """
        from knowledge.importing import Importer, Refusal
        from knowledge.keeping.adding import Adding, Settings
        from knowledge.keeping.starting import check_place, is_library

        if not is_library(self._folder):
            check_place(self._folder)  # made when there is something to add: looking at a document changes nothing
        self.adding = adding = Adding(self._folder, self._bundled, Settings())
        fresh = self._look(adding, paths)
        self.expected = len(fresh)
        if not fresh or self._stopped:
            return
        with Importer(workers=1 if len(fresh) == 1 else None) as importer:

            def progressed(progress: Progress) -> None:
                if self._stopped:  # said in this thread, which alone may use the importer
                    importer.stop()
                else:
                    self._progressed(progress)

            results = importer.extract_many([one.original.incoming for one in fresh], progress=progressed)
            for one, (_, result) in zip(fresh, results, strict=False):
                original, sha256 = one.original, one.sha256
                if self._stopped:
                    return
                if isinstance(result, Refusal):
                    self._pass_over(original.name, result.why)
                    continue
                try:
                    with self._lock:
                        proposal = adding.propose(original, sha256, result)
                except Article45Error as error:
                    self._pass_over(original.name, str(error))
                    continue
                if proposal.same_as:
                    self._pass_over(original.name, f"Its words are in the library already, as {proposal.same_as}.")
                else:
                    self._proposed(proposal)

    def _pass_over(self, name: str, why: str) -> None:
        """Tell of a file that was to be proposed and will not be."""
        self.expected -= 1
        self._passed_over(name, why)

    def _look(self, adding: Adding, paths: Sequence[str]) -> list[Fresh]:
        """Give the files to read; the others are told of."""
        from knowledge.importing import expand
        from knowledge.keeping.originals import gather

        fresh: list[Fresh] = []
        for found in look_through(adding, gather(self._until_stopped(expand(paths)))):
            if self._stopped:
                break
            if isinstance(found, Fresh):
                fresh.append(found)
            elif found.what == "there":
                self._passed_over(found.original.name, f"It is in the library already, as {found.why}.")
            else:
                self._passed_over(found.original.name, found.why[:1].upper() + found.why[1:])
        return fresh

    def _until_stopped(self, incomings: Iterable[Incoming]) -> Iterator[Incoming]:
        """Give files until reading is stopped: listing a whole disk takes minutes."""
        for incoming in incomings:
            if self._stopped:
                return
            yield incoming

    def decided(self, proposal: Proposal, fields: Mapping[str, str], cases: set[int]) -> Proposal:
        """Give the proposal with the metadata and the case examples that were decided on.

        ``cases`` are their positions among its ``cases`` and ``perhaps`` together, from 0: several may bear one title.
        Raises :class:`knowledge.errors.Article45Error` where the metadata cannot be.
        """
        found = (*proposal.cases, *proposal.perhaps)
        proposal = replace(proposal, cases=tuple(one for at, one in enumerate(found) if at in cases), perhaps=())
        if fields and self.adding is not None:
            proposal = self.adding.changed(proposal, fields)
        return proposal

    def take(self, proposal: Proposal) -> Taken:
        """Put a proposal into the library; to be called in a thread. Raises as :meth:`Adding.take` does."""
        from knowledge.keeping.starting import make_library

        assert self.adding is not None  # noqa: S101 - there are no proposals before it is there
        make_library(self._folder)
        with self._lock:
            return self.adding.take(proposal)

    def stop(self) -> None:
        """Read nothing more; what is being read is given up. What was taken stays. May be called from any thread."""
        self._stopped = True
