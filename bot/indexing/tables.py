"""Tables in a source: which line names the columns, and which stands over a table and says what all its rows are about."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from bot.analysis import content_stems
from bot.question.wordings import Wording

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.question.ideas import Idea
    from knowledge.model import Library, Passage

_COLUMN = " | "
"""What parts the cells of a row."""
_LONGEST = 25
"""Words that a caption has at most."""
_NUMBERED = Wording(
    "",
    r"\W*(?:table|figure|chart|box|tableau|graphique|tabla|cuadro|gráfico|таблица|рисунок|الجدول|جدول|表|图)\s*[\dIVXА-Яأ-ي]",
)
"""How the caption of a table begins."""
_BY_WORD = 0.8
"""From this strength on a stem of a question is the word itself."""
_DIVIDES = Wording(
    "",
    r"\W*(?:(?:of|among|from) (?:whom|which|these|those|them)|thereof|including|incl\.?|dont|de los cuales|de las cuales|de ellos"
    r"|из (?:них|которых)|в том числе|منهم|منها|其中)(?!\w)",
)
"""How a row begins that counts a part of what the row above it counts."""
_SENTENCE_END = (".", "?", "!", ";", "。", "？", "！", "؟", "؛")


def is_row(text: str) -> bool:
    """Whether a text is a row of a table, its cells parted by bars."""
    return _COLUMN in text


def cells_of(text: str) -> tuple[str, tuple[str, ...]]:
    """What stands at the head of a row, and the names of the columns that its further cells bear ("Children: 148")."""
    first, *others = text.split(_COLUMN)
    return first, tuple(name for cell in others if (name := cell.partition(": ")[0]) != cell)


def names_columns(number: int, library: Library) -> bool:
    """Whether a passage is the row of a table that names its columns, and the row below it bears those names itself.

    "Area | 2021 | 2022" above "Schools | 2021: 612 | 2022: 701" says nothing by itself and is never quoted.
    """
    here, below = library.passages[number], library.passages[number + 1 : number + 2]
    text = library.quote(here.source, (here.start, here.end))
    if not is_row(text) or not below or below[0].source != here.source:
        return False
    row = library.quote(below[0].source, (below[0].start, below[0].end))
    names = [name for cell in text.split(_COLUMN) if (name := cell.strip(" |"))]
    borne = sum(f"{name}: " in row for name in names)
    return borne > 0 and borne >= len(names) - 1 and is_row(row)


def gives_cell(text: str, ideas: Sequence[Idea], language: str = "en") -> bool:
    """Whether a row is the one, and has the column, that ``ideas`` name: "how many children on Selu" by "Selu | Children: 148"."""
    if not is_row(text):
        return False
    head, columns = _stems_of_cells(text, language)
    said = [idea for idea in ideas if not idea.light]
    rows = [
        idea for idea in said if any(strength >= _BY_WORD and stem in head for stem, strength in idea.stems.items())
    ]
    return bool(rows) and any(
        strength >= _BY_WORD and stem in columns
        for idea in said
        if idea not in rows
        for stem, strength in idea.stems.items()
    )


@lru_cache(maxsize=8192)
def _stems_of_cells(text: str, language: str) -> tuple[frozenset[str], frozenset[str]]:
    head, columns = cells_of(text)
    return frozenset(content_stems(head, language)), frozenset(content_stems(" ".join(columns), language))


def captions_of(library: Library) -> dict[int, int]:
    """The number of a row's passage -> that of the passage which stands over its table as a caption."""
    found: dict[int, int] = {}
    over: int | None = None
    for number, passage in enumerate(library.passages):
        text = library.quote(passage.source, (passage.start, passage.end))
        if not is_row(text) or passage.list_id:
            over = number if _may_be_caption(text, passage) else None
        elif over is not None and _stand_together(library.passages[over], passage):
            found[number] = over
    return found


def divides(text: str) -> bool:
    """Whether a row counts a part of what the row above it counts: "of whom under 18 | 2021: 4"."""
    return is_row(text) and bool(_DIVIDES.match(text))


def divided_rows(library: Library) -> dict[int, int]:
    """The number of a row's passage -> that of the row above it which it divides."""
    found: dict[int, int] = {}
    for number, (over, passage) in enumerate(pairwise(library.passages), start=1):
        if not _stand_together(over, passage) or not divides(
            library.quote(passage.source, (passage.start, passage.end))
        ):
            continue
        if number - 1 in found:
            found[number] = found[number - 1]
        elif is_row(library.quote(over.source, (over.start, over.end))):
            found[number] = number - 1
    return found


def _may_be_caption(text: str, passage: Passage) -> bool:
    """Whether a line says what a table below it holds: "Table 2. Visits", "Complaints by subject, 2022"."""
    if passage.list_id or len(text.split()) > _LONGEST:
        return False
    return bool(_NUMBERED.compiled.match(text)) or not text.rstrip().endswith(_SENTENCE_END)


def _stand_together(one: Passage, other: Passage) -> bool:
    return (one.source, one.heading) == (other.source, other.heading)
