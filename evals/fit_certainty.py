"""Learns how sure a value is of its field: `python -m evals.fit_certainty LOOKS [--write]`.

What counts is how often values are wrong on papers that nobody has seen. That is told by sets of
strangers' papers as they were first met (`first_contact.csv.xz`, see `evals.first_contact`): each
set was judged by weights fitted without it and a few others, and from that curve follow the line
and the error of the calibration. LOOKS is a folder that `python -m evals.looks` filled with papers
of every printed layout that tunes the reader: they add what payers on file tell, and `faxed.csv.xz`
what pictures do (see `evals.faxed`; their line is `evals.fit_pictures`').
Rules that were mended on them make them surer than strangers' papers, which is a sign of its own,
and one that no paper of a clinic shows. The weights are in
`adapters/reading/sureness/certainty.json`.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from adapters.reading.sureness.certainty import LEARNED
from evals import faxed, first_contact, looks
from evals.faxed import PICTURE, TAUGHT
from evals.fitting import Known, calibration_error, trade
from evals.sparse_fitting import left_out, parted, usual, weights

GOAL, MOST_FLAGGED = 0.003, 0.058
"""How many of the values given may be wrong and not flagged, and how many right and flagged."""
JUDGES = ("eighteenth", "nineteenth", "twentieth")
"""Sets that take no part, so that they tell what the weights in use are worth (0321)."""
PARTS = 5
"""In how many parts sets are left out: one at a time would be fifteen fits of a minute each."""
SEEN_ON_PICTURES = (PICTURE, "one_sided")
"""Signs of a value that was read from a picture; they keep their weights if LOOKS has none."""
WELL_READ = 0.98
"""From which confidence in its letters on a value says something about its field."""


def main() -> None:
    """Fit and print; with `--write`, keep the weights."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("looks", type=Path, help="a folder filled by `python -m evals.looks`")
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    taught_by = list(taught(asked.looks))
    told = [*first_contact.met(), *faxed.met(), *taught_by]
    learned = learn([one for one in told if one.set_of not in JUDGES])
    if not any(PICTURE in one.signs for one in taught_by):
        learned["signs"] |= of_pictures_in_use()
    print(json.dumps(learned, indent=1))
    if asked.write:
        LEARNED.write_text(json.dumps(learned, indent=1) + "\n", encoding="utf-8")


def taught(folder: Path) -> Iterator[Known]:
    """The values of papers whose layouts the rules know, left out together with their set."""
    came_with = first_contact.sets()
    for _, one in faxed.values_by_way(looks.kept(folder), [TAUGHT]):
        yield replace(one, set_of=came_with.get(one.layout, ""))


def of_pictures_in_use() -> dict[str, float]:
    """What pictures alone tell, as it is weighed now: those on file are too few to tell it anew."""
    signs = json.loads(LEARNED.read_text(encoding="utf-8"))["signs"]
    return {name: signs[name] for name in SEEN_ON_PICTURES}


def learn(known: Sequence[Known]) -> dict[str, Any]:
    """Return the weights, and where the line stands for what was met for the first time."""
    letters = np.array([one.letters for one in known])
    well_read = letters >= WELL_READ
    strange = np.array([not one.signs.keys() & {TAUGHT, PICTURE} for one in known])
    sure = (left_out(known, well_read, strange, PARTS) * letters)[strange]
    met = [one for one, use in zip(known, strange, strict=True) if use]
    right = np.array([float(one.right) for one in met])
    points = trade(sure, right, np.array([one.flagged for one in met]))
    goal = next((point for point in points if point["silent"] <= GOAL), None)
    allowed = [point for point in points if point["right_flagged"] <= MOST_FLAGGED]
    applied = goal if goal in allowed else (allowed or points)[-1]
    found = weights([one for one, use in zip(known, well_read, strict=True) if use])
    return {
        "values": len(met),
        "layouts": len({one.layout for one in met}),
        "how": "logistic, a fifth of the sets left out at a time; the curve is of values first met",
        "calibration_error": round(calibration_error(sure, right), 4),
        "curve": points,
        "line_of_the_goal": goal,
        "applied": applied,
        "unflagged_from": applied["line"],
        **parted(found),
        "around_usual": round(usual(met, found), 3),
    }


if __name__ == "__main__":
    main()
