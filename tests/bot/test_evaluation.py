"""Question files are read strictly, answers graded by the rules, figures summed by kind."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.answer import Answer, CaseMatch, Statement
from bot.evaluation.grading import fold, grade
from bot.evaluation.questions import Expected, read_questions
from bot.evaluation.running import PARTS, row, rows_by_kind, run
from bot.testing import cite, example_bot, example_library
from knowledge.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path

LIBRARY = example_library()
TEXTS = {source.id: source.text for source in LIBRARY.sources.values()}
QUOTE = "UNICEF is mandated by the UN General Assembly to advocate for the protection of children’s rights."
GOOD = Answer(
    "q",
    "q",
    "answered",
    f"[UNICEF] “{QUOTE}” [1]",
    (Statement(QUOTE, (1,)),),
    (cite(LIBRARY, 1, "example", QUOTE),),
    (CaseMatch("chile-example", "Chile", ("CL",), ("because",)),),
)
NOT_FOUND = Answer("q", "q", "not_found", "Not in the sources.")
CHAT = Answer("q", "q", "chitchat", "Hello.")


def expected(behaviour: str = "answer", **fields: object) -> Expected:
    return Expected(behaviour, **fields)  # type: ignore[arg-type]


def code_of(country: str) -> str | None:
    return {"chile": "CL", "ghana": "GH"}.get(country.lower())


PASSES = [
    (expected(), GOOD),
    (expected(gold=("UN General Assembly", "children's rights")), GOOD),
    (expected(gold_any=("not there", "UN  general\nassembly")), GOOD),
    (expected(all_of=("unicef", "rights"), must_have=("general assembly",), must_not=("ghana",)), GOOD),
    (expected(must_not=("assemb",), must_not_whole_word=True), GOOD),
    (expected(cases=("chile-example",), countries=("Chile",)), GOOD),
    (expected("abstain"), NOT_FOUND),
    (expected("no_case"), NOT_FOUND),
    (expected("answer_or_no_match", gold=("nothing",)), NOT_FOUND),
    (expected("correct_or_abstain", correction_gold=("nothing",)), NOT_FOUND),
    (expected("correct_or_abstain", correction_gold=("UN General Assembly",)), GOOD),
    (expected("chitchat"), CHAT),
]
FAILS = [
    (expected(), NOT_FOUND, "status not_found"),
    (expected(gold=("UN General Assembly", "nothing")), GOOD, "gold not cited: nothing"),
    (expected(gold_any=("nothing", "no one")), GOOD, "none of gold_any cited"),
    (expected(all_of=("unicef", "zebra", "lion")), GOOD, "2 of 3 list members missing"),
    (expected(must_have=("zebra",)), GOOD, "must_have missing: zebra"),
    (expected(must_not=("assemb",)), GOOD, "must_not said: assemb"),
    (expected(must_not=("general",), must_not_whole_word=True), GOOD, "must_not said: general"),
    (expected(cases=("ghana-x",)), GOOD, "case missing: ghana-x"),
    (expected(countries=("Ghana",)), GOOD, "no case shown for: Ghana"),
    (expected(cases_forbidden=("chile-example",)), GOOD, "wrong case: chile-example"),
    (expected("abstain"), GOOD, "status answered, should abstain"),
    (expected("no_case"), replace(NOT_FOUND, cases=GOOD.cases), "claims a matching case"),
    (expected("answer_or_no_match", gold=("nothing",)), GOOD, "gold not cited: nothing"),
    (expected("correct_or_abstain", correction_gold=("nothing",)), GOOD, "neither abstains nor corrects"),
    (expected("chitchat"), NOT_FOUND, "status not_found"),
    (expected("chitchat"), replace(CHAT, citations=GOOD.citations), "chitchat with citations or cases"),
    (expected("abstain"), replace(NOT_FOUND, answer="see [2]"), "marker without citation"),
]


@pytest.mark.parametrize(("wanted", "answer"), PASSES)
def test_passes(wanted: Expected, answer: Answer) -> None:
    assert grade(wanted, answer, TEXTS, code_of) == ()


@pytest.mark.parametrize(("wanted", "answer", "reason"), FAILS)
def test_fails_for_the_reason(wanted: Expected, answer: Answer, reason: str) -> None:
    assert grade(wanted, answer, TEXTS, code_of) == (reason,)


@pytest.mark.parametrize(
    "change",
    [{"quote": "UNICEF was mandated"}, {"start": 0}, {"source": "other"}, {"quote": "", "start": 3, "end": 3}],
)
def test_quotation_that_does_not_stand_at_its_place_fails(change: dict[str, object]) -> None:
    bad = replace(GOOD, citations=(replace(GOOD.citations[0], **change),))  # type: ignore[arg-type]
    assert grade(expected(), bad, TEXTS)[0].startswith("quote not in source: ")


def test_folding_ignores_signs_list_marks_and_white_space() -> None:
    assert fold("- Children’s\n  * rights – now •") == "children's rights - now"


SET = """
- id: one
  kind: fact
  question: "Who gave
    UNICEF its mandate?"
  answerable: true
  gold: ["UN General Assembly", {text: UNICEF, source: example}]
- id: two
  kind: chitchat
  question: hello
  answerable: false
- id: three
  kind: follow_up
  turns: [What about Ghana?, Who gave UNICEF its mandate?]
  answerable: true
  must_have: [zebra]
- id: four
  kind: graded_turns
  turns:
    - {question: hello, behaviour: chitchat}
    - {question: Who gave UNICEF its mandate?, answerable: true, countries: [NO]}
"""


def test_reads_questions_turns_and_what_is_expected(tmp_path: Path) -> None:
    path = tmp_path / "set.yaml"
    path.write_text(SET, encoding="utf-8")
    one, two, three, four = read_questions(path)
    assert one.turns[0].question == "Who gave UNICEF its mandate?"
    assert one.turns[0].expected == expected(gold=("UN General Assembly", "UNICEF"))
    assert two.turns[0].expected == expected("chitchat")
    assert [turn.expected is None for turn in three.turns] == [True, False]
    assert [turn.expected for turn in four.turns] == [expected("chitchat"), expected(countries=("NO",))]
    path.write_text("items:" + SET, encoding="utf-8")
    assert read_questions(path) == (one, two, three, four)


def test_figures_by_kind(tmp_path: Path) -> None:
    path = tmp_path / "set.yaml"
    path.write_text(SET, encoding="utf-8")
    bot = example_bot()
    graded = run(bot, read_questions(path), lambda _: None)
    assert [(each.id, each.turn, each.passed) for each in graded] == [
        ("one", 1, True),
        ("two", 1, True),
        ("three", 2, False),
        ("four", 1, True),
        ("four", 2, False),
    ]
    assert [(each.name, each.passed, each.count) for each in rows_by_kind(graded)] == [
        ("fact", 1, 1),
        ("chitchat", 1, 1),
        ("follow_up", 0, 1),
        ("graded_turns", 1, 2),
    ]
    total = row("TOTAL", graded)
    assert (total.passed, total.count, total.citations, total.invented) == (3, 5, 3, 0)
    assert bot.asked[2:4] == ["What about Ghana?", "Who gave UNICEF its mandate?"]


def test_question_that_cannot_be_asked_counts_as_not_found(tmp_path: Path) -> None:
    path = tmp_path / "set.yaml"
    path.write_text(f"- {{id: a, kind: x, question: {'w' * 10_001}, answerable: false}}", encoding="utf-8")
    (graded,) = run(example_bot(), read_questions(path))
    assert graded.answer.status == "not_found"
    assert graded.passed


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "- {id: a, kind: x, question: q, answerable: true, golden: [x]}",
            ":1: unknown field golden; did you mean gold?",
        ),
        ("- id: a\n  kind: x\n  answerable: true\n", ":1: needs either question or turns"),
        ("- {id: a, kind: x, question: q, turns: [q], answerable: true}", ":1: needs either question or turns"),
        ("- {id: a, kind: x, question: '', answerable: true}", ":1: the question is empty"),
        ("- {id: a, kind: x, turns: q, answerable: true}", ":1: turns is not a list of questions"),
        ("- {id: a, kind: x, turns: [[q]], answerable: true}", ":1: the turn is not a question"),
        ("- {id: a, kind: x, turns: [{question: q, goal: x}], answerable: true}", ":1: unknown field goal of a turn"),
        ("- {kind: x, question: q, answerable: true}", ":1: the question has no id"),
        ("- {id: a, question: q, answerable: true}", ":1: the question has no kind"),
        ("- {id: a, kind: x, question: q}", ":1: answerable is neither true nor false"),
        ("- {id: a, kind: x, question: q, answerable: maybe}", ":1: answerable is neither true nor false"),
        ("- {id: a, kind: x, question: q, behaviour: dance}", ":1: unknown behaviour dance"),
        ("- {id: a, kind: x, question: q, answerable: true, gold: ['']}", ":1: gold has an entry without text"),
        (
            "- {id: a, kind: x, question: q, answerable: true}\n\n- {id: a, kind: x, question: q, answerable: true}",
            ":3: the id a is already used in line 1",
        ),
        ("question: q", ": is not a list of questions"),
        ("- q", ":1: is not a question"),
        ("- [", " is not valid YAML"),
        ("- {id: !!python/name:os.system x}", ":1: uses the YAML tag"),
        ("", " is not a list of questions"),
        ("[]", ": has no questions"),
    ],
)
def test_bad_question_file_names_file_and_line(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "set.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as error:
        read_questions(path)
    assert str(path) in str(error.value)
    assert message in str(error.value)


def test_every_fault_of_a_question_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "set.yaml"
    path.write_text("- {id: a, kind: x, question: q}\n- {kind: x, question: q, answerable: no}\n", encoding="utf-8")
    with pytest.raises(InputError) as error:
        read_questions(path)
    assert [line.split(":")[1] for line in str(error.value).splitlines()] == ["1", "2"]


def test_question_file_that_is_missing_or_not_utf8(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        read_questions(tmp_path / "none.yaml")
    path = tmp_path / "set.yaml"
    path.write_bytes(b"\xff")
    with pytest.raises(InputError, match="not UTF-8"):
        read_questions(path)


def test_parts_that_can_be_left_out_are_those_the_bot_looks_at() -> None:
    import re
    from pathlib import Path as Folder

    import bot.service

    folder = Folder(bot.service.__file__).parent
    looked_at = {
        part
        for path in folder.rglob("*.py")
        for part in re.findall(
            r'"([a-z-]+)" (?:not )?in (?:self\.settings\.)?without', path.read_text(encoding="utf-8")
        )
    }
    assert looked_at == set(PARTS)
