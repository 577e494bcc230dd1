"""Which sentences make the answer: the smallest set that answers, by kind of question."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from making import CASES, TERMS, WORLD, bot_over

from bot.choosing.selecting import choose, tells_of_country
from bot.conversation import Conversation
from bot.question.asked.intent import intent_of
from bot.question.reading import read_question
from bot.road import take_road

if TYPE_CHECKING:
    from conftest import MakeBot

    from bot.indexing.index import Index
    from bot.road import Road
    from bot.service import Bot

ITEMS = ["Inspecting hives", "Training beekeepers", "Lending protective"]


def road(question: str, bot: Bot) -> Road:
    return take_road(question, Conversation(), bot.index)


def texts(question: str, bot: Bot) -> list[str]:
    return [bot.index.text(unit) for unit in road(question, bot).choice.units]


def begins(question: str, bot: Bot, *heads: str) -> bool:
    """Whether the sentences taken are those that begin so, in this order."""
    found = texts(question, bot)
    return len(found) == len(heads) and all(text.startswith(head) for text, head in zip(found, heads, strict=True))


@pytest.mark.parametrize(
    "question",
    [
        "List the ways the Guild can help farmers to keep their hives healthy",
        "What are all the ways in which the Guild can help farmers?",
        "In which three ways can the Guild help farmers?",
        "How can the Guild help farmers to keep their hives healthy?",
        "LIST THE WAYS THE GUILD CAN HELP FARMERS",
    ],
)
def test_a_list_is_given_whole_with_the_sentence_that_introduces_it(bees: Bot, question: str) -> None:
    assert begins(question, bees, "The Guild can also help farmers", *ITEMS)


def test_an_item_asked_for_alone_comes_without_the_others(bees: Bot) -> None:
    assert begins("What protective clothing does the Guild lend?", bees, ITEMS[2])
    found = texts("Which of the ways to help farmers are about schools?", bees)
    assert any(text.startswith(ITEMS[2]) for text in found)
    assert not any(text.startswith((ITEMS[0], ITEMS[1])) for text in found)


def test_a_sentence_before_a_list_that_is_not_there_brings_no_list(bees: Bot) -> None:
    found = texts("List what the Guild can promote of the Hive Charter and its Annex", bees)
    assert not any(text.startswith(head) for text in found for head in ITEMS)


@pytest.mark.parametrize(
    "question", ["Compare Kenya and Peru", "How do Kenya and Peru differ?", "What did the Guild do in Kenya and Peru?"]
)
def test_a_comparison_has_both_sides(bees: Bot, question: str) -> None:
    index = bees.index
    taken = road(question, bees).choice.units
    sides = [index.library.passages[index.units[unit].passage].cases for unit in taken]
    assert {case for cases in sides for case in cases} == {"kenya", "peru"}
    assert sides == sorted(sides)  # one side after the other
    for side in set(sides):
        mine = [unit for unit, cases in zip(taken, sides, strict=True) if cases == side]
        assert mine == sorted(mine)  # each in text order, so that "It" follows its name


@pytest.mark.parametrize(
    "question",
    ["Tell me about Kenya", "What happened in Kenya?", "Summarise the Kenya case", "the whole story of Kenya"],
)
def test_a_case_asked_for_as_a_whole_is_given_whole_in_text_order(bees: Bot, question: str) -> None:
    assert begins(question, bees, "E.g.: In Kenya", "It published a honey report")


def test_a_fact_about_a_case_is_not_the_whole_case(bees: Bot) -> None:
    assert begins("Who published the honey report in Kenya?", bees, "It published a honey report")


def test_an_example_opens_with_the_sentence_that_opens_its_case(bees: Bot) -> None:
    assert begins("Is there an example of help against wax moths?", bees, "E.g.: In Peru", "Teachers of three schools")
    assert begins("Is there an example of training beekeepers?", bees, "E.g.: In Peru")


@pytest.mark.parametrize("question", ["What country examples do you have?", "List the case examples", "Any examples?"])
def test_all_case_examples_come_with_their_first_sentences(bees: Bot, question: str) -> None:
    assert begins(question, bees, "E.g.: In Kenya", "E.g.: In Peru")


@pytest.mark.parametrize(
    ("question", "head"),
    [
        ("Who mandated the Guild to protect hives?", "The Guild is mandated"),
        ("When was the Charter adopted?", "The Charter was adopted in 1999."),
        ("What is a pollen atlas?", "A pollen atlas is"),
        ("How many hives were inspected in Kenya?", "E.g.: In Kenya"),
        ("Which article of the Charter names the Guild?", "It is the only body"),
        ("Why did the teachers ask for help with wax moths?", "Teachers of three schools"),
    ],
)
def test_a_fact_is_answered_by_its_sentence_first_and_three_at_most(bees: Bot, question: str, head: str) -> None:
    found = texts(question, bees)
    assert found[0].startswith(head)
    assert len(found) <= 3


def test_a_country_named_keeps_other_countries_out(bees: Bot) -> None:
    index = bees.index
    taken = road("What reports and trainings did the Guild have in Peru?", bees)
    assert taken.focus == ("peru",)
    for scored in taken.pool.ranked:
        assert "kenya" not in index.library.passages[index.units[scored.unit].passage].cases


@pytest.mark.parametrize("question", ["weather on Mars", "What is it?", "bicycle"])
def test_nothing_is_taken_where_nothing_matches(bees: Bot, question: str) -> None:
    assert road(question, bees).choice.units == ()


@pytest.mark.parametrize(
    "question",
    [
        "List the ways the Guild can help farmers",
        "Compare Kenya and Peru",
        "Tell me about Kenya",
        "Any examples?",
        "Is there an example of help against wax moths?",
        "Who mandated the Guild?",
        "Which examples of training are there?",
    ],
)
def test_every_sentence_taken_is_there_once_with_a_reason(bees: Bot, question: str) -> None:
    choice = road(question, bees).choice
    assert len(set(choice.units)) == len(choice.units) > 0
    assert set(choice.why) >= set(choice.units)
    assert all(choice.why[unit] for unit in choice.units)


def test_the_bundled_list_of_eight_is_given_whole(index: Index, bundled: Bot) -> None:
    found = texts("How can UNICEF help States to strengthen laws and policies?", bundled)
    assert found[0].startswith("It can also help States")
    for head in (
        "Supporting States in building",
        "Supporting States in the impl",
        "Monitoring",
        "Contributing",
        "Identifying",
    ):
        assert any(text.startswith(head) for text in found)
    for head in ("Supporting participatory", "Raising public awareness", "Providing substantial"):
        assert any(text.startswith(head) for text in found)
    assert not any("ratification" in text for text in found)


def test_choosing_is_a_plain_function_of_what_was_scored(bees: Bot) -> None:
    taken = road("Who mandated the Guild?", bees)
    assert choose(taken.question, taken.pool, bees.index) == taken.choice


def test_a_comparison_is_parted_where_the_question_parts_it(bundled: Bot) -> None:
    found = texts("State reports versus concluding observations: what does UNICEF do for each?", bundled)
    assert any("reporting process" in text for text in found)
    assert any("Concluding Observations" in text for text in found)
    assert len(found) <= 4


def test_who_asks_for_somewhere_else_reads_the_best_sentence_too(bundled: Bot) -> None:
    found = texts("Could an international organisation share what has worked elsewhere?", bundled)
    assert any("sharing good practice" in text for text in found)


def test_the_case_is_told_by_the_words_that_it_alone_holds(bundled: Bot) -> None:
    question = "our committee is drafting a child online safety bill, any country that did something similar"
    answer = bundled.ask(question).answer
    assert [case.id for case in answer.cases] == ["ghana-cybersecurity"]


def test_of_two_lists_that_are_meant_alike_the_general_one_is_taken(bundled: Bot) -> None:
    answer = bundled.ask("what unicef can do for us").answer
    assert answer.citations[0].quote.startswith("It can also help States")
    assert len(answer.citations) >= 8


def test_one_sentence_of_a_case_among_others_does_not_confine_the_next_question(bundled: Bot) -> None:
    first = bundled.ask("Can UNICEF give a hand with writing a bill?")
    assert any(c.source for c in first.answer.citations)
    assert first.conversation.turns[-1].cases == ()


_COSTS = """# Money

## Mistakes to avoid

- Costing only the ministry that leads the bill.
- Forgetting that demand rises.
- Taking unit costs from the capital.

## Some more

The ministry of finance reads the costing of a bill first.

## See also

Mistakes of ministries; Avoiding mistakes.
"""


def test_a_list_right_under_a_heading_is_quoted_whole(make_bot: MakeBot) -> None:
    answer = make_bot(_COSTS).ask("List the mistakes to avoid").answer
    assert [statement.text for statement in answer.statements] == [
        "Costing only the ministry that leads the bill.",
        "Forgetting that demand rises.",
        "Taking unit costs from the capital.",
    ]


def test_a_section_that_only_names_other_texts_is_never_quoted(make_bot: MakeBot) -> None:
    bot = make_bot(_COSTS)
    for question in ("Which mistakes do ministries make?", "How are mistakes of ministries avoided?"):
        assert "Avoiding" not in bot.ask(question).answer.answer


_COURTS = """# Courts for bees

## Why courts matter

- They are open to all.
- They are quick.

## Specialised courts

A court of this sort hears one kind of dispute. It needs:

- keepers who have been trained;
- rooms without a bench.

## Risks

- Keepers may lose.
- Costs are high, and rise.
"""


@pytest.mark.parametrize(
    ("question", "head"),
    [
        ("Which conditions must a specialised court meet?", "It needs:"),
        ("What does it take to set up a court?", "It needs:"),
        ("What could go wrong in court?", "Keepers may lose"),
        ("Which dangers do courts bring?", "Keepers may lose"),
    ],
)
def test_a_list_is_told_by_the_kind_of_things_that_its_heading_announces(
    make_bot: MakeBot, question: str, head: str
) -> None:
    bot = make_bot(_COURTS)
    found = road(question, bot).choice
    assert found.shape == "list"
    first = next(unit for unit, why in found.why.items() if "list" in why)
    assert bot.index.text(first).startswith(head)


def test_a_question_for_a_number_is_not_answered_by_a_list_nor_one_about_a_country_by_what_is_said_of_none(
    make_bot: MakeBot,
) -> None:
    bot = make_bot(_COURTS)
    assert road("How many conditions must a specialised court meet?", bot).choice.shape != "list"
    assert not road("Which dangers do courts in Kenya bring?", bot).decision.answer


_NORWAY = """# Treaties

Most States need an act before a treaty is part of domestic law of a country.

## In Norway

In 2003, the Convention entered Norwegian law. Courts apply it.
"""


def test_a_question_about_one_country_is_answered_by_what_is_said_of_it(make_bot: MakeBot) -> None:
    answer = make_bot(_NORWAY).ask("Since when has the Convention been part of domestic law in Norway?").answer
    assert [statement.text for statement in answer.statements] == ["In 2003, the Convention entered Norwegian law."]


def test_what_holds_in_general_comes_before_a_case_where_no_example_is_asked_for(bundled: Bot) -> None:
    answer = bundled.ask("Can international bodies help us to rewrite our children's act?").answer
    assert answer.statements[0].text.startswith("Various international organisations can support")


def test_no_sentence_is_taken_twice(bundled: Bot) -> None:
    units = road("What did UNICEF actually get up to inside the Chilean legislature?", bundled).choice.units
    assert len(units) == len(set(units))


def test_a_verb_that_says_little_finds_nothing_by_itself(bundled: Bot) -> None:
    answer = bundled.ask("Who gave UNICEF its mandate?").answer
    assert answer.statements[0].text.startswith("UNICEF is mandated by the UN General Assembly")


STATUTE = """## Duties

The following persons shall report a suspicion that a child is being abused:

- (a) teachers and school counsellors;
- (b) doctors, nurses and midwives;
- (c) coaches of sports clubs.

The report shall be made within a day.
"""


@pytest.mark.parametrize(
    "question",
    [
        "Which professions shall report a suspicion that a child is abused?",
        "Who has to report the suspected abuse of a child?",
    ],
)
def test_the_list_that_the_best_sentence_introduces_is_given_whole(make_bot: MakeBot, question: str) -> None:
    found = texts(question, make_bot(STATUTE))
    assert [text[:3] for text in found if text.startswith("(")] == ["(a)", "(b)", "(c)"]


def test_what_stands_inside_an_item_belongs_to_the_list(make_bot: MakeBot) -> None:
    bot = make_bot(
        "# Hearings\n\nThe hearing should:\n\n- involve those who use the law:\n  - teachers and nurses\n  - prison staff\n"
        "- hear all levels of government\n- help elders to speak\n"
    )
    found = texts("What should the hearing do? List everything.", bot)
    assert found[0] == "The hearing should:"
    assert found[1:] == [
        "involve those who use the law:",
        "teachers and nurses",
        "prison staff",
        "hear all levels of government",
        "help elders to speak",
    ]


RULE = "In most valleys the hive book is kept by the warden of the Guild."
EXCEPTION = "Elsewhere the beekeepers of a village keep the hive book themselves."


@pytest.mark.parametrize("between", [" ", "\n\n"])
def test_who_hears_of_the_exception_hears_the_rule(make_bot: MakeBot, between: str) -> None:
    bot = make_bot(f"# Hive books\n\n{RULE}{between}{EXCEPTION} It has forty pages.")
    found = texts("Do the beekeepers of a village keep the hive book themselves?", bot)
    assert found[:2] == [EXCEPTION, RULE]


def test_an_exception_under_another_heading_stands_alone(make_bot: MakeBot) -> None:
    bot = make_bot(f"# Hive books\n\n{RULE}\n\n# Villages\n\n{EXCEPTION} It has forty pages.")
    assert texts("Do the beekeepers of a village keep the hive book themselves?", bot)[0] == EXCEPTION


def test_what_was_done_in_a_country_is_told_whole(bundled: Bot, index: Index) -> None:
    assert len(take_road("What did UNICEF do in Chile?", Conversation(), index).choice.units) == 7
    assert take_road("What did UNICEF do in Chile?", Conversation(), index).choice.shape == "whole case"
    assert bundled.ask("What did Interpol do in Chile?").answer.status == "not_found"


def test_the_items_under_a_heading_answer_what_they_are(make_bot: MakeBot) -> None:
    bot = make_bot(
        "# Helpline\n\nIt began in 2019.\n\n## Risks\n\n- callers may be traced;\n- data may leak.\n\n## Costs\n\nLittle.\n"
    )
    answer = bot.ask("What are the risks?").answer
    assert [one.quote for one in answer.citations] == ["callers may be traced;", "data may leak."]


STALLS = """# Market

## Stalls

The stalls of the market sell:

- red apples of the valley
- green apples of the hills
- yellow apples of the coast
- sweet apples of the plain
- bread and butter
- goat cheese
- honey in jars

Nobody sells fish.
"""


def test_half_of_a_list_can_be_singled_out(make_bot: MakeBot) -> None:
    found = texts("What apples are sold?", make_bot(STALLS))
    assert len(found) == 4
    assert all("apples" in item for item in found)


def test_a_short_list_stands_whole_where_only_what_introduces_it_was_found(make_bot: MakeBot) -> None:
    bot = make_bot(
        "# Firms\n\nFirms could be asked to:\n\n- sit on bodies that lead.\n\nOther words stand here about bees.\n"
    )
    assert texts("what can firms be asked to do", bot) == ["Firms could be asked to:", "sit on bodies that lead."]


def test_who_is_named_behind_some_is_quoted_with_it(make_bot: MakeBot) -> None:
    text = "# Laws\n\nSome countries have hive laws for each valley. For instance, India and Sri Lanka do so. Honey is sweet.\n"
    bot = make_bot(text)
    some, named = "Some countries have hive laws for each valley.", "For instance, India and Sri Lanka do so."
    assert texts("which country has hive laws", bot) == [some, named]
    assert named not in texts("what are hive laws for", bot)


def test_a_list_asked_for_by_its_heading_comes_without_what_only_sounds_like_it(make_bot: MakeBot) -> None:
    text = "# Meeting\n\n## Hives\n\nThe meeting agreed on action to be taken on each point.\n\n"
    text += "## Action points\n\n- Guild: count hives.\n- Clerk: write.\n"
    assert texts("what are the action points", make_bot(text)) == ["Guild: count hives.", "Clerk: write."]


def test_a_sentence_that_says_all_that_is_asked_is_not_given_with_a_list_on_something_else(make_bot: MakeBot) -> None:
    appoints = "The Minister appoints the Registrar for five years."
    text = f"# Registrar\n\n{appoints}\n\n"
    text += "The Registrar reports to Parliament on:\n\n- the number of hives;\n- complaints by keepers.\n"
    assert texts("who appoints the registrar", make_bot(text)) == [appoints]


def test_a_case_that_quotes_a_heading_alone_has_no_sentences(make_bot: MakeBot) -> None:
    world = f"{WORLD}\n## The Guild in Kenya\n\nThe Guild did much for hives.\n"
    case = "id: kenya\ntitle: Kenya\ncountry: KE\nlaw: {name: Guild, quote: The Guild in Kenya}\nsources: [doc]\n"
    bot = make_bot(world, {"kenya": case})
    assert "kenya" not in bot.index.units_of_case
    found = texts("What did the Guild do in Kenya?", bot)
    assert any(one.startswith("E.g.: In Kenya, the Guild inspected 120 hives") for one in found)
    assert "The Guild did much for hives." in found  # about Kenya by its heading, without naming it
    for question in ("Is there an example from Kenya?", "Tell me about Kenya", "Which cases are there?"):
        bot.ask(question)


WAYS = """# Methods

Law reform can follow three methods:

- First method: the constitution takes in the treaty.
- Second method: one act takes in the treaty as a whole.
- Third method: several acts take in its provisions, sector by sector.

They put children's rights into law in other ways too. States may use one method or combine all three.

Acts of one sector have put parts of the treaty into law.
"""


def test_as_many_as_are_asked_for_come_whole_and_alone(make_bot: MakeBot) -> None:
    answer = make_bot(WAYS).ask("What are the three ways to put the treaty into law?").answer
    assert [citation.quote.split(":")[0] for citation in answer.citations if "method:" in citation.quote] == [
        "First method",
        "Second method",
        "Third method",
    ]
    assert not any(
        "in other ways" in citation.quote or "Acts of one" in citation.quote for citation in answer.citations
    )


def test_whether_methods_can_be_mixed_is_told_by_what_is_combined() -> None:
    answer = bot_over(WAYS).ask("can several methods be mixed").answer
    assert answer.status == "answered"
    assert "combine all three" in answer.citations[0].quote


def test_what_matches_far_better_comes_before_what_stands_first(bundled: Bot) -> None:
    answer = bundled.ask("who sat with the chilean MPs each week when they were writing the law").answer
    assert "taken part in weekly discussions" in answer.citations[0].quote


def test_whether_something_is_enough_is_told_by_what_is_needed_besides(make_bot: MakeBot) -> None:
    text = (
        "# Treaties\n\nA ratified treaty needs an act before courts apply it.\n\nTreaties are printed in the gazette.\n"
    )
    answer = make_bot(text).ask("is it enough to ratify the treaty").answer
    assert answer.status == "answered"
    assert "needs an act" in answer.citations[0].quote


def test_what_gives_the_time_asked_for_comes_before_what_gives_none(bundled: Bot) -> None:
    first, *_ = bundled.ask("what year is the report from").answer.citations
    assert first.quote.startswith("The 2017 ‘Research Report")


def test_of_several_documents_that_of_the_best_match_comes_first() -> None:
    bot = bot_over(
        "# Hives\n\nHives are watched by the Guild. Hives are kept by the lake.\n",
        "# Visits\n\nThe inspectors visit hives in spring. The inspectors visit hives again in autumn to count the bees.\n",
    )
    first = bot.ask("List all the times when inspectors visit hives").answer.citations[0]
    assert "inspectors" in first.quote


def test_why_something_holds_for_all_asks_for_one_reason() -> None:
    assert not intent_of("how come the inspectors did not visit every village").listing
    assert intent_of("which villages did the inspectors visit, list every one").listing
    assert intent_of("Reasons why the inspectors visited all of the villages").listing


def test_an_example_may_stand_outside_of_all_cases(make_bot: MakeBot) -> None:
    told = "In Fortaleza, Brazil, pupils followed the honey budget of their town for three years."
    bot = make_bot(f"{WORLD}\n\n# Budgets\n\n{told}\n", CASES, TERMS)
    assert texts("any case of pupils following the honey budget of their town?", bot)[0] == told
    unit = next(n for n in range(len(bot.index.units)) if bot.index.text(n) == told)
    regions = {"South America": True, "Europe": False, "a school": True}
    for region, telling in regions.items():
        question = read_question(f"any case from {region} of pupils following a budget", bot.index)
        assert tells_of_country(unit, question, bot.index) is telling, region
