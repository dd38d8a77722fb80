"""
Titles of today's work in eight languages, with their abbreviations: a row a meaning; columns en | de | es | fr | it | nl |
pl | pt; names of one meaning parted by commas. Written from general knowledge, `todays-titles.txt` by hand and the others by
language models that were told to look at no list of occupations and to repeat no official classification.
"""

import pathlib
from dataclasses import dataclass

from split import is_held_out

FOLDER = pathlib.Path(__file__).parent / "titles"
BY_HAND = "todays-titles.txt"
LANGUAGES = ("en", "de", "es", "fr", "it", "nl", "pl", "pt")


@dataclass
class Meaning:
    """Names by language. Those written by hand are what ESCO names otherwise or not at all; of the others nobody knows: one that
    is not found there may still be there by another name."""

    names: dict[str, list[str]]
    by_hand: bool


def meanings() -> list[Meaning]:
    """One in eight is left out: linking is asked for its names."""
    read = [(file, row.split("|")) for file in sorted(FOLDER.glob("*.txt")) for row in file.read_text().splitlines()]
    rows = [(file, [[name.strip() for name in names.split(",")] for names in row]) for file, row in read]
    return [Meaning(dict(zip(LANGUAGES, row)), file.name == BY_HAND) for file, row in rows if not is_asked(row[0][0])]


def is_asked(first_name: str) -> bool:
    """By the first English name. `evals/embedding/everyday-titles.ts` agrees."""
    return all(is_held_out(f"{salt}:meaning:{first_name}") for salt in "abc")
