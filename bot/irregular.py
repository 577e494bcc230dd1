"""Forms of English that a suffix stemmer does not join, and words that it joins though they differ (facts of the language)."""

from __future__ import annotations

_VERBS = """
arise arose arisen; be was were been; bear bore borne born; become became; begin began begun; bind bound; break broke broken;
bring brought; build built; buy bought; catch caught; choose chose chosen; come came; deal dealt; do did done does;
draw drew drawn; drive drove driven; fall fell fallen; feel felt; fight fought; find found; flee fled; forbid forbade forbidden;
forget forgot forgotten; get got gotten; give gave given; go went gone goes; grow grew grown; have had has; hear heard; hide hid hidden; hold held;
keep kept; know knew known; lay laid; lead led; leave left; lend lent; lie lay lain; lose lost; make made; mean meant; meet met;
overcome overcame; oversee oversaw overseen; pay paid; ride rode ridden; rise rose risen; run ran; say said; see saw seen; seek sought;
sell sold; send sent; shake shook shaken; show shown; shrink shrank; sit sat; speak spoke spoken; spend spent; stand stood;
steal stole stolen; strike struck; swear swore sworn; take took taken; teach taught; tell told; think thought; throw threw thrown;
understand understood; undertake undertook undertaken; wear wore worn; win won; withdraw withdrew withdrawn; write wrote written;
underlie underlay underlain; uphold upheld; foresee foresaw foreseen; arose arise; eat ate eaten; fly flew flown; sing sang sung;
swim swam swum; drink drank drunk; sink sank sunk; wake woke woken; freeze froze frozen; tear tore torn; blow blew blown; bite bit bitten;
"""
_NOUNS = """
child children; man men; woman women; person persons people; foot feet; tooth teeth; mouse mice; life lives; wife wives; half halves;
criterion criteria; phenomenon phenomena; datum data; medium media; analysis analyses; basis bases; crisis crises; thesis theses;
ombudsman ombudsmen; chairman chairmen; spokesman spokesmen; index indices; appendix appendices; leaf leaves; knife knives; wolf wolves;
"""
# Joined although the stemmer keeps them apart: the same word as noun, verb, or in the two spellings of English; and kept from
# what they do not mean: who is acting takes action, and is no Act.
_SAME = """
defence defense; offence offense; licence license; programme program; centre center; labour labor; behaviour behavior; favour favor;
judgement judgment; enrolment enrollment; fulfil fulfill fulfilment fulfillment; advise advice; analyse analyze; organise organize;
colour color; honour honor; neighbour neighbor; cheque check; sceptical skeptical; catalogue catalog; dialogue dialog; practise practice;
action acting acted;
"""
# Words that the stemmer cuts to one stem although they do not mean the same, each group apart from the others
# (over-stemming; Paice, "Method for evaluation of stemming algorithms based on error counting", JASIS 1996).
_APART = """
accountability accountable; accountant accountants accounting; apartment apartments; audition auditions; author authors; busy;
celebrity celebrities; civilisation civilisations civilization civilizations; collective collectively collectives; competent
competence competences competency; conservation; conservative conservatives; consistent consistently consistency; convent
convents; conversion conversions; corporal; correctional; criticise criticised criticises criticising criticize criticized
criticism criticisms critic critics; customer customers; department departments departmental; designate designated designates
designating designation; dictator dictators dictatorship; directive directives; diverse diversity; diversion diversions;
emergency emergencies; exclusive exclusively; execute executed executes executing execution executions; executive executives;
expectancy; experiment experiments experimental; finalise finalised finalize finalized; format formats; generation generations;
identical; import imports imported importing importer importers; incidence; indicator indicators; informal informally; initiate
initiated initiates initiating; initiative initiatives; intern interns internship internships; internal internally;
international internationally; interpreter interpreters; issued issuing; majority majorities; minority minorities; mobilise
mobilised mobilises mobilising mobilize mobilized mobilizing mobilisation mobilization; moderator moderators; nationality
nationalities; naturalise naturalised naturalisation naturalize naturalized naturalization; nominal; objective objectives;
observation observations; occupant occupants; offensive; officer officers; opposite opposites; optimal; optimism optimistic;
oriental; orientation; personal personally; personality personalities; petition petitions petitioned petitioners petitioner;
polite politely; positive positively; precede precedes preceded preceding; precedent precedents; presidency; probable
probability; procession processions; protestant protestants; publicity publicise publicised publicize publicized; rational
rationally; reasonable reasonably; recession; relative relatives; relatively; reporter reporters; reservation reservations;
respective respectively; severe severely severity; situated; specialise specialised specialises specialising specialize
specialized specialist specialists; subsidy subsidies subsidise subsidised subsidize subsidized; succession; successive
successively; successor successors; unit units; university universities;
"""


def _table() -> dict[str, str]:
    table: dict[str, str] = {}
    for block in (_VERBS, _NOUNS, _SAME):
        for entry in block.replace("\n", " ").split(";"):
            forms = entry.split()
            for form in forms[1:]:
                table.setdefault(form, forms[0])
    # "people" keeps its own meaning here (the public), "media" and "data" are no singulars' plurals in this field,
    # "born", "left" and "found" are more often something else.
    for form in ("people", "media", "data", "left", "born", "bound", "lay", "arise", "drunk", "saw", "bit"):
        table.pop(form, None)
    return table


BASE_FORM: dict[str, str] = _table()


def _apart() -> dict[str, str]:
    groups = [group.split() for group in _APART.replace("\n", " ").split(";")]
    return {form: f"{forms[0]}~" for forms in groups for form in forms}


STEM_APART: dict[str, str] = _apart()
"""Stems of the words that the stemmer would join with others; the tilde keeps them from being the stem of any other word."""
