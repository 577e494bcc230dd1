"""Folders of tests can be run together in any combination."""

from __future__ import annotations

import ast
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
