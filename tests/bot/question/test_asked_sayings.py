"""Tests of what somebody says or wants."""

from __future__ import annotations

import pytest

from bot.question.asked.asked_sayings import speaker_asked, speaks


@pytest.mark.parametrize(
    ("question", "speaker"),
    [
        ("what did the committee say about help", "committee"),
        ("What do the Ministries want?", "ministrie"),
        ("what does it say", ""),
        ("what does Islamic law say about adoption", ""),
        ("what did the committee do", ""),
        ("what did those who objected say", ""),
    ],
)
def test_who_is_asked_to_have_said_it(question: str, speaker: str) -> None:
    assert speaker_asked(question) == speaker


def test_whoever_speaks_is_the_subject() -> None:
    assert speaks("committee", "The CRC Committee encourages States Parties to use assistance.")
    assert speaks("committee", "The Committee (CRC) has repeatedly urged it.")
    assert not speaks("committee", "Supporting States in the implementation of the CRC Committee’s recommendations.")
    assert not speaks("committee", "The Ministry told the committee so.")
