"""Everyday words of one language in another: looked up, weighed, and made from their rows."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.analysis import analyse
from bot.evaluation.dataset_runs import bot_over
from bot.evaluation.datasets import Dataset, Document
from bot.question.ideas import LIGHT, ideas_of
from bot.question.reading import read_question
from bot.words.glossary import LANGUAGES, LONGEST, TRANSLATED, UNKNOWN, translated, with_same_meaning
from bot.words.glossary_tables import SAME, table
from bot.words.stand_ins import with_stand_ins
from knowledge.model import Terms

if TYPE_CHECKING:
    from bot.question.ideas import Idea
    from bot.service import Bot

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"
FOLDER = Path(__file__).parents[3] / "bot" / "words" / "glossaries"


def ideas(text: str, language: str, bot: Bot, spoken: tuple[str, ...] = ("en",), **common: float) -> dict[str, Idea]:
    """The ideas of a question by their words, with their meanings."""
    tokens = analyse(text, language)
    read = ideas_of(tokens, bot.index.lexicon, {}, language, spoken)
    found = translated(read, [token for token in tokens if not token.stop], language, spoken, common)
    return {idea.text: idea for idea in found}


@pytest.mark.parametrize(
    ("text", "language", "word", "stem"),
    [
        ("¿cuántos buzones había?", "es", "buzones", "mailbox"),
        ("combien de kilomètres", "fr", "kilomètres", "kilometr"),
        ("сколько больниц", "ru", "больниц", "hospit"),
        ("كم عدد المستشفيات", "ar", "المستشفيات", "hospit"),
        ("有多少医院", "zh", "医院", "hospit"),
    ],
)
def test_a_word_has_the_stems_of_the_english_words_that_mean_it(
    bundled: Bot, text: str, language: str, word: str, stem: str
) -> None:
    found = ideas(text, language, bundled)[word]
    assert 0 < found.stems[stem] <= TRANSLATED


def test_english_questions_reach_sources_in_other_languages(bundled: Bot) -> None:
    found = ideas("How many hospitals?", "en", bundled, ("fr",))["hospitals"]
    assert found.stems["hopital"] > 0


def test_where_sources_speak_the_language_a_word_is_met_by_itself_first(bundled: Bot) -> None:
    found = ideas("¿cuántos hospitales?", "es", bundled, ("en", "es"))["hospitales"]
    assert found.stems["hospital"] == 1.0
    assert found.factor == ideas_of(analyse("hospitales", "es"), bundled.index.lexicon, {}, "es")[0].factor


def test_a_word_of_which_no_meaning_is_known_weighs_less(bundled: Bot) -> None:
    assert ideas("zarzaparrillero", "es", bundled)["zarzaparrillero"].factor == UNKNOWN
    read = read_question("¿Qué hizo el señor Zarzaparrillero en la reunión?", bundled.index)
    assert next(idea.factor for idea in read.ideas if idea.text == "zarzaparrillero") == UNKNOWN
    assert "Zarzaparrillero" in read.names


def test_words_that_mean_little_or_everyday_words_weigh_little(bundled: Bot) -> None:
    assert ideas("больница очень", "ru", bundled)["очень"].factor == LIGHT
    assert ideas("kilomètre", "fr", bundled, kilometre=0.35, kilometer=0.35)["kilomètre"].factor == 0.35


def test_a_phrase_goes_before_its_words_and_shares_its_weight(bundled: Bot) -> None:
    found = ideas("trois quarts", "fr", bundled)
    assert {"three", "quarter"} <= found["quarts"].stems.keys()
    assert found["quarts"].factor == pytest.approx(1 / 2**0.5)


def test_numbers_and_the_language_of_the_sources_stay_as_they_are(bundled: Bot) -> None:
    assert ideas("2015", "es", bundled)["2015"].stems == {"2015": 1.0}
    assert ideas("hospitals", "en", bundled)["hospitals"].stems == {"hospit": 1.0}
    assert ideas("Krankenhaus", "de", bundled)["krankenhaus"].stems == {"krankenhaus": 1.0}


@pytest.mark.parametrize(
    ("language", "word", "same"),
    [
        ("es", "derrotaron", "venc"),
        ("fr", "abandonné", "renonc"),
        ("ru", "отказался", "брос"),
        ("ar", "هجر", "تخل"),
        ("zh", "放弃", "抛弃"),
    ],
)
def test_other_words_for_the_same_are_met_more_weakly(bundled: Bot, language: str, word: str, same: str) -> None:
    (own,) = ideas_of(analyse(word, language), bundled.index.lexicon, {}, language, (language,))
    (found,) = with_same_meaning([own], word, language)
    assert 0 < found.stems[same] <= SAME
    assert next(iter(found.stems)) == next(iter(own.stems))


def test_names_numbers_and_english_have_no_words_for_the_same(bundled: Bot) -> None:
    for text, language in (("Victoria", "es"), ("2015", "fr"), ("abandon", "en")):
        read = ideas_of(analyse(text, language), bundled.index.lexicon, {}, language, (language,))
        assert with_same_meaning(read, text, language) == list(read)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_is_another_word_for_itself(language: str) -> None:
    found = table(language, language)
    assert len(found) > 3000
    assert all(0 < strength <= 1 and other != stem for stem in found for other, strength in found[stem])


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_table_can_be_looked_up(language: str) -> None:
    for source, target in ((language, "en"), ("en", language)):
        found = table(source, target)
        assert len(found) > 4000
        for phrase in list(found)[::97]:
            assert all(word and 0 < strength <= 1 for word, strength in found[phrase])
        assert sum(len(phrase.split()) > LONGEST for phrase in found) < len(found) / 100


def test_the_tables_are_what_their_rows_make() -> None:
    sys.path.insert(0, str(BENCHMARKS))
    try:
        from make_glossary import tables
    finally:
        sys.path.remove(str(BENCHMARKS))
    for name, text in tables().items():
        assert (FOLDER / name).read_text(encoding="utf-8") == text, (
            f"{name}: run tests/benchmarks/make_glossary.py --write"
        )


def test_the_rows_are_well_formed() -> None:
    lines = (FOLDER / "words.tsv").read_text(encoding="utf-8").splitlines()
    assert len(lines) > 3900
    assert all(len(line.split("\t")) == 1 + len(LANGUAGES) for line in lines)
    # Arabic says some by a little word and the opposite: there is no word of its own for them.
    empty = [(number, cell) for line in lines for number, cell in enumerate(line.split("\t")) if not cell.strip()]
    assert {number for number, _ in empty} <= {1 + LANGUAGES.index("ar")}
    assert len(empty) < 30
    assert len({line.split("\t")[0] for line in lines}) == len(lines)


def test_leaving_the_glossary_out_leaves_words_alone(bundled: Bot) -> None:
    text = "¿Cuántos hospitales y buzones tiene UNICEF?"
    plain = read_question(text, bundled.index, frozenset({"glossary"}))
    assert all("mailbox" not in idea.stems for idea in plain.ideas)
    assert any("mailbox" in idea.stems for idea in read_question(text, bundled.index).ideas)


def test_a_question_finds_what_its_own_language_says_in_another_word() -> None:
    texts = ("El rey fue vencido en la llanura del sur.", "El rey vivía con la reina en la capital.")
    documents = tuple(Document(f"d{number}", f"Página {number}", text) for number, text in enumerate(texts))
    data = Dataset("made", "test", "es", documents, ())
    found = []
    for without in (frozenset[str](), frozenset({"glossary"})):
        question = read_question("¿Cuándo derrotaron al rey?", bot_over(data, Terms(), without).index, without)
        found.append({stem for idea in question.ideas for stem in idea.stems})
    assert found[0] - found[1] >= {"venc"}


def test_the_order_of_the_languages_makes_no_difference(bundled: Bot) -> None:
    question = "How many hospitals opened near the two big rivers?"
    found = [ideas(question, "en", bundled, spoken) for spoken in (LANGUAGES, LANGUAGES[::-1])]
    for one, other in zip(*(each.values() for each in found), strict=True):
        assert list(one.stems) == list(other.stems)


def test_the_word_itself_stands_before_its_translations(bundled: Bot) -> None:
    # Retrieval and the second look take the first for what was asked.
    for text, language in (("¿cuántos buzones había?", "es"), ("How many mailboxes?", "en")):
        for word, idea in ideas(text, language, bundled, ("en", "es")).items():
            assert len(idea.stems) > 1
            assert next(iter(idea.stems)) == analyse(word, language)[0].stem


@pytest.mark.parametrize("name", ["make_glossary", "fit_decision"])
def test_the_help_of_what_makes_files_keeps_its_lines(name: str) -> None:
    file = BENCHMARKS / f"{name}.py"
    shown = subprocess.run([sys.executable, str(file), "--help"], capture_output=True, check=True).stdout.decode()
    command = next(line for line in file.read_text(encoding="utf-8").splitlines() if "--write" in line)
    assert command in shown.splitlines()


def stand_ins(text: str, bot: Bot) -> dict[str, set[str]]:
    """The words of an English question by which each of its words is met besides."""
    read = ideas_of(analyse(text), bot.index.lexicon, {}, "en", ("en",))
    return {one.text: set(one.akin) for one in with_stand_ins(read)}


def test_english_words_are_met_by_words_that_stand_for_them(bundled: Bot) -> None:
    assert "fit" in stand_ins("which method suits a kingdom", bundled)["suits"]
    assert "suit" in stand_ins("which method fits a kingdom", bundled)["fits"]
    assert all(0 < strength <= 1 for line in table("en", "en").values() for _, strength in line)
    for word, others in table("en", "en").items():
        assert all(word in dict(table("en", "en")[other]) for other, _ in others)


def test_a_word_of_several_senses_is_met_less_by_each(bundled: Bot) -> None:
    read = ideas_of(analyse("suits"), bundled.index.lexicon, {}, "en", ("en",))
    assert with_stand_ins(read)[0].akin["fit"] < SAME


def test_what_stands_in_a_phrase_of_the_bank_is_met_by_the_phrase(bundled: Bot) -> None:
    assert "promot" in stand_ins("foster a kingdom", bundled)["foster"]
    assert not stand_ins("who pays for foster care", bundled)["foster"]


def test_names_light_words_and_numbers_have_no_stand_ins(bundled: Bot) -> None:
    question = read_question("Did Mr Fisher in 12 cases do everything?", bundled.index)
    assert not any(one.akin for one in question.ideas if one.capital or one.number or one.light)


def test_a_question_finds_its_answer_by_a_word_that_stands_for_its_own() -> None:
    documents = [
        Document("a", "", "Which recipe fits depends on the oven, the season and the guests."),
        Document("b", "", "Every recipe of the house is kept in a tin box beside the oven."),
        Document("c", "", "The guests come at noon in every season."),
    ]
    data = Dataset("made", "test", "en", tuple(documents), ())
    answer = bot_over(data, Terms()).ask("which recipe suits us").answer
    assert answer.citations[0].quote.startswith("Which recipe fits")
    without = bot_over(data, Terms(), frozenset({"glossary"})).ask("which recipe suits us").answer
    assert without.status == "not_found"
