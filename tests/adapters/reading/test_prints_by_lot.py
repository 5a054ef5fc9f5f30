"""Prints of record systems drawn by lot: their sections, letterheads, numbers and names."""

from __future__ import annotations

import pytest

from tests.adapters.reading.sheets import PRINTED_ORDER as ORDER
from tests.adapters.reading.sheets import PRINTED_REFERRER as REFERRER
from tests.adapters.reading.sheets import draw, read_here, values

Line = tuple[float, float, str, float]

TOP: Line = (40, 60, "Patient: Tarrowby, Odalys | DOB: 02/07/1961 | F | MRN: 80784174", 10)
HOME = {"patient_street": "88 Larkspur Hill Rd", "patient_city": "Bangor", "patient_zip": "04401"}


def home(top: float, head: str, phone: str = "Phone") -> tuple[Line, ...]:
    return (
        (40, top, head, 11),
        (40, top + 16, "Street Address: 88 Larkspur Hill Rd", 10),
        (300, top + 16, "City, State, ZIP: Bangor, ME 04401", 10),
        (40, top + 32, f"{phone}: (207) 555-0148", 10),
    )


@pytest.mark.parametrize("head", ["Patient Contact", "Patient Address", "Home Address and Phone"])
def test_a_heading_that_says_whose_home_it_is_is_believed_behind_others(head: str) -> None:
    kin = ((40, 340, "Emergency Contact", 11), (40, 356, "Name: Ada Tarrowby", 10))
    reading = read_here(draw((TOP, *REFERRER, *kin, *home(380, head), *ORDER)))

    assert values(reading, *HOME, "patient_phone") == {**HOME, "patient_phone": "2075550148"}


def test_a_home_behind_a_referrer_with_a_telephone_of_their_own_is_the_patients() -> None:
    numbers = ((40, 332, "Office Phone: 208-555-0160   Office Fax: 208-555-0161", 10),)
    paper = (TOP, *REFERRER, *numbers, *home(380, "Address and Phone"), *ORDER)
    reading = read_here(draw(paper))

    assert values(reading, *HOME, "patient_phone", "referring_phone") == {
        **HOME,
        "patient_phone": "2075550148",
        "referring_phone": "2085550160",
    }


def test_a_telephone_at_home_and_a_cell_one_do_not_speak_against_each_other() -> None:
    phones = (
        (40, 380, "Contact Information", 11),
        (40, 396, "Home Phone: (207) 555-0148", 10),
        (300, 396, "Mobile Phone: (207) 555-0149", 10),
    )
    reading = read_here(draw((TOP, *REFERRER, *phones, *ORDER)))

    assert reading.referrals[0].one("patient_phone").certain


def test_a_telephone_far_from_the_patients_other_one_may_be_somebody_elses() -> None:
    far = (
        (40, 380, "Patient Contact", 11),
        (40, 396, "Mobile Phone: (207) 555-0149", 10),
        (40, 412, "Language: English", 10),
        (40, 428, "Race: Declined", 10),
        (40, 444, "Marital Status: Single", 10),
        (40, 460, "Home Phone: (207) 555-0148", 10),
    )
    reading = read_here(draw((TOP, *REFERRER, *far, *ORDER)))

    assert not reading.referrals[0].one("patient_phone").certain


def test_of_two_payers_under_their_ranks_each_keeps_its_number() -> None:
    payers = (
        (40, 380, "Insurance Details", 11),
        (40, 396, "Primary", 10),
        (40, 412, "Payer: Aetna", 10),
        (300, 412, "Member ID: W433744618", 10),
        (40, 430, "Secondary", 10),
        (40, 446, "Payer: Mutual of Omaha", 10),
        (300, 446, "Member ID: 7602773472", 10),
    )
    reading = read_here(draw((TOP, *REFERRER, *payers, *ORDER)))

    wanted = {
        "payer_name": "Aetna",
        "member_id": "W433744618",
        "secondary_payer_name": "Mutual of Omaha",
        "secondary_member_id": "7602773472",
    }
    assert values(reading, *wanted) == wanted


@pytest.mark.parametrize(
    "head",
    [
        ((40, 60, "Patient Name: Tarrowby, Odalys", 10), (300, 60, "Pt ID: 80784174", 10)),
        (
            (40, 60, "Tarrowby, Odalys", 11),
            (40, 74, "F, 65 yrs | DOB: 2/7/61 | ID: 80784174", 10),
        ),
    ],
)
def test_the_number_of_a_chart_is_no_members(head: tuple[Line, ...]) -> None:
    payer = ((40, 396, "Payer: Aetna", 10), (300, 396, "Member ID: W433744618", 10))
    reading = read_here(draw((*head, *REFERRER, *payer, *ORDER)))

    assert values(reading, "patient_name", "member_id") == {
        "patient_name": "Odalys Tarrowby",
        "member_id": "W433744618",
    }


def test_an_initial_with_a_full_stop_before_the_next_label_is_the_names() -> None:
    head = ((40, 60, "Patient: Tarrowby, Odalys A.   DOB: 02/07/1961   MRN: 80784174", 10),)
    reading = read_here(draw((*head, *REFERRER, *ORDER)))

    assert values(reading, "patient_name") == {"patient_name": "Odalys A Tarrowby"}


@pytest.mark.parametrize("title", ["Patient Chart Summary", "Patient Encounter Summary"])
def test_what_a_print_is_called_is_nobodys_name(title: str) -> None:
    tall = tuple((40 + 90 * at, 40, word, 13) for at, word in enumerate(title.split()))
    reading = read_here(draw((*tall, TOP, *REFERRER, *ORDER)))

    assert reading.referrals[0].one("patient_name").certain


@pytest.mark.parametrize(
    "head",
    [
        "Northgate Spine Center - Patient Chart",
        "Northgate Spine Center  |  Referral Order",
        "Northgate Spine Center (Face Sheet)",
        "Northgate Spine Center: Encounter Summary",
    ],
)
def test_a_letterhead_ends_before_the_name_of_its_paper(head: str) -> None:
    reading = read_here(draw(((40, 40, head, 12), TOP, *REFERRER, *ORDER)))

    assert values(reading, "referring_organization") == {
        "referring_organization": "Northgate Spine Center"
    }


def test_a_telephone_at_work_under_who_refers_is_the_offices() -> None:
    numbers = ((40, 332, "Work Phone: 208-555-0160", 10), (300, 332, "Fax: 208-555-0161", 10))
    reading = read_here(draw((TOP, *REFERRER, *numbers, *ORDER)))

    assert values(reading, "referring_phone") == {"referring_phone": "2085550160"}


def test_a_telephone_at_work_under_the_patient_is_no_offices() -> None:
    own = ((40, 90, "Patient Demographics", 11), (40, 106, "Work Phone: 208-555-0160", 10))
    reading = read_here(draw((TOP, *own, *REFERRER, *ORDER)))

    assert reading.referrals[0].one("referring_phone").value is None


def test_a_face_sheet_with_an_order_in_it_is_an_order() -> None:
    sheet = (
        (40, 90, "Patient Demographics", 11),
        (40, 106, "Marital Status: Single", 10),
        (300, 106, "Preferred Language: English", 10),
        (40, 140, "Emergency Contact", 11),
        (40, 156, "Name: Ada Tarrowby   Relationship: Sister", 10),
        (40, 180, "Guarantor", 11),
        (40, 196, "Name: Odalys Tarrowby   Relationship: Self", 10),
        (40, 220, "Order Information", 11),
        (40, 236, "Referral Date: 11/18/2026", 10),
        (40, 252, "Frequency and Duration: 2x/week x 6 weeks", 10),
        (40, 268, "Indications", 11),
        (40, 284, "Pain in right knee (M25.561)", 10),
    )
    reading = read_here(draw((TOP, *sheet)))

    assert [page.kind for page in reading.pages] == ["referral_order"]
    assert values(reading, "frequency_per_week") == {"frequency_per_week": 2}


def test_a_face_sheet_alone_stays_one() -> None:
    sheet = (
        (40, 90, "Patient Demographics", 11),
        (40, 106, "Marital Status: Single", 10),
        (40, 140, "Emergency Contact", 11),
        (40, 156, "Name: Ada Tarrowby   Relationship: Sister", 10),
        (40, 180, "Guarantor", 11),
        (40, 196, "Name: Odalys Tarrowby   Relationship: Self", 10),
        (40, 220, "Insurance", 11),
        (40, 236, "Payer: Aetna   Member ID: W433744618", 10),
        (40, 260, "Problem List", 11),
        (40, 276, "Pain in right knee (M25.561)", 10),
    )
    reading = read_here(draw((TOP, *sheet)))

    assert [page.kind for page in reading.pages] == ["demographics"]


def test_the_codes_of_a_problem_list_are_asked_about_whatever_it_is_called() -> None:
    chart = (
        (40, 380, "Patient Active Problem List", 11),
        (40, 396, "Essential (primary) hypertension (I10)", 10),
        (40, 412, "Hyperlipidemia, unspecified (E78.5)", 10),
    )
    reading = read_here(draw((TOP, *REFERRER, *chart, *ORDER)))

    codes = {one.value: one.flag for one in reading.referrals[0].fields["diagnoses"]}
    assert codes["M25.561"] is None
    assert codes["I10"] == codes["E78.5"] == "conflict"


def test_an_age_in_words_is_no_street() -> None:
    told = (
        (40, 380, "Patient Address", 11),
        (40, 396, "57 year old presenting with pain and stiffness that limits walking", 10),
    )
    reading = read_here(draw((TOP, *REFERRER, *told, *ORDER)))

    assert reading.referrals[0].one("patient_street").value is None


@pytest.mark.parametrize("where", ["Receiving Facility", "Send To", "Referred To"])
def test_a_clinics_telephone_under_where_the_patient_goes_is_no_referrers(where: str) -> None:
    letterhead = (
        (40, 36, "Coral Bay Health Associates", 13),
        (40, 48, "26 Gorse St, Suite 3, Bangor, ME 04401 | Phone: 207-555-0160", 9),
    )
    clinic = (
        (40, 380, where, 11),
        (40, 396, "Clinic name: Riverside Physical Therapy", 10),
        (40, 412, "Clinic address: 9023 Quarry Street, Suite 328, Boise, ID 83702", 10),
        (40, 428, "Clinic phone: 208-555-0154", 10),
        (40, 444, "Clinic fax: 208-555-0155", 10),
    )
    reading = read_here(draw((*letterhead, TOP, *REFERRER, *clinic, *ORDER)))

    assert values(reading, "referring_phone", "referring_fax") == {
        "referring_phone": "2075550160",
        "referring_fax": None,
    }


def test_a_clinics_telephone_behind_whom_a_paper_refers_to_is_no_referrers() -> None:
    clinic = (
        (40, 396, "Referral to: Riverside Physical Therapy", 10),
        (40, 412, "Clinic phone: 208-555-0154", 10),
    )
    reading = read_here(draw((TOP, *REFERRER, *clinic, *ORDER)))

    assert reading.referrals[0].one("referring_phone").value is None


def test_a_providers_address_before_their_telephone_does_not_take_it_away() -> None:
    numbers = (
        (40, 332, "Provider address: 26 Gorse St, Suite 3, Bangor, ME 04401", 10),
        (40, 348, "Phone: 207-555-0160", 10),
        (40, 364, "Fax #: 207-555-0161", 10),
    )
    reading = read_here(draw((TOP, *REFERRER, *numbers, *ORDER)))

    assert values(reading, "referring_phone", "referring_fax") == {
        "referring_phone": "2075550160",
        "referring_fax": "2075550161",
    }


def test_a_value_that_flows_on_into_the_next_line_is_read_whole() -> None:
    flow = (
        (40, 90, "DOB: 02/07/1961 | Sex: F | Best phone: 207-555-0148 | Mailing Address: 276", 10),
        (40, 102, "Washington Boulevard, Bangor, ME 04401 | Chart: 80784174", 10),
    )
    reading = read_here(draw((TOP, *flow, *REFERRER, *ORDER)))

    assert values(reading, "patient_street", "patient_city", "patient_zip") == {
        "patient_street": "276 Washington Boulevard",
        "patient_city": "Bangor",
        "patient_zip": "04401",
    }


def test_a_line_that_flows_on_gives_nothing_to_a_line_in_another_column() -> None:
    flow = (
        (40, 90, "DOB: 02/07/1961 | Sex: F | Mailing Address: 276 Gorse Street", 10),
        (200, 102, "Bangor Savings Bank", 10),
    )
    reading = read_here(draw((TOP, *flow, *REFERRER, *ORDER)))

    assert values(reading, "patient_street") == {"patient_street": "276 Gorse Street"}


def test_an_address_that_ends_below_at_its_edge_keeps_its_zip() -> None:
    own = (
        (40, 90, "Patient Address:", 10),
        (140, 90, "536 Maple Avenue Unit A, Sedalia,", 10),
        (140, 101, "MO 65301", 10),
    )
    reading = read_here(draw((TOP, *own, *REFERRER, *ORDER)))

    assert values(reading, "patient_street", "patient_city", "patient_state", "patient_zip") == {
        "patient_street": "536 Maple Avenue Unit A",
        "patient_city": "Sedalia",
        "patient_state": "MO",
        "patient_zip": "65301",
    }


@pytest.mark.parametrize("label", ["Precautions or protocol", "Precautions/Protocol"])
def test_precautions_or_a_protocol_are_asked_for_together(label: str) -> None:
    line = ((40, 548, f"{label}: No overhead lifting.", 10),)
    reading = read_here(draw((TOP, *REFERRER, *ORDER, *line)))

    assert values(reading, "precautions") == {"precautions": "No overhead lifting."}


def test_a_members_number_of_ten_figures_is_nobodys_telephone() -> None:
    payer = ((40, 396, "Payer: Aetna", 10), (300, 396, "ID Number: 7537964814", 10))
    reading = read_here(draw((TOP, *REFERRER, *payer, *ORDER)))

    assert values(reading, "member_id", "patient_phone") == {
        "member_id": "7537964814",
        "patient_phone": None,
    }
