"""Labels and values in running lines with bars between, which go on wherever a line ends."""

from __future__ import annotations

import pytest

from tests.adapters.reading.sheets import draw, read_here, referral_of

TITLE = (40, 40, "PHYSICAL THERAPY ORDER", 13)
LINES = (
    "Name of Patient: Odalys Tarrowby | DOB: 02/07/1961 | Sex: F | Address: 88 Larkspur",
    "Hill Rd | City: Bangor | State: ME | ZIP: 04401 | Insurance: Granite Health Plan |",
    "Member ID: GHP4471902 | Precautions: No lifting over ten pounds. | Practice:",
    "Harrow Lake Family Medicine | Provider: Lowell Brandvold, DO | NPI: 1234567893",
)
SAYS = {
    "patient_name": "Odalys Tarrowby",
    "date_of_birth": "1961-02-07",
    "sex": "F",
    "patient_street": "88 Larkspur Hill Rd",
    "patient_city": "Bangor",
    "patient_state": "ME",
    "patient_zip": "04401",
    "payer_name": "Granite Health Plan",
    "member_id": "GHP4471902",
    "referring_organization": "Harrow Lake Family Medicine",
    "referring_name": "Lowell Brandvold",
    "referring_npi": "1234567893",
}


@pytest.mark.parametrize("step", [12.5, 14])
def test_each_label_has_its_value_up_to_the_bar_over_the_end_of_a_line(step):
    lines = [(40, 80 + step * number, text, 9.5) for number, text in enumerate(LINES)]

    (referral,) = read_here(draw((TITLE, *lines))).referrals

    assert {name: referral.one(name).value for name in SAYS} == SAYS
    assert referral.one("precautions").value == "No lifting over ten pounds."


def test_a_value_over_two_lines_is_shown_where_it_is_printed():
    lines = [(40, 80 + 12.5 * number, text, 9.5) for number, text in enumerate(LINES)]

    (referral,) = read_here(draw((TITLE, *lines))).referrals
    x0, y0, x1, y1 = referral.one("patient_street").box
    office = referral.one("referring_organization").box

    assert (x0, round(y1 - y0) > 18) == (pytest.approx(40, abs=1), True)
    assert x1 < 560
    assert office[0] == pytest.approx(40, abs=1)
    assert office[1] > 105


def test_bars_between_values_without_labels_part_no_lines():
    found = referral_of(
        (40, 140, "Physical Therapy | Eval and treat | Routine", 9.5),
        (40, 152, "Manual therapy | Gait training", 9.5),
    )

    assert found.one("urgent").value is False
