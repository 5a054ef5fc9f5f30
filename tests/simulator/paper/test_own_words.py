"""Offices behind one layout print the same thing in words of their own."""

from random import Random

import pytest

from simulator.paper import layouts
from simulator.paper.own_words import own_words

WORDED = sorted(
    {
        *layouts.REPORTING_REFERRALS,
        *layouts.FOURTH_REPORTING,
        *layouts.FIFTH_REPORTING,
        *layouts.SIXTH_REPORTING,
        *layouts.SEVENTH_REPORTING,
        *layouts.EIGHTH_REPORTING,
        *layouts.EVERYDAY,
        *layouts.PLAIN_DAYS,
        *layouts.ORDINARY,
        *layouts.NINTH_REPORTING,
        *layouts.TENTH_REPORTING,
    }
)


@pytest.mark.parametrize("layout", WORDED)
def test_another_office_prints_every_wording_in_another_way_sooner_or_later(layout):
    drawn = [own_words(layout, Random(seed)) for seed in range(40)]

    for name in drawn[0]:
        assert len({words[name] for words in drawn}) > 1


def test_the_same_office_keeps_its_words():
    assert own_words("striped_print", Random(4)) == own_words("striped_print", Random(4))
