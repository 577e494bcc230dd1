"""Forms of English that a suffix stemmer does not join, and words that it joins though they differ (facts of the language)."""

from __future__ import annotations

import re

from bot.question.wordings import Wording

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
beat beaten; bend bent; bleed bled; breed bred; burn burnt; dig dug; dream dreamt; feed fed; forgive forgave forgiven; hang hung; learn learnt;
misunderstand misunderstood; override overrode overridden; overthrow overthrew overthrown; prove proven; rebuild rebuilt; repay repaid;
retell retold; rewrite rewrote rewritten; shoot shot; sleep slept; spell spelt; spoil spoilt; stick stuck; sweep swept;
undergo underwent undergone; undo undid undone; weep wept; withhold withheld; withstand withstood;
"""
_NOUNS = """
child children childrens; man men mens; woman women womens; person persons people; foot feet; tooth teeth; mouse mice; life lives; wife wives; half halves;
criterion criteria; corrigendum corrigenda; curriculum curricula; diagnosis diagnoses; forum fora; grandchild grandchildren;
hypothesis hypotheses; memorandum memoranda; policeman policemen; policewoman policewomen; referendum referenda;
schoolchild schoolchildren; stepchild stepchildren; syllabus syllabi; thief thieves; phenomenon phenomena; datum data; medium media; basis bases; crisis crises; thesis theses;
ombudsman ombudsmen; chairman chairmen; spokesman spokesmen; index indices; appendix appendices; leaf leaves; knife knives; wolf wolves;
"""
# Joined although the stemmer keeps them apart: the same word as noun, verb, or in the two spellings of English; and kept from
# what they do not mean: who is acting takes action, and is no Act.
_SAME = """
defence defense defenses; offence offense; licence license licences licensed licensing; programme program; centre center centers; labour labor; behaviour behavior; favour favor;
judgement judgment judgments; enrolment enrollment; fulfil fulfill fulfilment fulfillment; advise advice; analyse analyze analysis analyses analysed analyzed analyzes analysing analyzing;
colour color; honour honor; neighbour neighbor; sceptical skeptical sceptic skeptic; catalogue catalog catalogs; dialogue dialog dialogs;
practise practice practices practiced practicing;
action acting acted; sue sued suing; north northern; south southern; east eastern; west western;
authorise authorize authorized authorizes authorizing authorization authorizations;
organise organize organized organizes organizing organizer organizers; recognise recognize recognized recognizes recognizing;
counsellor counselor counselors; enquiry inquiry enquiries inquiries; enquire inquire inquired inquires inquiring; jewellery jewelry;
kilometre kilometer kilometers; litre liter liters; metre meter meters; fibre fiber fibers; theatre theater theaters; offence offenses;
licence licenses; programme programs; skilful skillful; wilful willful; wilfully willfully; adviser advisor advisors; foetus fetus; anaemia anemia;
"""
# Words that the stemmer cuts to one stem although they do not mean the same, each group apart from the others
# (over-stemming; Paice, "Method for evaluation of stemming algorithms based on error counting", JASIS 1996).
_APART = """
consultant consultants; defendant defendants; effective effectively effectiveness; immunity immunities;
accountability accountable; accountant accountants accounting; apartment apartments; audition auditions auditioned
auditioning; author authors authored authoring; busy busies; celebrity celebrities; civilisation civilisations civilization
civilizations; collective collectively collectives; competent competence competences competency competencies competently;
commissioned commissioning; backed backing backings;
conservation conservations; conservative conservatives conservatively; consistent consistently consistency consistencies;
convent convents; conversion conversions; corporal corporally corporals; correctional; criticise criticised criticises
criticising criticize criticized criticism criticisms critic critics criticizes criticizing; customer customers; department
departments departmental; designate designated designates designating designation designations; dictator dictators
dictatorship dictatorships; directive directives; diverse diversity diversely diversities; diversion diversions; emergency
emergencies; exclusive exclusively exclusives; execute executed executes executing execution executions; executive executives;
expectancy expectancies; experiment experiments experimental experimentally experimented experimenting; finalise finalised
finalize finalized finalises finalising finalizes finalizing; format formats; generation generations; identical identically;
import imports imported importing importer importers; incidence incidences; indicator indicators; informal informally;
initiate initiated initiates initiating; initiative initiatives; intern interns internship internships interned interning;
internal internally internals; international internationally internationals; interpreter interpreters; issued issuing;
majority majorities; minority minorities; mobilise mobilised mobilises mobilising mobilize mobilized mobilizing mobilisation
mobilization mobilizes mobilisations mobilizations; moderator moderators; nationality nationalities; naturalise naturalised
naturalisation naturalize naturalized naturalization naturalises naturalising naturalizes naturalizing; nominal nominally;
objective objectives objectively; observation observations; occupant occupants; offensive offensives offensively; officer
officers; opposite opposites oppositely; optimal optimally; optimism optimistic; oriental orientals; orientation orientations;
personal personally personals; personality personalities; petition petitions petitioned petitioners petitioner petitioning;
polite politely; positive positively positives; precede precedes preceded preceding; precedent precedents; pensioner pensioners; presidency
presidencies; probable probability probabilities probables; procession processions; protestant protestants; publicity
publicise publicised publicize publicized publicises publicising publicizes publicizing; rational rationally rationals;
reasonable reasonably; recession recessions; relative relatives; relatively; reporter reporters; reservation reservations;
respective respectively; severe severely severity; situated situate situates situating; specialise specialised specialises
specialising specialize specialized specialist specialists specializes specializing; subsidy subsidies subsidise subsidised
subsidize subsidized subsidises subsidising subsidizes subsidizing; succession successions; successive successively; successor
successors; unit units; university universities;
accession accessions; aids; allowance allowances; appropriation appropriations; association associations; boarder boarders
boarding boardings; confer conferred conferring confers; considerable considerably; constitute constituted constitutes constituting;
conventional conventionally; goods; housing housings; installment installments instalment instalments; institute instituted
institutes instituting; integral integrally integrals; integrity; lasting; observer observers; organisation organisations organisational
organization organizations organizational; original originally originals;
periodic periodically; promising promisingly; publication publications; response responses; responsive responsively
responsiveness; sever severability severable severance severances severed severing severs;
careful carefully carefulness; elderly; friendlier friendlies friendliest friendliness friendly; hardly; interesting interestingly;
lately; lawful lawfully lawfulness; namely; nearly; powerful powerfully; shortly; timely timeliness; largely; highly; fairly; barely;
according accordingly accordance; active actively actives; admissible admissibility inadmissible inadmissibility; belongings; correspondence
correspondences; counselling counseling counselings; demonstration demonstrations demonstrator demonstrators; dependency dependencies; deserted
deserting desertion desertions; developer developers; domestication; empirical empirically; engineer engineers engineered engineering;
extremism extremist extremists; favouritism favoritism; governance; heated heatedly; liquidate liquidated liquidates liquidating
liquidation liquidations; marginalise marginalised marginalises marginalising marginalize marginalized marginalizes marginalizing marginalisation
marginalization; memorial memorials; operative operatives; physics; practicable practicability practicabilities impracticable; ridiculous
ridiculously; ruling rulings; sensitise sensitised sensitises sensitising sensitisation sensitize sensitized sensitizes sensitizing
sensitization; stoning; transit transits; treasurer treasurers;
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

_BRITISH = (
    (Wording("", r"(?<=l)yz(?=(?:e[drs]?|ers|ing)$)", re.NOFLAG), "ys"),
    (
        Wording(
            "",
            r"^(arm|behavi|cand|clam|col|(?:mis)?demean|enam|endeav|fav|ferv|flav|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|savi|splend|succ|tum|"
            r"val|vap|vig)or(?=(?:abl[ey]|al|ed|ers?|ful|hoods?|ing|ites?|less|s)?$)",
            re.NOFLAG,
        ),
        r"\1our",
    ),
    (Wording("", r"^(encyclop|orthop|p)ed(?=ia|ic$|ics$|ophil)", re.NOFLAG), r"\1aed"),
)


def british(word: str) -> str:
    """A word of American English in the spelling of British English; what is not spelled otherwise there comes back unchanged."""
    for pattern, spelling in _BRITISH:
        word = pattern.compiled.sub(spelling, word)
    return word


def _apart() -> dict[str, str]:
    groups = [group.split() for group in _APART.replace("\n", " ").split(";")]
    return {form: f"{forms[0]}~" for forms in groups for form in forms}


STEM_APART: dict[str, str] = _apart()
"""Stems of the words that the stemmer would join with others; the tilde keeps them from being the stem of any other word."""
