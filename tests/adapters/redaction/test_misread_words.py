"""Words, payers and figures that OCR damaged are read as what they were, where that is told."""

from __future__ import annotations

import pytest

from adapters.redaction.payers_misread import misread_payers
from adapters.redaction.plain_text import recognized
from adapters.redaction.redactor import redact
from adapters.redaction.repaired import are_misread_words, meant, repaired


@pytest.mark.parametrize(
    ("read", "word", "slip"),
    [
        ("KNEF", "knee", "alike"),
        ("Roorn", "room", "pair"),
        ("WNDOW", "window", "lost"),
        ("thherapy", "therapy", "added"),
        ("BUTSTEADY", "steady", "joined"),
    ],
)
def test_a_damaged_word_is_told_with_the_slip_that_made_it(read: str, word: str, slip: str) -> None:
    found = repaired(read)

    assert found is not None
    assert (found.word, found.slip) == (word, slip)


@pytest.mark.parametrize("word", ["knee", "Obradovic", "Zamudlo", "Henry", "it", "M54"])
def test_words_names_and_what_is_near_no_word_are_not_read_as_another(word: str) -> None:
    assert repaired(word) is None


def test_a_word_is_meant_as_it_was_written() -> None:
    assert (meant("KNEF"), meant("Sjte"), meant("Obradovic")) == ("KNEE", "Site", "Obradovic")


def test_damaged_words_are_no_name_but_beside_a_name_they_may_be_part_of_it() -> None:
    assert are_misread_words("SEEN TWIGE")
    assert not are_misread_words("KNEE STIFF")
    assert not are_misread_words("HENRY LITTF")
    assert not are_misread_words("Obradovic STIFF")


@pytest.mark.parametrize(
    "name",
    [
        "Presbyteian Heelth Plan",
        "Blue Shield of Caifornia",
        "Liberty Mutuai",
        "MCLAREN HEALTH FLAN",
        "Harvard Pilgrin",
    ],
)
def test_a_payer_stays_though_ocr_damaged_one_of_its_words(name: str) -> None:
    text = f"verified with {name}, rep"

    assert [text[each.start : each.end] for each in misread_payers(text)] == [name]
    assert name in redact(text, from_ocr=True).text


def test_a_payer_as_printed_or_damaged_in_all_its_words_is_left_to_others() -> None:
    assert not list(misread_payers("Liberty Mutual, then Lberty Mutuai"))


@pytest.mark.parametrize(
    ("read", "printed"),
    [
        ("wei9ht", "weight"),
        ("f0r", "for"),
        ("w1th", "with"),
        ("wa5", "was"),
        ("LE4D", "LEAD"),
        ("th15", "this"),
        ("11 0F 12", "11 OF 12"),
        ("n0 pain", "no pain"),
        ("M77.11right", "M77.11 right"),
        ("ROTATION60", "ROTATION 60"),
    ],
)
def test_a_figure_within_a_usual_word_is_a_letter_and_one_beside_it_is_a_figure(
    read: str, printed: str
) -> None:
    assert recognized(f"told {read} again").text == f"told {printed} again"


@pytest.mark.parametrize(
    "read",
    ["5ee", "4lb", "5th", "AB5", "T12", "A1C", "S 0N", "0F:1A", "PT12345"],
)
def test_what_may_be_a_name_a_measure_or_a_number_keeps_its_figure(read: str) -> None:
    assert recognized(f"told {read} again").text == f"told {read} again"


def test_the_space_put_back_beside_a_figure_leads_to_the_place_as_given() -> None:
    plain = recognized("right knee ROTATION60 today")

    at = plain.text.index("60")
    assert plain.span(at, at + 2) == (19, 21)


def test_a_lady_at_a_payer_is_no_day_of_the_month() -> None:
    assert "The lady at" in redact("The lady at Tricare called", from_ocr=True).text
