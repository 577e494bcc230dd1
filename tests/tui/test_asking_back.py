"""What the commands that change a library ask on a terminal, and what each answer does."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from knowledge.reading import read_library
from tui import console

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Ran, RunCli

WORDS = "The office of the ombudsperson for children publishes what it finds every year and tells the parliament of it."
JAMAICA = "E.g.: In Jamaica, the Ministry of Justice asked 300 children in 2015 about the draft act."
NORWAY = "In Norway, the Ombudsperson’s office asked 400 children in 2023 about the draft act."


class Person:
    """A person at a terminal who types given lines."""

    def __init__(self, run_cli: RunCli, library: Path) -> None:
        self._run, self.library = run_cli, library

    def __call__(self, *arguments: str, types: str) -> Ran:
        return self._run("--library", str(self.library), *arguments, stdin=types.encode())

    def sources(self) -> list[str]:
        return list(read_library([self.library]).sources)


@pytest.fixture
def person(run_cli: RunCli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Person:
    """A person with an empty library."""
    folder = tmp_path / "lib"
    run_cli("init", str(folder))
    monkeypatch.setattr(console, "is_terminal", lambda _: True)
    return Person(run_cli, folder)


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    """Three documents; the first has two case examples."""
    paths = []
    for name in ("a", "b", "c"):
        text = f"# Report {name}\n\n{WORDS} {name}\n"
        if name == "a":
            text += f"\n{JAMAICA}\n\n{JAMAICA.replace('Jamaica', 'Kenya').replace('2015', '2016')}\n"
        path = tmp_path / f"{name}.txt"
        path.write_text(text, encoding="utf-8")
        paths.append(str(path))
    return paths


def test_each_document_is_shown_and_can_be_taken_or_passed_over(person: Person, files: list[str]) -> None:
    ran = person("add", *files, types="\ns\n\n")
    assert ran.code == 0
    assert person.sources() == ["a", "c"]
    assert "1 of 3: " in ran.err
    assert "Report a (the first heading)" in ran.err  # with why it is proposed
    assert "case 1: Jamaica" in ran.err
    assert "skipped: " in ran.out
    assert "2 added, 1 skipped, 2 case examples" in ran.err


def test_all_the_rest_can_be_taken_at_once(person: Person, files: list[str]) -> None:
    person("add", *files, types="a\n")
    assert person.sources() == ["a", "b", "c"]


@pytest.mark.parametrize("end", ["q\n", ""])
def test_stopping_keeps_what_was_taken(person: Person, files: list[str], end: str) -> None:
    ran = person("add", *files, types="\n" + end)
    assert ran.code == 0
    assert person.sources() == ["a"]
    assert "Stopped; what was added before is kept" in ran.err


def test_fields_can_be_changed_and_slips_are_told(person: Person, files: list[str]) -> None:
    typed = f"k {'1' * 5_000}\nd {'1' * 5_000}\nkind=novel\ntitle=A better title\ne date=2020-05\nid=better\nwhat?\n?\nt\n\n"
    ran = person("add", files[0], types=typed)
    source = read_library([person.library]).sources["better"]
    assert (source.title, source.date) == ("A better title", "2020-05")
    assert "write one of treaty" in ran.err
    assert "'what?' is not understood" in ran.err
    cases = read_library([person.library]).cases.values()
    assert {case.sources for case in cases} == {("better",)}


def test_cases_can_be_dropped_and_edited(
    person: Person, files: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor = tmp_path / "editor.py"
    editor.write_text(
        "import sys, pathlib, re\npath = pathlib.Path(sys.argv[-1])\n"
        "text = re.sub('^title: .*$', 'title: Mine', path.read_text(encoding='utf-8'), flags=re.M)\n"
        "path.write_text(text, encoding='utf-8')\n",
        encoding="utf-8",
    )
    monkeypatch.setenv("VISUAL", f'"{sys.executable}" "{editor}"')
    person("add", files[0], types="d 9\nd 1\nc 1\n\n")
    cases = list(read_library([person.library]).cases.values())
    assert [(case.title, case.countries) for case in cases] == [("Mine", ("KE",))]


def test_all_cases_can_be_dropped(person: Person, files: list[str]) -> None:
    person("add", files[0], types="d all\n\n")
    library = read_library([person.library])
    assert (list(library.sources), library.cases) == (["a"], {})


def test_a_hostile_document_cannot_write_to_the_terminal(person: Person, tmp_path: Path) -> None:
    path = tmp_path / "evil.txt"
    path.write_text(f"# \x1b[31mRed\x07 \u202etitle\n\n\x1b]0;owned\x07{WORDS}\n", encoding="utf-8")
    ran = person("add", str(path), types="t\n\n")
    assert ran.code == 0
    assert not set("\x1b\x07\u202e") & set(ran.out + ran.err)


def test_a_faulty_edit_is_offered_again(
    person: Person, files: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person("add", files[1], types="\n")
    editor = tmp_path / "editor.py"
    editor.write_text(
        "import sys, pathlib\npath = pathlib.Path(sys.argv[-1])\ntext = path.read_text(encoding='utf-8')\n"
        "new = text.replace('titel:', 'title:') if 'titel:' in text else text.replace('title:', 'titel:') + 'More.\\n'\n"
        "path.write_text(new, encoding='utf-8')\n",
        encoding="utf-8",
    )
    monkeypatch.setenv("VISUAL", f'"{sys.executable}" "{editor}"')
    ran = person("edit", "b", types="y\n")
    assert ran.code == 0
    assert "unknown field titel" in ran.err
    assert "Open the editor again?" in ran.err
    assert read_library([person.library]).sources["b"].text.endswith("More.\n")
    refused = person("edit", "b", types="n\n")
    assert refused.code == 2
    ended = person("edit", "b", types="")  # the end of input is no: the editor would be opened again and again
    assert ended.code == 2
    assert "it would be faulty" in ended.err


def test_removing_asks_about_cases(person: Person, files: list[str]) -> None:
    person("add", files[0], types="\n")
    assert person("remove", "a", types="n\n").code == 0
    assert person.sources() == ["a"]
    assert person("remove", "a", types="y\n").code == 0
    library = read_library([person.library])
    assert (library.sources, library.cases, library.faults) == ({}, {}, ())


def test_a_case_is_asked_for_field_by_field(person: Person) -> None:
    text = f"# Norway\n\n{NORWAY}\n\nThe act was passed. The act was passed again.\n"
    (person.library / "sources" / "report.md").write_text(text, encoding="utf-8")
    typed = [
        "raport",  # no such source
        "report",
        "Children asked",
        "Atlantis",  # no such country
        "Norwegian",
        "acton",  # no such part
        "action",
        "asking children",
        "quantum chromodynamics of quarks",  # stands nowhere
        "in norway, the ombudsperson's office asked 400 children in 2023",  # nearly
        "y",  # take the words of the source
        "action",
        "passing it",
        "The act was passed",  # stands there twice
        "3",
        "2",
        "",  # no more claims
        "",  # the years found
        "hearing, participation",
        "y",
    ]
    ran = person("cases", "new", types="\n".join(typed) + "\n")
    assert ran.code == 0, ran.err
    assert ran.out == "made: cases/norway-children-asked.yaml\n"
    assert "did you mean report?" in ran.err
    assert "Type a number from 1 to 2" in ran.err
    library = read_library([person.library])
    assert library.faults == ()
    case = library.cases["norway-children-asked"]
    assert (case.countries, case.years, case.topics) == (("NO",), (2023,), ("hearing", "participation"))
    assert case.claims[0].quote == NORWAY.partition(" about")[0]
    assert case.claims[1].start == text.rindex("The act was passed")


def test_a_case_that_lacks_something_can_be_mended_at_once(person: Person) -> None:
    (person.library / "sources" / "report.md").write_text(f"{NORWAY}\n", encoding="utf-8")
    typed = ["report", "Title", "Chile", "action", "asking", "asked 400 children in 2023", "", "", "", "y", "Norway"]
    typed += ["context", "In Norway", "", "", "y"]
    ran = person("cases", "new", types="\n".join(typed) + "\n")
    assert "no quotation of the case names the country CL" in ran.err
    case = read_library([person.library]).cases["norway-title"]
    assert case.countries == ("NO",)


def test_a_case_that_is_not_finished_is_not_made(person: Person) -> None:
    (person.library / "sources" / "report.md").write_text(f"{NORWAY}\n", encoding="utf-8")
    ran = person("cases", "new", types="report\nTitle\n")
    assert (ran.code, ran.out) == (0, "")
    assert "No case example was made" in ran.err
    assert read_library([person.library]).cases == {}


def test_input_that_ends_at_the_last_question_makes_no_case(person: Person) -> None:
    """Ctrl+D stops, and nothing is kept: not even where Enter would keep it."""
    (person.library / "sources" / "report.md").write_text(f"{NORWAY}\n", encoding="utf-8")
    typed = ["report", "Title", "Norway", "action", "asking", "In Norway, the Ombudsperson", "", ""]
    ran = person("cases", "new", types="\n".join(typed) + "\n")
    assert "Keep it as norway-title? [Y/n]" in ran.err
    assert "No case example was made" in ran.err
    assert read_library([person.library]).cases == {}
