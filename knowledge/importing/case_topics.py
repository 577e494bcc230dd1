"""Topics of a case example: short phrases of the field that its text or its heading uses."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

# topic | words that show it (regular expressions, matched at word borders, case ignored)
_TOPICS = """
child protection | child protection|protection of (?:the )?child(?:ren)?|abandoned child
child abuse and neglect | child abuse|abuse and neglect|maltreatment
online safety of children | online (?:safety|child|sexual)|cyber\\w*|safety online|digital environment|social media
sexual exploitation of children | sexual (?:exploitation|abuse|violence|offences)|trafficking
violence against children | corporal punishment|violence against children|domestic violence|physical punishment|\\
smack\\w*|spank\\w*
child marriage | (?:child|early|forced) marriage|minimum age (?:of|for) marriage|marriageable age
harmful practices | genital mutilation|FGM|harmful practices
child labour | child labou?r|worst forms of
juvenile justice | (?:juvenile|youth|child) justice|criminal responsibility|detention of children|young offenders|\\
children in conflict with the law|(?:youth|juvenile|children[’']s) courts?|\\
instead of (?:a )?(?:court|trial|prison|detention)|re-?offend\\w*|\\
diversion (?:programme|program|scheme|measure|from (?:the )?(?:court|trial|prison))s?
children's code | children(?:[’']s|s[’']) (?:code|act)|(?<![a-z]{4} )children (?:code|act)|\\
code (?:on|of|for) (?:the )?(?:rights of )?child(?:ren|hood)?|\\
single law|consolidated
constitutional reform | constitutions?|constitution-making|\\
constitutional (?:amendment|assembl|change|convention|incorporation|process|provision|reform|review)\\w*|constituent assembly
incorporation of the CRC | incorporat\\w+|direct effect|domestic law|entered \\w+ law|self-executing|dualist|monist
ratification of treaties | ratif\\w+|accession
international obligations in the courts | smith v|presumption principle|persuasive|interpret\\w*|treat(?:y|ies)
court decisions | [\\w.]+ v\\.? [A-Z]\\w+|supreme court|high court|constitutional court|court of appeal|litigation|\\
judg[e]?ment|amicus
impact litigation | (?:impact|strategic|public interest) litigation
legislative process | legislative process|parliament\\w*|congress|bill|debate
legal drafting | draft(?:ing|er|ers|ed)
law reform bodies | law (?:reform )?commission|law reform|legislative reform|advisory committee
coordination of the reform | coordinat\\w+|steering committee|main leader|lead(?:s|ing)? the reform|mixed body
child participation | child participation|participation of children|children[’']?s (?:parliament|views|council|voices)|\\
consult\\w+ (?:\\w+ )?children|youth (?:parliament|council)|\\
(?:children|pupils|[\\w-]+-olds) (?:are|were|have been) (?:heard|asked|consulted)|asked (?:\\w+ ){0,2}(?:children|pupils)|heard
consultations | consultation\\w*|consulted|stakeholder\\w*|public (?:input|hearing|comment)\\w*
petitions and citizen initiatives | petition\\w*|signatures|citizen\\w*
independent monitoring | ombuds\\w+|children[’']?s commissioner|NHRI\\w*|ICRI\\w*|national human rights (?:institution|commission)
monitoring and evaluation | monitor\\w*|evaluat\\w+|review of (?:the )?(?:law|legislation|act)|unintended consequences
impact assessment | impact assessment|CRIA\\w*|CRIE
data collection | data|indicators|statistics
budget for children | budget\\w*|funding|financ\\w+|public expenditure|allocation
training and awareness | training|(?<!ly )(?<!well[- ])trained|awareness|education campaign|capacity[- ]building|sensiti[sz]\\w+
public campaigns | campaign\\w*|media
role of NGOs | NGO\\w*|non[-‐ ]governmental|civil society|coalition|CSO\\w*
academic research | universit\\w+|academi\\w+|law schools?|scholars|research
international support | UNICEF|technical assistance|OHCHR|UNDP|international organi[sz]ations?
recommendations of the CRC Committee | CRC Committee|concluding observations|committee on the rights of the child
role of business | business\\w*|compan(?:y|ies)|private sector|industry
role of the media | media|journalist\\w*|broadcast\\w*|press
religious and traditional leaders | religious|traditional leaders|chiefs|imams?|church(?:es)?|elders|faith
customary and religious law | customary|islamic|shari[’']?a|personal status
local and regional government | municipal\\w*|local (?:government|authorit)\\w*|city|mayor|province|region\\w*|county|\\
decentrali[sz]\\w+|devol\\w+
federalism | federal\\w*|federation|state laws
several laws | several laws|row of laws|series of (?:laws|acts)|specific acts|sectoral|multiple law
law enforcement and remedies | remed(?:y|ies)|complaint\\w*|redress|enforce\\w*
birth registration | birth registration|birth certificate\\w*|nationality|citizenship
education | (?<!ministry of )(?<!minister of )(?<!department of )education\\w*(?! (?:service|ministry|department|act))|\\
(?<!law )school(?!s? of law)\\w*
health | health\\w*
disability | disabilit\\w+|disabled
family law | family law|custody|maintenance|inheritance|guardianship|parental|divorce
alternative care and adoption | adoption of children|adopted child|adoptive|intercountry adoption|alternative care|\\
foster|institutional care|kafala\\w*
refugee and migrant children | refugee\\w*|asylum|migrant\\w*|unaccompanied
indigenous and minority children | indigenous|minorit\\w+|roma|tribal
gender equality | gender|girls|women
environment and climate | climate|environmental
legal aid | legal aid|legal assistance
national action plan | action plan|national (?:strategy|policy|framework)
"""
_MOST = 5
"""Topics of one case example."""
_SMALL_TEXT = """
    the a an of and or in on for to with by at from as are vs v versus how what who general introduction is was were be been has
    have had its their which that
"""
_SMALL = frozenset(_SMALL_TEXT.split())


@cache
def _table() -> tuple[tuple[str, re.Pattern[str]], ...]:
    table = []
    for line in _TOPICS.strip().replace("\\\n", "").splitlines():
        topic, _, words = line.partition(" | ")
        table.append((topic, re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)))
    return tuple(table)


def topics_of(text: str, heading: str = "") -> tuple[str, ...]:
    """Give at most five topics: those that the text shows most clearly, early and often, then the heading.

    ``heading`` is the innermost heading, "" where there is none or it is the title of the page.
    """
    scored = []
    for order, (topic, words) in enumerate(_table()):
        found = list(words.finditer(text))
        if found:
            first = found[0].start() / (len(text) or 1)
            scored.append(
                (len({match[0].casefold() for match in found}) + 0.5 * min(len(found), 4) - first, -order, topic)
            )
    topics = [topic for _, _, topic in sorted(scored, reverse=True)[: _MOST - 1]]
    named = " ".join(heading.split()).strip(" .:*_")
    if named and len(named.split()) <= 8 and named.casefold() not in {topic.casefold() for topic in topics}:
        topics.append(named[0].lower() + named[1:] if named[1:2].islower() else named)
    return tuple(topics)


def slug_words(text: str, most: int = 4) -> list[str]:
    """Give the first words of a text that say something, folded for use in an id."""
    flat = (
        unicodedata.normalize("NFKD", text.replace("’", "").replace("'", "")).encode("ascii", "ignore").decode("ascii")
    )
    words = [word for word in re.findall(r"[a-z0-9]+", flat.casefold()) if word not in _SMALL]
    return words[:most]
