"""The confidence of a value follows from how it was found, what else says it and what it passed."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace

import pytest

from adapters.reading.layout.layout import View, view
from adapters.reading.sureness.certainty import (
    LEARNED,
    OF_POOR_PAGES,
    certainty,
    signs,
    unflagged_from,
    unflagged_on_pictures_from,
    weighed,
)
from adapters.reading.sureness.relief import may_be_relieved
from adapters.reading.values.candidates import HARD_TO_READ, Candidate
from adapters.reading.values.confidence import Evidence
from priorauth.models.reading import ReadValue

BOX = (100.0, 100.0, 160.0, 110.0)
LABELLED = Candidate("patient_phone", "2075550101", 1, BOX, "207-555-0101", 0.99)
FAINT = replace(
    LABELLED,
    flag=HARD_TO_READ,
    evidence=Evidence(4, 2, False, 0.9, 0.1, 0.8, checked=False, letters=14),
)
FOUND = ReadValue(value="2075550101", page=1, box=BOX, confidence=0.99)


def _sure(found=FOUND, *offered):
    return certainty("patient_phone", signs("patient_phone", found, offered or (LABELLED,)))


def test_a_check_that_was_passed_makes_a_value_surer():
    assert _sure(FOUND.model_copy(update={"checks": ("phone",)})) > _sure()


def test_a_second_place_makes_a_value_surer_and_the_same_place_twice_does_not():
    again = Candidate("patient_phone", "2075550101", 2, BOX, "207-555-0101", 0.99)

    assert _sure(FOUND, LABELLED, again) > _sure()
    assert _sure(FOUND, LABELLED, LABELLED) == _sure()


def test_another_value_elsewhere_makes_it_less_sure():
    rival = Candidate("patient_phone", "2075550199", 1, (10, 10, 60, 20), "", 0.99)

    assert _sure(FOUND, LABELLED, rival) < _sure()


@pytest.mark.parametrize("flag", ["low_confidence", "conflict", "failed:phone"])
def test_a_flag_lowers_the_number_and_not_only_shows_beside_it(flag):
    assert _sure(FOUND.model_copy(update={"flag": flag})) < 0.96 < _sure()


def test_what_is_less_sure_than_the_line_is_flagged_and_what_came_as_data_is_left_alone():
    standing = Candidate("surgery", "repair", 1, BOX, "", 0.9, 0.5, origin="standing", doubt="cut")
    rival = Candidate("surgery", "release", 1, (10, 10, 60, 20), "", 0.9)
    told = ReadValue(value="repair", page=1, box=BOX, confidence=0.99)
    sent = ReadValue(value="A1", place="IN1-36", confidence=0.97)

    fields = weighed({"surgery": told, "member_id": sent}, [standing, rival])

    assert fields["surgery"].confidence < unflagged_from()
    assert fields["surgery"].flag == "low_confidence"
    assert fields["member_id"] == sent


def test_letters_that_are_hard_to_read_lower_the_number_and_not_the_certainty_of_the_field():
    told = FOUND.model_copy(update={"flag": HARD_TO_READ, "confidence": 0.9})

    weighing = weighed({"patient_phone": told}, [FAINT])["patient_phone"]

    assert (weighing.confidence < unflagged_from(), weighing.flag) == (True, "low_confidence")
    assert _sure(told, FAINT) == _sure(FOUND, replace(FAINT, flag=None))


def test_letters_that_are_hard_to_read_are_sure_where_they_spell_a_payer_on_file():
    faint = replace(FAINT, field="payer_name", value="Saltmarsh Mutual", raw="Saltmarsh Mutual")
    told = ReadValue(value="Saltmarsh Mutual", page=1, box=BOX, flag=HARD_TO_READ)
    on_file = told.model_copy(update={"checks": ("payer_on_file",)})

    alone = weighed({"payer_name": told}, [faint])["payer_name"]
    known = weighed({"payer_name": on_file}, [faint])["payer_name"]

    assert alone.confidence < unflagged_from() <= known.confidence
    assert (alone.flag, known.flag) == ("low_confidence", None)


def test_the_file_says_how_the_line_came_about_and_what_it_does_not_reach():
    learned = json.loads(LEARNED.read_text(encoding="utf-8"))

    assert learned["unflagged_from"] == learned["applied"]["line"]
    assert {"line", "right_flagged", "silent"} <= set(learned["applied"])
    assert "left out" in learned["how"]
    assert learned["calibration_error"] < 0.05


@pytest.mark.parametrize(("quality", "surer"), [(0.9, True), (0.7, False)])
def test_found_in_two_ways_makes_surer_only_where_letters_are_seldom_misread(quality, surer):
    seen = replace(LABELLED, evidence=replace(FAINT.evidence, quality=quality))

    assert (_sure(FOUND, seen, replace(seen, origin="prose")) > _sure(FOUND, seen)) is surer


@dataclass
class Sheet:
    """A page that holds one telephone behind its label."""

    views: list[View]
    number: int = 1
    kind: str = "referral_order"


def _sheet():
    words = [
        (40, 100, 68, 110, "Patient", 1.0),
        (71, 100, 98, 110, "phone:", 1.0),
        (*BOX, "207-555-0101", 1.0),
    ]
    return Sheet([view(1, (612.0, 792.0), words, certain=True)])


def test_what_a_page_contradicts_stays_flagged_however_much_speaks_for_it():
    doubted = FOUND.model_copy(update={"flag": "conflict", "checks": ("phone",)})
    here = replace(LABELLED, straight=BOX)
    twice = [here, replace(here, origin="prose"), replace(here, page=2, box=(40, 40, 100, 50))]

    found = {
        flag: weighed({"patient_phone": value}, twice, [_sheet()])["patient_phone"].flag
        for flag, value in (("doubted", doubted), ("plain", FOUND))
    }

    assert found == {"doubted": "conflict", "plain": None}


def test_a_value_whose_neighbours_nobody_saw_is_as_sure_as_values_usually_are():
    told = signs("patient_phone", FOUND, (LABELLED,))

    assert certainty("patient_phone", told, {"before:thing that no paper says"}) < certainty(
        "patient_phone", told
    )


@pytest.mark.parametrize(
    ("letters", "flag"),
    [({}, None), ({"second_sure": 0.1, "first_sure": 0.5, "seen": 1}, "low_confidence")],
)
def test_a_mere_doubt_of_a_rule_goes_on_a_fax_where_the_letters_are_sure(letters, flag):
    clear = Evidence(2, 2, True, 0.99, 0.97, 0.9, checked=False, letters=10)
    claim = replace(LABELLED, field="referring_phone", doubt="subject")
    doubted = FOUND.model_copy(update={"flag": "low_confidence", "checks": ("phone",)})

    as_text = weighed({"referring_phone": doubted}, [claim])["referring_phone"]
    seen = replace(claim, evidence=replace(clear, **letters))
    as_fax = weighed({"referring_phone": doubted}, [seen])["referring_phone"]

    assert (as_text.flag, as_fax.flag) == (None, flag)
    assert as_fax.confidence < as_text.confidence


@pytest.mark.parametrize(("quality", "flag"), [(0.8, None), (0.6, "low_confidence")])
def test_a_field_may_be_a_little_less_sure_on_a_fax_that_is_read_well(quality, flag):
    about = replace(LABELLED, field="payer_name", value="Saltmarsh", raw="Saltmarsh")
    told = ReadValue(value="Saltmarsh", page=1, box=BOX, confidence=0.99)
    seen = Evidence(4, 4, True, 0.99, 0.97, quality, checked=False, letters=9)

    found = weighed({"payer_name": told}, [replace(about, evidence=seen)])["payer_name"]

    assert unflagged_on_pictures_from() <= found.confidence < unflagged_from()
    assert found.flag == flag


def test_what_another_claim_on_a_fax_contradicts_is_no_mere_doubt():
    seen = Evidence(4, 4, True, 0.99, 0.97, 0.9, checked=False, letters=9)
    claim = replace(LABELLED, field="member_id", value="27783476", evidence=seen)
    flagged = ReadValue(value="27783476", page=1, box=BOX, flag="low_confidence")
    told = {**signs("member_id", flagged, [claim]), "much_doubted": 0.1}

    assert not may_be_relieved("member_id", flagged, told, [claim])
    assert may_be_relieved("member_id", flagged, {**told, "doubted": 1.0}, [claim])
    assert may_be_relieved("member_id", flagged, {**told, "picture": 0.0}, [claim])


@pytest.mark.parametrize(("quality", "flag"), [(0.9, None), (0.79, "low_confidence")])
def test_on_a_poor_page_a_value_must_be_surer_than_elsewhere(quality, flag):
    read = Evidence(4, 4, True, 0.9, 0.9, quality, checked=False, letters=14)
    told = weighed({"patient_phone": FOUND}, [replace(LABELLED, evidence=read)])["patient_phone"]

    assert (told.flag, told.confidence < OF_POOR_PAGES) == (flag, True)
    assert told.confidence >= unflagged_from()
