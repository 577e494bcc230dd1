"""Files that a command is told to write: as a whole or not at all, and nothing in the place of a link."""

from __future__ import annotations

import json
import stat
import sys
from typing import TYPE_CHECKING

import pytest

from knowledge.errors import InputError
from tui.files import write_atomically

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import RunCli

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="links need rights there, and modes are none")


def test_a_run_is_written_to_where_a_link_leads(run_cli: RunCli, tmp_path: Path) -> None:
    queries, target, link = tmp_path / "q.jsonl", tmp_path / "target.trec", tmp_path / "link.trec"
    queries.write_text(json.dumps({"_id": "q1", "text": "the mandate of UNICEF"}) + "\n", encoding="utf-8")
    target.write_text("", encoding="utf-8")
    link.symlink_to(target)
    assert run_cli("search", "--queries", str(queries), "--run", str(link), "--force").code == 0
    assert link.is_symlink()
    assert target.read_text(encoding="utf-8").startswith("q1 Q0 ")


def test_a_link_to_a_file_that_is_still_to_come_makes_that_file(tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to("target")
    write_atomically(link, "new\n")
    assert link.is_symlink()
    assert (tmp_path / "target").read_text(encoding="utf-8") == "new\n"


def test_a_link_that_leads_in_a_circle_is_told(tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(link)
    with pytest.raises(InputError, match="is a link that leads nowhere; give the name of a file"):
        write_atomically(link, "new\n")
    assert [path.name for path in tmp_path.iterdir()] == ["link"]


def test_a_file_that_only_its_owner_may_read_stays_so(tmp_path: Path) -> None:
    path = tmp_path / "report"
    path.write_text("old\n", encoding="utf-8")
    path.chmod(0o600)
    write_atomically(path, "new\n")
    assert path.read_text(encoding="utf-8") == "new\n"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
