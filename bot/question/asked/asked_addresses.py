"""Questions for where an organisation has its seat, and how it is reached by telephone or e-mail.

English; in all six the seat, the street, and the hour at which something opens or begins.
"""

from __future__ import annotations

from bot.question.wordings import Wording

EMAIL = Wording(
    "mail|correo electr|courriel|électronique|почт|электронн|имейл|بريد|邮箱|邮件地址|电子邮件",
    r"\b(?:what|which|give me|need|know|find)\b[^?]{0,30}\be-?mails?(?: address(?:es)?)?\b(?! (?:say|about|from|to)\b)"
    r"|^\W*e-?mail(?: address)? (?:of|for)\b"
    r"|^(?!.*\b(?:did|does|do|is|are|was|were|can|could|has|have|by|via|about)\b)\W*(?:[\w’'-]+ ){1,6}e-?mail(?: address)?\W*\Z|\b(?:qu[ée]|cu[áa]l)\b[^?]{0,20}\b(?:correo electr[óo]nico|e-?mail)\b"
    r"|^\W*correo electr[óo]nico de\b|\bquel(?:le)?\b[^?]{0,20}\b(?:courriel|adresse électronique|e-?mail)\b"
    r"|^\W*(?:courriel|adresse électronique|e-?mail) d(?:e|u|es)\b"
    r"|\bкак(?:ой|ая|ова)\b[^?]{0,20}\b(?:имейл|электронн\w+ (?:почт|адрес)\w*)"
    r"|^\W*(?:имейл|электронн\w+ (?:почт|адрес)\w*)|(?:ما|أي|عنوان) (?:هو |هي )?(?:عنوان )?(?:ال)?بريد\w* (?:ال)?إلكتروني"
    r"|^\W*(?:ال)?بريد\w* (?:ال)?إلكتروني"
    r"|(?:邮箱|邮件地址|电子邮件)(?:地址)?(?:是什么|是多少|多少)?\W*$",
)
"""An e-mail address is asked for."""

CONTACT_DETAILS = Wording("contact detail", r"\bcontact details?\b")
TELEPHONE = Wording(
    "number|ring|dial|call|phone|telefono|teléfono|telephone|téléphone|номер|телефон|هاتف|电话|号码",
    r"\b(?:tele)?phone (?:line )?(?:numbers?|no)\b|\b(?:helpline|hotline|fax|mobile)['’]?s? numbers?\b"
    r"|\bnumbers? (?:of|for) (?:the |a |your |their )?(?:[\w’'-]+ ){0,3}?"
    r"(?:(?:tele)?phone|helpline|hotline|(?:phone |telephone )line)\b"
    r"|\bwh(?:at|ich) number (?:do|can|should|must|to|does)\b"
    r"|\bn[úu]mero de tel[ée]fono\b|\bnum[ée]ro de t[ée]l[ée]phone\b|\bномер\w* (?:\w+ ){0,3}телефон\w*|\bтелефон\w* номер\w*"
    r"|رقم (?:ال)?هاتف|电话(?:号码)?(?:是?多少|是什么)|电话号码|的(?:联系)?电话\W*$",
)
"""A telephone number is asked for."""

WHOM_TO_ASK = Wording(
    "who|where|a quien|a quién|à qui|кому|向谁|找谁",
    r"\b(?:who|whom) (?:can|could|may|might|should|do|does|must|would) (?:[\w’'-]+ ){1,5}?"
    r"(?:ask|turn to|approach|contact|go to|call|apply to|consult|write to)\b"
    r"|\bwhere (?:can|could|may|might|should|do|does|would) (?:[\w’'-]+ ){1,5}?(?:turn|go|get|find|seek|obtain|look) "
    r"(?:[\w’'-]+ ){0,3}?(?:for|help|advice|support|assistance)\b"
    r"|\ba qui[ée]n(?:es)? (?:puede|pueden|debe|deben|podemos|puedo)\b"
    r"|\bà qui [^?]{1,60}?(?:demander|s['’]adresser)|\bкому [^?]{1,60}?обратиться|向谁|找谁",
)
"""It is asked who gives help or advice to whoever asks for it."""
TELLS_WHO_HELPS = Wording(
    "",
    r"\A(?!\W*(?:it|they|he|she) )[^\n]*?(?:"
    r"\bmandate(?:d)?\b[^.;]{0,40}?\bto (?:provide|help|assist|support|advise|offer)\b|\b(?:provides|offers|gives|assists|advises|supports|helps)\b"
    r"|\b(?:can|may|will|is there to|is available to) (?:also )?(?:provide|offer|give|assist|advise|support|help)\b)",
)
"""What says who does; of "it" the sentence before does."""

SEAT = Wording(
    "where|dónde|où|где|أين|哪",
    r"\bwhere (?:is|are|was|were) [\w’'. -]{2,50}? (?:based|headquartered|seated)\W*$"
    r"|\bwhere (?:is|are) (?:the )?[\w’'. -]{0,40}?(?:headquarters|head office)\b"
    r"|\bwhere (?:do|does|did) [\w’'. -]{2,40}? have (?:its|their) (?:seat|headquarters|head office)\b"
    r"|\bdónde (?:está (?:la sede|basad[ao])|tiene(?:n)? (?:su )?sede)"
    r"|\boù (?:est|se trouve) (?:le siège|basée?)|\bгде (?:находится|расположен\w*)\b|أين (?:يقع|تقع|يوجد) مقر|总部(?:设)?在哪",
)
"""It is asked where an organisation has its seat: what is based on something is no answer."""
SITE = Wording(
    "where",
    r"\bwhere(?: is|['’]?s| are| was| were) (?:the |an? |that |your |their )?(?:[\w’'-]+ ){0,4}?"
    r"(?:centres?|centers?|offices?|schools?|homes?"
    r"|buildings?|hospitals?|prisons?|libraries|library|shelters?|camps?|stations?|clinics?|venues?|embassy|universit(?:y|ies)|institutes?"
    r"|houses?|halls?|courthouses?)(?: (?:located|situated|found|now))?\W*$",
)
"""It is asked where a building or an institution stands."""
MEETING_PLACE = Wording(
    "where", r"\bwhere (?:do|does|did|will) [\w’'. -]{2,40}? (?:meet|sit|convene|gather|assemble)\W*$"
)
"""It is asked where somebody meets."""
STREET = Wording(
    "street|road|address|calle|dirección|direccion|rue|adresse|улиц|адрес|شارع|عنوان|街|路|地址",
    r"\b(?:which|what) street\b|\b(?:in|on|at|along) (?:which|what) road\b|\b(?:en|de) qu[ée] calle\b|\b(?:dans|à|de) quelle rue\b|\b(?:на|по) какой улице\b"
    r"|في أي شارع|哪条(?:街|路)|\b(?:postal|street|office) address\b|\bwhat(?:['’]?s| is| was) the address of\b(?! (?:bar|parliament))"
    r"|\b(?:cu[áa]l es la|qu[ée]) direcci[óo]n (?:tiene|de (?:la |l[oa]s )?(?:oficina|sede|escuela|centro|defensor[íi]a))|\bquelle est l['’]adresse d(?!e messagerie)"
    r"|\b(?:как(?:ой|ов)|по какому) (?:\w+ )?адрес\w*|^\W*адрес \w+|ما (?:هو )?عنوان (?:ال)?(?:مقر|مكتب|مركز|مبنى)|地址(?:是什么|在哪里?|是哪里)?\W*$",
)
"""It is asked in which street something stands, or at what address."""
HOUR = Wording(
    "what time|which time|what hour|hora|heure|часу|скольк|ساعة|几点",
    r"\bwhat (?:time|hour)s? (?:of (?:the )?day )?(?:do(?:es)?|did|is|are|was|were|will|can|should|must)\b[^?]{0,60}\b"
    r"(?:open|clos|start|begin|beg[au]n|end|finish|leav|arriv|meet|convene|sit)\w*|\ba qu[ée] horas?\b|\bà quelles? heures?\b"
    r"|\bв котором часу\b|\b(?:во|до|со) скольк(?:о|их)\b(?! (?:раз|лет|стран|район|обо[шй]))|(?:في|من) (?:أي|أية) ساعة|几点",
)
"""The hour is asked at which something opens, begins or ends."""
