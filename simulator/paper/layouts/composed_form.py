"""A form of some office, put together by lot: every seed is a stranger's."""

from __future__ import annotations

from random import Random

from simulator.paper.composing.composer import compose
from simulator.paper.composing.habits import office_of
from simulator.paper.composing.plan import of_a_form
from simulator.paper.facts import Referral
from simulator.paper.sheet import Paper


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw a form with a line to sign on."""
    plan, seed = of_a_form(rng), rng.random()
    compose(paper, plan, lambda: office_of(referral, Random(seed), capitals=False), by_pen=True)
