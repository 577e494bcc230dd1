"""Answer or abstain: what contradicts the question decides alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.conversation import Conversation
from bot.deciding.decision_features import Features, features_of
from bot.deciding.decision_weights import WEIGHTS
from bot.question.answering.defining import defines
from bot.road import take_road
from bot.weighing.choice import Choice

if TYPE_CHECKING:
    from conftest import MakeBot

    from bot.decision import Decision
    from bot.service import Bot


def decide(question: str, bot: Bot) -> Decision:
    return take_road(question, Conversation(), bot.index).decision


CONTRADICTED = [
    # what is answered, what is not, what the reasons must speak of
    (
        "According to article 12, who is a source of advice?",
        "According to article 13, who is a source of advice?",
        "13",
    ),
    ("What does paragraph 31 say about advice?", "What does paragraph 32 say about advice?", "32"),
    ("What does BC GC 7 say on a source of advice?", "What does BC GC 8 say on a source of advice?", "8"),
    ("Did the Guild inspect hives in Kenya in 2016?", "Did the Guild inspect hives in Kenya in 2011?", "2011"),
    ("Did the Guild inspect hives in Kenya?", "Did the Guild inspect hives in Uganda?", "Uganda"),
    ("Did the Guild inspect hives in Africa?", "Did the Guild inspect hives in Asia?", "Asia"),
    ("Did the Guild inspect hives in Kenya?", "Did the Guild inspect hives in Kenya with Zorgon?", "Zorgon"),
    ("Who published the honey report?", "How much did the honey report cost?", "money"),
    ("Who published the honey report?", "Where can I download the honey report?", "link"),
    ("When was the Charter adopted?", "How long did the adoption of the Charter take?", "duration"),
    ("Who lends protective clothing to schools?", "How many pieces of protective clothing are lent?", "number"),
    ("What does the Guild promote?", "List what the Guild can promote of the Hive Charter and its Annex", "list"),
    ("Who is the BC GC 7 about?", "What does BC mean?", "means"),
]


@pytest.mark.parametrize(("_answered", "question", "word"), CONTRADICTED)
def test_what_the_sources_contradict_or_lack_is_not_answered(
    bees: Bot, _answered: str, question: str, word: str
) -> None:
    decision = decide(question, bees)
    assert not decision.answer
    assert any(word in reason for reason in decision.reasons)


@pytest.mark.parametrize("question", sorted({answered for answered, _, _ in CONTRADICTED}))
def test_the_same_question_without_the_contradiction_is_answered(bees: Bot, question: str) -> None:
    assert decide(question, bees).answer


@pytest.mark.parametrize(
    "question", ["What is the weather on Mars?", "How do I bake bread?", "Who won the cup?", "Who painted the ceiling?"]
)
def test_what_the_sources_do_not_speak_of_is_not_answered(bees: Bot, question: str) -> None:
    decision = decide(question, bees)
    assert not decision.answer
    assert decision.unmatched


def test_words_that_no_source_holds_are_named_and_others_are_not(bees: Bot) -> None:
    decision = decide("Did the Guild inspect hives and bicycles in Kenya?", bees)
    assert "bicycles" in decision.unmatched
    assert not {"hives", "guild", "kenya", "inspect"} & set(decision.unmatched)


def test_a_year_of_the_case_counts_although_the_sentence_does_not_say_it(bees: Bot) -> None:
    assert decide("Who published a honey report in Kenya in 2017?", bees).answer


def test_every_decision_tells_why(bees: Bot) -> None:
    for question in ("Who mandated the Guild?", "What is the weather on Mars?", "Compare Kenya and Peru"):
        decision = decide(question, bees)
        assert decision.reasons
        assert 0.0 <= decision.probability <= 1.0


@pytest.mark.parametrize(
    "question",
    [
        "Who mandated the Guild?",
        "Why did Peru join?",
        "List all",
        "Compare Kenya and Peru",
        "How many hives?",
        "Any examples?",
    ],
)
def test_what_the_decision_knows_is_from_0_to_1(bees: Bot, question: str) -> None:
    road = take_road(question, Conversation(), bees.index)
    features = features_of(road.question, road.pool, road.choice, bees.index)
    assert all(0.0 <= value <= 1.0 + 1e-9 for value in features.vector())


def test_every_feature_has_a_weight() -> None:
    assert set(WEIGHTS) == set(Features.__dataclass_fields__)


def test_more_of_the_question_in_one_sentence_speaks_for_answering(bees: Bot) -> None:
    better = decide("Who mandated the Guild to protect hives?", bees).probability
    assert better > decide("Who mandated the Guild to bake and sell bread in towns?", bees).probability


def test_a_sentence_without_what_is_asked_for_speaks_against_it(bees: Bot) -> None:
    assert (
        decide("When was the Charter adopted?", bees).probability
        > decide("When was the Guild mandated?", bees).probability
    )


def test_what_the_passage_or_a_heading_says_of_place_and_year_is_said_of_the_sentence(make_bot: MakeBot) -> None:
    bot = make_bot(
        "# Bees\n\n## Bees in Norway\n\nThe Guild counted hives in 2011. It found forty hives with wax moths in the valleys.\n"
    )
    assert decide("How many hives with wax moths were found in Norway in 2011?", bot).answer
    assert not decide("How many hives with wax moths were found in Sweden in 2011?", bot).answer
    assert not decide("How many hives with wax moths were found in Norway in 2014?", bot).answer


@pytest.mark.parametrize(
    "question", ["Does UNICEF train judges?", "Is the framework binding?", "Can UNICEF sue a State?"]
)
def test_a_short_yes_no_question_turns_on_its_weightiest_word(bundled: Bot, question: str) -> None:
    decision = decide(question, bundled)
    assert not decision.answer
    assert any("turns on" in reason for reason in decision.reasons)


@pytest.mark.parametrize("question", ["Were teachers consulted?", "Does UNICEF work with the Ombudsperson?"])
def test_a_short_yes_no_question_that_the_sources_decide_is_answered(bundled: Bot, question: str) -> None:
    assert decide(question, bundled).answer


@pytest.mark.parametrize(
    ("answered", "refused"),
    [
        # what only sets the scene, a condition, or is one of two that are offered
        (
            "We are in Uganda and have no experts. Did the Guild inspect hives in Kenya?",
            "Did the Guild inspect hives in Kenya? And in Uganda?",
        ),
        (
            "We want nothing older than 2011. Who published the honey report?",
            "Who published the honey report of 2011?",
        ),
        (
            "Did the Guild or the Council of Wasps publish the honey report?",
            "Did the Council of Wasps publish the honey report?",
        ),
    ],
)
def test_what_the_question_does_not_turn_on_need_not_stand_in_the_sources(
    bees: Bot, answered: str, refused: str
) -> None:
    assert not [reason for reason in decide(answered, bees).reasons if "no sentence" in reason or "speaks of" in reason]
    assert not decide(refused, bees).answer


def test_a_scene_that_the_question_points_back_at_counts(bees: Bot) -> None:
    assert not decide("We are in Uganda. Did the Guild inspect hives there?", bees).answer


@pytest.mark.parametrize(
    "question",
    [
        "What did Ghana's Ministry of Education recommend in the position paper?",
        "Has the Council of Europe a mandate to monitor the implementation of legislation?",
    ],
)
def test_a_body_is_not_answered_by_what_is_said_of_another(bundled: Bot, question: str) -> None:
    decision = decide(question, bundled)
    assert not decision.answer
    assert any("no sentence found speaks of" in reason for reason in decision.reasons)


def test_a_month_is_no_day(bundled: Bot) -> None:
    month, day = (decide(f"In what {kind} was the Ghana report carried out?", bundled) for kind in ("month", "day"))
    assert not [reason for reason in month.reasons if "stands in" in reason]
    assert "no day stands in the sentences found" in day.reasons


def test_something_concrete_that_no_sentence_speaks_of_speaks_against_an_answer(bundled: Bot) -> None:
    found = [
        take_road(question, Conversation(), bundled.index)
        for question in (
            "Are the police allowed to follow the discussion of legislation in Chile?",
            "Are we allowed to follow the discussion of legislation in Chile?",
        )
    ]
    police, we = (features_of(road.question, road.pool, road.choice, bundled.index) for road in found)
    assert (police.concrete, we.concrete) == (1.0, 0.0)
    assert WEIGHTS["concrete"] < 0


def test_covering_more_of_a_question_speaks_for_an_answer(bundled: Bot) -> None:
    assert WEIGHTS["absolute"] > 0
    assert all(WEIGHTS[name] < 0 for name in ("single_open", "open_known", "open_unknown"))
    road = take_road("Who gave UNICEF its mandate?", Conversation(), bundled.index)
    more, less = (
        features_of(road.question, road.pool, Choice((row.unit,), {}, "fact"), bundled.index)
        for row in (road.pool.ranked[0], road.pool.ranked[-1])
    )
    assert more.coverage > less.coverage
    assert more.probability() > less.probability()


@pytest.mark.parametrize(
    ("question", "reason"),
    [
        ("In your opinion, does UNICEF do enough in Chile?", "an opinion is asked for"),
        ("Which mobile operators took part in the consultations in Ghana?", "no sentence found names any operators"),
        ("Who was the specialised lawyer in the Chilean congress?", "no sentence found names the person"),
        ("What was that lady's name in the Chilean congress?", "no sentence found names the person"),
        ("Whats the phone nr of the UNICEF office in Accra?", "no telephone number stands"),
        ("Who was Chile's ombudsperson for children?", "no sentence found names the person"),
        ("In which year did the General Assembly extend UNICEF's mandate?", "no date stands in the sentences found"),
        ("Is the National Child Online Protection Framework legally binding?", "speaks of: legally, binding"),
        ("Has the ILO given technical assistance to Chile?", ""),
    ],
)
def test_kinds_of_answer_that_no_sentence_has(bundled: Bot, question: str, reason: str) -> None:
    decision = decide(question, bundled)
    assert not decision.answer
    assert any(reason in given for given in decision.reasons)


def test_the_wording_of_an_article_is_not_given_by_a_mention(bundled: Bot, make_bot: MakeBot) -> None:
    assert not decide("Please give me the full wording of article 45 of the Convention.", bundled).answer
    bot = make_bot("# Charter\n\nArticle 45: The Guild may give advice to hive keepers on request.\n")
    assert decide("Please give me the full wording of article 45 of the charter.", bot).answer


SCHOOLS = """# Schools

The Schools Act of 1996 recognises two kinds of schools, and the 2003 Parental Leave Directive none.

The Act of 1987 speaks of nurseries.

The States in five nations have "Amazonas" in their names.
"""


@pytest.mark.parametrize(
    ("question", "answered"),
    [
        ("In what year was the Schools Act passed?", True),
        ("When was the Parental Leave Directive created?", True),
        ("When was the Schools Act repealed?", False),
        ("When was the Nurseries Act passed?", False),
        ("When was the amendment to the Schools Act passed?", False),
        ("How many nations have Amazonas in their names?", True),
    ],
)
def test_the_year_in_its_title_dates_a_law(make_bot: MakeBot, question: str, answered: bool) -> None:
    assert decide(question, make_bot(SCHOOLS)).answer is answered


OFFICE = """# Office of the Ombudsperson of Velmark

The Ombudsperson, Ingrid Halvorsen, was elected in 2021 for six years.

The Lantern Network offers grants of up to 4,000 euros.

- a free telephone line;

A county panel of elders would decide on the measure.
"""


@pytest.mark.parametrize(
    ("question", "reason"),
    [
        ("Who was Velmark's Ombudsperson before Halvorsen?", "who held the office before or after"),
        ("Who founded the Lantern Network?", "who founded it"),
        ("What is the number of the free telephone line?", "no telephone number"),
        ("What are the elders of a county panel paid per sitting?", "no money stands"),
        ("What do the churches think of the county panel?", "whose view is asked for: churches"),
    ],
)
def test_what_is_told_of_offices_only_by_sentences_that_say_so(make_bot: MakeBot, question: str, reason: str) -> None:
    decision = decide(question, make_bot(OFFICE))
    assert not decision.answer
    assert any(reason in given for given in decision.reasons), decision.reasons


TOLD = """# Office of the Ombudsperson of Velmark

Ingrid Halvorsen followed Ole Strand, who was Ombudsperson before her.

The Lantern Network was founded by two teachers.

Children can ring the free telephone line at 0800 5555.

The elders of a county panel are paid 300 crowns per sitting.

The churches think that the county panel is a good thing.
"""


@pytest.mark.parametrize(
    "question",
    [
        "Who was Ombudsperson before Halvorsen?",
        "Who founded the Lantern Network?",
        "What is the number of the free telephone line?",
        "What are the elders of a county panel paid per sitting?",
        "What do the churches think of the county panel?",
    ],
)
def test_and_is_answered_by_those(make_bot: MakeBot, question: str) -> None:
    assert decide(question, make_bot(TOLD)).answer


AGES = """# Parliamentary Research Service

Briefing Paper No. 27: Raising the Age of Criminal Responsibility

The figures were collected from embassies:

- Portugal: 16 years;
- Norway: 15 years;
"""


def test_years_in_a_list_are_ages_where_what_stands_over_it_says_so(make_bot: MakeBot) -> None:
    missing = "no age stands in the sentences found"
    question = "criminal responsibility starts at what age in Norway?"
    assert missing not in decide(question, make_bot(AGES)).reasons
    assert missing in decide(question, make_bot(AGES.replace("Age of", "Terms of"))).reasons


@pytest.mark.parametrize(
    ("question", "reason"),
    [
        ("What precisely did the CRC Committee recommend to Chile?", "do not say what it holds"),
        ("Did the congress in Chile pass the bill on child protection, and when?", "whether it was passed"),
        ("Which form do we fill in to get technical assistance from UNICEF?", "no sentence found says how one applies"),
        ("Has Ghana's Cybersecurity Act been amended since, and is it still good law?", "how the law stands today"),
        ("Which countries have still not ratified the CRC?", "no sentence found says what is not so"),
        ("Which is better for law reform, advocacy or technical assistance?", "says which is the better"),
        ("My nephew is being beaten at school. Can he complain to UNICEF?", "advice on an affair of one's own"),
        ("In what year was Ghana's National Child Online Protection Framework launched?", "no date stands"),
        ("Why did the Chilean president object to a UNICEF lawyer in congress?", "what is to be explained: object"),
        ("Which country was the first to get help from UNICEF with a law?", "who was first"),
    ],
)
def test_statements_that_no_sentence_makes(bundled: Bot, question: str, reason: str) -> None:
    decision = decide(question, bundled)
    assert not decision.answer
    assert any(reason in given for given in decision.reasons), decision.reasons


@pytest.mark.parametrize(
    "question",
    [
        "Which countries do you have examples of?",
        "When was the position paper in Ghana written?",
        "What exactly was UNICEF mandated to do by the General Assembly?",
        "Has UNICEF followed the law in Chile since 2015?",
    ],
)
def test_the_like_is_answered_where_a_sentence_says_so(bundled: Bot, question: str) -> None:
    assert decide(question, bundled).answer


@pytest.mark.parametrize(
    "question",
    [
        "When was the Chilean child protection law finally passed?",  # a year stands there, of something else
        "When was the convention adopted by the General Assembly?",
        "Which General Assembly resolution set up UNICEF's mandate?",
        "Which sections of the Ghanaian Cybersecurity Act are about children?",
    ],
)
def test_what_is_said_of_something_else_is_no_answer(bundled: Bot, question: str) -> None:
    assert bundled.ask(question).answer.status == "not_found"


def test_a_date_of_the_event_asked_for_is_an_answer(bundled: Bot) -> None:
    answer = bundled.ask("In what year did Ghana adopt its Cybersecurity Act?").answer
    assert "2020" in answer.statements[0].text


@pytest.mark.parametrize(
    "question",
    [
        "Does Amnesty International monitor the implementation of laws?",
        "What role does Plan International have in ratification?",
        "How can Save the Children support a new children's act?",
    ],
)
def test_what_one_organisation_does_is_not_said_of_another(bundled: Bot, question: str) -> None:
    assert bundled.ask(question).answer.status == "not_found"


@pytest.mark.parametrize(
    "question",
    [
        "I work for Save the Children. How does UNICEF monitor the implementation of laws?",
        "Does UNICEF or Amnesty International monitor the implementation of laws?",
        "we are from Plan International, who monitors the implementation of laws?",
    ],
)
def test_the_asker_s_own_organisation_need_not_be_spoken_of(bundled: Bot, question: str) -> None:
    quotes = [statement.text for statement in bundled.ask(question).answer.statements]
    assert any(quote.startswith("Monitoring the implementation") for quote in quotes)


def test_getting_help_is_no_form_of_application(bundled: Bot) -> None:
    ideas = take_road("Does the CRC Committee recommend getting help?", Conversation(), bundled.index).pool.ideas
    assert not any("application" in idea.concepts for idea in ideas)
    ideas = take_road("How do we apply for help?", Conversation(), bundled.index).pool.ideas
    assert any("application" in idea.concepts for idea in ideas)


def test_who_asks_for_nothing_by_a_question_word_is_given_no_list(bundled: Bot) -> None:
    answer = bundled.ask("i need one sentence on unicefs legal standing for a speech").answer
    assert answer.status == "not_found"


_REPLIES = """# Costing a bill

## When to begin

Begin before a single clause is written.

## Replies

The ministry must reply within 60 days.

The House prints the report.
"""


def reasons(question: str, bot: Bot) -> str:
    return "; ".join(decide(question, bot).reasons)


def test_within_so_many_days_is_a_deadline_and_a_sentence_without_is_none(make_bot: MakeBot) -> None:
    terms = "concepts:\n  - id: deadline\n    words: [deadline, time limit]\n    decisive: yes\n"
    open_word = "something that no sentence found speaks of: deadline"
    assert open_word not in reasons("deadline for the ministry's reply?", make_bot(_REPLIES, terms=terms))
    without = _REPLIES.replace("within 60 days", "in writing")
    assert open_word in reasons("deadline for the ministry's reply?", make_bot(without, terms=terms))


def test_what_only_points_at_something_concrete_does_not_speak_of_it(make_bot: MakeBot) -> None:
    terms = (
        "concepts:\n  - id: signature\n    words: [signature, signed]\n    related: [ratification]\n    concrete: yes\n"
    )

    def concrete(said: str) -> float:
        bot = make_bot(_REPLIES.replace("must reply within 60 days", said), terms=terms)
        road = take_road("Who signed for the ministry?", Conversation(), bot.index)
        return features_of(road.question, road.pool, road.choice, bot.index).concrete

    assert concrete("prepares the ratification of the treaty") == 1.0
    assert concrete("put its signature under the treaty") == 0.0


def test_whom_a_survey_asked_is_its_sample(make_bot: MakeBot) -> None:
    terms = "concepts:\n  - id: sample-size\n    words: [sample size, sample]\n    decisive: yes\n"
    open_word = "something that no sentence found speaks of: sample, size"
    survey = _REPLIES.replace("within 60 days", "to the survey, which interviewed 2,376 pupils")
    assert open_word not in reasons("sample size of the ministry's survey?", make_bot(survey, terms=terms))
    without = survey.replace("2,376 pupils", "pupils")
    assert open_word in reasons("sample size of the ministry's survey?", make_bot(without, terms=terms))


def test_a_title_may_say_the_decisive_word(make_bot: MakeBot) -> None:
    terms = "concepts:\n  - id: cost\n    words: [cost, costing, price]\n    decisive: yes\n"
    open_word = "something that no sentence found speaks of: price"
    assert open_word not in reasons("When do we begin working out the price?", make_bot(_REPLIES, terms=terms))
    without = _REPLIES.replace("Costing a bill", "Writing a bill")
    assert open_word in reasons("When do we begin working out the price?", make_bot(without, terms=terms))


@pytest.mark.parametrize("question", ["Is there money from UNICEF for law reform?", "Who paid for the study in Ghana?"])
def test_money_must_be_spoken_of(bundled: Bot, question: str) -> None:
    assert not decide(question, bundled).answer


def test_the_name_of_a_law_is_given_or_nothing_is(bundled: Bot) -> None:
    assert "no sentence found names the law" in reasons("name of the chilean law", bundled)
    assert decide("What is the name of the Ghanaian law?", bundled).answer


@pytest.mark.parametrize(
    "asked",
    [
        "where is unicef based",
        "Where are the headquarters of UNICEF?",
        "где находится юнисеф",
        "what is technical assistance",
        "what is legislative reform?",
        "is unicef any good",
        "when was the national child online protection framework adopted",
        "when was the convention on cybercrime adopted",
        "what does the cybersecurity act say",
        "what is in the cybersecurity act",
        "which telecom firms took part",
        "who was secretary general in 2023",
        "What is the weather in Geneva today?",
        "give me your opinion on unicef",
    ],
)
def test_what_merely_shares_the_words_is_no_answer(bundled: Bot, asked: str) -> None:
    assert bundled.ask(asked).answer.status == "not_found"


def test_what_was_done_to_something_does_not_say_what_it_is() -> None:
    assert defines("unicef", "UNICEF is the UN entity for children.")
    assert defines("unicef", "UNICEF is called the children's fund.")
    assert not defines("unicef", "UNICEF is mandated by the General Assembly to advocate for children.")


@pytest.mark.parametrize("asked", ["what is unicef", "What's UNICEF?"])
def test_what_something_is_is_answered_by_the_sentence_that_says_so(bundled: Bot, asked: str) -> None:
    answer = bundled.ask(asked).answer
    assert answer.citations[0].quote.startswith("UNICEF is the UN entity")


@pytest.mark.parametrize(
    "asked",
    [
        "when was the cybersecurity act adopted",
        "what is in the position paper",
        "what does the framework contain",
        "In which country were schools part of the consultations?",
    ],
)
def test_what_the_sentences_say_is_answered(bundled: Bot, asked: str) -> None:
    assert bundled.ask(asked).answer.status == "answered"


def test_what_stands_in_different_sentences_speaks_against_them(make_bot: MakeBot) -> None:
    bot = make_bot(
        "# Bees\n\nKeepers count the hives in spring. The union pays for sugar. The law on pesticides was passed in 2019.\n"
    )
    together, apart = (
        features_of(road.question, road.pool, road.choice, bot.index)
        for road in (
            take_road(text, Conversation(), bot.index)
            for text in ("Do keepers count hives?", "Does the union count the hives in spring?")
        )
    )
    assert (together.spread, together.single_open) == (0.0, 0.0)
    assert apart.spread > 0.0
    assert apart.single_open > 0.0


def test_others_may_draft_for_us(bundled: Bot) -> None:
    assert bundled.ask("can unicef draft our law for us").answer.status == "answered"
    assert bundled.ask("draft our law for us").answer.status == "not_found"


def test_whether_a_law_was_passed_is_told_by_what_says_so_in_a_follow_up_too(bundled: Bot) -> None:
    before = bundled.ask("what did unicef do in chile").conversation
    assert bundled.ask("did the law pass?", before).answer.status == "not_found"
    assert bundled.ask("did the law pass in the end?", before).answer.status == "not_found"
    assert bundled.ask("did it raise public awareness?", before).answer.status == "answered"


@pytest.mark.parametrize(
    ("who", "status"),
    [("the ministry", "answered"), ("teachers", "answered"), ("the police", "not_found"), ("children", "not_found")],
)
def test_who_was_involved_turns_on_whom_the_sources_name(bundled: Bot, who: str, status: str) -> None:
    assert bundled.ask(f"were {who} involved in Ghana").answer.status == status


def test_sums_removals_and_what_shall_not_be_done_say_so_in_other_words(make_bot: MakeBot) -> None:
    bot = make_bot(
        "# Court\n\nEach applicant was awarded 15,000 florins.\n\n"
        "The Council may remove the Commissioner by a majority of two thirds.\n",
        terms="concepts:\n  - id: dismissal\n    decisive: yes\n    words: [sack, dismissal]\n",
    )
    assert bot.ask("How much money was each applicant awarded?").answer.status == "answered"
    assert bot.ask("Who can sack the Commissioner?").answer.status == "answered"
    assert bot.ask("What fee does an applicant pay to the Council?").answer.status == "not_found"


def test_an_acronym_is_explained_by_the_name_it_stands_for(bundled: Bot) -> None:
    answer = bundled.ask("I saw NCOPF in a footnote on Ghana. What does it stand for?").answer
    assert any("National Child Online Protection Framework" in citation.quote for citation in answer.citations)


def test_what_the_scene_says_asks_for_no_procedure(bundled: Bot) -> None:
    asked = "I must fill in a table. Who gave UNICEF the mandate to advocate?"
    assert bundled.ask(asked).answer.status == "answered"


def test_a_long_scene_need_not_be_covered_where_the_answer_is_likely(bundled: Bot) -> None:
    road = take_road(
        "Our tired delegation was grilled and flew home with a thick verdict and empty pockets. Who can help us to implement it?",
        Conversation(),
        bundled.index,
    )
    assert features_of(road.question, road.pool, road.choice, bundled.index).coverage < 0.2
    assert road.decision.answer
