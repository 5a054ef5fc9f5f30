"""A page that a bad line ruined is no empty page: it must come again."""

from __future__ import annotations

from datetime import date
from random import Random

import pytest

from priorauth.casework.reading import LEGIBLE
from simulator.paper import corpus, demo
from tests.adapters.reading.sheets import read_here

DAY = date(2026, 11, 29)


def test_an_order_of_which_no_reader_reads_a_word_must_come_again(tmp_path):
    (fax,) = [path for path in demo.write(tmp_path, today=DAY) if "_0703_" in path.name]

    reading = read_here(fax.read_bytes())

    (page,) = reading.pages
    assert page.kind != "blank"
    assert page.quality < LEGIBLE
    (referral,) = reading.referrals
    assert referral.route == "staff_review"
    assert {one.value for one in flat(referral.fields)} <= {None, True, False}


def flat(fields):
    for found in fields.values():
        yield from found if isinstance(found, tuple) else (found,)


@pytest.mark.parametrize("treatment", ["fine_noisy", "standard_dusty", "scan_grey"])
def test_an_empty_page_is_set_aside(treatment):
    content, _, _ = corpus.one(Random("empty"), "blank_page", treatment)

    (page,) = read_here(content).pages

    assert page.kind == "blank"
