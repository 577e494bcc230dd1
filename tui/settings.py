"""What a reader has set in ``config.toml`` and in their own theme files, with what is wrong in them.

    read_settings(config_folder())

A setting that cannot be used is told with file, line and what to do, and the program goes on without it. So it does without
a line that is no TOML: who has slipped in one line has still said what the others say, ``history = false`` among them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from knowledge.untrusted import shorten, shown_path

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from knowledge.model import Fault

CONFIG = "config.toml"
THEMES = "themes"
MAX_BYTES = 100_000
"""A larger file is none that a person wrote."""
NOTHING_HOLDS = "so nothing in it holds"
"""How a fault ends for which a whole file was left out."""
_MOST_LINES = 10
"""Lines that are no TOML; a file with more of them is something else."""
_VERY_LONG = re.compile(r"[0-9a-fA-F_]{2000}")
FIELDS = {
    "theme": "the colours to begin with: the name of a theme",
    "mouse": "`false`: leave the mouse to the terminal, as `--no-mouse` does",
    "history": "`false`: keep no conversations and questions, as `--no-history` does",
    "ascii": "`true`: draw with ASCII characters alone; `false`: never, whatever the locale says",
}
"""The settings of ``config.toml`` outside ``[keys]``."""


@dataclass(frozen=True, slots=True)
class TomlFile:
    """A file as it was read: its values, and its text to find lines in."""

    path: Path
    text: str
    values: Mapping[str, Any]

    def line(self, name: str) -> int:
        """Give the number of the line that sets ``name``, 0 where it is not found."""
        pattern = re.compile(rf"""\s*(?:{re.escape(name)}|["']{re.escape(name)}["'])\s*[=.]""")
        return next((n for n, line in enumerate(self.text.splitlines(), 1) if pattern.match(line)), 0)

    def fault(self, name: str, what: str, mend: str) -> Fault:
        """Make a fault at the line that sets ``name``."""
        return _fault(shown_path(self.path), self.line(name), what, mend)


@dataclass(frozen=True, slots=True)
class Settings:
    """What is set.

    ``keys`` maps the id of a command to Textual's names of its keys, separated by commas. ``theme`` "": the program's
    own choice. ``ascii`` None: as the locale says. ``themes`` are the theme files.
    """

    theme: str = ""
    mouse: bool = True
    history: bool = True
    ascii: bool | None = None
    keys: Mapping[str, str] = field(default_factory=dict)
    themes: tuple[TomlFile, ...] = ()
    config: TomlFile | None = None
    faults: tuple[Fault, ...] = ()


def config_folder() -> Path:
    """Give the folder of ``config.toml``: the platform's folder for settings, or where ARTICLE45_CONFIG says."""
    from knowledge.folders import PROGRAM, named_folder

    if (named := named_folder("ARTICLE45_CONFIG")) is not None:
        return named
    from platformdirs import user_config_path

    return user_config_path(PROGRAM, appauthor=False)


def read_settings(folder: Path) -> Settings:
    """Read ``config.toml`` and ``themes/*.toml`` in ``folder``; a folder or file that is not there sets nothing.

    Keys and themes are looked at where they are used: :func:`tui.rebinding.check_keys`,
    :func:`tui.user_themes.make_themes`.
    """
    faults: list[Fault] = []
    themes = []
    try:
        paths = sorted((folder / THEMES).glob("*.toml"))
    except OSError:
        paths = []
    for path in paths:
        read = _read(path, faults)
        themes += [read] if read else []
    config = _read(folder / CONFIG, faults)
    if config is None:
        return Settings(themes=tuple(themes), faults=tuple(faults))
    values = dict(config.values)
    keys = values.pop("keys", {})
    if not isinstance(keys, dict):
        faults.append(config.fault("keys", "'keys' is no table", "write [keys] and one line a command below it"))
        keys = {}
    theme = _value(config, values, "theme", str, faults)
    mouse = _value(config, values, "mouse", bool, faults)
    history = _value(config, values, "history", bool, faults)
    ascii_ = _value(config, values, "ascii", bool, faults)
    for name in values:
        known = ", ".join([*FIELDS, "[keys]"])
        faults.append(config.fault(name, f"no setting {shorten(name)!r} is known", f"there are {known}"))
    return Settings(
        theme=theme or "",
        mouse=mouse is not False,
        history=history is not False,
        ascii=ascii_,
        keys=keys,
        themes=tuple(themes),
        config=config,
        faults=tuple(faults),
    )


def _value(config: TomlFile, values: dict[str, Any], name: str, kind: type, faults: list[Fault]) -> Any:
    """Take the value of ``name`` out of ``values``; None where it is not set, or is told to be of the wrong kind."""
    value = values.pop(name, None)
    if value is None or isinstance(value, kind):
        return value
    wanted = 'a text in quotation marks, such as "article45-light"' if kind is str else "true or false"
    faults.append(config.fault(name, f"{name!r} is {shorten(str(value))}", f"write {wanted}"))
    return None


def _read(path: Path, faults: list[Fault]) -> TomlFile | None:
    """Read a TOML file; None where there is none or it cannot be used, which is told."""
    shown = shown_path(path)
    try:
        path.stat()  # most readers have set nothing, and what follows costs time
        from knowledge.keeping.disk import read_plain

        data = read_plain(path, MAX_BYTES + 1)
    except FileNotFoundError:
        return None
    except OSError as error:
        what = f"cannot be read ({error.strerror}), {NOTHING_HOLDS}"
        faults.append(_fault(shown, 0, what, "check that it is a file you may read"))
        return None
    if len(data) > MAX_BYTES:
        faults.append(_fault(shown, 0, f"has more than {MAX_BYTES:,} bytes, {NOTHING_HOLDS}", "make it shorter"))
        return None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        faults.append(_fault(shown, line, f"is not UTF-8, {NOTHING_HOLDS}", "save it as UTF-8"))
        return None
    try:
        return _without_broken_lines(path, text, faults)
    except RecursionError:
        faults.append(_fault(shown, 0, f"is nested too deeply, {NOTHING_HOLDS}", "write one setting a line"))
    except ValueError:  # figures beyond what Python reads or shows
        found = _VERY_LONG.search(text)
        line = text.count("\n", 0, found.start()) + 1 if found else 0
        what = f"holds a number of thousands of figures, {NOTHING_HOLDS}"
        faults.append(_fault(shown, line, what, "write what the setting takes"))
    return None


def _without_broken_lines(path: Path, text: str, faults: list[Fault]) -> TomlFile | None:
    """Give what ``text`` says without the lines that are no TOML, each of them told; None where there are too many."""
    import tomllib  # most readers have set nothing

    shown = shown_path(path)
    broken: list[Fault] = []
    lines = text.split("\n")
    while True:
        try:
            values = tomllib.loads("\n".join(lines))
            repr(values)  # what cannot be shown cannot be told of where a setting is wrong
            faults += broken
            return TomlFile(path, "\n".join(lines), values)
        except tomllib.TOMLDecodeError as error:
            found = re.search(r" \(at line (\d+), column \d+\)", str(error))
            what = re.sub(r" \(at .*\)", "", str(error))
            there = [number for number, line in enumerate(lines, 1) if line]  # without any it would be TOML
            number = next((n for n in reversed(there) if not found or n <= int(found[1])), there[-1])
            mend = "correct the line; a text is put in quotation marks"
            broken.append(_fault(shown, number, f"is not valid TOML: {what}", mend))
            if len(broken) > _MOST_LINES:
                first = broken[0]
                faults.append(_fault(shown, first.line, f"{first.what}, {NOTHING_HOLDS}", mend))
                return None
            lines[number - 1] = ""


def _fault(file: str, line: int, what: str, mend: str) -> Fault:
    from knowledge.model import Fault

    return Fault(file, line, what, mend)
