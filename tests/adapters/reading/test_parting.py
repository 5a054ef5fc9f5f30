"""Where a list of treatments parts, and where an `and` belongs to one of them."""

from __future__ import annotations

import pytest

from adapters.reading.labels.label_text import pieces
from adapters.reading.values.treatment_words import is_treatment, sounds_like_treatment


@pytest.mark.parametrize(
    ("written", "elements"),
    [
        (
            "Hip ROM and strengthening, long axis distraction, gait training with cane",
            ["Hip ROM and strengthening", "long axis distraction", "gait training with cane"],
        ),
        (
            "pendulums and table slides; isometrics; TENS",
            ["pendulums and table slides", "isometrics", "TENS"],
        ),
        (
            "gait training, and balance and fall prevention",
            ["gait training", "balance and fall prevention"],
        ),
        (
            "stretching, manual therapy and gait training",
            ["stretching", "manual therapy", "gait training"],
        ),
        ("Cervical ROM, E-stim, Heat and ice", ["Cervical ROM", "E-stim", "Heat and ice"]),
        ("ROM, taping and heat and ice", ["ROM", "taping", "heat and ice"]),
        ("manual therapy and gait training", ["manual therapy", "gait training"]),
        ("Hip and knee strengthening", ["Hip and knee strengthening"]),
        (
            "LE strengthening, gait and stair training, transfers",
            ["LE strengthening", "gait and stair training", "transfers"],
        ),
        ("knee ROM, quad sets and SLR and taping", ["knee ROM", "quad sets and SLR", "taping"]),
        ("heat, balance and gait training", ["heat", "balance and gait training"]),
        ("Pendulums, PROM, Elbow and wrist ROM", ["Pendulums", "PROM", "Elbow and wrist ROM"]),
        (
            "Gait training, cervical ROM, heat and ice",
            ["Gait training", "cervical ROM", "heat", "ice"],
        ),
        (
            "manual therapy and gait training, twice a week",
            ["manual therapy", "gait training", "twice a week"],
        ),
    ],
)
def test_an_and_inside_an_element_parts_nothing(written: str, elements: list[str]) -> None:
    assert [written[start:end] for start, end in pieces(written)] == elements


@pytest.mark.parametrize("text", ["Other massage", "work on posture training"])
def test_words_before_a_treatment_are_no_part_of_it(text: str) -> None:
    assert not sounds_like_treatment(text)
    assert sounds_like_treatment("work conditioning")


@pytest.mark.parametrize(
    "text",
    ["Core activation", "McKenzie extension", "Pain education", "Long axis distraction",
     "Scapular setting", "Interval walking", "Swelling control", "Static progressive stretch"],
)  # fmt: skip
def test_what_clinics_call_a_treatment_is_one(text: str) -> None:
    assert sounds_like_treatment(text)


@pytest.mark.parametrize(
    "text",
    ["Trouble walking", "Swelling", "Pain", "hurt at work", "Planned activity",
     "Northgate Rehabilitation", "ROM to tolerance only", "therapist to work"],
)  # fmt: skip
def test_complaints_places_and_headings_are_none(text: str) -> None:
    assert not is_treatment(text)


@pytest.mark.parametrize("text", ["Eval & treat", "Ther ex", "US", "PT evaluation and treatment"])
def test_shorthand_of_orders_is_a_treatment(text: str) -> None:
    assert is_treatment(text)


@pytest.mark.parametrize("text", ["Regular", "Gait / Balance", "Physical therapy evaluation and"])
def test_what_stands_on_orders_beside_treatments_is_none(text: str) -> None:
    assert not is_treatment(text)
