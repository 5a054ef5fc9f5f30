"""A paper that is filled from the top downwards, and how one office's papers look."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from random import Random
from typing import NamedTuple

from simulator.paper.marks import bracket, radio
from simulator.paper.penned import square_by_pen
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style, unbroken, width_of
from simulator.paper.truth import Box, around

TOP, FLOOR = 44.0, 746.0


class Tick(NamedTuple):
    """A box to tick with its words, and what it states when it is ticked."""

    words: str
    on: bool
    fact: Fact | None = None


class Ask(NamedTuple):
    """What a paper asks and what is answered: in words, or by boxes to tick."""

    label: str
    runs: Sequence[Run] = ()
    ticks: Sequence[Tick] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is answered."""
        return not self.runs and not self.ticks


@dataclass(frozen=True)
class Look:
    """Margins, fonts and habits of one office's papers."""

    left: float
    right: float
    ask: Style
    say: Style
    head: Style
    fine: Style
    colon: str
    caps: bool
    box: str
    band: str
    lead: float
    grey: float

    def label(self, words: str, parted: bool = False) -> str:
        """A label as it is printed; a colon is needed where nothing else parts it."""
        said = words.upper() if self.caps else words
        if not said or said[-1] in ":?.#":
            return said
        return said + (self.colon or (":" if parted else ""))

    def closer(self, size: float) -> Look:
        """The same looks, smaller, with less between the lines."""
        fonts = {name: getattr(self, name) for name in ("ask", "say", "head")}
        small = {name: style.sized(style.size * size) for name, style in fonts.items()}
        return replace(self, **small, lead=min(self.lead, 0.5))


def form_look(rng: Random) -> Look:
    """A form: printed in one font and filled in with another."""
    font, size = rng.choice(["helv", "helv", "tiro"]), rng.choice([8.5, 9.0, 9.5, 10.0])
    ask = Style(font, size)
    edge = rng.choice([34.0, 40.0, 46.0, 56.0])
    return Look(
        edge, 612 - edge, ask.bold() if rng.random() < 0.45 else ask,
        Style(rng.choice(["helv", "cour", "tiro", "helv", "tiit", "cour"]), size + 0.5),
        ask.bold().sized(size + rng.choice([0.5, 1.5, 2.5])),
        Style(font, rng.choice([6.8, 7.3, 7.8])),
        rng.choice([":", ":", "", ":"]), rng.random() < 0.18,
        rng.choice(["square", "square", "pen", "pen", "radio", "bracket", "blank"]),
        rng.choice(["black", "grey", "line", "above", "tab", "plain", "middle"]),
        rng.choice([0.0, 1.5, 3.0, 5.0]), rng.choice([0.84, 0.9, 0.94]),
    )  # fmt: skip


def print_look(rng: Random) -> Look:
    """A record system's print: one font, labels set off or not."""
    font, size = (
        rng.choice(["helv", "helv", "helv", "helv", "tiro", "cour"]),
        rng.choice([8.5, 9.0]),
    )
    body = Style(font, size + rng.choice([0.0, 0.5]))
    edge = rng.choice([30.0, 36.0, 44.0, 54.0])
    return Look(
        edge, 612 - edge, body.bold() if rng.random() < 0.6 else body, body,
        body.bold().sized(size + rng.choice([0.5, 1.5, 3.0])), body.sized(7.4),
        rng.choice([":", ":", "", ":"]), rng.random() < 0.08,
        rng.choice(["square", "bracket", "radio"]),
        rng.choice(["grey", "line", "line", "above", "plain", "tab", "black"]),
        rng.choice([-0.5, 0.0, 1.0, 2.5]), rng.choice([0.86, 0.91, 0.95]),
    )  # fmt: skip


def letter_look(rng: Random) -> Look:
    """A letter: one font and wide margins."""
    font = rng.choice(["tiro", "tiro", "helv", "helv", "cour"])
    body = Style(
        font, rng.choice([9.5, 10.0]) if font == "cour" else rng.choice([10.0, 10.5, 11.0])
    )
    edge = rng.choice([58.0, 64.0, 72.0, 80.0])
    return Look(
        edge, 612 - edge, body.bold() if rng.random() < 0.5 else body, body, body.bold(),
        body.sized(8.4), ":", False, rng.choice(["square", "bracket"]),
        rng.choice(["plain", "line", "plain", "middle"]), 0.5, 0.92,
    )  # fmt: skip


@dataclass
class Leaf:
    """Where the pen is; where a sheet is full it goes on to the next one."""

    paper: Paper
    look: Look
    rng: Random
    running: Callable[[Leaf], None]
    kind: str = "referral_order"

    def __post_init__(self) -> None:
        self.x0, self.x1 = self.look.left, self.look.right
        self.sheet: Sheet = self.paper.page(self.kind)
        self.y = TOP

    @property
    def wide(self) -> float:
        """How wide the lines may be."""
        return self.x1 - self.x0

    def room(self, high: float) -> None:
        """Take the next sheet where so much does not fit on this one."""
        if self.y + high > FLOOR:
            self.fresh()

    def fresh(self) -> None:
        """Take the next sheet, which tells whose it is."""
        self.sheet = self.paper.page(self.kind)
        self.y = TOP
        self.running(self)

    def said(self, runs: Sequence[Run], style: Style | None = None, step: float = 1.3) -> None:
        """A line of its own at the left, which wraps where it is long; on one sheet."""
        look = style or self.look.say
        self.room(lines(runs, look, self.wide) * look.size * step)
        self.y = wrapped(self.sheet, (self.x0, self.y, self.wide), runs, look, step)

    def gap(self, share: float = 0.8) -> None:
        """Leave a part of a line empty."""
        self.y += self.look.say.size * share


def told(runs: Sequence[Run]) -> str:
    """What runs say."""
    return "".join(run if isinstance(run, str) else run.printed for run in runs)


def across(runs: Sequence[Run], style: Style) -> float:
    """How wide runs stand on one line."""
    return width_of(told(runs), style.font, style.size)


def _small(runs: Sequence[Run], style: Style, width: float) -> Style:
    """The style, smaller where the longest piece would not fit the width."""
    pieces = [piece for run in runs for piece in unbroken(run)]
    longest = max((width_of(one, style.font, style.size) for one in pieces), default=0.0) + 2
    return style.sized(style.size * width / longest) if longest > width else style


def lines(runs: Sequence[Run], style: Style, width: float) -> int:
    """Over how many lines runs go within a width; one where there are none."""
    look, count, x = _small(runs, style, width), 1, 0.0
    space = width_of(" ", look.font, look.size)
    for run in runs:
        for piece in unbroken(run):
            long = width_of(piece, look.font, look.size)
            if x and x + space + long > width:
                count, x = count + 1, long
            else:
                x += (space if x else 0.0) + long
    return count


def wrapped(
    sheet: Sheet, at: tuple[float, float, float], runs: Sequence[Run], style: Style, step: float
) -> float:
    """Print runs from (x, y) within a width; returns the next baseline."""
    if not told(runs):
        return at[1] + style.size * step
    return sheet.prose(at, runs, _small(runs, style, at[2]), step)


def tick_width(words: str, style: Style) -> float:
    """How much room a box to tick takes with its words."""
    return width_of(f"[X] {words}", style.font, style.size) + style.size * 1.6


def ticked(leaf: Leaf, at: tuple[float, float], one: Tick, style: Style) -> Box:
    """Print a box to tick and its words; note what it states."""
    way, sheet = leaf.look.box, leaf.sheet
    if way == "pen":
        box = square_by_pen(sheet, at, one.words, one.on, leaf.rng, style)
    elif way == "radio":
        box = radio(sheet, at, one.words, one.on, style)
    elif way == "bracket":
        box = bracket(sheet, at, one.words, one.on, style)
    elif way == "blank":
        box = _on_a_blank(sheet, at, one, style)
    else:
        box = sheet.square(at, one.words, one.on, style)
    if one.on and one.fact is not None:
        sheet.note(one.fact, box, "mark")
    return box


def _on_a_blank(sheet: Sheet, at: tuple[float, float], one: Tick, style: Style) -> Box:
    """A short rule before the words, with an X on it when chosen."""
    x, y = at
    end = x + style.size * 1.5
    sheet.line(x, y + 1.5, end, y + 1.5, 0.6)
    mark = (x, y - style.size * 0.8, end, y + 1.5)
    if one.on:
        sheet.text(x + style.size * 0.4, y, "X", style.bold())
    words = sheet.text(end + 4, y, one.words, style)
    sheet.ticked(one.words, mark, one.on)
    return around(mark, words)
