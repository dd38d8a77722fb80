"""
Titles of today's work in eight languages, with their abbreviations: a row a meaning; columns en | de | es | fr | it | nl |
pl | pt; names of one meaning parted by commas. Written from general knowledge, `todays-titles.txt` by hand and the others by
language models that were told to look at no list of occupations and to repeat no official classification.
"""

import pathlib

from split import is_held_out

FOLDER = pathlib.Path(__file__).parent / "titles"
LANGUAGES = ("en", "de", "es", "fr", "it", "nl", "pl", "pt")


def meanings() -> list[dict[str, list[str]]]:
    """Names of each meaning by language; one meaning in eight is left out: linking is asked for its names."""
    rows = [row.split("|") for file in sorted(FOLDER.glob("*.txt")) for row in file.read_text().splitlines()]
    all_names = [[[name.strip() for name in names.split(",")] for names in row] for row in rows]
    return [dict(zip(LANGUAGES, names)) for names in all_names if not is_asked(names[0][0])]


def is_asked(first_name: str) -> bool:
    """By the first English name. `evals/embedding/everyday-titles.ts` agrees."""
    return all(is_held_out(f"{salt}:meaning:{first_name}") for salt in "abc")
