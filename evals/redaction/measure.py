"""Counts what redaction misses and what it touches though it should not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from evals.reading.bounds import upper_bound
from evals.redaction.layers import Layer
from evals.redaction.notes import PROVIDER_KINDS, Note

MOST_LISTED = 60


@dataclass
class Tally:
    """What was counted for one group of notes."""

    notes: int = 0
    identifiers: int = 0
    missed: int = 0
    provider: int = 0
    provider_missed: int = 0
    clinical: int = 0
    touched: int = 0
    replaced_characters: int = 0
    rightly_replaced: int = 0
    misses: list[str] = field(default_factory=list)
    by_kind: Counter[str] = field(default_factory=Counter)
    missed_by_kind: Counter[str] = field(default_factory=Counter)

    def add(self, note: Note, spans: list[tuple[int, int]]) -> None:
        """Count one note."""
        self.notes += 1
        gone = bytearray(len(note.text))
        for start, end in spans:
            gone[start:end] = b"\1" * (end - start)
        meant = bytearray(len(note.text))
        for mark in note.marks:
            if mark.kind == "EITHER":
                continue
            if mark.kind == "KEEP":
                self.clinical += 1
                self.touched += any(gone[mark.start : mark.end])
                continue
            meant[mark.start : mark.end] = b"\1" * (mark.end - mark.start)
            self._identifier(note, mark.start, mark.end, mark.kind, gone)
        self.replaced_characters += sum(gone)
        self.rightly_replaced += sum(left & right for left, right in zip(gone, meant, strict=True))

    def _identifier(self, note: Note, start: int, end: int, kind: str, gone: bytearray) -> None:
        covered = all(gone[at] for at in range(start, end) if note.text[at].isalnum())
        if kind in PROVIDER_KINDS:
            self.provider += 1
            self.provider_missed += not covered
            return
        self.identifiers += 1
        self.by_kind[kind] += 1
        if not covered:
            self.missed += 1
            self.missed_by_kind[kind] += 1
            around = note.text[max(0, start - 16) : end + 12].replace("\n", "/")
            self.misses.append(f"{kind} {note.text[start:end]!r} in {around!r}")

    def told(self) -> dict[str, Any]:
        """Return the figures."""
        return {
            "notes": self.notes,
            "identifiers": self.identifiers,
            "missed": self.missed,
            "recall": _percent(self.identifiers - self.missed, self.identifiers),
            "missed_upper_bound": _bound(self.missed, self.identifiers),
            "provider": self.provider,
            "provider_missed": self.provider_missed,
            "clinical": self.clinical,
            "touched": self.touched,
            "touched_percent": _percent(self.touched, self.clinical),
            "touched_upper_bound": _bound(self.touched, self.clinical),
            "precision_characters": _percent(self.rightly_replaced, self.replaced_characters),
            "by_kind": {
                kind: {"n": n, "missed": self.missed_by_kind[kind]}
                for kind, n in sorted(self.by_kind.items())
            },
            "misses": self.misses[:MOST_LISTED],
        }


def measure(layer: Layer, notes: Iterable[Note]) -> dict[str, Tally]:
    """Return what was counted, per variant and for clean and damaged notes together."""
    tallies: dict[str, Tally] = {}
    for note in notes:
        spans = layer(note)
        for group in (note.variant, "all ocr" if note.from_ocr else "all clean"):
            tallies.setdefault(group, Tally()).add(note, spans)
    return tallies


def _percent(part: int, whole: int) -> float:
    return round(100 * part / whole, 3) if whole else 100.0


def _bound(errors: int, n: int) -> float:
    """Return the 95 % upper bound in per cent."""
    return round(100 * upper_bound(errors, n), 3)
