"""Weights keep to their meaning, and a layout is judged by weights that never saw it."""

from __future__ import annotations

from random import Random

import numpy as np

from evals.fit_certainty import GOAL, MOST_FLAGGED, learn
from evals.fitting import Known, Matrix, left_out, weights


def _known(layouts=6, each=120):
    rng = Random(4)
    for number in range(layouts * each):
        contested, checked = rng.random() < 0.2, rng.random() < 0.5
        wrong = rng.random() < (0.4 if contested else 0.02)
        signs = {"contested": float(contested), "checked": float(checked and not wrong),
                 "labelled": float(wrong)}  # fmt: skip
        yield Known(f"layout {number % layouts}", "member_id", not wrong, contested, signs)


def test_a_sign_never_counts_against_its_meaning():
    matrix = Matrix.of(list(_known()))

    found = dict(zip(("all", *matrix.names), weights(matrix, matrix.right >= 0), strict=False))

    assert found["contested"] < 0 < found["checked"]
    assert found["labelled"] == 0


def test_values_of_a_layout_left_out_are_as_often_right_as_said():
    known = list(_known())
    sure = left_out(Matrix.of(known))
    contested = np.array([one.flagged for one in known])
    right = np.array([one.right for one in known])

    assert abs(sure[contested].mean() - right[contested].mean()) < 0.08


def test_where_only_a_costly_line_reaches_the_goal_the_strictest_that_is_not_is_applied():
    alike = [
        Known(f"layout {n % 3}", "sex", n % 100 > 0, False, {"checked": 0.0}) for n in range(1200)
    ]

    learned = learn(alike)

    assert learned["line_of_the_goal"]["right_flagged"] > MOST_FLAGGED
    assert learned["applied"]["right_flagged"] <= MOST_FLAGGED
    assert learned["unflagged_from"] == learned["applied"]["line"]
    assert learned["applied"]["silent"] > GOAL
