"""Weighted logistic regression with a ridge, by Newton's method: what the settings of bot/*_weights.py are fitted by."""

from __future__ import annotations

import numpy as np

STEPS = 60


def logistic(x: np.ndarray, y: np.ndarray, w: np.ndarray, ridge: float) -> np.ndarray:
    """The weights of the columns of ``x`` (the last one is the constant, which the ridge leaves alone).

    ``y`` is 0 or 1 for each row, ``w`` what the row counts.
    """
    held = ridge * np.eye(x.shape[1])
    held[-1, -1] = 1e-6
    b = np.zeros(x.shape[1])
    for _ in range(STEPS):
        p = 1.0 / (1.0 + np.exp(-x @ b))
        gradient = x.T @ (w * (p - y)) + held @ b
        b -= np.linalg.solve((x * (w * p * (1.0 - p))[:, None]).T @ x + held, gradient)
    return b
