"""Offices behind one layout print the same thing in words of their own."""

from random import Random

import pytest

from simulator.paper import layouts, sets
from simulator.paper.own_words import own_words

WORDED = sorted(
    {
        *layouts.REPORTING_REFERRALS,
        *sets.FOURTH_REPORTING,
        *sets.FIFTH_REPORTING,
        *sets.SIXTH_REPORTING,
        *sets.SEVENTH_REPORTING,
        *sets.EIGHTH_REPORTING,
        *sets.EVERYDAY,
        *sets.PLAIN_DAYS,
        *sets.ORDINARY,
        *sets.COMMON_WEEK,
        *sets.NINTH_REPORTING,
        *sets.TENTH_REPORTING,
        *sets.ELEVENTH_REPORTING,
        *sets.TWELFTH_REPORTING,
        *sets.THIRTEENTH_REPORTING,
        *sets.FOURTEENTH_REPORTING,
        *sets.FIFTEENTH_REPORTING,
        *sets.SIXTEENTH_REPORTING,
        *sets.SEVENTEENTH_REPORTING,
        *sets.EIGHTEENTH_REPORTING,
        *sets.NINETEENTH_REPORTING,
        *sets.TWENTIETH_REPORTING,
        *sets.TWENTY_FIRST_REPORTING,
        *sets.TWENTY_SECOND_REPORTING,
        *sets.TWENTY_THIRD_REPORTING,
        *sets.TWENTY_FOURTH_REPORTING,
    }
)


@pytest.mark.parametrize("layout", WORDED)
def test_another_office_prints_every_wording_in_another_way_sooner_or_later(layout):
    drawn = [own_words(layout, Random(seed)) for seed in range(40)]

    for name in drawn[0]:
        assert len({words[name] for words in drawn}) > 1


def test_the_same_office_keeps_its_words():
    assert own_words("striped_print", Random(4)) == own_words("striped_print", Random(4))
