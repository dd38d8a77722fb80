"""
What a batch holds: pairs of texts that mean the same, and what the teacher thinks of them.

A task is a function from the batch size to `Batch`; no two pairs of a batch mean the same, so that every other
pair of the batch is a wrong answer.
"""

from dataclasses import dataclass

import numpy as np

from glossary import LANGUAGES
from levels import RUNGS, alike as rungs_alike
from pairs import Pools

NEIGHBOURS = 24
CLUSTER = 6
ALIKE_SHARE = 0.8
RUNG_SHARE = 0.6


@dataclass
class Batch:
    left: np.ndarray
    right: np.ndarray
    guide: np.ndarray | None = None
    """exp(teacher's cosine / temperature) between any two pairs; symmetric."""
    share: float | None = None
    """How much of the target is the teacher's, where that does not follow the schedule."""


class Labels:
    """Two names of one occupation. Batches take turns: one language, any to one, any to any."""

    def __init__(self, given, pools: Pools, taught, random: np.random.Generator):
        self.random, self.given = random, given
        concepts = pools.concepts
        self.first, self.many, self.items = flat([c.by_language for c in concepts])
        self.ranked_first, self.ranked_many, self.ranked_items = flat([c.ranked for c in concepts])
        self.often = np.sqrt(np.maximum(self.many.sum(axis=1), 1))
        self.described = np.array([c.description[0] if c.description else -1 for c in concepts])
        vectors = teach_concepts(concepts, taught)
        likeness = vectors @ vectors.T
        self.near = np.argsort(-likeness, axis=1)[:, 1 : NEIGHBOURS + 1]
        self.guide = np.exp(likeness / np.float32(given.teacher_temperature), out=likeness)
        self.rungs = [c.rungs for c in concepts]
        self.rungs_alike = np.array(rungs_alike(), np.float32)
        weights = dict(one.split("=") for one in given.languages.split(","))
        self.weights = np.array([float(weights.get(language, 1)) for language in LANGUAGES])
        self.weights /= self.weights.sum()

    def one_language(self, batch: int) -> Batch:
        language = self.random.choice(len(LANGUAGES), p=self.weights)
        chosen = self._concepts(batch, self.many[:, language] > 0)
        languages = np.full(len(chosen), language)
        return self._batch(chosen, languages, languages)

    def to_one(self, batch: int) -> Batch:
        """From any language to one; English is half of the time that one."""
        english = self.random.random() < 0.5
        language = 0 if english else self.random.choice(len(LANGUAGES), p=self.weights)
        chosen = self._concepts(batch, self.many[:, language] > 0)
        return self._batch(chosen, self._languages(chosen, language), np.full(len(chosen), language))

    def any_to_any(self, batch: int) -> Batch:
        chosen = self._concepts(batch, self.many.sum(axis=1) > 0)
        return self._batch(chosen, self._languages(chosen), self._languages(chosen))

    def descriptions(self, batch: int) -> Batch:
        chosen = self._concepts(batch, self.described >= 0)
        left = self._draw(chosen, self._languages(chosen), False)
        return Batch(left, self.described[chosen], self._guide(chosen))

    def levels(self, batch: int) -> Batch:
        """Some occupations at every rung, in one language or two: the same work at another rung is a near answer, not the right one."""
        with_rungs = np.array([at for at, rungs in enumerate(self.rungs) if rungs])
        chosen = self.random.choice(with_rungs, batch // len(RUNGS), replace=False)
        sides = [[self._at_rungs(self.rungs[at]) for at in chosen] for _ in range(2)]
        return Batch(*np.array(sides).reshape(2, -1), np.kron(self._guide(chosen), self.rungs_alike), RUNG_SHARE)

    def _at_rungs(self, rungs: dict[str, list[list[int]]]) -> list[int]:
        names = rungs[list(rungs)[self.random.integers(len(rungs))]]
        return [texts[self.random.integers(len(texts))] for texts in names]

    def _batch(self, chosen, left, right) -> Batch:
        return Batch(self._draw(chosen, left, False), self._draw(chosen, right, True), self._guide(chosen))

    def _guide(self, chosen) -> np.ndarray:
        return self.guide[np.ix_(chosen, chosen)]

    def _concepts(self, batch: int, usable: np.ndarray) -> np.ndarray:
        """Different concepts; in `given.clusters` of the batches, some and their neighbours."""
        batch = min(batch, int(usable.sum()))
        # The largest keys are a weighted draw without return (Efraimidis and Spirakis, 2006).
        keys = np.log(np.maximum(self.random.random(len(usable)), 1e-12)) / self.often
        keys[~usable] = -np.inf
        if self.random.random() >= self.given.clusters:
            return np.argpartition(-keys, batch - 1)[:batch]
        seeds = np.argsort(-keys)[: batch // CLUSTER]
        columns = self.random.integers(NEIGHBOURS, size=(len(seeds), CLUSTER - 1))
        chosen = np.unique(np.concatenate([seeds, self.near[seeds[:, None], columns].ravel()]))
        return chosen[usable[chosen]]

    def _languages(self, chosen, but: int = -1) -> np.ndarray:
        """For each concept a language in which it has a name, if it can be another than `but`."""
        wish = self.random.random((len(chosen), len(LANGUAGES))) ** (1 / self.weights)
        wish[self.many[chosen] == 0] = -1
        if but >= 0:
            wish[:, but] = np.minimum(wish[:, but], -0.5)
        return wish.argmax(axis=1)

    def _draw(self, chosen, languages, may_rank: bool) -> np.ndarray:
        many = self.many[chosen, languages]
        result = self.items[self.first[chosen, languages] + (self.random.random(len(chosen)) * many).astype(np.int64)]
        if may_rank:
            many = self.ranked_many[chosen, languages]
            rank = (many > 0) & (self.random.random(len(chosen)) < self.given.modifiers)
            at = self.ranked_first[chosen, languages] + (self.random.random(len(chosen)) * many).astype(np.int64)
            result = np.where(rank, self.ranked_items[np.minimum(at, len(self.ranked_items) - 1)], result)
        return result


def make_tasks(given, pools: Pools, random: np.random.Generator) -> dict:
    taught = np.load(given.teacher)
    labels = Labels(given, pools, taught, random)
    return {
        "within": labels.one_language,
        "across": labels.to_one,
        "mixed": labels.any_to_any,
        "levels": labels.levels,
        "described": labels.descriptions,
        "titled": one_of_each(pools.titled, random),
        "skills": two_of(pools.skills, random),
        "lines": asked_and_said(pools, random),
        "evidence": one_of_each_side(pools.evidence, random),
        "titles": alike(pools.taught_titles, taught["title_vectors"], given, random),
        "told": alike(pools.taught_lines, taught["line_vectors"], given, random, pools.line_sources),
        "abilities": alike(pools.taught_skills, taught["skill_vectors"], given, random),
    }


def one_of_each(pairs: list[tuple[str, int, int]], random):
    """Title and text of postings, no title twice."""
    by_title: dict[str, list[tuple[int, int]]] = {}
    for title, left, right in pairs:
        by_title.setdefault(title.lower(), []).append((left, right))
    rows = list(by_title.values())

    def draw(batch: int) -> Batch:
        chosen = [rows[at] for at in random.permutation(len(rows))[:batch]]
        pair = np.array([row[random.integers(len(row))] for row in chosen])
        return Batch(pair[:, 0], pair[:, 1])

    return draw


def two_of(rows: list[list[int]], random):
    rows = [np.array(row) for row in rows if len(row) > 1]

    def draw(batch: int) -> Batch:
        pairs = [random.choice(rows[at], 2, replace=False) for at in random.permutation(len(rows))[:batch]]
        return Batch(*np.array(pairs).T)

    return draw


def one_of_each_side(rows: list[tuple[list[int], list[int]]], random):
    def draw(batch: int) -> Batch:
        chosen = [rows[at] for at in random.permutation(len(rows))[:batch]]
        return Batch(*np.array([[side[random.integers(len(side))] for side in row] for row in chosen]).T)

    return draw


def asked_and_said(pools: Pools, random):
    """A requirement line and a resume line that name the same skill; common skills come a little more often."""
    shared = [skill for skill in pools.asked if skill in pools.said]
    often = np.array([min(len(pools.asked[s]), len(pools.said[s])) for s in shared], float) ** 0.4
    often /= often.sum()

    def draw(batch: int) -> Batch:
        chosen = [shared[at] for at in random.choice(len(shared), min(batch, len(shared) // 2), False, often)]
        pairs = [[pool[s][random.integers(len(pool[s]))] for s in chosen] for pool in (pools.asked, pools.said)]
        return Batch(*np.array(pairs))

    return draw


def alike(numbers: list[int], vectors: np.ndarray, given, random, sources: list[int] | None = None):
    """A text and itself, with other words left out of each: only the teacher says what else is near. Half of the batches
    hold all the texts of some sources: telling the lines of one resume apart is what is asked for."""
    numbers = np.array(numbers)
    sources = None if sources is None else np.array(sources)

    def draw(batch: int) -> Batch:
        chosen = random.permutation(len(numbers))
        if sources is not None and random.random() < 0.5:
            chosen = np.argsort(random.permutation(sources.max() + 1)[sources], kind="stable")
        chosen = chosen[:batch]
        near = vectors[chosen] @ vectors[chosen].T
        np.exp(near / np.float32(given.teacher_temperature), out=near)
        return Batch(numbers[chosen], numbers[chosen], near, ALIKE_SHARE)

    return draw


def flat(rows: list[dict[str, list[int]]]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Where each concept's texts of each language begin, how many they are, and all of them."""
    many = np.array([[len(row.get(language, [])) for language in LANGUAGES] for row in rows])
    first = np.concatenate([[0], np.cumsum(many.ravel())])[:-1].reshape(many.shape)
    return first, many, np.array([n for row in rows for language in LANGUAGES for n in row.get(language, [])])


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
