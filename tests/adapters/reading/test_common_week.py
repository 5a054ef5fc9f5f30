"""What the papers of a common week ask for, where each office words and places it its own way."""

from __future__ import annotations

from tests.adapters.reading.sheets import draw, one_of, read_here, referral_of


def test_the_unit_behind_a_number_is_no_label_of_the_next_one():
    line = ((40, 120, "Frequency:", 10), (105, 120, "2", 10), (125, 120, "times per week for", 10),
            (225, 120, "6", 10), (245, 120, "weeks", 10),
            (300, 120, "Total visits: 12", 10))  # fmt: skip

    found = referral_of(*line)

    names = ("frequency_per_week", "duration_weeks", "visits_requested")
    assert [found.one(name).value for name in names] == [2, 6, 12]


def test_a_duration_behind_a_measure_is_its_own():
    line = ((40, 120, "Frequency:", 10), (105, 120, "1", 10),
            (125, 120, "per week  Duration:", 10), (225, 120, "4", 10), (245, 120, "weeks", 10),
            (300, 120, "# of visits:", 10))  # fmt: skip

    found = referral_of(*line)

    assert (found.one("frequency_per_week").value, found.one("duration_weeks").value) == (1, 4)


def test_who_signs_is_named_right_over_the_signatures_label():
    lines = ((40, 40, "Quarrywood Spine Center", 13), (400, 40, "Odalys Tarrowby, MD", 9),
             (400, 52, "Perpetua Vandermolen, DO", 9),
             (40, 140, "Patient: Lisbet Okonjo-Varga", 10),
             (300, 560, "Lowell Brandvold, DPM", 10), (300, 572, "Signature", 8))  # fmt: skip

    assert read_here(draw(lines)).referrals[0].one("referring_name").value == "Lowell Brandvold"


def test_a_prescription_is_for_the_one_it_names():
    lines = ((40, 40, "Physical Therapy Prescription", 13), (40, 80, "For:", 10),
             (65, 80, "Odalys Tarrowby", 10), (330, 80, "DOB: 02/07/1961", 10))  # fmt: skip

    assert read_here(draw(lines)).referrals[0].one("patient_name").value == "Odalys Tarrowby"


def test_a_company_beside_a_job_is_where_the_patient_works():
    lines = ((40, 120, "Employee: Odalys Tarrowby", 10), (40, 140, "Company: Harrow Mills", 10),
             (300, 140, "Contact #: 207-555-0160", 10),
             (40, 160, "Job Title: Stocker", 10))  # fmt: skip

    found = referral_of(*lines)

    assert found.one("patient_name").value == "Odalys Tarrowby"
    assert found.one("referring_organization").value is None
    assert found.one("referring_phone").value is None


def test_an_order_is_of_the_day_of_its_visit_for_a_person_to_look_at():
    line = (40, 120, "Visit Date: 10/09/2026", 10)
    order = (300, 120, "Order date: 10/12/2026", 10)

    assert one_of("order_date", line) == ("2026-10-09", "low_confidence")
    assert one_of("order_date", line, order)[0] == "2026-10-12"


def test_a_claim_is_of_the_kind_of_accident_named_right_before_it():
    line = (40, 120, "History: Auto accident, claim # B79308377", 10)

    assert one_of("accident", line)[0] == "auto"
    assert one_of("claim_number", line)[0] == "B79308377"


def test_limits_of_activity_are_precautions():
    lines = ((40, 106, "Visits requested", 8), (160, 106, "12", 10),
             (40, 120, "Activity limits", 8), (160, 120, "No lifting over 10 lbs", 10))  # fmt: skip

    assert one_of("precautions", *lines)[0] == "No lifting over 10 lbs"


def test_treatments_where_a_form_leaves_room_for_more_are_ordered():
    line = (40, 120, "Comments: Edema control", 10)
    other = (40, 120, "Comments: call us, she works nights", 10)

    found = [one.value for one in referral_of(line).many("treatments")]

    assert "Edema control" in found
    assert not [one for one in referral_of(other).many("treatments") if one.value]


def test_a_number_beside_an_employer_is_the_employers_also_in_the_patients_section():
    lines = ((40, 105, "PATIENT INFORMATION", 10), (40, 140, "Company: Harrow Mills", 10),
             (300, 140, "Contact #: 207-555-0160", 10))  # fmt: skip

    assert one_of("patient_phone", *lines)[0] is None


def test_a_box_that_explains_its_urgency_is_one_of_urgency():
    squares = ((40, 130, True, "ROUTINE (5 business days)"), (250, 130, False, "URGENT (72 hours)"))
    soon = ((40, 130, True, "URGENT - please schedule within 48 hours"),)

    assert one_of("urgent", squares=squares) == (False, None)
    assert one_of("urgent", squares=soon) == (True, None)


def test_an_age_and_a_sex_in_one_cell_are_told_apart():
    lines = ((40, 106, "Age/Sex", 8), (140, 106, "MRN", 8), (40, 120, "62 / M", 10),
             (140, 120, "2480196", 10))  # fmt: skip

    assert one_of("sex", *lines)[0] == "M"


def test_a_signature_at_a_screen_ends_only_its_own_column():
    lines = ((40, 300, "Office phone", 8), (160, 300, "Fax for plan of care", 8),
             (300, 300, "Date of order", 8), (400, 300, "Provider signature", 8),
             (40, 312, "(207) 555-0160", 10), (160, 312, "(207) 555-0161", 10),
             (300, 312, "10/09/2026", 10),
             (400, 312, "Digitally signed by Lowell Brandvold", 8))  # fmt: skip

    found = referral_of(*lines)

    names = ("referring_phone", "referring_fax", "order_date")
    assert [found.one(name).value for name in names] == ["2075550160", "2075550161", "2026-10-09"]


def test_a_clinic_right_under_the_ordering_provider_is_the_practice():
    lines = ((40, 120, "Ordering provider", 8), (140, 120, "Lowell Brandvold, DO", 10),
             (300, 120, "NPI", 8), (340, 120, "1234567893", 10),
             (40, 134, "Clinic", 8), (140, 134, "Bangor Interventional Pain, LLC", 10))  # fmt: skip

    found = one_of("referring_organization", *lines)

    assert found[0] == "Bangor Interventional Pain, LLC"


def test_precautions_after_an_operation_are_known_by_their_words():
    lines = ((40, 106, "Special precautions or post-op restrictions", 8),
             (40, 120, "No end range twisting with load.", 10))  # fmt: skip

    assert one_of("precautions", *lines)[0] == "No end range twisting with load."


def test_the_dot_before_an_item_is_no_part_of_a_precaution():
    lines = (
        (40, 120, "Precautions", 10),
        (40, 134, "\u00b7 No lumbar extension past neutral.", 10),
    )

    found = referral_of(*lines)

    assert found.one("precautions").value == "No lumbar extension past neutral."


def test_what_a_physician_signed_off_at_a_time_is_signed():
    line = (40, 520, "Signed off by Harriet Vandermolen, DO on 09/23/2026 at 10:38 AM", 10)

    assert referral_of(line).one("order_signed").value is True


def test_a_plan_that_bears_its_payers_name_needs_no_second_glance():
    lines = ((40, 120, "Insurance: Northwind Health Plan", 10),
             (40, 140, "Member ID: NWD318830471", 10),
             (40, 160, "Plan: Northwind Choice HMO", 10))  # fmt: skip

    plan = referral_of(*lines).one("plan_name")

    assert (plan.value, plan.flag) == ("Northwind Choice HMO", None)
