"""What a reader has set, given to the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.untrusted import shorten
from tui.settings import NOTHING_HOLDS
from tui.themes import DARK, THEMES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.model import Fault
    from tui.app import Article45App


def take_settings(app: Article45App) -> list[Fault]:
    """Register themes, choose one, set keys; give what could not be used."""
    settings = app.settings
    faults = list(settings.faults)
    for theme in THEMES:
        app.register_theme(theme)
    if settings.themes:
        from tui.user_themes import make_themes

        made, wrong = make_themes(settings.themes)
        faults += wrong
        for theme in made:
            app.register_theme(theme)
    app.theme = settings.theme if settings.theme in app.available_themes else DARK.name
    if settings.theme and app.theme != settings.theme and settings.config is not None:
        names = ", ".join(name for name in app.available_themes if name.startswith("article45") or name in _own(app))
        what = f"no theme {shorten(settings.theme)!r} is known"
        faults.append(settings.config.fault("theme", what, f"there are {names}, and those of the command palette"))
    if settings.keys and settings.config is not None:
        from tui.rebinding import check_keys

        app.own_keys, wrong = check_keys(settings.config, settings.keys)
        faults += wrong
        app.set_keymap(app.own_keys)
    return faults


def left_out(faults: Sequence[Fault]) -> str:
    """Say in a few words what ``faults`` of the settings mean: of a whole file nobody knows how many settings it holds."""
    if any(fault.what.endswith(NOTHING_HOLDS) for fault in faults):
        return "Settings were left out"
    return f"{len(faults)} settings were left out" if len(faults) > 1 else "A setting was left out"


def _own(app: Article45App) -> set[str]:
    return {file.path.stem for file in app.settings.themes}
