"""Sentences that marks seem to end: names behind titles, labels, short replies, quotations with who said them."""

from __future__ import annotations

import pytest

from knowledge.importing.formats import html
from knowledge.importing.job import Job
from knowledge.importing.markdown_text import plain_markdown
from knowledge.importing.plain_text import read_plain_text
from knowledge.importing.writing import Writer
from knowledge.sentences import sentence_spans
from knowledge.wholes import is_attribution


def split(text: str, language: str = "en") -> list[str]:
    return [text[start:end] for start, end in sentence_spans(text, language)]


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("en", "At the hearing Eng. Peter Omwaka, the county engineer, promised two.", "Insp. Ada Roe came."),
        ("en", "It was said by Supt. Moyo and Adv. Rule.", "The Chair left."),
        ("es", "Habló el Ing. Pedro Ruiz.", "La Arq. Ana Sol calló."),
        ("fr", "Le Lt. Dupont parla.", "Il partit."),
        ("ru", "Выступил инж. Петров.", "Он ушёл."),
    ],
)
def test_a_title_before_a_name_ends_no_sentence(language: str, first: str, second: str) -> None:
    assert split(f"{first} {second}", language) == [first, second]


def test_a_title_before_what_opens_a_sentence_ends_one() -> None:
    assert split("He rose to the rank of Maj. The court heard him.") == [
        "He rose to the rank of Maj.",
        "The court heard him.",
    ]


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("en", "Recommendation 3. The Registry should waive the fee.", "It costs little."),
        ("en", "Step II. Fill in the form.", "Keep the slip."),
        ("es", "Recomendación n.º 4. El Estado debe crear un registro.", "Fin."),
        ("ru", "Рекомендация 3. Ввести закон.", "Отменить сбор."),
        ("en", "No. Anyone who does so commits an offence.", "The fine is high."),
        ("en", "Mr. Andong: Yes. Eleven are, all of them on the islands.", "A clinic was rented."),
        ("en", "Mr. Andong: No, Sir. The Cabinet decided against it.", "It met in May."),
        ("ru", "Нет. Он не вправе требовать плату.", "Это запрещено."),
    ],
)
def test_a_label_and_a_short_reply_are_nothing_to_quote_alone(language: str, first: str, second: str) -> None:
    assert split(f"{first} {second}", language) == [first, second]


@pytest.mark.parametrize(
    "label",
    [
        "Clause 17 (records).",
        "Section 4 (fees).",
        "Clause 5: Diversion.",
        "Option 2 (grants).",
        "Finding 3.",
        "Question 12. Children in Her Majesty’s Prison.",
        "A locked door.",
        "No desk, no school.",
        "A father abroad.",
        "For the applicant.",
        "The money.",
    ],
)
def test_a_label_with_its_subject_and_a_head_without_a_mark_are_one_with_what_follows(label: str) -> None:
    first, second = f"{label} A girl of 14 told us that her room was locked.", "We went there two days later."
    assert split(f"{first} {second}") == [first, second]


@pytest.mark.parametrize(
    "first",
    [
        "A boy left.",
        "A judge says so.",
        "No one came.",
        "The fees rise.",
        "Parents pay.",
        "Step 2: Call the office.",
        "Clause 5: It is law.",
        "Finding 3. Wards lock rooms.",
    ],
)
def test_a_short_sentence_is_one(first: str) -> None:
    assert split(f"{first} A girl of 14 told us that her room was locked.")[0] == first


def test_what_a_speaker_says_in_a_sentence_is_one() -> None:
    said = ["Mr. Osmalik: My constituents do not read papers.", "They are robbed by boys."]
    assert split(" ".join(said)) == said


QUOTED = '"They shout at us. We walk in fives."'


def test_a_quotation_and_who_said_it_are_one() -> None:
    assert split(f"{QUOTED} -- girl, 15, Port Oduya") == [f"{QUOTED} -- girl, 15, Port Oduya"]


@pytest.mark.parametrize(
    "line", ["-- girl, 15, Port Oduya", "— Mr. Roe, teacher", "―Maria, 12 años", "– une fille, 9 ans."]
)
def test_who_said_it(line: str) -> None:
    assert is_attribution(line)


@pytest.mark.parametrize("line", ["- girl, 15", "— He left. She stayed.", "-- 15", "— what it costs;", "girl, 15"])
def test_what_does_not_say_who_said_it(line: str) -> None:
    assert not is_attribution(line)


def test_who_said_it_stands_on_the_line_of_the_quotation_in_every_format() -> None:
    whole = f"{QUOTED} — girl, 15"
    assert plain_markdown('> "They shout at us.\n> We walk in fives."\n>\n> — girl, 15\n') == f"> {whole}\n"
    page = f"<html><body><h1>T</h1><blockquote><p>{QUOTED}</p><footer>— girl, 15</footer></blockquote><p>More.</p></body></html>"
    assert whole in html.read(Job(name="a.html", data=page.encode())).text.splitlines()
    assert whole in read_plain_text(f"What they said\n\n{QUOTED}\n\n— girl, 15\n\nIt goes on.\n").markdown.splitlines()
    writer = Writer()
    writer.paragraph(QUOTED)
    writer.paragraph("— girl, 15")
    writer.paragraph("— boy, 12")
    assert writer.text() == f"{whole}\n\n— boy, 12\n"


def test_the_lines_of_other_quotations_become_one_and_lists_in_them_stay() -> None:
    assert plain_markdown("> one\n> two\n> - three\n> - four\n") == "> one two\n> - three\n> - four\n"
