"""Papers whose title says only of what kind they are, "TERMS OF REFERENCE": what they are for stands in a labelled line below.

"Terms of Reference: National Consultant" is such a title with that line, "Assignment: National Consultant". In six languages.
"""

from __future__ import annotations

import re

__all__ = ["assignment_of"]

_KIND = re.compile(
    r"(?:draft |revised |updated |annex:? )?(?:terms of reference(?: \(tors?\))?|tors?|(?:scope|statement) of work"
    r"|job description|vacancy (?:announcement|notice)"
    r"|(?:request for|call for|invitation to) (?:proposals?|quotations?|applications?|tenders?|bids?|expressions? of interest)"
    r"|(?:project |concept )(?:note|brief|document|proposal|summary|fact ?sheet)|fact ?sheet"
    r"|términos de referencia|convocatoria|descripción del puesto|nota conceptual|termes de référence|appel à candidatures"
    r"|note conceptuelle|техническое задание|الشروط المرجعية|职权范围)",
    re.IGNORECASE,
)
_LABELLED = re.compile(
    r"(?:(?:title|name) of (?:the )?(?:assignment|consultancy|project|position|post|study|evaluation)"
    r"|(?:assignment|consultancy|project|position|post|job|study|evaluation|programme)(?: (?:title|name))?|title"
    r"|(?:nombre|título) (?:del?|de la) (?:proyecto|consultoría|puesto)|consultoría|proyecto|puesto|cargo|estudio"
    r"|(?:intitulé|titre) (?:du|de la) (?:projet|mission|poste)|mission|projet|poste|étude"
    r"|(?:название )?проекта?|задание|должность|المشروع|المهمة|الوظيفة|项目(?:名称)?|任务|职位)"
    r"\W{0,3}[:：|][\s*_]*(?P<what>[^|]{3,160})",
    re.IGNORECASE,
)
_LINES, _WORDS = 6, 25


def assignment_of(title: str, head: str) -> str:
    """Give what a labelled line right below a title that names no more than a kind of paper says it is for; "" without one."""
    if not _KIND.fullmatch(title.strip(" :")):
        return ""
    lines = [line for line in map(str.strip, head.splitlines()) if line and not line.startswith("<!--")]
    names = [line.strip("#*_ :").casefold() for line in lines]
    wanted = title.strip(" :").casefold()
    start = names.index(wanted) + 1 if wanted in names else 0
    for line in lines[start : start + _LINES]:
        found = _LABELLED.fullmatch(line.strip("#*_ "))
        if found and len(found["what"].split()) <= _WORDS and not found["what"].endswith("."):
            return found["what"].strip("*_ ")
        if line.startswith("#") or len(line.split()) > _WORDS:
            break
    return ""
