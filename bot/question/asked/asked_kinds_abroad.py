"""What :mod:`bot.question.asked.asked_kinds` and :mod:`bot.question.asked.asked_relations` read, as the other five languages put it.

How many things are asked for (several, or as many as there may be), and of what kind: the general nouns and verbs by which a question
asks, and those by which a heading or a lead-in announces. Spanish, French, Russian, Arabic and Chinese follow one another.
"""

from __future__ import annotations

import re
from functools import lru_cache

from bot.question.wordings import Wordings

_THINGS_AR = (
    r"شروط|حقوق|واجبات|التزامات|تدابير|إجراءات|خطوات|مراحل|أسباب|أهداف|مهام|مبادئ|أنواع|أشكال|طرق|وسائل|مستندات|وثائق|أوراق|جهات|أعضاء"
    r"|نتائج|توصيات|قرارات|عقوبات|صلاحيات|اختصاصات|معايير|خدمات|أماكن|أماكن|حالات|مشاكل|مشكلات|مخالفات|عناصر|بنود|بيانات|معلومات|مواضيع|أمور|أشياء|فئات"
)
SEVERAL = Wordings(
    ("qué|que |cuál|cual", r"\b(?:qu[ée]|cu[áa]l(?:es)?(?: (?:son|eran|fueron|deben ser))?(?: l[oa]s| sus)?)(?: otr[oa]s)? (?!(?:pas|m[aá]s|tras|es|has|estás|quieres|puedes|tienes|sabes|debes|haces|antes|entonces|menos|después|además)\b)\w*(?:[aeoáéó]s|[^aeiou\Wsáéíóú]es)\b|\bcu[áa]les\b"),
    ("requisitos|pasos|motivos|lugares|formas|maneras|documentos|condiciones|razones|medidas|vías|vias|opciones|derechos|obligaciones|funciones",
     r"^\W*(?:l[oa]s )?(?:requisitos|pasos|motivos|lugares|formas|maneras|documentos|condiciones|razones|medidas|v[íi]as|opciones|derechos|obligaciones|funciones)\b"),
    ("quel", r"\bquel(?:le)?s\b|\blesquel(?:le)?s\b"),
    ("conditions|étapes|raisons|motifs|lieux|moyens|documents|mesures|voies|droits|obligations|missions|pièces",
     r"^\W*(?:les )?(?:conditions|étapes|raisons|motifs|lieux|moyens|documents|mesures|voies|droits|obligations|missions|pièces)\b"),
    ("каки", r"\bкаки(?:е|х|м|ми)\b"),
    (" что ", r"\bчто (?:\w+ ){0,3}?(?:решил[аи]?|постановил[аи]?|поручил[аи]?|рекомендовал[аи]?|входит|включает)\b"),
    ("услови|шаги|этапы|причины|места|способы|документы|меры|права|обязанности|требования",
     r"^\W*(?:условия|шаги|этапы|причины|места|способы|документы|меры|права|обязанности|требования)\b"),
    ("ما |ماهي|أي |أية |من هم", rf"(?<!\w)(?:و?ما هي|ماهي|و?ما|أي|أية) (?:ال)?(?:{_THINGS_AR}|\w+ات)(?!\w)|(?<!\w)(?:و?ما هي|ماهي|من هم|ما هم)(?!\w)"),
    ("哪|几|什么|何种", "哪些|哪几|几(?:类|种|项|条)|有什么|(?:什么|何种)(?:条件|要求|措施|材料|手续|步骤|原因|权利|义务|职责|内容|规定|标准)"),
)  # fmt: skip
"""Several things are asked for."""

OPEN = Wordings(
    ("hay que|deb|necesit|teng|tiene|hace falta|pued|pod|exige|pide|requiere| hago| hacer",
     r"\bqu[ée] (?:\w+ ){0,2}?(?:hay que|debe[nr]?|debo|debemos|necesit\w+|teng[oa] que|tiene[ns]? que|hace falta|puede[ns]?|puedo|podemos|podría[ns]?|exigen?|piden?|requiere[ns]?)\b|\bc[óo]mo (?:se )?(?:puede[ns]?|puedo|podemos|debe[ns]?|debo|hay que|hago|hacer)\b|\b(?:d[óo]nde|a qui[ée]n(?:es)?|qui[ée]n(?:es)?) (?:se )?(?:puede[ns]?|puedo|podemos)\b"),
    ("faut|doi|peu|puis|demande|exige|faire",
     r"\b(?:que|qu['’]est-ce qu(?:e|['’]))(?: ?(?:il|elle|on|l['’]\w+|les? \w+))? ?(?:faut|doit|doivent|dois|peut|peuvent|puis|demandent?|exigent?)\b|\bcomment (?:\w+ ){0,3}?(?:faut|doit|doivent|dois|peut|peuvent|puis|faire)\b|\b(?:où|(?:à )?qui) (?:\w+ ){0,2}?(?:peut|peuvent|puis)\b"),
    ("нужно|надо|следует|долж|требуется|необходимо|можно|могут|может|делать",
     r"\bчто (?:\w+ ){0,3}?(?:нужно|надо|следует|должн[аоы]?|должен|требуется|необходимо|можно|могут|может|делать)\b|\bкак (?:\w+ ){0,2}?(?:можно|нужно|надо)\b|\b(?:где|кто|куда|кому|к кому) (?:\w+ ){0,2}?(?:можно|могут|может)\b"),
    ("يجب|يلزم|يمكن|ينبغي|مطلوب|المطلوب|اللازم|أفعل|نفعل",
     r"(?<!\w)(?:و?ماذا|و?ما الذي|و?ما|و?كيف|و?أين|و?من) (?:\w+ ){0,2}?(?:يجب|يلزم|يمكن\w*|ينبغي|مطلوب|المطلوب|اللازم|أفعل|نفعل)(?!\w)"),
    ("应|需|须|要|能|可以|得|办|如何|怎",
     "(?:应当?|应该|需要?|须|要|能|可以|得)(?:\\w{0,8})?(?:什么|怎么|怎样|如何)|(?:怎么|怎样|如何)(?:才能|可以|能|办|处理|申请|做)|怎么办"),
)  # fmt: skip
"""The answer may be one thing or several."""

_SIGNALS: dict[str, dict[str, tuple[str, str]]] = {
    "es": {
        "requirement": (r"requisitos?|condici(?:ón|ones)|documentos?|papeles|exig\w+|hay que|deb[eo]\w*|necesit\w+|hace falta|pid(?:e|en|ió)|llevar|presentar", r"requisitos?|condici(?:ón|ones)|documentos?|exig\w+|deb(?:e|en|erán?|o)|necesari[oa]s?|presentar|requier\w+|siempre que"),
        "reason": (r"por qu[ée]|motivos?|raz(?:ón|ones)|causas?", r"por qu[ée]|motivos?|raz(?:ón|ones)|causas?|porque"),
        "step": (r"pasos?|etapas?|fases?|c[óo]mo|procedimiento|tr[áa]mites?", r"c[óo]mo|pasos?|etapas?|fases?|procedimiento|tr[áa]mites?"),
        "channel": (r"d[óo]nde|lugar(?:es)?|v[íi]as?|medios?|canal(?:es)?|formas?|maneras?", r"d[óo]nde|v[íi]as?|medios?|canal(?:es)?|formas?|maneras?|a trav[ée]s|contact\w+"),
        "weakness": (r"fall[oa]s?|problemas?|deficiencias?|irregularidad\w*|incumplim\w+|riesgos?|mal\b|quej\w+|errores", r"fall[oa]s?|problemas?|deficiencias?|irregularidad\w*|incumplim\w+|riesgos?|carencias?|errores|preocupa\w*"),
        "demand": (r"recom\w+|pid(?:e|en|ió)|propuestas?|propon\w+|acord\w+|acuerdos?|decid\w+|decisi\w+|resolv\w+", r"recom\w+|pid(?:e|en|ió)|propuestas?|propon\w+|acord\w+|acuerdos?|decid\w+|decisi\w+|resuelv\w+|resolv\w+"),
        "people": (r"qui[ée]n(?:es)?|miembros?|integran\w*|personas", r"qui[ée]n(?:es)?|miembros?|integra\w+|compuest\w+|form\w+ parte|asistentes|presentes"),
        "right": (r"derechos?|puede\w*", r"derechos?|pod(?:rá|rán)|puede\w*"),
        "duty": (r"obligaci\w+|deber\w*|funci(?:ón|ones)|tareas?|encarg\w+|compromisos?", r"obligaci\w+|deber\w*|funci(?:ón|ones)|tareas?|compromisos?|corresponde\w*"),
        "exclusion": (r"prohib\w+|no (?:se )?(?:puede\w*|debe\w*|permit\w+)|excluid\w+|except\w+", r"prohib\w+|no (?:se )?(?:puede\w*|pod\w+|debe\w*|permit\w+)|exclu\w+|except\w+"),
        "measure": (r"medidas?|acciones|sanci(?:ón|ones)|penas?|castig\w+", r"medidas?|acciones|sanci(?:ón|ones)|penas?"),
        "purpose": (r"objetivos?|fin(?:es)?|finalidad\w*|metas?|para qu[ée]", r"objetivos?|fines|finalidad\w*|metas?"),
    },
    "fr": {
        "requirement": (r"conditions?|pièces|documents?|exig\w+|faut|doit|doivent|nécessaires?|fournir|critères?", r"conditions?|pièces|documents?|exig\w+|doit|doivent|nécessaires?|fournir|critères?|à condition"),
        "reason": (r"pourquoi|raisons?|motifs?|causes?", r"pourquoi|raisons?|motifs?|causes?|parce que|car"),
        "step": (r"étapes?|phases?|comment|procédure|démarches?", r"étapes?|phases?|comment|procédure|démarches?|déroul\w+"),
        "channel": (r"où|lieux?|moyens?|voies?|canaux|façons?|manières?|comment (?:\w+ ){0,3}(?:joindre|saisir|contacter)", r"façons?|moyens?|voies?|canaux|manières?|joindre|contact\w*|par\W*$"),
        "weakness": (r"manquements?|problèmes?|défaillances?|cloche\w*|irrégularités?|risques?|lacunes?|dysfonctionnements?|va pas|reproch\w+", r"manquements?|problèmes?|défaillances?|irrégularités?|risques?|lacunes?|dysfonctionnements?|préoccup\w+|insuffisan\w+"),
        "demand": (r"recommand\w+|demande\w*|propos\w+|décid\w+|décisions?|réclam\w+|préconis\w+", r"recommand\w+|demande\w*|propos\w+|décid\w+|décisions?|préconis\w+|adopt\w+"),
        "people": (r"\bqui\b|membres?|compos\w+|siège\w*", r"membres?|compos\w+|siège\w*|présents?|participants?"),
        "right": (r"droits?|peut|peuvent", r"droits?|peut|peuvent"),
        "duty": (r"obligations?|devoirs?|missions?|tâches?|chargée?s?", r"obligations?|devoirs?|missions?|tâches?|chargée?s?|s['’]engagent?"),
        "exclusion": (r"interdi\w+|ne (?:peut|peuvent|doit|doivent) pas|exclu\w*|sauf|exception\w*", r"interdi\w+|ne (?:peut|peuvent|doit|doivent)|exclu\w*|sauf|exception\w*"),
        "measure": (r"mesures?|actions?|sanctions?|peines?|puni\w*", r"mesures?|actions?|sanctions?|peines?"),
        "purpose": (r"objectifs?|buts?|finalités?|vise\w*", r"objectifs?|buts?|finalités?|vise\w*"),
    },
    "ru": {
        "requirement": (r"требован\w+|услови\w+|документ\w*|нужн\w+|надо|необходим\w+|должн\w*|справк\w+|критери\w+", r"требован\w+|услови\w+|документ\w*|необходим\w+|должн\w*|обязан\w*|критери\w+"),
        "reason": (r"почему|причин\w+|отчего|основани\w+", r"почему|причин\w+|основани\w+|поскольку"),
        "step": (r"шаг\w*|этап\w*|порядок|порядк\w+|процедур\w+|как", r"шаг\w*|этап\w*|порядок|порядк\w+|процедур\w+|как"),
        "channel": (r"где|куда|мест\w+|способ\w*|каким образом|как (?:\w+ ){0,2}(?:обратиться|подать|связаться)", r"где|куда|способ\w*|образом|обратиться|контакт\w*"),
        "weakness": (r"нарушени\w+|проблем\w+|недостат\w+|риск\w*|ошиб\w+|не так", r"нарушени\w+|проблем\w+|недостат\w+|риск\w*|ошиб\w+|замечани\w+"),
        "demand": (r"реши\w+|решени\w+|постанов\w+|рекоменд\w+|предлож\w+|поруч\w+|треб\w+|попроси\w+", r"реши\w+|решени\w+|постанов\w+|рекоменд\w+|предлож\w+|поруч\w+|треб\w+"),
        "people": (r"кто|кому|состав\w*|участник\w*|член\w*|присутств\w+", r"кто|состав\w*|участник\w*|член\w*|присутств\w+|получат|имеют право"),
        "right": (r"прав[оаы]\w*|может|могут|можно", r"прав[оаы]\w*|вправе|может|могут"),
        "duty": (r"обязан\w+|функци\w+|задач\w+|отвеча\w+|полномочи\w+", r"обязан\w+|функци\w+|задач\w+|полномочи\w+"),
        "exclusion": (r"нельзя|запрещ\w+|запрет\w*|исключени\w+|не (?:может|могут|допуск\w+)", r"нельзя|запрещ\w+|не (?:может|могут|допуск\w+)|исключени\w+|кроме"),
        "measure": (r"мер[аыу]?|мероприяти\w+|наказани\w+|санкци\w+", r"мер[аыу]?|мероприяти\w+|наказани\w+|санкци\w+"),
        "purpose": (r"цел[иьея]\w*|зачем", r"цел[иьея]\w*"),
    },
    "ar": {
        "requirement": (r"(?:ال)?شروط|(?:ال)?مستندات|(?:ال)?وثائق|(?:ال)?أوراق|(?:ال)?متطلبات|مطلوب\w*|يجب|يشترط|يلزم|(?:ال)?معايير", r"\w*شروط|يشترط|\w*مستندات|\w*وثائق|يجب|يلزم|\w*متطلبات|\w*معايير|بشرط"),
        "reason": (r"لماذا|(?:ال)?أسباب|(?:ال)?سبب", r"لماذا|\w*أسباب|\w*سبب|لأن"),
        "step": (r"(?:ال)?خطوات|(?:ال)?مراحل|(?:ال)?إجراءات|كيف", r"\w*خطوات|\w*مراحل|\w*إجراءات|كيف\w*"),
        "channel": (r"أين|(?:ال)?طرق|(?:ال)?وسائل|(?:ال)?أماكن|(?:ال)?قنوات", r"أين|\w*طرق|\w*وسائل|\w*أماكن|\w*قنوات|عبر|عن طريق"),
        "weakness": (r"(?:ال)?مخالفات|(?:ال)?مشاكل|(?:ال)?مشكلات|(?:ال)?مخاطر|(?:ال)?أخطاء|(?:ال)?عيوب|(?:ال)?نواقص", r"\w*مخالفات|\w*مشاكل|\w*مشكلات|\w*مخاطر|\w*أخطاء|\w*عيوب|\w*تحديات"),
        "demand": (r"(?:ال)?توصيات|أوصت|أوصى|(?:ال)?قرارات|قرر\w*|طلب\w*|(?:ال)?مطالب|اقترح\w*", r"\w*توصيات|أوصت|أوصى|توصي|\w*قرارات|قرر\w*|تقرر|اقترح\w*|تطلب"),
        "people": (r"من هم|(?:ال)?أعضاء|(?:ال)?حاضر\w*|يتكون|تتكون|تشكيل", r"\w*أعضاء|\w*حاضر\w*|\w*حضور|يتكون|تتكون|تتألف|تشكيل|هم"),
        "right": (r"(?:ال)?حقوق|(?:ال)?حق|يحق|يجوز|يمكن\w*", r"\w*حقوق|\w*حق|يحق|يجوز|الحق في"),
        "duty": (r"(?:ال)?واجبات|(?:ال)?التزامات|(?:ال)?مهام|(?:ال)?اختصاصات|(?:ال)?صلاحيات|تلتزم|مسؤولي\w+", r"\w*واجبات|\w*التزامات|\w*مهام|\w*اختصاصات|\w*صلاحيات|تلتزم|يلتزم|تتولى|يتولى"),
        "exclusion": (r"يحظر|ممنوع\w*|يمنع|محظور\w*|لا يجوز|(?:ال)?استثناءات", r"يحظر|ممنوع\w*|يمنع|محظور\w*|لا يجوز|\w*استثناء\w*"),
        "measure": (r"(?:ال)?تدابير|(?:ال)?عقوبات|(?:ال)?جزاءات|(?:ال)?بدائل", r"\w*تدابير|\w*عقوبات|\w*جزاءات|\w*بدائل"),
        "purpose": (r"(?:ال)?أهداف|(?:ال)?غرض|(?:ال)?غاية|(?:ال)?هدف|تهدف|يهدف", r"\w*أهداف|\w*غرض|تهدف|يهدف"),
    },
    "zh": {
        "requirement": (r"条件|要求|材料|手续|标准|资格|要满足|需要|应当|必须", r"条件|要求|材料|手续|标准|资格|应当|应符合|具备|须"),
        "reason": (r"为什么|为何|原因|理由", r"为什么|原因|理由|因为"),
        "step": (r"步骤|流程|程序|环节|怎么办|如何办理", r"步骤|流程|程序|环节|阶段|如下"),
        "channel": (r"哪里|途径|渠道|方式|办法|怎么联系|地点", r"途径|渠道|方式|办法|通过"),
        "weakness": (r"问题|缺点|不足|违规|风险|毛病|困难", r"问题|不足|违规|风险|困难|隐患"),
        "demand": (r"建议|意见|提出|决定|决议|诉求|要求", r"建议|意见|提出|决定|决议|诉求"),
        "people": (r"谁|哪些人|成员|组成|参加人员|出席", r"成员|组成|参加人员|出席|包括"),
        "right": (r"权利|可以|有权", r"权利|可以|有权"),
        "duty": (r"职责|任务|义务|负责|工作", r"职责|任务|义务|负责"),
        "exclusion": (r"不得|禁止|不能|不准|例外|除外", r"不得|禁止|不能|不准|例外|除外"),
        "measure": (r"措施|处罚|惩罚|处分", r"措施|处罚|处分"),
        "place": (r"地方|场所|地点", r"场所|地点|地方"),
        "purpose": (r"目标|目的|宗旨|指标", r"目标|目的|宗旨|指标"),
    },
}  # fmt: skip
"""Language -> kind of things -> how it is asked for, and how a heading or lead-in announces it."""


@lru_cache(maxsize=128)
def _compiled(language: str, kind: str, side: int) -> re.Pattern[str]:
    """How a kind is asked for (``side`` 0) or announced (1): compiled when a question in that language is read, not at every start."""
    words = _SIGNALS[language][kind][side]
    return re.compile(words if language == "zh" else rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)


LANGUAGES = frozenset(_SIGNALS)
"""Those whose kinds of things are told here."""


def signals_asked(question: str, language: str) -> frozenset[str]:
    """The kinds of things that a question in ``language`` asks for."""
    return frozenset(kind for kind in _SIGNALS.get(language, ()) if _compiled(language, kind, 0).search(question))


def signals_announced(heading: str, tail: str, language: str) -> frozenset[str]:
    """The kinds of things that a heading, or the ``tail`` of the sentence that introduces a list, announces in ``language``."""
    announced = ((kind, _compiled(language, kind, 1)) for kind in _SIGNALS.get(language, ()))
    return frozenset(kind for kind, words in announced if words.search(heading) or words.search(tail))
