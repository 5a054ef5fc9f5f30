"""Everything that the simulator's vendors share while it runs."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from simulator.clock import TownClock
from simulator.drills import DrillBook, Seen
from simulator.ledger import Ledger
from simulator.residents import Town


@dataclass
class World:
    """One running town."""

    town: Town
    clock: TownClock
    chance: random.Random
    drills: DrillBook = field(default_factory=DrillBook)
    ledger: Ledger = field(default_factory=Ledger)
    requests: list[Seen] = field(default_factory=list)
    per_second: int = 0

    def digits(self, length: int) -> str:
        """A fresh number of so many digits, never beginning with zero."""
        return str(self.chance.randint(10 ** (length - 1), 10**length - 1))
