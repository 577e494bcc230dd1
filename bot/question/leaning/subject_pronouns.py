"""A pronoun as the subject of a question, with nothing in it to stand for: "What kind of tradition does it have?". English."""

from __future__ import annotations

from bot.question.wordings import Wording

_SUBJECT = Wording(
    " it | that | this | he | she ",
    # A pronoun that is the subject behind the verb of a question has nothing before it there to stand for, unless another clause.
    r"\A\W*(?:(?:and|but|so|ok(?:ay)?|then)\b\W*)*"
    r"(?:(?:(?:what|which|whose)\b(?: (?!(?:is|are|was|were|do|does|did|has|have|had|can|that|which|who|if|when)\b)[\w’'-]+){0,9}?"
    r"|how(?: [\w’'-]+){0,3}?|when|where|why|who|whom) )?"
    r"(?:does|did|is|was|has|had|can|could|will|would|should|must|may|might)(?:n['’]?t)? "
    r"(?:(?:it|he|she)|(?:that|this)(?= (?:also|still|really|always|ever|only|even|all|mean|amount|count|apply|applies|includ"
    r"|cover|chang|need|requir|happen|affect|depend|have|go|come|say|tell|sound|qualify|concern|matter|extend|stop|fall|lead"
    r"|end\b|begin|start|continu|surviv|remain|caus|contribut|improv|succeed|violat|contradict|conflict|bind|bother)))"
    r"(?! (?:(?:really |still |also )?(?:takes?|cost|costs|means?|matters?|happens?|seems?|appears?|helps?|makes? sense"
    r"|follow|work) (?:to|that|if|for|when|how|like)|like|not|n['’]t|the case|true)\b)(?= (?!that\b)[\w’'-]+)",
)
"""The pronoun behind the first verb: not where it stands for what comes ("is it like ..."), nor before a noun ("does that law")."""


def points_by_subject(plain: str) -> bool:
    """Whether the subject of a question is a pronoun that nothing in it names: "What tradition does it have?".

    ``plain`` is the question without the pronouns that stand for a name in it, or for nothing.
    """
    return _SUBJECT.found_in(plain)
