"""
For choosing, never for reporting: job titles, mean average precision on the tuning half of the queries; and occupation
linking by labels held out of training. `python probe.py DATA MODEL_FOLDER`.
"""

import gzip
import json
import pathlib
import random
import sys

import numpy as np
from tokenizers import Tokenizer

import model
from glossary import LANGUAGES
from kernels import sum_rows
from occupations import is_asked
from split import is_held_out

TITLES = ("english", "spanish", "german")
QUERIES = 100


class Probe:
    """Cuts all texts once; called with a table, it gives the figures."""

    def __init__(self, data: pathlib.Path, tokenizer: Tokenizer):
        self.tokenizer = tokenizer
        self.titles = {language: self._titles(data, language) for language in TITLES}
        self.linking = self._linking(data)

    def __call__(self, table: np.ndarray) -> str:
        told = {language[:2]: self._mean(table, *task) for language, task in self.titles.items()}
        parts = {"within": [], "across": []}
        for name, *task in self.linking:
            parts["across" if "-" in name else "within"].append(self._mean(table, *task))
        told |= {name: np.mean(values) for name, values in parts.items()}
        told["cosine"] = self._likeness(table)
        return " ".join(f"{name} {value:.3f}" for name, value in told.items())

    def _mean(self, table, corpus, queries, relevant, left_out) -> float:
        near = embed(table, queries) @ embed(table, corpus).T
        scores = []
        for row, wanted, out in zip(near, relevant, left_out):
            row[out] = -2
            order = np.sort(-row)
            rank = np.searchsorted(order, np.sort(-row[wanted])) + 1
            rank = np.maximum.accumulate(np.maximum(rank, np.arange(1, len(rank) + 1)))
            scores.append(np.mean(np.arange(1, len(rank) + 1) / rank) if len(rank) else 0.0)
        return float(np.mean(scores))

    def _likeness(self, table) -> float:
        vectors = embed(table, self.titles["german"][0])
        return float(np.square(vectors.mean(axis=0)).sum())

    def _titles(self, data, language):
        folder = data / "relevance/job-titles"
        rows = [r.split("\t") for r in (folder / f"corpus/{language}.tsv").read_text().strip().split("\n")[1:]]
        asked = [json.loads(line) for line in (folder / "queries.jsonl").read_text().splitlines()]
        asked = [q for q in asked if q["lang"] == language and not is_held_out(f"{language}:{q['q_id']}")]
        out = [[i for i, (_, t) in enumerate(rows) if t.lower() == q["query"].lower()] for q in asked]
        at = {number: i for i, (number, _) in enumerate(rows)}
        wanted = [sorted({at[r] for r in q["relevant"] if r in at} - set(o)) for q, o in zip(asked, out)]
        return self._cut([t for _, t in rows]), self._cut([q["query"] for q in asked]), wanted, out

    def _linking(self, data):
        known: dict[str, list[tuple[str, str]]] = {language: [] for language in LANGUAGES}
        asked: dict[str, list[tuple[str, str]]] = {language: [] for language in LANGUAGES}
        with gzip.open(data / "occupations/labels.tsv.gz", "rt", encoding="utf8") as rows:
            next(rows)
            for row in rows:
                concept, language, label = row.rstrip("\n").split("\t")
                if concept.startswith("occ") and language in LANGUAGES:
                    if not is_asked(concept, language, label):
                        known[language].append((concept, label))
                    elif "/" not in label:
                        asked[language].append((concept, label))
        tasks = []
        english = {concept for concept, _ in known["en"]}
        corpus = {language: self._cut([label for _, label in known[language]]) for language in LANGUAGES}
        for language in LANGUAGES:
            for target in dict.fromkeys([language, "en"]):
                here = english if target == "en" else {concept for concept, _ in known[target]}
                queries = [q for q in asked[language] if q[0] in here]
                queries = random.Random(4).sample(queries, min(QUERIES, len(queries)))
                rows: dict[str, list[int]] = {}
                for at, (concept, _) in enumerate(known[target]):
                    rows.setdefault(concept, []).append(at)
                wanted = [rows[concept] for concept, _ in queries]
                name = language if target == language else f"{language}-en"
                tasks.append((name, corpus[target], self._cut([label for _, label in queries]), wanted, [[]] * len(wanted)))
        return tasks

    def _cut(self, texts: list[str]):
        ids = [[i for i in e.ids if i] for e in self.tokenizer.encode_batch(texts, add_special_tokens=False)]
        start = np.concatenate([[0], np.cumsum([len(row) for row in ids])]).astype(np.int64)
        return np.array([i for row in ids for i in row], np.int32), start


def embed(table: np.ndarray, cut) -> np.ndarray:
    vectors = sum_rows(table, *cut)
    return vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)


if __name__ == "__main__":
    table, tokenizer = model.load(pathlib.Path(sys.argv[2]))
    print(Probe(pathlib.Path(sys.argv[1]), tokenizer)(table))
