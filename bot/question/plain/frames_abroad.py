"""How the other five languages frame a request, and how their questions begin and end (see :mod:`bot.question.plain.scaffold`).

"Necesito para mi jefa ...", "Je prépare une fiche pour ma députée", "Подскажите, пожалуйста", "أحتاج إلى معرفة", "麻烦帮我查一下": none of it
is asked about.
"""

from __future__ import annotations

from bot.question.wordings import Wording

_CHIEF_ES = r"(?:mi|nuestr[oa]|la|el) (?:jef[ea]|director[a]?|ministr[oa]|diputad[oa]|colega|coordinador[a]?)"
_CHIEF_FR = r"(?:ma|mon|notre|la|le) (?:chef\w*|directrice|directeur|ministre|députée?|collègue|responsable)"
_CHIEF_RU = r"(?:начальни\w+|шеф\w*|директор\w*|министр\w*|депутат\w*|коллег\w+|руководител\w+)"
_PAPER_FR = r"(?:fiche|note|discours|mémo|brève|présentation|synthèse)"

FRAMES: tuple[tuple[str, str], ...] = (
    ("porfa|buen|gracias|hola", r"\bporfa(?:vor)?\b|^\W*(?:hola[\s,.!]*)?buen[oa]s(?: (?:d[íi]as|tardes|noches))?\b[\s,.!]*|\bgracias de antemano\b"),
    ("necesit|busco|buscando|quisiera|quiero|queremos|preparando|redactando",
     r"\b(?:necesit(?:o|amos)|busco|estoy buscando|quisiera|quiero|queremos) (?:saber|conocer|ver|tener|averiguar)\b|\bestoy (?:preparando|redactando) (?:una? )?(?:nota|ficha|informe|discurso|minuta)\b(?: para [\w ]{2,20}?(?=[:,.]))?"),
    ("quiere|pide|pregunta|necesita", rf"\b{_CHIEF_ES} (?:me )?(?:quiere|pide|pregunta|necesita)\b(?: saber)?(?: si)?"),
    (" svp | stp |avance|bonsoir", r"\b(?:svp|stp)\b|\b(?:merci )?d['’]avance\b|^\W*bonsoir\b[\s,.!]*"),
    ("prépare|rédige|cherche|besoin", rf"\bje (?:prépare|rédige) (?:une? |l[ae] )?{_PAPER_FR}\b(?: pour (?:ma|mon|la|le|les|notre|un|une) [\w-]+)?|\bje cherche(?: à savoir)?\b|\bj['’]ai besoin (?:de|d['’])(?: ?(?:savoir|connaître))?"),
    ("demande|savoir", rf"\b{_CHIEF_FR} (?:me |veut |voudrait |souhaite )?(?:demande|savoir)\b(?: si)?"),
    ("здравствуйте|добрый|доброе|привет|спасибо|заранее", r"^\W*(?:здравствуйте|добрый (?:день|вечер)|доброе утро|привет)\b[\s,.!]*|\b(?:заранее )?спасибо\b"),
    ("нуж|надо|хочу|хотим|интерес|хотелось", r"\b(?:мне|нам) (?:нужно|надо|хотелось бы) (?:знать|узнать|понять|выяснить)\b|\b(?:хочу|хотим) (?:знать|узнать|понять)\b|\b(?:меня|нас) интересует\b|\bинтересно знать\b"),
    ("спрашива|просит|хочет", rf"\b{_CHIEF_RU} (?:спрашивает|просит узнать|хочет знать)\b(?:,? )?"),
    ("السلام|مرحبا|شكرا|صباح|مساء الخير", r"^\W*(?:السلام عليكم|مرحبا|صباح الخير|مساء الخير)(?!\w)[\s،,.!]*|(?<!\w)شكرا(?: لكم| جزيلا)?(?!\w)"),
    ("أحتاج|نحتاج|أريد|نريد|ممكن|ودي|ابحث|أبحث", r"(?<!\w)(?:أحتاج|نحتاج|أريد|نريد|ممكن|ودي) (?:إلى |أن )?(?:معرفة|أعرف|نعرف)(?!\w)|(?<!\w)(?:أبحث|ابحث) عن(?!\w)"),
    ("مدير|رئيس|زميل", r"(?<!\w)(?:مديري|مديرتي|رئيسي|زميلي|زميلتي) (?:يسأل|تسأل|يريد أن يعرف|تريد أن تعرف)(?: عن| هل)?(?!\w)"),
    ("需要|想|帮|麻烦|谢谢|好|请|领导", "我(?:需要|想)(?:要)?(?:问|了解|查|知道)(?:一下)?|帮我(?:查|看|找|问)(?:一下|下)?|麻烦(?:您|你)?(?:帮忙)?|谢谢|^\\W*(?:您好|你好|大家好)|领导(?:问|想知道)|请(?:帮我)?(?:查|问|看)(?:一下|下)"),
)  # fmt: skip
"""Pairs as :class:`bot.question.wordings.Wordings` takes them."""

ENDS = r"|(?<=[。！？؟])\s*(?=\S)"
"""Where sentences end beside full stops before a blank."""
ASKS = (
    r"|[？؟]|^\W*(?:(?:а|и|но|ну|y|e|et|mais|pero|و)\s+)?"
    r"(?:кто|что|где|когда|как|как(?:ой|ая|ое|ие|ого|ую|им|их)|сколько|почему|зачем|куда|откуда|можно ли|есть ли|нужно ли|правда ли"
    r"|donde|cuando|como|cual|cu[aá]nt[oa]s?|quien(?:es)?|por qu[ée]|a qui[ée]n|en qu[ée]|d['’]où|pourquoi|combien|est-ce|faut-il|peut-on"
    r"|و?ماذا|و?ما|و?من هو|و?متى|و?أين|و?كيف|و?كم|و?لماذا|و?هل|و?أي)(?!\w)|什么|哪|谁|多少|多久|几|怎么|怎样|如何|为何|是否|吗\W*$"
)
"""How a question is told from a sentence that only sets the scene."""
CONDITION = Wording(
    " si | cuando | una vez | después| despues| antes| lorsqu| quand | une fois | après| avant|если|когда|после|прежде|пока|إذا|عندما|بعد|قبل|في حال|لو |如果|若|当|假如",
    r"^\W*(?:(?:y|pero|et|mais|а|но|и) )?(?:si|cuando|una vez que|despu[ée]s de que|antes de que|lorsqu(?:e\b|['’])|quand|une fois|après que|avant que|если|когда|после того,? как"
    r"|прежде чем|пока|و?إذا|و?عندما|بعد أن|قبل أن|في حال|لو)(?!\w)[^?؟.]{6,}?[,،]\s*|^\W*(?:如果|若|当|假如)[^？?。]{3,}?[,，]\s*",
)
"""The clause at the head that only says on what condition something is asked."""
