"""What :mod:`bot.question.asked.intent` and :mod:`bot.question.answering.amounts` read, as the other five languages put it.

``INTENTS`` has the types of answer and the further intents by their names. Each pair is what a question needs to hold and the pattern
(see :class:`bot.question.wordings.Wording`); within each, Spanish, French, Russian, Arabic and Chinese follow one another. Arabic
words are parted by what is no letter: كم (how many) also stands in حكم (judgment).
"""

from __future__ import annotations

from bot.question.wordings import Wording, Wordings

_TIMES_ES = r"(?:segundos|minutos|horas|d[ií]as|semanas|meses|a[ñn]os)"
_TIMES_FR = r"(?:secondes|minutes|heures|jours|semaines|mois|ans|ann[ée]es)"
_TIMES_RU = r"(?:секунд|минут|часов|дней|недель|месяцев|лет)"
_COINS = r"(?:euros?|pesos|d[óo]lares|soles|quetzales|bolivianos|guaraníes|colones|reales|libras|francs?|dollars?|dinars?|dirhams?|рубл\w+|евро|доллар\w+|гривен|тенге|сом\w*)"
_TIMES_AR = r"(?:دقيقة|ساعة|يوما?|يومًا|أسبوعا?|شهرا?|شهرًا|سنة|عاما?|عامًا)"
_HEAD_ES = r"(?:^\W*|[,;:.?!¿(–—-]\W*|\b(?:y|o|pero|entonces|saber|sabe|sabes|dice|decir|diga|dime) )"
_HEAD_FR = r"(?:^\W*|[,;:.?!(–—]\W*|\b(?:et|ou|mais|alors|donc|savoir|sait|sais|dire|dit|demande|d['’]) ?)(?:(?:à|de|par|pour|avec|chez|contre|selon|sur|jusqu['’]|d['’]) ?)?"
_NO_HEAD_RU = "".join(
    f"(?<!{word})(?<!{word},)"
    for word in "тем тех те тот та того тому все всем всех там каждый каждого месте местах школах детей детям".split()  # noqa: SIM905
)
_HEAD_RU = rf"(?:^\W*|{_NO_HEAD_RU} )"
"""What stands before a question word that opens a question: with "les enfants qui ...", "тем, кто ..." nobody is asked for."""
INTENTS: dict[str, Wordings] = {
    "date": Wordings(
        (" cu", r"\bcu[áa]ndo\b"),
        ("año|fecha|ano ", r"\bqu[ée] (?:a[ñn]o|fecha)\b|\bfecha (?:exacta |precisa )?(?:de|en (?:la )?que)\b"),
        (" quand ", r"\bquand\b"),
        (" quelle ", r"\bquelle (?:ann[ée]e|date)\b"),
        ("date", r"\bdate (?:exacte |précise )?(?:de|d['’]|du|à laquelle)(?=\W|\b)"),
        (" когда ", r"\bкогда\b"),
        ("году|числа|года|пор |дат", r"\bв каком году\b|\bкакого числа\b|\bс какого года\b|\bс каких пор\b|\bдат[ауы]\b"),
        ("متى| أي | تاريخ ", r"متى|\b(?:في )?أي (?:عام|سنة|تاريخ|يوم)\b|\bتاريخ\b"),
        ("年|何时|时候|日期|哪", "哪一?年|何年|何时|什么时候|哪(?:一)?天|哪(?:一)?日|日期"),
    ),
    "day": Wordings(
        ("jour|date exacte|date précise", r"\bquel jour\b|\bdate (?:exacte|précise)\b"),
        ("día|dia|fecha exacta", r"\bqu[ée] d[íi]a\b|\bfecha exacta\b"),
        ("числа|день|дат", r"\bкакого числа\b|\bв какой день\b|\bточн\w+ дат[ауы]\b"),
        (" يوم |تاريخ ", r"\bأي يوم\b|\b(?:بال)?تاريخ بالضبط\b"),
        ("天|日|号", "哪(?:一)?天|哪(?:一)?日|几月几[日号]"),
    ),
    "month": Wordings(
        (" quel mois ", r"\bquel mois\b"),
        (" qué mes | que mes ", r"\bqu[ée] mes\b"),
        (" месяце ", r"\bв каком месяце\b"),
        (" شهر ", r"\bأي شهر\b"),
        ("月", "哪个月|几月"),
    ),
    "age": Wordings(
        ("edad|años|anos", r"\bqu[ée] edad\b|\bedad m[íi]nima\b|\bcu[áa]ntos a[ñn]os (?:debe|deben|tiene|tienen|hay que)\b"),
        ("âge|age", r"\bquel [âa]ge\b|\b[âa]ge minimum\b"),
        ("возраст|лет ", r"\b(?:с )?какого возраста\b|\bв каком возрасте\b|\bминимальн\w+ возраст\w*\b|\bсколько лет (?:(?:должно|ребенку|ребёнку)\b|(?!назад|лишени|тюрьм)\w+(?:у|ю|ой|ей|ам|ям)\b(?! длится| идет))"),
        ("سن | عمر |السن ", r"\b(?:أي|كم) (?:سن|عمر)\b|\b(?:الحد الأدنى ل|ما هو )?السن (?:الأدنى|الدنيا|القانوني\w*)\b"),
        ("岁|年龄|多大", "几岁|多少岁|多大(?:年纪|岁数|可以|才|的孩子)|(?:最低|什么|多大)年龄|年龄(?:限制|下限)"),
    ),
    "duration": Wordings(
        (" cuánt| cuant", rf"\bcu[áa]nto tiempo\b|\bcu[áa]nt[oa]s (?:m[áa]s )?{_TIMES_ES}\b(?! (?:debe|deben|tiene|tienen|hay que)\b)"),
        (" combien ", rf"\bcombien (?:de temps|d['’ ]?e? ?{_TIMES_FR})\b"),
        ("долго|сколько", rf"\bкак долго\b|\bсколько (?:времени|{_TIMES_RU})\b(?! \w+(?:у|ю|ой|ей|ам|ям)\b)"),
        (" كم ", rf"\bكم (?:من الوقت|{_TIMES_AR}|تستغرق|يستغرق|استغرق\w*|مدة|تدوم|دام\w*)\b"),
        ("多久|多长时间|多少|几", "(?:多久|多长时间)(?!.{0,6}次)|(?:多少|几)个?(?:年|月|天|小时|分钟|星期)(?!级|份|号)"),
    ),
    "term": Wordings(
        ("plazo|délai|delai|срок|fecha límite|fecha limite|date limite|крайний", r"^\W*(?:el |le )?(?:plazo|d[ée]lai|срок)\b(?= )|\bfecha l[íi]mite\b|\bdate limite\b|\bкрайний срок\b|\bqu[ée] plazo\b|\bquel(?:le)? d[ée]lai\b|\b(?:какой|каков) срок\b|\bв какой срок\b|\bк какому сроку\b"),
        ("مهلة|الموعد النهائي", r"(?:ما|كم) (?:هي )?(?:ال)?مهلة|ما (?:هو )?الموعد النهائي"),
        ("期限|最迟|截止", "(?:什么|多长|多久的?|几天的?)期限|期限(?:是|为)?(?:多|几|什么)|最迟.{0,6}(?:多久|何时|什么时候|几)|截止(?:日期|时间)"),
    ),
    "frequency": Wordings(
        (" frecuencia ", r"\bcon qu[ée] frecuencia\b"),
        ("cada", r"\bcada cu[áa]nto\b"),
        ("quelle fréquence|quelle frequence", r"\b[àa] quelle fr[ée]quence\b"),
        (" combien ", r"\btou(?:s|tes) les combien\b|\bcombien de fois par\b"),
        (" как часто ", r"\bкак часто\b"),
        ("veces", r"\bcu[áa]ntas veces (?:al|por|a la|en un)\b"),
        (" раз ", r"\bсколько раз в (?:год|месяц|неделю|день)\b"),
        (" كم ", r"\bكم مرة\b"),
        ("多久|多长时间|频率", "(?:多久|多长时间).{0,6}次|频率"),
    ),
    "money": Wordings(
        (" cu", rf"\bcu[áa]nt[oa]s {_COINS}\b"),
        (" combien ", rf"\bcombien d['’ ]?e? ?{_COINS}\b"),
        (" сколько ", rf"\bсколько {_COINS}"),
        (" cu", r"\bcu[áa]nto (?:cuesta|cuestan|vale[n]?|costó|costaría|dinero|gasta\w*|gast[óo]|pag\w+|cobra\w*|recib\w+ .{0,20}dinero)\b"),
        ("coste|costo|precio|tarifa|presupuesto|salario", r"\b(?:qu[ée]|cu[áa]l (?:es|fue|era) el) (?:coste|costo|precio|tarifa|presupuesto|salario)\b"),
        (" combien ", r"\bcombien (?:co[ûu]te\w*|d['’]argent|(?:a|ont) coûté)\b|\bcombien\b.{0,40}\b(?:payer|payé\w*|dépens\w+)\b"),
        ("coût|cout|prix|tarif|budget|montant|salaire", r"\bquel (?:est |était |fut )?(?:le )?(?:co[ûu]t|prix|tarif|budget|montant|salaire)\b"),
        ("сколько|стоимость|сумма|бюджет|зарплат", r"\bво сколько обо[шй]\w+|\bсколько (?:стоит|стоил\w*|денег|платят|платит|заплатил\w*|тратит|потратил\w*)\b|\bкакова (?:стоимость|сумма)\b|\b(?:какой|каков) бюджет\b|\bкак(?:ая|ова) зарплата\b"),
        ("كم |تكلفة|ميزانية|كلفة|المبلغ|راتب", r"\bكم (?:سعر|ثمن|رسوم|أجرة|غرامة|راتب|بدل|مبلغ|قيمة|تكلف|يكلف|كلف\w*|تبلغ (?:تكلفة|ميزانية|كلفة)|من المال|المبلغ|يتقاضى)\b|\bما (?:هي |هو )?(?:تكلفة|ميزانية|كلفة|المبلغ|راتب)\b"),
        ("钱|费用|资金|经费|预算|成本|工资|花|款", "多少(?:钱|费用|资金|经费|预算|款)|(?:费用|成本|预算|工资|经费)(?:是|为|有)?多少|花(?:了|费)?多少"),
    ),
    "number": Wordings(
        (" cu", r"\bcu[áa]nt[oa]s\b(?! veces (?:al|por|a la|en un)\b)"),
        ("porcentaje|por ciento|pourcentage|процент|مئوية|百分比", r"\ben porcentajes?\b|\bpor ciento\b|\ben pourcentages?\b|\b(?:в|по) процент(?:ах|ам)\b|(?:بال)?نسب\w* (?:ال)?مئوية|百分比"),
        ("porcentaje|proporci|número|numero|cantidad|tasa", r"\b(?:qu[ée]|cu[áa]l (?:es|fue|era) (?:el|la)) (?:porcentaje|proporci[óo]n|n[úu]mero|cantidad|tasa)\b"),
        (" combien ", r"\bcombien(?! de fois par\b)(?: d|\b(?! de temps| co[ûu]te))"),
        ("pourcentage|proportion|nombre|part|taux", r"\bquel(?:le)? (?:est |était )?(?:le |la )?(?:pourcentage|proportion|nombre|part|taux)\b"),
        (" сколько ", r"\bсколько\b(?! раз в )"),
        ("процент|дол|количество|число", r"\bкак(?:ой|ая|ую|ое|ова|ово|ов) (?:был[аои]? )?(?:процент|дол[яю]|количество|число)\b"),
        (" كم | بكم |عدد|نسبة", r"\bب?كم\b(?! مرة)|\bما (?:هو |هي )?(?:عدد|نسبة)\b"),
        ("多少|几|比例|百分|占比|几成|率", "多少|几(?:个|名|位|次|项|岁|年|天|月|所|家|种|人|条|份|票|成|例)|百分之几|(?:什么|多大|多高)(?:的)?(?:比例|占比)|(?:比例|占比|率)(?:是|有|为)?多"),
    ),
    "reference": Wordings(
        (" art", r"\bqu[ée] art[íi]culo\b"),
        ("párrafo|parrafo|disposici|observaci", r"\bqu[ée] (?:p[áa]rrafo|disposición|observación general)\b"),
        (" quel", r"\bquel(?:le)? (?:article|paragraphe|disposition|observation générale)\b"),
        (" стать|пункт|абзац", r"\bкак(?:ая|ой|ую) стать|\b(?:в )?как(?:ом|ой) (?:пункт|абзац)"),
        ("مادة|فقرة", r"\b(?:أي|أية|ما|ما هي|رقم) (?:ال)?(?:مادة|فقرة)\b"),
        ("条|款|段", "哪一?[条款段]|第几[条款段]"),
    ),
    "actor": Wordings(
        (" qui", rf"\bqui[é]n(?:es)?\b|{_HEAD_ES}(?:[ao] |de |por |con |para )?quien(?:es)?\b"),
        (" qui ", rf"{_HEAD_FR}qui\b(?! est-ce)|\b(?:c['’]est|par) qui\b"),
        (" кто ", rf"{_HEAD_RU}кто\b"),
        (" кем ", rf"{_HEAD_RU}кем\b"),
        ("من ", r"من (?:الذي|هي|هو)|^\W*من (?!أي|أين|بين|أجل|خلال|حيث|ال|قبل|بعد|دون|غير|فضل)\w{3,}"),
        ("谁|哪", "谁|哪个机构|哪一?家机构"),
    ),
    "place": Wordings(
        ("nde ", rf"\bdónde\b|{_HEAD_ES}(?:[aeo]n? |de )?a?donde\b"),
        ("où| ou", rf"{_HEAD_FR}où\b|^\W*(?:et )?ou\b|\bo[ùu]\W*$"),
        (" где ", rf"{_HEAD_RU}где\b"),
        (" أين ", r"\bأين\b"),
        ("哪里|哪个国家", "哪里|哪个国家"),
    ),
    "title": Wordings(
        ("nombre|título|llama", r"\b(?:nombre|título) (?:exacto |completo |oficial )?(?:de la|del) (?:ley|informe|estudio|documento|marco|proyecto)\b|\bcómo se llama (?:la ley|el (?:informe|estudio|marco))\b"),
        ("nom|titre|appel|intitulé", r"\b(?:nom|titre|intitulé) (?:exact |complet |officiel )?(?:de la loi|du (?:rapport|cadre|document|projet|dispositif|programme)|de l['’]étude)\b|\bcomment s['’]appell\w+ (?:la loi|le rapport|l['’]étude|le cadre)\b"),
        ("называ|назван|наименование", r"\b(?:название|наименование) (?:закона|доклада|исследования|документа)\b|\bкак называ\w+ (?:\w+ )?(?:закон|доклад|исследовани\w+)\b"),
        ("اسم|عنوان", r"\b(?:اسم|عنوان) (?:القانون|التقرير|الدراسة|الوثيقة)"),
        ("名称|全称|名字|叫什么|标题", r"(?:法律|法案|法|报告|研究|文件|框架)的?(?:全称|名称|标题|叫什么|名字)"),
    ),
    "reason": Wordings(
        (" por qu", r"\bpor qu[ée]\b"),
        (" para qu", r"\bpara qu[ée]\b"),
        (" pourquoi ", r"\bpourquoi\b"),
        ("почему|зачем", "почему|зачем"),
        ("لماذا", "لماذا"),
        ("为什么|为何", "为什么|为何"),
    ),
    "effect": Wordings(
        ("efecto|result|consecuencia|impacto", r"\bqu[ée] (?:efectos?|resultados?|consecuencias?|impacto) (?:tuv|tien|di|ha|produj|trajo|trajeron)"),
        ("efecto|result|consecuencia|impacto", r"\bcu[áa]l(?:es)? (?:fue(?:ron)?|es|son|ha sido|han sido) (?:el|los|las) (?:efectos?|resultados?|consecuencias?|impacto) de"),
        ("llev|conduj", r"\ba qu[ée] (?:llev|conduj|ha llevado)"),
        ("effet|sultat|quence|impact", r"\bquel(?:le)?s? (?:effets?|r[ée]sultats?|cons[ée]quences?|impact) (?:a|ont|ont eu|a eu)\b"),
        ("effet|sultat|quence|impact", r"\bquel(?:le)?s? (?:est|sont|fut|furent|ont été|a été) (?:l['’]|les? )(?:effets?|r[ée]sultats?|impact|cons[ée]quences?) d"),
        (" quoi ", r"\b[àa] quoi (?:a|ont) (?:\w+ ){0,4}(?:men[ée]|conduit|abouti)"),
        ("чему", r"\bк чему (?:\w+ ){0,4}прив[её]"),
        ("эффект|результат|последств|итог", r"\bкак(?:ой|ие|овы|ов) (?:был[иа]? )?(?:эффект|результат|последстви|итог)"),
        ("نتائج|نتيجة|أثر|آثار|أدى|أدت", "(?:ما|ماذا) (?:هي |هو |كانت |كان )?(?:نتائج|نتيجة|أثر|آثار)|إلى ماذا (?:أدى|أدت)"),
        ("影响|结果|效果|成果", "(?:什么|哪些|何种)(?:影响|结果|效果|成果)|(?:影响|结果|效果|成果)是什么"),
    ),
    "listing": Wordings(
        ("num|lista", r"\b[eé]num[eé]r|\blista(?:do)?\b"),
        (" tod", r"\btod[ao]s l[ao]s\b|\btodo lo que\b"),
        ("les son ", r"\bcu[áa]les son\b"),
        (" tout", r"\btout ce qu|\btoutes? les\b"),
        (" liste ", r"\bliste\b"),
        (" tous les ", r"\btous les\b(?! combien)"),
        (" quels sont |quelles sont", r"\bquel(?:le)?s sont\b"),
        (" переч| список", r"\bпереч(?:исл|ень|ня)|\bсписок\b"),
        (" все", r"\bвсе,? что\b"),
        ("اذكر|كل |جميع|قائمة", r"اذكر|كل ما|(?<!\w)(?:كل|جميع) ال|قائمة"),
        ("列出|列举|哪几|都有哪些|清单", "列出|列举|哪几(?:类|种|项|条|个|家|方面)|都有哪些|清单"),
    ),
    "doings": Wordings(
        ("cómo|como", r"\bc[óo]mo (?:puede[n]?|podr[íi]an?)\b.{1,40}\b(?:ayudar|apoyar|contribuir|asistir)"),
        (" comment ", r"\bcomment\b.{1,40}\b(?:aider|soutenir|appuyer|contribuer|assister)"),
        (" как ", r"\bкак\b.{1,60}\b(?:помо(?:чь|гает|гают)|поддерж|содейств)"),
        ("كيف", r"كيف (?:يمكن|تستطيع|تساعد|تدعم|يساعد).{0,60}(?:مساعدة|أن تساعد|دعم|أن تدعم|تساعد|تدعم|يساعد)"),
        ("如何|怎样|怎么", r"(?:如何|怎样|怎么)(?:能够|能|可以)?(?:帮助|支持|协助)"),
    ),
    "sequence": Wordings(("chronolog", r"\bchronolog")),
    "comparison": Wordings(
        (" compar", r"\bcompar[ae]"),
        (" diferencia", r"\bdiferencia"),
        (" différence", r"\bdifférence"),
        ("сравн|разниц|отлича|различ", r"\bсравн|\bразниц|\bотлича(?:ет|ют)|\bразличия?\b"),
        ("قارن|الفرق|مقارنة", r"\b(?:قارن|مقارنة|ما الفرق|الفرق بين)\b"),
        ("比较|区别|不同之处|差异|对比", "比较.{0,30}(?:和|与|跟|两)|(?:区别|不同之处|差异)|对比"),
        ("similitud|semejanza|en común|en comun|se parecen", r"\b(?:similitud|semejanza)|\ben com[úu]n\b|\bse parecen\b"),
        ("similitud|ressembl|commun", r"\b(?:similitude|ressembl)|\bpoints? communs?\b|\ben commun\b"),
        ("что общего|общие черты|сходств|похожи", r"\bчто общего\b|\bобщие черты\b|\bсходств|\bпохожи\b"),
        ("التشابه|القواسم المشتركة", "أوجه التشابه|التشابه بين|القواسم المشتركة"),
        ("共同点|相似|异同|相同之处", "共同点|相似之处|异同|相同之处"),
    ),
    "example": Wordings(
        (" ejemplo", r"\bejemplos?\b"),
        (" exemple", r"\bexemples?\b"),
        ("пример", "пример"),
        ("مثال|أمثلة|امثلة", "مثال|[أا]مثلة"),
        ("例子|案例", "例子|案例"),
    ),
    "all_cases": Wordings(
        ("casos|ejemplos", r"\bqu[ée] (?:ejemplos|casos)(?: de pa[íi]ses| pr[áa]cticos| nacionales)? (?:hay|existen|tienes?|tiene usted|ofreces?)\b(?! (?:de|sobre|en|con)\b)"),
        (" qu", r"\bqu[ée] pa[íi]ses (?:hay|figuran|aparecen|est[áa]n incluidos|se mencionan|tienen (?:ejemplos|casos))\b"),
        ("les son ", r"\bcu[áa]les son (?:los|sus) (?:ejemplos|casos)(?: de pa[íi]ses| pr[áa]cticos)?\W*$"),
        (" quels ", r"\bquels (?:exemples|cas)(?: de pays| concrets| nationaux)? (?:y a-t-il|avez-vous|as-tu|existe)(?! (?:de|sur|en|avec)\b)"),
        (" quels pays ", r"\bquels pays (?:y a-t-il|figurent|ont (?:des|un) (?:exemples?|cas)|(?:sont|servent) (?:couverts|inclus|mentionn[ée]s|cit[ée]s|d\'exemples?))"),
        (" quels sont ", r"\bquels sont (?:les|vos) (?:exemples|cas)(?: de pays| concrets)?\W*$"),
        ("примеры", r"\bкакие (?:есть |у вас есть |имеются |приводятся )?(?:страновые )?примеры(?: стран| по странам| из практики(?: стран)?)?(?: есть| у вас есть| имеются)?\W*$"),
        (" какие страны ", r"\bкакие страны (?:есть|описаны|представлены|упоминаются|охвачены)\b"),
        ("أمثلة", r"(?:ما هي|ما|اذكر|اعرض|هل (?:لديك|لديكم|توجد|هناك)) (?:جميع |كل )?(?:ال)?أمثلة(?: (?:ال)?قُ?طرية)?(?: (?:ال)?(?:متاحة|موجودة|لديك|لديكم))?\W*$"),
        ("各国|国别|国家", r"^\W*(?:请|请问)?(?:你们?|您)?(?:有哪些|有什么|列出|列举)(?:所有|全部)?的?(?:国家|国别|各国)的?(?:案例|例子|实例)\W*$|^\W*(?:哪些|哪几个)国家有(?:案例|例子|实例)"),
    ),
    "whole_case": Wordings(
        (" qu", r"\bqu[ée] (?:ocurri[óo]|pas[óo]|sucedi[óo]|ha (?:ocurrido|pasado|sucedido))\b(?!.*\bantes\b)"),
        (" que s est il pass", r"\bque s'est-il pass[ée](?!.*\bavant\b)"),
        (" qu est ce qui s est pass", r"\bqu'est-ce qui s'est pass[ée](?!.*\bavant\b)"),
        ("произошло|случилось", r"\bчто (?:там )?(?:произошло|случилось)\b(?!.*\b(?:до|перед|раньше)\b)"),
        ("جرى|حدث|حصل", "(?:ماذا|ما الذي) (?:حدث|جرى|حصل)(?!.*قبل)"),
        ("发生", "发生了?什么(?!.*(?:之前|以前))"),
    ),
    "yes_no": Wordings(
        (
            "ha|pued|podr|exist|es |son |est|fue|tien|deb",
            r"^¿?(?:y |o |pero )?(?:nos |se |lo )?(?:puede|pueden|podría|existen?|hay|han?|es|son|está|están|fue|fueron|tienen?|deben?|debería)\b",
        ),
        # "¿Se aprobó la ley?": a question that begins with "se" has no question word before its verb.
        (" se ", r"^\W*(?:(?:y|o|pero|entonces) )?(?:(?:ya|finalmente|al final) )?se (?:\w+ ){0,1}?\w{3,}"),
        ("existe|peut on|est ce qu|doit on|il| elle| on ", r"^(?:est[- ]ce (?:que\b|qu['’])|peut-on|doit-on|existe)|^(?!.*\b(?:quand|combien|comment|pourquoi|où|quel\w*|qui|que)\b).*\w-(?:t-)?(?:ils?|elles?|on)\b.*\?"),
        (" ли ", r"\bли\b"),
        (" هل ", r"\bهل\b"),
        ("吗|是否|有没有|能不能|可不可以|会不会|是不是|要不要", "吗|是否|有没有|能不能|可不可以|会不会|是不是|要不要"),
    ),
    "definition": Wordings(
        (" significa ", r"\bqu[ée] significa\b"),
        ("signifie|veut dire", r"\bque (?:signifie|veut dire)\b"),
        ("означает", r"\bчто означает\b"),
        ("معنى|يعني|تعني", r"\bما معنى\b|\bماذا (?:يعني|تعني)\b"),
        ("意思", "什么意思"),
    ),
    "naming": Wordings(
        ("nombre", r"\b(?:el|los|su|sus|qué|un) nombres?\b(?! (?:de la (?:ley|convención)|del (?:marco|informe|estudio|documento|plan|programa|proyecto)))"),
        (" nom", r"\b(?:le|les|son|leurs?|quel|un) noms?\b(?! (?:de la (?:loi|convention|stratégie)|du (?:cadre|rapport|document|plan|programme|projet|dispositif)|de l['’](?:étude|enquête)))"),
        ("зовут| имя | имена |фамили", r"\bкак зовут\b|\b(?:имя|имена)\b|\bфамили\w+\b"),
        ("اسم|أسماء", r"\b(?:ما|أريد|نريد|أعطني|اذكر|معرفة|هي) (?:اسم|أسماء)\b|^\W*أسماء\b"),
        ("名字|姓名|名单", "名字|姓名|名单"),
    ),
    "detail": Wordings(
        ("exactamente|en detalle|precisamente", r"\b(?:exactamente|en detalle|precisamente)\b"),
        ("exactement|précisément|en détail", r"\b(?:exactement|précisément|en détail)\b"),
        ("именно|подробно", r"\b(?:именно|подробно)\b"),
        ("بالضبط|بالتفصيل|تحديدا", "بالضبط|بالتفصيل|تحديدا"),
        ("具体|确切|详细|究竟", "具体|确切|详细|究竟"),
    ),
}  # fmt: skip
"""By the name of a type of answer, or of a field of :class:`bot.question.asked.intent.Intent`."""

AMOUNTS: dict[str, Wordings] = {
    "frequency": INTENTS["frequency"],
    "share": Wordings(
        ("porcentaje|proporci|tasa|ciento", r"\b(?:porcentaje|proporci[óo]n|tasa|por ciento)\b"),
        ("pourcentage|proportion|taux| part|cent", r"\b(?:pourcentage|proportion|taux|pour cent)\b|\bquelle part\b"),
        ("процент|дол", r"\bпроцент\w*|\bкак(?:ую|ая|ова) дол[яю]\b"),
        ("نسبة|مئة|مائة", r"\bنسبة\b|(?:بال|في ال)(?:مئة|مائة)\b"),
        ("百分|比例|占比|率|几成", "百分之几|比例|占比|[^效功税频]率|几成"),
    ),
    "age": INTENTS["age"],
    "duration": Wordings(
        (" cu|plazo", rf"\bcu[áa]nto tiempo\b|\bcu[áa]nt[oa]s (?:más )?{_TIMES_ES}\b|\bqu[ée] plazo\b"),
        (" combien |délai|delai", rf"\bcombien (?:de temps|d['’ ]?e? ?{_TIMES_FR})\b|\bquel d[ée]lai\b"),
        ("долго|сколько|срок", rf"\bкак долго\b|\bсколько (?:времени|{_TIMES_RU})\b|\b(?:какой|каков) срок\b"),
        (" كم |مهلة", rf"\bكم (?:من الوقت|تستغرق|يستغرق|استغرق\w*|مدة|تدوم|{_TIMES_AR})\b|\bما (?:هي )?(?:ال)?مهلة\b"),
        ("多久|多长时间|期限|多少|几", "多久|多长时间|(?:多少|几)个?(?:年|月|天|日|周|星期|小时|分钟)|期限"),
    ),
    "money": INTENTS["money"],
    "count": Wordings(
        (" cu", r"\bcu[áa]nt[oa]s\b"),
        (" combien ", r"\bcombien d"),
        (" сколько ", r"\bсколько\b"),
        (" كم |عدد", r"\bكم\b|\bعدد\b"),
        ("多少|几", "多少|几(?:个|名|位|次|项|所|家|种|人|条|份|票|例)"),
    ),
}  # fmt: skip
"""By the kinds of :mod:`bot.question.answering.amounts`, the first that matches."""
COUNTED = Wording(
    "cuánt|cuant|combien| сколько| كم|عدد|多少|几",
    r"\b(?:cu[áa]nt[oa]s|combien d(?:e |['’])|сколько|كم(?: من)?|عدد) ?((?:[\w'’-]+ ?){1,2})|(?:多少|几)(?:个|名|位|次|项|所|家|种|条|份|票|例)?(\w{1,4})",
)
"""The words behind "how many": what is counted."""
