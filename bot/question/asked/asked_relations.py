"""In what relation the things asked for stand to their subject, and what relation a heading or lead-in announces: reasons, steps.

"Why did nobody notice?" is answered under "Causes:", "When may they tell?" under "... only if:", "How is it handled?" under "The
procedure". :mod:`bot.question.asked.asked_kinds` compares the general nouns that both name; here the form of the question, which names
none, is held against the words by which texts announce that relation (the signals of list structures in Meyer, "The Organization
of Prose and Its Effects on Memory", 1975: causation, condition, sequence, problem and solution). For the other languages both are told
by :mod:`bot.question.asked.asked_kinds_abroad`.
"""

from __future__ import annotations

from functools import lru_cache

from bot.question.asked.asked_kinds_abroad import LANGUAGES, signals_announced, signals_asked
from bot.question.wordings import Wording

_RELATIONS = {
    "reason": (
        r"why|how come|reasons?|causes?|explanations?|motives?|what (?:makes?|made|explains?|explained|keeps?|kept|leads?|led)",
        r"why|reasons?|causes?|explanations?|because|due to|motives?|factors?|grounds",
    ),
    "condition": (
        (
            r"when (?:can|may|must|should|will|would|is|are|does|do)|(?:in|under) (?:what|which) (?:cases?|circumstances|conditions|situations)"
            r"|what (?:do|does|must|should|would) (?:\w+ ){1,3}(?:need|have) to|need to (?:fulfil|meet|satisfy|be|have)|conditions?|qualif\w+"
            r"|eligible|eligibility|requirements?|criteria|what counts as|grounds|allowed to|who (?:can|may)|what does it take"
        ),
        (
            r"if(?: \w+){0,5}\W*$|only (?:if|where|when|in)|unless|provided that|where\W*$|when\W*$|conditions?|criteria|requir\w+"
            r"|eligib\w+|qualif\w+|grounds|circumstances|in (?:the following|these) cases\W*$|must (?:be|have)"
        ),
    ),
    "obstacle": (
        (
            r"obstacles?|barriers?|hurdles?|stands? in (?:the|their|our|your|his|her|its) way|hinder\w*|prevent\w*|difficult\w*|hard to"
            r"|makes? it (?:hard|difficult)"
        ),
        r"obstacles?|barriers?|hurdles?|in (?:the|their) way|hinder\w*|prevent\w*|difficult\w*|challenges?|constraints?",
    ),
    "weakness": (
        (
            r"weak\w*|short-?comings?|(?:go|goes|going|gone|went) wrong|falls? short|mistakes?|errors?|pitfalls?|risks?|dangers?|drawbacks?"
            r"|flaws?|problems?|fail\w*|lacks?|lacking|warning signs?|red flags?|(?:look|watch) out|beware|disadvantages?|complain\w*"
        ),
        (
            r"weak\w*|short-?comings?|wrong|falls? short|mistakes?|errors?|pitfalls?|risks?|dangers?|drawbacks?|flaws?|problems?|fail\w*"
            r"|lacks?|lacking|warning signs?|gaps?|traps?|concern\w*|worr(?:y|ies|ied)|disadvantages?|limits|limitations|left out"
            r"|overlook\w*|forgotten|neglected"
        ),
    ),
    "step": (
        (
            r"steps?|stages?|phases?|from (?:start|beginning) to (?:finish|end)|in (?:what|which) order|sequence|process|procedure"
            r"|go(?:es)? about|how (?:is|are|was|were) (?:\w+ ){1,6}(?:handled|treated|decided|made|done|carried|dealt)|what happens"
            r"|prepare|prepared|preparing|preparations?"
        ),
        r"steps?|stages?|phases?|sequence|process|procedure|cycle|how to|what happens|in (?:this|the following) order|prepar\w+",
    ),
    "demand": (
        (
            r"recommend\w*|urge[ds]?|propos\w+|suggest\w*|(?:want|ask|expect|urg)\w* (?:\w+ ){1,5}to|wants?|call(?:s|ed|ing)? (?:on|for|upon)"
            r"|demand\w*|decid\w+|decisions?|agreed|resolved|put forward"
        ),
        (
            r"recommend\w*|urge[ds]?|propos\w+|suggest\w*|asks?|calls? (?:on|for|upon)|demand\w*|resolv\w+|decid\w+|decisions?|agreed|requests?"
            r"|should\W*$|priorit\w+"
        ),
    ),
    "measure": (
        (
            r"how (?:do|can|could|would|will|should) (?:we|you|i|one|they) (?:tell|know|measure|see|check|judge)|indicators?|measur\w+"
            r"|benchmarks?|succe(?:ss\w*|ed\w*)|made a difference|progress"
        ),
        r"indicators?|measur\w+|benchmarks?|signs?|targets?|monitor\w*|evaluat\w*|progress",
    ),
    "purpose": (
        r"aims?|goals?|purposes?|objectives?|achieve|achieved|intended|what for|ambitions?|targets?",
        r"aims?|goals?|purposes?|objectives?|targets?|intended|seeks?",
    ),
    "cost": (
        r"costs?|expens\w+|prices?|budget\w*|financ\w+|cash|money|fund\w*|pays?|paid",
        r"costs?|expens\w+|prices?|budget\w*|financ\w+|money|fund\w*|pays?|paid|payments?",
    ),
    "advice": (
        r"tips?|advice|advis\w+|pointers?|hints?|what (?:can|could|should) (?:we|i|one|parents|families|schools|teachers|people) do",
        r"tips?|advice|advis\w+|hints?|pointers?|what (?:\w+ ){1,3}can do|good practice|do[’']?s and don[’']?ts|recommend\w*",
    ),
    "power": (
        r"powers?|teeth|empower\w*|entitled|authori[sz]\w+|(?:allowed|able) to do|what (?:can|may|could) (?:\w+ ){1,5}do",
        r"powers?|empower\w*|entitled|authori[sz]\w+|(?:may|can)\W*$",
    ),
    "exclusion": (
        (
            r"exempt\w*|exclud\w+|exclusions?|except\w*|off limits|no-?go|cannot|can[’']t|never|forbidden|banned|prohibit\w*|ruled out"
            r"|not (?:covered|allowed|permitted|dealt|handled|accept\w*)|refuse[sd]?|turn(?:s|ed)? (?:down|away)|outside"
        ),
        r"exempt\w*|exclud\w+|exclusions?|except\w*|cannot|can(?:not| not)|(?:may|must|shall|does|do|will) not|forbidden|prohibit\w*|never|outside",
    ),
    "channel": (
        (
            r"(?:in|by) (?:what|which) (?:ways?|means)|ways? (?:to|of|in)|(?:how|where) (?:do|does|can|could|should|might) (?:\w+ ){1,4}?"
            r"(?:get|reach|contact|send|submit|apply|complain|report|hand|file|register|join|sign)\b|channels?"
        ),
        r"how (?:do|to|can)|ways? (?:to|of|in)|(?:by|through|via)\W*$|channels?|contact\w*|appl(?:y|ications?)|submi\w+|submissions?",
    ),
    "membership": (
        r"who (?:is|are|sits?|was|were|makes? up)|whom?|members?|membership|compos\w+|consists?|made up of|sits? on|seats?|places?",
        r"members?|membership|compos\w+|consists?|made up of|represent\w+|participants?|present|seats?|places?",
    ),
    "objection": (
        r"against|object\w*|critici\w+|critics?|oppos\w+|concerns?|worr(?:y|ies|ied)|dislikes?|unhappy|doubts?|resist\w*|dissent\w*",
        r"against|object\w*|critici\w+|critics?|oppos\w+|concerns?|worr(?:y|ies|ied)|doubts?|reservations?|resist\w*|dissent\w*",
    ),
    "duty": (
        r"oblig\w+|must|ha(?:ve|s) to|required|dut(?:y|ies)|bound|responsib\w+|supposed to|in charge of|tasks?|jobs?",
        r"oblig\w+|(?:must|shall|ha(?:ve|s) to|required to|are to|is to)\W*$|dut(?:y|ies)|responsib\w+|tasks?|functions?",
    ),
    "content": (
        r"includ\w+|contain\w*|cover\w*|mention\w*|(?:stand|go|written|found|be) in (?:it|the|a|an|our|such)|what (?:to|should we|must) (?:put|write|say|tell)",
        r"includ\w+|contain\w*|cover\w*|set out|indicat\w+|tell us|state[sd]?\W*$|following (?:information|details|points)|contents?",
    ),
}  # fmt: skip
"""Relation -> how it is asked for, and how a heading or lead-in announces it."""
_NEEDS = {
    "reason": "why|how come|reason|cause|explan|motive|what ma|what ex|what ke|what le",
    "condition": (
        "when |in wh|under wh|what do|what must|what should|what would|need|condition|qualif|eligib|requirement|criteria|what counts|grounds"
        "|allowed|who can|who may"
    ),
    "obstacle": "obstacle|barrier|hurdle|stand|hinder|prevent|difficult|hard",
    "weakness": (
        " weak| short| wrong| fall| mistake| error| pitfall| risk| danger| drawback| flaw| problem| fail| lack| warning sign| red flag| look out "
        "| watch out | beware | disadvantage| complain"
    ),
    "step": "step|stage|phase|from |in what|in which|sequence|process|procedure| go|how |what happens|prepar",
    "demand": "recommend|urg|propos|suggest|want|ask|expect|call|demand|deci|agreed|resolved|put forward",
    "measure": "how |indicator|measur|benchmark|succe|made a|progress",
    "purpose": "aim|goal|purpose|objective|achieve|intended|what for|ambition|target",
    "cost": "cost|expens|price|budget|financ|cash|money|fund|pay|paid",
    "advice": "tip|advi|pointer|hint|what c|what s",
    "power": "power|teeth|entitled|author|allowed|able|what can|what may|what could",
    "exclusion": (
        " exempt| exclud| exclusion| except| off limits | no go | nogo | cannot | can t | never | forbidden | banned | prohibit| ruled out "
        "| not | refuse| turn| outside "
    ),
    "channel": " way| means | how | where | channel",
    "membership": "who|member|compos|consist|made up|sit|seat|place",
    "objection": "against|object|criti|oppos|concern|worr|dislike|unhappy|doubt|resist|dissent",
    "duty": "oblig|must|ha|required|dut|bound|responsib|supposed|in charge|task|job",
    "content": "includ|contain|cover|mention| stand in | go in | written in | found in | be in | what to | what should we | what must ",
}
"""What a question that asks for the relation holds (see :class:`bot.question.wordings.Wording`)."""
_COMPILED = {
    relation: (
        Wording(_NEEDS.get(relation, ""), rf"\b(?:{asked})(?![\w’])"),
        Wording("", rf"\b(?:{announced})(?![\w’])"),
    )
    for relation, (asked, announced) in _RELATIONS.items()
}
_TAIL = 70
"""Characters of a lead-in's end that are looked at: it announces there what follows."""


@lru_cache(maxsize=256)
def relations_asked(question: str, language: str = "en") -> frozenset[str]:
    """The relations that a question in ``language`` asks for."""
    if language in LANGUAGES:
        return signals_asked(question, language)
    return frozenset(relation for relation, (asked, _) in _COMPILED.items() if asked.search(question))


@lru_cache(maxsize=4096)
def announces(relations: frozenset[str], heading: str, lead_in: str, language: str = "en") -> bool:
    """Whether a heading, or the end of the sentence that introduces a list, announces one of ``relations`` in ``language``."""
    tail = lead_in[-_TAIL:]
    if language in LANGUAGES:
        return bool(relations & signals_announced(heading, tail, language))
    known = [_COMPILED[one][1] for one in sorted(relations) if one in _COMPILED]
    return any(one.search(heading) or one.search(tail) for one in known)
