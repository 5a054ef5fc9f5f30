"""What a pen wrote is told from print, and a person compares it with the page."""

from __future__ import annotations

from random import Random

import cv2
import numpy as np
import pytest

from adapters.reading.pictures.handwriting import surely_by_hand
from adapters.reading.sureness.handwritten import flag_handwritten
from desk.web import words
from priorauth.models.reading import ReadValue
from simulator.paper import ink
from simulator.paper.sheet import Paper, Style

DPI = 204
SAID = ("Odalys Tarrowby", "88 Larkspur Hill Rd", "02/07/1961", "GHP4471902", "Bangor ME 04401",
        "Lowell Brandvold", "Granite Health Plan", "weight bearing", "M25.561", "12")  # fmt: skip
HERE = (100.0, 100.0, 200.0, 112.0)


def _ink(paper):
    paper.put_down()
    dots = paper.pdf[0].get_pixmap(dpi=DPI, colorspace="gray")
    grey = np.frombuffer(dots.samples, np.uint8).reshape(dots.height, dots.width)
    return np.where(grey < 128, 255, 0).astype(np.uint8)


def _in_dots(boxes):
    return [tuple(edge * DPI / 72 for edge in box) for box in boxes]


def _form(by_pen):
    """A form with printed labels and each value by pen or in print; the boxes of the values."""
    paper = Paper()
    sheet, rng = paper.page("referral_order"), Random("hand")
    boxes = []
    for number, (text, pen) in enumerate(zip(SAID, by_pen, strict=True)):
        y = 80.0 + 30 * number
        sheet.text(50, y, f"Label number {number}:", Style("tiro", 10))
        if pen:
            boxes.append(ink.write(sheet, (170, y), text, 13, rng))
        else:
            boxes.append(sheet.text(170, y, text, Style("helv", 10)))
        sheet.line(160, y + 3, 400, y + 3, 0.5)
    return _ink(paper), _in_dots(boxes)


def test_printed_values_are_not_by_hand():
    page, boxes = _form([False] * len(SAID))

    assert surely_by_hand(page, boxes) == []


def test_what_a_pen_wrote_is_by_hand_and_the_print_beside_it_is_not():
    pens = [True, True, False, True, True, False, True, True, False, True]
    page, boxes = _form(pens)

    found = surely_by_hand(page, boxes)

    written = [box for box, pen in zip(boxes, pens, strict=True) if pen]
    assert set(found) <= set(written)
    assert len(found) >= len(written) - 2


def test_on_a_coarse_fax_only_a_page_filled_in_by_hand_tells_of_a_pen():
    page, boxes = _form([True] * 3 + [False] * (len(SAID) - 3))
    full, all_boxes = _form([True] * len(SAID))

    assert surely_by_hand(page, boxes, coarse=True) == []
    assert surely_by_hand(full, all_boxes, coarse=True)


def _lying(page):
    """The page as it comes when it was faxed on its side: a fax has fewer rows than columns."""
    rows, columns = page.shape
    squeezed = cv2.resize(page, (columns * 196 // 204, rows), interpolation=cv2.INTER_NEAREST)
    wide = cv2.resize(squeezed, (columns, rows), interpolation=cv2.INTER_LINEAR)
    return np.where(wide > 127, 255, 0).astype(np.uint8)


def test_print_on_a_page_that_lay_on_its_side_is_not_by_hand_and_a_pen_is():
    pens = [True, True, False, True, True, False, True, True, False, True]
    (printed, boxes), (mixed, all_boxes) = _form([False] * len(SAID)), _form(pens)
    written = [box for box, pen in zip(all_boxes, pens, strict=True) if pen]

    found = surely_by_hand(_lying(mixed), all_boxes, on_side=True)

    assert surely_by_hand(_lying(printed), boxes, on_side=True) == []
    assert set(found) <= set(written)
    assert len(found) >= len(written) - 2


def test_a_box_without_ink_was_not_written():
    assert surely_by_hand(np.zeros((600, 800), np.uint8), [(10, 10, 200, 40)]) == []


@pytest.mark.parametrize(
    ("checks", "flag", "expected"),
    [
        ((), None, "written_by_hand"),
        (("two_readers",), None, "written_by_hand"),
        (("npi_luhn",), None, "written_by_hand"),
        (("two_readers", "npi_luhn"), None, None),
        (("two_readers", "npi_luhn"), "low_confidence", "written_by_hand"),
        (("two_readers",), "conflict", "conflict"),
        (("two_readers",), "failed:npi_luhn", "failed:npi_luhn"),
    ],
)
def test_handwriting_is_for_a_person_unless_both_readers_and_a_check_agree(checks, flag, expected):
    value = ReadValue(
        value="1234567893", page=1, box=HERE, confidence=0.99, checks=checks, flag=flag
    )

    told = flag_handwritten({"referring_npi": value, "diagnoses": (value,)}, {1: [HERE]})

    assert told["referring_npi"].flag == told["diagnoses"][0].flag == expected


def test_print_beside_handwriting_and_on_another_page_stays_as_it_is():
    value = ReadValue(value="GHP4471902", page=1, box=HERE, confidence=0.99)
    beside = (205.0, 100.0, 300.0, 112.0)

    assert flag_handwritten({"member_id": value}, {1: [beside], 2: [HERE]}) == {"member_id": value}


def test_staff_are_told_why_in_words():
    assert words.flag("written_by_hand") == "It is written by hand; compare it with the page"
