"""What only frames a question is masked; what asks nothing is background."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import few

from bot.question.plain.scaffold import background, condition, framed, set_aside


def left_of(question: str) -> str:
    """``question`` without its frames."""
    for start, end in framed(question):
        question = question[:start] + " " * (end - start) + question[end:]
    return " ".join(question.split())


@pytest.mark.parametrize(
    ("question", "left"),
    [
        ("Hello, could you please tell me who gave UNICEF its mandate?", "who gave UNICEF its mandate?"),
        ("Morning! Quick question: what is a mandate?", "what is a mandate?"),
        ("Does the document say that Ghana has a law?", "Ghana has a law?"),
        ("In short, who helped?", ", who helped?"),
        ("My boss wants to know whether Ghana has a law", "Ghana has a law"),
        ("Is it true that Ghana has a law?", "Ghana has a law?"),
        ("I heard that Ghana has a law", "Ghana has a law"),
        ("minister wants 1 sentence on what unicef can do", "what unicef can do"),
        ("our committee is drafting an online safety bill, who has done it", "online safety bill, who has done it"),
        ("I need three lines on the Ghana study", "the Ghana study"),
        ("who do we ask for help with the report", "help with the report"),
        ("whom should I turn to for advice", "advice"),
        ("explain to my class what a mandate is", "what a mandate is"),
        ("for my speech: who helped Ghana", "who helped Ghana"),
        ("who helped imo", "who helped"),
        ("eli5 who helped lol", "who helped"),
        ("is there a law tbh? y/n", "is there a law ?"),
        ("which bodies help, i.e. agencies", "which bodies help, agencies"),
        ("which bodies help ie agencies etc", "which bodies help agencies"),
        ("How does the IMO help?", "How does the IMO help?"),  # an organisation, and no opinion
        ("what does imo do", "what does imo do"),
        ("who helped Ghana? deadline in 10 min", "who helped Ghana"),
        ("who helped Ghana for my bibliography", "who helped Ghana"),
        ("two quick ones: who helped Ghana", "who helped Ghana"),
        ("Secondly, who helped Ghana", "who helped Ghana"),
        ("what are duties and rights? I always mix them up", "what are duties and rights"),
        ("Why did it help Ghana, what's the connection?", "Why did it help Ghana"),
        ("who helped Ghana? need all of them for a mailing", "who helped Ghana"),
        ("por favor, ¿quién ayudó?", ", ¿quién ayudó?"),
    ],
)
def test_frames_are_masked(question: str, left: str) -> None:
    assert left_of(question) == left


@pytest.mark.parametrize(
    "question",
    [
        "Who gave UNICEF its mandate?",
        "What did Ghana do in 2017?",
        "Which article of the CRC speaks of UNICEF?",
        "what does the committee want",
        "which age does the law commission want for prosecution",
    ],
)
def test_a_plain_question_has_no_frame(question: str) -> None:
    assert framed(question) == []


@pytest.mark.parametrize(
    "question", ["please", "Hello", "thank you", "tell me", "Could you tell me?", "hi there, please"]
)
def test_a_question_of_frames_alone_is_left_whole(question: str) -> None:
    assert left_of(question) == question


@few
@given(
    st.lists(
        st.sampled_from(
            ["Hello, ", "please ", "tell me ", "who ", "Ghana ", "exactly ", "does the document say ", "? "]
        ),
        max_size=6,
    )
)
def test_something_is_always_left_to_search_for(parts: list[str]) -> None:
    question = "".join(parts)
    assert any(c.isalnum() for c in left_of(question)) == any(c.isalnum() for c in question)


def test_sentences_before_the_question_that_ask_nothing_are_background() -> None:
    question = "We are a small ministry. The bill is before Congress. Who can advise us? We have little time."
    assert [question[a:b] for a, b in background(question)] == [
        "We are a small ministry.",
        "The bill is before Congress.",
    ]


@pytest.mark.parametrize(
    "question",
    [
        "Who can advise us?",
        "advice for parliament",
        "We need help. The bill is bad.",
        "",
        "Что сказано в ч. 3 ст. 2?",
        "What is in sec. 14?",
    ],
)
def test_one_sentence_or_none_that_asks_has_no_background(question: str) -> None:
    assert background(question) == []


@pytest.mark.parametrize(
    ("question", "clause"),
    [
        ("Once a law is in force, who checks it?", "Once a law is in force, "),
        ("once an act is in force does unicef keep an eye on it", "once an act is in force "),
        ("after a bill is tabled who comments on it", "after a bill is tabled "),
        ("when a country has joined can it leave again", "when a country has joined "),
        ("when we draft a bill can we ask for help", "when we draft a bill "),
        ("when did the ministry say what the law does", ""),
        ("after which talks did the ministry act", ""),
        ("once a year do they meet", ""),
        ("does anyone check whether it works once it's in force", " once it's in force"),
        ("who watches a law after it has passed?", " after it has passed"),
        ("what did they do before they came", " before they came"),
        ("what came after the law", ""),
    ],
)
def test_a_clause_at_the_head_or_the_end_says_only_when(question: str, clause: str) -> None:
    assert "".join(question[slice(*span)] for span in condition(question)) == clause


@pytest.mark.parametrize(
    ("question", "scene"),
    [
        ("ILO standards on work: which ones apply?", ""),
        ("Grooming and so on: who has passed a law?", ""),
        ("For budgeting purposes: how long does it last?", "For budgeting purposes:"),
        ("We are drafting a bill: who can help?", "We are drafting a bill:"),
    ],
)
def test_a_topic_before_a_colon_is_asked_about(question: str, scene: str) -> None:
    assert "".join(question[slice(*span)] for span in background(question)) == scene


def test_what_is_said_to_be_known_is_set_aside() -> None:
    text = "Besides food and water, what is UNICEF for?"
    assert [text[a:b] for a, b in set_aside(text)] == ["Besides food and water"]
    assert not set_aside("What is UNICEF for?")
    text = "Leaving money aside, what can UNICEF do?"
    assert [text[a:b] for a, b in set_aside(text)] == ["Leaving money aside"]


@pytest.mark.parametrize(
    ("text", "guess"),
    [
        (
            "Is it the Security Council or some other organ that gives the orders?",
            "the Security Council or some other organ",
        ),
        ("Was it the ministry or somebody else?", "the ministry or somebody else"),
    ],
)
def test_a_guess_is_set_aside(text: str, guess: str) -> None:
    assert [text[a:b] for a, b in set_aside(text)] == [guess]


def test_two_that_are_offered_are_asked_about() -> None:
    assert not set_aside("Was it the ministry or the court that gave the orders?")


@pytest.mark.parametrize(
    ("question", "left"),
    [
        ("our members want to know what UNICEF did", "what UNICEF did"),
        ("one of our drafting clerks would like to know whether UNICEF drafts laws", "UNICEF drafts laws"),
        ("our office wonders if UNICEF drafts laws", "UNICEF drafts laws"),
        ("a colleague insists that UNICEF drafts laws", "UNICEF drafts laws"),
        ("the committee keeps asking for reports", "the committee keeps asking for reports"),
        ("did the law pass in the end?", "did the law pass ?"),
        ("in the end of year report, what stands", "in the end of year report, what stands"),
    ],
)
def test_on_whose_behalf_one_asks_is_a_frame(question: str, left: str) -> None:
    assert left_of(question) == left


@pytest.mark.parametrize("tag", [" - true?", ", is that right?", ", correct?", ": is it true??"])
def test_a_tag_that_asks_whether_it_is_so_is_a_frame(tag: str) -> None:
    assert left_of(f"UNICEF put a lawyer in congress{tag}") == left_of("UNICEF put a lawyer in congress")


@pytest.mark.parametrize(
    ("question", "wish"),
    [("can u compare chile and ghana short", " short"), ("compare chile and ghana, brief please", ", brief please")],
)
def test_how_short_the_answer_should_be_is_no_part_of_what_is_asked(question: str, wish: str) -> None:
    assert any(question[start:end] == wish for start, end in framed(question))


@pytest.mark.parametrize("question", ["where did the framework fall short", "is the bill too short", "what is a brief"])
def test_what_is_short_itself_is(question: str) -> None:
    assert not framed(question)
