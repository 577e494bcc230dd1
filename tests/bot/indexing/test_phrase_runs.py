"""No phrase of the term bank goes across an auxiliary verb, but one that has such a verb itself."""

from __future__ import annotations

from making import concept, lexicon_of, senses


def test_no_phrase_goes_across_an_auxiliary_verb() -> None:
    lexicon = lexicon_of(
        concept("commission", "body for law reform"), concept("readable", "version that children can read")
    )
    assert senses("a body for law reform", lexicon) == {"commission": 1.0}
    assert senses("what bodies do for law reform", lexicon) == {}
    assert senses("a version that children can read", lexicon) == {"readable": 1.0}
    assert senses("the version, children read", lexicon) == {}
