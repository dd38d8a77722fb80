"""Groups of letters that pieces share, so that a rare piece learns from its relatives (as in fastText)."""

from collections import Counter, defaultdict

import numpy as np

LETTERS = (3, 4, 5, 6)
FEWEST, MOST = 2, 3000
"""A group counts when that many pieces have it."""


def groups_of(piece: str) -> set[str]:
    """`<` and `>` stand at the ends of a piece; the word inside, whole, is a group too (▁lehrer and lehrer share it)."""
    inside = piece.lstrip("▁")
    if not inside.isalpha():
        return set()
    marked = f"<{inside}>"
    found = {marked[at : at + many] for many in LETTERS for at in range(len(marked) - many + 1)}
    return found | {marked}


def share_groups(vocabulary: list[str]) -> tuple[np.ndarray, np.ndarray, int]:
    """Where each piece's groups start, the groups, and how many there are."""
    found = [sorted(groups_of(piece)) for piece in vocabulary]
    often = Counter(group for groups in found for group in groups)
    number: dict[str, int] = defaultdict(lambda: len(number))
    kept = [[number[g] for g in groups if FEWEST <= often[g] <= MOST] for groups in found]
    kept[0] = []
    start = np.concatenate([[0], np.cumsum([len(row) for row in kept])]).astype(np.int64)
    return start, np.array([g for row in kept for g in row], np.int32), len(number)
