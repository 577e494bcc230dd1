"""What :mod:`bot.question.asked.asked_statements` reads, as the other five languages put it: persons, names of things, dates.

Each pair is what a question needs to hold and the pattern (see :class:`bot.question.wordings.Wording`); within each, Spanish, French,
Russian, Arabic and Chinese follow one another.
"""

from __future__ import annotations

from bot.question.wordings import Wordings

_HELD = r"(?:通过|成立|批准|签署|加入|生效|建立|创立|创建|颁布|制定|设立|发布)"
_PASSED_ES = r"(?:fue|fueron|ha sido|se (?:aprob|adopt|cre|fund|promulg|firm|ratific|public)\w+|aprob[óo]|adopt[óo]|cre[óo]|fund[óo]|ratific[óo]|firm[óo]|entró en vigor)"
_ROLE_ES = (
    r"(?:ministr|director|abogad|president|jef|embajador|investigador|defensor|comisionad|ju[ez]|alcald|diputad|portavo|consultor|"
    r"secretari|representante|persona|funcionari|expert|autor|psic[óo]log|educador|trabajador|m[ée]dic|maestr|profesor|tutor|enfermer|mediador|"
    r"asesor|inspector|polic[íi]a|fiscal|coordinador|portavoz|rector|niñ[oa]|chic[oa]|muchach|joven|hij[oa]|víctima|madre|padre|mujer|hombre)\w*"
)
_ROLE_FR = (
    r"(?:ministre|direct|avocat|président|chef|ambassad|chercheu|défenseu|commissaire|juge|maire|député|porte-parole|consultant|"
    r"secrétaire|représentant|personne|fonctionnaire|expert|auteur|juriste|psychologue|éducat|enseignant|professeur|institut(?:eur|rice)|médecin|"
    r"infirmi|médiat|conseill|inspect|policier|procureur|coordinat|rapporteu|animat|enfant|fille|garçon|petite?|jeune|ado|victime|mort|mère|père|femme|homme)\w*"
)
_ROLE_RU = (
    r"(?:министр|директор|адвокат|председател|глав|посол|посла|исследовател|омбудсмен|уполномоченн|судь|мэр|депутат|консультант|"
    r"секретар|представител|человек|чиновник|эксперт|автор|юрист)\w*"
)
_ROLE_AR = r"(?:ال)?(?:وزير|مدير|محامي|رئيس|سفير|باحث|أمين|مفوض|قاضي|عمدة|نائب|نواب|ممثل|شخص|خبير|خبراء|علماء|مؤلف|محقق|مستشار)\w*"
_ROLE_ZH = "(?:部长|主任|律师|主席|总统|总理|大使|研究员|专员|监察员|法官|市长|议员|发言人|顾问|秘书长|代表|负责人|专家|作者|学者|人)"
_THINGS_ES = r"(?:empresas?|compañías?|cadenas?|emisoras?|periódicos?|diarios?|bancos?|donantes?|ong|universidad(?:es)?|escuelas?|hospital(?:es)?|partidos?|diputad[oa]s|senador(?:es|as)|ciudad(?:es)?|pueblos?)"
_THINGS_FR = r"(?:entreprises?|sociétés?|chaînes?|stations?|journa(?:l|ux)|banques?|donateurs?|ong|universités?|écoles?|hôpita(?:l|ux)|partis?|député(?:e?s)?|sénateurs?|villes?|villages?)"
_THINGS_RU = r"(?:компани\w+|фирм\w+|телеканал\w*|станци\w+|газет\w*|банк\w*|донор\w*|нпо|университет\w*|школ\w*|больниц\w*|парти\w+|город\w*|деревн\w+)"
THINGS_AR = r"(?:ال)?(?:شركة|شركات|قناة|قنوات|محطة|صحيفة|صحف|بنك|بنوك|مانح\w*|جامعة|جامعات|مدرسة|مدارس|مستشفى|حزب|أحزاب|مدينة|مدن|قرية|قرى)"
THINGS_ZH = "(?:公司|企业|电视台|电台|报纸|银行|捐助方|非政府组织|大学|学校|医院|政党|党派|城市|村庄)"

STATEMENTS: dict[str, Wordings] = {
    "person": Wordings(
        ("quién|quien", rf"\bqui[ée]n(?:es)? (?:es|fue|era|son|fueron)\b.{{0,30}}\b{_ROLE_ES}|\bqui[ée]n (?:preside|presidía|dirige|dirigía|encabeza|lidera|representa)\b"),
        ("nombre|llam", rf"\bnombres?\b.{{0,30}}\b{_ROLE_ES}|\bcómo se llam\w+\b.{{0,20}}\b{_ROLE_ES}"),
        (" qui ", rf"\bqui (?:est|était|fut|sont)\b.{{0,30}}\b{_ROLE_FR}|\bqui (?:préside|présidait|dirige|dirigeait|représente)\b"),
        (" nom|appel", rf"\bnoms?\b.{{0,30}}\b{_ROLE_FR}|\bcomment s['’]appel\w+\b.{{0,20}}\b{_ROLE_FR}"),
        (" кто ", rf"\bкто (?:сейчас |тогда )?(?:возглавля\w+|руковод\w+|председательств\w+|был\w*(?= )|является)\b.{{0,30}}\b{_ROLE_RU}|\bкто (?:сейчас )?(?:возглавля|руковод|председательств)\w+"),
        (" имя | имена |зовут|фамили", rf"\b(?:имя|имена|фамили\w+|как зовут)\b.{{0,30}}\b{_ROLE_RU}|\bкак зовут\b"),
        (" من |اسم|أسماء", rf"\bمن (?:هو|هي|يرأس|ترأس|يتولى|كان)\b.{{0,20}}\b(?:{_ROLE_AR}|يرأس|ترأس)|\bمن (?:يرأس|ترأس)\b|\b(?:اسم|أسماء)\b.{{0,20}}\b{_ROLE_AR}"),
        ("谁|叫什么|姓名|名字", f"{_ROLE_ZH}.{{0,6}}是谁|谁(?:是|担任|领导|主持)|{_ROLE_ZH}的?(?:姓名|名字)|{_ROLE_ZH}叫什么"),
    ),
    "named": Wordings(
        ("qu|nombre|cuál|cual|llam", rf"\b(?:qu[ée]|cu[áa]l(?:es)? (?:es|son)|nombres? del?(?: la| los| las)?|c[óo]mo se llam\w+ (?:la|el)) {_THINGS_ES}\b"),
        ("quel| nom|appel", rf"\b(?:quel(?:le)?s?(?: sont| est)?|noms? (?:de la|du|des|de l['’])|comment s['’]appel\w+ (?:la|le)) ?{_THINGS_FR}\b"),
        ("как|назван", rf"\b(?:как(?:ая|ой|ие|ую|их|ому|ими)|назван\w+|как называ\w+) {_THINGS_RU}\b"),
        (" أي | اسم | أسماء |أية", rf"\b(?:أي|أية|اسم|أسماء|ما اسم) {THINGS_AR}\b"),
        ("哪|叫什么|的名称|的名字", f"哪(?:一|几|些)?(?:家|个|所|些)?{THINGS_ZH}|{THINGS_ZH}(?:叫什么|的名称|的名字)"),
    ),
    "date": Wordings(
        ("año|fecha|ano |día|dia ", r"\bqu[ée] (?:a[ñn]o|fecha|d[íi]a)\b|\bfecha (?:exacta |precisa )?(?:de|en (?:la )?que)\b"),
        (" cu", rf"\bcu[áa]ndo (?:\w+ ){{0,2}}?{_PASSED_ES}"),
        (" quelle | quel ", r"\b(?:en|à|depuis) (?:quelle (?:ann[ée]e|date)|quel jour)\b"),
        (" quand ", r"\bquand\b.{0,40}?(?:\b(?:a|ont|fut|furent|était)\b|\ba-t-|\bont-)"),
        ("году|числа|года", r"\bв каком году\b|\bкакого числа\b|\bс какого года\b"),
        (" когда ", r"\bкогда (?:\w+ ){0,2}?(?:был[аио]?|принял\w*|приняли|основал\w*|создал\w*|ратифицировал\w*|подписал\w*|вступил\w*)\b"),
        (" أي |متى", r"\bأي (?:عام|سنة|تاريخ|يوم)\b|\bمتى (?:تم|تأسس\w*|اعتمد\w*|صدر\w*|صادق\w*|أنشئ\w*|انضم\w*|دخل\w*|أقر\w*|وقع\w*)\b"),
        ("年|何时|时候|天|日", f"哪一?年|何年|哪(?:一)?天|哪(?:一)?日|(?:何时|什么时候).{{0,12}}{_HELD}|{_HELD}于?(?:何时|什么时候)|是(?:何时|什么时候)"),
    ),
}  # fmt: skip
"""A person's name, a thing's own name, a date: by these names."""
