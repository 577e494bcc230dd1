"""Private parts of Textual that the screen uses: a new version that has none of them fails here, by name.

``pyproject.toml`` allows every Textual 8; what is private may change in any of them.
"""

from __future__ import annotations

import ast
import sys
from importlib import import_module
from pathlib import Path

import pytest

import tui

PARTS = {
    "textual._ansi_sequences": ("ANSI_SEQUENCES_KEYS",),  # keys.py: Escape and a digit
    "textual._node_list": ("DuplicateIds",),  # app.py: a sheet that is opened twice
    "textual.widget": ("_RenderCache", "Widget._set_dirty"),  # widgets/blocks.py: rows given up and drawn again
    "textual.widgets": (
        "OptionList._move_page",  # palette.py: lists without room
        "TextArea._recompute_cursor_offset",  # undoing.py
    ),
    "textual.command": (  # palette.py: one that is closed while it gathers
        "CommandPalette._watch__list_visible",
        "CommandPalette._watch__show_busy",
    ),
    "textual._xterm_parser": (  # terminal_driver.py: reading keys; pasting.py: what is pasted
        "BRACKETED_PASTE_END",
        "BRACKETED_PASTE_START",
        "XTermParser",
        "XTermParser.feed",
        "XTermParser.tick",
    ),
    "textual.drivers.web_driver": ("XTermParser",),  # served_driver.py: what is pasted in a browser
    "textual.content": ("Content._wrap_and_format",),  # narrow.py: lines without room
    "textual.screen": (
        "Screen._on_resize",  # resizing.py: sizes that are gone
        "Screen._modal_binding_chain",  # screens/modal.py: keys in the order in which they were bound
    ),
    "textual.drivers.linux_driver": (  # terminal_driver.py: being put aside and woken up
        "LinuxDriver._sigcont_application",
        "LinuxDriver._sigtstp_application",
    ),
    "textual.widgets._footer": ("FooterKey", "FooterLabel", "KeyGroup"),  # widgets/keys_footer.py: whole keys only
    "textual.widgets._toast": (  # toasts.py: messages of sheets below the uppermost; none that has run out
        "Toast",
        "ToastRack",
        "ToastRack._toast_id",
    ),
    "textual.app": (
        "App._fatal_error",
        "App._handle_exception",  # app.py: no fault is told while leaving
        "App._close_messages_no_wait",  # app.py: a sentence in place of a traceback
        "App._unnotify",  # toasts.py: one message taken away
    ),
}
OF_AN_APP = (
    "_exit",
    "_keymap",
    "_filters",
    "_driver",
    "_exception",
    "_exit_renderables",
    "_clipboard",
    "_notifications",
)
"""app.py, copying_app.py, widgets/prompt.py: keys of the reader's own, terminals with less colour, the clipboard."""
OF_A_WIDGET = ("_bindings", "_render_cache", "_styles_cache")
"""widgets/blocks.py, widgets/prompt.py, screens/line.py."""


@pytest.mark.parametrize("module", PARTS)
def test_what_is_borrowed_is_there(module: str) -> None:
    if module == "textual.drivers.linux_driver" and sys.platform == "win32":
        pytest.skip("Windows has another driver")
    for name in PARTS[module]:
        part: object = import_module(module)
        for step in name.split("."):
            assert hasattr(part, step), f"{module} has no {name}"
            part = getattr(part, step)


def test_what_is_borrowed_of_apps_and_widgets_is_there() -> None:
    from textual.app import App
    from textual.widgets import Static

    assert [name for name in OF_AN_APP if not hasattr(App(), name)] == []
    assert [name for name in OF_A_WIDGET if not hasattr(Static(), name)] == []


def test_nothing_else_private_is_imported() -> None:
    found = set()
    for path in Path(tui.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] in ("textual", "rich"):
                for name in node.names:
                    whole = f"{node.module}.{name.name}"
                    if any(part.startswith("_") for part in whole.split(".")):
                        found.add(whole)
    named = set(PARTS) | {f"{module}.{name}" for module, names in PARTS.items() for name in names}
    assert found <= named
