"""Opening the index of a library: from the cache folder where it is fresh, else built anew and kept there.

The store is text: a line with a checksum, then the parts of the index, JSON or the sorted lines of a
:class:`bot.indexing.stored_map.StoredMap` (nothing in it is ever executed). It is named by a fingerprint of the library's files,
written to a temporary file and renamed into place, under a lock of which there is one for the whole folder. One that is stale is
not found under its new name; one that is damaged or cannot be written is built again, and the program goes on.
"""

from __future__ import annotations

import json
import os
import zlib
from contextlib import suppress
from dataclasses import replace
from functools import cache, partial
from typing import TYPE_CHECKING

from bot.analysis import stem, use_stems
from bot.evidence import Context
from bot.indexing.index import Index, build_index, lexicon_of
from bot.indexing.lexicon import Lexicon, Table, build_lexicon
from bot.indexing.stored_library import library_as_json, library_from_json
from bot.indexing.stored_map import StoredMap, lines_of
from bot.indexing.stored_tables import BROKEN, StoredTables, as_lines
from bot.indexing.stored_terms import SharedTerms, joined
from bot.indexing.stored_with import versions
from bot.indexing.uncollected import uncollected
from bot.indexing.units import Unit, Words
from bot.question.typed.number_words import ENGLISH_NUMBERS
from bot.question.typed.spelling import Spelling
from bot.question.typed.word_list import WordList, everyday_words
from bot.words.stopwords import LIGHT_WORDS, REQUEST_WORDS, STOPWORDS
from knowledge.fingerprint import library_fingerprint
from knowledge.folders import cache_folder
from knowledge.model import Library, Terms

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

FORMAT = 125
"""Counted up whenever the form of the store, or how anything in it is derived, changes."""
KEPT = 6
"""Indexes kept in the cache folder, and files that several of them share; the oldest go first."""
_BETWEEN = "\f"
"""Stands between the parts of a store: JSON escapes it, and no term holds one."""

_LITTLE_WORDS = STOPWORDS["en"] | LIGHT_WORDS | REQUEST_WORDS | ENGLISH_NUMBERS


@uncollected()
def open_index(
    folders: Sequence[Path], without: frozenset[str] = frozenset(), building: Callable[[], None] | None = None
) -> Index:
    """The index of the libraries in ``folders``; from the store where it can, and nothing it holds is in ``without``.

    A library with faults is never stored, so that its faults are read and shown every time. ``library.terms`` is empty in an
    index from the store: what answering needs of it is in ``lexicon``. What few questions need (the list of real words, the
    terms of languages other than English) lies in files of its own, read when it is asked for. ``building`` is called before an
    index is made that was not kept: that takes seconds.
    """
    if without & {"terms", "names"}:
        whole = _read(folders)
        return build_index(replace(whole, terms=Terms()) if "terms" in without else whole, without)
    file = _file_of(folders)
    with suppress(*BROKEN):
        index = _opened(file, folders)
        _used(file)
        return index
    if building is not None:
        building()
    library = _read(folders)
    index = build_index(library, compiled=_compiled(library.terms))
    # What was changed while it was read must not be kept under the name of what it was before: that name can come back.
    if not library.faults and _file_of(folders) == file:
        with suppress(OSError, ValueError):  # a library whose terms no line can hold is read anew every time
            _keep(file, index)
    return index


def _file_of(folders: Sequence[Path]) -> Path:
    """Where the index of the libraries, as their files are now, is kept."""
    return cache_folder() / f"index-{_made_by()}-{library_fingerprint(folders)[:32]}.txt"


@cache
def _made_by() -> str:
    """What derived what is stored: the form of the store, and a checksum of the versions of the libraries whose work it is."""
    return f"{FORMAT}-{zlib.crc32(versions().encode()):08x}"


def _compiled(terms: Terms) -> Lexicon:
    """The compiled terms: kept by their content, so that a new document does not have thousands of words stemmed again."""
    from hashlib import sha256  # noqa: PLC0415  late: only a rebuilt index needs it

    file = cache_folder() / f"terms-{_made_by()}-{sha256(repr(terms).encode()).hexdigest()[:32]}.json"
    with suppress(*BROKEN):
        kept = Lexicon.from_json(json.loads(file.read_text(encoding="utf-8")))
        _used(file)  # what is added to a library seldom changes the terms
        return kept
    lexicon = build_lexicon(terms)
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        _write(file, _json(lexicon.to_json()).encode())
    return lexicon


def _used(file: Path) -> None:
    """Make a file as young as its latest use, or what is opened daily would go before what was looked at once."""
    with suppress(OSError):
        os.utime(file)


def _read(folders: Sequence[Path]) -> Library:
    from knowledge.reading import read_library  # noqa: PLC0415  late: a fresh store makes reading needless

    return read_library(folders)


def _languages_file(file: Path) -> Path:
    return file.with_name(f"{file.stem}.languages.json")


def _index_of(languages: Path) -> Path:
    return languages.with_name(languages.name.replace(".languages.json", ".txt"))


def _words_file(file: Path, languages: Sequence[str]) -> Path:
    return file.with_name(f"words-{_made_by()}-{'-'.join(languages)}.txt")


def _keep(file: Path, index: Index) -> None:
    """Write the store, the file that makes it valid last. Raises OSError where that is impossible."""
    from filelock import FileLock, Timeout  # noqa: PLC0415  late: only a rebuilt index is written

    file.parent.mkdir(parents=True, exist_ok=True)
    tables = index.lexicon.to_json()["tables"]
    others = {language: _json(table) for language, table in tables.items() if language != "en"}
    stored = _stored(index)  # before the lock: of a large library it takes longer than others wait for it
    # NotImplementedError: a disk that cannot lock files; without a lock two processes would remove each other's files.
    with suppress(Timeout, NotImplementedError), FileLock(file.parent / "index.lock", timeout=5):
        _write(_words_file(file, index.spelling.languages), index.spelling.real.text.encode())
        _write(_languages_file(file), as_lines(others).encode())
        _write(file, *stored)
        _prune(file.parent)


def _prune(folder: Path) -> None:
    """Remove the oldest indexes, each with the file that belongs to it, the oldest of what they share, and leavings.

    To be called under the lock: no other process is then between the two files of an index.
    """
    for old in _oldest(folder.glob("index-*.txt")):
        old.unlink(missing_ok=True)
    for alone in (path for path in folder.glob("index-*.languages.json") if not _index_of(path).exists()):
        alone.unlink(missing_ok=True)
    for old in (*_oldest((*folder.glob("words-*"), *folder.glob("terms-*"))), *folder.glob("index-*.part")):
        old.unlink(missing_ok=True)


def _oldest(files: Iterable[Path]) -> list[Path]:
    """All but the :data:`KEPT` youngest."""
    return sorted(files, key=lambda path: path.stat().st_mtime)[:-KEPT]


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _write(file: Path, *content: bytes) -> None:
    part = file.with_name(f"{file.name}.{os.getpid()}.part")
    try:
        with part.open("wb") as out:
            out.writelines(content)
        part.replace(file)
    finally:
        part.unlink(missing_ok=True)


def _tables(folders: Sequence[Path]) -> Mapping[str, Table]:
    """The term tables of all languages, made anew: those that were kept cannot be read."""
    library = _read(folders)
    return lexicon_of(library, _compiled(library.terms)).tables


def _stored_words(file: Path, languages: list[str]) -> WordList:
    def load() -> str:
        with suppress(*BROKEN):
            return file.read_text(encoding="utf-8")
        return everyday_words(tuple(languages))[0]

    return WordList(load)


def _stored(index: Index) -> list[bytes]:
    """The content of a store in pieces; raises ValueError where :func:`lines_of` does."""
    english = index.lexicon.to_json()["tables"].get("en", {})
    head = ",".join(f"{_json(name)}:{_json(value)}" for name, value in _head(index, list(english)))
    stems = {word: stem(word) for word in {*index.spelling.known, *_LITTLE_WORDS} if word.isascii()}
    maps = (stems, index.spelling.known, index.spelling.common, index.impacts or {}, *english.values())
    pieces = [f"{{{head}}}".encode()]
    for one in maps:
        pieces += (_BETWEEN.encode(), lines_of(one).encode())
    checksum = 0
    for piece in pieces:
        checksum = zlib.crc32(piece, checksum)
    return [f"{checksum}\n".encode(), *pieces]


def _head(index: Index, english: list[str]) -> Iterator[tuple[str, object]]:
    """The parts of the store that are one JSON object, one after the other: of a large library all at once would fill the memory.

    ``english`` are the names of the tables of English that follow.
    """
    table: list[Words] = []
    numbers: dict[int, int] = {}

    def number(words: Words) -> int:
        if id(words) not in numbers:
            numbers[id(words)] = len(table)
            table.append(words)
        return numbers[id(words)]

    yield "library", library_as_json(index.library)
    yield "lexicon", {name: value for name, value in index.lexicon.to_json().items() if name != "tables"}
    yield (
        "units",
        [[u.passage, u.sentence, u.span, joined(u.order), u.introduces, number(u.words)] for u in index.units],
    )
    yield (
        "contexts",
        [
            [[[discount, number(words)] for discount, words in one.fields], number(one.heading), number(one.title)]
            for one in index.contexts
        ],
    )
    yield "words", [[words.stems, words.concepts] for words in table]
    yield "spelling", {"languages": index.spelling.languages, "names": sorted(index.spelling.names)}
    yield "documents", list(map(joined, index.documents)) if index.impacts is None else []
    yield "english", english
    yield "scored", index.impacts is not None


def _opened(file: Path, folders: Sequence[Path]) -> Index:
    with file.open("rb") as stored:
        checksum, content = stored.readline(), stored.read()
    if int(checksum) != zlib.crc32(content):
        raise ValueError
    # Parted before it is decoded: one rare character would make every character of the whole four bytes long.
    parts = content.split(_BETWEEN.encode())
    del content  # as large as the library many times over
    data = json.loads(parts.pop(0))
    stems, known, common, impacts, *english = (part.decode() for part in parts)
    shared = SharedTerms()
    words = [Words(stems, concepts) for stems, concepts in data["words"]]
    units = tuple(
        Unit(passage, sentence, (span[0], span[1]), words[n], shared.parted(order), introduces)
        for passage, sentence, span, order, introduces, n in data["units"]
    )
    use_stems("en", StoredMap(stems, str))
    table = Table(**{name: StoredMap(text) for name, text in zip(data["english"], english, strict=True)})
    lexicon = Lexicon.from_json({**data["lexicon"], "tables": {}})
    languages = data["spelling"]["languages"]
    contexts = tuple(
        Context(tuple((discount, words[n]) for discount, n in fields), words[heading], words[title])
        for fields, heading, title in data["contexts"]
    )
    return Index(
        library_from_json(data["library"]),
        replace(lexicon, tables=StoredTables(table, _languages_file(file), partial(_tables, folders))),
        units,
        Spelling(
            StoredMap(known, int),
            _stored_words(_words_file(file, languages), languages),
            StoredMap(common, float),
            tuple(languages),
            frozenset(data["spelling"]["names"]),
        ),
        tuple(map(shared.parted, data["documents"])),
        contexts,
        StoredMap(impacts) if data["scored"] else None,
    )
