"""What tells right letters from wrong ones is learned from values whose truth is known."""

from __future__ import annotations

from dataclasses import replace

from adapters.reading.values.confidence import Evidence
from evals.fit_confidence import GOAL, learn
from evals.fitting import Known

CLEAR = Evidence(
    looks=2,
    seen=2,
    both=True,
    first_sure=0.97,
    second_sure=0.95,
    quality=0.92,
    checked=False,
    letters=10,
)
ALONE = replace(CLEAR, both=False, seen=1, second_sure=0.0)


def _known(evidence, right, wrong=0):
    """Values of three layouts with such evidence."""
    return [
        Known(f"layout {number % 3}", "letters", number >= wrong, False, evidence.signs())
        for number in range(right + wrong)
    ]


def test_learning_finds_what_tells_right_from_wrong():
    learned = learn([*_known(CLEAR, 400), *_known(ALONE, 10, 30)])

    assert learned["signs"]["second_sure"] > 0
    assert (learned["values"], learned["layouts"]) == (440, 3)
    assert learned["calibration_error"] < 0.05


def test_the_line_lies_above_values_that_are_wrong_too_often():
    learned = learn([*_known(CLEAR, 900), *_known(ALONE, 60, 40)])

    assert 0.8 < learned["line_of_the_goal"]["kept"] <= 0.9
    assert learned["line_of_the_goal"]["wrong"] <= GOAL
    assert learned["unflagged_from"] > 0.9
