"""Rows that forms are made of: blanks side by side, and squares for what a therapist may do."""

from __future__ import annotations

from collections.abc import Sequence

from simulator.paper.marks import TYPEWRITTEN, filled_line
from simulator.paper.sheet import Fact, Run, Sheet, Style

Blank = tuple[float, str, Sequence[Run]]
"""Where the blank ends, what is asked, what is filled in."""


def blank_row(
    sheet: Sheet,
    at: tuple[float, float],
    cells: Sequence[Blank],
    looks: tuple[Style, Style] = TYPEWRITTEN,
) -> None:
    """Blanks side by side on one line, each up to where it ends."""
    x, y = at
    for end, label, runs in cells:
        filled_line(sheet, (x, y), end, label, runs, looks)
        x = end + 8


def treatment_squares(
    sheet: Sheet,
    at: tuple[float, float],
    columns: Sequence[tuple[float, Sequence[str]]],
    wanted: Sequence[str],
    style: Style,
) -> tuple[float, list[Run]]:
    """Squares in columns, ticked for what is wanted; the end, and what no square offers."""
    x, y = at
    offered = {name.lower() for _, names in columns for name in names}
    asked = {name.lower() for name in wanted}
    step = style.size * 1.5
    for shift, names in columns:
        for number, name in enumerate(names):
            ticked = name.lower() in asked
            box = sheet.square((x + shift, y + step * number), name, ticked, style)
            if ticked:
                sheet.note(Fact("treatments", name), box, "mark")
    left = [name for name in wanted if name.lower() not in offered]
    runs: list[Run] = []
    for name in left:
        runs += [", " if runs else "", Fact("treatments", name)]
    return y + step * max(len(names) for _, names in columns), runs


def one_ticked(
    sheet: Sheet,
    at: tuple[float, float],
    names: Sequence[str],
    chosen: int | None,
    style: Style,
    fact: Fact | None = None,
) -> float:
    """Squares in a line with one of them ticked, which may state a fact; where the line ends."""
    x, y = at
    for number, name in enumerate(names):
        box = sheet.square((x, y), name, number == chosen, style)
        if fact is not None and number == chosen:
            sheet.note(fact, box, "mark")
        x = box[2] + 14
    return x
