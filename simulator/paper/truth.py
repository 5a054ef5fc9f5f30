"""What a generated page really says: every fact with the page and box where it is printed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

Box = tuple[float, float, float, float]
Scalar = str | int | bool
Written = Literal["print", "ink", "mark"]

LIST_FIELDS = frozenset({"diagnoses", "procedures", "treatments"})


def around(*boxes: Box) -> Box:
    """The smallest box that holds all the given ones."""
    return (
        min(box[0] for box in boxes),
        min(box[1] for box in boxes),
        max(box[2] for box in boxes),
        max(box[3] for box in boxes),
    )


@dataclass(frozen=True)
class Mark:
    """One fact on paper: its value, and the place and wording it was printed in."""

    value: Scalar
    page: int
    box: Box
    printed: str
    written: Written = "print"

    def as_json(self) -> dict[str, Any]:
        """The mark as the truth file holds it."""
        return {
            "value": self.value,
            "page": self.page,
            "box": [round(edge, 1) for edge in self.box],
            "printed": self.printed,
            "written": self.written,
        }


@dataclass(frozen=True)
class Tick:
    """One printed square, checked or not."""

    label: str
    checked: bool
    page: int
    box: Box

    def as_json(self) -> dict[str, Any]:
        """The square as the truth file holds it."""
        return {
            "label": self.label,
            "checked": self.checked,
            "page": self.page,
            "box": [round(edge, 1) for edge in self.box],
        }


@dataclass(frozen=True)
class Document:
    """A finished paper before anything was done to it: its PDF, the kind of each page, its facts."""

    pdf: bytes
    kinds: tuple[str, ...]
    layouts: tuple[str, ...]
    facts: dict[str, Mark | list[Mark]]
    ticks: tuple[Tick, ...] = field(default=())

    def as_json(self) -> dict[str, Any]:
        """Page kinds, facts and squares as the truth file holds them."""
        return {
            "layouts": list(self.layouts),
            "pages": [
                {"page": number, "kind": kind} for number, kind in enumerate(self.kinds, start=1)
            ],
            "fields": {
                name: [mark.as_json() for mark in marks]
                if isinstance(marks, list)
                else marks.as_json()
                for name, marks in self.facts.items()
            },
            "checkboxes": [tick.as_json() for tick in self.ticks],
        }
