import hashlib


def is_held_out(key: str) -> bool:
    """Half of all keys, by their hash: held out of training and of tuning, and reported on. `evals/embedding/split.ts` agrees."""
    return hashlib.sha256(key.encode()).digest()[0] & 1 == 1
