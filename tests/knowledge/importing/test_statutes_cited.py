"""Statutes as they are typed and pasted: each provision is cited as a lawyer would, in several languages."""

from __future__ import annotations

import pytest

from knowledge.importing.job import Job
from knowledge.importing.plain_text import read_plain_text
from knowledge.importing.reading import read
from knowledge.importing.run_on import with_subsections_apart
from knowledge.model import Source
from knowledge.passages import passages_of
from knowledge.sentences import sentence_spans

ACT = """THE CHILDREN (JUSTICE) ACT, 2021

PART I - PRELIMINARY

2. Interpretation
In this Act, unless the context otherwise requires-
"child" means a person under the age of eighteen years;
"diversion" means the referral of matters away from formal court proceedings.

3. Minimum age
(1) A child under the age of fourteen years shall not be criminally responsible.
(2) Where there is doubt as to the age of a child, the court shall-
    (a) order a medical examination; or
    (b) consider any birth certificate,
and the child shall be told of the result.
(3) A police officer who contravenes subsection (1) commits an offence:
Provided that no officer shall be liable where he acted in good faith.

3A. Presumption of age
A court shall presume that a person who appears to be under eighteen is a child.

4. Diversion.-(1) A child may be diverted at any stage. (2) The following persons may divert a child, namely-
(a) a police officer; or
(b) a magistrate.
"""
LOI = """LOI n° 2007-293 du 5 mars 2007 réformant la protection de l'enfance

Article 1er
La protection de l'enfance a pour but de prévenir les difficultés.

Article 2
I. - Le président du conseil général recueille les informations.
II. - Un décret précise :
1° la nature des informations ;
2° le délai, qui ne peut excéder trois mois.
III. - Le mineur capable de discernement est entendu.
"""
ZAKON = """ФЕДЕРАЛЬНЫЙ ЗАКОН

Об основных гарантиях прав ребенка

Статья 1. Понятия

Ребенок является лицом до достижения им возраста 18 лет.

Статья 2. Отношения, регулируемые законом

1. Настоящий закон регулирует отношения, возникающие в связи с правами ребенка.
2. К полномочиям органов относятся:
1) установление основ политики;
2) выбор приоритетных направлений по предупреждению:
а) безнадзорности;
б) правонарушений;
3) финансирование.
3. Суд рассматривает дело в течение 30 дней.
"""
QANUN = """قانون رقم 126 لسنة 2008

الباب الأول
أحكام عامة

المادة 2
يقصد بالطفل كل من لم يتجاوز سنه الثامنة عشرة.

المادة (3)
تكفل الدولة حماية الطفولة والأمومة.

المادة 3 مكررا
يعين القاضي محاميا للطفل.
"""


def cited(text: str, title: str, language: str) -> dict[str, tuple[str, tuple[str, ...]]]:
    """Give the pinpoint and the headings of each passage of a law, by how it begins."""
    source = Source(
        id="law",
        title=title,
        text=read(Job("law.txt", data=text.encode())).text,
        kind="law",
        language=language,
        origin="own",
    )
    return {
        source.text[one.start : one.end][:24]: (one.locator.split(", section")[0], one.heading)
        for one in passages_of(source)
    }


@pytest.mark.parametrize(
    ("begins", "place"),
    [
        ("In this Act, unless the ", "sec. 2"),
        ('"child" means a person u', "sec. 2"),
        ("(1) A child under the ag", "sec. 3(1)"),
        ("(a) order a medical exam", "sec. 3(2)(a)"),
        ("and the child shall be t", "sec. 3(2)"),
        ("Provided that no officer", "sec. 3(3)"),
        ("A court shall presume th", "sec. 3A"),
        ("Diversion.-(1) A child m", "sec. 4(1)"),
        ("(2) The following person", "sec. 4(2)"),
        ("(b) a magistrate.", "sec. 4(2)(b)"),
    ],
)
def test_an_act_of_the_common_law(begins: str, place: str) -> None:
    assert cited(ACT, "THE CHILDREN (JUSTICE) ACT, 2021", "en")[begins][0] == place


def test_what_introduces_definitions_is_no_heading_and_no_section_stands_in_the_one_before_it() -> None:
    found = cited(ACT, "THE CHILDREN (JUSTICE) ACT, 2021", "en")
    assert found['"child" means a person u'][1][-1] == "2. Interpretation"
    assert found["A court shall presume th"][1][1:] == ("PART I - PRELIMINARY", "3A. Presumption of age")
    assert found["(2) The following person"][1][1:] == ("PART I - PRELIMINARY", "Diversion")


@pytest.mark.parametrize(
    ("begins", "place"),
    [
        ("I. - Le président du con", "art. 2(I)"),
        ("II. - Un décret précise ", "art. 2(II)"),
        ("1° la nature des informa", "art. 2(II)(1)"),
        ("III. - Le mineur capable", "art. 2(III)"),
    ],
)
def test_a_french_law_whose_articles_are_parted_by_roman_numbers(begins: str, place: str) -> None:
    assert cited(LOI, "LOI n° 2007-293", "fr")[begins][0] == place


@pytest.mark.parametrize(
    ("begins", "place"),
    [
        ("К полномочиям органов от", "art. 2(2)"),
        ("выбор приоритетных напра", "art. 2(2)(2)"),
        ("а) безнадзорности;", "art. 2(2)(2)(а)"),
        ("финансирование.", "art. 2(2)(3)"),
        ("Суд рассматривает дело в", "art. 2(3)"),
    ],
)
def test_a_russian_law_whose_parts_points_and_subpoints_are_typed_without_indents(begins: str, place: str) -> None:
    assert cited(ZAKON, "Федеральный закон", "ru")[begins][0] == place


def test_articles_of_an_arabic_law_stand_beside_each_other_whether_their_numbers_stand_in_brackets_or_not() -> None:
    found = cited(QANUN, "قانون رقم 126 لسنة 2008", "ar").values()
    assert [heading[:-1] for _, heading in found] == [("قانون رقم 126 لسنة 2008", "الباب الأول", "أحكام عامة")] * 3
    assert [place for place, _ in found] == ["art. 2", "art. 3", "art. 3 bis"]


@pytest.mark.parametrize(
    "text",
    [
        "Conforme al art. 44 de la Const. Pol. y la Ley 12 de 1991.",
        "Parágrafo 1°. En caso de duda se presumirá la minoría de edad.",
        "PARÁGRAFO TRANSITORIO. El plazo vence en un año.",
    ],
)
def test_what_is_shortened_or_labelled_is_one_sentence(text: str) -> None:
    assert sentence_spans(text, "es") == ((0, len(text)),)


def test_subsections_are_parted_in_a_line_only_where_they_count_on_behind_an_end() -> None:
    line = (
        "(1) A court may, as in para. (2) The Act or (3) of it, hear a child; (2) In all cases it decides. (4) No more."
    )
    assert read(Job("law.txt", data=f"5. Hearing\n{line}\n".encode())).text.split("\n\n")[1:] == [
        "(1) A court may, as in para. (2) The Act or (3) of it, hear a child;",
        "(2) In all cases it decides. (4) No more.\n",
    ]


def test_a_note_that_a_star_marks_is_no_item_of_the_list_above_it() -> None:
    text = "Observations on Velmora*\n\n5. The State party should:\n(a) Bring its laws into line;\n(b) Report on it.\n"
    found = read_plain_text(f"{text}\n* Adopted in 2019.\n").markdown
    assert found.startswith("# Observations on Velmora\n")
    assert found.endswith("- (b) Report on it.\n\nAdopted in 2019.\n")
    assert (
        read_plain_text("Aims\n\n* Bring laws into line.\n* Report.\n").markdown
        == "# Aims\n\n- Bring laws into line.\n- Report.\n"
    )


def test_closing_words_behind_a_list_in_a_list_belong_to_the_subsection_or_section_that_began_it() -> None:
    act = "# Act\n\n## 5. Doubt\n\n- (1) It shall:\n  - (a) hear; or\n  - (b) where in doubt:\n    - (i) wait,\n\nand record it.\n"
    other = "\n## 6. Other\n\nThe court shall:\n\n- (a) hear; or\n- (b) where in doubt:\n  - (i) wait,\n\nand record that.\n"
    source = Source(id="law", title="Children Act", text=act + other, kind="law", language="en", origin="own")
    found = {source.text[one.start : one.end]: one.locator.split(", section")[0] for one in passages_of(source)}
    assert (found["and record it."], found["and record that."]) == ("sec. 5(1)", "sec. 6")


def test_subsections_that_run_on_are_parted_in_items_of_lists_too() -> None:
    text = "4. Diversion.—(1) A child may be diverted. (2) The following may divert a child—\n   - (a) a magistrate.\n"
    assert (
        with_subsections_apart(text).split("\n\n")[1].startswith("   (2) The following may divert a child—\n   - (a)")
    )
    assert with_subsections_apart("- (1) A child may. (2) A court may.") == "- (1) A child may.\n\n- (2) A court may."
    assert with_subsections_apart("The (1) first. (2) Second.") == "The (1) first. (2) Second."


def test_a_table_of_contents_is_no_text() -> None:
    lines = [f"{number}. {title} ........ {number}" for number, title in enumerate(("Title", "Scope", "Ages"), 1)]
    read_as = read(
        Job("act.txt", data="\n".join(["Arrangement of sections", "", *lines, "", "The Act holds."]).encode())
    )
    assert "Scope" not in read_as.text
    assert "The Act holds." in read_as.text
    assert "A table of contents was left out (3 lines)." in read_as.warnings
    assert "Wait ...... 3" in read(Job("note.txt", data=b"Wait ...... 3\n\nMore of it.\n")).text


def test_what_is_added_to_an_article_as_paragrafo_is_cited_so_and_not_by_our_own_count() -> None:
    law = (
        "LEY No. 1098 DE 2006\n\nArtículo 2°. Objeto. Esta ley tiene por objeto la protección.\n\n"
        "Artículo 3°. Sujetos. Son sujetos los niños.\n"
        "Parágrafo 1°. En caso de duda se presumirá la minoría de edad.\nParágrafo segundo. El Estado garantizará:\n"
        "a) la escucha;\nb) la defensa.\n\nArtículo 4°. Vigencia. Rige desde su publicación.\nPARÁGRAFO. Se publicará en línea.\n"
    )
    found = cited(law, "LEY No. 1098 DE 2006", "es")
    assert {
        begins[:14]: place for begins, (place, _) in found.items() if begins[:3].lower() in ("par", "a) ", "b) ")
    } == {
        "Parágrafo 1°. ": "art. 3 par. 1",
        "Parágrafo segu": "art. 3 par. 2",
        "a) la escucha;": "art. 3 par. 2(a)",
        "b) la defensa.": "art. 3 par. 2(b)",
        "PARÁGRAFO. Se ": "art. 4 par.",
    }
