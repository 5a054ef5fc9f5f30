"""Printed circles are found and told apart by the ink inside."""

from __future__ import annotations

import cv2
import numpy as np

from adapters.reading.pictures.circles import find_circles

DPI = 204
SIZE = 12


def _paper():
    return np.zeros((600, 900), np.uint8)


def _ring(paper, x, y):
    cv2.circle(paper, (x, y), SIZE, 255, 2)


def _filled(paper, x, y):
    _ring(paper, x, y)
    cv2.circle(paper, (x, y), SIZE // 2, 255, -1)


def _crossed(paper, x, y):
    _ring(paper, x, y)
    cv2.line(paper, (x - 9, y - 9), (x + 9, y + 9), 255, 3)
    cv2.line(paper, (x - 9, y + 9), (x + 9, y - 9), 255, 3)


def _letter(paper, text, x, y):
    cv2.putText(paper, text, (x, y), cv2.FONT_HERSHEY_SIMPLEX, 1.0, 255, 3)


def test_an_empty_circle_has_no_ink_and_a_dotted_one_much():
    paper = _paper()
    _ring(paper, 100, 100)
    _filled(paper, 300, 100)

    empty, dotted = sorted(find_circles(paper, [], DPI), key=lambda one: one.box[0])

    assert empty.ink < 0.05
    assert dotted.ink > 0.5


def test_a_crossed_circle_is_full_of_ink():
    paper = _paper()
    _ring(paper, 100, 100)
    _crossed(paper, 300, 100)

    _, crossed = sorted(find_circles(paper, [], DPI), key=lambda one: one.box[0])

    assert crossed.ink > 0.12


def test_a_circle_broken_by_the_fax_line_is_found():
    paper = _paper()
    _ring(paper, 100, 100)
    _ring(paper, 300, 100)
    paper[100:102, :] = 0

    assert len(find_circles(paper, [], DPI)) == 2


def test_letters_are_no_circles():
    paper = _paper()
    for x in (100, 200, 300):
        _letter(paper, "O", x, 100)
        _letter(paper, "8", x, 200)
        _letter(paper, "e", x, 300)
    words = [(x - 5, y - 40, x + 120, y + 10) for x in (100, 200, 300) for y in (100, 200, 300)]

    assert find_circles(paper, words, DPI) == []


def test_one_circle_alone_is_no_choice():
    paper = _paper()
    _ring(paper, 100, 100)

    assert find_circles(paper, [], DPI) == []
