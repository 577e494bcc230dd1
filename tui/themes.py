"""The colours of the program: dark, light and high contrast. Readers' own themes: :mod:`tui.user_themes`."""

from __future__ import annotations

from textual.theme import Theme

OWN_VARIABLES = {"quotation-background": "#ffd978", "quotation-foreground": "#1b222c"}
"""Colours of the open quotation, which every theme can be read with; a theme may set its own."""


def _theme(
    name: str, *, dark: bool, accent: str, footer_key: str, border: str, border_blurred: str, **colours: str
) -> Theme:
    """Make a theme; names with underscores are variables of Textual's, the others its colours."""
    variables = {"footer_key_foreground": footer_key, "border": border, "border_blurred": border_blurred}
    variables |= {"input_cursor_text_style": "reverse"}
    variables |= {key: colours.pop(key) for key in list(colours) if "_" in key}
    primary = colours.pop("primary")
    return Theme(
        name,
        primary,
        accent=accent,
        warning=accent,
        dark=dark,
        variables={key.replace("_", "-"): value for key, value in variables.items()},
        **colours,  # type: ignore[arg-type]
    )


DARK = _theme(
    "article45-dark",
    dark=True,
    primary="#6cb6ff",
    secondary="#93a8bf",
    accent="#ffc46b",
    error="#ff8a8a",
    success="#86d9a5",
    foreground="#e3e8ef",
    background="#10141b",
    surface="#161b24",
    panel="#212936",
    footer_key="#ffc46b",
    border="#6cb6ff",
    border_blurred="#39465a",
)
LIGHT = _theme(
    "article45-light",
    dark=False,
    primary="#0b5394",
    secondary="#4a6076",
    accent="#8a4b00",
    error="#a61b1b",
    success="#1b6b3c",
    foreground="#1b222c",
    background="#faf8f4",
    surface="#ffffff",
    panel="#ece7dd",
    footer_key="#0b5394",
    border="#0b5394",
    border_blurred="#b9b2a4",
)
CONTRAST = _theme(
    "article45-contrast",
    dark=True,
    primary="#00ffff",
    secondary="#ffffff",
    accent="#ffff00",
    error="#ffb0b0",
    success="#80ff80",
    foreground="#ffffff",
    background="#000000",
    surface="#000000",
    panel="#000000",
    footer_key="#ffff00",
    border="#ffff00",
    border_blurred="#ffffff",
    quotation_background="#ffff00",
    quotation_foreground="#000000",
    input_selection_background="#0000ff",
)

THEMES: tuple[Theme, ...] = (DARK, LIGHT, CONTRAST)
"""The program's own themes, in the order in which a key goes through them."""


def next_theme(name: str) -> str:
    """Give the theme after the one called ``name``; after one that is not the program's own, the first."""
    names = [theme.name for theme in THEMES]
    return names[(names.index(name) + 1) % len(names)] if name in names else names[0]


def colours_named(name: str) -> str:
    """Name the colours of the theme called ``name``, as a person does."""
    plain = name.removeprefix("article45-")
    return "high contrast" if name == CONTRAST.name else plain
