"""Which office on top of a page sends it: the one that its own address stands with."""

from __future__ import annotations

import pytest

from tests.adapters.reading.sheets import draw, read_here

ORDER = (
    (72, 150, "Patient: Odalys Tarrowby", 10),
    (72, 165, "DOB: 02/07/1961", 10),
    (72, 180, "Diagnosis: M54.50 Low back pain", 10),
    (72, 195, "Frequency: 2 x week for 6 weeks", 10),
)
NAME = (72, 50, "Harrow Lake Health Partners", 15)


def _office(*head):
    (referral,) = read_here(draw((*head, *ORDER))).referrals
    found = referral.one("referring_organization")
    return found.value, found.flag


@pytest.mark.parametrize(
    "address",
    [
        ((72, 66, "12 Quay St, Suite 4, Bangor, ME 04401", 9),),
        ((72, 66, "12 Quay St, Suite 4", 9), (72, 78, "Bangor, ME 04401", 9)),
        ((72, 66, "Internal Medicine", 9), (72, 78, "12 Quay St, Bangor, ME 04401", 9)),
        ((420, 50, "12 Quay St", 9), (420, 62, "Bangor, ME 04401", 9)),
    ],
)
def test_an_office_that_stands_with_its_own_address_sends_the_page(address):
    assert _office(NAME, *address) == ("Harrow Lake Health Partners", None)


def test_an_office_without_an_address_may_be_anybodys():
    assert _office(NAME) == ("Harrow Lake Health Partners", "low_confidence")


def test_an_address_under_other_words_is_not_that_of_the_office_on_top():
    head = (NAME, (72, 66, "Ask for our summer classes", 9), (72, 78, "Bangor, ME 04401", 9))

    assert _office(*head) == ("Harrow Lake Health Partners", "low_confidence")
