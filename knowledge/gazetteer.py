"""The tables behind ``countries.py``: what is looked for, and the folding that makes people's spelling meet it.

The facts stand in ``data/countries.json``, which is packaged and read on first use. They were compiled from three
places: names in six languages and the codes of ISO 3166-1 from the Unicode CLDR (through Babel; see LICENSES/Unicode-3.0.txt);
continents and subregions from the UN M49 standard; all the rest (other names, adjectives, peoples, cities, word lists)
was written for this project. Forms stand there folded as ``fold_name`` folds them, separated by ``|``, one country a
line: to add a name, add its folded form to the ``forms`` of its country.

``names`` are display names in the order of ``LANGUAGES``; ``forms``, ``adjectives`` and ``cities`` are looked for word
by word; ``stems`` are Russian adjectives and peoples without their ending (й folds to и, so "ии" stands for "ий");
``han`` and ``han_cities`` are Chinese, looked for in unsegmented text. Some words are names only sometimes. The lists
under ``words`` say when; ``country_scan.py`` applies them.
"""

from __future__ import annotations

import json
import re
import unicodedata
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, cast

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LANGUAGES = ("en", "es", "fr", "ru", "ar", "zh")
"""The languages of ``names``, in their order."""

_DATA = Path(__file__).parent / "data" / "countries.json"
_HAN = "\u3400-\u9fff"
# Letters that Unicode does not take apart though people type them as others; the Arabic ones are spelling variants.
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ى": "ي", "ة": "ه", "ـ": None})
_SOFT = frozenset("-‐‑‒–—'’‘ʼʻ`&")


class Entry(NamedTuple):
    """What a form stands for: its kind (name, adjective, city, never) and a country code or region id.

    ``region`` tells a region id from a country code.
    """

    kind: str
    id: str
    region: bool = False


class Token(NamedTuple):
    """A word of a text: folded, with its offsets, and how it hangs together with the word before.

    ``gap`` is " " (only blanks, hyphens or apostrophes between), ", " (a comma or an opening bracket), "" (a border).
    """

    word: str
    start: int
    end: int
    gap: str


class Gazetteer:
    """``countries.json`` as look-up tables.

    ``forms``, ``stems`` and ``han`` map what is looked for to an Entry; ``spans`` maps the first word of the forms of
    several words to how many words those have, longest first, and ``han_spans`` the first character to the lengths.
    ``exact`` holds words whose accent makes the difference (América, the continent; America, mostly the country).
    """

    def __init__(self, data: dict[str, dict[str, dict[str, str]]]) -> None:
        lists = cast("dict[str, str]", data["words"])
        self.words = {name: frozenset(forms.split("|")) for name, forms in lists.items()}
        self.others = {form: tuple(codes.split()) for form, codes in cast("dict[str, str]", data["others"]).items()}
        self.forms: dict[str, Entry] = {}
        self.stems: dict[str, Entry] = {}
        self.han: dict[str, Entry] = {}
        self.countries = data["countries"]
        self.alpha3 = {country["alpha3"]: code for code, country in data["countries"].items()}
        self.members = {region: frozenset(entry["countries"].split()) for region, entry in data["regions"].items()}
        self.region_names = {region: entry["name"] for region, entry in data["regions"].items()}
        for code, country in data["countries"].items():
            self._add(code, country, region=False)
        for region, entry in data["regions"].items():
            self._add(region, entry, region=True)
        self.exact = {
            form: Entry("name" if key in self.members else "city", key, key in self.members)
            for form, key in cast("dict[str, str]", data["exact"]).items()
        }
        self.han |= dict.fromkeys((form for form in self.words["never"] if is_han(form[0])), Entry("never", ""))
        self.forms |= dict.fromkeys((form for form in self.words["never"] if not is_han(form[0])), Entry("never", ""))
        several = [(form.partition(" ")[0].rstrip(","), form.count(" ") + 1) for form in self.forms if " " in form]
        self.spans = _lengths(several)
        self.han_spans = _lengths((form[0], len(form)) for form in self.han)

    def _add(self, key: str, fields: dict[str, str], *, region: bool) -> None:
        for field, kind, table in (
            ("forms", "name", self.forms),
            ("adjectives", "adjective", self.forms),
            ("cities", "city", self.forms),
            ("stems", "adjective", self.stems),
            ("han", "name", self.han),
            ("han_cities", "city", self.han),
        ):
            if forms := fields.get(field):
                entry = Entry(kind, key, region)
                for form in forms.split("|"):
                    table[form] = entry

    def one_word(self, word: str) -> Entry | None:
        """Look up what a single folded word stands for; Russian adjectives and peoples in any case."""
        entry = self.forms.get(word)
        if entry is None and "а" <= word[0] <= "я":
            for length in range(4):
                stem = word[: len(word) - length]
                if stem in self.stems and word[len(stem) :] in self.words["russian_endings"]:
                    return self.stems[stem]
            if word.endswith("ец"):  # американец, чилиец: the vowel drops out of all other forms
                return self.stems.get(word[:-2] + "ц") or self.stems.get(word[:-2] + "иц")
        return entry


def _lengths(forms: Iterable[tuple[str, int]]) -> dict[str, tuple[int, ...]]:
    """Map what forms begin with to their lengths, longest first; ``forms`` are pairs of the two."""
    lengths: dict[str, set[int]] = {}
    for first, length in forms:
        lengths.setdefault(first, set()).add(length)
    return {first: tuple(sorted(found, reverse=True)) for first, found in lengths.items()}


@cache
def _words(han: str) -> re.Pattern[str]:
    """A run of Chinese, a dotted abbreviation (U.S.A), or a word with the marks that belong to its letters.

    A class of thousands of characters takes long to compile, and plain text needs none: there ``han`` is "".
    """
    runs = f"[{han}]+|" if han else ""
    return re.compile(
        rf"{runs}(?<![^\W_])[^\W\d_{han}](?:\.[^\W\d_{han}])+(?![^\W_])"
        rf"|[^\W_{han}](?:[^\W_{han}]|[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670])*"
    )


@cache
def gazetteer() -> Gazetteer:
    """Return the tables, read once."""
    with _DATA.open(encoding="utf-8") as file:
        return Gazetteer(json.load(file))


def is_han(character: str) -> bool:
    """Tell whether a character is a Chinese one."""
    return "\u3400" <= character <= "\u9fff"


def fold_word(word: str) -> str:
    """Return a word without case, accents, vowel marks and the letter variants that people mix up."""
    if word.isascii():
        return word.lower()
    folded = unicodedata.normalize("NFKD", word.casefold())
    return "".join(c for c in folded if not unicodedata.combining(c)).translate(_LETTERS)


def tokens_of(text: str) -> list[Token]:
    """Split a text into words with their offsets."""
    return list(_tokens(text))


def _tokens(text: str) -> Iterator[Token]:
    end = 0
    previous = ""
    for match in _words("" if text.isascii() else _HAN).finditer(text):
        word = fold_word(match.group())
        if word:  # nothing is left of a lone tatweel
            yield Token(word, match.start(), match.end(), _gap(text[end : match.start()], previous))
            end, previous = match.end(), word


def _gap(between: str, previous: str) -> str:
    stripped = between.strip()
    if not stripped:
        return "" if between.count("\n") > 1 else " "
    if stripped in {",", "("}:
        return ", "
    if stripped == ")":  # "Cocos (Keeling) Islands"
        return " "
    # "St. Lucia", "Dem. Rep.": the full stop of an abbreviation is no border.
    if _SOFT.issuperset(stripped) or (stripped == "." and len(previous) <= 3):
        return " "
    return ""


def fold_name(text: str) -> str:
    """Spell a name as the data does: folded words with one blank between, a comma kept ("korea, republic of")."""
    parts: list[str] = []
    for token in _tokens(text):
        parts += [token.gap or " ", token.word] if parts else [token.word]
    return "".join(parts)
