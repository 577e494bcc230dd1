"""The catalogues of the bot's own words: complete, with the same places for values, in their own language."""

from __future__ import annotations

import json
import re
import string
import unicodedata
from pathlib import Path
from typing import Any

import pytest

import bot
from bot.question.small_talk_words import BESIDE, KINDS, LONGEST, PHRASES, folded, spelt_out
from bot.wording import CATALOGUES, ENGLISH
from knowledge.untrusted import clean_text

FILES = sorted(CATALOGUES.glob("*.json"))
SCRIPTS = {"ru": "[а-яё]", "ar": "[\u0621-\u064a]", "zh": "[\u3400-\u9fff]"}
SIGNS = {"comma", "semicolon", "quoted"}
"""Keys without a word in them."""
SMALL_TALK: dict[str, dict[str, list[str]]] = {
    language: {kind: [phrase for template in some for phrase in spelt_out(template)] for kind, some in kinds.items()}
    for language, kinds in json.loads(PHRASES.read_text(encoding="utf-8")).items()
}


def read(file: Path) -> dict[str, str]:
    """The catalogue; a key that stands in it twice fails."""

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        assert len(dict(pairs)) == len(pairs)
        return dict(pairs)

    found: dict[str, str] = json.loads(file.read_text(encoding="utf-8"), object_pairs_hook=once)
    return found


def names_in(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


def test_there_is_a_catalogue_for_each_language_of_the_un_but_english() -> None:
    assert {file.stem for file in FILES} >= {"es", "fr", "ru", "ar", "zh"}
    assert "en" not in {file.stem for file in FILES}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_catalogue_has_the_keys_and_values_of_english_in_its_order(file: Path) -> None:
    words = read(file)
    assert list(words) == list(ENGLISH)
    assert {key: names_in(text) for key, text in words.items()} == {k: names_in(t) for k, t in ENGLISH.items()}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_catalogue_is_written_in_its_language_and_harmless(file: Path) -> None:
    for key, text in read(file).items():
        assert text.strip() or key == "comma", key
        assert text == clean_text(text) == unicodedata.normalize("NFC", text), key
        script = SCRIPTS.get(file.stem, "[a-z]")
        plain = re.sub(r"\{\w+\}", "", text)
        assert key in SIGNS or re.search(script, plain, re.IGNORECASE), f"{key}: {text}"
        assert len(text) < 30 or text != ENGLISH[key], f"{key} is not translated"


@pytest.mark.parametrize("words", [ENGLISH, *map(read, FILES)], ids=["en", *(file.stem for file in FILES)])
def test_a_reason_that_a_heading_says_already_is_part_of_it(words: dict[str, str]) -> None:
    """Faces leave out a reason that stands in the heading above it."""
    assert words["other_cases"] in words["heading_other_cases"]
    assert words["other_cases"] in words["heading_others"]


@pytest.mark.parametrize("words", [ENGLISH, *map(read, FILES)], ids=["en", *(file.stem for file in FILES)])
def test_what_is_offered_to_be_asked_is_a_sentence_of_its_own(words: dict[str, str]) -> None:
    for key in ("suggest_country", "suggest_examples"):
        assert words[key].rstrip().endswith(("?", "？", "؟"))


def test_every_key_is_used() -> None:
    built = ("place_", "talk_", "heading_", "part_")  # put together from parts, or passed on as a name
    code = "".join(file.read_text(encoding="utf-8") for file in Path(bot.__file__).parent.rglob("*.py"))
    code = code.replace((Path(bot.__file__).parent / "wording.py").read_text(encoding="utf-8"), "")
    faces = (Path(bot.__file__).parent.parent / "tui").rglob("*.py")
    code += "".join(file.read_text(encoding="utf-8") for file in faces) + '"comma"'
    assert not [key for key in ENGLISH if f'"{key}"' not in code.replace("'", '"') and not key.startswith(built)]


@pytest.mark.parametrize("language", SMALL_TALK)
def test_phrases_of_small_talk_stand_as_folding_leaves_them(language: str) -> None:
    kinds = SMALL_TALK[language]
    assert set(kinds) == {*KINDS, BESIDE}
    for phrases in kinds.values():
        for phrase in phrases:
            words = folded(phrase)
            assert 0 < len(words) <= LONGEST, phrase
            assert phrase == " ".join(words) or language == "zh", phrase
            assert phrase == phrase.casefold(), phrase


@pytest.mark.parametrize("language", SMALL_TALK)
def test_no_phrase_of_small_talk_is_of_two_kinds(language: str) -> None:
    kinds = {kind: set(phrases) for kind, phrases in SMALL_TALK[language].items() if kind != BESIDE}
    assert sum(map(len, kinds.values())) == len(set().union(*kinds.values()))


def test_small_talk_and_catalogues_are_of_the_same_languages() -> None:
    assert set(SMALL_TALK) == {"en", *(file.stem for file in FILES)}
