"""A code that a fax damaged is read by the words beside it, where they leave no other."""

from __future__ import annotations

import pytest

from adapters.reading.labelled.code_places import from_codes
from adapters.reading.layout.layout import Run, Word, view
from adapters.reading.sureness.agreement import Look, agree
from adapters.reading.values.codes import find_procedures
from adapters.reading.values.described_codes import damaged_codes

KNEE = "Sprain of anterior cruciate ligament of right knee, ICD-10"


def _words(text):
    placed, x = [], 50.0
    for part in text.split():
        placed.append((x, 100.0, x + 5.0 * len(part), 110.0, part, 0.9))
        x = placed[-1][2] + 3
    return placed


def _row(text):
    return Run.of([Word(one[4], *one[:4]) for one in _words(text)])


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("9~116 Gait training CFT 3", "97116"),
        ("9°16 Gait training", "97116"),
        ("971E2 PT evaluation, moderate complexity CPT 1", "97162"),
        ("97025 0ltrasound. CPT 2", "97035"),
        (f"S33.511A {KNEE}", "S83.511A"),
        (f"$33.511A {KNEE}", "S83.511A"),
        ("M54.1E Radiculopathy, lumbar region", "M54.16"),
        ("M25.5G1 Pain in right knee", "M25.561"),
    ],
)
def test_a_damaged_code_is_the_one_that_the_words_beside_it_name(line, code):
    assert [one for _, one, _ in damaged_codes(_row(line))] == [code]


@pytest.mark.parametrize(
    "line",
    [
        "97116 Gait training",
        "9~1~~ Gait training",
        "9~116 Walking school",
        "971E2 FT evaluation, moderate complexity",
        f"S83.511? {KNEE}",
        "M25.56 Pain in right knee",
        "555-1234 Gait training",
        "M54.1E Pain",
    ],
)
def test_what_is_whole_or_may_be_another_code_is_left_as_it_is(line):
    assert list(damaged_codes(_row(line))) == []


def test_words_that_name_a_procedure_confirm_its_code():
    (named,) = find_procedures(_row("97035 Ultrasound 2 units"))
    (other,) = find_procedures(_row("97110 Ultrasound 2 units"))

    assert (named.checks, other.checks) == (("description",), ())


def _look(reader, line):
    seen = view(1, (612.0, 792.0), _words(line), quality=0.8)
    return Look(reader, seen, list(from_codes(seen, [])))


def test_a_code_that_both_readers_misread_differently_is_read_and_its_letters_are_checked():
    (found,) = agree([_look(0, "9~116 Gait training"), _look(1, "9°16 Gait training")])

    assert (found.value, found.evidence.checked) == ("97116", True)
