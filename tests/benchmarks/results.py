"""The one table of all figures: its rows, its aims, and how it is written."""

from __future__ import annotations

from dataclasses import dataclass

OURS, RIVAL = "Article 45", "plain BM25"
PARTS = ("terms", "glossary", "names", "spelling", "history", "abstaining")
SYSTEMS = (OURS, RIVAL, *(f"without {part}" for part in PARTS))


@dataclass(frozen=True)
class Row:
    """One line of the table: what is measured, what others reached, the aim, and the value of each system.

    ``at_most`` turns the aim round. ``over_rival`` makes plain BM25 in this run the aim, where it is the higher one.
    """

    work: str
    measure: str
    values: dict[str, float]
    elsewhere: str = ""
    aim: float | None = None
    at_most: bool = False
    over_rival: bool = False

    @property
    def wanted(self) -> float | None:
        """The aim, as a number."""
        if self.over_rival and RIVAL in self.values:
            return max(self.values[RIVAL], self.aim or 0.0)
        return self.aim

    @property
    def reached(self) -> str:
        """Whether our value keeps the aim: yes, no, or nothing where there is none."""
        if self.wanted is None or OURS not in self.values:
            return ""
        ours, wanted = round(self.values[OURS], 3), round(self.wanted, 3)
        return "yes" if (ours <= wanted if self.at_most else ours >= wanted) else "**no**"


@dataclass(frozen=True)
class Aim:
    """What the table says of one measure."""

    elsewhere: str = ""
    aim: float | None = None
    at_most: bool = False
    over_rival: bool = False


def table(rows: list[tuple[Row, str]]) -> str:
    """Rows, each with the tree it was measured on, as a Markdown table."""
    heads = ["work", "measure", "measured elsewhere", "aim", "reached", *SYSTEMS, "tree"]
    lines = [f"| {' | '.join(heads)} |", f"|{'---|' * len(heads)}"]
    for each, tree in rows:
        sign = "at most " if each.at_most else ""
        wanted = "" if each.wanted is None else f"{sign}{_number(each.wanted)}"
        cells = [_number(each.values[system]) if system in each.values else "" for system in SYSTEMS]
        lines.append(f"| {' | '.join([each.work, each.measure, each.elsewhere, wanted, each.reached, *cells, tree])} |")
    return "\n".join(lines)


def _number(value: float) -> str:
    return f"{value:.3f}" if value < 2 else f"{value:.1f}"
