"""What was read from pictures is kept value by value, and tells where their line stands."""

from __future__ import annotations

from dataclasses import replace

from evals import faxed
from evals.faxed import PICTURE, TAUGHT
from evals.fit_certainty import GOAL
from evals.fit_pictures import learn
from evals.fitting import Known

NEAR = frozenset({"before:insurance", "words:2"})
VALUE = Known(
    "slip", "payer_name", True, False, {"labelled": 1.0, PICTURE: 1.0}, 0.93, "blind", NEAR
)


def test_a_value_comes_back_with_its_letters_and_is_left_out_with_its_set(tmp_path):
    table = tmp_path / "faxed.csv.xz"

    faxed.keep("blind", [("fine_noisy", VALUE)], table)
    faxed.keep("other", [("fine_clean", VALUE)], table)
    faxed.keep("blind", [("fine_noisy", VALUE), ("fine_noisy", VALUE)], table)

    assert [one.set_of for one in faxed.met(table)] == ["blind", "blind", "other"]
    assert next(faxed.met(table)) == VALUE


def _sent(taught):
    """Values of clear signs, all right, and contested ones, half of which are wrong."""
    for number in range(400):
        clear = number % 4 > 0
        told = ("labelled", "checked", "two_ways", "two_places") if clear else ("contested",)
        signs = dict.fromkeys((PICTURE, *told, *([TAUGHT] if taught else [])), 1.0)
        right = taught or clear or number % 8 > 0
        yield Known(f"{number % 4}", "member_id", right, False, signs, set_of="blind")


def test_the_line_is_the_lowest_that_leaves_hardly_a_strangers_value_wrong_without_a_flag():
    learned = learn([*_sent(True), *_sent(False)])

    assert (learned["values"], learned["applied"]["silent"]) == (400, 0)
    assert 0.12 < learned["applied"]["right_flagged"] < 0.13
    milder = [one for one in learned["curve"] if one["line"] < learned["unflagged_from"]]
    assert all(one["silent"] > GOAL for one in milder)


def test_letters_that_are_hard_to_read_meet_the_line_of_text_layers():
    faint = [replace(one, letters=0.85) for one in _sent(False)]

    assert {one["right_flagged"] for one in learn(faint)["curve"]} == {0.875}


def test_faxes_on_file_are_of_taught_layouts_and_of_strangers_both_right_and_wrong():
    known = list(faxed.met())

    assert {TAUGHT in one.signs for one in known} == {True, False}
    assert {one.right for one in known} == {True, False}
    assert sum(PICTURE in one.signs for one in known) > 0.9 * len(known)
