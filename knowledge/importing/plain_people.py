"""Lines of minutes that are no headings however short: who was present, who has to do what, who signed.

They become items of a list below the line that introduces them, so that they can be quoted.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.importing.plain_lines import (
    division_level,
    is_capitals,
    is_closing,
    is_sentence_end,
    looks_like_heading,
    mark_of,
    numbered_level,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.importing.plain_blocks import Block

__all__ = ["begins_people", "is_action", "is_person", "is_signature", "list_people"]

_LABEL = re.compile(
    r"(?:(?:(?:members|those|also|officials|others|staff|deputies|councillors) )?(?:present|absent|excused|in attendance|attending)"
    r"|attendance|(?:apologies|regrets)(?: (?:for absence|received|from))*|attendees|participants|witnesses|observers"
    r"|(?:list of )?(?:members|participants)|invited|guests|presentes|asistentes|asistencia|ausentes|excusados|invitados"
    r"|(?:étaient )?présents|absents|excusés|invités|anwesend|anwesende|abwesend|entschuldigt|teilnehmer(?:innen)?|gäste"
    r"|presenti|assenti|ausentes|присутствовали|присутствующие|отсутствовали|приглашённые|приглашенные|الحضور|الحاضرون|الغائبون|出席|缺席)"
    r"\s*(?P<colon>[:：])?",
    re.IGNORECASE,
)
_ACTIONS = re.compile(
    r"(?:\d{1,2}(?:\.\d{1,2})*\.?\s+)?(?:agreed |summary of )?(?:actions?|action (?:points?|items?|list)|(?:to do|tasks)(?: list)?"
    r"|acciones|tareas|acuerdos y tareas|mesures à prendre|aufgaben|поручения)(?: agreed| arising)?\s*[:：]?",
    re.IGNORECASE,
)
_TITLE = (
    r"(?:the )?(?:(?:rt\.?|right) )?(?:hon(?:ou?rable)?|mr|mrs|ms|miss|mx|dr|prof(?:essor)?|judge|justice|sir|dame|lady|lord|rev|fr"
    r"|cllr|supt|insp|capt|col|gen|sen(?:ator)?|rep|amb(?:assador)?|sr|sra|srta|dra|don|doña|dip|mme|mlle|me|m|herr|frau|dott|г-н|г-жа|д-р)"
)
_PERSON = re.compile(rf"{_TITLE}\.?(?: {_TITLE}\.?)*\s+[^\W\d_a-zà-ÿ][^.!?:;]*", re.IGNORECASE)
_WHO = re.compile(rf"(?i:{_TITLE})\.?\s+(?:(?i:{_TITLE})\.?\s+)*[A-ZÀ-ÞА-Я]")
_ACTION = re.compile(
    r"(?:[A-ZÀ-Þ][\w.'’-]*|the|all)(?: (?:[A-ZÀ-Þ][\w.'’-]*|of|for|and|the|members?))* to [a-z].*?"
    r"\bby (?:the )?(?:\d|end|next|mid|close|mon|tues|wednes|thurs|fri|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\S*.*"
)
"""Who is to do what until when: "Clerk to circulate the paper by 4 April"."""
_NAME = re.compile(
    r"[A-ZÀ-ÞА-Я][\w.'’-]*(?: (?:de|del|la|van|von|der|al|el|bin) ?| |-)(?:[A-ZÀ-ÞА-Я][\w.'’-]*[ -]?){1,3}"
)
_OFFICE = re.compile(
    r"(?:the )?(?:(?:deputy|acting|assistant|chief|vice|under|permanent|executive|managing|hon\.?)[ -])*(?:prime )?(?:minister"
    r"|secretary|director|president|chair\w*|clerk|commissioner|ombuds\w+|registrar|speaker|attorney|governor|ministre|ministr[ao]|directeur"
    r"|directora?|secretari[ao]|présidente?|presidenta|министр|президент|директор)\b(?!.*[.!?:;]$)",
    re.IGNORECASE,
)
_NAME_AND_OFFICE = re.compile(r"[A-ZÀ-ÞА-Я][\w.'’-]*(?: [A-ZÀ-ÞА-Я][\w.'’-]*){1,4},\s+(?=[A-ZÀ-ÞА-Я])")
_GIVEN = re.compile(r"[A-ZÀ-ÞА-Я][\w.'’-]*")
_MOST_WORDS, _NAME_WORDS, _SIGNED_LINES = 25, 7, 3
"""Words of a line that names a person or a task, and of one that signs."""


def is_person(text: str) -> bool:
    """Tell whether a line is a person's name with a title, and a function or an office behind it: "Dr Ana Moreno, Ministry"."""
    return bool(_WHO.match(text) and _PERSON.fullmatch(text)) and len(text.split()) <= _MOST_WORDS


def begins_people(text: str) -> bool:
    """Tell whether a line begins with who was there, or was not: "Apologies: Mrs A. Kunda, ..."."""
    label = _LABEL.match(text)
    return label is not None and label["colon"] is not None and text[:1].isupper()


def is_action(text: str) -> bool:
    """Tell whether a line says who is to do what until when."""
    return _ACTION.fullmatch(text) is not None


def is_signature(blocks: Sequence[Block], at: int) -> bool:
    """Tell whether a block is a name above an office or that office, or short lines without figures stand from it to the end.

    A name with its office behind it signs too: "HARUN MEHRAVAN, Minister for Communications".
    """
    rest = blocks[at:]
    name = _NAME_AND_OFFICE.match(blocks[at].text)
    if name and _OFFICE.match(blocks[at].text, name.end()):
        return True
    if any(_signs(blocks, one) for one in (at, at - 1) if one >= 0) or _closes(blocks, at):
        return True
    return (
        len(rest) < 5
        and _NAME.fullmatch(rest[0].text) is not None
        and all(
            block.kind == "paragraph"
            and block.lines == 1
            and len(block.text.split()) <= _NAME_WORDS
            and not is_sentence_end(block.text)
            and not re.search(r"[\d@/?]", block.text)
            for block in rest
        )
    )


def _closes(blocks: Sequence[Block], at: int) -> bool:
    """Whether a short line is one of those right below "Kind regards": a name, which an empty line may part from it, an office."""
    for one in range(at, max(0, at - _SIGNED_LINES), -1):
        text = blocks[one].text
        if blocks[one].lines > 1 or len(text.split()) > _NAME_WORDS or re.search(r"[\d?]", text):
            return False
        if blocks[one].gap and not (_NAME.fullmatch(text) or _GIVEN.fullmatch(text)):
            return False
        if is_closing(blocks[one - 1].text):
            return True
        if blocks[one].gap:
            return False
    return False


def _signs(blocks: Sequence[Block], at: int) -> bool:
    """Whether a name stands at ``at`` and right below it what office that person holds."""
    pair = blocks[at : at + 2]
    return (
        len(pair) > 1
        and all(one.kind == "paragraph" and one.lines == 1 for one in pair)
        and not pair[1].gap
        and len(pair[0].text.split()) <= _NAME_WORDS
        and _NAME.fullmatch(pair[0].text) is not None
        and _OFFICE.match(pair[1].text) is not None
    )


def list_people(blocks: Sequence[Block]) -> None:
    """Make items of the lines below "Present:" and its like, and of those below "Action points"."""
    for at, block in enumerate(blocks):
        if block.kind == "item" or block.lines > 1:
            continue
        label = _LABEL.fullmatch(block.text)
        actions = label is None and _ACTIONS.fullmatch(block.text) is not None
        if not label and not actions:
            continue
        end = _end_of_list(blocks, at + 1, people=bool(label))
        # A heading "Participants" above running text introduces no list; one name may stand alone below "Apologies:".
        if end - at > 2 or (end > at + 1 and ((label and label["colon"]) or is_person(blocks[at + 1].text))):
            for line in blocks[at + 1 : end]:
                line.kind = "item"


def _end_of_list(blocks: Sequence[Block], start: int, *, people: bool) -> int:
    """Where the short lines end that stand below a label: at an empty line, unless a person or an action stands behind it."""
    at = start
    while at < len(blocks):
        block = blocks[at]
        if block.kind != "paragraph" or block.lines > 2 or len(block.text.split()) > _MOST_WORDS:
            break
        if _LABEL.fullmatch(block.text) or _ACTIONS.fullmatch(block.text) or block.text.endswith((":", "：")):
            break
        if division_level(block.text) or numbered_level(block.text) or mark_of(block.text):
            break
        if is_capitals(block.text) and looks_like_heading(block.text) and (block.gap or not people):
            break
        fits = is_person(block.text) if people else is_action(block.text)
        if block.gap and at > start and not fits:
            break
        if not people and not fits and is_sentence_end(block.text) and len(block.text.split()) > _MOST_WORDS // 2:
            break
        at += 1
    return at
