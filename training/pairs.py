"""Pairs of texts that mean the same, by task. What is held out by hash never comes in."""

import json
import pathlib
from collections import defaultdict
from dataclasses import dataclass, field

from evidence import evidence
from occupations import Concept, read_occupations
from split import is_held_out
from texts import TextStore


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
    evidence: list[tuple[list[int], list[int]]] = field(default_factory=list)
    """Ways of asking for something, and lines that answer it."""
    taught_titles: list[int] = field(default_factory=list)
    taught_lines: list[int] = field(default_factory=list)
    taught_skills: list[int] = field(default_factory=list)
    """Texts of which the teacher has a vector, in its order."""
    line_sources: list[int] = field(default_factory=list)
    """Which posting or resume each of the taught lines is from."""


def read(data: pathlib.Path, lines: pathlib.Path, taught, store: TextStore, held: bool) -> Pools:
    """`held`: leave out the labels that the evaluation of occupation linking asks for. `taught`: what teach.py wrote."""
    pools = Pools(read_occupations(data, store, held))
    pools.evidence = [tuple(store.add_long(side) for side in row) for row in evidence()]
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
