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


@njit(cache=True)
def number_apart(pieces, slot):
    """The different pieces, and for each piece its place among them. `slot` is scratch, all -1 before and after."""
    apart = np.empty(len(pieces), np.int32)
    place = np.empty(len(pieces), np.int32)
    many = 0
    for at in range(len(pieces)):
        piece = pieces[at]
        if slot[piece] < 0:
            slot[piece] = many
            apart[many] = piece
            many += 1
        place[at] = slot[piece]
    for piece in apart[:many]:
        slot[piece] = -1
    return apart[:many].copy(), place


@njit(cache=True, fastmath=True)
def compose(own, grams, gram_start, gram_of, apart):
    """A piece's row: one of its own and those of the letter groups in it, added up."""
    rows = np.empty((len(apart), own.shape[1]), np.float32)
    for index in range(len(apart)):
        piece = apart[index]
        rows[index] = own[piece]
        for at in range(gram_start[piece], gram_start[piece + 1]):
            rows[index] += grams[gram_of[at]]
    return rows


@njit(cache=True, fastmath=True)
def sum_rows(rows, place, start):
    vectors = np.zeros((len(start) - 1, rows.shape[1]), np.float32)
    for text in range(len(start) - 1):
        for at in range(start[text], start[text + 1]):
            vectors[text] += rows[place[at]]
    return vectors


@njit(cache=True, fastmath=True)
def push_back(by_sum, place, start, many):
    """Gradient of each row, from the gradients of the sums it went into."""
    by_row = np.zeros((many, by_sum.shape[1]), np.float32)
    for text in range(len(start) - 1):
        for at in range(start[text], start[text + 1]):
            by_row[place[at]] += by_sum[text]
    return by_row


@njit(cache=True, fastmath=True)
def push_to_grams(by_row, apart, gram_start, gram_of, slot):
    """The letter groups of the touched pieces, and their gradients."""
    many = 0
    for piece in apart:
        many += gram_start[piece + 1] - gram_start[piece]
    touched = np.empty(many, np.int32)
    many = 0
    for piece in apart:
        for at in range(gram_start[piece], gram_start[piece + 1]):
            gram = gram_of[at]
            if slot[gram] < 0:
                slot[gram] = many
                touched[many] = gram
                many += 1
    by_gram = np.zeros((many, by_row.shape[1]), np.float32)
    for index in range(len(apart)):
        piece = apart[index]
        for at in range(gram_start[piece], gram_start[piece + 1]):
            by_gram[slot[gram_of[at]]] += by_row[index]
    for gram in touched[:many]:
        slot[gram] = -1
    return touched[:many], by_gram


@njit(cache=True, fastmath=True)
def adam(table, first, second, steps, touched, gradient, rate):
    """Adam on the touched rows only, each with a step count of its own."""
    for index in range(len(touched)):
        row = touched[index]
        steps[row] += 1
        fix1 = np.float32(rate / (1 - 0.9 ** steps[row]))
        fix2 = np.float32(1 / (1 - 0.999 ** steps[row]))
        for col in range(table.shape[1]):
            g = gradient[index, col]
            m = np.float32(0.9) * first[row, col] + np.float32(0.1) * g
            v = np.float32(0.999) * second[row, col] + np.float32(0.001) * g * g
            first[row, col] = m
            second[row, col] = v
            table[row, col] -= m * fix1 / (np.sqrt(v * fix2) + np.float32(1e-8))


@njit(cache=True, fastmath=True)
def away_from_target(likely, by_row, by_column, guide, guide_by_row, share):
    """Turns exp(logits), in place, into (softmax along rows + softmax along columns − 2 · target). The target of a pair
    is itself by 1 − share, and the teacher's softmax, whose exp(logits) `guide` are symmetric, by `share`."""
    n = likely.shape[0]
    for i in range(n):
        row, told = by_row[i], share * guide_by_row[i]
        for j in range(n):
            likely[i, j] = likely[i, j] * (row + by_column[j]) - guide[i, j] * (told + share * guide_by_row[j])
        likely[i, i] -= 2 * (1 - share)


@njit(cache=True, fastmath=True)
def away_from_pair(likely, by_row, by_column):
    n = likely.shape[0]
    for i in range(n):
        row = by_row[i]
        for j in range(n):
            likely[i, j] = likely[i, j] * (row + by_column[j])
        likely[i, i] -= 2
