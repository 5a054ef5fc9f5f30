"""A label on a page, with the texts that may be its value."""

from __future__ import annotations

from dataclasses import dataclass, field

from adapters.reading.layout.layout import Run
from adapters.reading.wordings.labels import Label, Owner


@dataclass
class Spot:
    """A label on a page and the runs of words that may be its value, the likeliest first."""

    label: Label
    row: int
    words: Run
    colon: bool
    owner: Owner
    beside: Run | None = None
    below: list[Run] = field(default_factory=list)
    under: list[Run] = field(default_factory=list)
    sure: bool = True
    """Whether nothing speaks against its owner, where its words leave that open."""
    guessed: bool = False
    """Whether only its value tells what it asks for, so that any other label comes first."""

    @property
    def x0(self) -> float:
        """Where it begins."""
        return self.words.words[0].x0

    @property
    def top(self) -> float:
        """Its upper edge."""
        return self.words.top

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.words.bottom
