"""A library of pages in tests/evaluation, made by ``article45 add`` as a user would make it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SETS = ROOT / "tests" / "evaluation"
PAGES = SETS / "pages"
QUESTIONS = SETS / "questions-pages.yaml"
NATURAL = SETS / "questions-pages-2.yaml"
HANDBOOK_PAGES, HANDBOOK = SETS / "pages-z", SETS / "questions-z.yaml"
OTHER_PAGES, OTHER = SETS / "pages-y", SETS / "questions-y.yaml"
HELD_OUT_PAGES, HELD_OUT = SETS / "pages-q", SETS / "questions-q.yaml"
REPORT_PAGES, REPORTS = SETS / "pages-f", SETS / "questions-f.yaml"
GUIDE_PAGES, GUIDES = SETS / "pages-i", SETS / "questions-i.yaml"
MIXED_PAGES, MIXED = SETS / "pages-k2", SETS / "questions-k2.yaml"
NATURAL_PAGES, NATURALLY = SETS / "pages-k3", SETS / "questions-k3.yaml"
BRIEFED_PAGES, BRIEFED = SETS / "pages-k4", SETS / "questions-k4.yaml"
ASKED_PAGES, ASKED = SETS / "pages-p5", SETS / "questions-p5.yaml"
PAPER_PAGES, PAPERS = SETS / "pages-t6", SETS / "questions-t6.yaml"
ACT_PAGES, ACTS = SETS / "pages-v8", SETS / "questions-v8.yaml"
ASKED_HELD_OUT_PAGES, ASKED_HELD_OUT = SETS / "pages-w9", SETS / "questions-w9.yaml"
KINDS_PAGES, KINDS = SETS / "pages-b2", SETS / "questions-b2.yaml"
KINDS_HELD_OUT_PAGES, KINDS_HELD_OUT = SETS / "pages-a1", SETS / "questions-a1.yaml"
FAR_PAGES, FAR = SETS / "pages-m2", SETS / "questions-m2.yaml"
BLIND_PAGES, BLIND = SETS / "pages-u3", SETS / "questions-u3.yaml"
TALKED_PAGES, TALKED = SETS / "pages-u4", SETS / "questions-u4.yaml"
PLAIN_PAGES, PLAIN = SETS / "pages-u5", SETS / "questions-u5.yaml"
PLAIN_HELD_OUT_PAGES, PLAIN_HELD_OUT = SETS / "pages-u6", SETS / "questions-u6.yaml"
CLERKS_HELD_OUT_PAGES, CLERKS_HELD_OUT = SETS / "pages-u7", SETS / "questions-u7.yaml"
CLERKS_PAGES, CLERKS = SETS / "pages-u8", SETS / "questions-u8.yaml"
IN_TALK_PAGES, IN_TALK = SETS / "pages-u8", SETS / "questions-w1.yaml"
OFFICE_PAGES, OFFICE = SETS / "pages-u9", SETS / "questions-u9.yaml"
INVENTED_PAGES, INVENTED = SETS / "pages-u10", SETS / "questions-u10.yaml"
NEW_HELD_OUT_PAGES, NEW_HELD_OUT = SETS / "pages-n2", SETS / "questions-n2.yaml"
FAR_HELD_OUT_PAGES, FAR_HELD_OUT = SETS / "pages-j", SETS / "questions-j.yaml"
SHARED_PAGES = ROOT.parent / "shared" / "handbook" / "pages"
SHARED_LEARNT, SHARED_HELD_OUT = SETS / "questions-ha.yaml", SETS / "questions-hb.yaml"
SHARED_BLIND = SETS / "questions-hc.yaml"
SHARED_TALK = SETS / "questions-g11.yaml"
SHARED_NEAR = SETS / "questions-h9.yaml"
SHARED_EASY, SHARED_ASKED = SETS / "questions-h3.yaml", SETS / "questions-h4.yaml"
SHARED_ASKED_HELD_OUT = SETS / "questions-h5.yaml"
SHARED_TALK_2 = SETS / "questions-g13.yaml"


def make_pages_library(folder: Path, pages: Path = PAGES) -> Path:
    """Make the library of ``pages`` in ``folder`` (which does not exist yet) and give it back."""
    for arguments in (("init", str(folder)), ("add", "--yes", "--library", str(folder), str(pages))):
        subprocess.run([sys.executable, "-m", "tui", *arguments], check=True, cwd=ROOT, capture_output=True)
    return folder
