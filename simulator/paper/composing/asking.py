"""What an office asks, with its answers: the unit that every arrangement sets out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

import yaml

from simulator.paper.extras import Others
from simulator.paper.front_desk import FrontDesk
from simulator.paper.sheet import Fact, Run

Line = list[Run]


class Choice(NamedTuple):
    """One of the boxes beside a question, and what it states when it is ticked."""

    label: str
    chosen: bool
    fact: Fact | None = None


@dataclass(frozen=True)
class Ask:
    """A question with its answer in lines, or in boxes; `wide` where it wants a row of its own."""

    label: str
    lines: Sequence[Line] = ()
    choices: Sequence[Choice] = ()
    wide: bool = False

    def pieces(self) -> Iterator[Run]:
        """All of the answer's runs."""
        for line in self.lines:
            yield from line


@cache
def wordings(file: str) -> dict[str, list[str]]:
    """What a file of words offers for each thing."""
    path = Path(__file__).parent / file
    read: dict[str, list[str]] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return read


@dataclass
class Office:
    """One office: what stands on its paper, the words it uses, and where its papers leave gaps."""

    desk: FrontDesk
    others: Others
    capitals: bool = False
    labels: str = "labels.yaml"
    _drawn: dict[str, str] = field(default_factory=dict)

    @property
    def rng(self) -> Random:
        """Where everything is drawn from."""
        return self.desk.rng

    def label(self, name: str) -> str:
        """What this office calls a field."""
        return self._up(self._one(self.labels, name))

    def saying(self, name: str) -> str:
        """A title, heading or set phrase of this office."""
        return self._one("sayings.yaml", name)

    def ask(self, name: str, *runs: Run, wide: bool = False) -> Ask:
        """A question answered in one line."""
        return Ask(self.label(name), [list(runs)], wide=wide)

    def often(self, chance: float) -> bool:
        """Whether something is so on this paper."""
        return self.rng.random() < chance

    def _one(self, file: str, name: str) -> str:
        return self._drawn.setdefault(f"{file}/{name}", self.rng.choice(wordings(file)[name]))

    def _up(self, text: str) -> str:
        return text.upper() if self.capitals else text


def joined(parts: Sequence[Sequence[Any]], joint: str) -> Line:
    """Several answers in one line."""
    runs: Line = []
    for part in parts:
        runs += [joint if runs else "", *part]
    return runs
