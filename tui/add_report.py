"""What came of adding files, for a person and for programs."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from knowledge.reports import NO_SUCH_FIELDS, counted
from knowledge.untrusted import one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.keeping.adding import Taken
    from knowledge.keeping.proposing import Proposal

_BROKEN = "article45 edit"


@dataclass(slots=True)
class AddReport:
    """Everything that was added, updated, there already, skipped or refused, in order.

    ``hidden`` counts the hidden files and folders that were passed over.
    """

    library: str
    dry_run: bool = False
    hidden: int = 0
    entries: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    _unused: set[str] = field(default_factory=set)

    def taken(self, taken: Taken, proposal: Proposal) -> list[str]:
        """Note what was taken; give the lines that tell of it."""
        value: dict[str, Any] = {
            "name": taken.name,
            "id": taken.id,
            "path": taken.path,
            "title": proposal.source.title,
            "publisher": proposal.source.publisher,
            "symbol": proposal.source.symbol,
            "kind": proposal.source.kind,
            "language": proposal.source.language,
            "date": proposal.source.date,
            "pages": proposal.pages,
            "documents": len(proposal.records) or 1,
            "sha256": proposal.sha256,
            "cases": list(taken.cases),
            "perhaps_cases": [one.case.title for one in proposal.perhaps],
            "warnings": list(proposal.warnings),
            "notes": list(taken.notes),
        }
        if taken.outcome == "updated":
            value["paragraphs_added"] = len(taken.change.added)
            value["paragraphs_removed"] = len(taken.change.removed)
            value["broken_cases"] = [str(fault) for fault in taken.broken]
        self.entries.append((taken.outcome, value))
        return self._lines(taken, proposal)

    def _lines(self, taken: Taken, proposal: Proposal) -> list[str]:
        would = "would be " if self.dry_run else ""
        what = [counted(proposal.pages, "page")] if proposal.pages else []
        if proposal.records:
            what.append(counted(len(proposal.records), "document"))
        if taken.cases:
            what.append(f"case examples: {', '.join(taken.cases)}")
        if taken.outcome == "updated" and not proposal.records:
            what.append(str(taken.change) if taken.change else "no paragraph changed")
        about = f" ({'; '.join(what)})" if what else ""
        lines = [f"{would}{taken.outcome}: {taken.name} -> {taken.id}{about}"]
        if not proposal.records:
            lines.append(f"  cited as: {_cited(proposal)}")
        if proposal.perhaps:
            titles = "; ".join(one.case.title for one in proposal.perhaps)
            lines.append(f"  perhaps case examples, not taken without being asked for: {titles}")
        lines += [f"  warning: {warning}" for warning in proposal.warnings if self._is_new(warning)]
        lines += [f"  note: {note}" for note in taken.notes]
        for fault in taken.broken:
            lines.append(f"  set aside: {fault}")
        if taken.broken:
            lines.append(f"  these case examples quote words that are gone; '{_BROKEN} ID' opens one to correct it")
        return lines

    def _is_new(self, warning: str) -> bool:
        """Whether a warning is to be told: that files have fields which no source has is told of the first of them alone."""
        _, same, fields = warning.partition(NO_SUCH_FIELDS)
        told = bool(same) and fields in self._unused
        self._unused.add(fields)
        return not told

    def advice(self) -> str:
        """Say how to change what sources are cited with; "" where nothing was taken."""
        taken = [value["id"] for outcome, value in self.entries if outcome in {"added", "updated"}]
        if not taken or self.dry_run:
            return ""
        return f"To change how a source is cited, use 'article45 edit {taken[0] if len(taken) == 1 else 'ID'}'"

    def there(self, name: str, source: str, missing: str = "", unset: Sequence[str] = ()) -> list[str]:
        """Note a file that is in the library already, but for what is ``missing``; give the lines that tell of it.

        ``unset`` are the fields that were to be set, and stay as they are there.
        """
        value: dict[str, Any] = {"name": name, "id": source}
        value |= {"missing": missing} if missing else {}
        value |= {"not_set": list(unset)} if unset else {}
        self.entries.append(("there", value))
        lines = [f"already there: {name} -> {source}{f' (but {missing})' if missing else ''}"]
        if unset:
            lines.append(f"  not set: {', '.join(unset)}; 'article45 edit {source}' changes a source that is there")
        return lines

    def skipped(self, name: str, why: str) -> str:
        """Note a file that was passed over; give the line that tells of it."""
        self.entries.append(("skipped", {"name": name, "why": why}))
        return f"skipped: {name} ({why})"

    def refused(self, name: str, why: str, reason: str) -> str:
        """Note a file that cannot be taken; give the line that tells of it."""
        self.entries.append(("refused", {"name": name, "why": why, "reason": reason}))
        return f"refused: {name}: {why}"

    def count(self, outcome: str) -> int:
        """Count the files with this outcome."""
        return sum(1 for name, _ in self.entries if name == outcome)

    def summary(self, *, stopped: bool = False) -> str:
        """Say how many files were added, updated, there, skipped and refused."""
        counts = {
            "added": "would be added" if self.dry_run else "added",
            "updated": "would be updated" if self.dry_run else "updated",
            "there": "already there",
            "skipped": "skipped",
            "refused": "refused",
        }
        parts = [f"{number} {words}" for name, words in counts.items() if (number := self.count(name))]
        nothing = "nothing was added" if stopped else "nothing to add"
        cases = sum(len(value["cases"]) for _, value in self.entries if "cases" in value)
        if cases:
            parts.append(counted(cases, "case example"))
        return f"{', '.join(parts) or nothing} (library: {self.library})"

    def as_json(self, *, stopped: bool = False) -> dict[str, Any]:
        """Give everything as one object, a list for each outcome."""
        lists = {
            outcome: [value for name, value in self.entries if name == outcome]
            for outcome in ("added", "updated", "there", "skipped", "refused")
        }
        return {"library": self.library, "dry_run": self.dry_run, "stopped": stopped, "hidden": self.hidden, **lists}


def _cited(proposal: Proposal) -> str:
    """Say in one line by which title, publisher and date a source will be cited, and whence the two latter are known.

    Of a title it is only said where it is that of the source that is replaced.
    """
    from knowledge.keeping.placing import KEPT_WHY  # late, as it is of adding alone

    source = proposal.source
    kept = proposal.reasons.get("title") == KEPT_WHY
    parts = [one_line(source.title) + (f" ({KEPT_WHY})" if kept else "")]
    for name, value in (("publisher", source.publisher), ("date", source.date)):
        why = proposal.reasons.get(name, "")
        parts.append(f"{name}: {one_line(value)}{f' ({why})' if why else ''}" if value else f"no {name} found")
    return "; ".join(parts)
