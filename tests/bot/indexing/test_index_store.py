"""The derived index: kept while the library's files are unchanged, built anew otherwise, never in the way."""

from __future__ import annotations

import functools
import json
import os
import subprocess
import sys
import zlib
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.analysis import stem
from bot.indexing import index_store
from bot.indexing.index_store import KEPT, open_index
from bot.indexing.stored_map import StoredMap
from bot.indexing.stored_with import versions
from bot.service import Bot, Settings, open_bot
from knowledge.errors import LibraryError
from knowledge.folders import bundled_folder, cache_folder

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.indexing.index import Index
    from knowledge.model import Library

ROOT = Path(__file__).resolve().parents[3]
QUESTIONS = (
    "Which zebra statute protects the savannah?",
    "¿Qué ley protege la sabana?",
    "Which statue protects the savanah?",
    "What is the ZPA?",
    "How do I bake a cake?",
)
SOURCE = """---
id: zebras
title: Zebras
---
# Zebras

The zebra statute protects the savannah. It can help by:

- counting zebras in [2006]
- planting grass

The Zebra Protection Agency (ZPA) works in Kenya.
"""
TERMS = """acronyms:
  - {short: GRS, long: Grass Rights Society}
concepts:
  - {id: law, words: [statute, act], es: [ley], fr: [loi]}
  - {id: savannah, words: [savannah], es: [sabana]}
"""


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A small library of one source and a few terms."""
    folder = tmp_path / "library"
    (folder / "sources").mkdir(parents=True)
    (folder / "sources" / "zebras.md").write_text(SOURCE, encoding="utf-8")
    (folder / "terms.yaml").write_text(TERMS, encoding="utf-8")
    return folder


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache folder of this test alone; it does not exist yet."""
    folder = tmp_path / "cache"
    monkeypatch.setenv("ARTICLE45_CACHE", str(folder))
    return folder


@pytest.fixture
def builds(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """One entry for each time that an index is built."""
    from bot.indexing import index_store

    built: list[str] = []
    real = index_store.build_index

    @functools.wraps(real)
    def build(*args: object, **more: object) -> Index:
        built.append("built")
        return real(*args, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(index_store, "build_index", build)
    return built


def answers(folder: Path) -> list[dict[str, object]]:
    bot = open_bot([folder])
    return [bot.ask(question).answer.as_json() for question in QUESTIONS]


def stored(cache: Path) -> Path:
    (file,) = [path for path in cache.glob("index-*.txt") if not path.name.endswith(".languages.json")]
    return file


def parts_of(store: str) -> list[str]:
    return store.partition("\n")[2].split("\f")


def test_a_fresh_index_is_taken_from_the_store_and_answers_the_same(
    library: Path, cache: Path, builds: list[str]
) -> None:
    first = answers(library)
    assert builds == ["built"]
    assert stored(cache).is_file()
    assert answers(library) == first
    assert builds == ["built"]
    assert first[0]["status"] == "answered"


def test_the_store_is_found_again_where_text_is_written_with_other_line_ends(
    library: Path, cache: Path, builds: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def as_on_windows(path: Path, data: str, encoding: str = "utf-8", newline: str | None = None, **_: object) -> int:
        return path.write_bytes(data.replace("\n", newline or "\r\n").encode(encoding))

    monkeypatch.setattr(Path, "write_text", as_on_windows)
    assert answers(library) == answers(library)
    assert builds == ["built"]


def test_passages_and_units_come_back_as_they_were(library: Path, cache: Path) -> None:
    built, read = open_index([library]), open_index([library])
    assert read.library.sources == built.library.sources
    assert read.library.passages == built.library.passages
    assert read.library.cases == built.library.cases
    assert read.units == built.units
    assert read.contexts == built.contexts
    assert read.spelling.languages == built.spelling.languages
    assert "legislation" in read.spelling.real


def test_terms_of_a_large_library_come_back_as_they_were_and_are_kept_once(
    library: Path, cache: Path, builds: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.indexing.index.STORED_SCORES", 1)
    sentence = "The zebra statute protects the savannah."
    (library / "sources" / "more.md").write_text(f"# More\n\n{sentence}\n\n{sentence} Twice.\n", encoding="utf-8")
    built, read = open_index([library]), open_index([library])
    assert builds == ["built"]
    assert read.documents == built.documents
    pairs = [term for document in read.documents for term in document if term == "zebra statut"]
    assert len(pairs) == 3
    assert len(set(map(id, pairs))) == 1
    orders = [word for unit in read.units for word in unit.order if word == "savannah"]
    assert len(orders) == 3
    assert len(set(map(id, orders))) == 1
    first = answers(library)
    assert first == answers(library)
    assert first[0]["status"] == "answered"


def test_a_term_that_holds_what_parts_terms_is_not_stored(cache: Path) -> None:
    from bot.indexing.stored_terms import joined

    with pytest.raises(ValueError, match="no line"):
        joined(["a\tb"])


def test_a_changed_file_makes_the_index_stale(library: Path, cache: Path, builds: list[str]) -> None:
    answers(library)
    source = library / "sources" / "zebras.md"
    source.write_text(SOURCE.replace("savannah", "rainforest"), encoding="utf-8")
    bot = open_bot([library])
    assert builds == ["built", "built"]
    answer = bot.ask("What does the zebra statute protect?").answer
    assert "rainforest" in answer.answer
    assert "savannah" not in answer.answer


@pytest.mark.parametrize("change", ["new file", "touched", "removed"])
def test_any_change_of_the_files_counts(library: Path, cache: Path, builds: list[str], change: str) -> None:
    answers(library)
    source = library / "sources" / "zebras.md"
    if change == "new file":
        (library / "sources" / "lions.md").write_text("# Lions\n\nLions sleep.\n", encoding="utf-8")
    elif change == "touched":
        os.utime(source, (1, 1))
    else:
        (library / "terms.yaml").unlink()
    open_index([library])
    assert builds == ["built", "built"]


@pytest.mark.parametrize(
    "damage",
    [
        "",
        "{",
        "[]",
        "{}",
        "null",
        '{"library": {}}',
        "\x00\xff not text",
        "cut",
        "one letter",
        "units away",
        "a passage without its source",
    ],
)
def test_a_damaged_store_is_built_again(library: Path, cache: Path, builds: list[str], damage: str) -> None:
    expected = answers(library)
    file = stored(cache)
    whole = file.read_bytes().decode()
    if damage == "cut":
        damage = whole[: len(whole) // 2]
    elif damage == "one letter":
        damage = whole[:-9] + "x" + whole[-8:]
    elif damage in ("units away", "a passage without its source"):
        head, *maps = parts_of(whole)
        data = json.loads(head)
        if damage == "units away":
            del data["units"]
        else:
            data["library"]["passages"][0]["sentences"] = None
        text = "\f".join((json.dumps(data), *maps))
        damage = f"{zlib.crc32(text.encode())}\n{text}"  # whole as far as the checksum can tell
    file.write_text(damage, encoding="latin-1" if "\xff" in damage else "utf-8")
    assert answers(library) == expected
    assert builds == ["built", "built"]
    assert answers(library) == expected  # and kept again
    assert builds == ["built", "built"]


@pytest.mark.parametrize("part", ["*.languages.json", "words-*.txt"])
@pytest.mark.parametrize("damage", ["missing", "garbage"])
def test_a_missing_or_damaged_side_file_is_made_up_for(library: Path, cache: Path, part: str, damage: str) -> None:
    expected = answers(library)
    (file,) = cache.glob(part)
    if damage == "missing":
        file.unlink()
    else:
        file.write_bytes(b"\xff\xfe{")
    assert answers(library) == expected


def test_a_cache_folder_that_cannot_be_written_is_no_hindrance(library: Path, cache: Path, builds: list[str]) -> None:
    cache.write_text("a file stands in the way", encoding="utf-8")
    first = answers(library)
    assert answers(library) == first
    assert builds == ["built", "built"]
    assert cache.read_text(encoding="utf-8") == "a file stands in the way"


def test_a_disk_that_cannot_lock_files_is_no_hindrance(
    library: Path, cache: Path, builds: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """As some network disks: filelock raises NotImplementedError there."""

    def cannot(*_: object, **__: object) -> None:
        raise NotImplementedError

    monkeypatch.setattr("filelock.FileLock.acquire", cannot)
    assert answers(library)[0]["status"] == "answered"
    assert not list(cache.glob("index-*.txt"))


@pytest.mark.skipif(
    os.name == "nt" or (hasattr(os, "geteuid") and os.geteuid() == 0), reason="root may write everywhere"
)
def test_a_read_only_cache_folder_is_no_hindrance(library: Path, cache: Path) -> None:
    cache.mkdir()
    cache.chmod(0o500)
    try:
        assert answers(library)[0]["status"] == "answered"
        assert list(cache.iterdir()) == []
    finally:
        cache.chmod(0o700)


def test_a_library_with_faults_is_never_stored(library: Path, cache: Path) -> None:
    (library / "terms.yaml").write_text("acronyms: 5\n", encoding="utf-8")
    for _ in range(2):
        assert open_index([library]).library.faults
    assert not list(cache.glob("index-*.txt"))


def test_a_missing_folder_is_an_error_even_where_it_was_stored(library: Path, cache: Path, tmp_path: Path) -> None:
    answers(library)
    library.rename(tmp_path / "gone")
    with pytest.raises(LibraryError):
        open_index([library])


@pytest.mark.parametrize("without", ["terms", "names"])
def test_an_index_without_a_part_is_neither_stored_nor_read(library: Path, cache: Path, without: str) -> None:
    open_index([library])
    before = sorted(cache.iterdir())
    index = open_index([library], frozenset({without}))
    assert sorted(cache.iterdir()) == before
    if without == "terms":
        assert not index.lexicon.tables["en"].phrases.get("statut")
    else:
        assert "zpa" not in index.lexicon.acronyms


def test_settings_reach_the_index(library: Path, cache: Path) -> None:
    bot = open_bot([library], Settings(frozenset({"names"})))
    assert "zpa" not in bot.index.lexicon.acronyms
    assert "zpa" in open_bot([library]).index.lexicon.acronyms


def test_old_files_go_and_the_newest_stay(library: Path, cache: Path) -> None:
    source = library / "sources" / "zebras.md"
    cache.mkdir()
    for leaving in ("index-1-killed.txt.17.part", "index-1-killed.languages.json"):
        (cache / leaving).touch()
    for time in range(1, KEPT + 4):
        os.utime(source, (time, time))
        open_index([library])
    indexes = {file.stem for file in cache.glob("index-*.txt")}
    assert len(indexes) == KEPT
    assert {file.name for file in cache.glob("index-*.languages.json")} == {f"{one}.languages.json" for one in indexes}
    assert not list(cache.glob("*.part"))
    assert answers(library)[0]["status"] == "answered"


def test_an_index_that_is_used_stays_however_long_ago_it_was_built(library: Path, cache: Path) -> None:
    open_index([library])
    (index,) = cache.glob("index-*.txt")
    os.utime(index, (1, 1))
    for number in range(KEPT):
        (cache / f"index-{number}.txt").touch()
        os.utime(cache / f"index-{number}.txt", (number + 2, number + 2))
    open_index([library])  # from the store
    os.utime(library / "sources" / "zebras.md", (1, 1))
    open_index([library])  # built, and the oldest go
    assert index.exists()
    assert not (cache / "index-0.txt").exists()


def test_terms_that_are_used_stay_however_long_ago_they_were_compiled(library: Path, cache: Path) -> None:
    open_index([library])
    (terms,) = cache.glob("terms-*")
    os.utime(terms, (1, 1))
    for number in range(KEPT):
        (cache / f"terms-{number}.json").touch()
        os.utime(cache / f"terms-{number}.json", (number + 2, number + 2))
    os.utime(library / "sources" / "zebras.md", (1, 1))
    open_index([library])
    assert terms.exists()
    assert not (cache / "terms-0.json").exists()


def test_terms_of_other_languages_hold_the_short_forms_of_the_sources_where_their_file_is_gone(
    library: Path, cache: Path
) -> None:
    built = open_index([library]).lexicon.tables["es"]
    assert "zpa" in built.phrases
    for file in cache.glob("*.languages.json"):
        file.unlink()
    assert open_index([library]).lexicon.tables["es"].phrases.keys() == built.phrases.keys()


def test_what_is_stored_of_the_same_files_is_the_same_in_every_run(library: Path, cache: Path) -> None:
    source = library / "sources" / "zebras.md"
    source.write_text(
        f"{SOURCE}\nSee the Ministry of Grass and Rain and the Board of Trees and Bees.\n", encoding="utf-8"
    )
    kept = set()
    for seed in ("1", "2", "3"):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "ARTICLE45_CACHE": str(cache / seed)}
        program = [sys.executable, "-c", _OPEN_AND_ASK, str(library), QUESTIONS[0]]
        subprocess.run(program, env=environment, cwd=ROOT, check=True, capture_output=True)
        kept.add(tuple(file.read_bytes() for file in sorted((cache / seed).glob("*.*"))))
    assert len(kept) == 1


def test_stored_stems_are_those_of_the_stemmer(library: Path, cache: Path) -> None:
    import snowballstemmer

    open_index([library])
    stems = dict(StoredMap(parts_of(stored(cache).read_text(encoding="utf-8"))[1], str))
    assert stems["zebras"] == snowballstemmer.stemmer("english").stemWord("zebras")
    assert {word: stem(word) for word in stems} == stems


_OPEN_AND_ASK = """
import json, sys
from pathlib import Path
from bot.service import open_bot
bot = open_bot([Path(sys.argv[1])])
print(json.dumps(bot.ask(sys.argv[2]).answer.as_json()))
"""


@pytest.mark.parametrize(
    "question",
    ["Which statute protects zebras?", "Which statute protects sixteen zebras?", "Which statute protects 16 zebras?"],
)
def test_what_is_stored_is_stemmed_without_the_stemmer(library: Path, cache: Path, question: str) -> None:
    open_index([library])
    program = f"{_OPEN_AND_ASK}\nprint('snowballstemmer' in sys.modules)"
    ran = subprocess.run(
        [sys.executable, "-c", program, str(library), question], capture_output=True, encoding="utf-8", check=True
    )
    assert ran.stdout.splitlines()[-1] == "False"


def test_two_processes_may_open_a_library_at_the_same_time(library: Path, cache: Path) -> None:
    running = [
        subprocess.Popen(
            [sys.executable, "-c", _OPEN_AND_ASK, str(library), QUESTIONS[0]], stdout=subprocess.PIPE, cwd=ROOT
        )
        for _ in range(3)
    ]
    outputs = [process.communicate(timeout=120)[0] for process in running]
    assert [process.returncode for process in running] == [0, 0, 0]
    assert len(set(outputs)) == 1
    assert json.loads(outputs[0])["status"] == "answered"
    assert stored(cache).is_file()
    assert not list(cache.glob("*.part"))


def test_the_bundled_library_answers_the_same_from_the_store(cache: Path) -> None:
    questions = [
        "Who gave UNICEF its mandate?",
        "¿Qué hizo UNICEF en Chile?",
        "What happened in Gahna?",
        "Что сделал ЮНИСЕФ?",
    ]
    built, read = (open_bot([bundled_folder()]) for _ in range(2))
    assert isinstance(built, Bot)
    for question in questions:
        assert read.ask(question).answer == built.ask(question).answer
        assert read.search(question) == built.search(question)


def test_what_was_changed_while_it_was_read_is_not_kept_for_what_it_was_before(
    library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    added = library / "sources" / "lions.md"
    read = index_store._read

    def racing(folders: Sequence[Path]) -> Library:
        added.write_text("# Lions\n\nThe lion office was founded in 2001.\n", encoding="utf-8")
        return read(folders)

    monkeypatch.setattr(index_store, "_read", racing)
    assert "lions" in open_index([library]).library.sources
    monkeypatch.undo()
    added.unlink()
    assert list(open_index([library]).library.sources) == ["zebras"]


def test_an_index_made_with_another_stemmer_is_made_anew(library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    open_index([library])
    kept = set(cache_folder().glob("index-*.txt"))
    monkeypatch.setattr(index_store, "versions", lambda: "snowballstemmer-9.9.9.dist-info")
    index_store._made_by.cache_clear()
    try:
        open_index([library])
        assert len(set(cache_folder().glob("index-*.txt")) - kept) == 1
    finally:
        monkeypatch.undo()
        index_store._made_by.cache_clear()


def test_the_versions_are_those_of_what_is_installed() -> None:
    expected = {f"snowballstemmer-{version('snowballstemmer')}", f"markdown_it_py-{version('markdown-it-py')}"}
    assert expected <= {name.removesuffix(".dist-info") for name in versions().split(",")}
    assert len(versions().split(",")) == 4
