"""``article45 add`` looks at what it takes: what is no document, what nobody said of it, and what case examples are called."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from knowledge.reading import read_library

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import RunCli

STUDIES = (
    "<!DOCTYPE html><html lang='en'><head><title>Minutes, 4 May 2022</title><meta name='author' content='Senate of Tarsia'>"
    "</head><body><h1>Minutes, 4 May 2022</h1><h2>Case studies</h2>"
    "<p>Kenya: In Kenya, the Children Act 2022 was drafted after hearings with 2,000 children in 12 counties.</p>"
    "<p>Nepal: In Nepal, the Act relating to Children 2018 set up child-friendly local committees.</p></body></html>"
)
FRENCH = (
    "# Rapport sur la réforme au Bénin\n\nPublié par le Bureau des enfants du Bénin, mars 2020.\n\n## Résultats\n\n"
    "Le code de l'enfant a été adopté en 2015.\n\nExemple : au Bénin, le ministère a publié une version du code en 2016.\n"
)


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("x.xyz", b'{"a": 1}', "refused: .*holds data"),
        (
            "x.log",
            b"The panel met in Oslo in 2011.",
            "warning: Its name ends in .log, which is not a format that is read; it was",
        ),
        ("x.txt", b"The panel met\x00 in Oslo \x01\x02\x03 in 2011.", "refused: .*holds control characters"),
        ("x.docx", bytes(range(256)), "refused: .*Its name ends in .docx, but it does not begin as such a file does"),
        (
            "x.md",
            b"---\ntitle: [draft\nlanguage: en\n---\nFive ministries.",
            r"x.md:2: the front matter .* close the bracket",
        ),
    ],
)
def test_what_is_taken_or_refused_is_told_with_its_cause(
    run_cli: RunCli, tmp_path: Path, name: str, content: bytes, told: str
) -> None:
    (tmp_path / name).write_bytes(content)
    ran = run_cli("--library", str(tmp_path / "lib"), "add", "--yes", str(tmp_path / name))
    assert re.search(told, ran.out + ran.err), ran.out + ran.err


def test_a_title_that_begins_with_a_bracket_is_one(run_cli: RunCli, tmp_path: Path) -> None:
    (tmp_path / "x.md").write_text("---\ntitle: [draft\n---\n# Hi\n\nFive ministries.\n", encoding="utf-8")
    ran = run_cli("--library", str(tmp_path / "lib"), "add", "--yes", str(tmp_path / "x.md"))
    assert "cited as: [draft;" in ran.out
    assert ran.out.count("warning:") == 1


def test_case_examples_are_called_by_what_they_tell(run_cli: RunCli, tmp_path: Path) -> None:
    (tmp_path / "minutes.html").write_text(STUDIES, encoding="utf-8")
    (tmp_path / "benin.md").write_text(FRENCH, encoding="utf-8")
    options = ("--library", str(tmp_path / "lib"))
    ran = run_cli(*options, "add", "--yes", str(tmp_path / "minutes.html"), str(tmp_path / "benin.md"))
    assert ran.code == 0, ran.err
    library = read_library([tmp_path / "lib"])
    assert {case.title for case in library.cases.values()} == {
        "Kenya: the Children Act 2022 was drafted after hearings with 2,000 children in 12 counties",
        "Nepal: the Act relating to Children 2018 set up child-friendly local committees",
        "Benin: le ministère a publié une version du code en 2016",
    }
    assert not {"case studies", "résultats"} & {topic for case in library.cases.values() for topic in case.topics}
    assert library.sources["minutes"].publisher == "Senate of Tarsia"
    assert library.sources["benin"].publisher == "Bureau des enfants du Bénin"


def test_fields_for_which_nothing_was_found_are_named(run_cli: RunCli, tmp_path: Path) -> None:
    (tmp_path / "benin.md").write_text(FRENCH, encoding="utf-8")
    ran = run_cli("--library", str(tmp_path / "lib"), "add", "--dry-run", str(tmp_path / "benin.md"))
    assert "\n  not found:    symbol, url, licence, rights\n" in ran.out


def test_a_run_is_one_change_wherever_it_is_counted(run_cli: RunCli, tmp_path: Path) -> None:
    for number in range(3):
        (tmp_path / f"{number}.txt").write_text(f"The panel of {number} met in Oslo.\n", encoding="utf-8")
    options = ("--library", str(tmp_path / "lib"))
    run_cli(*options, "add", "--yes", *(str(tmp_path / f"{number}.txt") for number in range(2)))
    run_cli(*options, "add", "--yes", str(tmp_path / "2.txt"))
    lines = run_cli(*options, "undo", "--list").out.splitlines()
    assert [bool(re.match(r"\d{4}-\d\d-\d\d \d\d:\d\d  add: added ", line)) for line in lines] == [True, True]
    assert "and 1 more (" in lines[1]
    assert run_cli(*options, "undo", "--forget", "--yes").out == "2 changes can no longer be taken back\n"
