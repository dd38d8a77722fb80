"""
Demands of advertisements with lines of resumes that answer them, mostly in other words: 2,229 kinds, three phrasings and
five lines each, written for this by language models from general knowledge; no posting or resume was looked at.
"""

import pathlib

FOLDER = pathlib.Path(__file__).parent / "evidence"


def evidence() -> list[tuple[list[str], list[str]]]:
    """For each kind: how it is asked for, and what answers it."""
    rows = [row.split("\t") for file in sorted(FOLDER.glob("*.tsv")) for row in file.read_text().splitlines()]
    return [(asked.split(" ;; "), said.split(" ;; ")) for asked, said in rows]
