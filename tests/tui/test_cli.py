"""The command line as a whole: help, options, folders, errors, exit codes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tui.cli import COMMANDS

if TYPE_CHECKING:
    from conftest import RunCli

    from bot.testing import FakeBot

SOURCE = "---\nid: {id}\ntitle: A title\n---\n\nUNICEF supports States Parties to implement the CRC.\n"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A library folder with one sound source."""
    folder = tmp_path / "library"
    (folder / "sources").mkdir(parents=True)
    (folder / "cases").mkdir()
    (folder / "sources" / "sound.md").write_text(SOURCE.format(id="sound"), encoding="utf-8")
    return folder


def test_version(run_cli: RunCli) -> None:
    from importlib.metadata import version

    assert run_cli("--version").out == f"article45 {version('article45')}\n"
    assert run_cli("ask", "--version").out == f"article45 {version('article45')}\n"


def test_help_shows_every_command_with_its_example(run_cli: RunCli) -> None:
    out = run_cli("--help").out
    for name, (summary, example) in COMMANDS.items():
        assert summary in out
        assert f"  {example}\n" in out
        assert example.startswith(f"article45 {name}")


def test_the_readme_tells_which_options_stand_without_a_command() -> None:
    from pathlib import Path

    from tui.faces import OPTIONS

    readme = (Path(__file__).resolve().parents[2] / "README.md").read_text(encoding="utf-8")
    before, _, after = readme.partition("These belong to the screen and are given without a command:")
    for option in (f"| `--{name.replace('_', '-')}` |" for name in OPTIONS):
        assert option in after.partition("Exit codes:")[0]
        assert option not in before.partition("These options can be given before or after the command:")[2]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (["who gave unicef its mandate"], 'article45 ask "who gave unicef its mandate"'),
        (["--library", "x", "who", "gave"], 'article45 ask "who gave"'),
        (["serach", "law"], "did you mean 'article45 search'?"),
    ],
)
def test_a_question_without_a_command_is_told_how_to_be_asked(run_cli: RunCli, given: list[str], said: str) -> None:
    ran = run_cli(*given)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
    assert len(ran.err.splitlines()) == 1


def test_help_of_cases_has_an_example_of_a_new_one(run_cli: RunCli) -> None:
    assert "article45 cases new --from norway.yaml" in run_cli("cases", "new", "--help").out


def test_check_tells_what_it_counts(run_cli: RunCli, own_folder: Path) -> None:
    (own_folder / "library.yaml").write_text("name: Mine\n", encoding="utf-8")
    assert "(with the bundled library; --no-bundled leaves it out)" in run_cli("check").out
    assert "bundled" not in run_cli("check", "--no-bundled").out


@pytest.mark.parametrize("name", COMMANDS)
def test_help_of_a_command_ends_with_its_example(run_cli: RunCli, name: str) -> None:
    ran = run_cli(name, "--help")
    assert ran.code == 0
    assert ran.out.endswith(f"example:\n  {COMMANDS[name][1]}\n")


@pytest.mark.parametrize("name", COMMANDS)
def test_examples_parse(name: str) -> None:
    import shlex

    from tui.cli import build_parser

    words = shlex.split(COMMANDS[name][1])[1:]
    assert build_parser([name]).parse_args(words).command == name


def test_options_stand_before_or_after_the_command(run_cli: RunCli, library: Path) -> None:
    before = run_cli("--no-bundled", "--library", str(library), "list", "--json")
    after = run_cli("list", "--json", "--no-bundled", "--library", str(library))
    assert before == after
    assert [source["id"] for source in json.loads(before.out)] == ["sound"]


def test_unknown_command_and_option(run_cli: RunCli) -> None:
    for arguments in (["nosuch"], ["list", "--nosuch"], ["list", "--js"]):
        ran = run_cli(*arguments)
        assert (ran.code, ran.out) == (2, "")
        assert arguments[-1] in ran.err


def test_arguments_in_messages_are_harmless(run_cli: RunCli) -> None:
    assert "\x1b" not in run_cli("list", "--\x1b[31m").err
    assert "\x1b" not in run_cli("list", "--library", "\x1b[31m").err


def test_screen_without_a_terminal_says_what_to_use(run_cli: RunCli) -> None:
    ran = run_cli()
    assert (ran.code, ran.out) == (2, "")
    assert "article45 ask" in ran.err
    assert "article45 chat" in ran.err


def test_own_library_is_read_where_it_exists(run_cli: RunCli, own_folder: Path) -> None:
    (own_folder / "sources").mkdir()
    (own_folder / "sources" / "mine.md").write_text(SOURCE.format(id="mine"), encoding="utf-8")
    ids = [source["id"] for source in json.loads(run_cli("list", "--json").out)]
    assert ids == ["international-organisations", "mine"]


def test_library_takes_the_place_of_the_own_one(run_cli: RunCli, own_folder: Path, library: Path) -> None:
    (own_folder / "sources").mkdir()
    (own_folder / "sources" / "mine.md").write_text(SOURCE.format(id="mine"), encoding="utf-8")
    ids = [source["id"] for source in json.loads(run_cli("list", "--json", "--library", str(library)).out)]
    assert ids == ["international-organisations", "sound"]


def test_no_library_left_is_an_error(run_cli: RunCli) -> None:
    ran = run_cli("list", "--no-bundled")
    assert (ran.code, ran.out) == (2, "")
    assert "--library DIR" in ran.err


@pytest.mark.parametrize("command", [["list"], ["ask", "Who?"], ["check"]])
def test_library_that_is_none(run_cli: RunCli, tmp_path: Path, command: list[str]) -> None:
    file, empty = tmp_path / "file", tmp_path / "empty"
    file.write_text("x", encoding="utf-8")
    empty.mkdir()
    for folder, message in ((tmp_path / "none", "does not exist"), (file, "is a file"), (empty, "empty")):
        ran = run_cli(*command, "--library", str(folder))
        assert (ran.code, ran.out) == (2, "")
        assert str(folder) in ran.err
        assert message in ran.err
        assert ran.err.count("\n") == 1


BROKEN_CASE = """id: broken
title: A case
country: CL
sources: [sound]
outcome:
  label: something
  source: sound
  quote: words that the source does not say
"""


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("cases/broken.yaml", "id: [1\n"),
        ("cases/tag.yaml", "id: !!python/object/apply:os.system ['echo x']\n"),
        ("cases/broken.yaml", BROKEN_CASE),
        ("sources/noutf8.md", b"---\nid: noutf8\ntitle: x\n---\n\n\xff\xfe\n"),
        ("sources/twice.jsonl", '{"_id": "a", "text": "One."}\n{"_id": "a", "text": "Two."}\n'),
        ("terms.yaml", "acronyms:\n  - {short: X\n"),
    ],
)
def test_faulty_file_is_set_aside_and_told(run_cli: RunCli, library: Path, name: str, content: str | bytes) -> None:
    path = library / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    options = ["--no-bundled", "--library", str(library)]

    ran = run_cli("list", "--json", *options)
    assert ran.code == 0
    assert "sound" in [source["id"] for source in json.loads(ran.out)]
    assert f"article45: set aside: {path}" in ran.err

    ran = run_cli("check", *options)
    assert ran.code == 2
    fault = next(line for line in ran.out.splitlines() if line.startswith(str(path)))
    assert "; " in fault
    value = json.loads(run_cli("check", "--json", *options).out)
    assert value["faults"][0]["file"] == str(path)
    assert f"{path}:{value['faults'][0]['line']}: " in ran.out


def test_sound_library_has_no_faults(run_cli: RunCli, library: Path) -> None:
    ran = run_cli("check", "--no-bundled", "--library", str(library))
    assert ran.code == 0
    assert ran.out == "1 source, 1 passage, 0 cases, 0 acronyms, 0 concepts, 0 faults\n"


def test_bundled_library_has_no_faults(run_cli: RunCli) -> None:
    ran = run_cli("check")
    assert (ran.code, ran.err) == (0, "")


def test_escapes_in_a_source_are_shown_harmless(run_cli: RunCli, library: Path) -> None:
    path = library / "sources" / "evil.md"
    path.write_text(SOURCE.format(id="evil") + "\nRed \x1b[31m alert \x9b and \u202e back.\n", encoding="utf-8")
    for arguments in (["show", "evil"], ["show", "evil", "--json"], ["list"]):
        ran = run_cli(*arguments, "--library", str(library))
        assert ran.code == 0
        assert not set("\x1b\x9b\u202e") & set(ran.out + ran.err)


ERRORS = [
    (KeyboardInterrupt(), 130, ""),
    (BrokenPipeError(), 141, ""),
    (PermissionError(13, "Permission denied", "somewhere"), 2, "somewhere: Permission denied"),
    (RuntimeError("boom \x1b[31m"), 2, "An error of the program, not yours: RuntimeError: boom"),
]


@pytest.mark.parametrize("expected", ERRORS, ids=lambda expected: type(expected[0]).__name__)
def test_no_error_ends_in_a_traceback(
    run_cli: RunCli, fake_bot: FakeBot, monkeypatch: pytest.MonkeyPatch, expected: tuple[BaseException, int, str]
) -> None:
    error, code, message = expected

    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(fake_bot, "ask", fail)
    monkeypatch.setattr("tui.cli.drop_stdout", lambda: None)  # pytest's own stdout must stay
    ran = run_cli("ask", "Who?")
    assert (ran.code, ran.out) == (code, "")
    assert message in ran.err
    assert bool(ran.err) == bool(message)
    assert "Traceback" not in ran.err
    assert "\x1b" not in ran.err


def test_traceback_on_demand(run_cli: RunCli, fake_bot: FakeBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ARTICLE45_DEBUG", "1")
    monkeypatch.setattr(fake_bot, "ask", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        run_cli("ask", "Who?")


@pytest.mark.parametrize("value", ["", "0", "no"])
def test_no_traceback_where_none_is_asked_for(
    run_cli: RunCli, fake_bot: FakeBot, monkeypatch: pytest.MonkeyPatch, value: str
) -> None:
    monkeypatch.setenv("ARTICLE45_DEBUG", value)
    monkeypatch.setattr(fake_bot, "ask", lambda *_: 1 / 0)
    ran = run_cli("ask", "Who?")
    assert ran.code == 2
    assert "An error of the program, not yours: ZeroDivisionError" in ran.err


def test_reader_of_a_pipe_that_has_gone_is_no_error() -> None:
    program = subprocess.Popen(
        [sys.executable, "-m", "tui", "show", "international-organisations", "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert program.stdout is not None
    program.stdout.close()
    _, err = program.communicate(timeout=60)
    assert err == b""
    assert program.returncode == 141


def test_run_names_documents_of_a_jsonl_source_by_their_own_id(run_cli: RunCli, library: Path, tmp_path: Path) -> None:
    documents = [{"_id": f"d{n}", "text": f"Children and the law number {n}.\n\nChildren again."} for n in range(30)]
    (library / "sources" / "many.jsonl").write_text("\n".join(map(json.dumps, documents)), encoding="utf-8")
    queries, run = tmp_path / "queries.jsonl", tmp_path / "run.trec"
    queries.write_text('{"_id": "q", "text": "children"}', encoding="utf-8")
    options = ["--no-bundled", "--library", str(library), "--queries", str(queries), "--run", str(run)]
    ran = run_cli("search", *options, "-k", "25")
    assert (ran.code, ran.err) == (0, f"1 query, 25 lines written to {run}\n")
    rows = [line.split() for line in run.read_text(encoding="utf-8").splitlines()]
    assert [row[3] for row in rows] == [str(rank) for rank in range(1, 26)]
    assert len({row[2] for row in rows}) == 25
    assert {row[2] for row in rows} <= {document["_id"] for document in documents}
    scores = [float(row[4]) for row in rows]
    assert scores == sorted(scores, reverse=True)
    assert {(row[0], row[1], row[5]) for row in rows} == {("q", "Q0", "article45")}


def test_library_that_may_not_be_read(run_cli: RunCli, library: Path) -> None:
    library.chmod(0)
    try:
        next(library.iterdir())
    except PermissionError:
        ran = run_cli("list", "--library", str(library))
        assert (ran.code, ran.out) == (2, "")
        assert "cannot be read" in ran.err
    else:
        pytest.skip("this user may read everything")
    finally:
        library.chmod(0o700)


def test_no_arguments_mean_what_parsing_none_gives() -> None:
    from tui import cli

    parsed = vars(cli.build_parser().parse_args([]))
    assert {name: parsed[name] for name in cli._NOTHING_SAID} == cli._NOTHING_SAID
    assert parsed.keys() - cli._NOTHING_SAID.keys() <= {"version"}


def _writing_to(
    arguments: list[str], *, out: str, err: str, unbuffered: bool = False, stdin: bytes = b""
) -> subprocess.CompletedProcess[bytes]:
    """Run the program with its streams to files named by path, its output buffered as it is by itself or not at all."""
    plain = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    plain |= {"PYTHONUNBUFFERED": "1"} if unbuffered else {}
    with Path(out).open("wb") as stdout, Path(err).open("r+b") as stderr:
        return subprocess.run(
            [sys.executable, "-m", "tui", *arguments], stdout=stdout, stderr=stderr, env=plain, input=stdin, check=False
        )


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("unbuffered", [False, True])
@pytest.mark.parametrize(
    "arguments",
    [
        ["list"],
        ["--version"],
        ["--help"],
        ["ask", "--help"],
        ["show", "international-organisations"],
        ["chat"],
        ["--plain"],
    ],
)
def test_output_to_a_full_disk_is_one_message(arguments: list[str], unbuffered: bool, tmp_path: Path) -> None:
    told = tmp_path / "told"
    told.touch()
    ran = _writing_to(arguments, out="/dev/full", err=str(told), unbuffered=unbuffered, stdin=b"hello\nhello\n")
    assert ran.returncode == 2
    assert told.read_text(encoding="utf-8") == (
        "article45: Writing failed (No space left on device); make room on the disk, or write elsewhere\n"
    )


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_narration_that_cannot_be_written_costs_no_answer(tmp_path: Path) -> None:
    answer = tmp_path / "answer"
    assert _writing_to(["ask", "Who gave UNICEF its mandat?"], out=str(answer), err="/dev/full").returncode == 0
    assert "UNICEF is mandated by the UN General Assembly" in answer.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("stream", "arguments", "code", "told"),
    [
        ("stdout", ["chat"], 0, b""),
        ("stdout", ["list"], 0, b""),
        ("stderr", ["show", "nosuch"], 2, b""),  # its message would stand among the data
        ("stdin", ["ask"], 2, b"The question is empty"),
        ("stdin", ["chat"], 0, b""),
    ],
)
def test_a_stream_that_is_missing_costs_nothing_else(stream: str, arguments: list[str], code: int, told: bytes) -> None:
    without = f"import sys; sys.{stream} = None; from tui.cli import main; sys.exit(main(sys.argv[1:]))"
    ran = subprocess.run(
        [sys.executable, "-c", without, *arguments], input=b"hello\n", capture_output=True, check=False
    )
    assert (ran.returncode, ran.stdout) == (code, b"")
    assert told in ran.stderr
    assert bool(ran.stderr) == bool(told)


@pytest.mark.parametrize("arguments", [["list", "--library", ""], ["--library", "", "add", "x.md", "--yes"]])
def test_an_empty_library_is_not_the_folder_one_stands_in(run_cli: RunCli, arguments: list[str]) -> None:
    ran = run_cli(*arguments)
    assert (ran.code, ran.out) == (2, "")
    assert "--library is empty" in ran.err


def test_a_library_is_not_made_at_an_empty_path(
    run_cli: RunCli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    ran = run_cli("init", "")
    assert (ran.code, ran.out, list(tmp_path.iterdir())) == (2, "", [])
    assert "The path of the library is empty" in ran.err


def test_an_empty_path_does_not_add_the_folder_one_stands_in(
    run_cli: RunCli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "private.md").write_text("Something of one's own.", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    ran = run_cli("add", "", "--yes")
    assert (ran.code, ran.out) == (2, "")
    assert "A path is empty" in ran.err
