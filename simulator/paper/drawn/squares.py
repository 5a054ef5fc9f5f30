"""Squares to tick, circles, brackets, and answers that a pen rings, the office's way."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from simulator.paper import ink
from simulator.paper.drawn.kit import Choice, Flow, Item, wide
from simulator.paper.marks import bracket, radio
from simulator.paper.penned import square_by_pen
from simulator.paper.sheet import Style, width_of
from simulator.paper.truth import Box


def square(flow: Flow, at: tuple[float, float], choice: Choice, look: Style, rng: Random) -> Box:
    """One square, circle or pair of brackets with its words, ticked as this office ticks."""
    label, chosen = choice.label, choice.chosen
    if flow.kit.square == "radio":
        box = radio(flow.sheet, at, label, chosen, look)
    elif flow.kit.square == "bracket":
        box = bracket(flow.sheet, at, label, chosen, look)
    elif flow.kit.square == "pen":
        box = square_by_pen(flow.sheet, at, label, chosen, rng, look)
    else:
        box = flow.sheet.square(at, label, chosen, look)
    if chosen and choice.fact is not None:
        flow.sheet.note(choice.fact, box, "mark")
    return box


def plain(flow: Flow) -> Style:
    """The look of words beside squares: that of a label, never bold."""
    fonts = {"hebo": "helv", "tibo": "tiro", "cobo": "cour"}
    label = flow.kit.label
    return Style(fonts.get(label.font, label.font), label.size)


def chosen_of(flow: Flow, item: Item, rng: Random) -> None:
    """A name with squares behind it, on further lines where they do not fit one."""
    look = plain(flow)
    step = look.size * 1.55
    flow.need(step)
    said = flow.kit.name(item.label, True)
    width = width_of(said, flow.kit.label.font, flow.kit.label.size)
    flow.sheet.text(flow.left, flow.y, said, flow.kit.label)
    start = x = flow.left + (width + 8 if item.label else 0)
    if flow.kit.rings and all(len(one.label) < 6 for one in item.choices):
        _ringed(flow, x + 4, item.choices, rng)
        flow.y += step + 4
        return
    for choice in item.choices:
        across = width_of(choice.label, look.font, look.size) + look.size * 1.9
        if x + across > flow.right and x > start:
            flow.y += step
            flow.need(step)
            x = start
        x = square(flow, (x, flow.y), choice, look, rng)[2] + 13
    if item.runs:
        if x + wide(item.runs, flow.kit.value) + 4 > flow.right:
            flow.y, x = flow.y + step, start
        flow.sheet.labelled((x, flow.y), "", item.runs, flow.kit.value)
    flow.y += step + 2


def _ringed(flow: Flow, x: float, choices: Sequence[Choice], rng: Random) -> None:
    """Short answers beside each other, of which a pen ringed one."""
    look = plain(flow)
    for choice in choices:
        box = flow.sheet.text(x, flow.y, choice.label, look)
        if choice.chosen:
            middle = ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
            radius = max(7.0, (box[2] - box[0]) / 2 + 3)
            ink.ring(flow.sheet, middle, radius, rng)
            if choice.fact is not None:
                flow.sheet.note(choice.fact, box, "mark")
        x = box[2] + 24


def grid(flow: Flow, choices: Sequence[Choice], rng: Random) -> None:
    """Squares in columns of even width, filled down or across."""
    look = plain(flow)
    longest = max(width_of(one.label, look.font, look.size) for one in choices) + look.size * 2.2
    count = max(1, min(4, int(flow.width // longest)))
    deep = -(-len(choices) // count)
    step = look.size * 1.55
    flow.need(step * deep)
    down = rng.random() < 0.6
    for number, choice in enumerate(choices):
        column, row = divmod(number, deep) if down else (number % count, number // count)
        at = (flow.left + column * flow.width / count, flow.y + row * step)
        square(flow, at, choice, look, rng)
    flow.y += step * deep + 3
