"""What dust, the edge of a cell or a misread letter adds to a value is none of it, or is asked."""

from __future__ import annotations

import pytest

from adapters.reading.sureness.agreement import agree
from adapters.reading.sureness.certainty import weighed
from adapters.reading.sureness.listing import as_value
from tests.adapters.reading.two_looks import FIRST, SECOND, look, values


@pytest.mark.parametrize(
    ("first", "second", "name"),
    [
        ("Woodland Spine Center", "Woodland Spine ; Center", "Woodland Spine Center"),
        ("Rose. Pain", "Rose Pain", "Rose Pain"),
        ("Highmark BCBS of Delaware", "Highmark BCBS. of Delaware", "Highmark BCBS of Delaware"),
        ("St. Mary Clinic", "St. Mary Clinic", "St. Mary Clinic"),
        ("Assoc. Medical Group", "Assoc. Medical Group", "Assoc. Medical Group"),
    ],
)
def test_signs_that_dust_put_into_a_name_are_none_of_it(first, second, name):
    looks = [
        look(FIRST, first, field="referring_organization"),
        look(SECOND, second, field="referring_organization"),
    ]

    assert name in {one.value for one in agree(looks)}


@pytest.mark.parametrize(
    ("name", "is_open"),
    [
        ("BeLty Lopez", True),
        ("Luls Horvath", True),
        ("Luis Horvath", False),
        ("Oluwaseun MacGillivray", False),
        ("Ana DeLoria", False),
        ("Quxwen Szczepanski", False),
    ],
)
def test_a_name_that_is_another_with_a_letter_misread_is_left_to_a_person(name, is_open):
    looks = [look(reader, name, field="referring_name") for reader in (FIRST, SECOND)]

    (found,) = agree(looks)

    assert (found.flag == "low_confidence") is is_open


def test_a_name_without_its_initial_is_no_better_than_the_one_with_it():
    looks = [
        look(FIRST, "Lourdes W Peralta", field="patient_name"),
        look(SECOND, "Lourdes Peralta", field="patient_name"),
        look(SECOND, "Lourdes Peralta", field="patient_name"),
        look(FIRST, "Lourdes W Peralta", field="patient_name"),
    ]

    assert None not in values(agree(looks)).values()


def test_a_number_of_which_a_look_makes_another_one_stays_with_a_person():
    looks = [
        look(FIRST, "1/24/26", 0.74, field="onset_date"),
        look(SECOND, "1/24/26", 0.85, field="onset_date"),
        look(SECOND, "1/24/26", 0.85, field="onset_date"),
        look(FIRST, "7/24/26", 0.72, field="onset_date"),
    ]

    found = agree(looks)

    assert weighed({"onset_date": as_value(found[0])}, found)["onset_date"].flag is not None


@pytest.mark.parametrize(
    ("first", "second", "read", "flag"),
    [
        ("Sling at night. No lifting.", "Sling at night, No lifting.", 0, None),
        ("Sling at night, no lifting.", "Sling at night. no lifting.", 1, None),
        ("Sling at night, No lifting.", "Sling at night, No lifting.", 1, "low_confidence"),
    ],
)
def test_a_sentence_ends_in_a_full_stop_where_a_reader_saw_one(first, second, read, flag):
    looks = [
        look(FIRST, first, field="precautions"),
        look(SECOND, second, field="precautions"),
    ]

    assert values(agree(looks)) == {(first, second)[read]: flag}


@pytest.mark.parametrize(
    ("read", "name"),
    [
        ("Kingsway Medicine Group, LLC |", "Kingsway Medicine Group, LLC"),
        ("\u2019 Kingsway Medicine Group", "Kingsway Medicine Group"),
        ("\u201cKingsway Medicine Group", "Kingsway Medicine Group"),
        ("Kingsway \u201cMedicine\u201d Group", "Kingsway \u201cMedicine\u201d Group"),
    ],
)
def test_edges_of_a_cell_are_no_part_of_a_name(read, name):
    looks = [look(reader, read, field="referring_organization") for reader in (FIRST, SECOND)]

    assert [one.value for one in agree(looks)] == [name]


@pytest.mark.parametrize(
    ("name", "flag"),
    [
        ("Melton. Bonnie W", "low_confidence"),
        ("Gerald.ne Henson", "low_confidence"),
        ("Prof. Bonnie W. Melton", None),
    ],
)
def test_a_full_stop_in_a_persons_name_may_have_been_a_comma_or_a_letter(name, flag):
    looks = [look(reader, name, field="referring_name") for reader in (FIRST, SECOND)]

    assert values(agree(looks)) == {name: flag}
