"""What is measured against: rank-bm25 over lower-cased word tokens, three best sentences quoted, nothing more."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rank_bm25 import BM25Okapi

from bot.answer import Answer, Citation, Statement
from bot.conversation import Conversation
from bot.explanation import Explanation
from bot.service import Bot, Reply, SearchHit

if TYPE_CHECKING:
    from bot.answer import Status
    from knowledge.model import Library

_WORD = re.compile(r"\w+")
_QUOTED = 3


def words(text: str) -> list[str]:
    """Lower-cased word tokens."""
    return _WORD.findall(text.lower())


class PlainBM25(Bot):
    """Ranks whole sources with their titles, and quotes the three best sentences of the library; it always answers.

    Its confidence is the best sentence's score, squeezed below 1: the order is what counts.
    """

    def __init__(self, library: Library) -> None:
        self.library = library
        self._sources = list(library.sources.values())
        self._documents = BM25Okapi([words(f"{source.title} {source.text}") for source in self._sources])
        self._places = [(passage, span) for passage in library.passages for span in passage.sentences]
        self._sentences = BM25Okapi([words(library.quote(passage.source, span)) for passage, span in self._places])

    def ask(self, question: str, conversation: Conversation | None = None) -> Reply:
        """Quote the three best sentences."""
        scores = self._sentences.get_scores(words(question))
        best = sorted(range(len(scores)), key=lambda n: (-scores[n], n))[:_QUOTED]
        citations = []
        for n, place in enumerate((place for place in best if scores[place] > 0), 1):
            passage, span = self._places[place]
            quote = self.library.quote(passage.source, span)
            citations.append(Citation(n, passage.source, passage.id, "", (), "", quote, *span, ""))
        status: Status = "answered" if citations else "not_found"
        text = "\n".join(f"{citation.quote} [{citation.n}]" for citation in citations)
        statements = tuple(Statement(citation.quote, (citation.n,)) for citation in citations)
        answer = Answer(question, question, status, text, statements, tuple(citations))
        top = max(0.0, float(scores[best[0]])) if best else 0.0
        return Reply(answer, conversation or Conversation(), Explanation, top / (1 + top))

    def search(self, question: str, k: int = 10, conversation: Conversation | None = None) -> list[SearchHit]:
        """Rank the sources; the turns before are not looked at."""
        scores = self._documents.get_scores(words(question))
        best = sorted(range(len(scores)), key=lambda n: (-scores[n], n))[:k]
        return [SearchHit("", self._sources[n].id, float(scores[n]), "") for n in best]
