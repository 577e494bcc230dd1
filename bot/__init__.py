"""How a question becomes an answer; nothing here knows how the answer is shown.

The door is :mod:`bot.service` (``open_bot``, ``Bot.ask``, ``Bot.search``). The rooms behind it:

- before any question: ``index``, ``index_store``, ``units``, ``contexts``, ``subjects``, ``lexicon``, ``names``, ``analysis``
- understanding a question: ``bot.question``
- finding and choosing: ``retrieval`` with ``bot.engines``, ``pool``, ``evidence``; ``selecting`` with ``choice``,
  ``choosing_lists`` and ``choosing_sides``; ``decision``; all in ``road``
- saying it: ``replying``, ``composing``, ``citing``, ``locating``, ``cases``, ``freshness``, ``suggesting``, ``wording``
- values that go out: ``answer``, ``conversation``, ``explanation``
- measuring it: ``bot.evaluation``; a double for tests of the faces: ``testing``
"""
