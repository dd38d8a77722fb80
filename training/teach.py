"""
What the teacher thinks of occupations, titles, lines and skills: `python teach.py DATA LINES WEIGHTS_FOLDER OUT.npz`.

An occupation is taught by the mean over its preferred English name, a few others and its description, so that what
the teacher knows in English reaches the labels of all languages.
"""

import csv
import gzip
import json
import pathlib
import random
import sys

import numpy as np

from glossary import meanings
from minilm import MiniLM

NAMES = 3
DESCRIPTION_WORDS = 30
MOST_LINES = 9000
"""Of postings, and as many of resumes."""


def main(data: pathlib.Path, lines: pathlib.Path, weights: pathlib.Path, out: pathlib.Path) -> None:
    teacher = MiniLM(weights)
    names, vectors = occupations(data, teacher)
    rows = [json.loads(line) for line in lines.read_text().splitlines()]
    titles = list(dict.fromkeys(row["title"] for row in rows if row["kind"] == "posting"))
    said = asked_and_said(rows)
    skills = (data / "skills/esco_skill_labels.txt").read_text(encoding="utf8").splitlines()
    np.savez(
        out,
        occupation_names=np.array(names),
        occupations=vectors,
        titles=np.array(titles),
        title_vectors=teacher.embed(titles),
        lines=np.array(said),
        line_vectors=teacher.embed(said),
        skills=np.array(skills),
        skill_vectors=teacher.embed(skills),
    )


def occupations(data: pathlib.Path, teacher: MiniLM) -> tuple[list[str], np.ndarray]:
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
    for at, meaning in enumerate(meanings()):
        names += [f"glossary/{at}"] * len(meaning.names["en"])
        texts += meaning.names["en"]
    known = {name: at for at, name in enumerate(dict.fromkeys(names))}
    sums = np.zeros((len(known), 384), np.float32)
    for name, vector in zip(names, teacher.embed(texts)):
        sums[known[name]] += vector
    return list(known), sums / np.linalg.norm(sums, axis=1, keepdims=True)


def asked_and_said(rows: list[dict]) -> list[str]:
    """Requirement lines and resume lines, as many of each, drawn by a fixed seed."""
    chance = random.Random(7)
    result = []
    for kind in ("posting", "resume"):
        texts = {line["text"] for row in rows if row["kind"] == kind for line in row["lines"]}
        texts = sorted(text for text in texts if len(text.split()) > 2)
        result += chance.sample(texts, min(MOST_LINES, len(texts)))
    return result


if __name__ == "__main__":
    main(*map(pathlib.Path, sys.argv[1:]))
