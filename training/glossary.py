"""
Titles of today's work in eight languages, with their abbreviations: a row a meaning; columns en | de | es | fr | it | nl |
pl | pt; names of one meaning parted by commas. Written from general knowledge, `todays-titles.txt` by hand and the others by
language models that were told to look at no list of occupations and to repeat no official classification.
"""

import pathlib

FOLDER = pathlib.Path(__file__).parent / "titles"
LANGUAGES = ("en", "de", "es", "fr", "it", "nl", "pl", "pt")


def meanings() -> list[dict[str, list[str]]]:
    """Names of each meaning by language."""
    rows = [row.split("|") for file in sorted(FOLDER.glob("*.txt")) for row in file.read_text().splitlines()]
    return [{language: [name.strip() for name in names.split(",")] for language, names in zip(LANGUAGES, row)} for row in rows]
