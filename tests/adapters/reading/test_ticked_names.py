"""Who orders, where a form prints its prescribers with a check box each."""

from __future__ import annotations

from tests.adapters.reading.sheets import draw, read_here

HEAD = ((40, 40, "Quarrywood Family Physicians, P.A.", 14), (40, 60, "Ordered by (check one):", 9))
BELOW = (
    (40, 120, "Patient: Lisbet Okonjo-Varga", 10),
    (330, 120, "DOB: 02/07/1961", 10),
    (40, 140, "Diagnosis: M54.50 Low back pain", 10),
)


def _named(*boxes):
    lines = [(40 + 170 * place, 80, text, 9) for place, text in enumerate(boxes)]
    found = read_here(draw((*HEAD, *lines, *BELOW))).referrals[0]
    names = ("referring_name", "referring_credentials")
    return [(found.one(name).value, found.one(name).flag) for name in names]


def test_the_checked_name_of_a_list_orders():
    named = _named("[ ] Odalys Tarrowby, MD", "[X] Perpetua Brand, PA-C", "[ ] Quill Marrable, DO")

    assert named == [("Perpetua Brand", None), ("PA-C", None)]


def test_of_two_checked_names_a_person_chooses():
    named = _named("[X] Odalys Tarrowby, MD", "[X] Perpetua Brand, PA-C")

    assert all(value is None or flag for value, flag in named)


def test_an_office_is_nobody_who_orders():
    assert _named("[ ] Odalys Tarrowby, MD", "[ ] Perpetua Brand, PA-C") == [
        (None, "absent"),
        (None, "absent"),
    ]


def test_the_number_behind_each_name_of_a_list_is_no_part_of_it():
    named = _named(
        "[ ] Odalys Tarrowby, MD NPI 1234567893", "[X] Perpetua Brand, PA-C NPI 1245319599"
    )

    assert named == [("Perpetua Brand", None), ("PA-C", None)]
