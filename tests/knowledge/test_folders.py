"""Where libraries lie."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from knowledge.folders import bundled_folder, cache_folder, own_folder


def test_the_bundled_library_lies_in_the_package():
    assert (bundled_folder() / "library.yaml").is_file()


def test_own_and_cache_folders_belong_to_this_program_and_differ(monkeypatch):
    monkeypatch.delenv("ARTICLE45_LIBRARY", raising=False)
    monkeypatch.delenv("ARTICLE45_CACHE", raising=False)
    assert "article45" in str(own_folder())
    assert own_folder().name == "library"
    assert "article45" in str(cache_folder())
    assert own_folder() != cache_folder()


def test_environment_variables_override(monkeypatch, tmp_path):
    monkeypatch.setenv("ARTICLE45_LIBRARY", str(tmp_path / "mine"))
    monkeypatch.setenv("ARTICLE45_CACHE", "~/cache-of-45")
    assert own_folder() == tmp_path / "mine"
    assert cache_folder() == Path.home() / "cache-of-45"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows takes any name for a folder beside one's own")
@pytest.mark.parametrize("variable", ["ARTICLE45_LIBRARY", "ARTICLE45_CACHE", "ARTICLE45_CONFIG", "ARTICLE45_HISTORY"])
def test_a_variable_that_names_nobodys_folder_is_told_by_its_name(monkeypatch, run_cli, variable):
    monkeypatch.setenv(variable, "~nosuchuser-of-45/x")
    ran = run_cli("where")
    assert ran.code == 2
    assert ran.err == (
        f"article45: {variable} is ~nosuchuser-of-45/x: there is no such user's folder; write the path in full\n"
    )


def test_an_empty_environment_variable_is_none(monkeypatch):
    monkeypatch.setenv("ARTICLE45_LIBRARY", " ")
    assert own_folder().name == "library"


def test_looking_for_changes_brings_in_neither_yaml_nor_a_parser():
    heavy = "yaml", "markdown_it", "platformdirs", "difflib", "sentencex", "textual"
    program = (
        "import sys; from knowledge import bundled_folder, library_fingerprint; import knowledge.reading;"
        f"library_fingerprint([bundled_folder()]); print([name for name in {heavy!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
