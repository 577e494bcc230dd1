"""How countries and regions are told from other words in running text.

A word that is a country's name only sometimes is taken for one under conditions. The lists are in the data; the rules
are here:

- ``capital`` (turkey, china, chad): with a capital letter, after a preposition of place, or joined to another country; behind an
  article ("la reunion") with a capital letter alone;
- ``acronym`` (EU, KSA): only in capitals, and not where everything is in capitals;
- ``guarded`` (Maurice, Damas, مالي): only after a preposition of place;
- ``never`` (guinea pig, Sea of Japan): the phrase hides the country inside;
- an ISO code: in capitals, where the text is not all capitals and the code is no word or acronym of this field (NO, IT,
  CO); the alpha-3 code in a UN document symbol (CRC/C/CHL/CO/4-5) always;
- a city in the name of an instrument is no place (Beijing Rules, Convention d'Istanbul), nor is a region in the name of
  one (European Court); "in French" is a language; "Jordan Smith" is a person.

A text that is nothing but a name is always taken for it.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from knowledge.gazetteer import Entry, Gazetteer, Token, gazetteer, is_han, tokens_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_NOTHING = Token("", 0, 0, "")


class Hit(NamedTuple):
    """A place found: what it is, its offsets, and the folded form that was found."""

    entry: Entry
    start: int
    end: int
    form: str


@lru_cache(maxsize=64)  # of a question it is asked again and again
def scan(text: str) -> tuple[Hit, ...]:
    """Find the countries and regions a text names, in order, longest form first, without overlaps."""
    return tuple(_Scan(text).hits())


class _Scan:
    """One pass over one text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = tokens_of(text)
        self.data: Gazetteer = gazetteer()
        self.words = self.data.words
        self.shouting = _all_capitals(text, self.tokens)
        self.reached = -1
        """The token after the last place found, to know what an "and" joins."""

    def hits(self) -> Iterator[Hit]:
        at = 0
        while at < len(self.tokens):
            token = self.tokens[at]
            if is_han(token.word[0]):
                yield from self._chinese(token)
                at += 1
                continue
            found = self._longest(at) if self._may_begin(token) else None
            if found is None:
                at += 1
                continue
            hit, after = found
            at = after
            if hit.entry.kind != "never":
                self.reached = after
                yield hit

    def _may_begin(self, token: Token) -> bool:
        """Tell whether a form or a code can begin with a word; most are told apart here, before they are looked at closely."""
        word = token.word
        if not word.isascii() or token.end - token.start != len(word):
            return True
        return len(word) in {2, 3} or word in self.data.forms or word in self.data.spans or word in self.data.exact

    def _token(self, at: int) -> Token:
        return self.tokens[at] if 0 <= at < len(self.tokens) else _NOTHING

    def _chinese(self, token: Token) -> Iterator[Hit]:
        at = token.start
        while at < token.end:
            for length in self.data.han_spans.get(self.text[at], ()):
                form = self.text[at : at + length]
                entry = self.data.han.get(form)
                if entry and len(form) == length:  # a slice at the end of the text may be shorter
                    if entry.kind != "never":
                        yield Hit(entry, at, at + length, form)
                    at += length
                    break
            else:
                at += 1

    def _longest(self, at: int) -> tuple[Hit, int] | None:
        """Find the longest acceptable form that begins at a token, and the token after it."""
        first = self.tokens[at]
        exact = self.data.exact.get(self._raw(at).casefold())
        for word in _spellings(first.word):
            for length in self.data.spans.get(word, ()):
                form = self._joined(word, at, length)
                entry = self.data.forms.get(form) if form else None
                if entry and self._accepts(entry, form, at, at + length):
                    return self._hit(entry, form, at, at + length), at + length
            entry = exact or self.data.one_word(word)
            if entry and self._accepts(entry, word, at, at + 1):
                return self._hit(entry, word, at, at + 1), at + 1
        code = self._code(at)
        return (self._hit(Entry("code", code), "", at, at + 1), at + 1) if code else None

    def _hit(self, entry: Entry, form: str, at: int, after: int) -> Hit:
        return Hit(entry, self.tokens[at].start, self.tokens[after - 1].end, form)

    def _joined(self, word: str, at: int, length: int) -> str:
        """Join the form that ``length`` tokens make up, "" where a border lies between them."""
        rest = self.tokens[at + 1 : at + length]
        if len(rest) < length - 1 or not all(token.gap for token in rest):
            return ""
        return word + "".join(token.gap + token.word for token in rest)

    def _accepts(self, entry: Entry, form: str, at: int, after: int) -> bool:
        if entry.kind == "never" or (entry.kind == "name" and len(self.tokens) == after - at):
            return True
        if not self._written_as_name(form, at, after):
            return False
        if entry.kind == "adjective" and self._is_language(form, at, after):
            return False
        named_after_it = entry.kind == "city" or (entry.kind == "adjective" and form in self.words["of_instruments"])
        if named_after_it and self._in_instrument(at, after):
            return False
        return not (form in self.words["persons"] and self._is_person(at, after))

    def _written_as_name(self, form: str, at: int, after: int) -> bool:
        before = self._before(at)
        placed = before in self.words["place_prepositions"]
        if form in self.words["acronym"]:
            return not self.shouting and self._raw(at).isupper()
        if form in self.words["guarded"]:
            return placed and (form not in self.words["capital"] or self._capital(at, after))
        if form in self.words["capital"]:
            if form.partition(" ")[0] in self.words["articles"]:
                return self._capital(at, after)  # "en la reunion": a meeting
            return placed or self._joined_to_country(at, after) or self._capital(at, after)
        return True

    def _joined_to_country(self, at: int, after: int) -> bool:
        """Tell whether an "and" or "vs" joins a word to a country beside it: "chile vs turkey", "china and ghana"."""
        if self.tokens[at].gap == ", " and self.reached == at >= 1:
            return True
        if self._before(at) in self.words["joining"] and self.reached == at - 1 >= 1:
            return True
        other = self._token(after)
        if other.gap and other.word in self.words["joining"]:
            other = self._token(after + 1)
        elif other.gap != ", ":
            return False
        entry = self.data.forms.get(other.word)
        return entry is not None and entry.kind == "name" and other.word not in self.words["capital"]

    def _before(self, at: int) -> str:
        """Return the word before, where no border lies between."""
        return self._token(at - 1).word if at and self.tokens[at].gap else ""

    def _raw(self, at: int) -> str:
        token = self._token(at)
        return self.text[token.start : token.end]

    def _capital(self, at: int, after: int) -> bool:
        last = self._raw(after - 1)
        return last[0].isupper() or (self._raw(at)[0].isupper() and self.tokens[after - 1].word in self.words["small"])

    def _is_language(self, form: str, at: int, after: int) -> bool:
        """Tell whether an adjective names a language: "in French", "English version", "русский язык"."""
        following = self._token(after)
        if following.word in self.words["russian_nouns"]:  # and the Indian Ocean, which shares this turn
            return True
        if self.tokens[at].word.startswith("بال") and form.endswith("ه"):  # "in the French one": the language
            return True
        if self._before(at) in self.words["language_before"]:
            return True
        if form not in self.words["languages"]:
            return False
        if self._before(at) in self.words["into"] and (not following.gap or following.word in self.words["small"]):
            return True
        while following.gap and following.word in self.words["languages"] | self.words["joining"]:
            after += 1
            following = self._token(after)
        return bool(following.gap) and following.word in self.words["language_after"]

    def _in_instrument(self, at: int, after: int) -> bool:
        """Tell whether the place names an instrument or body: "Istanbul Convention", "Reglas de Beijing"."""
        instruments = self.words["instruments"]
        following = self._token(after)
        if following.gap == " " and following.word in instruments:
            return True
        before = at - 1
        while before > 0 and self._token(before + 1).gap == " " and self._token(before).word in self.words["small"]:
            before -= 1
        return before >= 0 and self._token(before + 1).gap == " " and self._token(before).word in instruments

    def _is_person(self, at: int, after: int) -> bool:
        """Tell whether a name that people bear too is followed by a surname or preceded by a title."""
        if self._before(at) in self.words["titles"]:
            return True
        following = self._token(after)
        raw = self._raw(after)
        if following.gap != " " or self.text[self.tokens[after - 1].end : following.start] != " ":
            return False
        if not raw.istitle() or len(raw) < 3 or following.word in self.words["institutions"]:
            return False
        if self.data.one_word(following.word) or following.word in self.data.spans:
            return False
        # In a heading every word has a capital, so that a capital says nothing.
        return any(len(token.word) > 3 and self.text[token.start].islower() for token in self.tokens)

    def _code(self, at: int) -> str | None:
        token = self.tokens[at]
        raw = self.text[token.start : token.end]
        if len(raw) not in {2, 3} or not (raw.isascii() and raw.isalpha() and raw.isupper()):
            return None
        code = self.data.alpha3.get(raw) if len(raw) == 3 else raw
        if code not in self.data.countries:
            return None
        before = self.text[token.start - 1 : token.start] if token.start else ""
        after = self.text[token.end : token.end + 1]
        if len(self.tokens) == 1 or (len(raw) == 3 and before == after == "/"):
            return code
        if self.shouting or raw in self.words["not_codes"] or before == after == "/":
            return None
        return None if before in {".", "_", "@", "#"} or after in {"_", "@"} else code


def _all_capitals(text: str, tokens: list[Token]) -> bool:
    """Tell whether a text is in capitals throughout, so that they say nothing; codes alone do not count."""
    if any(c.islower() for c in text):
        return False
    return any(len(token.word) > 3 and text[token.start].isupper() for token in tokens)


def _spellings(word: str) -> list[str]:
    """Return a word, an Arabic one also without the prefixes for and, so, in, to, like ("بغانا", "للأردن")."""
    found = [word]
    if "\u0620" <= word[0] <= "\u06ff" and len(word) > 3:
        if word[0] in "وف":
            found.append(word[1:])
        for form in tuple(found):
            if form.startswith("لل"):
                found.append("ال" + form[2:])
            if form[0] in "بلك" and len(form) > 3:
                found.append(form[1:])
    return found
