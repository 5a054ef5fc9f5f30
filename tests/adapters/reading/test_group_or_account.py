"""A group number by another label, and a first day of symptoms in other words."""

from __future__ import annotations

import pytest

from tests.adapters.reading.sheets import letter, referral_of


@pytest.mark.parametrize("label", ["Group/Acct #:", "GROUP/ACCT #:", "Group/Acct:"])
def test_a_number_of_a_group_or_an_account_beside_an_insurance_is_the_groups(label):
    found = referral_of(
        (40, 100, "Insurance: Aetna", 10),
        (40, 116, "Member ID: W123456789", 10),
        (40, 132, f"{label} G56211", 10),
    )

    assert found.one("group_number").value == "G56211"


@pytest.mark.parametrize("said", ["first bothered the patient", "first troubled her"])
def test_when_something_first_bothered_a_patient_is_its_onset(said):
    found = letter(f"Mr. Munt came for left groin pain with walking. It {said} on 5/12/2026.")

    assert found.one("onset_date").value == "2026-05-12"
    assert found.one("onset_date").flag is None
