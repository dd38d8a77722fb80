"""
What the teacher thinks of occupations and titles: `python teach.py DATA LINES WEIGHTS_FOLDER OUT.npz`.

An occupation is taught by the mean over its preferred English name, a few others and its description, so that what
the teacher knows in English reaches the labels of all languages.
"""

import csv
import gzip
import json
import pathlib
import sys

import numpy as np

from minilm import MiniLM

NAMES = 3
DESCRIPTION_WORDS = 30
MOST_TITLES = 3000


def main(data: pathlib.Path, lines: pathlib.Path, weights: pathlib.Path, out: pathlib.Path) -> None:
    teacher = MiniLM(weights)
    names, texts = [], []
    with gzip.open(data / "skills/esco_occupations_en.csv.gz", "rt", encoding="utf8") as rows:
        for row in csv.DictReader(rows):
            name = "occupation/" + row["conceptUri"].split("/")[-1]
            for text in [row["preferredLabel"], *row["altLabels"].split("\n")[: NAMES - 1]]:
                if text:
                    names.append(name)
                    texts.append(text)
            names.append(name)
            texts.append(" ".join(row["description"].split()[:DESCRIPTION_WORDS]))
    vectors = teacher.embed(texts)
    known = {name: at for at, name in enumerate(dict.fromkeys(names))}
    occupations = np.zeros((len(known), vectors.shape[1]), np.float32)
    for name, vector in zip(names, vectors):
        occupations[known[name]] += vector
    occupations /= np.linalg.norm(occupations, axis=1, keepdims=True)
    rows = [json.loads(line) for line in lines.read_text().splitlines()]
    titles = list(dict.fromkeys(row["title"] for row in rows if row["kind"] == "posting"))[:MOST_TITLES]
    np.savez(
        out,
        occupation_names=np.array(list(known)),
        occupations=occupations,
        titles=np.array(titles),
        title_vectors=teacher.embed(titles),
    )


if __name__ == "__main__":
    main(*map(pathlib.Path, sys.argv[1:]))
