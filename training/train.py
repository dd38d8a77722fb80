"""
Trains the table. `python train.py --data ../../shared/data --lines build/lines.jsonl --tokenizer build/pieces.json
--teacher build/teacher.npz --out ../models/NAME`

One embedding bag (sum); each step draws one task's batch and lowers a softmax over it whose target is partly the pair
itself, partly how alike the teacher finds the two occupations (in English: its labels in all other languages learn it
too). Other cuttings of words are drawn at random. A piece's row is one of its own plus those of the letter groups in
it; the sum is what is kept.
"""

import argparse
import json
import pathlib
import time

import numpy as np
from tokenizers import Tokenizer

import model
from grams import share_groups
from kernels import adam, away_from_pair, away_from_target, compose, gather, number_apart, push_back, push_to_grams, sum_rows
from pairs import Pools, read
from probe import Probe
from tasks import Batch, make_tasks
from texts import Texts, TextStore

LONG = 60
WARM_UP = 50
START = 0.1
SAMPLE = 20_000
MIX = "within=3,across=4,mixed=0.5,described=0.5,titled=0.6,skills=0.4,lines=0.7,titles=0.4,told=1,abilities=0.3,evidence=1.2,levels=0.25"


def main() -> None:
    ask = argparse.ArgumentParser()
    ask.add_argument("--data", type=pathlib.Path, required=True)
    ask.add_argument("--lines", type=pathlib.Path, required=True)
    ask.add_argument("--tokenizer", type=pathlib.Path, required=True)
    ask.add_argument("--teacher", type=pathlib.Path, required=True, help="what teach.py wrote")
    ask.add_argument("--out", type=pathlib.Path)
    ask.add_argument("--steps", type=int, default=10000)
    ask.add_argument("--batch", type=int, default=1024)
    ask.add_argument("--rate", type=float, default=0.015)
    ask.add_argument("--gram-rate", type=float, default=0.0045)
    ask.add_argument("--temperature", type=float, default=0.045)
    ask.add_argument("--share", type=float, default=0.5, help="how much of the target is the teacher's at first")
    ask.add_argument("--last-share", type=float, default=0.1, help="and at last")
    ask.add_argument("--teacher-temperature", type=float, default=0.1)
    ask.add_argument("--cuts", type=float, default=0.15)
    ask.add_argument("--drop", type=float, default=0.05)
    ask.add_argument("--modifiers", type=float, default=0.2, help="labels with a word of rank or contract")
    ask.add_argument("--clusters", type=float, default=0.0, help="batches of labels made of neighbours (tried: worse)")
    ask.add_argument("--languages", default="de=1.5,en=1.5,es=1.5", help="how often a language comes; others 1")
    ask.add_argument("--centre", type=float, default=0.8, help="how much of what all texts share is taken out at the end")
    ask.add_argument("--seed", type=int, default=1)
    ask.add_argument("--probe-every", type=int, default=1000)
    ask.add_argument("--all-labels", action="store_true", help="learn the labels too that linking is asked for")
    ask.add_argument("--mix", default=MIX, help="how often each task of tasks.py comes")
    given = ask.parse_args()
    fit(given)


class Rows:
    """Numbers that Adam moves, row by row; what is kept is their mean over the last steps."""

    def __init__(self, table: np.ndarray):
        self.table, self.sum, self.kept = table, np.zeros_like(table), 0
        self.first, self.second = np.zeros_like(table), np.zeros_like(table)
        self.counts = np.zeros(len(table), np.int64)
        self.slot = np.full(len(table), -1, np.int32)

    def move(self, touched, gradient, rate: float) -> None:
        adam(self.table, self.first, self.second, self.counts, touched, gradient, rate)

    def keep(self) -> None:
        self.sum += self.table
        self.kept += 1

    def mean(self) -> np.ndarray:
        return self.sum / self.kept if self.kept else self.table


def gather_texts(given: argparse.Namespace, tokenizer: Tokenizer) -> tuple[Pools, Texts]:
    store = TextStore(tokenizer)
    pools = read(given.data, given.lines, np.load(given.teacher), store, held=not given.all_labels)
    return pools, store.done()


def fit(given: argparse.Namespace) -> None:
    began = time.time()
    random = np.random.default_rng(given.seed)
    tokenizer = Tokenizer.from_file(str(given.tokenizer))
    pools, texts = gather_texts(given, tokenizer)
    tasks = make_tasks(given, pools, random)
    names, shares = read_mix(given.mix)
    vocabulary = [piece for piece, _ in json.loads(tokenizer.to_str())["model"]["vocab"]]
    gram_start, gram_of, many_grams = share_groups(vocabulary)
    grams, own = Rows(start_table(random, many_grams)), Rows(start_table(random, len(vocabulary)))
    sample = random.choice(tasks["within"].__self__.items, SAMPLE)
    everything = np.arange(len(vocabulary), dtype=np.int32)
    probe = Probe(given.data, tokenizer)
    print(f"{len(texts.text_start) - 1} texts, {many_grams} groups, {time.time() - began:.0f} s", flush=True)

    losses: dict[str, list[float]] = {name: [] for name in names}
    began = time.time()
    for step in range(1, given.steps + 1):
        progress = (step - 1) / given.steps
        rise = min(1, step / WARM_UP) * (1 - progress)
        name = names[random.choice(len(names), p=shares)]
        batch = tasks[name](given.batch)
        pieces, start = gather(
            texts.words, texts.text_start, texts.cut_first, texts.cut_start, texts.pieces,
            np.concatenate([batch.left, batch.right]), LONG, given.cuts, given.drop, int(random.integers(1 << 31)),
        )  # fmt: skip
        apart, place = number_apart(pieces, own.slot)
        rows = compose(own.table, grams.table, gram_start, gram_of, apart)
        share = given.share + (given.last_share - given.share) * progress
        loss, by_sum = contrast(sum_rows(rows, place, start), batch, share, given)
        by_row = push_back(by_sum, place, start, len(apart))
        own.move(apart, by_row, given.rate * rise)
        if given.gram_rate:
            touched, by_gram = push_to_grams(by_row, apart, gram_start, gram_of, grams.slot)
            grams.move(touched, by_gram, given.gram_rate * rise)
        losses[name].append(loss)
        if progress > 0.8 and step % 20 == 0:
            own.keep()
            grams.keep()
        if step % given.probe_every == 0 or step == given.steps:
            table = compose(own.mean(), grams.mean(), gram_start, gram_of, everything)
            table = less_common(table, pieces_of(texts, sample), given.centre)
            said = " ".join(f"{n} {np.mean(l[-100:]):.2f}" for n, l in losses.items() if l)
            if given.out:
                model.save(given.out, table, tokenizer)
            print(f"{step} {time.time() - began:.0f} s | {probe(table)} | {said}", flush=True)
    if given.out:
        paths = ("data", "lines", "tokenizer", "teacher", "out")
        settings = {name: value for name, value in vars(given).items() if name not in paths}
        (given.out / "training.json").write_text(json.dumps(settings, indent=1))


def start_table(random: np.random.Generator, many: int) -> np.ndarray:
    return random.normal(0, START / 16, (many, model.WIDTH)).astype(np.float32)


def pieces_of(texts: Texts, numbers: np.ndarray):
    """Pieces of whole texts, in the best cutting, and where each begins."""
    return gather(
        texts.words, texts.text_start, texts.cut_first, texts.cut_start, texts.pieces, numbers, 400, 0.0, 0.0, 0
    )


def less_common(table: np.ndarray, cut, share: float) -> np.ndarray:
    """Takes a share of the texts' mean direction out of every row: cosines of texts that have nothing in common fall to
    about zero. (A penalty on the mean during training does the same and costs a tenth of the precision.)"""
    vectors = sum_rows(table, *cut)
    common = (vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)).mean(axis=0)
    common /= np.linalg.norm(common)
    return table - np.float32(share) * np.outer(table @ common, common)


def read_mix(mix: str) -> tuple[list[str], np.ndarray]:
    shares = {name: float(share) for name, share in (one.split("=") for one in mix.split(","))}
    return list(shares), np.array(list(shares.values())) / sum(shares.values())


def contrast(vectors: np.ndarray, batch: Batch, share: float, given: argparse.Namespace):
    """Loss of a batch (upper half left, lower half right) and its gradient by the sums of rows."""
    length = np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-6)
    unit = vectors / length
    n = len(vectors) // 2
    left, right = unit[:n], unit[n:]
    likely = left @ right.T
    likely *= np.float32(1 / given.temperature)
    np.exp(likely, out=likely)
    by_row, by_column = 1 / likely.sum(axis=1), 1 / likely.sum(axis=0)
    own = np.diagonal(likely)
    loss = -float(np.mean(np.log(own * by_row) + np.log(own * by_column))) / 2
    if batch.guide is None:
        away_from_pair(likely, by_row, by_column)
    else:
        share = batch.share or share
        away_from_target(likely, by_row, by_column, batch.guide, 1 / batch.guide.sum(axis=1), np.float32(share))
    likely *= np.float32(1 / (2 * n * given.temperature))
    by_unit = np.concatenate([likely @ right, likely.T @ left])
    return loss, (by_unit - (by_unit * unit).sum(axis=1, keepdims=True) * unit) / length


if __name__ == "__main__":
    main()
