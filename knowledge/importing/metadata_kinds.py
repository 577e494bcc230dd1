"""Of what kind a document is, told by its title, else by the lines around it in which it says what it is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.importing.metadata_laws import is_law
from knowledge.importing.papers import is_bare

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["has_no_kind", "kind_by_block", "kind_by_head", "kind_by_opening", "kind_by_title"]

_KINDS = (
    (
        "general-comment",
        (
            r"general (?:comment|recommendation) no|observaci[oó]n general n|observation générale no?"
            r"|замечание общего порядка|التعليق العام رقم|一般性意见"
        ),
    ),
    (
        "concluding-observations",
        (
            r"concluding observations|observaciones finales|observations finales"
            r"|заключительные замечания|الملاحظات الختامية|结论性意见"
        ),
    ),
    (
        "resolution",
        (
            r"(?:^|\n)\W*resolution\b|resolution adopted by|resoluci[oó]n aprobada|résolution adoptée|резолюция, принятая"
            r"|قرار اتخذته|决议"
        ),
    ),
    (
        "handbook",
        (
            r"\b(?:handbook|hand-book|guide|guidebook|manual|toolkit|tool kit|guidance|checklist|manuel|guía|руководство)\b"
            r"|دليل|手册"
        ),
    ),
    (
        "treaty",
        (
            r"^\W*(?:(?:un|united nations|international|european|african|american) )?(?:convention|covenant|protocol|treaty"
            r"|optional protocol|charter) (?:on|for|of|to|against|relating)\b|^convención sobre|^convention relative"
            r"|^конвенция о|^اتفاقية|公约"
        ),
    ),
    (
        "law",
        (
            r"\b(?:act|code|ordinance|bill|statute|decree|law|measure),? (?:no\.? ?\d+|(?:of )?\d{4}|\(.*\d{4}\))"
            r"|\b(?:children['’]?s?|child|family|penal|criminal|civil|juvenile)[\w’' ]* (?<!\bthe )(?<!\bby )(?<!\bin )(?:act"
            r"|code|law)\b"
            r"(?=\W*$|[,:;(]| [-–—] | of (?:the )?[A-Z\d]| no\b| \d)"
            r"|^constitution of|^ley\b|^loi\b|gesetz\b|^федеральный закон|^закон\b|^قانون|(?<![方看做说想立司执])法$"
        ),
    ),
    (
        "report",
        (
            r"\b(?:reports?|study|survey|(?:working|discussion|issues?|position|consultation) paper|(?:country|policy"
            r"|budget) brief\b|briefing|inquiry|situation of|informe|rapport|étude|доклад"
            r"|relatório|(?:review|assessment|evaluation|analysis) of)\b|تقرير|报告"
        ),
    ),
)
_OF_A_LAW = re.compile(
    r"\bquestions (?:and|&) answers\b|\bq ?(?:&|and) ?a\b|\bfaqs?\b"
    r"|\b(?:about|told|tell|said|says?|asked|explained|think|thought|what|how|why)\b|^(?:launch|speech|statement|remarks"
    r"|commentary|notes?"
    r"|(?:explanatory )?memorandum|submission|chapter|module|unit|lesson|costing|drafting|making|understanding|applying|using"
    r"|reforming"
    r"|implementing)\b",
    re.IGNORECASE,
)
"""Words of a title that speaks of a law and is none: "What children told us about the Safe Neighbourhoods Law"."""
_HEAD_KINDS = ("general-comment", "concluding-observations", "resolution")
"""Kinds that the head of a document tells where its title does not."""
_ITSELF = re.compile(
    r"(?:(?:summary|extract|excerpt|chapter) (?:of|from) (?:an?|the) |(?:from|of) (?:an?|the) |an? |the )?"
    r"(?:(?!(?:of|on|for|in|to|by|with|from|the)\b)[\w’'-]+ ){0,3}?"
    r"(?:(?P<handbook>handbook|manual|guide|guidebook|toolkit|guidelines?)|(?P<report>report|study|survey|evaluation|(?:working"
    r"|discussion"
    r"|research|consultation|issues?|policy|position) paper|policy brief|briefing(?: paper| note)?|(?:research|policy) summary"
    r"|country brief))"
    r"(?=$|[,:(]| (?:on|for|to|of|no\.?|number|\d))(?!.{0,3}\bby\b)",
    re.IGNORECASE,
)
"""How a paper says what it is: "Handbook on ...", "Summary of a working paper", "Working Paper 22/07"."""
_PIECES = re.compile(r"[.;|]\s+|\s[-–—·]\s|^\w+:\s+")
_LINES, _WORDS = 6, 25
_CALLED = re.compile(
    r"\b(?:this|the present) (?:(?P<report>(?:\w+ )?(?:report|study|survey|evaluation))"
    r"|(?P<handbook>(?:\w+ )?(?:handbook|manual|guidebook|toolkit)))"
    r" (?:asks?|sets? out|presents?|examines?|looks?|explores?|describes?|reviews?|analy[sz]es|investigates|summari[sz]es"
    r"|maps|is (?:for|based|intended|written|meant|about)|was (?:written|made|prepared|commissioned|carried)|draws|shows"
    r"|explains|helps|finds|covers|aims|gives|brings|tells|assesses|discusses|offers|provides)\b",
    re.IGNORECASE,
)
"""How the first lines of a paper speak of it: "this report asks ..."."""


_NO_KIND = re.compile(
    r"\b(?:plans?|strateg(?:y|ies)|polic(?:y|ies)|procedures?|rules of|roadmap|programme of action|minutes"
    r"|questions (?:and|&) answers|faqs?|agenda|terms of reference|plan de acción|plan d[’']action)\b",
    re.IGNORECASE,
)
"""Papers that say what they are, for which there is no kind."""


def has_no_kind(title: str) -> bool:
    """Whether a title says what a paper is, and there is no kind for that: an action plan, rules, minutes."""
    return _NO_KIND.search(title) is not None


def kind_by_title(title: str) -> str:
    """Give the kind that the words of a title tell; "" where they tell none."""
    if is_law(title):
        return "law"
    for kind, words in _KINDS:
        if re.search(words, title, re.IGNORECASE) and not (kind == "law" and _is_about_a_law(title)):
            return kind
    return ""


def _is_about_a_law(title: str) -> bool:
    return bool(_OF_A_LAW.search(title)) or (":" in title and is_bare(title.partition(":")[0]))


def kind_by_head(top: str) -> str:
    """Give the kind that a line at the head of a document begins with where its title does not tell; "" where none does."""
    for kind, words in _KINDS:
        if kind in _HEAD_KINDS and re.search(rf"(?:^|\n|: )[#*_>\s]*(?:{words})", top, re.IGNORECASE):
            return kind
    return ""


def kind_by_block(block: Sequence[str]) -> str:
    """Give the kind that a line of the title block says the document is, below its title; "" where none does."""
    for line in block[1:_LINES]:
        if len(line.split()) > _WORDS:
            continue
        for piece in _PIECES.split(line):
            if found := _ITSELF.match(piece.strip()):
                return str(found.lastgroup)
    return ""


def kind_by_opening(head: str) -> str:
    """Give the kind that the first lines of the text call it: "this report asks what goes wrong"; "" where they call it nothing."""
    found = _CALLED.search(head)
    return str(found.lastgroup) if found else ""
