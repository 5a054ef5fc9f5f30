"""Fits what every trait of a word weighs, so that redaction finds names which no rule expects.

`python -m evals.fit_standing --write` draws notes of every circle, asks of every word that could be
somebody's what is told of it, and fits logistic weights by small steps (AdaGrad). Each paper is
drawn as often again with other names (`renaming`). A trait that papers of one hand alone show
weighs nothing. Where the line is follows from every circle judged by weights that never saw it;
what the lines find there, and cost, is told.
"""

from __future__ import annotations

import argparse
import lzma
import sys
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from adapters.redaction.weighing.likely import LISTED, MEANT
from adapters.redaction.weighing.usual import FILE as USUAL
from adapters.redaction.weighing.weights import (
    FILE,
    LINE,
    MIDDLE,
    OF_ONE,
    PLACES,
    Lines,
    place,
)
from evals.redaction.notes import VARIANTS, Note, draw_notes, papers
from evals.redaction.standing_words import CLINICAL, SOMEBODYS, met
from evals.redaction.usual_words import UsualWords

ORDERS, ROUNDS, TOGETHER = 2, 3, 4096
"""In how many orders the words are gone through, how often in each, and how many at a time."""
PACE, HELD, BEGIN = 0.3, 0.5, 1e-2
FEWEST = 2
"""A trait that fewer circles show says more of them than of the next one."""
OF_A_CLINICAL, OF_ANOTHER = 2.0, 0.5
"""How much a clinical word and a word that nobody marked weigh beside somebody's."""
GIVEN_UP = {False: 0.02, True: 0.03}
"""Which share of the clinical words, and of the figures, left standing the lines give up.

For printed text and for what OCR read: what the goals for clinical phrases leave room for.
"""
LOST = {False: 0.002, True: 0.005}
LOST_MEANT = 0.01
"""Which share of somebody's words that the rules replaced may stay.

Of such as lists hold in printed text and in what OCR read, and of those that OCR made of others.
"""
MOST, HIGHEST = 127, 32_000
FOLDS = 5
"""In how many parts the circles are left out; one at a time would take three times as long."""
_KINDS = {LISTED: "listed", MEANT: "meant"}
SHARES = (0.002, 0.005, 0.01, 0.015, 0.02, 0.03)


@dataclass(frozen=True)
class Words:
    """Words as rows of places in the table, one row behind the other."""

    places: Any
    starts: Any
    whose: Any
    from_ocr: Any
    is_left: Any
    is_figure: Any
    could_stay: Any
    circle: Any

    @classmethod
    def of(cls, notes: Iterable[Note], usual: UsualWords) -> Words:
        """Ask what is told of every word; how usual it is, the papers of other hands tell."""
        places = array("i")
        starts, told, circles = [0], [], []
        for note in notes:
            for one in met([note], usual.apart_from(note.circle)):
                places.extend({place(trait) for trait in one.traits})
                starts.append(len(places))
                told.append((one.whose, one.from_ocr, one.is_left, one.is_figure, one.could_stay))
                circles.append(note.circle)
        whose, *rest = (np.array(one) for one in zip(*told, strict=True))
        rows = np.array(places, dtype=np.int32), np.array(starts)
        from_ocr, is_left, is_figure, could_stay = rest
        return cls(*rows, whose, from_ocr, is_left, is_figure, could_stay, np.array(circles))

    def some(self, use: Any) -> Words:
        """Return some of the rows."""
        sizes = np.diff(self.starts)
        starts = np.concatenate([[0], np.cumsum(sizes[use])])
        return Words(self.places[np.repeat(use, sizes)], starts, *(each[use] for each in self.told))

    @property
    def told(self) -> tuple[Any, ...]:
        """Return what is known of each row beside its places."""
        return (
            self.whose,
            self.from_ocr,
            self.is_left,
            self.is_figure,
            self.could_stay,
            self.circle,
        )

    def totals(self, weights: Any) -> Any:
        """Return what the weights of each row add up to."""
        rows = np.repeat(np.arange(len(self.whose)), np.diff(self.starts))
        return np.bincount(rows, weights=weights[self.places], minlength=len(self.whose))


def fitted(words: Words) -> Any:
    """Return the weight of every place of the table."""
    words = _of_several_circles(words)
    shown, columns = _columns(words.places)
    found = [_fitted(words, columns, len(shown), order) for order in range(ORDERS)]
    table = np.zeros(PLACES, dtype=np.float32)
    table[shown] = np.mean(found, axis=0)
    return table


def _fitted(words: Words, columns: Any, many: int, order: int) -> Any:
    """Return the weights that one order of the words leads to."""
    weights = np.zeros(many, dtype=np.float32)
    slopes = np.full(many, BEGIN, dtype=np.float32)
    is_somebodys = (words.whose == SOMEBODYS).astype(np.float32)
    counts = np.where(words.whose == CLINICAL, OF_A_CLINICAL, OF_ANOTHER)
    counts[words.whose == SOMEBODYS] = 1.0
    rng = np.random.default_rng(order)
    for _ in range(ROUNDS):
        shuffled = rng.permutation(len(words.whose))
        for at in range(0, len(shuffled), TOGETHER):
            rows = np.sort(shuffled[at : at + TOGETHER])
            few = _few(columns, words.starts, rows)
            share = len(rows) / len(shuffled)
            _step(few, is_somebodys[rows], counts[rows], weights, slopes, HELD * share)
    return weights


def _columns(places: Any) -> tuple[Any, Any]:
    """Return which places are shown at all, and for each entry the number of its place there."""
    is_shown = np.zeros(PLACES, dtype=bool)
    is_shown[places] = True
    return np.flatnonzero(is_shown), (np.cumsum(is_shown, dtype=np.int32) - 1)[places]


def _few(columns: Any, starts: Any, rows: Any) -> tuple[Any, Any]:
    """Return the columns of a few rows, and which of these rows each is in."""
    sizes = (starts[1:] - starts[:-1])[rows]
    begins = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    entries = np.repeat(starts[:-1][rows] - begins, sizes) + np.arange(sizes.sum())
    return columns[entries], np.repeat(np.arange(len(rows)), sizes)


def _step(
    few: tuple[Any, Any], meant: Any, counts: Any, weights: Any, slopes: Any, held: float
) -> None:
    """Move the weights by what a few rows say."""
    columns, inside = few
    totals = np.bincount(inside, weights=weights[columns], minlength=len(meant))
    errors = (_chance(totals) - meant) * counts
    many = len(weights)
    used = np.flatnonzero(np.bincount(columns, minlength=many))
    slope = np.bincount(columns, weights=errors[inside], minlength=many)[used].astype(np.float32)
    slope += held * weights[used]
    slopes[used] += slope * slope
    weights[used] -= PACE * slope / np.sqrt(slopes[used])


def _chance(totals: Any) -> Any:
    return 1 / (1 + np.exp(-np.clip(totals, -30, 30)))


def _of_several_circles(words: Words) -> Words:
    """Leave out the traits that too few circles show."""
    shown = np.zeros(PLACES, dtype=np.uint8)
    of_entry = np.repeat(words.circle, np.diff(words.starts))
    for circle in np.unique(words.circle):
        shown[np.unique(words.places[of_entry == circle])] += 1
    use = shown[words.places] >= FEWEST
    rows = np.repeat(np.arange(len(words.whose)), np.diff(words.starts))[use]
    sizes = np.bincount(rows, minlength=len(words.whose))
    starts = np.concatenate([[0], np.cumsum(sizes)])
    return Words(words.places[use], starts, *words.told)


def steps(weights: Any) -> Any:
    """Return weights as the file holds them, in steps above and below the middle."""
    return np.clip(np.rint(weights * OF_ONE), -MOST, MOST).astype(np.int16)


def lines(words: Words, totals: Any, *, from_ocr: bool) -> Lines:
    """Return from which totals on words go, and below which they stay."""
    share = GIVEN_UP[from_ocr]
    return Lines(
        line(words, totals, from_ocr=from_ocr, is_figure=False, share=share),
        line(words, totals, from_ocr=from_ocr, is_figure=True, share=share),
        line_below(words, totals, LISTED, from_ocr=from_ocr, share=LOST[from_ocr]),
        line_below(words, totals, MEANT, from_ocr=from_ocr, share=LOST_MEANT),
    )


def line(words: Words, totals: Any, *, from_ocr: bool, is_figure: bool, share: float) -> int:
    """Return from which total on words are replaced, so that few clinical ones left are."""
    here = words.is_left & (words.from_ocr == from_ocr) & (words.is_figure == is_figure)
    clinical = totals[here & (words.whose == CLINICAL)]
    return int(np.ceil(np.quantile(clinical, 1 - share))) if len(clinical) else HIGHEST


def line_below(words: Words, totals: Any, kind: int, *, from_ocr: bool, share: float) -> int:
    """Return below which total words of a kind stay, so that hardly any of somebody's does."""
    here = (words.could_stay == kind) & (words.from_ocr == from_ocr) & (words.whose == SOMEBODYS)
    return int(np.floor(np.quantile(totals[here], share))) if here.any() else -HIGHEST


def written(weights: Any, printed: Lines, misread: Lines) -> bytes:
    """Return the file."""
    table = bytes((steps(weights) + MIDDLE).astype(np.uint8))
    return LINE.pack(*printed) + LINE.pack(*misread) + table


def told(words: Words, totals: Any) -> Iterator[str]:
    """Yield what several lines find among the words left standing, and what they cost."""
    for from_ocr, is_figure in ((False, False), (True, False), (True, True)):
        here = words.is_left & (words.from_ocr == from_ocr) & (words.is_figure == is_figure)
        somebodys = totals[here & (words.whose == SOMEBODYS)]
        what = f"{'misread' if from_ocr else 'printed'} {'figures' if is_figure else 'words'}"
        for share in SHARES:
            least = line(words, totals, from_ocr=from_ocr, is_figure=is_figure, share=share)
            found = int((somebodys >= least).sum())
            yield (
                f"{what}: {share:.1%} of the clinical ones left are given up at {least};"
                f" {found} of {len(somebodys)} of somebody's are found"
            )


def told_of_staying(words: Words, totals: Any) -> Iterator[str]:
    """Yield how many clinical words stay at several lines, and how many of somebody's."""
    for from_ocr, kind in ((False, LISTED), (True, LISTED), (True, MEANT)):
        here = (words.could_stay == kind) & (words.from_ocr == from_ocr)
        for share in SHARES:
            below = line_below(words, totals, kind, from_ocr=from_ocr, share=share)
            clinical, somebodys = (
                totals[here & (words.whose == whose)] for whose in (CLINICAL, SOMEBODYS)
            )
            yield (
                f"{'misread' if from_ocr else 'printed'} {_KINDS[kind]}: below {below}"
                f" {(clinical < below).sum()} of {len(clinical)} clinical ones stay,"
                f" and {(somebodys < below).sum()} of {len(somebodys)} of somebody's"
            )


def left_out(words: Words) -> Any:
    """Return what every row weighs by weights that saw none of its circle."""
    totals = np.zeros(len(words.whose))
    circles = np.unique(words.circle)
    for fold in range(min(FOLDS, len(circles))):
        own = np.isin(words.circle, circles[fold::FOLDS])
        totals[own] = words.some(own).totals(steps(fitted(words.some(~own))))
    return totals


def main(arguments: Sequence[str]) -> int:
    """Fit, tell, and write where asked."""
    given = _parser().parse_args(arguments)
    count = given.rounds * len(VARIANTS) * len(papers("tuning"))
    notes = list(draw_notes(count, given.seed, "tuning"))
    notes += draw_notes(count, given.seed + 1, "tuning", renamed=True)
    usual = UsualWords.of(notes)
    words = Words.of(notes, usual)
    totals = left_out(words)
    print(*told(words, totals), *told_of_staying(words, totals), sep="\n")
    found = [lines(words, totals, from_ocr=from_ocr) for from_ocr in (False, True)]
    print(*found, sep="\n")
    if given.write:
        weights = fitted(words)
        FILE.write_bytes(lzma.compress(written(weights, found[0], found[1]), preset=9))
        USUAL.write_bytes(usual.packed())
        print(f"{np.count_nonzero(steps(weights))} traits weigh something")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m evals.fit_standing", description=__doc__)
    parser.add_argument("--rounds", type=int, default=1, help="how often each paper is drawn")
    parser.add_argument("--seed", type=int, default=11)
    parser.add_argument("--write", action="store_true")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
