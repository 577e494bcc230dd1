"""Whether something grew or fell, and which of several there is most of: how both are asked for and told. English.

"Has it got worse?" is answered by two figures side by side, "What do they mostly complain about?" by what is set above the rest;
neither shares a word with its question for that.
"""

from __future__ import annotations

from bot.question.answering.quantities import ANY_NUMBER
from bot.question.wordings import Wording

TREND = Wording(
    " up| down| rise| rising| rose| fall| fell| increas| decreas| drop| improv| grow| grew| better| worse| chang| declin| common| more | less| fewer| bigger| smaller",
    r"\A\W*(?:(?:and|so|but|ok|please|then)\W+)*(?:did|does|do|has|have|had|is|are|was|were|by how (?:much|many)|how (?:much|far|has|have|did))\b"
    r"[^?]*\b(?:go(?:ne|es|ing)? (?:up|down)|ris(?:e|es|en|ing)|fall(?:s|en|ing)?|increas\w+|decreas\w+|drop(?:s|ped|ping)?|improv(?:e|ed|ing)"
    r"|grow(?:s|n|ing)?|(?:get|got|gotten|getting|become|becoming) (?:any )?(?:better|worse|more|less|fewer|bigger|smaller)|chang(?:e|ed|ing)"
    r"|declin\w+|(?:more|less) common)\b(?! (?:the|a|an|its|their|our|your) (?:law|act|bill|constitution|code|policy|name)\b)",
)
"""It is asked whether, or by how much, something changed over time."""
_ABOUT = r"(?:about |some |nearly |around |over )?"
_FIGURES = (
    r"\b(?:compared (?:with|to)|as against|up from|down from) [^.;]{0,60}?\d"
    rf"|\bfrom {_ABOUT}{ANY_NUMBER}[^.;]{{0,80}}? to {_ABOUT}{ANY_NUMBER}"
    rf"|\b{ANY_NUMBER} (?:[\w%]+ ){{0,2}}(?:more|fewer|less|higher|lower) than (?:in|the|before|last|a year)\b"
    r"|\b(?:more|fewer|less) than in \d{4}\b"
)
TWO_FIGURES = Wording("", _FIGURES)
"""Two figures side by side, of which one grew to be the other."""
_UP = Wording("", r"\bup from [^.;]{0,60}?\d|\d[^.;]{0,30}? (?:more|higher) than\b|\bmore than in \d{4}\b")
_DOWN = Wording(
    "", r"\bdown from [^.;]{0,60}?\d|\d[^.;]{0,30}? (?:fewer|less|lower) than\b|\b(?:fewer|less) than in \d{4}\b"
)
_FROM_TO = Wording(
    "",
    rf"\bfrom {_ABOUT}(?P<before>\d[\d,]{{0,15}}(?:\.\d+)?)[^.;]{{0,80}}? to {_ABOUT}(?P<after>\d[\d,]{{0,15}}(?:\.\d+)?)",
)


def grew(text: str, *, fell: bool = False) -> bool:
    """Whether two figures in ``text`` tell that something grew, or with ``fell`` that it fell, or do not tell which."""
    told = {True: _DOWN.found_in(text), False: _UP.found_in(text)}
    for found in _FROM_TO.finditer(text):
        before, after = (float(found[one].replace(",", "")) for one in ("before", "after"))
        told[before > after] = True
    return told[fell] or (TWO_FIGURES.found_in(text) and not told[not fell])


TELLS_TREND = Wording(
    "",
    rf"{_FIGURES}|\b(?:rose|risen|fell|fallen|grew|grown|increased|decreased|doubled|halved|dropped|declined|shrank|shrunk|tripled"
    r"|worsened|improved)\b",
)
"""What tells that something changed: two figures, or that one rose or fell."""
MOST_OF = Wording(
    " most| mainly| biggest| main | commonest| top | chief| number one ",
    r"(?<!\bat )(?<!\bthe )\bmost(?! of (?:the|them|these|those)\b)(?! (?:recent|likely|important)\w*\b)|\b(?:mostly|mainly|commonest|number one)\b"
    r"|\bmost (?:common|frequent|often)\w*\b|\b(?:biggest|main|top|chief) (?:reason|cause|subject|topic|problem|complaint|worry|concern|issue)s?\b",
)
"""It is asked what there is most of, or what comes up most."""
TELLS_MOST = Wording(
    "",
    r"\b(?:most (?:common|frequent|often|numerous|of all|calls|complaints|cases)\w*|commonest|mostly|mainly|above all|topp?ed|chiefly"
    r"|main (?:reason|cause|subject|topic|problem|complaint|worry|concern|issue)|the (?:largest|highest|biggest|greatest)|followed by|majority"
    r"|ranked (?:first|highest)|first among|in first place)\b",
)
"""What sets one above the others."""
