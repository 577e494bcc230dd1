"""Make the tables of bot/words/glossaries from the rows of bot/words/glossaries/words.tsv.

    .venv/bin/python tests/benchmarks/make_glossary.py            (says whether the tables are up to date)
    .venv/bin/python tests/benchmarks/make_glossary.py --write    (writes them)

A row of words.tsv is one meaning: English, Spanish, French, Russian, Arabic, Chinese, parted by tabs, words for the same in a
column by commas. A row of more-LANGUAGE.tsv is one more word, with what it means in English. A line of a table is a phrase of
stems, a tab, and the words of the other language that mean it, each with its strength: a phrase of several meanings stands for
each of them less (1 / square root of their number), and a word that is part of a phrase stands for half of it. Where nothing
stands behind the tab, the phrase means nothing but little words.

A table from a language to itself (es-es.txt) has the stems that stand in a row with a stem of that language, so that a question's
word finds the other words for the same; phrases stand in none. For English (en-en.txt) it is made of same-en.tsv: a row is a
word, the words that stand for it in nearly all its uses, and those that do in most; each pair stands once.

A row of expressions-en.tsv is an expression of several English words ("_" where an object may stand, "/" between words of which one
stands there), what documents say for it, the most usual word first, and "?" where it has several senses or is as often meant
literally. A line of said-en.txt holds those that have their first content word in common, by its stem.
"""

from __future__ import annotations

import argparse
import itertools
import math
import sys
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from bot.analysis import analyse, stem  # noqa: E402
from bot.question.plain.expressions import GAP  # noqa: E402
from bot.words.glossary import LANGUAGES  # noqa: E402

FOLDER = ROOT / "bot" / "words" / "glossaries"
COLUMNS = ("en", *LANGUAGES)
PART = 0.5
NEAR = 0.7
"""Strength of a word that stands for another in most of its uses, against one that does in nearly all."""


Meaning = dict[str, list[str]]
"""By language, the words of one meaning."""


def rows_of_six() -> list[Meaning]:
    """The meanings of words.tsv."""
    columns = [line.split("\t") for line in (FOLDER / "words.tsv").read_text(encoding="utf-8").splitlines()]
    return [{name: cell.split(",") for name, cell in zip(COLUMNS, cells, strict=True) if cell} for cells in columns]


def rows(language: str) -> list[Meaning]:
    """The meanings that have words in English and in ``language``."""
    meanings = rows_of_six()
    # Some meanings have no word of their own in a language: Arabic says "illegal" by a little word and "legal".
    found = [meaning for meaning in meanings if {"en", language} <= meaning.keys()]
    more = FOLDER / f"more-{language}.tsv"
    for line in more.read_text(encoding="utf-8").splitlines():
        word, _, english = line.partition("\t")
        found.append({language: [word], "en": english.split(",")})
    return found


def table(source: str, target: str) -> str:
    """The lines of the table from ``source`` to ``target``."""
    meanings: dict[str, list[dict[str, float]]] = defaultdict(list)
    for row in rows(target if source == "en" else source):
        words: dict[str, float] = {}
        for cell in row[target]:
            content = [token.word for token in analyse(cell, target) if not token.stop]
            for word in content:
                words[word] = max(words.get(word, 0.0), 1.0 if len(content) == 1 else PART)
        phrases = {" ".join(token.stem for token in analyse(cell, source) if not token.stop) for cell in row[source]}
        for phrase in phrases - {""}:
            if words not in meanings[phrase]:
                meanings[phrase].append(words)
    lines = []
    for phrase, found in sorted(meanings.items()):
        best: dict[str, float] = {}
        for words in found:
            for word, strength in words.items():
                best[word] = max(best.get(word, 0.0), strength / math.sqrt(len(found)))
        lines.append(f"{phrase}\t{' '.join(f'{word}:{strength:.2f}' for word, strength in best.items())}")
    return "\n".join(lines)


def table_of_same(language: str) -> str:
    """The lines of the table of stems of one language that stand in a row with others of it."""
    same: dict[str, list[set[str]]] = defaultdict(list)
    for row in [meaning[language] for meaning in rows_of_six() if language in meaning]:
        analysed = [[token.stem for token in analyse(cell, language) if not token.stop] for cell in row]
        stems = {cell[0] for cell in analysed if len(cell) == 1}
        for one in stems:
            same[one].append(stems - {one})
    lines = []
    for one, found in sorted(same.items()):
        others = sorted(set().union(*found))
        strength = 1 / math.sqrt(len(found))
        if others:
            lines.append(f"{one}\t{' '.join(f'{other}:{strength:.2f}' for other in others)}")
    return "\n".join(lines)


def table_of_english() -> str:
    """The lines of the table of English stems that stand for others, both ways, as same-en.tsv has it.

    The others of a stem part into senses: two are in one where they stand for each other. Of several each counts less.
    """
    stand_for: dict[str, dict[str, float]] = defaultdict(dict)
    for line in (FOLDER / "same-en.tsv").read_text(encoding="utf-8").splitlines():
        word, *kinds = line.split("\t")
        for strength, others in zip((1.0, NEAR), kinds, strict=True):
            for other in filter(None, others.split(",")):
                one, two = stem(word), stem(other)
                stand_for[one][two] = stand_for[two][one] = max(strength, stand_for[one].get(two, 0.0))
    lines = []
    for one, others in sorted(stand_for.items()):
        share = 1 / math.sqrt(_senses(others, stand_for))
        best = sorted(others.items(), key=lambda pair: (-pair[1], pair[0]))
        lines.append(f"{one}\t{' '.join(f'{other}:{share * strength:.2f}' for other, strength in best)}")
    return "\n".join(sorted(lines))


def _senses(others: Collection[str], stand_for: Mapping[str, Collection[str]]) -> int:
    """Into how many senses ``others`` part, the words that stand for one stem."""
    count, left = 0, set(others)
    while left:
        count, reached = count + 1, [left.pop()]
        while reached:
            together = left.intersection(stand_for[reached.pop()])
            left -= together
            reached += together
    return count


def table_of_expressions() -> str:
    """The lines of the table of expressions, by the stem of their first content word. Those of little words alone have none."""
    found: dict[str, tuple[list[str], bool]] = {}
    for line in (FOLDER / "expressions-en.tsv").read_text(encoding="utf-8").splitlines():
        written, said, *doubtful = line.split("\t")
        meanings = [word.strip() for word in said.split(",")]
        for pattern in dict.fromkeys(itertools.product(*(word.split("/") for word in written.split()))):
            stems = " ".join(GAP if word == GAP else " ".join(t.stem for t in analyse(word)) for word in pattern)
            words, sure = found.get(stems, ([], True))
            same = not words or not {*words}.isdisjoint(meanings)
            found[stems] = [*dict.fromkeys([*words, *meanings])], sure and same and not doubtful
    lines: dict[str, list[str]] = defaultdict(list)
    for stems, (words, sure) in sorted(found.items()):
        tokens = stems.split()
        at = next((number for number, one in enumerate(tokens) if one != GAP and not _is_little(one)), None)
        if at is not None and len(tokens) > 1:
            lines[tokens[at]].append(f"{stems}|{at}|{','.join(words)}{'' if sure else '?'}")
    return "\n".join(sorted(f"{key}\t{';'.join(entries)}" for key, entries in lines.items()))


def _is_little(stem: str) -> bool:
    return analyse(stem)[0].stop


def tables() -> dict[str, str]:
    """Every table by the name of its file."""
    pairs = [pair for language in LANGUAGES for pair in ((language, "en"), ("en", language))]
    between = {f"{source}-{target}.txt": table(source, target) for source, target in pairs}
    same = {f"{language}-{language}.txt": table_of_same(language) for language in LANGUAGES}
    return between | same | {"en-en.txt": table_of_english(), "said-en.txt": table_of_expressions()}


def main() -> int:
    """Make the tables; write them where asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="write the tables")
    options = parser.parse_args()
    stale = []
    for name, text in tables().items():
        path = FOLDER / name
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            stale.append(name)
            if options.write:
                path.write_text(text, encoding="utf-8", newline="\n")
    sys.stdout.write(f"{'written' if options.write else 'stale'}: {', '.join(stale) or 'none'}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
