"""What a source is about decides what an answer from it must show: the term bank's field, or something else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.conversation import Conversation
from bot.deciding.decision_features import features_of
from bot.deciding.decision_weights import WEIGHTS
from bot.deciding.off_field import off_field, shares_known
from bot.indexing.index import build_index
from bot.road import take_road
from knowledge.folders import bundled_folder
from knowledge.reading import read_library

if TYPE_CHECKING:
    from pathlib import Path

    from bot.indexing.index import Index

GLACIER = """# The glacier

Meltwater trickles through crevasses and lubricates the rock underneath. Firn hardens into dense blue ice over decades. Moraines of
gravel and boulders mark where the tongue once ended. Seracs topple with a roar when the slope steepens. Ogives ripple below the
icefall like frozen surf. Surges push the snout across the valley floor by several metres a day. Tephra from an eruption darkens the
surface, and cryoconite holes pit it like a sponge. Nunataks rise through the sheet as bare black peaks.
"""
GUIDE = {
    "en": """# The guide

The parliamentary committee examines the bill and hears children before the vote. The ombudsperson receives complaints about schools
and courts. The ministry of justice drafts the law, and civil society organisations send their comments. A budget is adopted for the
protection of children from violence. The government reports to the Committee on the Rights of the Child every five years.
""",
    "es": """# La guía

La comisión parlamentaria examina el proyecto de ley y escucha a los niños antes de la votación. La defensoría recibe quejas sobre
las escuelas y los tribunales. El ministerio de Justicia redacta la ley y la sociedad civil envía sus observaciones. Se aprueba un
presupuesto para proteger a la infancia de la violencia. El gobierno informa al Comité de los Derechos del Niño.
""",
    "fr": """# Le guide

La commission parlementaire examine le projet de loi et entend les enfants avant le vote. Le défenseur des enfants reçoit les
plaintes sur les écoles et les tribunaux. Le ministère de la Justice rédige la loi et la société civile envoie ses observations.
Un budget est adopté pour protéger les enfants de la violence. Le gouvernement fait rapport au Comité des droits de l'enfant.
""",
    "ru": """# Руководство

Парламентский комитет рассматривает законопроект и выслушивает детей перед голосованием. Уполномоченный по правам ребёнка принимает
жалобы на школы и суды. Министерство юстиции готовит закон, а гражданское общество направляет замечания. Утверждён бюджет на защиту
детей от насилия. Правительство представляет доклад Комитету по правам ребёнка.
""",
    "ar": """# الدليل

تدرس اللجنة البرلمانية مشروع القانون وتستمع إلى الأطفال قبل التصويت. ويتلقى أمين المظالم الشكاوى المتعلقة
بالمدارس والمحاكم. وتصوغ وزارة العدل القانون ويرسل المجتمع المدني ملاحظاته. واعتمدت الحكومة ميزانية لحماية
الأطفال من العنف. وتقدم الدولة تقريرا إلى لجنة حقوق الطفل.
""",
    "zh": """# 指南

议会委员会审议法案，并在表决前听取儿童的意见。监察员受理有关学校和法院的投诉。司法部起草法律，民间社会组织提出意见。政府通过了保护儿童免受暴力的预算，
并向儿童权利委员会提交报告。
""",
}


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    folder: Path = tmp_path_factory.mktemp("two-fields")
    (folder / "sources").mkdir()
    (folder / "library.yaml").write_text("name: made for a test\n", encoding="utf-8")
    texts = {f"guide-{language}": (language, text) for language, text in GUIDE.items()}
    for name, (language, text) in {**texts, "glacier": ("en", 8 * GLACIER)}.items():
        head = f"---\nid: {name}\ntitle: {name}\nlanguage: {language}\n---\n"
        (folder / "sources" / f"{name}.md").write_text(head + text, encoding="utf-8")
    return build_index(read_library([bundled_folder(), folder]))


def test_a_source_about_something_else_lies_outside_the_field(index: Index) -> None:
    assert off_field("glacier", index) > 0.9
    assert off_field("international-organisations", index) == 0.0
    assert off_field("guide-en", index) == 0.0


@pytest.mark.parametrize("language", list(GUIDE))
def test_in_every_language_the_field_is_told_from_general_articles(index: Index, language: str) -> None:
    from bot.deciding.off_field import GENERAL, OF_THE_FIELD

    known, held = shares_known(index)[f"guide-{language}"]
    assert known / held > OF_THE_FIELD * GENERAL[language]


def test_without_the_bank_nothing_lies_outside_of_it(index: Index) -> None:
    from dataclasses import replace

    from knowledge.model import Terms

    bare = build_index(replace(index.library, terms=Terms()))
    assert off_field("glacier", bare) == 0.0


def test_outside_the_field_other_words_and_a_near_second_speak_against_an_answer(index: Index) -> None:
    assert WEIGHTS["off_field_unsaid"] < 0.0
    assert WEIGHTS["off_field_alike"] < 0.0

    def weighed(question: str) -> tuple[float, float, float]:
        road = take_road(question, Conversation(), index)
        features = features_of(road.question, road.pool, road.choice, index)
        return features.off_field, features.off_field_unsaid, features.off_field_alike

    inside = weighed("Who drafts the law?")
    assert inside == (0.0, 0.0, 0.0)
    outside, unsaid, alike = weighed("What do moraines of gravel mark, and who measured them?")
    assert outside > 0.9
    assert 0.0 < unsaid < outside
    assert alike >= 0.0
