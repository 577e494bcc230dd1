"""Import contracts: written down for import-linter, and proved in fresh processes."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SCREEN = {"textual", "rich"}
HEAVY = {*SCREEN, "numpy", "rank_bm25", "yaml", "bot", "knowledge.reading", "rapidfuzz", "snowballstemmer"}

LATE = {
    *("bot.words.romance", "bot.words.arabic", "bot.words.glossary", "bot.question.han_pairs"),
    *("bot.indexing.names", "bot.indexing.contexts", "knowledge.reading", "snowballstemmer"),
    *(
        "bot.weighing.both_examples",
        "bot.choosing.pairing",
        "bot.several_questions",
        "bot.turns.following",
        "bot.deciding.second_look",
    ),
    *("bot.weighing.reranking", "bot.explaining", "numpy", "rank_bm25", "yaml"),
}
"""What an English question to a library whose index is kept can do without, and everybody who asks one would wait for."""

_LIST_MODULES = """
import sys
{body}
import json
print("\\n" + json.dumps(sorted(sys.modules)))
"""


def modules_after(body: str) -> set[str]:
    """Run ``body`` in a fresh interpreter; the modules that are loaded then."""
    ran = subprocess.run(
        [sys.executable, "-c", _LIST_MODULES.format(body=body)],
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=True,
        cwd=ROOT,
    )
    return set(json.loads(ran.stdout.splitlines()[-1]))


@pytest.mark.parametrize(
    "arguments",
    [
        ["ask", "Who gave UNICEF its mandate?"],
        ["ask", "--json", "--explain", "Who gave UNICEF its mandate?"],
        ["search", "law"],
        ["list"],
        ["cases"],
        ["terms"],
        ["check"],
        ["show", "international-organisations"],
    ],
)
def test_commands_load_no_screen(arguments: list[str]) -> None:
    loaded = modules_after(f"from tui.cli import main\nassert main({arguments!r}) == 0")
    assert not loaded & SCREEN


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["ask", "--help"], ["eval", "--help"]])
def test_help_loads_nothing_heavy(arguments: list[str]) -> None:
    assert not modules_after(f"from tui.cli import main\nassert main({arguments!r}) == 0") & HEAVY


def test_help_of_one_command_loads_no_other() -> None:
    loaded = modules_after("from tui.cli import main\nmain(['ask', '--help'])")
    assert {name for name in loaded if name.startswith("tui.commands.")} == {"tui.commands.ask"}


@pytest.mark.parametrize("question", ["Who gave UNICEF its mandate?", "Why should a law be reviewed?"])
def test_an_english_question_loads_nothing_it_can_do_without(
    question: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ARTICLE45_CACHE", str(tmp_path))
    body = f"from tui.cli import main\nassert main(['ask', {question!r}]) == 0"
    assert LATE & modules_after(body)  # it reads the library and keeps its index
    assert sorted(LATE & modules_after(body)) == []


@pytest.mark.parametrize("package", ["knowledge", "bot"])
def test_lower_packages_load_no_screen(package: str) -> None:
    body = f"""
import importlib, pkgutil, {package}
for module in pkgutil.walk_packages({package}.__path__, "{package}."):
    importlib.import_module(module.name)
"""
    loaded = modules_after(body)
    assert not loaded & SCREEN
    assert "tui" not in loaded
    if package == "knowledge":
        assert "bot" not in loaded


def test_written_contracts_are_kept() -> None:
    pytest.importorskip("importlinter")
    ran = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))",
        ],
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
        cwd=ROOT,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "3 kept, 0 broken" in ran.stdout
