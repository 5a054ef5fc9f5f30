"""A photographed sheet is laid flat, and a place on it leads back to the photo."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from adapters.reading.pictures.flattening import flat_sheet
from adapters.reading.pictures.preparation import prepare

CORNERS = np.array([[160, 120], [1010, 60], [1100, 1390], [90, 1440]], np.float32)


def _sheet():
    paper = np.full((1320, 1020), 230, np.uint8)
    for row in range(120, 1200, 40):
        cv2.putText(paper, "Patient: Kwame Wetherby", (90, row), 0, 0.8, 20, 2)
    return paper


def _photo(table=60):
    paper = _sheet()
    flat = np.array([[0, 0], [1020, 0], [1020, 1320], [0, 1320]], np.float32)
    bend = cv2.getPerspectiveTransform(flat, CORNERS)
    seen = cv2.warpPerspective(paper, bend, (1200, 1500), borderValue=table)
    light = np.linspace(0.6, 1.0, 1200, dtype=np.float32)[None, :]
    return (seen * light).astype(np.uint8)


def test_a_sheet_on_a_table_is_laid_flat():
    sheet = flat_sheet(_photo())

    assert sheet is not None
    assert sheet.size == (612.0, 792.0)
    assert sheet.grey[:, :5].mean() > 100


def test_a_sheet_half_in_shadow_is_laid_flat_whole():
    photo = _photo().astype(np.float32)
    across = np.arange(1200, dtype=np.float32)[None, :]
    photo *= 1 - 0.6 / (1 + np.exp(-(across - 700) / 20))

    sheet = flat_sheet(photo.astype(np.uint8))

    assert sheet is not None
    corners = sheet.to_photo @ [[0, sheet.grey.shape[1]], [0, 0], [1, 1]]
    assert (corners[:2] / corners[2])[0] == pytest.approx([160, 1010], abs=6)


@pytest.mark.parametrize("table", [60, 150, 210])
def test_a_sheet_on_a_table_almost_as_light_is_laid_flat(table):
    sheet = flat_sheet(_photo(table))

    assert sheet is not None
    wide, tall = sheet.grey.shape[::-1]
    corners = sheet.to_photo @ [[0, wide, wide, 0], [0, 0, tall, tall], [1, 1, 1, 1]]
    assert np.abs((corners[:2] / corners[2]).T - CORNERS).max() < 8


def test_a_sheet_that_the_photo_cuts_off_below_is_laid_flat():
    sheet = flat_sheet(_photo()[:1300])

    assert sheet is not None
    assert sheet.grey[5:-5, 5:-5].min() < 80
    assert sheet.grey[-5:].mean() > 100


@pytest.mark.parametrize("side", [slice(0, 150), slice(-150, None)])
def test_a_scan_with_a_dark_bar_along_one_side_is_not_cut(side):
    scan = _sheet()
    scan[:, side] = 60

    assert flat_sheet(scan) is None


def test_places_on_the_flat_sheet_lead_back_to_the_photo():
    page = prepare(_photo(), 576.0, 720.0)

    rows, columns = page.grey.shape
    corner = page.to_points @ [columns, rows, 1.0]

    expected = CORNERS[2] * (576 / 1200)
    assert corner[:2] / corner[2] == pytest.approx(expected, abs=4)


def test_a_scan_without_a_table_around_it_stays_as_it_is():
    assert flat_sheet(_sheet()) is None


def test_a_dark_picture_without_a_sheet_stays_as_it_is():
    assert flat_sheet(np.full((800, 600), 70, np.uint8)) is None


def test_a_photo_shows_letters_as_finely_as_the_sheet_is_large_on_it():
    near, far = _photo(), cv2.resize(_photo(), None, fx=0.6, fy=0.6, interpolation=cv2.INTER_AREA)
    far = cv2.copyMakeBorder(far, 300, 300, 240, 240, cv2.BORDER_REPLICATE)

    assert prepare(near, 576.0, 720.0).dots == pytest.approx(930 / 612, abs=0.03)
    assert prepare(far, 576.0, 720.0).dots == pytest.approx(0.6 * 930 / 612, abs=0.03)
    assert prepare(_sheet(), 612.0, 792.0).dots == pytest.approx(1320 / 792)


def test_a_photo_with_flash_on_a_black_table_is_no_fax():
    photo = np.where(_photo() > 100, 246, 12).astype(np.uint8)
    photo[::7, ::5] += 3

    page = prepare(photo, 576.0, 720.0)

    assert not page.bilevel
    assert page.size == (612.0, 792.0)


def test_no_table_is_left_along_the_sides_of_a_sheet():
    page = prepare(_photo(), 576.0, 720.0)

    for edge in (page.ink[:9], page.ink[-9:], page.ink[:, :9], page.ink[:, -9:]):
        assert not edge.any()
    assert page.ink.any()
