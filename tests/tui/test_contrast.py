"""Hints that are the only instruction of a field can be read, in each of the program's themes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from textual.widgets import Input, Select, Static

from tui.themes import CONTRAST, THEMES

if TYPE_CHECKING:
    from textual.color import Color
    from textual.theme import Theme

Drive = "Callable[..., Any]"


def ratio(ink: Color, ground: Color) -> float:
    """The contrast of two colours as the WCAG measures it; ``ink`` may let the ground through."""
    shades = []
    for colour in (ground + ink, ground):
        parts = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.normalized]
        shades.append(0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2] + 0.05)
    return max(shades) / min(shades)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
async def test_what_an_empty_field_says_can_be_read(drive: Drive, theme: Theme) -> None:
    least = 7.0 if theme is CONTRAST else 4.5
    async with drive() as screen:
        screen.app.theme = theme.name
        await screen.press("ctrl+l")
        words = screen.app.screen.query_one("#library-words", Input)
        inks = [(words.get_component_styles("input--placeholder").color, words.background_colors[1])]
        await screen.press("escape", "f6")
        for field in screen.app.screen.query(Select):
            label = field.query_one("#label", Static)
            inks.append((label.styles.color, label.background_colors[1]))
        assert len(inks) > 3
        for ink, ground in inks:
            assert ratio(ink, ground) >= least, (ink, ground)
