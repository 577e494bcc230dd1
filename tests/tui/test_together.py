"""Folders of tests can be run together in any combination."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]


def imported_when_run(module: ast.Module) -> list[str]:
    """Modules that importing ``module`` imports; what stands under TYPE_CHECKING is read by type checkers alone."""
    return [node.module or "" for node in module.body if isinstance(node, ast.ImportFrom)] + [
        name.name for node in module.body if isinstance(node, ast.Import) for name in node.names
    ]


def test_no_test_takes_its_helpers_from_a_conftest() -> None:
    # Every folder has a conftest, and the name means the one that was loaded last.
    found = [
        path.relative_to(TESTS).as_posix()
        for path in sorted(TESTS.rglob("*.py"))
        if "conftest" in imported_when_run(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert found == []


def test_what_is_left_open_fails_the_test_that_leaves_it(tmp_path: Path) -> None:
    left = tmp_path / "test_left.py"
    left.write_text(f"def test_left():\n    open({str(left)!r}, encoding='utf-8')\n", encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "-c",
        str(TESTS.parent / "pyproject.toml"),
    ]
    ran = subprocess.run([*command, f"--rootdir={tmp_path}", str(left)], capture_output=True, check=False, text=True)
    assert ran.returncode == 1, ran.stdout
    assert "ResourceWarning" in ran.stdout
