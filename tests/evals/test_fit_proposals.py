"""Whose a number is, is learned from what stands around numbers whose owner is known."""

from __future__ import annotations

from adapters.reading.proposed.proposing import chance_of
from adapters.reading.proposed.shaped import Shaped
from adapters.reading.proposed.situation import Standing
from evals.fit_proposals import NEVER_SURE, Examples, Paper, is_stated, learned_lines, set_of_each

HOME, OFFICE = (50.0, 100.0, 110.0, 110.0), (50.0, 40.0, 110.0, 50.0)


def _told(*words):
    """What is told of a place, when it is asked for."""
    return lambda: frozenset(words)


def _paper(number, *, home=True):
    digits, office = f"20755501{number % 90 + 10}", "2075550160"
    standing = [Standing(Shaped("phone", office, 0, 12), 1, OFFICE, "", _told("cell:office"))]
    standing += [Standing(Shaped("phone", digits, 0, 12), 1, HOME, "", _told("cell:mobile"))] * home
    fields = {"referring_phone": {"value": office, "page": 1, "seen": OFFICE}}
    if home:
        fields["patient_phone"] = {"value": digits, "page": 1, "seen": HOME}
    truth = {"fields": fields, "again": {}, "implied": {}, "conflicts": []}
    return Paper(f"form {number % 12}", f"set {number % 6}", truth, tuple(standing))


def test_a_word_that_stands_by_a_fields_values_speaks_for_it_and_against_the_others():
    weights = Examples([_paper(number, home=number % 4 > 0) for number in range(240)]).weights

    assert chance_of({"cell:mobile"}, weights("patient_phone")) > 0.7
    assert chance_of({"cell:office"}, weights("patient_phone")) < 0.3
    assert chance_of({"cell:mobile"}, weights("referring_phone")) < 0.3


def test_what_may_only_be_offered_has_a_line_that_nothing_reaches():
    lines = learned_lines(Examples([_paper(number) for number in range(240)]))

    assert lines["patient_phone"]["sure"] < 1
    assert all(lines[name]["sure"] > 1 for name in NEVER_SURE & set(lines))


def test_a_number_in_another_place_than_the_papers_own_is_not_that_one():
    paper = _paper(3)
    office, home = paper.around

    assert is_stated(paper.truth, "patient_phone", home)
    assert not is_stated(paper.truth, "patient_phone", office)


def test_every_layout_that_judges_is_left_out_as_one_set():
    assert "REPORTING" in set(set_of_each().values())
