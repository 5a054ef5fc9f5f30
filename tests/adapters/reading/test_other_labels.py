"""Labels of record systems that ask for something else: other days, other houses, other people."""

from __future__ import annotations

import pytest

from adapters.reading.wordings.label_composing import composed
from tests.adapters.reading.sheets import draw, one_of, read_here, referral_of


@pytest.mark.parametrize(
    "label",
    ["Alarm Date", "Due Date", "Follow Up Date", "Eval Date", "Received Date", "SOC Date",
     "Recall Date", "Tickler Date", "Valid Through"],
)  # fmt: skip
def test_the_day_of_something_else_is_no_day_of_the_order(label):
    assert one_of("order_date", (40, 120, f"{label}: 12/01/2026", 10))[0] is None


def test_a_bare_date_beside_a_signature_is_the_day_of_the_order():
    line = (40, 120, "Physician Signature: Lowell Brandvold, DO    Date: 11/18/2026", 10)

    assert one_of("order_date", line)[0] == "2026-11-18"


@pytest.mark.parametrize(
    "label",
    ["To Provider", "Receiving Provider", "Preferred Facility", "Requested Location",
     "Performing Provider", "To Practice", "Referral To Provider"],
)  # fmt: skip
def test_the_telephone_of_who_is_to_treat_is_not_the_referrers(label):
    lines = ((40, 120, f"{label}: RIVERBEND PHYSICAL THERAPY, 9 Mill St, Bangor, ME", 10),
             (330, 134, "Phone: (207) 555-0190   Fax: (207) 555-0191", 10))  # fmt: skip
    line = (40, 120, f"{label}: Riverbend Physical Therapy, Phone: (207) 555-0190", 10)

    assert referral_of(*lines).one("referring_phone").value is None
    assert one_of("referring_phone", line)[0] is None


def test_a_label_towards_somebody_asks_for_no_referring_provider():
    assert composed("To Provider") == ("other", "clinic")
    assert composed("Ordering Provider") == ("referrer", "referrer")


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        ("Authored On: 11/18/2026", "order_date", "2026-11-18"),
        ("EDIPI: 1083887423", "member_id", "1083887423"),
        ("Weeks Requested: 6", "duration_weeks", 6),
        ("PT Frequency: 2x/week", "frequency_per_week", 2),
        ("Date First Noted: 10/02/2026", "onset_date", "2026-10-02"),
    ],
)
def test_more_wordings_are_understood(line, field, value):
    assert one_of(field, (40, 120, line, 10))[0] == value


def test_what_stands_behind_another_label_is_no_part_of_the_value():
    lines = ((40, 40, "Therapy order requisition", 13),
             (40, 80, "Patient: Odalys Tarrowby  Accession #: 88123", 10))  # fmt: skip

    assert read_here(draw(lines)).referrals[0].one("patient_name").value == "Odalys Tarrowby"
