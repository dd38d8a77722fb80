"""
Makes one table of several runs: `python merge.py DATA TEACHER.npz OUT RUN RUN …`; all of one tokenizer.

Rows are put side by side, which adds up the cosines of the runs, and turned to 256 numbers by the main directions of
occupation names, lines, titles and skills: what runs agree on stays, what is chance in one of them goes.
"""

import gzip
import json
import pathlib
import random
import sys

import numpy as np

import model
from glossary import LANGUAGES
from probe import Probe

SAMPLE = 30_000
TURNS = 40


def main(data: pathlib.Path, teacher: pathlib.Path, out: pathlib.Path, *folders: pathlib.Path) -> None:
    runs = [model.load(folder) for folder in folders]
    tokenizer = runs[0][1]
    taught = np.load(teacher)
    texts = labels(data) + [text for kind in ("lines", "titles", "skills") for text in taught[kind].tolist()]
    side_by_side = np.concatenate([table / length(table, tokenizer, texts) for table, _ in runs], axis=1)
    vectors = model.embed(side_by_side, tokenizer, texts)
    directions = np.linalg.eigh(vectors.T @ vectors)[1][:, ::-1][:, : model.WIDTH]
    turned = directions @ balance(vectors @ directions)
    table = (side_by_side @ turned).astype(np.float32)
    model.save(out, table, tokenizer)
    settings = [json.loads((folder / "training.json").read_text()) for folder in folders]
    (out / "training.json").write_text(json.dumps(settings, indent=1))
    print(Probe(data, tokenizer)(model.load(out)[0]))


def balance(vectors: np.ndarray) -> np.ndarray:
    """A rotation after which the signs of the numbers say as much as they can (iterative quantization: Gong and Lazebnik,
    2011). Cosines stay; the 256-bit codes of the search miss a third as many neighbours."""
    rotation = np.linalg.qr(np.random.default_rng(2).normal(size=(model.WIDTH, model.WIDTH)))[0]
    for _ in range(TURNS):
        left, _, right = np.linalg.svd(vectors.T @ np.sign(vectors @ rotation))
        rotation = left @ right
    return rotation


def length(table: np.ndarray, tokenizer, texts: list[str]) -> float:
    """The usual length of a text's sum, so that every run has the same say."""
    encodings = tokenizer.encode_batch(texts[:2000], add_special_tokens=False)
    return float(np.mean([np.linalg.norm(table[encoding.ids].sum(axis=0)) for encoding in encodings]))


def labels(data: pathlib.Path) -> list[str]:
    with gzip.open(data / "occupations/labels.tsv.gz", "rt", encoding="utf8") as rows:
        parts = [row.rstrip("\n").split("\t") for row in rows]
    texts = [label for _, language, label in parts[1:] if language in LANGUAGES]
    return random.Random(1).sample(texts, SAMPLE)


if __name__ == "__main__":
    main(*map(pathlib.Path, sys.argv[1:]))
