"""Showing on the terminal what will be added, and letting a person accept, change, drop or skip it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from knowledge.errors import Article45Error, InputError
from knowledge.reports import counted
from tui import console
from tui.text import harmless, shorten, wrap
from tui.writing import ask

if TYPE_CHECKING:
    from knowledge.keeping.adding import Adding
    from knowledge.keeping.proposing import CaseProposal, Proposal

_SHOWN_LINES = 4
_TEXT_LINES = 60
"""Lines shown of a proposal at first, and of its text when asked for."""
_WORTH_KNOWING = ("publisher", "date", "url", "symbol", "licence", "rights")
"""Fields that are named where they are empty, so that one learns that they can be set."""
_KEYS = (
    "Enter: add; FIELD=VALUE: change a field; c N: edit case N; d N: drop case N (d all); "
    "k N: keep what is perhaps a case; t: more of the text; s: skip; a: add all the rest; q: stop"
)


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person decided: "add", "all" (add this and the rest), "skip" or "stop"; the proposal as changed."""

    verdict: str
    proposal: Proposal


def approve(proposal: Proposal, adding: Adding, place: str = "") -> Decision:
    """Show a proposal and ask until it is decided. ``place`` says which of how many it is."""
    show(proposal, place)
    while True:
        answer = ask("> ")
        if answer is None or answer.casefold() in ("q", "quit"):
            return Decision("stop", proposal)
        verdict = {"": "add", "y": "add", "yes": "add", "a": "all", "s": "skip"}.get(answer.casefold())
        if verdict:
            return Decision(verdict, proposal)
        try:
            changed = _obey(answer, proposal, adding)
        except Article45Error as error:
            console.narrate(wrap(str(error), console.width(), "  "))
            continue
        if changed is not None:
            proposal = changed
            show(proposal, place)


def _obey(answer: str, proposal: Proposal, adding: Adding) -> Proposal | None:
    """Do what was typed; None where nothing is to be shown anew. Raises :class:`InputError` for what makes no sense."""
    from knowledge.keeping.fields import parse_settings

    if answer in ("?", "h", "help"):
        console.narrate(wrap(_KEYS, console.width()))
        return None
    if answer == "t":
        lines = [line for line in proposal.source.text.splitlines() if line.strip()][:_TEXT_LINES]
        for line in lines:
            console.narrate(wrap(line, console.width(), "  "))
        return None
    found = re.fullmatch(r"([cdk])\s*(all|\d{1,9})", answer)
    if found and found[1] == "k":
        return _keep(found[2], proposal)
    if found:
        return _case(found[1], found[2], proposal)
    setting = re.sub(r"^e\s+", "", answer)
    if "=" in setting:
        return adding.changed(proposal, parse_settings([setting]))
    raise InputError(f"{shorten(answer, 60)!r} is not understood; {_KEYS}")


def _keep(which: str, proposal: Proposal) -> Proposal:
    """Take what is perhaps a case example among those that will be added."""
    if which != "all" and not 1 <= int(which) <= len(proposal.perhaps):
        raise InputError(f"There is no {which} among what is perhaps a case")
    kept = proposal.perhaps if which == "all" else (proposal.perhaps[int(which) - 1],)
    rest = tuple(one for one in proposal.perhaps if one not in kept)
    return replace(proposal, cases=(*proposal.cases, *kept), perhaps=rest)


def _case(what: str, which: str, proposal: Proposal) -> Proposal:
    if which == "all":
        return replace(proposal, cases=())
    number = int(which)
    if not 1 <= number <= len(proposal.cases):
        raise InputError(f"There is no case {number} here")
    one = proposal.cases[number - 1]
    if what == "d":
        return replace(proposal, cases=tuple(case for case in proposal.cases if case is not one))
    from knowledge.keeping.proposing import CaseProposal
    from knowledge.keeping.trying import try_case
    from knowledge.reading_sources import SourceRecord
    from tui.editor import edit_until_good

    sources = {proposal.source.id: SourceRecord(proposal.source, 1)}
    name = f"cases/{one.case.id}.yaml"
    content = edit_until_good(name, one.content, lambda text: try_case(name, text, sources)[1])
    if content is None:
        return proposal
    read = try_case(name, content, sources)[0]
    if read is None:
        return proposal
    changed = CaseProposal(read.case, content)
    return replace(proposal, cases=tuple(changed if case is one else case for case in proposal.cases))


def show(proposal: Proposal, place: str = "") -> None:
    """Show a proposal: metadata with why it is proposed, size, warnings, how it begins, case examples."""
    width = console.width()
    console.narrate("")
    console.narrate(wrap(f"{place}{proposal.original.name}", width))
    for line in summary_lines(proposal, width):
        console.narrate(line)
    console.narrate(wrap(_KEYS, width))


def summary_lines(proposal: Proposal, width: int) -> list[str]:
    """Lay out what will be added, without the keys."""
    from knowledge.keeping.rendering import ORDER

    lines = []
    for name in ("id", *ORDER):
        value = getattr(proposal.source, name)
        if value and name not in ("sha256", "original"):
            why = f"   ({proposal.reasons[name]})" if name in proposal.reasons else ""
            lines.append(wrap(f"{value}{why}", width, f"  {name:<14}", " " * 16))
    empty = [name for name in ORDER if name in _WORTH_KNOWING and not getattr(proposal.source, name)]
    if empty and not proposal.records:
        lines.append(wrap(", ".join(empty), width, "  not found:    ", " " * 16))
    words = len(proposal.source.text.split())
    size = [proposal.format] if proposal.format else []
    size += [counted(proposal.pages, "page")] if proposal.pages else []
    size.append(counted(len(proposal.records), "document") if proposal.records else counted(words, "word"))
    lines.append(wrap(", ".join(size), width, "  "))
    if proposal.replaces:
        change = str(proposal.change) if proposal.change else "no paragraph changed"
        lines.append(wrap(f"takes the place of {proposal.replaces.id}: {change}", width, "  "))
    lines += [wrap(f"! {warning}", width, "  ", "    ") for warning in proposal.warnings]
    lines += [wrap(f"! {note}", width, "  ", "    ") for note in proposal.notes]
    begins = [line.strip() for line in proposal.source.text.splitlines() if line.strip()]
    begins = [line for line in begins if not line.startswith("<!--")][:_SHOWN_LINES]
    if not proposal.records:
        lines += ["  begins:", *(wrap(shorten(harmless(line), 2 * width), width, "    ") for line in begins)]
    for number, one in enumerate(proposal.cases, 1):
        lines += _case_lines(one, f"case {number}", width)
    for number, one in enumerate(proposal.perhaps, 1):
        lines += _case_lines(one, f"perhaps {number}", width)
    return lines


def _case_lines(one: CaseProposal, label: str, width: int) -> list[str]:
    facts = ", ".join([*one.case.countries, *map(str, one.case.years)])
    quote = max((claim.quote for claim in one.case.claims), key=len, default="")
    return [
        wrap(f"{one.case.title} ({facts})", width, f"  {label}: ", "          "),
        wrap(f"“{shorten(harmless(quote), 3 * width)}”", width, "    "),
    ]
