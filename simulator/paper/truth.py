"""What a generated page really says: every fact with the page and box where it is printed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Literal

Box = tuple[float, float, float, float]
Scalar = str | int | bool
Written = Literal["print", "ink", "mark"]

FIELDS = frozenset(
    {
        "patient_name",
        "date_of_birth",
        "sex",
        "patient_phone",
        "patient_street",
        "patient_city",
        "patient_state",
        "patient_zip",
        "payer_name",
        "plan_name",
        "member_id",
        "group_number",
        "secondary_payer_name",
        "secondary_member_id",
        "referring_name",
        "referring_credentials",
        "referring_npi",
        "referring_phone",
        "referring_fax",
        "referring_organization",
        "order_date",
        "order_signed",
        "diagnoses",
        "procedures",
        "visits_requested",
        "frequency_per_week",
        "duration_weeks",
        "treatments",
        "laterality",
        "onset_date",
        "injury_date",
        "surgery_date",
        "surgery",
        "precautions",
        "accident",
        "claim_number",
        "adjuster",
        "urgent",
    }
)
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
    """One fact on paper: its value, and the place and wording it was printed in.

    `also` holds other readings that are as fair: a practice's name without its legal form.
    """

    value: Scalar
    page: int
    box: Box
    printed: str
    written: Written = "print"
    also: tuple[Scalar, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """The mark as the truth file holds it."""
        return {
            "value": self.value,
            "page": self.page,
            "box": [round(edge, 1) for edge in self.box],
            "printed": self.printed,
            "written": self.written,
            "also": list(self.also),
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
    """A finished paper before it is sent: its PDF, the kind of each page, its facts.

    `again` holds the other places where a fact is stated, `implied` what a careful reader could
    conclude though the page does not state it, `conflicts` the fields on which it contradicts
    itself.
    """

    pdf: bytes
    kinds: tuple[str, ...]
    layouts: tuple[str, ...]
    facts: dict[str, Mark | list[Mark]]
    ticks: tuple[Tick, ...] = field(default=())
    again: dict[str, tuple[Mark, ...]] = field(default_factory=dict)
    implied: dict[str, tuple[Scalar, ...]] = field(default_factory=dict)
    conflicts: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """Page kinds, facts and squares as the truth file holds them."""
        return {
            "layouts": list(self.layouts),
            "pages": [
                {"page": number, "kind": kind} for number, kind in enumerate(self.kinds, start=1)
            ],
            "fields": self._marks(FIELDS.intersection(self.facts)),
            "other_facts": self._marks(set(self.facts) - FIELDS),
            "checkboxes": [tick.as_json() for tick in self.ticks],
            "again": {
                name: [mark.as_json() for mark in marks]
                for name, marks in sorted(self.again.items())
            },
            "implied": {name: list(values) for name, values in sorted(self.implied.items())},
            "conflicts": list(self.conflicts),
        }

    def _marks(self, names: Iterable[str]) -> dict[str, Any]:
        marks = {name: self.facts[name] for name in sorted(names)}
        return {
            name: [mark.as_json() for mark in found] if isinstance(found, list) else found.as_json()
            for name, found in marks.items()
        }
