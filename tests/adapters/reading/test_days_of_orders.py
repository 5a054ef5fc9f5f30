"""Which day is the order's where no label says so."""

from __future__ import annotations

import pytest

from tests.adapters.reading.sheets import draw, read_here

FORM = (
    (40, 60, "Physical Therapy Prescription", 13),
    (40, 90, "Patient: Odalys Tarrowby", 10),
    (330, 90, "DOB: 02/07/1961", 10),
    (40, 110, "Evaluate and treat, 2x/week for 6 weeks. M25.561", 10),
)


def _day(*lines):
    (referral,) = read_here(draw(lines)).referrals
    found = referral.one("order_date")
    return found.value, found.flag


@pytest.mark.parametrize("caption", ["Date Signed", "Signed On", "Signature Date", "Date"])
def test_the_day_over_its_caption_beside_a_signatures_is_the_orders(caption):
    lines = (
        (366, 614, "09-10-2026", 10),
        (56, 630, "Provider Signature", 7),
        (360, 630, caption, 7),
        (40, 650, "Print Name: Corwin Ashdale, PA-C", 9),
    )

    assert _day(*FORM, *lines) == ("2026-09-10", None)


def test_a_birth_beside_its_label_dates_no_letter():
    lines = (
        (72, 96, "Patient DOB:", 10),
        (170, 96, "Apr 26, 1949", 10),
        (365, 130, "Oct 2, 2026", 10),
        (72, 150, "Dear Colleague,", 10),
        (72, 170, "Please start physical therapy twice a week for six weeks, M25.561.", 10),
        (72, 215, "Sincerely,", 10),
        (72, 230, "Lowell Brandvold, MD", 10),
    )

    assert _day(*lines)[0] == "2026-10-02"


def test_a_letters_day_beside_what_its_letterhead_asks_is_the_letters():
    lines = (
        (72, 60, "Harrow Lake Orthopaedics", 14),
        (72, 80, "Fax", 10),
        (200, 80, "October 2, 2026", 10),
        (72, 150, "Dear Colleague,", 10),
        (72, 170, "Please start physical therapy twice a week for six weeks, M25.561.", 10),
        (72, 215, "Sincerely,", 10),
        (72, 230, "Lowell Brandvold, MD", 10),
    )

    assert _day(*lines)[0] == "2026-10-02"


@pytest.mark.parametrize(
    ("more", "wanted"),
    [
        ("", 12),
        ("Authorization #: 48820", None),
        ("Auth expires: 12/31/2026", None),
        ("Visits used: 3", None),
    ],
)
def test_visits_authorized_are_ordered_where_nobody_granted_them(more, wanted):
    lines = (
        *FORM[:3],
        (40, 110, "Diagnosis: M25.561", 10),
        (40, 124, "Frequency: 2x/week", 10),
        (40, 138, "Visits Authorized: 12", 10),
        (40, 152, "Treatment: Therapeutic exercise, gait training", 10),
        *(((40, 166, more, 10),) if more else ()),
    )
    (referral,) = read_here(draw(lines)).referrals

    assert referral.one("visits_requested").value == wanted
