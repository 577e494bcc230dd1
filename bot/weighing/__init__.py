"""How well each sentence and list item answers: scores over :mod:`bot.evidence`, and the order they make.

``pool`` scores the units of the passages found, with ``type_bonus`` (the type of answer expected), ``besides`` (nothing that is
said of those besides whom others are asked for), ``warnings_headed`` and ``question_headings``. ``ordering`` with
``order_weights``, ``likeness``, ``covering`` (how the ideas are covered), ``telling`` (how a sentence tells what it tells)
and ``affinity`` (what goes with what, as was learnt) puts the best dozen in order once more; ``measured`` is what the fitted
models share; ``reranking`` does it for the passages of a search. ``choice`` is what is then chosen from it.

Where to look: ``whereabouts`` (the country or document asked about), ``places_asked`` (article 12, section 3),
``both_examples`` (the one example that both of two words name).
"""
