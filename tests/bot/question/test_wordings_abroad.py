"""What a question asks for, in Spanish, French, Russian, Arabic and Chinese, and how texts in these languages give it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.question.answering.answer_types import holds_type
from bot.question.answering.proper_names import has_capitals, names_one, names_person
from bot.question.answering.types_abroad import LED_BY
from bot.question.asked.amounts_asked import amount_asked
from bot.question.asked.asked_names import asks_who_somebody_is, named_kind
from bot.question.asked.asked_statements import asks_for_date
from bot.question.asked.intent import intent_of

if TYPE_CHECKING:
    from bot.service import Bot

EXPECTS = [
    ("¿Qué porcentaje del coste conviene reservar?", "number"),
    ("¿Cuánto dinero destina UNICEF cada año?", "money"),
    ("¿A partir de qué edad se le escucha?", "age"),
    ("¿Qué plazo tiene la plataforma?", "term"),
    ("¿Qué párrafo lo dice?", "reference"),
    ("Quel est le budget du projet ?", "money"),
    ("Combien d'experts siègent au Comité ?", "number"),
    ("Quel pourcentage des parents connaît la loi ?", "number"),
    ("À quel âge peut-on être entendu ?", "age"),
    ("Какой процент родителей знает о законе?", "number"),
    ("Сколько стоит исследование?", "money"),
    ("С какого возраста ребёнка слушают?", "age"),
    ("Как долго длится процедура?", "duration"),
    ("В каком пункте это сказано?", "reference"),
    ("كم طفلا شارك؟", "number"),
    ("ما نسبة الأموال؟", "number"),
    ("كم مرة اجتمعت اللجنة؟", "frequency"),
    ("في أي مادة ورد ذلك؟", "reference"),
    ("有多少孩子参加？", "number"),
    ("请问一般要多长时间？", "duration"),
    ("费用是多少？", "money"),
    ("最低年龄是多少？", "age"),
    ("委员会多久一次会议？", "frequency"),
]
NOT_EXPECTED = [
    ("ماذا قررت المحكمة في الحكم؟", "number"),  # كم stands inside the words for court and judgment
    ("ماذا تقول المادة 45؟", "reference"),
    ("多久一次会议？", "duration"),
    ("What did the court decide?", "number"),
]
KINDS = [
    ("quels pays ont des exemples ?", "all_cases"),
    ("¿Qué países tienen casos?", "all_cases"),
    ("哪些国家有案例？", "all_cases"),
    ("¿Puede UNICEF ayudar?", "yes_no"),
    ("L'UNICEF peut-il aider un parlement ?", "yes_no"),
    ("Может ли ЮНИСЕФ помочь?", "yes_no"),
    ("هل تساعد اليونيسف البرلمان؟", "yes_no"),
    ("联合国儿童基金会能帮助议会吗？", "yes_no"),
    ("Чем отличаются примеры Чили и Ганы?", "comparison"),
    ("智利和加纳有什么区别？", "comparison"),
    ("ما الفرق بين شيلي وغانا؟", "comparison"),
    ("Что означает это слово?", "definition"),
    ("مثال من بلد آخر", "example"),
    ("Quelles sont les tâches de l'UNICEF ?", "listing"),
]
PERSONS = [
    "¿Quién preside hoy la comisión?",
    "¿Cómo se llama el abogado que siguió los debates?",
    "Qui dirige l'UNICEF en ce moment ?",
    "Je cherche le nom de la ministre.",
    "Кто возглавляет комитет?",
    "Можно ли узнать фамилию омбудсмена?",
    "من يرأس اللجنة؟",
    "أريد أسماء العلماء",
    "驻华代表现在是谁",
]
OFTEN = [
    "¿cuántas veces al año se reúne?",
    "combien de fois par an se réunit-elle ?",
    "сколько раз в год собирается совет?",
    "كم مرة يجتمع المجلس؟",
    "委员会多久开一次会？",
]
LED = [
    "La persona titular del Ministerio, quien lo presidirá;",
    "Un représentant du ministère de la Justice, président ;",
    "Председатель – директор фонда.",
    "Советом руководит директор фонда.",
]
NO_PERSONS = [
    "¿Quién es responsable de promover los derechos?",
    "Qui a donné son mandat à l'UNICEF ?",
    "Кто дал мандат?",
    "من الذي منح الولاية؟",
    "谁的责任？",
]
NAMED = [
    ("¿Qué partidos votaron en contra?", "partidos"),
    ("le nom de la chaîne de télévision", "chaîne"),
    ("Какая компания это сделала?", "компания"),
    ("أي شركة قامت بذلك؟", "شركة"),
    ("软件是哪家公司的？", "公司"),
]
DATES = [
    "¿En qué fecha se aprobó la ley?",
    "¿Cuándo se aprobó la ley?",
    "En quelle année l'UNICEF a-t-il été fondé ?",
    "Quand la loi a-t-elle été adoptée ?",
    "В каком году приняли закон?",
    "Когда был принят закон?",
    "في أي عام صدر القانون؟",
    "متى تأسست اليونيسف؟",
    "法律是哪一年通过的？",
    "法律什么时候通过？",
]
OCCASIONS = ["¿Cuándo puede UNICEF ayudar?", "Quand faut-il consulter les enfants ?", "什么时候应该征求意见？"]
HELD = [
    ("Se aprobó el 3 de mayo de 1990.", "day"),
    ("En mayo de 1990 se aprobó.", "date"),
    ("Le délai est de trois mois.", "duration"),
    ("Срок составляет шесть месяцев.", "term"),
    ("المدة سنتان وثلاثة أشهر", "duration"),
    ("期限为六个月。", "term"),
    ("Tienen que tener doce años.", "age"),
    ("Il faut avoir 12 ans.", "age"),
    ("Не моложе 12 лет.", "age"),
    ("须年满十二岁。", "age"),
    ("共有240名儿童参加。", "number"),
    ("شارك مئة طفل", "number"),
    ("Участвовали двенадцать детей.", "number"),
    ("Участвовала половина детей.", "number"),
    ("La mitad de los niños participó.", "number"),
    ("Стоимость составила 3 млн рублей.", "money"),
    ("花费三万美元。", "money"),
    ("根据《儿童权利公约》", "title"),
    ("Entrará en vigor a los noventa días.", "duration"),
    ("En un plazo de ciento ochenta días.", "term"),
    ("La persona de entre doce años y menos de dieciocho;", "age"),
    ("Tout être humain de moins de dix-huit ans.", "age"),
    ("Est enfant celui qui a moins de dix-huit.", "age"),
    ("Срок составляет пятнадцать суток и девяносто дней.", "duration"),
    ("Голосовали семнадцать депутатов.", "number"),
    ("لا يجوز زواج من لم يبلغ الثامنة عشرة", "age"),
]
NOT_HELD = [
    ("Los niños participaron.", "number"),
    ("Дети участвовали.", "number"),
    ("شارك الأطفال", "number"),
    ("儿童参加了。", "number"),
    ("The two tiers of government meet in march.", "day"),
]


@pytest.mark.parametrize(("question", "kind"), EXPECTS)
def test_the_type_of_answer(question: str, kind: str) -> None:
    assert kind in intent_of(question).expects


@pytest.mark.parametrize(("question", "kind"), NOT_EXPECTED)
def test_no_type_of_answer_is_read_into_a_question(question: str, kind: str) -> None:
    assert kind not in intent_of(question).expects


@pytest.mark.parametrize(("question", "kind"), KINDS)
def test_the_kind_of_question(question: str, kind: str) -> None:
    assert getattr(intent_of(question), kind)


@pytest.mark.parametrize("question", PERSONS)
def test_the_name_of_a_person_is_asked_for(question: str) -> None:
    assert asks_who_somebody_is(question)


@pytest.mark.parametrize("question", OFTEN)
def test_how_often_asks_for_no_number_and_no_duration(question: str) -> None:
    expects = intent_of(question).expects
    assert "frequency" in expects
    assert not expects & {"number", "duration"}
    assert amount_asked(question, "es") == "frequency"


@pytest.mark.parametrize("text", LED)
def test_an_office_tells_who_leads(text: str) -> None:
    assert LED_BY.found_in(text)


@pytest.mark.parametrize("question", NO_PERSONS)
def test_who_may_be_a_body(question: str) -> None:
    assert not asks_who_somebody_is(question)


@pytest.mark.parametrize(("question", "kind"), NAMED)
def test_the_name_of_a_thing_is_asked_for(question: str, kind: str) -> None:
    assert kind in named_kind(question)


@pytest.mark.parametrize("question", DATES)
def test_nothing_but_a_date_answers(question: str) -> None:
    assert asks_for_date(question)


@pytest.mark.parametrize("question", OCCASIONS)
def test_an_occasion_may_answer(question: str) -> None:
    assert not asks_for_date(question)


@pytest.mark.parametrize(("text", "kind"), HELD)
def test_texts_give_what_is_asked_for(text: str, kind: str) -> None:
    assert any(holds_type(text, kind, language) for language in ("es", "fr", "ru", "ar", "zh"))


@pytest.mark.parametrize(("text", "kind"), NOT_HELD)
def test_texts_that_do_not_give_it(text: str, kind: str) -> None:
    assert not any(holds_type(text, kind, language) for language in ("en", "es", "fr", "ru", "ar", "zh"))


def test_scripts_without_capitals_hide_their_names() -> None:
    assert has_capitals("Комитет собрался в Женеве.")
    assert not has_capitals("委员会在日内瓦开会。")
    assert not has_capitals("اجتمعت اللجنة في جنيف")
    assert names_one("委员会在日内瓦开会。", "哪个城市？")
    assert not names_person("اجتمعت اللجنة", lambda _: True)  # told by what stands beside a name
    assert names_one("Комитет собрался в Женеве.", "Где?")
    assert not names_one("Комитет собрался.", "Кто?")


REFUSED = [
    "Qui dirige l'UNICEF en ce moment ?",
    "En quelle année l'UNICEF a-t-il été fondé ?",
    "¿Cómo se llama el abogado que siguió los debates en el Congreso chileno?",
    "Можно ли узнать фамилию представителя ЮНИСЕФ в Чили?",
    "أريد أسماء النواب الذين صاغوا القانون في شيلي",
    "联合国儿童基金会驻华代表现在是谁",
]
ANSWERED = [
    ("¿Quién le dio su mandato a UNICEF?", "General Assembly"),
    ("Quel article de la Convention mentionne l'UNICEF ?", "article 45"),
    ("В какой статье Конвенции упоминается ЮНИСЕФ?", "article 45"),
    ("من الذي منح اليونيسف ولايتها؟", "General Assembly"),
]


@pytest.mark.parametrize("question", REFUSED)
def test_what_no_source_says_is_refused_in_every_language(bundled: Bot, question: str) -> None:
    assert bundled.ask(question).answer.status == "not_found"


@pytest.mark.parametrize(("question", "quoted"), ANSWERED)
def test_what_the_sources_say_is_quoted_in_every_language(bundled: Bot, question: str, quoted: str) -> None:
    answer = bundled.ask(question).answer
    assert any(quoted in citation.quote for citation in answer.citations)


@pytest.mark.parametrize(
    "question",
    ["¿Se aprobó la ley?", "se aprobo la ley en chile", "est ce que la loi a été adoptée", "Est-ce qu’il y a une loi"],
)
def test_yes_or_no_is_asked_without_the_marks_of_careful_writing(question: str) -> None:
    assert intent_of(question).yes_no


def test_what_comes_behind_a_question_word_is_no_yes_or_no() -> None:
    assert not intent_of("¿Cuándo se aprobó la ley?").yes_no
    assert not intent_of("En qué se diferencia la ley").yes_no


@pytest.mark.parametrize(
    "question",
    [
        "¿quién le dio a UNICEF su mandato?",
        "qui a donné son mandat à l'UNICEF ?",
        "кто дал ЮНИСЕФ мандат?",
        "من منح اليونيسف ولايتها؟",
        "谁授予联合国儿童基金会任务？",
    ],
)
def test_who_gave_the_mandate_is_said(bundled: Bot, question: str) -> None:
    first = [citation.quote for citation in bundled.ask(question).answer.citations[:2]]
    assert any(quote.startswith("UNICEF is mandated by the UN General Assembly") for quote in first)
