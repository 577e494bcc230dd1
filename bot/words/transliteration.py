"""Names written in another script: "Тесла" of a Russian question is "Tesla" of an English source.

A word is brought into Latin letters (after ISO 9 and the BGN/PCGN tables, without their accents) and then to the sound of its
consonants, since vowels, doubled letters and the letters of one sound are written as each language pleases. Words of one sound are
taken for one name where their letters are alike as well; Arabic, which writes few vowels, is content with three consonants.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import islice, product
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    from bot.question.ideas import Idea

STRENGTH = 0.8
"""What a name in another script counts against the very word."""
LEAST, LEAST_ARABIC = 2, 3
"""Consonants that two names must share at least."""
ALIKE, ALIKE_SHORT = 0.6, 0.75
"""How alike their letters must be (normalised indel similarity); the second where they share :data:`LEAST` consonants alone."""
MOST = 4
"""Words that are taken for one name, the likest."""
_CYRILLIC = dict(
    zip(
        "абвгґдеёєжзиіїйклмнопрстуўфхцчшщъыьэюя",
        "a b v g g d e e e zh z i i i y k l m n o p r s t u u f kh ts ch sh sh _ y _ e yu ya".split(),  # noqa: SIM905
        strict=True,
    )
)
_ARABIC = dict(
    zip(
        "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأإؤئپچژگ",
        "a b t t j _ kh d d r z s sh s d t z _ gh f k k l m n _ w y a a _ a a i w y p ch zh g".split(),  # noqa: SIM905
        strict=True,
    )
)
_LETTERS = str.maketrans({**{k: v.strip("_") for k, v in (_CYRILLIC | _ARABIC).items()}})
SCRIPTS = ("cyrillic", "arabic", "latin")
_SCRIPTS = (("cyrillic", re.compile(r"[Ѐ-ӿ]")), ("arabic", re.compile(r"[؀-ۿ]")), ("latin", re.compile(r"[a-zÀ-ɏ]")))
_SOUNDS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("tsch", "stch", "sch", "tch", "ch", "dzh", "zh", "sh", "tz", "cz", "dz", "dj", "s", "z"), ("S",)),
    **dict.fromkeys(("ck", "qu", "q", "k", "c", "g"), ("K",)),
    **dict.fromkeys(("gh", "kh", "h"), ("K", "")),
    **dict.fromkeys(("ph", "f", "v"), ("F",)),
    **dict.fromkeys(("b", "p"), ("P",)),
    **dict.fromkeys(("th", "t"), ("T",)),
    **{letter: (letter.upper(),) for letter in "dlmnr"},
    "ts": ("S", "TS"),
    "ng": ("NK", "N"),
    "x": ("KS",),
    "j": ("S", "K", ""),
    "w": ("F", ""),
}
"""Letters and the sounds they may have, by their consonants; vowels have none, nor has an Arabic h."""
_SOFT = ("S", "K")
"""The sounds of c and g before e, i and y."""
_CONSONANTS = re.compile(rf"([cg](?=[eiy]))|({'|'.join(sorted(_SOUNDS, key=lambda letters: -len(letters)))})")
_ONE_SOUND = (
    ("ph", "f"),
    ("th", "t"),
    ("kh", "h"),
    ("sh", "s"),
    ("dzh", "j"),
    ("zh", "j"),
    ("dj", "j"),
    ("ch", "s"),
    ("ck", "k"),
    ("yu", "u"),
)
_ONE_LETTER = str.maketrans("wcyqx", "vkiks")
_WAYS = 16
"""Ways of sounding one word that are looked at."""
_DOUBLED = re.compile(r"(.)\1+")


def script_of(word: str) -> str:
    """The script of ``word``: "cyrillic", "arabic", "latin"; "" for another, in which names are not told by letters."""
    return next((name for name, letters in _SCRIPTS if letters.match(word)), "")


def romanised(word: str) -> str:
    """``word``, case-folded, in Latin letters."""
    return word.translate(_LETTERS)


def sounds_of(word: str) -> list[str]:
    """The ways in which the consonants of ``word``, in Latin letters, may sound."""
    ways = [_SOFT if soft else _SOUNDS[letters] for soft, letters in _CONSONANTS.findall(word)]
    # Cut off by what is looked at, not by what is found: the ways of "hhhh..." are two to the power of its length, and all alike.
    return list(dict.fromkeys(_DOUBLED.sub(r"\1", "".join(way)) for way in islice(product(*ways), _WAYS)))


def by_sound(stems: Iterable[str], scripts: Collection[str]) -> dict[str, list[str]]:
    """Sound -> the ``stems`` that may have it, of those in ``scripts``."""
    found: dict[str, list[str]] = {}
    for stem in stems:
        if len(stem) > LEAST and script_of(stem) in scripts:
            for sound in sounds_of(romanised(stem)):
                if len(sound) >= LEAST:
                    found.setdefault(sound, []).append(stem)
    return found


def alike(name: str, sounding: Mapping[str, Sequence[str]]) -> list[str]:
    """The stems of ``sounding`` that write ``name`` (a stem in another script), the likest first."""
    from rapidfuzz.distance import Indel  # noqa: PLC0415  late: only names across scripts need it

    latin = romanised(name)
    plain, script = _plain(latin), script_of(name)
    found: dict[str, float] = {}
    for sound in sounds_of(latin):
        for stem in sounding.get(sound, ()):
            arabic = "arabic" in (script, script_of(stem))
            likeness = Indel.normalized_similarity(plain, _plain(romanised(stem)))
            least = 0.0 if arabic else ALIKE_SHORT if len(sound) <= LEAST else ALIKE
            if len(sound) >= (LEAST_ARABIC if arabic else LEAST) and likeness >= least:
                found[stem] = likeness
    return sorted(found, key=lambda stem: -found[stem])[:MOST]


def _plain(latin: str) -> str:
    """Letters of one sound made one, so that likeness counts differences that are heard."""
    for letters, one in _ONE_SOUND:
        latin = latin.replace(letters, one)
    return _DOUBLED.sub(r"\1", latin.translate(_ONE_LETTER))


def with_other_scripts(
    idea: Idea, stem: str, sounding: Mapping[str, Sequence[str]], is_word: Callable[[str], bool]
) -> Idea:
    """``idea``, a name, met as well by what writes it in another script; ``stem`` is its stem in the question's language.

    What ``is_word`` says to be an everyday word of its language is no name, however it sounds.
    """
    others = {other: STRENGTH for other in alike(stem, sounding) if other not in idea.stems and not is_word(other)}
    return replace(idea, stems={**idea.stems, **others}) if others else idea
