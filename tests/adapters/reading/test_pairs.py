"""A doubted fax right beside a sure telephone of the office is as sure, and no other."""

from __future__ import annotations

import pytest

from adapters.reading.layout.layout import view
from adapters.reading.sureness.neighbours import Lines
from adapters.reading.sureness.pairs import with_pairs
from adapters.reading.values.candidates import Candidate
from priorauth.models.reading import ReadValue

PHONE, FAX = (80.0, 100.0, 140.0, 110.0), (170.0, 100.0, 230.0, 110.0)


def _read(value, flag):
    return ReadValue(value=value, page=1, flag=flag, confidence=0.99 if flag is None else 0.8)


def _claim(name, value, box):
    return Candidate(name, value, 1, box, value, 0.99, straight=box)


def _flag(*words, fax=FAX, more=(), phone_flag=None, fax_flag="low_confidence"):
    fields = {
        "referring_phone": _read("2075550160", phone_flag),
        "referring_fax": _read("2075550161", fax_flag),
    }
    claims = [
        _claim("referring_phone", "2075550160", PHONE),
        _claim("referring_fax", "2075550161", fax),
        *more,
    ]
    seen = view(1, (612.0, 792.0), [(*word, 1.0, 0) for word in (
        (50.0, 100.0, 75.0, 110.0, "Tel"), (*PHONE, "207-555-0160"), *words, (*fax, "207-555-0161"),
    )])  # fmt: skip
    found = with_pairs(fields, claims, {1: Lines.of("referral_order", seen)})["referring_fax"]
    return found.flag


NAMED = (145.0, 100.0, 165.0, 110.0, "Fax")


def test_a_fax_beside_a_sure_telephone_is_as_sure():
    assert _flag(NAMED) is None


@pytest.mark.parametrize("flag", ["conflict", "failed:phone"])
def test_what_something_contradicts_stays_flagged(flag):
    assert _flag(NAMED, fax_flag=flag) == flag


def test_beside_a_doubted_telephone_it_stays_doubted():
    assert _flag(NAMED, phone_flag="low_confidence") == "low_confidence"


def test_in_another_cell_or_line_it_stays_doubted():
    apart, below = (400.0, 100.0, 460.0, 110.0), (170.0, 130.0, 230.0, 140.0)

    assert _flag((370.0, 100.0, 390.0, 110.0, "Fax"), fax=apart) == "low_confidence"
    assert _flag((145.0, 130.0, 165.0, 140.0, "Fax"), fax=below) == "low_confidence"


def test_where_another_number_is_called_the_fax_it_stays_doubted():
    other = _claim("referring_fax", "2075550199", (80.0, 300.0, 140.0, 310.0))

    assert _flag(NAMED, more=(other,)) == "low_confidence"
