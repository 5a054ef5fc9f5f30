"""What letters say in sentences: treatments, how often, payers, numbers, precautions, sides."""

from __future__ import annotations

import pytest

from adapters.reading.values import therapy
from adapters.reading.values.treatment_words import sounds_like_treatment
from tests.adapters.reading.sheets import LETTER_TOP, draw, letter, read_here

WEIGHED = 0.8
"""A treatment that no rule doubts; a letter of one sentence says little for it."""


def _listed(referral):
    return [one.value for one in referral.many("treatments") if one.value and _is_asked(one)]


def _is_asked(one):
    return one.certain or one.confidence > WEIGHED


@pytest.mark.parametrize(
    ("sentence", "treatments"),
    [
        (
            "Please see her twice weekly over six weeks: toe mobilization, scar work and tape.",
            ["toe mobilization", "scar work", "tape"],
        ),
        (
            "I have in mind pelvic floor training, biofeedback and breathing exercises.",
            ["pelvic floor training", "biofeedback", "breathing exercises"],
        ),
        (
            "Eval and treat left hip, 3x/wk for 10 wk, Hip stabilization, Passive stretching",
            ["Hip stabilization", "Passive stretching"],
        ),
        (
            "The therapist is asked to provide coordination training and graded motor imagery.",
            ["coordination training", "graded motor imagery"],
        ),
        (
            "Please evaluate and treat, emphasizing jaw exercises, manual therapy and ultrasound.",
            ["evaluate and treat", "jaw exercises", "manual therapy", "ultrasound"],
        ),
        ("He has tried massage, dry needling and traction without relief.", []),
        ("Please avoid manipulation, traction and dry needling.", []),
        ("Her pain is worse with stairs, squatting and prolonged walking.", []),
    ],
)
def test_a_sentence_lists_treatments_only_where_it_asks_for_them(sentence, treatments):
    assert _listed(letter(sentence)) == treatments


def test_two_parts_that_share_a_word_are_one_treatment_between_the_commas_of_a_list():
    found = letter("Please provide soft tissue and joint mobilization, taping and gait training.")

    told = {one.value: _is_asked(one) for one in found.many("treatments") if one.value}
    assert told == {
        "soft tissue and joint mobilization": True,
        "taping": True,
        "gait training": True,
    }


@pytest.mark.parametrize("text", ["physical therapy", "pain management", "right knee", "work"])
def test_not_every_noun_is_a_treatment(text):
    assert not sounds_like_treatment(text)


@pytest.mark.parametrize(
    ("text", "often", "long"),
    [
        ("one visit weekly over eight weeks", 1, 8),
        ("BIW x 8 weeks", 2, 8),
        ("2 PT visits per week for 6 weeks", 2, 6),
        ("a 6-week course, 2 days/week", 2, 6),
        ("x2/week x 6w", 2, 6),
    ],
)
def test_how_often_and_how_long_are_understood_in_many_wordings(text, often, long):
    assert (therapy.per_week(text).value, therapy.weeks(text).value) == (often, long)


@pytest.mark.parametrize("text", ["10 weeks post op", "6 weeks ago", "4 weeks after surgery"])
def test_weeks_that_have_passed_are_no_length_of_treatment(text):
    assert therapy.weeks(text) is None


def test_a_range_gives_its_upper_end_and_says_where_it_begins():
    found = letter("Please treat her 2-3x/wk x 6-8 weeks.")

    for name, value, least in (("frequency_per_week", 3, 2), ("duration_weeks", 8, 6)):
        assert found.one(name).value == value
        assert found.one(name).certain
        assert found.one(name).checks == (f"range_from:{least}",)


def test_the_second_payers_number_is_not_the_firsts():
    found = letter(
        "She carries Aetna, ID W1234567890; her secondary is Medicare, number 1EG4TE5MK73."
    )

    assert (found.one("payer_name").value, found.one("member_id").value) == ("Aetna", "W1234567890")
    assert found.one("secondary_payer_name").value == "Medicare"
    assert found.one("secondary_member_id").value == "1EG4TE5MK73"


def test_a_plan_behind_a_payers_name_is_not_taken_for_a_part_of_it():
    found = letter("Coverage: Sanford Health Plan TRUE, member number 44719020.")

    assert not found.one("payer_name").certain


def test_idaho_before_a_zip_is_no_member_number():
    found = letter("She lives at 12 Larkspur Road, Boise, ID 83702.")

    assert found.one("member_id").value is None


def test_the_numbers_of_an_office_are_told_by_the_words_before_them():
    found = letter(
        "With questions call my office at 207-555-0160; the fax for your notes is 207-555-0161.",
        "The patient can be reached at 207-555-0148.",
    )

    told = [found.one(n).value for n in ("referring_phone", "referring_fax", "patient_phone")]
    assert told == ["2075550160", "2075550161", "2075550148"]


def test_precautions_end_where_the_letter_speaks_of_something_else():
    found = letter("Kindly observe: No gripping over 5 lb. Keep wound dry. I would like a report.")

    assert found.one("precautions").value == "No gripping over 5 lb. Keep wound dry."


def test_a_column_of_names_beside_a_letter_does_not_break_its_sentences():
    beside = ("Alasdair Holt, MD", "Cedric Amby, DO", "2028 Old Ferry Road", "Bangor, ME 04401")
    body = (
        "Would you kindly see Ms. Odalys Tarrowby, DOB 02/07/1961, for her right",
        "shoulder, which has been stiff for some time now. Please treat her twice a",
        "week for six weeks with joint mobilization, passive stretching, postural",
        "correction and a home exercise program. She should not lift more than ten",
        "pounds with the right arm until I have seen her again in the new year, and",
        "she may go back to her work at the desk as soon as she feels able to do so.",
    )
    left = ((30, 160 + 15 * at, text, 9) for at, text in enumerate(beside))
    right = ((190, 160 + 15 * at, text, 10) for at, text in enumerate(body))
    (found,) = read_here(draw((*LETTER_TOP, *left, *right))).referrals

    assert sorted(_listed(found)) == [
        "home exercise program",
        "joint mobilization",
        "passive stretching",
        "postural correction",
    ]
    assert found.one("patient_street").value is None


def test_under_from_and_to_each_facility_has_its_own_side():
    lines = (
        (40, 40, "Outgoing referral", 14),
        (40, 70, "Patient: Odalys Tarrowby", 10),
        (40, 110, "Referral From", 11),
        (320, 110, "Referral To", 11),
        (40, 126, "Provider: Lowell Brandvold, DO", 10),
        (320, 126, "Provider: Fabian Yarrow, PT", 10),
        (40, 140, "Facility: Harrow Lake Orthopaedics", 10),
        (320, 140, "Facility: Motion Works PT", 10),
        (40, 154, "Tel: 207-555-0160", 10),
        (320, 154, "Tel: 208-555-0130", 10),
    )
    (found,) = read_here(draw(lines)).referrals

    assert found.one("referring_organization").value == "Harrow Lake Orthopaedics"
    assert found.one("referring_phone").value == "2075550160"


def test_a_degree_between_last_and_first_name_is_no_name():
    lines = (
        (40, 40, "Physical therapy order", 14),
        (40, 70, "Ordering Physician: Brandvold PA-C, Lowell", 10),
        (40, 84, "Attending Physician: Anastasia Holt, MD", 10),
    )
    (found,) = read_here(draw(lines)).referrals

    assert found.one("referring_name").value == "Lowell Brandvold"
    assert found.one("referring_credentials").value == "PA-C"


@pytest.mark.parametrize("marks", [("1)", "2)", "3)"), ("-", "-", "-"), ("", "", "")])
def test_treatments_below_each_other_are_so_many_treatments(marks):
    names = ("Gait training", "Balance training", "Home exercise program")
    items = (
        (80, 114 + 12 * at, f"{mark} {name}".strip(), 10)
        for at, (mark, name) in enumerate(zip(marks, names, strict=True))
    )
    lines = ((40, 40, "Physical therapy order", 14), (40, 70, "Patient: Odalys Tarrowby", 10))
    (found,) = read_here(draw((*lines, (40, 102, "Treatments ordered:", 10), *items))).referrals

    assert [one.value for one in found.many("treatments") if one.value] == list(names)


def test_a_list_whose_last_words_may_stand_in_the_next_line_is_for_a_person_to_see():
    lines = (
        (40, 40, "Physical therapy order", 14),
        (40, 70, "Patient: Odalys Tarrowby", 10),
        (40, 100, "Note: Please provide gait training, manual therapy and home exercise", 10),
        (90, 112, "program", 10),
    )
    (found,) = read_here(draw(lines)).referrals

    assert "home exercise" not in _listed(found)


def test_who_is_insured_is_no_group_number():
    lines = (
        (40, 40, "Physical therapy order", 14),
        (40, 70, "Patient: Odalys Tarrowby", 10),
        (40, 100, "Health Plan 1:", 10),
        (160, 100, "Aetna", 10),
        (40, 113, "Group Nbr:", 10),
        (40, 126, "Subscriber:", 10),
        (160, 126, "SPOUSE", 10),
    )
    (found,) = read_here(draw(lines)).referrals

    assert found.one("group_number").value is None


def test_a_letter_speaks_of_a_person_in_everyday_words():
    found = letter(
        "I would be grateful if you would see Odalys Tarrowby, a 65 year old woman. She lives at",
        "88 Larkspur Pass Apt 4 in Bangor, ME 04401. You may reach her by phone at (207) 555-0148.",
        "On 10/8/2026 she had cervical discectomy and fusion C5-C6 with Lowell Brandvold, MD.",
        "The injury happened on 10/2/2026. It was an accident at work.",
    )

    wanted = {
        "patient_name": "Odalys Tarrowby",
        "patient_street": "88 Larkspur Pass Apt 4",
        "patient_city": "Bangor",
        "patient_phone": "2075550148",
        "surgery": "cervical discectomy and fusion C5-C6",
        "surgery_date": "2026-10-08",
        "injury_date": "2026-10-02",
        "accident": "work",
    }
    assert {name: found.one(name).value for name in wanted} == wanted


def test_a_sentence_beside_a_word_in_the_margin_speaks_for_itself():
    margin = ((30, 160, "Payer", 10), (30, 175, "Orders", 10))
    told = (
        (90, 160, "Ms. Tarrowby is covered by Granite Health Plan, ID GHP4471902.", 10),
        (90, 175, "I request therapy for Ms. Tarrowby weekly over six weeks.", 10),
    )
    (found,) = read_here(draw((*LETTER_TOP, *margin, *told))).referrals

    wanted = {"payer_name": "Granite Health Plan", "member_id": "GHP4471902"}
    course = {"frequency_per_week": 1, "duration_weeks": 6}
    assert {name: found.one(name).value for name in (*wanted, *course)} == wanted | course


def test_an_l_before_times_a_week_is_a_one_misread():
    assert therapy.per_week("lx/week x 8 weeks").value == 1
    assert therapy.per_week("Pool x/week") is None


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("41 yo M c/o left knee pain for weeks.", {"sex": "M"}),
        ("Pleasant 72F with left knee pain for weeks.", {"sex": "F"}),
        ("Please start PT. Warren Trujillo, MD saw this patient in clinic.",
         {"referring_name": "Warren Trujillo", "referring_credentials": "MD"}),
        ("Got hurt 08/27/2026, work comp, claim C65382522.",
         {"injury_date": "2026-08-27", "accident": "work"}),
        ("Here after toe surgery. DOS 11/4/2026. S/P left toe arthrodesis.",
         {"surgery_date": "2026-11-04", "surgery": "left toe arthrodesis"}),
        ("The surgery was performed without complication.", {"surgery": None}),
        ("Insurance is Aetna PPO, id 005578214. Also has Cigna Medicare, id 828779434.",
         {"member_id": "005578214", "secondary_payer_name": "Cigna Medicare",
          "secondary_member_id": "828779434"}),
        ("The primary insurance is Mutual of Omaha, Supplement G, ID 811939-24M.",
         {"payer_name": "Mutual of Omaha", "plan_name": "Supplement G",
          "member_id": "811939-24M", "secondary_member_id": None}),
        ("Insurance is Presbyterian Health Plan Turquoise Care, id 005578214.",
         {"payer_name": None, "plan_name": None, "member_id": "005578214"}),
        ("Call if worse. Urgent PT start. Caution: Check skin of sole daily.",
         {"urgent": True, "precautions": "Check skin of sole daily."}),
        ("I consider this urgent.", {"urgent": True}),
        ("Discharged to home at 637 Larkspur Pass, Owensboro, KY 42301, tel. 270-555-0189.",
         {"patient_street": "637 Larkspur Pass", "patient_phone": "2705550189"}),
        ("Phone 904-555-0156, lives at 630 Larkspur Pass, Bangor, ME 04401.",
         {"patient_phone": "9045550156", "patient_city": "Bangor"}),
        ("Authenticated electronically: Warren Trujillo, MD 10/13/2026", {"order_signed": True}),
    ],
)  # fmt: skip
def test_a_note_says_in_shorthand_who_when_and_how_soon(sentence, wanted):
    found = letter(sentence)

    sure = {name: found.one(name) for name in wanted}
    assert {name: one.value if one.certain else None for name, one in sure.items()} == wanted


@pytest.mark.parametrize(
    "title", ["Progress Note 11/06/2026", "Referral for Outpatient Physical Therapy Nov 6, 2026"]
)
def test_the_day_beside_the_title_of_a_note_is_the_orders(title):
    lines = (
        (40, 60, title, 12),
        (40, 90, "Patient: Odalys Tarrowby   DOB: 02/07/1961", 10),
        (40, 110, "Refer to PT, eval and treat 2x/wk for 6 wks.", 10),
    )
    (found,) = read_here(draw(lines)).referrals

    assert (found.one("order_date").value, found.one("order_date").flag) == ("2026-11-06", None)


def test_a_label_for_claims_of_two_kinds_tells_no_accident():
    lines = (*LETTER_TOP, (72, 160, "WC / auto claim #: K37454251", 10))
    (found,) = read_here(draw(lines)).referrals

    assert (found.one("claim_number").value, found.one("accident").value) == ("K37454251", None)
