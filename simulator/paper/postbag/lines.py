"""Runs of text broken into lines, and how wide and how high they stand."""

from __future__ import annotations

from collections.abc import Sequence

from simulator.paper.sheet import Fact, Run, Sheet, Style, unbroken, width_of
from simulator.paper.truth import Box, around

Piece = tuple[str, Fact | None]
Unit = list[Piece]
"""Pieces that stick together: a line breaks between units only."""
STEP = 1.3


def units(runs: Sequence[Run]) -> list[Unit]:
    """Words with what sticks to them: a comma behind a fact, a bracket around it."""
    found: list[Unit] = []
    is_open = True
    for run in runs:
        text = run if isinstance(run, str) else run.printed
        fact = None if isinstance(run, str) else run
        for number, part in enumerate(unbroken(run) if text else []):
            sticks = number == 0 and not is_open and not text[0].isspace()
            if sticks and found:
                found[-1].append((part, fact))
            else:
                found.append([(part, fact)])
        if text:
            is_open = text[-1].isspace()
    return found


def _wide(unit: Unit, style: Style) -> float:
    return width_of("".join(part for part, _ in unit), style.font, style.size)


def broken(runs: Sequence[Run], style: Style, width: float) -> list[list[Unit]]:
    """The lines that runs make within a width; one empty line where there is nothing."""
    space = width_of(" ", style.font, style.size)
    rows: list[list[Unit]] = [[]]
    x = 0.0
    for unit in units(runs):
        long = _wide(unit, style)
        if rows[-1] and x + space + long > width:
            rows.append([])
            x = 0.0
        x += long + (space if rows[-1] else 0.0)
        rows[-1].append(unit)
    return rows


def fitting(runs: Sequence[Run], style: Style, width: float) -> Style:
    """The style, smaller where a single unit would not fit the width."""
    widest = max((_wide(unit, style) for unit in units(runs)), default=0.0)
    return style.sized(style.size * width / widest) if widest > width else style


def said(runs: Sequence[Run]) -> str:
    """What runs say."""
    return "".join(run if isinstance(run, str) else run.printed for run in runs)


def across(runs: Sequence[Run], style: Style) -> float:
    """How wide runs stand on one line."""
    return width_of(said(runs), style.font, style.size)


def high(runs: Sequence[Run], style: Style, width: float, step: float = STEP) -> float:
    """How high runs stand within a width."""
    look = fitting(runs, style, width)
    return len(broken(runs, look, width)) * style.size * step


def put(
    sheet: Sheet, at: tuple[float, float, float], runs: Sequence[Run], style: Style,
    step: float = STEP,
) -> float:  # fmt: skip
    """Print runs from (x, y) within a width; returns the next baseline."""
    x0, y, width = at
    look = fitting(runs, style, width)
    space = width_of(" ", look.font, look.size)
    places: dict[int, tuple[Fact, list[Box]]] = {}
    for row in broken(runs, look, width):
        x = x0
        for unit in row:
            for part, fact in unit:
                box = sheet.text(x, y, part, look)
                x = box[2]
                if fact is not None:
                    places.setdefault(id(fact), (fact, []))[1].append(box)
            x += space
        y += style.size * step
    for fact, boxes in places.values():
        sheet.note(fact, around(*boxes))
    return y


def one_line(
    sheet: Sheet, at: tuple[float, float], width: float, runs: Sequence[Run], style: Style
) -> float:
    """Print runs on one line, smaller where they would not fit; returns where they end."""
    long = across(runs, style)
    look = style.sized(style.size * width / long) if long > width else style
    return sheet.labelled(at, "", runs, look)
