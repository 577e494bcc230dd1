"""How a question becomes an answer; nothing here knows how the answer is shown.

The door is :mod:`bot.service` (``open_bot``, ``Bot.ask``, ``Bot.search``). The rooms behind it:

- before any question: ``index``, ``index_store`` with ``stored_library``, ``stored_map``, ``stored_tables``, ``stored_terms``,
  ``stored_with``, ``remembered`` and ``uncollected``, ``units``, ``tables``, ``contexts``, ``subjects``, ``known_words``,
  ``mentioned_before``, ``paragraph_heads``, ``referred_to``, ``names``, ``front_matter``, ``lexicon`` with ``phrase_runs`` and
  ``national_law``
- the one analysis of words: ``analysis`` with ``stopwords``, ``light_words_abroad``, ``irregular``, ``romance`` and ``arabic``
- small talk in whole sentences: ``talking``; understanding a question: ``bot.question``, with ``glossary`` and
  ``glossary_tables``, ``stand_ins``, ``transliteration``, ``source_names`` with ``names_written``, ``source_dates`` and
  ``both_examples``
- finding: ``retrieval`` with ``bot.engines``, ``reranking``; forms that a stemmer leaves apart: ``akin``
- weighing: ``pool`` with ``type_bonus``, ``besides``, ``warnings_headed`` and ``question_headings``, ``evidence``,
  ``ordering`` with ``order_weights`` and ``likeness``, ``places``, ``whereabouts`` with ``country_sections``, ``roles``
- choosing: ``selecting`` with ``choice``, ``neighbours`` with ``answered_behind``, ``outcomes``, ``pointing_back``,
  ``enumerating``, ``choosing_sentences``, ``choosing_lists``, ``questions_listed``, ``under_heading``, ``sections_named``,
  ``steps_listed``, ``choosing_sides``, ``pairing``, ``matching_lists``, ``list_or_sentences`` and ``list_weights``,
  ``following``; what a follow-up leans on: ``carrying``, ``staying``, ``thing_meant``; an example of what was spoken of:
  ``exemplifying``; what was quoted, asked for again: ``quoted_again``; what it turns back to: ``turned_back``
- deciding: ``decision`` with ``decision_features``, ``off_field`` and ``decision_weights``, ``topicality`` with
  ``topicality_weights``, ``topic``, ``contradictions``, ``countries_asked``, ``open_words`` with ``turning_words``,
  ``open_names``, ``persons_asked``, ``doers``, ``courts``, ``other_things``, ``absent_subjects``, ``second_look``,
  ``second_reading``, ``treaties_named``, ``missing_answers`` with ``kinds_of_statement``, ``kinds_written``
  and ``missing_types`` with ``dates_told``, ``law_names``, ``languages_named``, ``advice``, ``presupposed``, ``reasons_told``,
  ``prices_told``, ``said_otherwise``;
  what the three fitted models share: ``measured``; which words are named as missing: ``words_told``, ``words_weighty``,
  ``naming``
- what a question is taken for in its conversation: ``understanding`` with ``country_words``
- what is done before the first question: ``preparing``
- from there to deciding, in one function: ``road``; several questions in one, each by itself: ``several_questions``
- saying it: ``replying``, ``composing``, ``citing``, ``locating``, ``cases``, ``freshness``, ``suggesting``, ``wording``; why:
  ``explaining``
- values that go out: ``answer``, ``conversation``, ``explanation``
- measuring it: ``bot.evaluation``; a double for tests of the faces: ``testing``
"""
