"""What records give in lines of their own: who was present, sent apologies, presided, judged, when they met, meet next.

Minutes, briefs and judgments put these behind a label ("Present: ...", "Apologies: ...", "Judges: ..."), in words that no question
uses ("Who was there?"). Those present and absent are told in six languages, the others in English.
"""

from __future__ import annotations

from bot.question.wordings import Wording

_ATTENDED = Wording(
    "who |attend|present|took part| came|quiénes|quienes|asisti|qui |présent|присутств|участвова|кто был на"
    "|حضر|الحاضر|حاضر|出席|参加|到会",
    r"\bwho(?: all| else)? (?:was|were) (?:there|present|in attendance|at the)\b"
    r"|\bwho(?: all| else)? (?:attended|took part in|sat in on|came to)\b"
    r"|\b(?:members|people|participants|organi[sz]ations|bodies|ministries) (?:who |that )?"
    r"(?:attended|were present|were there|took part|came)\b|\b(?:attendees|attendance list|list of participants|members present)\b"
    r"|\bqui[ée]nes (?:asistieron|estuvieron|participaron)\b|\bqui (?:était|étaient|a assisté|a participé)\b"
    r"|\bкто (?:присутствовал|участвовал|был на)\w*|(?:من حضر|من الحاضر|الحاضرون)"
    r"|(?:谁|哪些人|哪些部门|哪些单位)(?:出席|参加|到会)",
)
_PRESENT = Wording(
    "",
    r"\W*(?:members |also )?(?:present|in attendance|attendance|participants|attendees|presentes|asistentes|asistieron|présents"
    r"|participaient|присутствовали|участвовали|الحاضرون|الحضور|出席|参会|到会)\b[^.:：]{0,30}[:：]",
)
_STAYED_AWAY = Wording(
    "apolog|absent|stayed|excus|missing|missed|attend|come|show up|отсутств|ausent|غاب|اعتذر|缺席|请假",
    r"\b(?:apolog(?:y|ies|i[sz]ed)|absent|stayed away|excused|missed the meeting|missing from the meeting"
    r"|(?:did not|didn't) (?:attend|come|show up))\b|\bausentes?\b|\babsents?\b|\bexcusé|\bотсутств\w+|(?:غاب|اعتذر)|缺席|请假",
)
_APOLOGIES = Wording(
    "",
    r"\W*(?:apologies|absent|excused|ausentes|excusas|excusés|absents|отсутствовали|المعتذرون|الغائبون|缺席|请假)\b[^.:：]{0,30}[:：]",
)
_PRESIDED = Wording(
    "chair|presid",
    r"\b(?:chaired|chairs|presided|presides|in the chair|was (?:the )?chair(?:person|man|woman)?)\b",
)
_CHAIR = Wording(
    "",
    r".*(?:\((?:the )?(?:acting |deputy )?(?:chair|president|presiding)|\bin the chair\b|\bchair(?:person|man|woman)?:)",
)
_MEETS_NEXT = Wording("next ", r"\bnext (?:meeting|sitting|session|hearing)\b")
_NEXT_MEETING = Wording("", r"\W*(?:date of (?:the )?)?next (?:meeting|sitting|session|hearing)\b")
_WHEN_HELD = Wording(
    "when |what date|what day|which date|which day",
    r"\b(?:when|(?:on )?(?:what|which) (?:date|day)) (?:did|was|were|has)\b[^?]{0,120}?"
    r"\b(?:met|meet|sit|sat|convened?|hearings?|sittings?|meetings?|sessions?)\b",
)
_HELD = Wording(
    "",
    r"\W*(?:(?:minutes|record|report|summary|transcript|proceedings)\b[^.]{0,160}?\b(?:held|on|of)\b[^.]{0,60}\d{4}"
    r"|dates?(?: and time)?(?: of (?:the )?(?:meeting|sitting|hearing|session))?\s?[:：]|(?:held|met|convened)\b[^.]{0,80}\d{4})",
)
_WHO_JUDGED = Wording("judge|bench", r"\b(?:who|which|name)\b.*\b(?:judges?|bench)\b|\bjudges? (?:sat|heard|decided)\b")
_JUDGES = Wording("", r"\W*(?:judges?|before|coram|bench|composition)\s?:")
_WHO_WROTE = Wording(
    " who all | who wrote | who prepared | who drafted | who compiled | who produced | who edited | author",
    r"\bwho (?:all )?(?:wrote|prepared|drafted|authored|compiled|produced|edited) (?:up )?(?:the |this |that |your )?"
    r"(?:[\w’'-]+ ){0,4}?(?:brief(?:ing)?|report|memo(?:randum)?|minutes|note|paper|study|handbook|guide|summary|submission"
    r"|document|bulletin|leaflet|toolkit|manual|circular"
    r"|evaluation|assessment|survey|analysis|review|strategy|plan|thesis)\b"
    r"|\bwho (?:is|are|was|were) the authors?\b|\bauthors? of the\b",
)
_WRITTEN_BY = Wording(
    "",
    r"\W*(?:(?:final |draft |interim |joint )?(?:brief(?:ing)?|report|paper|study|note|evaluation|assessment|review|submission) )?"
    r"(?:prepared|written|drafted|compiled|edited|authored|minutes taken)(?: (?:for|on behalf of) [^.:]{3,100}?)? by\b"
    r"|\W*(?:(?:lead |main |principal )?authors?|(?:team|study|research) leaders?|editors?|rapporteurs?|evaluators?)\s?:",
)
_DISSENT = Wording(
    "dissent|disagree|against|minority|outvoted", r"\b(?:dissent\w*|disagree\w*|against|minority|outvoted)\b"
)
"""Which of several was of another mind is told by no list of them."""
_RECORDS = (
    (_ATTENDED, _PRESENT),
    (_STAYED_AWAY, _APOLOGIES),
    (_PRESIDED, _CHAIR),
    (_MEETS_NEXT, _NEXT_MEETING),
    (_WHEN_HELD, _HELD),
    (_WHO_JUDGED, _JUDGES),
    (_WHO_WROTE, _WRITTEN_BY),
)
"""How the kind of line is asked for, and how such a line begins."""


def records_asked(question: str) -> tuple[int, ...]:
    """The kinds of such lines that a question asks for."""
    found = tuple(number for number, (asks, _) in enumerate(_RECORDS) if asks.found_in(question))
    return () if _DISSENT.found_in(question) else found


def tells_author(text: str) -> bool:
    """Whether a text is, or begins with, a line that says whose work a document is."""
    return bool(_WRITTEN_BY.compiled.match(text))


def gives_record(text: str, kinds: tuple[int, ...]) -> bool:
    """Whether a text is, or begins with, a line of one of the ``kinds``."""
    return any(_RECORDS[kind][1].compiled.match(text) for kind in kinds)
