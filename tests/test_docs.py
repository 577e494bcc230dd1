"""The README is held against the program: what is missing there fails here."""

from __future__ import annotations

import argparse
import json
import re
import shlex
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tui.cli import COMMANDS, build_parser

if TYPE_CHECKING:
    from conftest import RunCli

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
PARSER = build_parser(COMMANDS)


def section(title: str) -> str:
    """The part of the README under a heading, up to the next heading of the same or a higher level."""
    prose = re.sub(r"^```.*?^```", lambda block: block[0].replace("\n#", "\n "), README, flags=re.MULTILINE | re.DOTALL)
    found = re.search(rf"^(#+) {re.escape(title)}\n(.*?)(?=^\1 |^## |\Z)", prose, re.MULTILINE | re.DOTALL)
    assert found, f"README has no section {title!r}"
    return found[2]


def options_of(parser: argparse.ArgumentParser) -> set[str]:
    return {option for action in parser._actions for option in action.option_strings}


def parsers() -> dict[str, argparse.ArgumentParser]:
    for action in PARSER._actions:
        if isinstance(action, argparse._SubParsersAction):
            return dict(action.choices)
    raise AssertionError("no commands")


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_and_option_is_explained(name: str) -> None:
    text = section(f"article45 {name}")
    assert f"    article45 {name}" in text, "an example"
    for option in options_of(parsers()[name]) - options_of(PARSER):
        assert re.search(rf"`{option}\b", text), f"{option} of {name} is not in the README"


def test_no_option_is_explained_that_does_not_exist() -> None:
    known = options_of(PARSER).union(*(options_of(parser) for parser in parsers().values()))
    assert set(re.findall(r"`(--?[a-z][a-z-]*)", section("The command line"))) == known


def test_options_of_every_command_are_explained() -> None:
    text = section("The command line").split("###")[0]
    for option in options_of(PARSER):
        assert f"`{option}" in text


def test_every_key_of_the_screen_is_explained() -> None:
    from tui.keys import KEYS

    text = section("The screen")
    for key, does in KEYS:
        assert f"| {key} | {does} |\n" in text


def test_settings_are_explained() -> None:
    from tui.rebinding import default_keys
    from tui.settings import FIELDS
    from tui.themes import THEMES
    from tui.user_themes import COLOURS, VARIABLES

    text = section("Settings")
    for setting, does in FIELDS.items():
        assert f"| `{setting}` | {does} |\n" in text
    commands = [name for name in default_keys() if not name.startswith("open-")]
    for name in (*COLOURS, *VARIABLES, *commands, *(theme.name for theme in THEMES)):
        assert f"`{name}`" in text, f"{name} is not explained under Settings"


def test_line_mode_commands_are_explained() -> None:
    from tui.line_mode import COMMANDS as LINES

    for command, does in LINES.items():
        assert f"| `{command}` | {does} |\n" in section("article45 chat")


def test_parts_that_can_be_left_out_are_explained() -> None:
    from bot.evaluation.running import PARTS

    for part in PARTS:
        assert f"`{part}` (" in section("article45 eval")


def test_exit_codes_are_explained() -> None:
    from tui import cli

    codes = {0, 1, *(value for name, value in vars(cli).items() if name.startswith("EXIT_"))}
    assert {int(code) for code in re.findall(r"^\| (\d+) \|", section("The command line"), re.MULTILINE)} == codes


def test_keys_of_the_answer_are_explained() -> None:
    from bot.answer import Answer, CaseMatch, Citation, Statement

    text = section("The answer as JSON")
    for value in (Answer, Citation, Statement, CaseMatch):
        for field in fields(value):
            assert f'"{field.name}":' in text


def test_fields_of_library_and_question_files_are_explained() -> None:
    from bot.evaluation.questions import _BEHAVIOURS, ITEM_FIELDS
    from knowledge.reading_cases import _ANCHOR, PARTS
    from knowledge.reading_cases import FIELDS as CASE_FIELDS
    from knowledge.reading_sources import FIELDS as SOURCE_FIELDS
    from knowledge.reading_sources import KINDS
    from knowledge.reading_terms import ACRONYM, CONCEPT

    labels = [label for part in PARTS.values() for label in (part.label, part.note) if label]
    for title, names in {
        "Sources": (*SOURCE_FIELDS, *KINDS),
        "Case examples": (*CASE_FIELDS, *_ANCHOR, *labels),
        "Terms": (*ACRONYM, *CONCEPT),
        "Question files": (*ITEM_FIELDS, *_BEHAVIOURS),
    }.items():
        for name in names:
            assert f"`{name}`" in section(title), f"{name} is not explained under {title}"


def test_environment_variables_are_explained() -> None:
    used = {
        name
        for package in ("knowledge", "bot", "tui")
        for path in (ROOT / package).rglob("*.py")
        for name in re.findall(r'"(ARTICLE45_[A-Z]+|NO_COLOR)"', path.read_text(encoding="utf-8"))
    }
    assert used == set(re.findall(r"^\| `([A-Z0-9_]+)` \|", section("Where the files are"), re.MULTILINE))


def test_the_library_shown_in_the_readme_works(run_cli: RunCli, tmp_path: Path) -> None:
    files = re.findall(r"^File `([^`]+)`.*?:\n\n```\n(.*?)```\n", README, re.MULTILINE | re.DOTALL)
    assert len(files) == 4
    for name, text in files:
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    options = ["--library", str(tmp_path)]

    checked = run_cli("check", *options)
    assert (checked.code, checked.err) == (0, ""), checked.out
    answer = json.loads(run_cli("ask", "--json", "Who asked children in Norway about the draft act?", *options).out)
    assert answer["status"] == "answered"
    assert answer["citations"][0]["source"] == "example-report"
    assert [case["id"] for case in answer["cases"]] == ["norway-consultation"]

    asked = "Should there be an EasyBill?"
    assert f"`{asked}`" in " ".join(README.split())
    assert json.loads(run_cli("ask", "--json", asked, *options).out)["status"] == "answered"
    terms = (tmp_path / "terms.yaml").rename(tmp_path / "terms.txt")
    assert json.loads(run_cli("ask", "--json", asked, *options).out)["status"] == "not_found"
    terms.rename(tmp_path / "terms.yaml")

    example = r"article45 (cases new --source .*?\\\n.*)"
    shown, helped = (re.search(example, text) for text in (README, run_cli("cases", "--help").out))
    assert shown
    assert helped
    assert shlex.split(shown[1].replace("\\\n", "")) == shlex.split(helped[1].replace("\\\n", ""))
    made = run_cli(*shlex.split(shown[1].replace("\\\n", "")), *options)
    assert (made.code, made.err) == (0, ""), made.out


def test_a_source_is_left_out_of_answers_as_the_readme_says(run_cli: RunCli, tmp_path: Path) -> None:
    assert "a dot before the name of its file (`sources/.report.md`)" in " ".join(section("article45 remove").split())
    (tmp_path / "sources").mkdir()
    for name in ("report", "other"):
        (tmp_path / "sources" / f"{name}.md").write_text(f"# {name.title()}\n\nThe {name} names ten judges.\n")
    listed = ("list", "--json", "--no-bundled", "--library", str(tmp_path))
    assert [one["id"] for one in json.loads(run_cli(*listed).out)] == ["other", "report"]
    (tmp_path / "sources" / "report.md").rename(tmp_path / "sources" / ".report.md")
    assert [one["id"] for one in json.loads(run_cli(*listed).out)] == ["other"]
    assert run_cli("check", "--no-bundled", "--library", str(tmp_path)).code == 0


def test_how_to_update_remove_and_start_it_is_explained() -> None:
    text = section("Set up and start")
    for words in (
        "requires a different Python",
        ".venv/bin/activate",
        "**To update:**",
        "**To remove:**",
        "article45 where",
    ):
        assert words in text


def test_every_key_stands_in_the_group_of_a_place() -> None:
    groups = re.findall(r"^\*\*(.+)\*\*\n\n\| Key \|", section("Keys"), re.MULTILINE)
    assert len(groups) > 5
    assert "The library (Ctrl+L)" in groups


def test_what_forgetting_prints_for_programs_is_explained(run_cli: RunCli, tmp_path: Path) -> None:
    options = ["--library", str(tmp_path / "library")]
    run_cli("init", str(tmp_path / "library"))
    (name,) = json.loads(run_cli("undo", "--forget", "--yes", "--json", *options).out)
    assert f'with `--forget` `{{"{name}": N}}`' in section("article45 undo")


def test_what_stands_for_a_line_that_cannot_be_used_is_explained(run_cli: RunCli) -> None:
    ran = run_cli("chat", "--json", stdin=b"x" * 20_000)
    shown = len(json.loads(ran.out)["question"])
    assert f"no more than the first {shown} characters of the line under `question`" in section("article45 chat")


async def test_the_file_that_the_palette_writes_is_explained(monkeypatch: pytest.MonkeyPatch) -> None:
    from textual.app import App

    from bot.testing import example_bot
    from tui.app import Article45App

    written: list[tuple[object, str]] = []

    def deliver(_: object, __: object, *, save_directory: object, save_filename: str, **___: object) -> str:
        written.append((save_directory, save_filename))
        return ""

    monkeypatch.setattr(App, "deliver_text", deliver)
    app = Article45App([], example_bot())
    async with app.run_test():
        assert "Screenshot" in [command.title for command in app.get_system_commands(app.screen)]
        app.deliver_screenshot()
    ((folder, name),) = written
    assert folder is None  # the folder for downloads, says Textual
    shown = re.sub(r"\d{4}-\d\d-\d\dT[\d_]+", "TIME", name)
    words = f'"Screenshot" in the command palette puts into your folder for downloads (`{shown}`;'
    assert words in " ".join(section("Where the files are").split())


def test_the_question_file_shown_in_the_readme_is_one(tmp_path: Path) -> None:
    from bot.evaluation.questions import read_questions

    shown = re.search(r"YAML list[^\n]*:\n\n(.*?)\n\|", section("Question files"), re.DOTALL)
    assert shown
    path = tmp_path / "set.yaml"
    path.write_text(re.sub(r"^    ", "", shown[1], flags=re.MULTILINE), encoding="utf-8")
    assert [len(item.turns) for item in read_questions(path)] == [1, 2]


def test_readme_is_plain_text_and_its_picture_is_there() -> None:
    assert README.isascii()
    for picture in re.findall(r"!\[[^\]]*\]\(([^)]+)\)", README):
        assert (ROOT / picture).is_file()


def test_ci_does_what_the_readme_says() -> None:
    setup, test = "python3 -m venv .venv", '.venv/bin/pip install -q -e ".[test]"'
    assert f"    {setup} && {test} && .venv/bin/pytest\n" in README
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert setup in script
    assert '-e ".[test]"' in script


def test_the_version_has_an_entry_in_the_changelog() -> None:
    import tomllib

    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    assert f"## {version}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_files_named_in_contributing_exist() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`((?:knowledge|bot|tui|tests)/[\w./]+)`", text))
    assert len(named) > 30
    assert [name for name in sorted(named) if "NAME" not in name and not (ROOT / name).exists()] == []
