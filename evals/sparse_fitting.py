"""Logistic weights for many words of which each value has few, sets left out in turn.

Nesterov's accelerated gradient with restarts; a weight that its sign's meaning forbids stays at
zero, and so does one too small to matter, so that the file of weights can be looked through.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from evals.fitting import AGAINST, FOR, OF_A_FIELD, OF_A_SIGN, OF_ALL, Known

OF_A_WORD = 5.0
"""How strongly the weight of a neighbour is held to zero."""
FEWEST_LAYOUTS = 3
"""A word that fewer kinds of paper show says more of them than of the next one."""
TOO_SMALL = 0.02
SHARE = 0.65
"""How far neighbours are trusted: where a paper has its fields in places that no other has, what
its signs say keeps its say. Between 0.5 and 1 sets left out were judged alike."""
ROUNDS, NEAR = 400, 1e-5
BASE, SIGN, FIELD, NEIGHBOUR = "base", "sign ", "field ", "near "


@dataclass(frozen=True)
class Rows:
    """Values as rows of columns that are not zero, one behind the other."""

    columns: Any
    """Of every entry, which column it is in."""
    sizes: Any
    starts: Any
    """Where each row begins; one more at the end."""
    right: Any
    weight: Any

    @classmethod
    def of(cls, known: Sequence[Known], place: Mapping[str, int]) -> Rows:
        """Every layout weighs by the root of how many values its papers hold."""
        many = Counter(one.layout for one in known)
        usual = (len(known) / len(many)) ** 0.5
        entries = [
            [(place[name], size) for name, size in shown(one) if size and name in place]
            for one in known
        ]
        return cls(
            np.array([column for row in entries for column, _ in row], dtype=np.int64),
            np.array([size for row in entries for _, size in row]),
            np.concatenate([[0], np.cumsum([len(row) for row in entries])]),
            np.array([float(one.right) for one in known]),
            np.array([usual / many[one.layout] ** 0.5 for one in known]),
        )

    def totals(self, weights: Any) -> Any:
        """What the weights of each row add up to."""
        return np.add.reduceat(self.sizes * weights[self.columns], self.starts[:-1])

    def back(self, errors: Any, columns: int) -> Any:
        """How much each column has to do with the errors."""
        spread = np.repeat(errors, np.diff(self.starts)) * self.sizes
        return np.bincount(self.columns, weights=spread, minlength=columns)


def shown(one: Known) -> Iterator[tuple[str, float]]:
    """The columns in which a value is not zero."""
    yield BASE, 1.0
    yield FIELD + one.field, 1.0
    yield from ((SIGN + name, size) for name, size in one.signs.items())
    yield from ((NEIGHBOUR + told, 1.0) for told in one.around)
    yield from ((f"{NEIGHBOUR}{one.field} {told}", 1.0) for told in one.around)


def columns(known: Sequence[Known]) -> list[str]:
    """What is worth a weight: signs, fields, and neighbours of more than a few layouts."""
    seen: defaultdict[str, set[str]] = defaultdict(set)
    for one in known:
        for name, size in shown(one):
            if size:
                seen[name].add(one.layout)
    return sorted(
        name
        for name, layouts in seen.items()
        if len(layouts) >= FEWEST_LAYOUTS or not name.startswith(NEIGHBOUR)
    )


def weights(known: Sequence[Known]) -> dict[str, float]:
    """Fit with neighbours and without, and take the mean; what is not named weighs nothing."""
    bare = _fitted([replace(one, around=frozenset()) for one in known])
    found = {name: SHARE * weight for name, weight in _fitted(known).items()}
    for name, weight in bare.items():
        found[name] = found.get(name, 0.0) + (1 - SHARE) * weight
    return found


def _fitted(known: Sequence[Known]) -> dict[str, float]:
    names = columns(known)
    rows = Rows.of(known, {name: place for place, name in enumerate(names)})
    found = descend(rows, np.array([_held(name) for name in names]), _ways(names))
    kept = np.where(
        (np.abs(found) < TOO_SMALL) & [name.startswith(NEIGHBOUR) for name in names], 0.0, found
    )
    return {name: float(one) for name, one in zip(names, kept, strict=True) if one}


def sure(known: Sequence[Known], weights: Mapping[str, float]) -> Any:
    """How sure each value is by weights."""
    totals = [sum(weights.get(name, 0.0) * size for name, size in shown(one)) for one in known]
    return 1 / (1 + np.exp(-np.clip(totals, -30, 30)))


def left_out(known: Sequence[Known], teaching: Any, judged: Any, parts: int = 0) -> Any:
    """How sure the values judged are by weights that saw none of their set.

    Sets are left out one at a time, or in so many parts, each of several sets.
    """
    apart = np.array([one.set_of or one.layout for one in known])
    names = sorted(set(apart[judged]))
    found, steps = np.zeros(len(known)), min(parts or len(names), len(names))
    for first in range(steps):
        own = np.isin(apart, names[first::steps])
        others = [one for one, use in zip(known, ~own & teaching, strict=True) if use]
        here = [one for one, use in zip(known, own, strict=True) if use]
        found[own] = sure(here, weights(others))
    return found


def usual(known: Sequence[Known], found: Mapping[str, float]) -> float:
    """What neighbours say of a value on average; it stands in where a value has none."""
    said = [
        sum(found.get(name, 0.0) for name, _ in shown(one) if name.startswith(NEIGHBOUR))
        for one in known
    ]
    return float(np.mean(said))


def parted(found: Mapping[str, float]) -> dict[str, Any]:
    """Weights by what they weigh, rounded; a neighbour of one field is named with it."""
    parts = {"signs": SIGN, "fields": FIELD, "around": NEIGHBOUR}
    return {
        "base": round(found.get(BASE, 0.0), 3),
        **{
            part: {
                name.removeprefix(kind): round(weight, 3)
                for name, weight in found.items()
                if name.startswith(kind)
            }
            for part, kind in parts.items()
        },
    }


def descend(rows: Rows, held: Any, ways: Any, rounds: int = ROUNDS) -> Any:
    """The weights of columns, each held to zero so strongly and kept to its way."""
    curved = 0.25 * _largest(rows, len(held)) + held.max()
    found = ahead = np.zeros(len(held))
    pace, last = 1.0, np.inf
    for _ in range(rounds):
        chance = 1 / (1 + np.exp(-np.clip(rows.totals(ahead), -30, 30)))
        slope = rows.back(rows.weight * (chance - rows.right), len(held)) + held * ahead
        tried = ahead - slope / curved
        tried = np.where(ways * tried < 0, 0.0, tried)
        if (slope * (tried - found)).sum() > 0:  # it went too far: start again from here
            pace, ahead = 1.0, found
            continue
        faster = (1 + (1 + 4 * pace * pace) ** 0.5) / 2
        ahead = tried + (pace - 1) / faster * (tried - found)
        moved = np.abs(tried - found).max()
        found, pace = tried, faster
        if moved < NEAR * max(1.0, np.abs(found).max()) and moved <= last:
            break
        last = moved
    return found


def _largest(rows: Rows, columns: int) -> float:
    """The largest curvature, by the power method."""
    towards = np.ones(columns)
    for _ in range(20):
        towards = rows.back(rows.weight * rows.totals(towards / np.linalg.norm(towards)), columns)
    return float(np.linalg.norm(towards))


def _held(name: str) -> float:
    kinds = {BASE: OF_ALL, SIGN: OF_A_SIGN, FIELD: OF_A_FIELD, NEIGHBOUR: OF_A_WORD}
    return next(strength for kind, strength in kinds.items() if name.startswith(kind))


def _ways(names: Sequence[str]) -> Any:
    """Which way a weight may go: 1 up, -1 down, 0 either."""
    signs = [name.removeprefix(SIGN) if name.startswith(SIGN) else "" for name in names]
    return np.array([float(name in FOR) - float(name in AGAINST) for name in signs])
