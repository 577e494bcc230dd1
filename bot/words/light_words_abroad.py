"""Light words of the other languages, as many as :mod:`bot.words.stopwords` has of English in both its lists.

Pronouns and prepositions that its stopwords leave out, what grammars call modal and auxiliary verbs (must, can, there is), adverbs
of degree and of time without a date (now, still, never), the verbs around which any question can be built (want, go, know, see),
and people, things, ways. They are light and no stopwords: "viaja solo", "каждый пакет" are found by them where nothing else tells
sentences apart. Nouns that are written like one of the verbs ("deber", "devoir": a duty) are left out.
"""

from __future__ import annotations

import unicodedata

_ES = """
debo debes debe debemos deben debía debías debían debíamos debería deberías deberían deberíamos debiera debieran deba deban
podré podría podrías podríamos puedes hay nuestro nuestra nuestros nuestras suyo suya suyos suyas tuyo tuya vuestro vuestra
vosotros conmigo contigo consigo sí mismo misma mismos mismas aquel aquella aquellos aquellas aquello esos esas cada cualquier
cualquiera alguno alguna algún alguien nadie ninguno ninguna ningún tal tales tan tanta tantos tantas aquí ahí allí allá acá
ahora ya todavía aún entonces luego pronto siempre nunca jamás casi apenas sólo solo solamente únicamente además incluso pues
así quizá quizás acaso menos bastante demasiado hacia mediante bajo tras según dentro bien quiero quieres quiere queremos
quieren quería querían quiso quisieron quisiera quisiéramos querer va van voy vas vamos iba iban irá irán vaya vayan ir viene
vienen vino vinieron venía venir sé sabe saben sabemos sabía sabían supo supieron saber veo ve ven vemos vio vieron veía ver
mirar mira miran pone ponen puso pusieron ponga pongan poner ponerle dar dio dieron dado dada dan doy damos daba daban dará
darán dé den darle darles dame deme denme danos dime dinos pasa pasan pasó pasaba pasaron pasar cosa cosas manera maneras modo
modos gente persona personas hoy ayer momento momentos buena bueno buenas buenos mejor mejores información mencionar menciona
mencionan explicar explica explican señor señora sr sra
"""
_FR = """
dois doit devons devez doivent devait devaient devra devront devrait devraient devrions devriez peux pouvons pouvez pouvait
pouvaient pourra pourront pourraient pourrions pourriez puisse puissent pu faut fallait faudra faudrait quelqu'un quelques
quelque chacun chacune chaque aucun aucune nul nulle autre autres tel telle tels telles ici là alors ensuite puis encore déjà
toujours jamais maintenant bientôt tôt presque plutôt trop assez peu beaucoup tant autant pourtant car or ni parce afin
pendant avant après contre devant derrière hors outre jusque jusqu'à jusqu'au jusqu'aux voici voilà soi mêmes sera seront
serait seraient soit soient fut furent étions étiez serai serons ayant eu eue eus aura auront aurait auraient aie ait aient
avions aviez avaient eut eurent là-bas certes veux veut voulons voulez veulent voulait voulaient voulu voudrais voudrait
vouloir vais vas va allons allez vont allait ira iront irait aller vient viennent venu venue venus venait vienne venir sais
sait savons savez savent savait saura sauront savoir vois voit voyons voyez voient vu vue vus voir met mettent mettre prend
prennent prendre trouve trouvent trouvé trouver donner donne donna donné donnée donnent donnés chose choses manière manières
façon façons gens personne personnes moment moments aujourd'hui hier bon bonne bons bonnes meilleur meilleure information
informations mentionne mentionner explique expliquer parle parlent parler monsieur madame mme mlle
"""
_RU = """
должен должна должно должны нужно нужен нужна нужны можем могу можешь могут мог могла могли можете сможет смогут следует
каждый каждая каждое каждого каждой каждом каждые каждых любой любая любого любые никто ничто никого сама само сами самого
самой самих самый самая самое свой своя своё свои своего своих своему своими ними ним уже снова вновь также только лишь именно
даже очень слишком довольно сразу скоро позже раньше ранее затем поэтому пока хотя либо среди вокруг около возле против ради
согласно является являются являлся являлась было буду имеет имеют имеется имеются имел имела имели существует существуют хочу
хочет хотят хотел хотела хотели хотеть знать знаю знает знают узнать видеть смотреть посмотреть найти сказать рассказать
расскажи расскажите показать покажи покажите вещь вещи люди людей людям человек сегодня вчера происходит произошло случилось
дать дал дала дало дали даёт дает дают давать давал господин госпожа
"""
_AR = """
يجب ينبغي يستطيع تستطيع يستطيعون نستطيع أستطيع سوف ليس ليست ليسوا أكثر أقل جدا الآن دائما أبدا نفس نفسه نفسها كنت كانوا يكن
تكن سيكون وهو وهي وهم وقد ولم ولا كذلك حيث لأن لكي كي حين فوق تحت أمام وراء دون بدون أنه أنها بأن وأن هؤلاء أولئك إما يوجد
توجد يريد نريد أريد تريد يريدون أعرف يعرف نعرف أرى نرى يرى شيء أشياء طريقة شخص شخصا أشخاص ناس الناس اليوم أمس حدث يحدث حدثت
جرى جرت يجري منح منحت يمنح تمنح أعطى أعطت يعطي تعطي السيد السيدة
"""
_ZH = "给 给予"
_MEANS_MORE = frozenset(["esa", "esas", "seria", "serias", "ete"])
"""What some little word is without its accent, and something else as well ("sería", "seria")."""


def _bare(word: str) -> str:
    """``word`` as it is typed in haste: without accents, and е for ё."""
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c) or c == "\u0306")


def _words(block: str) -> frozenset[str]:
    return frozenset(block.split())


def typed_in_haste(words: frozenset[str]) -> frozenset[str]:
    """``words``, and each of them without its accents ("mas" for "más")."""
    bare = {unicodedata.normalize("NFC", _bare(word)) for word in words}
    return words | (bare - _MEANS_MORE)


LIGHT_WORDS_ABROAD: dict[str, frozenset[str]] = {
    "es": typed_in_haste(_words(_ES)),
    "fr": typed_in_haste(_words(_FR)),
    "ru": typed_in_haste(_words(_RU)),
    "ar": _words(_AR),
    "zh": _words(_ZH),
}
"""Beside those of :mod:`bot.words.stopwords`, by language."""
