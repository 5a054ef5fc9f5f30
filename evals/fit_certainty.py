"""Learns how sure a value is of its field: `python -m evals.fit_certainty LOOKS [--write]`.

LOOKS is a folder that `python -m evals.looks` filled with papers of every printed layout that is no
longer kept for the reported figure. Every value given whose letters were well read is compared with
the truth. The weights of `adapters/reading/sureness/certainty.json` hold for layouts nobody has
seen: each layout was judged by weights fitted without it, and from that curve follow the line of
the goal and the error of the calibration.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from adapters.reading.sureness.certainty import LEARNED, legibility, signs, surroundings
from adapters.reading.values.candidates import UNDOUBTED
from evals import looks
from evals.fitting import Known, Matrix, calibration_error, left_out, named, trade, weights
from evals.reading import judge
from priorauth.models.reading import ReadValue

GOAL, MOST_FLAGGED = 0.003, 0.12
"""How many of all values may be wrong and not flagged, and how many right and flagged."""
WELL_READ = 0.98
"""From which confidence in its letters on a value says something about its field."""


def main() -> None:
    """Fit and print; with `--write`, keep the weights."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("looks", type=Path, help="a folder filled by `python -m evals.looks`")
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    learned = learn([one for paper in looks.kept(asked.looks) for one in values_of(paper)])
    print(json.dumps(learned, indent=1))
    if asked.write:
        LEARNED.write_text(json.dumps(learned, indent=1) + "\n", encoding="utf-8")


def learn(known: Sequence[Known]) -> dict[str, Any]:
    """Return the weights, the error on layouts left out, and where the line stands."""
    matrix = Matrix.of(known)
    letters = np.array([one.letters for one in known])
    well_read = letters >= WELL_READ
    sure = left_out(matrix, well_read) * letters
    found = weights(matrix, well_read)
    parts = np.split(found, [1, 1 + len(matrix.names)])
    points = trade(sure, matrix.right, np.array([one.flagged for one in known]))
    goal = next((point for point in points if point["silent"] <= GOAL), None)
    allowed = [point for point in points if point["right_flagged"] <= MOST_FLAGGED]
    applied = goal if goal in allowed else (allowed or points)[-1]
    return {
        "values": len(known),
        "layouts": len(set(matrix.layout)),
        "how": "logistic, one layout left out at a time; the curve is of all values, shares of all",
        "calibration_error": round(calibration_error(sure, matrix.right), 4),
        "curve": points,
        "line_of_the_goal": goal,
        "applied": applied,
        "unflagged_from": applied["line"],
        "base": round(float(parts[0][0]), 3),
        "signs": named(matrix.names, parts[1]),
        "fields": named(matrix.fields, parts[2]),
    }


def values_of(paper: looks.Looked) -> Iterator[Known]:
    """Every value of the referral that a document holds, right or not."""
    truth, read = paper.truth, paper.referrals(paper.pages())
    fields, offered = max(read, key=lambda one: _agreeing(truth, one[0]), default=({}, []))
    around = surroundings(fields)
    for name, values in fields.items():
        for one in values if isinstance(values, tuple) else (values,):
            right = _is_right(truth, name, one)
            if right is not None:
                told = {**signs(name, one, offered), **around}
                letters = legibility(name, one, offered)
                flagged = one.flag not in UNDOUBTED
                yield Known(paper.job.layout, name, right, flagged, told, letters)


def _agreeing(truth: dict[str, Any], fields: Mapping[str, Any]) -> int:
    return sum(
        isinstance(found, ReadValue) and bool(_is_right(truth, name, found))
        for name, found in fields.items()
    )


def _is_right(truth: dict[str, Any], name: str, one: ReadValue) -> bool | None:
    """Whether a value is what the page says; None for what nobody judges."""
    if one.value is None or one.page is None or name in truth["conflicts"]:
        return None
    right = any(judge.fits(mark, one.value) for mark in looks.marks(truth, name))
    implied = any(judge.same(value, one.value) for value in truth["implied"].get(name, ()))
    return None if implied and not right else right


if __name__ == "__main__":
    main()
