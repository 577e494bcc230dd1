"""Names in Arabic and Chinese, counts that are none, and enumerations of Chinese clauses."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.choosing.enumerating import parts_told
from bot.question.answering.persons_abroad import names_office, names_person_abroad
from bot.question.answering.proper_names import names_person
from bot.question.answering.types_abroad import without_what_counts_nothing
from bot.question.asked.intent import intent_of

if TYPE_CHECKING:
    from conftest import MakeBot


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("رئيس مجلس الوزراء: سالم بن عدنان الحارثي", True),
        ("وزيرة العدل: هناء قاسم المرعي", True),
        ("حضرت السيدة ليلى الحداد", True),
        ("وللهيئة الوطنية لحقوق الإنسان أن تدخل الدار في أي وقت بلا إذن مسبق.", False),
        ("يزور قاضي الأطفال دار الرعاية مرة كل شهر.", False),
        ("联系人：贺敏之　电话：0879-6230117", True),
        ("委员会主席李明主持会议。", True),
        ("主任由王建国担任。", True),
        ("公安局负责人应当在场。", False),
        ("会议讨论了热线的工作。", False),
        ("Ana Ruiz", None),
    ],
)
def test_names_are_told_without_capitals(text: str, named: bool | None) -> None:
    assert names_person_abroad(text) is named
    if named is not None:
        assert names_person(text, lambda _: False) is named


@pytest.mark.parametrize(
    ("language", "text", "asked", "status"),
    [
        ("zh", "儿童热线由亚历山大·贝尔创办。", "创办儿童热线的人是谁？", "answered"),
        ("ar", "أسس بيتون مانينغ خط نجدة الطفل في العاصمة.", "من هو الشخص الذي أسس خط نجدة الطفل؟", "answered"),
        ("zh", "儿童热线办公室主任每月向市政府报告工作。", "儿童热线办公室主任是谁？", "not_found"),
    ],
)
def test_only_the_holder_of_an_office_is_missed_where_no_name_can_be_told(
    make_bot: MakeBot, language: str, text: str, asked: str, status: str
) -> None:
    assert make_bot(text, language=language).ask(asked).answer.status == status


@pytest.mark.parametrize(
    ("question", "office"),
    [("主任是谁？", True), ("谁创办了热线？", False), ("من هو مدير الدار؟", True), ("who is it?", False)],
)
def test_an_office_is_told_in_a_question(question: str, office: bool) -> None:
    assert names_office(question) is office


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("une personne de moins de 18 ans", "une personne de moins de  "),
        ("接线员须在15分钟内转告", "接线员须在 内转告"),
        ("热线”967200延长到24小时", " 延长到 "),
        ("Recommandation 2 (Intérieur) : 27 communes", "  (Intérieur) : 27 communes"),
        ("36 consejeras de 10 a 17 años", "36 consejeras de  "),
        ("поставлено 318 подростков за 3 месяца, 20 процентов", "поставлено 318 подростков за  ,  "),
    ],
)
def test_times_shares_and_labels_count_nothing(text: str, left: str) -> None:
    assert without_what_counts_nothing(text) == left


def test_how_many_is_not_answered_by_an_age(make_bot: MakeBot) -> None:
    bot = make_bot("Le placement en cellule d’isolement d’un enfant de moins de 18 ans est interdit.", language="fr")
    assert bot.ask("combien d'enfants ont été placés en cellule d'isolement ?").answer.status == "not_found"
    bot = make_bot("L’an dernier, 46 enfants ont été placés en cellule d’isolement.", language="fr")
    assert bot.ask("combien d'enfants ont été placés en cellule d'isolement ?").answer.status == "answered"


@pytest.mark.parametrize("question", ["répartition en pourcentage", "reparto en porcentaje", "в процентах", "按百分比"])
def test_a_share_is_asked_for(question: str) -> None:
    assert "number" in intent_of(question).expects


def test_chinese_clauses_with_a_number_each_are_an_enumeration() -> None:
    assert parts_told("目标是：诈骗案件下降20%，投诉办结率达到95%以上，412个社区全部设立辅导点。") >= 3
    assert parts_told("孩子们提出：不要偷看聊天记录；不要没收手机；多建免费的球场。") == 3
    assert not parts_told("旅馆接待未成年人入住时，应当询问同住人员的身份关系并联系其监护人。")
