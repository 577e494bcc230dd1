"""Units of evidence: every sentence with its place, and what around it lends it words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from making import concept, idea, lexicon_of, stems

from bot.analysis import analyse
from bot.citing import label_of
from bot.evidence import match
from bot.indexing.lexicon import Lexicon
from bot.indexing.subjects import antecedent, has_pronoun_subject, own_subject, points_to_last_sentence, subject_of
from bot.indexing.units import (
    IN_A_NAME,
    POINTED_AT,
    PREVIOUS,
    Unit,
    _without_names,
    points_elsewhere,
    words_of,
    words_of_text,
)

if TYPE_CHECKING:
    from conftest import MakeBot

    from bot.indexing.index import Index

TEXT = """# Role of UNICEF

UNICEF is mandated by the General Assembly. It is the only entity mentioned.

It can also help States by:

- raising awareness;
- drafting laws, with the help of lawyers.
  - in Congress

Another sentence about rivers.

# Other things

It stands alone here.
"""
CASE = """id: chile
title: A case about protection
country: CL
topics: [forests]
actions:
  - text: planted
    quote: In Chile rain fell. Trees were planted in the valley.
sources: [doc]
"""


def number(index: Index, text: str) -> int:
    return next(n for n in range(len(index.units)) if index.text(n).startswith(text))


def lent(index: Index, text: str, word: str) -> float:
    """How much ``word`` is a match in the context of the unit that begins with ``text``."""
    context = index.contexts[number(index, text)]
    return max((discount * match(idea(word), words) for discount, words in context.fields), default=0.0)


def test_every_sentence_and_item_is_a_unit_in_order(make_bot: MakeBot) -> None:
    index = make_bot(TEXT).index
    assert [index.text(n) for n in range(len(index.units))] == [
        "UNICEF is mandated by the General Assembly.",
        "It is the only entity mentioned.",
        "It can also help States by:",
        "raising awareness;",
        "drafting laws, with the help of lawyers.",
        "in Congress",
        "Another sentence about rivers.",
        "It stands alone here.",
    ]
    assert [unit.order for unit in index.units][3] == tuple(stems("raising awareness"))


def test_only_a_sentence_with_a_list_behind_it_introduces_one(make_bot: MakeBot) -> None:
    index = make_bot("# A\n\nIt can do:\n\nNothing more.\n\nIt can help by:\n\n- one\n").index
    assert [n for n, unit in enumerate(index.units) if unit.introduces] == [number(index, "It can help by:")]


def test_a_list_item_is_lent_the_words_that_introduce_it(make_bot: MakeBot) -> None:
    index = make_bot(TEXT).index
    assert 0 < lent(index, "raising", "States") < 1
    assert 0 < lent(index, "raising", "UNICEF") < 1  # through "It", whose list it is
    assert lent(index, "Another", "States") == 0


def test_a_nested_item_is_lent_the_words_of_the_item_above(make_bot: MakeBot) -> None:
    assert 0 < lent(make_bot(TEXT).index, "in Congress", "lawyers") < 1


def test_headings_and_neighbours_lend_words(make_bot: MakeBot) -> None:
    index = make_bot(TEXT).index
    assert 0 < lent(index, "It is the only", "role") < 1
    assert 0 < lent(index, "It is the only", "mandated") < 1  # the sentence before
    assert 0 < lent(index, "UNICEF is", "entity") < 1  # the sentence after
    assert lent(index, "It stands", "rivers") == 0  # another section


def test_a_sentence_that_points_back_is_lent_more_by_the_one_before(make_bot: MakeBot) -> None:
    index = make_bot(
        "# A\n\nThe plague came through bad vapours. This is called the miasma theory. Doctors wrote on vapours.\n"
    ).index
    assert lent(index, "This is called", "vapours") == POINTED_AT
    assert lent(index, "Doctors wrote", "miasma") == PREVIOUS < POINTED_AT


@pytest.mark.parametrize(
    "text",
    [
        "This is called a moratorium.",
        "As a result, the bill fell.",
        "But they never met.",
        "Its members are elected.",
        "Esto se llama moratoria.",
        "Cela dura trois ans.",
        "Это называется мораторием.",
        "هذا يسمى وقفا.",
        "وهذا يسمى وقفا.",
        "这称为暂停。",
    ],
)
def test_what_points_to_the_sentence_before(text: str) -> None:
    assert points_to_last_sentence(text)


@pytest.mark.parametrize(
    "text",
    [
        "Thistles grow.",
        "Italy ratified it.",
        "Parliament met.",
        "Estonia votó.",
        "Cent ans.",
        "It is important that laws are read.",
        "Иона выбрали.",
        "فهم القانون مهم.",
    ],
)
def test_what_stands_by_itself(text: str) -> None:
    assert not points_to_last_sentence(text)


def test_the_lines_under_a_title_lend_words_as_it_does(make_bot: MakeBot) -> None:
    index = make_bot(
        "# Research Service\n\nBriefing on criminal responsibility\n\nMarch 2024\n\nThe figures are these.\n\nA last line\n"
    ).index
    assert lent(index, "The figures", "criminal") == lent(index, "The figures", "service") > 0
    assert lent(index, "Briefing", "line") == 0


def test_a_case_lends_its_country_and_topics_to_its_own_sentences_alone(make_bot: MakeBot) -> None:
    text = "# A\n\nIn Chile rain fell. Trees were planted in the valley.\n\nBoats were built.\n"
    index = make_bot(text, {"chile": CASE}).index
    for word in ("Chile", "Chilean", "forests", "protection"):
        assert lent(index, "Trees", word) > 0, word
        assert lent(index, "Boats", word) == 0, word
    assert lent(index, "Boats", "planted") == 0  # neither does the neighbour across the case's border


def test_words_inside_the_name_of_an_institution_say_little_of_their_own(make_bot: MakeBot) -> None:
    terms = "concepts:\n  - {id: family, words: [family]}\n  - {id: ministry, words: [ministry]}\n"
    index = make_bot("# A\n\nThe Ministry of Family and Social Affairs met.\n\nThe family met.\n", terms=terms).index
    named, plain = (index.units[number(index, text)].words.concepts for text in ("The Ministry", "The family"))
    assert named["family"] < plain["family"]
    assert named["ministry"] == plain["family"]


@pytest.mark.parametrize(
    "text",
    [
        "It is the only entity.",
        "They have supported it.",
        "It can also help.",
        "E.g.: It has led.",
        "This was done.",
        "It supports States.",
    ],
)
def test_a_sentence_that_begins_with_a_pronoun_speaks_of_something_before(text: str) -> None:
    assert has_pronoun_subject(text)


@pytest.mark.parametrize(
    "text",
    [
        "UNICEF is mandated.",
        "It is important that laws change.",
        "It should be clearly noted that",
        "Item one is",
        "In Chile, it is",
        "These laws are old.",
        "",
    ],
)
def test_other_sentences_do_not(text: str) -> None:
    assert not has_pronoun_subject(text)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("UNICEF is mandated by the Assembly.", "UNICEF"),
        ("The General Assembly of the UN met.", "General Assembly of the UN"),
        ("During the discussion in Congress, UNICEF has:", "UNICEF"),
        ("Promoting respect is a task.", ""),
        ("consultations were held", ""),
    ],
)
def test_the_name_a_sentence_begins_with_is_its_subject(text: str, subject: str) -> None:
    assert own_subject(text) == subject


def test_a_pronoun_stands_for_the_nearest_named_subject_before(make_bot: MakeBot) -> None:
    index = make_bot(TEXT).index
    for text in ("It is the only", "It can also"):
        assert antecedent(number(index, text), index.units, index.library) == "UNICEF"
    assert antecedent(number(index, "It stands"), index.units, index.library) == ""


def test_a_name_of_another_section_is_not_meant(make_bot: MakeBot) -> None:
    index = make_bot("# A\n\nUNICEF began.\n\n# B\n\nIt has ended.\n").index
    assert antecedent(1, index.units, index.library) == ""


def test_a_pronoun_far_from_any_name_stands_for_nothing(make_bot: MakeBot) -> None:
    far = "# A\n\nUNICEF began.\n\n" + "Some more was said then.\n\n" * 9 + "It has ended.\n"
    index = make_bot(far).index
    assert antecedent(len(index.units) - 1, index.units, index.library) == ""


def test_the_nearer_of_two_names_is_meant(make_bot: MakeBot) -> None:
    index = make_bot("# A\n\nUNICEF began.\n\nUNESCO came.\n\nIt has ended.\n").index
    assert subject_of(2, index.units, index.library, index.unit_at) == "UNESCO"


def test_a_list_item_has_the_subject_of_its_lead_in(make_bot: MakeBot) -> None:
    index = make_bot(TEXT).index
    assert subject_of(number(index, "raising"), index.units, index.library, index.unit_at) == "UNICEF"
    direct = make_bot("# A\n\nIn Congress, UNICEF has:\n\n- taken part\n").index
    assert subject_of(1, direct.units, direct.library, direct.unit_at) == "UNICEF"
    assert subject_of(number(index, "Another"), index.units, index.library, index.unit_at) == ""


def test_the_bundled_source_s_pronouns_are_unicef(index: Index) -> None:
    for text in ("It is the only entity", "It can also help States"):
        assert antecedent(number(index, text), index.units, index.library) == "UNICEF"
    for text in ("offered technical support", "taken part in weekly", "Monitoring the implementation"):
        assert subject_of(number(index, text), index.units, index.library, index.unit_at) == "UNICEF"


def test_words_are_counted_with_their_concepts() -> None:
    words = words_of_text("Laws, a law and the statute", Lexicon())
    assert words.stems == {"law": 2, "statut": 1}
    assert words.concepts == {}


@pytest.mark.parametrize("rest", ["However, in", "The", "They may", "Member States of the"])
def test_what_is_left_of_a_document_that_was_cut_off_is_never_quoted(make_bot: MakeBot, rest: str) -> None:
    bot = make_bot(f"# Law\n\nNorway is dualist. {rest}\n")
    assert [bot.index.text(number) for number in range(len(bot.index.units))] == ["Norway is dualist."]


@pytest.mark.parametrize(
    "whole", ["See Annex.", "Children come first!", "article 45", "However, in many States treaties bind"]
)
def test_what_is_a_sentence_or_stands_alone_is_kept(make_bot: MakeBot, whole: str) -> None:
    bot = make_bot(f"# Law\n\nNorway is dualist. {whole}\n")
    assert whole in [bot.index.text(number) for number in range(len(bot.index.units))]
    alone = make_bot("# Law\n\nHowever, in\n")
    assert alone.index.text(0) == "However, in"


@pytest.mark.parametrize(
    "text", ["See section HOW.", "See also the annex.", "(see article 4)", "Please see chapter 3 of the guide."]
)
def test_a_sentence_that_only_points_elsewhere_answers_nothing(make_bot: MakeBot, text: str) -> None:
    assert points_elsewhere(text)
    bot = make_bot(f"# Universities\n\nUniversities can:\n\n- teach the law\n- advise drafters. {text}\n")
    assert text not in [citation.quote for citation in bot.ask("What can universities do?").answer.citations]


@pytest.mark.parametrize(
    "text", ["Members see the bill first.", "See that every child in the district is registered at birth by law."]
)
def test_a_sentence_with_see_in_it_may_answer(text: str) -> None:
    assert not points_elsewhere(text)


def test_a_long_list_of_names_is_read_in_no_time(make_bot: MakeBot) -> None:
    # Each "and" once could be read in two ways, a sentence with sixty of them in more ways than can be tried.
    names = " and ".join(f"Land{letter}" for letter in "abcdefghij" * 6)
    assert len(make_bot(f"# Guests\n\nThe guests came from {names}.\n").index.units) == 1


@pytest.mark.parametrize("sign", [".", "-", "|", "_ ", "["])
def test_a_row_of_signs_is_looked_at_once(make_bot: MakeBot, sign: str) -> None:
    """As a form has for what is to be filled in; from each sign anew it would take an hour."""
    assert len(make_bot(f"# Form\n\nName of the child {sign * 100_000} to be filled in.\n").index.units) >= 1


def test_a_word_inside_the_name_of_an_institution_counts_less_behind_a_list_too() -> None:
    lexicon = lexicon_of(concept("gender", "gender"))
    text = "Peru and Chile and the Ministry of Gender and Children"
    tokens = analyse(text)
    assert words_of(tokens, lexicon, "en", _without_names(text, tokens)).concepts == {"gender": IN_A_NAME}


def test_a_long_word_in_capitals_is_looked_at_once() -> None:
    assert own_subject("In Congress, " + "AB" * 20_000) == ""
    assert own_subject("In Congress, UNICEF has:") == "UNICEF"


class Counted(tuple[Unit, ...]):
    """Units that count how often one is looked at."""

    looked_at = 0

    def __getitem__(self, place: Any) -> Any:
        Counted.looked_at += 1
        return super().__getitem__(place)


def test_the_lead_in_of_a_list_item_is_not_searched_for(make_bot: MakeBot) -> None:
    items = "\n".join(f"- raising awareness in place {place}" for place in range(60))
    index = make_bot(f"# Role\n\nUNICEF can help by:\n\n{items}\n").index
    units = Counted(index.units)
    assert subject_of(60, units, index.library, index.unit_at) == "UNICEF"
    assert Counted.looked_at < 9


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("The Bill sets duties for firms. It replaces an older act.", "Bill"),
        ("Ms Kalema presented her report. She was thanked.", "Ms Kalema"),
        ("The Marriage (Amendment) Act was passed in May. It allows no exceptions.", "Marriage (Amendment) Act"),
        ("The agenda was adopted with one change. It was printed.", ""),
        ("The Minister of Justice put a clause into the bill. It survived by one vote.", ""),
        ("The Treasury would accept the sum. She warned that no money was left.", ""),
        ("The Safety Act created the Safety Commission. It receives complaints.", ""),
        ("The Committee met in May. In June five bodies formed a club. It had no office.", ""),
        ("The Office opened five investigations. They concerned homes.", ""),
        ("The Ministry sends out a circular. This is the best time for proposals.", ""),
        ("In the Manya Krobo area queens formed a union. They began with little.", ""),
    ],
)
def test_a_reader_is_told_what_a_pronoun_stands_for_only_where_that_is_sure(
    make_bot: MakeBot, text: str, label: str
) -> None:
    index = make_bot(f"# A page\n\n{text}\n").index
    assert label_of(len(index.units) - 1, index) == label
