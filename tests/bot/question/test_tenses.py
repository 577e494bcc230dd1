"""A question in the past tense asks what happened: what a case example tells counts, though no country is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.question.asked.tenses import of_the_past

if TYPE_CHECKING:
    from bot.service import Bot


@pytest.mark.parametrize(
    "text",
    [
        "Who carried out the study?",
        "which ministry did the research",
        "When was the report published?",
        "why were they against it",
        "who finally wrote it",
        "What led the house to agree?",
    ],
)
def test_what_happened_is_asked_in_the_past_tense(text: str) -> None:
    assert of_the_past(text)


@pytest.mark.parametrize(
    "text",
    [
        "Who carries out studies?",
        "What need is there for a law?",
        "Which bodies may be consulted?",
        "How can the public be informed?",
        "What is a law passed by decree?",
    ],
)
def test_what_holds_in_general_is_not(text: str) -> None:
    assert not of_the_past(text)


@pytest.mark.parametrize("question", ["who carried out the study", "who conducted the research"])
def test_an_event_is_told_before_what_holds_in_general(bundled: Bot, question: str) -> None:
    answer = bundled.ask(question).answer
    assert "carried out by the Ministry of Communications and UNICEF" in answer.citations[0].quote


def test_what_holds_in_general_still_comes_first_in_the_present_tense(bundled: Bot) -> None:
    answer = bundled.ask("how does unicef work with parliament").answer
    assert answer.citations[0].quote.startswith("Supporting participatory and inclusive legislative processes")
    told = bundled.ask("how did unicef work with parliament").answer
    assert any("taken part in weekly discussions" in citation.quote for citation in told.citations)
    assert not any("inclusive legislative processes" in citation.quote for citation in told.citations)
