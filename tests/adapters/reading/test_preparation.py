"""Dust goes from a faxed page; the pieces of a faint letter stay."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from adapters.reading.pictures.preparation import prepare

ROWS, COLUMNS = 2244, 1734


def _page():
    """A page with enough print that it stands straight."""
    page = np.full((ROWS, COLUMNS), 255, np.uint8)
    for row in range(300, 1900, 60):
        cv2.putText(page, "Patient: Kwame Wetherby", (90, row), 0, 1.0, 0, 3)
    return page


def _left(page, box):
    x0, y0, x1, y1 = box
    return int((prepare(page, 612.0, 792.0).ink[y0:y1, x0:x1] > 0).sum())


def test_a_lone_speck_is_dust():
    page = _page()
    page[600, 1500] = 0
    page[604, 1503] = 0

    assert _left(page, (1480, 580, 1520, 620)) == 0


@pytest.mark.parametrize("gap", [2, 3])
def test_a_speck_beside_a_stroke_may_be_a_piece_of_its_letter(gap):
    page = _page()
    page[590:620, 1500] = 0
    page[600, 1500 + gap : 1502 + gap] = 0

    assert _left(page, (1501, 580, 1520, 620)) == 2


def test_specks_are_counted_as_grain_wherever_they_lie():
    page = _page()
    clean = prepare(page, 612.0, 792.0).grain
    page[100:200:10, 1000:1600:10] = 0

    assert prepare(page, 612.0, 792.0).grain - clean == pytest.approx(600 / page.size)


@pytest.mark.parametrize(("wide", "read"), [(1, 2), (3, 3)])
def test_only_thin_strokes_of_a_coarse_fax_are_widened_for_the_readers(wide, read):
    page = np.full((ROWS // 2, COLUMNS), 255, np.uint8)
    for column in range(200, 1500, 20):
        page[300:340, column : column + wide] = 0

    seen = prepare(page, 612.0, 792.0).grey

    assert int((seen[640, 190:390] < 128).sum()) == 10 * read


def test_strokes_of_a_fine_fax_stay_as_wide_as_they_are():
    page = np.full((ROWS, COLUMNS), 255, np.uint8)
    for column in range(200, 1500, 20):
        page[600:680, column] = 0

    assert int((prepare(page, 612.0, 792.0).grey[640, 190:390] < 128).sum()) == 10
