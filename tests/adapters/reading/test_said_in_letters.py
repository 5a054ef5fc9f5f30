"""What letters say in words that no label announces, and what is typed into a blank."""

from __future__ import annotations

import pytest

from adapters.reading.values.places import read_place
from tests.adapters.reading.sheets import draw, one_of, read_here, referral_of

LETTER = (
    (72, 60, "Quarrywood Spine Center", 14),
    (72, 100, "November 18, 2026", 10),
    (72, 124, "Dear Therapist:", 10),
    (72, 150, "I am referring Ms. Odalys Tarrowby to you for physical therapy.", 10),
    (72, 220, "Sincerely,", 10),
    (72, 250, "Lowell Brandvold, DO", 10),
)


@pytest.mark.parametrize(
    ("sentence", "field", "value"),
    [
        ("I am ordering 10 sessions of therapy.", "visits_requested", 10),
        ("She is six weeks status post right ACL reconstruction (10/01/2026).",
         "surgery_date", "2026-10-01"),
        ("He had left total hip replacement dated September 10, 2026.",
         "surgery", "left total hip replacement"),
        ("He had left total hip replacement dated September 10, 2026.",
         "surgery_date", "2026-09-10"),
        ("Status post left knee arthroscopy, Aug 20, 2026.", "surgery", "left knee arthroscopy"),
        ("Status post lumbar fusion of L4-L5 on 8/2/2026.", "surgery", "lumbar fusion of L4-L5"),
        ("Post op from left shoulder arthroplasty.", "surgery", "left shoulder arthroplasty"),
        ("She has back pain after moving a couch, starting May 13, 2026.",
         "onset_date", "2026-05-13"),
        ("She was rear-ended on October 1, 2026.", "accident", "auto"),
        ("The adjuster is Corwin Stavanger.", "adjuster", "Corwin Stavanger"),
        ("Her health plan is Granite Health Plan.", "payer_name", "Granite Health Plan"),
        ("Medicare is primary, with a supplement from Granite Health Plan.",
         "secondary_payer_name", "Granite Health Plan"),
        ("Please observe posterior hip precautions.", "precautions", "posterior hip precautions"),
        ("Ms. Tarrowby (02/07/1961) is under my care.", "date_of_birth", "1961-02-07"),
        ("Request 8 visits over 4 weeks.", "visits_requested", 8),
        ("Request 8 visits over 4 weeks.", "duration_weeks", 4),
        ("She hurt her back lifting a box at work on 10/01/2026.", "accident", "work"),
        ("Patient: 02-07-1961 (65yo F)", "date_of_birth", "1961-02-07"),
        ("Ordered by Lowell Brandvold, DO [1234567893]", "referring_npi", "1234567893"),
        ("Her coverage is through Granite Health Plan - Choice PPO, ID number GHP4471902.",
         "payer_name", "Granite Health Plan"),
        ("Her coverage is through Granite Health Plan - Choice PPO, ID number GHP4471902.",
         "plan_name", "Choice PPO"),
        ("Insurance is Granite Health Plan GHP4471902.", "payer_name", "Granite Health Plan"),
        ("Insurance is Granite Health Plan GHP4471902.", "member_id", "GHP4471902"),
        ("Ms. Tarrowby's address is 12 Quarry Ln, Reno, NV 89521; the phone is 775-555-0148.",
         "patient_phone", "7755550148"),
        ("Her home address is 12 Quarry Ln, Reno, NV 89521. The contact number is 775-555-0148.",
         "patient_phone", "7755550148"),
        ("Please call 541-555-0142 with any questions.", "referring_phone", "5415550142"),
        ("Call 541-555-0142 if you have questions.", "referring_phone", "5415550142"),
    ],
)  # fmt: skip
def test_a_letter_says_it_in_a_sentence(sentence, field, value):
    letter = read_here(draw((*LETTER, (72, 164, sentence, 10)))).referrals[0]

    assert letter.one(field).value == value


def test_what_is_typed_into_a_blank_is_read_without_its_line():
    found = referral_of(
        (40, 120, "Insurance: __Granite Health Plan____", 10),
        (40, 140, "Member ID: ___GHP4471902___", 10),
        (40, 160, "Sex: _F_", 10),
        (40, 180, "Frequency: __2__ x/week for __6__ weeks", 10),
    )

    told = ("payer_name", "member_id", "sex", "frequency_per_week", "duration_weeks")
    values = [found.one(name).value for name in told]
    assert values == ["Granite Health Plan", "GHP4471902", "F", 2, 6]


def test_a_mark_on_a_blank_stays_a_mark():
    found = referral_of((40, 120, "_X_ Manual therapy   ___ Gait training   _X_ Traction", 10))

    listed = [str(one.value) for one in found.many("treatments") if one.value is not None]
    assert not any("Gait" in one for one in listed)


def test_precautions_end_before_a_line_that_begins_with_another_label():
    lines = (
        (40, 120, "Visits: 12 | Precautions: No deep squatting", 10),
        (40, 134, "Treatments: Manual therapy, gait training | Onset Date: 10/01/2026", 10),
    )

    assert one_of("precautions", *lines)[0] == "No deep squatting"


def test_the_day_a_course_starts_is_not_the_day_a_complaint_began():
    assert one_of("onset_date", (40, 120, "Start: 11/20/2026", 10)) == (None, "absent")


def test_a_city_behind_its_street_is_named_without_it():
    city = read_place("Larkspur Hill Road in Bangor, Maine 04401").city

    assert city is not None
    assert city.value == "Bangor"


def test_what_a_letter_suggests_first_is_named_without_who_suggests_it():
    letter = read_here(
        draw(
            (
                *LETTER,
                (
                    72,
                    164,
                    "Please evaluate and treat her twice a week for six weeks. I suggest",
                    10,
                ),
                (72, 178, "joint mobilization, gait training and moist heat.", 10),
            )
        )
    ).referrals[0]

    named = [one.value for one in letter.many("treatments") if one.value is not None]
    assert "joint mobilization" in named
    assert not any("suggest" in str(one) for one in named)


def test_precautions_end_before_the_sentence_that_counts_the_visits():
    letter = read_here(
        draw(
            (
                *LETTER,
                (72, 164, "Please treat her 3 times per week for 6 weeks.", 10),
                (
                    72,
                    182,
                    "Restrictions are: Weight bearing as tolerated. That comes to 18 visits.",
                    10,
                ),
            )
        )
    ).referrals[0]

    assert letter.one("precautions").value == "Weight bearing as tolerated."
    assert letter.one("visits_requested").value == 18


def test_an_operation_ends_before_how_she_is_since():
    told = "She had a left total knee arthroplasty and is recovering well."
    letter = read_here(draw((*LETTER, (72, 164, told, 10)))).referrals[0]

    assert letter.one("surgery").value == "left total knee arthroplasty"


def test_a_patient_whose_last_name_stands_first_before_their_birth_is_read():
    lines = ((72, 60, "Quarrywood Spine Center", 14),
             (72, 100, "Rx Physical Therapy", 12),
             (72, 130, "This is to refer Tarrowby, Odalys born 02/07/1961", 10),
             (72, 144, "of 88 Larkspur Hill Road, Bangor, ME 04401", 10))  # fmt: skip
    found = read_here(draw(lines)).referrals[0]

    told = {name: found.one(name).value for name in ("patient_name", "patient_street")}
    assert told == {"patient_name": "Odalys Tarrowby", "patient_street": "88 Larkspur Hill Road"}


def test_the_last_treatment_of_a_numbered_line_ends_before_a_paragraph_at_the_edge():
    lines = (
        (82, 164, "1. Continue PT, 2x/wk x 4 weeks.", 10),
        (82, 180, "2. Include eccentric program, gastroc-soleus strengthening, friction massage,"
                  " dry needling", 10),
        (72, 200, "We will see the patient again in 6 weeks.", 10),
    )  # fmt: skip
    letter = read_here(draw((*LETTER, *lines))).referrals[0]

    told = [one.value for one in letter.many("treatments") if one.value is not None]
    assert told[-1] == "dry needling"


def test_a_leg_that_is_well_again_and_the_other_side_are_a_conflict():
    told = "His right leg pain has resolved but he still has left-sided buttock pain."
    letter = read_here(draw((*LETTER, (72, 164, told, 10)))).referrals[0]

    assert letter.one("laterality").flag == "conflict"


def test_weight_bearing_beside_other_precautions_may_be_a_part_of_them():
    found = referral_of(
        (40, 120, "Weight bearing status: WBAT LLE", 10),
        (40, 140, "Precautions: Fall risk; pacemaker", 10),
    )

    assert found.one("precautions").flag == "low_confidence"


def test_a_list_behind_a_closed_line_of_diagnoses_is_an_order():
    lines = (
        (72, 164, "Dx: M25.562 Pain in left knee. Order: please evaluate", 10),
        (
            72,
            178,
            "and begin physical therapy, 1-2x/wk x 6 wks, to include quadriceps strengthening,",
            10,
        ),
        (72, 192, "patellar taping and stretching. Precautions: No deep squats or lunges.", 10),
    )
    letter = read_here(draw((*LETTER, *lines))).referrals[0]

    told = [one.value for one in letter.many("treatments") if one.value is not None]
    assert told == ["quadriceps strengthening", "patellar taping", "stretching"]


@pytest.mark.parametrize(
    "told",
    [
        "Chronic LBP. Hx L TKA 2018, CVA 2021 w/ R hemiparesis.",
        "1) Right lumbosacral radiculitis. 2) Left greater trochanteric pain syndrome.",
    ],
)
def test_sides_of_what_was_once_and_two_sides_are_not_sure(told):
    letter = read_here(draw((*LETTER, (72, 164, told, 10)))).referrals[0]

    assert letter.one("laterality").flag is not None


def test_the_last_and_of_a_list_may_part():
    told = "Please treat for gait, balance and hip strengthening."
    letter = read_here(draw((*LETTER, (72, 164, told, 10)))).referrals[0]

    sure = [one.value for one in letter.many("treatments") if one.flag is None]
    assert "balance and hip strengthening" not in sure


def test_the_number_beside_an_offices_address_is_nobodys_who_is_referred():
    said = "Our address is 12 Quarry Ln, Reno, NV 89521; the phone number is 775-555-0148."

    letter = read_here(draw((*LETTER, (72, 164, said, 10)))).referrals[0]

    assert letter.one("patient_phone").value is None


@pytest.mark.parametrize("number", ["GHP447/1902", "993481/26"])
def test_half_of_a_members_number_is_no_number(number):
    said = f"INS: GRANITE HEALTH PLAN  ID#: {number}  GRP#: 796967"

    letter = read_here(draw((*LETTER, (72, 164, said, 10)))).referrals[0]

    assert letter.one("member_id").value is None
