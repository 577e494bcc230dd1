"""Articles labelled in the running text: what belongs to them, and which sentences they hold."""

from __future__ import annotations

import pytest

from knowledge.model import Passage, Source
from knowledge.passages import passages_of


def read(text: str, language: str, kind: str = "law") -> tuple[Passage, ...]:
    return passages_of(Source(id="doc", title="", text=text, language=language, kind=kind))


def places(text: str, language: str, kind: str = "law") -> list[str]:
    """Give the pinpoints, without the section and the program's own counts."""
    return [one.locator.partition(", ")[0] for one in read(text, language, kind)]


SPANISH = (
    "## Título segundo\n\nArtículo 4.- Integración. El Consejo estará integrado por:\n\na) una persona;\n\nb) otra.\n\n"
    "Artículo 5.- Sesiones. 1. El Consejo se reunirá cada mes.\n\n2. Para sesionar se requiere quórum.\n\n"
    "Artículo 12 bis.- Derecho a ser escuchado. El Estado la dará. Será gratuita.\n"
)


def test_paragraphs_and_items_belong_to_the_article_before_them() -> None:
    assert places(SPANISH, "es") == ["art. 4", "art. 4(a)", "art. 4(b)", "art. 5(1)", "art. 5(2)", "art. 12 bis"]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "Article 4. – Tout fait.\n\nPar écrit.\n\nArticle 5-1. – La mesure.\n\nElle cesse.\n\nFait à Port-Marien, le 12.\n",
            "fr",
            ["art. 4", "art. 4", "art. 5-1", "art. 5-1", "paragraph 1"],
        ),
        (
            "Статья 5. Доклад представляется.\n\nОн публикуется.\n\nСтатья 6. Срок.\n",
            "ru",
            ["art. 5", "art. 5", "art. 6"],
        ),
        (
            "المادة (5) يجتمع المجلس.\n\nتصدر قراراته.\n\nالمادة (6): يحظر ذلك.\n",
            "ar",
            ["art. 5", "art. 5", "art. 6"],
        ),
        ("第五条　委员会开会。\n\n会议公开。\n\n第六条　学校报告。\n", "zh", ["art. 5", "art. 5", "art. 6"]),
        (
            "Article 2. It is.\n\nMore.\n\nArticle 3. It was.\n\n## End\n\nText\n",
            "en",
            ["art. 2", "art. 2", "art. 3", "section “End”"],
        ),
    ],
)
def test_later_paragraphs_belong_to_the_article_up_to_the_next_label_or_heading(
    text: str, language: str, expected: list[str]
) -> None:
    assert places(text, language) == expected


def test_one_label_alone_and_numbers_that_count_something_else_open_no_article() -> None:
    assert places("Article 12. States shall.\n\nThe report goes on.\n", "en", "report")[1] == "paragraph 2"
    text = "Article 2. It is.\n\nArticle 3. It was.\n\n63. The Committee notes.\n\nIt ends.\n"
    assert places(text, "en", "report")[2:] == ["para. 63", "paragraph 2"]


def test_a_section_labelled_in_what_is_no_statute_is_no_article() -> None:
    text = "Section 2: Costs\n\nSection 3: Staff\n\nThe staff grew.\n"
    assert places(text, "en", "report")[-1] != "sec. 3"


def test_label_and_rubric_are_no_sentences_of_their_own() -> None:
    found = read(SPANISH, "es")
    said = [[SPANISH[a:b] for a, b in one.sentences] for one in found]
    assert said[0] == ["Integración. El Consejo estará integrado por:"]
    assert said[3] == ["Sesiones. 1. El Consejo se reunirá cada mes."]
    assert said[5] == ["Derecho a ser escuchado. El Estado la dará.", "Será gratuita."]
    assert [one.heading[-1] for one in found] == [
        *["Integración"] * 3,
        *["Sesiones"] * 2,
        "Derecho a ser escuchado",
    ]


def test_a_short_first_sentence_is_no_rubric() -> None:
    text = "Artículo 1. Todo niño tiene derechos. La ley los protege.\n\nArtículo 2. Se prohíbe. Sin excepción.\n"
    assert [text[a:b] for a, b in read(text, "es")[0].sentences] == ["Todo niño tiene derechos.", "La ley los protege."]


def test_the_paragraphs_of_each_article_are_counted_anew() -> None:
    text = "Article 4. – Un.\n\nDeux.\n\nArticle 5. – Trois.\n\nQuatre.\n"
    assert [one.locator for one in read(text, "fr")][1:] == [
        "art. 4, paragraph 2",
        "art. 5, paragraph 1",
        "art. 5, paragraph 2",
    ]


@pytest.mark.parametrize(
    ("marks", "language"),
    [
        (("1° un", "2° deux"), "fr"),
        (("（一）给予", "（二）尊重"), "zh"),
        (("(一) 给予", "(二) 尊重"), "zh"),
        (("一、给予", "二、尊重"), "zh"),
        (("أ- الطفل", "ب- المجلس"), "ar"),
        (("أ) الطفل", "ب) المجلس"), "ar"),
        (("أ. الطفل", "ب. المجلس"), "ar"),
        (("I. Niña", "II. Adolescente"), "es"),
        (("I.- Niña", "II.- Adolescente"), "es"),
        (("а) ребенок", "б) дети"), "ru"),
    ],
)
def test_marks_of_six_languages_make_items_behind_a_lead_in(marks: tuple[str, str], language: str) -> None:
    lead = "Elle est composée de :"
    for between in ("\n\n", "\n"):
        found = read(f"{lead}\n\n{marks[0]} one;{between}{marks[1]} two.\n\nText.\n", language)
        assert [one.kind for one in found] == ["paragraph", "item", "item", "paragraph"], between
        assert found[1].lead_in == found[2].lead_in == (0, len(lead))


def test_what_may_be_initials_or_a_date_is_no_mark_without_a_lead_in() -> None:
    text = "I. Ivanov spoke.\n\nV. Petrov replied.\n\n2° C was measured.\n"
    assert {one.kind for one in read(text, "en")} == {"paragraph"}


def test_marked_items_are_cited_by_article_and_mark() -> None:
    text = "第三条　符合下列要求：\n\n（一）给予；\n\n（二）尊重。\n\n第四条　开会。\n"
    assert places(text, "zh") == ["art. 3", "art. 3(一)", "art. 3(二)", "art. 4"]
    arabic = "## المادة (3)\n\n1- للطفل الحق.\n\n٢- لا يجوز ذلك.\n"
    assert places(arabic, "ar") == ["art. 3(1)", "art. 3(2)"]


def test_a_line_that_ends_in_a_blank_and_a_hyphen_introduces_its_items() -> None:
    found = read("The Council consists of -\n\n(a) one;\n\n(b) two.\n", "en")
    assert [bool(one.lead_in) for one in found] == [False, True, True]
