"""Articles, paragraphs, comments, years and other numbers of a text, kept apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import few

from bot.question.references import References, references_of


@pytest.mark.parametrize(
    ("text", "kind", "found"),
    [
        ("article 45 and Art. 12, arts 3", "articles", {"45", "12", "3"}),
        ("el artículo 45", "articles", {"45"}),
        ("статья 45", "articles", {"45"}),
        ("المادة 45", "articles", {"45"}),
        ("第45条", "articles", {"45"}),
        ("l'article 12 bis / artículo 13 ter", "articles", {"12 bis", "13 ter"}),
        ("l'article 5-1, статья 6.1", "articles", {"5-1", "6.1"}),
        ("articles 12-15, artículo 3.2", "articles", {"12", "3"}),
        ("artículo primero, l'article 1er", "articles", {"1"}),
        ("l'article premier / artículo 1º / статьёй первой / المادة الأولى", "articles", {"1"}),
        ("статьи пятая, в ч. 2 ст. 3", "articles", {"5", "3"}),
        ("المادة (5) ومادة ٦ وللمادة 7 والمادة الثامنة", "articles", {"5", "6", "7", "8"}),
        ("第三条, 第二十条, 第一百零一条", "articles", {"3", "20", "101"}),
        ("párrafo 2, пункт 3, п. 4, الفقرة 5, 第六款", "paragraphs", {"2", "3", "4", "5", "6"}),
        # A paragraph of an article is that article.
        ("artículo 5, párrafo 2; часть 3 статьи 6", "paragraphs", set()),
        ("sección 4, разделе 5, القسم 6, 第七节", "sections", {"4", "5", "6", "7"}),
        ("(CRC GC 5, para. 63)", "paragraphs", {"63"}),
        ("paragraph 63, paras 7, ¶ 4", "paragraphs", {"63", "7", "4"}),
        ("§ 4 and §§ 22a", "signs", {"4", "22A"}),
        ("section 22a, clause 3.2", "sections", {"22A", "3.2"}),
        ("the second schedule, Schedule III, 4th schedule", "schedules", {"2", "3", "4"}),
        ("article 1215", "articles", {"1215"}),
        ("(CRC GC 5, para. 63)", "comments", {"5"}),
        ("General Comment No. 14 of the CRC/C/GC/21", "comments", {"14", "21"}),
        ("observación general n.º 5 / observation générale 7", "comments", {"7"}),
        ("since 2015, in 1989", "years", {"2015", "1989"}),
        ("120 teachers and 3.5 days", "numbers", {"120", "3.5"}),
    ],
)
def test_references_are_found_by_kind(text: str, kind: str, found: set[str]) -> None:
    assert getattr(references_of(text), kind) == found


@pytest.mark.parametrize("text", ["A/RES/44-1989", "12345", "20155", "a 2015x"])
def test_a_number_inside_a_symbol_or_longer_number_is_no_year(text: str) -> None:
    assert "1989" not in references_of(text).years
    assert "12345" not in references_of(text).years
    assert "2015" not in references_of("20155").years


def test_a_number_is_of_one_kind_only() -> None:
    found = references_of("Article 45 of 1989, para. 63 of GC 5, and 120 teachers")
    kinds = [found.articles, found.paragraphs, found.comments, found.years, found.numbers]
    assert [set(kind) for kind in kinds] == [{"45"}, {"63"}, {"5"}, {"1989"}, {"120"}]


def test_no_reference_is_false() -> None:
    assert not references_of("UNICEF is mandated by the General Assembly")
    assert not References()
    assert references_of("in 2015")


@few
@given(st.text(max_size=80))
def test_references_of_any_text_stand_in_it(text: str) -> None:
    found = references_of(text)
    kinds = (found.articles, found.paragraphs, found.comments, found.sections, found.years, found.numbers)
    assert all(number in text for kind in kinds for number in kind)


def test_a_decade_is_no_year() -> None:
    assert references_of("acts of the 1990s and of 1994").years == {"1994"}


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("paragraph 3 of article 2", {"2(3)"}),
        ("art. 2 para. 3, and article 44, paragraph 1", {"2(3)", "44(1)"}),
        ("subsection (2) of section 14a", {"14A(2)"}),
        ("paragraph (a) of subsection (3) of section 14", {"14(3)(a)"}),
        ("point b of section 14(3)", {"14(3)(b)"}),
        ("el apartado 3 del artículo 2; artículo 5, inciso 2", {"2(3)", "5(2)"}),
        ("l'alinéa 3 de l'article 2", {"2(3)"}),
        ("п. 1 ч. 2 ст. 2; в части 3 статьи 4", {"2(2)(1)", "4(3)"}),
        ("الفقرة 3 من المادة 2", {"2(3)"}),
        ("第二条第三款第一项", {"2(3)(1)"}),
        ("regulation 4(2)", {"4(2)"}),
        ("article 45 and paragraph 63", set()),
        ("GC 5, para. 63", set()),
        ("paragraph 3 of articles 2 and section 4", {"2(3)"}),
        ("a point of section 4", set()),
    ],
)
def test_a_part_is_read_in_whatever_words_it_is_told(text: str, parts: set[str]) -> None:
    found = references_of(text)
    assert set(found.parts) == parts
    assert not found.numbers
    assert not {mark for part in parts for mark in part.split("(")[1].split(")")[0]} & found.paragraphs
