"""Job titles, mean average precision on the tuning half of the queries: for choosing, never for reporting."""

import json
import pathlib
import sys

import numpy as np
from tokenizers import Tokenizer

import model
from split import is_held_out

LANGUAGES = ("english", "spanish", "german")


def probe(data: pathlib.Path, table: np.ndarray, tokenizer: Tokenizer) -> dict[str, float]:
    folder = data / "relevance/job-titles"
    queries = [json.loads(line) for line in (folder / "queries.jsonl").read_text().splitlines()]
    result = {}
    for language in LANGUAGES:
        rows = [r.split("\t") for r in (folder / f"corpus/{language}.tsv").read_text().strip().split("\n")[1:]]
        titles = [title for _, title in rows]
        corpus = model.embed(table, tokenizer, titles)
        asked = [q for q in queries if q["lang"] == language and not is_held_out(f"{language}:{q['q_id']}")]
        near = model.embed(table, tokenizer, [q["query"] for q in asked]) @ corpus.T
        scores = []
        for query, row in zip(asked, near):
            wanted = set(query["relevant"])
            order = [i for i in np.argsort(-row) if titles[i].lower() != query["query"].lower()]
            hits = np.array([rows[i][0] in wanted for i in order])
            at = np.flatnonzero(hits)
            scores.append(np.mean((np.arange(len(at)) + 1) / (at + 1)) if len(at) else 0.0)
        result[language] = float(np.mean(scores))
    return result


if __name__ == "__main__":
    table, tokenizer = model.load(pathlib.Path(sys.argv[2]))
    print(probe(pathlib.Path(sys.argv[1]), table, tokenizer))
