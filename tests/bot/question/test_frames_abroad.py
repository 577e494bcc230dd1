"""What frames a request in the other five languages, what only sets its scene, and on what condition it is asked."""

from __future__ import annotations

import pytest

from bot.question.plain.scaffold import background, condition, framed


def _said(question: str, spans: list[tuple[int, int]]) -> list[str]:
    return [question[start:end].strip(" ,،，.") for start, end in spans]


@pytest.mark.parametrize(
    ("question", "frame"),
    [
        ("Buenas, quién preside el consejo", "Buenas"),
        ("necesito saber quién preside el consejo", "necesito saber"),
        ("mi jefa pregunta quién preside", "mi jefa pregunta"),
        ("je prépare une note pour ma ministre : qui préside ?", "je prépare une note pour ma ministre"),
        ("qui préside svp", "svp"),
        ("добрый день, кто председатель", "добрый день"),
        ("хочу узнать, кто председатель", "хочу узнать"),
        ("أريد معرفة من يرأس اللجنة", "أريد معرفة"),
        ("السلام عليكم، من يرأس اللجنة", "السلام عليكم"),
        ("麻烦帮我查一下谁是主任", "麻烦"),
        ("领导想知道热线几点开", "领导想知道"),
    ],
)
def test_the_frame_of_a_request_is_told(question: str, frame: str) -> None:
    assert frame in _said(question, framed(question))


@pytest.mark.parametrize(
    ("question", "scene"),
    [
        ("Nos llegó una opinión. ¿Qué plazo hay para responder?", "Nos llegó una opinión"),
        ("Мы получили заключение. В какой срок нужно ответить?", "Мы получили заключение"),
        ("وصلنا رأي من المجلس. ما المهلة للرد؟", "وصلنا رأي من المجلس"),
        ("我们收到了投诉。几天内要答复", "我们收到了投诉。"),
    ],
)
def test_a_sentence_that_sets_the_scene_is_told(question: str, scene: str) -> None:
    assert _said(question, background(question)) == [scene]


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Si alguien no está conforme, ¿quién recibe el reclamo?", "Si alguien no está conforme"),
        ("Une fois le foyer fermé, qui décide ?", "Une fois le foyer fermé"),
        ("Если ребёнок не согласен, кто решает?", "Если ребёнок не согласен"),
        ("إذا أخل الطفل بالاتفاق، ماذا يحدث؟", "إذا أخل الطفل بالاتفاق"),
        ("如果孩子不同意，谁来决定", "如果孩子不同意"),
    ],
)
def test_a_condition_at_the_head_is_told(question: str, told: str) -> None:
    assert _said(question, condition(question)) == [told]


def test_where_nothing_is_asked_behind_it_there_is_no_condition() -> None:
    assert not condition("Si el niño no está conforme, se queja.")
