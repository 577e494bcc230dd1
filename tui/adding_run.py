"""One run of adding files from the screen: read and proposed in a thread, taken one by one, stopped at any time."""

from __future__ import annotations

from dataclasses import replace
from threading import Lock
from typing import TYPE_CHECKING

from knowledge.errors import Article45Error

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from knowledge.importing import Importer, Progress
    from knowledge.keeping.adding import Adding, Taken
    from knowledge.keeping.proposing import Proposal


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
        self._importer: Importer | None = None
        self._stopped = False
        self.adding: Adding | None = None

    def read(self, path: str) -> None:
        """Read every file behind ``path`` and propose it; to be called in a thread.

        Raises :class:`knowledge.errors.Article45Error` where nothing can be read or no library be made.
        """
        from knowledge.importing import Importer, Refusal, RefusedError, expand
        from knowledge.keeping.adding import Adding, Settings
        from knowledge.keeping.originals import gather
        from knowledge.keeping.starting import make_library

        make_library(self._folder)
        self.adding = adding = Adding(self._folder, self._bundled, Settings())
        fresh = []
        for original in gather(expand([path])):
            if original.incoming.refusal is not None:
                self._passed_over(original.name, original.incoming.refusal.why)
                continue
            try:
                sha256 = original.sha256()
            except RefusedError as error:
                self._passed_over(original.name, error.message)
                continue
            there = adding.there(sha256)
            if there is not None:
                self._passed_over(original.name, f"It is in the library already, as {there.id}.")
            else:
                fresh.append((original, sha256))
        if not fresh or self._stopped:
            return
        with Importer(workers=1 if len(fresh) == 1 else None) as importer:
            self._importer = importer
            results = importer.extract_many([one.incoming for one, _ in fresh], progress=self._progressed)
            for (original, sha256), (_, result) in zip(fresh, results, strict=False):
                if self._stopped:
                    return
                if isinstance(result, Refusal):
                    self._passed_over(original.name, result.why)
                    continue
                try:
                    with self._lock:
                        proposal = adding.propose(original, sha256, result)
                except Article45Error as error:
                    self._passed_over(original.name, str(error))
                    continue
                if proposal.same_as:
                    self._passed_over(original.name, f"Its words are in the library already, as {proposal.same_as}.")
                else:
                    self._proposed(proposal)

    def decided(self, proposal: Proposal, fields: Mapping[str, str], cases: set[str]) -> Proposal:
        """Give the proposal with the metadata and the case examples that were decided on.

        Raises :class:`knowledge.errors.Article45Error` where the metadata cannot be.
        """
        from knowledge.keeping.proposing import with_fields

        if fields and self.adding is not None:
            proposal = with_fields(proposal, fields, self.adding.shelf.catalog)
        kept = tuple(one for one in (*proposal.cases, *proposal.perhaps) if one.case.title in cases)
        return replace(proposal, cases=kept, perhaps=())

    def take(self, proposal: Proposal) -> Taken:
        """Put a proposal into the library; to be called in a thread. Raises as :meth:`Adding.take` does."""
        assert self.adding is not None  # noqa: S101 - there are no proposals before it is there
        with self._lock:
            return self.adding.take(proposal)

    def stop(self) -> None:
        """Read nothing more; what is being read is given up. What was taken stays."""
        self._stopped = True
        if self._importer is not None:
            self._importer.stop()
            self._importer.close()
