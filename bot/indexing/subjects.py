"""Who or what a sentence is about when it does not say so itself: "It can also help States" is about UNICEF."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.question.answering.proper_names import TITLES
from bot.question.answering.quantities import ANY_NUMBER
from bot.question.asked.tenses import PAST_FORMS
from bot.question.wordings import Wording

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.indexing.units import Unit
    from knowledge.model import Library, Span

_PRONOUN = Wording(
    " it | they | he | she | this | these | those ",
    # It, They ... before any verb; This, These ... only before an auxiliary: "These consultations" is a subject of its own.
    rf"^\W*(?:E\.g\.?:?\s*)?\b(?:(?:It|They|He|She)\s+(?:\w+ly\s+)?(?:[a-z]+(?:s|ed)\b|(?:{PAST_FORMS})\b|are|were|have|can|could|may|might|must|should|shall|will|would|also|then|did|do)|"
    r"(?:This|These|Those)\s+(?:is|are|was|were|has|have|had|can|could|may|might|must|should|shall|will|would)\b)",
    re.NOFLAG,
)
# "It is important that ..." speaks of nothing named before.
_IMPERSONAL = Wording(
    " it ",
    r"^\W*It\s+(?:is|was|has been|should be|must be|may be)\s+(?:\w+ly\s+)?(?:clear|important|essential|necessary|possible|likely|recommended|crucial|vital|useful|worth|thus|therefore|said|noted)\b",
    re.NOFLAG,
)
_SUBJECT = Wording(
    "",
    r"^\W*(?:(?:The|In|For|Under|By|At|On|During)\s+)?((?:[A-Z][\w’'-]*|[A-Z]{2,})(?:\s+(?:of|for|the|and|on|de|[A-Z][\w’'-]*|\([A-Z][\w’'-]*\)))*)",
    re.NOFLAG,
)
_LAST_NAME = Wording("", r"(?<![\w’'-])([A-Z]{2}[\w’'-]*)\s+(?:has|have|had|can|will|is|was|may|should)\W*$", re.NOFLAG)
_PREPOSITIONS = frozenset(("In", "On", "At", "By", "For", "Under", "During", "From", "With", "After", "Before"))
_DETERMINERS = _PREPOSITIONS | {"The", "A", "An", "This", "That", "These", "Those", "Our", "Its", "Their", "His", "Her"}
_PERSON = Wording("", rf"{TITLES}\b", re.NOFLAG)
_BODY = Wording(
    "",
    r"\b(?:Committee|Commission|Council|Court|Ministry|Department|Government|Parliament|Assembly|Senate|Treasury|Office|Agency|Fund|Act|Bill|Code|Law"
    r"|Convention|Coalition|Network|Panel|Board|Inquiry|Institute|Union|Plan|Strategy|Option|[A-Z]{3,})\b",
    re.NOFLAG,
)
_MADE = Wording(
    "",
    r"\b(?:created?|creates|established?|establishes|set up|sets up|founded|formed|introduced?|introduces) (?:a|an|the) [A-Z]"
    r"|\b(?:created|established|set up|founded|formed|introduced|opened|launched|started|began|built|produced|published|issued|passed"
    r"|adopted|runs|operates|maintains|hosts) (?:an?|its own|the first) ",
    re.NOFLAG,
)
"""What else "It" may be: something that the sentence before speaks of for the first time, or makes."""
_LOOK_BACK = 4
"""Sentences that are looked back for what a pronoun stands for."""


_POINTS_BACK = Wording(
    "",
    r"\A\W*(?:(?:however|today|now|but|and|yet|then|pero|hoy|mais|или|но|и)\W+|[وف](?=ه[ذؤ]|ذلك|تلك))?"
    r"(?:(?:this|that|these|those|such|in this way|for this|as a result|therefore|thus|hence|consequently|to this end"
    r"|it|they|he|she|his|her|their|its"
    r"|est[aeo]s?|es[aeo]s?|ell[oa]s?|él|sus?|así|por (?:ello|eso|tanto)|dich[oa]s?"
    r"|ce(?:t|tte|s|la|ci)?|ils?|elles?|son|sa|ses|leurs?|ainsi|c['’]est|donc"
    r"|это(?:т|го|му)?|эт[аиу]|он[аио]?|их|его|её|такой|такие|поэтому|таким образом"
    r"|هذا|هذه|هؤلاء|ذلك|تلك|هو|هي|هم|لذلك)(?!\w)|这|该|此|其|他|她|它|因此|所以|于是)",
)


SOME_OF_THEM = Wording(
    "",
    rf"\A\W*(?:(?:[\w’'%-]+ ){{1,5}}?of (?:them|these|those|whom|which)\b"
    rf"|(?:about |almost |nearly |only |over )?(?:most|some|many|few|all|none|a (?:third|quarter|few)|the (?:rest|others?|majority)"
    rf"|{ANY_NUMBER}(?: per cent|%)?(?: (?:in|out of) {ANY_NUMBER})?) (?:\w+ly |also |then )?(?:{PAST_FORMS}|[a-z]+ed|are|is|were|was|have|has|had)\b)",
)
"""A part of what the sentence before speaks of, without its name: "Nine of them came from schools", "Most were girls"."""


_ITS_VERDICT = Wording(
    "",
    r"\A\W*(?:(?:adopted|carried|rejected|lost|withdrawn|agreed|approved|passed|defeated|negatived|deferred|postponed|granted|dismissed"
    r"|refused|upheld)\b(?= (?:by|unanimously|without|with|after|on|in|as)\b|[.,;]|\W*\Z))",
)
"""What became of that of which the sentence before speaks, without its name: "Rejected by five votes to two"."""


_EXAMPLE_OF_IT = Wording(
    "example",
    r"\A\W*(?:an|another|one|(?:a|one) \w+) example (?:of (?:this|these|it|them|such \w+) )?(?:is|was|would be)\b"
    r"|\A\W*(?:other |good |some )?examples (?:of (?:this|these|it|them) )?(?:are|were|include)\b",
)
"""An example of that of which the sentence before speaks: "An example is the hearing of 2012"."""
_FIELD = Wording(
    "",
    r"\A\W*(?:answerable|accountable|responsib(?:le|ility)(?: \w+)?|in charge|lead(?: \w+)?|owner|deadline|due(?: date)?|by when|timeline|timeframe"
    r"|time limit|budget|costs?|funding|funded by|source of funds|indicators?|targets?|status|baseline|partners?|priority|outputs?|outcomes?"
    r"|follow-up|progress)\W{0,2}:\s",
)
"""A field of what stands before it, as plans have them behind each measure: "Responsible: the Ministry of Health"."""


_SAME_FIGURE = Wording(
    " figure| rate | share | proportion | percentage | number | average | total ",
    r"\bthe (?:same )?(?:figures?|rate|share|proportion|percentage|number|average|total) (?:there )?(?:was|were|is|stood|rose|fell|came|reached|had)\b",
)
"""A figure for what the sentence before gives one for: "In the south the figure was 24 per cent"."""


_DOES_SO = Wording(
    " so| same| likewise",
    r"\b(?:do|does|did|done|doing|have done|has done) (?:so|likewise|the same)\b|\A\W*so (?:do|does|did|has|have|is|are) [A-Z]?\w"
    r"|\bthe same (?:is true|goes|holds|applies)\b",
)
"""What is done is told by the sentence before: "For instance, India and Sri Lanka do so"."""


def does_so(text: str) -> bool:
    """Whether a sentence leaves it to the one before what is done, and only says by whom. English.

    Apart from :func:`points_to_last_sentence`: it is read with that one, and yet adds nothing to quote behind it.
    """
    return _DOES_SO.found_in(text)


def is_field(text: str) -> bool:
    """Whether a sentence is a field of what stands before it: "Responsible: the Ministry of Health"."""
    return _FIELD.found_in(text)


def completes_item(text: str) -> bool:
    """Whether a sentence only says more of the item it stands in: a field of it, or what became of it ("Adopted unanimously.")."""
    return is_field(text) or _ITS_VERDICT.found_in(text)


def points_to_last_sentence(text: str) -> bool:
    """Whether a sentence begins with what points to the one before it: a pronoun, or "as a result"; in six languages.

    A part of what was counted does so too, in English: "Nine of them", "Most were girls".
    """
    points = _POINTS_BACK.found_in(text) or SOME_OF_THEM.found_in(text)
    points = points or completes_item(text) or _EXAMPLE_OF_IT.found_in(text) or _SAME_FIGURE.found_in(text)
    return points and not _IMPERSONAL.match(text)


def has_pronoun_subject(text: str) -> bool:
    """Whether the sentence begins with a pronoun that stands for something named before."""
    return bool(_PRONOUN.match(text)) and not _IMPERSONAL.match(text)


def _text(unit: Unit, library: Library) -> str:
    return library.quote(library.passages[unit.passage].source, unit.span)


def own_subject(text: str) -> str:
    """The name a sentence begins with ("UNICEF is mandated ..."), or that its lead-in ends on ("..., UNICEF has:")."""
    if last := _LAST_NAME.search(text):
        return last.group(1)
    found = _SUBJECT.compiled.match(text)
    if not found:
        return ""
    words = re.sub(r"(?:\s+(?:of|for|the|and|on|de))+$", "", found.group(1))
    if words in _DETERMINERS or (" " in words and words.split()[0] in _PREPOSITIONS):
        return ""  # "The agenda was adopted": its subject has no name
    capitals = [word for word in words.split() if word[:1].isupper()]
    if text.lstrip(" E.g:").startswith("The ") and capitals:
        return words  # the capital at the head is that of "The": what follows it is a name
    # The capital at the head of a sentence names nothing by itself.
    return words if any(word.isupper() and len(word) > 1 for word in capitals) or len(capitals) > 1 else ""


def antecedent(number: int, units: Sequence[Unit], library: Library) -> str:
    """What the pronoun at the head of unit ``number`` stands for: the subject of the nearest earlier sentence that names one.

    The search stays in the unit's section and looks at most four sentences back; "" where nothing is found.
    """
    here = library.passages[units[number].passage]
    for other in range(number - 1, max(-1, number - 1 - _LOOK_BACK), -1):
        there = library.passages[units[other].passage]
        if there.source != here.source or there.heading != here.heading:
            break
        text = _text(units[other], library)
        if not has_pronoun_subject(text) and (subject := own_subject(text)):
            return subject
    return ""


def named_by_pronoun(number: int, units: Sequence[Unit], library: Library) -> str:
    """What the pronoun at the head of unit ``number`` stands for where that is as good as sure; "" else: it is shown to readers.

    It is the subject of the nearest sentence before that has no pronoun for one, if this is a name, agrees in kind ("it" is no
    minister, "she" no committee), and nothing else is made there that could be meant ("The Act created the Commission").
    """
    here = library.passages[units[number].passage]
    found = re.search(r"\b(?:it|they|he|she)\b", _text(units[number], library)[:20], re.IGNORECASE)
    if not found:  # "This is the best time" speaks of what is said before, not of who did it
        return ""
    pronoun = found.group().casefold()
    for other in range(number - 1, max(-1, number - 1 - _LOOK_BACK), -1):
        there = library.passages[units[other].passage]
        if there.source != here.source or there.heading != here.heading:
            return ""
        text = _text(units[other], library)
        if has_pronoun_subject(text):
            continue
        subject = own_subject(text)
        person, body = bool(_PERSON.compiled.match(subject)), bool(_BODY.search(subject))
        if pronoun == "they":
            agrees = not person and (subject.endswith("s") or " and " in subject)
        else:
            agrees = not person if pronoun == "it" else not (body and not person)
        return re.sub(r"^(?:Our|This|That) ", "", subject) if agrees and not _MADE.search(text) else ""
    return ""


def subject_of(number: int, units: Sequence[Unit], library: Library, by_span: Mapping[tuple[str, Span], int]) -> str:
    """The subject that context gives to a unit: its pronoun's antecedent; for a list item, the lead-in's subject.

    ``by_span`` gives the number of a unit by its source's id and its span.
    """
    text = _text(units[number], library)
    if has_pronoun_subject(text):
        return antecedent(number, units, library)
    passage = library.passages[units[number].passage]
    if passage.lead_in and (lead := by_span.get((passage.source, passage.lead_in))) is not None:
        lead_text = _text(units[lead], library)
        return antecedent(lead, units, library) if has_pronoun_subject(lead_text) else own_subject(lead_text)
    return ""
