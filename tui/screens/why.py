"""Why this answer? What was understood, what was searched, what was found, what was taken or left, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from tui.places import where
from tui.screens.sheet import Sheet, read
from tui.text import harmless_line, pad, shorten
from tui.widgets.blocks import BLANK, Block

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.explanation import Candidate, Considered, Explanation, TermWeight
    from knowledge.model import Library

_BAR = 16
"""Columns of the longest bar."""
_WORDS = 22
"""Columns for a word beside its bar."""
_MOST_CANDIDATES = 12
_MOST_EVIDENCE = 30
_MOST_ALSO = 12
"""More would be a list nobody reads; the command line's --explain shows everything."""


def why_sheet(question: str, explanation: Explanation, library: Library) -> Sheet:
    """Make the sheet that explains the answer to ``question``."""
    blocks = [Block(Content.styled(harmless_line(question), ".ink--question"))]
    for title, part in (
        ("What was decided", _sentences(explanation.decision)),
        ("What was understood", _sentences(explanation.understood)),
        ("What was searched, with its weight", _terms(explanation.terms)),
        ("Passages found, with the share of each word", _candidates(explanation.candidates, library)),
        ("Sentences taken and left", _evidence(explanation.evidence)),
    ):
        if part:
            blocks += [BLANK, Block(Content.styled(title, ".ink--heading")), *part]
    if len(blocks) == 1:
        blocks += [BLANK, Block(Content("There is nothing to explain: no search was needed."))]
    return Sheet("Why this answer?", [read(blocks)], id="why")


def _sentences(sentences: Iterable[str]) -> list[Block]:
    return [Block(Content(harmless_line(sentence)), Content.styled("· ", ".ink--muted")) for sentence in sentences]


def _bar(value: float, longest: float) -> str:
    """Draw a bar as long as ``value`` is of ``longest``; what is more than nothing is seen."""
    cells = round(_BAR * value / longest) if longest > 0 else 0
    return "█" * (max(1, cells) if value > 0 else 0)


def _measure(text: str, value: float, longest: float) -> tuple[Content, Content]:
    """Lay out a word with its bar, and the number."""
    words = pad(shorten(harmless_line(text), _WORDS - 1), _WORDS)
    return Content(words), Content.assemble((_bar(value, longest).ljust(_BAR), ".ink--bar"), f" {value:.2f}")


def _terms(terms: Sequence[TermWeight]) -> list[Block]:
    """Lay out each word with its bar, and below the bar what else counts as the same.

    In a row of its own: where most of it is read from the right it stands at the right edge, and would take the bar along.
    """
    longest = max((term.weight for term in terms), default=0.0)
    blocks = []
    for term in terms:
        first, bar = _measure(term.text, term.weight, longest)
        blocks.append(Block(bar, first))
        notes = [] if term.origin in ("", "question") else [f"from {harmless_line(term.origin)}"]
        words = [harmless_line(word) for word, _ in term.alternatives if word != term.text]
        if words:
            more = f" and {len(words) - _MOST_ALSO} more" if len(words) > _MOST_ALSO else ""
            notes.append("also " + ", ".join(words[:_MOST_ALSO]) + more)
        if notes:
            blocks.append(Block(Content.styled("; ".join(notes), ".ink--muted"), Content(" " * first.cell_length)))
    return blocks


def _candidates(candidates: Sequence[Candidate], library: Library) -> list[Block]:
    passages = {passage.id: passage for passage in library.passages}
    longest = max((candidate.score for candidate in candidates), default=0.0)
    blocks = []
    for number, candidate in enumerate(candidates[:_MOST_CANDIDATES], 1):
        passage = passages.get(candidate.passage)
        stands = where(passage.heading, passage.locator) if passage else ""
        head = Content.assemble(
            (f"{number}. {candidate.score:.2f}  ", ".ink--number"),
            harmless_line(candidate.passage),
            (f"  {harmless_line(stands)}" if stands else "", ".ink--muted"),
        )
        blocks.append(Block(head))
        for word, share in candidate.shares:
            if share > 0:
                first, bar = _measure(word, share, longest)
                blocks.append(Block(bar, Content.assemble("   ", first)))
    if len(candidates) > _MOST_CANDIDATES:
        blocks.append(Block(Content.styled(f"and {len(candidates) - _MOST_CANDIDATES} more", ".ink--muted")))
    return blocks


def _evidence(evidence: Sequence[Considered]) -> list[Block]:
    blocks = []
    for considered in sorted(evidence, key=lambda one: not one.taken)[:_MOST_EVIDENCE]:
        word, ink = ("taken", ".ink--answered") if considered.taken else ("left ", ".ink--missing")
        text = Content.assemble(
            f"“{harmless_line(considered.text)}”", (f" – {harmless_line(considered.why)}", ".ink--muted")
        )
        blocks.append(Block(text, Content.styled(f"{word}  ", ink)))
    if len(evidence) > _MOST_EVIDENCE:
        blocks.append(Block(Content.styled(f"and {len(evidence) - _MOST_EVIDENCE} more", ".ink--muted")))
    return blocks
