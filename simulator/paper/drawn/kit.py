"""How one office's papers look and how they are filled: drawn once for every paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from random import Random
from typing import NamedTuple, TypeVar

from simulator.paper.front_desk import FrontDesk
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style, width_of
from simulator.paper.truth import Box

TOP, BOTTOM = 46.0, 744.0
T = TypeVar("T")


class Choice(NamedTuple):
    """A square with its words, ticked or not, and what it states when it is ticked."""

    label: str
    chosen: bool
    fact: Fact | None = None


@dataclass(frozen=True)
class Item:
    """What is asked and what is answered: with words, or with squares of which some are ticked."""

    label: str
    runs: list[Run] = field(default_factory=list)
    choices: tuple[Choice, ...] = ()


@dataclass(frozen=True)
class Kit:
    """The looks of one office: fonts and sizes, margins, how names are set off, its squares."""

    left: float
    right: float
    label: Style
    value: Style
    head: Style
    small: Style
    colon: str
    upper: bool
    square: str
    heading: str
    ways: tuple[str, str]
    shade: float
    blanks: bool
    air: float
    rings: bool

    def name(self, label: str, joint: bool = False) -> str:
        """A label as this office prints it; a joint is needed where nothing else parts it."""
        said = label.upper() if self.upper else label
        ends = said.endswith(("?", ":", ".")) or not said
        return said if ends else said + (":" if joint else self.colon)

    def tighter(self) -> Kit:
        """The same looks, with which more fits on a sheet."""
        size = self.value.size * 0.9
        return replace(
            self,
            label=self.label.sized(self.label.size * 0.92),
            value=self.value.sized(size),
            head=self.head.sized(self.head.size * 0.9),
            air=min(self.air, 0.0),
        )

    def tightest(self) -> Kit:
        """The tighter looks with as many answers on a line as fit."""
        return replace(self.tighter(), ways=("blanks", "blanks"))


def of_a_form(rng: Random) -> Kit:
    """The looks of a form: printed by one machine, filled in by another."""
    asked, size = rng.choice(["helv", "helv", "helv", "tiro"]), rng.choice([8.5, 9.0, 9.5, 10.0])
    typed = rng.choice(["cour", "helv", "tiro", "helv", "heit"])
    bold = rng.random() < 0.5
    label = Style(asked, size).bold() if bold else Style(asked, size)
    margin = rng.choice([36.0, 42.0, 48.0, 54.0])
    return Kit(
        left=margin,
        right=612 - margin,
        label=label,
        value=Style(typed, size + rng.choice([0.0, 0.5, 1.0])),
        head=Style(asked, size + rng.choice([0.5, 1.0, 2.0])).bold(),
        small=Style(asked, rng.choice([7.0, 7.5, 8.0])),
        colon=rng.choice([":", ":", ":", ""]),
        upper=rng.random() < 0.15,
        square=rng.choice(["square", "square", "pen", "pen", "radio", "bracket"]),
        heading=rng.choice(["bar", "grey", "rule", "plain", "under", "none"]),
        ways=(
            rng.choice(["blanks", "blanks", "cells", "table", "pairs"]),
            rng.choice(["blanks", "cells", "table", "lines"]),
        ),
        shade=rng.choice([0.82, 0.88, 0.93]),
        blanks=True,
        air=rng.choice([0.0, 1.5, 3.0, 6.0]),
        rings=rng.random() < 0.2,
    )


def of_a_print(rng: Random) -> Kit:
    """The looks of a record system: one font, names and values set apart."""
    font, size = rng.choice(["helv", "helv", "helv", "tiro", "cour"]), rng.choice([8.5, 9.0, 9.5])
    body = Style(font, size)
    margin = rng.choice([36.0, 42.0, 50.0])
    return Kit(
        left=margin,
        right=612 - margin,
        label=body.bold() if rng.random() < 0.65 else body,
        value=body,
        head=body.bold().sized(size + rng.choice([0.5, 1.5, 2.5])),
        small=body.sized(7.5),
        colon=rng.choice([":", ":", ""]),
        upper=rng.random() < 0.1,
        square=rng.choice(["square", "bracket", "radio"]),
        heading=rng.choice(["bar", "grey", "rule", "rule", "plain", "under"]),
        ways=(
            rng.choice(["pairs", "pairs", "table", "lines", "stack"]),
            rng.choice(["pairs", "lines", "table", "stack", "flowed"]),
        ),
        shade=rng.choice([0.85, 0.9, 0.94]),
        blanks=rng.random() < 0.2,
        air=rng.choice([-0.5, 0.0, 1.0, 3.0]),
        rings=False,
    )


def of_a_letter(rng: Random) -> Kit:
    """The looks of a letter: a wide margin and one font."""
    font = rng.choice(["tiro", "tiro", "helv", "helv", "cour"])
    size = rng.choice([10.0, 10.5, 11.0])
    size = min(size, 10.0) if font == "cour" else size
    body, margin = Style(font, size), rng.choice([60.0, 66.0, 72.0])
    return Kit(
        left=margin,
        right=612 - margin,
        label=body.bold() if rng.random() < 0.5 else body,
        value=body,
        head=body.bold(),
        small=body.sized(8.5),
        colon=":",
        upper=False,
        square=rng.choice(["square", "bracket"]),
        heading=rng.choice(["plain", "under", "rule"]),
        ways=("lines", rng.choice(["lines", "pairs", "table"])),
        shade=0.92,
        blanks=False,
        air=0.0,
        rings=False,
    )


@dataclass
class Flow:
    """Where the pen is on a paper; it goes on to another sheet where one is full."""

    paper: Paper
    kit: Kit
    running: Callable[[Flow], None]
    kind: str = "referral_order"
    bottom: float = BOTTOM

    def __post_init__(self) -> None:
        self.left, self.right = self.kit.left, self.kit.right
        self.sheet: Sheet = self.paper.page(self.kind)
        self.y = TOP

    @property
    def width(self) -> float:
        """How wide the lines are."""
        return self.right - self.left

    def need(self, high: float) -> None:
        """Go on to the next sheet where so much no longer fits."""
        if self.y + high > self.bottom:
            self.turn()

    def turn(self) -> None:
        """Take the next sheet, which says at its head whose it is."""
        self.sheet = self.paper.page(self.kind)
        self.y = TOP
        self.running(self)

    def wrapped(self, x: float, width: float, runs: list[Run], look: Style) -> float:
        """Print runs that wrap at their own edge; returns the baseline below them."""
        shown = narrowed(runs, look, width)
        return self.sheet.prose((x, self.y, width), runs, shown, 1.3)


class Ruler(Sheet):
    """A sheet on which nothing is printed: it tells how high a text would be."""

    def __init__(self) -> None:
        """No page and no pen."""

    def text(self, x: float, y: float, text: str, style: Style | None = None) -> Box:
        """Where a line would stand."""
        look = style or Style()
        return (x, y, x + width_of(text, look.font, look.size), y)

    def note(self, fact: Fact, box: Box, written: object = "print") -> None:
        """Nothing is stated."""


def high(runs: list[Run], look: Style, width: float) -> float:
    """How high runs stand when they wrap at a width, at least a line."""
    if not runs:
        return look.size * 1.3
    return Ruler().prose((0.0, 0.0, width), runs, narrowed(runs, look, width), 1.3)


def told(runs: list[Run]) -> str:
    """What runs say."""
    return "".join(run if isinstance(run, str) else run.printed for run in runs)


def wide(runs: list[Run], look: Style) -> float:
    """How wide runs stand on one line."""
    return width_of(told(runs), look.font, look.size)


def narrowed(runs: list[Run], look: Style, width: float) -> Style:
    """The same look, smaller where a single piece would not fit the width."""
    longest = 1.0
    for run in runs:
        text = run if isinstance(run, str) else run.printed
        whole = not isinstance(run, str) and len(text) <= 20
        for part in [text] if whole else text.split():
            longest = max(longest, width_of(part, look.font, look.size) + 2)
    return look.sized(look.size * width / longest) if longest > width else look


@dataclass
class Office:
    """One office at work on one paper: what it writes, what it calls things, how it looks."""

    desk: FrontDesk
    words: dict[str, str]
    kit: Kit
    rng: Random

    def one(self, *ways: T) -> T:
        """One of some ways, by lot."""
        return self.rng.choice(ways)

    def often(self, chance: float) -> bool:
        """Whether something happens that happens so often."""
        return self.rng.random() < chance

    def item(self, word: str, runs: list[Run]) -> Item:
        """What the office calls something, and the answer."""
        return Item(self.words[word], runs)
