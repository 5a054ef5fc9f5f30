"""Counts verdicts cell by cell: what was exact, flagged, null and silent, and of how many."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from evals.reading.bounds import upper_bound
from evals.reading.judge import Verdict, judge, unresolved
from evals.reading.plan import CELLS, PRINTED

EXACT_GOALS = {
    "text": 0.995,
    "fine_clean": 0.99,
    "fine_noisy": 0.93,
    "standard_clean": 0.92,
    "fine_rotated": 0.97,
}
SILENT_GOAL = 0.003


@dataclass
class Cell:
    """One cell of the report; `n` counts what the pages say and what was given beyond that."""

    documents: int = 0
    missed: int = 0
    n: int = 0
    counts: Counter[str] = field(default_factory=Counter)
    invented: int = 0
    invented_flagged: int = 0
    placed: int = 0
    misplaced: int = 0
    silent_fields: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0

    def add(self, verdicts: Iterable[Verdict]) -> None:
        """Count the verdicts of one document."""
        for verdict in verdicts:
            if verdict.invented and verdict.outcome != "silent":
                self.invented_flagged += 1
                continue
            self.n += 1
            self.counts[verdict.outcome] += 1
            self.invented += verdict.invented
            if verdict.outcome == "silent":
                self.silent_fields[verdict.field] += 1
            if verdict.placed is not None:
                self.placed += verdict.placed
                self.misplaced += not verdict.placed

    def share(self, outcome: str) -> float:
        """The share of the values with one outcome."""
        return self.counts[outcome] / self.n if self.n else 0.0

    def as_json(self) -> dict[str, Any]:
        """The cell as it is written down."""
        silent = self.counts["silent"]
        return {
            "documents": self.documents,
            "not_taken_for_a_referral": self.missed,
            "values": self.n,
            **{name: self.counts[name] for name in ("exact", "right_flagged", "wrong_flagged")},
            "null": self.counts["null"],
            "silent": silent,
            "silent_upper_95": round(upper_bound(silent, self.n), 5),
            "invented_unflagged": self.invented,
            "invented_flagged": self.invented_flagged,
            "box_right": self.placed,
            "box_wrong": self.misplaced,
            "silent_by_field": dict(self.silent_fields.most_common()),
            "seconds_a_document": round(self.seconds / max(1, self.documents), 2),
        }


Cells = dict[tuple[str, str], Cell]


def judged(rows: Iterable[dict[str, Any]]) -> tuple[Cells, Cell, list[Verdict]]:
    """Judge every referral: cells by treatment and family, contradictions, and all verdicts."""
    cells: Cells = defaultdict(Cell)
    conflicts = Cell()
    verdicts: list[Verdict] = []
    for row in rows:
        truth, read = row["truth"], row["read"]
        if row["part"] == "conflicts":
            conflicts.documents += 1
            conflicts.add(unresolved(truth, read))
        if row["part"] != "fields":
            continue
        found = judge(truth, read)
        verdicts += found
        cell = cells[row["treatment"], row["family"]]
        cell.documents += 1
        cell.missed += not read["referrals"]
        cell.seconds += row["seconds"]
        cell.add(found)
    return cells, conflicts, verdicts


def together(cells: Cells, treatment: str, names: tuple[str, ...] = PRINTED) -> Cell:
    """The cells of one treatment over the printed families, as one."""
    whole = Cell()
    for name in names:
        one = cells.get((treatment, name), Cell())
        whole.documents += one.documents
        whole.missed += one.missed
        whole.n += one.n
        whole.counts += one.counts
        whole.invented += one.invented
        whole.invented_flagged += one.invented_flagged
        whole.placed += one.placed
        whole.misplaced += one.misplaced
        whole.silent_fields += one.silent_fields
        whole.seconds += one.seconds
    return whole


def page_kinds(rows: Iterable[dict[str, Any]]) -> dict[str, Any]:
    """How often a page's kind is right, by treatment, and what was taken for what."""
    right: Counter[str] = Counter()
    seen: Counter[str] = Counter()
    mistaken: Counter[str] = Counter()
    for row in rows:
        if row["part"] not in ("kinds", "patients", "fields") or row["family"] == "hand":
            continue
        read = {page["page"]: page["kind"] for page in row["read"]["pages"]}
        for page in row["truth"]["pages"]:
            got = read.get(page["page"], "not read")
            seen[row["treatment"]] += 1
            right[row["treatment"]] += got == page["kind"]
            if got != page["kind"]:
                mistaken[f"{page['kind']} taken for {got}"] += 1
    order = [name for name in (*CELLS, *sorted(set(seen) - set(CELLS))) if name in seen]
    return {
        "by_treatment": {name: [right[name], seen[name]] for name in order},
        "right": right.total(),
        "pages": seen.total(),
        "mistaken": dict(mistaken.most_common()),
    }
