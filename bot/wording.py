"""The bot's own words: everything in an answer that is no quotation."""

from __future__ import annotations

NOT_FOUND = "Not in the sources."
NEAR = "Near, but not an answer to this:"
OTHER_CASES = "Case examples of other countries:"
TALK = {
    "greeting": "Hello! Ask me about international support for children's-rights law reform; "
    "I answer with quotations from the library's sources.",
    "thanks": "You are welcome. Ask on whenever you like.",
    "farewell": "Goodbye, and good luck with the reform.",
    "identity": "I am Article 45, a program that answers from the sources in its library. "
    "Every sentence of an answer is a quotation with its place; what the sources do not say, I do not say.",
    "ability": "You can ask what the sources say about international support for children's-rights law reform: "
    "who does what, how, where and when; ask for lists, for comparisons and for country examples; "
    "open every quotation at its place; and add documents of your own.",
}
STEERED = "I only quote what stands in the sources; requests to change that are not followed."


def no_case(country: str) -> str:
    """For a country that no case example is about."""
    return f"No source in the library has a case example about {country}."


def understood_as(typed: str, meant: str) -> str:
    """Tell the reader of a repaired spelling."""
    return f"“{typed}” was read as “{meant}”"


def acronym_as(short: str, long: str, named: bool) -> str:
    """Tell the reader of an acronym: a name in the sources, or glossary knowledge that is not the sources' words."""
    return f"{short} was read as {long} ({'a name in the sources' if named else 'from the glossary, not from the sources'})"


def glossary(short: str, long: str) -> str:
    """Glossary knowledge, said to be that and no source's words."""
    return f"From the glossary, not from the sources: {short} stands for {long}."


def continuing(question: str) -> str:
    """Tell the reader that the question was read in the light of the one before."""
    return f"read as continuing “{question}”"
