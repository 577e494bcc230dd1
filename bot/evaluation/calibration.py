"""How well the decision to answer tells right answers from wrong ones, and what other thresholds would do.

Every question is answered whatever the decision says, and the answer held against what is known. Sorting by the
decision's confidence then gives risk (the share of wrong answers) against coverage (the share of questions answered);
El-Yaniv and Wiener, "On the foundations of noise-free selective classification", 2010.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from bot.conversation import Conversation
from bot.deciding.confidence import confidence_of
from bot.decision import ANSWERS_FROM
from bot.evaluation.grading import grade
from bot.evaluation.measures import auroc, mean
from knowledge.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from bot.evaluation.asking import Outcome
    from bot.evaluation.questions import Item
    from bot.service import Bot

SHIPPED_THRESHOLD = confidence_of(ANSWERS_FROM, answered=True)
"""The confidence from which the bot answers (:func:`bot.decision.decide`); what it refuses has less."""


@dataclass(frozen=True, slots=True)
class Judged:
    """One question: the decision's ``confidence``, whether it ``answered``, and whether its sentences are ``right``.

    ``answerable`` is None where nobody says. A wrong answer is one to a question that nothing answers, too.
    """

    id: str
    question: str
    confidence: float
    answered: bool
    right: bool
    answerable: bool | None


@dataclass(frozen=True, slots=True)
class Point:
    """Answering from ``threshold`` on: so many ``answered`` (``coverage`` of all), so many of them ``right``."""

    threshold: float
    answered: int
    right: int
    coverage: float
    risk: float


@dataclass(frozen=True, slots=True)
class Calibration:
    """What a set of judged questions says of the decision.

    ``auroc_right`` tells right answers from wrong ones, ``auroc_answerable`` answerable questions from others (0.5 is
    chance). ``aurc`` is the mean risk over all coverages, ``aurc_best`` what it would be in the best order of the same
    answers. ``shipped`` is what the bot does now, ``suggested`` the point that best keeps right answers and withholds
    wrong ones, each kind counting the same whatever its number. ``curve`` goes from the highest threshold down.
    """

    count: int
    right: int
    auroc_right: float
    auroc_answerable: float | None
    aurc: float
    aurc_best: float
    shipped: Point
    suggested: Point
    curve: tuple[Point, ...]


def calibrate(judged: Sequence[Judged]) -> Calibration:
    """Measure the decision; raises InputError where there are no right answers or no wrong ones to tell apart."""
    right = sum(each.right for each in judged)
    if not judged or right in (0, len(judged)):
        raise InputError(
            "There is nothing to calibrate on: some questions must be answered rightly and some not at all or wrongly; "
            "add questions that the sources do not answer"
        )
    curve = tuple(_curve(judged))
    wrong = len(judged) - right
    answered = [each for each in judged if each.answered]
    labelled = [each for each in judged if each.answerable is not None]
    open_to = [each.confidence for each in labelled if each.answerable]
    closed_to = [each.confidence for each in labelled if not each.answerable]
    return Calibration(
        len(judged),
        right,
        auroc(
            [each.confidence for each in judged if each.right], [each.confidence for each in judged if not each.right]
        ),
        auroc(open_to, closed_to) if open_to and closed_to else None,
        _area(curve),
        mean([max(0, number - right) / number for number in range(1, len(judged) + 1)]),
        _point(SHIPPED_THRESHOLD, len(answered), sum(each.right for each in answered), len(judged)),
        max(curve, key=lambda point: point.right / right - (point.answered - point.right) / wrong),
        curve,
    )


def _curve(judged: Sequence[Judged]) -> Iterator[Point]:
    """A point for each score that comes up, from the highest; equal scores cannot be told apart."""
    answered = right = 0
    for score, same in groupby(sorted(judged, key=lambda each: -each.confidence), key=lambda each: each.confidence):
        group = list(same)
        answered += len(group)
        right += sum(each.right for each in group)
        yield _point(score, answered, right, len(judged))


def _point(threshold: float, answered: int, right: int, count: int) -> Point:
    return Point(threshold, answered, right, answered / count, 1 - right / answered if answered else 0.0)


def _area(curve: Sequence[Point]) -> float:
    """The mean risk over the coverages 1/n, 2/n ... 1; inside a group of equal scores, right and wrong come evenly."""
    total, answered, right = 0.0, 0, 0
    for point in curve:
        size, good = point.answered - answered, point.right - right
        for step in range(1, size + 1):
            total += 1 - (right + good * step / size) / (answered + step)
        answered, right = point.answered, point.right
    return total / curve[-1].answered


def judge_outcomes(outcomes: Iterable[Outcome]) -> Iterator[Judged]:
    """Judge what came of a data set, asked with ``withheld`` answers.

    Right is an answer that holds a gold answer, or where there is none to hold, one that cites a judged document.
    Questions of which neither is known are left out.
    """
    for outcome in outcomes:
        asked = outcome.asked
        if outcome.answerable is False:
            right = False
        elif asked.answers:
            right = outcome.held > 0
        elif asked.relevant:
            right = any(asked.relevant.get(name, 0) > 0 for name in outcome.cited)
        else:
            continue
        yield Judged(asked.id, outcome.question, outcome.confidence, outcome.answered, right, outcome.answerable)


def judge_items(
    bot: Bot, items: Iterable[Item], country_code: Callable[[str], str | None] = lambda _: None
) -> Iterator[Judged]:
    """Ask the questions of a question file and judge each that must be answered, or must not.

    Questions that may be treated either way, and small talk, say nothing of the decision and are left out.
    """
    always = bot.without("abstaining")  # it shows the sentences it chose, whatever their chance
    texts = {source.id: source.text for source in bot.library.sources.values()}
    for item in items:
        conversation = Conversation()
        for number, turn in enumerate(item.turns, 1):
            try:
                reply = bot.ask(turn.question, conversation)
            except InputError:  # nothing was decided
                continue
            expected = turn.expected
            if expected is not None and expected.behaviour in ("answer", "abstain", "no_case"):
                answered = reply.answer.status == "answered"
                shown = reply.answer if answered else always.ask(turn.question, conversation).answer
                answerable = expected.behaviour == "answer"
                right = answerable and not grade(expected, shown, texts, country_code)
                name = f"{item.id}.{number}"
                yield Judged(name, turn.question, reply.confidence, answered, right, answerable)
            conversation = reply.conversation
