"""What people shorten when they type in haste: "natl govt, wich yr". Facts of written English; a word of the sources is left alone.

None is a word that people mean as it stands: a leg is no legislation, a sect no section.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.question.wordings import Wording

if TYPE_CHECKING:
    from collections.abc import Container

_TABLE = """
yr year; yrs years; abt about; intl international; org organisation; orgs organisations; govt government;
govts governments; gvmt government; gov government; natl national; dept department; depts departments;
cttee committee; cttees committees; ctte committee; cmte committee; parl parliament; legis legislation; regs regulations;
info information; doc document; docs documents; wat what; wot what; wich which; wen when; wher where; hw how; ppl people; thru through;
w with; bc because; cuz because; coz because; bcos because; cos because; ur your; u you; r are; nos numbers; nr number; mtg meeting; mtgs meetings;
recs recommendations; rpt report; rept report; rpts reports; const constitution; conv convention; artcl article; max maximum;
edu education; juv juvenile; crt court; crts courts; mech mechanism; mechs mechanisms; stats statistics;
eval evaluation; impl implementation; ref reference; refs references; pg page; approx approximately; amdt amendment; amdts amendments;
prot protection; sel select; dev development; mgmt management; assoc association; lang language; langs languages; sigs signatures;
secgen secretary-general; ombud ombudsperson; ombuds ombudsperson; thx thanks;
wld would; shld should; cld could; hav have; wud would; shud should; tho though; btwn between; diff different; govs governments;
nxt next; prev previous; mth month; mths months; wks weeks; hrs hours; mins minutes; govn government; regd registered; reqd required;
teh the; hte the; adn and; cn can; duz does; tel tell; thay they; thier their; becuase because;
qs questions; mbr member; mbrs members; grp group; grps groups; pic picture; pics pictures; vid video; vids videos; reps representatives; rep representative
"""
SHORTHAND: dict[str, str] = dict(entry.split() for entry in _TABLE.replace("\n", " ").split(";"))
_SET_APART = Wording(
    "", r"\b(?:diff\w*|distinct\w*|contrast|compar\w*|similarit\w*|relation\w*|links?|gap|choos\w*|choice)\b"
)

ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_ORDINAL = re.compile(r"(?<![\w.,])(?P<number>\d{1,2})(?P<ending>st|nd|rd|th)\b", re.IGNORECASE)
_MONTH = Wording("", r"\A\s*(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)")


_CARDINALS = ("two", "three", "four", "five", "six", "seven", "eight", "nine")
_SO_MANY = Wording(
    "example|countr|case|reason|way|thing|step|point|fact|bod",
    r"(?<![\w.,/§-])(?<!article )(?<!section )(?<!comment )(?<!paragraph )(?<!para )(?<!no )(?<!no\. )(?<!option )(?<!method )(?P<number>[2-9]) (?=(?:[a-z]+ )?(?:examples|countries|cases|reasons|ways|things|steps|points|facts|bodies)\b)",
)


def with_counts_spelled(text: str) -> str:
    """``text`` with the "2" of "give me 2 examples" as "two": it says how many are wanted, and is no number to look for."""
    return _SO_MANY.sub(lambda found: f"{_CARDINALS[int(found['number']) - 2]} ", text)


def with_ordinals(text: str, spoken: Container[str]) -> str:
    """``text`` with "2nd" as "second", up to the tenth, but for days of a month; ``spoken`` are the stems of the sources.

    Left as it is where the sources write it so themselves.
    """

    def spelled(found: re.Match[str]) -> str:
        before = text[: found.start()].split()[-1:]
        day = _MONTH.compiled.match(text[found.end() :]) or any(_MONTH.compiled.match(word) for word in before)
        number = int(found["number"])
        kept = day or found["ending"].casefold() in spoken or not 0 < number <= len(ORDINALS)
        return found.group() if kept else ORDINALS[number - 1]

    return _ORDINAL.sub(spelled, text)


def spelled_out(typed: str, before: str) -> str:
    """What ``typed`` is short for, "" where it is short for nothing; ``before`` is the text that leads up to it.

    "btw" is "between" behind a word that sets two things side by side, and "by the way" everywhere else.
    """
    word = typed.casefold()
    if word in ("btw", "b/w"):
        return "between" if _SET_APART.compiled.search(before) else "by the way"
    return SHORTHAND.get(word, "")
