"""Papers of one family that judges the reader are each another structure."""

from datetime import date
from random import Random

import pytest

from simulator.paper import invent, layouts
from simulator.paper.corpus import pool_of
from simulator.paper.sheet import Paper

TODAY = date(2026, 11, 23)


def order_of_facts(family: str, seed: int) -> tuple[str, ...]:
    """The fields of a paper as a reader meets them, sheet by sheet and downwards."""
    rng, paper = Random(seed), Paper()
    layouts.draw(family, paper, invent.referral(rng, TODAY, pool_of(family)), rng)
    rows = [
        (mark.page, round(mark.box[1]), round(mark.box[0]), name)
        for name, found in paper.finish().facts.items()
        for mark in (found if isinstance(found, list) else [found])[:1]
    ]
    return tuple(name for *_, name in sorted(rows))


@pytest.mark.parametrize("family", layouts.REPORTING_REFERRALS)
def test_forty_papers_of_a_family_are_nearly_forty_orders(family):
    orders = [order_of_facts(family, seed) for seed in range(40)]

    assert len(set(orders)) >= 36
