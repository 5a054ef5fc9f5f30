"""Learns where the line of sureness stands for pictures: `python -m evals.fit_pictures [--write]`.

On a fax, letters make a number lower than that of the same value in a text layer, and so does
that it is a fax; at the line of text layers (`evals.fit_certainty`) most second glances of a fax
fall on right values just below it. How often a value just below it is wrong is told by faxes of a
set that nobody had looked at when they were read (`faxed.csv.xz`, without `taught`), judged by the
weights in use, which follow from other sets: text of the same papers, once on file, makes them a
little kinder. The line is the lowest at which no more values are wrong and not flagged than the
goal allows. Where letters need a second glance themselves, or a page is worse than those on file,
the line of text layers holds. The line is in `adapters/reading/sureness/pictures.json`.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from typing import Any

import numpy as np

from adapters.reading.sureness.certainty import OF_PICTURES, certainty, unflagged_from
from adapters.reading.values import confidence
from evals import faxed
from evals.faxed import PICTURE, TAUGHT
from evals.fit_certainty import GOAL
from evals.fitting import Known, calibration_error, trade

LINES = (0.7, 0.75, 0.8, 0.82, 0.84, 0.86, 0.88, 0.9, 0.92, 0.94, 0.96, 0.97, 0.98)


def main() -> None:
    """Fit and print; with `--write`, keep the line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    learned = learn(list(faxed.met()))
    print(json.dumps(learned, indent=1))
    if asked.write:
        OF_PICTURES.write_text(json.dumps(learned, indent=1) + "\n", encoding="utf-8")


def learn(seen: Sequence[Known]) -> dict[str, Any]:
    """Return the curve of faxes that strangers sent, and the line that follows from it."""
    met = [one for one in seen if TAUGHT not in one.signs]
    sure = np.array([certainty(one.field, one.signs, one.around) * one.letters for one in met])
    others = np.array([not _has_plain_letters(one) for one in met])
    sure[others & (sure < unflagged_from())] = 0.0
    right = np.array([float(one.right) for one in met])
    points = trade(sure, right, np.array([one.flagged for one in met]), LINES)
    applied = next((point for point in points if point["silent"] <= GOAL), points[-1])
    return {
        "values": len(met),
        "layouts": len({one.layout for one in met}),
        "how": "weights that follow from other sets; the curve is of faxes of a set as first met",
        "calibration_error": round(calibration_error(sure, right), 4),
        "curve": points,
        "applied": applied,
        "unflagged_from": applied["line"],
    }


def _has_plain_letters(one: Known) -> bool:
    return PICTURE in one.signs and one.letters >= confidence.unflagged_from()


if __name__ == "__main__":
    main()
