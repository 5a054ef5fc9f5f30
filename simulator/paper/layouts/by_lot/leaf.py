"""The sheets of one paper, filled from the top down; a new one where a piece would not fit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from random import Random

from simulator.paper.sheet import Paper, Run, Sheet, Style, unbroken, width_of

BOTTOM = 752.0
Row = tuple[str, Sequence[Run]]
"""What is asked and what stands there; no runs where the office left the place empty."""


@dataclass(frozen=True)
class Look:
    """The faces of one paper: what is printed on it and what is filled in."""

    face: str
    size: float
    filled: str
    filled_size: float
    bold_labels: bool
    spread: float

    @classmethod
    def of(cls, rng: Random, faces: str, filled: str, sizes: Sequence[float]) -> Look:
        """Draw the faces and sizes of a paper."""
        size = rng.choice(list(sizes))
        face = rng.choice(faces.split())
        hand = rng.choice([face, *filled.split()])
        return cls(face, size, hand, size + rng.choice([0.0, 0.5]), rng.random() < 0.65,
                   rng.choice([1.0, 1.1, 1.2]))  # fmt: skip

    @property
    def body(self) -> Style:
        """What is printed."""
        return Style(self.face, self.size)

    @property
    def label(self) -> Style:
        """A label beside its value."""
        return self.body.bold() if self.bold_labels else self.body

    @property
    def value(self) -> Style:
        """What is filled in."""
        return Style(self.filled, self.filled_size)

    @property
    def small(self) -> Style:
        """A label above, under or in the corner of its place."""
        return Style(self.face, self.size - 2)


@dataclass
class Leaf:
    """Where the pen stands; `running` heads every sheet after the first and says where to go on."""

    paper: Paper
    left: float
    right: float
    kind: str = "referral_order"
    running: Callable[[Sheet, int], float] | None = None
    y: float = 48.0
    number: int = 1
    held: bool = False
    sheet: Sheet = field(init=False)

    def __post_init__(self) -> None:
        self.sheet = self.paper.page(self.kind)

    @property
    def width(self) -> float:
        """How wide the sheet is between its margins."""
        return self.right - self.left

    def need(self, high: float) -> None:
        """Turn the sheet where less room than that is left."""
        if self.y + high > BOTTOM and not self.held:
            self.turn()

    def turn(self) -> None:
        """Begin the next sheet."""
        self.sheet = self.paper.page(self.kind)
        self.number += 1
        self.y = self.running(self.sheet, self.number) if self.running else 56.0

    def prose(self, runs: Sequence[Run], style: Style, indent: float = 0.0) -> None:
        """Running text over the width that is left."""
        high = style.size * 1.32 * lines_of(runs, style, self.width - indent)
        self.need(min(high, 200.0))
        self.y = self.sheet.prose(
            (self.left + indent, self.y, self.width - indent), runs, style, 1.32
        )


def said(runs: Sequence[Run]) -> str:
    """The words of some runs."""
    return "".join(run if isinstance(run, str) else run.printed for run in runs)


def wide(runs: Sequence[Run], style: Style) -> float:
    """How wide some runs are on one line."""
    return width_of(said(runs), style.font, style.size)


def lines_of(runs: Sequence[Run], style: Style, width: float) -> int:
    """How many lines some runs take, rather one too many than one too few."""
    space = width_of(" ", style.font, style.size)
    lines, x = 1, 0.0
    for run in runs:
        for part in unbroken(run):
            need = width_of(part, style.font, style.size) + space
            if x + need > width and x > 0:
                lines, x = lines + 1, 0.0
            x += need
    return lines


def longest(runs: Sequence[Run], style: Style) -> float:
    """How wide the widest part is that no line breaks."""
    parts = [part for run in runs for part in unbroken(run)]
    return max((width_of(part, style.font, style.size) for part in parts), default=0.0)
