"""
How a table's vectors are written in 256 bits: `python codes.py LINES MODEL_FOLDER` adds a code book to model.safetensors.

A product quantiser (Jégou, Douze and Schmid, 2011): what all vectors share is taken off, the rest is turned to its main
directions, which are dealt to 32 parts so that all parts vary alike (Ge, He, Ke and Sun, 2013, the parametric way), and each
part has 256 centroids of 8 numbers. It learns from the training half: postings, their titles, pieces and requirement lines.
"""

import json
import pathlib
import sys

import numpy as np
from safetensors.numpy import load_file, save_file

import model

PARTS, CENTROIDS, ROUNDS = 32, 256, 20
PART = model.WIDTH // PARTS
OF_EACH_KIND = 8000
PIECE_WORDS = 60


def main(lines: pathlib.Path, folder: pathlib.Path) -> None:
    random = np.random.default_rng(6)
    vectors = postings(lines, folder, random)
    mean = vectors.mean(axis=0)
    axes = deal(vectors - mean)
    turned = (vectors - mean) @ axes
    parts = [turned[:, PART * at : PART * (at + 1)] for at in range(PARTS)]
    centroids = np.stack([cluster(part, random) for part in parts])
    tensors = {name: numbers for name, numbers in load_file(folder / "model.safetensors").items() if not name.startswith("code.")}
    book = {"code.mean": mean, "code.directions": axes.T, "code.centroids": centroids}
    save_file(tensors | {name: np.ascontiguousarray(numbers.astype(np.float16)) for name, numbers in book.items()}, folder / "model.safetensors")
    left = np.concatenate([part - own[nearest(part, own)] for part, own in zip(parts, centroids)], axis=1)
    print(f"code book of {len(vectors)} vectors: {np.square(left).sum() / np.square(turned).sum():.3f} of the variance is lost")


def postings(lines: pathlib.Path, folder: pathlib.Path, random: np.random.Generator) -> np.ndarray:
    """Vectors as the product makes them of postings (half title, half text), and of titles and lines alone."""
    rows = [row for row in map(json.loads, lines.read_text().splitlines()) if row["kind"] == "posting"]
    table, tokenizer = model.load(folder)
    embed = lambda texts: model.embed(table, tokenizer, texts)
    pieces = [(row["title"], piece) for row in rows for piece in cut(row["text"])]
    pieces = [pieces[at] for at in random.permutation(len(pieces))[: 2 * OF_EACH_KIND]]
    asked = [line["text"] for row in rows for line in row["lines"]]
    asked = [asked[at] for at in random.permutation(len(asked))[:OF_EACH_KIND]]
    titles = embed([row["title"] for row in rows])
    mixed = [titles + embed([row["text"] for row in rows]), embed([t for t, _ in pieces]) + embed([p for _, p in pieces])]
    mixed = [rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9) for rows in mixed]
    return np.concatenate([*mixed, titles, embed(asked)])


def cut(text: str) -> list[str]:
    words = text.split()
    return [" ".join(words[at : at + PIECE_WORDS]) for at in range(0, max(1, len(words) - PIECE_WORDS // 2), PIECE_WORDS)]


def deal(vectors: np.ndarray) -> np.ndarray:
    """Main directions as columns, part by part: each goes, the weightiest first, to the part that varies least so far."""
    variance, directions = np.linalg.eigh(np.cov(vectors.T))
    parts: list[list[int]] = [[] for _ in range(PARTS)]
    spread = np.zeros(PARTS)
    for at in np.argsort(-variance):
        free = [part for part in range(PARTS) if len(parts[part]) < PART]
        part = min(free, key=lambda one: spread[one])
        parts[part].append(at)
        spread[part] += np.log(max(variance[at], 1e-9) / 1e-9)
    return directions[:, [at for part in parts for at in part]]


def cluster(points: np.ndarray, random: np.random.Generator) -> np.ndarray:
    """Lloyd's k-means from points drawn at random."""
    centroids = points[random.choice(len(points), CENTROIDS, replace=False)]
    for _ in range(ROUNDS):
        own = nearest(points, centroids)
        many = np.bincount(own, minlength=CENTROIDS)[:, None]
        sums = np.zeros_like(centroids)
        np.add.at(sums, own, points)
        centroids = np.where(many > 0, sums / np.maximum(many, 1), centroids)
    return centroids


def nearest(points: np.ndarray, centroids: np.ndarray) -> np.ndarray:
    return (np.square(centroids).sum(axis=1) - 2 * points @ centroids.T).argmin(axis=1)


if __name__ == "__main__":
    main(*map(pathlib.Path, sys.argv[1:]))
