"""Labels that nobody listed are known by what marks them, and whose a value is by its block."""

from __future__ import annotations

from tests.adapters.reading.sheets import draw, one_of, read_here, referral_of


def test_a_value_ends_where_a_label_begins_that_nobody_knows():
    lines = ((40, 40, "Therapy order requisition", 13),
             (40, 80, "Patient name: Odalys Tarrowby", 10), (200, 80, "Person #: 65033", 10),
             (40, 100, "Times per week: 2", 10), (150, 100, "Sessions of: 45 min", 10))  # fmt: skip

    (referral,) = read_here(draw(lines)).referrals

    assert referral.one("patient_name").value == "Odalys Tarrowby"
    assert referral.one("frequency_per_week").value == 2


SMALL_LABELS = (
    ("Requesting Provider", "Lowell Brandvold, DO"),
    ("Provider NPI", "1234567893"),
    ("Station", "Bangor Bone & Joint Clinic"),
    ("Branch Office Phone", "207-555-0160"),
    ("Network", "Optum Serve CCN Region 3"),
    ("Member ID / EDIPI", "GHP4471902"),
    ("Precautions", ""),
    ("Billable Codes", "97110"),
    ("Order Date", "11/18/2026"),
)


def test_a_grids_labels_are_known_by_their_letters_and_what_they_ask_by_what_is_filled_in():
    grid = [
        line
        for at, (label, value) in enumerate(SMALL_LABELS)
        for line in ((40, 120 + 20 * at, label, 7), (200, 120 + 20 * at, value, 10))
    ]
    found = referral_of(*grid)

    assert {
        name: found.one(name).value
        for name in ("payer_name", "member_id", "referring_organization", "referring_phone")
    } == {
        "payer_name": "Optum Serve CCN Region 3",
        "member_id": "GHP4471902",
        "referring_organization": "Bangor Bone & Joint Clinic",
        "referring_phone": "2075550160",
    }
    assert found.one("precautions").value is None


def test_what_is_filled_in_under_a_small_label_is_no_label():
    grid = ((40, 120, "Order Date", 7), (140, 120, "Referral Status", 7), (240, 120, "Priority", 7),
            (40, 132, "11/18/2026", 10), (140, 132, "Authorized", 10),
            (240, 132, "Routine", 10))  # fmt: skip

    assert one_of("urgent", *grid) == (False, None)


def test_a_blank_answer_is_not_the_date_in_the_sentence_below():
    lines = ((40, 200, "Approximate date of onset?", 10),
             (40, 214, "Authorized by Lowell Brandvold, DO on 11/18/2026 4:14 PM", 10))  # fmt: skip

    assert one_of("onset_date", *lines)[0] is None


def test_the_patients_sticker_beside_a_letterhead_names_the_patient_and_the_home():
    lines = ((40, 40, "Lowell Brandvold, DO", 14), (40, 56, "Orthopaedic Surgery", 10),
             (40, 70, "Tel 207-555-0160   NPI 1234567893", 9), (40, 130, "Therapy order", 13),
             (400, 46, "TARROWBY, ODALYS", 10), (400, 60, "DOB: 02/07/1961   F", 10),
             (400, 74, "88 Larkspur Hill Rd", 10), (400, 88, "Bangor, ME 04401", 10),
             (400, 102, "207-555-0148   CHT 4711", 10))  # fmt: skip

    (referral,) = read_here(draw(lines)).referrals

    assert {
        name: referral.one(name).value
        for name in ("patient_name", "patient_street", "patient_zip", "patient_phone",
                     "referring_phone")
    } == {
        "patient_name": "ODALYS TARROWBY",
        "patient_street": "88 Larkspur Hill Rd",
        "patient_zip": "04401",
        "patient_phone": "2075550148",
        "referring_phone": "2075550160",
    }  # fmt: skip


def test_the_name_before_a_record_number_and_birth_date_is_the_patients():
    lines = ((40, 40, "Referral order", 13), (40, 70, "Odalys Tarrowby", 13),
             (150, 70, "MRN: 4711   Date of Birth: 2/7/1961 (65 y.o. female)", 10),
             (40, 100, "Physical therapy evaluate and treat", 10))  # fmt: skip

    (referral,) = read_here(draw(lines)).referrals

    assert referral.one("patient_name").value == "Odalys Tarrowby"


def test_under_to_and_from_each_column_has_its_own_telephone_and_fax():
    lines = ((40, 120, "To: Quarrystone Therapy", 10), (330, 120, "From: Ada Pell, Front Desk", 10),
             (40, 140, "Fax: 207-555-0171", 10), (330, 140, "Phone: 207-555-0160", 10),
             (40, 160, "Phone: 207-555-0172", 10), (330, 160, "Fax: 207-555-0161", 10))  # fmt: skip

    found = referral_of(*lines)

    assert found.one("referring_phone").value == "2075550160"
    assert found.one("referring_fax").value == "2075550161"
    assert found.one("referring_organization").value is None


def test_a_number_that_stands_without_a_label_does_not_contest_the_one_that_has_it():
    lines = ((40, 200, "Print Name: Lowell Brandvold, DO", 10), (330, 200, "NPI: 1234567893", 10),
             (40, 220, "Office Fax: 207-555-0161", 10), (40, 400, "OUR CLINICS", 10),
             (40, 420, "Bangor", 10), (40, 434, "P 207-555-0190   F 207-555-0191", 10))  # fmt: skip

    assert one_of("referring_fax", *lines) == ("2075550161", None)
    assert one_of("referring_name", *lines) == ("Lowell Brandvold", None)
    assert one_of("referring_phone", *lines)[0] is None
