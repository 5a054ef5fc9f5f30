"""Signatures on their line, and answers that a pen writes into the space a form leaves."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from simulator.paper import ink
from simulator.paper.facts import Referral
from simulator.paper.sheet import Fact, Run, Sheet, Style
from simulator.paper.truth import Box, around


def signature(
    sheet: Sheet,
    referral: Referral,
    line: tuple[float, float, float],
    rng: Random,
    size: float = 24,
) -> None:
    """Sign from x0 on baseline y up to x1, or leave the place empty; either way note it."""
    x0, y, x1 = line
    signed = referral.order.signed
    box: Box = (x0, y - 28, x1, y)
    if signed:
        box = ink.sign(sheet, (x0 + 8, y - 3), referral.provider.name, rng, size)
    sheet.note(Fact("order_signed", "", signed), box, "ink" if signed else "mark")


def by_pen(
    sheet: Sheet,
    at: tuple[float, float],
    end: float,
    runs: Sequence[Run],
    rng: Random,
    size: float = 13.0,
) -> float:
    """Write runs from a point on, smaller where they would not fit; returns where they end."""
    x, y = at
    letters = sum(len(run if isinstance(run, str) else run.printed) for run in runs)
    size = min(size, (end - x) / max(1.0, letters + 0.6 * len(runs)) * 1.2)
    for run in runs:
        text = run if isinstance(run, str) else run.printed
        box = ink.write(sheet, (x, y), text, size, rng)
        if isinstance(run, Fact):
            sheet.note(run, box, "ink")
        x = box[2] + size * 0.3
    return x


def square_by_pen(
    sheet: Sheet, at: tuple[float, float], label: str, chosen: bool, rng: Random, look: Style
) -> Box:
    """Draw a printed square with its label, ticked by a pen when chosen; the box around both."""
    mark = sheet.square(at, "", False, look)
    sheet.paper.ticks.pop()
    words = sheet.text(mark[2] + 4, at[1], label, look)
    sheet.ticked(label, mark, chosen)
    if chosen:
        ink.tick_by_hand(sheet, at, look.size * 0.86, rng)
    return around(mark, words)
