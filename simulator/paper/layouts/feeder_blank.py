"""The empty back of a sheet that went through the feeder: dust, punch holes, a dark edge."""

from __future__ import annotations

from random import Random

from simulator.paper.facts import Referral
from simulator.paper.sheet import Paper


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw nothing but what a feeder leaves."""
    del referral
    sheet = paper.page("blank")
    for y in (140.0, 396.0, 652.0):
        sheet.page.draw_circle((18, y), 7, color=(0, 0, 0), width=0.8)
    for _ in range(14):
        x, y = rng.uniform(20, 590), rng.uniform(20, 770)
        sheet.frame((x, y, x + rng.uniform(0.5, 1.6), y + rng.uniform(0.5, 1.6)), 0, 0)
    sheet.frame((609, 0, 612, 792), 0, 0.3)
