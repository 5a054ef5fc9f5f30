"""Learns which values that a rule doubts are right: `python -m evals.fit_relief [--write]`.

It takes the doubted values of strangers' papers as they were first met (`first_contact.csv.xz`),
and judges each set by weights that saw none of its layouts. The curve says for rising lines how
many values that are right, and how many that are wrong, would lose their flag, of all values that
were given; the line is the lowest at which hardly any wrong one does. The weights are in
`adapters/reading/sureness/relief.json`.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from adapters.reading.sureness.relief import RELIEVED, doubt_and, is_mere_doubt, may_be_whole
from evals import first_contact
from evals.fitting import LINES, Known, calibration_error
from evals.sparse_fitting import left_out, parted, usual, weights

MOST_WRONG = 0.001
"""How many of all values may lose their flag though they are wrong, a third of the goal."""
MOST_PAYERS_WRONG = 0.00015
"""The same of payers' names that may go on, a twentieth of the goal."""


def main() -> None:
    """Fit and print; with `--write`, keep the weights."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    learned = learn(list(first_contact.met()))
    print(json.dumps({name: one for name, one in learned.items() if name != "around"}, indent=1))
    learned["payers"] = learn_payers(list(first_contact.met()))
    print(json.dumps(learned["payers"]["applied"], indent=1))
    if asked.write:
        RELIEVED.write_text(json.dumps(learned, indent=1) + "\n", encoding="utf-8")


def learn(met: Sequence[Known]) -> dict[str, Any]:
    """Return the weights, and from which line on they free a value of its flag."""
    doubted = [
        replace(one, around=doubt_and(one.signs, one.around))
        for one in met
        if one.flagged and is_mere_doubt(one.field, one.signs)
    ]
    all_of_them = np.ones(len(doubted), bool)
    sure = left_out(doubted, all_of_them, all_of_them)
    right = np.array([float(one.right) for one in doubted])
    found = weights(doubted)
    curve = [_freed(sure, right, line, len(met)) for line in LINES]
    applied = next((one for one in curve if one["wrong_freed"] <= MOST_WRONG), curve[-1])
    return {
        "values": len(met),
        "doubted": len(doubted),
        "how": "logistic, one set left out at a time; shares are of all values first met",
        "calibration_error": round(calibration_error(sure, right), 4),
        "curve": curve,
        "applied": applied,
        "unflagged_from": applied["line"],
        **parted(found),
        "around_usual": round(usual(doubted, found), 3),
    }


def learn_payers(met: Sequence[Known]) -> dict[str, Any]:
    """Return the weights of payers' names that may be more or less than whole, and their line.

    A name in a line of its own is mostly whole; one that words of a plan follow is mostly not.
    """
    doubted = [
        replace(one, around=doubt_and(one.signs, one.around))
        for one in met
        if may_be_whole(one.field, one.signs)
    ]
    all_of_them = np.ones(len(doubted), bool)
    sure = left_out(doubted, all_of_them, all_of_them)
    right = np.array([float(one.right) for one in doubted])
    found = weights(doubted)
    curve = [_freed(sure, right, line, len(met)) for line in LINES]
    fair = (one for one in curve if one["wrong_freed"] <= MOST_PAYERS_WRONG)
    applied = next(fair, curve[-1])
    return {
        "doubted": len(doubted),
        "curve": curve,
        "applied": applied,
        "unflagged_from": applied["line"],
        **parted(found),
        "around_usual": round(usual(doubted, found), 3),
    }


def _freed(sure: Any, right: Any, line: float, of_all: int) -> dict[str, float]:
    free = sure >= line
    return {
        "line": line,
        "right_freed": round(float((right * free).sum()) / of_all, 5),
        "wrong_freed": round(float(((1 - right) * free).sum()) / of_all, 5),
    }


if __name__ == "__main__":
    main()
