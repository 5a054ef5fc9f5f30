"""What some office's record system prints, put together by lot: every seed is a stranger's."""

from __future__ import annotations

from random import Random

from simulator.paper.composing.composer import compose
from simulator.paper.composing.habits import office_of
from simulator.paper.composing.plan import of_a_print
from simulator.paper.facts import Referral
from simulator.paper.sheet import Paper


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw a print with an electronic signature, now and then all in capitals."""
    plan, loud, seed = of_a_print(rng), rng.random() < 0.2, rng.random()
    compose(paper, plan, lambda: office_of(referral, Random(seed), capitals=loud), by_pen=False)
