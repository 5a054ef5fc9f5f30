"""Learns how sure letters are: `python -m evals.fit_confidence LOOKS [--write]`.

LOOKS is a folder that `python -m evals.looks` filled. Every value that the readers offer on a
scanned page is compared with the words printed in its place, whatever field it is taken for; the
weights of `adapters/reading/values/confidence.json` follow, and the line from the curve of layouts
that were each left out in turn.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from adapters.reading.assembly import Fields
from adapters.reading.page_reading import Page
from adapters.reading.sureness.certainty import confirmed
from adapters.reading.values.candidates import UNDOUBTED, Candidate
from adapters.reading.values.confidence import WEIGHTS
from adapters.reading.values.folding import fold
from evals import looks
from evals.fitting import Known, Matrix, calibration_error, curve, left_out, named, weights
from evals.reading import judge

GOAL = 0.003
"""How many of the values that need no second glance may have a wrong letter."""
LETTERS = "letters"
"""All values are judged alike here: by their letters, not by their field."""
NEAR, LONG = 3.0, 8
"""In points, how far a row may lie off; in letters, what stands nowhere else by chance."""


def main() -> None:
    """Print what the readers' evidence is worth; with `--write`, keep it."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("looks", type=Path, help="a folder filled by `python -m evals.looks`")
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    learned = learn([known for one in looks.kept(asked.looks) for known in letters_of(one)])
    print(json.dumps(learned, indent=1))
    if asked.write:
        WEIGHTS.write_text(json.dumps(learned, indent=1) + "\n", encoding="utf-8")


def learn(known: Sequence[Known]) -> dict[str, Any]:
    """Return the weights, the error on layouts left out, and the line that reaches the goal."""
    matrix = Matrix.of(known)
    sure = left_out(matrix)
    found = weights(matrix, np.ones(len(known), dtype=bool))
    goal = next(
        (point for point in reversed(curve(sure, matrix.right)) if point["wrong"] <= GOAL), None
    )
    return {
        "values": len(known),
        "layouts": len(set(matrix.layout)),
        "calibration_error": round(calibration_error(sure, matrix.right), 4),
        "line_of_the_goal": goal,
        "unflagged_from": goal["line"] if goal else 1.0,
        "base": round(float(found[0] + found[-1]), 3),
        "signs": named(matrix.names, found[1:-1]),
    }


def letters_of(one: looks.Looked) -> Iterator[Known]:
    """Every value offered on the scanned pages of a paper, its letters right or not."""
    pages = {page.number: page for page in one.pages()}
    for fields, offered in one.referrals(list(pages.values())):
        for offer in offered:
            if offer.evidence is not None and offer.value is not None:
                right = _is_right(offer, pages[offer.page], one.truth)
                evidence = confirmed(offer.evidence, _checks(offer, fields))
                flagged = offer.flag not in UNDOUBTED
                yield Known(one.job.layout, LETTERS, right, flagged, evidence.signs())


def _checks(offer: Candidate, fields: Fields) -> tuple[str, ...]:
    """What a value passed where it was chosen."""
    found = fields[offer.field]
    values = found if isinstance(found, tuple) else (found,)
    return next((one.checks for one in values if fold(one.value) == fold(offer.value)), ())


def _is_right(offer: Candidate, page: Page, truth: dict[str, Any]) -> bool:
    """Whether a value is printed there: in its row, or where it is long, anywhere on the page."""
    if any(judge.fits(mark, offer.value) for mark in looks.marks(truth, offer.field)):
        return True
    letters = fold(offer.raw) or fold(offer.value)
    words = [_printed(word) for word in truth["words"]]
    here = [word for word in words if word.page == page.number]
    level = _level(offer, page)
    row = [word for word in here if word.top - NEAR < level < word.bottom + NEAR]
    row.sort(key=lambda word: word.left)
    printed = (row, here) if len(letters) >= LONG else (row,)
    return any(letters in "".join(fold(word.text) for word in part) for part in printed)


def _level(offer: Candidate, page: Page) -> float:
    """How far down the straight paper the middle of a value lies."""
    box = offer.box or (0.0, 0.0, 0.0, 0.0)
    middle = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2, 1.0]
    if page.to_page is None:
        return middle[1]
    _, down, depth = np.linalg.solve(np.array(page.to_page), np.array(middle))
    return float(down / depth)


class _Printed(NamedTuple):
    page: int
    left: float
    top: float
    bottom: float
    text: str


def _printed(told: str) -> _Printed:
    page, left, top, _, bottom, text = told.split(" ", 5)
    return _Printed(int(page), float(left), float(top), float(bottom), text)


if __name__ == "__main__":
    main()
