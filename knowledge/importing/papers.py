"""Papers by their kind: lines that say only of what kind a paper is ("COUNTRY BRIEFING NOTE"), and what the paper is about then.

Such a line titles nothing by itself: its subject stands in the line below, or it is that of the body that issued it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.importing.bodies import body_in, is_body, is_state
from knowledge.importing.plain_lines import division_level, is_sentence_end, numbered_level, states_a_fact

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["is_about_its_body", "is_bare", "names_paper", "subject_below"]

_NUMBER = r"(?:,? (?:no\.?|number|n[.°º]|#)? ?[A-Z]{0,4}/?\d[\w/.-]{0,12})?(?:,? \(?(?:19|20)\d\d(?:[-/–](?:19|20)?\d\d)?\)?)?"
_SORT = (
    r"(?:(?:country|policy|implementation|practical|practice|technical|programme|program|research|working|discussion|issues?"
    r"|position"
    r"|consultation|green|white|background|briefing|information|budget|legal|case|interim|final|progress|mid-?term|inception"
    r"|situation"
    r"|humanitarian|mission|field|evaluation|user|staff|training|facilitators?['’]?|resource|quick|short|guidance"
    r"|own-initiative|special"
    r"|thematic|concept|project|operational|procedural|reference|advocacy|campaign|summary|joint|alternative|shadow|parliamentary"
    r"|unicef|ohchr|unodc|undp|unesco|unhcr|ilo) ){0,3}"
)
_BARE = re.compile(
    rf"{_SORT}(?:guide|guidelines?|handbook|manual|toolkit|report|study|survey|review|evaluation|inquiry|paper|brief|briefing"
    rf"|note|bulletin"
    rf"|fact ?sheet|handout|leaflet|case study|terms of reference){_NUMBER}"
    rf"|(?:joint )?(?:press|media|news) (?:release|statement|advisory|briefing){_NUMBER}|for immediate release"
    r"|communiqué de presse|(?:comunicado|nota) de prensa|пресс-релиз|بيان صحفي|新闻稿"
    r"|(?:nota (?:informativa|conceptual|técnica)|guía(?: práctica| técnica)?|documento de trabajo|informe(?: final| temático)?"
    r"|note d[’']information|guide(?: pratique)?|document de travail|note de synthèse)(?: n[.°ºo]{1,2} ?\d+)?",
    re.IGNORECASE,
)
_OF_A_BODY = re.compile(
    rf"(?:annual|biennial|quarterly|yearly|activity) (?:report|review){_NUMBER}|frequently asked questions(?: \(faqs?\))?|faqs?"
    r"|questions (?:and|&) answers|q ?(?:&|and) ?a|your questions answered|(?:about|contact) us|who we are|what we do"
    r"|our (?:work|mission|mandate)"
    r"|newsletter(?: no\.? ?\d+)?|strategic plan(?: (?:19|20)\d\d(?:[-–](?:19|20)?\d\d)?)?|(?:privacy|safeguarding"
    r"|complaints) policy"
    r"|preguntas frecuentes|informe anual(?: (?:19|20)\d\d)?|quiénes somos|foire aux questions|questions fréquentes|qui sommes-nous"
    r"|rapport annuel(?: (?:19|20)\d\d)?|часто задаваемые вопросы|о нас|الأسئلة الشائعة|常见问题",
    re.IGNORECASE,
)
"""What each body has of its own: whose it is says what it is."""
_PAPER = re.compile(
    rf"(?:{_SORT}(?:guide|guidelines?|handbook|manual|toolkit|report|study|review|evaluation|inquiry|paper|brief|briefing|note"
    rf"|fact ?sheet"
    r"|handout|case study|memorandum|resolution|recommendation|decision|opinion|general comment|statement|submission"
    r"|terms of reference)\b"
    r"(?![\w’'-])(?! (?:is|are|was|does|can|should|must)\b)"
    r"|(?-i:(?!(?:What|How|Why|When|Who|Where|Which|Is|Does|After|Before|About|WHAT|HOW|WHY|WHO)\b)"
    r"(?:(?:[A-ZÀ-Þ][\w’'()-]*|of|and|for|on|in|the|to|with|OF|THE) ){0,9}"
    r"(?:Report|Guide|Handbook|Act|Bill|REPORT|GUIDE|HANDBOOK|ACT|BILL)(?=$|[:,(]| (?:of|on|to|for|by|No|OF|ON|TO|FOR|NO|\d))))",
    re.IGNORECASE,
)
_PART = re.compile(
    r"(?:introduction|abstract|(?:executive )?summary|preface|foreword|background|overview|contents|key messages|highlights"
    r"|purpose|scope"
    r"|acknowledge?ments?|conclusions?|introducción|resumen|antecedentes|introduction|résumé|contexte|índice|sommaire)\W*",
    re.IGNORECASE,
)
_ASSIGNED = re.compile(r"terms of reference", re.IGNORECASE)
_MOST_WORDS, _LABELLED_WORDS = 30, 3


def is_bare(title: str) -> bool:
    """Whether a title says only of what kind a paper is, and its number: "Issues Paper 34"."""
    return _BARE.fullmatch(title.strip(" :.*_")) is not None


def is_about_its_body(title: str) -> bool:
    """Whether a title is one that every body has: "Frequently asked questions", "Annual Report 2023"."""
    return _OF_A_BODY.fullmatch(title.strip(" :.*_")) is not None


def names_paper(line: str) -> bool:
    """Whether a line says what paper this is, so that the body above it is whose it is."""
    text = line.strip(" :.*_")
    return is_bare(text) or is_about_its_body(text) or _PAPER.match(text) is not None


def subject_below(title: str, block: Sequence[str]) -> str:
    """Give what stands below a bare title in the title block of its paper and says what it is about; "" where nothing does."""
    wanted = title.strip(" :.").casefold()
    at = next((at for at, line in enumerate(block) if line.strip(" :.").casefold() == wanted), None)
    if at is None or at + 1 >= len(block) or not is_bare(title):
        return ""
    line = block[at + 1]
    if body_in(line) or is_body(line) or is_state(line) or states_a_fact(line) or _PART.fullmatch(line):
        return ""
    label, _, value = line.partition(": ")
    short = max(len(label.split()), len(value.split())) <= _LABELLED_WORDS
    if value and (short or _ASSIGNED.match(title)):
        return ""  # a fact behind its label
    if division_level(line) or numbered_level(line) or len(line.split()) > _MOST_WORDS or " | " in line:
        return ""
    return "" if is_sentence_end(line) and not line.endswith("?") else line
