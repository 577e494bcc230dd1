"""Sentence boundaries: the traps of legal writing, and offsets on arbitrary text."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

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
