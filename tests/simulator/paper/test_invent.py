"""Invented people carry identifiers that are well formed and belong to nobody."""

import warnings
from datetime import date
from random import Random

import pytest

from simulator.paper import invent
from simulator.paper.facts import conditions
from simulator.paper.people.common_week import COMMON_WEEK
from simulator.paper.people.everyday import EVERYDAY
from simulator.paper.people.ordinary import ORDINARY
from simulator.paper.people.plain_days import PLAIN_DAYS
from simulator.paper.people.seen import SEEN
from simulator.paper.people.seen_eighteenth import SEEN_EIGHTEENTH
from simulator.paper.people.seen_eighth import SEEN_EIGHTH
from simulator.paper.people.seen_eleventh import SEEN_ELEVENTH
from simulator.paper.people.seen_fifteenth import SEEN_FIFTEENTH
from simulator.paper.people.seen_fifth import SEEN_FIFTH
from simulator.paper.people.seen_fourteenth import SEEN_FOURTEENTH
from simulator.paper.people.seen_fourth import SEEN_FOURTH
from simulator.paper.people.seen_nineteenth import SEEN_NINETEENTH
from simulator.paper.people.seen_ninth import SEEN_NINTH
from simulator.paper.people.seen_seventeenth import SEEN_SEVENTEENTH
from simulator.paper.people.seen_seventh import SEEN_SEVENTH
from simulator.paper.people.seen_sixteenth import SEEN_SIXTEENTH, SEEN_SIXTEENTH_CHILDREN
from simulator.paper.people.seen_sixth import SEEN_SIXTH
from simulator.paper.people.seen_tenth import SEEN_TENTH
from simulator.paper.people.seen_third import SEEN_THIRD
from simulator.paper.people.seen_thirteenth import SEEN_THIRTEENTH
from simulator.paper.people.seen_twelfth import SEEN_TWELFTH
from simulator.paper.people.seen_twentieth import SEEN_TWENTIETH, SEEN_TWENTIETH_MOTHERS
from simulator.paper.people.seen_twenty_first import SEEN_TWENTY_FIRST
from simulator.paper.people.seen_twenty_fourth import SEEN_TWENTY_FOURTH
from simulator.paper.people.seen_twenty_second import SEEN_TWENTY_SECOND
from simulator.paper.people.seen_twenty_third import SEEN_TWENTY_THIRD
from simulator.paper.people.unseen import UNSEEN
from simulator.paper.town import Town


def luhn_holds(digits: str) -> bool:
    return invent.luhn_digit(digits[:-1]) == digits[-1]


def test_invented_npis_pass_the_luhn_check():
    rng = Random(1)

    assert all(luhn_holds("80840" + invent.npi(rng)) for _ in range(50))


def test_the_luhn_digit_of_the_published_example_is_right():
    assert invent.luhn_digit("80840123456789") == "3"


def test_phone_numbers_come_from_the_range_kept_for_fiction():
    referral = invent.referral(Random(2), date(2026, 11, 23))

    for number in (referral.patient.phone, referral.provider.phone, referral.provider.fax):
        assert number[3:8] == "55501"
        assert len(number) == 10


def test_orders_are_written_on_working_days_and_evaluated_later():
    rng = Random(3)
    orders = [invent.order(rng, date(2026, 11, 23)) for _ in range(40)]

    assert all(order.ordered_on.weekday() < 5 for order in orders)
    assert all(order.evaluated_on > order.ordered_on >= order.began_on for order in orders)


def test_the_town_has_the_people_that_the_papers_need():
    town = Town()

    assert town.coverage("beatrix").payer == "Blue Harbor Mutual"
    assert town.secondary("genevra") is not None
    assert luhn_holds("80840" + town.clinic().npi)


@pytest.mark.slow
@pytest.mark.parametrize(
    "pool",
    [
        invent.USUAL,
        SEEN,
        SEEN_THIRD,
        SEEN_FOURTH,
        SEEN_FIFTH,
        SEEN_SIXTH,
        SEEN_SEVENTH,
        SEEN_EIGHTH,
        EVERYDAY,
        PLAIN_DAYS,
        ORDINARY,
        COMMON_WEEK,
        SEEN_NINTH,
        SEEN_TENTH,
        SEEN_ELEVENTH,
        SEEN_TWELFTH,
        SEEN_THIRTEENTH,
        SEEN_FOURTEENTH,
        SEEN_FIFTEENTH,
        SEEN_SIXTEENTH,
        SEEN_SIXTEENTH_CHILDREN,
        SEEN_SEVENTEENTH,
        SEEN_EIGHTEENTH,
        SEEN_NINETEENTH,
        SEEN_TWENTIETH,
        SEEN_TWENTIETH_MOTHERS,
        SEEN_TWENTY_FIRST,
        SEEN_TWENTY_SECOND,
        SEEN_TWENTY_THIRD,
        SEEN_TWENTY_FOURTH,
        UNSEEN,
    ],
)
def test_every_diagnosis_is_billable_and_described_as_in_the_code_set(pool):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        import simple_icd_10_cm

    for condition in conditions(pool.conditions).values():
        for side, rows in condition.diagnoses.items():
            for code, words in rows:
                assert simple_icd_10_cm.is_leaf(code)
                assert simple_icd_10_cm.get_description(code) == words
                other = {"left": "right", "right": "left"}.get(side)
                assert other is None or f"{other} " not in words
