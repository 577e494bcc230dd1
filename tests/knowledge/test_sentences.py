"""Sentence boundaries: the traps of legal writing, and offsets on arbitrary text."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge import sentences
from knowledge.sentences import sentence_spans


def split(text: str, language: str = "en") -> list[str]:
    return [text[start:end] for start, end in sentence_spans(text, language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("See it (CRC GC 5, para. 63). Then go.", ["See it (CRC GC 5, para. 63).", "Then go."]),
        (
            "Help from UN agencies. (CRC GC 5, para. 63). Next.",
            ["Help from UN agencies. (CRC GC 5, para. 63).", "Next."],
        ),
        ("E.g.: In Chile, it came. It went.", ["E.g.: In Chile, it came.", "It went."]),
        ("E.g. In Chile, it came. It went.", ["E.g. In Chile, it came.", "It went."]),
        ("Under art. 45 it may. See arts. 3 and 4.", ["Under art. 45 it may.", "See arts. 3 and 4."]),
        ("General Comment No. 5 says so. Yes.", ["General Comment No. 5 says so.", "Yes."]),
        ("Smith v. Smith was heard. It ended.", ["Smith v. Smith was heard.", "It ended."]),
        ("J. K. Doe spoke. Dr. Roe left.", ["J. K. Doe spoke.", "Dr. Roe left."]),
        (
            "The 2017 ‘Report was used. Ghana’s Ministry wrote. It ended.",
            ["The 2017 ‘Report was used.", "Ghana’s Ministry wrote.", "It ended."],
        ),
        ("One line\nthat goes on. Two.", ["One line\nthat goes on.", "Two."]),
        ("", []),
        ("   ", []),
    ],
)
def test_traps(text: str, expected: list[str]) -> None:
    assert split(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("(2) It is recorded. The statement is void.", ["(2) It is recorded.", "The statement is void."]),
        ("(b) Offences excluded. Version 2 had excluded all.", ["(b) Offences excluded. Version 2 had excluded all."]),
        ("(a) He came home. She left.", ["(a) He came home.", "She left."]),
        ("(iii) See art. 5. A child may ask.", ["(iii) See art. 5.", "A child may ask."]),
        ("Mr Ward, who was ill. Eleven came.", ["Mr Ward, who was ill.", "Eleven came."]),
        ("It rose at 12.50 p.m. The next sitting is in May.", ["It rose at 12.50 p.m.", "The next sitting is in May."]),
        ("(2) It is at 2 p.m. A child may come.", ["(2) It is at 2 p.m.", "A child may come."]),
        ("It opens at 9 a.m. Monday to Friday.", ["It opens at 9 a.m. Monday to Friday."]),
        ("It began at 3 p.m. GMT and ended late.", ["It began at 3 p.m. GMT and ended late."]),
        ("Nobody asked me. Then they were fed. Enough.", ["Nobody asked me.", "Then they were fed.", "Enough."]),
        ("The Fed. Register told me. Dupont came.", ["The Fed. Register told me.", "Dupont came."]),
    ],
)
def test_a_mark_at_the_head_and_plain_words_end_no_sentence_too_late(text: str, expected: list[str]) -> None:
    assert split(text) == expected


@pytest.mark.parametrize(
    "expected",
    [
        ["It is known as its ‘‘pitch plan.’’", "On the other hand, the ministry pays."],
        ["It is known as its ‘‘pitch plan.’’ on the other hand it pays.", "It ended."],
        ["It is so.”’", "Then he went."],
        ['The label ("clause 17.") or the head is kept.', "It ended."],
        ["Two questions must be met:", "(1) How can it?", "(2) How could it?", "In practice, it varies.", "It may."],
        ["Items: 1. First thing.", "2. Second thing.", "3. Third thing."],
        ["See para. 1.", "The child is heard.", "See para. 2.", "The State pays."],
        ["Cap. 13 is older.", "It ended."],
        ["They are aged 5 yrs. old, or less.", "He served 5 yrs.", "Then he left."],
        ["The answer is no.", "The question is No. 4.", "He left."],
        ["Visit https://a.b/c.", "Then go."],
    ],
)
def test_what_closes_or_counts_belongs_to_its_sentence(expected: list[str]) -> None:
    assert split(" ".join(expected)) == expected


def test_chinese_and_arabic_marks_end_sentences() -> None:
    assert split("他说了。然后他走了！", "zh") == ["他说了。", "然后他走了！"]
    assert split("قال ذلك. ثم ذهب؟ نعم.", "ar") == ["قال ذلك.", "ثم ذهب؟", "نعم."]


@given(st.text(max_size=300), st.integers(0, 1000))
def test_spans_are_ordered_trimmed_and_lose_nothing(text: str, offset: int) -> None:
    spans = [(start - offset, end - offset) for start, end in sentence_spans(text, "en", offset)]
    kept = "".join(text[start:end] for start, end in spans)
    assert "".join(kept.split()) == "".join(text.split())
    for (_, end), (start, _) in itertools.pairwise(spans):
        assert end <= start
    assert all(text[start:end].strip() == text[start:end] != "" for start, end in spans)


@pytest.mark.parametrize("blank", ["\u00a0", "\u2009", "\u3000"])
def test_a_wide_blank_between_a_letter_and_a_full_stop_does_no_harm(blank: str) -> None:
    assert split(f"It lacks vitamin A{blank}. Then it ended.")[0].startswith("It lacks vitamin A")


@pytest.mark.parametrize("unfinished", ["(a) ", "para. 5 ", "No. "])
def test_a_long_row_of_unfinished_sentences_comes_to_an_end(unfinished: str) -> None:
    # Reading the growing sentence again for each piece took hours for as many.
    assert "".join(split(unfinished * 40_000)).replace(" ", "") == unfinished.replace(" ", "") * 40_000


def test_blanks_around_a_bracket_are_gone_through_once() -> None:
    assert len(split("It began. (a)" + " " * 200_000 + "b. It ended.")) == 2


PARTS = st.sampled_from(["paras.", "Messrs.", "párrs.:", "e.g.", "U.N.", "A.", "b.", "x", "“", "(", " ", "\n", "\t"])


@given(st.lists(PARTS, min_size=1, max_size=12).map("".join), st.integers(0, 5))
def test_the_end_of_a_sentence_tells_as_much_as_all_of_it(text: str, start: int) -> None:
    whole = text[start:]
    wanted = bool(sentences._UNFINISHED.search(whole) and not sentences._SMALL_LETTER_END.search(whole))
    wanted = wanted or whole.count("(") > whole.count(")")
    assert sentences._belongs_to_previous(text, start, max(start, len(text)), "Next word.") is wanted


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("ru", ["С февраля 2021 г. занимает Е. П. Ладогина.", "Она работает."]),
        ("ru", ["Закон принят, т.е. без поправок, 14 декабря 2022 г.", "Против голосовали 9 депутатов."]),
        ("ru", ["В сентябре 2022 г. Уполномоченный внес законопроект.", "Семинар прошел в г. Нордграде."]),
        ("ru", ["Школы и т. д. закрыты; выделено 5 млн. рублей (абз. 2 ч. 1 ст. 3).", "Конец."]),
        ("es", ["Según el inc. 2 y la fracc. III del art. 4, núm. 5, la Dra. Paz decide.", "Fin."]),
        ("es", ["El artículo 5.º La ley lo dice.", "Fin."]),
        ("es", ["II. Adolescente: la persona.", "Otra."]),
        ("es", ["Primera. La Ley entrará en vigor.", "Otra."]),
        ("fr", ["Selon l'art. 5, al. 2, Mme. Roux décide.", "Fin."]),
        ("ar", ["وقالت د. هدى المنصوري ذلك.", "ثم غادرت."]),
        ("en", ["He works at Acme Inc.", "The firm closed."]),
    ],
)
def test_abbreviations_initials_and_marks_of_other_languages(language: str, expected: list[str]) -> None:
    text = " ".join(expected)
    assert [text[start:end] for start, end in sentence_spans(text, language)] == expected


def test_a_chinese_full_stop_before_a_figure_ends_the_sentence() -> None:
    text = "本条例自2020年1月1日起施行。1994年公布的条例废止。他说：“好。3月见。”然后走了。"
    assert [text[start:end] for start, end in sentence_spans(text, "zh")] == [
        "本条例自2020年1月1日起施行。",
        "1994年公布的条例废止。",
        "他说：“好。3月见。”",
        "然后走了。",
    ]
