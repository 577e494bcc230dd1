"""Keeping a library at a real terminal: questions are asked there, and Ctrl+C keeps what is done."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from knowledge.reading import read_library

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from e2e.conftest import Terminal

if sys.platform == "win32":
    pytest.skip("Windows has no pseudo-terminals of this kind", allow_module_level=True)

WORDS = "The office of the ombudsperson for children publishes what it finds every year and tells the parliament of it."


def test_adding_asks_and_is_stopped_with_what_was_added_kept(terminal: Callable[..., Terminal], tmp_path: Path) -> None:
    library, files = tmp_path / "lib", tmp_path / "files"
    files.mkdir()
    for name in ("a", "b", "c"):
        (files / f"{name}.txt").write_text(f"# Report {name}\n\n{WORDS} {name}\n", encoding="utf-8")
    adding = terminal("--library", str(library), "add", str(files))
    adding.wait_for("1 of 3: ", "Report a", "Enter: add", "> ")
    adding.type("title=A better title\r")
    adding.wait_for("A better title", "> ")
    adding.type("\r")
    adding.wait_for("added: ", "2 of 3: ", "> ")
    assert adding.press_until_it_ends("\x03") == 130
    assert "Stopped; what was added before is kept" in adding.raw
    assert "Traceback" not in adding.raw
    assert adding.attributes() == adding.before
    read = read_library([library])
    assert read.faults == ()
    assert [source.title for source in read.sources.values()] == ["A better title"]


def test_a_case_is_written_at_the_terminal(terminal: Callable[..., Terminal], tmp_path: Path) -> None:
    library = tmp_path / "lib"
    (library / "sources").mkdir(parents=True)
    (library / "sources" / "report.md").write_text("In Norway, children were asked in 2023.\n", encoding="utf-8")
    making = terminal("--library", str(library), "cases", "new", "--source", "report", "--country", "NO")
    making.wait_for("Title")
    making.type("Norway: children asked\r")
    making.wait_for("Part: ")
    making.type("action\r")
    making.wait_for("Text (in your words): ")
    making.type("asking children\r")
    making.wait_for("Quotation")
    making.type("in norway, children were asked in 2023.\r")
    making.wait_for("the source writes it so", "[Y/n]")
    making.type("\r")
    making.wait_for("Part (Enter: no more): ")
    making.type("\r")
    making.wait_for("Years [2023]")
    making.type("\r")
    making.wait_for("Topics")
    making.type("\r")
    making.wait_for("Keep it as norway-children-asked?")
    making.type("\r")
    assert making.wait_for_end() == 0
    assert read_library([library]).cases["norway-children-asked"].years == (2023,)
