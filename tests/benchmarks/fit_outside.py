"""Fit what the decision weighs outside the term bank's field (the last of bot/deciding/decision_weights.py); print what it gives.

    .venv/bin/python tests/benchmarks/fit_outside.py            (prints)
    .venv/bin/python tests/benchmarks/fit_outside.py --write    (also writes bot/deciding/decision_weights.py)

All other weights stay as fit_decision.py made them, so that on sources about the field nothing changes. Learnt from XQuAD, in each
of its languages: a sample of its questions asked of their own half of the paragraphs, which answers them, and of the other, which
does not. Each language is also held out once. The shares of words that the bank knows of these paragraphs are printed with it
(``GENERAL`` of bot/deciding/off_field.py), and are to be put there by hand when the bank has grown.
"""

from __future__ import annotations

import math
import sys
from dataclasses import fields

import numpy as np
from decided import of_xquad
from fit_decision import Example, learnt, log_odds, report, written
from fitted import asked_to_write, give
from logistic import STEPS
from question_sets import XQUAD, xquad_halves

from bot.deciding.decision_features import OUTSIDE, Features
from bot.deciding.decision_weights import BIAS, WEIGHTS
from bot.deciding.off_field import shares_known

LANGUAGES = {"en": 600, "es": 240, "ru": 240, "ar": 240, "zh": 240}
"""How many questions in each."""
UNANSWERABLE = 0.15
"""What a question without an answer counts against one with: a right answer withheld is worse here than a wrong one shown, for the
half of the paragraphs that is asked in vain is far from all that a library about something else may hold."""
RIDGE = 0.3


def fit(b: np.ndarray, examples: list[Example]) -> np.ndarray:
    """``b`` with the weights of :data:`OUTSIDE` fitted to ``examples``, all others as they are."""
    names = [name.name for name in fields(Features)]
    places = [names.index(name) for name in OUTSIDE]
    open_ones = [example for example in examples if not example.settled]
    x = np.array([(*example.values, 1.0) for example in open_ones])
    y = np.array([float(example.right) for example in open_ones])
    w = np.array([1.0 if example.right else UNANSWERABLE for example in open_ones])
    b = b.copy()
    for _ in range(STEPS):
        p = 1.0 / (1.0 + np.exp(-(x @ b)))
        own = x[:, places]
        slope = own.T @ (w * (p - y)) + RIDGE * b[places]
        curve = (own.T * (w * p * (1.0 - p))) @ own + RIDGE * np.eye(len(places))
        b[places] -= np.linalg.solve(curve, slope)
    return b


def tell_general(language: str) -> None:
    """Print the share of the paragraphs' words that the bank has."""
    _, _, indexes = xquad_halves(language)
    counts = [count for index in indexes for count in shares_known(index).values()]
    share = sum(known for known, _ in counts) / sum(held for _, held in counts)
    sys.stdout.write(f"{language}: the bank has {share:.3f} of the words\n")


def auroc(b: np.ndarray, examples: list[Example]) -> float:
    """How well the log odds by ``b`` tell answerable questions from others: 1 is always, 0.5 by chance."""
    odds = [(log_odds(one.values, b) - 99.0 * one.settled, one.right) for one in examples]
    right, wrong = [odd for odd, is_right in odds if is_right], [odd for odd, is_right in odds if not is_right]
    wins = sum((one > other) + 0.5 * math.isclose(one, other) for one in right for other in wrong)
    return wins / (len(right) * len(wrong))


def main() -> int:
    """Fit, hold each language out once, print, and write where asked."""
    write = asked_to_write(__doc__, "deciding/decision_weights")
    if not XQUAD.exists():
        sys.stderr.write(f"There is no {XQUAD}: nothing to learn from.\n")
        return 2
    for language in LANGUAGES:
        tell_general(language)
    sets = {language: learnt(of_xquad(language, count, over=language), 1.0) for language, count in LANGUAGES.items()}
    names = [name.name for name in fields(Features)]
    now = np.array([*(0.0 if name in OUTSIDE else WEIGHTS[name] for name in names), BIAS])
    for name, examples in sets.items():
        held_out = fit(now, [one for other, rest in sets.items() if other != name for one in rest])
        for kind, b in (("without", now), ("held out", held_out)):
            report(f"XQuAD-{name}, {kind}, AUROC {auroc(b, examples):.3f}", examples, b)
    b = fit(now, [one for examples in sets.values() for one in examples])
    for name, examples in sets.items():
        report(f"XQuAD-{name}, fitted, AUROC {auroc(b, examples):.3f}", examples, b)
    give(written(b), "deciding/decision_weights", write=write)
    return 0


if __name__ == "__main__":
    sys.exit(main())
