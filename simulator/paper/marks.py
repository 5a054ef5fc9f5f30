"""What else stands on a form besides type and pen: radio circles, rubber stamps, gaps."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import Any

import pymupdf

from simulator.paper.sheet import BLACK, Paper, Run, Sheet, Style, width_of
from simulator.paper.truth import Box, around

_open_pdf: Any = pymupdf.open
_STAMP = (0.25, 0.25, 0.35)


def radio(
    sheet: Sheet, at: tuple[float, float], label: str, chosen: bool, style: Style | None = None
) -> Box:
    """Draw a radio circle with its label, filled when chosen; returns the box around both."""
    look = style or Style(size=9)
    radius = look.size * 0.42
    x, y = at[0] + radius, at[1] - look.size * 0.32
    sheet.page.draw_circle((x, y), radius, color=BLACK, width=0.8)
    if chosen:
        sheet.page.draw_circle((x, y), radius * 0.62, color=BLACK, fill=BLACK, width=0)
    mark = (x - radius, y - radius, x + radius, y + radius)
    words = sheet.text(at[0] + 2 * radius + 3.5, at[1], label, look)
    sheet.ticked(label, mark, chosen)
    return around(mark, words)


def bracket(
    sheet: Sheet, at: tuple[float, float], label: str, chosen: bool, style: Style | None = None
) -> Box:
    """Type a pair of brackets before a label, with an X between when chosen."""
    look = style or Style(size=9)
    mark = sheet.text(*at, "[X]" if chosen else "[  ]", look)
    wide = width_of("[X] ", look.font, look.size)
    words = sheet.text(at[0] + wide, at[1], label, look)
    sheet.ticked(label, mark, chosen)
    return around(mark, words)


TYPEWRITTEN = (Style(size=9.5), Style("cour", 10))


def filled_line(
    sheet: Sheet,
    at: tuple[float, float],
    end: float,
    label: str,
    runs: Sequence[Run],
    looks: tuple[Style, Style] = TYPEWRITTEN,
) -> None:
    """Print words, and a rule from there to where the blank ends, filled in as it looks."""
    start = sheet.text(*at, label, looks[0])[2] + 3
    sheet.line(start, at[1] + 2.5, end, at[1] + 2.5, 0.5)
    sheet.fitted((start + 3, at[1]), end - start - 5, runs, looks[1])


def stamp(sheet: Sheet, centre: tuple[float, float], lines: list[str], rng: Random) -> None:
    """Press a rubber stamp onto the page, a little askew."""
    turn = pymupdf.Matrix(rng.uniform(-9, 9))  # type: ignore[no-untyped-call]
    middle = pymupdf.Point(*centre)  # type: ignore[no-untyped-call]
    wide = max(len(line) for line in lines) * 3.6 + 8
    high = 8.0 * len(lines)
    frame = (centre[0] - wide, centre[1] - high, centre[0] + wide, centre[1] + high)
    shape = sheet.page.new_shape()
    shape.draw_rect(frame)
    shape.finish(color=_STAMP, width=1.6, morph=(middle, turn))
    for index, line in enumerate(lines):
        start = (centre[0] - len(line) * 3.3, centre[1] - high + 12 + 14 * index)
        shape.insert_text(
            start, line, fontname="cobo", fontsize=11, color=_STAMP, morph=(middle, turn)
        )
    shape.commit()


def rubber_stamped(pdf: bytes, day: str, rng: Random) -> bytes:
    """The same paper with a stamp of the office that received it pressed over its first page.

    It lies where a hand in a hurry puts it: over what is printed there, if anything is.
    """
    words = rng.choice(["RECEIVED", "FAXED", "SCANNED"])
    places = ((490, 60), (120, 640), (470, 400), (420, 730), (110, 60))
    with _open_pdf(stream=pdf, filetype="pdf") as document:
        stamp(Sheet(Paper(), document[0], 1), rng.choice(places), [words, day], rng)
        stamped: bytes = document.tobytes(garbage=3, deflate=True, no_new_id=True)
    return stamped


def left_blank(rng: Random, chance: float, runs: list[Run]) -> list[Run]:
    """The same runs, or nothing where the office left the place empty."""
    return [] if rng.random() < chance else runs
