"""Well-known organisations of the field by name: what is said of one is not said of another.

Their names are made of everyday words ("Save the Children", "Human Rights Watch"), so that a search for the words finds sentences
about others. Each is given with its short forms, by which a text may speak of it too.
"""

from __future__ import annotations

import re
from functools import cache

ORGANISATIONS: dict[str, tuple[str, ...]] = {
    "ActionAid International": ("ActionAid",),
    "African Committee of Experts on the Rights and Welfare of the Child": (
        "ACERWC",
        "ACRWC Committee",
        "African Committee",
    ),
    "African Union": ("AU",),
    "Amnesty International": ("Amnesty",),
    "Association of Southeast Asian Nations": ("ASEAN",),
    "Arab League": ("League of Arab States", "LAS"),
    "CARE International": (),
    "CEDAW": (
        "Committee on the Elimination of Discrimination against Women",
        "Convention on the Elimination of All Forms of Discrimination against Women",
    ),
    "Child Helpline International": (),
    "Child Rights Connect": (),
    "Child Rights International Network": ("CRIN",),
    "Commonwealth Secretariat": ("the Commonwealth",),
    "Council of Europe": ("CoE",),
    "Defence for Children International": ("DCI", "Defense for Children International", "Defence for Children"),
    "Doctors Without Borders": ("Médecins Sans Frontières", "MSF"),
    "Economic Community of West African States": ("ECOWAS",),
    "End Child Prostitution and Trafficking": ("ECPAT",),
    "European Commission": (),
    "European Network of Ombudspersons for Children": ("ENOC",),
    "European Union": ("EU",),
    "European Union Agency for Fundamental Rights": ("FRA", "Fundamental Rights Agency"),
    "Food and Agriculture Organization": ("FAO",),
    "Ford Foundation": (),
    "Global Alliance of National Human Rights Institutions": ("GANHRI",),
    "Global Kids Online": (),
    "Hope and Homes for Children": (),
    "Human Rights Watch": ("HRW",),
    "Inter-American Children's Institute": ("IIN", "Inter-American Children’s Institute"),
    "Inter-American Commission on Human Rights": ("IACHR", "Inter-American Commission"),
    "Inter-Parliamentary Union": ("IPU", "Inter Parliamentary Union"),
    "International Bureau for Children's Rights": ("IBCR", "International Bureau for Children’s Rights"),
    "International Commission of Jurists": ("ICJ",),
    "International Labour Organization": ("ILO", "International Labour Organisation"),
    "International Monetary Fund": ("IMF",),
    "International Organization for Migration": ("IOM",),
    "International Social Service": ("ISS",),
    "International Telecommunication Union": ("ITU",),
    "Internet Watch Foundation": ("IWF",),
    "League of Arab States": ("Arab League", "LAS"),
    "Missing Children Europe": (),
    "Norwegian Refugee Council": ("NRC",),
    "Open Society Foundations": ("OSF", "Open Society"),
    "Office of the High Commissioner for Human Rights": ("OHCHR", "High Commissioner for Human Rights"),
    "Organisation for Economic Co-operation and Development": ("OECD",),
    "Organization for Security and Co-operation in Europe": ("OSCE",),
    "Organization of American States": ("OAS", "Organisation of American States"),
    "Penal Reform International": ("PRI",),
    "Plan International": (),
    "Red Cross": ("ICRC", "Red Crescent"),
    "Save the Children": (),
    "SOS Children's Villages": ("SOS Children’s Villages",),
    "Terre des Hommes": (),
    "UN Women": (),
    "United Nations Development Programme": ("UNDP",),
    "United Nations Educational, Scientific and Cultural Organization": ("UNESCO",),
    "United Nations High Commissioner for Refugees": ("UNHCR", "High Commissioner for Refugees"),
    "United Nations Office on Drugs and Crime": ("UNODC",),
    "United Nations Population Fund": ("UNFPA",),
    "Venice Commission": ("European Commission for Democracy through Law",),
    "War Child": (),
    "World Bank": (),
    "World Food Programme": ("WFP",),
    "World Health Organization": ("WHO", "World Health Organisation"),
    "World Vision": (),
}


INITIALS = {
    form: name
    for name, forms in ORGANISATIONS.items()
    for form in (name, *forms)
    if form.isupper() and len(form) > 2 and " " not in form
}
"""Short forms that a question may use, each with the name; two letters may stand for much else."""
_FULL = {
    **{
        form: name
        for name, forms in ORGANISATIONS.items()
        for form in forms
        if " " in form and not form.startswith("the ")
    },
    **{name: name for name in ORGANISATIONS if " " in name},
}
"""Names and shorter names of several words, each with the name."""
_INITIALS = re.compile(r"(?<![\w-])[A-Z]{3,}(?![\w])")


@cache
def _pattern(forms: tuple[str, ...]) -> re.Pattern[str]:
    # Initials are capitals: "who" is no World Health Organization.
    spelt = "|".join(f"(?-i:{re.escape(form)})" if form.isupper() else re.escape(form) for form in forms)
    return re.compile(rf"(?<!\w)(?:{spelt})(?!\w)", re.IGNORECASE)


_UNMISTAKABLE = frozenset(
    "acerwc asean cedaw ecowas ecpat enoc fao icrc ilo imf iom itu oecd ohchr osce undp unesco unfpa unhcr unodc wfp".split()  # noqa: SIM905
)
"""Initials that are no word of a language and are known however they are typed ("ilo", "iLO")."""
_TYPED = re.compile(rf"(?<![\w-])(?:{'|'.join(sorted(_UNMISTAKABLE))})(?!\w)", re.IGNORECASE)


def organisations_named(text: str) -> list[tuple[str, int, int]]:
    """The organisations that ``text`` names, in full or by their initials, each with where its name stands.

    A name inside a longer one is that one's. In a text that is all capitals nothing is told from initials.
    """
    found: list[tuple[str, int, int]] = []
    folded = text.casefold()
    # Patterns are compiled for the few names that stand there: all of them would take longer than an answer.
    for form in sorted((form for form in _FULL if form.casefold() in folded), key=len, reverse=True):
        for match in _pattern((form,)).finditer(text):
            if not any(start < match.end() and match.start() < end for _, start, end in found):
                found.append((_FULL[form], *match.span()))
    if not text.isupper():
        shorts = {m.span(): INITIALS[m.group()] for m in _INITIALS.finditer(text) if m.group() in INITIALS}
        shorts |= {m.span(): INITIALS[m.group().upper()] for m in _TYPED.finditer(text)}
        found += [
            (name, begin, stop)
            for (begin, stop), name in shorts.items()
            if not any(start < stop and begin < end for _, start, end in found)
        ]
    return sorted(found, key=lambda one: one[1])


def speaks_of(text: str, organisation: str) -> bool:
    """Whether ``text`` names the organisation, in full or by a short form of it."""
    return bool(_pattern((organisation, *ORGANISATIONS[organisation])).search(text))
