"""Values that would be somebody else's, or a part of what is printed: known by what is around."""

from __future__ import annotations

import pytest

from adapters.reading.layout.layout import Run
from adapters.reading.layout.sidebars import runs_through
from adapters.reading.layout.words import Word
from adapters.reading.values.people import read_name
from adapters.reading.wordings.headings import owner_in
from tests.adapters.reading.sheets import draw, letter, one_of, read_here, referral_of


def test_m_or_f_in_a_label_tells_nobodys_sex():
    assert one_of("sex", (40, 100, "M/F:", 10)) == (None, "absent")


@pytest.mark.parametrize("text", ["Mr. St. Onge", "Ms. De La Cruz", "Mrs. Van Dyke", "St. Onge"])
def test_a_last_name_of_two_words_is_no_whole_name(text):
    assert read_name(text) is None


@pytest.mark.parametrize("text", ["Spouse     Subscriber", "Self Guarantor"])
def test_what_somebody_is_to_the_insured_is_no_name(text):
    assert read_name(text) is None


def test_a_name_that_is_set_in_behind_re_is_the_patients():
    head = ((72, 60, "Harrow Lake Orthopaedics", 15), (72, 100, "November 18, 2026", 11),
            (72, 130, "RE", 10), (108, 130, "St. Onge, Carl", 10),
            (108, 144, "D.O.B. 5/15/1946", 10), (72, 170, "Dear Therapist:", 10))  # fmt: skip
    found = letter("Mr. St. Onge is an 80 year old man with right shoulder pain.", top=head)

    assert (found.one("patient_name").value, found.one("patient_name").flag) == (
        "Carl St. Onge", None)  # fmt: skip


def test_a_name_under_an_open_label_is_the_patients_where_a_sentence_calls_them_so():
    head = ((72, 60, "Harrow Lake Orthopaedics", 15), (72, 100, "DATE: 11/18/2026", 10),
            (72, 114, "To: Riverside Physical Therapy, fax 785.555.0199", 10),
            (72, 128, "Name", 10), (160, 128, "Andrew Olsen", 10),
            (300, 128, "Birth date: 01/04/1968", 10))  # fmt: skip

    def flag(sentence):
        return letter(sentence, top=head).one("patient_name").flag

    assert flag("Mr. Olsen was seen today for low back pain.") is None
    assert flag("Mr. Harker was seen today for low back pain.") == "low_confidence"


def test_an_office_that_ends_in_group_over_its_address_is_no_number_of_a_group():
    top = ((72, 60, "Beacon Orthopaedic Group", 15),
           (72, 74, "3600 Woodland Ave, Bangor, ME 04401", 9),
           (72, 120, "RE: Odalys Tarrowby, DOB 02/07/1961", 10))  # fmt: skip

    assert letter("Dear colleague, please treat her.", top=top).one("group_number").value is None


def test_a_plan_called_group_gives_its_id_to_the_member():
    found = referral_of((40, 100, "1. UCARE / UCare Medicare Group  ID 990412277", 10))

    assert found.one("group_number").value is None


@pytest.mark.parametrize("heading", ["ORDERED BY", "Requested by", "Prescribed by", "SIGNED BY"])
def test_a_heading_that_says_by_whom_it_is_ordered_is_about_who_refers(heading):
    assert owner_in(heading) == "referrer"


def test_office_before_the_name_of_one_is_no_telephone():
    found = referral_of((40, 200, "Referring provider (print): Roger Gordon, MD", 10),
                        (40, 216, "Office: Preston Primary Care", 10),
                        (330, 216, "Ph: 318.555.0128", 10))  # fmt: skip

    assert found.one("referring_organization").value == "Preston Primary Care"


def test_how_a_name_is_to_be_written_is_nobodys_name():
    lines = ((40, 60, "Patient's name: last, first, middle", 8), (300, 60, "DOB", 8),
             (40, 74, "Tarrowby, Odalys", 10), (300, 74, "02/07/1961", 10))  # fmt: skip
    (referral,) = read_here(draw(lines)).referrals

    assert referral.one("patient_name").value == "Odalys Tarrowby"


def test_a_payer_right_under_the_heading_of_the_second_coverage_is_the_second():
    found = referral_of((40, 110, "Payer", 8), (40, 121, "Aetna", 10),
                        (40, 140, "Secondary insurance", 10),
                        (40, 151, "Farm Bureau Health Plans", 10),
                        (40, 168, "Member ID", 8), (40, 179, "74287938", 10))  # fmt: skip

    assert found.one("payer_name").value == "Aetna"
    assert found.one("secondary_payer_name").value == "Farm Bureau Health Plans"


def test_the_number_of_a_second_payer_whom_nobody_names_is_for_a_person():
    found = referral_of((40, 110, "Insurance: Medicare / supplement", 10),
                        (40, 126, "Secondary ID: 55120093", 10))  # fmt: skip

    assert found.one("secondary_payer_name").value is None
    assert not found.one("secondary_member_id").certain


def test_a_label_of_two_lines_whose_value_stands_level_with_the_first_is_one_label():
    found = referral_of((40, 120, "Primary", 10), (40, 131, "Insurer", 10), (120, 120, "Aetna", 10),
                        (240, 120, "Secondary", 10), (240, 131, "Insurance", 10),
                        (320, 120, "BCBS of IL", 10))  # fmt: skip

    assert found.one("payer_name").value == "Aetna"
    assert found.one("secondary_payer_name").value == "BCBS of IL"


def test_a_name_in_large_letters_goes_on_over_the_edge_of_a_column():
    def line(foot):
        return Run.of([Word("Primary", 156, 40, 212, foot), Word("Care", 216.4, 40, 250, foot)])

    assert runs_through(line(foot=55), 218.0)
    assert not runs_through(line(foot=49), 218.0)


def test_a_fax_elsewhere_is_doubted_where_the_offices_own_place_is_empty():
    lines = ((40, 40, "TREATMENT AUTHORIZATION REQUEST", 13),
             (40, 56, "Referral Dept. Phone (661) 555-0146 Fax (509) 555-0114", 9),
             (40, 80, "Member", 8), (300, 80, "Date of Birth", 8),
             (40, 91, "Tarrowby, Odalys", 10), (300, 91, "02/07/1961", 10),
             (40, 120, "REQUESTING PROVIDER", 10),
             (40, 134, "Practice Name", 8), (240, 134, "Phone", 8), (400, 134, "Office Fax", 8),
             (40, 145, "Greenbrier Neurology", 10))  # fmt: skip
    (referral,) = read_here(draw(lines)).referrals

    assert not referral.one("referring_fax").certain
    assert not referral.one("referring_phone").certain


def test_the_number_of_the_section_for_who_treats_is_not_the_offices():
    lines = ((40, 40, "TREATMENT AUTHORIZATION REQUEST", 13),
             (40, 80, "Member", 8), (300, 80, "Date of Birth", 8),
             (40, 91, "Tarrowby, Odalys", 10), (300, 91, "02/07/1961", 10),
             (40, 110, "REQUESTING PROVIDER", 10), (40, 124, "Requesting Provider", 8),
             (40, 135, "George Miller, NP", 10), (40, 148, "Practice Name", 8),
             (405, 148, "Phone", 8), (40, 159, "Greenbrier Neurology", 10),
             (40, 178, "SERVICING PROVIDER", 10), (40, 192, "Provider / Facility", 8),
             (405, 192, "Phone", 8), (40, 203, "Riverside Physical Therapy", 10),
             (405, 203, "(253) 555-0108", 10))  # fmt: skip
    (referral,) = read_here(draw(lines)).referrals

    assert referral.one("referring_phone").value is None
