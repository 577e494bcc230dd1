"""What laws and pages in five languages say about themselves: title, kind, date and publisher."""

from __future__ import annotations

import pytest

from knowledge.importing.formats import html
from knowledge.importing.job import Job
from knowledge.importing.metadata import guesses
from knowledge.importing.plain_lines import looks_like_heading
from knowledge.importing.plain_text import read_plain_text

FRENCH = (
    "RÉPUBLIQUE DE SORANIE\nUnité – Travail – Justice\n\nLOI n° 2018-47 du 12 juillet 2018 portant Code de l'enfant\n\n"
    "L'Assemblée nationale a adopté,\n\nArticle premier. – La loi protège l'enfant.\n"
)
RUSSIAN = (
    "РЕСПУБЛИКА НОРДАВИЯ\n\nЗАКОН\nО гарантиях прав ребенка\n\nот 18 июня 2020 года № 112-З\n\n"
    "Принят Государственным Советом 4 июня 2020 года\n\nГлава 1. Общие положения\n\nЗакон действует.\n"
)
ARABIC = (
    "الجريدة الرسمية\nجمهورية الواحات\n\nقانون رقم 45 لسنة 2017\nبشأن حماية حقوق الطفل\n\nباسم الشعب\n\n"
    "قرر مجلس النواب القانون الآتي نصه:\n\nالمادة (1)\nيعمل بهذا القانون.\n\nصدر في 3 أيلول/سبتمبر 2017\nرئيس الجمهورية\n"
)
SPANISH = (
    "# LEY N.º 31/2019, DE 14 DE MAYO, DE PROTECCIÓN DE LA NIÑEZ\n\nPublicada en el Diario Oficial el 20 de mayo de 2019.\n\n"
    "Artículo 1.- Objeto. La Ley protege.\n"
)
CHINESE = (
    "海宁省未成年人保护条例\n\n（2019年9月27日常务委员会第十四次会议通过　自2020年1月1日起施行）\n\n"
    "第一条　为了保护未成年人。\n"
)


@pytest.mark.parametrize(
    ("text", "title", "date"),
    [
        (FRENCH, "LOI n° 2018-47 du 12 juillet 2018 portant Code de l'enfant", "2018-07-12"),
        (RUSSIAN, "Закон «О гарантиях прав ребенка»", "2020-06-18"),
        (ARABIC, "قانون رقم 45 لسنة 2017 بشأن حماية حقوق الطفل", "2017-09-03"),
        (SPANISH, "LEY N.º 31/2019, DE 14 DE MAYO, DE PROTECCIÓN DE LA NIÑEZ", "2019-05-20"),
        (CHINESE, "海宁省未成年人保护条例", "2019-09-27"),
    ],
)
def test_a_law_is_called_by_its_own_name_and_bears_its_own_date(text: str, title: str, date: str) -> None:
    markdown = text if text.startswith("#") else read_plain_text(text).markdown
    found = {guess.field: guess.value for guess in guesses(markdown)}
    assert (found["title"], found["kind"], found["date"]) == (title, "law", date)


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Informe anual sobre la aplicación de la Ley de Protección", "report"),
        ("Доклад о законе", "report"),
        ("教学方法", "other"),
        ("Código de conducta", "other"),
        ("Code of conduct", "other"),
        ("Новый закон о детях", "other"),
        ("Кодекс поведения", "other"),
        ("Código de la Niñez", "law"),
        ("Семейный кодекс", "law"),
        ("نظام حماية الطفل", "law"),
        ("Décret n° 2020-12 relatif aux mineurs", "law"),
    ],
)
def test_what_is_a_law_and_what_is_about_one(title: str, kind: str) -> None:
    assert {guess.field: guess.value for guess in guesses(f"# {title}\n\nText of it.\n")}["kind"] == kind


@pytest.mark.parametrize(
    "line",
    [
        "Принят Государственным Советом 4 июня 2020 года",
        "صدر في 3 أيلول/سبتمبر 2017",
        "（2019年9月27日海宁省第十二届人民代表大会常务委员会第十四次会议通过）",
    ],
)
def test_when_a_law_was_made_is_no_heading(line: str) -> None:
    assert not looks_like_heading(line)


@pytest.mark.parametrize(
    ("head", "publisher"),
    [
        ("<title>Informe 2022 | Defensoría de la Niñez</title>", "Defensoría de la Niñez"),
        ("<title>Informe 2022 - المجلس الوطني</title>", "المجلس الوطني"),
        ('<title>Informe 2022</title><meta name="author" content="Ministerio de Justicia">', "Ministerio de Justicia"),
        ('<title>Informe 2022</title><meta name="author" content="Ana Ruiz">', ""),
    ],
)
def test_the_publisher_of_a_page_is_its_site_or_an_author_that_is_no_person(head: str, publisher: str) -> None:
    page = f"<html><head>{head}</head><body><main><h1>Informe 2022</h1><p>La oficina recibió quejas.</p></main></body></html>"
    extracted = html.read(Job("page.html", data=page.encode()))
    extra = {**extracted.metadata, "format": "html", "publisher": extracted.publisher}
    found = {guess.field: guess.value for guess in guesses(extracted.text, extracted.title, "page.html", extra)}
    assert found.get("publisher", "") == publisher
