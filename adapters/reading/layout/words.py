"""One printed word of a page and where it stands."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Word:
    """One printed word, in points of the straightened page."""

    text: str
    x0: float
    y0: float
    x1: float
    y1: float
    confidence: float = 1.0
    walled: bool = False
    """Whether an upright rule stands between it and the word before it in its row."""
    bold: bool = False

    @property
    def height(self) -> float:
        """How tall it is."""
        return self.y1 - self.y0

    @property
    def middle(self) -> float:
        """The level of its middle."""
        return (self.y0 + self.y1) / 2
