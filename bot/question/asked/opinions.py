"""Whether the bot's own opinion is asked for, in any of the six languages: the sources are quoted, not judged."""

from __future__ import annotations

from bot.question.wordings import Wordings

_OPINION = Wordings(
    (
        "opinion|opinión|view|avis|selon vous|juicio",
        r"\bin your (?:\w+ )?(?:opinion|view)\b|\byour (?:own |honest |personal )(?:opinion|view)\b|\ben su opinión\b|\ba su juicio\b|\bà votre avis\b|\bselon vous\b",
    ),
    (
        "you",
        r"\b(?:do|don['’]t) you (?:\w+ly )?(?:think|believe|feel|reckon|find)\b(?=.*\b(?:good|better|best|bad|worse|worst|enough|worth|right|wrong|fair|seriously|serious|more|less|too)\b)",
    ),
    (
        "opinion|view|think",
        r"\b(?:give|tell) (?:me|us) your (?:\w+ )?(?:opinion|view)\b|\bwhat (?:do|would) you (?:\w+ly )?think (?:of|about)\b",
    ),
    (
        "your",
        r"^\W*(?:(?:and|so|but) )?(?:what(?:['’]?s| is| are| would be) )?your (?:\w+ )?(?:opinions?|views?|thoughts) (?:on|of|about|as to)\b",
    ),
    (
        "opin|piensa|parece",
        r"\bqu[ée] (?:(?:opina|piensa)n? usted(?:es)?|opinas|piensas|(?:le|les|te) parece[n]?)\b|\bcu[áa]l es (?:su|tu) (?:propia )?opini[óo]n (?:sobre|del?|acerca|al respecto)\b",
    ),
    (
        "pensez|penses|pense|votre|ton",
        r"\bqu(?:e |['’]en )(?:pensez-?\s?vous|penses-?\s?tu)\b|\b(?:vous pensez|tu penses) quoi\b|\bquel(?:le)? est (?:votre|ton) (?:avis|opinion|point de vue)\b",
    ),
    (
        "думае|мнение",
        r"\b(?:что|как) (?:вы|ты) (?:сами? )?дума(?:ете|ешь) (?:о|об|про)\b|^\W*(?:(?:какое|каково) )?(?:ваше|тво[её]) (?:личное )?мнение\b",
    ),
    ("رأيك|رأيكم", r"(?:ما|ماهو|ما هو) رأيكم?(?!\w)"),
    (
        "觉得|看待|看法|怎么看",
        r"(?:你|您)(?:个人)?(?:觉得|怎么看|如何看待)|(?:你|您)(?:个人)?对.{1,40}(?:有什么|有何|的)看法",
    ),
    (" any good ", r"^\W*(?:so |and |but )?(?:is|are|was|were) [\w’'. -]{2,40} (?:really |actually )?any good\W*$"),
    (
        "fair|wrong|ethical|moral|chances|justified",
        r"\b(?:was|is|would(?:n['’]t)?) it (?:be )?(?:really |quite |at all |not )?(?:fair|unfair|wrong|unethical|ethical|immoral|moral|justified)\b(?! to assume| to say)|\bwhat are (?:the|our|my) chances\b",
    ),
    ("вашему|ваш взгляд|رأيك|认为|依你看", r"\bпо-вашему\b|\bна ваш взгляд\b|(?:برأيك|في رأيك)|(?:你|您)认为"),
)


def asks_opinion(question: str) -> bool:
    """Whether the bot's own opinion is asked for: "In your view, does UNICEF do enough?"."""
    return _OPINION.found_in(question)
