"""What kind of answer is asked for; ``intent`` is where it comes together.

- wordings: ``intent_wordings``, of the other languages ``wordings_abroad``, ``statements_abroad``
- kinds of things and relations: ``asked_kinds`` and ``asked_relations`` with ``asked_kinds_abroad``, ``asked_parts``,
  ``asked_names``, ``asked_negated``, ``asked_trends``
- what only a sentence that says so answers: ``asked_statements``, ``asked_outcomes``, ``asked_conditions``, ``asked_drawbacks``,
  ``asked_addresses``, ``asked_sayings``, ``records``, ``amounts_asked``, ``opinions``
- two things compared ``compared`` with ``comparing_frames``, whose part ``roles``, whether it happened ``tenses``
- what is marked in it: ``marking`` and ``names_asked`` (names, acronyms, words asked for), ``asker`` (where the asker is),
  ``unlike`` (what something else is asked for)
"""
