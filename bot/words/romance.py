"""Spanish and French forms that Snowball's stemmers leave apart although they are one word (facts of the languages).

Both stemmers cut endings and know nothing of what changes inside a verb (tiene, tuvo, tener; reçoit, reçu, recevoir). The
Spanish one takes the ends of nouns for those of verbs as well ("mujer" for an infinitive, "ciudad" for an imperative), so that a
singular and its plural part, and cuts nothing from short words that begin with a vowel (alto, alta). The French one leaves the
plural of a word that ends with a vowel (loi, lois) and the verbs in -re (rendre, rendent, rendu) as they are.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

# Each entry: a stem, before it in brackets what may stand in front of all stems of the entry (a lone comma: nothing), then the
# stems that are the same. Only what cannot be another word's: "siento" is of sentar and sentir, "cuenta" not of contar alone.
_SPANISH_STEMS = """
(, con de man ob re sos abs entre) ten tien tuv tendr teng; (con inter pro) ven vien vin vendr veng; ven vien vendr
veng; (com dis ex im o pro re su contra ante inter tras) pon pus pondr pong; propon propuest; dispon dispuest; compon
compuest; expon expuest; opon opuest; repon repuest; quer quier quis querr; sab sabr; (a dis sus) tra traj traig traid;
tra traig traid; (con pro re intro tra in de se) duc duj duzc; pens piens; comenz comienz comienc comenc; empez empiez
empiec empec; cerr cierr; (, sobre) entend entiend; perd pierd; (pre re in con trans di) fer fier fir; suger sugier
sugir; (con di ad in re) vert viert virt; consent consient consint; (de) fend fiend; atend atiend; extend extiend;
encend enciend; (de a tra con) scend sciend; despert despiert; recomend recomiend; neg nieg; confes confies; acert
aciert; adquir adquier; manifest manifiest; encontr encuentr; (, de) mostr muestr; record recuerd; acord acuerd; cost
cuest; vol vuel; (, de en re) volv vuelv vuelt; (di re ab) solv suelv suelt; (, pro con re) mov muev; jug jueg; (, a com
re) prob prueb; dorm duerm durm; mor muer muert; (es re) forz fuerz fuerc; rog rueg; colg cuelg; llov lluev; (, des ex
im) ped pid; serv sirv; (, con per pro) segu sig sigu; eleg elig elij; correg corrig corrij; repet repit; compet compit;
conceb concib; rend rind; desped despid; and anduv; proteg protej; exig exij; dirig dirij; (, a re en) cog coj; escog
escoj; surg surj; ejerc ejerz; (, con) venc venz; (, des en) cubr cubiert; descubr descubiert; abr abiert abri abrier;
(, de in su pre tran) scrib scrit; escrib escrit; satisfac satisfech satisfiz; realiz realic; utiliz utilic; garantiz
garantic; analiz analic; alcanz alcanc; avanz avanc; lanz lanc; reemplaz reemplac; rechaz rechac; amenaz amenac; enlaz
enlac; autoriz autoric; finaliz finalic; moviliz movilic; organiz organic; juez juec; vez vec; voz voc; raiz raic; cruz
cruc; eficaz eficac; ineficaz ineficac; capaz capac; incapaz incapac; feliz felic; infeliz infelic; directriz directric;
matriz matric; actriz actric; cicatriz cicatric; portavoz portavoc; altavoz altavoc; veloz veloc; atroz atroc; feroz
feroc; fugaz fugac; nariz naric; lapiz lapic; tapiz tapic; audaz audac; anunci anunc; denunci denunc; pronunci pronunc;
renunci renunc; enunci enunc; estudi estud; cambi camb; benefici benefic; inici inic; limpi limp; apreci aprec; financi
financ; envi env; ampli ampl; asoci asoc; divorci divorc; premi prem; sentenci sentenc; evidenci evidenc; influenci
influenc; diferenci diferenc; presenci presenc; desafi desaf;
"""
_SPANISH_FORMS = """
ver ve vio vieron visto vistos veía veían viendo verá verán verse verlo; dar da dan dio dieron daba daban dado dados
dada dadas dando dará darán daría darían darle darles darse; leer lee leen leyó leyeron leído leída leídos leídas leía
leían leyendo; caer cae caen cayó cayeron caído caída caía caían cayendo; oír oye oyen oyó oyeron oído oyendo; morir
murió murieron muriera murieran muriendo; ir va van iba iban irá irán yendo; saber supo supieron supiera sepa sepan;
traer trajo trajeron trajera; luz luces; pez peces; copiar copió; usar uso usos usó usa usan use usaron usado usada usados
usadas usando usaban usaba usarse usará usarán usaría; unir une unen unió unieron unirse unirá unirán unido unida unidos
unidas uniendo; amar ama aman amó amado; armar armado armada armados armadas;
"""
_FRENCH_FORMS = """
revenu revenus; détenu détenus détenue détenues; contenu contenus; prévenu prévenus prévenue; revue revues; élu élus
élue élues; inconnu inconnus inconnue; vivre vit; survivre survit; revivre revit; (, con dé entre main ob re sou abs
appar) tenir tient tiens tiennent tenu tenus tenue tenues tint tinrent tiendra tiendront tiendrait tienne; (, con de
inter par pré pro re sou sur survev) venir vient viens viennent venu venus venue venues vint vinrent viendra viendront
viendrait vienne; (, com ap entre re sur) prendre prend prends prennent prenons prenez prenait prenaient prenant prit
prirent prendra prendront prendrait prenne; prendre pris; comprendre compris comprise comprises; apprendre appris; (,
com) mettre met mets mettent mettons mettez mettait mettaient mettant mettra mettront mette; (ad per pro re sou trans)
mettre met mets mettent mettons mettez mettait mettaient mettant mis mise mises mit mirent mettra mettront mettrait
mette; (re per con dé aper) cevoir çoit çois çoivent cevons cevez cevait cevaient cevant çu çus çue çues çut çurent
cevra cevront cevrait çoive; (, pré re entre) voir voit vois voient voyons voyez voyait voyaient voyant vu vus vue vues
virent verra verront verrait; prévoir prévoira prévoirait; savoir sait sais savent savons savez savait savaient sachant
su saura sauront saurait sache; vouloir veut veux veulent voulons voulez voulait voulaient voulu voudra voudrait
veuille; valoir vaut valent valait valu vaudra vaudrait; (, re mécon) connaître connait connaît connais connaissent
connaissons connaissez connaissait connaissaient connu connus connue connues connut connaîtra connaisse; (, ap com dis
re trans) paraître parait paraît paraissent paraissait paraissaient paru parus parue parues parut parurent paraîtra
paraisse; (, re) naître naît nait naissent naissait né nés née nées naquit naquirent naissance naissances; (, dé pres
sous trans ré in circons) crire crit crits crite crites crivent crivons crivez crivait crivaient crivant crivit
crivirent crira criront crirait crive; écrire écrit écrits écrite écrites écrivent écrivons écrivez écrivait écrivaient
écrivant écrivit écrivirent écrira écriront écrive; décrire décrit décrits décrite décrites décrivent décrivait
décrivant décrira; (, ré) lire lisent lisons lisez lisait lisaient lisant lu lus lue lues lut lira liront lise; élire
élit élurent élut élisent; (con pro ré tra dé intro sé in recon repro) duire duit duits duite duites duisent duisons
duisez duisait duisaient duisant duisit duisirent duira duiront duirait duise; (cons dés recons ins dés) truire truit
truits truite truites truisent truisait truisaient truisant truisit truisirent truira truiront truise; détruire détruit
détruits détruite détruites détruisent détruisait détruisant détruisit détruira; (, sur) vivre vivent vivons vivez
vivait vivaient vivant vécu vécut vécurent vivra vivront vivrait; (, pour) suivre suit suivent suivons suivez suivait
suivaient suivi suivis suivie suivies suivit suivirent suivra suivront suivrait suive; (, r dé entr) ouvrir ouvert
ouverts ouverte ouvertes; (, re dé) couvrir couvert couverts couverte couvertes; offrir offert offerts offerte offertes
offrent; souffrir souffert; mourir meurt meurent mort morts morte mortes mourut moururent mourra; (con en par re ac dis)
courir court courent couru courut; (ac con re) quérir quiert quièrent quis quise quises quit; (, re) rendre rend rends
rendent rendons rendez rendait rendaient rendant rendu rendus rendue rendues rendit rendirent rendra rendront rendrait
rende; (, dé sus ap) pendre pend pendent pendait pendu pendus pendue pendues; (, re) vendre vend vendent vendait vendu
vendus vendue vendues vendit; (, re) perdre perd perdent perdait perdu perdus perdue perdues perdit; (at dé en pré é)
tendre tend tends tendent tendons tendez tendait tendaient tendant tendu tendus tendue tendues tendit tendra tendront
tendrait; défendre défend défendent défendons défendez défendait défendu défendus défendue défendues défendit défendra;
répondre répond répondent répondons répondez répondait répondaient répondu répondit répondra réponde; (, des) cendre
cend cendent cendait cendu cendus; confondre confond confondent confondu; correspondre correspond correspondent
correspondait; fondre fondu; (, com dé) battre bat battent battait battu battus battue battues; (, con) vaincre vainc
vainquent vaincu vaincus vaincue vaincues; craindre craint craignent craignait; contraindre contraint contraints
contrainte contraintes contraignent contraignait; atteindre atteint atteints atteignent atteignait atteignant; (re dis
en) joindre joint joignent joignait; restreindre restreint restreints restreinte restreintes restreignent; plaindre
plaint plaignent plainte plaintes; éteindre éteint éteinte; peindre peint peignent; (ex con) clure clut cluent clu clus
clue clues clurent cluait cluant clura; inclure inclut incluent inclus incluse incluses incluait incluant; (, dis)
soudre sout solvent solu; résoudre résout résolvent résolu résolus résolue résolues résolvait; croire croit crois
croient croyait croyaient cru croyons croyez; boire boit boivent buvait; plaire plaît plaisent; (, main) faire fais
faisons faites faisaient faisant fasse fassent; loi lois; roi rois; emploi emplois; envoi envois; tournoi tournois;
convoi convois; essai essais; délai délais; enjeu enjeux; jeu jeux; lieu lieux; milieu milieux; voeu voeux; feu feux;
cheveu cheveux; neveu neveux; aveu aveux; bijou bijoux; genou genoux; travail travaux; bail baux; vitrail vitraux;
matériau matériaux; tuyau tuyaux; noyau noyaux; individu individus; tribu tribus; vertu vertus; tissu tissus; résidu
résidus; issu issus issue; absolu absolus; ambigu ambigus; aigu aigus aiguë; pneu pneus; trou trous; clou clous; fou
fous; ami amis amie amies; défi défis; beau beaux belle belles bel; nouveau nouveaux nouvelle nouvelles nouvel; vieux
vieil vieille vieilles; public publics publique publiques; blanc blancs blanche blanches; franc francs franche franches;
sec secs sèche sèches; grec grecs grecque grecques; turc turcs turque turques; étranger étrangers étrangère étrangères;
léger légers légère légères; entier entiers entière entières; régulier régulière régulières; particulier particuliers
particulière particulières; premier premiers première premières; dernier derniers dernière dernières; actif actifs
active actives; vif vifs vive vives; bref brefs brève brèves; doux douce douces; faux fausse fausses; roux rousse; oeil
yeux; ciel cieux; limite limites limiter limité limités limitée limitées; visite visites visiter visité visités;
"""


# Words that the stemmer cuts to one stem although they do not mean the same, each group apart from the others.
_SPANISH_APART = """
creer creía creían creyó creyeron creído creyendo; caso casos; casa casas; libro libros; partido partidos; parte partes;
parto partos; nueve; nuevamente; mesa mesas; mes meses; cama camas; banco bancos; costa costas; corto corta cortos
cortas; cosa cosas; marco marcos; forma formas; saludar saludo saludos; universo universos; universal universales;
universidad universidades; oriente oriental orientales; duro dura duros duras; género géneros; generación generaciones;
general generales; comunidad comunidades; común comunes; comunismo comunista comunistas; década décadas; letra letras;
sábado sábados; prima primas primo primos; seda sedas; sed; sede sedes; criar criado criados criada criadas criarse;
vaca vacas; personalidad personalidades; autoridad autoridades; mayoría mayorías; medida medidas; medio medios; media
medias; acta actas; acto actos; idea ideas; andes; asean; taller talleres; importación importaciones; importante
importantes; importancia; sol soles; célula células; cuento cuentos; firme firmes; idéntico idénticos idéntica
idénticas; incidente incidentes; incluso; restaurante restaurantes; vecino vecinos vecina vecinas; hábito hábitos;
habitación habitaciones; varón varones; contratista contratistas; protestante protestantes; océano océanos; planta
plantas; minuto minutos; negativo negativa negativos negativas;
"""
_FRENCH_APART = """
maintenant; loyer loyers; parlement parlements; droite droites; mère mères; foie foies; chat chats; marché marchés;
traités traité; traite traites; trait traits; jeûne jeûner; courant courants courante courantes; élève élèves;
personnalité personnalités; importation importations; environ environs; assurance assurances; directive directives;
manifeste manifestes manifestement; sonde sondes; hiver hivers; cri cris crier; rein reins; orient; étrange étranges
étrangement; visa visas; océan océans; identique identiques; pape papes; capitale capitales; incident incidents;
communisme communiste communistes; protestant protestants protestante protestantes; façon façons; célèbre célèbres
célébrité; définitif définitifs définitive définitives définitivement; procuration; couper coupe coupes coupé; requérant
requérants requérante; atteinte atteintes;
"""


_ITSELF = "~"
"""Marks a stem that no other word can have."""
_BARE = str.maketrans("áéíóúüàâèêëîïôùûç", "aeiouuaaeeeiiouuc")
_OTHER_WORDS = frozenset({"jeune", "ne", "ira"})
"""What some forms are without their accents, and another word."""
_PLURAL = re.compile(r"(?<=[ae][dnr])es$|(?<=osa)s$")
"""Endings of plurals whose singulars the Spanish stemmer takes for verbs: ciudades, jóvenes, mujeres; and famosas."""
_SHORT = re.compile(r"[aeiouáéíóú][^aeiouáéíóú]\w{1,3}")
_SPELT_QU = re.compile(r"qu(?:e|en|es|é|emos)$")


@dataclass(frozen=True, slots=True)
class _Tables:
    """Of one language: words with a stem of their own, forms with the word they are of, stems with the stem they are as."""

    apart: Mapping[str, str]
    forms: Mapping[str, str]
    stems: Mapping[str, str]


def _entries(block: str) -> Iterator[list[str]]:
    """The entries of a block, those with something in front written out."""
    for entry in block.split(";"):
        before, _, rest = entry.rpartition(")")
        for front in before.replace("(", "").split() or [""]:
            words = [front.strip(",") + word for word in rest.split()]
            if words:
                yield words


def _firsts(block: str) -> dict[str, str]:
    """The words of a block, each with the first of its entry; of several entries the first counts."""
    table: dict[str, str] = {}
    for first, *others in _entries(block):
        for other in others:
            table.setdefault(other, first)
    return table


def _typed_plain(table: Mapping[str, str]) -> dict[str, str]:
    """``table`` with its words as they are typed without accents, too."""
    plain = {word.translate(_BARE): first for word, first in table.items()}
    return {**{word: first for word, first in plain.items() if word not in _OTHER_WORDS}, **table}


@lru_cache(maxsize=2)
def _tables(language: str) -> _Tables:
    spanish = language == "es"
    apart: dict[str, str] = {
        word: f"{words[0].translate(_BARE)}{_ITSELF}"
        for words in _entries(_SPANISH_APART if spanish else _FRENCH_APART)
        for word in words
    }
    forms = _firsts(_SPANISH_FORMS if spanish else _FRENCH_FORMS)
    return _Tables(_typed_plain(apart), _typed_plain(forms), _firsts(_SPANISH_STEMS) if spanish else {})


def romance_stem(word: str, language: str, snowball: Callable[[str], str]) -> str:
    """The stem of a case-folded word in Spanish or French; ``snowball`` stems a form, its accents taken off."""
    tables = _tables(language)
    if word in tables.apart:
        return tables.apart[word]
    word = tables.forms.get(word, word)
    stem = _spanish(word, snowball) if language == "es" else snowball(word)
    return tables.stems.get(stem, stem)


def _spanish(word: str, snowball: Callable[[str], str]) -> str:
    word = _PLURAL.sub("", word)
    stem = snowball(word)
    if _SHORT.fullmatch(word):
        # With a consonant in front the stemmer sees an ending behind the first syllable already: "alto", "altas".
        longer = snowball(f"x{word}")[1:]
        stem = longer if len(longer) > 2 else stem.removesuffix("s")
    if stem.endswith("zc") or (stem.endswith("qu") and _SPELT_QU.search(word)):
        return f"{stem[:-2]}c"  # conozca, conocer; busque, buscar
    return stem
