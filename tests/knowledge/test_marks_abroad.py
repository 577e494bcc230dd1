"""Lists whose items are counted as the other languages count them, and emphasis that ends with a sentence."""

import pytest

from knowledge.model import Source
from knowledge.passages import passages_of


@pytest.mark.parametrize(
    ("language", "lead_in", "items"),
    [
        ("ru", "РЕШИЛИ:", ["2.1. Одобрить памятку.", "2.2. Открыть смену."]),
        ("es", "La Comisión acordó:", ["Primero. Aprobar el plan.", "Segundo. Abrir el centro."]),
        ("es", "La Comisión acordó:", ["1.º Aprobar el plan.", "2.º Abrir el centro."]),
        ("es", "La Comisión acordó:", ["1º) Aprobar el plan.", "2º) Abrir el centro."]),
        ("ar", "قررت اللجنة:", ["أولاً: الموافقة على الخطة.", "ثانياً: فتح المركز."]),
        ("zh", "会议决定：", ["1、批准方案。", "2、开放中心。"]),
        ("zh", "会议决定：", ["①批准方案。", "②开放中心。"]),
        ("zh", "会议决定：", ["一是批准方案。", "二是开放中心。"]),
    ],
)
def test_items_are_counted_in_many_ways(language: str, lead_in: str, items: list[str]) -> None:
    text = "\n\n".join([lead_in, *items])
    first, *others = passages_of(Source("s", "S", text, language=language))
    assert [text[one.start : one.end] for one in others if one.list_id] == items
    assert {one.lead_in for one in others} == {first.sentences[-1]}


def test_marks_within_numbers_count_on_within_their_own_number() -> None:
    text = "Решили:\n\n2.1. Одобрить.\n\n2.2. Открыть.\n\n3.1. Проверить."
    assert [bool(one.list_id) for one in passages_of(Source("s", "S", text, language="ru"))] == [
        False,
        True,
        True,
        False,
    ]


def test_what_closes_an_emphasis_belongs_to_the_sentence_that_it_ends() -> None:
    text = "**（三）查处违规场所。** 公安部门要检查下列场所：\n\n**Places.** The police check the following."
    found = [text[slice(*span)] for one in passages_of(Source("s", "S", text, language="zh")) for span in one.sentences]
    assert found == [
        "**（三）查处违规场所。**",
        "公安部门要检查下列场所：",
        "**Places.**",
        "The police check the following.",
    ]
