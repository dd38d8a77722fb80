"""The inner loops: gather pieces, sum rows, push gradients back, move the touched rows. One thread."""

import numpy as np
from numba import njit


@njit(cache=True)
def gather(words, text_start, cut_first, cut_start, pieces, numbers, long_pieces, other_cut, drop, seed):
    """Pieces of a batch of texts and where each text's begin. Long texts give a random run of `long_pieces`."""
    np.random.seed(seed)
    out = np.empty(len(numbers) * 400, np.int32)
    start = np.zeros(len(numbers) + 1, np.int64)
    at = 0
    for row in range(len(numbers)):
        first, last = text_start[numbers[row]], text_start[numbers[row] + 1]
        if last - first > long_pieces:
            first += np.random.randint(0, last - first - long_pieces + 1)
            last = first + long_pieces
        for index in range(first, last):
            if last - first > 1 and np.random.random() < drop:
                continue
            word = words[index]
            cut = cut_first[word]
            many = cut_first[word + 1] - cut
            if many > 1 and np.random.random() < other_cut:
                cut += np.random.randint(0, many)
            for piece in range(cut_start[cut], cut_start[cut + 1]):
                if at < len(out):
                    out[at] = pieces[piece]
                    at += 1
        start[row + 1] = at
    return out[:at], start


@njit(cache=True, fastmath=True)
def sum_rows(table, pieces, start):
    vectors = np.zeros((len(start) - 1, table.shape[1]), np.float32)
    for row in range(len(start) - 1):
        for at in range(start[row], start[row + 1]):
            vectors[row] += table[pieces[at]]
    return vectors


@njit(cache=True, fastmath=True)
def collect(pieces, start, gradient, slot):
    """Gradient of each touched row of the table. `slot` is scratch, all -1 before and after."""
    touched = np.empty(len(pieces), np.int32)
    many = 0
    for piece in pieces:
        if slot[piece] < 0:
            slot[piece] = many
            touched[many] = piece
            many += 1
    rows = np.zeros((many, gradient.shape[1]), np.float32)
    for row in range(len(start) - 1):
        for at in range(start[row], start[row + 1]):
            rows[slot[pieces[at]]] += gradient[row]
    for piece in touched[:many]:
        slot[piece] = -1
    return touched[:many], rows


@njit(cache=True, fastmath=True)
def adam(table, first, second, steps, touched, rows, rate):
    """Adam on the touched rows only, each with a step count of its own."""
    for index in range(len(touched)):
        row = touched[index]
        steps[row] += 1
        fix1 = np.float32(1 - 0.9 ** steps[row])
        fix2 = np.float32(1 - 0.999 ** steps[row])
        for col in range(table.shape[1]):
            g = rows[index, col]
            m = first[row, col] = np.float32(0.9) * first[row, col] + np.float32(0.1) * g
            v = second[row, col] = np.float32(0.999) * second[row, col] + np.float32(0.001) * g * g
            table[row, col] -= np.float32(rate) * (m / fix1) / (np.sqrt(v / fix2) + np.float32(1e-8))


@njit(cache=True, fastmath=True)
def soft_targets(logits, concept, guide, share):
    """Turns logits, in place, into softmax less target along rows, and returns the loss. Target: all of the same
    concept alike, mixed with the softmax of the teacher's logits `guide` for a `share` of 0 to 1."""
    loss = 0.0
    n = logits.shape[0]
    wanted = np.empty(n, np.float32)
    for i in range(n):
        same = np.float32(0)
        for j in range(n):
            if concept[i] == concept[j]:
                same += np.float32(1)
        for j in range(n):
            wanted[j] = np.float32(1 - share) / same if concept[i] == concept[j] else np.float32(0)
        if share > 0:
            top = guide[i].max()
            total = np.float32(0)
            for j in range(n):
                total += np.exp(guide[i, j] - top)
            for j in range(n):
                wanted[j] += np.float32(share) * np.exp(guide[i, j] - top) / total
        top = logits[i].max()
        total = np.float32(0)
        for j in range(n):
            value = logits[i, j] - top
            loss -= wanted[j] * value
            value = np.exp(value)
            total += value
            logits[i, j] = value
        loss += np.log(total)
        for j in range(n):
            logits[i, j] = logits[i, j] / total - wanted[j]
    return loss / n
