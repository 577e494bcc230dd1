"""Libraries as wholes: folders, merging, limits, faults that set one file aside, the fingerprint."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import knowledge.library_files as library_files_module
from knowledge.errors import LibraryError
from knowledge.folders import bundled_folder
from knowledge.reading import library_fingerprint, read_library

needs_links = pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")


def test_a_folder_with_sources_alone_is_a_library(make_library):
    folder = make_library({"sources/a.md": "# A title\n\nOne sentence.\n"}, name="my-library")
    library = read_library([folder])
    assert library.name == "my-library"
    assert list(library.sources) == ["a"]
    assert library.sources["a"].origin == "own"
    assert library.faults == ()
    assert [library.quote("a", (p.start, p.end)) for p in library.passages] == ["One sentence."]
    assert library.folders == (str(folder),)


def test_library_yaml_gives_name_and_language(make_library):
    folder = make_library({"library.yaml": "name: Leyes\nlanguage: es\n", "sources/a.md": "Hola.\n"})
    library = read_library([folder])
    assert library.name == "Leyes"
    assert library.sources["a"].language == "es"


def test_the_bundled_library_is_read_without_faults():
    library = read_library([bundled_folder()])
    assert library.faults == ()
    assert library.sources["international-organisations"].origin == "bundled"
    assert library.sources["international-organisations"].rights
    assert set(library.cases) == {"chile-child-protection", "ghana-cybersecurity"}
    assert {case.origin for case in library.cases.values()} == {"bundled"}
    assert library.terms.acronyms and library.terms.concepts


def test_libraries_merge_and_an_own_case_may_quote_a_bundled_source(make_library):
    case = (
        "id: mine\ntitle: Mine\ncountry: GH\nyears: [2020]\nsources: [international-organisations]\n"
        'law: {name: the Act, quote: "the Cybersecurity Act 2020 in Ghana"}\n'
    )
    folder = make_library({"sources/a.md": "Text.\n", "cases/mine.yaml": case})
    library = read_library([bundled_folder(), folder])
    assert library.faults == ()
    assert list(library.sources) == ["international-organisations", "a"]
    assert library.cases["mine"].origin == "own"
    in_ghana = [p for p in library.passages if "mine" in p.cases]
    assert len(in_ghana) == 1
    assert "ghana-cybersecurity" in in_ghana[0].cases


@pytest.mark.parametrize("bundled_first", [True, False])
def test_own_files_do_not_replace_bundled_ones(make_library, bundled_first):
    files = {
        "sources/international-organisations.md": "Something else.\n",
        "cases/ghana-cybersecurity.yaml": (
            "title: Other\ncountry: GH\nsources: [international-organisations]\n"
            'context: {quote: "the Cybersecurity Act 2020 in Ghana"}\n'
        ),
    }
    folder = make_library(files)
    folders = [bundled_folder(), folder] if bundled_first else [folder, bundled_folder()]
    library = read_library(folders)
    assert "UNICEF" in library.sources["international-organisations"].text
    assert library.cases["ghana-cybersecurity"].title.startswith("Ghana: advocacy")
    assert [(Path(f.file).name, "bundled" in f.what) for f in library.faults] == [
        ("international-organisations.md", True),
        ("ghana-cybersecurity.yaml", True),
    ]
    assert "cannot be replaced" in library.faults[0].mend


def test_duplicate_ids_name_both_files(make_library):
    first = make_library({"sources/a.md": "One.\n"}, name="one")
    second = make_library({"sources/a.md": "---\ntitle: T\nid: a\n---\nTwo.\n"}, name="two")
    library = read_library([first, second])
    assert library.sources["a"].text == "One.\n"
    (fault,) = library.faults
    assert fault.file == str(second / "sources" / "a.md")
    assert fault.line == 3
    assert str(first / "sources" / "a.md") in fault.what


def test_a_folder_given_twice_is_read_once(make_library):
    folder = make_library({"sources/a.md": "One.\n"})
    library = read_library([folder, folder / ".." / folder.name])
    assert library.faults == ()
    assert list(library.sources) == ["a"]


def test_one_faulty_file_never_stops_the_rest(make_library):
    folder = make_library(
        {
            "library.yaml": "name: [",
            "sources/bad.md": b"\xff\xfe",
            "sources/empty.md": "",
            "sources/good.md": "Good.\n",
            "cases/bad.yaml": "title: !!python/object/apply:os.system [ls]\n",
            "terms.yaml": "acronyms: *x\n",
        }
    )
    library = read_library([folder])
    assert list(library.sources) == ["good"]
    names = [Path(fault.file).name for fault in library.faults]
    assert names == ["library.yaml", "bad.md", "empty.md", "bad.yaml", "terms.yaml"]
    assert all(fault.what and fault.mend for fault in library.faults)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(["library.yaml", "terms.yaml", "sources/x.md", "sources/x.jsonl", "cases/x.yaml"]), st.binary())
def test_any_bytes_in_any_file_leave_the_rest_working(make_library, name, content):
    folder = make_library({name: content, "sources/good.md": "Good.\n"}, name=f"lib-{name.replace('/', '-')}")
    library = read_library([folder])
    assert library.sources["good"].text == "Good.\n"
    assert all(str(fault).isprintable() and fault.mend for fault in library.faults)


# --- folders that are no libraries --------------------------------------------------------------------------


def test_a_missing_folder(tmp_path):
    with pytest.raises(LibraryError, match=r"nowhere does not exist; make it with a folder named sources"):
        read_library([tmp_path / "nowhere"])


def test_a_file_in_place_of_a_folder(tmp_path):
    path = tmp_path / "file.md"
    path.write_text("x", encoding="utf-8")
    with pytest.raises(LibraryError, match="is not a folder"):
        read_library([path])


def test_an_empty_folder(tmp_path):
    with pytest.raises(LibraryError, match=r"is empty; put documents under .*sources"):
        read_library([tmp_path])


def test_a_folder_of_other_things(tmp_path):
    (tmp_path / "holiday.jpg").write_bytes(b"x")
    with pytest.raises(LibraryError, match="is not a library"):
        read_library([tmp_path])


def test_a_path_that_no_system_can_follow():
    with pytest.raises(LibraryError, match="cannot be read"):
        read_library([Path("a\0b")])


def test_an_unreadable_folder(make_library, monkeypatch):
    folder = make_library({"sources/a.md": "One.\n"})

    def refuse(path: object) -> object:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(library_files_module.os, "scandir", refuse)
    with pytest.raises(LibraryError, match=r"cannot be read \(Permission denied\)"):
        read_library([folder])


def test_an_error_message_carries_no_escapes(tmp_path):
    with pytest.raises(LibraryError) as caught:
        read_library([tmp_path / "a\x1b[31mb\nc"])
    assert "\x1b" not in str(caught.value) and "\n" not in str(caught.value)


# --- files that are not read --------------------------------------------------------------------------------


@needs_links
def test_links_that_lead_out_are_not_followed(make_library, tmp_path):
    secret = tmp_path / "secret.md"
    secret.write_text("The secret.\n", encoding="utf-8")
    folder = make_library({"sources/a.md": "One.\n", "sources/b.md": "Two.\n"})
    (folder / "sources" / "out.md").symlink_to(secret)
    (folder / "sources" / "in.md").symlink_to(folder / "sources" / "a.md")
    (folder / "sources" / "lost.md").symlink_to(folder / "sources" / "nothing.md")
    (folder / "terms.yaml").symlink_to(secret)
    outside = tmp_path / "outside"
    outside.mkdir()
    (folder / "cases").symlink_to(outside)
    library = read_library([folder])
    assert list(library.sources) == ["a", "b", "in"]
    assert "secret" not in "".join(source.text for source in library.sources.values())
    assert sorted((Path(fault.file).name, fault.what) for fault in library.faults) == [
        ("cases", "is a link that leads out of the library"),
        ("lost.md", "cannot be read (No such file or directory)"),
        ("out.md", "is a link that leads out of the library"),
        ("terms.yaml", "is a link that leads out of the library"),
    ]


@needs_links
def test_the_library_folder_itself_may_be_a_link(make_library, tmp_path):
    folder = make_library({"sources/a.md": "One.\n"})
    (tmp_path / "link").symlink_to(folder)
    assert list(read_library([tmp_path / "link"]).sources) == ["a"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_is_not_opened(make_library):
    folder = make_library({"sources/a.md": "One.\n"})
    os.mkfifo(folder / "sources" / "pipe.md")
    (fault,) = read_library([folder]).faults
    assert fault.what == "is not a plain file"


def test_what_cannot_be_a_source_is_named_and_what_editors_leave_is_not(make_library):
    folder = make_library(
        {
            "sources/a.md": "One.\n",
            "sources/b.pdf": "x",
            "sources/deeper/c.md": "x",
            "sources/.DS_Store": "x",
            "sources/a.md~": "x",
            "originals/x.pdf": "x",
            "README.md": "x",
        }
    )
    faults = read_library([folder]).faults
    assert [(Path(f.file).name, f.what) for f in faults] == [
        ("b.pdf", "is not read"),
        ("deeper", "is a folder, and is not read"),
    ]
    assert ".md or .jsonl" in faults[0].mend


def test_a_file_in_place_of_the_sources_folder(make_library):
    folder = make_library({"sources": "x", "library.yaml": "name: L\n"})
    (fault,) = read_library([folder]).faults
    assert fault.what == "is not a folder"


def test_too_large_files(make_library, monkeypatch):
    monkeypatch.setitem(library_files_module.MAX_BYTES, "markdown", 1000)
    monkeypatch.setitem(library_files_module.MAX_BYTES, "case", 10)
    folder = make_library({"sources/a.md": "x" * 1001, "sources/b.md": "x" * 1000, "cases/c.yaml": "title: long\n"})
    library = read_library([folder])
    assert list(library.sources) == ["b"]
    assert [(Path(f.file).name, "is too large" in f.what) for f in library.faults] == [("a.md", True), ("c.yaml", True)]


def test_a_file_that_the_system_refuses(make_library, monkeypatch):
    folder = make_library({"sources/a.md": "One.\n", "sources/b.jsonl": '{"_id": "x", "text": "y"}\n'})

    def refuse(self: Path, *args: object, **kwargs: object) -> object:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "open", refuse)
    library = read_library([folder])
    assert library.sources == {}
    assert [f.what for f in library.faults] == ["cannot be read (Permission denied)"] * 2


# --- library.yaml -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "line", "what", "mend"),
    [
        ("name: L\nlanguge: en\n", 2, "unknown field languge in library.yaml", "did you mean language?"),
        ("name: L\nlanguage: english\n", 2, "english is not a language code", "BCP 47"),
        ("name: L\nname: M\n", 2, "the field name is already used in line 1", "keep one"),
        ("- a\n", 1, "is not a set of fields", "name: value"),
        ("# nothing\n", 1, "holds no fields", "name: value"),
    ],
)
def test_faults_of_library_yaml(make_library, content, line, what, mend):
    folder = make_library({"library.yaml": content, "sources/a.md": "One.\n"})
    library = read_library([folder])
    (fault,) = library.faults
    assert (fault.file, fault.line, fault.what) == (str(folder / "library.yaml"), line, what)
    assert mend in fault.mend
    assert library.name == "lib"
    assert list(library.sources) == ["a"]


# --- fingerprint --------------------------------------------------------------------------------------------


def test_the_fingerprint_changes_with_any_file_of_the_library(make_library):
    folder = make_library(
        {
            "library.yaml": "name: L\n",
            "sources/a.md": "One.\n",
            "cases/c.yaml": "x: y\n",
            "terms.yaml": "acronyms: []\n",
        }
    )
    seen = {library_fingerprint([folder])}
    assert library_fingerprint([folder]) in seen
    for relative in ("library.yaml", "sources/a.md", "cases/c.yaml", "terms.yaml"):
        path = folder / relative
        known = path.stat()
        os.utime(path, ns=(known.st_atime_ns, known.st_mtime_ns + 1_000_000_000))
        seen.add(library_fingerprint([folder]))
    (folder / "sources" / "b.jsonl").write_text("{}", encoding="utf-8")
    seen.add(library_fingerprint([folder]))
    (folder / "sources" / "b.jsonl").unlink()
    seen.add(library_fingerprint([folder, bundled_folder()]))
    assert len(seen) == 7


def test_the_fingerprint_leaves_other_files_out(make_library):
    folder = make_library({"sources/a.md": "One.\n"})
    before = library_fingerprint([folder])
    make_library({"originals/x.pdf": "x", "notes.txt": "x", "sources/.hidden": "x"})
    assert library_fingerprint([folder]) == before


def test_the_fingerprint_of_a_missing_library(tmp_path):
    with pytest.raises(LibraryError):
        library_fingerprint([tmp_path / "nowhere"])
