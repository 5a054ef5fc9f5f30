"""Logistic weights that never count against what a sign means, sets left out in turn."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np

from evals.reading.calibration import EDGES

FOR = frozenset(["labelled", "two_ways", "two_places", "checked", "on_file", "taught",
                 "looked_twice",
                 "first_sure", "second_sure", "quality", "spelled"])  # fmt: skip
AGAINST = frozenset(["guessed", "prose", "standing", "doubted", "contested", "flagged", "failed",
                     "rivalled", "misshapen", "open_ended", "denied", "much_doubted", "one_sided",
                     "dissent", "misspelled", "misspelled_in_dust", "misspelled_and_low",
                     "picture", "letters", "dust", "low"])  # fmt: skip
OF_A_SIGN, OF_A_FIELD, OF_ALL = 2.0, 10.0, 0.01
"""How strongly weights are held to zero: a field's more than a sign's."""
ROUNDS, NEAR = 100, 1e-6
LINES = (
    *(0.8, 0.85, 0.9, 0.92, 0.93, 0.94, 0.945, 0.95, 0.955),
    *(0.96, 0.965, 0.97, 0.9725, 0.975, 0.9775, 0.98, 0.985, 0.99, 0.995),
)


@dataclass(frozen=True)
class Known:
    """A value that a reader gave, of which the truth is known."""

    layout: str
    field: str
    right: bool
    flagged: bool
    signs: dict[str, float]
    """Those that it shows; a sign that is not named is not there."""
    letters: float = 1.0
    """How sure its letters are."""
    set_of: str = ""
    """The set its layout came with, which is left out as one; else the layout is by itself."""
    around: frozenset[str] = frozenset()
    """What it looks like and what stands around it."""


@dataclass(frozen=True)
class Matrix:
    """Values as numbers: a column for all, one for each sign, one for each field."""

    names: tuple[str, ...]
    fields: tuple[str, ...]
    signs: Any
    right: Any
    weight: Any
    layout: Any
    apart: Any
    """What each value is left out with."""

    @classmethod
    def of(cls, known: Sequence[Known]) -> Matrix:
        """Every layout weighs alike, however many values its papers hold."""
        names = tuple(sorted({name for one in known for name in one.signs}))
        fields = tuple(sorted({one.field for one in known}))
        rows = [
            [
                1.0,
                *(one.signs.get(name, 0.0) for name in names),
                *(float(one.field == f) for f in fields),
            ]
            for one in known
        ]
        many = Counter(one.layout for one in known)
        usual = len(known) / len(many)
        return cls(
            names,
            fields,
            np.array(rows),
            np.array([float(one.right) for one in known]),
            np.array([usual / many[one.layout] for one in known]),
            np.array([one.layout for one in known]),
            np.array([one.set_of or one.layout for one in known]),
        )

    @property
    def direction(self) -> Any:
        """Which way a weight may go: 1 up, -1 down, 0 either."""
        ways = [float(name in FOR) - float(name in AGAINST) for name in self.names]
        return np.array([0.0, *ways, *(0.0 for _ in self.fields)])

    @property
    def held(self) -> Any:
        """How strongly each weight is held to zero."""
        signs, fields = [OF_A_SIGN] * len(self.names), [OF_A_FIELD] * len(self.fields)
        return np.array([OF_ALL, *signs, *fields])


def weights(matrix: Matrix, inside: Any) -> Any:
    """Fit by Newton's method, weights kept on their side of zero."""
    signs, right, weight = matrix.signs[inside], matrix.right[inside], matrix.weight[inside]
    way, held = matrix.direction, matrix.held
    found = np.zeros(signs.shape[1])
    loss = _loss(found, signs, right, weight, held)
    for _ in range(ROUNDS):
        chance = _chance(signs @ found)
        slope = signs.T @ (weight * (right - chance)) - held * found
        free = ~((way != 0) & (found * way <= 0) & (slope * way <= 0))
        part = signs[:, free]
        bend = (part * (weight * chance * (1 - chance))[:, None]).T @ part + np.diag(held[free])
        step = np.zeros(len(found))
        step[free] = np.linalg.solve(bend, slope[free])
        for size in (1.0, 0.5, 0.25, 0.1, 0.02, 0.004):
            tried = found + size * step
            tried = np.where((way != 0) & (tried * way < 0), 0.0, tried)
            better = _loss(tried, signs, right, weight, held)
            if better < loss:
                break
        else:
            return found
        found, gain, loss = tried, loss - better, better
        if gain < NEAR:
            return found
    return found


def left_out(matrix: Matrix, inside: Any = True, judged: Any = ...) -> Any:
    """How sure the values judged are to weights that never saw their set, from those inside."""
    sure = np.zeros(len(matrix.right))
    for apart in sorted(set(matrix.apart[judged])):
        own = matrix.apart == apart
        sure[own] = _chance(matrix.signs[own] @ weights(matrix, ~own & inside))
    return sure


def curve(sure: Any, right: Any) -> list[dict[str, float]]:
    """For each share of values kept, the surest first: the line, and how many are wrong."""
    order = np.argsort(-sure, kind="stable")
    wrong = np.cumsum(1 - right[order])
    points = []
    for percent in range(1, 101):
        last = max(1, round(percent / 100 * len(order))) - 1
        share = round(float(wrong[last]) / (last + 1), 5)
        line = round(float(sure[order][last]) - 0.00005, 4)
        points.append({"line": line, "kept": percent / 100, "wrong": share})
    return points


def trade(
    sure: Any, right: Any, flagged: Any, lines: Sequence[float] = LINES
) -> list[dict[str, float]]:
    """For rising lines, of all values: the share right but flagged, and that wrong and not."""
    points = []
    for line in lines:
        open_ = ~flagged & (sure >= line)
        costs, wrong = (right * ~open_).mean(), ((1 - right) * open_).mean()
        points.append(
            {
                "line": line,
                "right_flagged": round(float(costs), 4),
                "silent": round(float(wrong), 5),
            }
        )
    return points


def calibration_error(sure: Any, right: Any) -> float:
    """How far what was said and what was right lie apart, on average over all values."""
    total = 0.0
    for low, high in pairwise(EDGES):
        inside = (sure >= low) & (sure < high)
        if inside.any():
            total += inside.sum() * abs(float(sure[inside].mean() - right[inside].mean()))
    return float(total / len(sure))


def named(names: Sequence[str], found: Any) -> dict[str, float]:
    """Weights by the names of what they weigh."""
    return {name: round(float(one), 3) for name, one in zip(names, found, strict=True)}


def _loss(found: Any, signs: Any, right: Any, weight: Any, held: Any) -> float:
    total = signs @ found
    fit = (weight * (np.logaddexp(0, total) - right * total)).sum()
    return float(fit + 0.5 * (held * found * found).sum())


def _chance(total: Any) -> Any:
    return 1 / (1 + np.exp(-np.clip(total, -30, 30)))
