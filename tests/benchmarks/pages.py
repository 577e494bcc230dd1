"""The question sets of tests/evaluation, and the pages they are asked of, made a library by ``article45 add``."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SETS = ROOT / "tests" / "evaluation"
SHARED_PAGES = ROOT.parent / "shared" / "handbook" / "pages"


@dataclass(frozen=True)
class QuestionSet:
    """A question file of tests/evaluation, by the end of its name.

    ``about`` names it in the table, with its ``size`` and whatever tells how it asks. ``pages`` are asked beside the bundled
    library; without them it is asked of the bundled library alone. ``held_out`` sets are measured and never looked at; ``blind``
    is the share that passed before anything was learnt from a set that no longer is, where it was measured.
    """

    end: str
    about: str
    size: str
    pages: Path | None = None
    held_out: bool = False
    blind: float | None = None

    @property
    def questions(self) -> Path:
        """The question file."""
        return SETS / f"questions-{self.end}.yaml"

    @property
    def name(self) -> str:
        """What it is called in the table."""
        return f"{self.about} ({self.size}{', held out' if self.held_out else ''})"


def _bundled(letter: str, size: str, *, held_out: bool = False, blind: float | None = None) -> QuestionSet:
    return QuestionSet(letter.lower(), f"set {letter}", size, None, held_out, blind)


def _pages(end: str, about: str, size: str, *, held_out: bool = False, blind: float | None = None) -> QuestionSet:
    return QuestionSet(end, about, size, SETS / f"pages-{end}", held_out, blind)


def _shared(end: str, about: str, size: str, *, held_out: bool = False, blind: float | None = None) -> QuestionSet:
    return QuestionSet(end, about, size, SHARED_PAGES, held_out, blind)


_ON_THE_BUNDLED = (
    _bundled("A", "134"),
    _bundled("S", "152", held_out=True),
    _bundled("E", "152", held_out=True),
    _bundled("O", "150 short ones"),
    _bundled("O2", "90 short ones", held_out=True),
    _bundled("P9", "120 near misses"),
    _bundled("Q9", "120 near misses", held_out=True),
    _bundled("R9", "120 in the source's words"),
    _bundled("G2", "152, far words"),
    _bundled("G3", "152"),
    _bundled("G4", "152, far words"),
    _bundled("G7", "155, far words", blind=0.852),
    _bundled("G8", "150, far words"),
    _bundled("G9", "150, very far words", held_out=True),
    _bundled("G10", "150", held_out=True),
    _bundled("G12", "150", blind=0.800),
    _bundled("G14", "150, as typed", blind=0.880),
    _bundled("G15", "150", held_out=True),
    _bundled("G16", "150, of tired clerks", blind=0.907),
    _bundled("G17", "150, of all sorts", held_out=True),
    _bundled("G18", "150, second language", held_out=True),
    _bundled("G19", "130, far words", held_out=True),
    _bundled("G5", "152", held_out=True),
    _bundled("G6", "152", held_out=True),
)
_ON_PAGES = (
    QuestionSet("pages", "pages unlike the bundled ones", "200", SETS / "pages"),
    QuestionSet("pages-2", "the same pages, natural questions", "144", SETS / "pages"),
    _pages("z", "six pages of a handbook", "120"),
    _pages("y", "six documents of other kinds", "120"),
    _pages("f", "six reports and rules, far words", "120"),
    _pages("i", "six guides and studies, far words", "120"),
    _pages("k2", "six more, natural questions", "120"),
    _pages("k3", "six of the field", "120"),
    _pages("k4", "six of the field, 2", "120"),
    _pages("p5", "six of the field, 3", "120"),
    _pages("t6", "six of the field, 4", "120"),
    _pages("v8", "six of the field, 5", "120"),
    _pages("w9", "six of the field, 6", "120", held_out=True),
    _pages("b2", "six of all kinds", "120"),
    _pages("a1", "six of all kinds, 2", "120", held_out=True),
    _pages("m2", "six more, far words", "120"),
    _pages("u3", "eight of all kinds, far words", "292", blind=0.558),
    _pages("u4", "two with conversations, very far words", "84", blind=0.405),
    _pages("u5", "four in plain words", "180", blind=0.594),
    _pages("u6", "four others in plain words", "180", held_out=True),
    _pages("u7", "four as clerks ask", "160", held_out=True),
    _pages("u8", "four others as clerks ask", "160", blind=0.611),
    QuestionSet("w1", "the same in conversations", "90", SETS / "pages-u8", blind=0.533),
    _pages("u9", "four of offices, far words", "160", blind=0.475),
    _pages("u10", "three invented pages of a handbook", "160", blind=0.594),
    _pages("u11", "three of bodies and offices", "150", blind=0.653),
    _pages("u12", "four more of offices", "150", blind=0.660),
    _pages("u13", "five of public offices", "120", blind=0.600),
    _pages("u14", "five more of public offices", "120", blind=0.667),
    _pages("u15", "five of courts and youth forums", "120", blind=0.600),
    _pages("u16", "five of NGOs and parliaments", "120", held_out=True),
    _pages("u17", "five of committees and ministries", "120", blind=0.583),
    _pages("u18", "five of guides, acts and reports", "120", blind=0.575),
    _pages("u19", "five more of a handbook", "130", blind=0.692),
    _pages("u20", "five of bills, courts and countries", "130", blind=0.746),
    _pages("n2", "six others, far words", "120", held_out=True),
    _pages("j", "six more, far words", "120", held_out=True),
    _pages("q", "six more", "120", held_out=True),
    _shared("ha", "the shared handbook pages", "100"),
    _shared("hb", "the shared handbook pages, 2", "100", held_out=True),
    _shared("h9", "the shared handbook pages", "100 near misses"),
    _shared("hc", "the shared handbook pages, blind", "114", blind=0.702),
    _shared("g11", "the shared handbook pages, in conversations", "100", blind=0.700),
    _shared("g13", "the same and the bundled one, in conversations", "110", blind=0.809),
    _shared("h3", "the shared handbook pages, everyday words", "150", blind=0.747),
    _shared("h4", "the shared handbook pages, at hand", "150", blind=0.773),
    _shared("h6", "the shared handbook pages, searched", "150", blind=0.720),
    _shared("h10", "the shared handbook pages, side by side", "130", blind=0.715),
    _shared("h11", "the shared handbook pages, far words", "130", blind=0.815),
    _shared("h12", "the shared handbook pages, of tired people", "130", blind=0.731),
    _shared("h7", "the shared handbook pages, of busy people", "150", held_out=True),
    _shared("h8", "the shared handbook pages, in a hurry", "90", held_out=True),
    _shared("h5", "the shared handbook pages, as people type", "150", held_out=True),
)
QUESTION_SETS = {each.end: each for each in (*_ON_THE_BUNDLED, *_ON_PAGES)}
"""Every question set that is measured by itself, by the end of its file's name."""


def make_pages_library(folder: Path, pages: Path) -> Path:
    """Make the library of ``pages`` in ``folder`` (which does not exist yet) and give it back."""
    for arguments in (("init", str(folder)), ("add", "--yes", "--library", str(folder), str(pages))):
        subprocess.run([sys.executable, "-m", "tui", *arguments], check=True, cwd=ROOT, capture_output=True)
    return folder
