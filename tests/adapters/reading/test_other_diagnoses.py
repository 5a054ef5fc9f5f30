"""Codes that a paper names besides those of its order: asked about, never silently the order's."""

from __future__ import annotations

import pytest

from tests.adapters.reading.sheets import draw, read_here

TOP = (
    (40, 60, "PHYSICAL THERAPY ORDER", 14),
    (40, 90, "Patient name: Odalys Tarrowby", 10),
    (330, 90, "DOB: 02/07/1961", 10),
)


def codes(*lines):
    below = tuple((40, 120 + 16 * at, line, 10) for at, line in enumerate(lines))
    return told((*TOP, *below))


def told(lines):
    found = read_here(draw(lines)).referrals[0].fields["diagnoses"]
    return {str(one.value): one.certain for one in found if one.value is not None}


@pytest.mark.parametrize(
    ("line", "other"),
    [
        ("Principal diagnosis: I10 Essential hypertension", "I10"),
        ("Encounter diagnoses: E66.9 Obesity, unspecified", "E66.9"),
        ("Problem list: E11.9 Type 2 diabetes mellitus", "E11.9"),
        ("Comorbidities: E11.9, I10", "E11.9"),
        ("PMH: I10", "I10"),
        ("PMH: E03.9, I10. Nonsmoker.", "I10"),
        ("Family: sister with M06.9", "M06.9"),
    ],
)
def test_a_code_beside_those_of_the_order_is_asked_about(line, other):
    found = codes(line, "Order diagnoses: M54.50 Low back pain, unspecified")

    assert found["M54.50"]
    assert not found.get(other)


@pytest.mark.parametrize(
    "sentence",
    [
        "Her left knee pain (M25.562) is followed by ortho.",
        "Left knee pain, M25.562, needs no therapy now.",
        "Left knee pain (M25.562) is not part of this referral.",
        "Her brother was treated here for M25.562.",
        "She sees Dr. Quimby for her left knee, M25.562.",
        "Left knee pain, M25.562; no therapy is needed for that.",
        "Left knee pain M25.562 (chronic, managed by ortho).",
        "Other active problems   M25.562",
    ],
)
def test_a_code_of_what_the_order_is_not_for_is_asked_about(sentence):
    found = codes("Please see her for right shoulder pain (M25.511).", sentence)

    assert found["M25.511"]
    assert not found.get("M25.562")


@pytest.mark.parametrize("therapy", ["PHYSICAL THERAPY REFERRAL", "Amb referral to PT"])
def test_in_a_table_of_orders_the_therapys_line_has_its_code(therapy):
    rows = (
        ("XR ANKLE 3V RIGHT", "M25.571", "resulted"),
        (therapy, "S93.401A", "2x/week for 3 weeks"),
        ("Weight management", "E66.9", "counseled"),
    )
    table = tuple(
        (x, 200 + 14 * at, text, 9)
        for at, row in enumerate(rows)
        for x, text in zip((40, 240, 340), row, strict=True)
    )
    found = told((*TOP, *table))

    assert found == {"M25.571": False, "S93.401A": True, "E66.9": False}


@pytest.mark.parametrize(
    "lines",
    [
        ("Principal diagnosis: M54.50 Low back pain", "Secondary diagnosis: M62.81"),
        ("Diagnosis: M54.50, M62.81", "Physical therapy evaluate and treat"),
        ("Visit diagnoses: M54.50; M62.81",),
        ("1. M54.50 Low back pain", "2. M62.81 Muscle weakness"),
        ("Physical therapy for M54.50 and M62.81", "M54.50 Low back pain"),
        ("Order diagnosis: M54.50, M62.81", "Encounter diagnosis: M54.50"),
        ("Pain (M54.50) and weakness (M62.81), treated with ice so far",),
    ],
)
def test_codes_that_nothing_sets_apart_are_the_orders(lines):
    assert codes(*lines) == {"M54.50": True, "M62.81": True}


def test_a_history_that_is_the_reason_itself_is_the_orders():
    found = codes("Gait instability R26.81", "History of falling Z91.81")

    assert found == {"R26.81": True, "Z91.81": True}


@pytest.mark.parametrize("heading", ["Past Problems", "Problem list", "PMH:", "Comorbidities"])
def test_codes_listed_under_a_heading_of_the_past_are_asked_about(heading):
    found = codes(
        heading, "1. Hyperlipidemia (E78.5)", "2. GERD (K21.9)", "Diagnoses addressed today",
        "1. Lateral epicondylitis, left elbow (M77.12)",
    )  # fmt: skip

    assert found == {"E78.5": False, "K21.9": False, "M77.12": True}
