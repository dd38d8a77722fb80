"""Pairs of texts that mean the same, by task. What is held out by hash never comes in."""

import csv
import gzip
import json
import pathlib
import random
import re
from collections import defaultdict
from dataclasses import dataclass, field

from glossary import meanings
from modifiers import MODIFIERS
from split import is_held_out
from texts import TextStore

LANGUAGES = ("en", "de", "es", "fr", "it", "nl", "pl", "pt")


@dataclass
class Concept:
    """An occupation: text numbers by language, its description, its ISCO group (four digits)."""

    by_language: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    description: list[int] = field(default_factory=list)
    group: str = ""
    name: str = ""
    ranked: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    """Labels with a word of rank, contract or training before or after them."""


@dataclass
class Pools:
    concepts: list[Concept]
    titled: list[tuple[str, int, int]] = field(default_factory=list)
    """Posting title, its number, the number of the posting's text."""
    skills: list[list[int]] = field(default_factory=list)
    asked: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    """Requirement lines by the skill they name."""
    said: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    """Resume lines by the skill they name."""
    taught_titles: list[int] = field(default_factory=list)
    taught_lines: list[int] = field(default_factory=list)
    taught_skills: list[int] = field(default_factory=list)
    """Texts of which the teacher has a vector, in its order."""
    line_sources: list[int] = field(default_factory=list)
    """Which posting or resume each of the taught lines is from."""


def read(data: pathlib.Path, lines: pathlib.Path, taught, store: TextStore, held: bool) -> Pools:
    """`held`: leave out the labels that the evaluation of occupation linking asks for. `taught`: what teach.py wrote."""
    pools = Pools(_occupations(data, store, held))
    pools.taught_titles = [store.add_short(text) for text in taught["titles"].tolist()]
    pools.taught_lines = store.add_long(taught["lines"].tolist())
    pools.taught_skills = [store.add_short(text) for text in taught["skills"].tolist()]
    rows = [json.loads(line) for line in lines.read_text().splitlines()]
    source = {line["text"]: at for at, row in enumerate(rows) for line in row.get("lines", [])}
    pools.line_sources = [source[text] for text in taught["lines"].tolist()]
    texts = store.add_long([row["text"] if "text" in row else "" for row in rows])
    for row, text in zip(rows, texts):
        if row["kind"] == "posting":
            pools.titled.append((row["title"], store.add_short(row["title"]), text))
            _lines(row, store, pools.asked)
        elif row["kind"] == "resume":
            _lines(row, store, pools.said)
        else:
            names = [n for n in row["names"] if not is_held_out(f"alias:{n}")] or row["names"][:1]
            pools.skills.append([store.add_short(name) for name in dict.fromkeys([row["skill"], *names])])
    return pools


def _lines(row: dict, store: TextStore, by_skill: dict[str, list[int]]) -> None:
    numbers = store.add_long([line["text"] for line in row["lines"]])
    for number, line in zip(numbers, row["lines"]):
        for skill in line["skills"]:
            by_skill[skill].append(number)


def _occupations(data: pathlib.Path, store: TextStore, held: bool) -> list[Concept]:
    concepts: dict[str, Concept] = defaultdict(Concept)
    chance = random.Random(3)
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
    for at, meaning in enumerate(meanings()):
        for language, names in meaning.items():
            for name in names:
                concepts[f"glossary/{at}"].by_language[language].append(store.add_short(name))
                pattern = chance.choice(MODIFIERS[language])
                concepts[f"glossary/{at}"].ranked[language].append(store.add_short(pattern.replace("*", name)))
    for name, concept in concepts.items():
        concept.name = name
        if name.startswith("isco/C"):
            concept.group = name[6:]
    return [c for c in concepts.values() if c.by_language]


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

