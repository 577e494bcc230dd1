"""Pinpoints: "para. 63" and "art. 12(2)" from what a document says, and in the locators of passages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.folders import bundled_folder
from knowledge.model import Source
from knowledge.passages import passages_of
from knowledge.pinpoints import paragraph_lists, pinpoint_of
from knowledge.reading import read_library


def locators(text: str, language: str = "en") -> list[str]:
    return [passage.locator for passage in passages_of(Source(id="doc", title="", text=text, language=language))]


@pytest.mark.parametrize(
    ("text", "heading", "pinpoint"),
    [
        ("63. The Committee encourages", (), "para. 63"),
        ("63) The Committee encourages", (), "para. 63"),
        ("(63) Whereas", (), "para. 63"),
        ("[63] The court held", (), "para. 63"),
        ("1.2 Scope of it", (), "para. 1.2"),
        ("Running text", ("CRC", "Article 12"), "art. 12"),
        ("2. States Parties shall", ("CRC", "Article 12 Respect for views"), "art. 12(2)"),
        ("(2) Every child", ("Children Act", "Section 4"), "sec. 4(2)"),
        ("(a) a child", ("Rule 3",), "rule 3(a)"),
        ("Das Kind", ("§ 5 Kinder",), "§ 5"),
        ("§ 5 Das Kind", (), "§ 5"),
        ("Text", ("Chapter II", "General"), "ch. II"),
        ("Text", ("Chapter II", "Article 3 bis"), "art. 3 bis"),
        ("Article 12. States Parties shall", (), "art. 12"),
        ("Текст", ("Статья 12",), "art. 12"),
        ("نص", ("المادة ١٢",), "art. 12"),
        ("文本", ("第十二条",), "art. 12"),
        ("第二十三条 儿童享有", (), "art. 23"),
        ("Texto", ("Artículo 4",), "art. 4"),
        ("Texte", ("Article 7", "Nom et nationalité"), "art. 7"),
        ("Text", ("Principle 2",), "principle 2"),
        ("نص", ("المادة (٥)",), "art. 5"),
        ("نص", ("مادة 5",), "art. 5"),
        ("نص", ("المادة (3) مكرر",), "art. 3 bis"),
        ("نص", ("المادة الأولى",), "art. 1"),
        ("نص", ("المادة السابعة",), "art. 7"),
        ("نص", ("المادة الثانية عشرة",), "art. 12"),
        ("نص", ("المادة الحادية عشرة",), "art. 11"),
        ("المادة (6): يحظر", (), "art. 6"),
        ("Texte", ("Article premier",), "art. 1"),
        ("Texte", ("Article 1er – Objet",), "art. 1"),
        ("Texte", ("Chapitre Ier : Objet",), "ch. I"),
        ("Article L. 112-3. – Le juge", (), "art. L112-3"),
        ("Article 5-1. – Le juge", (), "art. 5-1"),
        ("Texto", ("ARTÍCULO PRIMERO",), "art. 1"),
        ("Artículo 1.º La ley", ("CAPÍTULO II",), "ch. II"),
        ("Artículo 1.º.- La ley", (), "art. 1"),
        ("Artículo 1o.- La ley", (), "art. 1"),
        ("Artículo 12 bis.- La ley", (), "art. 12 bis"),
        ("Текст", ("Статья первая",), "art. 1"),
        ("Текст", ("Статья 5.1. Доклад",), "art. 5.1"),
        ("Текст", ("Статья 5¹. Доклад",), "art. 5.1"),
        ("Text", ("Article 5¹ Reports",), "art. 5"),
        ("Text", ("Articles 5-7",), "art. 5"),
        ("第十二条之一　学校", (), "art. 12-1"),
        ("第一千二百六十条　本法", (), "art. 1260"),
        ("Texte", ("Chapitre II : Signalement", "TITRE II : Commission"), ""),
        ("Texte", ("Partie 2", "TITRE II : Commission"), "part 2"),
    ],
)
def test_what_documents_number(text: str, heading: tuple[str, ...], pinpoint: str) -> None:
    assert pinpoint_of(text, heading) == pinpoint


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        ("Article 12 of the CRC says", ()),
        ("Article 12(2) says that", ()),
        ("Article 5-related claims", ()),
        ("المادة (5) من القانون", ()),
        ("Texto", ("Artículo décimo segundo", "Parte civil")),
        ("نص", ("المادة الحادية والعشرون",)),
        ("3.5 million children", ()),
        ("2003. Then", ()),
        ("12 children were heard", ()),
        ("Text", ("Articles on law", "Part of it", "Sectional plans", "Rules")),
        ("", ()),
    ],
)
def test_what_only_looks_like_a_number_of_a_place(text: str, heading: tuple[str, ...]) -> None:
    assert pinpoint_of(text, heading) == ""


def test_the_number_of_a_list_item_is_a_paragraph_only_where_lists_count_them() -> None:
    assert pinpoint_of("Text", (), label="3") == "para. 3"
    assert pinpoint_of("Text", (), label="3", counted=False) == ""
    assert pinpoint_of("Text", ("Article 12",), label="3", counted=False) == "art. 12(3)"
    assert pinpoint_of("Text", ("Chapter II",), label="3", counted=False) == "ch. II"
    assert pinpoint_of("(b) Text", (), above="para. 63") == "para. 63(b)"
    assert pinpoint_of("Text", (), above="para. 63") == "para. 63"


def test_lists_whose_numbers_go_on_count_paragraphs() -> None:
    assert paragraph_lists([(1, "1"), (1, "2"), (5, "3"), (9, "5")]) == {1, 5, 9}
    assert paragraph_lists([(1, "1"), (1, "2"), (5, "1"), (5, "2")]) == set()
    assert paragraph_lists([(1, str(number)) for number in range(1, 15)]) == {1}
    assert paragraph_lists([(1, "a"), (2, "")]) == set()


def test_numbered_paragraphs_of_a_un_document_are_located_by_their_number() -> None:
    text = (
        "# General comment\n\n## Aims\n\n<!-- page 4 -->\n\n62. First.\n\n    - (a) Nested.\n    - Bullet.\n\n"
        "## Means\n\n63. Second.\n\n    And more of it.\n\n64. Third.\n"
    )
    assert locators(text) == [
        "para. 62, page 4, section “Aims”",
        "para. 62(a), page 4, section “Aims”",
        "para. 62, page 4, section “Aims”",
        "para. 63, page 4, section “Means”",
        "para. 63, page 4, section “Means”",
        "para. 64, page 4, section “Means”",
    ]


def test_items_of_a_short_list_stay_items() -> None:
    text = "# Page\n\nDo this:\n\n1. Plan.\n2. Draft.\n\n## Other\n\n1. Vote.\n"
    assert locators(text) == [
        "section “Page”, paragraph 1",
        "section “Page”, paragraph 1, item 1",
        "section “Page”, paragraph 1, item 2",
        "section “Other”, paragraph 1, item 1",
    ]


def test_paragraphs_of_articles_are_located_by_both() -> None:
    text = "# CRC\n\n### Article 12\n\n1. First.\n2. Second.\n\n### Article 13\n\nOnly one.\n"
    assert locators(text) == [
        "art. 12(1), section “Article 12”",
        "art. 12(2), section “Article 12”",
        "art. 13, section “Article 13”, paragraph 1",
    ]


def test_the_locators_of_the_bundled_source_are_as_before() -> None:
    library = read_library([bundled_folder()])
    assert all(passage.locator.startswith("section “") for passage in library.passages)
    item = next(p for p in library.passages if library.quote(p.source, (p.start, p.end)).startswith("Monitoring the"))
    assert item.locator == "section “Role of UNICEF in children’s rights legislative reform”, paragraph 2, item 3"


@given(st.text(max_size=80), st.lists(st.text(max_size=30), max_size=3).map(tuple), st.text(max_size=5))
def test_any_text_has_a_short_pinpoint_or_none(text: str, heading: tuple[str, ...], label: str) -> None:
    pinpoint = pinpoint_of(text, heading, label=label)
    assert "\n" not in pinpoint.strip() or "\n" in label
    assert len(pinpoint) < 60
