"""Two things set side by side: where each is named, what is quoted of each, and which of them the sources are silent on."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from bot.choosing.pairing import sides_of, silent_sides
from bot.conversation import Conversation, Turn
from bot.question.asked.compared import LONGEST, compared
from bot.question.reading import read_question
from bot.road import take_road
from bot.weighing.choice import SIDE_BY_SIDE
from knowledge import countries

if TYPE_CHECKING:
    from bot.service import Bot


@pytest.mark.parametrize(
    ("question", "first", "second"),
    [
        ("whats the difference between hives and swarms", "hives", "swarms"),
        ("hive vs swarm", "hive", "swarm"),
        ("Peru v. Kenya on honey", "Peru", "Kenya"),
        ("compare the Guild with the Council", "the Guild", "the Council"),
        ("How does a hive differ from a swarm in winter?", "a hive", "a swarm"),
        ("how do method 2 and method 3 differ", "method 2", "method 3"),
        ("Is the Guild the same as the Council?", "the Guild", "the Council"),
        ("What comes from the Guild, and what from the Council?", "from the Guild", "from the Council"),
        ("We compare laws. When should we speak of a gap and when of a conflict?", "of a gap", "of a conflict"),
        ("One hive or several swarms: what speaks for each?", "One hive", "several swarms"),
        ("¿Cuál es la diferencia entre la colmena y el enjambre?", "la colmena", "el enjambre"),
        ("Compare Marckx v. Belgium and Odièvre v. France", "Marckx v. Belgium", "Odièvre v. France"),
        ("UN v UNICEF", "UN", "UNICEF"),
        ("¿En qué se diferencia la colmena del enjambre?", "la colmena", "enjambre"),
        ("En quoi la ruche diffère-t-elle de l’essaim ?", "la ruche", "l’essaim"),
        ("Comparez le Chili et le Ghana", "le Chili", "le Ghana"),
        ("Чем отличается улей от роя?", "улей", "роя"),
        ("В чём разница между ульем и роем?", "ульем", "роем"),
        ("ما الفرق بين الخلية والسرب؟", "الخلية", "السرب"),
        ("监测和评估有什么区别？", "监测", "评估"),
        ("how are hives and swarms similar", "hives", "swarms"),
        ("Are the Guild and the Council quite alike?", "the Guild", "the Council"),
        ("¿Qué tienen en común la colmena y el enjambre?", "la colmena", "el enjambre"),
        ("Qu’est-ce que la ruche et l’essaim ont en commun", "la ruche", "l’essaim"),
        ("Что общего у улья и роя?", "улья", "роя"),
        ("监测和评估有什么共同点？", "监测", "评估"),
        ("How does the fee differ between the Guild and the Council?", "the Guild", "the Council"),
        ("honey money: goal A against goal D?", "goal A", "goal D"),
        ("What takes longer to build, a hive or a nest?", "a hive", "a nest"),
        ("Which costs more: the hive or the nest?", "the hive", "the nest"),
        ("hives or nests: what is cheaper?", "hives", "nests"),
        (
            "Is the fine for the Guild higher than the fine for the Council?",
            "the fine for the Guild",
            "the fine for the Council",
        ),
        ("Is the deadline for hives shorter or longer than for nests?", "for hives", "for nests"),
        ("how much more does hive 2 cost than hive 1?", "hive 2 cost", "hive 1"),
        ("are there more hives than nests in the field", "hives", "nests"),
        ("How did the Council tell the hive apart from the nest?", "the hive", "the nest"),
        ("what distinguishes a hive from a nest", "a hive", "a nest"),
        ("what can the Guild do that the Council cannot?", "the Guild", "the Council"),
        ("the Guild and the Council - who does what?", "the Guild", "the Council"),
        ("on the one hand the Guild, on the other the Council: what does each say?", "the Guild", "the Council"),
        ("what was K. paid compared with R.?", "what was K. paid", "R"),
    ],
)
def test_the_two_things_are_found_in_many_wordings(question: str, first: str, second: str) -> None:
    found = [(question[slice(*one.first)].strip(), question[slice(*one.second)].strip()) for one in compared(question)]
    assert (first, second) in found


@pytest.mark.parametrize(
    "question",
    [
        "What did the consultations and the paper lead to?",
        "Can organisations advocate or share good practice?",
        "Is it bound by the same standards as the centre?",
        "Has any State a scheme that gets different sectors to work together?",
        f"hive vs swarm {'and more ' * LONGEST}",
        "儿童基金会和政府在不同阶段做什么？",
        "What did the Court find in Marckx v. Belgium?",
        "Who applied in A.B. and Others v the Netherlands?",
        "Is it more than 50 pages?",
        "Do more than half of the States report?",
        "does the committee do more than make recommendations?",
        "why is prevention better than cure",
        "Must the report be submitted no later than a month before?",
        "are children older than 12 heard?",
    ],
)
def test_and_and_or_alone_compare_nothing(question: str) -> None:
    assert not any(one.sure for one in compared(question))


def quotes(question: str, bot: Bot) -> list[str]:
    return [citation.quote for citation in bot.ask(question).answer.citations]


def test_each_side_is_quoted_one_after_the_other(bundled: Bot) -> None:
    found = quotes(
        "What is the difference between the part the United Nations in general plays and the part UNICEF plays?",
        bundled,
    )
    whole = next(at for at, quote in enumerate(found) if "responsibility of the UN as a whole" in quote)
    own = next(at for at, quote in enumerate(found) if quote.startswith("UNICEF is"))
    assert whole < own


@pytest.mark.parametrize(
    "question",
    ["Compare Chile and Ghana", "Comparez le Chili et le Ghana", "Сравните Чили и Гану", "قارن بين شيلي وغانا"],
)
def test_countries_set_side_by_side_are_told_from_their_openings_on(bundled: Bot, question: str) -> None:
    found = quotes(question, bundled)
    assert found[0].startswith("E.g.: In Chile") or found[0].startswith("In Chile")
    assert any("Cybersecurity Act 2020 in Ghana" in quote for quote in found)


@pytest.mark.parametrize(
    ("question", "read"),
    [
        ("compare the two cases", "Chile and Ghana"),
        ("how do both countries differ?", "Chile and Ghana"),
        ("compara los dos casos", "Chile y Ghana"),
        ("quels sont les points communs entre les deux pays", "Chili et Ghana"),
        ("сравни два случая", "Чили и Гана"),
        ("قارن بين الحالتين", "شيلي وغانا"),
        ("比较这两个案例", "智利和加纳"),
    ],
)
def test_the_two_cases_are_the_countries_of_the_case_examples(bundled: Bot, question: str, read: str) -> None:
    answer = bundled.ask(question).answer
    assert answer.question == question
    assert any(read in note for note in answer.notes)
    assert {case.id for case in answer.cases} == {"chile-child-protection", "ghana-cybersecurity"}
    assert len(answer.citations) > 1


def test_two_regions_are_compared_by_their_cases(bundled: Bot) -> None:
    answer = bundled.ask("How was the public reached in the Latin American story as against the African one?").answer
    assert {case.id for case in answer.cases} == {"chile-child-protection", "ghana-cybersecurity"}
    assert any("media channels" in citation.quote for citation in answer.citations)


def test_the_two_cases_are_left_as_they_are_where_others_are_meant(bundled: Bot) -> None:
    assert take_road("compare the two cases in Norway", Conversation(), bundled.index).question.countries == ("NO",)
    for question in ("How do the cases of abuse and of neglect differ?", "compare the countries that have joined"):
        assert not take_road(question, Conversation(), bundled.index).question.countries
    assert not take_road("how was it for two countries at war", Conversation(), bundled.index).question.countries


def test_a_sentence_about_one_country_is_not_about_the_other(bundled: Bot) -> None:
    pool = take_road("Chile vs Ghana", Conversation(), bundled.index).pool
    chile = next(row for row in pool.ranked if "2015" in bundled.index.text(row.unit))
    assert [round(match) for match in chile.own] == [1, 0]


def test_what_a_case_is_about_is_looked_up_once_a_passage(bundled: Bot, monkeypatch: pytest.MonkeyPatch) -> None:
    looked_up: list[str] = []
    name_of = countries.name_of
    monkeypatch.setattr(
        "bot.weighing.pool.countries", SimpleNamespace(name_of=lambda code: looked_up.append(code) or name_of(code))
    )
    take_road("What did UNICEF do in Chile and in Ghana?", Conversation(), bundled.index)
    in_cases = sum(bool(passage.cases) for passage in bundled.index.library.passages)
    assert 0 < len(looked_up) <= len(bundled.index.library.cases) + in_cases


@pytest.mark.parametrize("side", ["zoning", "the Barnahus"])
def test_what_no_source_speaks_of_is_named(bundled: Bot, side: str) -> None:
    answer = bundled.ask(f"What is the difference between monitoring and {side}?").answer
    assert answer.status == "not_found"
    assert f"nothing found speaks of “{side}”" in answer.answer
    assert answer.related


def test_what_is_missing_is_named_without_the_asking_before_it(bundled: Bot) -> None:
    answer = bundled.ask("What is zoning vs monitoring?").answer
    assert "nothing found speaks of “zoning”" in answer.answer


@pytest.mark.parametrize(
    "question",
    [
        "¿En qué difieren Chile y Ghana?",
        "В чём разница между Чили и Ганой?",
        "In what way are Chile and Ghana alike?",
    ],
)
def test_the_words_that_only_say_that_things_are_compared_need_not_be_met(bundled: Bot, question: str) -> None:
    assert take_road(question, Conversation(), bundled.index).choice.shape == SIDE_BY_SIDE
    assert bundled.ask(question).answer.status == "answered"


def test_a_name_is_the_thing_compared_and_the_rest_is_what_is_asked_of_it(bundled: Bot) -> None:
    question = "How does the duty lying on the UN differ from what UNICEF is mandated to do?"
    road = take_road(question, Conversation(), bundled.index)
    sides = sides_of(road.question, road.pool)
    assert sides is not None
    assert [road.pool.ideas[i].text for i in sides.first.own] == ["un"]
    assert [road.pool.ideas[i].text for i in sides.second.own] == ["unicef"]
    assert "duty" in [road.pool.ideas[i].text for i in sides.first.respect]


def test_recommendations_do_not_say_which_is_the_better(bundled: Bot) -> None:
    assert bundled.ask("which did better, chile or ghana").answer.status == "not_found"


def test_an_adjective_that_shares_its_noun_is_no_silent_side(bundled: Bot) -> None:
    road = take_road("quux vs technical assistance", Conversation(), bundled.index)
    assert sides_of(road.question, road.pool) is not None
    assert silent_sides(road.question, road.pool) == ()


@pytest.mark.parametrize(
    ("before", "asked"),
    [
        ("what did unicef do in chile", "and how does that differ from ghana"),
        ("what did unicef do in chile", "how does that differ from ghana"),
        ("what did unicef do in ghana", "how does this compare with chile"),
        ("que hizo unicef en chile", "y en que se diferencia de ghana"),
    ],
)
def test_what_was_spoken_of_before_is_the_other_side(bundled: Bot, before: str, asked: str) -> None:
    answer = bundled.ask(asked, bundled.ask(before).conversation).answer
    assert {case.id for case in answer.cases} == {"chile-child-protection", "ghana-cybersecurity"}
    assert any("Chile" in one.quote for one in answer.citations)
    assert any("Ghana" in one.quote for one in answer.citations)


def test_of_several_countries_before_none_is_guessed(bundled: Bot) -> None:
    before = bundled.ask("Compare Chile and Ghana").conversation
    road = take_road("how does that differ from Kenya", before, bundled.index)
    assert road.question.countries == ("KE",)


def test_the_country_before_is_read_without_what_the_bot_leaves_out(bundled: Bot) -> None:
    before = Conversation((Turn("what did unicef do in gahna", "what did unicef do in gahna"),))
    question = "how does that differ from Chile"
    assert take_road(question, before, bundled.index).question.countries == ("GH", "CL")
    assert take_road(question, before, bundled.index, frozenset({"spelling"})).question.countries == ("CL",)


def test_a_scene_before_a_comparison_may_be_longer_than_any_sentence(bundled: Bot) -> None:
    scene = "We are a small office and have worked for years with schools and courts on a bill for children. " * 6
    question = read_question(f"{scene}What is the difference between hives and swarms?", bundled.index)
    assert len(scene) > LONGEST
    assert not question.asking[: len(scene)].strip()
    (found,) = compared(question.asking)
    assert [question.text[slice(*side)] for side in (found.first, found.second)] == ["hives", "swarms"]
