"""Understanding a question; ``reading`` is where its parts come together.

``language`` with ``language_by_words`` (which one), ``repairing`` with ``spelling``, ``word_list`` and ``run_together`` (what was
mistyped), ``scaffold`` with
``frames_abroad`` (what only frames the request), ``ideas`` (the content words and what counts as the same), ``references`` with
``references_abroad``, ``references_parts`` and ``labels`` (articles, paragraphs, years, numbers, "Option B"),
``intent`` (what kind of answer),
``small_talk`` (no question at all, or an attempt to steer), ``follow_up`` with ``own_subject``, ``leaning_abroad`` and
``subject_pronouns`` (leaning on the turns before),
``bare_examples`` ("give me an example"), ``substituting`` ("and route 3?"), ``bare_kinds`` ("by whom?").

- before the words are read: ``plain_wording`` with ``plain_phrases``, ``numbered_places``,
  ``shorthand``, ``colloquial``, ``apostrophes``,
  ``phrasal`` with ``verbs_in_context``, ``expressions``, and ``number_words`` (written out, read as what they mean, met by
  digits too), ``asker`` (where the asker is), ``unlike`` (where something else is asked for),
  ``parts`` (several questions in one) with ``gapping``
- what kind of answer: ``intent`` with ``intent_wordings``; of the other languages ``wordings_abroad``, ``statements_abroad``;
  ``asked_kinds`` and ``asked_relations`` with ``asked_kinds_abroad``, ``asked_parts``, ``asked_names``, ``asked_negated``,
  ``asked_trends``, ``asked_statements``, ``asked_outcomes``, ``asked_conditions``, ``asked_drawbacks``, ``asked_addresses``,
  ``records``, ``amounts_asked`` and ``amounts`` with ``settled``, ``opinions``, ``compared``, ``roles``, ``tenses`` tell it more
  closely
- which words are asked for, names, acronyms: ``marking``, ``names_asked``
- whether a text has it: ``answer_types`` with ``types_abroad``, ``counting_abroad`` and ``quantities``,
  ``proper_names`` with ``persons_abroad``, ``defining``
- the words of a request: ``request_words``, of the other languages ``words_of_asking``; which pairs of Chinese characters are
  words: ``han_pairs``; the words of small talk: ``small_talk_words``; how all patterns here are compiled: ``wordings``
"""
