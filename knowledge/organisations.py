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
    "Arab League": ("League of Arab States", "LAS"),
    "CARE International": (),
    "Child Helpline International": (),
    "Child Rights Connect": (),
    "Child Rights International Network": ("CRIN",),
    "Commonwealth Secretariat": ("the Commonwealth",),
    "Council of Europe": ("CoE",),
    "Defence for Children International": ("DCI", "Defense for Children International", "Defence for Children"),
    "Doctors Without Borders": ("Médecins Sans Frontières", "MSF"),
    "European Commission": (),
    "European Union": ("EU",),
    "European Union Agency for Fundamental Rights": ("FRA", "Fundamental Rights Agency"),
    "Ford Foundation": (),
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
    "International Social Service": ("ISS",),
    "Internet Watch Foundation": ("IWF",),
    "League of Arab States": ("Arab League", "LAS"),
    "Missing Children Europe": (),
    "Norwegian Refugee Council": ("NRC",),
    "Open Society Foundations": ("OSF", "Open Society"),
    "Organization of American States": ("OAS", "Organisation of American States"),
    "Penal Reform International": ("PRI",),
    "Plan International": (),
    "Red Cross": ("ICRC", "Red Crescent"),
    "Save the Children": (),
    "SOS Children's Villages": ("SOS Children’s Villages",),
    "Terre des Hommes": (),
    "UN Women": (),
    "Venice Commission": ("European Commission for Democracy through Law",),
    "War Child": (),
    "World Bank": (),
    "World Health Organization": ("WHO", "World Health Organisation"),
    "World Vision": (),
}


@cache
def _pattern(forms: tuple[str, ...]) -> re.Pattern[str]:
    # Initials are capitals: "who" is no World Health Organization.
    spelt = "|".join(f"(?-i:{re.escape(form)})" if form.isupper() else re.escape(form) for form in forms)
    return re.compile(rf"(?<!\w)(?:{spelt})(?!\w)", re.IGNORECASE)


def organisations_named(text: str) -> list[tuple[str, int, int]]:
    """The organisations that ``text`` names in full, each with where its name stands; a name inside a longer one is that one's."""
    found: list[tuple[str, int, int]] = []
    folded = text.casefold()
    # Patterns are compiled for the few names that stand there: all of them would take longer than an answer.
    for name in sorted((name for name in ORGANISATIONS if name.casefold() in folded), key=len, reverse=True):
        for match in _pattern((name,)).finditer(text):
            if not any(start < match.end() and match.start() < end for _, start, end in found):
                found.append((name, *match.span()))
    return sorted(found, key=lambda one: one[1])


def speaks_of(text: str, organisation: str) -> bool:
    """Whether ``text`` names the organisation, in full or by a short form of it."""
    return bool(_pattern((organisation, *ORGANISATIONS[organisation])).search(text))
