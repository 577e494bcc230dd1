"""The front matter of a Markdown file that is added: one reader for what is used and what is told."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from knowledge.checking import check_library
from knowledge.importing import Incoming
from knowledge.importing.job import Job
from knowledge.importing.reading import read
from knowledge.keeping.adding import Adding, Settings
from knowledge.keeping.originals import Original
from knowledge.reading import read_library

if TYPE_CHECKING:
    from knowledge.keeping.proposing import Proposal

README = Path(__file__).parents[3] / "README.md"
FULL = """id: my-id
title: >-
  Full
  title
body: CRC Committee
kind: law
retrieved: 2020-02
reviewed: 2021
date: 2003-11-27T10:00:00Z
symbol: CRC/GC/2003/5
licence: CC BY
rights: "The text is theirs."
superseded_by: report
"""


def propose(library: Path, place: Path, matter: str, encoding: str = "utf-8", **beside: str) -> Proposal:
    """Read a Markdown file with this front matter, with ``beside`` as the fields of a YAML file beside it."""
    path = place / "page.md"
    path.write_bytes(f"---\n{matter}---\nThe law was made in Lagos.\n".encode(encoding))
    original = Original(Incoming("page.md", path), fields=beside)
    return Adding(library, None, Settings()).propose(
        original, original.sha256(), read(Job("page.md", path, beside=beside))
    )


def test_every_field_is_taken(library: Path, tmp_path: Path) -> None:
    proposal = propose(library, tmp_path, FULL)
    source = proposal.source
    assert (source.id, source.title, source.publisher, source.kind) == ("my-id", "Full title", "CRC Committee", "law")
    assert (source.date, source.retrieved, source.reviewed) == ("2003-11-27", "2020-02", "2021")
    assert (source.symbol, source.licence, source.rights) == ("CRC/GC/2003/5", "CC BY", "The text is theirs.")
    assert source.superseded_by == "report"
    assert proposal.warnings == ()


def test_the_example_of_the_readme_keeps_its_licence(library: Path, tmp_path: Path) -> None:
    example = re.search(
        r"File `sources/example-report.md`.*?```\n---\n(.*?)---\n", README.read_text("ascii"), re.DOTALL
    )
    assert example
    source = propose(library, tmp_path, example[1]).source
    assert (source.id, source.licence) == ("example-report", "CC BY 4.0")


@pytest.mark.parametrize("date", ["1804", "1899", "1804-03-21", "2150-01-01"])
def test_a_date_of_another_century_is_taken(library: Path, tmp_path: Path, date: str) -> None:
    assert propose(library, tmp_path, f"title: Code\ndate: {date}\n").source.date == date


@pytest.mark.parametrize(
    ("written", "read_as"), [("31/12/2020", "2020-12-31"), ("12 March 2019", "2019-03-12"), ("03/04/2020", "2020")]
)
def test_a_date_written_otherwise_is_read_and_told(library: Path, tmp_path: Path, written: str, read_as: str) -> None:
    proposal = propose(library, tmp_path, f"title: D\ndate: {written}\n")
    assert proposal.source.date == read_as
    assert proposal.warnings[0].startswith("page.md:3: date")
    assert proposal.warnings[0].endswith(f"It is read as {read_as}.")


@pytest.mark.parametrize(
    ("field", "value"), [("title", "[a, b]"), ("date", "some day"), ("kind", "nonsense"), ("url", "x")]
)
def test_what_is_told_not_to_be_used_is_not_used(library: Path, tmp_path: Path, field: str, value: str) -> None:
    proposal = propose(library, tmp_path, f"publisher: P\n{field}: {value}\n")
    assert "not used" in proposal.warnings[0]
    assert getattr(proposal.source, field) not in (value, "a, b")


def test_what_is_no_yaml_is_read_line_by_line_and_told(library: Path, tmp_path: Path) -> None:
    proposal = propose(library, tmp_path, "title: Law: the act\nlicence: 'CC BY'\ntopics: [a\nkind: foo\n")
    assert (proposal.source.title, proposal.source.licence) == ("Law: the act", "CC BY")
    assert "so it was read line by line" in proposal.warnings[0]
    assert [warning.split(": ")[0] for warning in proposal.warnings] == ["page.md:2", "page.md:5", "page.md:4"]


@pytest.mark.parametrize("encoding", ["cp1252", "utf-8-sig", "utf-16", "utf-32"])
def test_another_encoding_is_no_hindrance(library: Path, tmp_path: Path, encoding: str) -> None:
    matter = "title: Informe de la oficina del niño\nlicence: CC BY\n"
    assert propose(library, tmp_path, matter, encoding).source.title == "Informe de la oficina del niño"


def test_a_file_beside_counts_before_the_front_matter(library: Path, tmp_path: Path) -> None:
    source = propose(library, tmp_path, "title: Head\nlicence: CC BY\n", title="Beside").source
    assert (source.title, source.licence) == ("Beside", "CC BY")


def test_a_new_version_is_told_by_its_symbol(library: Path, tmp_path: Path) -> None:
    proposal = propose(library, tmp_path, FULL)
    Adding(library, None, Settings()).take(proposal)
    assert check_library([library]) == ()
    again = propose(library, tmp_path, FULL.replace("id: my-id", "id: other").replace("2021", "2022"))
    assert again.replaces is not None
    assert again.replaces.id == "my-id"
    assert read_library([library]).sources["my-id"].reviewed == "2021"
