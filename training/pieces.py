"""
Learns the tokenizer: `python pieces.py DATA LINES START_FOLDER OUT.json [LONGEST_PIECE]`. Same form as v0's.

It learns from words, each as often as the square root of its count, and keeps pieces short: v0's learnt from running
text, kept whole compounds that stand in one label (`röntgentechniker`) and broke the others into letters
(`hilfs k ochi n`). Short pieces that many words share are what a compound never seen needs.
"""

import gzip
import json
import math
import pathlib
import sys
from collections import Counter

from tokenizers import Tokenizer, models, trainers

from glossary import LANGUAGES, meanings
from modifiers import MODIFIERS
from occupations import forms

PIECES = 40_000
LABEL_WEIGHT = 3
NAME_WEIGHT = 40
GLOSSARY_WEIGHT = 6
LONGEST_PIECE = 15
RAREST_LETTER = 200
SHORT_COST = {1: 5.0, 2: 2.0, 3: 0.5}
ENDINGS = {"in", "er", "en", "e", "s", "n", "a", "o", "es", "as", "os"}
PARTS = 4_000
PART_COST = 4.0
PART_LETTERS = range(4, 13)


def main(data: pathlib.Path, lines: pathlib.Path, start: pathlib.Path, out: pathlib.Path, longest=LONGEST_PIECE) -> None:
    described = json.loads((start / "tokenizer.json").read_text())
    tokenizer = Tokenizer(models.Unigram())
    old = Tokenizer.from_str(json.dumps(described))
    tokenizer.normalizer, tokenizer.pre_tokenizer = old.normalizer, old.pre_tokenizer
    trainer = trainers.UnigramTrainer(
        vocab_size=PIECES - PARTS, special_tokens=["[UNK]"], unk_token="[UNK]", max_piece_length=int(str(longest)), show_progress=False
    )
    counts: Counter[str] = Counter()
    for text, weight in texts(data, lines):
        normal = old.normalizer.normalize_str(text)
        for word, _ in old.pre_tokenizer.pre_tokenize_str(normal):
            counts[word.lstrip("▁")] += weight
    letters = Counter()
    for word, count in counts.items():
        for letter in set(word):
            letters[letter] += count
    known = {letter for letter, count in letters.items() if count >= RAREST_LETTER}
    words = (word for word, count in counts.items() if set(word) <= known for _ in range(math.isqrt(count)))
    tokenizer.train_from_iterator(words, trainer)
    told = json.loads(tokenizer.to_str())
    told["model"]["vocab"] += parts(counts, {piece for piece, _ in told["model"]["vocab"]})
    told["model"]["vocab"] = [[piece, round(score - short(piece), 4)] for piece, score in told["model"]["vocab"]]
    out.write_text(json.dumps(told, ensure_ascii=False))


def short(piece: str) -> float:
    """What a piece of one to three letters costs more: `▁fach informatiker` is wanted, not `▁f achinformatiker`."""
    letters = piece.lstrip("▁")
    return SHORT_COST.get(len(letters), 0.0) if letters.isalpha() and piece not in ENDINGS else 0.0


def parts(counts: Counter, have: set[str]) -> list[tuple[str, float]]:
    """Words that stand inside many others (`koch` in `Hilfskoch`) and have no piece for that yet, with a score."""
    inside: Counter[str] = Counter()
    alone = {word for word, count in counts.items() if count >= 3 * LABEL_WEIGHT and len(word) in PART_LETTERS}
    alone |= {piece[1:] for piece in have if piece.startswith("▁") and len(piece) - 1 in PART_LETTERS}
    for word in counts:
        for start in range(2, len(word) - 3):
            for end in range(start + 4, min(len(word), start + 12) + 1):
                if word[start:end] in alone:
                    inside[word[start:end]] += 1
    # Longer pieces save more; those that are only an ending of one word family come last.
    ranked = sorted((w for w in inside if w not in have), key=lambda w: -inside[w] * (len(w) - 2))
    ranked = ranked[: PIECES - len(have)]
    total = sum(inside.values())
    return [(word, math.log(inside[word] / total) - PART_COST) for word in ranked]


def texts(data: pathlib.Path, lines: pathlib.Path):
    with gzip.open(data / "occupations/labels.tsv.gz", "rt", encoding="utf8") as rows:
        for row in rows:
            _, language, label = row.rstrip("\n").split("\t")
            if language in LANGUAGES:
                for form in forms(label):
                    yield form, LABEL_WEIGHT
    for meaning in meanings():
        for names in meaning.names.values():
            for name in names:
                yield name, GLOSSARY_WEIGHT
    for patterns in MODIFIERS.values():
        for pattern in patterns:
            yield pattern.replace("*", " "), NAME_WEIGHT
    for line in lines.read_text().splitlines():
        row = json.loads(line)
        if "text" in row:
            yield row["text"][:1500], 1
        for name in row.get("names", []):
            yield name, NAME_WEIGHT


if __name__ == "__main__":
    main(*map(pathlib.Path, sys.argv[1:]))
