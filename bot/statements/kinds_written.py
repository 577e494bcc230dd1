"""Kinds of statement that are told in sentences of any language by what is written in them: a seat, a number to call, a street.

What is asked for stands in :mod:`bot.question.asked.asked_addresses`; kinds that only English tells, in
:mod:`bot.statements.kinds_of_statement`.
"""

from __future__ import annotations

import re

from bot.question.asked.asked_addresses import CONTACT_DETAILS, EMAIL, HOUR, MEETING_PLACE, SEAT, STREET, TELEPHONE
from bot.question.wordings import Wording, Wordings
from bot.statements import law_names

_SEAT = Wording(
    "",
    r"\b(?:based|headquartered|seated) (?:in|at|near)\b|\b(?:located|situated) (?:in|at|near|on)\b"
    r"|\bheadquarters\b|\bhead office\b|\boffices? in\b|\bseat\b"
    r"|\b(?:meet(?:s|ings?)?|met|sits?|sessions?|convene[sd]?|gather\w*|held) (?:\w+ ){0,4}?(?:in|at (?:the|its|an?)) "
    # "The company Harbour Works in Sweden has ..."
    r"|(?-i:\b(?:company|firm|charity|centre|institute|foundation|network) (?:[A-Z][\w&’'-]* )+(?:in|of|from) [A-Z])"
    r"|\bsede\b|\bsiège\b|находится|расположен|штаб-квартир|مقر|总部|位于",
)
"""What says where an organisation is."""
_MEETS = Wording(
    "",
    r"\b(?:meet(?:s|ings?)?|met|sits?|sessions?|discussions?|hearings?|convene[sd]?|gather\w*|held) (?:\w+ ){0,4}?"
    r"(?:in|at (?:the|its|an?)) ",
)
"""What says where somebody meets."""
PHONE_NUMBER = Wording("", r"(?<![\w.,/-])(?!(?:1[89]|20)\d\d\b)\+?\d[\d ()/-]{1,20}\d(?!\w|,\d)", re.NOFLAG)
"""A row of digits that is no year: a telephone number."""
_AT_SIGN = Wording("", r"\w@\w")
_REACHED_AT = Wording("", rf"{PHONE_NUMBER.pattern}|\w@\w|https?:|www\.", re.NOFLAG)
_STREET = Wording(
    "",
    r"\b(?:street|st\.|road|rd\.|avenue|ave\.|lane|square|boulevard|calle|avenida|av\.|paseo|plaza|carrera|rue|bd|place|quai|chemin|impasse|ул\.|улиц\w*"
    r"|проспект\w*|площад\w*|переул\w*|набережн\w*)(?!\w)|شارع|طريق|ميدان|[街路巷]|https?:|www\.",
)
SAYS_HOUR = Wording(
    "",
    r"\d ?[:.h] ?\d\d\b|\b\d{1,2} ?(?:[ap]\.?m\b|h\b|hrs?\b|o['’]clock|heures?|horas?|час\w*)|\b(?:las?|à|at|by|from|until|до|с|в) "
    r"(?:\w+ ){0,2}?(?:una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|midi|minuit|noon|midnight|"
    r"one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|الساعة|\d ?[点时]|[一二三四五六七八九十]点",
)
WRITTEN: tuple[tuple[Wording | Wordings, Wording, str], ...] = (
    (law_names.ASKED, law_names.SAYS, "no sentence found names the law"),
    (SEAT, _SEAT, "no sentence found says where it is based"),
    (MEETING_PLACE, _MEETS, "no sentence found says where they meet"),
    (TELEPHONE, PHONE_NUMBER, "no telephone number stands in the sentences found"),
    (CONTACT_DETAILS, _REACHED_AT, "no contact details stand in the sentences found"),
    (EMAIL, _AT_SIGN, "no e-mail address stands in the sentences found"),
    (STREET, _STREET, "no sentence found names a street"),
    (HOUR, SAYS_HOUR, "no sentence found says at what hour"),
)
"""What is asked for, what says it, and the reason where no sentence does."""
