"""Questions that lean on the turns before: "And in Ghana?", "When was that?", "Who else took part?".

A question is read as a follow-up when it points back (a pronoun or "there" with nothing before it to stand for, "the other
country"), begins as a continuation, or is too short to stand alone. Its own words keep their full weight; those of the question before
join at a discount, and the places cited before are preferred. A question that stands on its own is
left alone: a change of topic is not dragged into the old one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.analysis import content_stems
from bot.question.leaning.asked_shorter import SHORTER
from bot.question.leaning.bare_kinds import says_what
from bot.question.leaning.leaning_abroad import CONTINUES, LONGEST_HAN, POINTS_BACK
from bot.question.leaning.left_out import leaves_out
from bot.question.leaning.subject_pronouns import points_by_subject
from bot.question.wordings import Wording

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bot.conversation import Conversation
    from bot.question.ideas import Idea
    from bot.question.reading import Question

CARRIED = 0.45
"""Weight of the words of the question before against those of this one."""
CONTINUING = 14
"""Words up to which "And ...?" goes on with the question before; a longer one says itself what it asks."""
EARLY, POINTING, DEFINITE = 6, 5, 4
"""Words at the head of a question in which a pronoun points back, and content words up to which a question leans for such a
pronoun, or for "the law" without a name: one that names more stands alone."""
ELLIPTIC = 3
"""Words up to which a question is a part of one."""
LOCATING = 2
"""Content words up to which a question for the place ("Where is that written?") is about what was said before."""

_CONTINUES = Wording(
    "",
    r"^\W*(?:ok(?:ay)?|right|thanks?|great|good|and|but|so|also|then|plus|what about|how about|same for|y|et|et pour|а|и|و)\b(?!\W*$)",
)
POINTS_BACK_EN = Wording(
    "",
    r"\b(?:it|its|they|them|their|theirs|that|those|this|these|there|then|he|she|him|her|his|the same|such(?! as\b)|the (?:former|latter)|either|both(?=\W*$| of (?:them|these|those))|ones?(?=\W*$| (?:is|was|does|did|has|too|also|as well|there|like (?:it|that|this))\b)|the two|"
    r"the (?:first|second|other|last|next|previous) (?:one|two|country|case|example|point|item|step)|else(?! (?:besides|apart|other|aside|except|than)\b)|so|eso|esa|ese|allí|cela|ça|это|этот|там|ذلك|这|那)\b",
)
_STANDS_FOR_NOTHING = Wording(
    "",
    # "Is it a republic?" classes what was spoken of; "is it a crime to ..." nothing.
    r"\b(?:is|was|are|were) (?:it(?! an? (?:[\w’'-]+ ){0,2}[\w’'-]+\W*\Z)|there)\b(?= (?:a|an|any|anything|true|possible|more|correct|some))|(?<!\bdo )(?<!\bdoes )(?<!\bdid )\bthat (?:the|a|an|we|they|(?-i:[A-Z])\w+|is|are|was|were|can|could|has|have|it)\b|\bso that\b|\b(?:are|is|were|was) there\W*$|\b(?:it|there) (?:originally|(?:takes?|took)(?! (?:effect|place|part|over|off|on|up|action|account|care)\b))\b|\b(?:does|did) it take\b(?! (?:effect|place|part|over|off|on|up|action|account|care)\b)|\b(?:does|did|would|will) it cost\b(?= (?:[a-z]+ )?to\b)|\b(?:does|did|would) it mean\b|\bwas it (?:\w+ed)\b|\bone of\b|\bthere (?:is|are|was|were)\b"
    # A cleft ("was it the ministry that ...?") and what is somebody's own ("can a county pass its own law?") stand for what is named.
    r"|\b(?:is|was) it (?!that\b|this\b)(?:[\w’'-]+ ){1,12}?(?:that|who|which)\b"
    r"|(?<=\w{4} )(?:[a-z]+ )?(?:its|their|his|her) own\b"
    # "Is it wise to have two of them?" judges what is said behind it.
    r"|\b(?:is|was|would) it (?:be )?(?:really |always |still |also |very )?(?:good|bad|better|best|ok(?:ay)?|fine|wise|advisable|useful|"
    r"helpful|necessary|important|essential|enough|normal|common|usual|legal|lawful|allowed|permitted|forbidden|mandatory|compulsory|"
    r"obligatory|required|feasible|realistic|easy|hard|difficult|safe|right|wrong|fair) (?:for (?:[\w’'-]+ ){1,4}?)?to [a-z]+",
)
_POINTING = Wording("", r"\b(?:it|its|they|them|their|theirs|he|him|his|she|her|hers|there|this|that|these|those)\b")
_NAMED_FIRST = Wording(
    "and|but|about|for",
    r"\A\W*(?:and|but|what about|how about|as for) (?!then\b|so\b|also\b|now\b|finally\b|after|later\b)[^,?]{2,40}, \w",
)
"""A pronoun behind what is named first stands for that: "And the applicants, what do they get?"."""
_THIS_YEAR = Wording(
    "", r"\b(?:are|is|were|was) there\b|\b(?:this|that|these|those) (?:years?|months?|weeks?|days?|times?|way)\b"
)
_PRONOUNS = Wording("", r"\b(?:it|its|they|them|their|theirs|he|she|him|her|his)\b")
_NAMED_BEHIND = Wording(
    "",
    r"^\W*(?:other than|outside of|besides|apart from|aside from|despite|because of|along with|in addition to|unlike|among)\b[^?]*?\b(?:his|her|its|their)\b",
)
"""A clause at the head whose pronoun stands for the name behind it: "Other than his achievements, what was Tesla known for?"."""
# "Is a budget needed?" brings up something new.
_NEW_THING = Wording("", r"\b(?:a|an|any)\s+(?!more\b|idea\b|few\b|lot\b|year\b|name\b|number\b|date\b|place\b)\w{4,}")
# "The country", "the bill" without a name speaks of the one before.
DEFINITE_THING = Wording(
    "",
    r"\bthe (?:country|state|law|act|bill|report|paper|study|survey|framework|case|example|government|minister|ministry|lawyer|"
    r"commission|consultations?|talks|reform|article|convention)\b(?! (?:of|for|on|in|that|which|about)\b)",
)
_THE_ONE = Wording(
    "", r"\bthe (?P<one>[a-z][\w’'-]{2,})\b(?! (?:of|for|on|in|that|which|who|about|from|with|against)\b)"
)
"""What a question calls "the" one and says nothing more of."""
_NEW_TOPIC = Wording(
    "else|another|different|new|topic|subject|unrelated",
    r"^\W*(?:ok(?:ay)?\W+|and\W+|now\W+|thanks?\W+)*(?:something (?:else|different|completely different)|(?:another|a different|new|an unrelated) (?:question|topic|subject|matter|thing)|different (?:question|topic)|on another (?:topic|subject|note)|changing (?:the )?(?:subject|topic)|unrelated)\b",
)
"""Words by which somebody says that the next question is about something else."""
_HOW_MANY = (
    r"\A\W*(?:(?:and|but|so|ok(?:ay)?)\W+)*how many (?:is|are|was|were|have|has|had|came|got|took|went|made|did|do|passed|failed|voted|answered"
    r"|replied|joined|signed|said|refused|attended|responded|received|reached|applied|finished|left|died)\b"
    r"(?: (?!(?:that|who|which)\b)[\w’'-]+){0,2}\W*\Z"
)
_COUNTS_OPEN = Wording("how many", _HOW_MANY)
LEFT_OPEN = Wording(
    "charge|how many|responsible|involved|present|favour|favor|against|part|agree|object|complain|participat|attend|say|help|join",
    r"\A\W*(?:(?:and|but|so|ok(?:ay)?)\W+)*(?:who|which \w+|how many \w+)?(?: ?(?:else|all))? ?(?:is|are|was|were) (?:\w+ ){0,2}(?:in charge|responsible|involved"
    r"|present|in favou?r|against)\W*\Z"
    r"|\A\W*(?:(?:and|but|so|ok(?:ay)?)\W+)*(?:who (?:else )?|did (?:\w+ ){1,2})(?:took part|take part|agreed?|object(?:ed)?|complain(?:ed)?|participated?|attend(?:ed)?"
    r"|had a say|have a say|help(?:ed)?|join(?:ed)?)\W*\Z"
    rf"|{_HOW_MANY}",
)
"""What somebody was in charge of, took part in or agreed to is left to the question before, and how many of what."""
_FRAGMENT = Wording(
    "",
    r"\A\W*(?:(?:and|but|so|ok(?:ay)?)\W+)*(?:only|just|always|in|at|on|from|for|by|with|to|during|before|after|until|since|all of|some of)\b"
    r"(?!.*\b(?:is|are|was|were|am|be|been|do|does|did|has|have|had|can|could|may|might|must|should|will|would|shall|who|whom|what|which"
    r"|whose|when|where|why|how|tell|show|give|list|name|explain|find|need|want|please)\b)",
)
"""No whole sentence: "only at the beginning or the whole way through?", "in everything, or just in parts?"."""
FRAGMENT = 12
"""Words up to which a fragment leans on the question before."""
_NOTHING_BEFORE = Wording("", r"\b(?:else|there|such|either|both|that|those|this|these)\W*$")
_AT_THE_END = Wording("it|this|that", r"\b(?:it|this|that)\W*\Z")
_STANDS_FOR = Wording(
    "",
    r"\b(?:the|an?|my|our|your|his|her|their|every|each|some|any|no|one|this|that|what|which) \w|\b(?:and|or|but|if|when|once|after|before|because)\b",
)
"""What a pronoun at the end may stand for: some one thing named before it, or whatever another clause speaks of."""
_OTHER = Wording(
    "",
    r"\b(?P<else>countr(?:y|ies)|states?|places?|somewhere|anywhere) other than (?:that|this|it|there)\b"
    r"|\b(?:the )?other (?:one|(?P<country>countr(?:y|ies)|states?|places?)|cases?|examples?)\b|\botro (?P<pais>pa[íi]s)\b|\bautre (?P<pays>pays)\b",
)


@dataclass(frozen=True, slots=True)
class Link:
    """How a question leans on the turn before.

    ``carries`` says whether the earlier words join; ``other_case`` that the case in focus is to be left for another one. ``why``
    says in English, for the explanation, what told so ("" where nothing carries). ``by_subject`` is whether the subject of the
    question is a pronoun that nothing in it names: whatever else it speaks of, it speaks of what was spoken of.
    """

    carries: bool = False
    other_case: bool = False
    why: str = ""
    by_subject: bool = False


def _written_as_name(idea: Idea) -> bool:
    return idea.capital


def link_of(question: Question, conversation: Conversation, is_name: Callable[[Idea], bool] = _written_as_name) -> Link:
    """Decide whether ``question`` leans on ``conversation``; ``is_name`` tells the words that name something."""
    if not conversation.turns:
        return Link()
    text = question.text.strip()
    words = re.findall(r"\w+(?:['’]\w+)?", text)
    content = [idea for idea in question.ideas if not idea.light]
    if _NEW_TOPIC.search(text):
        return Link()
    other = bool(_OTHER.search(text)) and any(turn.cases for turn in conversation.turns)
    plain = _STANDS_FOR_NOTHING.compiled.sub(" ", text)
    first_name = min((idea.span[1] for idea in question.ideas if is_name(idea)), default=len(text))
    if first_name < len(text) and _NAMED_BEHIND.search(text):
        first_name = 0
    # A pronoun behind a name in the same question stands for that name ("Who gave UNICEF its mandate?").
    plain = plain[:first_name] + _PRONOUNS.compiled.sub(" ", plain[first_name:])
    early = " ".join(re.findall(r"\w+(?:['’]\w+)?", plain)[:EARLY])
    if other:
        return Link(True, True, "it speaks of the other one")
    by_subject = question.language == "en" and points_by_subject(plain)
    why = _leaning_by_form(question, len(words), content, is_name)
    if why or by_subject:
        return Link(True, False, why or "its subject points back", by_subject)
    intent = question.intent
    stands = bool(
        question.countries
        or question.regions
        or any(is_name(idea) for idea in content)
        or intent.listing
        or intent.all_cases
        or intent.example
        or intent.definition
        or (len(words) >= 4 and _NEW_THING.search(text))
    )
    shortest = 9 if not stands else 2 if question.countries or question.regions else 1
    if (not content and not stands) or (len(content) <= 1 and len(words) <= shortest):
        return Link(True, False, "it is too short to stand alone")
    if question.language != "en" and len(content) <= POINTING and _points_back_first(question, content):
        return Link(True, False, "a word at its head points back")
    if POINTS_BACK_EN.search(early) and len(content) <= POINTING:
        return Link(True, False, f"“{POINTS_BACK_EN.search(early).group()}” points back")  # type: ignore[union-attr]
    if not stands and len(content) <= DEFINITE and (the := _named_before(text, conversation.turns[-1].understood)):
        return Link(True, False, f"“{the}” was spoken of before")
    last = _AT_THE_END.search(plain)
    if not stands and last and len(content) <= DEFINITE and not _STANDS_FOR.search(plain[: last.start()]):
        return Link(True, False, f"“{last.group().rstrip(' ?.!')}” points back")
    # Further in, a pronoun has most likely something before it in the same question to stand for.
    start = min((idea.span[0] for idea in content), default=len(text))
    found = POINTS_BACK_EN.search(plain)
    if len(content) <= 3 and ((found and found.start() < start) or _NOTHING_BEFORE.search(plain)):
        return Link(True, False, f"“{(found or _NOTHING_BEFORE.search(plain)).group()}” points back")  # type: ignore[union-attr]
    return Link()


def _named_before(text: str, before: str) -> str:
    """What a question calls "the" one without saying which: "the country", or what ``before`` named; "" for none."""
    if named := DEFINITE_THING.search(text):
        return named.group()
    said = set(content_stems(before))
    found = (one for one in _THE_ONE.finditer(text) if said.intersection(content_stems(one["one"])))
    return next((one.group() for one in found), "")


def changes_topic(question: Question) -> bool:
    """Whether somebody says that the question is about something else."""
    return bool(_NEW_TOPIC.search(question.text))


def _leaning_by_form(question: Question, length: int, content: Sequence[Idea], is_name: Callable[[Idea], bool]) -> str:
    """Why a question leans on the one before by its form alone, ``length`` being its words; "" where it does not."""
    if continues(question.text.strip(), question.language) and length <= CONTINUING:
        return "it continues the question before"
    named = any(is_name(idea) or idea.name for idea in content)
    if LEFT_OPEN.found_in(question.text) and not named:
        return "it leaves open what of"
    if question.language == "en" and not named and is_fragment(question.text):
        return "it is part of a sentence"
    if question.language == "en" and SHORTER.found_in(question.text):
        return "it asks for the same, shorter"
    if question.language == "en" and says_what(question.text):
        return "it asks for one kind of statement and names nothing"
    if question.language == "en" and leaves_out(question.text):
        return "it leaves out what was said before"
    locating = question.intent.locating and len(content) <= LOCATING and not named
    return "it asks where that stands" if locating else ""


def is_fragment(text: str) -> bool:
    """Whether a question is no whole sentence, and goes on with the one before."""
    return len(text.split()) <= FRAGMENT and _FRAGMENT.found_in(text)


def asks_for_country(text: str) -> bool:
    """Whether a follow-up asks for another country, and not just for another example: "any other country?"."""
    found = _OTHER.search(text)
    return bool(found and found.lastgroup)


def counts_open(text: str) -> bool:
    """Whether a follow-up asks how many, and leaves it to the question before of what: "how many came in?"."""
    return _COUNTS_OPEN.found_in(text)


def points_at(text: str) -> bool:
    """Whether a follow-up points by a pronoun at what was spoken of, or is no whole question without that ("Which courts?")."""
    if _NAMED_FIRST.found_in(text):
        return False
    if LEFT_OPEN.found_in(text):
        return True
    plain = _THIS_YEAR.compiled.sub(" ", _STANDS_FOR_NOTHING.compiled.sub(" ", text))
    return _POINTING.found_in(plain) or len(text.split()) <= ELLIPTIC


def continues(text: str, language: str) -> bool:
    """Whether a question begins as one that goes on with the one before."""
    if language == "zh" and len(text) > LONGEST_HAN:
        return False
    return _CONTINUES.found_in(text) or (language != "en" and CONTINUES.found_in(text))


def _points_back_first(question: Question, content: Sequence[Idea]) -> bool:
    """Whether a question in another language has a word that points back before it names anything."""
    first = min((idea.span[0] for idea in content), default=len(question.text))
    return any(found.start() < first for found in POINTS_BACK.finditer(question.text))
