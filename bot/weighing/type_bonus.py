"""What a sentence gains for giving the type of answer that a question expects, whoever else it speaks of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.indexing.subjects import SOME_OF_THEM
from bot.question.answering.answer_types import holds_type, leads_to
from bot.question.answering.defining import defines, words_for
from bot.question.answering.proper_names import names_agent, new_names
from bot.question.asked.asked_addresses import TELEPHONE, TELLS_WHO_HELPS, WHOM_TO_ASK
from bot.question.asked.asked_conditions import (
    MONEY_FROM,
    TELLS_CONDITION,
    TELLS_MONEY_FROM,
    TELLS_WHETHER_ALLOWED,
    WHEN_ALLOWED,
    WHETHER_ALLOWED,
)
from bot.question.asked.asked_drawbacks import DRAWBACK, TELLS_DRAWBACK
from bot.question.asked.asked_names import IDENTITY, TELLS_IDENTITY
from bot.question.asked.asked_negated import DENIES, NOBODY, OF_WHOM_NOT, WHO
from bot.question.asked.asked_outcomes import (
    DONE,
    FATE,
    LIMIT,
    MOVED,
    MUST_DO,
    PENALTY,
    TELLS_FATE,
    TELLS_LIMIT,
    TELLS_OUGHT,
    TELLS_PENALTY,
    TELLS_SHOULD,
    TELLS_WON,
    WHETHER_PASSED,
    WHO_WON,
)
from bot.question.asked.asked_parts import (
    ANOTHER_NAME,
    BESIDES,
    COUNTED,
    PART_OF,
    TELLS_BESIDES,
    TELLS_NAME,
    TELLS_PARTS,
    asks_parts,
)
from bot.question.asked.asked_sayings import speaker_asked, speaks
from bot.question.asked.asked_statements import COUNTRIES
from bot.question.asked.asked_trends import MOST_OF, TELLS_MOST, TELLS_TREND, TREND
from bot.question.asked.tenses import of_the_past
from bot.question.references import references_of
from bot.statements.kinds_written import PHONE_NUMBER
from knowledge.countries import find_countries

if TYPE_CHECKING:
    from bot.question.reading import Question

TYPE_BONUS = 0.95
"""What a sentence gains for holding the expected type of answer, in units of a middling idea's weight."""
NAME_BONUS = 0.43
"""What it gains in a question for somebody or some place when it names one that the question does not."""
AGENT_BONUS = 0.32
"""What it gains in a question for somebody when it says by whom something was done."""
REASON_BONUS = 0.24
"""What it gains in a question for a reason or purpose when it has a word of purpose."""
EFFECT_BONUS = 0.4
"""What it gains in a question for what came of something when it tells what something led to."""
CAUSE = 3.0
"""What it loses there for telling what led to that which is asked about: the question is where that led."""
REFERENCE_BONUS = 1.5
"""What it gains for holding the very article, paragraph or comment that is asked about."""
PARTS_BONUS = 1.2
"""What it gains in a question for what something is made of, or who sits on it, when it tells that."""
LIMIT_BONUS = 0.6
"""What it gains in a question for the most or the least there may be, when it gives a limit."""
PART_BONUS = 0.5
"""What a sentence that tells a part of what was counted before gains where the part is asked for, and loses where all are."""
MONEY_BONUS = 0.8
"""What it gains where it is asked where the money comes from, when it tells that."""
CONDITION_BONUS = 0.6
"""What it gains where it is asked when something is allowed, when it sets a condition."""
PENALTY_BONUS = 0.8
"""What a sentence that sets a penalty gains where it is asked what happens to whoever does not do as they should."""
DRAWBACK_BONUS = 0.6
"""What it gains where it is asked what speaks against something, when it sets something against it."""
FATE_BONUS = 0.8
"""What it gains in a question for what became of something, when it tells how something ended."""
BESIDES_BONUS = 0.8
"""What it gains in a question for others than somebody when it speaks of others."""
SECOND_NAME_BONUS = 0.8
"""What it gains in a question for another name of something when it gives a thing a second name."""
IDENTITY_BONUS = 0.6
"""What it gains where it is asked which body is such and such, when it says of one that it is a body."""
COUNTRY_BONUS = 0.8
"""What it gains where it is asked which countries do something, when it names one."""
TREND_BONUS = 0.8
"""What it gains where it is asked how something changed, or what there is most of, when it tells that."""
NOT_BONUS = 0.8
"""What it gains where it is asked of whom or what something is not so, when it says that something is not."""
SHOULD_LOSS = 0.8
"""What a sentence that says what ought to be done loses where it is asked who did something, when, or how much of it,
and one that says that nobody did where it is asked who."""
SHOULD_BONUS = 0.8
"""What such a one gains where it is asked what somebody ought to do about something."""
SPEAKER_BONUS = 1.2
"""What it gains where it is asked what somebody says or wants, when it has them say it."""
HELPS_BONUS = 0.4
"""What it gains where it is asked whom one can ask for help, when it says of somebody that they give it."""
PHONE_BONUS = 2.0
"""What it gains where a telephone number is asked for, when it gives one: of telephones many speak."""
_APART = frozenset(("place", "reason", "actor", "effect"))
_REFERRED = ("articles", "paragraphs", "comments", "sections", "schedules", "annexes", "signs")


class TypeBonus:
    """What sentences gain for one question; what that expects is worked out once."""

    def __init__(self, question: Question) -> None:
        expects = question.intent.expects
        self._text = question.text
        self._types = sorted(expects - _APART)
        self._named, self._agent = bool(expects & {"actor", "place"}), "actor" in expects
        self._reason, self._effect = "reason" in expects, "effect" in expects
        # Where and when it was led to says nothing of what led to it.
        led = (i for i in question.ideas if not (i.light or i.number or find_countries(i.text)))
        self._stems = [stem for idea in led for stem in idea.stems]
        self._defined = (
            (*(long for _, long in question.expansions), *(word for idea in question.ideas for word in words_for(idea)))
            if question.intent.definition
            else ()
        )
        asked_for = question.text
        fate = FATE.found_in(asked_for) or WHETHER_PASSED.found_in(asked_for)
        part = PART_BONUS if PART_OF.found_in(asked_for) else -PART_BONUS if COUNTED.found_in(asked_for) else 0.0
        told = (
            (TELLS_PARTS, PARTS_BONUS if asks_parts(asked_for) else 0.0),
            (TELLS_LIMIT, LIMIT_BONUS if LIMIT.found_in(asked_for) else 0.0),
            (TELLS_FATE, FATE_BONUS if fate else 0.0),
            (MOVED, FATE_BONUS if fate else 0.0),
            (TELLS_WON, FATE_BONUS if WHO_WON.found_in(asked_for) else 0.0),
            (TELLS_DRAWBACK, DRAWBACK_BONUS if DRAWBACK.found_in(asked_for) else 0.0),
            (SOME_OF_THEM, part),
            (TELLS_SHOULD, -SHOULD_LOSS if DONE.found_in(asked_for) and of_the_past(asked_for) else 0.0),
            (TELLS_OUGHT, SHOULD_BONUS if MUST_DO.found_in(asked_for) else 0.0),
            (TELLS_BESIDES, BESIDES_BONUS if BESIDES.found_in(asked_for) else 0.0),
            (TELLS_NAME, SECOND_NAME_BONUS if ANOTHER_NAME.found_in(asked_for) else 0.0),
            (TELLS_WHO_HELPS, HELPS_BONUS if WHOM_TO_ASK.found_in(asked_for) else 0.0),
            (PHONE_NUMBER, PHONE_BONUS if TELEPHONE.found_in(asked_for) else 0.0),
            (TELLS_TREND, TREND_BONUS if TREND.found_in(asked_for) else 0.0),
            (TELLS_MOST, TREND_BONUS if MOST_OF.found_in(asked_for) else 0.0),
            (NOBODY, -SHOULD_LOSS if WHO.found_in(asked_for) else 0.0),
            (DENIES, NOT_BONUS if OF_WHOM_NOT.found_in(asked_for) else 0.0),
            (TELLS_MONEY_FROM, MONEY_BONUS if MONEY_FROM.found_in(asked_for) else 0.0),
            (TELLS_CONDITION, CONDITION_BONUS if WHEN_ALLOWED.found_in(asked_for) else 0.0),
            (TELLS_WHETHER_ALLOWED, CONDITION_BONUS if WHETHER_ALLOWED.found_in(asked_for) else 0.0),
            (TELLS_PENALTY, PENALTY_BONUS if PENALTY.found_in(asked_for) else 0.0),
        )
        self._speaker = speaker_asked(asked_for) if question.language == "en" else ""
        self._identity = IDENTITY.found_in(asked_for)
        self._countries = COUNTRIES.found_in(asked_for)
        self._told = [(tells, bonus) for tells, bonus in told if bonus]
        asked = question.references
        self._references = asked if asked.comments or any(asked.places) else None

    def __call__(self, text: str, language: str = "en", *, in_case: bool = False) -> float:
        """How much the expected types and references speak for a sentence in ``language``; one ``in_case`` tells of a country."""
        held = sum(holds_type(text, expected, language) for expected in self._types)
        bonus = TYPE_BONUS * held / max(1, len(self._types))
        if self._named and new_names(text, self._text):
            bonus += NAME_BONUS
        if self._agent and names_agent(text):
            bonus += AGENT_BONUS
        if self._reason and holds_type(text, "reason", language):
            bonus += REASON_BONUS
        if self._effect:
            if leads_to(text, self._stems):
                bonus -= CAUSE
            elif holds_type(text, "effect", language):
                bonus += EFFECT_BONUS
        if any(defines(name, text) for name in self._defined):
            bonus += TYPE_BONUS
        bonus += sum(worth for tells, worth in self._told if tells.found_in(text))
        if self._speaker and speaks(self._speaker, text):
            bonus += SPEAKER_BONUS
        if self._identity and TELLS_IDENTITY.found_in(text):
            bonus += IDENTITY_BONUS
        if self._countries and (in_case or find_countries(text)):
            bonus += COUNTRY_BONUS
        if self._references:
            referred = references_of(text)
            bonus += REFERENCE_BONUS * sum(
                bool(getattr(self._references, kind) & getattr(referred, kind)) for kind in _REFERRED
            )
        return bonus
