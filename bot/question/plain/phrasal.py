"""Phrasal verbs: what a verb means together with its particle ("pass on" is to share, "pass" is to enact).

Particles are stopwords and leave the verb alone with the wrong meaning. Here the two are read as the one word that English has for
them (facts of the language, as dictionaries of phrasal verbs list them); in the term bank that word has its concepts.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from bot.analysis import analyse
from bot.indexing.lexicon import find_phrases
from bot.question.ideas import ASKED, CONCEPT, LIGHT, Idea
from bot.question.plain.verbs_in_context import (
    A_SAY,
    ALTERED,
    APPLIES,
    FAVOURED,
    GRANTED,
    IN_CHARGE,
    IN_FORCE,
    MADE_ONE,
    MADE_SO,
    MENTIONED,
    NAMELESS,
    SO,
    SOUNDED_OUT,
    WANTED,
)
from bot.question.wordings import folded_letters

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.indexing.lexicon import Lexicon

_WORD = re.compile(r"\w+")
_BETWEEN = r"(?: (?:it|them|him|her|us|me|you|this|that|these|those|everybody|everyone|people))?"
_STUDY = (
    r"(?:stud(?:y|ies)|research|surveys?|interviews?|inquir(?:y|ies)|enquir(?:y|ies)|investigations?|assessments?|evaluations?|audits?"
    r"|analys[ie]s|reviews?|polls?|consultations?|inspections?|visits?|mapping)"
)
"""What is conducted where it is carried out: a law, a duty or a recommendation is implemented."""
_VERBS = rf"""
pass|passes|passed|passing _ on/along/around/round = share
acted|acting|to act|not act|could act|can act|must act|should act|will act|may act|we act|they act - on/upon = implement
follow|follows|followed|following - up on/up = implement
carry|carries|carried|carrying _ out(?! (?:by|in \d)\b| (?:[\w’'-]+ ){{0,3}}?{_STUDY}\b)/through = implement
put|puts|putting _ into practice/into effect/into action/in practice = implement
live|lives|lived|living - up to = comply
look|looks|looked|looking - into = investigate
dig|digs|dug|digging - into = investigate
find|finds|found|finding - out = research
set|sets|setting _ up = establish
sign|signs|signed|signing - up to/up = ratify
pull|pulls|pulled|pulling - out of/out = withdraw
back|backs|backed|backing - out of/out = withdraw
draw|draws|drew|drawn|drawing _ up = draft
write|writes|wrote|written|writing _ up/down = draft
call|calls|called|calling - for = advocate
come|comes|came|coming - up with = propose
come|comes|came|coming - up in = mention
crop|crops|cropped|cropping - up = mention
turn|turns|turned|turning - up in = mention
feature|features|featured - in = mention
single|singles|singled|singling _ out = mention
talk|talks|talked|talking - about/of = mention
speak|speaks|spoke|speaking - about/of = mention
touch|touches|touched|touching - on/upon = mention
team|teams|teamed|teaming - up = partner
speak|speaks|spoke|spoken|speaking - out for/up for/out/up = advocate
stand|stands|stood|standing - up for = advocate
push|pushes|pushed|pushing - for = advocate
lobby|lobbies|lobbied|lobbying - for = advocate
win|wins|won|winning _ over = persuade
talk|talks|talked|talking _ round/into = persuade
bring|brings|brought|bringing _ round = persuade
back|backs|backed|backing _ up = support
prop|props|propped|propping _ up = support
help|helps|helped|helping _ out = support
point|points|pointed|pointing _ out/to = highlight
see|sees|saw|seen|seeing - to it/to = ensure
make|makes|made|making - sure = ensure
check|checks|checked|checking - up on/on = monitor
watch|watches|watched|watching - over = monitor
look|looks|looked|looking - after = care protect
bring|brings|brought|bringing _ in = introduce
go|goes|went|gone|going - over = review
draw|draws|drew|drawn|drawing - on/upon = use
build|builds|built|building - on/upon = use
deal|deals|dealt|dealing - with = address
do|does|did|done|doing - away with = abolish remove
get|gets|got|getting - rid of = abolish remove
do|does|did|done|doing|go|goes|went|gone|going|get|gets|got|getting - wrong = mistake
look|looks|looked|looking - at = examine
strike|strikes|struck|striking _ down = annul
throw|throws|threw|thrown|throwing _ out of school/out of the school = expel
kick|kicks|kicked|kicking|chuck|chucks|chucked|chucking _ out of school/out of the school = expel
throw|throws|threw|thrown|throwing _ out = reject
turn|turns|turned|turning _ down = reject
send|sends|sent|sending _ back = reject
speed|speeds|sped|speeding _ up = accelerate
beef|beefs|beefed|beefing _ up = strengthen
build|builds|built|building _ up = strengthen
firm|firms|firmed|firming _ up = strengthen
chip|chips|chipped|chipping - in = contribute
weigh|weighs|weighed|weighing - in = contribute
kick|kicks|kicked|kicking _ off = begin
spell|spells|spelled|spelt|spelling _ out = specify
talk|talks|talked|talking - to/with = consult
speak|speaks|spoke|spoken|speaking - to/with = consult
hear|hears|heard|hearing - from = consult
hear|hears|heard|hearing - about/of = inform
listen|listens|listened|listening - to = consult
reach|reaches|reached|reaching - out to/out = contact
team|teams|teamed|teaming - with = partner
go|goes|went|gone|going - down = decrease
go|goes|went|gone|going - up = increase
walk|walks|walked|walking - out of/out/away from = withdraw leave
drop|drops|dropped|dropping - out of/out = withdraw leave
make|makes|made|making - up(?! (?:for|your|their|his|her|my|our|to) ) = compose
go|goes|going|went|gone - into(?! (?:force|effect|detail|hiding|debt|labour|labor)) = contain
sum|sums|summed|summing _ up = summary
put|puts|putting _ to use/to good use = use
lend|lends|lent|lending _ a hand = support
give|gives|gave|given|giving _ a hand = support
keep|keeps|kept|keeping - an eye on/tabs on/track of/watch over/watch on = monitor
make|makes|made|making - a case for/the case for = advocate
fall|falls|fell|fallen|falling - short of/short = gap
set|sets|setting - out/forth = specify
get|gets|got|getting _ across/the word out/the message across/the message out = communicate
spread|spreads|spreading - the word/the news/the message = communicate
bring|brings|brought|bringing|get|gets|got|getting _ on board/on side = persuade
pay|pays|paid|paying - for = also fund
ask|asks|asked|asking - for(?= (?:[a-z]+ )?(?:reforms?|change|changes|laws?|legislation|action|amendments?)\b) = also advocate
change|changes|changed|changing - anything/something/much = also effect
end|ends|ended|ending - up =
bring|brings|brought|bringing _ up = also raise
work|works|worked|working - together/side by side/hand in hand/alongside/next to = cooperate
join|joins|joined|joining - forces/hands = cooperate
hand|hands|handed|handing _ in = submit
send|sends|sent|sending _ in = submit
put|puts|putting _ forward = propose
bring|brings|brought|bringing _ forward = propose
put|puts|putting _ off = delay
call|calls|called|calling _ off = cancel
step|steps|stepped|stepping - down = resign
cut|cuts|cutting _ down/back = decrease
stick|sticks|stuck|sticking - to = comply
abide|abides|abided|abiding - by = comply
take|takes|took|taken|taking _ into account/into consideration/on board = consider
leave|leaves|left|leaving _ out = exclude
make|makes|made|making _ public/known = publish
bring|brings|brought|bringing _ to light = reveal
sit|sits|sat|sitting - on(?! (?:a|the) (?:shelf|fence)|it) = member
go|goes|went|gone|going - along with = agree
get|gets|got|getting - hold of = obtain
get|gets|got|getting - back to = reply
lean|leans|leaned|leant|leaning - towards/toward = prefer
come|comes|came|coming - down in favour of/out in favour of = prefer
fall|falls|fell|fallen|falling - back on/behind = rely
lean|leans|leaned|leant|leaning - on/upon = rely
take|takes|took|taken|taking - the place of = replace
stand|stands|stood|standing - in for = replace
take|takes|took|taken|taking - over from = replace
step|steps|stepped|stepping - in = intervene
step|steps|stepped|stepping - aside = resign
wind|winds|winding|wound _ up = end
wrap|wraps|wrapped|wrapping _ up = end
rule|rules|ruled|ruling _ out = exclude
shut|shuts|shutting|lock|locks|locked|locking _ out = exclude
own|owns|owned|owning - up to = admit
face|faces|faced|facing - up to = admit
work|works|worked|working _ out = calculate
figure|figures|figured|figuring _ out = calculate
try|tries|tried|trying _ out = pilot
track|tracks|tracked|tracking _ down = trace
sort|sorts|sorted|sorting _ out = solve
iron|irons|ironed|ironing _ out = solve
let|lets|letting _ know = inform
fill|fills|filled|filling _ in = complete
turn|turns|turned|turning - up for/up at = attend
show|shows|showed|shown|showing - up for/up at = attend
go|goes|went|gone|going - ahead with = proceed
hand|hands|handed|handing _ out = distribute
give|gives|gave|given|giving _ out = distribute
pay|pays|paid|paying _ back = refund
sign|signs|signed|signing _ off = approve
water|waters|watered|watering _ down = weaken
hold|holds|held|holding - back/off = delay
put|puts|putting _ down to = reason
blame|blames|blamed|blaming _ on = reason
get|gets|got|getting|keep|keeps|kept|be|is|are|was|were - in contact with/in touch with/in contact/in touch = contact reach
count|counts|counted|counting - as =
get|gets|got|getting|receive|receives|received|receiving - an answer/answers/a reply/a response = reply
"""
_DOES = frozenset({"do", "does", "did", "done", "doing"})
"""Forms of a verb that are no words of the question by themselves: the word behind them stands for both."""
NOTHING = ""
"""The meaning of a verb that says nothing of its own: "come" in "come into force"."""
ALSO = "also "
"""Before a meaning that a word has besides its own: what is in force is to be implemented, and has begun."""
ONLY = "only "
"""Before the one meaning, of those of a word, that a form of it has: money is a grant, and what is granted need be none."""
_ALWAYS = (
    (A_SAY, "voice participate"),
    (APPLIES, f"{ALSO}commencement"),
    (MADE_ONE, "appoint"),
    (NAMELESS, "anonymous"),
    (IN_CHARGE, "responsible"),
    (WANTED, "propose recommend"),
    (FAVOURED, f"{ALSO}propose"),
)
"""What a verb in such a place means, whatever particle is behind it."""
_ELSE = ((MENTIONED, "mention"), (ALTERED, f"{ALSO}amend"), (GRANTED, f"{ONLY}provide"))
"""What it means where no particle tells another meaning."""
_OWN = 0.3
"""What the verb alone still counts against its meaning with the particle."""


@lru_cache(maxsize=1)
def _verbs() -> Mapping[str, tuple[tuple[str, str], ...]]:
    """Every form of a verb with what may stand behind it (the gap and the particles) and what both mean."""
    meanings: dict[str, list[tuple[str, str]]] = {}
    for line in _VERBS.strip().splitlines():
        left, _, meaning = line.partition(" =")
        forms, gap, particles = re.split(r" ([_-]) ", left)
        for form in forms.split("|"):
            meanings.setdefault(form, []).append((f"{gap} {particles}", meaning.strip()))
    return {form: tuple(some) for form, some in meanings.items()}


@lru_cache(maxsize=256)
def _behind(particles: str) -> re.Pattern[str]:
    """The pattern of what stands behind a verb; compiled late, as a question holds few of the verbs."""
    each = particles[2:].split("/")
    behind = "|".join(each)
    if particles[0] != "_":
        return re.compile(rf" (?:{behind})\b(?! to\b)", re.IGNORECASE)
    # What is put into practice may stand in between at length; what is passed on, in a word: "pass a law on" is something else.
    idioms = "|".join(some for some in each if " " in some.partition("(?!")[0])
    far = rf"| (?:[\w’'-]+ ){{1,6}}?(?:{idioms})\b(?! to\b)" if idioms else ""
    return re.compile(rf"{_BETWEEN} (?:{behind})\b(?! to\b){far}", re.IGNORECASE)


def phrasal_verbs(text: str) -> dict[int, str]:
    """Where a phrasal verb begins in ``text``, with the one word that means the same; and verbs of naming in the passive."""
    found = {}
    before: re.Match[str] | None = None
    for word in _WORD.finditer(text):
        for behind, meaning in _meanings_at(word, before, text):
            if particles := _behind(behind).match(text, word.end()):
                at = particles.start() + 1 if folded_letters(word.group()) in _DOES else word.start()
                found[at] = meaning
                break
        before = word
    for wording, meaning in _ALWAYS:
        for match in wording.finditer(text):
            found[match.start(match.lastindex or 0)] = meaning
    for wording, meaning in _ELSE:
        for match in wording.finditer(text):
            found.setdefault(match.start(match.lastindex or 0), meaning)
    for match in SOUNDED_OUT.finditer(text):
        found |= {match.start(1): f"{ALSO}consult", match.start(2): f"{ALSO}consult"}
    for match in MADE_SO.finditer(text):
        found[match.start(1)] = SO[folded_letters(match.group(1))]
    for match in IN_FORCE.finditer(text):
        found[match.start(match.lastindex or 0)] = f"{ALSO}implement"
        if match["come"]:
            found[match.start("come")] = NOTHING
    return found


def _meanings_at(word: re.Match[str], before: re.Match[str] | None, text: str) -> tuple[tuple[str, str], ...]:
    """What the verb at ``word`` may mean with a particle; a form of two words ("we act") wins over its last word alone."""
    verbs, verb = _verbs(), folded_letters(word.group())
    beside = before is not None and text[before.end() : word.start()] == " "
    both = verbs.get(f"{folded_letters(before.group())} {verb}") if before is not None and beside else None
    return both or verbs.get(verb, ())


def with_phrasal(ideas: Sequence[Idea], found: Mapping[int, str], lexicon: Lexicon) -> list[Idea]:
    """``ideas`` with the verb of each of the phrasal verbs ``found`` read as what it means together with its particle."""
    return [_read_as(idea, found[idea.span[0]], lexicon) if idea.span[0] in found else idea for idea in ideas]


def _read_as(idea: Idea, meaning: str, lexicon: Lexicon) -> Idea:
    if meaning == NOTHING:
        return replace(idea, factor=LIGHT)
    tokens = analyse(meaning.removeprefix(ALSO).removeprefix(ONLY))
    # "Mention" is a light word as well: as what is asked about it weighs.
    senses = {c: CONCEPT * strength for _, _, _, some in find_phrases(tokens, lexicon) for c, strength in some}
    if meaning.startswith(ALSO):
        both = {c: max(senses.get(c, 0.0), idea.concepts.get(c, 0.0)) for c in senses | dict(idea.concepts)}
        return replace(idea, concepts=both) if senses else idea
    if meaning.startswith(ONLY):
        return replace(idea, concepts=senses)
    stems = {stem: strength * _OWN for stem, strength in idea.stems.items()} | {token.stem: 1.0 for token in tokens}
    return replace(idea, stems=stems, concepts=senses, factor=max(idea.factor, ASKED))
