"""Whether what was chosen answers the question at all; :mod:`bot.decision` is the door.

- two fitted models: how well the words are covered, ``decision_features`` with ``off_field`` and ``decision_weights``; whether it
  is about what is asked, ``topicality`` with ``topicality_weights``
- what speaks against an answer whatever it covers: ``contradictions``, measured by ``topic``. Of words that must be said:
  ``open_words`` with ``turning_words``; of names ``open_names`` and ``names_explained``, of countries ``countries_asked``,
  ``parts_of_countries`` and ``absent_subjects``, of whom it is told ``persons_asked``, ``doers`` and ``done_to``, of the act
  ``acts_told``, of another law or offence ``other_things``, of another in a row ``ordinals``, of another year ``years_told``, of
  another treaty ``treaties_named``; where it is told and not what: ``pointed_to``; what went before and not what came:
  ``what_came``
- the kind of answer that is missing: ``missing_answers``, ``missing_types``, ``advice``, ``reasons_told``, ``prices_told``; what
  the question takes for granted: ``presupposed``
- how sure the program says it is: ``confidence`` with ``confidence_weights``
- a second chance close behind: ``second_look``
- which words are told as missing: ``words_told``, ``words_weighty``
"""
