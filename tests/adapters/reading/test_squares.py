"""Check boxes that a pen ticked beyond their edges are found, and letters are none."""

from __future__ import annotations

from itertools import pairwise

import cv2
import numpy as np
import pytest

from adapters.reading.pictures.squares import find_squares

Stroke = tuple[tuple[int, int], ...]
DPI = 150
WIDE = 20
"""Dots from side to side of the boxes drawn here."""


def page(*ticked: Stroke, boxes: int = 4) -> np.ndarray:
    """A column of empty boxes, with strokes of a pen through the first ones."""
    ink = np.zeros((400, 400), np.uint8)
    for number in range(boxes):
        top = 40 + 60 * number
        cv2.rectangle(ink, (60, top), (60 + WIDE, top + WIDE), 255, 2)
        stroke = ticked[number] if number < len(ticked) else ()
        for (x0, y0), (x1, y1) in pairwise(stroke):
            cv2.line(ink, (60 + x0, top + y0), (60 + x1, top + y1), 255, 3)
    return ink


@pytest.mark.parametrize(
    "stroke",
    [
        ((3, 10), (8, 17), (26, -6)),  # out at the upper right corner
        ((2, 9), (7, 19), (25, -8)),  # its foot on the lower edge
        ((-4, 14), (6, 20), (22, -2)),  # in from the left
    ],
)
def test_a_box_is_found_whose_tick_runs_over_its_corner(
    stroke: tuple[tuple[int, int], ...],
) -> None:
    found = find_squares(page(stroke), DPI)

    assert len(found) == 4
    assert [square.ink > 0.12 for square in found] == [True, False, False, False]


def test_letters_with_level_strokes_are_no_boxes_beside_those_of_another_size() -> None:
    ink = page()
    cv2.putText(ink, "BEB", (140, 60), cv2.FONT_HERSHEY_SIMPLEX, 0.5, 255, 2)

    assert len(find_squares(ink, DPI)) == 4


def test_an_empty_box_that_lost_a_side_to_a_streak_is_found_among_others() -> None:
    ink = page()
    ink[100 + 4 : 100 + WIDE - 3, 60 + WIDE - 1 : 60 + WIDE + 3] = 0

    assert [square.box[1] for square in find_squares(ink, DPI)] == [39, 99, 159, 219]


@pytest.mark.parametrize("far", [(140, 60), (60, 20)])
def test_a_letter_with_one_side_is_no_box_that_lost_one(far: tuple[int, int]) -> None:
    ink = page()
    cv2.putText(ink, "E", far, cv2.FONT_HERSHEY_SIMPLEX, 0.9, 255, 2)

    assert len(find_squares(ink, DPI)) == 4


def test_a_box_filled_to_its_edge_is_checked_where_others_are_of_its_size() -> None:
    ink = page()
    cv2.rectangle(ink, (60, 100), (60 + WIDE, 100 + WIDE), 255, -1)

    found = find_squares(ink, DPI)

    assert [square.ink > 0.12 for square in found] == [False, True, False, False]


def test_a_solid_square_of_another_size_is_no_box() -> None:
    ink = page()
    cv2.rectangle(ink, (200, 100), (200 + WIDE // 2, 100 + WIDE // 2), 255, -1)

    assert len(find_squares(ink, DPI)) == 4
