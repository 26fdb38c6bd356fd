#!/usr/bin/env python3
"""Texts a second of scikit-learn's TF-IDF and linear model on one core, beside the classifier.

usage: scikit.py TRAINING.jsonl.gz TEXTS.txt...      (Debian: python3-sklearn)
"""
import gzip
import json
import os
import sys
import time

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ[name] = "1"

from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.multiclass import OneVsRestClassifier
from sklearn.preprocessing import MultiLabelBinarizer
from sklearn.svm import LinearSVC

ROUNDS = 3
TRAINING_ROWS = 6000


def main(training, files):
    with gzip.open(training, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for _, line in zip(range(TRAINING_ROWS), lines)]
    labels = MultiLabelBinarizer(classes=range(1, 18)).fit_transform([row["sdgs"] for row in rows])
    for name, options in (
        ("words 1-2", {"ngram_range": (1, 2)}),
        ("characters 3-5", {"analyzer": "char", "ngram_range": (3, 5), "max_features": 300_000}),
    ):
        for file in files:
            texts = open(file, encoding="utf-8").read().splitlines()
            # Half of the vocabulary from the texts themselves, so that Thai is not cheap for being unknown.
            vectorizer = TfidfVectorizer(sublinear_tf=True, min_df=2, **options)
            vectorizer.fit([row["text"] for row in rows] + texts)
            model = OneVsRestClassifier(LinearSVC(C=0.2, max_iter=200)).fit(vectorizer.transform([row["text"] for row in rows]), labels)
            best = float("inf")
            for _ in range(ROUNDS):
                start = time.process_time()
                model.predict(vectorizer.transform(texts))
                best = min(best, time.process_time() - start)
            print(f"{os.path.basename(file)}: scikit-learn {name}: {len(texts) / best:,.0f} texts/s")


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2:])
