"""How texts in the other five languages give what a question asks for: a date, an age, a number, a sum, a duration.

The counterpart of the English patterns of :mod:`bot.question.answering.answer_types`: Spanish, French, Russian, Arabic and Chinese follow one another.
"""

from __future__ import annotations

from bot.question.wordings import Wording

_ES = (
    "un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci\\w+|veint\\w+|treinta|cuarenta|cincuenta|"
    "sesenta|setenta|ochenta|noventa|cien|cientos?|doscient[oa]s|trescient[oa]s|quinient[oa]s|mil|varios|varias"
)
_FR = (
    "une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|"
    "soixante|septante|huitante|nonante|cents?|mille|plusieurs"
)
_RU = (
    r"(?:один|одна|одно|одного|одной|дв[аеу]\w*|тр[иеё]\w*|четыр\w+|пят[ьи]\w*|шест[ьи]\w*|сем[ьи]\b|семи\w*|восем\w+|восьм\w+|девят\w+|десят\w+|"
    r"(?:один|пят|шест|сем)надцат\w+|семьдесят|девяност\w+|полтор\w+|сорок\w*|сто|ста|сот|двест\w*|тысяч\w*|миллион\w*|миллиард\w*|несколько)"
)
_AR = (
    r"(?:واحد\w*|إحدى|أحد|اثن\w+|ثلاث\w*|أربع\w*|خمس\w*|ست|ستة|ستون|ستين|سبع\w*|ثمان\w*|تسع\w*|عشر\w*|مئة|مائة|مئات|مئتا\w*|ألف|آلاف|ألفا|مليون\w*|"
    r"ملايين|مليار\w*|عدة|بضع\w*)"
)
_ZH = "[0-9０-９零一二三四五六七八九十百千万亿两几数半]"
_ZHS = rf"(?<!{_ZH}){_ZH}+"
"""A number from its head on; without that a long one would be tried from each of its signs on."""
_MONTH_ES = "(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)"
_MONTH_FR = "(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)"
_MONTH_RU = "(?:январ|феврал|март|апрел|ма[яей]|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-я]*"
_MONTH_AR = "(?:يناير|فبراير|مارس|أبريل|إبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|كانون|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين)"
_TIME_ES = r"(?:segundos?|minutos?|horas?|d[íi]as?|semanas?|mes(?:es)?|años?|décadas?|siglos?|generaci(?:ón|ones))"
_TIME_FR = r"(?:secondes?|minutes?|heures?|jours?|semaines?|mois|ans?|années?|décennies?|siècles?|générations?)"
_TIME_RU = r"(?:секунд\w*|минут\w*|час(?:а|ов|у|ы)?|дн(?:я|ей|и|ям)|день|недел\w+|месяц\w*|год(?:а|у|ы|ов)?|лет|десятилет\w+|век(?:а|ов|у)?|столет\w+|поколени\w+)"
_TIME_AR = r"(?:ثوان\w*|ثانية|دقيقة|دقائق|ساعة|ساعات|يوم\w*|أيام|أسبوع\w*|أسابيع|شهر\w*|أشهر|شهور|سنة|سنوات|سنين|عام\w*|أعوام|عقد\w*|عقود|قرن\w*|قرون|أجيال)"

HELD_ABROAD: dict[str, Wording] = {
    "date": Wording("", rf"\b\d* ?(?:de )?{_MONTH_ES} de(?:l año)? \d|\b\d{{1,2}}(?:º|°)? de {_MONTH_ES}\b|\bsiglos? [IVX]+\b|\bsiècle\b|\b\d+ {_MONTH_FR}\b|\b{_MONTH_FR} \d{{4}}|\b{_MONTH_RU} \d{{4}}|\b\d+ {_MONTH_RU}\b|\bвек[еау]?\b|\b{_MONTH_AR}\b|القرن|\d ?[年月]|世纪"),
    "age": Wording("", rf"\b(?:\d+|{_ES}) años\b|\bedad de\b|\bmayor(?:es)? de \d|\bmenor(?:es)? de \d|\b(?:menos|más|mayor(?:es)?|menor(?:es)?) de (?:\d{{1,2}}|{_ES})(?=\W*$|[,.;:)]| (?:y|o) )|\b(?:moins|plus) de (?:dix-)?(?:\d{{1,2}}|{_FR})(?=\W*$|[,.;:)]| (?:et|ou) )|\b(?:\d+|{_FR}) ans\b|\bâge de\b|\b(?:\d+|{_RU})(?:-ти)? (?:лет|года?)\b|\b\d+-летн\w+|\bвозраст\w*|\bسن\b|\b(?:يبلغ|بلغ|بلوغ\w*|أتم\w*|إتمام\w*) ال\w+ة(?: عشرة)?\b|\b(?:ال)?عمر\w*|\bعام[اً]*\b|\bسنة\b|{_ZHS} ?(?:周)?岁"),
    "day": Wording("", rf"\b\d+(?:º|°)? de {_MONTH_ES}\b|\b\d+(?:er)? {_MONTH_FR}\b|\b\d+ {_MONTH_RU}\b|\b\d+ {_MONTH_AR}\b|月 ?{_ZHS} ?[日号]"),
    "month": Wording("", rf"\b{_MONTH_ES} de\b|\b{_MONTH_FR} \d|\b{_MONTH_RU}(?= |\b)|\b{_MONTH_AR}\b|{_ZH} ?月"),
    "number": Wording("", rf"(?<![A-Za-z\d_/.-])(?!(?:1[89]|20)\d\d(?:年|(?!\d|%|[,.]\d)))\d[\d.,]*|\b(?:nueve|doce|trece|catorce|quince|dieci\w+|veint\w+|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cientos?|doscient[oa]s|miles|mill(?:ón|ones)|mitad|un tercio|tercera parte|docena|por ciento|ningun[oa]?|únic[oa]|sol[oa] un[oa]?)\b|\b(?:onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cents|millions?|milliards?|moitié|(?:un|deux|le) tiers|(?:un|trois) quarts?|douzaine|pour cent|aucune?|unique)\b|\b(?:{_RU}|половин\w+|трет[ьи]\b|четверт[ьи]\b|процент\w*|единственн\w+)|\b[وبل]?{_AR}\b|نصف|\bثلث\w*|\bربع\b|[٪%]|{_ZHS}(?:个|名|位|次|项|所|家|种|人|条|份|成)"),
    "money": Wording("", r"\b(?:euros?|d[óo]lares|pesos|libras|soles|presupuesto|cuesta|costó|coste|costo)\b|\b(?:francs|livres|coût\w*|gratuit\w*)\b|\b(?:рубл\w+|доллар\w*|евро|фунт\w*|стоимост\w+|бюджет\w*)|\b(?:دولار\w*|يورو|جنيه\w*|ريال\w*|دينار\w*|درهم|فرنك|بيزو|ميزانية|تكلفة)\b|美元|欧元|英镑|人民币|法郎|日元|亿元|万元|\d ?元|[€$£¥₽]"),
    "duration": Wording("", rf"\b(?:\d[\d.,]{{0,20}}|{_ES}|media) (?:\w+ )?{_TIME_ES}\b|\b(?:\d[\d.,]{{0,20}}|{_FR}|demi) (?:\w+ )?{_TIME_FR}\b|\b(?:\d[\d.,]{{0,20}}|{_RU}) (?:\w+ )?{_TIME_RU}\b|\b(?:\d+|[وبل]?{_AR}) (?:\w+ )?{_TIME_AR}\b|\bو?(?:يومين|يومان|أسبوعين|أسبوعان|شهرين|شهران|سنتين|سنتان|عامين|عامان|ساعتين|ساعتان|عقدين|عقدان|قرنين|قرنان)\b|{_ZHS} ?(?:多)?(?:个)?(?:秒|分钟|小时|天|日|周|星期|月|年|世纪)|\b(?:hasta|durante|desde)\b|\b(?:jusqu|pendant|depuis)\b|\b(?:до|в течение|с) \d{{4}}|\bвек[аеов]*\b|\bمنذ\b|\bحتى\b|直到|以来|期间"),
    "frequency": Wording("", rf"\b(?:cada|una vez|dos veces|veces|anual(?:es|mente)?|mensual(?:es|mente)?|semanal(?:es|mente)?|diari[oa]s?)\b|\b(?:chaque|une fois|deux fois|fois|tous les|toutes les|annuel\w*|mensuel\w*|hebdomadaire\w*|quotidien\w*)\b|\b(?:кажд\w+|раз|раза|ежегодн\w+|ежемесячн\w+|еженедельн\w+|ежедневн\w+)\b|\bكل {_TIME_AR}|\b(?:مرة|مرتين|مرات|سنويا|شهريا|أسبوعيا|يوميا)\b|每|一次|两次|{_ZHS}次"),
    "reference": Wording("", r"\b(?:art[íi]culos?|p[áa]rrafos?|observación general)\b|\b(?:articles?|paragraphes?|observation générale)\b|\b(?:стать[яеиюё]\w*|пункт\w*|замечани\w+ общего порядка)\b|المادة|الفقرة|第.{1,4}[条款段]"),
    "reason": Wording("", r"\b(?:porque|debido a|ya que|puesto que|con el fin de|a fin de|para que|por lo que)\b|\b(?:parce que|car|en raison|afin d|puisque|grâce à|à cause)\b|\b(?:потому что|так как|поскольку|чтобы|из-за|в связи с|ввиду|благодаря)\b|لأن|بسبب|من أجل|لكي|نظرا|因为|由于|为了|因此|以便"),
    "effect": Wording("", r"\b(?:llev(?:ó|aron|a) a|conduj\w+|contribuy\w+|result(?:ó|ado|ados)|provoc\w+|caus(?:ó|aron)|gracias a|aument\w+|redujo|redujeron|cambi(?:ó|aron))\b|\b(?:a|ont) (?:mené|conduit|abouti|contribué|permis|provoqué|causé|entraîné|accru|réduit|changé)\b|\bgrâce à\b|\b(?:прив[её]л\w*|способствова\w+|повлия\w+|вызва\w+|позволи\w+|увеличи\w+|сократи\w+|измени\w+|благодаря|в результате)|أدى|أدت|أسهم|ساهم|نتيجة|زاد|زادت|导致|促成|促进|使得|带来|影响|提高|减少|结果"),
    "title": Wording("", r"《[^》]+》|«[^»]{4,}»|[“\"„][^“”\"„]{6,}[”\"“]"),
}  # fmt: skip
"""By the types of :func:`bot.question.answering.answer_types.holds_type`."""

NUMBER_ABROAD = rf"\d{{1,3}}(?:[.  ]\d{{3}})+|\d+(?:,\d+)?|{_ES}|{_FR}|{_RU}"
"""A number in digits or in Spanish, French or Russian words."""
_NUMBER = rf"(?:\d[\d.,  ]{{0,20}}|{_ES}|{_FR}|{_RU}|[وبل]?{_AR}|{_ZHS})"
NO_COUNT = Wording(
    "",
    rf"\b(?:{_NUMBER}) ?(?:-|–|a|à|до|و)? ?(?:\d+ )?(?:\w+ )?(?:{_TIME_ES}|{_TIME_FR}|{_TIME_RU}|{_TIME_AR})(?!\w)"
    rf"|\b(?:{_NUMBER}) ?(?:[%٪％]|por ciento|pour cent|процент\w*|بالمئة|بالمائة|في المئة|في المائة)|{_ZHS} ?(?:周)?(?:岁|秒|分钟?|个?小时|天|日|周|个?星期|个?月|年|时|成)|百分之{_ZH}+"
    rf"|\b\d{{1,2}}(?:º|°|er)? (?:de )?(?:{_MONTH_ES}|{_MONTH_FR}|{_MONTH_RU}|{_MONTH_AR})|\b\d{{1,2}}[:h]\d{{0,2}}\b|\b\d{{1,2}} h\b"
    r"|(?:热线|电话|拨打|línea|tel[ée]fono|num[ée]ro|numéro|appel \w+ au|номер\w*|телефон\w*|هاتف|رقم|الخط)[^\d\w]{0,4}\d[\d -]*"
    rf"|^\W*\w+ \d{{1,2}}(?= ?[(:.–-])|第{_ZHS}"
    rf"|\b(?:{_NUMBER}) ?(?:mill\w+ de |mil |тыс\w*\.? |млн\.? )?(?:euros?|francs?|pesos?|soles|d[óo]lares|dollars|рубл\w+|دينار\w*|جنيه\w*|درهم\w*|ريال\w*)(?!\w)|{_ZHS} ?元",
)
"""Numbers that count no things: ages and other times, shares, dates, the hour, telephone numbers, the number of a label."""


PHONE_ASKED = Wording(
    "tel|tél|num|núm|номер|телефон|رقم|هاتف|电话|号码|热线",
    r"\bt[ée]l[ée]f?(?:ono|phone)\w*|\b(?:qu[ée]|cu[áa]l|quel)\b.{0,20}\bn[uú]m[ée]ro\b|\bномер\w*\b|\bтелефон\w*|(?<!\w)(?:ال)?(?:رقم|هاتف)(?!\w)|电话|号码|热线是?多少(?![名个位])",
)
"""A telephone number may be asked for."""


def without_what_counts_nothing(text: str) -> str:
    """``text`` without the numbers that cannot be those of things or persons."""
    return NO_COUNT.compiled.sub(" ", text)


LED_BY = Wording(
    "",
    r"\b(?:presidid|dirigid|encabezad)[oa]s? por (?:el|la|una?) |\b(?:quien|que) (?:l[oa]s? )?(?:presid|dirig)\w+"
    r"|\bpresid(?:e|irá) (?:el|la) |, (?:vice)?president[ea]\b"
    r"|\b(?:présid|dirig)ée?s? par |\bqui (?:l[ae] )?(?:préside|dirige)(?:ra)?\b|[,(] ?(?:le |la )?présidente?\b|\bprésid(?:e|era) (?:la|le) "
    r"|\b(?:возглавля\w+|руковод\w+|председательству\w+)\b|\bпредседател\w+ (?:\w+ ){0,3}?(?:[–—-]|явля\w+|назнача\w+|избира\w+)"
    r"|يرأس|ترأس|يترأس|برئاسة|担任.{0,6}(?:主任|主席|会长)|(?:主任|主席|会长).{0,4}由|主持",
)
"""Who leads something is told by the office too: "quien lo presidirá", "председатель – ..."."""
