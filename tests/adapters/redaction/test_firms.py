"""Firms whose names are words, and what somebody works at that is no firm."""

from __future__ import annotations

import pytest

from adapters.redaction.redactor import redact


def shown(text: str) -> str:
    return redact(text, None, from_ocr=False).text


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("RETURNED TO WORK AT HARVEST POULTRY OCT 2, NO LIFTING", "HARVEST POULTRY"),
        ("Cannot do mornings, back at Q&R Excavating since Jul 8.", "Q&R"),
        ("INJURY OCT 29, 2026 AT DUNNTON AUTO PARTS.", "PARTS"),
        ("OCCUPATION: WAREHOUSE PICKER / WHERE: DOCKSIDE COLD STORAGE", "COLD STORAGE"),
        ("Occupation: CNA / where: Family Tree Preschool", "Family"),
        ("SHE WORKS AT Q&R EXCAVATING AND WANTS EARLY APPTS", "EXCAVATING"),
        ("Part time job: Crossway Tire & Brake", "Crossway"),
        ("To whom it may concern (Family Tree Preschool)", "Family"),
        ("TO: DOCKSIDE COLD STORAGE, ATTN ROYCE DUKE, HR", "DOCKSIDE"),
        ("fell off a ladder at Mountain West Couriers", "Mountain"),
        ("hit by a van of Apex Fiber & Cable, plate 9NRS266", "Apex Fiber & Cable"),
        ("Employer: Target   Occupation: cashier", "Target"),
        ("works at Home Depot in the garden center", "Home Depot"),
        ("ATTENDS CENTRAL CATHOLIC", "CENTRAL CATHOLIC"),
        ("PLAYS FOR THE NORTHSIDE TIGERS.", "NORTHSIDE TIGERS"),
        ("swims at the Westside YMCA twice", "YMCA"),
        ("GOES TO PLANET FITNESS 3X/WK", "PLANET FITNESS"),
    ],
)
def test_a_firm_made_of_words_goes_where_somebody_works(text: str, gone: str) -> None:
    for word in gone.split(" "):
        assert word == "&" or word not in shown(text)


@pytest.mark.parametrize(
    "text",
    [
        "WORKS AT HOME AND DOES YARD WORK.",
        "WORKS AT DESK JOB. BACK AT BASELINE.",
        "RETURNED TO WORK AT LIGHT DUTY.",
        "JOB DEMAND PER THE EMPLOYER: SEDENTARY.",
        "Employer: Retired",
        "Pt works at a desk and from home.",
        "PLS CALL PT RE KNEE SWELLING AFTER SURGERY. CALL MD IF TEMP OVER 101",
    ],
)
def test_what_somebody_works_at_stays(text: str) -> None:
    assert shown(text) == text


def test_duty_behind_a_firm_is_no_town() -> None:
    text = "RETURNED TO WORK AT PREMIER STAFFING, FULL DUTY."

    assert shown(text).endswith(", FULL DUTY.")
