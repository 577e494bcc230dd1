"""Markdown, plain text and tables of documents; encodings; telling formats by content."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from knowledge import reading_sources
from knowledge.importing import records
from knowledge.importing.decoding import decode
from knowledge.importing.extracted import Extracted, RefusedError
from knowledge.importing.job import Job
from knowledge.importing.reading import read
from knowledge.reading import read_library

if TYPE_CHECKING:
    from pathlib import Path


def extract(data: bytes | str, name: str) -> Extracted:
    return read(Job(name, data=data.encode() if isinstance(data, str) else data))


def test_markdown_is_kept_as_it_is_and_its_front_matter_becomes_metadata() -> None:
    body = "# Title\n\nText   with  blanks  \n\n\n\n* item\n"
    extracted = extract(f"---\ntitle: 'A report'\nkind: report\nlanguage: en\n---\n{body}", "x.md")
    assert extracted.text == body
    assert extracted.front == {"title": "A report", "kind": "report", "language": "en"}


def test_control_and_override_characters_are_replaced_and_told() -> None:
    extracted = extract("Good \x1b[31m red \u202e txet\n", "x.md")
    assert extracted.text == "Good \ufffd[31m red \ufffd txet\n"
    assert "2 characters" in extracted.warnings[0]


def test_invisible_characters_are_dropped() -> None:
    assert extract("chil\u00addren and\u200b law\n", "x.md").text == "children and law\n"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_marked_encodings_are_read(encoding: str) -> None:
    assert "Комитет рекомендует закон." in extract("Комитет рекомендует закон.\n".encode(encoding), "x.txt").text


def test_utf_16_without_a_mark_is_read() -> None:
    assert extract("The State party should adopt the law.\n".encode("utf-16-le"), "x.txt").text.startswith(
        "The State party"
    )


def test_a_zero_late_in_a_file_does_not_make_it_utf_16() -> None:
    words = "Children have the right to be heard — always. " * 300
    extracted = extract(f"{words}\x00\n\n{words}\n", "x.md")
    assert extracted.text == f"{words}\ufffd\n\n{words}\n"
    assert "1 character" in extracted.warnings[0]


def test_utf_16_that_goes_on_in_chinese_is_utf_16_still() -> None:
    words = "The State party should adopt the law. " * 200 + "儿童权利" * 4_000
    assert extract(words.encode("utf-16-be"), "x.txt").text.rstrip() == words


@pytest.mark.parametrize("end", ["café.", "café", "à la"])
def test_a_single_accent_at_the_end_of_a_file_that_is_not_utf_8_is_guessed(end: str) -> None:
    extracted = extract(f"They met every week at the {end}".encode("latin-1"), "x.txt")
    assert extracted.text.rstrip().endswith(end)
    assert "not UTF-8" in extracted.warnings[0]


@pytest.mark.parametrize("cut_off", [b"Ni\xc3\xb1as y ni\xc3", b"Ni\xc3\xb1as \xe2", b"The law \xe2\x80"])
def test_utf_8_that_is_cut_off_within_a_character_is_utf_8(cut_off: bytes) -> None:
    extracted = extract(cut_off, "x.txt")
    assert extracted.text.rstrip().endswith("\ufffd")
    assert not any("not UTF-8" in warning for warning in extracted.warnings)


@pytest.mark.parametrize(
    "words",
    [
        "Комитет рекомендует государству-участнику принять закон о правах ребенка. ",
        "委员会建议缔约国通过一项关于儿童权利的法律。",
        "توصي اللجنة الدولة الطرف باعتماد قانون بشأن حقوق الطفل. ",
        "“The State party”, it said, should act — and soon. ",
    ],
)
@pytest.mark.parametrize("stray", [b"\xff", b"\x92", b"\xe9"])
def test_a_stray_byte_in_utf_8_costs_its_own_letter_alone(words: str, stray: bytes) -> None:
    data = (words * 3).encode() + stray + (words * 3).encode()
    extracted = extract(data, "x.txt")
    assert extracted.text.rstrip() == f"{words * 3}\ufffd{words * 3}".rstrip()
    assert extracted.warnings == ("1 character could not be read or may not be shown, and stands as \ufffd.",)


@pytest.mark.parametrize("encoding", ["gb18030", "big5"])
def test_chinese_that_is_not_utf_8_is_still_guessed(encoding: str) -> None:
    words = "委員會建議締約國通過一項關於兒童權利的法律。" * 5
    extracted = extract(words.encode(encoding), "x.txt")
    assert extracted.text.rstrip() == words
    assert "not UTF-8" in extracted.warnings[0]


def test_an_encoding_that_is_guessed_is_told() -> None:
    words = "Комитет рекомендует государству-участнику принять закон о правах ребенка. " * 5
    extracted = extract(words.encode("cp1251"), "x.txt")
    assert "Комитет рекомендует государству-участнику" in extracted.text
    assert "not UTF-8" in extracted.warnings[0]


def test_a_document_without_an_id_gets_a_number_that_is_the_id_of_no_other() -> None:
    lines = [
        '{"_id": "2", "text": "a"}',
        '{"text": "b"}',
        '{"text": "c"}',
        '{"_id": "4", "text": "d"}',
        '{"text": "e"}',
    ]
    extracted = extract("\n".join(lines), "x.jsonl")
    assert [one["_id"] + one["text"] for one in extracted.records] == ["2a", "3b", "5c", "4d", "6e"]
    assert extracted.warnings == ()
    assert [json.loads(line) for line in extracted.text.splitlines()] == list(extracted.records)


def test_json_lines_give_records_and_name_what_was_passed_over() -> None:
    lines = [
        json.dumps({"_id": "a", "title": "A", "text": "One.", "metadata": {"kind": "law", "language": "en"}}),
        json.dumps({"id": "b c", "text": "Two.\x1b", "url": "https://example.org"}),
        "not json",
        json.dumps({"_id": "a", "text": "again"}),
        json.dumps({"_id": "d", "text": "  "}),
    ]
    extracted = extract("\n".join(lines), "x.jsonl")
    assert extracted.records == (
        {"_id": "a", "title": "A", "text": "One.", "metadata": {"kind": "law", "language": "en"}},
        {"_id": "b c", "title": "", "text": "Two.\ufffd", "metadata": {"url": "https://example.org"}},
    )
    assert [json.loads(line) for line in extracted.text.splitlines()] == list(extracted.records)
    assert extracted.warnings == (
        "Left out: line 3 is not JSON; line 4 has the id a of an earlier one; line 5 has no text.",
    )


def test_a_document_too_long_for_a_library_costs_none_of_those_behind_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(records, "MAX_RECORD_BYTES", 100)
    monkeypatch.setattr(reading_sources, "MAX_RECORD_BYTES", 100)
    texts = ["One.", "حق الطفل في التعليم والصحة", "Three."]  # fewer than 100 characters, more than 100 bytes as a line
    lines = (json.dumps({"_id": f"d{number}", "text": text}) for number, text in enumerate(texts, 1))
    extracted = extract("\n".join(lines), "x.jsonl")
    assert extracted.warnings == ("Left out: line 2 is too long.",)
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources" / "x.jsonl").write_text(extracted.text, encoding="utf-8")
    library = read_library([tmp_path])
    assert (set(library.sources), library.faults) == ({"d1", "d3"}, ())


@pytest.mark.parametrize(("name", "sign"), [("x.csv", ","), ("x.csv", ";"), ("x.tsv", "\t")])
def test_tables_give_records(name: str, sign: str) -> None:
    table = sign.join(["id", "Title", "Text", "url"]) + "\r\n" + sign.join(["1", "A", '"One.\nTwo."', "u"]) + "\r\n"
    assert extract(table, name).records == ({"_id": "1", "title": "A", "text": "One.\nTwo.", "metadata": {"url": "u"}},)


def test_a_table_without_a_column_of_text_is_refused_with_advice() -> None:
    with pytest.raises(RefusedError, match="column named text"):
        extract("a,b\n1,2\n", "x.csv")


@pytest.mark.parametrize(
    ("data", "name", "form"),
    [
        (b"<!DOCTYPE html><p>Text of a page.</p>", "saved.txt", "html"),
        (b"{\\rtf1 Text of a page.}", "saved.doc", "rtf"),
        (b'{"_id": "1", "text": "One."}\n', "records.txt", "jsonl"),
        (b"Plain words on a page.\n", "README", "text"),
        (b"# A heading\n", "x.markdown", "markdown"),
    ],
)
def test_formats_are_told_by_content(data: bytes, name: str, form: str) -> None:
    assert extract(data, name).format == form


@pytest.mark.parametrize(
    ("data", "reason", "says"),
    [
        (b"", "empty", "0 bytes"),
        (b" \n\n\t", "empty", "blanks"),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "unknown-format", "picture"),
        (b"\x1f\x8b" + bytes(50), "unknown-format", "gzip"),
        (bytes(range(256)) * 4, "unknown-format", "not known"),
        (b"<?xml version='1.0'?><data/>", "unknown-format", "data"),
    ],
)
def test_what_is_no_document_is_refused_with_advice(data: bytes, reason: str, says: str) -> None:
    with pytest.raises(RefusedError, match=says) as refused:
        extract(data, "x")
    assert refused.value.reason == reason


def test_a_single_short_line_can_be_quoted() -> None:
    extracted = extract("Children aged twelve or more\n", "note.txt")
    assert extracted.text == "Children aged twelve or more\n"
    assert not extracted.warnings


def test_a_document_of_headings_alone_is_told() -> None:
    assert "headings alone" in extract("# One\n\n## Two\n", "note.md").warnings[0]
    assert not extract("# One\n\nText.\n", "note.md").warnings


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (
            "The commission naïvely thought that the café of the town, “old” as it was, is not to be listed by it.",
            "cp1252",
        ),
        (
            "He read a résumé in the café and a cliché. The role was clear to all of the members of the board.",
            "latin-1",
        ),
        (
            "A criança tem direito à educação. A comissão recomenda que o Estado adote uma lei, e não há razões.",
            "cp1252",
        ),
        (
            "Dziecko ma prawo do nauki. Komisja zaleca, aby państwo przyjęło ustawę, która chroni przed przemocą.",
            "cp1250",
        ),
        (
            "Dítě má právo být slyšeno. Výbor doporučuje, aby stát přijal zákon, který chrání děti před násilím.",
            "cp1250",
        ),
    ],
)
def test_accents_of_western_europe_are_not_taken_for_those_of_its_neighbours(text: str, encoding: str) -> None:
    assert extract(text.encode(encoding), "page.txt").text == text + "\n"


@pytest.mark.parametrize(
    ("text", "encodings"),
    [
        ("Дети имеют право быть услышанными.", ("cp1251", "koi8-r", "cp866")),
        ("УПОЛНОМОЧЕННЫЙ ПО ПРАВАМ РЕБЁНКА\n\nДоклад за 2020 год", ("cp1251", "koi8-r")),
        ("Дитина має право бути почутою. Закон України прийнято у 2001 році.", ("cp1251", "koi8-u")),
        ("Rzecznik Praw Dziecka złożył sprawozdanie. Sąd wysłuchał dziecka w 2019 r.", ("cp1250", "iso8859-2")),
        ("Ustawa z dnia 6 stycznia 2000 r. określa zadania i sposób działania.", ("cp1250", "iso8859-2")),
        ("Az ombudsman jelentést tett közzé 2019-ben; a törvény főbb pontjai őrzik a jogot.", ("cp1250",)),
        ("《儿童权利公约》第十二条", ("gb18030",)),
        ("子どもの権利条約は1989年に採択された。", ("shift_jis", "euc_jp")),
        ("아동은 자신의 의견을 표현할 권리가 있다.", ("cp949",)),
        ("للطفل الحق في التعبير عن آرائه. صدر القانون عام 2010.", ("cp1256",)),
        ("Le débat a eu lieu à la forêt", ("cp1252",)),
        ("Année 12 : que s’est-il passé ?", ("cp1252",)),
        ("Çocuğun görüşünü ifade etme hakkı vardır.", ("cp1254",)),
        ("Το παιδί έχει δικαίωμα να εκφράζει τη γνώμη του.", ("cp1253",)),
    ],
)
def test_a_short_note_in_an_older_encoding_is_read_rightly(text: str, encodings: tuple[str, ...]) -> None:
    for encoding in encodings:
        read_as, warnings = decode(text.encode(encoding))
        assert read_as == text, encoding
        assert "not UTF-8" in warnings[0]


def test_a_title_bears_no_mark_of_markdown_and_no_broken_character_of_a_name() -> None:
    text = (
        "The bill on cheese was adopted in the spring by the parliament of the country, and nobody spoke against it.\n"
    )
    found = extract(f"# Käse\n\n{text}", "k.txt")
    assert found.text.startswith("# Käse\n")
    for name in ("bad\udcff.txt", "esc\x1b[31m.txt"):
        titles = [guess.value for guess in extract(text, name).guessed or () if guess.field == "title"]
        assert titles in (["Bad"], ["Esc[31m"])
