"""Procedure codes that are none of therapy are left out, and the reading says so."""

from __future__ import annotations

import pytest

from priorauth.models.reading import MAY_BE_INCOMPLETE
from tests.adapters.reading.sheets import FORM, draw, fax, letter, read_here

OTHERS = tuple(line for line in FORM if not line[2].startswith("CPT"))


def _read(*lines):
    return read_here(draw((*OTHERS, *lines)))


def _said(reading):
    return [one for one in reading.warnings if "none of therapy" in one]


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("CPT 99999", []),
        ("CPT: 97161 97110 99999", ["97161", "97110"]),
        ("CPT codes: 99999, 97110", ["97110"]),
        ("Procedures: 97110 (exercise), 20610", ["97110"]),
    ],
)
def test_a_code_that_is_none_of_therapy_is_told_with_its_place(written, kept):
    reading = _read((40, 260, written, 10))

    *known, end = reading.referrals[0].many("procedures")
    (said,) = _said(reading)
    assert [one.value for one in known] == kept
    assert (end.value, end.flag, end.page) == (None, MAY_BE_INCOMPLETE, 1)
    assert end.box is not None
    assert f"at {end.box[0]:.0f}, {end.box[1]:.0f}" in said
    assert "99999" not in said


def test_a_code_in_the_column_under_its_label_is_told_as_well():
    reading = _read((40, 260, "CPT code", 10), (40, 274, "99999", 10))

    assert len(_said(reading)) == 1


def test_a_fax_says_so_where_both_readers_see_the_code():
    reading = read_here(fax(draw((*OTHERS, (40, 260, "CPT: 97110 97140 99999", 10)))))

    assert len(_said(reading)) == 1


@pytest.mark.parametrize(
    "written",
    ["CPT: 97161 97110 97140", "Fax back the CPT list to Bangor, ME 04401", "CPT: see list 04401"],
)
def test_what_is_no_other_procedure_is_not_told(written):
    reading = _read((40, 260, written, 10))

    assert _said(reading) == []
    assert all(one.flag != MAY_BE_INCOMPLETE for one in reading.referrals[0].many("procedures"))


def test_what_an_office_did_itself_leaves_the_order_as_it_is():
    referral = letter("The knee was injected today and she did well. CPT 20610.")

    assert [one.flag for one in referral.many("procedures")] == ["absent"]


@pytest.mark.parametrize("line", ["Codes (CPT)", "ICD/CPT:", "Diagnosis and codes: ICD-10/CPT"])
def test_a_label_within_the_last_word_of_a_line_is_read_without_harm(line):
    (referral,) = read_here(draw((*FORM, (40, 360, line, 10)))).referrals

    assert referral.one("patient_name").value == "Odalys Tarrowby"
