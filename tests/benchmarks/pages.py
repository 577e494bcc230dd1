"""A library of the twelve pages in tests/evaluation/pages, made by ``article45 add`` as a user would make it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGES = ROOT / "tests" / "evaluation" / "pages"
QUESTIONS = ROOT / "tests" / "evaluation" / "questions-pages.yaml"
NATURAL = ROOT / "tests" / "evaluation" / "questions-pages-2.yaml"


def make_pages_library(folder: Path) -> Path:
    """Make the library in ``folder`` (which does not exist yet) and give it back."""
    for arguments in (("init", str(folder)), ("add", "--yes", "--library", str(folder), str(PAGES))):
        subprocess.run([sys.executable, "-m", "tui", *arguments], check=True, cwd=ROOT, capture_output=True)
    return folder
