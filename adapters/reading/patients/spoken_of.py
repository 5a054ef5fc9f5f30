"""Tells whether a page speaks of a patient at all, or has a place for one."""

from __future__ import annotations

from adapters.reading.page_reading import Page

_OF_A_PATIENT = frozenset({"name", "dob", "member", "street"})
_WHO = frozenset({"patient_name", "date_of_birth"})


def speaks_of_one(page: Page) -> bool:
    """Whether a page has a place for a patient or names one."""
    return asks_for_a_patient(page) or any(one.field in _WHO for one in page.candidates)


def asks_for_a_patient(page: Page) -> bool:
    """Whether a page has a place for its patient, be it that nothing was read there."""
    unread = any(one.field in _WHO and one.value is None for one in page.candidates)
    return unread or any(
        spot.label.role in _OF_A_PATIENT and (spot.owner or spot.label.owner) == "patient"
        for spot in page.spots
    )
