"""Questions as they are typed in Spanish, French and Russian: key words alone, without accents, with words that say little."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.indexing.index import build_index
from bot.question.answering.counting_abroad import counts_asked
from bot.question.asked.amounts_asked import amount_asked, counted_ideas
from bot.question.ideas import LIGHT, Idea
from bot.question.reading import read_question
from bot.service import Bot
from bot.words.glossary import with_same_meaning
from bot.words.glossary_tables import SAME
from bot.words.light_words_abroad import LIGHT_WORDS_ABROAD, typed_in_haste
from bot.words.stopwords import STOPWORDS
from knowledge.folders import bundled_folder
from knowledge.reading import read_library

if TYPE_CHECKING:
    from pathlib import Path

FR = """# La fiche

Trois adolescentes ont été moquées en ligne. Le maire a reçu les élèves à la mairie.

L'équipe compte deux éducateurs et une psychologue. 412 enfants ont été poursuivis, dont 31 placés.

64 entretiens individuels avec des députés ont eu lieu.
"""
ES = """# El informe

Durante el ejercicio se registraron 3.482 quejas. Los años pasan despacio.

El Consejo estará integrado por treinta y dos miembros, elegidos por dos tercios de la Asamblea.

El equipo está formado por dos trabajadoras sociales y una psicóloga. El buzón de la oficina se abre todos los lunes.
"""


OTHERS = {
    "ru": "# Доклад\n\nВсего ставок введено лишь 149. В опросе участвовали дети из двух школ.\n",
    "ar": "# الدليل\n\nشارك في الجلسة 40 طفلا من المدارس.\n",
    "zh": "# 概况\n\n全市共有学校320所，儿童四万名。\n",
}


@pytest.fixture(scope="module")
def bot(tmp_path_factory: pytest.TempPathFactory) -> Bot:
    folder: Path = tmp_path_factory.mktemp("two-languages")
    (folder / "sources").mkdir()
    (folder / "library.yaml").write_text("name: made for a test\n", encoding="utf-8")
    for language, text in {"fr": FR, "es": ES, **OTHERS}.items():
        head = f"---\nid: doc-{language}\ntitle: Doc\nlanguage: {language}\n---\n"
        (folder / "sources" / f"doc-{language}.md").write_text(head + text, encoding="utf-8")
    return Bot(build_index(read_library([bundled_folder(), folder])))


@pytest.mark.parametrize(
    ("asked", "language"),
    [
        ("juriste spécialisé Congrès chilien UNICEF", "fr"),
        ("ratification protocoles facultatifs", "fr"),
        ("apoyo legislativo unicef chile", "es"),
        ("ejemplos países", "es"),
        # Known to all alike, or mistyped: nothing tells another language.
        ("unicef mandate chile", "en"),
        ("chilie congres lawer unicef", "en"),
        ("tecnical assistence draftng of legisation", "en"),
        ("budget", "en"),
    ],
)
def test_key_words_without_little_words_tell_their_language(bundled: Bot, asked: str, language: str) -> None:
    assert read_question(asked, bundled.index).language == language


def test_key_words_of_another_language_are_answered(bundled: Bot) -> None:
    answer = bundled.ask("juriste spécialisé Congrès chilien UNICEF").answer
    assert answer.status == "answered"
    assert any("specialised lawyer" in citation.quote for citation in answer.citations)


@pytest.mark.parametrize(
    "asked",
    [
        "¿Qué es UNICEF?",
        "que es unicef",
        "unicef qué es",
        "qu'est-ce que l'unicef",
        "c'est quoi l'unicef ?",
        "что такое юнисеф",
        "ما هي اليونيسف؟",
        "什么是儿基会？",
    ],
)
def test_what_unicef_is_is_told_by_what_it_is(bundled: Bot, asked: str) -> None:
    answer = bundled.ask(asked).answer
    assert answer.status == "answered"
    assert answer.statements[0].text.startswith("UNICEF is the UN entity with a focus on children’s rights")


def test_what_is_not_said_to_be_anything_is_not_defined(bundled: Bot) -> None:
    assert bundled.ask("¿Qué es la ratificación?").answer.status == "not_found"


def test_a_word_of_a_name_that_the_terms_know_is_no_unknown_name(bundled: Bot) -> None:
    assert read_question("¿Qué agencia de Naciones Unidas protege a la niñez?", bundled.index).names == ()
    assert read_question("¿Qué agencia de Naciones Blorbas protege?", bundled.index).names == ("Blorbas",)


def test_a_word_is_not_repaired_into_one_of_another_language(bot: Bot) -> None:
    assert read_question("y a-t-il eu des ados moqués", bot.index).repairs == ()
    assert read_question("¿cuántas qejas llegaron?", bot.index).repairs == (("qejas", "quejas"),)
    assert read_question("les adolecentes moquées", bot.index).repairs == (("adolecentes", "adolescentes"),)


def test_modal_verbs_and_other_little_words_weigh_little(bot: Bot) -> None:
    for asked, little in (
        ("¿Debería alguien leer las quejas?", {"debería", "alguien"}),
        ("quelqu'un doit parler aux élèves", {"quelqu'un", "doit", "parler"}),
    ):
        factors = {idea.text: idea.factor for idea in read_question(asked, bot.index).ideas}
        assert {word: factors[word] for word in little} == dict.fromkeys(little, LIGHT)
        assert max(factors.values()) > LIGHT


def test_little_words_are_known_without_their_accents() -> None:
    assert {"mas", "tambien", "ningun", "apres", "deja"} <= {
        *STOPWORDS["es"], *STOPWORDS["fr"], *LIGHT_WORDS_ABROAD["es"], *LIGHT_WORDS_ABROAD["fr"]
    }  # fmt: skip
    assert "seria" not in STOPWORDS["es"]  # serious
    assert "й" in {letter for word in typed_in_haste(frozenset(["какой"])) for letter in word}


def test_another_word_for_the_same_counts_more_than_half() -> None:
    idea = Idea(text="almuerzo", span=(0, 8), stems={"almuerz": 1.0}, concepts={}, factor=1.0)
    (found,) = with_same_meaning([idea], "almuerzo", "es")
    assert found.stems["com"] == SAME > 0.5


@pytest.mark.parametrize(
    ("language", "asked", "text", "given"),
    [
        ("es", "¿Cuántas quejas llegaron?", "Durante el ejercicio se registraron 3.482 quejas.", True),
        ("es", "¿Cuántas quejas llegaron?", "El mandato es de seis años y la mayoría de dos tercios.", False),
        ("es", "¿Cuántos chicos forman el consejo?", "Estará integrado por treinta y dos miembros.", True),
        ("fr", "combien d'enfants ont été poursuivis", "412 enfants ont été poursuivis.", True),
        ("fr", "combien d'enfants ont été entendus", "38 % des enfants ont été entendus.", True),
        ("fr", "combien de députés compte le groupe", "64 entretiens individuels avec des députés ont eu lieu.", False),
        ("fr", "combien d'habitants compte la ville", "La ville a abandonné après deux ans.", False),
        ("ru", "сколько детей опросили", "В исследовании участвовали 512 детей.", True),
        ("ru", "сколько школ участвовало", "Опрос шёл 12 недель в трёх городах.", False),
        ("ru", "сколько ставок дали школам", "Всего ставок введено лишь 149.", True),
        ("fr", "combien de députés trouvent que ça sert", "Du côté des députés, 52 % jugent l'exercice utile.", True),
    ],
)
def test_a_number_counts_what_stands_at_it(bot: Bot, language: str, asked: str, text: str, given: bool) -> None:
    counted = counted_ideas(asked, read_question(asked, bot.index, language=language).ideas)
    assert counted
    assert counts_asked(text, counted, language, bot.index.lexicon) is given


@pytest.mark.parametrize(
    ("language", "asked", "kind"),
    [
        ("es", "¿cuántos minutos me dan?", "duration"),
        ("fr", "combien d'euros coûte le repas", "money"),
        ("es", "¿cuánto vale el menú?", "money"),
        ("ru", "во сколько обошёлся подсчёт", "money"),
        ("es", "¿cuántas quejas hubo?", "count"),
    ],
)
def test_times_and_sums_are_no_count(language: str, asked: str, kind: str) -> None:
    assert amount_asked(asked, language) == kind


@pytest.mark.parametrize(
    ("asked", "reason"),
    [
        ("¿En qué calle está la oficina del buzón?", "no sentence found names a street"),
        ("¿A qué hora se abre el buzón de la oficina?", "no sentence found says at what hour"),
        ("¿Cómo se llama la psicóloga del equipo?", "no sentence found names the person"),
        ("comment s'appelle la psychologue de l'équipe", "no sentence found names the person"),
    ],
)
def test_what_has_a_form_of_its_own_is_not_answered_without_it(bot: Bot, asked: str, reason: str) -> None:
    from bot.conversation import Conversation
    from bot.road import take_road

    decision = take_road(asked, Conversation(), bot.index).decision
    assert not decision.answer
    assert reason in decision.reasons


@pytest.mark.parametrize(
    "asked",
    [
        "электронная почта приёмной уполномоченного",
        "¿cuál es el correo electrónico de la oficina?",
        "quelle est l'adresse électronique du bureau",
        "市儿童福利院的电子邮箱",
    ],
)
def test_an_e_mail_address_is_asked_for_in_every_language(asked: str) -> None:
    from bot.question.asked.asked_addresses import EMAIL

    assert EMAIL.found_in(asked)


@pytest.mark.parametrize(
    "asked", ["رقم هاتف مركز أمان", "номер детского телефона доверия", "número de teléfono", "中心的电话"]
)
def test_a_telephone_number_is_asked_for_in_every_language(asked: str) -> None:
    from bot.question.asked.asked_addresses import TELEPHONE

    assert TELEPHONE.found_in(asked)


def test_an_address_is_asked_for_in_every_language() -> None:
    from bot.question.asked.asked_addresses import STREET
    from bot.statements.kinds_written import _STREET

    for asked in (
        "市儿童福利院 地址",
        "What is the address of the office?",
        "По какому адресу приём?",
        "ما عنوان مقر اللجنة",
    ):
        assert STREET.found_in(asked)
    assert not STREET.found_in("Which bodies address child labour?")
    for told in (
        "El centro está en la avenida Sur, 12.",
        "地点：中山路12号",
        "Приём: ул. Мира, 4",
        "See https://example.org",
    ):
        assert _STREET.found_in(told)
    assert not _STREET.found_in("The office hears complaints.")


def test_where_no_capitals_tell_names_the_kind_asked_for_must_be_said() -> None:
    from bot.question.asked.asked_names import named_kind, speaks_of_kind

    kind = named_kind("小程序是哪家公司开发的？")
    assert kind
    assert speaks_of_kind(kind, "由海蓝公司开发。")
    assert not speaks_of_kind(kind, "小程序也可以提交求助。")
    assert speaks_of_kind("which company", "It was made by Fenwick.")


def test_an_english_hour_is_asked_for_by_what_happens_then() -> None:
    from bot.question.asked.asked_addresses import HOUR

    assert HOUR.found_in("What time does the office open?")
    assert HOUR.found_in("во сколько открывается школа")
    assert not HOUR.found_in("What time limit is there for a complaint?")
    assert not HOUR.found_in("во сколько раз выросло число жалоб")


@pytest.mark.parametrize(
    "asked", ["Dame un ejemplo de un país", "Donne-moi un exemple de pays", "Приведи пример страны", "举一个国家的例子"]
)
def test_an_example_is_given_whatever_the_language(bundled: Bot, asked: str) -> None:
    answer = bundled.ask(asked).answer
    assert answer.status == "answered"
    assert answer.citations[0].quote.startswith("E.g.: In ")


def test_two_names_joined_in_spanish_are_compared(bundled: Bot) -> None:
    answer = bundled.ask("Compara Chile y Ghana").answer
    assert answer.status == "answered"
    quotes = " ".join(citation.quote for citation in answer.citations)
    assert "In Chile, UNICEF" in quotes
    assert "in Ghana, UNICEF" in quotes


@pytest.mark.parametrize(
    "asked",
    [
        "¿A quién pueden pedir asistencia técnica los Estados?",
        "À qui les États peuvent-ils demander une assistance technique ?",
        "К кому государства могут обратиться за технической помощью?",
        "国家可以向谁寻求技术援助？",
    ],
)
def test_who_may_be_asked_for_help_is_whoever_gives_it(bundled: Bot, asked: str) -> None:
    answer = bundled.ask(asked).answer
    assert answer.status == "answered"
    assert "UNICEF is the UN entity" in answer.citations[0].quote


@pytest.mark.parametrize(
    "asked",
    [
        "What examples of countries are there of UNICEF support for legislative reform?",
        "What country cases are there of UNICEF supporting legislative reform?",
        "ejemplos de países donde unicef apoyó una reforma de ley",
        "exemples de pays où l'unicef a soutenu la réforme",
        "儿基会支持立法改革有哪些国家案例？",
    ],
)
def test_examples_of_countries_are_cases_and_no_general_sentences(bundled: Bot, asked: str) -> None:
    answer = bundled.ask(asked).answer
    assert answer.status == "answered"
    assert answer.citations[0].quote.startswith("E.g.: In ")


@pytest.mark.parametrize(
    ("typed", "language"),
    [
        ("loi internet ghana", "fr"),
        ("loi chili", "fr"),
        ("ley chile", "es"),
        ("ley internet ghana", "es"),
        ("LOI chile", "en"),
        ("crc ghana law", "en"),
        ("mandate unicef", "en"),
    ],
)
def test_key_words_that_are_an_acronym_or_a_rare_word_in_english_tell_their_language(
    bundled: Bot, typed: str, language: str
) -> None:
    assert bundled.ask(typed).answer.language == language
