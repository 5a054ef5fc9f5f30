"""Addresses as printed: street, city, state and ZIP apart."""

from __future__ import annotations

import pytest

from adapters.reading.values.places import Part, read_place


def _told(text: str, next_line: str = "") -> tuple[str | None, ...]:
    place = read_place(text, next_line)
    parts: tuple[Part | None, ...] = (place.street, place.city, place.state, place.zip)
    return tuple(part.value if part else None for part in parts)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("12 Larch Way, Alder Falls, OH 43085", ("12 Larch Way", "Alder Falls", "OH", "43085")),
        ("12 Larch Way Apt 9, Alder Falls, OH", ("12 Larch Way Apt 9", "Alder Falls", "OH", None)),
        (
            "12 Larch Way, Apt 9, Alder Falls, OH,",
            ("12 Larch Way, Apt 9", "Alder Falls", "OH", None),
        ),
        ("12 Larch Way", ("12 Larch Way", None, None, None)),
        ("Farquharson, Isolde, MD", (None, None, None, None)),
        ("12 Larch Way, Alder Falls, XX", ("12 Larch Way, Alder Falls, XX", None, None, None)),
    ],
)
def test_the_parts_of_an_address_are_told_apart_where_the_line_ends_at_the_state(text, parts):
    assert _told(text) == parts


def test_a_city_may_stand_at_the_end_of_the_line_before_state_and_zip():
    assert _told("12 Larch Way, Elmo,", "OH 43085") == ("12 Larch Way", "Elmo", None, None)
    assert _told("12 Larch Way, Apt 9", "Elmo, OH 43085") == ("12 Larch Way, Apt 9", *3 * (None,))
    assert _told("12 Larch Way", "OH 43085") == ("12 Larch Way", *3 * (None,))


def test_a_sentence_that_begins_with_a_grade_is_no_street():
    assert _told("4/5 and reflexes are symmetric. The injury dates from July 20th, 2026")[0] is None
