"""A name told in parts, an X between two choices, lists behind how often, and short labels."""

from __future__ import annotations

import pytest

from tests.adapters.reading.sheets import draw, one_of, read_here, values

HEAD = (40, 40, "Outpatient rehab order", 13)


def test_a_name_in_three_answers_below_each_other_is_whole():
    reading = read_here(
        draw(
            (
                HEAD,
                (40, 80, "Last: Tarrowby", 10),
                (40, 95, "First: Odalys", 10),
                (180, 95, "Middle: P", 10),
            )
        )
    )

    assert values(reading, "patient_name") == {"patient_name": "Odalys P Tarrowby"}


@pytest.mark.parametrize("who", ["Patient Last", "Last"])
def test_a_last_name_needs_no_word_that_it_is_one(who):
    first = who.replace("Last", "First")
    reading = read_here(
        draw((HEAD, (40, 80, f"{who}: Tarrowby", 10), (240, 80, f"{first}: Odalys", 10)))
    )

    assert values(reading, "patient_name") == {"patient_name": "Odalys Tarrowby"}


def test_an_x_between_two_choices_leaves_both_open():
    sex = one_of("sex", (40, 80, "Legal sex:", 10), (110, 80, "Male", 10), (143, 80, "X", 10),
                 (155, 80, "Female", 10))  # fmt: skip
    weeks = one_of("duration_weeks", (40, 80, "# of weeks:", 10), (110, 80, "4", 10),
                   (127, 80, "X", 10), (140, 80, "6", 10), (170, 80, "8", 10))  # fmt: skip

    assert sex[0] is None
    assert weeks[0] is None


@pytest.mark.parametrize(
    "label", ["Natl Provider ID:", "Nat'l Provider ID", "National Provider ID #:"]
)
def test_a_provider_id_in_short_is_the_referrers_number(label):
    lines = (
        (40, 80, "Ordering Provider: Selena Busch, MD", 10),
        (40, 95, f"{label} 1003000126", 10),
    )

    assert one_of("referring_npi", *lines)[0] == "1003000126"


def test_a_quantity_of_therapy_is_its_visits():
    lines = ((40, 80, "Service: Outpatient PT", 10), (40, 95, "Qty: 18", 10))

    assert one_of("visits_requested", *lines)[0] == 18


@pytest.mark.parametrize(
    ("label", "told"),
    [
        ("Comment:", "2 times per week x 6 weeks. gait training / manual therapy / ice massage."),
        ("Treatments:", "Eval & treat per therapist. gait training, manual therapy, ice massage"),
    ],
)
def test_the_first_treatment_of_a_list_behind_another_sentence_is_read(label, told):
    reading = read_here(draw((HEAD, (40, 80, f"{label} {told}", 10))))

    listed = [one.value for one in reading.referrals[0].many("treatments")]
    assert {"gait training", "manual therapy", "ice massage"} <= set(listed)
