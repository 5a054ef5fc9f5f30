"""What tells right values from wrong ones is learned from values whose truth is known."""

from __future__ import annotations

from dataclasses import replace

from adapters.reading.values.confidence import Evidence
from evals.fit_confidence import learn

CLEAR = Evidence(
    looks=2,
    seen=2,
    both=True,
    first_sure=0.97,
    second_sure=0.95,
    quality=0.92,
    checked=False,
    strength=1.0,
    letters=10,
)
ALONE = replace(CLEAR, both=False, seen=1, second_sure=0.0)


def test_learning_finds_what_tells_right_from_wrong():
    learned = learn([(CLEAR, True)] * 400 + [(ALONE, True)] * 10 + [(ALONE, False)] * 30)

    assert learned["weights"]["both"] > 0
    assert learned["values"] == 440


def test_the_line_lies_above_values_that_are_wrong_too_often():
    mixed = replace(CLEAR, first_sure=0.6)

    known = [(CLEAR, True)] * 900 + [(mixed, True)] * 95 + [(mixed, False)] * 5

    assert learn(known)["unflagged_from"] > 0.95
