"""What is left of an order on a second sheet belongs to it, also the signature."""

from __future__ import annotations

from tests.adapters.reading.sheets import FORM, draw, joined, read_here

WHOSE = (40, 40, "Patient: Odalys Tarrowby   DOB: 02/07/1961   Page 2", 9)
LAST = (
    40,
    620,
    "Physician's Signature: Electronically signed by Lowell Brandvold, DO 11/18/2026",
    10,
)
FIRST = tuple(line for line in FORM if not line[2].startswith("Signature"))


def test_an_order_that_is_signed_on_its_second_sheet_is_signed():
    second = draw((WHOSE, (40, 80, "Special precautions: No deep squats", 10), LAST))

    (referral,) = read_here(joined(draw(FIRST), second)).referrals

    assert referral.one("order_signed").value is True


def test_a_second_sheet_that_speaks_of_a_plan_of_treatment_is_the_orders():
    certified = "I certify the need for these services furnished under this plan of treatment."
    second = draw((WHOSE, (40, 100, certified, 9), (40, 140, "Physician's Signature:", 10),
                   (330, 140, "Date: 11/18/2026", 10)))  # fmt: skip

    reading = read_here(joined(draw(FIRST), second))

    assert [page.kind for page in reading.pages] == ["referral_order", "referral_order"]


def test_a_note_behind_an_order_stays_a_note():
    lines = ("Progress note", "Subjective: knee pain is better", "Objective: ROM 0-120",
             "Assessment: improving", "Plan: continue")  # fmt: skip
    note = draw((WHOSE, *((40, 90 + 20 * at, line, 10) for at, line in enumerate(lines))))

    reading = read_here(joined(draw(FIRST), note))

    assert [page.kind for page in reading.pages] == ["referral_order", "clinical_note"]


def test_a_second_sheet_under_the_same_line_is_the_orders_though_it_names_nobody():
    head = "CONSULT REQUEST      Page"
    first = draw(((40, 30, f"{head} 1", 9), *((x, y + 20, *rest) for x, y, *rest in FIRST)))
    rest = ((40, 30, f"{head} 2", 9), (40, 60, "/es/ Lowell Brandvold, DO", 10),
            (40, 80, "Fax: 207-555-0145", 10))  # fmt: skip

    (referral,) = read_here(joined(first, draw(rest))).referrals

    assert referral.one("order_signed").value is True


def test_a_second_sheet_over_the_same_last_line_is_the_orders_where_it_bears_the_name():
    foot = (40, 760, "Not part of the legal record", 8)
    rest = ((40, 40, "Tarrowby, Odalys", 10), (40, 80, "E-signed: Lowell Brandvold, DO", 10), foot)

    (referral,) = read_here(joined(draw((*FIRST, foot)), draw(rest))).referrals

    assert referral.one("order_signed").value is True


def test_what_another_patient_brings_under_the_same_line_is_not_the_orders():
    line = "Sent by Orchard Street Family Medicine"
    first = draw(((40, 20, f"{line} Page 1", 8), *FIRST))
    rest = ((40, 20, f"{line} Page 2", 8), (40, 60, "Patient: Ines Fallow", 10),
            (40, 80, "DOB: 04/01/1950", 10), (40, 120, "E-signed: Bo Wren, MD", 10))  # fmt: skip

    reading = read_here(joined(first, draw(rest)))

    assert reading.pages[1].kind != "referral_order"


LETTER = (
    (40, 40, "Copper Hill Neurology", 13),
    (40, 58, "12 Quince Road, Bangor, ME 04401  Telephone 207-555-0160  Fax 207-555-0161", 9),
    (40, 100, "November 18, 2026", 10),
    (40, 130, "Re: Tarrowby, Odalys", 10),
    (40, 144, "Date of birth: February 7, 1961", 10),
    (40, 180, "Dear Colleagues:", 10),
    (40, 210, "I saw Ms. Tarrowby for slow walking and two near falls since July 27, 2026.", 10),
    (40, 226, "Unsteadiness on feet (R26.81). I recommend physical therapy; my orders follow.", 10),
    (480, 740, "(continued)", 9),
)


def second_sheet(name: str) -> bytes:
    return draw(
        (
            (40, 40, f"Re: {name}", 10),
            (40, 54, "November 18, 2026", 10),
            (40, 68, "Page two", 10),
            (
                40,
                110,
                "Evaluate and treat, twice a week for 8 weeks, 16 visits, with a focus on",
                10,
            ),
            (
                40,
                126,
                "gait training and balance training. She has insurance with Granite Health",
                10,
            ),
            (40, 142, "Plan (ID GHP4471902).", 10),
            (
                40,
                180,
                "I certify the need for these services and will review the plan of care.",
                10,
            ),
            (40, 220, "Yours truly,", 10),
            (40, 270, "Lowell Brandvold, DO", 10),
        )
    )


def test_the_second_sheet_of_a_letter_goes_on_with_its_order():
    reading = read_here(joined(draw(LETTER), second_sheet("Odalys Tarrowby")))

    (referral,) = reading.referrals
    assert [page.kind for page in reading.pages] == ["referral_order", "referral_order"]
    assert referral.one("date_of_birth").value == "1961-02-07"
    assert referral.one("referring_phone").value == "2075550160"
    assert referral.one("frequency_per_week").value == 2


def test_the_second_sheet_of_another_patients_letter_does_not():
    reading = read_here(joined(draw(LETTER), second_sheet("Ines Fallow")))

    assert [referral.pages for referral in reading.referrals] != [(1, 2)]
    assert all(len(referral.pages) == 1 for referral in reading.referrals)


def registration(foot: str) -> bytes:
    return draw(
        (
            (40, 30, "Copper Hill Family Medicine", 13),
            (400, 30, "Send to: Larkspur Physical Therapy", 9),
            (40, 46, "12 Quince Road, Bangor, ME 04401", 9),
            (40, 60, "Tel: 207-555-0160", 9),
            (470, 46, "Fax 207-555-0199", 9),
            (40, 110, "Patient Demographics", 11),
            (40, 130, "Patient Name: Tarrowby, Odalys", 10),
            (330, 130, "Medical Record #: 5225718", 10),
            (40, 146, "DOB: 02/07/1961", 10),
            (330, 146, "Gender: Female", 10),
            (40, 200, "Coverage", 11),
            (40, 220, "Payer: Granite Health Plan", 10),
            (40, 236, "Subscriber ID: GHP4471902", 10),
            (40, 760, foot, 8),
        )
    )


def order_behind(foot: str) -> bytes:
    return draw(
        (
            (40, 40, "REFERRAL TO PHYSICAL THERAPY", 13),
            (400, 40, "Order # 760242732", 9),
            (40, 60, "Ordered: 11/16/2026", 10),
            (40, 90, "Diagnoses: M25.561 Pain in right knee", 10),
            (40, 110, "Sessions per week: 3", 10),
            (40, 126, "For how many weeks? 4", 10),
            (40, 160, "Authorizing provider: Lowell Brandvold, DO  NPI 1234567893", 10),
            (40, 176, "Electronically signed by Lowell Brandvold, DO 11/16/2026 10:11 AM", 10),
            (40, 760, foot, 8),
        )
    )


def test_a_print_that_begins_with_the_patients_data_is_one_order():
    foot = "Tarrowby, Odalys MRN 5225718    Page {} of 2"

    reading = read_here(joined(registration(foot.format(1)), order_behind(foot.format(2))))

    (referral,) = reading.referrals
    assert [page.kind for page in reading.pages] == ["referral_order", "referral_order"]
    assert referral.one("patient_name").certain
    assert referral.one("date_of_birth").certain
    assert referral.one("referring_phone").value == "2075550160"
    assert referral.one("referring_fax").value is None


def test_a_sheet_of_data_that_is_not_the_first_of_the_order_stays_what_it_is():
    reading = read_here(
        joined(registration("Tarrowby, Odalys"), order_behind("Tarrowby, Odalys MRN 5225718"))
    )

    assert [page.kind for page in reading.pages] == ["demographics", "referral_order"]


def _letter(name, born, heads):
    """A letter on three sheets, of which the second and the third bear only these heads."""
    top = ((72, 60, "Harrow Lake Orthopaedics", 15), (72, 100, "November 18, 2026", 11),
           (72, 120, f"RE: {name}, DOB {born}", 10),
           (72, 150, "Thank you for seeing this patient for physical therapy.", 10))  # fmt: skip
    course = "She needs therapy for M25.561 two times a week for six weeks."
    rest = "She has Granite Health Plan, ID GHP4471902."
    signed = "Electronically signed by Lowell Brandvold, DO, NPI 1234567893"
    return (
        draw(top),
        draw(((72, 40, heads[0], 10), (72, 100, course, 10))),
        draw(((72, 40, heads[1], 10), (72, 100, rest, 10), (72, 160, signed, 10))),
    )


def _heads(name):
    return tuple(f"{name}     MRN 5512093     Page {page} of 3" for page in (2, 3))


def test_the_third_sheet_of_a_letter_is_its_own_where_only_its_head_bears_the_name():
    sheets = _letter("Odalys Tarrowby", "02/07/1961", _heads("Tarrowby, Odalys"))

    (referral,) = read_here(joined(*sheets)).referrals

    assert referral.pages == (1, 2, 3)
    assert referral.one("member_id").value == "GHP4471902"


def test_two_letters_of_three_sheets_are_two_referrals():
    one = _letter("Odalys Tarrowby", "02/07/1961", _heads("Tarrowby, Odalys"))
    other = _letter("Ines Fallow", "04/01/1950", _heads("Fallow, Ines"))

    reading = read_here(joined(*one, *other))

    assert [referral.pages for referral in reading.referrals] == [(1, 2, 3), (4, 5, 6)]


def test_a_sheet_that_bears_a_name_of_two_patients_is_nobodys():
    heads = _heads("Tarrowby, Odalys")
    one = _letter("Odalys Tarrowby", "02/07/1961", heads)
    other = _letter("Odalys Tarrowby", "04/01/1999", heads)

    reading = read_here(joined(*one, *other))

    assert [referral.pages for referral in reading.referrals] == [(1,), (4,)]
    assert reading.unplaced == (2, 3, 5, 6)


NOTE = tuple(
    (40, 40 + 20 * at, line, 10)
    for at, line in enumerate(
        ("OFFICE VISIT", "Patient: Odalys Tarrowby   DOB: 02/07/1961", "Chief complaint: knee pain",
         "History of present illness: worse on stairs", "Assessment/Plan: see next page")
    )
)  # fmt: skip
NOTE_ENDS = (
    WHOSE,
    (40, 80, "Referral placed to physical therapy. Return in 6 weeks.", 10),
    (40, 100, "Electronically signed by Marisol Venter, MD 11/12/2026", 10),
)


def test_the_end_of_a_note_that_speaks_of_the_order_is_the_notes_and_signs_nothing():
    order = tuple(line for line in FORM if "Signature" not in line[2])

    reading = read_here(joined(draw(NOTE), draw(NOTE_ENDS), draw(order)))

    kinds = [page.kind for page in reading.pages]
    assert kinds == ["clinical_note", "clinical_note", "referral_order"]
    assert reading.referrals[0].one("order_signed").value is not True


def test_the_end_of_a_note_stays_an_order_where_the_fax_holds_no_other():
    reading = read_here(joined(draw(NOTE), draw(NOTE_ENDS)))

    assert [page.kind for page in reading.pages] == ["clinical_note", "referral_order"]


def test_the_chart_that_a_print_brings_along_orders_nothing():
    chart = ("Current Medications", "lisinopril 10 mg daily", "Allergies: penicillin",
             "Problem List: Hypertension I10; Right knee pain M25.561")  # fmt: skip
    second = draw((WHOSE, *((40, 90 + 20 * at, line, 10) for at, line in enumerate(chart))))

    reading = read_here(joined(draw(FORM), second))

    assert [page.kind for page in reading.pages] == ["referral_order", "clinical_note"]
    assert [one.value for one in reading.referrals[0].many("diagnoses")] == ["M25.561"]


def test_a_sheet_that_says_it_continues_the_heading_before_it_is_the_orders():
    rest = ((40, 60, "PHYSICAL THERAPY REFERRAL (continued)", 14),
            (40, 100, "Referring provider: Lowell Brandvold, DO    NPI: 1234567893", 10),
            (40, 130, "Order date: 11/18/2026", 10),
            (40, 160, "Electronically signed by Lowell Brandvold, DO 11/18/2026", 10))  # fmt: skip
    first = draw(tuple(line for line in FORM if line[1] < 400 and "Order date" not in line[2]))

    (referral,) = read_here(joined(first, draw(rest))).referrals

    assert referral.pages == (1, 2)
    assert referral.one("order_signed").value is True


def test_a_discharge_summary_behind_which_an_order_lies_signs_nothing():
    head = "Patient: Odalys Tarrowby   DOB: 02/07/1961   Page"
    summary = draw(((40, 40, "DISCHARGE SUMMARY", 13), (40, 70, f"{head} 1 of 2", 10),
                    (40, 100, "Hospital course: uneventful. Physical therapy twice daily.", 10),
                    (40, 120, "Disposition: home with outpatient PT", 10)))  # fmt: skip
    ends = draw(((40, 40, f"{head} 2 of 2", 10),
                 (40, 80, "Outpatient physical therapy ordered.", 10),
                 (40, 100, "Electronically signed by Bo Wren, MD 11/06/2026", 10)))  # fmt: skip
    order = draw(tuple(line for line in FORM if "Signature" not in line[2]))

    reading = read_here(joined(summary, ends, order))

    kinds = [page.kind for page in reading.pages]
    assert kinds == ["clinical_note", "clinical_note", "referral_order"]
    assert reading.referrals[0].one("order_signed").value is not True


def test_the_day_of_a_fax_is_not_that_of_the_plan_of_care_behind_its_cover():
    cover = draw(((220, 60, "FAX COVER SHEET", 20), (60, 110, "To: Riverbend PT", 10),
                  (60, 130, "From: Orchard Street Family Medicine", 10),
                  (60, 150, "Date: 11/17/2026     Pages: 2 including cover", 10)))  # fmt: skip
    plan = draw(((40, 40, "PHYSICAL THERAPY PLAN OF CARE", 13),
                 (40, 80, "Patient: Odalys Tarrowby   DOB: 02/07/1961", 10),
                 (40, 100, "Goals: independent with home program. Rehab potential: good", 10),
                 (40, 120, "I certify the need for these services.", 10)))  # fmt: skip

    reading = read_here(joined(cover, plan))

    assert [page.kind for page in reading.pages] == ["cover_sheet", "plan_of_care"]
    assert reading.referrals[0].one("order_date").value is None
