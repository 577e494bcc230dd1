"""The word that a yes/no question turns on, where no sentence chosen has it, nor any of the words that mean it.

"Does UNICEF train judges?" is not decided by a sentence on training, nor "Was the agreement prolonged?" by one that it was made.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.deciding.topic import said_above
from bot.question.asked.asked_outcomes import TELLS_FATE, WHETHER_PASSED
from bot.question.asked.asked_statements import RANKING
from bot.question.plain.scaffold import stands_in
from bot.question.wordings import Wording
from bot.statements.said_otherwise import MEANT, said_otherwise
from bot.weighing.choice import UNCOVERED

if TYPE_CHECKING:
    from bot.deciding.topic import Topic
    from bot.question.ideas import Idea

SHORT, WEIGHTY = 3, 0.7
"""Words of topic up to which a yes/no question turns on its weightiest, and the least factor of that one."""
_DONE = ("enactment", "ratification")
"""Concepts by which something came to be law or not: a bill under discussion does not hint that it was passed."""
_SIZE = "large-small"
"""The concept of words that no question turns on."""
_INVOLVED = frozenset(("involve", "involved", "involves"))
"""What any sentence says of those who did something in it: "Was the ministry involved?" turns on the ministry ..."""
_USUAL = frozenset(
    ("normally", "usually", "generally", "typically", "commonly", "mostly", "often", "always", "ever", "really")
)
"""How often, or how surely: no question turns on it."""
_LIGHT_VERBS = frozenset("""
make makes made making give gives gave take takes took get gets got put puts
""".split())  # noqa: SIM905  # fmt: skip
"""Verbs that the noun behind them says: "have to make an apology" turns on the apology."""
_SUFFICES = frozenset(("enough", "sufficient", "suffice", "suffices", "alone"))
"""What a sentence says that tells what is needed besides: "Is it enough to ratify it?" turns on the ratification."""
TELLING = 0.33
"""... unless it is spoken of everywhere, as children are: then it weighs less than this share of the word."""


def undecided(topic: Topic) -> list[int]:
    """The word that a short yes/no question turns on where no sentence has it, nor any of the words that mean it.

    "Does UNICEF train judges?" is not decided by a sentence on training. A question that offers a choice says its words twice.
    One that leans on the turn before turns on nothing it says itself ("Do they stick to it?"), but for whether a law was passed
    ("Did it pass in the end?").
    """
    question, pool, topical = topic.question, topic.pool, topic.topical
    words = [i for i in topical if not pool.ideas[i].name]
    if not (question.intent.yes_no and topical) or " or " in question.text.casefold() or len(words) > SHORT:
        return []
    if WHETHER_PASSED.found_in(question.text) and any(
        TELLS_FATE.found_in(topic.index.text(u)) for u in topic.choice.units
    ):
        return []  # whether something was adopted is decided by "rejected" as well
    if RANKING.found_in(question.text):
        return []  # which is the cheaper is told by what each costs: see bot.kinds_of_statement
    clauses = [found.span() for found in _CLAUSE.finditer(question.text)]
    said = [i for i in topical if pool.ideas[i].text not in _USUAL] or topical
    main = [i for i in said if not stands_in(pool.ideas[i].span[0], clauses)] or said
    main = [i for i in main if pool.ideas[i].text not in _LIGHT_VERBS] or main
    heaviest = max(main, key=lambda i: (not _of_size(pool.ideas[i]), pool.weights[i]))
    if pool.ideas[heaviest].text in _INVOLVED | _SUFFICES:
        least = TELLING * pool.weights[heaviest]
        others = [i for i in topical if i != heaviest and not pool.ideas[i].name and pool.weights[i] >= least]
        heaviest = max(others, key=lambda i: pool.weights[i], default=heaviest)
    idea = pool.ideas[heaviest]
    leans = any(one.origin == "earlier question" for one in pool.ideas)
    known = bool(idea.concepts) and idea.factor >= WEIGHTY
    done = any(idea.concepts.get(concept, 0.0) >= MEANT for concept in _DONE) and idea.origin != "earlier question"
    if leans and not done:
        return []
    above = said_above(idea, topic.choice.units, topic.index)
    above = above or said_otherwise(idea, topic.near, topic.index)
    return [heaviest] if known and topic.full[heaviest] < MEANT and not above else []


_DONE_TO = Wording(
    "was|were|has|have",
    r"\A\W*(?:(?:and|but|so|ok(?:ay)?)\W+)*(?:was|were|has|have)\b[^?,;]{3,90}? (?P<done>[a-z]{3,}ed)"
    r"(?: (?:later|again|since|afterwards?|eventually|finally|in the end|too|then|yet|already|on|meanwhile|\d{4}|in"
    r"|by then))*\W*\Z",
)
"""It is asked whether something was done to a thing, and the verb comes last: "Was the agreement prolonged later on?"."""


def not_done(topic: Topic) -> list[int]:
    """The verb of a longer yes/no question for what was done, where no sentence chosen has it or a word that means it."""
    ideas = topic.pool.ideas
    asked = topic.question.intent.yes_no and " or " not in topic.question.text.casefold()
    if not asked or sum(not ideas[i].name for i in topic.topical) <= SHORT:
        return []
    found = _DONE_TO.search(topic.question.text) if topic.question.language == "en" else None
    if (
        found is None
        or WHETHER_PASSED.found_in(topic.question.text)
        or any(o.origin == "earlier question" for o in ideas)
    ):
        return []
    return [
        i
        for i in topic.topical
        if stands_in(ideas[i].span[0], [found.span("done")])
        and ideas[i].concepts
        and topic.full[i] < UNCOVERED
        and not said_above(ideas[i], topic.choice.units, topic.index)
        and not said_otherwise(ideas[i], topic.near, topic.index)
    ]


_CLAUSE = Wording(
    " once | as soon as | when | after | before | until ",
    r"(?<=\w{3} )(?:once|as soon as|when|after|before|until) (?:it|they|he|she|this|that|these|those) (?:is|are|was|were"
    r"|has|have|had|gets?|got)"
    r" [^?,]*",
)
"""What only says when: "are treaties law by themselves once they are signed?" does not turn on the signing."""


def _of_size(idea: Idea) -> bool:
    """Whether a word only says how large something is: "Do most countries have one big children's act?"."""
    return idea.concepts.get(_SIZE, 0.0) >= MEANT
