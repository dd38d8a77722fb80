"""Occupations and their names in eight languages: ESCO's, and the glossary's."""

import csv
import gzip
import pathlib
import random
import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field

from glossary import LANGUAGES, Meaning, meanings
from levels import LEVELS
from modifiers import MODIFIERS
from split import is_held_out
from texts import TextStore

Named = dict[tuple[str, str], list[str]]
"""Names by concept and language."""


@dataclass
class Concept:
    """An occupation: text numbers by language, its description, its ISCO group (four digits)."""

    by_language: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    description: list[int] = field(default_factory=list)
    group: str = ""
    name: str = ""
    ranked: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    """Labels with a word of rank, contract or training before or after them."""
    rungs: dict[str, list[list[int]]] = field(default_factory=dict)
    """By language, for each rung of levels.py, names at that rung."""


def read_occupations(data: pathlib.Path, store: TextStore, held: bool) -> list[Concept]:
    concepts: dict[str, Concept] = defaultdict(Concept)
    chance = random.Random(3)
    named: Named = defaultdict(list)
    with gzip.open(data / "occupations/labels.tsv.gz", "rt", encoding="utf8") as rows:
        next(rows)
        for row in rows:
            concept, language, label = row.rstrip("\n").split("\t")
            if language not in LANGUAGES:
                continue
            if held and is_asked(concept, language, label):
                continue
            for form in forms(label):
                concepts[concept].by_language[language].append(store.add_short(form))
            if concept.startswith("occ"):
                named[concept, language].append(form)
                pattern = chance.choice(MODIFIERS[language])
                concepts[concept].ranked[language].append(store.add_short(pattern.replace("*", form)))
    with gzip.open(data / "skills/esco_occupations_en.csv.gz", "rt", encoding="utf8") as rows:
        described = [r for r in csv.DictReader(rows)]
    texts = store.add_long([row["description"] for row in described])
    for row, text in zip(described, texts):
        name = "occupation/" + row["conceptUri"].split("/")[-1]
        if name in concepts:
            concepts[name].group = row["iscoGroup"]
            concepts[name].description.append(text)
    bearers = _bearers(named)
    for at, meaning in enumerate(meanings()):
        concept = _home(meaning, bearers) or (f"glossary/{at}" if meaning.by_hand else None)
        if concept is None:
            continue
        for language, names in meaning.names.items():
            named[concept, language] += names
            for name in names:
                concepts[concept].by_language[language].append(store.add_short(name))
                pattern = chance.choice(MODIFIERS[language])
                concepts[concept].ranked[language].append(store.add_short(pattern.replace("*", name)))
    _rungs(named, concepts, store)
    for name, concept in concepts.items():
        concept.name = name
        if name.startswith("isco/C"):
            concept.group = name[6:]
    return [c for c in concepts.values() if c.by_language]


SURE = 3
"""Names in as many languages that a meaning must share with an occupation to be it, and twice as many as with any other."""


def _bearers(named: Named) -> dict[tuple[str, str], set[str]]:
    """The concepts that bear a name in a language."""
    bearers = defaultdict(set)
    for (concept, language), names in named.items():
        for name in names:
            bearers[language, name.lower()].add(concept)
    return bearers


def _home(meaning: Meaning, bearers: dict[tuple[str, str], set[str]]) -> str | None:
    """The occupation that a meaning of the glossary is, where it is one."""
    votes, languages = Counter(), defaultdict(set)
    for language, names in meaning.names.items():
        for name in names:
            concepts = bearers.get((language, name.lower()), ())
            for concept in concepts:
                votes[concept] += 1 / len(concepts)
                languages[concept].add(language)
    (best, most), (_, second) = [*votes.most_common(2), ("", 0), ("", 0)][:2]
    return best if len(languages[best]) >= SURE and most >= SURE and most >= 2 * second else None


def _rungs(named: Named, concepts: dict[str, Concept], store: TextStore) -> None:
    """Two names of each occupation in each language, with two ways each to say every rung."""
    chance = random.Random(5)
    for (concept, language), names in named.items():
        short = [name for name in names if len(name.split()) <= 4] or names[:1]
        chosen = chance.sample(short, min(2, len(short)))
        concepts[concept].rungs[language] = [
            [store.add_short(pattern.replace("*", name)) for name in chosen for pattern in chance.sample(patterns, min(2, len(patterns)))]
            for patterns in LEVELS[language]
        ]


def is_asked(concept: str, language: str, label: str) -> bool:
    """One label stem in eight, by hash: held out, and what the evaluation of occupation linking asks for. The gendered
    forms of a label go together: the hash is of its beginning."""
    stem = re.split(r"[\W_]+", label.lower())[0][:5]
    return is_held_out(f"a:{concept}:{language}:{stem}") and is_held_out(f"b:{concept}:{language}:{stem}") and is_held_out(
        f"c:{concept}:{language}:{stem}"
    )


def forms(label: str) -> list[str]:
    """A label, or the forms of both genders when it gives both: `Bäcker/Bäckerin`, `Lehrer/in`."""
    short = re.sub(r"/-?(in|a|e|euse|trice)\b", "", label)
    if short != label:
        return [short, label]
    halves = [half.strip() for half in label.split("/")]
    if len(halves) == 2 and min(map(len, halves)) > 3:
        return halves
    return [label]
