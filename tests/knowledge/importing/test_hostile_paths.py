"""What people and zips name: folders, patterns, links, tricks in the names of a zip's members."""

from __future__ import annotations

import os
import stat
import zipfile
from pathlib import Path
from typing import IO, Any

import pytest

from knowledge.importing.extracted import RefusedError
from knowledge.importing.incoming import Incoming, expand
from knowledge.importing.limits import Limits


def names(found: list[Incoming], folder: Path) -> list[str]:
    return [one.name.removeprefix(str(folder)).lstrip("/\\").replace("\\", "/") for one in found if one.refusal is None]


def refused(found: list[Incoming]) -> dict[str, str]:
    return {one.name.rsplit("/", 1)[-1]: one.refusal.reason for one in found if one.refusal is not None}


def test_a_folder_gives_its_files_in_order_without_hidden_ones(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "sub/c.pdf", ".git/config", ".hidden.txt", "~$open.docx"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("x", encoding="utf-8")
    assert names(list(expand([tmp_path])), tmp_path) == ["a.txt", "b.txt", "sub/c.pdf"]


def test_a_file_named_twice_comes_once(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x", encoding="utf-8")
    assert len(list(expand([tmp_path, tmp_path / "a.txt", str(tmp_path / "*.txt")]))) == 1


def test_patterns_are_tried_where_no_file_has_the_name(tmp_path: Path) -> None:
    for name in ("one.txt", "two.txt", "[three].txt"):
        (tmp_path / name).write_text("x", encoding="utf-8")
    assert names(list(expand([str(tmp_path / "t*.txt"), str(tmp_path / "[three].txt")])), tmp_path) == [
        "two.txt",
        "[three].txt",
    ]


def test_what_is_not_there_is_refused_and_the_rest_goes_on(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x", encoding="utf-8")
    found = list(expand([tmp_path / "missing.pdf", str(tmp_path / "*.doc"), "bad\x00name", tmp_path / "a.txt"]))
    assert [one.refusal.reason if one.refusal else "" for one in found] == ["unreadable"] * 3 + [""]


def link(path: Path, target: Path) -> None:
    try:
        path.symlink_to(target)
    except OSError:
        pytest.skip("links cannot be made here")


def test_links_out_of_a_folder_are_refused_and_links_within_are_followed_once(tmp_path: Path) -> None:
    inside, outside = tmp_path / "in", tmp_path / "out"
    inside.mkdir()
    outside.mkdir()
    (outside / "secret.txt").write_text("x", encoding="utf-8")
    (inside / "a.txt").write_text("x", encoding="utf-8")
    link(inside / "b.txt", inside / "a.txt")
    link(inside / "leak.txt", outside / "secret.txt")
    link(inside / "folder", outside)
    link(inside / "loop", inside)
    link(inside / "broken.txt", inside / "nothing")
    found = list(expand([inside]))
    assert len(names(found, inside)) == 1
    assert refused(found) == {"leak.txt": "unsafe-path", "folder": "unsafe-path", "broken.txt": "unreadable"}


def test_links_that_lead_round_in_a_circle_are_refused_and_the_rest_goes_on(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x", encoding="utf-8")
    link(tmp_path / "one.txt", tmp_path / "two.txt")
    link(tmp_path / "two.txt", tmp_path / "one.txt")
    link(tmp_path / "self", tmp_path / "self")
    one_by_one = [tmp_path / name for name in ("one.txt", "two.txt", "self", "a.txt")]
    for given in ([tmp_path], [tmp_path / "*"], one_by_one):
        found = list(expand(given))
        assert names(found, tmp_path) == ["a.txt"]
        assert refused(found) == {"one.txt": "unreadable", "two.txt": "unreadable", "self": "unreadable"}


def test_a_file_that_may_not_be_looked_at_is_refused_and_the_rest_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("x", encoding="utf-8")
    stat_of = os.stat

    def forbidden(path: str | os.PathLike[str], *args: object, **options: bool) -> os.stat_result:
        if os.fspath(path).endswith("a.txt"):
            raise PermissionError(13, "Permission denied")
        return stat_of(path, *args, **options)

    monkeypatch.setattr(os, "stat", forbidden)
    for given in (tmp_path, str(tmp_path / "*.txt")):
        found = list(expand([given]))
        assert names(found, tmp_path) == ["b.txt"]
        assert refused(found) == {"a.txt": "unreadable"}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_pipes_are_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert refused(list(expand([tmp_path]))) == {"pipe.txt": "unreadable"}


def archive(path: Path, members: list[tuple[str | zipfile.ZipInfo, bytes]]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        for name, data in members:
            out.writestr(name, data)
    return path


def test_members_of_a_zip_come_one_by_one_and_are_read_from_it(tmp_path: Path) -> None:
    path = archive(
        tmp_path / "pack.zip", [("b/two.md", b"two"), ("a.txt", b"one"), ("__MACOSX/a.txt", b"x"), (".DS_Store", b"x")]
    )
    found = list(expand([path]))
    assert names(found, tmp_path) == ["pack.zip/a.txt", "pack.zip/b/two.md"]
    assert [one.read_bytes() for one in found] == [b"one", b"two"]
    assert found[1].file_name == "two.md"


def test_tricks_in_the_names_of_a_zip_are_refused(tmp_path: Path) -> None:
    linked = zipfile.ZipInfo("link.txt")
    linked.external_attr = (stat.S_IFLNK | 0o777) << 16
    members: list[tuple[str | zipfile.ZipInfo, bytes]] = [
        ("../up.txt", b"x"),
        ("/root.txt", b"x"),
        ("a/../../b.txt", b"x"),
        ("C:/drive.txt", b"x"),
        ("..\\back.txt", b"x"),
        (linked, b"/etc/passwd"),
        ("inner.zip", b"PK\x03\x04"),
        ("good.txt", b"good"),
    ]
    found = list(expand([archive(tmp_path / "pack.zip", members)]))
    assert names(found, tmp_path) == ["pack.zip/good.txt"]
    assert sorted(one.refusal.reason for one in found if one.refusal) == ["unknown-format"] + ["unsafe-path"] * 6


def test_names_in_a_zip_can_be_printed(tmp_path: Path) -> None:
    found = list(expand([archive(tmp_path / "pack.zip", [("evil\x1b[31m\u202ename.txt", b"x")])]))
    assert "\x1b" not in found[0].name
    assert "\u202e" not in found[0].name
    assert found[0].read_bytes() == b"x"


def test_a_zip_bomb_is_refused_as_a_whole_or_by_member(tmp_path: Path) -> None:
    whole = archive(tmp_path / "whole.zip", [(f"{n}.txt", bytes(10_000_000)) for n in range(3)])
    assert refused(list(expand([whole]))) == {"whole.zip": "bomb"}
    single = archive(tmp_path / "single.zip", [("zeros.txt", bytes(5_000_000)), ("good.txt", b"good")])
    found = {one.file_name: one for one in expand([single])}
    with pytest.raises(RefusedError) as error:
        found["zeros.txt"].read_bytes()
    assert error.value.reason == "bomb"
    assert "unpack it yourself" in error.value.message
    many = next(expand([single], limits=Limits(members=1))).refusal
    assert many is not None
    assert "unpack it and add its folders" in many.why
    assert found["good.txt"].read_bytes() == b"good"


def test_a_damaged_or_empty_zip_is_refused(tmp_path: Path) -> None:
    whole = archive(tmp_path / "a.zip", [("a.txt", b"one" * 1000)])
    (tmp_path / "b.zip").write_bytes(whole.read_bytes()[:60])
    archive(tmp_path / "c.zip", [])
    assert refused(list(expand([tmp_path / "b.zip", tmp_path / "c.zip"]))) == {"b.zip": "damaged", "c.zip": "empty"}


def test_a_file_larger_than_the_limit_is_not_read_whole(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"x" * 5_000)
    with pytest.raises(RefusedError) as error:
        next(expand([tmp_path / "a.txt"])).read_bytes(Limits(file=1_000))
    assert error.value.reason == "too-large"


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_of_two_members_of_one_name_the_first_is_read_as_is_said(tmp_path: Path) -> None:
    path = archive(tmp_path / "pack.zip", [("a.txt", b"first"), ("a.txt", b"second")])
    taken, passed = sorted(expand([path]), key=lambda one: one.refusal is not None)
    assert taken.read_bytes() == b"first"
    assert passed.refusal is not None and "only the first is read" in passed.refusal.why


def test_a_zip_that_has_become_another_before_it_is_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "pack.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.md", "# A\n")
    [incoming] = expand([path])
    content = bytearray(path.read_bytes())
    content[content.index(b"PK\x01\x02") + 6] = 99  # a version of zip that nobody knows, in the table of members
    path.write_bytes(content)
    with pytest.raises(RefusedError, match="damaged"):
        incoming.read_bytes()


def test_the_table_of_a_zip_is_read_once_for_all_its_members(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A zip of 3,000 small files took its table apart 6,000 times: seven minutes, in which nothing else was done."""
    found = list(expand([archive(tmp_path / "pack.zip", [(f"{n:02}.txt", b"%d" % n) for n in range(50)])]))
    opened: list[zipfile.ZipFile] = []

    class Counted(zipfile.ZipFile):
        def __init__(self, *args: Any, **options: Any) -> None:
            super().__init__(*args, **options)
            opened.append(self)

    monkeypatch.setattr(zipfile, "ZipFile", Counted)
    assert [one.read_bytes() for one in (*found, *found)] == [b"%d" % n for n in range(50)] * 2
    assert len(opened) == 1


def test_a_zip_whose_members_were_read_is_closed_and_read_anew_when_it_is_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = archive(tmp_path / "pack.zip", [("a.txt", b"first"), ("b.txt", b"old")])
    first, second = expand([path])
    handles: list[IO[Any]] = []
    as_ever = Path.open

    def seen(self: Path, *args: Any, **options: Any) -> IO[Any]:
        handles.append(as_ever(self, *args, **options))
        return handles[-1]

    monkeypatch.setattr(Path, "open", seen)
    assert first.read_bytes() == b"first"
    assert handles and all(handle.closed for handle in handles)  # Windows would not let it be replaced else
    archive(tmp_path / "new.zip", [("a.txt", b"second, and longer")]).replace(path)
    assert first.read_bytes() == b"second, and longer"
    with pytest.raises(RefusedError, match="has changed meanwhile"):
        second.read_bytes()
