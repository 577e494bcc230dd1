"""Lists whose items are paragraphs with a label and a number each: "Recommendation 1. ... Recommendation 2. ...".

They say as plainly as bullets do that they are several of a kind; the heading above them introduces them.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.model import Passage, Source

_KINDS = (
    "recommendation|proposal|option|finding|step|demand|lesson|principle|goal|objective|target|measure|action|commitment|priority|aim"
    "|conclusion|task|phase|stage|key message|message|request|outcome|output|result|standard|pillar|strategy|commitment|tip"
    "|recomendación|propuesta|opción|hallazgo|paso|demanda|principio|meta|objetivo|medida|acción|compromiso|prioridad|conclusión|tarea|fase|etapa"
    "|recommandation|proposition|constat|étape|demande|principe|but|objectif|mesure|engagement|priorité|tâche"
    "|рекомендация|предложение|вывод|шаг|требование|принцип|цель|задача|мера|приоритет|этап"
    "|التوصية|توصية|المقترح|مقترح|الخطوة|خطوة|الهدف|هدف|المبدأ|مبدأ|الإجراء|إجراء"
)
_NUMBER = r"(?:\d{1,2}|[IVX]{1,4}|[A-H])"
_ITEM = re.compile(
    rf"\W*(?P<label>{_KINDS})\s(?:no\.?\s?|n[.º°]\s?|№\s?)?(?P<number>{_NUMBER})(?:\s?\([^)\n]{{1,60}}\))?\s?[.:：–—-]"
    r"|\W*(?P<han>建议|措施|步骤|目标|原则|任务|要求|提案)(?P<numeral>\d{1,2}|[一二三四五六七八九十]{1,2})[：:、.]",
    re.IGNORECASE,
)
FEWEST = 2


def with_labelled_lists(passages: Sequence[Passage], source: Source) -> list[Passage]:
    """``passages`` of ``source``, those that stand together below one heading with the same label and a number each as one list."""
    found = list(passages)
    start = 0
    while start < len(found):
        label = _label(found[start], source)
        end = start + 1
        while label and end < len(found) and _goes_on(found[start], found[end], label, source):
            end += 1
        if label and end - start >= FEWEST:
            name = f"{source.id}/{label}-{start + 1}"
            found[start:end] = [replace(one, list_id=name) for one in found[start:end]]
        start = end
    return found


def _goes_on(first: Passage, other: Passage, label: str, source: Source) -> bool:
    return other.heading == first.heading and _label(other, source) == label


def _label(passage: Passage, source: Source) -> str:
    """The label at the head of a paragraph that is no item of another list; "" without."""
    if passage.list_id or passage.lead_in:
        return ""
    match = _ITEM.match(source.text, passage.start, passage.end)
    return (match["label"] or match["han"]).casefold() if match else ""
