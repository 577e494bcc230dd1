"""What others have made goes out with its licence, in the wheel and in the sdist."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LICENCES = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "LICENSES").iterdir())


def test_every_licence_is_packaged_and_named() -> None:
    packaged = {path for pattern in PROJECT["project"]["license-files"] for path in ROOT.glob(pattern)}
    assert {ROOT / "LICENSE", *(ROOT / name for name in LICENCES)} == packaged
    assert {"/LICENSE", "/LICENSES"} <= set(PROJECT["tool"]["hatch"]["build"]["targets"]["sdist"]["include"])
    for name in LICENCES:
        assert name in (ROOT / "LICENSE").read_text(encoding="utf-8")
        assert name in (ROOT / "README.md").read_text(encoding="utf-8")
        assert Path(name).stem in PROJECT["project"]["license"].split(" AND ")


def test_every_licence_that_the_package_states_is_explained() -> None:
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    for stated in PROJECT["project"]["license"].split(" AND "):
        assert stated in text


def test_the_data_of_unicode_has_its_copyright_and_permission_notice() -> None:
    about = json.loads((ROOT / "knowledge/data/countries.json").read_text(encoding="utf-8"))["about"]
    years = re.search(r"Unicode License v3, Copyright (\S+) Unicode, Inc\.", about)
    assert years
    notice = (ROOT / "LICENSES/Unicode-3.0.txt").read_text(encoding="utf-8")
    assert notice.startswith("UNICODE LICENSE V3\n\nCOPYRIGHT AND PERMISSION NOTICE\n")
    assert f"Copyright © {years[1]} Unicode, Inc." in notice
    assert "provided that either (a)\nthis copyright and permission notice appear with all copies" in notice
