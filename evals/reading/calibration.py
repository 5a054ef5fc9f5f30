"""What confidence means: of the values given 0.9, how many are right; where to draw the line."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import Any

from evals.reading.judge import Verdict
from evals.reading.tally import SILENT_GOAL

EDGES = (0.0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.93, 0.95, 0.97, 0.98, 0.99, 1.01)
LINES = (*(line / 100 for line in range(50, 100)), 0.995, 0.999)


def table(verdicts: Iterable[Verdict]) -> list[dict[str, Any]]:
    """Values given, by confidence: how many, the mean confidence, the share that is right."""
    given = _given(verdicts)
    rows = []
    for low, high in pairwise(EDGES):
        inside = [one for one in given if low <= one.confidence < high]
        if not inside:
            continue
        rows.append(
            {
                "from": low,
                "to": min(high, 1.0),
                "values": len(inside),
                "confidence": round(sum(one.confidence for one in inside) / len(inside), 4),
                "right": round(sum(one.right for one in inside) / len(inside), 4),
            }
        )
    return rows


def expected_error(rows: list[dict[str, Any]]) -> float:
    """How far confidence and share right lie apart, weighted by how many values (ECE)."""
    total = sum(row["values"] for row in rows)
    apart = sum(row["values"] * abs(row["confidence"] - row["right"]) for row in rows)
    return round(apart / total, 4) if total else 0.0


def curve(verdicts: Iterable[Verdict]) -> list[dict[str, float]]:
    """For each line: how many values stand above it, and how many of those are wrong."""
    given = _given(verdicts)
    points = []
    for line in LINES:
        above = [one for one in given if one.confidence >= line]
        if above:
            wrong = sum(not one.right for one in above)
            points.append(
                {
                    "line": line,
                    "kept": round(len(above) / len(given), 4),
                    "wrong": round(wrong / len(above), 5),
                }
            )
    return points


def lowest_line(points: list[dict[str, float]], goal: float = SILENT_GOAL) -> float | None:
    """The lowest confidence from which on no more than the goal is wrong; None if there is none."""
    lines = [point["line"] for point in points if point["wrong"] <= goal]
    return min(lines, default=None)


def _given(verdicts: Iterable[Verdict]) -> list[Verdict]:
    return [one for one in verdicts if one.given and one.confidence > 0]
