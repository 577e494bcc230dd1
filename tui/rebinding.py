"""Keys of a reader's own: told apart from what cannot be used, and written as people write keys."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from textual.binding import Binding
from textual.keys import KEY_NAME_REPLACEMENTS, Keys

from knowledge.untrusted import shorten
from tui.keys import COMMANDS, bindings

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from knowledge.model import Fault
    from tui.settings import TomlFile

_MODIFIERS = ("ctrl", "alt", "shift", "super", "meta", "hyper")
_NAMES = {str(key.value) for key in Keys} | set(KEY_NAME_REPLACEMENTS.values())
_FIXED = {"copy or quit": "ctrl+c", "command palette": "ctrl+p"}
"""Keys that cannot be given away."""
_SAME = {
    "ctrl+i": "tab",
    "ctrl+m": "enter",
    "ctrl+h": "backspace",
    "ctrl+[": "escape",
    "ctrl+left_square_bracket": "escape",
}
"""Keys that a terminal sends as others: what they would be bound to never happens."""
_NEVER_SENT = frozenset({"hyper", "meta"})
"""Modifiers of which no terminal that people use tells."""
_FELLOWS = {"help": ("help-anywhere",), "theme": ("theme-anywhere",)}
"""Bindings of the whole program that follow a command of the main screen."""
_WORDS = {
    "pageup": "PageUp",
    "pagedown": "PageDown",
    "escape": "Escape",
    "backspace": "Backspace",
    "ctrl": "Ctrl",
    "alt": "Alt",
    "shift": "Shift",
}


def default_keys() -> dict[str, str]:
    """Give the id of everything that can be given other keys, and its keys, separated by commas."""
    from tui.widgets.prompt import Prompt

    own = [binding for binding in Prompt.BINDINGS if isinstance(binding, Binding) and binding.id]
    keys: dict[str, list[str]] = {}
    for binding in [*bindings(), *own]:
        if binding.id:
            keys.setdefault(binding.id, []).append(binding.key)
    return {name: ",".join(names) for name, names in keys.items()}


def check_keys(file: TomlFile, wanted: Mapping[str, object]) -> tuple[dict[str, str], list[Fault]]:
    """Give the keys that can be used, as a key map of Textual's, and what is wrong with the others."""
    known = default_keys()
    faults: list[Fault] = []
    keys: dict[str, str] = {}
    for name, value in wanted.items():
        if name not in known:
            near = get_close_matches(name, known, n=1)
            mend = f"did you mean {near[0]!r}?" if near else "the README lists what has keys of its own"
            faults.append(file.fault(name, f"no command {shorten(name)!r} is known", mend))
            continue
        if not isinstance(value, str):
            faults.append(file.fault(name, f"the keys of {name!r} are no text", f'write {name} = "f12"'))
            continue
        parts = [part.strip() for part in value.split(",") if part.strip()]
        names = [normal_key(part) for part in parts]
        wrong = [part for part, key in zip(parts, names, strict=True) if not key]
        if wrong or not names:
            what = f"no key {shorten(wrong[0])!r} is known" if wrong else f"{name!r} has no key"
            faults.append(file.fault(name, what, 'write keys like "f12", "ctrl+w" or "alt+k,alt+l"'))
        elif typed := next((key for key in names if _types(key)), ""):
            mend = "use a key with Ctrl or Alt, or F1 to F12"
            faults.append(file.fault(name, f"{typed!r} is needed for typing", mend))
        elif what := next(filter(None, map(_never_sent, names)), ""):
            faults.append(file.fault(name, what, "use F1 to F12, or a letter with Ctrl or Alt"))
        else:
            keys[name] = ",".join(names)
    return _without_clashes(file, keys, known, faults), faults


def _without_clashes(
    file: TomlFile, keys: dict[str, str], known: dict[str, str], faults: list[Fault]
) -> dict[str, str]:
    """Leave out what would take the key of something else; of two that want the same key, the later one."""
    kept = dict(keys)
    clashes = []
    for name, names in reversed(list(keys.items())):
        others = {other: kept.get(other, default) for other, default in (known | _FIXED).items() if other != name}
        for key in names.split(","):
            clash = next((other for other, theirs in others.items() if key in theirs.split(",")), "")
            if clash:
                mend = f"choose another key, or give {clash!r} another one too"
                clashes.append(file.fault(name, f"{shown(key)} is the key of {clash!r}", mend))
                kept.pop(name, None)
                break
    faults += reversed(clashes)
    for name, fellows in _FELLOWS.items():
        kept |= {fellow: kept[name] for fellow in fellows if name in kept}
    return kept


def normal_key(text: str) -> str:
    """Give Textual's name of a key that a person wrote ("Ctrl+K"), "" where there is no such key."""
    parts = text.strip().split("+")
    if len(parts) > 1 and parts[-1] == "":  # the plus key itself
        return ""
    *modifiers, key = [part.strip() if len(part.strip()) == 1 else part.strip().lower() for part in parts]
    key = {"esc": "escape", "return": "enter", "del": "delete", "ins": "insert", "pgup": "pageup"}.get(key, key)
    if modifiers and len(key) == 1:
        key = key.lower()
    known = (len(key) == 1 and key.isprintable() and key != " ") or key in _NAMES
    if not known or any(modifier not in _MODIFIERS for modifier in modifiers):
        return ""
    return "+".join([*modifiers, key])


def _types(key: str) -> bool:
    """Whether the key writes a character, or is what moves through one's own writing."""
    return len(key) == 1 or key in ("space", "backspace", "delete", "left", "right", "tab", "shift+tab")


def _never_sent(key: str) -> str:
    """Say why no terminal sends ``key`` as such, "" where one may."""
    if key in _SAME:
        return f"{shown(key)} is {shown(_SAME[key])} on a terminal"
    if never := next((part for part in key.split("+")[:-1] if part in _NEVER_SENT), ""):
        return f"{shown(key)} never arrives: terminals do not tell of {shown(never)}"
    return ""


def shown(keys: str) -> str:
    """Write Textual's names of keys as people do: "ctrl+y,f12" is "Ctrl+Y, F12"."""
    return ", ".join("+".join(_shown(part) for part in key.split("+")) for key in keys.split(","))


def _shown(part: str) -> str:
    return _WORDS.get(part, part.upper() if len(part) == 1 else part[:1].upper() + part[1:])


def key_table(table: Iterable[tuple[str, str]], keymap: Mapping[str, str]) -> list[tuple[str, str]]:
    """Give the table of keys for help, with the reader's own keys in it."""
    own = {command.help: shown(keymap[command.id]) for command in COMMANDS if command.id in keymap}
    return [(own.get(what, names), what) for names, what in table]
