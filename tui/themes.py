"""The colours of the program: dark, light and high contrast. Readers' own themes: :mod:`tui.user_themes`."""

from __future__ import annotations

from textual.theme import Theme

OWN_VARIABLES = {"quotation-background": "#ffd978", "quotation-foreground": "#1b222c"}
"""Colours of the open quotation, which every theme can be read with; a theme may set its own."""

DARK = Theme(
    name="article45-dark",
    primary="#6cb6ff",
    secondary="#93a8bf",
    accent="#ffc46b",
    warning="#ffc46b",
    error="#ff8a8a",
    success="#86d9a5",
    foreground="#e3e8ef",
    background="#10141b",
    surface="#161b24",
    panel="#212936",
    dark=True,
    variables={
        "footer-key-foreground": "#ffc46b",
        "border": "#6cb6ff",
        "border-blurred": "#39465a",
        "input-cursor-text-style": "reverse",
    },
)
LIGHT = Theme(
    name="article45-light",
    primary="#0b5394",
    secondary="#4a6076",
    accent="#8a4b00",
    warning="#8a4b00",
    error="#a61b1b",
    success="#1b6b3c",
    foreground="#1b222c",
    background="#faf8f4",
    surface="#ffffff",
    panel="#ece7dd",
    dark=False,
    variables={
        "footer-key-foreground": "#0b5394",
        "border": "#0b5394",
        "border-blurred": "#b9b2a4",
        "input-cursor-text-style": "reverse",
    },
)
CONTRAST = Theme(
    name="article45-contrast",
    primary="#00ffff",
    secondary="#ffffff",
    accent="#ffff00",
    warning="#ffff00",
    error="#ffb0b0",
    success="#80ff80",
    foreground="#ffffff",
    background="#000000",
    surface="#000000",
    panel="#000000",
    dark=True,
    variables={
        "footer-key-foreground": "#ffff00",
        "border": "#ffff00",
        "border-blurred": "#ffffff",
        "input-cursor-text-style": "reverse",
        "quotation-background": "#ffff00",
        "quotation-foreground": "#000000",
        "input-selection-background": "#0000ff",
    },
)

THEMES: tuple[Theme, ...] = (DARK, LIGHT, CONTRAST)
"""The program's own themes, in the order in which a key goes through them."""


def next_theme(name: str) -> str:
    """Give the theme after the one called ``name``; after one that is not the program's own, the first."""
    names = [theme.name for theme in THEMES]
    return names[(names.index(name) + 1) % len(names)] if name in names else names[0]
