"""Keeps how a set of strange papers was first met: `python -m evals.first_contact SET LOOKS`.

Rules are mended on what strangers' papers show, and then know these papers better than the next
ones. How often values are wrong on papers that nobody has seen is told only by a set as it was
read before anybody looked at it. So every set is put on file once, after its blind measurement and
before any rule is taught by it; LOOKS is a folder filled with

    python -m evals.looks LOOKS --ways text --papers 15 --layouts NAME ...

`first_contact.csv.xz` holds the values of the text PDFs of each set: field, whether right, whether
the rules flagged it, the signs it showed, and what stood around it. Values that are alike in all
of this are one row, with how many times. The clinic knows none of the payers, as in the
measurement. The rows of the eighth to the twentieth set and of the three sets of usual weeks were
read by the reader of the commit that brought each set, or that its measurement names (`git log --
evals/results/reading.md`), and their signs made from what that reader offered. A sign that is
invented later is not there in older rows. The papers of the fourteenth to the seventeenth set are
those of their measurement, and of the later ones fifteen of each layout. `plain_forms` are
no stranger's: forms put together by lot, as they were read before a rule was taught by them.
"""

from __future__ import annotations

import argparse
import csv
import io
import lzma
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from evals import looks
from evals.fitting import Known
from evals.known_values import values_of

TABLE = Path(__file__).with_name("first_contact.csv.xz")
HEAD = ("set", "layout", "field", "right", "flagged", "times", "signs", "around")
ROUNDED = 1
"""Decimals of a sign that is a share."""
Row = tuple[str, str, str, str, str, str, str, str]


def main() -> None:
    """Read the papers of a set, put them on file in place of what was there, say how it went."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("name", metavar="SET", help="as the set is called from now on")
    parser.add_argument("looks", type=Path, help="a folder filled by `python -m evals.looks`")
    asked = parser.parse_args()
    papers = (replace(one, payers=frozenset()) for one in looks.kept(asked.looks))
    known = [one for paper in papers for one in values_of(paper)]
    keep(asked.name, known)
    silent = sum(not one.right and not one.flagged for one in known)
    print(f"{len(known)} values are on file, {silent} of them wrong without a doubt of the rules.")


def keep(name: str, known: Iterable[Known], table: Path = TABLE) -> None:
    """Put the values of a set on file in place of what was there for it."""
    others = [row for row in _rows(table) if row[0] != name]
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(HEAD)
    writer.writerows(sorted([*others, *_counted(name, known)]))
    table.write_bytes(lzma.compress(text.getvalue().encode()))


def met(table: Path = TABLE) -> Iterator[Known]:
    """Every value on file, each set apart from the others."""
    for name, layout, field, right, flagged, times, signs, around in _rows(table):
        value = Known(
            f"{name}/{layout}",
            field,
            right == "1",
            flagged == "1",
            signs_of(signs),
            set_of=name,
            around=frozenset(around.split()),
        )
        yield from [value] * int(times)


def sets(table: Path = TABLE) -> dict[str, str]:
    """Which set each layout on file came with."""
    return {layout: name for name, layout, *_ in _rows(table)}


def _counted(name: str, known: Iterable[Known]) -> Iterator[Row]:
    many = Counter(
        (
            one.layout,
            one.field,
            str(int(one.right)),
            str(int(one.flagged)),
            shown_signs(one.signs),
            " ".join(sorted(one.around)),
        )
        for one in known
    )
    for (layout, field, right, flagged, signs, around), times in many.items():
        yield name, layout, field, right, flagged, str(times), signs, around


def shown_signs(signs: dict[str, float]) -> str:
    """The signs that are there: `labelled much_doubted=0.1`."""
    sizes = ((name, round(size, ROUNDED)) for name, size in sorted(signs.items()))
    return " ".join(name if size == 1 else f"{name}={size:g}" for name, size in sizes if size)


def signs_of(shown: str) -> dict[str, float]:
    """The signs that are shown so."""
    parts = (one.partition("=") for one in shown.split())
    return {name: float(size or 1) for name, _, size in parts}


def _rows(table: Path) -> list[Row]:
    if not table.is_file():
        return []
    text = lzma.decompress(table.read_bytes()).decode()
    _, *rows = csv.reader(io.StringIO(text))
    return [(row[0], row[1], row[2], row[3], row[4], row[5], row[6], row[7]) for row in rows]


if __name__ == "__main__":
    main()
