"""A list that may lack an element says so to staff, even where no place on a page can be shown."""

from __future__ import annotations

from priorauth.casework.values import evidence_of
from priorauth.models.reading import ABSENT, MAY_BE_INCOMPLETE, ReadValue, ReferralReading
from tests.clinics import CountingIds

GAIT = ReadValue(value="Gait training", page=3, box=(40, 200, 120, 210), confidence=0.97)


def _evidence(*treatments):
    referral = ReferralReading(
        pages=(3, 4), route="authorization", fields={"treatments": treatments}
    )
    return evidence_of(referral, "DOC-7", CountingIds())


def test_the_end_of_a_list_that_may_lack_an_element_reaches_staff_without_a_place():
    found = _evidence(GAIT, ReadValue(flag=MAY_BE_INCOMPLETE))

    assert [(one.value, one.flag, one.provenance.page) for one in found] == [
        ("Gait training", None, 3),
        (None, MAY_BE_INCOMPLETE, 3),
    ]


def test_a_list_of_which_nothing_was_found_gives_no_evidence():
    assert _evidence(ABSENT) == ()
