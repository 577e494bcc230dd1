"""The road of a question as text (``--explain``): terms, candidates, evidence taken and left, decision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.text import harmless_line, pad, shorten, wrap

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.explanation import Explanation

_MOST_ALTERNATIVES = 12  # of one term; the rest is counted


def format_explanation(explanation: Explanation, width: int = 80) -> str:
    """Lay ``explanation`` out in lines of about ``width`` columns, each step under its own heading."""
    steps = (
        ("How the question was read", [wrap(line, width, "  - ") for line in explanation.understood]),
        ("Terms and their weights", _terms(explanation, width)),
        ("Candidate passages: score, and the share of each term in it", _candidates(explanation, width)),
        ("Evidence: taken (+) and left (-)", _evidence(explanation, width)),
        ("Decision", [wrap(line, width, "  - ") for line in explanation.decision]),
    )
    return "\n\n".join("\n".join([title, *(lines or ["  (nothing)"])]) for title, lines in steps)


def _terms(explanation: Explanation, width: int) -> list[str]:
    names = [harmless_line(term.text) for term in explanation.terms]
    column = min(28, max((len(name) for name in names), default=0))
    lines = []
    for name, term in zip(names, explanation.terms, strict=True):
        lines.append(
            f"  {term.weight:6.3f}  {pad(shorten(name, column), column)}  {harmless_line(term.origin)}".rstrip()
        )
        shown = [f"{text} {weight:.2f}" for text, weight in term.alternatives[:_MOST_ALTERNATIVES]]
        if len(term.alternatives) > _MOST_ALTERNATIVES:
            shown.append(f"and {len(term.alternatives) - _MOST_ALTERNATIVES} more")
        if shown:
            lines.append(wrap("also: " + ", ".join(shown), width, " " * 10))
    return lines


def _candidates(explanation: Explanation, width: int) -> list[str]:
    return [
        wrap(f"{candidate.passage}: {_shares(candidate.shares)}", width, f"  {candidate.score:6.3f}  ", " " * 10)
        for candidate in explanation.candidates
    ]


def _evidence(explanation: Explanation, width: int) -> list[str]:
    lines = []
    for looked_at in explanation.evidence:
        mark = "+" if looked_at.taken else "-"
        text = f"{looked_at.passage} {looked_at.start}-{looked_at.end}: “{looked_at.text}”"
        lines.append(wrap(text, width, f"{mark} {looked_at.score:6.3f}  ", " " * 10))
        shares = f" ({_shares(looked_at.shares)})" if looked_at.shares else ""
        lines.append(wrap(f"{'taken' if looked_at.taken else 'left'}: {looked_at.why}{shares}", width, " " * 10))
    return lines


def _shares(shares: Iterable[tuple[str, float]]) -> str:
    return ", ".join(f"{harmless_line(term)} {share:.3f}" for term, share in shares)
