"""Metadata guessed from the head of a document."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from knowledge.importing.metadata import guesses
from knowledge.importing.metadata_dates import as_iso, dates_in, labelled_date
from knowledge.importing.metadata_language import language_of
from knowledge.importing.metadata_rights import licence_of
from knowledge.importing.metadata_symbols import body_of, kind_of, symbol_in_filename, symbols_in, year_in
from knowledge.importing.metadata_titles import guess_title
from knowledge.importing.plain_text import read_plain_text
from knowledge.reading_sources import KINDS
from knowledge.yaml_fields import is_language

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

GENERAL_COMMENT = """United Nations CRC/GC/2003/5

Convention on the Rights of the Child

Distr.: General
27 November 2003

Original: English

## COMMITTEE ON THE RIGHTS OF THE CHILD

Thirty-fourth session
19 September-3 October 2003

# GENERAL COMMENT No. 5 (2003)

General measures of implementation of the Convention (arts. 4, 42 and 44, para. 6)

1. When a State ratifies the Convention, it takes on obligations to implement it, and this is the task of all.
"""

CONCLUDING = """CRC/C/CHL/CO/
6-7

Distr.: General
22 June 2022

# Concluding observations on the combined sixth and seventh reports of Chile*

1. The Committee considered the reports of Chile at its meetings, and it adopted the observations that follow.
"""

RESOLUTION = """Naciones Unidas A/HRC/RES/45/30

Asamblea General

Distr. general
13 de octubre de 2020

Resolución aprobada por el Consejo de Derechos Humanos el 7 de octubre de 2020

45/30. Derechos del niño

El Consejo de Derechos Humanos, guiado por los propósitos de la Carta de las Naciones Unidas y por los derechos que son de todos.
"""


def guess_metadata(
    text: str, title: str = "", filename: str = "", extra: Mapping[str, str] | None = None
) -> dict[str, str]:
    """What is guessed, without the reasons."""
    return {guess.field: guess.value for guess in guesses(text, title, filename, extra or {})}


def test_a_general_comment() -> None:
    assert guess_metadata(GENERAL_COMMENT, filename="G0345514.pdf", extra={"date": "2019-05-05", "format": "pdf"}) == {
        "title": "General comment No. 5 (2003): General measures of implementation of the Convention"
        " (arts. 4, 42 and 44, para. 6)",
        "symbol": "CRC/GC/2003/5",
        "publisher": "Committee on the Rights of the Child",
        "kind": "general-comment",
        "date": "2003-11-27",
        "language": "en",
    }


def test_concluding_observations_whose_symbol_is_broken_over_lines() -> None:
    found = guess_metadata(CONCLUDING)
    assert found["symbol"] == "CRC/C/CHL/CO/6-7"
    assert found["kind"] == "concluding-observations"
    assert found["title"] == "Concluding observations on the combined sixth and seventh reports of Chile"
    assert found["date"] == "2022-06-22"


def test_a_resolution_in_spanish() -> None:
    found = guess_metadata(RESOLUTION)
    assert (found["symbol"], found["kind"], found["date"], found["language"]) == (
        "A/HRC/RES/45/30",
        "resolution",
        "2020-10-13",
        "es",
    )
    assert found["title"] == "45/30. Derechos del niño"
    assert found["publisher"] == "Human Rights Council"


def test_a_treaty_is_dated_by_its_adoption() -> None:
    text = (
        "# Convention on the Rights of the Child\n\nAdopted and opened for signature, ratification and accession by "
        "General Assembly resolution 44/25 of 20 November 1989\n\nentry into force 2 September 1990"
    )
    found = guess_metadata(text)
    assert (found["title"], found["kind"], found["date"]) == (
        "Convention on the Rights of the Child",
        "treaty",
        "1989-11-20",
    )


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Children Act 2001", "law"),
        ("Ley 26.061 de Protección Integral", "law"),
        ("Constitution of Kenya", "law"),
        ("Optional Protocol on the involvement of children in armed conflict", "treaty"),
        ("Handbook on Legislative Reform", "handbook"),
        ("Annual report 2019", "report"),
        ("A poem", "other"),
    ],
)
def test_kinds_from_the_words_of_the_title(title: str, kind: str) -> None:
    assert guess_metadata("Text.", title)["kind"] == kind
    assert kind in KINDS


def test_the_site_of_a_page_is_its_publisher_and_no_part_of_its_title() -> None:
    text = (
        "# Business sector - Childrens Rights Reform\n\n## Business sector\n\nWhat companies do affects the children."
    )
    found = guess_metadata(text)
    assert (found["title"], found["publisher"], found["kind"]) == (
        "Business sector",
        "Childrens Rights Reform",
        "web-page",
    )
    by_host = {"url": "https://www.childrensrightsreform.org/what/dualism"}
    found = guess_metadata("Text of it.", "Dualism Vs Monism - Childrens Rights Reform", extra=by_host)
    assert (found["title"], found["url"]) == ("Dualism Vs Monism", by_host["url"])
    assert guess_metadata("Text.", "Law reform - a handbook")["title"] == "Law reform - a handbook"


def test_the_handbook_pages_get_their_titles_and_urls(shared: Path) -> None:
    for path in sorted((shared / "handbook" / "pages").glob("*.txt")):
        beside = yaml.safe_load(path.with_suffix(".yaml").read_text(encoding="utf-8"))
        extra = {"url": beside["url"], "title": beside["title"]}
        found = guess_metadata(
            read_plain_text(path.read_text(encoding="utf-8")).markdown, filename=path.name, extra=extra
        )
        assert found["title"] == " ".join(beside["title"].split()).removesuffix(" - Childrens Rights Reform")
        assert (found["url"], found["kind"], found["language"]) == (beside["url"], "web-page", "en")


def test_what_a_document_only_cites_is_not_its_own() -> None:
    text = "This is a memo of the ministry on children (see CRC/C/GC/24). On 3 May 2020 the law was sent to the parliament."
    found = guess_metadata(text, filename="memo_on_children.txt")
    assert "symbol" not in found
    assert found["title"] == "Memo on children"
    assert found["kind"] == "other"


def test_each_guess_says_why_and_whether_it_is_sure() -> None:
    found = {guess.field: guess for guess in guesses(GENERAL_COMMENT)}
    assert found["symbol"].sure
    assert found["date"].why == "date of distribution"
    weak = {guess.field: guess for guess in guesses("A line\n\nText.", filename="x.txt")}
    assert not weak["title"].sure
    assert weak["kind"].why == "nothing tells its kind"


def test_what_the_file_states_counts_where_nothing_better_is_there() -> None:
    stated = {
        "date": "D:20190331120000",
        "language": "pt-BR",
        "publisher": "Ministry of\x1b Justice",
        "URL": "https://a.example/x",
    }
    found = guess_metadata("Xyz.", "A title", extra=stated)
    assert (found["date"], found["language"], found["url"]) == ("2019-03-31", "pt-BR", "https://a.example/x")
    assert "\x1b" not in found["publisher"]


def test_a_title_that_is_none_is_not_believed() -> None:
    text = "# Law reform in small States\n\nText of the study."
    for title in ("Microsoft Word - final2.doc", "untitled", "CRC/C/GC/24", "study.indd", ""):
        assert guess_metadata(text, title)["title"] == "Law reform in small States"


@pytest.mark.parametrize(
    ("text", "symbol"),
    [
        ("CRC/GC/2003/5", "CRC/GC/2003/5"),
        ("CRC/C/GC/24", "CRC/C/GC/24"),
        ("A/HRC/RES/45/30", "A/HRC/RES/45/30"),
        ("A/RES/44/25", "A/RES/44/25"),
        ("CRC/C/CHL/CO/6-7", "CRC/C/CHL/CO/6-7"),
        ("E/CN.4/1990/48", "E/CN.4/1990/48"),
        ("CRC/C/GHA/3-5", "CRC/C/GHA/3-5"),
        ("HRI/GEN/1/Rev.9", "HRI/GEN/1/Rev.9"),
        ("CRC/C/15/Add.198", "CRC/C/15/Add.198"),
        ("CRC/C/\nGC/ 7/Rev.1", "CRC/C/GC/7/Rev.1"),
        ("S/RES/1612 (2005)", "S/RES/1612 (2005)"),
    ],
)
def test_symbols(text: str, symbol: str) -> None:
    assert [found for found, _ in symbols_in(f"See {text}.")] == [symbol]


@pytest.mark.parametrize("text", ["and/or", "A/B tests", "CRC/CEDAW", "https://a.b/CRC/C/GC/24x", "24/7", "S/he said"])
def test_what_is_no_symbol(text: str) -> None:
    assert symbols_in(text) == []


def test_symbols_in_file_names() -> None:
    assert symbol_in_filename("CRC_C_GC_24-EN.pdf") == "CRC/C/GC/24"
    assert symbol_in_filename("folder/A.HRC.RES.45.30.docx") == "A/HRC/RES/45/30"
    assert symbol_in_filename("A_RES_44_25.pdf") == "A/RES/44/25"
    assert symbol_in_filename("E_CN.4_1990_48.pdf") == "E/CN.4/1990/48"
    assert symbol_in_filename("A report.pdf") == ""


def test_what_symbols_say() -> None:
    assert [kind_of(s) for s in ("CRC/C/GC/24", "CRC/C/15/Add.198", "A/RES/44/25", "CRC/C/GHA/3-5", "")] == [
        "general-comment",
        "concluding-observations",
        "resolution",
        "report",
        "",
    ]
    assert (year_in("CRC/GC/2003/5"), year_in("CRC/C/GC/24")) == ("2003", "")
    assert body_of("S/RES/1612 (2005)") == "United Nations Security Council"


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("3 October 2003", "2003-10-03"),
        ("October 3, 2003", "2003-10-03"),
        ("3rd of Oct. 2003", "2003-10-03"),
        ("le 1er octobre 2003", "2003-10-01"),
        ("3 de octubre de 2003", "2003-10-03"),
        ("3 октября 2003 года", "2003-10-03"),
        ("٣ تشرين الأول/أكتوبر ٢٠٠٣", "2003-10-03"),
        ("2003年10月3日", "2003-10-03"),
        ("3. Oktober 2003", "2003-10-03"),
        ("2003-10-03", "2003-10-03"),
        ("03.10.2003", "2003-10-03"),
        ("October 2003", "2003-10"),
        ("23/10/2003", "2003-10-23"),
        ("03/10/2003", "2003"),
        ("31 February 2003", ""),
        ("chapter 3 of 2003", ""),
    ],
)
def test_dates(text: str, iso: str) -> None:
    assert as_iso(text) == iso


def test_the_date_of_distribution_comes_before_that_of_adoption() -> None:
    text = "Adopted on 3 May 2001\n\nDistr.: General\n\n4 June 2002\n"
    found = labelled_date(text)
    assert found is not None
    assert (found.iso, found.label) == ("2002-06-04", "distr")
    assert labelled_date("The law was adopted on 3 May 2001.") is None  # it tells of another document


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The children have the right to be heard in all matters, and it is for the State to see that this is so.", "en"),
        ("Los niños tienen derecho a ser escuchados en todos los asuntos que los afectan, y el Estado debe velar por ello.", "es"),
        ("Les enfants ont le droit d’être entendus dans les affaires qui les concernent, et c’est à l’État d’y veiller.", "fr"),
        ("Дети имеют право быть заслушанными во всех вопросах, которые их касаются.", "ru"),
        ("للأطفال الحق في أن يُسمع رأيهم في جميع المسائل التي تخصهم.", "ar"),
        ("儿童有权就影响到他们的一切事项发表意见。", "zh"),
        ("As crianças têm o direito de ser ouvidas em todos os assuntos que lhes dizem respeito, e não esquecidas.", "pt"),
        ("Die Kinder haben das Recht, gehört zu werden, und der Staat hat das zu beachten, wenn er die Gesetze macht.", "de"),
        ("Börn eiga rétt á að tjá sig um öll mál sem varða þau og það er skylda ríkisins að hlusta á þau og virða.", "is"),
        ("هر کودکی حق دارد نظر خود را درباره همه امور مربوط به خود آزادانه بیان کند و دولت‌ها باید پژوهش چاپ کنند.", "fa"),
        ("ہر بچے کو حق ہے کہ وہ اپنے متعلق تمام معاملات میں آزادی سے اپنی رائے کا اظہار کرے اور بڑے اسے سنیں۔", "ur"),
        ("لكل طفل الحق في التعبير عن آرائه بحرية في جميع المسائل التي تمسه، وتولى هذه الآراء الاعتبار الواجب.", "ar"),
        ("Кожна дитина має право вільно висловлювати свої погляди з усіх питань, що її стосуються, і їх враховують.", "uk"),
        ("Каждый ребёнок имеет право свободно выражать свои взгляды по всем вопросам, которые его затрагивают.", "ru"),
    ],
)  # fmt: skip
def test_languages(text: str, language: str) -> None:
    assert language_of(text * 3) == (language, True)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("A note about children.", "en"),
        ("A lei da criança.", "pt"),
        ("Se aplica a los niños.", "es"),
        ("Il bambino parla alla madre.", "it"),
    ],
)
def test_languages_of_a_few_words(text: str, language: str) -> None:
    assert language_of(text) == (language, False)


def test_no_language_is_guessed_from_figures() -> None:
    assert language_of("12 + 13 = 25") == ("", False)


@given(st.text(max_size=400), st.text(max_size=60), st.text(max_size=30))
def test_guesses_are_well_formed_whatever_the_document(text: str, title: str, filename: str) -> None:
    found = guess_metadata(
        text, title, filename, {"date": title, "url": filename, "language": title, "publisher": text}
    )
    assert found["kind"] in KINDS
    assert all(value and "\n" not in value for value in found.values())
    if "date" in found:
        date.fromisoformat((found["date"] + "-01-01")[:10])
    assert all(is_language(found[name]) for name in ("language",) if name in found)


@given(st.text(max_size=200))
def test_dates_lie_where_they_are_said_to(text: str) -> None:
    for found in dates_in(text + " 3 May 2001 " + text):
        assert 0 <= found.start < found.end
        assert found.iso[:4].isdigit()


def test_a_lettered_item_is_no_copyright_notice() -> None:
    text = (
        "Children's Act\n\n22. The following persons shall report:\n\n(a) teachers;\n\n(c) social welfare officers;\n"
    )
    assert "publisher" not in guess_metadata(text)
    assert guess_metadata("A guide\n\n(c) 2021 Aurora Foundation\n")["publisher"] == "Aurora Foundation"


def test_the_date_of_the_last_change_comes_before_that_of_publication() -> None:
    head = (
        "# A page\n\nPublished: 3 May 2020 | Last updated: 5 June 2024\n\nThe law of 1999 was updated on 1 May 1999.\n"
    )
    found = labelled_date(head)
    assert found is not None and found.iso == "2024-06-05"


@pytest.mark.parametrize(
    ("text", "licence"),
    [
        ("http://creativecommons.org/licenses/by-sa/3.0/", "CC BY-SA 3.0"),
        ("https://creativecommons.org/licenses/by-sa/4.0/deed.en", "CC BY-SA 4.0"),
        ("https://creativecommons.org/licenses/by/3.0/igo/", "CC BY 3.0 IGO"),
        ("CC BY-NC-SA 3.0 IGO", "CC BY-NC-SA 3.0 IGO"),
        ("Creative Commons Attribution-NonCommercial-ShareAlike 4.0 International", "CC BY-NC-SA 4.0"),
        ("https://creativecommons.org/publicdomain/zero/1.0/", "CC0 1.0"),
        ("All rights reserved; attribution is asked for", ""),
        ("Attribution 1.0 of the guilt", ""),
    ],
)
def test_licences(text: str, licence: str) -> None:
    assert licence_of(text) == licence


def test_rights_and_licence_are_proposed_where_they_are_stated() -> None:
    stated = {"rights": "© An office, CC BY 4.0", "licence": ""}
    assert guess_metadata("Text.", extra=stated)["licence"] == "CC BY 4.0"
    assert guess_metadata("Text.", extra=stated)["rights"] == "© An office, CC BY 4.0"
    assert (
        guess_metadata("Text.", extra={"licence": "CC BY 4.0, but for pictures"})["licence"]
        == "CC BY 4.0, but for pictures"
    )
    assert not {"licence", "rights"} & set(guess_metadata("Text."))


@pytest.mark.parametrize(
    ("text", "title", "why"),
    [
        ("NAME | DATE | SUM\n\nBAIN | MAY | 3\n", "Spending", "the file's name"),
        ("Official - Subject to Final Review\n\nIN THE HIGH COURT - - - - x\n", "IN THE HIGH COURT", "the first line"),
        ("# 1 Introduction\n\nText of it.\n", "Spending", "the file's name"),
        ("# Introduction\n\nText.\n\n# Hearing children\n", "Hearing children", "the first heading"),
        ("# Draft act on hearing children\n\nText.\n", "Draft act on hearing children", "the first heading"),
        (f"# {'A page whose line breaks were lost. ' * 100}\n", "Spending", "the file's name"),
        ("儿童权利" * 100, "Spending", "the file's name"),
    ],
)
def test_rows_page_heads_and_names_of_parts_are_no_titles(text: str, title: str, why: str) -> None:
    found = guess_title(text, "", "spending.pdf", "")
    assert (found.text, found.why) == (title, why)


MINUTES = """# REPUBLIC OF TARVANIA

## NATIONAL ASSEMBLY

### Standing Committee on Family Affairs

#### Minutes of the 14th meeting, held at the seat of the Assembly on Tuesday 11 March 2025

Present: all members.

## 1. Minutes of the previous meeting

Families are missing in the northern districts (list to be sent by 21 March 2025).
"""


def test_minutes_are_named_and_dated_by_their_own_title() -> None:
    found = {guess.field: guess for guess in guesses(MINUTES)}
    assert (
        found["title"].value == "Minutes of the 14th meeting, held at the seat of the Assembly on Tuesday 11 March 2025"
    )
    assert (found["date"].value, found["date"].why) == ("2025-03-11", "the date in the title")


def test_minutes_are_named_with_the_body_that_met() -> None:
    found = guess_metadata(PRESENT)
    assert found["title"] == "Committee on Family Affairs: Minutes of the 7th meeting of the 2024 session"
    group = "# REPUBLIC OF KESTRIA\n\n## Working Group on Diversion\n\n### MINUTES OF THE NINTH MEETING\n\nText.\n"
    assert guess_metadata(group)["title"] == "Working Group on Diversion: Minutes of the Ninth Meeting"
    spanish = "# COMISIÓN DE LA NIÑEZ\n\n## Acta de la sesión 12\n\nTexto.\n"
    assert guess_metadata(spanish)["title"] == "Comisión de la Niñez: Acta de la sesión 12"
    named = "Minutes of the 37th Meeting of the Standing Committee on Families\n\n## Attendance\n\nPresent: all.\n"
    assert guess_metadata(named)["title"] == "Minutes of the 37th Meeting of the Standing Committee on Families"


@pytest.mark.parametrize("text", ["The northern districts have until 21 March 2025.", "The mandate 21 March 2025"])
def test_no_other_word_is_taken_for_the_label_of_a_date(text: str) -> None:
    assert labelled_date(text) is None


def test_a_body_that_is_all_there_is_stays_the_title() -> None:
    assert guess_title("# Ministry of Justice\n\nWe are here to help.\n", "", "", "").text == "Ministry of Justice"
    assert guess_title("# Ministry of Justice\n\nText.\n\n## Hours\n", "", "", "").text == "Ministry of Justice"


PRESENT = """# PARLIAMENT OF KESTRIA

## COMMITTEE ON FAMILY AFFAIRS

### MINUTES of the 7th meeting of the 2024 session

held on Thursday 14 March 2024 in Room 3B

Present:

Hon. Miriam Okello (Chair)

In attendance:

Ms Anneke de Vries, UNICEF Kestria Country Office

UNICEF Kestria

## 1. Opening

The Chair opened the meeting, and the Clerk said that the study (published by Save the Children) had arrived.
"""


@pytest.mark.parametrize(
    "text",
    [
        PRESENT.replace("# PARLIAMENT OF KESTRIA\n\n## COMMITTEE ON FAMILY AFFAIRS\n\n##", ""),
        "# A guide\n\nHow UNICEF helps\n\nText of the guide.\n",
        "# A guide\n\nThe study was published by Aurora Foundation, and many have read it.\n",
        "# A guide\n\nThe Council fined a publisher in 2019, but the court overturned its decision.\n",
        "# A guide\n\n## Who to ask\n\nThe groups that follow answer all the questions that you may have at any time:\n\nUNICEF\n",
    ],
)
def test_who_is_present_or_mentioned_is_no_publisher(text: str) -> None:
    assert "publisher" not in guess_metadata(text)


@pytest.mark.parametrize(
    ("text", "publisher"),
    [
        (PRESENT, "Parliament of Kestria"),
        ("# UNICEF NEMBARA COUNTRY OFFICE\n\nSituation Report No. 9\n", "UNICEF"),
        ("# Ending child marriage\n\nUNICEF Zambia, June 2024\n\nText of it.\n", "UNICEF"),
        ("# A guide\n\nPublished by the Aurora Foundation, second edition\n", "Aurora Foundation"),
        ("# Una guía\n\nPublicado por la Fundación Aurora, 2021\n", "Fundación Aurora"),
        ("# A guide\n\nPublisher: Aurora Foundation\n", "Aurora Foundation"),
        ("# A guide\n\nThis guide is published by the Aurora Foundation.\n", "Aurora Foundation"),
    ],
)
def test_a_publisher_is_taken_from_what_says_so(text: str, publisher: str) -> None:
    assert guess_metadata(text)["publisher"] == publisher


@pytest.mark.parametrize(
    ("text", "iso", "why"),
    [
        (
            "# CHILD BILL\n\n(Introduced by the Minister on 6 February 2024)\n\n## 1. Start\n\nIn force on 1 January 2025.\n",
            "2024-02-06",
            "date of introduction",
        ),
        (
            "# A.B. v Minister\n\nDate of hearing: 3 November 2022. Date of judgment: 17 January 2023.\n",
            "2023-01-17",
            "date of the decision",
        ),
        ("# A.B. c. Ministra\n\nAudiencia: 3 de mayo de 2022\n\nSentencia de 7 de julio de 2022\n", "2022-07-07", None),
        ("# An Act\n\nAssented to on 22 March 2019. In force from 1 September 2019.\n", "2019-03-22", "date of adoption"),
        ("# Minutes\n\nHeld on Tuesday, 14 November 2023, in Room 5 of the Assembly, from 10.05 a.m. to 12.40 p.m.\n",
         "2023-11-14", "the date at the head of the text"),
        ("IN THE HIGH COURT\n\nA. KNOWLES, | :\n\nv. : No. 07\n\nTuesday, January 13, 2009\n", "2009-01-13", None),
        ("# Resolution\n\nSeventh session, Hallebron, 22 to 24 November 2024\n", "2024-11-24", None),
        ("# Brief\n\nInstitute for Social Policy, May 2023\n\n## Summary\n\nText.\n\n<!-- notes -->\n\n1 Law of 12 August 2022.\n",
         "2023-05", "the date at the head of the text"),
        ("# Brief\n\n## Summary\n\nText.\n\n<!-- notes -->\n\n1 Declaration, 12 August 2022.\n", "", None),
        ("# Terms of reference\n\n## 1. Background\n\n1.1 In June 2022 the Committee spoke of the law.\n", "", None),
        ("# An Act\n\nDate of commencement: 1 May 2020\n\nThis Act applies to all who live in the State.\n", "", None),
        ("# A note\n\nThe bill, introduced on 6 February 2024, was decided upon, and it was published by all.\n", "", None),
        ("# A note\n\n## 1. The case\n\nIt was heard in May, decided on 3 June 2020, published on 4 June 2020.\n", "", None),
        ("# A letter\n\nThe Ministry answered in a letter dated 5 May 2020 that it would look at the law once more.\n", "", None),
    ],
)  # fmt: skip
def test_a_document_is_dated_by_its_head_and_by_no_other_date(text: str, iso: str, why: str | None) -> None:
    found = {guess.field: guess for guess in guesses(text)}
    assert (found["date"].value if "date" in found else "") == iso
    if why:
        assert found["date"].why == why
