"""A library as one zip: nothing in it is trusted, nothing of yours is overwritten unasked."""

from __future__ import annotations

import hashlib
import json
import os
import sys
import zipfile
from pathlib import PureWindowsPath
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from kept_library import CASE, SOURCE, change, contents

from knowledge.checking import check_library
from knowledge.errors import InputError, LibraryError
from knowledge.keeping import packing, unpacking
from knowledge.keeping.merging import Merge, merge, plan_merge
from knowledge.keeping.merging_terms import merge_terms
from knowledge.keeping.merging_texts import with_new_sources
from knowledge.keeping.packing import pack_library
from knowledge.keeping.starting import make_library
from knowledge.keeping.store import open_store
from knowledge.keeping.trees import FolderTree
from knowledge.keeping.trying import try_terms
from knowledge.keeping.undoing import undo
from knowledge.keeping.unpacking import open_pack
from knowledge.reading import read_library

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def pack(library: Path, tmp_path: Path) -> Path:
    """A pack of the small library, with an original and terms."""
    original = b"the file it came from"
    sha256 = hashlib.sha256(original).hexdigest()
    change(
        library,
        {
            f"originals/{sha256}.txt": original.decode(),
            "sources/second.md": f"---\ntitle: Second\nlicence: CC BY 4.0\nsha256: {sha256}\n---\nIn Chile, a second text.\n",
            "terms.yaml": "acronyms:\n  - {short: EOFC, long: Example Office for Children}\n",
        },
    )
    path = tmp_path / "pack.zip"
    pack_library(library, path)
    return path


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    """Another library, still empty."""
    folder = tmp_path / "mine"
    make_library(folder, "Mine")
    return folder


def take(folder: Path, pack: Path, on_conflict: str = "") -> Merge:
    merged = plan_merge(folder, None, open_pack(pack), on_conflict)  # type: ignore[arg-type]
    if not merged.open:
        merge(folder, merged, "imported")
    return merged


def test_what_changes_between_plan_and_import_is_not_overwritten(pack: Path, mine: Path) -> None:
    merged = plan_merge(mine, None, open_pack(pack), "")
    change(mine, {"sources/report.md": "Written meanwhile.\n"})
    before = contents(mine)
    with pytest.raises(LibraryError, match="was changed by someone else meanwhile; nothing was imported, try again"):
        merge(mine, merged, "imported")
    assert contents(mine) == before
    assert take(mine, pack).open


def rezip(pack: Path, out: Path, **changes: bytes | None) -> Path:
    """Write the pack again with members changed, added or (None) left out; names with ``__`` for ``/``."""
    wanted = {name.replace("__", "/"): content for name, content in changes.items()}
    with zipfile.ZipFile(pack) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            if name not in wanted:
                new.writestr(name, old.read(name))
        for name, content in wanted.items():
            if content is not None:
                new.writestr(name, content)
    return out


def with_files(pack: Path, out: Path, files: dict[str, bytes], *, language: str = "en") -> Path:
    """A pack of these files alone, with a right manifest."""
    manifest = {
        "format": "article45-pack",
        "version": 1,
        "name": "made",
        "language": language,
        "files": {name: {"sha256": hashlib.sha256(content).hexdigest()} for name, content in files.items()},
    }
    with zipfile.ZipFile(out, "w") as new:
        new.writestr("manifest.json", json.dumps(manifest))
        for name, content in files.items():
            new.writestr(name, content)
    return out


def test_a_pack_holds_everything_and_says_whose_it_is(pack: Path) -> None:
    with zipfile.ZipFile(pack) as archive:
        manifest = json.loads(archive.read("manifest.json"))
        names = set(archive.namelist()) - {"manifest.json"}
        assert names == set(manifest["files"])
        for name, facts in manifest["files"].items():
            assert hashlib.sha256(archive.read(name)).hexdigest() == facts["sha256"]
    assert {name.partition("/")[0] for name in names} == {"library.yaml", "terms.yaml", "sources", "cases", "originals"}
    assert manifest["licences"] == ["CC BY 4.0"]
    assert [source["id"] for source in manifest["sources"]] == ["report", "second"]
    assert manifest["sources"][0]["symbol"] == "CRC/C/NOR/CO/5"


def test_a_case_of_a_bulk_document_comes_with_its_pack(mine: Path, pack: Path, tmp_path: Path) -> None:
    document = json.dumps({"_id": "report", "text": SOURCE.partition("# Report")[2]}).encode()
    files = {"sources/bulk.jsonl": b"no document\n" + document + b"\n", "cases/norway.yaml": CASE.encode()}
    merged = take(mine, with_files(pack, tmp_path / "bulk.zip", files))
    assert not merged.faulty
    assert (mine / "cases" / "norway.yaml").read_bytes() == CASE.encode()
    assert list(read_library([mine]).cases) == ["norway"]


def test_the_same_library_gives_the_same_pack(library: Path, pack: Path, tmp_path: Path) -> None:
    pack_library(library, tmp_path / "again.zip")
    assert (tmp_path / "again.zip").read_bytes() == pack.read_bytes()


def test_a_pack_is_not_written_over_unasked(library: Path, pack: Path) -> None:
    with pytest.raises(InputError, match="is there already"):
        pack_library(library, pack)
    assert pack_library(library, pack, originals=False, overwrite=True).originals == 0
    with pytest.raises(InputError, match="is a folder; give the name of a file"):
        pack_library(library, pack.parent)  # not "give --force"


@pytest.mark.skipif(sys.platform == "win32", reason="pipes and links of files are for other platforms")
def test_what_is_no_plain_file_is_never_replaced_by_a_pack(library: Path, pack: Path, tmp_path: Path) -> None:
    pipe, link = tmp_path / "pipe", tmp_path / "link.zip"
    os.mkfifo(pipe)
    with pytest.raises(InputError, match="is not a plain file"):
        pack_library(library, pipe, overwrite=True)
    assert pipe.is_fifo()
    (tmp_path / "real.zip").write_bytes(b"old")
    link.symlink_to(tmp_path / "real.zip")
    pack_library(library, link, overwrite=True)
    assert link.is_symlink()
    assert (tmp_path / "real.zip").read_bytes() == pack.read_bytes()


def test_a_library_taken_into_an_empty_one_is_the_same(library: Path, pack: Path, mine: Path) -> None:
    merged = take(mine, pack)
    assert merged.conflicts == merged.faulty == ()
    ours, theirs = contents(library), contents(mine)
    assert {name: ours[name] for name in ours if name != "library.yaml"} == {
        name: theirs[name] for name in theirs if name != "library.yaml"
    }
    assert read_library([mine]).faults == ()
    before = contents(mine)
    assert take(mine, pack).steps == ()
    assert contents(mine) == before
    with open_store(mine) as store:
        assert undo(store) is not None
    assert read_library([mine]).sources == {}


def test_conflicts_are_shown_and_nothing_is_changed(pack: Path, mine: Path) -> None:
    change(mine, {"sources/report.md": "Mine.\n"})
    before = contents(mine)
    merged = take(mine, pack)
    assert merged.open
    assert [conflict.path for conflict in merged.conflicts] == ["sources/report.md"]
    assert contents(mine) == before


def test_keep_keeps_mine_and_leaves_out_what_does_not_stand_in_it(pack: Path, mine: Path) -> None:
    change(mine, {"sources/report.md": "Mine.\n"})
    merged = take(mine, pack, "keep")
    assert merged.kept == ("sources/report.md",)
    assert [fault.file for fault in merged.faulty] == ["cases/norway.yaml"]
    library = read_library([mine])
    assert library.faults == ()
    assert library.sources["report"].text == "Mine.\n"
    assert list(library.sources) == ["report", "second"]


def test_replace_replaces_mine_and_names_the_cases_that_break(pack: Path, mine: Path) -> None:
    change(
        mine,
        {
            "sources/report.md": "In Ghana, mine.\n",
            "cases/ghana.yaml": 'title: G\ncountry: GH\ncontext: [{quote: "In Ghana, mine."}]\nsources: [report]\n',
        },
    )
    merged = take(mine, pack, "replace")
    assert merged.replaced == ("sources/report.md",)
    assert [fault.file for fault in merged.broken] == [str(mine / "cases" / "ghana.yaml")]
    assert (mine / "sources" / "report.md").read_text(encoding="utf-8") == SOURCE


def test_the_original_of_a_replaced_source_goes_unless_something_else_needs_it(pack: Path, mine: Path) -> None:
    source = "---\ntitle: {}\nsha256: {}\n---\nMine, of {}.\n"
    first, second = (hashlib.sha256(content.encode()).hexdigest() for content in ("one", "two"))
    change(
        mine,
        {
            f"originals/{first}.txt": "one",
            f"originals/{second}.txt": "two",
            "sources/report.md": source.format("Report", first, "one"),
            "sources/second.md": source.format("Second", second, "two"),
            "sources/third.md": source.format("Third", second, "two too"),
        },
    )
    take(mine, pack, "replace")
    names = {path.name for path in (mine / "originals").iterdir()}
    assert f"{first}.txt" not in names
    assert f"{second}.txt" in names
    assert check_library([mine]) == ()
    with open_store(mine) as store:
        assert undo(store) is not None
    assert (mine / "originals" / f"{first}.txt").read_text(encoding="utf-8") == "one"


@pytest.mark.parametrize("windows", [False, True])
def test_a_case_that_the_pack_replaces_too_is_not_told_as_broken(
    pack: Path, mine: Path, monkeypatch: pytest.MonkeyPatch, windows: bool
) -> None:
    change(
        mine,
        {
            "sources/report.md": "In Ghana, mine.\n",
            "cases/norway.yaml": 'title: G\ncountry: GH\ncontext: [{quote: "In Ghana, mine."}]\nsources: [report]\n',
        },
    )
    if windows:
        monkeypatch.setattr("knowledge.library_files.shown_path", lambda path: str(PureWindowsPath(path)))
    merged = take(mine, pack, "replace")
    assert merged.replaced == ("cases/norway.yaml", "sources/report.md")
    assert merged.broken == ()


def test_both_keeps_both_and_cases_go_with_their_source(pack: Path, mine: Path) -> None:
    change(
        mine,
        {
            "sources/report.md": "In Ghana, mine.\n",
            "cases/norway.yaml": 'title: G\ncountry: GH\ncontext: [{quote: "In Ghana, mine."}]\nsources: [report]\n',
            "terms.yaml": "acronyms:\n  - {short: XY, long: Mine}\n"
            "  - {short: EOFC, long: Example Office for Children, also: [O]}\n",
        },
    )
    merged = take(mine, pack, "both")
    assert merged.faulty == ()
    assert merged.renamed == {"sources/report.md": "sources/report-2.md", "cases/norway.yaml": "cases/norway-2.yaml"}
    library = read_library([mine])
    assert library.faults == ()
    assert library.sources["report"].text == "In Ghana, mine.\n"
    assert "400 children" in library.sources["report-2"].text
    assert library.cases["norway"].sources == ("report",)
    assert library.cases["norway-2"].sources == ("report-2",)
    assert [(one.short, one.also) for one in library.terms.acronyms] == [("XY", ()), ("EOFC", ("O",))]


@pytest.mark.parametrize(
    ("limit", "most", "message"),
    [
        ("MAX_FILES", 3, "too large for a pack"),
        ("MAX_TOTAL", 1_000, "too large for a pack"),
        ("MAX_MANIFEST", 300, "too large for a pack"),
        ("MAX_ORIGINAL", 20, "and no import takes it; --no-originals leaves the imported files out"),
    ],
)
def test_no_pack_is_written_that_cannot_be_imported(
    library: Path, pack: Path, monkeypatch: pytest.MonkeyPatch, limit: str, most: int, message: str
) -> None:
    for module in (packing, unpacking):
        monkeypatch.setattr(module, limit, most)
    with pytest.raises(InputError):
        open_pack(pack)
    with pytest.raises(InputError, match=message):
        pack_library(library, pack.with_name("other.zip"))
    assert not pack.with_name("other.zip").exists()


def test_names_that_are_one_elsewhere_are_not_packed(library: Path, tmp_path: Path) -> None:
    (library / "sources" / "Report.md").write_text("Another.\n", encoding="utf-8")
    if len(list((library / "sources").glob("*eport.md"))) == 1:
        pytest.skip("this disk knows them as one too")
    with pytest.raises(InputError, match="are one file on other computers"):
        pack_library(library, tmp_path / "pack.zip")


def test_an_original_that_changed_is_left_out_of_a_pack(library: Path, pack: Path) -> None:
    original = next((library / "originals").iterdir())
    original.write_bytes(b"changed")
    packed = pack_library(library, pack, overwrite=True)
    assert packed.originals == 0
    assert [path for path, _ in packed.left_out] == [f"originals/{original.name}"]
    assert open_pack(pack).originals == ()


def test_a_new_id_of_a_source_changes_no_quotation() -> None:
    case = (
        'title: "report: a reform"\ncountry: NO\n'
        'actions:\n  - {text: x, quote: "the report, source: report", source: report}  # report\n'
        "  - text: report\n    source: >-\n      report\n    quote: >-\n      the\n      source: report was heard\n"
        "context:\n  quote: report\n  source: 'report'\nsources: [report, \"r\u00e9port\"]  # of report\n"
    )
    changed = with_new_sources(case.encode(), {"report": "report-2", "r\u00e9port": "no"}).decode()
    assert changed == (
        'title: "report: a reform"\ncountry: NO\n'
        'actions:\n  - {text: x, quote: "the report, source: report", source: "report-2"}  # report\n'
        '  - text: report\n    source: "report-2"\n    quote: >-\n      the\n      source: report was heard\n'
        'context:\n  quote: report\n  source: "report-2"\nsources: ["report-2", "no"]  # of report\n'
    )
    assert with_new_sources(b"sources: &a [report]\n", {"report": "x"}) == b"sources: &a [report]\n"


@pytest.mark.parametrize("name", ["x: [", "- a", "# b", "a\nb", "{", "x" * 2_000, "", '"', "also "])
def test_terms_with_odd_names_of_fields_leave_yours_in_use(name: str) -> None:
    ours = b'acronyms:\n  - {short: XY, long: Mine, "my: field": 1}\n'
    theirs = f"acronyms:\n  - {{? {json.dumps(name)} : 1, short: EOFC, long: Example}}\nconcepts:\n  - {{id: a, no: [ord]}}\n"
    merged = merge_terms(ours, theirs.encode())
    assert [fault.what for fault in try_terms(merged)] == ["unknown field my: field in an acronym"]
    assert b"EOFC" in merged
    assert b"ord" in merged


@pytest.mark.parametrize("ours", ["? " + "x" * 2_000 + "\n    : 1", "words: " + "x" * 5_000_000], ids=["name", "size"])
def test_terms_that_would_not_be_read_are_not_merged(ours: str) -> None:
    with pytest.raises(InputError, match="'--on-conflict keep' leaves yours as it is"):
        merge_terms(f"concepts:\n  - {ours}\n".encode(), b"concepts:\n  - {id: b, words: [c]}\n")


@pytest.mark.parametrize(
    "matter", [b"", b"---\ntitle: A\n---\n", b"\xef\xbb\xbf---\r\nid: form\r\ntitle: A\r\n---\r\n"]
)
def test_both_leaves_the_text_of_a_source_as_it_is(mine: Path, tmp_path: Path, matter: bytes) -> None:
    change(mine, {"sources/form.md": "Mine.\n"})
    text = b"How to fill in the form:\n\nid: the number of the child\n"
    merged = take(mine, with_files(tmp_path, tmp_path / "x.zip", {"sources/form.md": matter + text}), "both")
    assert merged.renamed == {"sources/form.md": "sources/form-2.md"}
    assert (mine / "sources" / "form-2.md").read_bytes() == matter.replace(b"id: form", b'id: "form-2"') + text
    assert read_library([mine]).faults == ()


def test_both_gives_no_name_that_another_file_of_the_pack_has(mine: Path, tmp_path: Path) -> None:
    change(mine, {"sources/a.md": "Mine.\n", "sources/a.3.md": "Mine too.\n"})
    files = {"sources/a.md": b"Theirs.\n", "sources/a-2.md": b"Theirs too.\n"}
    take(mine, with_files(tmp_path, tmp_path / "x.zip", files), "both")
    texts = {name: source.text for name, source in read_library([mine]).sources.items()}
    assert texts == {"a": "Mine.\n", "a.3": "Mine too.\n", "a-2": "Theirs too.\n", "a-3": "Theirs.\n"}


@pytest.mark.parametrize(
    ("mine_is", "theirs_is", "then"),
    [
        ("sources/rep.jsonl", "sources/rep.md", "sources/rep.md"),
        ("sources/Rep.md", "sources/rep.md", "sources/Rep.md"),
        ("sources/rep.MD", "sources/rep.md", "sources/rep.MD"),
        ("sources/de\u0301ja\u0300.md", "sources/d\xe9j\xe0.md", "sources/de\u0301ja\u0300.md"),
    ],
)
def test_a_source_of_mine_with_another_suffix_or_case_is_mine_to_be_replaced(
    mine: Path, tmp_path: Path, mine_is: str, theirs_is: str, then: str
) -> None:
    text = '{"_id": "n1", "text": "Mine."}\n' if mine_is.endswith("jsonl") else "Mine.\n"
    (mine / mine_is).write_text(text, encoding="utf-8")
    stem = theirs_is.partition("/")[2].removesuffix(".md")
    case = f'title: G\ncountry: GH\ncontext: [{{quote: "In Ghana, theirs."}}]\nsources: [{stem}]\n'
    files = {theirs_is: f"---\nid: {stem}\n---\nIn Ghana, theirs.\n".encode(), "cases/ghana.yaml": case.encode()}
    opened = open_pack(with_files(tmp_path, tmp_path / "x.zip", files))
    assert [one.bundled for one in plan_merge(mine, None, opened, "").conflicts] == [False]
    merged = plan_merge(mine, None, opened, "replace")
    assert (merged.replaced, merged.faulty) == ((theirs_is,), ())
    merge(mine, merged, "imported")
    assert {name for name in FolderTree(mine).paths() if name.startswith("sources/")} == {then}
    read = read_library([mine])
    assert read.faults == ()
    assert [source.text for source in read.sources.values()] == ["In Ghana, theirs.\n"]
    with open_store(mine) as store:
        assert undo(store) is not None
    assert contents(mine)[mine_is] == text.encode()


def test_a_case_of_mine_with_another_suffix_is_mine_to_be_replaced(pack: Path, mine: Path) -> None:
    change(mine, {"sources/report.md": SOURCE, "cases/norway.yml": CASE.replace("children asked", "other words")})
    assert [(one.path, one.bundled) for one in take(mine, pack).conflicts] == [("cases/norway.yaml", False)]
    assert take(mine, pack, "replace").replaced == ("cases/norway.yaml",)
    assert {name: text for name, text in contents(mine).items() if name.startswith("cases/norway.")} == {
        "cases/norway.yml": CASE.encode()
    }
    assert take(mine, pack).conflicts == ()


def test_what_the_bundled_library_holds_is_never_replaced(pack: Path, mine: Path, tmp_path: Path) -> None:
    bundled = tmp_path / "bundled"
    (bundled / "sources").mkdir(parents=True)
    (bundled / "sources" / "report.md").write_text("Bundled.\n", encoding="utf-8")
    opened = open_pack(pack)
    assert plan_merge(mine, bundled, opened, "").conflicts[0].bundled
    assert plan_merge(mine, bundled, opened, "replace").kept == ("sources/report.md",)
    assert plan_merge(mine, bundled, opened, "both").renamed["sources/report.md"] == "sources/report-2.md"


def test_a_source_keeps_the_language_of_the_library_it_comes_from(pack: Path, mine: Path, tmp_path: Path) -> None:
    files = {
        "sources/a.md": b"Un texto.\n",
        "sources/b.md": b"---\ntitle: B\n---\nOtro.\n",
        "sources/c.md": b"---\nlanguage: fr\n---\nC.\n",
        "sources/d.md": b"\xef\xbb\xbf---\r\ntitle: D\r\n---\r\nOtro.\r\n",
    }
    take(mine, with_files(pack, tmp_path / "es.zip", files, language="es"))
    sources = read_library([mine]).sources
    assert [sources[name].language for name in "abcd"] == ["es", "es", "fr", "es"]
    assert (sources["d"].title, sources["d"].text) == ("D", "Otro.\n")


def test_a_faulty_source_is_not_taken(pack: Path, mine: Path, tmp_path: Path) -> None:
    files = {"sources/a.md": b"---\nkind: novel\n---\nText.\n", "sources/b.md": b"Good.\n"}
    merged = take(mine, with_files(pack, tmp_path / "x.zip", files))
    assert [fault.file for fault in merged.faulty] == ["sources/a.md"]
    assert list(read_library([mine]).sources) == ["b"]


def test_tampering_is_found(pack: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"sources/report\.md is not as its manifest says"):
        open_pack(rezip(pack, tmp_path / "a.zip", **{"sources__report.md": b"Other words.\n"}))
    with pytest.raises(InputError, match="is not in its manifest"):
        open_pack(rezip(pack, tmp_path / "b.zip", **{"sources__more.md": b"More.\n"}))
    with pytest.raises(InputError, match="in its manifest and missing"):
        open_pack(rezip(pack, tmp_path / "c.zip", **{"sources__report.md": None}))
    with pytest.raises(InputError, match="is not a pack: it has no manifest"):
        open_pack(rezip(pack, tmp_path / "d.zip", **{"manifest.json": None}))


@pytest.mark.parametrize(
    "name",
    [
        "../evil.md",
        "/etc/passwd",
        "sources/../../evil.md",
        "sources\\evil.md",
        "C:/evil.md",
        "sources/.hidden.md",
        "sources/con.md",
        "evil.sh",
        ".git/config",
        ".journal.json",
        "originals/evil.exe",
        "sources/sub/evil.md",
    ],
)
def test_tricks_with_paths_are_refused(pack: Path, tmp_path: Path, name: str) -> None:
    with pytest.raises(InputError, match="not a place for a file of a library"):
        open_pack(with_files(pack, tmp_path / "evil.zip", {name: b"text"}))


def test_an_original_under_a_false_name_is_refused(pack: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="is not as its manifest says"):
        open_pack(with_files(pack, tmp_path / "evil.zip", {f"originals/{'a' * 64}.txt": b"text"}))


def test_links_and_doubles_are_refused(pack: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.zip"
    with zipfile.ZipFile(link, "w") as archive:
        info = zipfile.ZipInfo("sources/a.md")
        info.external_attr = 0o120777 << 16
        archive.writestr(info, "/etc/passwd")
    with pytest.raises(InputError, match="is a link"):
        open_pack(link)
    double = with_files(pack, tmp_path / "double.zip", {"sources/a.md": b"One.\n", "sources/A.md": b"Two.\n"})
    with pytest.raises(InputError, match=r"has sources/A\.md twice"):
        open_pack(double)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 no zip", b"\x00" * 100])
def test_what_is_no_zip_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.zip"
    path.write_bytes(content)
    with pytest.raises(InputError, match="is not a whole zip"):
        open_pack(path)


@pytest.mark.parametrize("manifest", [b"[]", b"{", b'{"format": "other"}', b"[" * 100_000, b"\xff"])
def test_a_manifest_that_is_none_is_refused(pack: Path, tmp_path: Path, manifest: bytes) -> None:
    with pytest.raises(InputError):
        open_pack(rezip(pack, tmp_path / "x.zip", **{"manifest.json": manifest}))


@pytest.mark.parametrize("told", [{"licences": 5}, {"licences": [5]}, {"sources": 5}, {"sources": ["report"]}])
def test_a_manifest_that_tells_of_licences_and_sources_otherwise_is_refused(
    pack: Path, tmp_path: Path, told: dict[str, object]
) -> None:
    with zipfile.ZipFile(pack) as archive:
        manifest = json.loads(archive.read("manifest.json")) | told
    changed = rezip(pack, tmp_path / "x.zip", **{"manifest.json": json.dumps(manifest).encode()})
    with pytest.raises(InputError, match="licences or sources in another form"):
        open_pack(changed)


def test_a_pack_of_a_newer_program_is_refused(pack: Path, tmp_path: Path) -> None:
    manifest = b'{"format": "article45-pack", "version": 2, "files": {}}'
    with pytest.raises(InputError, match="written by a newer article45"):
        open_pack(rezip(pack, tmp_path / "x.zip", **{"manifest.json": manifest}))


def test_a_file_far_larger_than_its_kind_may_be_is_refused(pack: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="is larger than 1 MB"):
        open_pack(with_files(pack, tmp_path / "x.zip", {"cases/a.yaml": b" " * 3_000_000}))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.data())
def test_no_damage_gets_a_pack_taken_in_part_or_raises_anything_else(
    pack: Path, tmp_path: Path, data: st.DataObject
) -> None:
    whole = bytearray(pack.read_bytes())
    for _ in range(data.draw(st.integers(1, 8))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(whole)))
    spoiled = tmp_path / "spoiled.zip"
    spoiled.write_bytes(bytes(whole[cut:] if data.draw(st.booleans()) else whole))
    good = open_pack(pack)
    try:
        opened = open_pack(spoiled)
    except InputError:
        return
    assert opened.texts == good.texts
    assert opened.originals == good.originals


def test_case_of_the_small_library_is_what_the_tests_say() -> None:
    assert "In Norway, the Ombudsperson asked 400 children" in SOURCE
    assert CASE.count("quote:") == 1


@pytest.mark.parametrize("room", ["sources", "cases", "originals"])
def test_a_folder_that_cannot_be_read_makes_no_pack(
    library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, room: str
) -> None:
    (library / "originals").mkdir(exist_ok=True)
    real = os.scandir

    def scandir(path: str | Path) -> object:
        if str(path) == str(library / room):
            raise PermissionError(13, "Permission denied")
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    monkeypatch.setattr(os, "listdir", lambda path: [entry.name for entry in scandir(path)])  # type: ignore[attr-defined]
    with pytest.raises(LibraryError, match="cannot be read"):
        pack_library(library, tmp_path / "pack.zip")
    assert not (tmp_path / "pack.zip").exists()
