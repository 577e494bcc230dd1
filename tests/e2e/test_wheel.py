"""The wheel carries everything: unpacked anywhere it opens the bundled library and answers."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
NO_NETWORK = ("Could not find a version", "No matching distribution", "ConnectionError", "NewConnectionError")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    built = subprocess.run(
        [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "--no-cache-dir", "-w", str(folder), str(ROOT)],
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )
    if built.returncode and any(sign in built.stderr for sign in NO_NETWORK):
        pytest.skip("building needs the build system (hatchling), which cannot be fetched here")
    assert built.returncode == 0, built.stderr
    (path,) = folder.glob("article45-*.whl")
    return path


def test_wheel_holds_every_file_of_the_program(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        held = set(archive.namelist())
    wanted = {
        path.relative_to(ROOT).as_posix()
        for package in ("knowledge", "bot", "tui")
        for path in (ROOT / package).rglob("*")
        if path.is_file() and path.suffix != ".pyc" and not path.name.startswith(".")
    }
    assert "knowledge/library/sources/international-organisations.md" in wanted
    assert "knowledge/data/countries.json" in wanted
    assert any(name.startswith("tui/styles/") and name.endswith(".tcss") for name in wanted)
    assert wanted <= held
    assert {name.split("/")[0].split("-")[0] for name in held} == {"knowledge", "bot", "tui", "article45"}


def test_wheel_holds_every_licence(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        held = {name.partition(".dist-info/licenses/")[2] for name in archive.namelist()}
        (metadata,) = (archive.read(name).decode() for name in archive.namelist() if name.endswith("/METADATA"))
    assert {"LICENSE", *(f"LICENSES/{path.name}" for path in (ROOT / "LICENSES").iterdir())} <= held
    assert "License-Expression: MIT AND Unicode-3.0 AND " in metadata


def test_unpacked_wheel_answers_from_any_folder(wheel: Path, tmp_path: Path) -> None:
    place, elsewhere = tmp_path / "unpacked", tmp_path / "elsewhere"
    elsewhere.mkdir()
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(place)
    program = (
        "import sys; sys.path.insert(0, sys.argv.pop()); import tui; assert tui.__file__.startswith(sys.path[0]);"
        "from tui.cli import main; sys.exit(main())"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program, "ask", "--json", "Who gave UNICEF its mandate?", str(place)],
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
        cwd=elsewhere,
        env={**os.environ, "ARTICLE45_CACHE": str(tmp_path / "cache")},
    )
    assert ran.returncode == 0, ran.stderr
    assert "UN General Assembly" in json.loads(ran.stdout)["answer"]
