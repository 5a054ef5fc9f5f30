"""Ink where a signature belongs makes a page signed, if it is as much as a pen leaves."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest

from adapters.reading.layout.layout import view
from adapters.reading.pictures.line_reading import Word
from adapters.reading.pictures.signing import find_signatures, surely_printed
from adapters.reading.signed import signed
from tests.adapters.reading.sheets import FORM, draw, read_here

SEEN = view(1, (612.0, 792.0), [(50.0, 400.0, 90.0, 410.0, "Signature:", 1.0, 0)])


def _signed(source, reach, ink):
    page = SimpleNamespace(number=1, source=source, spots=[], readable=True)
    place = {"label": [50, 400, 90, 410], "box": [100, 380, 250, 410], "reach": reach, "ink": ink}
    (found,) = signed(page, SEEN, [place])
    return found.value, found.flag


@pytest.mark.parametrize(("reach", "ink"), [(144.4, 63.2), (148.9, 133.0)])
def test_pieces_of_a_rule_on_a_dusty_fax_are_no_signature_but_a_question(reach, ink):
    assert _signed("ocr", reach, ink) == (None, "unclear_mark")


@pytest.mark.parametrize(("reach", "ink"), [(202.2, 236.2), (45.2, 72.8)])
def test_a_pen_leaves_more_ink(reach, ink):
    assert _signed("ocr", reach, ink) == (True, None)


def test_a_thin_pen_on_a_page_without_dust_is_one():
    assert _signed("text", 195.4, 181.8) == (True, None)


def test_no_ink_is_no_signature():
    assert _signed("ocr", 3.0, 2.0) == (False, None)


@pytest.mark.parametrize(
    ("first", "second", "printed"),
    [
        ("signature.", "signature", True),
        ("electronic", "electronc", True),
        ("Date", "Date", True),
        ("Jmhn", "Ymmh", False),
        ("~~", "=", False),
    ],
)
def test_words_that_both_readers_read_almost_alike_are_printed_and_no_pens(first, second, printed):
    box = (100.0, 100.0, 160.0, 112.0)

    assert bool(surely_printed([Word(first, box, 0.9)], [Word(second, box, 0.9)])) is printed


@pytest.mark.parametrize("behind", ["21740", "21740-1204"])
def test_a_rule_over_a_state_before_its_zip_is_no_signature_over_a_degree(behind):
    ink = np.zeros((792, 612), np.uint8)
    ink[52:58, 360:550] = 1
    words = [
        Word("Hagerstown,", (480.0, 60.0, 532.0, 69.0), 1.0),
        Word("MD", (535.0, 60.0, 548.0, 69.0), 1.0),
    ]
    zip_code = Word(behind, (551.0, 60.0, 575.0, 69.0), 1.0)

    assert find_signatures(ink, [*words, zip_code], [*words, zip_code], 72.0) == []
    assert len(find_signatures(ink, words, words, 72.0)) == 1


UNSIGNED = tuple(line for line in FORM if line[2] != "Signature:")


@pytest.mark.parametrize("label", ["X:", "X"])
def test_a_pen_behind_an_x_that_begins_its_line_has_signed(label):
    lines = (*UNSIGNED, (84, 500, label, 10), (330, 500, "Date: 11/18/2026", 10))

    (referral,) = read_here(draw(lines, signed=True)).referrals

    assert referral.one("order_signed").value is True


@pytest.mark.parametrize(
    ("lines", "pen"),
    [
        (((84, 500, "X:", 10), (330, 500, "Date: 11/18/2026", 10)), False),
        (((84, 500, "X", 10), (240, 500, "Gait training", 10)), True),
    ],
)
def test_an_x_with_no_pen_or_before_a_choice_is_no_signature(lines, pen):
    (referral,) = read_here(draw((*UNSIGNED, *lines), signed=pen)).referrals

    assert referral.one("order_signed").value is None
