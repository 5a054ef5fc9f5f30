"""Whoever else has a degree on a paper is not who refers: the family's doctor, whom to see next."""

from __future__ import annotations

import pytest

from priorauth.models.reading import ReferralReading
from tests.adapters.reading.sheets import draw, read_here

HEAD = (
    "WINTERSET FOOT AND ANKLE SURGERY",
    "Patient: Dale Tarrowby   DOB: 05-15-1965   Date of Visit: 09-21-2026",
)
ORDER = (
    "Assessment: Posterior tibial tendinitis, right leg (M76.821).",
    "Plan: Please treat with physical therapy 3x/wk x 6 wk. Evaluate and treat.",
)
SIGNED = (
    "Gratefully,",
    "Simone Fallow, DPM",
    "Electronically authenticated by Simone Fallow, DPM 09-21-2026 10:31 AM",
)


def _read(*lines: str) -> ReferralReading:
    told = draw(tuple((40, 40 + 14 * at, line, 9.5) for at, line in enumerate(lines)))
    (referral,) = read_here(told).referrals
    return referral


@pytest.mark.parametrize(
    "other",
    [
        "Primary MD: Cecil Bullingham, MD",
        "Family MD: Cecil Bullingham, MD",
        "Family Physician: Cecil Bullingham, MD",
        "F/U with: Cecil Bullingham, MD",
        "Follow-up Appointment: Cecil Bullingham, MD",
    ],
)
def test_the_familys_doctor_and_whom_to_see_next_do_not_refer(other: str) -> None:
    read = _read(*HEAD, other, *ORDER, *SIGNED)

    assert (read.one("referring_name").value, read.one("referring_credentials").value) == (
        "Simone Fallow",
        "DPM",
    )


def test_who_sent_a_fax_for_somebody_does_not_refer() -> None:
    read = _read(*HEAD, *ORDER, *SIGNED[:2], "Sent by: Jim Ambercroft")

    assert read.one("referring_name").value == "Simone Fallow"


def test_a_stroke_before_the_next_label_ends_an_answer_and_is_no_part_of_it() -> None:
    read = _read(
        HEAD[0],
        "Patient: Odalys Tarrowby / Pt DOB: 05/07/1968 / Patient Street Address:",
        "5271 Crabapple Lane / Town: Yankton / State: SD / Zip Code: 57078 / Insurer: Teamcare /",
        "Member ID: TC2742398 / Grp: 1898765",
        *ORDER,
        *SIGNED,
    )

    assert read.one("patient_street").value == "5271 Crabapple Lane"
    assert read.one("patient_city").value == "Yankton"
    assert read.one("payer_name").value == "Teamcare"
    assert read.one("member_id").value == "TC2742398"
