"""
Trains the table. `python train.py --data ../../shared/data --lines build/lines.jsonl --out ../models/NAME`

One embedding bag (sum); each step draws one task's pairs and lowers a softmax over the batch whose target is
partly the pair itself, partly how alike the teacher finds the two occupations (in English: its labels in all other
languages learn it too). Other cuttings of words are drawn at random.
"""

import argparse
import json
import pathlib
import time

import numpy as np

import model
from kernels import adam, collect, gather, soft_targets, sum_rows
from pairs import Pools, read
from probe import probe
from texts import TextStore

LONG = 60
WARM_UP = 50


def main() -> None:
    ask = argparse.ArgumentParser()
    ask.add_argument("--data", type=pathlib.Path, required=True)
    ask.add_argument("--lines", type=pathlib.Path, required=True)
    ask.add_argument("--start", type=pathlib.Path, required=True, help="Model2Vec folder to start from")
    ask.add_argument("--tokenizer", type=pathlib.Path, help="another tokenizer: its rows start as sums of the old")
    ask.add_argument("--out", type=pathlib.Path)
    ask.add_argument("--steps", type=int, default=6000)
    ask.add_argument("--batch", type=int, default=1024)
    ask.add_argument("--rate", type=float, default=0.02)
    ask.add_argument("--temperature", type=float, default=0.05)
    ask.add_argument("--teacher", type=pathlib.Path, required=True, help="what teach.py wrote")
    ask.add_argument("--share", type=float, default=0.5, help="how much of the target is the teacher's")
    ask.add_argument("--teacher-temperature", type=float, default=0.1)
    ask.add_argument("--cuts", type=float, default=0.3)
    ask.add_argument("--drop", type=float, default=0.1)
    ask.add_argument("--modifiers", type=float, default=0.3, help="labels with a word of rank or contract")
    ask.add_argument("--seed", type=int, default=1)
    ask.add_argument("--minutes", type=float, default=60)
    ask.add_argument("--all-labels", action="store_true", help="learn the labels too that linking is asked for")
    ask.add_argument("--mix", default="labels=7,titles=1,described=1,titled=1,skills=0.4,lines=0.6")
    given = ask.parse_args()
    fit(given, *prepare(given))


def prepare(given: argparse.Namespace):
    """The table to start from, its tokenizer, the pairs and the texts."""
    began = time.time()
    table, tokenizer = model.load(given.start)
    if given.tokenizer:
        table, tokenizer = retell(table, tokenizer, given.tokenizer)
    store = TextStore(tokenizer, given.seed)
    pools = read(given.data, given.lines, store, held=not given.all_labels)
    texts = store.done()
    print(f"{len(store.rows)} texts, {time.time() - began:.0f} s; row length {np.linalg.norm(table, axis=1).mean():.3f}")
    print("start", probe(given.data, table, tokenizer), flush=True)
    return table, tokenizer, pools, texts


def fit(given: argparse.Namespace, table, tokenizer, pools: Pools, texts) -> None:
    random = np.random.default_rng(given.seed)
    tasks = make_tasks(given, pools, random)
    mix = {name: float(share) for name, share in (one.split("=") for one in given.mix.split(","))}
    names = list(mix)
    shares = np.array([mix[n] for n in names]) / sum(mix.values())
    first, second = np.zeros_like(table), np.zeros_like(table)
    counts = np.zeros(len(table), np.int64)
    slot = np.full(len(table), -1, np.int32)
    losses: dict[str, list[float]] = {name: [] for name in names}
    mean, kept = np.zeros_like(table), 0
    began = time.time()
    step = 0
    while True:
        progress = max(step / given.steps, (time.time() - began) / (60 * given.minutes))
        if progress >= 1:
            break
        rate = given.rate * min(1, (step + 1) / WARM_UP) * (1 - progress)
        name = names[random.choice(len(names), p=shares)]
        left, right, concept, taught = tasks[name](given.batch)
        pieces, start = gather(
            texts.words, texts.text_start, texts.cut_first, texts.cut_start, texts.pieces,
            np.concatenate([left, right]), LONG, given.cuts, given.drop, int(random.integers(1 << 31)),
        )  # fmt: skip
        loss, gradient = contrast(sum_rows(table, pieces, start), concept, taught, given)
        touched, rows = collect(pieces, start, gradient, slot)
        adam(table, first, second, counts, touched, rows, rate)
        table[0] = 0
        losses[name].append(loss)
        step += 1
        if progress > 0.8 and step % 20 == 0:
            mean += table
            kept += 1
        if step % 250 == 0:
            said = " ".join(f"{n} {np.mean(l[-100:]):.2f}" for n, l in losses.items() if l)
            print(f"{step} {time.time() - began:.0f} s {said}", flush=True)
        if step % 500 == 0:
            print(step, probe(given.data, table, tokenizer), flush=True)
    if kept:
        table = mean / kept
    print("end", step, probe(given.data, table, tokenizer), flush=True)
    if given.out:
        model.save(given.out, table, tokenizer)
        paths = ("data", "lines", "start", "tokenizer", "teacher", "out")
        settings = {name: value for name, value in vars(given).items() if name not in paths}
        (given.out / "training.json").write_text(json.dumps(settings | {"steps_done": step}, indent=1))



def contrast(vectors, concept, taught, given):
    """Loss of a batch (upper half left, lower half right) and its gradient by the sums of rows."""
    length = np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-6)
    unit = vectors / length
    n = len(vectors) // 2
    left, right = unit[:n], unit[n:]
    logits = (left @ right.T) / np.float32(given.temperature)
    across = np.ascontiguousarray(logits.T)
    share = 0.0 if taught is None else given.share
    guide = logits if taught is None else (taught @ taught.T) / np.float32(given.teacher_temperature)
    loss = soft_targets(logits, concept, guide, share)
    loss += soft_targets(across, concept, guide, share)
    logits += across.T
    logits /= np.float32(2 * n * given.temperature)
    by_unit = np.concatenate([logits @ right, logits.T @ left])
    by_sum = (by_unit - (by_unit * unit).sum(axis=1, keepdims=True) * unit) / length
    return loss / 2, by_sum.astype(np.float32)


def make_tasks(given: argparse.Namespace, pools: Pools, random: np.random.Generator) -> dict:
    """By name, a function from the batch size to (left, right, concept, the teacher's vectors or None)."""
    taught = np.load(given.teacher)
    concepts = pools.concepts
    vectors = teach_concepts(concepts, taught)
    everything = [[(l, t) for l, ts in c.by_language.items() for t in ts] for c in concepts]
    share = np.sqrt([len(all_) for all_ in everything])
    share = share / share.sum()
    described = [i for i, c in enumerate(concepts) if c.description]

    def labels(batch):
        chosen = random.choice(len(concepts), batch, p=share)
        left, right = np.empty(batch, np.int64), np.empty(batch, np.int64)
        for row, at in enumerate(chosen):
            by_language = concepts[at].by_language
            langs = list(by_language)
            a = b = langs[random.integers(len(langs))]
            if random.random() < 0.5:
                b = langs[random.integers(len(langs))]
            left[row] = by_language[a][random.integers(len(by_language[a]))]
            if random.random() < given.modifiers and concepts[at].ranked[b]:
                by_language = concepts[at].ranked
            right[row] = by_language[b][random.integers(len(by_language[b]))]
        return left, right, chosen, vectors[chosen]

    def descriptions(batch):
        chosen = np.array(described)[random.integers(len(described), size=batch)]
        left = np.array([everything[at][random.integers(len(everything[at]))][1] for at in chosen])
        return left, np.array([concepts[at].description[0] for at in chosen]), chosen, vectors[chosen]

    def rows_of(pairs):
        table = np.array(pairs)

        def draw(batch):
            chosen = random.integers(len(table), size=batch)
            return table[chosen, 0], table[chosen, 1], table[chosen, 0], None

        return draw

    def two_of(rows):
        rows = [np.array(r) for r in rows if len(r) > 1]

        def draw(batch):
            chosen = random.integers(len(rows), size=batch)
            left = np.array([rows[at][random.integers(len(rows[at]))] for at in chosen])
            right = np.array([rows[at][random.integers(len(rows[at]))] for at in chosen])
            return left, right, chosen, None

        return draw

    shared = [s for s in pools.asked if s in pools.said]
    often = np.array([min(len(pools.asked[s]), len(pools.said[s])) for s in shared], float) ** 0.4
    often /= often.sum()

    def lines(batch):
        chosen = random.choice(len(shared), batch, p=often)
        left = np.array([pools.asked[shared[at]][random.integers(len(pools.asked[shared[at]]))] for at in chosen])
        right = np.array([pools.said[shared[at]][random.integers(len(pools.said[shared[at]]))] for at in chosen])
        return left, right, chosen, None

    of_title = {title: at for at, title in enumerate(taught["titles"])}
    titles = [(number, of_title[text]) for text, number in pools.titles.items() if text in of_title]
    title_vectors = taught["title_vectors"]

    def titled_alike(batch):
        chosen = np.array(titles)[random.integers(len(titles), size=batch)]
        return chosen[:, 0], chosen[:, 0], chosen[:, 1], title_vectors[chosen[:, 1]]

    return {
        "labels": labels,
        "titles": titled_alike,
        "described": descriptions,
        "titled": rows_of(pools.titled),
        "headed": rows_of(pools.headed),
        "skills": two_of(pools.skills),
        "lines": lines,
        "resume": two_of(pools.same_resume),
        "posting": two_of(pools.same_posting),
    }


def teach_concepts(concepts, taught) -> np.ndarray:
    """A teacher's vector for each concept; for an ISCO group the mean over the occupations below it."""
    known = {name: at for at, name in enumerate(taught["occupation_names"])}
    own = taught["occupations"]
    below: dict[str, list[int]] = {}
    for concept in concepts:
        if concept.name in known:
            for digits in range(1, 5):
                below.setdefault(concept.group[:digits], []).append(known[concept.name])
    vectors = np.zeros((len(concepts), own.shape[1]), np.float32)
    for at, concept in enumerate(concepts):
        rows = [known[concept.name]] if concept.name in known else below.get(concept.group, [])
        if rows:
            vectors[at] = own[rows].mean(axis=0)
    return vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-6)


def retell(table: np.ndarray, old, path: pathlib.Path):
    """The rows of another tokenizer's pieces as sums of the old tokenizer's rows for the same letters."""
    from tokenizers import Tokenizer

    new = Tokenizer.from_file(str(path))
    vocabulary = [piece for piece, _ in json.loads(new.to_str())["model"]["vocab"]]
    known = {piece: at for at, (piece, _) in enumerate(json.loads(old.to_str())["model"]["vocab"])}
    rows = np.zeros((len(vocabulary), table.shape[1]), np.float32)
    for at, piece in enumerate(vocabulary[1:], 1):
        ids = [known[piece]] if piece in known else [t.id for t in old.model.tokenize(piece) if t.id]
        if ids:
            rows[at] = table[ids].sum(axis=0)
    return rows, new


if __name__ == "__main__":
    main()
