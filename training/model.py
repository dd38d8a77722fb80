"""Reading and writing a Model2Vec folder: a table of int8 rows, a weight a row, a Unigram tokenizer."""

import json
import pathlib

import numpy as np
from safetensors.numpy import load_file, save_file
from tokenizers import Tokenizer

WIDTH = 256
CONFIG = {
    "model_type": "model2vec",
    "architectures": ["StaticModel"],
    "tokenizer_name": "own",
    "apply_pca": WIDTH,
    "hidden_dim": WIDTH,
    "seq_length": 1000000,
    "normalize": True,
    "embedding_dtype": "int8",
}


def load(folder: pathlib.Path) -> tuple[np.ndarray, Tokenizer]:
    """The table with its weights multiplied in, float32 [pieces, 256], and the tokenizer."""
    tensors = load_file(folder / "model.safetensors")
    table = tensors["embeddings"].astype(np.float32) * tensors["weights"][:, None]
    return table, Tokenizer.from_file(str(folder / "tokenizer.json"))


def save(folder: pathlib.Path, table: np.ndarray, tokenizer: Tokenizer) -> None:
    """Rounds every row to 127 steps of its largest number; row 0 is the unknown piece and stays empty."""
    folder.mkdir(parents=True, exist_ok=True)
    table = table.copy()
    table[0] = 0
    scale = np.abs(table).max(axis=1) / 127
    rows = np.round(table / np.maximum(scale, 1e-12)[:, None]).astype(np.int8)
    save_file({"embeddings": rows, "weights": scale.astype(np.float32)}, folder / "model.safetensors")
    (folder / "config.json").write_text(json.dumps(CONFIG, indent=1))
    described = json.loads(tokenizer.to_str())
    (folder / "tokenizer.json").write_text(json.dumps(described, ensure_ascii=False, separators=(",", ":")))


def embed(table: np.ndarray, tokenizer: Tokenizer, texts: list[str]) -> np.ndarray:
    """Unit vectors, one row a text; zero where no piece is known."""
    vectors = np.zeros((len(texts), table.shape[1]), np.float32)
    for row, encoding in enumerate(tokenizer.encode_batch(texts, add_special_tokens=False)):
        ids = [piece for piece in encoding.ids if piece != 0]
        if ids:
            vectors[row] = table[ids].sum(axis=0)
    return vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
