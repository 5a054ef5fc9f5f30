"""Which doubted values are right is learned from doubted values alone, each set left out whole."""

from __future__ import annotations

from random import Random

from evals.fit_relief import learn, learn_payers
from evals.fitting import Known


def _met(sets=5, each=200):
    rng = Random(3)
    for number in range(sets * each):
        course = rng.random() < 0.5
        sure = course and number % 5 == 0
        right = course or rng.random() < 0.4
        yield Known(
            f"{number % sets}/letter {number % 3}",
            "frequency_per_week" if course else "payer_name",
            right,
            not sure,
            {"prose": 1.0, "doubted": 1.0, "failed": float(rng.random() < 0.1)},
            set_of=str(number % sets),
        )


def test_a_kind_of_doubt_that_stood_on_right_values_alone_is_lifted_and_no_other_one():
    learned = learn(list(_met()))

    assert learned["applied"]["right_freed"] > 0.2
    assert learned["applied"]["wrong_freed"] < 0.005


def test_values_without_a_doubt_and_those_that_failed_a_check_teach_nothing():
    met = list(_met())

    learned = learn(met)

    assert learned["values"] == len(met)
    assert learned["doubted"] == sum(one.flagged and not one.signs["failed"] for one in met)


def test_payers_names_in_lines_of_their_own_are_learned_to_be_whole():
    met = [
        Known(
            f"{number % 5}/form {number % 3}",
            "payer_name",
            number % 2 == 0,
            True,
            {"open_ended": 1.0, "labelled": 1.0},
            set_of=str(number % 5),
            around=frozenset({"gap_behind:5" if number % 2 == 0 else "gap_behind:0"}),
        )
        for number in range(1000)
    ]

    learned = learn_payers(met)

    assert learned["applied"]["right_freed"] > 0.4
    assert learned["applied"]["wrong_freed"] == 0
