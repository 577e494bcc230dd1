"""How a question becomes an answer; nothing here knows how the answer is shown.

The door is :mod:`bot.service` (:func:`~bot.service.open_bot`, ``Bot.ask``, ``Bot.search``); ``road`` is the way of one question
from reading it to the decision, ``several_questions`` that of several in one. The docstring of each room is its map.

- before any question: :mod:`bot.indexing`, with :mod:`bot.engines`; done while the screen opens: ``preparing``
- the one analysis of words, for sources, terms and questions: ``analysis``, with :mod:`bot.words`
- understanding: ``understanding`` with ``country_words``, over :mod:`bot.question`; small talk in whole sentences: ``talking``
- finding passages: ``retrieval``
- weighing their sentences: ``evidence`` (how ideas are met), :mod:`bot.weighing`, :mod:`bot.statements` (what they state)
- choosing: :mod:`bot.choosing`; what a follow-up takes from the turns before: :mod:`bot.turns`
- deciding whether they answer: ``decision``, with :mod:`bot.deciding`
- saying it: ``replying``, ``composing``, ``citing``, ``locating``, ``cases``, ``freshness``, ``suggesting``, ``naming``,
  ``wording``; why: ``explaining``
- values that go out: ``answer``, ``conversation``, ``explanation``
- measuring it: :mod:`bot.evaluation`; a double for tests of the faces: ``testing``
"""
