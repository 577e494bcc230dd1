"""What is one thing to quote although marks seem to end it: a name behind its title, a label, a short reply, a quotation."""

from __future__ import annotations

import re

__all__ = ["ends_as_quotation", "ends_in_title", "is_attributed", "is_attribution", "opens_only", "run_in_head"]

_TITLE = re.compile(
    r"(?:^|[\s(\[“‘\"'«/-])(?:eng|engr|arch|adv|amb|insp|supt|cllr|pte|pvt|capt|col|lt|sgt|cpl|maj|cmdr|brig|atty|asst|pres|bp|msgr|mgr|fr|sr"
    r"|br|dep|dir|min|comm|const|mtra|arq|abg|abog|cnel|gral|tte|cap|dña|excm[oa]|ilm[oa]|dip|(?-i:Mes?|MES?)|pr|dott|herr"
    r"|инж|доц|адв|ген|полк|кап|зам|гр|тов|о)\.\s*$",
    re.IGNORECASE,
)
"""Titles, ranks and offices that stand before a name ..."""
_NAME = re.compile(
    r"(?!(?:The|In|On|At|An|By|For|From|If|It|Its|He|His|She|Her|They|Their|This|These|That|Those|There|We|Our|You|When|While|Where|After"
    r"|Before|But|And|Or|As|To|No|Not|All|Each|Any|Some|Such|With|However|El|La|Los|Las|Le|Les|Un|Una|Une|Se|Su|Il|Elle|Ce|Cette|En|De"
    r"|По|На|Он|Она|Они|Это|Все|Для|При|Если)\b)"
    r"(?:[A-ZÀ-Þ][\w’'-]*\.?|[А-ЯЁ][\w-]*\.?)"
)
"""... and how one begins: with a capital letter that is not that of a word which opens sentences."""
_TAIL = 12

_BEGINS = r"(?=[^\W\d_])(?![a-zà-ÿа-яё])"
_LABEL = re.compile(
    rf"{_BEGINS}[^\W\d_]{{2,20}}(?:\s(?:[Nn]o\.?|[Nn][.º°o]{{1,2}}|№|رقم))?(?:\s|(?=[\d(]))"
    r"(?:\(?\d{1,3}(?:\.\d{1,2}){0,3}\)?[º°ª]?|[IVXLC]{1,6}|[A-Z]|(?i:únic[oa]|unique|transitori[oa]|primer[oa]|segund[oa]|tercer[oa]))"
    r"(?:\s?\([^()\n]{1,60}\))?\s?[.:]"
)
"""A label in front of what it labels: "Recommendation 3.", "Рекомендация 3.", "Step II:", "Clause 17 (records)."."""
_SUBJECT = re.compile(r"\s+(?P<head>[^\W\d_][^.:;!?\n|]{1,50})\.")
"""What stands behind such a label and says no more than what it is about: "Clause 5: Diversion."."""
_TOPIC = re.compile(
    r"(?:question|case|issue|item|agenda item|petition|motion|clause|section|article|regulation|rule|ground|example|cas|caso"
    r"|pregunta|asunto|affaire|point|punto)\b",
    re.IGNORECASE,
)
"""Labels behind which a topic stands, not what shall be done: "Question 12. Children in prison."."""
_ORDERS = re.compile(r"(?:step|stage|tip|question|q|paso|pregunta|étape|шаг|этап|вопрос)\b", re.IGNORECASE)
"""Labels behind which short sentences stand: "Step 2: Call the office."."""
_PHRASE = re.compile(
    r"(?:(?P<article>An?|No)|For|On|In|At|From|With|Without|Against|By|Of|Under|Behind|Beyond|Between)\s(?P<first>[^\s.:;!?|]{2,20})"
    r"(?P<rest>\s[^.:;!?\n|]{2,40})?\.|The\s[^\W\d_]{2,20}\."
)
"""A head without a mark that runs into the paragraph it titles: "A locked door.", "For the applicant.", "The money."."""
_PAST = re.compile(
    r"\b(?:left|went|fled|came|took|gave|made|said|met|kept|held|won|lost|paid|found|ran|rose|fell|began|grew|wrote|told|got|knew|saw|sat|stood"
    r"|spoke|died|wept|broke|brought|built|bought|caught|chose|felt|fought|heard|led|meant|read|sent|set|slept|spent|thought|wore)\b",
    re.IGNORECASE,
)
_PRESENT = re.compile(r"[^s\W]s\b")
"""Behind "a" stands one thing: what ends in s is what it does."""
_PHRASE_WORDS = 5
_SPEAKER = rf"{_BEGINS}[^:：\n]{{2,80}}[:：]\s+"
_YES_OR_NO = (
    r"(?i:yes|no|never|indeed|certainly|of course|s[íi]|claro|oui|non|si|bien sûr|да|нет|конечно|نعم|لا|كلا|是的?|不是?|没有)"
    r"(?:[,،，]\s?[^\s.!。]{1,20}(?:\s[^\s.!。]{1,20})?)?[.!。]"
)
_REPLY = re.compile(
    rf"(?:{_SPEAKER})?{_YES_OR_NO}|{_SPEAKER}(?:(?:I|We|It|They|He|She|That|There)\s[\w’']+(?:\snot)?|Order)[.!]"
)
"""A reply that says nothing without what follows it: "No.", "Mr. Andong: I did."."""
_HEAD = re.compile(
    r"(?P<number>(?:\d{1,3}(?:\.\d{1,3}){0,3}[.)]?|\([a-z\d]{1,3}\))\s+)?"
    r"(?P<head>[A-ZÀ-ÞА-ЯЁ][^.;:!?\n|]{2,60})\.(?:\s?[-–—]{1,2})?\s+(?=\S)"
)
_FINITE = re.compile(
    r"\b(?:is|are|was|were|be|shall|should|may|might|must|can|could|will|would|has|have|had|do|does|did|\w{3,}ed|es|son|fue|est|sont"
    r"|a|ont|\w{2,}(?:ет|ют|ит|ат|ят|ла|ли|ло))\b",
    re.IGNORECASE,
)
_ASKING = frozenset(
    ["what", "how", "who", "when", "where", "why", "which", "qué", "cómo", "comment", "pourquoi", "что", "как"]
)
_HEAD_WORDS = 7
_LONGEST = 120

_QUOTE_END = re.compile(r"[”\"»’」』]\s?(?:[.,!?]|\[\d{1,3}\])?\s*$")
_SHORTENED = r"(?:(?<=[\s,][A-Z])|(?<=[\s,][A-Z][a-z])|(?<=[\s,][A-Z][a-z][a-z]))\."
_ATTRIBUTION = re.compile(rf"(?:-{{2,3}}|[—–―])\s?(?=[^\W\d_])(?:[^.!?;:\n|]|{_SHORTENED}){{2,90}}\.?")
_ATTRIBUTED = re.compile(rf"[“\"«‘「『].{{1,600}}[”\"»’」』]\s*(?:\n[> ]*)?{_ATTRIBUTION.pattern}", re.DOTALL)


def ends_in_title(tail: str, following: str) -> bool:
    """Whether a text ends in a title that belongs to the name which follows: "Eng." before "Peter Omwaka, the road engineer"."""
    return bool(_TITLE.search(tail[-_TAIL:]) and _NAME.match(following))


def opens_only(text: str) -> bool:
    """Whether the first sentence of a paragraph only labels or opens what follows: "Recommendation 3.", "Yes.", "Mr. Roe: No."."""
    if len(text) >= _LONGEST:
        return False
    return bool(_LABEL.fullmatch(text) or _REPLY.fullmatch(text)) or _is_phrase(text) or _is_labelled_subject(text)


def _is_phrase(text: str) -> bool:
    """Whether a text is a few words without a verb that end like a sentence."""
    found = _PHRASE.fullmatch(text)
    if found is None or len(text.split()) > _PHRASE_WORDS:
        return False
    if text.startswith(("A ", "An ")) and _PRESENT.search(text):
        return False
    verbs = (
        (found["rest"] or "") if found["article"] else text.partition(" ")[2]
    )  # behind "a" stands what kind: "A locked door"
    return found["first"] is None or not _has_verb(verbs)


def _is_labelled_subject(text: str) -> bool:
    """Whether a text is a label with what it is about: "Clause 5: Diversion."."""
    label = _LABEL.match(text)
    if label is None or (_ORDERS.match(text) if label.group()[-1] == ":" else not _TOPIC.match(text)):
        return False
    subject = _SUBJECT.fullmatch(text, label.end())
    return bool(subject and len(subject["head"].split()) <= _PHRASE_WORDS and not _has_verb(subject["head"]))


def _has_verb(text: str) -> bool:
    return bool(_FINITE.search(text) or _PAST.search(text))


def run_in_head(text: str, *, numbered: bool) -> int:
    """Give how many characters of a numbered paragraph are a head run into it, "2.1 Shelter. The ..."; 0 where it has none.

    ``numbered``: its number stands apart from its text.
    """
    found = _HEAD.match(text)
    if found is None or not (found["number"] or numbered):
        return 0
    words = found["head"].split()
    asks = words[0].casefold() in _ASKING
    return found.end() if len(words) <= _HEAD_WORDS and (asks or not _FINITE.search(found["head"])) else 0


def ends_as_quotation(text: str) -> bool:
    """Whether a paragraph ends with the mark that closes a quotation."""
    return _QUOTE_END.search(text[-_TAIL:]) is not None


def is_attribution(text: str) -> bool:
    """Whether a line tells who said what is quoted above it: "-- girl, 15, Port Oduya"."""
    return len(text) < _LONGEST and _ATTRIBUTION.fullmatch(text.strip()) is not None


def is_attributed(text: str) -> bool:
    """Whether a paragraph is nothing but a quotation, not a long one, with who said it behind."""
    return _ATTRIBUTED.fullmatch(text.strip()) is not None
