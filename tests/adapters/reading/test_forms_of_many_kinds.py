"""Forms as states, hospitals and record systems print them: what is bold, what stands where."""

from __future__ import annotations

import pymupdf
import pytest

from tests.adapters.reading.sheets import (
    ORDER,
    draw,
    one_of,
    read_here,
    referral_of,
    sure_of,
)


def _bold(*lines):
    """The referral on an order with lines of (x, baseline, bold label, plain value)."""
    document = pymupdf.open(stream=draw(ORDER[:1]))
    for x, y, label, value in lines:
        document[0].insert_text((x, y), label, fontsize=10, fontname="hebo")
        wide = pymupdf.get_text_length(label, fontname="hebo", fontsize=10)
        document[0].insert_text((x + wide + 4, y), value, fontsize=10)
    (referral,) = read_here(document.tobytes()).referrals
    return referral


def test_bold_letters_tell_a_label_from_its_value():
    found = _bold(
        (40, 80, "PT NAME", "Odalys Tarrowby"), (300, 80, "DOB", "02/07/1961"),
        (40, 100, "INS", "Granite Health Plan"), (300, 100, "PLAN TYPE", "PPO"),
        (40, 120, "PROCEDURE", "Zone II flexor repair"), (300, 120, "DOS", "10/22/26"),
    )  # fmt: skip

    told = {name: found.one(name).value for name in ("patient_name", "payer_name", "plan_name")}
    assert told == {"patient_name": "Odalys Tarrowby", "payer_name": "Granite Health Plan",
                    "plan_name": "PPO"}  # fmt: skip
    assert found.one("surgery").value == "Zone II flexor repair"
    assert found.one("surgery_date").value == "2026-10-22"


CAPTIONS = (
    (40, 400, "11/18/2026", 10), (40, 412, "Date", 7),
    (200, 400, "1234567893", 10), (200, 412, "NPI", 7),
    (330, 400, "207-555-0160", 10), (330, 412, "Office phone", 7),
)  # fmt: skip


def test_captions_at_the_foot_leave_headings_their_lists():
    lines = ((40, 130, "Diagnosis", 10), (40, 144, "M70.61 Trochanteric bursitis", 10),
             (40, 180, "Treatment", 10), (40, 194, "Hip strengthening", 10),
             (40, 208, "IT band stretching", 10))  # fmt: skip

    assert sure_of("treatments", *lines, *CAPTIONS) == ["Hip strengthening", "IT band stretching"]


@pytest.mark.parametrize("region", ["Lumbar", "SI joint", "Cervical / Thoracic", "C-spine"])
def test_a_checked_region_is_no_treatment(region):
    lines = ((40, 110, "Spine prescription", 10), (40, 150, "Treatment:", 10))
    squares = ((60, 130, True, region), (60, 170, True, "Lumbar stabilization"),
               (260, 170, True, "Mechanical traction"))  # fmt: skip
    found = referral_of(*lines, squares=squares).many("treatments")

    assert [one.value for one in found if one.value] == [
        "Lumbar stabilization",
        "Mechanical traction",
    ]


def test_a_checked_diagnosis_is_no_treatment():
    squares = ((60, 130, True, "M54.16 Lumbar radiculopathy"),
               (60, 150, True, "Lumbar stabilization"), (260, 150, True, "Mechanical traction"),
               (60, 165, True, "Postural education"))  # fmt: skip
    found = referral_of((40, 112, "Program", 10), squares=squares).many("treatments")

    assert "M54.16 Lumbar radiculopathy" not in [one.value for one in found]


def test_treatments_that_full_stops_part_are_all_read():
    line = (
        40,
        120,
        "Therapy instructions: Flexion exercises. Core strengthening. Gait training.",
        9,
    )

    assert sure_of("treatments", line) == ["Flexion exercises", "Core strengthening",
                                           "Gait training"]  # fmt: skip


@pytest.mark.parametrize(
    ("field", "label", "value", "told"),
    [
        ("injury_date", "Date of concussion", "10/03/2026", "2026-10-03"),
        ("precautions", "Precautions / history", "12 weeks postpartum", "12 weeks postpartum"),
        ("member_id", "Sponsor/Benefits #", "00144820199", "00144820199"),
        ("urgent", "PRIORITY", "R", False),
        ("urgent", "Priority", "S", True),
    ],
)
def test_more_labels_of_forms_are_known(field, label, value, told):
    lines = ((40, 120, "Insurance: Tricare East", 10), (40, 140, f"{label}: {value}", 10))

    assert one_of(field, *lines)[0] == told


def test_who_administers_claims_is_the_payer_and_their_fax_nobodys():
    found = referral_of(
        (40, 110, "Referring provider: Lowell Brandvold, DO", 10),
        (40, 124, "Phone: 207-555-0160    Fax: 207-555-0161", 10),
        (40, 150, "Claims Administrator Information", 11),
        (40, 166, "Company Name: Granite State Compensation Fund", 10),
        (40, 180, "Phone: 888-555-0110    Fax: 707-555-0199", 10),
    )

    assert found.one("payer_name").value == "Granite State Compensation Fund"
    assert found.one("referring_fax").value == "2075550161"


def test_a_payers_number_behind_payer_and_plan_is_the_members():
    for text in ("Moda Health | Beacon PPO | M00451287 | Grp 10008841",
                 "Healthfirst (Essential Plan 1) - HF90018827"):  # fmt: skip
        found = referral_of((40, 120, f"Insurance: {text}", 10))

        assert found.one("member_id").value in {"M00451287", "HF90018827"}


def test_a_telephone_behind_payer_and_plan_is_no_members_number():
    line = (40, 120, "Insurance: Moda Health | Beacon PPO | 800-555-0199", 10)

    assert one_of("member_id", line)[0] is None


def test_beside_a_named_payer_the_label_of_a_plan_asks_for_no_other():
    found = referral_of((40, 110, "Payer: Providence Health Plan", 10),
                        (40, 126, "Plan: Providence Medicare Align Group Plan", 10))  # fmt: skip

    assert found.one("payer_name").value == "Providence Health Plan"
    assert found.one("plan_name").value == "Providence Medicare Align Group Plan"


def test_a_plan_of_treatment_is_no_insurances():
    assert one_of("plan_name", (40, 120, "Plan: Gait training, balance training", 10))[0] is None


def test_who_works_in_an_office_is_no_part_of_its_name():
    line = (40, 120, "From: Harrow Lake Family Medicine (Lowell Brandvold, MD)", 10)

    assert one_of("referring_organization", line)[0] == "Harrow Lake Family Medicine"


@pytest.mark.parametrize("course", ["10 visits, 1x/wk x 10 weeks", "10 treatments (2/wk x 5 wks)"])
def test_visits_right_before_how_often_are_the_orders(course):
    assert one_of("visits_requested", (40, 120, f"Please treat: {course}", 10))[0] == 10


def test_visits_that_were_made_before_how_often_are_not_the_orders():
    line = (40, 120, "She completed 6 visits, 2x/week, without relief.", 10)

    assert one_of("visits_requested", line)[0] is None


@pytest.mark.parametrize("answer", ["Yes - within 5 days", "Yes, see today"])
def test_a_yes_that_goes_on_is_one(answer):
    assert one_of("urgent", (40, 120, f"Urgent? {answer}", 10))[0] is True


def test_a_short_script_is_an_order_and_a_bare_day_under_a_name_is_looked_at():
    lines = ("November 1, 2026", "", "Odalys Tarrowby", "8/8/1960", "",
             "PT for chronic neck pain. Please do dry needling, core stabilization.",
             "Twice a week.")  # fmt: skip
    drawn = ((50, 130 + 17 * at, line, 11) for at, line in enumerate(lines) if line)
    (found,) = read_here(draw(((50, 50, "Lowell Brandvold, M.D.", 13), *drawn))).referrals

    born = found.one("date_of_birth")
    assert (found.one("patient_name").value, born.value) == ("Odalys Tarrowby", "1960-08-08")
    assert born.flag is not None
    assert found.one("frequency_per_week").value == 2


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Division of Workers' Compensation", "work"),
        ("Bureau of Workers' Compensation", "work"),
        ("NO-FAULT / PIP THERAPY REFERRAL", "auto"),
    ],
)
def test_whose_form_it_is_tells_the_kind_of_accident(title, kind):
    lines = ((40, 120, "Diagnosis: M54.50 Low back pain", 10),
             (40, 136, "Frequency: 2x/week x 6 weeks", 10))  # fmt: skip
    found = read_here(draw(((40, 18, title, 14), *ORDER, *lines)))

    assert found.referrals[0].one("accident").value == kind


def test_a_home_behind_a_parents_name_is_the_childs():
    found = referral_of(
        (40, 110, "Parent / legal guardian: Maria Tarrowby", 10),
        (330, 110, "Phone: 207-555-0148", 10),
        (40, 126, "Street: 88 Larkspur Hill Rd", 10), (40, 142, "ZIP: 04401", 10),
    )  # fmt: skip

    assert found.one("patient_phone").value == "2075550148"
    assert found.one("patient_street").value == "88 Larkspur Hill Rd"


def test_an_aside_tells_that_an_insurance_is_the_second():
    found = referral_of((40, 110, "Auto carrier: GEICO", 10),
                        (40, 126, "Health insurance (secondary): Horizon BCBSNJ", 10))  # fmt: skip

    assert found.one("payer_name").value == "GEICO"
    assert found.one("secondary_payer_name").value == "Horizon BCBSNJ"


def test_a_label_in_capitals_before_small_letters_begins_no_treatment():
    line = (330, 110, "PLAN  Turquoise Care", 9.5)
    payer = (40, 110, "PRIMARY PAYER  Presbyterian Health Plan", 9.5)

    assert one_of("plan_name", payer, line)[0] == "Turquoise Care"


@pytest.mark.parametrize("name", ["Carlisle Otolaryngology", "Inland Knee & Sports",
                                  "Coral Way Industrial Medicine"])  # fmt: skip
def test_a_specialtys_practice_on_top_sends_the_paper(name):
    found = read_here(draw(((40, 20, name, 15), *ORDER, (40, 120, "Diagnosis: M54.50", 10))))

    organization = found.referrals[0].one("referring_organization")
    assert (organization.value, organization.flag) == (name, None)


def test_an_address_set_to_the_right_stands_under_its_office():
    texts = (("Gulf Coast Health Partners", 24, 14), ("4400 Quay St, Bangor, ME 04401", 37, 9))
    head = [(576 - pymupdf.get_text_length(text, fontsize=size), y, text, size)
            for text, y, size in texts]  # fmt: skip
    found = read_here(draw((*head, *ORDER, (40, 120, "Diagnosis: M54.50", 10))))

    organization = found.referrals[0].one("referring_organization")
    assert (organization.value, organization.flag) == ("Gulf Coast Health Partners", None)


def test_a_number_in_bold_before_a_payer_is_no_label_of_its_own():
    found = _bold(
        (40, 80, "Coverages", ""), (50, 96, "1:", "Aetna State Health Plan; ID W194385157")
    )

    assert found.one("payer_name").value == "Aetna State Health Plan"


def test_two_columns_of_coverages_without_colons_keep_their_numbers():
    rows = (("Primary Payer", "MEDICARE", "Secondary Payer", "Mutual of Omaha"),
            ("Primary Plan", "MEDICARE PART A AND B", "Secondary Plan", "Medigap Plan C"),
            ("Primary Member ID", "7WQ2PR5HT41", "Secondary Member ID",
              "XYL900771234"))  # fmt: skip
    found = referral_of(*(
        (x, 110 + 12 * at, text, 9)
        for at, row in enumerate(rows)
        for x, text in zip((50, 180, 320, 430), row, strict=True)
    ))  # fmt: skip

    told = ("payer_name", "plan_name", "member_id", "secondary_payer_name", "secondary_member_id")
    assert [found.one(name).value for name in told] == [
        "MEDICARE",
        "MEDICARE PART A AND B",
        "7WQ2PR5HT41",
        "Mutual of Omaha",
        "XYL900771234",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Instructions: Schroth exercises, core strengthening, gait training. 1x/week for 12 weeks.",
        "Request: Schroth exercises, core strengthening, gait training",
    ],
)
def test_room_for_more_that_holds_a_list_of_treatments_asks_for_them(text):
    lines = ((40, 120, text, 10), (40, 134, "2 visits/week for 4 weeks (8 visits)", 10))

    assert sure_of("treatments", *lines) == ["Schroth exercises", "core strengthening",
                                             "gait training"]  # fmt: skip


def test_what_a_label_says_of_when_it_applies_is_no_part_of_the_operation():
    line = (40, 120, "Surgery, if any    Right total ankle arthroplasty", 10)

    assert one_of("surgery", line)[0] == "Right total ankle arthroplasty"


@pytest.mark.parametrize("label", ["PT Rx dated", "Order dated"])
def test_a_paper_dated_a_day_is_ordered_on_it(label):
    assert one_of("order_date", (40, 120, f"{label} 10/30/2026", 11))[0] == "2026-10-30"
