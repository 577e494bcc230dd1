"""How an English text writes a number and a sum of money: parts of patterns that several rooms share.

The currencies are those of ISO 4217 by their English names, and a few that went before them.
"""

from __future__ import annotations

_UNITS = "one|two|three|four|five|six|seven|eight|nine"
NUMBER_WORDS = (
    rf"(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:{_UNITS}))?|{_UNITS}|ten|eleven|twelve|thirteen|"
    r"fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|hundreds?|thousands?|millions?|billions?|dozens?|half|both|several|no)"
)
"""A number in words."""
ANY_NUMBER = rf"(?:\d[\d,.]{{0,20}}|{NUMBER_WORDS})"
"""A number in figures or in words."""
CURRENCY = (
    r"(?:afghanis?|ariary|bahts?|balboas?|birrs?|bol[íi]var(?:es)?|bolivianos?|cedis?|cents?|c[óo]rdobas?|crowns?|dalasis?|denars?|dinars?|"
    r"dirhams?|dobras?|dollars?|dongs?|drams?|escudos?|euros?|florins?|forints?|francs?|gourdes?|guaran[íi]s?|guilders?|hryvnias?|kinas?|kips?|"
    r"koruny?|koruna|kron(?:a|or|er)|kwachas?|kwanzas?|kyats?|laris?|leks?|lempiras?|leones?|leu|lei|levs?|leva|liras?|maloti|manats?|marks?|"
    r"meticais|metical|nairas?|nakfas?|ngultrums?|pesos?|pounds?|pulas?|quetzals?|rands?|reais|rials?|riels?|ringgits?|riyals?|roubles?|"
    r"rubles?|rufiyaas?|rupees?|rupiahs?|shekels?|shillings?|soles|somonis?|soms?|takas?|tenge|tugriks?|vatu|won|yen|yuan|zloty|zlotys|"
    r"usd|eur|gbp|chf|us\$|million|billion)"
)
"""The name of a currency."""
IN_CURRENCY = (
    rf"[$€£¥] ?\d|\b{ANY_NUMBER}(?: (?:million|billion|thousand|hundred|us))* {CURRENCY}\b"
    # Whatever the money of a country is called: "cost 186,000 thalers".
    r"|\b(?:cost|costs|costing|budget of|sum of|amount of|paid|pays?|spen[dt]s?|charges?|fee of|fine of|fined|grant of) "
    r"(?:about |around |some |nearly |almost |over |up to |only )?"
    r"\d[\d.,]{0,20} (?:million |billion |thousand )?"
    r"(?!(?:years?|months?|weeks?|days?|hours?|minutes?|lives|jobs|times|per|percent|of|to|and|or|in|for|by|people|persons|children)\b)[a-z]{3,}\b"
    # The code of a currency, known or not, before a sum that is written as one: "KES 2.4 million", "MB 18,460".
    r"|(?-i:\b[A-Z]{2,3}\$?) ?\d{1,3}(?:(?:[.,]\d+)? (?:million|billion|thousand)\b|(?:,\d{3})+\b)"
    r"|\b(?:rs|ksh|ush|tsh|shs?)\.? ?\d"
    r"|\bfree of (?:any )?(?:charge|cost)\b|\bwithout (?:any )?(?:charge|payment|cost)\b|\bat no (?:cost|charge)\b"
    r"|\b(?:costs?|pays?) nothing\b|\bno (?:fees?|charges?|costs?)\b|\b(?:usd|eur|us\$|chf|gbp) ?\d"
)
"""A sum of money with its currency, or that nothing is paid."""
THINGS = (
    r"(?!was\b|has\b|is\b|does\b|plus\b|less\b|this\b|times\b|thus\b)(?:[a-z]{3,}s|children|people|women|men|staff)\b"
)
"""Several of something: what a number counts."""
_COUNTED = rf"(?! {THINGS}(?! (?:an?|per|each|every) ))"
YEAR_ALONE = rf"(?!(?<!the )(?<!in )(?<!of )(?<!for )(?<!since )(?<!from )(?:1[89]|20)[05]0 (?:[a-z]+ )?{THINGS})(?:1[89]|20)\d\d"
"""A year; "1950 pupils" are a round number of them, as "the 2000 elections" are not."""
SUM_OF_MONEY = rf"{IN_CURRENCY}|(?<![\w.,/-])(?!(?:1[89]|20)\d\d\b)\d{{1,3}}(?:[,.\u00a0 ]?\d{{3}})+\b{_COUNTED}"
"""The same, or a large number: its currency is often left unsaid. "52,000 signatures" are no money."""
FIGURE = r"(?<![\w.,-])(?!(?:19|20)\d\d\b)\d[\d.,]*(?![\w-])"
"""A number in figures that is no year."""
NO_AMOUNT = (
    r"(?!(?: (?:is|are|was|were|an?))? (?:(?:the|an?|its|their|your|our) )?(?:\w+ )?(?:help|support|assistance|role"
    r"|influence|impact|effect|say|gap|problem|difference|risk|pressure|interest|part|involvement)\b)"
)
"""What has no size in numbers stands behind "how big": "How big is the help with drafting?"."""
TIME = (
    r"(?:seconds?|minutes?|hours?|days?|nights?|weeks?|fortnights?|months?|quarters?|terms?|years?|decades?|centur(?:y|ies)"
    r"|generations?)"
)
"""What time is counted in."""
