"""Words that carry no content of their own, by language, and light words that carry little.

Stopwords are left out of the index and of a question's ideas. Light words stay in the index, but weigh little in
a question: general verbs and nouns with which people build a request around what they want to know.
"""

from __future__ import annotations

from functools import lru_cache

from bot.words.light_words_abroad import LIGHT_WORDS_ABROAD, typed_in_haste

_EN = """
a an the this that these those some any each every either neither both all such same own other another no not nor only just than
i me my mine myself we us our ours ourselves you your yours yourself he him his she her hers it its itself they them their theirs themselves
who whom whose which what when where why how there here and or but if while because as until although though whether so yet
of at by for with about against between into through during before after above below to from up down in out on off over under again
further then once per via within without toward towards upon among amongst across around along amid onto
am is are was were be been being do does did doing done have has had having can could may might must shall should will would ought need
s t re ve ll d m wo ca sha don doesn didn isn aren wasn weren won wouldn couldn shouldn hasn haven hadn ain cannot
too very also even still ever never always much more most many few less least lot lots quite rather really actually exactly precisely
please thanks thank hello hi hey dear ok okay yes yeah well oh kindly maybe perhaps anyway basically simply
etc ie eg vs versus else ago now already soon later like let lets im ive id youre thats whats theres heres
anyone anybody someone somebody everyone everybody nobody anything something everything nothing none one ones
upto its it's dont doesnt didnt isnt arent wasnt werent wouldnt couldnt shouldnt hasnt havent hadnt theyre theyve weve youve cant
"""
_ES = """
de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin
sobre también me hasta hay donde quien desde todo nos durante todos uno les ni contra otros ese eso ante ellos e esto mí antes algunos qué
unos yo otro otras otra él tanto esa estos mucho quienes nada muchos cual poco ella estar estas algunas algo nosotros mi mis tú te ti tu tus
ellas os es son fue era ser usted ustedes cuales existe existen hubo había habia haber está están ha han había puede pueden podría cuál cuáles cómo dónde cuándo quién quiénes cuánto cuántos cuántas
hace hacer hizo hicieron hago hacemos hacen hecho haciendo hará harán si qué año años favor gracias hola decir dice dicen decía dijo dijeron
soy eres somos sois fui fueron fuimos eran éramos será serán sería serían sea sean seamos fuera fueran fuese fuesen sido siendo
estoy estás estamos esté estén estuvo estuvieron estuviera estuvieran estaba estaban estará estarán estaría estarían estando
he hemos habían habrá habrán habría habrían haya hayan hubiera hubieran hubiese hubieron habido habiendo haber
poder podía podían pudo pudieron podrá podrán podrían pueda puedan pudiera pudieran podemos puedo
tener tiene tienen tengo tenemos tenía tenían tuvo tuvieron tendrá tendrán tendría tendrían tenga tengan tuviera tuvieran tenido teniendo
adónde adonde cuánta cuantas cuanta cuanto cuantos porqué aunque mientras sino tampoco
"""
_FR = """
au aux avec ce ces cet cette dans de des du elle elles en et eux il ils je la le les leur leurs lui ma mais me même mes moi mon ne nos notre nous on ou
par pas pour qu que qui sa se ses son sur ta te tes toi ton tu un une vos votre vous c d j l à m n s t y est sont été étant suis était étaient
être a ai as avons avez ont avait avoir fait faire font fit firent fera feront faisait peut peuvent pourrait quel quelle quels quelles quand où comment pourquoi combien quoi dont
si aussi plus moins très bien comme tout tous toute toutes entre sans sous vers chez donc ainsi cela ceci ça est-ce y-a-t-il merci bonjour
celui celle ceux celles lequel laquelle lesquels lesquelles auquel duquel depuis lors dire dit disent disait
desquels desquelles parmi selon ca etait etes malgré lorsque puisque tandis
"""
_RU = """
и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее её чём нём всё мне было вот от меня еще ещё нет о из ему теперь когда даже
ну ли если уже или ни быть был него до вас нибудь опять уж вам ведь там потом себя ничего ей может они тут где есть надо ней для мы тебя их чем
была сам чтоб без будто чего раз тоже себе под будет ж тогда кто этот того потому этого какой какая какие каком какую совсем ним здесь этом один почти
мой тем чтобы нее сейчас были куда зачем всех никогда можно при наконец два об другой хоть после над больше тот через эти нас про всего них
такое такая такие таких такого ваш ваша ваше ваши вашего вашей наш наша наше наши который которая которое которые которых которого которой которым делать делает делают делал делала делали сделать сделал сделала сделали много разве три эту моя впрочем хорошо свою этой перед иногда лучше чуть том нельзя такой им более всегда конечно всю между это сколько почему как говорит говорят говорится сказано
другая другое другую другие других другим другими другого другому другом иной иные
какое каким каких какими откуда чей чья чьё чье чьи чьего кому кого чему ком
"""
_AR = """
في من على إلى الى عن مع أن ان إن هذا هذه ذلك تلك التي الذي الذين اللاتي هو هي هم هن نحن أنا انا أنت انت ما ماذا متى أين اين كيف لماذا كم هل أي اي أو او و ثم لا لم لن قد كان كانت
يكون تكون كل بعض غير بين حتى إذا اذا عند عندما منذ بعد قبل خلال حول ضد لدى به بها له لها لهم فيه فيها منه منها عليه عليها هناك هنا أيضا ايضا فقط
يمكن تم مثل أم ام بل لكن لقد كما أحد احد فعل فعلت فعلوا يفعل تفعل يفعلون فعله يقول تقول قال
آخر أخرى أخر آخرون آخرين اخر اخرى سوى والأخرى والآخر
أية وما وماذا ومن وكم وهل ومتى وأين وكيف ولماذا وأي وأية فما فماذا فمن فكم فهل
"""
_ZH = """
一个 一些 这个 那个 这些 那些 的 了 和 是 在 有 我 他 她 它 们 这 那 个 与 及 或 也 都 就 而 但 对 对于 为 为了 从 到 由 被 把 将 会 能 可以 吗 呢 吧 啊 什么 哪 哪些 哪个 谁 怎么 怎样 如何 为什么 多少 几 何时 哪里 请 请问 你 您 我们 你们 他们 上 下 中 里 之 其 以 于 等
"""

# Light words, English: weight in a question far below that of a content word.
_LIGHT = """
fewer get give go come make take put set use want know see look find tell show say ask mean think try keep bring turn
thing way kind sort type case point place side matter stuff bit part area issue question answer information info detail word
able possible available good best better great right late quick quickly early new current
name mention describe explain list quote cite give example instance
time moment today tomorrow yesterday tonight week weekend people person man
monday tuesday wednesday thursday friday saturday sunday
document text page source handbook passage sentence section paragraph according
happen happened go going do work role
need wonder hear talk concern regard relate involve include
everything full complete whole entire
colleague boss committee-clerk office morning afternoon meeting briefing note memo speech footnote
specific specifically particular certain general apart besides aside instead
mr mrs ms mister dr prof sir madam bother
""".replace("case ", "")


def _words(block: str) -> frozenset[str]:
    return frozenset(block.split())


STOPWORDS: dict[str, frozenset[str]] = {
    "en": _words(_EN),
    "es": typed_in_haste(_words(_ES)),
    "fr": typed_in_haste(_words(_FR)),
    "ru": typed_in_haste(_words(_RU)),
    "ar": _words(_AR),
    "zh": _words(_ZH),
}
LIGHT_WORDS: frozenset[str] = _words(_LIGHT)


@lru_cache(maxsize=16)
def light_words(language: str) -> frozenset[str]:
    """The light words of a question in ``language``: the English ones are among them, for they are asked with everywhere."""
    return LIGHT_WORDS | LIGHT_WORDS_ABROAD.get(language, frozenset())


HAN_PARTICLES: frozenset[str] = frozenset("的了是在和与吗呢吧啊哪什么谁怎这那些被把")
"""Characters that are words of their own without content: a pair with one of them mostly reaches across two words."""

# Words that say what form the answer should take; they are no part of what it is about.
_REQUEST = """
way ways kind kinds sort sorts form forms type types thing things item items list lists listing option options menu overview summary summarise summarize outline
example examples precedent precedents instance case cases study studies story stories experience experiences lesson lessons
two three four five six seven eight nine ten first second third both either pair couple several
compare compares compared comparing comparison versus contrast differ differs differed difference differences differently different similarity similarities
date dates year years month day when timeline chronology sequence order step steps stage stages
line lines bullet bullets point points table slide quote quotes quotation cite reference pinpoint footnote
everything anything something detail details full complete whole entire
country countries somewhere elsewhere anywhere place places
learnt learned further back begin starts
"""
REQUEST_WORDS: frozenset[str] = _words(_REQUEST) - frozenset(
    ["study", "studies", "experience", "begin", "starts", "stage", "stages", "back", "further", "form"]
)
