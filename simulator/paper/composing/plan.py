"""How one office sets out its paper: every choice of it is drawn apart from the others."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random

from simulator.paper.sheet import Style

COMMON = ("beside", "beside", "blank", "boxed", "boxed_beside", "table", "above", "heads", "below",
          "dotted")  # fmt: skip
PRINTS = ("beside", "beside", "beside", "table", "above", "heads", "dotted", "boxed_beside")
FONTS = ("helv", "helv", "tiro", "cour")


@dataclass(frozen=True)
class Plan:
    """The looks of one paper; `across` is how many narrow questions share a row."""

    arrangements: tuple[str, ...]
    across: int
    value: Style
    label: Style
    small: Style
    mark: str
    aligned: bool
    leading: float
    gap: float
    heading: str
    tick: str
    head: str
    pair: bool
    """Whether the first two parts stand side by side."""

    @property
    def step(self) -> float:
        """From one baseline to the next, in points."""
        return self.value.size * self.leading + self.gap

    def tighter(self) -> Plan:
        """The same looks with less air, as an office makes them to keep to one page."""
        size = max(8.0, self.value.size - 1)
        return replace(
            self,
            across=max(2, self.across),
            value=self.value.sized(size),
            label=self.label.sized(size),
            small=self.small.sized(max(7.0, size - 1.5)),
            leading=1.2,
            gap=2.0,
        )


def of_a_form(rng: Random) -> Plan:
    """A form that an office had printed and fills in."""
    return _drawn(rng, COMMON, rng.choice(["boxed", "square", "square", "radio", "bracket"]))


def of_a_print(rng: Random) -> Plan:
    """What a record system prints."""
    return _drawn(rng, PRINTS, rng.choice(["square", "radio", "bracket", "bracket"]))


def _drawn(rng: Random, arrangements: tuple[str, ...], tick: str) -> Plan:
    font, size = rng.choice(FONTS), rng.choice([8.5, 9.0, 9.5, 10.0, 10.5])
    value = Style(rng.choice([font, font, "cour"]), size)
    label = Style(font, size)
    ways = [rng.choice(arrangements)] * 2 + [rng.choice(arrangements)]
    return Plan(
        arrangements=tuple(rng.choice(ways) for _ in range(4)),
        across=rng.choice([1, 2, 2, 2, 3]),
        value=value,
        label=label.bold() if rng.random() < 0.6 else label,
        small=label.sized(size - 1.5),
        mark=rng.choice([":", ":", ":", ":", "", " -"]),
        aligned=rng.random() < 0.5,
        leading=rng.choice([1.2, 1.3, 1.45]),
        gap=rng.choice([2.0, 3.5, 6.0]),
        heading=rng.choice(["bold", "inverse", "grey", "ruled", "capitals", "none"]),
        tick=tick,
        head=rng.choice(["left", "centre", "centre", "right", "none"]),
        pair=rng.random() < 0.3,
    )
