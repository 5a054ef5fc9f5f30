"""Codes of opposite sides of one part of the body are shown, unless the paper means both sides."""

from __future__ import annotations

import pytest

from tests.adapters.reading.sheets import ORDER, draw, read_here

TICKS = tuple(
    (300 + 60 * number, 200, False, side) for number, side in enumerate(("Left", "Right", "Both"))
)


def _read(*lines, **more):
    placed = [(40, 120 + 20 * number, text, 10) for number, text in enumerate(lines)]
    return read_here(draw((*ORDER, *placed), **more))


def _flags(*lines, **more):
    (referral,) = _read(*lines, **more).referrals
    return [one.flag for one in referral.many("diagnoses")]


@pytest.mark.parametrize(
    "lines",
    [
        ("Diagnosis: M25.561, M25.662",),
        ("Diagnosis: M25.561 Pain in right knee, M25.662",),
        ("ICD-10: M17.11", "ICD-10: S83.242A"),
        ("Diagnosis: M25.511, M75.42", "Please evaluate and treat the right shoulder."),
    ],
)
def test_codes_of_opposite_sides_of_one_part_are_a_conflict(lines):
    assert _flags(*lines) == ["conflict", "conflict"]


def test_printed_choices_of_a_side_are_no_words_for_both():
    assert _flags("Diagnosis: M25.561, M25.662", squares=TICKS) == ["conflict", "conflict"]


def test_both_places_are_named():
    reading = _read("Diagnosis: M25.561, M25.662")

    (said,) = [one for one in reading.warnings if "opposite sides" in one]
    assert said.count("page 1 at") == 2
    assert "M25" not in said


@pytest.mark.parametrize(
    "lines",
    [
        ("Diagnosis: M25.561, M25.552",),
        ("Diagnosis: M25.561, M25.661",),
        ("Diagnosis: M25.561, M54.50",),
        ("Diagnosis: M25.561, M25.562",),
        ("Diagnosis: M25.561, M25.562, M25.661",),
        ("Diagnosis: M25.561, M25.662", "Side: Bilateral"),
        ("Diagnosis: M25.561, M25.662", "Please evaluate and treat both knees."),
        ("Diagnosis: M25.561 Pain in right knee", "M25.662 Stiffness of left knee"),
        ("Diagnosis: M25.561, M25.662", "R knee pain after a fall, L knee stiff since May."),
    ],
)
def test_one_side_other_parts_or_both_sides_meant_are_none(lines):
    assert set(_flags(*lines)) == {None}


@pytest.mark.parametrize(
    ("dx", "complaint"),
    [
        ("M22.2X2 Patellofemoral disorders, left knee", "Right kneecap pain with stairs."),
        ("M75.42 Impingement syndrome of left shoulder", "Right shoulder blade and collarbone."),
        ("S83.242A Tear of medial meniscus, left knee", "Right meniscus repair in August."),
        ("S93.402A Sprain of left ankle", "Tender over the right lateral malleolus."),
    ],
)
def test_a_side_in_the_words_of_a_complaint_against_the_codes_is_seen(dx, complaint):
    (referral,) = _read(f"Diagnosis: {dx}", complaint).referrals

    assert not referral.one("laterality").certain
