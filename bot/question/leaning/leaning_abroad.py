"""How questions in Spanish, French, Russian, Arabic and Chinese go on with the one before, and point back at it.

Arabic writes "and" together with the next word (وهل), Chinese parts no words: both need more than a list of words.
"""

from __future__ import annotations

from bot.question.wordings import Wordings

CONTINUES = Wordings(
    ("entonces|tamb|pero|además|ademas|vale|bueno", r"^\W*(?:entonces|tambi[ée]n|pero|adem[áa]s|vale|bueno)\b\W+\w"),
    ("alors|mais|aussi|donc|sinon|ensuite|du coup", r"^\W*(?:alors|mais|aussi|donc|sinon|ensuite|du coup)\b\W+\w"),
    (" но | ну |тогда|еще|ещё|также|хорошо|ладно", r"^\W*(?:но|ну|тогда|ещ[её]|также|хорошо|ладно)\b\W+\w"),
    (" с как| до как| в каком году|когда|почему|зачем|кем|где|как долго",
     r"^\W*(?:с как(?:ого|их) (?:года|времени|пор|числа)|до как(?:ого|их) (?:года|времени|пор|числа)|в каком году|когда|почему|зачем|кем|где|как долго)\W*$"),
    (" و|طيب|لكن|ثم|كذلك|أيضا", r"^\W*(?:و(?:هل|ما|ماذا|من|متى|أين|كيف|كم|لماذا|أي|أية|إذا|لو|في|بعد|عن|ماهي|لمن|بكم)|طيب|لكن|ثم|كذلك|أيضا)(?!\w)\W+\w"),
    ("哪年|哪一年|何时|什么时候|为什么|哪里", r"^\W*(?:从|自|在|到)?(?:(?:哪一?年|何时|什么时候)(?:开始|起|为止)?|为什么|哪里)的?\W*$"),
    ("那|另外|还有|而且|然后|此外|再", r"^\W*(?:那|另外|还有|而且|然后|此外|再)\W*\w"),
)  # fmt: skip
"""A question begins so that goes on with the one before, or asks when, why or where and nothing else."""
POINTS_BACK = Wordings(
    (" es| est|ahí|ell|ést|aquel", r"\b(?:est[eo]s?|est[ao]s?(?! (?:ley|norma|semana|año|mes))|es[eoa]s?|ahí|ell[ao]s?|aquell?[ao]s?)\b"),
    ("cel|elle|eux|leur| il| y ", r"(?<!-)\b(?:celui|celle|ceux|celles|elles?|eux|leurs?|ils?(?! (?:faut|y a|s['’]agit|existe|est (?:possible|interdit|permis|obligatoire|prévu)))|y(?= (?:va|vont|est|sont|participe|siège)))\b"),
    (" он|него|нее|неё|них|его| её| ее| их | им |ему| ими | ей | эт|туда|тогда", r"\b(?:он[аои]?|него|нее|неё|них|его|её|ее|их|ими?|ему|ей|эт(?:и|их|ой|ому|им|ими|у)|туда|тогда)\b"),
    (" هذ| هو| هي| هم|هؤلاء|تلك|هناك", r"(?<!\w)(?:هذا|هذه|هو|هي(?! ال)|هم(?! ال)|هؤلاء|تلك|هناك)(?!\w)"),
    ("这|那|它|他|她", r"这(?:个|些|样|种|里)?|那(?:个|些|样|种|里|他|她)|它们?|他们?|她们?"),
)  # fmt: skip
"""A word that stands for something said before."""
LONGEST_HAN = 30
"""Characters up to which a Chinese question that begins so goes on with the one before."""
