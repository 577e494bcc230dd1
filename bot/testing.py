"""A public test double for the bot: a library of three paragraphs and answers made by hand.

    bot = example_bot()
    reply = bot.ask("Who gave UNICEF its mandate?")
    assert bot.asked == ["Who gave UNICEF its mandate?"]

:class:`FakeBot` keeps the contract of :class:`bot.service.Bot` (errors for an empty or too long question,
conversations that grow by a turn where something is asked, quotations that stand in the library) without any retrieval,
so that faces can be tested without waiting for, or depending on, what the real bot finds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answer import Answer, CaseMatch, Citation, Statement
from bot.conversation import Conversation, Turn
from bot.explanation import Candidate, Considered, Explanation, TermWeight
from bot.service import Bot, Reply, SearchHit, checked_question
from knowledge.model import Acronym, CaseExample, Claim, Concept, Library, Passage, Source, Terms

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.service import Reading

_LIST_LEAD = "It can also help States to strengthen laws and policies by:"
_TEXT = f"""# Role of UNICEF

UNICEF is mandated by the UN General Assembly to advocate for the protection of children’s rights.

{_LIST_LEAD}

- Raising public awareness on the need for legislative reform.
- Providing substantial technical assistance in the drafting of legislation.

E.g.: In Chile, UNICEF has been closely following the discussion of new child protection system legislation since 2015.
"""


class FakeBot(Bot):
    """Answers from a table. ``asked`` keeps every question, in order, as it came.

    ``answers`` maps a question (case and outer blanks do not matter) to an answer, or to an exception that
    :meth:`ask` then raises. Any other question is not found. ``explanation`` is given with every reply. ``readings`` maps
    a question to how it is read in a conversation that has turns already.
    """

    def __init__(
        self,
        library: Library,
        answers: Mapping[str, Answer | Exception] | None = None,
        explanation: Explanation | None = None,
        readings: Mapping[str, Reading] | None = None,
    ) -> None:
        self.library = library
        self.asked: list[str] = []
        self._answers = {_key(question): answer for question, answer in (answers or {}).items()}
        self._explanation = explanation or Explanation()
        self._readings = {_key(question): reading for question, reading in (readings or {}).items()}
        self.left_out: list[tuple[str, ...]] = []

    def without(self, *parts: str) -> FakeBot:
        """Note the parts in ``left_out`` and answer as before."""
        self.left_out.append(parts)
        return self

    def ask(self, question: str, conversation: Conversation | None = None) -> Reply:
        """Give the canned answer; raise as the real bot does for an empty or too long question."""
        self.asked.append(question)
        checked_question(question)
        found = self._answers.get(_key(question)) or not_found(question)
        if isinstance(found, Exception):
            raise found
        turn = Turn(
            question,
            found.understood,
            tuple(citation.passage for citation in found.citations),
            tuple(case.id for case in found.cases),
            found.status,
        )
        before = conversation.turns if conversation else ()
        after = before if found.status == "chitchat" else (*before, turn)
        reading = self._readings.get(_key(question), "") if before else ""
        return Reply(found, Conversation(after), lambda: self._explanation, reading=reading)

    def search(self, question: str, k: int = 10, conversation: Conversation | None = None) -> list[SearchHit]:
        """Passages that share words with ``question``, scored by how many; raise as :meth:`ask` does."""
        checked_question(question)
        words = set(_key(question).split())
        hits = []
        for passage in self.library.passages:
            text = self.library.quote(passage.source, (passage.start, passage.end))
            score = len(words & set(text.casefold().replace(".", " ").split()))
            if score:
                hits.append(SearchHit(passage.id, passage.source, float(score), text, passage.heading, passage.locator))
        return sorted(hits, key=lambda hit: -hit.score)[: max(0, k)]


def not_found(question: str) -> Answer:
    """Make the answer of an abstaining bot."""
    return Answer(
        question, question, "not_found", "The sources do not say.", unmatched=(question.split(maxsplit=1)[0],)
    )


def cite(library: Library, n: int, source: str, exact: str, *, label: str = "", lead_in: str = "") -> Citation:
    """Make the citation numbered ``n`` of the words ``exact``.

    Raises ValueError where they do not stand in ``source``.
    """
    start = library.sources[source].text.index(exact)
    passage = next(p for p in library.passages if p.source == source and p.start <= start < p.end)
    return Citation(
        n,
        source,
        passage.id,
        library.sources[source].title,
        passage.heading,
        passage.locator,
        exact,
        start,
        start + len(exact),
        f"{library.sources[source].publisher}, {library.sources[source].title}",
        label,
        lead_in,
    )


def example_library() -> Library:
    """One source of five passages, one case example (Chile), one acronym, one concept."""
    source = Source("example", "An example source", _TEXT, kind="web-page", publisher="Example publisher")
    lead_start = _TEXT.index(_LIST_LEAD)
    lead = (lead_start, lead_start + len(_LIST_LEAD))
    passages = []
    for number, line in enumerate(line for line in _TEXT.splitlines() if line and not line.startswith("#")):
        item = line.startswith("- ")
        text = line.removeprefix("- ")
        start = _TEXT.index(text)
        passages.append(
            Passage(
                f"example#{number + 1}",
                "example",
                "item" if item else "paragraph",
                start,
                start + len(text),
                ("Role of UNICEF",),
                lead if item else None,
                "example#list1" if item else "",
                sentences=((start, start + len(text)),),
                cases=("chile-example",) if "Chile" in text else (),
                locator="Role of UNICEF",
            )
        )
    quote = "closely following the discussion of new child protection system legislation since 2015"
    begin = _TEXT.index(quote)
    claim = Claim("action", "follows the discussion of the law", "example", quote, begin, begin + len(quote))
    case = CaseExample(
        "chile-example",
        "Child protection law in Chile",
        ("CL",),
        (2015,),
        topics=("child protection",),
        claims=(claim,),
        sources=("example",),
    )
    terms = Terms(
        (Acronym("UN", "United Nations", ("U.N.",)),),
        (Concept("drafting", {"en": ("drafting", "writing the text")}, related=("bill",)),),
    )
    return Library("example", {source.id: source}, tuple(passages), {case.id: case}, terms)


def example_bot() -> FakeBot:
    """Make a fake bot over :func:`example_library` that knows four questions.

    "Who gave UNICEF its mandate?" (one citation), "How can UNICEF help States?" (a list of two with its lead-in, and
    the case example), "What about Ghana?" (not found, the case offered as another country's), "hello" (chitchat).
    """
    library = example_library()
    mandate = cite(
        library,
        1,
        "example",
        "UNICEF is mandated by the UN General Assembly to advocate for the protection of children’s rights.",
    )
    items = [
        cite(library, n, "example", text, label="UNICEF", lead_in=_LIST_LEAD)
        for n, text in enumerate(
            (
                "Raising public awareness on the need for legislative reform.",
                "Providing substantial technical assistance in the drafting of legislation.",
            ),
            1,
        )
    ]
    chile = cite(library, 3, "example", library.cases["chile-example"].claims[0].quote, label="Chile")
    case = CaseMatch("chile-example", "Child protection law in Chile", ("CL",), ("an example was asked for",), (3,))
    answers: dict[str, Answer | Exception] = {
        "Who gave UNICEF its mandate?": Answer(
            "Who gave UNICEF its mandate?",
            "who gave UNICEF its mandate",
            "answered",
            f"“{mandate.quote}” [1]",
            (Statement(mandate.quote, (1,)),),
            (mandate,),
        ),
        "How can UNICEF help States?": Answer(
            "How can UNICEF help States?",
            "how can UNICEF help States",
            "answered",
            f"[UNICEF] {_LIST_LEAD}\n- “{items[0].quote}” [1]\n- “{items[1].quote}” [2]",
            tuple(Statement(item.quote, (item.n,)) for item in items),
            (*items, chile),
            (case,),
        ),
        "What about Ghana?": Answer(
            "What about Ghana?",
            "Ghana",
            "not_found",
            "The sources hold no case example of Ghana.",
            other_cases=(CaseMatch(case.id, case.title, case.countries, ("another country",)),),
            related=(mandate,),
            unmatched=("Ghana",),
            suggestions=("Who gave UNICEF its mandate?",),
        ),
        "hello": Answer("hello", "hello", "chitchat", "Hello. Ask me about law reform for children's rights."),
    }
    explanation = Explanation(
        ("The question is English.",),
        (TermWeight("mandate", 1.2, "question", (("mandated", 1.0),)),),
        (Candidate("example#1", 1.2, (("mandate", 1.2),)),),
        (
            Considered("example#1", mandate.start, mandate.end, mandate.quote, 1.2, True, "holds every idea"),
            Considered("example#3", items[0].start, items[0].end, items[0].quote, 0.0, False, "shares no idea"),
        ),
        ("Answered: the idea of the question is in the sentence.",),
    )
    return FakeBot(library, answers, explanation)


def _key(question: str) -> str:
    """Questions that differ only in case and outer blanks or marks share a key."""
    return question.strip().rstrip("?!.").casefold()
