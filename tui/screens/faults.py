"""What is wrong in the library's files and the settings, each with its place and how to mend it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from tui.screens.sheet import Sheet, read
from tui.text import harmless_line
from tui.widgets.blocks import BLANK, Block

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.model import Fault


def faults_sheet(faults: Sequence[Fault], settings: Sequence[Fault] = ()) -> Sheet:
    """Make the sheet of ``faults`` of the library, and of what could not be used of the ``settings``."""
    said = (
        "These files were set aside; everything else works. Correct them and press F5 to read the library again."
        if faults
        else "The library has no faults."
    )
    blocks = [Block(Content.styled(said, ".ink--muted")), *_listed(faults)]
    if settings:
        said = "These settings were left out; the others hold. Correct them and start the program again."
        blocks += [
            BLANK,
            Block(Content.styled(said, ".ink--muted")),
            *_listed(sorted(settings, key=lambda one: (one.file, one.line))),
        ]
    return Sheet("Faults", [read(blocks)], id="faults")


def _listed(faults: Sequence[Fault]) -> list[Block]:
    blocks: list[Block] = []
    for fault in faults:
        place = f"{fault.file}:{fault.line}" if fault.line else fault.file
        blocks += [
            BLANK,
            Block(Content.styled(harmless_line(place), ".ink--heading")),
            Block(Content.styled(harmless_line(fault.what), ".ink--error"), Content("  ")),
        ]
        if fault.mend:
            blocks.append(Block(Content.assemble(("To do: ", ".ink--muted"), harmless_line(fault.mend)), Content("  ")))
    return blocks
