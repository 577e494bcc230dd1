"""Worker processes: order, progress, limits, crashes, and that the rest of a batch goes on."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from making_pdf import drawn

from knowledge.importing import (
    DEFAULT,
    Extracted,
    Importer,
    Incoming,
    Limits,
    Progress,
    Refusal,
    RefusedError,
    expand,
)
from knowledge.importing.detect import FORMATS
from knowledge.importing.worker import Worker

if TYPE_CHECKING:
    from pathlib import Path


def pages(count: int) -> bytes:
    return drawn([[(72.0, 120.0, f"Sentence {n} stands on its page.", 11.0)] for n in range(count)])


def extract_bytes(name: str, data: bytes, *, ocr: bool = False, limits: Limits = DEFAULT) -> Extracted:
    """Read a file given as bytes in a worker of its own."""
    with Importer(workers=1, limits=limits, ocr=ocr) as importer:
        return importer.extract_bytes(name, data)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for number in range(5):
        (tmp_path / f"{number}.txt").write_text(f"The text of file {number} is short.\n", encoding="utf-8")
    return tmp_path


def test_results_come_in_the_order_of_the_files(folder: Path) -> None:
    (folder / "2.txt").unlink()
    (folder / "2.pdf").write_bytes(pages(40))
    seen: list[Progress] = []
    with Importer(workers=2) as importer:
        results = list(importer.extract_many(expand([folder]), progress=seen.append))
    assert [incoming.file_name for incoming, _ in results] == ["0.txt", "1.txt", "2.pdf", "3.txt", "4.txt"]
    assert all(isinstance(result, Extracted) for _, result in results)
    assert (seen[-1].done, seen[-1].total, seen[-1].pages) == (5, 5, 40)


def test_workers_are_used_again(folder: Path) -> None:
    with Importer(workers=1) as importer:
        importer.extract(folder / "0.txt")
        first = importer._workers[0].process
        list(importer.extract_many(expand([folder])))
        assert importer._workers[0].process is first
    assert first is not None
    assert first.poll() is not None, "leaving the importer ends its workers"


def test_a_refusal_costs_only_its_file(folder: Path) -> None:
    (folder / "1.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(40))
    with Importer(workers=2) as importer:
        results = [result for _, result in importer.extract_many([*expand([folder]), folder / "missing.txt"])]
    assert [isinstance(result, Refusal) for result in results] == [False, True, False, False, False, True]
    assert isinstance(results[1], Refusal)
    assert results[1].reason == "unknown-format"


class Misbehaving(Worker):
    """A worker whose process runs other code than ours, to see what a bad one leads to."""

    code = ""

    def _start(self) -> None:
        from unittest import mock

        with mock.patch("knowledge.importing.worker._START", self.code):
            super()._start()


def misbehave(importer: Importer, code: str) -> None:
    bad = type("Bad", (Misbehaving,), {"code": code})
    importer._workers = [bad(importer._answers)]


SERVER = """
import sys, json
for raw in sys.stdin.buffer:
    line = json.loads(raw)
    name = line['name']
    if name == '1.txt':
        ACTION
    else:
        print(json.dumps({'job': line['job'], 'done': {'text': name}}), flush=True)
"""


@pytest.mark.parametrize(
    ("action", "reason"),
    [
        ("__import__('os').abort()", "crash"),
        ("__import__('os')._exit(0)", "crash"),
        ("print('no json', flush=True)", "crash"),
        ("print('[1, 2]', flush=True)", "crash"),
        ("print('[' * 200_000, flush=True)", "crash"),
        ("print(json.dumps({'job': line['job'], 'pages': 'many'}), flush=True)", "crash"),
        ("print(json.dumps({'job': line['job'], 'pages': 10**400}), flush=True)", "crash"),
        ("print(json.dumps({'job': line['job'], 'page': None}), flush=True)", "crash"),
        ("print(json.dumps({'job': line['job'], 'done': {'text': 5}}), flush=True)", "crash"),
        ("print(json.dumps({'job': line['job'], 'done': {'text': 'x', 'pages': 'many'}}), flush=True)", "crash"),
        ("print(json.dumps({'job': line['job'], 'done': {'text': 'x', 'metadata': [1]}}), flush=True)", "crash"),
        ("print(json.dumps({'job': line['job'], 'done': {'text': 'x', 'front': {'a': 1}}}), flush=True)", "crash"),
        ("print(json.dumps({'job': line['job'], 'done': {'text': 'x', 'guessed': [{'a': 1}]}}), flush=True)", "crash"),
        ("print(json.dumps({'job': line['job'], 'done': {'nonsense': 1}}), flush=True)", "crash"),
        ("__import__('time').sleep(600)", "timeout"),
    ],
)
def test_a_worker_that_dies_lies_or_hangs_costs_only_its_file(folder: Path, action: str, reason: str) -> None:
    with Importer(workers=1, limits=Limits(seconds=2.0)) as importer:
        misbehave(importer, SERVER.replace("ACTION", action))
        results = [result for _, result in importer.extract_many(expand([folder]))]
    assert [result.text for result in results if isinstance(result, Extracted)] == ["0.txt", "2.txt", "3.txt", "4.txt"]
    assert isinstance(results[1], Refusal)
    assert results[1].reason == reason


HANGING = """
import sys, time
sys.path.append(sys.argv[1])
from knowledge.importing import describing
describing.guesses = lambda *_: time.sleep(600)
from knowledge.importing.serving import main
main()
"""


def test_what_a_document_is_gets_told_within_the_limits_of_a_worker(folder: Path) -> None:
    with Importer(workers=1, limits=Limits(seconds=3.0)) as importer:
        misbehave(importer, HANGING)
        with pytest.raises(RefusedError) as refused:
            importer.extract(folder / "0.txt")
    assert refused.value.reason == "timeout"


def test_a_worker_tells_what_a_document_is(folder: Path) -> None:
    (folder / "pages").mkdir()
    (folder / "pages" / "a.md").write_text("---\nlicence: CC BY\nkind: nonsense\n---\n# Law\n\nIt holds.\n", "utf-8")
    one = Incoming("pages/a.md", folder / "pages" / "a.md", beside={"title": "Youth Courts Act 2019"})
    with Importer(workers=1) as importer:
        read = importer.extract(one)
    told = {guess.field: guess.value for guess in read.guessed or ()}
    assert (told["title"], told["kind"], told["date"]) == ("Youth Courts Act 2019", "law", "2019")
    assert read.front == {"licence": "CC BY"}
    assert read.warnings[0].startswith("pages/a.md:3: kind")


@pytest.mark.skipif(sys.platform != "linux", reason="memory is watched on Linux alone")
def test_a_worker_that_takes_too_much_memory_is_ended(folder: Path) -> None:
    code = "import sys, json\nsys.stdin.buffer.readline()\nhog = bytearray(b'x') * 400_000_000\nsys.stdin.read()\n"
    with Importer(workers=1, limits=Limits(memory=150_000_000)) as importer:
        misbehave(importer, code)
        with pytest.raises(RefusedError, match="memory") as refused:
            importer.extract(folder / "0.txt")
    assert refused.value.reason == "memory"


@pytest.mark.skipif(sys.platform != "linux", reason="the limit of the address space holds on Linux alone")
def test_a_file_that_needs_too_much_memory_is_refused_by_the_worker_itself() -> None:
    data = b"word " * 30_000_000
    with pytest.raises(RefusedError) as refused:
        extract_bytes("x.txt", data, limits=Limits(memory=200_000_000))
    assert refused.value.reason == "memory"


def test_leaving_in_the_middle_ends_the_workers(folder: Path) -> None:
    (folder / "0.pdf").write_bytes(pages(300))
    processes = []
    with pytest.raises(KeyboardInterrupt), Importer(workers=2) as importer:
        for _ in importer.extract_many(expand([folder])):
            processes = [worker.process for worker in importer._workers if worker.process is not None]
            raise KeyboardInterrupt
    assert processes
    assert all(process.poll() is not None for process in processes)


def test_stopping_keeps_what_is_done(folder: Path) -> None:
    with Importer(workers=1) as importer:
        results = []
        for _, result in importer.extract_many(expand([folder])):
            results.append(result)
            importer.stop()
        assert 1 <= len(results) < 5
        assert importer.extract(folder / "4.txt").text == "The text of file 4 is short.\n"


@pytest.mark.skipif(sys.platform == "win32", reason="looks with ps")
def test_a_worker_ends_when_the_program_is_gone(folder: Path) -> None:
    code = (
        "import os, sys; from knowledge.importing import Importer; importer = Importer(workers=1);"
        f"importer.extract({str(folder / '0.txt')!r}); print(importer._workers[0].process.pid, flush=True); os._exit(0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=60, check=True)
    pid = int(done.stdout)
    for _ in range(2_000):  # each look takes some milliseconds
        state = subprocess.run(["ps", "-o", "stat=", "-p", str(pid)], capture_output=True, check=False).stdout
        if state.strip()[:1] in {b"", b"Z"}:
            return
    pytest.fail("the worker still runs")


def test_modules_in_the_folder_of_the_person_are_not_run(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "json.py").write_text("raise SystemExit('hijacked')", encoding="utf-8")
    monkeypatch.chdir(folder)
    with Importer(workers=1) as importer:
        assert importer.extract(folder / "0.txt").text.startswith("The text")


def test_bytes_are_read_like_files_and_members_of_a_zip_too(folder: Path) -> None:
    import zipfile

    assert extract_bytes("x.txt", b"Words from standard input.\n").text == "Words from standard input.\n"
    with zipfile.ZipFile(folder / "pack.zip", "w") as archive:
        archive.writestr("inner/a.md", "# In the zip\n")
        archive.writestr("inner/b.pdf", pages(2))
    with Importer(workers=1) as importer:
        results = [result for _, result in importer.extract_many(expand([folder / "pack.zip"]))]
    assert [result.format for result in results if isinstance(result, Extracted)] == ["markdown", "pdf"]


def test_a_password_reaches_the_worker_and_not_the_command_line(folder: Path) -> None:
    from making_pdf import prose, report

    (folder / "locked.pdf").write_bytes(report([prose(1, 40)], encrypt="open sesame"))
    with Importer(workers=1, password="open sesame") as importer:  # noqa: S106
        assert importer.extract(folder / "locked.pdf").pages == 1
        process = importer._workers[0].process
        assert process is not None
        assert "open sesame" not in str(process.args)


def test_every_format_has_a_reader() -> None:
    from importlib import import_module

    for form in FORMATS:
        assert callable(import_module(f"knowledge.importing.formats.{form.name}").read)


def test_importing_the_package_loads_no_reading_library() -> None:
    code = "import sys, knowledge.importing; print(sorted({'lxml', 'pypdfium2', 'chardet'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert done.stdout.strip() == b"[]"


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in for tesseract is a shell script")
def test_pages_without_text_are_recognized_where_tesseract_is_there(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from making_pdf import scanned

    program = folder / "bin" / "tesseract"
    program.parent.mkdir()
    program.write_text(
        '#!/bin/sh\n[ "$1" = --list-langs ] && echo eng && exit\nprintf "Words that\\nOCR saw.\\n\\nMore.\\n"\n',
        encoding="utf-8",
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}/usr/bin{os.pathsep}/bin")
    extracted = extract_bytes("scan.pdf", scanned([True, False, False]), ocr=True)
    assert "<!-- page 2 -->\n\nWords that OCR saw.\n\nMore.\n\n<!-- page 3 -->" in extracted.text
    assert extracted.pages_without_text == ()
    assert "OCR" in extracted.warnings[0]


def test_ocr_without_a_program_for_it_says_what_to_install(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from making_pdf import scanned

    monkeypatch.setenv("PATH", str(folder))
    with pytest.raises(RefusedError, match="tesseract is not installed") as refused:
        extract_bytes("scan.pdf", scanned([False]), ocr=True)
    assert refused.value.reason == "missing-tool"
