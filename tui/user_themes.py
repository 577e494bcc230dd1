"""Readers' own colours: one TOML file a theme, named by the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.color import Color, ColorParseError
from textual.theme import Theme

from knowledge.untrusted import shorten
from tui.themes import DARK, LIGHT, OWN_VARIABLES, THEMES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from knowledge.model import Fault
    from tui.settings import TomlFile

COLOURS = (
    "primary",
    "secondary",
    "accent",
    "foreground",
    "background",
    "surface",
    "panel",
    "success",
    "warning",
    "error",
)
"""The colours of a theme."""
VARIABLES = (*OWN_VARIABLES, "border", "border-blurred", "footer-key-foreground")
"""More colours a theme may set."""


def make_themes(files: Iterable[TomlFile]) -> tuple[list[Theme], list[Fault]]:
    """Make themes of files; what of them cannot be used is left out and told."""
    themes: list[Theme] = []
    faults: list[Fault] = []
    taken = {theme.name for theme in THEMES}
    for file in files:
        theme = _make(file, faults)
        if theme.name in taken:
            faults.append(file.fault("", f"a theme {theme.name!r} is there already", "rename the file"))
            continue
        themes.append(theme)
    return themes, faults


def _make(file: TomlFile, faults: list[Fault]) -> Theme:
    """Make a theme of what can be used of ``file``; its first colour is the program's own where it names none."""
    colours: dict[str, str] = {}
    variables: dict[str, str] = {"input-cursor-text-style": "reverse"}
    dark = file.values.get("dark", True)
    if not isinstance(dark, bool):
        faults.append(file.fault("dark", "'dark' is neither true nor false", "write dark = true or dark = false"))
        dark = True
    for name, value in file.values.items():
        if name == "dark":
            continue
        if name not in COLOURS and name not in VARIABLES:
            known = ", ".join(("dark", *COLOURS, *VARIABLES))
            faults.append(file.fault(name, f"no colour {shorten(name)!r} is known", f"there are {known}"))
            continue
        try:
            Color.parse(value)
        except (ColorParseError, TypeError, AttributeError):
            what = f"{name} is {shorten(str(value))!r}, which is no colour"
            faults.append(file.fault(name, what, 'write it like "#6cb6ff" or "navy"'))
            continue
        (colours if name in COLOURS else variables)[name] = value
    colours.setdefault("primary", (DARK if dark else LIGHT).primary)
    return Theme(name=file.path.stem, dark=dark, variables=variables, **colours)  # type: ignore[arg-type]
