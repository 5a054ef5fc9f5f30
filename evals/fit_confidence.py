"""Learns how sure a read value is: `python -m evals.fit_confidence [--papers N] [--write]`.

Papers are drawn in the layouts meant for tuning and sent by fax lines good and bad. Every value
that the readers offer is compared with the truth; the weights of
`adapters/reading/values/confidence.json` follow by logistic regression, and from the curve the line
above which no second glance is needed.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from datetime import date
from random import Random
from typing import Any

import numpy as np

from adapters.documents import parsing
from adapters.reading import understanding
from adapters.reading.page_reading import read_scanned_page
from adapters.reading.sureness.agreement import fold
from adapters.reading.values.candidates import Candidate, Setting
from adapters.reading.values.confidence import WEIGHTS, Evidence
from priorauth.models.reading import LIST_FIELDS
from simulator.paper import corpus

LAYOUTS = ("ruled_form", "emr_order", "physician_letter")
TREATMENTS = (
    "fine_clean",
    "fine_noisy",
    "standard_clean",
    "standard_noisy",
    "fine_rot90",
    "scan_grey",
)
TODAY = date(2026, 11, 27)
MOST_SILENT = 0.003
LEAST_SURE = 0.9
STEADY = 0.5
UNMARKED = frozenset({"laterality"})  # running text says it without being marked for it
Known = tuple[Evidence, bool]


def main() -> None:
    """Print what the readers' evidence is worth; with `--write`, keep it."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--papers", type=int, default=1, help="of each layout and treatment")
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    learned = learn([known for paper in papers(asked.papers) for known in values_of(*paper)])
    print(json.dumps(learned, indent=1))
    if asked.write:
        WEIGHTS.write_text(json.dumps(learned, indent=1) + "\n", encoding="utf-8")


def papers(count: int) -> Iterator[tuple[bytes, dict[str, Any]]]:
    """Printed papers of the tuning layouts with what they say, always the same ones."""
    for treatment in TREATMENTS:
        for layout in LAYOUTS:
            for number in range(count):
                seed = Random(f"ocr/{layout}/{treatment}/{number}")
                content, _, truth = corpus.one(seed, layout, treatment)
                yield content, truth["fields"]


def learn(offered: Sequence[Known]) -> dict[str, Any]:
    """Return the weights that explain which values were right, and the threshold they allow."""
    known = [one for one in offered if one[0].legible]
    names = list(known[0][0].signs())
    signs = np.array([list(evidence.signs().values()) for evidence, _ in known])
    right = np.array([float(was_right) for _, was_right in known])
    weights = np.zeros(len(names))
    for _ in range(40):
        chance = _chance(signs, weights)
        slope = signs.T @ (right - chance) - STEADY * weights
        bend = (signs * (chance * (1 - chance))[:, None]).T @ signs + STEADY * np.eye(len(names))
        weights = weights + np.linalg.solve(bend, slope)
    return {
        "values": len(known),
        "unflagged_from": _threshold(_chance(signs, weights), right),
        "weights": {name: round(float(one), 3) for name, one in zip(names, weights, strict=True)},
    }


def values_of(content: bytes, truth: dict[str, Any]) -> Iterator[Known]:
    """What the readers offered for the fields of a scanned document, each right or not."""
    for page in _pages(content):
        for one in page:
            if one.field in UNMARKED and one.field not in truth:
                continue
            if one.evidence is not None and one.value is not None and _may_be_chosen(one, page):
                yield one.evidence, _is_true(one, truth.get(one.field))


def _may_be_chosen(one: Candidate, page: list[Candidate]) -> bool:
    """Whether no stronger claim for the same field stands on the page; lists take every value."""
    return one.field in LIST_FIELDS or not any(
        other.field == one.field and other.value is not None and other.strength > one.strength
        for other in page
    )


def _is_true(one: Candidate, marks: Any) -> bool:
    listed = marks if isinstance(marks, list) else [marks] if marks else []
    return any(fold(mark["value"]) == fold(one.value) for mark in listed)


def _pages(content: bytes) -> Iterator[list[Candidate]]:
    opened, _ = parsing.open_document({}, content)
    for number in range(1, opened["pages"] + 1):
        parsed, picture = parsing.read_page({"page": number}, b"")
        if parsed["source"] != "scan":
            continue
        args = {**parsed, "page": number, "closer": False, "today": TODAY.isoformat()}
        seen, _ = understanding.look(args, picture)
        page = read_scanned_page(number, seen["looked"], int(seen["turn"]), Setting(TODAY))
        yield page.candidates


def _chance(signs: Any, weights: Any) -> Any:
    return 1 / (1 + np.exp(-np.clip(signs @ weights, -30, 30)))


def _threshold(sure: Any, right: Any) -> float:
    """The lowest confidence from which on no more than the allowed share is wrong."""
    order = np.argsort(-sure)
    wrong = np.cumsum(1 - right[order]) / np.arange(1, len(order) + 1)
    allowed = [float(sure[index]) for index in order[wrong[: len(order)] <= MOST_SILENT]]
    return round(max(min(allowed, default=1.0), LEAST_SURE), 3)


if __name__ == "__main__":
    main()
