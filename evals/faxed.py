"""Keeps how papers were read from pictures: `python -m evals.faxed SET LOOKS [--taught]`.

A text layer has no letters that are hard to read; how sure a value of a fax is of its field is
told by faxes. Looking at one takes five seconds of a processor, so what came of it is kept:
LOOKS is a folder filled with

    python -m evals.looks LOOKS --ways fine_noisy fine_clean standard_clean ... --layouts NAME ...

`faxed.csv.xz` holds each value of each paper: field, whether right, whether the rules flagged it,
how sure its letters are, the signs it showed, and what stood around it. With `--taught` the rules
had been mended on these layouts, which is kinder than a stranger's next paper; a set without it was
put on file before anybody looked at it. The clinic knows none of the payers.
"""

from __future__ import annotations

import argparse
import csv
import io
import lzma
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from evals import first_contact, looks
from evals.first_contact import shown_signs, signs_of
from evals.fitting import Known
from evals.known_values import values_of

TABLE = Path(__file__).with_name("faxed.csv.xz")
HEAD = ("set", "layout", "way", "field", "right", "flagged", "letters", "signs", "around")
TAUGHT, PICTURE = "taught", "picture"
"""Signs of a value on a layout that the rules were mended on, and of one with letters."""
Row = tuple[str, ...]


def main() -> None:
    """Read the papers of a folder, put them on file in place of what was there for the set."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("name", metavar="SET", help="as the set is called from now on")
    parser.add_argument("looks", type=Path, help="a folder filled by `python -m evals.looks`")
    parser.add_argument("--taught", action="store_true")
    asked = parser.parse_args()
    papers = (replace(one, payers=frozenset()) for one in looks.kept(asked.looks))
    known = list(values_by_way(papers, [TAUGHT] if asked.taught else []))
    keep(asked.name, known)
    silent = sum(not one.right and not one.flagged for _, one in known)
    print(f"{len(known)} values are on file, {silent} of them wrong without a doubt of the rules.")


def values_by_way(
    papers: Iterable[looks.Looked], more: Iterable[str]
) -> Iterator[tuple[str, Known]]:
    """Every value that was read, with how its paper arrived and signs that all of them show."""
    shown = dict.fromkeys(more, 1.0)
    for paper in papers:
        for one in values_of(paper):
            yield paper.job.treatment, replace(one, signs={**one.signs, **shown})


def keep(name: str, known: Iterable[tuple[str, Known]], table: Path = TABLE) -> None:
    """Put the values of a set on file in place of what was there for it."""
    others = [row for row in _rows(table) if row[0] != name]
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(HEAD)
    writer.writerows(sorted([*others, *(_row(name, way, one) for way, one in known)]))
    table.write_bytes(lzma.compress(text.getvalue().encode()))


def met(table: Path = TABLE) -> Iterator[Known]:
    """Every value on file; each is left out together with the set that its layout came with."""
    came_with = first_contact.sets()
    for name, layout, _, field, right, flagged, letters, signs, around in _rows(table):
        yield Known(
            layout,
            field,
            right == "1",
            flagged == "1",
            signs_of(signs),
            float(letters),
            set_of=came_with.get(layout, name),
            around=frozenset(around.split()),
        )


def _row(name: str, way: str, one: Known) -> Row:
    told = (str(int(one.right)), str(int(one.flagged)), f"{one.letters:.3f}")
    return (name, one.layout, way, one.field, *told, shown_signs(one.signs), _sorted(one.around))


def _sorted(words: Iterable[str]) -> str:
    return " ".join(sorted(words))


def _rows(table: Path) -> list[Row]:
    if not table.is_file():
        return []
    text = lzma.decompress(table.read_bytes()).decode()
    _, *rows = csv.reader(io.StringIO(text))
    return [tuple(row) for row in rows]


if __name__ == "__main__":
    main()
