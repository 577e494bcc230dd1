"""What a turn of a conversation takes from the turns before it.

``carrying`` (words that go with it), ``staying`` (the document spoken of), ``exemplifying`` (an example of what was spoken of),
``following`` (what comes after what was quoted), ``thing_meant`` ("when was it?"), ``own_words`` (what it says itself),
``quoted_again`` (what was quoted, asked for again), ``turned_back`` (a topic before the last one), ``second_reading`` (what is
refused by itself is read as a follow-up). Whether a question leans on the turns before at all is told by
:mod:`bot.question.leaning`.
"""
