"""Texts as rows of words, and words as rows of pieces, so that a word can be cut in more than one way."""

import math
import random
from dataclasses import dataclass

import numpy as np
from tokenizers import Tokenizer
import json

CUTS = 4
"""Other cuttings kept for a word."""
NOISE = 1.0
LONGEST_TEXT = 4000


@dataclass
class Texts:
    """`words[text_start[t]:text_start[t+1]]` are a text's words; a word's cuttings are `cut_first[w]` and on."""

    words: np.ndarray
    text_start: np.ndarray
    cut_first: np.ndarray
    cut_start: np.ndarray
    pieces: np.ndarray


class TextStore:
    """Gathers texts; the first words are the pieces themselves, so that long texts need no cutting again."""

    def __init__(self, tokenizer: Tokenizer, seed: int = 1):
        self.tokenizer = tokenizer
        vocabulary = json.loads(tokenizer.to_str())["model"]["vocab"]
        self.score = {piece: score for piece, score in vocabulary}
        self.id = {piece: at for at, (piece, _) in enumerate(vocabulary)}
        self.longest = max(map(len, self.id))
        self.random = random.Random(seed)
        self.cuttings: list[list[list[int]]] = [[[at]] if at else [[]] for at in range(len(vocabulary))]
        self.word_ids: dict[str, int] = {}
        self.rows: list[list[int]] = []

    def add_short(self, text: str) -> int:
        """A label or a title: its words may be cut anew at every sight. Returns the text's number."""
        normal = self.tokenizer.normalizer.normalize_str(text)
        words = [word for word, _ in self.tokenizer.pre_tokenizer.pre_tokenize_str(normal)]
        self.rows.append([self._word(word) for word in words])
        return len(self.rows) - 1

    def add_long(self, texts: list[str]) -> list[int]:
        encodings = self.tokenizer.encode_batch([t[:LONGEST_TEXT] for t in texts], add_special_tokens=False)
        first = len(self.rows)
        self.rows.extend([i for i in e.ids if i] for e in encodings)
        return list(range(first, len(self.rows)))

    def done(self) -> Texts:
        cuts = [cut for word in self.cuttings for cut in word]
        return Texts(
            words=np.array([w for row in self.rows for w in row], np.int32),
            text_start=_starts(self.rows),
            cut_first=_starts(self.cuttings),
            cut_start=_starts(cuts),
            pieces=np.array([p for cut in cuts for p in cut], np.int32),
        )

    def _word(self, word: str) -> int:
        known = self.word_ids.get(word)
        if known is None:
            known = self.word_ids[word] = len(self.cuttings)
            best = [i for i in self.tokenizer.model.tokenize(word)]
            cuts = [[t.id for t in best if t.id]]
            for _ in range(CUTS if len(word) > 4 else 0):
                cut = self._cut(word)
                if cut is not None and cut not in cuts:
                    cuts.append(cut)
            for cut in list(cuts):
                apart = self._apart(cut)
                if apart != cut and apart not in cuts:
                    cuts.append(apart)
            self.cuttings.append(cuts)
        return known

    def _cut(self, word: str) -> list[int] | None:
        """The best cutting under scores with noise: a sample of the Unigram model's cuttings."""
        best = [0.0] + [-math.inf] * len(word)
        back = [0] * (len(word) + 1)
        gauss = self.random.gauss
        for end in range(1, len(word) + 1):
            for start in range(max(0, end - self.longest), end):
                score = self.score.get(word[start:end])
                if score is None or best[start] == -math.inf:
                    continue
                total = best[start] + score + NOISE * gauss(0, 2)
                if total > best[end]:
                    best[end], back[end] = total, start
        if best[-1] == -math.inf:
            return None
        cut, end = [], len(word)
        while end:
            cut.append(self.id[word[back[end] : end]])
            end = back[end]
        return cut[::-1]

    def _apart(self, cut: list[int]) -> list[int]:
        """The parts of a compound as words of their own, where they are: ▁soft|entwickler → ▁soft ▁entwickler."""
        if not hasattr(self, "piece_of"):
            self.piece_of = {at: piece for piece, at in self.id.items()}
        result = []
        for at in cut:
            piece = self.piece_of[at]
            alone = self.id.get("▁" + piece) if len(piece) > 3 and not piece.startswith("▁") else None
            result.append(at if alone is None else alone)
        return result


def _starts(rows: list[list]) -> np.ndarray:
    return np.concatenate([[0], np.cumsum([len(row) for row in rows])]).astype(np.int64)
