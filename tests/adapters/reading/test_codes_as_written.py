"""Diagnosis codes as people write them: in small letters, or like a code that is none."""

from __future__ import annotations

import pytest

from priorauth.models.reading import ReadValue
from tests.adapters.reading.sheets import FORM, draw, read_here


def diagnoses(told: str) -> list[tuple[object, str | None]]:
    lines = [(x, y, told if text.startswith("Diagnosis") else text, z) for x, y, text, z in FORM]
    (found,) = read_here(draw(lines)).referrals
    listed = found.fields["diagnoses"]
    assert not isinstance(listed, ReadValue)
    return [(one.value, one.flag) for one in listed]


def test_a_code_in_small_letters_is_no_less_a_code() -> None:
    assert diagnoses("Diagnosis: m25.561 pain in right knee; M54.50") == [
        ("M25.561", None),
        ("M54.50", None),
    ]


@pytest.mark.parametrize("wrong", ["S83.511X", "M54.5O", "m99.999"])
def test_what_is_written_like_a_code_and_is_none_leaves_the_list_in_doubt(wrong: str) -> None:
    found = diagnoses(f"Diagnosis: M25.561, {wrong}")

    assert found == [("M25.561", None), (None, "failed:icd10_listed")]


@pytest.mark.parametrize("words", ["see form v1.25", "last seen B12 clinic", "T4.5 N10.2x"])
def test_other_words_beside_a_diagnosis_are_no_codes(words: str) -> None:
    assert diagnoses(f"Diagnosis: M25.561, {words}")[0] == ("M25.561", None)
    assert len(diagnoses(f"Diagnosis: M25.561, {words}")) == 1
